"""Articles to events: what happens, told once, dated, named and weighed."""

from collections.abc import Sequence

from timeline.events.anchoring import Anchoring
from timeline.events.apart import take_apart
from timeline.events.extents import extent
from timeline.events.factuality import factuality
from timeline.events.happenings import Happening, Reading
from timeline.events.listed import dated_lines, listed, with_listed
from timeline.events.merging import told_once
from timeline.events.titles import title
from timeline.events.values import Entity, EntityKind, Event, Mention
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
) -> list[Event]:
    """The events that a text tells of, in its order.

    `expressions` are those of the text where they were read before; `headline` counts for how much an event weighs.
    """
    if expressions is None:
        expressions = read(text, anchor, language_tag)
    lines = dated_lines(text, expressions, language_tag)
    reading = take_apart(text, expressions, lines=[expressions[line.place].start for line in lines])
    anchoring = Anchoring(reading, expressions, anchor, language_tag)
    found: list[Event] = []
    told: set[tuple[str, int]] = set()
    for group in told_once(reading, anchoring):
        event = _event(reading, anchoring, expressions, group, headline)
        if event is not None and (event.title, group[0].n) not in told:
            found.append(event)
            told.add((event.title, group[0].n))
    return with_listed(found, listed(reading, lines, expressions, anchor))


def _event(
    reading: Reading,
    anchoring: Anchoring,
    expressions: Sequence[Expression],
    group: list[Happening],
    headline: str | None,
) -> Event | None:
    """An event of a group of mentions; None where no words of the text could stand as its title."""
    first = group[0]
    line = title(reading, first, pronouns=first.n == 0)
    if line is None:
        return None
    dated = next((mention for mention in group if mention in anchoring.used), first)
    fact = factuality(first)
    places = anchoring.used.get(dated, ())
    return Event(
        line,
        anchoring.datings[dated],
        tuple(_mention(reading, mention) for mention in group),
        places,
        min((expressions[place].confidence for place in places), default=_INFERRED),
        fact,
        importance(reading, anchoring, group, fact, headline),
        tuple(_entities(reading, first)),
    )


def _mention(reading: Reading, happening: Happening) -> Mention:
    start, end = reading.spans[happening.n]
    return Mention(start, end, reading.text[start:end], happening.place(reading))


def _entities(reading: Reading, happening: Happening) -> list[Entity]:
    """Who and where: those who do it and suffer it, and what else its clause names."""
    names = list(happening.names)
    first, last = extent(reading, happening)
    names += [place.name for place in reading.places[happening.n] if first <= place.first and place.last <= last]
    return list(dict.fromkeys(Entity(name.text, name.kind) for name in names if name.kind is not EntityKind.OTHER))
