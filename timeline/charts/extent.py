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
    """`knots` are the stretches in which something happens, begins or ends: they decide where a scale is cut.

    It `starts` and `ends` on the chart, unless that end is open or lies beyond the window.
    """

    mark: int
    possible: Stretch
    certain: Stretch | None
    knots: tuple[Stretch, ...]
    open_start: bool = False
    open_end: bool = False
    starts: bool = True
    ends: bool = True

    def within(self, window: Span) -> "Extent":
        """As it looks through a window: what lies outside is moved to its border, and is no knot there."""
        if self._is_seen_whole(window):
            return self
        possible = _clamp(self.possible, window)
        return replace(
            self,
            mark=_clamp((self.mark, self.mark), window)[0],
            possible=possible,
            certain=self.certain and _clamp(self.certain, window),
            knots=tuple(seen for knot in self.knots if (seen := _clamp(knot, window))[0] < seen[1]),
            starts=self.starts and possible[0] == self.possible[0],
            ends=self.ends and possible[1] == self.possible[1],
        )

    def _is_seen_whole(self, window: Span) -> bool:
        """Nothing of it lies outside, nor has an end without a length: so it is with most."""
        start, end = self.possible
        is_after = window.start is None or window.start <= min(start, self.mark)
        is_before = window.end is None or max(end, self.mark) <= window.end
        return is_after and is_before and all(first < last for first, last in self.knots)


def extent(when: When) -> Extent | None:
    """What to draw of a When; None where it has no bound at all."""
    start, end = when.start, when.end
    sides = ((start.start, start.end), (end.start, end.end)) if when.kind is Kind.SPAN else ((start.start, end.end),)
    known = [stretch for side in sides if (stretch := _known(*side))]
    mark = moment(when)
    if mark is None:
        return None
    shift = (when.offset or 0) * MINUTE
    knots = tuple((start - shift, end - shift) for start, end in known)
    return Extent(
        mark=mark,
        possible=(knots[0][0], knots[-1][1]),
        certain=_certain(when, shift),
        knots=knots,
        open_start=when.start.start is None,
        open_end=when.end.end is None,
        starts=when.start.start is not None,
        ends=when.end.end is not None,
    )


def moment(when: When, window: Span | None = None) -> int | None:
    """Where the mark of a When stands: at its likely moment, else amid the stretch in which it happens or begins.

    None where it has no bound at all, or cannot lie in the window. Asked of every item there is, and hence quick.
    """
    start, end, offset = when.start.start, when.end.end, when.offset
    shift = offset * MINUTE if offset else 0
    if window is not None and not _meet(start, end, shift, window):
        return None
    side = _known(start, when.start.end if when.kind is Kind.SPAN else end) or _known(when.end.start, end)
    if side is None:
        return None
    mark = ((side[0] + side[1]) // 2 if when.likely is None else when.likely) - shift
    return mark if window is None else _clamp((mark, mark), window)[0]


def _meet(start: int | None, end: int | None, shift: int, window: Span) -> bool:
    """Whether what has these bounds may lie in a window."""
    is_after = start is not None and window.end is not None and start - shift >= window.end
    is_before = end is not None and window.start is not None and end - shift <= window.start
    return not is_after and not is_before


def _known(start: int | None, end: int | None) -> Stretch | None:
    """A stretch whose open end is moved to the one it has."""
    if start is None:
        return None if end is None else (end, end)
    return start, start if end is None else end


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
