"""From items to a layout: cut the time line, put each item on a row of its lane, then say where everything is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from timeline.charts.drawing import Drawn, draw_item
from timeline.charts.extent import Extent, extent
from timeline.charts.panels import cut
from timeline.charts.placing import Placed, place
from timeline.charts.scale import Scale, scale
from timeline.charts.ticks import panels_of
from timeline.charts.values import Gap, Item, Lane, Layout, Panel
from timeline.spans import Span
from timeline.wording import length_in_words

_HEADER = 58.0
_HEADING = 26.0
_FOOT = 10.0
_ROW_HEIGHTS = ((26, 25.0), (44, 21.0))  # up to so many rows, so high
_LOWEST_ROW, _STRIP_ROW = 18.0, 15.0

Group = tuple[str, list[Placed]]


@dataclass(frozen=True, slots=True)
class Screen:
    """What a width has room for: panels, rows for labels and for marks. A strip has neither labels nor headings."""

    panels: int
    label_rows: int
    mark_rows: int

    @classmethod
    def of(cls, width: int) -> "Screen":
        if width < 480:
            return cls(panels=3, label_rows=0, mark_rows=10)
        return cls(panels=8 if width >= 800 else 4, label_rows=24, mark_rows=120)

    @property
    def is_strip(self) -> bool:
        return not self.label_rows


def layout(items: Iterable[Item], width: int = 1200, within: Span | None = None) -> Layout:
    """Lay out the items that have a date, in the order given; with `within`, those that may lie in that stretch.

    The items left out still count for the numbers of the lanes, so that a lane keeps its colour.
    """
    everything = tuple(items)
    seen = [(item, found) for item in everything if (found := _seen(item, within))]
    if not seen:
        return Layout(width, _HEADER + _FOOT, _HEADER)
    numbers = {title: number for number, title in enumerate(dict.fromkeys(item.lane for item in everything))}
    return _laid_out(seen, width, numbers)


def _laid_out(seen: Sequence[tuple[Item, Extent]], width: int, numbers: Mapping[str, int]) -> Layout:
    screen = Screen.of(width)
    the_scale = _scale([found for _, found in seen], width, screen)
    panels, ticks = panels_of(the_scale, [(item.dating.when.precision, found.mark) for item, found in seen])
    groups = _groups(seen, the_scale, width, screen)
    row = _row_height(groups, screen)
    lanes = _stacked(groups, row)
    drawn = _drawn(groups, lanes, row, numbers)
    return Layout(
        width=width,
        height=lanes[-1].bottom + _FOOT,
        header=_HEADER,
        row=row,
        panels=panels,
        gaps=_gaps(panels),
        ticks=ticks,
        lanes=lanes,
        marks=tuple(one.mark for one in drawn),
        bars=tuple(bar for one in drawn for bar in one.bars),
        arrows=tuple(arrow for one in drawn for arrow in one.arrows),
        labels=tuple(label for one in drawn for label in one.labels),
        order=tuple(item.id for item, _ in seen),
    )


def _seen(item: Item, within: Span | None) -> Extent | None:
    whole = extent(item.dating.when)
    if whole is None or within is None:
        return whole
    return whole.within(within) if _meet(item.dating.when.bounds, within) else None


def _meet(bounds: Span, window: Span) -> bool:
    """Whether something may lie in a window, by the wall clock, as the store asks it too."""
    is_after = bounds.start is not None and window.end is not None and bounds.start >= window.end
    is_before = bounds.end is not None and window.start is not None and bounds.end <= window.start
    return not is_after and not is_before


def _scale(extents: Sequence[Extent], width: int, screen: Screen) -> Scale:
    knots = [knot for found in extents for knot in found.knots] or [found.possible for found in extents]
    stretches = cut(knots, screen.panels)
    return scale(stretches, [found.mark for found in extents], width)


def _gaps(panels: Sequence[Panel]) -> tuple[Gap, ...]:
    return tuple(
        Gap((one.right + other.left) / 2, length_in_words(other.start - one.end)) for one, other in pairwise(panels)
    )


def _groups(seen: Sequence[tuple[Item, Extent]], the_scale: Scale, width: int, screen: Screen) -> list[Group]:
    """The items of each lane on its rows, lanes in the order in which they first come up; a strip has one for all."""
    titles = [""] if screen.is_strip else list(dict.fromkeys(item.lane for item, _ in seen))
    groups = []
    for title in titles:
        members = [one for one in seen if screen.is_strip or one[0].lane == title]
        share = len(members) / len(seen)
        rows = ceil(screen.label_rows * share), max(ceil(screen.mark_rows * share), 3)
        groups.append((title, place(members, the_scale, width=width, rows=rows)))
    return groups


def _rows(group: Group) -> int:
    return max(placed.row for placed in group[1]) + 1


def _row_height(groups: Sequence[Group], screen: Screen) -> float:
    """The more rows there are, the lower they are."""
    if screen.is_strip:
        return _STRIP_ROW
    count = sum(_rows(group) for group in groups)
    return next((height for most, height in _ROW_HEIGHTS if count <= most), _LOWEST_ROW)


def _stacked(groups: Sequence[Group], row: float) -> tuple[Lane, ...]:
    """The lanes, each below the one before."""
    lanes: list[Lane] = []
    top = _HEADER
    for group in groups:
        first_row = top + (_HEADING if group[0] else 0)
        lanes.append(Lane(group[0], top, first_row, first_row + _rows(group) * row))
        top = lanes[-1].bottom + (row / 3 if group[0] else 0)
    return tuple(lanes)


def _drawn(groups: Sequence[Group], lanes: Sequence[Lane], row: float, numbers: Mapping[str, int]) -> list[Drawn]:
    return [
        draw_item(placed, numbers[placed.item.lane], lane.first_row + (placed.row + 0.5) * row)
        for (_, members), lane in zip(groups, lanes, strict=True)
        for placed in members
    ]
