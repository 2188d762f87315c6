"""How many events begin when: counted bin by bin along an index, with the weightiest of each bin.

A database walks a range of an index fast and groups slowly: asked for the
count of each of 350 ranges, SQLite takes 0.1 s for a million events, asked to
group them 0.3 to 0.7. So the bins are laid first: evenly over the time, then
again, as many in each as it has a share of the events.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from itertools import pairwise
from operator import add
from typing import Any

from sqlalchemy import CTE, ColumnElement, ScalarSelect, Select, Table, func, literal, or_, select
from sqlalchemy.orm import Session

from timeline.store.archive.brought import brought, table_of
from timeline.store.archive.conditions import number_in
from timeline.store.archive.finding import Finding, Piece
from timeline.store.archive.stretches import Conditions, Reach
from timeline.store.card_tables import CARD
from timeline.store.cards import OPEN_START, UNDATED
from timeline.store.query import EventQuery

EVEN, FINE = 128, 300  # bins of the first look, and about so many of the second
_LEAST = 60  # seconds of a bin

Stretch = tuple[int, int]

_BINS, _BREADTHS = table_of("low", "high"), table_of("breadth", "low", "high")


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

    `finding` is, here and below, what the query finds at all times. Of several all is asked for at once.
    """
    low, high = reach(session, query)
    (counts,) = counted(session, [finding], list(even(low, high, EVEN)), query)
    each = max(sum(counts.values()) / FINE, 1)
    return [part for stretch, count in counts.items() if count for part in even(*stretch, round(count / each))]


def counted(
    session: Session, findings: Sequence[Finding], low_high: Sequence[Stretch], query: EventQuery
) -> list[dict[Stretch, int]]:
    """How many of each finding begin in each stretch of a query's range."""
    return _of_each(session, [_count(finding, query) for finding in findings], low_high)


def _count(finding: Finding, query: EventQuery) -> ColumnElement[int]:
    return reduce(add, (_asked(_counted(piece, _begins(piece.place, query))) for piece in finding.pieces))


def _of_each(
    session: Session, asked: Sequence[ColumnElement[int]], low_high: Sequence[Stretch]
) -> list[dict[Stretch, int]]:
    """What is asked of each stretch."""
    if not low_high or not asked:
        return [{} for _ in asked]
    lows, highs, *columns = zip(*session.execute(select(_BINS, *asked), brought(low_high)).all(), strict=True)
    return [dict(zip(zip(lows, highs, strict=True), column, strict=True)) for column in columns]


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
    for piece in finding.pieces:
        begins = _begins(piece.place, query)
        counts, numbers = _of_each(
            session, [_asked(_counted(piece, begins)), _asked(_weightiest(piece, begins))], low_high
        )
        yield from (Bin(*stretch, count, numbers[stretch]) for stretch, count in counts.items() if count)


def weighed(
    session: Session, findings: Sequence[Finding], low_high: Sequence[Stretch], query: EventQuery
) -> list[dict[Stretch, int]]:
    """The numbers of the weightiest of each finding that begin in each stretch; the findings are in one piece."""
    pieces = [piece for finding in findings for piece in finding.pieces]
    asked = [_asked(_weightiest(piece, _begins(piece.place, query))) for piece in pieces]
    return _of_each(session, asked, low_high)


def _begins(place: Table, query: EventQuery) -> Conditions:
    """What holds of what begins in a bin. That the bins lie in the range is not told: SQLite would take that for
    the range."""
    holds = _in_bin(place, UNDATED if query.start is None and query.end is None else OPEN_START)
    return [*holds, place.c.reach_end <= query.end] if query.certain and query.end is not None else holds


@cache
def _in_bin(place: Table, breadths: int) -> Conditions:
    """The breadths are told one by one, for each is a range of the index. Of each lane the same holds."""
    at = place.c
    return [at.order_first >= _BINS.c.low, at.order_first < _BINS.c.high, at.breadth.in_(range(breadths))]


def reaching(
    session: Session, findings: Sequence[Finding], query: EventQuery, breadths: Sequence[Reach]
) -> list[list[Bin]]:
    """What of each finding reaches into a query's range from before, one breadth after the other, be there any of it or
    not."""
    if not breadths or not findings:
        return [[] for _ in findings]
    pieces = [(piece, _reaches(piece.place, query)) for finding in findings for piece in finding.pieces]
    asked = [_asked(told(piece, holds), _BREADTHS) for piece, holds in pieces for told in (_counted, _weightiest)]
    columns = zip(*session.execute(select(*asked).select_from(_BREADTHS), brought(breadths)).all(), strict=True)
    bins = ([Bin(None, None, *told) for told in zip(column, next(columns), strict=True)] for column in columns)
    return [[bin for _ in finding.pieces for bin in next(bins)] for finding in findings]


def _reaches(place: Table, query: EventQuery) -> Conditions:
    """What holds of what reaches into a range: all of it of a breadth that begins between two moments."""
    at = place.c
    holds: Conditions = [at.breadth == _BREADTHS.c.breadth, at.order_first.between(_BREADTHS.c.low, _BREADTHS.c.high)]
    if query.start is not None:
        holds.append(or_(at.reach_end.is_(None), at.reach_end > query.start))
    return [*holds, at.reach_end <= query.end] if query.certain and query.end is not None else holds


def _asked(one: Select[Any], of: CTE = _BINS) -> ScalarSelect[Any]:
    """What is asked of each of some stretches."""
    return one.correlate(of).scalar_subquery()


def _counted(piece: Piece, holds: Conditions) -> Select[Any]:
    return select(func.count(literal(1))).select_from(piece.place).where(*holds, *piece.conditions)


def _weightiest(piece: Piece, holds: Conditions) -> Select[Any]:
    """Its number. The sum keeps SQLite from walking all events by weight until one is in the bin."""
    number = number_in(piece.place)
    found = select(number).where(*holds, *piece.conditions)
    return found.order_by(piece.place.c.lightness + 0, number).limit(1)
