"""How many of all events begin when, read from the cells that the database keeps: some hundred rows of however many.

Where little begins the largest cells say enough; a cell in which much does is
left for those within it. Only what the smallest do not tell apart is counted.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from timeline.store.archive.bins import EVEN, FINE, Bin, Stretch, begun, even, reach, reaching, weighed
from timeline.store.archive.brought import brought, table_of
from timeline.store.archive.finding import Finding
from timeline.store.archive.lanes import OnLane, found_among
from timeline.store.archive.stretches import breadths_into
from timeline.store.card_tables import CARD, CELL
from timeline.store.query import EventQuery

_SIZES = 17, 22, 27  # a day and a half, seven weeks, four years
_ENOUGH, _ENOUGH_IN_LITTLE = 2, 16  # bins that need not be told apart in one of the smallest


_AT, _PARTS = CELL.c, table_of("low", "high")
_TOLD = _AT.place, _AT.count.label("events"), _AT.lightness, _AT.number
_IS_IN = and_(_AT.size == bindparam("size"), _AT.place >= _PARTS.c.low, _AT.place < _PARTS.c.high)
# From the parts to the cells: of a join that may begin with either, both databases begin with all cells of the size.
_ALL, _BEGUN = (
    select(*_TOLD).outerjoin_from(_PARTS, CELL, is_it).order_by(_AT.place)
    for is_it in (_IS_IN, and_(_IS_IN, ~_AT.is_open))
)
_OPEN = select(*_TOLD).where(
    _AT.is_open,
    or_(
        *(
            and_(_AT.size == size, _AT.place >= bindparam(f"low{size}"), _AT.place < bindparam(f"high{size}"))
            for size in _SIZES
        )
    ),
)
_LIGHTNESS = select(CARD.c.lightness).where(CARD.c.number == bindparam("number"))


class _Cell(NamedTuple):
    """So many events that begin from one moment up to another, and the weight and the number of the weightiest."""

    low: int
    high: int
    events: int
    weightiest: tuple[float, int]


@dataclass(frozen=True, slots=True)
class _Look:
    """A stretch of time that is looked at, with or without what has no beginning."""

    session: Session
    low: int
    high: int
    is_whole: bool

    def cells(self) -> tuple[list[_Cell], int]:
        """The largest cells that say enough and the smallest of the rest, and about how many are a bin."""
        found = self._read(_SIZES[-1], [(self.low, self.high)])
        each = max(sum(cell.events for cell in found) // FINE, 1)
        enough: list[_Cell] = []
        for size in reversed(_SIZES[:-1]):
            large = [not self.is_within(cell) or cell.events > each for cell in found]
            enough += (cell for cell, is_large in zip(found, large, strict=True) if not is_large)
            found = self._read(size, [self.part(cell) for cell, is_large in zip(found, large, strict=True) if is_large])
        return sorted([*enough, *found], key=lambda cell: cell.low), each

    def is_within(self, cell: _Cell) -> bool:
        """Whether all of a cell is looked at."""
        return self.low <= cell.low and cell.high <= self.high

    def tells(self, cell: _Cell, each: int) -> bool:
        """Whether a cell is fine enough where so many events should be a bin; what is narrow may hold more."""
        is_narrow = (cell.high - cell.low) * FINE <= self.high - self.low
        return self.is_within(cell) and cell.events <= each * (_ENOUGH_IN_LITTLE if is_narrow else _ENOUGH)

    def part(self, cell: _Cell) -> Stretch:
        """What of a cell lies within."""
        return max(cell.low, self.low), min(cell.high, self.high)

    def _read(self, size: int, stretches: Sequence[Stretch]) -> list[_Cell]:
        """The cells of a size that reach into some stretches."""
        if not stretches:
            return []
        asked = {"size": size, **brought((low >> size, (high - 1 >> size) + 1) for low, high in stretches)}
        cells: list[_Cell] = []
        for place, count, lightness, number in self.session.execute(_ALL if self.is_whole else _BEGUN, asked).all():
            if place is None:
                continue
            cell = _Cell(place << size, place + 1 << size, count, (lightness, number))
            if cells and cells[-1].low == cell.low:
                cell = _together([cells.pop(), cell])
            cells.append(cell)
        return cells


def _together(cells: Sequence[_Cell]) -> _Cell:
    """Cells that follow each other, as one."""
    count, weightiest = sum(cell.events for cell in cells), min(cell.weightiest for cell in cells)
    return _Cell(cells[0].low, cells[-1].high, count, weightiest)


def all_begun(session: Session, finding: Finding, query: EventQuery) -> list[Bin]:
    """What begins in a query's range, in bins that are fine where there is much. `finding` is all, at all times."""
    look = _Look(session, *reach(session, query), is_whole=query.start is None and query.end is None)
    cells, each = look.cells()
    bins: list[Bin] = []
    parts: list[Stretch] = []
    for says_enough, run in groupby(cells, key=lambda cell: look.tells(cell, each)):
        if says_enough:
            joined = map(_together, _joined(run, each, (look.high - look.low) // EVEN))
            bins += (Bin(cell.low, cell.high, cell.events, cell.weightiest[1]) for cell in joined)
        else:
            parts += (part for cell in run for part in even(*look.part(cell), round(cell.events / each)))
    return sorted([*bins, *begun(session, finding, parts, query)], key=attrgetter("stretch"))


def _joined(cells: Iterable[_Cell], most: int, longest: int) -> Iterator[list[_Cell]]:
    """Neighbours of which no more than so many begin, in no longer than so."""
    group: list[_Cell] = []
    count = 0
    for cell in cells:
        if group and (count + cell.events > most or cell.high - group[0].low > longest):
            yield group
            group, count = [], 0
        group.append(cell)
        count += cell.events
    if group:
        yield group


def all_reaching(session: Session, finding: Finding, query: EventQuery) -> list[Bin]:
    """What of all reaches into a query's range from before, one breadth after the other.

    What has no beginning does so until its end, however late that is: the cells behind the range's start have counted
    it, but for what ends before the first of those.
    """
    breadths = breadths_into(query)
    if not breadths:
        return []
    *closed, (breadth, low, high) = breadths
    first, places = _behind(low if query.start is None else query.start, high)
    ((*found, some),) = reaching(session, [finding], query, [*closed, (breadth, low, first - 1)])
    cells = session.execute(_OPEN, places).all()
    weights = [(lightness, number) for _, _, lightness, number in cells]
    if some.count:
        weights.append((session.execute(_LIGHTNESS, {"number": some.number}).scalar_one(), some.number))
    count = some.count + sum(cell.events for cell in cells)
    return [*found, Bin(None, None, count, min(weights)[1] if weights else some.number)]


def _behind(start: int, end: int) -> tuple[int, dict[str, int]]:
    """Where the first whole cell from a moment on begins, and which there are up to another, as large as can be."""
    borders = []
    for size in _SIZES:
        start = -(-start >> size) << size
        borders.append(start)
    lows = {f"low{size}": border >> size for size, border in zip(_SIZES, borders, strict=True)}
    highs = {f"high{size}": border >> size for size, border in zip(_SIZES, [*borders[1:], end], strict=True)}
    return borders[0], lows | highs


def narrowed(session: Session, bins: Iterable[Bin], lane: OnLane, query: EventQuery) -> Iterator[Bin]:
    """Bins whose weightiest are of what a lane is of, with the weightiest of what is on it.

    Mostly it is the same, and has not to be looked for.
    """
    some = [bin for bin in bins if bin.count]
    if lane.finding is lane.of:
        yield from some
        return
    known = found_among(session, lane.finding, [bin.number for bin in some])
    yield from (bin for bin in some if bin.number in known)
    unknown = {bin.stretch: bin.count for bin in some if bin.number not in known}
    (numbers,) = weighed(session, [lane.finding], list(unknown), query)
    yield from (Bin(*stretch, unknown[stretch], number) for stretch, number in numbers.items())
