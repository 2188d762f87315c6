"""What a chart shows of a `When`: where its mark stands, where it may have been, where it certainly was.

Moments that have an offset are turned to UTC; the others stay as the wall
clock showed them. An open end has no place of its own: it is an arrow.
"""

from dataclasses import dataclass, replace

from timeline.calendar.moments import MINUTE
from timeline.spans import Kind, Span, When

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Extent:
    """`knots` are the stretches in which something happens, begins or ends: they decide where a scale is cut."""

    mark: int
    possible: Stretch
    certain: Stretch | None
    knots: tuple[Stretch, ...]
    open_start: bool = False
    open_end: bool = False

    def within(self, window: Span) -> "Extent":
        """As it looks through a window: what lies outside is moved to its border, and is no knot there."""
        return replace(
            self,
            mark=_clamp((self.mark, self.mark), window)[0],
            possible=_clamp(self.possible, window),
            certain=self.certain and _clamp(self.certain, window),
            knots=tuple(seen for knot in self.knots if (seen := _clamp(knot, window))[0] < seen[1]),
        )


def extent(when: When) -> Extent | None:
    """What to draw of a When; None where it has no bound at all."""
    sides = (when.start, when.end) if when.kind is Kind.SPAN else (when.bounds,)
    known = [stretch for side in sides if (stretch := _known(side))]
    if not known:
        return None
    shift = (when.offset or 0) * MINUTE
    knots = tuple((start - shift, end - shift) for start, end in known)
    return Extent(
        mark=sum(knots[0]) // 2 if when.likely is None else when.likely - shift,
        possible=(knots[0][0], knots[-1][1]),
        certain=_certain(when, shift),
        knots=knots,
        open_start=when.start.start is None,
        open_end=when.end.end is None,
    )


def _known(side: Span) -> Stretch | None:
    """A span whose open end is moved to the one it has."""
    if side.start is None and side.end is None:
        return None
    return (
        side.start if side.start is not None else side.end or 0,
        side.end if side.end is not None else side.start or 0,
    )


def _certain(when: When, shift: int) -> Stretch | None:
    """From the latest start to the earliest end, where something that lasts is known to have lasted that long."""
    latest_start, earliest_end = when.start.end, when.end.start
    if when.kind is Kind.POINT or latest_start is None or earliest_end is None or latest_start >= earliest_end:
        return None
    return latest_start - shift, earliest_end - shift


def _clamp(stretch: Stretch, window: Span) -> Stretch:
    start, end = stretch
    if window.start is not None:
        start, end = max(start, window.start), max(end, window.start)
    if window.end is not None:
        start, end = min(start, window.end), min(end, window.end)
    return start, end
