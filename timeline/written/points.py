"""The four points: the earliest and latest start, the earliest and latest end, each inclusive, null where open.

They are what the API says of a date, so that what it says can be changed in
one place and given back. The precision, where it is not given, is the unit
that the points show: the whole of one, or else the coarsest whose borders
they keep to.
"""

import re
from collections.abc import Mapping
from typing import Any

from timeline.calendar.moments import MINUTE, parse_iso
from timeline.calendar.units import Unit
from timeline.errors import InputError, UnreadableDate
from timeline.spans import Kind, Span, When
from timeline.written.edtf import read_edtf

_HINT = "give an ISO date of any precision, with an offset behind a time where known"
_NAMED = (Unit.CENTURY, Unit.DECADE, Unit.YEAR, Unit.HALF, Unit.QUARTER, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR)
_BORDERS = (Unit.YEAR, Unit.MONTH, Unit.DAY, Unit.MINUTE)
_TIMED = re.compile("[T ]")

Points = Mapping[str, Any]


def read_points(points: Points, field: str) -> When:
    """The When of `start` and `end`, each with `earliest` and `latest`; no `end`: it is a moment within `start`.

    `kind`, `precision` and `approximate` are taken where they are given. Raises InputError, which names the field.
    """
    offset = _offset(points)
    start = _span(points, "start", field, offset)
    end = _span(points, "end", field, offset) if points.get("end") is not None else start
    kind = Kind(points.get("kind") or (Kind.POINT if start == end else Kind.SPAN))
    if kind is Kind.POINT and start != end:
        raise InputError("of a point has to be its start: both say within what it lies", f"{field}/end")
    if not _is_ordered(start, end):
        raise InputError("lies before the start", f"{field}/end")
    precision = Unit(points.get("precision") or _precision(start, end))
    return When(kind, start, end, precision, bool(points.get("approximate")), offset if precision.is_timed else None)


def _is_ordered(start: Span, end: Span) -> bool:
    pairs = ((start.start, end.start), (start.end, end.end), (start.start, end.end))
    return all(first is None or last is None or first <= last for first, last in pairs)


def _texts(points: Points) -> list[str]:
    sides = [points.get(side) or {} for side in ("start", "end")]
    return [text for side in sides for text in (side.get("earliest"), side.get("latest")) if text is not None]


def _offset(points: Points) -> int | None:
    """The first that is written; the others are turned to it."""
    for text in _texts(points):
        if _TIMED.search(text):
            try:
                return parse_iso(text)[1]
            except ValueError:
                return None  # `_whole` says what is wrong with it
    return None


def _span(points: Points, side: str, field: str, offset: int | None) -> Span:
    bounds = points.get(side) or {}
    earliest = _whole(bounds.get("earliest"), f"{field}/{side}/earliest", offset)
    latest = _whole(bounds.get("latest"), f"{field}/{side}/latest", offset)
    try:
        return Span(earliest.start if earliest else None, latest.end if latest else None)
    except ValueError as error:
        raise InputError("lies before the earliest", f"{field}/{side}/latest") from error


def _whole(text: str | None, field: str, offset: int | None) -> Span | None:
    """The stretch that one point names, on the clock of `offset`."""
    if text is None:
        return None
    when = read_edtf(text)
    if when is None or when.kind is Kind.SPAN or when.bounds.start is None or when.bounds.end is None:
        raise UnreadableDate(text, field, _HINT)
    shift = 0 if when.offset is None or offset is None else (offset - when.offset) * MINUTE
    return when.bounds.moved(shift)


def _precision(start: Span, end: Span) -> Unit:
    for unit in _NAMED:
        if start.is_whole(unit) and end.is_whole(unit):
            return unit
    known = [moment for span in (start, end) for moment in (span.start, span.end) if moment is not None]
    if not known:
        return Unit.DAY
    return next((unit for unit in _BORDERS if all(unit.floor(moment) == moment for moment in known)), Unit.SECOND)
