"""Rows on which nothing overlaps: each thing takes a stretch of pixels on one of them."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

APART = 5.0  # px between two things on a row

Stretch = tuple[float, float]


@dataclass(slots=True)
class Row:
    """What is taken on one row, in order; what touches is one stretch."""

    taken: list[Stretch] = field(default_factory=list)

    def take(self, left: float, right: float) -> None:
        first = last = bisect_left(self.taken, (left, left))
        while first and self.taken[first - 1][1] >= left:
            first -= 1
            left, right = min(left, self.taken[first][0]), max(right, self.taken[first][1])
        while last < len(self.taken) and self.taken[last][0] <= right:
            right = max(right, self.taken[last][1])
            last += 1
        self.taken[first:last] = [(left, right)]

    def is_free(self, left: float, right: float) -> bool:
        """Whether a thing has room there."""
        following = bisect_left(self.taken, (left, left))
        clear_before = following == 0 or self.taken[following - 1][1] + APART <= left
        return clear_before and (following == len(self.taken) or self.taken[following][0] >= right + APART)

    def room(self, left: float) -> Stretch:
        """How far the thing that begins at `left` may reach on either side; no limit where nothing stands."""
        own = bisect_left(self.taken, (left, left))
        return (
            self.taken[own - 1][1] + APART if own else float("-inf"),
            self.taken[own + 1][0] - APART if own + 1 < len(self.taken) else float("inf"),
        )

    @property
    def end(self) -> float:
        return self.taken[-1][1] if self.taken else float("-inf")


def rows_needed(stretches: Iterable[Stretch]) -> int:
    """The fewest rows that hold stretches, given in the order in which they begin, without overlap."""
    ends: list[float] = []
    for left, right in stretches:
        free = next((place for place, end in enumerate(ends) if end + APART <= left), None)
        if free is None:
            ends.append(right)
        else:
            ends[free] = right
    return len(ends)


def spread(stretches: Iterable[Stretch], count: int) -> tuple[list[Row], list[int]]:
    """So many rows, as many as are needed at least, filled with stretches in the order in which they begin.

    And the row of each: the one that has been free for longest, which leaves room behind the others.
    """
    rows = [Row() for _ in range(count)]
    places = []
    for left, right in stretches:
        place = min(range(count), key=lambda number: rows[number].end)
        rows[place].take(left, right)
        places.append(place)
    return rows, places
