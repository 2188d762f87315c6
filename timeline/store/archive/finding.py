"""Which events are asked for: conditions on the catalogue, cut so that an index answers each.

What may lie between two moments either reaches over the first of them, or
begins between the two, or has no beginning. In the reading order the three are
runs of an index, so a page costs what it shows, wherever in time it lies.
What reaches over a moment is looked for breadth by breadth: what is a day
broad begins at most a day before. On a million events in SQLite that takes
8 ms (p95), to walk the reading order from its start 32, an R*Tree 104.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, and_, case, or_, select, true, union_all
from sqlalchemy.orm import Session

from timeline.errors import NotFound
from timeline.events.values import EntityKind
from timeline.store.archive import search
from timeline.store.archive.orders import after
from timeline.store.card_tables import CardEntityRow, CardRow
from timeline.store.cards import BREADTHS, OPEN_END, OPEN_START, ORDER, UNDATED, WIDER
from timeline.store.ids import folded
from timeline.store.query import EventQuery, Key, Sort, read_cursor
from timeline.store.records import ALL, Status
from timeline.store.tables import BY_HAND, ArticleRow, ChoiceRow, EntityRow, TimelineRow
from timeline.store.terms import phrases

Conditions = list[ColumnElement[bool]]
Place = type[CardRow] | type[CardEntityRow]

_CHOSEN = ("year", "precision", "basis", "status", "factuality")
_FIRST = {Sort.IMPORTANCE: "lightness", Sort.ADDED: "age"}
_KINDS: dict[Sort, list[type[Key]]] = {
    Sort.DATE: [int] * 5,
    Sort.IMPORTANCE: [float, *[int] * 5],
    Sort.ADDED: [int] * 6,
    Sort.RELEVANCE: [int, float, *[int] * 5],
}


@dataclass(frozen=True, slots=True)
class Finding:
    """How one query is answered: by which order, in which pieces, and by what else they are filtered.

    `place` is the table whose index is walked: the cards, or those of one entity.
    """

    place: Place
    order: tuple[ColumnElement[Any], ...]
    pieces: tuple[Conditions, ...]
    filters: tuple[ColumnElement[bool], ...]

    def keys(self, limit: int | None = None, behind: Sequence[Key] | None = None) -> Select[Any]:
        """The ids of the first events, and their keys; `behind` the keys of a cursor."""
        also = [] if behind is None else [after(self.order, behind)]
        columns = [CardRow.event_id, *(key.label(f"key{place}") for place, key in enumerate(self.order))]
        pieces = [self._piece(columns, [*piece, *also]).order_by(*self.order).limit(limit) for piece in self.pieces]
        if len(pieces) == 1:
            return pieces[0]
        found = union_all(*(select(piece.subquery()) for piece in pieces)).subquery()
        return select(found).order_by(*(found.c[f"key{place}"] for place in range(len(self.order)))).limit(limit)

    def hits(self, limit: int) -> CTE:
        """The numbers of the first events that are met, in no order."""
        pieces = [self._piece([self._number], piece) for piece in self.pieces]
        found = pieces[0] if len(pieces) == 1 else select(union_all(*pieces).subquery())
        return found.limit(limit).cte("hits").prefix_with("MATERIALIZED")

    @property
    def _number(self) -> ColumnElement[int]:
        number = CardRow.number if self.place is CardRow else CardEntityRow.card_number
        return number.label("number")

    def _piece(self, columns: Sequence[Any], piece: Conditions) -> Select[Any]:
        selected = select(*columns)
        if self.place is CardEntityRow:
            selected = selected.select_from(CardEntityRow).join(CardRow, CardRow.number == CardEntityRow.card_number)
        return selected.where(*piece, *self.filters)


def find(session: Session, query: EventQuery) -> Finding:
    """How a query is answered. Raises NotFound for a timeline that is not there."""
    entities = [_entities(session, asked, kind) for asked, kind in _named(query)]
    walked = entities[0] if entities and len(entities[0]) == 1 and query.q is None else None
    place: Place = CardEntityRow if walked else CardRow
    filters: Conditions = [CardRow.number.in_(_cards_of(ids)) for ids in entities[1 if walked else 0 :]]
    if walked:
        filters.append(CardEntityRow.entity_id == walked[0])
    chosen = None if query.timeline is None else _filter(session, query.timeline)
    if query.timeline not in (None, ALL):
        filters += _on_timeline(session, query.timeline, chosen)
    filters += [*_filters(session, query), *_unrejected(query, chosen)]
    return Finding(place, _order(session, place, query), tuple(_pieces(place, query)), tuple(filters))


def _filters(session: Session, query: EventQuery) -> Iterator[ColumnElement[bool]]:
    yield from _chosen(query)
    yield from _sources(session, query.source)
    yield from _matching(session, query)


def read_keys(query: EventQuery) -> tuple[Key, ...] | None:
    """The keys of a query's cursor; None where it has none. Raises InputError."""
    return None if query.cursor is None else read_cursor(query.cursor, _KINDS[query.sort])


