"""Puts the items of one lane on rows: first the marks with their bars, which never give way, then the labels.

A lane has as many rows as its marks need, and as its labels would like within
what a screen holds. A label stands on the right of its mark, over its bar, or
on the left of both; it is shortened to the room there is, or left out. The
more important take room first, and of these the earlier.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.charts.extent import Extent
from timeline.charts.labels import shortened, text_width
from timeline.charts.rows import Row, rows_needed, spread
from timeline.charts.scale import Scale
from timeline.charts.values import Item

MARK = 12.0  # px across; the least that a finger or a tired eye finds
_ARROW = 26.0  # px that an open end reaches beyond what is known
_BESIDE = 5.0  # px between a mark and its label
_WIDEST, _NARROWEST = 300.0, 64.0  # px of a label


@dataclass(frozen=True, slots=True)
class Shape:
    """The pixels that an item takes on a row, its label not counted; `beside` is where a label on its right starts."""

    x: float
    left: float
    right: float
    beside: float
    possible: tuple[tuple[float, float], ...]
    certain: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with its shape, on a row, and its label there: where it starts, and its words (empty: none)."""

    item: Item
    seen: Extent
    shape: Shape
    row: int
    label: tuple[float, str] = (0.0, "")

    @property
    def is_cut(self) -> bool:
        """Its label says less than it would with more room."""
        return self.label[1] != shortened(self.item.title, _WIDEST)


def place(
    members: Sequence[tuple[Item, Extent]], scale: Scale, *, width: float, rows: tuple[int, int]
) -> list[Placed] | None:
    """The members of a lane on rows; `rows` are how many may be opened for labels, and how many for marks.

    None where their marks need more.
    """
    shapes = sorted(((shape_of(seen, scale), item, seen) for item, seen in members), key=lambda one: one[0].left)
    for_labels, for_marks = rows
    count = rows_needed((shape.left, shape.right) for shape, _, _ in shapes)
    if count > for_marks:
        return None
    placed = _on_rows(shapes, count, width, with_labels=for_labels > 0)
    while count < for_labels and any(one.is_cut for one in placed):
        count += 1
        placed = _on_rows(shapes, count, width, with_labels=True)
    return placed


def _on_rows(
    shapes: Sequence[tuple[Shape, Item, Extent]], count: int, width: float, *, with_labels: bool
) -> list[Placed]:
    filled, rows = spread([(shape.left, shape.right) for shape, _, _ in shapes], count)
    placed = [Placed(item, seen, shape, row) for (shape, item, seen), row in zip(shapes, rows, strict=True)]
    if with_labels:
        for place in sorted(range(len(placed)), key=lambda place: -placed[place].item.importance):
            one = placed[place]
            placed[place] = replace(one, label=label_beside(one.item.title, one.shape, filled[one.row], width))
    return placed


def shape_of(seen: Extent, scale: Scale) -> Shape:
    """The pixels of what is seen of an item."""
    pieces = tuple(scale.pieces(seen.possible))
    x = _visible(scale.x(seen.mark), pieces)
    left = min([x - MARK / 2, *(piece[0] for piece in pieces)])
    right = max([x + MARK / 2, *(piece[1] for piece in pieces)])
    beside = x + MARK / 2 + _BESIDE
    if seen.open_start:
        pieces = ((left - _ARROW, left), *pieces)
        left -= _ARROW
    if seen.open_end:
        pieces = (*pieces, (right, right + _ARROW))
        right += _ARROW
        beside = right + _BESIDE
    return Shape(x, left, right, beside, pieces, tuple(scale.pieces(seen.certain)) if seen.certain else ())


def _visible(x: float, pieces: Sequence[tuple[float, float]]) -> float:
    """`x`, or where that is left out of the scale, the nearest place at which something may have been and is drawn."""
    if not pieces or any(left <= x <= right for left, right in pieces):
        return x
    places = []
    for left, right in pieces:
        room = min(MARK, (right - left) / 2)
        places.append(min(max(x, left + room), right - room))
    return min(places, key=lambda place: abs(place - x))


def label_beside(title: str, shape: Shape, row: Row, width: float) -> tuple[float, str]:
    """Takes the room on its row that a label finds beside a shape that is there already."""
    before, after = row.room(shape.left)
    on_right = min(after, width) - shape.beside
    on_left = shape.left - _BESIDE - max(before, 0)
    full = min(text_width(title), _WIDEST)
    is_right = on_right >= full or on_right >= on_left
    room = min(on_right if is_right else on_left, _WIDEST)
    text = shortened(title, room) if room >= min(_NARROWEST, full) else ""
    if not text:
        return 0.0, ""
    start = shape.beside if is_right else shape.left - _BESIDE - text_width(text)
    row.take(start, start + text_width(text))
    return start, text
