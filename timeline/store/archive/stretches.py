"""What may lie between two moments, cut so that an index answers each piece.

It either reaches over the first of them, or begins between the two, or has no
beginning. In the reading order the three are runs of an index, so a page costs
what it shows, wherever in time it lies. What reaches over a moment is looked
for breadth by breadth: what is a day broad begins at most a day before.

On a million events in PostgreSQL the keys of a page take 1 ms and the count 3.
With a GiST index of int8ranges, which has no order, they take 12 and 24 to 41;
in SQLite an R*Tree takes 100.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Table, and_, or_, true

from timeline.calendar.moments import DAY
from timeline.store.card_tables import CARD_ENTITY
from timeline.store.cards import BREADTHS, OPEN_END, OPEN_START, UNDATED, WIDER
from timeline.store.query import EventQuery

Conditions = list[ColumnElement[bool]]
Reach = tuple[int, int, int]

_EVER = -1 << 62, 1 << 62


def stretches(place: Table, query: EventQuery) -> Iterator[Conditions]:
    """What a query asks for as to time, in pieces that have nothing in common; `place` is the table that is walked."""
    first, end, at = query.start, query.end, place.c
    if first is None and end is None:
        yield [] if query.undated else [at.breadth < UNDATED]
        return
    within: Conditions = [] if not query.certain or end is None else [at.reach_end <= end]
    before: Conditions = [] if end is None else [at.order_first < end]
    if first is None:
        yield [at.breadth < OPEN_START, *before, *within]
    else:
        yield [at.breadth < OPEN_START, at.order_first >= first, *before, *within]
        if not query.certain:
            yield from _reaching(place, first, first if end is None else min(first, end))
    if first is None or not query.certain:
        yield [at.breadth == OPEN_START, *within, *([] if first is None else _ending_after(place, first))]
    if query.undated:
        yield [at.breadth == UNDATED]


def in_all(queries: Sequence[EventQuery]) -> Sequence[EventQuery]:
    """As few as ask, as to time, for what all of these do: one, unless some have to be certain and others have not.

    What reaches into two ranges that lie apart begins before the one and ends after the other: there, and only there,
    the start of what is asked for lies behind its end.
    """
    undated = all(query.undated for query in queries)
    asked = []
    for certain in (False, True):
        starts = [query.start for query in queries if query.start is not None and query.certain is certain]
        ends = [query.end for query in queries if query.end is not None and query.certain is certain]
        if starts or ends:
            asked.append(EventQuery(max(starts, default=None), min(ends, default=None), undated, certain=certain))
    return asked or [EventQuery(undated=undated)]


def lies(place: Table, query: EventQuery) -> ColumnElement[bool]:
    """The same as one condition, for what is walked by something else: a few comparisons and no index."""
    first, end, at = query.start, query.end, place.c
    if first is None and end is None:
        return true() if query.undated else at.breadth < UNDATED
    within = [at.reach_end <= end] if query.certain and end is not None else []
    ends: Conditions = [] if first is None else [at.reach_end > first]
    begun = [] if end is None else [at.order_first < end]
    if first is not None:
        begun.append(at.order_first >= first if query.certain else or_(at.reach_end.is_(None), *ends))
    ways = [and_(at.breadth < OPEN_START, *begun, *within)]
    if first is None or not query.certain:
        ways.append(and_(at.breadth == OPEN_START, *ends, *within))
    return or_(*ways, *([at.breadth == UNDATED] if query.undated else []))


def breadths_over(moment: int) -> Iterator[Reach]:
    """The breadths of what may reach over a moment, and from which moment to which each then stands in the order.

    What has no beginning stands there by its last day or minute.
    """
    for breadth, widest in enumerate(BREADTHS):
        yield breadth, moment - widest + 1, moment - 1
    yield from ((breadth, _EVER[0], moment - 1) for breadth in (WIDER, OPEN_END))
    yield OPEN_START, moment - DAY + 1, _EVER[1]


def breadths_into(query: EventQuery) -> Sequence[Reach]:
    """The same of what may reach into a query's range from before."""
    if query.start is None:
        return [] if query.end is None else [(OPEN_START, *_EVER)]
    return [] if query.certain else list(breadths_over(query.start))


def _ending_after(place: Table, moment: int) -> Conditions:
    """Of what has no beginning; in the reading order it stands by its last day or minute."""
    return [place.c.reach_end > moment, place.c.order_first > moment - DAY]


def _reaching(place: Table, moment: int, begun: int) -> Iterator[Conditions]:
    """What ends after a moment and begins before it, and before another."""
    at = place.c
    if place is CARD_ENTITY:
        reaches = or_(at.reach_end.is_(None), at.reach_end > moment)
        yield [at.breadth < OPEN_START, at.order_first < begun, reaches]
        return
    *closed, _, _ = breadths_over(moment)
    for breadth, low, _ in closed:
        yield [at.breadth == breadth, at.order_first.between(low, begun - 1), at.reach_end > moment]
    yield [at.breadth == OPEN_END, at.order_first < begun]
