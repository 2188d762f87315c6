"""What pages call the values that events can be told apart by, and the choices of a form."""

from collections.abc import Mapping

from timeline.calendar import Unit
from timeline.charts import LaneBy, Scaling
from timeline.events.values import Basis, Factuality
from timeline.store.records import ALL, Status, TimelineRecord, Visibility
from web.texts import gettext

_ = str  # marks a text that is in the catalogue; it is translated where it is told

Words = Mapping[str, str]
"""By the value of each what it is called, in English."""

BASES: Words = {
    Basis.STATED.value: _("Stated in the text"),
    Basis.RESOLVED.value: _("Worked out from the words"),
    Basis.INFERRED.value: _("Inferred"),
    Basis.MANUAL.value: _("Set by a person"),
}
STATUSES: Words = {
    Status.MACHINE.value: _("Not confirmed"),
    Status.CONFIRMED.value: _("Confirmed"),
    Status.CORRECTED.value: _("Corrected"),
    Status.REJECTED.value: _("Rejected"),
    Status.MANUAL.value: _("Added by hand"),
}
FACTUALITIES: Words = {
    Factuality.HAPPENED.value: _("Happened"),
    Factuality.ONGOING.value: _("Ongoing"),
    Factuality.PLANNED.value: _("Planned"),
    Factuality.POSSIBLE.value: _("Possible"),
    Factuality.DENIED.value: _("Denied"),
}
LANES: Words = {
    LaneBy.SOURCE.value: _("by source"),
    LaneBy.ENTITY.value: _("by name"),
    LaneBy.PLACE.value: _("by place"),
}
SCALES: Words = {
    Scaling.SEGMENTED.value: _("in panels"),
    Scaling.LINEAR.value: _("true to time"),
    Scaling.EQUAL.value: _("event by event"),
}
VISIBILITIES: Words = {
    Visibility.PRIVATE.value: _("private"),
    Visibility.UNLISTED.value: _("for who has the address"),
    Visibility.PUBLIC.value: _("public"),
}
PRECISIONS: Words = {
    Unit.SECOND.value: _("second"),
    Unit.MINUTE.value: _("minute"),
    Unit.HOUR.value: _("hour"),
    Unit.DAY.value: _("day"),
    Unit.WEEKEND.value: _("weekend"),
    Unit.WEEK.value: _("week"),
    Unit.MONTH.value: _("month"),
    Unit.QUARTER.value: _("quarter"),
    Unit.SEASON.value: _("season"),
    Unit.HALF.value: _("half"),
    Unit.YEAR.value: _("year"),
    Unit.DECADE.value: _("decade"),
    Unit.CENTURY.value: _("century"),
}
FACTS: Words = {
    "title": _("Title"),
    "published": _("Published"),
    "zone": _("Time zone"),
    "publisher": _("Publisher"),
    "author": _("Author"),
    "url": _("Address"),
    "country": _("Country"),
    "language": _("Language of the text"),
}
"""What is said of an article, and can be corrected."""
DIFFERENCES: Words = {
    "moves": _("Get another date"),
    "changes": _("Differ otherwise"),
    "appears": _("Are found now"),
    "vanishes": _("Are not found any more"),
    "stays": _("Stay as a person decided"),
}

WORDS = {
    "BASES": BASES,
    "STATUSES": STATUSES,
    "FACTUALITIES": FACTUALITIES,
    "LANES": LANES,
    "SCALES": SCALES,
    "VISIBILITIES": VISIBILITIES,
    "PRECISIONS": PRECISIONS,
    "FACTS": FACTS,
    "DIFFERENCES": DIFFERENCES,
}
"""All of them by the names that templates know."""

_ALL = {"All events": _("All events"), "Every event of every article.": _("Every event of every article.")}


def title_of(timeline: TimelineRecord) -> str:
    """What a timeline is called; that of all events as the page calls it, until somebody calls it something else."""
    return _own(timeline, timeline.title)


def description_of(timeline: TimelineRecord) -> str:
    return _own(timeline, timeline.description)


def _own(timeline: TimelineRecord, text: str) -> str:
    return gettext(text) if timeline.id == ALL and text in _ALL else text
