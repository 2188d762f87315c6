"""EDTF, read: what `timeline.edtf` writes, and what else of levels 0 and 1 names a stretch of time.

A date is a whole unit, an interval lasts from one to the other, and one of a
range is a moment somewhere in it. `~`, `?` and `%` all say: about.
"""

import re
from typing import NamedTuple

from timeline.calendar.moments import MINUTE, at, last_day, parse_iso
from timeline.calendar.units import Unit
from timeline.edtf import SEASONS
from timeline.spans import Kind, Span, When

_DATE = re.compile(r"(\d{4}|-\d{4,9}|\+\d{5,9}|Y-?\d{5,9}|-?\d\d[\dX]X)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?", re.ASCII)
_BEGINNINGS = {season: month for month, season in SEASONS.items()}
_OPEN = frozenset({"", ".."})


class _Named(NamedTuple):
    """One date: the stretch that it names, its unit, and how it is marked."""

    span: Span
    unit: Unit
    approximate: bool = False
    offset: int | None = None

    def on_clock(self, offset: int | None) -> "_Named":
        """The same on the wall clock of an offset, where it has one itself."""
        if self.offset is None or offset is None:
            return self
        return self._replace(span=self.span.moved((offset - self.offset) * MINUTE), offset=offset)


def read_edtf(text: str) -> When | None:
    """The When that EDTF says; None where the text is none.

    >>> from timeline.edtf import edtf
    >>> [edtf(read_edtf(text)) for text in ("2021-05~", "199X", "2014/..", "[..1989]", "-0043-03-15", "2024-34")]
    ['2021-05~', '199X', '2014/..', '[..1989]', '-0043-03-15', '2024-34']
    """
    try:
        return _range(text) if text.startswith("[") else _interval(text) if "/" in text else _point(text)
    except ValueError:  # a 30 February, or an end before its start
        return None


def _point(text: str) -> When | None:
    named = _date(text)
    return named and When.point(named.span, named.unit, approximate=named.approximate, offset=named.offset)


def _interval(text: str) -> When | None:
    sides = _sides(text.split("/"))
    if sides is None:
        return None
    first, last = sides
    start, end = (side.span if side else Span(None, None) for side in sides)
    Span(start.start, end.end)  # raises ValueError where it ends before it starts
    return _joined(Kind.SPAN, (start, end), first, last)


def _range(text: str) -> When | None:
    """One of a range: `[2024-06-17..2024-06-23]`, open at one end as `[..1989]`."""
    sides = _sides(text[1:-1].split("..")) if text.endswith("]") else None
    if sides is None:
        return None
    first, last = sides
    within = Span(first.span.start if first else None, last.span.end if last else None)
    return _joined(Kind.POINT, (within, within), first, last)


def _sides(texts: list[str]) -> tuple[_Named | None, _Named | None] | None:
    """Both ends on one clock, None where one is open; None for what are not two ends, or both open."""
    if len(texts) != 2:
        return None
    first, last = (None if text in _OPEN else _date(text) for text in texts)
    is_read = all(named or text in _OPEN for named, text in zip((first, last), texts, strict=True))
    offset = _offset(first, last)
    return (first and first.on_clock(offset), last and last.on_clock(offset)) if is_read and (first or last) else None


def _offset(*ends: _Named | None) -> int | None:
    """The first that is written; the others are turned to it."""
    return next((end.offset for end in ends if end and end.offset is not None), None)


def _joined(kind: Kind, spans: tuple[Span, Span], first: _Named | None, last: _Named | None) -> When:
    ends = [end for end in (first, last) if end]
    finest = min((end.unit for end in ends), key=lambda unit: unit.rank)
    return When(kind, *spans, finest, any(end.approximate for end in ends), _offset(*ends))


def _date(text: str) -> _Named | None:
    bare = text.rstrip("~?%")
    if len(text) - len(bare) > 1:
        return None
    found = _DATE.fullmatch(bare)
    named = _calendar(found) if found else _timed(bare)
    return named and named._replace(approximate=bare != text)


def _timed(text: str) -> _Named | None:
    moment, offset, timed = parse_iso(text)
    unit = Unit.SECOND if moment % 60 else Unit.MINUTE
    return _Named(Span.unit(unit, moment), unit, offset=offset) if timed else None


def _calendar(found: re.Match[str]) -> _Named | None:
    year, part, day = found.groups()
    if "X" in year:
        return None if part else _masked(year)
    number = int(year.removeprefix("Y"))
    if part in (None, "XX"):
        return _whole(Unit.YEAR, at(number)) if day in (None, "XX") else None
    if day not in (None, "XX"):
        return _day(number, int(part), int(day))
    return _part(number, int(part), is_masked=day is not None)


def _day(year: int, month: int, day: int) -> _Named | None:
    if not (1 <= month <= 12 and 1 <= day <= last_day(year, month)):
        return None
    return _whole(Unit.DAY, at(year, month, day))


def _part(year: int, part: int, *, is_masked: bool) -> _Named | None:
    """A month; or what has a number of its own: a season, a quarter, a half."""
    if 1 <= part <= 12:
        return _whole(Unit.MONTH, at(year, part))
    if is_masked:
        return None
    if part in _BEGINNINGS:
        return _whole(Unit.SEASON, at(year, _BEGINNINGS[part]))
    if 33 <= part <= 36:
        return _whole(Unit.QUARTER, at(year, 3 * (part - 33) + 1))
    return _whole(Unit.HALF, at(year, 6 * (part - 40) + 1)) if part in (40, 41) else None


def _masked(year: str) -> _Named:
    """`199X` and `19XX`; before the year 0 the greater number is the earlier year."""
    unit = Unit.CENTURY if year.endswith("XX") else Unit.DECADE
    first = int(year.replace("X", "9" if year.startswith("-") else "0"))
    start = at(first)
    return _Named(Span(start, unit.step(start)), unit)


def _whole(unit: Unit, moment: int) -> _Named:
    return _Named(Span.unit(unit, moment), unit)
