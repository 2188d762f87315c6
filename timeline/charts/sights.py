"""What of the items is seen through a window of time, by number and moment.

There may be 100,000 of them. So each goes by its number, and nothing is made
for one until it is drawn: an object for each, and the collector of garbage
would take longer than all the rest (0.2 to 0.9 s instead of 0.02).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.charts.extent import Extent, extent, moment
from timeline.charts.values import Item
from timeline.spans import Span


@dataclass(frozen=True, slots=True)
class Sights:
    """The `numbers` of the items that are seen, in the order of their `moments`, at which their marks stand."""

    items: Sequence[Item]
    moments: Sequence[int]
    numbers: Sequence[int]
    within: Span | None = None

    @classmethod
    def of(cls, items: Sequence[Item], within: Span | None = None) -> "Sights":
        """Those that have a date and may lie in the window; of one moment, as they were given."""
        moments = [moment(item.dating.when, within) for item in items]
        seen = [number for number, found in enumerate(moments) if found is not None]
        known = [found or 0 for found in moments]
        return cls(items, known, sorted(seen, key=known.__getitem__), within)

    def extent(self, number: int) -> Extent:
        """What is seen of an item that is seen at all."""
        whole = extent(self.items[number].dating.when)
        assert whole is not None
        return whole if self.within is None else whole.within(self.within)

    def weight(self, number: int) -> tuple[float, int]:
        """Sorts by importance; of equals the first weighs most."""
        return self.items[number].importance, -number
