"""A piecewise-linear scale: each stretch of time true to itself, side by side, with the time between them left out.

The three ways to scale time differ only in the stretches: those that the
events themselves suggest, one for all of the time, or one from each event to
the next.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from timeline.charts.extent import Stretch
from timeline.charts.values import Step

GAP = 20  # px between two panels
INSET = 8  # px inside a panel that no moment falls on, so that a mark at its edge is not cut
_LEAST = 130.0  # px of a panel, where there is room
_SHARE = 0.45  # of the room is shared evenly, if panels would otherwise be narrower than that
_STEPS = 200  # of an equal scale


class Scaling(Enum):
    """How time becomes pixels: in panels cut by the events, evenly over all of it, or evenly from event to event."""

    SEGMENTED = "segmented"
    LINEAR = "linear"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class Scale:
    """`stretches` of time and the `places`, from left to right, that they are drawn on, `inset` from both edges."""

    stretches: tuple[Stretch, ...]
    places: tuple[tuple[float, float], ...]
    inset: float = INSET

    @property
    def is_whole(self) -> bool:
        """Nothing is left out between the stretches."""
        return all(one[1] == other[0] for one, other in pairwise(self.places))

    def steps(self) -> Iterator[Step]:
        """Which time is where: the start and the end of each stretch, and the pixels they are drawn on."""
        for (start, end), (left, right) in zip(self.stretches, self.places, strict=True):
            yield start, end, left + self.inset, right - self.inset

    def x(self, moment: int) -> float:
        """Where a moment is drawn; one that was left out falls on the nearer edge of a panel before it."""
        panel = self._panel(moment)
        return self._x(panel, min(max(moment, self.stretches[panel][0]), self.stretches[panel][1]))

    def pieces(self, stretch: Stretch) -> Iterator[tuple[float, float]]:
        """The part of a stretch that falls on each panel; what goes on beyond a panel reaches its very edge."""
        held: tuple[float, float] | None = None
        for panel in range(self._panel(stretch[0]), self._panel(stretch[1]) + 1):
            start, end = self.stretches[panel]
            if stretch[0] < end and stretch[1] > start:
                left, right = self.places[panel]
                left = left if stretch[0] < start else self._x(panel, stretch[0])
                right = right if stretch[1] > end else self._x(panel, stretch[1])
                if held and held[1] == left:
                    left = held[0]
                elif held:
                    yield held
                held = left, right
        if held:
            yield held

    def _panel(self, moment: int) -> int:
        return max(bisect_right(self.stretches, moment, key=lambda stretch: stretch[0]) - 1, 0)

    def _x(self, panel: int, moment: int) -> float:
        (start, end), (left, right) = self.stretches[panel], self.places[panel]
        return left + self.inset + (moment - start) / (end - start) * (right - left - 2 * self.inset)


def scale(stretches: Sequence[Stretch], marks: Sequence[int], width: float) -> Scale:
    """Give each panel a least width and share the rest by how many marks fall on it."""
    room = width - GAP * (len(stretches) - 1)
    least = min(_LEAST, room / len(stretches) * _SHARE)
    ordered = sorted(marks)
    borders = [0, *(bisect_left(ordered, start) for start, _ in stretches[1:]), len(ordered)]
    counts = [end - start for start, end in pairwise(borders)]
    spare = room - least * len(stretches)
    places, left = [], 0.0
    for count in counts:
        right = left + least + spare * count / max(len(marks), 1)
        places.append((left, right))
        left = right + GAP
    return Scale(tuple(stretches), tuple(places))


def equal(marks: Sequence[int], reach: Stretch, width: float) -> Scale:
    """As far from each mark to the next, whatever the time between; marks of one moment stand at one place.

    `reach` is from the first moment that is shown to the last. Where there are very many marks, time is even between
    every so many.
    """
    distinct = sorted(set(marks))
    every = len(distinct) // _STEPS + 1
    steps = distinct[::every]
    wide = width / len(steps)
    knots = {moment: (number + 0.5) * wide for number, moment in enumerate(steps)}
    knots.setdefault(min(reach[0], steps[0] - 1), 0.0)
    knots.setdefault(max(reach[1], distinct[-1] + 1), float(width))
    pairs = list(pairwise(sorted(knots.items())))
    return Scale(
        tuple((one[0], other[0]) for one, other in pairs),
        tuple((one[1], other[1]) for one, other in pairs),
        inset=0.0,
    )
