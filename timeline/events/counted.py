"""What is counted from another time in its sentence: "two years after his conviction in 2010".

The length and the time that it counts from date a verb together, as precisely as the unit is. In "on 4 May, the day
after Hill was seized" they date the clause behind them, counted the other way.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.calendar.moments import DAY
from timeline.calendar.units import Unit
from timeline.events.factuality import is_past
from timeline.events.governing import governing
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.predicates import begins_clause
from timeline.events.values import Basis, Dating
from timeline.reading.expressions import Expression, Mod
from timeline.reading.meanings.base import told_words
from timeline.reading.meanings.quantities import Steps
from timeline.spans import Span, When

_SIGNS = {"after": 1, "before": -1}
_VALUE = re.compile(r"P(T?)(X|\d{1,4})([DWMYH])")
_UNITS = {"D": Unit.DAY, "W": Unit.WEEK, "M": Unit.MONTH, "Y": Unit.YEAR, "TH": Unit.HOUR, "TM": Unit.MINUTE}
_NAMED = {"day": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "year": Unit.YEAR}
_BOUNDS_ONLY = (Mod.MORE_THAN, Mod.LESS_THAN, Mod.EQUAL_OR_MORE, Mod.EQUAL_OR_LESS)


class Count(NamedTuple):
    """A length from word `first` up to the "after" or "before" at word `link`; None: no number says how long it is."""

    first: int
    link: int
    sign: int
    number: int | None
    unit: Unit
    is_about: bool = False

    def back(self) -> "Count":
        """The same, counted the other way."""
        return self._replace(sign=-self.sign)

    def away(self, when: When) -> When | None:
        """The time so far from another, as precise as its unit; None where that is open."""
        told = when.end if self.sign > 0 else when.start
        start, end = told.start, told.end
        if start is None or end is None:
            return None
        if self.number is None and self.unit.is_timed:
            first, last = Unit.DAY.floor(start), Unit.DAY.floor(end - 1) + DAY
            return When.point(Span(min(first, first + self.sign * DAY), max(last, last + self.sign * DAY)), Unit.DAY)
        if self.number is None:
            return When.point(Span(start, None) if self.sign > 0 else Span(None, end), Unit.DAY)
        first, last = (self.unit.step(moment, self.sign * self.number) for moment in (start, end))
        unit = when.precision
        if self.unit.is_timed and not unit.is_timed:
            span = Span(Unit.DAY.floor(first), Unit.DAY.floor(last - 1) + DAY)
        elif unit.rank <= self.unit.rank and (unit.is_timed or Span(start, end).is_whole(unit)):
            span, unit = Span.unit(self.unit, first), self.unit
        else:
            span = Span(first, last)
        return When.point(span, unit, approximate=self.is_about or when.approximate)

    def why(self, when: When) -> str:
        """What was counted, in words."""
        told = told_words(replace(when, start=when.end) if self.sign > 0 else when)
        if self.number is None:
            side = "after" if self.sign > 0 else "before"
            return f"{self.unit.value}s {side} {told}, and the text does not say how many"
        return f"{Steps(self.sign * self.number, self.unit)} {told}, which the text counts from"


class Counts(NamedTuple):
    """The lengths that sentence `n` counts by, and the verbs that these date, each from the time of an expression."""

    n: int
    lengths: list[Count]
    own: dict[Happening, tuple[Count, int]]

    @classmethod
    def of(cls, reading: Reading, expressions: Sequence[Expression], n: int) -> "Counts":
        """Those of a sentence."""
        lengths = list(_lengths(reading, expressions, n))
        verbs = [told for told in reading.told_in[n] if told.predicate is not None] if lengths else []
        own: dict[Happening, tuple[Count, int]] = {}
        for count in lengths:
            place = _counted_from(reading, count, n)
            verb = governing(reading.sentences[n], count.link - 1, verbs) if place is not None else None
            if place is not None and verb is not None:
                own.setdefault(verb, (count, place))
        return cls(n, lengths, own)

    def of_clause(self, reading: Reading, happening: Happening) -> Count | None:
        """ "Two days after Hill resigned": how far what is told beside the clause of a verb lies from it."""
        sentence, predicate = reading.sentences[self.n], happening.predicate
        subject = predicate.subject if predicate is not None and predicate.link in _SIGNS else None
        if predicate is None or subject is None:
            return None
        count = next((count for count in reversed(self.lengths) if count.link < subject.first), None)
        if count is None or sentence.lower[count.link] != predicate.link or not begins_clause(sentence, count.link):
            return None
        return count


def dating_away(happening: Happening, count: Count, when: When, day: int) -> Dating | None:
    """As far as a count says from a time; None where what is over would lie behind the day of publication."""
    moved, end = count.away(when), day + DAY
    start = moved.start.start if moved is not None else None
    if moved is None or (start is not None and start >= end and is_past(happening)):
        return None
    if moved.end.end is None and is_past(happening):
        moved = When.point(Span(start, end), moved.precision)
    return Dating(moved, None, Basis.INFERRED, count.why(when))


def apposed(reading: Reading, count: Count, n: int) -> int | None:
    """The place of the time that a count stands behind, between commas: "on 4 May, the day after he was seized"."""
    is_apposed = reading.sentences[n].kinds[max(0, count.first - 2) : count.first] == "Z,"
    return reading.times[n].get(count.first - 2) if is_apposed else None


_SAME = re.compile("[DHJCNESoIRA]*+(?:[Ff]?[PVLG][DHJCNESoIA]*+)?")
""" "After his conviction in", "after he was convicted on", "after winning it in": what may stand in front of a time."""


def _counted_from(reading: Reading, count: Count, n: int) -> int | None:
    word = next((word for word in reading.times[n] if word > count.link), 0)
    is_same = word and _SAME.fullmatch(reading.sentences[n].kinds, count.link + 1, word)
    return reading.times[n][word] if is_same else None


def _lengths(reading: Reading, expressions: Sequence[Expression], n: int) -> Iterator[Count]:
    """The lengths of a sentence that stand in front of an "after" or a "before"."""
    lower, times = reading.sentences[n].lower, reading.times[n]
    for link in range(1, len(lower)) if times else ():
        if lower[link] in _SIGNS:
            place = times.get(link - 1)
            count = _named(lower, link) if place is None else _length(expressions[place], link, _SIGNS[lower[link]])
            if count is not None:
                yield count


def _named(lower: Sequence[str], link: int) -> Count | None:
    """ "The day after"."""
    unit = _NAMED.get(lower[link - 1]) if link > 1 and lower[link - 2] == "the" else None
    return None if unit is None else Count(link - 2, link, _SIGNS[lower[link]], 1, unit)


def _length(expression: Expression, link: int, sign: int) -> Count | None:
    """ "Two years after"; "more than two years after" counts nothing."""
    length = _VALUE.fullmatch(expression.value)
    unit = _UNITS.get(length[1] + length[3]) if length else None
    if length is None or unit is None or expression.mod in _BOUNDS_ONLY:
        return None
    number = None if length[2] == "X" else int(length[2])
    return Count(link - 1, link, sign, number, unit, expression.mod is Mod.APPROX)
