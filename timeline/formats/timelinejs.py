"""JSON for TimelineJS: a slide an event, whose date says no more than is known.

Its years before Christ are those of historians: 44 BC is -44. It knows no open
ends, so what has one begins, or ends, at the side that is known; `display_date`
says it as it is. What has no bound at all it would leave out, and so do we.
"""

from collections.abc import Iterable, Iterator
from html import escape

from timeline.calendar.moments import HOUR, MINUTE, split
from timeline.calendar.units import Unit
from timeline.formats.values import Form, Heading, Item, Telling
from timeline.formats.whole import with_events
from timeline.formats.words import Words
from timeline.spans import When
from timeline.wording import when_in_words

_PARTS = ("year", "month", "day", "hour", "minute", "second")
_FINE = {unit: _PARTS.index(unit.value) + 1 for unit in Unit if unit.value in _PARTS}
_KNOWN = {
    **dict.fromkeys((Unit.CENTURY, Unit.DECADE), 1),
    **dict.fromkeys((Unit.HALF, Unit.SEASON, Unit.QUARTER), 2),
    **dict.fromkeys((Unit.WEEK, Unit.WEEKEND), 3),
    **_FINE,
}
"""How many parts of a date of each precision are known."""


def _pieces(heading: Heading, items: Iterable[Item]) -> Iterator[str]:
    title = {"text": {"headline": escape(heading.title), "text": escape(heading.description)}}
    dated = (item for item in items if not item.dating.when.is_undated)
    return with_events({"title": title}, (_slide(item, heading) for item in dated))


def _slide(item: Item, heading: Heading) -> Words:
    when = item.dating.when
    return {
        "unique_id": item.id,
        **_dates(when),
        "display_date": when_in_words(when, heading.language, item.dating.text or ""),
        "group": item.lane,
        "text": {"headline": escape(item.title), "text": "".join(map(_told, item.tellings))},
    }


def _dates(when: When) -> Words:
    first, end = when.bounds.start, when.bounds.end
    last = None if end is None else when.last(end)
    start, *others = (_date(when, moment) for moment in (first, last) if moment is not None)
    return {"start_date": start, **({"end_date": others[0]} if others and others[0] != start else {})}


def _date(when: When, moment: int) -> dict[str, int]:
    year, month, day, seconds = split(moment)
    parts = (year if year > 0 else year - 1, month, day, seconds // HOUR, seconds % HOUR // MINUTE, seconds % MINUTE)
    return dict(zip(_PARTS[: _KNOWN[when.precision]], parts, strict=False))


def _told(telling: Telling) -> str:
    """As HTML, which TimelineJS takes for what it shows."""
    source = escape(" · ".join(filter(None, (telling.publisher, telling.title, telling.published))))
    linked = f'<a href="{escape(telling.url)}">{source}</a>' if telling.url else source
    return f"<p>{escape(telling.quote)}</p><p>{linked}</p>"


TIMELINE_JS = Form("timelinejs", "application/json", ".json", _pieces)
