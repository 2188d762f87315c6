"""What a `When` says, in words.

Something named is told by its name ("May 2024", "early 2024"), anything
else as a range, in the coarsest of years, months and days that fits it.
"""

import re
from itertools import pairwise

from timeline.calendar.moments import DAY, HOUR, MINUTE, at, clock, offset_text, split
from timeline.calendar.units import Unit
from timeline.spans import Kind, Span, When
from timeline.wording.english import ENGLISH
from timeline.wording.units import range_in_words, unit_in_words
from timeline.wording.words import Words

_DIVIDED = {
    Unit.MONTH: (Unit.DAY, 10, 20),
    Unit.YEAR: (Unit.MONTH, 4, 8),
    Unit.DECADE: (Unit.YEAR, 4, 7),
    Unit.CENTURY: (Unit.YEAR, 34, 67),
}

_FIGURES = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")


def when_in_words(when: When, words: Words = ENGLISH, said: str = "") -> str:
    """The date, as short as it can be said without saying more than is known.

    `said` are the words that told it: figures in which day and month could change places leave two days.

    >>> from timeline.calendar.moments import at
    >>> when_in_words(When.point(Span.unit(Unit.WEEK, at(2024, 6, 20)), Unit.WEEK))
    '17–23 June 2024'
    >>> when_in_words(When(Kind.SPAN, Span.unit(Unit.YEAR, at(2014)), Span(None, None), Unit.YEAR))
    'since 2014'
    >>> when_in_words(When.point(Span(at(2019, 3, 4), at(2019, 4, 4)), Unit.DAY), said="3/4/2019")
    '4 March or 3 April 2019'
    """
    if when.is_undated:
        return words.unknown
    told = _open(when, words) or _either(when, said, words) or _closed(when, when.bounds, words) or ""
    zone = "" if when.offset is None or not when.precision.is_timed else f" (UTC{offset_text(when.offset)})"
    return f"{words.about.format(told) if when.approximate else told}{zone}"


def _open(when: When, words: Words) -> str | None:
    """One side is known and the other is not; None where both are."""
    lasts = when.kind is Kind.SPAN
    if when.start.start is None:
        return (words.until if lasts else words.by).format(_side(when, when.end, words))
    if when.end.end is None:
        return (words.since if lasts else words.later).format(_side(when, when.start, words))
    return None


def _side(when: When, side: Span, words: Words) -> str:
    """The side that is known: by its name, or by the unit at whose border it lies."""
    if side.start is not None and side.end is not None:
        return _closed(when, side, words) or ""
    moment = side.start if side.start is not None else side.end or 0
    at_border = when.precision.is_timed or when.precision.floor(moment) == moment
    unit = when.precision if at_border else Unit.DAY
    last = MINUTE if unit.is_timed else 1
    return unit_in_words(moment if side.start is not None else moment - last, unit, words)


def _either(when: When, said: str, words: Words) -> str | None:
    """The first and the last day, where it is one of the two and no other; None for anything else."""
    start, end = when.bounds.start, when.bounds.end
    is_timed = when.precision.is_timed
    if start is None or end is None or not (is_timed or when.precision is Unit.DAY) or not _FIGURES.search(said):
        return None
    (year, month, day, _), last = split(start), split(end - 1)
    if last[:3] != (year, day, month):
        return None
    days = range_in_words(start, end, Unit.DAY, words.either, words)
    return words.timed.format(days, clock(start)) if is_timed else days


def _closed(when: When, span: Span, words: Words) -> str | None:
    if span.start is None or span.end is None:
        return None
    if when.precision.is_timed:
        return _times(span.start, span.end, words)
    return _name(span, when.precision, words) or _range(when, span.start, span.end, words)


def _name(span: Span, precision: Unit, words: Words) -> str | None:
    """One whole unit or the early, middle or late part of one; None for anything else."""
    for unit in (precision, Unit.DAY, Unit.MONTH, Unit.YEAR):
        if span.is_whole(unit):
            return unit_in_words(span.start or 0, unit, words)
    if precision is Unit.CENTURY and _is_century_before_christ(span):
        return unit_in_words(span.start or 0, Unit.CENTURY, words)
    return _third(span, precision, words) if precision in _DIVIDED else None


def _is_century_before_christ(span: Span) -> bool:
    """From 700 to 601 BC and so on: a year later than the hundred of astronomical years."""
    start, end = Unit.YEAR.step(span.start or 0, -1), Unit.YEAR.step(span.end or 0, -1)
    return end <= at(0) and Span(start, end).is_whole(Unit.CENTURY)


def _third(span: Span, unit: Unit, words: Words = ENGLISH) -> str | None:
    """The part of a unit that news calls early, mid or late.

    >>> from timeline.calendar.moments import at
    >>> _third(Span(at(1994), at(1997)), Unit.DECADE)
    'the mid-1990s'
    """
    start = unit.floor(span.start or 0)
    step, first, second = _DIVIDED[unit]
    borders = (start, step.step(start, first), step.step(start, second), unit.end(start))
    for third, bounds in zip(words.thirds, pairwise(borders), strict=True):
        if bounds == (span.start, span.end):
            name = unit_in_words(start, unit, words)
            article = words.article if name.startswith(words.article) else ""
            return article + third.format(name.removeprefix(article))
    return None


def _range(when: When, start: int, end: int, words: Words) -> str:
    unit = next(
        (unit for unit in (Unit.YEAR, Unit.MONTH) if unit.floor(start) == start and unit.floor(end) == end), Unit.DAY
    )
    is_either = when.kind is Kind.POINT and end - start == 2 * DAY
    return range_in_words(start, end, unit, words.either if is_either else "–", words)


def _times(start: int, end: int, words: Words) -> str:
    first = unit_in_words(start, Unit.MINUTE, words)
    if end - start <= MINUTE or (end - start == HOUR and start % HOUR == 0):
        return first
    if start // DAY == (end - 1) // DAY:
        return f"{first}–{clock(end) if end % DAY else '24:00'}"
    return f"{first}{words.to}{unit_in_words(end, Unit.MINUTE, words)}"
