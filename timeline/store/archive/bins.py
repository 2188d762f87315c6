"""How many events begin when: counted bin by bin along an index, with the weightiest of each bin.

A database walks a range of an index fast and groups slowly: asked for the
count of each of 350 ranges, SQLite takes 0.1 s for a million events, asked to
group them 0.3 to 0.7. So the bins are laid first: evenly over the time, then
again, as many in each as it has a share of the events.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import CTE, BigInteger, Select, Table, column, func, literal, or_, select, text
from sqlalchemy.orm import Session

from timeline.store.archive.conditions import number_in
from timeline.store.archive.finding import Finding, Piece
from timeline.store.archive.stretches import Conditions, Reach
from timeline.store.card_tables import CARD
from timeline.store.cards import OPEN_START, UNDATED
from timeline.store.query import EventQuery

EVEN, FINE = 128, 300  # bins of the first look, and about so many of the second
_LEAST = 60  # seconds of a bin

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Bin:
    """So many events that begin in a stretch, and the number of the weightiest; `low` and `high` are both None for what
    reaches into a range from before."""

    low: int | None
    high: int | None
    count: int
    number: int

    @property
    def stretch(self) -> Stretch:
        """Where it begins that has one."""
        assert self.low is not None
        assert self.high is not None
        return self.low, self.high


def bins_of(session: Session, finding: Finding, query: EventQuery) -> list[Stretch]:
    """The bins that the events of a query's range are told in: fine where there are many, none where nothing begins.

    `finding` is, here and below, what the query finds at all times.
    """
    low, high = reach(session, query)
    first = list(even(low, high, EVEN))
    counts = counted(session, finding, first, query)
    each = max(sum(counts.values()) / FINE, 1)
    return [part for stretch, count in counts.items() if count for part in even(*stretch, round(count / each))]


def counted(session: Session, finding: Finding, low_high: Sequence[Stretch], query: EventQuery) -> dict[Stretch, int]:
    """How many begin in each stretch of a query's range."""
    counts = dict.fromkeys(low_high, 0)
    for piece in finding.pieces if low_high else ():
        bins = table_of(low_high)
        inside = _counted(piece, _begins(piece.place, bins, query)).correlate(bins).scalar_subquery()
        for low, high, count in session.execute(select(bins.c.low, bins.c.high, inside)):
            counts[low, high] += count
    return counts


def reach(session: Session, query: EventQuery) -> Stretch:
    """From the first to the last moment at which anything at all begins, as far as it is asked for."""
    at = CARD.c.order_first
    dated = select(at).where(CARD.c.breadth < UNDATED).limit(1)
    first, last = (session.scalar(dated.order_by(order)) or 0 for order in (at, at.desc()))
    low = first if query.start is None else max(first, query.start)
    high = last + 1 if query.end is None else min(last + 1, query.end)
    return low, max(high, low + 1)


def even(low: int, high: int, count: int) -> Iterator[Stretch]:
    """A stretch in so many parts of one length, or in fewer that are long enough."""
    count = max(min(count, (high - low) // _LEAST), 1)
    return pairwise(low + (high - low) * place // count for place in range(count + 1))


def begun(session: Session, finding: Finding, low_high: Sequence[Stretch], query: EventQuery) -> Iterator[Bin]:
    """What begins in each stretch of a query's range."""
    for piece in finding.pieces if low_high else ():
        bins = table_of(low_high)
        begins = _begins(piece.place, bins, query)
        inside = _counted(piece, begins).correlate(bins).scalar_subquery()
        weightiest = _weightiest(piece, begins).correlate(bins).scalar_subquery()
        for low, high, count, number in session.execute(select(bins.c.low, bins.c.high, inside, weightiest)):
            if count:
                yield Bin(low, high, count, number)


def weighed(session: Session, finding: Finding, counts: Mapping[Stretch, int], query: EventQuery) -> Iterator[Bin]:
    """The same where it is known how many begin in each stretch, of a finding in one piece."""
    (piece,) = finding.pieces
    bins = table_of([stretch for stretch, count in counts.items() if count])
    weightiest = _weightiest(piece, _begins(piece.place, bins, query)).correlate(bins).scalar_subquery()
    for low, high, number in session.execute(select(bins.c.low, bins.c.high, weightiest)):
        yield Bin(low, high, counts[low, high], number)


def _begins(place: Table, bins: CTE, query: EventQuery) -> Conditions:
    """What holds of what begins in a bin. The breadths are told one by one, for each is a range of the index; that the
    bins lie in the query's range is not told: SQLite would take that for the range."""
    is_whole = query.start is None and query.end is None
    holds: Conditions = [place.c.order_first >= bins.c.low, place.c.order_first < bins.c.high]
    holds.append(place.c.breadth.in_(range(UNDATED if is_whole else OPEN_START)))
    return [*holds, place.c.reach_end <= query.end] if query.certain and query.end is not None else holds


def table_of(rows: Sequence[tuple[int, ...]], names: Sequence[str] = ("low", "high")) -> CTE:
    """Stretches as a table; as text, for to bind a value for each border would take 0.1 s."""
    values = ", ".join(f"({', '.join(f'{value:d}' for value in row)})" for row in rows)
    told = ", ".join(f"column{place} AS {name}" for place, name in enumerate(names, 1))
    table = text(f"SELECT {told} FROM (VALUES {values}) AS bin")
    return table.columns(*(column(name, BigInteger) for name in names)).cte("bins")


def reaching(session: Session, finding: Finding, query: EventQuery, breadths: Sequence[Reach]) -> list[Bin]:
    """What reaches into a query's range from before, one breadth after the other, be there any of it or not."""
    bins = table_of(breadths, ("breadth", "low", "high"))
    found = []
    for piece in finding.pieces if breadths else ():
        holds = _reaches(piece.place, bins, query)
        inside = _counted(piece, holds).correlate(bins).scalar_subquery()
        weightiest = _weightiest(piece, holds).correlate(bins).scalar_subquery()
        found += [Bin(None, None, *row) for row in session.execute(select(inside, weightiest).select_from(bins))]
    return found


def _reaches(place: Table, bins: CTE, query: EventQuery) -> Conditions:
    """What holds of what reaches into a range: all of it of a breadth that begins between two moments."""
    at = place.c
    holds: Conditions = [at.breadth == bins.c.breadth, at.order_first.between(bins.c.low, bins.c.high)]
    if query.start is not None:
        holds.append(or_(at.reach_end.is_(None), at.reach_end > query.start))
    return [*holds, at.reach_end <= query.end] if query.certain and query.end is not None else holds


def _counted(piece: Piece, holds: Conditions) -> Select[Any]:
    return select(func.count(literal(1))).select_from(piece.place).where(*holds, *piece.conditions)


def _weightiest(piece: Piece, holds: Conditions) -> Select[Any]:
    """Its number. The sum keeps SQLite from walking all events by weight until one is in the bin."""
    number = number_in(piece.place)
    found = select(number).where(*holds, *piece.conditions)
    return found.order_by(piece.place.c.lightness + 0, number).limit(1)
