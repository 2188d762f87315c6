"""From an item on its row to what is drawn of it: one mark, its bars and arrows, and its label."""

from dataclasses import dataclass

from timeline.charts.placing import Placed
from timeline.charts.values import Arrow, Bar, Label, Mark, Part, Side
from timeline.events.values import Basis
from timeline.wording import when_in_words

_STATED = frozenset({Basis.STATED, Basis.MANUAL})


@dataclass(frozen=True, slots=True)
class Drawn:
    """One item as it is drawn."""

    mark: Mark
    bars: tuple[Bar, ...]
    arrows: tuple[Arrow, ...]
    labels: tuple[Label, ...]


def draw_item(placed: Placed, lane: int, y: float) -> Drawn:
    """What is drawn of an item whose row has its middle at `y`."""
    shape, seen = placed.shape, placed.seen
    start, text = placed.label
    bars = [Bar(*piece, y, Part.POSSIBLE, lane) for piece in shape.possible]
    bars += [Bar(*piece, y, Part.CERTAIN, lane) for piece in shape.certain]
    arrows = [Arrow(shape.left, y, Side.LEFT, lane)] if seen.open_start else []
    arrows += [Arrow(shape.right, y, Side.RIGHT, lane)] if seen.open_end else []
    return Drawn(_mark(placed, lane, y), tuple(bars), tuple(arrows), (Label(start, y, text),) if text else ())


def _mark(placed: Placed, lane: int, y: float) -> Mark:
    item = placed.item
    dating = item.dating
    return Mark(
        item.id,
        placed.shape.x,
        y,
        dating.when.kind,
        filled=item.confirmed or dating.basis in _STATED,
        lane=lane,
        title=item.title,
        date=when_in_words(dating.when),
        basis=dating.basis.value,
    )
