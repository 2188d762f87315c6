"""How many events begin when: counted bin by bin along an index, with the weightiest of each bin.

A database walks a range of an index fast and groups slowly: asked for the
count of each of 350 ranges, SQLite takes 0.1 s for a million events, asked to
group them 0.3 to 0.7. So the bins are laid first: evenly over the time, then
again, as many in each as it has a share of the events.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import CTE, BigInteger, Select, SQLColumnExpression, column, func, literal, select, text, union_all
from sqlalchemy.orm import Session

from timeline.store.archive.finding import Conditions, Finding, Place
from timeline.store.card_tables import CardEntityRow, CardRow
from timeline.store.cards import OPEN_START, UNDATED
from timeline.store.query import EventQuery

_EVEN, _FINE = 128, 300  # bins of the first look, and about so many of the second
_LEAST = 60  # seconds of a bin

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Bin:
    """So many events that begin in a stretch, and the number of the weightiest; `low` and `high` are both None for what
    reaches into a range, or into all of it, from before."""

    low: int | None
    high: int | None
    count: int
    number: int


def stretches(session: Session, finding: Finding, query: EventQuery) -> list[Stretch]:
    """The bins that a query's events are told in: fine where there are many, none where nothing begins."""
    low, high = _reach(session, query)
    even = list(_even(low, high, _EVEN))
    counts = [bin.count for bin in begun(session, finding, even, query, with_empty=True)]
    each = sum(counts) / _FINE
    return [
        part
        for stretch, count in zip(even, counts, strict=True)
        if count
        for part in _even(*stretch, round(count / each))
    ]


def _reach(session: Session, query: EventQuery) -> Stretch:
    """From the first to the last moment at which anything at all begins, as far as it is asked for."""
    first, last = (
        select(CardRow.order_first).where(CardRow.breadth < UNDATED).order_by(*order).limit(1)
        for order in ((CardRow.order_first,), (CardRow.order_first.desc(),))
    )
    low, high = session.scalar(first) or 0, (session.scalar(last) or 0) + 1
    low = low if query.start is None else max(low, query.start)
    high = high if query.end is None else min(high, query.end)
    return low, max(high, low + 1)


def _even(low: int, high: int, count: int) -> Iterator[Stretch]:
    """A stretch in so many parts of one length, or in fewer that are long enough."""
    count = max(min(count, (high - low) // _LEAST), 1)
    borders = [low + (high - low) * place // count for place in range(count + 1)]
    return pairwise(borders)


def begun(
    session: Session, finding: Finding, stretches: Sequence[Stretch], query: EventQuery, *, with_empty: bool = False
) -> Iterator[Bin]:
    """What begins in each stretch of a query's range; `with_empty` all of them, and without their weightiest."""
    bins = _table(stretches)
    piece = _begins(finding.place, bins, query)
    weightiest = literal(0) if with_empty else _weightiest(finding, piece).correlate(bins).scalar_subquery()
    counted = among(finding, piece, func.count()).correlate(bins).scalar_subquery()
    for low, high, count, number in session.execute(select(bins.c.low, bins.c.high, counted, weightiest)):
        if count or with_empty:
            yield Bin(low, high, count, number)


def _begins(place: Place, bins: CTE, query: EventQuery) -> Conditions:
    """What holds of what begins in a bin. The breadths are told one by one, for each is a range of the index; that the
    bins lie in the query's range is not, for SQLite would take that for the range."""
    is_whole = query.start is None and query.end is None
    piece = [place.order_first >= bins.c.low, place.order_first < bins.c.high]
    piece.append(place.breadth.in_(range(UNDATED if is_whole else OPEN_START)))
    return [*piece, place.reach_end <= query.end] if query.certain and query.end is not None else piece


def _table(stretches: Sequence[Stretch]) -> CTE:
    """Stretches as a table; as text, for to bind a value for each border would take 0.1 s."""
    rows = ", ".join(f"({low:d}, {high:d})" for low, high in stretches)
    table = text(f"SELECT column1 AS low, column2 AS high FROM (VALUES {rows}) AS bin")
    return table.columns(column("low", BigInteger), column("high", BigInteger)).cte("bins")


def reaching(session: Session, finding: Finding) -> Iterator[Bin]:
    """What reaches into a query's range from before."""
    pieces = finding.pieces[1:]
    if not pieces:
        return
    found = (
        select(
            among(finding, piece, func.count()).scalar_subquery().label("count"),
            _weightiest(finding, piece).scalar_subquery().label("number"),
        )
        for piece in pieces
    )
    for count, number in session.execute(union_all(*found)):
        if count:
            yield Bin(None, None, count, number)


def _weightiest(finding: Finding, piece: Conditions) -> Select[Any]:
    """Its number. The sum keeps SQLite from walking all events by weight until one is in the bin."""
    return among(finding, piece, CardRow.number).order_by(CardRow.lightness + 0, CardRow.number).limit(1)


def among(finding: Finding, piece: Conditions, *wanted: SQLColumnExpression[Any]) -> Select[Any]:
    """What is wanted of the cards of one piece of a finding."""
    selected = select(*wanted).select_from(finding.place)
    if finding.place is not CardRow:
        selected = selected.join(CardRow, CardRow.number == CardEntityRow.card_number)
    return selected.where(*piece, *finding.filters)
