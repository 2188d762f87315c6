"""Articles to events: what happens, told once, dated, named and weighed."""

from collections.abc import Sequence

from timeline.calendar.moments import DAY
from timeline.events.anchoring import Anchoring
from timeline.events.apart import take_apart
from timeline.events.extents import extent
from timeline.events.factuality import told_as
from timeline.events.happenings import Happening, Reading
from timeline.events.listed import dated_lines, listed, with_listed
from timeline.events.merging import told_once
from timeline.events.parsing.named import Name, entities
from timeline.events.titling.bare import bare_titles
from timeline.events.titling.titles import title
from timeline.events.values import EntityKind, Event, Mention
from timeline.events.weighing import importance
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Expression
from timeline.reading.reader import read

_INFERRED = 0.6  # how far a date is to be trusted that no words give


def find_events(
    text: str,
    anchor: Anchor,
    language_tag: str = "en",
    expressions: Sequence[Expression] | None = None,
    headline: str | None = None,
    *,
    bare: bool = True,
) -> list[Event]:
    """The events that a text tells of, in its order.

    `expressions` are those of the text where they were read before; `headline` counts for how much an event weighs.
    Where nothing in a text gives a line that could stand alone, its dated clauses are told as they are, if `bare`:
    those with names, if some have any.
    """
    if expressions is None:
        expressions = read(text, anchor, language_tag)
    lines = dated_lines(text, expressions, language_tag)
    reading = take_apart(text, expressions, lines=[expressions[line.place].start for line in lines])
    anchoring = Anchoring(reading, expressions, anchor, language_tag)
    groups = told_once(reading, anchoring)
    told = _told(anchoring, groups, bare=bare and not lines)
    found = [_event(reading, anchoring, expressions, line, group, headline) for (line, _), group in told.items()]
    return with_listed(found, listed(reading, lines, expressions, anchor))


def _told(
    anchoring: Anchoring, groups: Sequence[list[Happening]], *, bare: bool
) -> dict[tuple[str, int], list[Happening]]:
    """What is told under each line and the number of its sentence.

    Where nothing gives a line that could stand alone, all is told as it is, if `bare`.
    """
    firsts, reading = [group[0] for group in groups], anchoring.reading
    titles = [title(reading, first, first.n == 0, is_over=_is_over(anchoring, first)) for first in firsts]
    if bare and not any(titles):
        titles = bare_titles(reading, firsts, anchoring.used)
    told: dict[tuple[str, int], list[Happening]] = {}
    for line, group in zip(titles, groups, strict=True):
        if line is not None:
            told.setdefault((line, group[0].n), group)
    return told


def _is_over(anchoring: Anchoring, happening: Happening) -> bool:
    """Whether something surely ended by the publish day."""
    end = anchoring.datings[happening].when.end.end
    return end is not None and end <= anchoring.anchor.day + DAY


def _event(
    reading: Reading,
    anchoring: Anchoring,
    expressions: Sequence[Expression],
    line: str,
    group: list[Happening],
    headline: str | None,
) -> Event:
    """An event of a group of mentions, whose title is this line."""
    first = group[0]
    dated = next((mention for mention in group if mention in anchoring.used), first)
    fact = told_as(first, anchoring.datings[dated].when, anchoring.anchor.day)
    places = anchoring.used.get(dated, ())
    return Event(
        line,
        anchoring.datings[dated],
        tuple(_mention(reading, mention) for mention in group),
        places,
        min((expressions[place].confidence for place in places), default=_INFERRED),
        fact,
        importance(reading, anchoring, group, fact, headline),
        entities(_who_and_where(reading, first, line)),
    )


def _mention(reading: Reading, happening: Happening) -> Mention:
    start, end = reading.spans[happening.n]
    return Mention(start, end, reading.text[start:end], happening.place(reading))


def _who_and_where(reading: Reading, happening: Happening, line: str) -> list[Name]:
    """Those who do it and suffer it, what else its clause names, and whom the line names that the clause only means."""
    first, last = extent(reading, happening)
    aside = _aside(reading, happening)
    places = [place for place in reading.places[happening.n] if first <= place.first and place.last <= last]
    named = [place.name for place in places if place.first not in aside or _is_told_or_somebody(place.name, line)]
    return [*happening.names, *named, *(name for name in reading.people if _is_told_of(name.text, line))]


def _aside(reading: Reading, happening: Happening) -> range:
    """What stands between commas in front of its verb: "Norvex, founded in Wisconsin, went public"."""
    predicate, kinds = happening.predicate, reading.sentences[happening.n].kinds
    subject = predicate.subject if predicate is not None else None
    if predicate is None or subject is None or kinds[subject.last : subject.last + 1] != ",":
        return range(0)
    return range(subject.last, predicate.first)


def _is_told_or_somebody(name: Name, line: str) -> bool:
    return name.kind is EntityKind.PERSON or _is_told_of(name.text, line)


def _is_told_of(name: str, line: str) -> bool:
    """A line has a name as a whole: not that of James Webb in "the James Webb Space Telescope"."""
    _, found, behind = f" {line} ".partition(f" {name} ")
    return bool(found) and not behind[:1].isupper()
