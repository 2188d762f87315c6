"""Chronologies as people write them: a list of dated lines, each of which tells one event in its own words.

"3 May 2020: lockdown begins". Such a line is no clause, so it is not taken
apart: what stands behind its date is the title.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from timeline.events.english.kinds import own_kind
from timeline.events.happenings import Reading
from timeline.events.parsing.named import Name, entities
from timeline.events.parsing.sentences import sentences
from timeline.events.values import Basis, Dating, Event, Factuality, Mention
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Expression
from timeline.reading.languages import language

_FEWEST = 3  # dated lines that make a list
_LONGEST = 90  # characters of a title
_LEAST = 4
_IMPORTANCE = 0.6
_MARKS = " \t:–—-"
_ENDS = " \t.;,"


class Line(NamedTuple):
    """A line of a list: the place of the expression that heads it, and what stands behind that."""

    place: int
    start: int
    end: int


def dated_lines(text: str, expressions: Sequence[Expression], language_tag: str) -> list[Line]:
    """The lines of a text that a date heads; none where they are too few to be a list."""
    heads = language(language_tag).heads
    lines = []
    for place, expression in enumerate(expressions):
        if expression.when is None or not heads(text, expression.start, expression.end):
            continue
        end = text.find("\n", expression.end)
        rest = text[expression.end : end if end >= 0 else len(text)]
        start = expression.end + len(rest) - len(rest.lstrip(_MARKS))
        lines.append(Line(place, start, expression.end + len(rest.rstrip())))
    return lines if len(lines) >= _FEWEST else []


def listed(reading: Reading, lines: Sequence[Line], expressions: Sequence[Expression], anchor: Anchor) -> list[Event]:
    """The events of the dated lines that tell any."""
    found = (_event(reading, line, expressions[line.place], anchor) for line in lines)
    return [event for event in found if event is not None]


def with_listed(found: Sequence[Event], told: Sequence[Event]) -> list[Event]:
    """Events in the text's order; a line tells its own event, and not by its clauses, whose tense means little."""
    if not told:
        return list(found)
    dated = {event.expressions[0] for event in told}
    others = [event for event in found if dated.isdisjoint(event.expressions)]
    return sorted([*others, *told], key=lambda event: event.mentions[0].start)


def _event(reading: Reading, line: Line, expression: Expression, anchor: Anchor) -> Event | None:
    when, title = expression.when, _title(reading.text[line.start : line.end])
    if when is None or title is None:
        return None
    start = when.bounds.start
    is_ahead = start is not None and start > anchor.day
    quote = reading.text[expression.start : line.end]
    within = _sentences(reading, line)
    return Event(
        title,
        Dating(when, expression.text, Basis.STATED if expression.is_stated else Basis.RESOLVED, expression.why),
        (Mention(expression.start, line.end, quote, _trigger(reading, line, within)),),
        (line.place,),
        expression.confidence,
        Factuality.PLANNED if is_ahead else Factuality.HAPPENED,
        _IMPORTANCE,
        entities(_names(reading, line, within)),
    )


def _title(said: str) -> str | None:
    """The first sentence of a line, as far as whole phrases go; None where it says too little."""
    spans = sentences(said)
    title = said[slice(*spans[0])].rstrip(_ENDS) if spans else ""
    while len(title) > _LONGEST:
        cut = max(title.rfind(mark, 0, _LONGEST) for mark in (", ", "; ", " – ", " — ", " ("))
        if cut < 0:
            return None
        title = title[:cut].rstrip(_ENDS)
    return title[0].upper() + title[1:] if len(title) >= _LEAST else None


def _sentences(reading: Reading, line: Line) -> range:
    """The sentences that a line is part of, or that are part of it."""
    first = bisect_right(reading.spans, line.start, key=_start) - 1
    return range(max(0, first), bisect_left(reading.spans, line.end, key=_start))


_start = itemgetter(0)


def _trigger(reading: Reading, line: Line, within: range) -> tuple[int, int]:
    """Where the words stand that tell what happened: a verb, or else an event noun, or the first word of all."""
    told = [happening for n in within for happening in reading.told_in[n]]
    verbs = [happening for happening in told if happening.predicate is not None]
    verbs.sort(key=lambda happening: happening.predicate is None or not happening.predicate.finite)
    nouns = [happening for happening in told if happening.predicate is None]
    places = [
        *(one.place(reading) for one in verbs),
        *_closing(reading, within),
        *(one.place(reading) for one in nouns),
    ]
    opening = _OPENING.match(reading.text, line.start, line.end)
    assert opening is not None  # where a title is
    return next((place for place in places if line.start <= place[0] < line.end), opening.span(1))


_OPENING = re.compile(r"(?:(?:an?|the)\s+)?(\S+)", re.IGNORECASE)


def _closing(reading: Reading, within: range) -> Iterator[tuple[int, int]]:
    """ "Mediation in Manchester fails": a word that could be a verb, where nothing else is one and a sentence ends."""
    for n in within:
        sentence = reading.sentences[n]
        at = len(sentence.kinds.rstrip(".;,")) - 1
        if at > 0 and own_kind(sentence.lower[at]) == "2":
            yield sentence.place(at, at + 1)


def _names(reading: Reading, line: Line, within: range) -> list[Name]:
    return [
        place.name
        for n in within
        for place in reading.places[n]
        if line.start <= reading.sentences[n].place(place.first, place.last)[0] < line.end
    ]
