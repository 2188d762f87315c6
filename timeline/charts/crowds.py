"""What is drawn where there are too many to draw each: the weightiest by themselves, the rest as `+12`.

The marks of the rest are counted in columns of the screen, with what a store
has counted already. Whatever is seen is either drawn or counted, once: the
numbers add up.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest

from timeline.charts.placing import Placed, label_beside, shape_of
from timeline.charts.rows import Row
from timeline.charts.scale import Scale
from timeline.charts.sights import Sights

COLUMN = 44.0  # px: as wide as "+9999" needs


@dataclass(frozen=True, slots=True)
class Crowd:
    """The numbers of those that share a mark, in the order of their moments, how many they are, and its pixels."""

    members: Sequence[int]
    count: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Room:
    """What a lane has: rows, the last of them for crowds, so many marks, and columns; no labels in a strip."""

    rows: int
    marks: int
    columns: Sequence[tuple[float, float]]
    width: float
    with_labels: bool = True


def columns_of(panels: Sequence[tuple[float, float]], least: float = COLUMN) -> list[tuple[float, float]]:
    """Panels cut into columns, each as wide as a mark for many needs, where the panel is."""
    columns = []
    for left, right in panels:
        count = max(int((right - left) / least), 1)
        wide = (right - left) / count
        columns += [(left + wide * number, left + wide * (number + 1)) for number in range(count)]
    return columns


def gather(sights: Sights, numbers: Sequence[int], scale: Scale, room: Room) -> tuple[list[Placed], list[Crowd]]:
    """Those of a lane that are drawn by themselves, and the crowds of the rest."""
    rows = [Row() for _ in range(room.rows - 1)]
    weightiest = nlargest(room.marks, _given(sights, numbers), key=sights.weight)
    placed = {number: one for number in weightiest if (one := _fitted(sights, number, scale, rows))}
    crowds = []
    for crowd in _crowds(sights, [number for number in numbers if number not in placed], scale, room.columns):
        first = crowd.members[0]
        alone = _fitted(sights, first, scale, rows) if crowd.count == 1 and not sights.is_counted(first) else None
        if alone:
            placed[first] = alone
        else:
            crowds.append(crowd)
    labelled = sorted(placed, key=sights.weight, reverse=True) if room.with_labels else ()
    for number in labelled:
        one = placed[number]
        placed[number] = replace(one, label=label_beside(one.item.title, one.shape, rows[one.row], room.width))
    return list(placed.values()), _in_company(crowds)


def _given(sights: Sights, numbers: Sequence[int]) -> Sequence[int]:
    """Those that are items and not but counted."""
    return [number for number in numbers if not sights.is_counted(number)] if sights.tallies else numbers


def _fitted(sights: Sights, number: int, scale: Scale, rows: Sequence[Row]) -> Placed | None:
    """An item on the first row that has room for it; None where no row has."""
    item, seen = sights.items[number], sights.extent(number)
    shape = shape_of(seen, scale)
    for place, row in enumerate(rows):
        if row.is_free(shape.left, shape.right):
            row.take(shape.left, shape.right)
            return Placed(item, seen, shape, place)
    return None


def _crowds(
    sights: Sights, numbers: Sequence[int], scale: Scale, columns: Sequence[tuple[float, float]]
) -> Iterator[Crowd]:
    """Those whose marks would stand in one column. Places grow with moments, so only the borders are sought."""
    start = 0
    for left, right in columns:
        is_last = right == columns[-1][1]
        end = bisect_left(numbers, right, lo=start, key=lambda number: scale.x(sights.moments[number]))
        members = numbers[start:] if is_last else numbers[start:end]
        if members:
            yield Crowd(members, sights.count(members), left, right)
        start += len(members)


def _in_company(crowds: Sequence[Crowd]) -> list[Crowd]:
    """Whoever is alone in a column joins the crowd in the next, where there is one."""
    joined: list[Crowd] = []
    for crowd in crowds:
        last = joined[-1] if joined else None
        if last and last.right == crowd.left and 1 in (last.count, crowd.count):
            members = [*last.members, *crowd.members]
            joined[-1] = Crowd(members, last.count + crowd.count, last.left, crowd.right)
        else:
            joined.append(crowd)
    return joined