def _named(query: EventQuery) -> Iterator[tuple[str, EntityKind | None]]:
    if query.entity is not None:
        yield query.entity, None
    if query.place is not None:
        yield query.place, EntityKind.PLACE


def _entities(session: Session, asked: str, kind: EntityKind | None) -> Sequence[str]:
    """The ids of the entities that are asked for by an id or a name."""
    named = select(EntityRow.id).where(or_(EntityRow.id == asked, EntityRow.folded == folded(asked)))
    return session.scalars(named if kind is None else named.where(EntityRow.kind == kind.value)).all()


def _cards_of(ids: Sequence[str]) -> Select[int]:
    return select(CardEntityRow.card_number).where(CardEntityRow.entity_id.in_(ids))


def _chosen(query: EventQuery) -> Iterator[ColumnElement[bool]]:
    for name in _CHOSEN:
        asked = getattr(query, name)
        if asked is not None:
            yield getattr(CardRow, name) == getattr(asked, "value", asked)


def _sources(session: Session, asked: str | None) -> Iterator[ColumnElement[bool]]:
    if asked is not None:
        is_it = ArticleRow.id == asked, ArticleRow.number != BY_HAND
        number = session.scalar(select(ArticleRow.number).where(*is_it))
        yield CardRow.source == asked if number is None else CardRow.article_number == number


def _matching(session: Session, query: EventQuery) -> Iterator[ColumnElement[bool]]:
    if query.q is not None:
        yield CardRow.number.in_(search.matches(session, search.EVENTS, phrases(query.q)))


def _on_timeline(session: Session, id: str, chosen: EventQuery | None) -> Iterator[ColumnElement[bool]]:
    """Its filter finds them or people added them, and nobody left them out."""
    by_hand = select(ChoiceRow.event_id).where(ChoiceRow.timeline_id == id)
    added = CardRow.event_id.in_(by_hand.where(ChoiceRow.is_added.is_(True)))
    yield added if chosen is None else or_(added, _holds(session, chosen))
    yield CardRow.event_id.not_in(by_hand.where(ChoiceRow.is_added.is_(False)))


def _filter(session: Session, timeline: str) -> EventQuery | None:
    """What a timeline finds; None: nothing."""
    row = session.get(TimelineRow, timeline)
    if row is None:
        raise NotFound("timeline", timeline)
    return None if row.filter is None else EventQuery.read(row.filter)


def _holds(session: Session, query: EventQuery) -> ColumnElement[bool]:
    """What holds of the cards that a query asks for, rejected or not."""
    entities = [CardRow.number.in_(_cards_of(_entities(session, *named))) for named in _named(query)]
    pieces = [and_(true(), *piece) for piece in _pieces(CardRow, query)]
    return and_(or_(*pieces), *entities, *_filters(session, query))


def _unrejected(query: EventQuery, chosen: EventQuery | None) -> Iterator[ColumnElement[bool]]:
    """What was rejected is found only where a status is asked for, by the query or by the filter of its timeline."""
    if query.status is None and (chosen is None or chosen.status is None):
        yield CardRow.status != Status.REJECTED.value


def _order(session: Session, place: Place, query: EventQuery) -> tuple[ColumnElement[Any], ...]:
    reading = tuple(getattr(place, name) for name in ORDER)
    if query.sort is Sort.RELEVANCE and query.q is not None:
        in_title = CardRow.number.in_(search.matches(session, search.EVENTS, phrases(query.q), head=True))
        return case((in_title, 0), else_=1), CardRow.lightness, *reading
    return (getattr(CardRow, _FIRST[query.sort]), *reading) if query.sort in _FIRST else reading


def _pieces(place: Place, query: EventQuery) -> Iterator[Conditions]:
    """What is asked for as to time, in pieces that have nothing in common."""
    first, end = query.start, query.end
    if first is None and end is None:
        yield [] if query.undated else [place.breadth < UNDATED]
        return
    within: Conditions = [] if not query.certain or end is None else [place.reach_end <= end]
    before: Conditions = [] if end is None else [place.order_first < end]
    if first is None:
        yield [place.breadth < OPEN_START, *before, *within]
    else:
        yield [place.breadth < OPEN_START, place.order_first >= first, *before, *within]
        if not query.certain:
            yield from _reaching(place, first)
    if first is None or not query.certain:
        yield [place.breadth == OPEN_START, *within, *([] if first is None else [place.reach_end > first])]
    if query.undated:
        yield [place.breadth == UNDATED]


def _reaching(place: Place, moment: int) -> Iterator[Conditions]:
    """What begins before a moment and ends after it."""
    if place is CardEntityRow:
        reaches = or_(place.reach_end.is_(None), place.reach_end > moment)
        yield [place.breadth < OPEN_START, place.order_first < moment, reaches]
        return
    for number, widest in enumerate(BREADTHS):
        begins = place.order_first.between(moment - widest + 1, moment - 1)
        yield [place.breadth == number, begins, place.reach_end > moment]
    yield [place.breadth == WIDER, place.order_first < moment, place.reach_end > moment]
    yield [place.breadth == OPEN_END, place.order_first < moment]
