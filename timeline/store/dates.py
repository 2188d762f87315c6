"""The dates of a question: ISO, or words, as a whole stretch of time."""

import re

from timeline.calendar.moments import DAY, MINUTE, at, clock, iso_day, parse_iso
from timeline.calendar.units import Unit
from timeline.calendar.zones import Published
from timeline.edtf import edtf
from timeline.errors import InputError, UnreadableDate
from timeline.reading import Anchor
from timeline.spans import Span, When
from timeline.written.words import read_words

_COARSE = re.compile(r"(\d{4}|-\d{4,9}|\+\d{5,9})(?:-(\d\d))?", re.ASCII)
_SECONDS = re.compile(r"[T ]\d\d:\d\d:")
_NEARLY_ISO = re.compile(r"[-+]?\d{4,9}-", re.ASCII)
_LONGEST = 100  # characters of date words
_HINT = "write it as “in May 2021”, “44 BC”, “last week”, or in ISO, as 2021-05"


def span_of(text: str, field: str, relative_to: str | None = None) -> Span:
    """The whole of what a date says, ISO or words; in UTC where it has an offset.

    `relative_to` is the ISO date from which words as "last week" are counted. Raises UnreadableDate, or InputError
    where the words need that date and there is none.

    >>> span_of("last week", "from", "2024-06-25") == Span(at(2024, 6, 17), at(2024, 6, 24))
    True
    >>> span_of("in June 2024", "to") == span_of("2024-06", "to")
    True
    """
    try:
        return iso_span(text, field)
    except UnreadableDate as error:
        said = _in_words(text, field, relative_to)
        if said is None or said.is_undated:
            raise UnreadableDate(text, field, _HINT) from error
    return said.bounds.moved(-(said.offset or 0) * MINUTE)


def settled(text: str, field: str, relative_to: str) -> str:
    """A date in words that count from another one, as the ISO date that they mean at that end of a stretch.

    Empty where that end is open. What counts from no other date, or is none, stays as it was written.

    >>> settled("last week", "from", "2024-06-25"), settled("last week", "to", "2024-06-25")
    ('2024-06-17', '2024-06-23')
    >>> settled("last year", "to", "2024-06-25"), settled("in May 2021", "to", "2024-06-25")
    ('2023', 'in May 2021')
    """
    try:
        span_of(text, field)
    except UnreadableDate:
        return text
    except InputError:
        return _iso_end(span_of(text, field, relative_to), is_last=field == "to")
    return text


def _iso_end(span: Span, *, is_last: bool) -> str:
    """The whole stretch where it is a year, a month or a day; else one end of it, to the day or the minute."""
    end = span.end if is_last else span.start
    if end is None:
        return ""
    whole = edtf(When.point(span, Unit.DAY))
    if whole[0] != "[" and "T" not in whole:  # a time in EDTF has seconds, so that it would be a second
        return whole
    if end % DAY == 0:
        return iso_day(end - 1 if is_last else end)
    minute = end - MINUTE if is_last else end
    return f"{iso_day(minute)}T{clock(minute)}"


def _in_words(text: str, field: str, relative_to: str | None) -> When | None:
    """What a date in words says; None where it is none, or was meant to be ISO."""
    if len(text) > _LONGEST or _NEARLY_ISO.match(text):
        return None
    anchor = None if relative_to is None else Anchor.of(Published(_day(relative_to)))
    try:
        return read_words(text, anchor, field)[0]
    except UnreadableDate:
        return None
    except InputError as error:
        if error.field != "relative_to":
            raise
        raise InputError(f"{text!r} counts from another date: say from which in `relative_to`", field) from error


def _day(relative_to: str) -> int:
    start = iso_span(relative_to, "relative_to").start
    if start is None or not at(1) <= start < at(10_000):
        raise UnreadableDate(relative_to, "relative_to")
    return start - start % DAY


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
