"""Which items stand together, and how a lane shows its own: one by one while there is room, else the rest counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from timeline.charts.crowds import COLUMN, Crowd, Room, columns_of, gather
from timeline.charts.lanes import OTHERS, Lanes
from timeline.charts.placing import Placed, place
from timeline.charts.scale import Scale
from timeline.charts.sights import Sights
from timeline.wording import Words

MOST = 600
"""Marks on a screen: of more than these the weightiest are drawn, and the rest counted."""

_ALONE, _BUNCHES = 350, 140  # how they are shared then; numbers closer together are no longer read
_LABEL = 160  # px of a usual one
_FEWEST = 3  # rows of a lane that may have


@dataclass(frozen=True, slots=True)
class Screen:
    """What a width has room for: panels, and rows for labels, for marks, and for marks and crowds.

    A strip has neither labels nor headings.
    """

    panels: int
    label_rows: int
    mark_rows: int
    crowd_rows: int

    @classmethod
    def of(cls, width: int) -> "Screen":
        if width < 480:
            return cls(panels=3, label_rows=0, mark_rows=10, crowd_rows=10)
        return cls(panels=8 if width >= 640 else 4, label_rows=24, mark_rows=48, crowd_rows=36)

    @property
    def is_strip(self) -> bool:
        return not self.label_rows


@dataclass(frozen=True, slots=True)
class Group:
    """What one lane shows: items on rows, and crowds on the last row."""

    number: int
    title: str
    placed: Sequence[Placed]
    crowds: Sequence[Crowd] = ()

    @property
    def rows(self) -> int:
        return max((one.row for one in self.placed), default=-1) + 1 + bool(self.crowds)


def groups_of(sights: Sights, scale: Scale, lanes: Lanes, *, width: int, words: Words) -> Iterator[Group]:
    """The lanes that show something, from top to bottom; a strip has one for all."""
    screen = Screen.of(width)
    is_mixed = screen.is_strip and len(lanes.titles) > 1
    members: dict[int, list[int]] = {}
    for number in sights.numbers:
        lane = OTHERS if is_mixed else lanes.number(sights.lane(number))
        members.setdefault(lane, []).append(number)
    frames = [(scale.places[0][0], scale.places[-1][1])] if scale.is_whole else scale.places
    columns = columns_of(frames, max(COLUMN, len(members) * width / _BUNCHES))
    total = sights.total
    for lane in sorted(members, key=lambda lane: (lane == OTHERS, lane)):
        title = "" if screen.is_strip else lanes.title(lane, words)
        yield Group(lane, title, *_shown(sights, members[lane], scale, columns=columns, width=width, total=total))


def _shown(
    sights: Sights,
    numbers: Sequence[int],
    scale: Scale,
    *,
    columns: Sequence[tuple[float, float]],
    width: int,
    total: int,
) -> tuple[Sequence[Placed], Sequence[Crowd]]:
    """One lane's items one by one, or where that is too many the weightiest, and crowds; `total` counts all lanes."""
    screen, share = Screen.of(width), sights.count(numbers) / total
    if not sights.tallies and total <= MOST:
        pairs = [(sights.items[number], sights.extent(number)) for number in numbers]
        rows = ceil(screen.label_rows * share), max(ceil(screen.mark_rows * share), _FEWEST)
        placed = place(pairs, scale, width=width, rows=rows)
        if placed is not None:
            return placed, ()
    rows_left = max(ceil(screen.crowd_rows * share), _FEWEST)
    marks = len(numbers) if total <= MOST else int(min(_ALONE * share, rows_left * width / _LABEL))
    return gather(sights, numbers, scale, Room(rows_left, marks, columns, width, with_labels=not screen.is_strip))
