"""From items to a layout: cut the time line, put each item on a row of its lane, then say where everything is."""

from collections.abc import Iterable, Iterator, Sequence

from timeline.charts.axis import axis
from timeline.charts.drawing import Drawn, draw_crowd, draw_item
from timeline.charts.groups import Group, Screen, groups_of
from timeline.charts.lanes import Lanes
from timeline.charts.scale import Scaling
from timeline.charts.sights import Sights
from timeline.charts.values import Bunch, Item, Lane, Layout, Mark, Tally
from timeline.spans import Span
from timeline.wording import ENGLISH, Words

_HEADER = 58.0
_HEADING = 26.0
_FOOT = 10.0
_ROW_HEIGHTS = ((26, 25.0), (44, 21.0))  # up to so many rows, so high
_LOWEST_ROW, _STRIP_ROW = 18.0, 15.0


def layout(
    items: Iterable[Item],
    width: int = 1200,
    within: Span | None = None,
    *,
    scaling: Scaling = Scaling.SEGMENTED,
    lanes: Sequence[str] | Lanes = (),
    tallies: Sequence[Tally] = (),
    words: Words = ENGLISH,
) -> Layout:
    """Lay out the items that have a date, in the order given; with `within`, those that may lie in that stretch.

    The lanes named stand first, the others by their number of items. The items left out still count for that, so that
    a lane keeps its place and its colour. Where there are too many the weightiest are drawn, and the rest counted, with
    those that are counted already. What the chart says it says in these words.
    """
    everything = tuple(items)
    sights = Sights.of(everything, within, tallies)
    if not sights.numbers:
        return Layout(width, _HEADER + _FOOT, _HEADER, words=words)
    titled = lanes if isinstance(lanes, Lanes) else Lanes.of((item.lane for item in everything), lanes)
    return _laid_out(sights, titled, scaling, width=width, words=words)


def _laid_out(sights: Sights, titled: Lanes, scaling: Scaling, *, width: int, words: Words) -> Layout:
    the_axis = axis(sights, scaling, width=width, at_most=Screen.of(width).panels, words=words)
    groups = list(groups_of(sights, the_axis.scale, titled, width=width, words=words))
    row = _row_height(groups, Screen.of(width))
    lanes = _stacked(groups, row)
    drawn = [one for pair in zip(groups, lanes, strict=True) for one in _drawn(*pair, titled, row=row, words=words)]
    bunches = [bunch for pair in zip(groups, lanes, strict=True) for bunch in _bunches(*pair, sights, row)]
    return Layout(
        width=width,
        height=lanes[-1].bottom + _FOOT,
        header=_HEADER,
        row=row,
        words=words,
        panels=the_axis.panels,
        gaps=the_axis.gaps,
        ticks=the_axis.ticks,
        lanes=lanes,
        marks=tuple(one.mark for one in drawn),
        bars=tuple(bar for one in drawn for bar in one.bars),
        arrows=tuple(arrow for one in drawn for arrow in one.arrows),
        labels=tuple(label for one in drawn for label in one.labels),
        bunches=tuple(bunches),
        order=_order(sights, [one.mark for one in drawn], bunches),
        steps=tuple(the_axis.scale.steps()),
    )


def _drawn(group: Group, lane: Lane, titled: Lanes, *, row: float, words: Words) -> Iterator[Drawn]:
    """What stands one by one on a lane."""
    for one in group.placed:
        yield draw_item(one, titled.number(one.item.lane), lane.first_row + (one.row + 0.5) * row, words)


def _bunches(group: Group, lane: Lane, sights: Sights, row: float) -> Iterator[Bunch]:
    """The crowds of a lane, below what stands alone."""
    for crowd in group.crowds:
        yield draw_crowd(crowd, sights, group.number, lane.first_row + (group.rows - 0.5) * row)


def _row_height(groups: Sequence[Group], screen: Screen) -> float:
    """The more rows there are, the lower they are."""
    if screen.is_strip:
        return _STRIP_ROW
    count = sum(group.rows for group in groups)
    return next((height for most, height in _ROW_HEIGHTS if count <= most), _LOWEST_ROW)


def _stacked(groups: Sequence[Group], row: float) -> tuple[Lane, ...]:
    """The lanes, each below the one before."""
    lanes: list[Lane] = []
    top = _HEADER
    for group in groups:
        first_row = top + (_HEADING if group.title else 0)
        lanes.append(Lane(group.title, group.number, top, first_row, first_row + group.rows * row))
        top = lanes[-1].bottom + (row / 3 if group.title else 0)
    return tuple(lanes)


def _order(sights: Sights, marks: Sequence[Mark], bunches: Sequence[Bunch]) -> tuple[str, ...]:
    """The ids of all that is drawn, in the order given; a bunch stands where its first item would."""
    drawn = [*((mark.id, mark.id) for mark in marks), *((bunch.first, bunch.id) for bunch in bunches)]
    wanted = {first for first, _ in drawn}
    places = {id: sights.order(number) for number in sights.numbers if (id := sights.id(number)) in wanted}
    return tuple(id for _, id in sorted(drawn, key=lambda one: places[one[0]]))
