"""EDTF: how the Library of Congress' standard writes what a `When` says.

Something at one unknown moment of a whole unit is that unit (`2024-05`);
of anything else it is one of a range (`[2024-06-17..2024-06-23]`). What
lasted is an interval (`2024-06-13/2024-06-15`), open with `..`.
"""

from collections.abc import Callable

from timeline.calendar.moments import DAY, iso_day, offset_text, split, year_text
from timeline.calendar.units import Unit
from timeline.spans import Kind, Span, When

SEASONS = {3: 21, 6: 22, 9: 23, 12: 24}
"""What EDTF calls the season that begins in a month."""


def edtf(when: When) -> str:
    """The EDTF text of a When; empty where it has no bound at all.

    >>> from timeline.calendar.moments import at
    >>> edtf(When.point(Span.unit(Unit.QUARTER, at(2024, 2)), Unit.QUARTER, approximate=True))
    '2024-33~'
    """
    if when.is_undated:
        return ""
    mark = "~" if when.approximate else ""
    if when.kind is Kind.SPAN:
        return f"{_side(when, when.start, mark)}/{_side(when, when.end, mark)}"
    whole = _whole(when, when.bounds)
    if whole:
        return whole + mark
    first, last = (text + mark if text else "" for text in (_first(when, when.bounds), _latest(when, when.bounds)))
    return f"[{first}..{last}]"


def _first(when: When, bounds: Span) -> str:
    """The start of a range: the first whole unit where the end is open (`[1991..]`), else the first day or minute."""
    if bounds.start is None:
        return ""
    first = Span.unit(when.precision, bounds.start)
    unit = _whole(when, first) if bounds.end is None and first.start == bounds.start else None
    return unit or _end(when, bounds.start)


def _latest(when: When, bounds: Span) -> str:
    """The end of a range: the last whole unit where the start is open (`[..1989]`), else the last day or minute."""
    if bounds.end is None:
        return ""
    last = Span.unit(when.precision, when.last(bounds.end))
    unit = _whole(when, last) if bounds.start is None and last.end == bounds.end else None
    return unit or _end(when, when.last(bounds.end))


def _side(when: When, side: Span, mark: str) -> str:
    """One side of an interval."""
    if side.start is None and side.end is None:
        return ".."
    if side.start is None or side.end is None:
        return (_latest(when, side) or _first(when, side)) + mark
    return (_whole(when, side) or _end(when, side.start if side is when.start else when.last(side.end))) + mark


def _end(when: When, moment: int | None) -> str:
    if moment is None:
        return ""
    return _minute(when, moment) if when.precision.is_timed else iso_day(moment)


def _minute(when: When, moment: int) -> str:
    seconds = moment % DAY
    time = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    zone = "" if when.offset is None else "Z" if when.offset == 0 else offset_text(when.offset)
    return f"{iso_day(moment)}T{time}{zone}"


def _whole(when: When, span: Span) -> str | None:
    """The text of one whole unit, the named one or a finer one, or None."""
    if when.precision in _MASKED:
        return _masked(span, _MASKED[when.precision])
    for unit in (when.precision, Unit.MINUTE, Unit.DAY, Unit.MONTH, Unit.YEAR):
        if unit in _WRITE and span.is_whole(unit) and span.start is not None:
            return _minute(when, span.start) if unit.is_timed else _WRITE[unit](*_date(span.start))
    return None


def _date(moment: int) -> tuple[str, int, int]:
    year, month, day, _ = split(moment)
    return year_text(year), month, day


def _masked(span: Span, digits: int) -> str | None:
    """A decade or century: the years that agree but for their last digits, as -0499 to -0400 do."""
    if span.start is None or span.end is None:
        return None
    first, last = _date(span.start), _date(span.end - DAY)
    head, ends = first[0][:-digits], {first[0][-digits:], last[0][-digits:]}
    is_whole = first[1:] == (1, 1) and last[1:] == (12, 31) and last[0][:-digits] == head
    return head + "X" * digits if is_whole and ends == {"0" * digits, "9" * digits} else None


_MASKED = {Unit.DECADE: 1, Unit.CENTURY: 2}
_WRITE: dict[Unit, Callable[[str, int, int], str]] = {
    Unit.MINUTE: lambda year, month, day: "",  # written by _minute
    Unit.SECOND: lambda year, month, day: "",
    Unit.DAY: lambda year, month, day: f"{year}-{month:02d}-{day:02d}",
    Unit.MONTH: lambda year, month, day: f"{year}-{month:02d}",
    Unit.QUARTER: lambda year, month, day: f"{year}-{33 + (month - 1) // 3}",
    Unit.SEASON: lambda year, month, day: f"{year}-{SEASONS[month]}",
    Unit.HALF: lambda year, month, day: f"{year}-{40 + (month - 1) // 6}",
    Unit.YEAR: lambda year, month, day: year,
}
