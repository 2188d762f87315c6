"""The dates of a question: ISO, or words, as a whole stretch of time."""

import re

from timeline.calendar.moments import DAY, MINUTE, at, parse_iso
from timeline.calendar.units import Unit
from timeline.calendar.zones import Published
from timeline.errors import InputError, UnreadableDate
from timeline.reading import Anchor, Expression, read
from timeline.spans import Span

_COARSE = re.compile(r"(\d{4}|-\d{4,9}|\+\d{5,9})(?:-(\d\d))?", re.ASCII)
_SECONDS = re.compile(r"[T ]\d\d:\d\d:")
_NEARLY_ISO = re.compile(r"[-+]?\d{4,9}-", re.ASCII)
_LONGEST = 100  # characters of date words
_SOME_DAY = at(2000)  # to read words by that hang on no day


def span_of(text: str, field: str, relative_to: str | None = None) -> Span:
    """The whole of what a date says, ISO or words; in UTC where it has an offset.

    `relative_to` is the ISO date from which words as "last week" are counted. Raises UnreadableDate, or InputError
    where the words need that date and there is none.

    >>> span_of("last week", "from", "2024-06-25") == Span(at(2024, 6, 17), at(2024, 6, 24))
    True
    """
    try:
        return iso_span(text, field)
    except UnreadableDate:
        said = _expression(text, _day(relative_to))
        if said is None or said.when is None or said.when.is_undated:
            raise
    if said.anchor is not None and relative_to is None:
        raise InputError(f"{text!r} counts from another date: say from which in `relative_to`", field)
    shift = (said.when.offset or 0) * MINUTE
    first, end = said.when.bounds.start, said.when.bounds.end
    return Span(first and first - shift, end and end - shift)


def _day(relative_to: str | None) -> int:
    if relative_to is None:
        return _SOME_DAY
    start = iso_span(relative_to, "relative_to").start
    if start is None or not at(1) <= start < at(10_000):
        raise UnreadableDate(relative_to, "relative_to")
    return start - start % DAY


def _expression(text: str, day: int) -> Expression | None:
    """The one expression that is the whole of a text; None where it is not one, or was meant to be ISO."""
    if len(text) > _LONGEST or _NEARLY_ISO.match(text):
        return None
    found = read(text, Anchor.of(Published(day)))
    return found[0] if len(found) == 1 and found[0].text == text.strip() else None


def iso_span(text: str, field: str | None = None) -> Span:
    """The whole of an ISO date: a year, a month, a day, a minute or a second, which with an offset is turned to UTC.

    Raises UnreadableDate.

    >>> from timeline.calendar.moments import iso
    >>> [iso(moment) for moment in (iso_span("2024-06").start, iso_span("2024-06").end)]
    ['2024-06-01', '2024-07-01']
    """
    coarse = _COARSE.fullmatch(text)
    if coarse and 1 <= int(coarse[2] or 1) <= 12:
        unit = Unit.MONTH if coarse[2] else Unit.YEAR
        return Span.unit(unit, at(int(coarse[1]), int(coarse[2] or 1)))
    try:
        moment, offset, timed = parse_iso(text)
    except ValueError as error:
        raise UnreadableDate(text, field) from error
    unit = Unit.DAY if not timed else Unit.SECOND if _SECONDS.search(text) else Unit.MINUTE
    return Span.unit(unit, moment - (offset or 0) * MINUTE)
