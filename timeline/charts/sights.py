"""What of the items is seen through a window of time, by number and moment.

There may be 100,000 of them. So each goes by its number, and nothing is made
for one until it is drawn: an object for each, and the collector of garbage
would take longer than all the rest (0.2 to 0.9 s instead of 0.02). Of more
than that a store tells but some, and counts the rest: such a tally goes by a
number too, after those of the items, and stands for many.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.calendar.units import Unit
from timeline.charts.extent import Extent, Stretch, extent, moment
from timeline.charts.values import Item, Tally
from timeline.spans import Span

_ENOUGH = 1000  # moments that tell how many there are where


@dataclass(frozen=True, slots=True)
class Sights:
    """The `numbers` of the items that are seen, in the order of their `moments`, at which their marks stand."""

    items: Sequence[Item]
    moments: Sequence[int]
    numbers: Sequence[int]
    within: Span | None = None
    tallies: Sequence[Tally] = ()

    @classmethod
    def of(cls, items: Sequence[Item], within: Span | None = None, tallies: Sequence[Tally] = ()) -> "Sights":
        """Those that have a date and may lie in the window; of one moment, as they were given."""
        moments = [moment(item.dating.when, within) for item in items]
        moments += [(tally.start + tally.end) // 2 for tally in tallies]
        seen = [number for number, found in enumerate(moments) if found is not None]
        known = [found or 0 for found in moments]
        return cls(items, known, sorted(seen, key=known.__getitem__), within, tallies)

    @property
    def total(self) -> int:
        """How many events are seen."""
        return self.count(self.numbers)

    def count(self, numbers: Sequence[int]) -> int:
        """How many events go by these numbers."""
        first = len(self.items)
        if not self.tallies:
            return len(numbers)
        return sum([self.tallies[number - first].count if number >= first else 1 for number in numbers])

    def spread(self) -> Sequence[int]:
        """The moment of each event; where some are but counted, of about a thousand that are spread like all."""
        moments = self.moments
        if not self.tallies:
            return [moments[number] for number in self.numbers]
        each = self.total // _ENOUGH + 1
        times = [1] * len(self.items) + [-(-tally.count // each) for tally in self.tallies]
        return [moments[number] for number in self.numbers for _ in range(times[number])]

    def lane(self, number: int) -> str:
        return (self._tally(number) or self.items[number]).lane

    def extent(self, number: int) -> Extent:
        """What is seen of an item that is seen at all; a tally lies somewhere between its moments.

        One of a single moment reaches in from elsewhere, and says nothing of where a scale is cut.
        """
        tally = self._tally(number)
        if tally:
            reach = tally.start, tally.end
            return Extent(self.moments[number], reach, None, (reach,) if tally.end - tally.start > 1 else ())
        whole = extent(self.items[number].dating.when)
        assert whole is not None
        return whole if self.within is None else whole.within(self.within)

    def reach(self, number: int) -> Stretch:
        """Between which moments the marks of what goes by a number stand."""
        tally = self._tally(number)
        return (tally.start, tally.end) if tally else (self.moments[number], self.moments[number] + 1)

    def precision(self, number: int) -> Unit:
        """How finely the time of an item is known; a tally says no more than its days."""
        return Unit.DAY if self._tally(number) else self.items[number].dating.when.precision

    def weight(self, number: int) -> tuple[float, int]:
        """Sorts by importance; of equals the first weighs most."""
        return (self._tally(number) or self.items[number]).importance, -number

    def order(self, number: int) -> tuple[int, int]:
        """Sorts as the items were given; where some are but counted, by moments."""
        return self.moments[number] if self.tallies else 0, number

    def id(self, number: int) -> str:
        """That of the event; of a tally's the first."""
        tally = self._tally(number)
        return tally.first if tally else self.items[number].id

    def title(self, number: int) -> str:
        return (self._tally(number) or self.items[number]).title

    def is_counted(self, number: int) -> bool:
        """Whether it goes by the number of a tally."""
        return number >= len(self.items)

    def _tally(self, number: int) -> Tally | None:
        return self.tallies[number - len(self.items)] if self.is_counted(number) else None
