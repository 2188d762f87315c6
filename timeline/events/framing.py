"""What a preposition makes of a date: "since 2014" frames an event that starts in 2014 and has not ended."""

from timeline.calendar.units import Unit
from timeline.spans import Kind, Span, When

_OPEN = Span(None, None)


def framed(when: When, signal: str | None) -> When:
    """When an event happened that the text dates by `signal` and a time.

    >>> from timeline.calendar import Unit, at
    >>> year = When.point(Span.unit(Unit.YEAR, at(1990)), Unit.YEAR)
    >>> framed(year, "before").closed(framed(year, "before").bounds)
    (None, '1989-12-31')
    """
    match signal:
        case "since":
            return _like(when, Kind.SPAN, when.bounds, _OPEN)
        case "until" | "till":
            return _like(when, Kind.SPAN, _OPEN, Span(None, when.end.end))
        case "before" | "after" if when.precision.is_timed and None not in (when.start.start, when.end.end):
            return _within_its_day(when, signal == "before")
        case "before" if when.start.start is not None:
            return _like(when, Kind.POINT, Span(None, when.start.start), Span(None, when.start.start))
        case "after" if when.end.end is not None:
            return _like(when, Kind.POINT, Span(when.end.end, None), Span(when.end.end, None))
        case "by":
            return _like(when, Kind.POINT, Span(None, when.end.end), Span(None, when.end.end))
    return when


def spanning(first: When, last: When) -> When:
    """From one time to another: starts within the first and ends within the last."""
    return When(
        Kind.SPAN, first.bounds, last.bounds, last.precision, first.approximate or last.approximate, last.offset
    )


def _within_its_day(when: When, is_before: bool) -> When:
    """What happened before or after a time of day happened on that day."""
    start, end = when.start.start or 0, when.end.end or 0
    day = Span.unit(Unit.DAY, start)
    span = Span(day.start, start) if is_before else Span(end, max(end, day.end or 0))
    return _like(when, Kind.POINT, span, span) if span.start != span.end else when


def _like(when: When, kind: Kind, start: Span, end: Span) -> When:
    return When(kind, start, end, when.precision, when.approximate, when.offset)
