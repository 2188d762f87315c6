"""A piecewise-linear scale: each stretch of time true to itself, side by side, with the time between them left out."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.charts.extent import Stretch

GAP = 22  # px between two panels
INSET = 12  # px inside a panel that no moment falls on, so that a mark at its edge is not cut


@dataclass(frozen=True, slots=True)
class Scale:
    """`stretches` of time and the `places`, from left to right, that they are drawn on."""

    stretches: tuple[Stretch, ...]
    places: tuple[tuple[float, float], ...]

    def x(self, moment: int) -> float:
        """Where a moment is drawn; one that was left out falls on the nearer edge of a panel before it."""
        panel = max(bisect_right(self.stretches, moment, key=lambda stretch: stretch[0]) - 1, 0)
        return self._x(panel, min(max(moment, self.stretches[panel][0]), self.stretches[panel][1]))

    def pieces(self, stretch: Stretch) -> Iterator[tuple[float, float]]:
        """The part of a stretch that falls on each panel; what goes on beyond a panel reaches its very edge."""
        for panel, (start, end) in enumerate(self.stretches):
            if stretch[0] < end and stretch[1] > start:
                left, right = self.places[panel]
                yield (
                    left if stretch[0] < start else self._x(panel, stretch[0]),
                    right if stretch[1] > end else self._x(panel, stretch[1]),
                )

    def _x(self, panel: int, moment: int) -> float:
        (start, end), (left, right) = self.stretches[panel], self.places[panel]
        return left + INSET + (moment - start) / (end - start) * (right - left - 2 * INSET)


def scale(stretches: Sequence[Stretch], marks: Sequence[int], width: float) -> Scale:
    """Give each panel a least width and share the rest by how many marks fall on it."""
    room = width - GAP * (len(stretches) - 1)
    least = min(130.0, room / len(stretches) * 0.62)
    starts = [start for start, _ in stretches]
    counts = [0] * len(stretches)
    for mark in marks:
        counts[max(bisect_right(starts, mark) - 1, 0)] += 1
    spare = room - least * len(stretches)
    places, left = [], 0.0
    for count in counts:
        right = left + least + spare * count / max(len(marks), 1)
        places.append((left, right))
        left = right + GAP
    return Scale(tuple(stretches), tuple(places))
