"""Which lane an event stands on, and which lanes a chart has, in which order.

A lane is known by its number, which also chooses its colour: it stays the same
however much of the time is shown.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from timeline.charts.values import Item
from timeline.events.values import Entity, EntityKind
from timeline.wording import ENGLISH, Words

OTHERS = -1
"""The number of the lane that holds what has none of its own."""

_MOST = 8  # lanes of their own, and so colours, if nobody asks for more


class LaneBy(Enum):
    """What a lane stands for: the source that tells of the event, its first entity that is no place, or its place."""

    SOURCE = "source"
    ENTITY = "entity"
    PLACE = "place"

    def lane(self, source: str | None, entities: Sequence[Entity], words: Words = ENGLISH) -> str:
        """The lane of an event. Of several names it is the first: an event has one mark, and its title begins so.

        >>> LaneBy.PLACE.lane("The Town Crier", [Entity("Lloyd Austin", EntityKind.PERSON)])
        'Without a place'
        """
        return next(iter(self.names(source, entities)), words.chart.unnamed[self.value])

    def names(self, source: str | None, entities: Sequence[Entity]) -> list[str]:
        """All lanes that an event could stand on."""
        if self is LaneBy.SOURCE:
            return [source] if source else []
        return [one.name for one in entities if (one.kind is EntityKind.PLACE) is (self is LaneBy.PLACE)]


def by_hand(items: Iterable[Item], lanes: Mapping[str, str], otherwise: str = "Others") -> Iterator[Item]:
    """The items on the lanes that somebody put them on, by their ids."""
    return (replace(item, lane=lanes.get(item.id, otherwise)) for item in items)


@dataclass(frozen=True, slots=True)
class Lanes:
    """The `titles` of the lanes by their numbers; every other lane is one of the others."""

    titles: tuple[str, ...]
    _numbers: Mapping[str, int]

    @classmethod
    def of(cls, lanes: Iterable[str], asked: Sequence[str] = ()) -> "Lanes":
        """Those asked for, in that order, then those of the most events; of equals the one that comes up first.

        >>> Lanes.of(["A", "B", "B", "C"], asked=["C"]).titles
        ('C', 'B', 'A')
        """
        counts = Counter(lanes)
        given = [title for title in dict.fromkeys(asked) if title in counts]
        most = [title for title, _ in counts.most_common() if title not in given]
        room = max(_MOST - len(given), 0)
        titles = (*given, *(most if len(most) <= room + 1 else most[:room]))
        return cls.fixed(titles)

    @classmethod
    def fixed(cls, titles: Iterable[str]) -> "Lanes":
        """These and no others, whichever of them have events."""
        unique = tuple(dict.fromkeys(titles))
        return cls(unique, {title: number for number, title in enumerate(unique)})

    def number(self, lane: str) -> int:
        return self._numbers.get(lane, OTHERS)

    def title(self, number: int, words: Words = ENGLISH) -> str:
        return words.chart.others if number == OTHERS else self.titles[number]
