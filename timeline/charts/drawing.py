"""From what has its place on a row to what is drawn: an item's mark, bars, arrows and label; a crowd's bunch."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.charts.crowds import Crowd
from timeline.charts.placing import MARK, Placed
from timeline.charts.sights import Sights
from timeline.charts.values import Arrow, Bar, Bunch, Label, Mark, Part, Side
from timeline.events.values import Basis
from timeline.spans import Kind
from timeline.wording import Words, when_in_words

_STATED = frozenset({Basis.STATED, Basis.MANUAL})
_SEAM = 1.5  # px that a bunch leaves free at either end


@dataclass(frozen=True, slots=True)
class Drawn:
    """One item as it is drawn."""

    mark: Mark
    bars: tuple[Bar, ...]
    arrows: tuple[Arrow, ...]
    labels: tuple[Label, ...]


def draw_item(placed: Placed, lane: int, y: float, words: Words) -> Drawn:
    """What is drawn of an item whose row has its middle at `y`."""
    shape, seen = placed.shape, placed.seen
    start, text = placed.label
    kind = placed.item.dating.when.kind
    arrows = [Arrow(shape.left, y, Side.LEFT, kind, lane)] if seen.open_start else []
    arrows += [Arrow(shape.right, y, Side.RIGHT, kind, lane)] if seen.open_end else []
    labels = (Label(start, y, text),) if text else ()
    return Drawn(_mark(placed, lane, y, words), tuple(_bars(placed, lane, y)), tuple(arrows), labels)


def draw_crowd(crowd: Crowd, sights: Sights, lane: int, y: float) -> Bunch:
    """The one mark of many; its id tells it from every other of the chart."""
    reaches = [sights.reach(number) for number in crowd.members]
    return Bunch(
        id=f"+{lane}@{crowd.left:.0f}",
        left=crowd.left + _SEAM,
        right=crowd.right - _SEAM,
        y=y,
        lane=lane,
        count=crowd.count,
        start=min(start for start, _ in reaches),
        end=max(end for _, end in reaches),
        first=sights.id(min(crowd.members, key=sights.order)),
        title=sights.title(max(crowd.members, key=lambda number: (sights.title(number) != "", sights.weight(number)))),
    )


def _bars(placed: Placed, lane: int, y: float) -> Iterator[Bar]:
    """Over what is possible and what is certain of something that lasts; whiskers where those of a moment stand out."""
    shape, seen = placed.shape, placed.seen
    is_point = placed.item.dating.when.kind is Kind.POINT
    if is_point and shape.right - shape.left <= MARK:
        return
    last = len(shape.possible) - 1
    for number, (left, right) in enumerate(shape.possible):
        starts, ends = number == 0 and seen.starts, number == last and seen.ends
        yield Bar(left, right, y, Part.WHISKER if is_point else Part.POSSIBLE, lane, starts, ends)
    for left, right in shape.certain:
        yield Bar(left, right, y, Part.CERTAIN, lane)


def _mark(placed: Placed, lane: int, y: float, words: Words) -> Mark:
    item = placed.item
    dating = item.dating
    return Mark(
        item.id,
        placed.shape.x,
        y,
        dating.when.kind,
        filled=item.confirmed or dating.basis in _STATED,
        disputed=item.disputed,
        lane=lane,
        title=item.title,
        date=when_in_words(dating.when, words, dating.text or ""),
        basis=dating.basis.value,
    )
