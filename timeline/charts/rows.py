"""Rows on which nothing overlaps: each thing takes a stretch of pixels on one of them."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, field

APART = 5.0  # px between two things on a row

Stretch = tuple[float, float]


@dataclass(slots=True)
class Row:
    """What is taken on one row, in order."""

    taken: list[Stretch] = field(default_factory=list)

    def take(self, left: float, right: float) -> None:
        insort(self.taken, (left, right))

    def room(self, left: float, right: float) -> Stretch:
        """How far a thing between `left` and `right` may reach on either side; no limit where nothing stands."""
        following = bisect_left(self.taken, (right, right))
        before = [end for _, end in self.taken[max(following - 3, 0) : following] if end <= left]
        return (
            max(before) + APART if before else float("-inf"),
            self.taken[following][0] - APART if following < len(self.taken) else float("inf"),
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
    """So many rows, filled with stretches in the order in which they begin, and the row of each.

    Each goes on the row that has been free for longest: that leaves room behind the others. Where no row is free it
    overlaps what ends there.
    """
    rows = [Row() for _ in range(count)]
    places = []
    for left, right in stretches:
        place = min(range(count), key=lambda number: rows[number].end)
        rows[place].take(left, right)
        places.append(place)
    return rows, places
