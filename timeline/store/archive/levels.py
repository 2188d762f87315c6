"""Events at the level of a screen: all of them where they are few, else the weightiest, and how many the rest are.

A chart of a million costs what it shows: a store counts the events bin by bin
(`bins`) and hands out only those that stand by themselves. Each closer look
is a query of its own, and finer.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest
from math import ceil

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from timeline.charts import Item, LaneBy, Tally
from timeline.chronology import reading_order
from timeline.store.archive import kept
from timeline.store.archive.bins import Bin, Stretch, begun, bins_of, counted, reaching, weighed
from timeline.store.archive.brought import brought, table_of
from timeline.store.archive.cells import all_begun, all_reaching, narrowed
from timeline.store.archive.finding import Finding, find
from timeline.store.archive.items import items_on, names_of
from timeline.store.archive.lanes import Lane, OnLane, biggest, found_among, on_lanes
from timeline.store.archive.stretches import breadths_into
from timeline.store.card_tables import CARD
from timeline.store.engine import Sessions
from timeline.store.query import EventQuery
from timeline.store.tables import EventRow

_ASKED, _EVENT = table_of("number"), EventRow.__table__
_KNOWN = (
    select(CARD.c.number, CARD.c.event_id, _EVENT.c.title, CARD.c.lightness, CARD.c.order_first)
    .join_from(_ASKED, CARD, CARD.c.number == _ASKED.c.number)
    .join(_EVENT, _EVENT.c.id == CARD.c.event_id)
)

FEW = 2_000
"""As many events are all told."""
_TOLD, _TOLD_ON_A_LANE = 350, 4  # events of more that are told, by the share of their lane, and at the least
_REACH = ("order_first", "reach_first", "reach_end")
_JOINED = 4  # bins of all are one of a lane


@dataclass(frozen=True, slots=True)
class Level:
    """The events that are told, in reading order, the rest counted, and the titles of the lanes, None where those that
    are told say all of them. An item or a tally that is on none of the lanes is one of the others."""

    items: Sequence[Item]
    tallies: Sequence[Tally] = ()
    lanes: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class _Card:
    """What is known of the weightiest event of a bin."""

    id: str
    title: str
    lightness: float
    first: int


@dataclass(frozen=True, slots=True)
class Levels:
    """The events of an archive, as many as a screen can show."""

    _sessions: Sessions

    def look(self, query: EventQuery, by: LaneBy, unnamed: str = "") -> Level:
        """What a query finds. Lanes are those of all of the time, so that they stay the same in a closer look.

        Of few events all are told, those outside the range too, unless it has to be certain; then a lane is `unnamed`
        for those that name none.
        """
        whole = query if query.certain else replace(query, start=None, end=None)
        with self._sessions.reading() as session:
            if _are_few(session, whole):
                return Level(_items(session, whole, by, unnamed=unnamed))
            lanes = biggest(session, replace(whole, undated=False), by)
            if _are_few(session, query):
                titles = [lane.title for lane in lanes]
                return Level(_items(session, query, by, titles), lanes=titles)
            return _counted(session, replace(query, undated=False), by, lanes)

    def counts(self, query: EventQuery) -> list[tuple[int, int, int]]:
        """How many of what a query finds at all times begin from one moment up to another, stretch by stretch.

        Of few each has its own stretch, in which it may lie: a strip of few stretches shows them where a chart does.
        """
        always = replace(_always(query), undated=False)
        with self._sessions.reading() as session:
            finding = find(session, always)
            few = session.execute(finding.hits(FEW + 1, _REACH)).all()
            if len(few) <= FEW:
                return [_reach(*row) for row in few]
            if kept.is_kept(always):
                return [(*bin.stretch, bin.count) for bin in all_begun(session, finding, always)]
            (counts,) = counted(session, [finding], bins_of(session, finding, always), always)
            return [(low, high, count) for (low, high), count in counts.items() if count]


def _reach(_: int, order_first: int, first: int | None, end: int | None) -> tuple[int, int, int]:
    """One event, with what is known of where it lies; an open end says nothing of that."""
    return (order_first, order_first + 1, 1) if first is None or end is None else (first, end, 1)


def _are_few(session: Session, query: EventQuery) -> bool:
    """Of many so much begins in the range that what else may lie there has not to be looked for."""
    pieces = find(session, query).pieces
    return all(_count(session, Finding(some)) <= FEW for some in (pieces[:1], pieces))


def _count(session: Session, finding: Finding) -> int:
    return session.scalar(select(func.count()).select_from(finding.hits(FEW + 1).subquery())) or 0


def _items(
    session: Session, query: EventQuery, by: LaneBy, lanes: Sequence[str] | None = None, unnamed: str = ""
) -> list[Item]:
    """All that a query finds, each on the first lane that it could stand on: one of these, or of its own."""
    ids = session.scalars(find(session, query).keys()).all()
    names = names_of(session, ids, by)
    return list(items_on(session, {id: _lane(names.get(id, ()), lanes, unnamed) for id in ids}))


def _lane(names: Sequence[str], lanes: Sequence[str] | None, unnamed: str) -> str:
    if lanes is None:
        return next(iter(names), unnamed)
    return next((lane for lane in lanes if lane in names), "")


def _counted(session: Session, query: EventQuery, by: LaneBy, lanes: Sequence[Lane]) -> Level:
    titles = [*(lane.title for lane in lanes), ""]
    on_each = list(on_lanes(session, _always(query), by, lanes))
    both = zip(titles, _bins(session, query, on_each), _reached(session, query, on_each), strict=True)
    found = {title: [bin for bin in (*begun, *reached) if bin.count] for title, begun, reached in both}
    cards = _cards(session, (bin.number for bins in found.values() for bin in bins))
    total = _total(found.values())
    told = {bin.number: title for title, bins in found.items() for bin in _told(bins, cards, total)}
    tallies = [
        _tally(title, bin, cards[bin.number], query, is_told=bin.number in told)
        for title, bins in found.items()
        for bin in bins
    ]
    items = items_on(session, {cards[number].id: title for number, title in told.items()})
    return Level(
        reading_order(items), [tally for tally in tallies if tally.count], [title for title in titles if title]
    )


def _bins(session: Session, query: EventQuery, lanes: Sequence[OnLane]) -> Iterator[list[Bin]]:
    """The bins of what begins on each lane, the last of which is that of the others."""
    *named, others = lanes
    if kept.is_of_all(query) and not query.certain:
        yield from _kept_bins(session, query, named, others)
        return
    fine = bins_of(session, others.of, query)
    for lane in named:
        yield list(begun(session, lane.finding, list(_joined(fine)), query))
    yield list(begun(session, others.finding, fine, query))


def _kept_bins(session: Session, query: EventQuery, named: Sequence[OnLane], others: OnLane) -> Iterator[list[Bin]]:
    """The same of all events: those of the others are all but those on lanes, and have not to be counted."""
    bins = all_begun(session, others.of, query)
    parts = _joined([bin.stretch for bin in bins])
    counts = counted(session, [lane.finding for lane in named], [bin.stretch for bin in bins], query)
    weightiest = weighed(session, [lane.of for lane in named], list(parts), query)
    for lane, count, number in zip(named, counts, weightiest, strict=True):
        sums = {stretch: sum(map(count.__getitem__, fine)) for stretch, fine in parts.items()}
        wide = (Bin(*stretch, sum_, number[stretch]) for stretch, sum_ in sums.items() if sum_)
        yield list(narrowed(session, wide, lane, query))
    rest = (replace(bin, count=bin.count - sum(count[bin.stretch] for count in counts)) for bin in bins)
    yield list(narrowed(session, rest, others, query))


def _reached(session: Session, query: EventQuery, lanes: Sequence[OnLane]) -> list[list[Bin]]:
    """The bins of what reaches into the range on each lane. Those of the others are of all but those on lanes, where
    the weightiest of all is on none of those."""
    breadths = breadths_into(query)
    named, others = [lane.finding for lane in lanes[:-1]], lanes[-1]
    if len(others.of.pieces) > 1:
        return reaching(session, [*named, others.finding], query, breadths)
    if kept.is_of_all(query) and not query.certain:
        on_lanes, of_all = reaching(session, named, query, breadths), all_reaching(session, others.of, query)
    else:
        *on_lanes, of_all = reaching(session, [*named, others.of], query, breadths)
    rest = {
        breadth: replace(bin, count=bin.count - sum(some[place].count for some in on_lanes))
        for place, (breadth, bin) in enumerate(zip(breadths, of_all, strict=True))
    }
    known = found_among(session, others.finding, [bin.number for bin in rest.values() if bin.count])
    unknown = [breadth for breadth, bin in rest.items() if bin.count and bin.number not in known]
    left = [bin for bin in rest.values() if bin.number in known]
    (found,) = reaching(session, [others.finding], query, unknown)
    return [*on_lanes, [*left, *found]]


def _always(query: EventQuery) -> EventQuery:
    return replace(query, start=None, end=None, certain=False)


def _joined(fine: Sequence[Stretch]) -> dict[Stretch, Sequence[Stretch]]:
    """As many bins as one lane of many needs, and of which each is made."""
    parts = [fine[place : place + _JOINED] for place in range(0, len(fine), _JOINED)]
    return {(some[0][0], some[-1][1]): some for some in parts}


def _total(lanes: Iterable[Sequence[Bin]]) -> int:
    return sum(bin.count for bins in lanes for bin in bins)


def _told(bins: Sequence[Bin], cards: Mapping[int, _Card], total: int) -> list[Bin]:
    """Those of one lane whose weightiest stand by themselves."""
    most = max(ceil(_TOLD * _total([bins]) / total), _TOLD_ON_A_LANE) if bins else 0
    return nsmallest(most, bins, key=lambda one: cards[one.number].lightness)


def _tally(lane: str, bin: Bin, card: _Card, query: EventQuery, *, is_told: bool) -> Tally:
    """A bin without its weightiest where that stands by itself. What reaches in from before stands where that does."""
    start, end = bin.low, bin.high
    if start is None or end is None:
        start = card.first if query.start is None else max(card.first, query.start)
        start = start if query.end is None else min(start, query.end - 1)
        end = start + 1
    if is_told:
        return Tally(lane, bin.count - 1, start, end, card.id)
    return Tally(lane, bin.count, start, end, card.id, card.title, -card.lightness)


def _cards(session: Session, numbers: Iterable[int]) -> dict[int, _Card]:
    rows = session.execute(_KNOWN, brought((number,) for number in set(numbers))).all()
    return {number: _Card(*row) for number, *row in rows}
