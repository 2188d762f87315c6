"""Which events are asked for, and in which order: pieces of the catalogue, each of which an index answers.

What tells the rejected from the rest is in those indexes too, so that nothing
is looked up but the events of a page, and a count looks up nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, bindparam, case, column, select, text, union_all
from sqlalchemy.orm import Session

from timeline.errors import NotFound
from timeline.store.archive import search
from timeline.store.archive.conditions import cards_of, conditions, entities_of, number_in, told_in
from timeline.store.archive.orders import after
from timeline.store.archive.stretches import Conditions, in_all, lies, stretches
from timeline.store.card_tables import CARD, CARD_ENTITY
from timeline.store.cards import ORDER
from timeline.store.query import EventQuery, Key, Sort, read_cursor
from timeline.store.records import ALL, Status
from timeline.store.tables import ChoiceRow, TimelineRow
from timeline.store.terms import phrases

_TIMELINE = TimelineRow.__table__.c
_CHOSEN = select(ChoiceRow.event_id).where(ChoiceRow.timeline_id == _TIMELINE.id)
_CHOICE = select(
    _TIMELINE.filter, *(_CHOSEN.where(ChoiceRow.is_added.is_(is_added)).exists() for is_added in (True, False))
).where(_TIMELINE.id == bindparam("timeline"))
_IS_OF_CARD = CARD_ENTITY.c.card_number == CARD.c.number
_FIRST = {Sort.IMPORTANCE: "lightness", Sort.ADDED: "age"}
_KINDS: dict[Sort, list[type[Key]]] = {
    Sort.DATE: [int] * 5,
    Sort.IMPORTANCE: [float, *[int] * 5],
    Sort.ADDED: [int] * 6,
    Sort.RELEVANCE: [int, float, *[int] * 5],
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of what is asked for: the place that is walked, the order, and what holds there."""

    place: Table
    order: tuple[ColumnElement[Any], ...]
    conditions: tuple[ColumnElement[bool], ...]

    def also(self, condition: ColumnElement[bool]) -> "Piece":
        """What of it meets another condition."""
        return replace(self, conditions=(*self.conditions, condition))

    def select(self, *told: ColumnElement[Any]) -> Select[Any]:
        """The numbers of its cards, and what else is told of them."""
        return select(number_in(self.place).label("number"), *told).where(*self.conditions)

    def first(self, limit: int | None, behind: Sequence[Key] | None) -> Select[Any]:
        """The numbers and the keys of its first cards; `behind` the keys of a cursor."""
        keys = (key.label(f"key{place}") for place, key in enumerate(self.order))
        also = [] if behind is None else [after(self.order, behind)]
        return self.select(*keys).where(*also).order_by(*self.order).limit(limit)


@dataclass(frozen=True, slots=True)
class Finding:
    """How one query is answered: by pieces that have nothing in common."""

    pieces: tuple[Piece, ...]

    def keys(self, limit: int | None = None, behind: Sequence[Key] | None = None) -> Select[Any]:
        """The ids of the first events, and their keys; `behind` the keys of a cursor."""
        first = _together([piece.first(limit, behind) for piece in self.pieces])
        if len(self.pieces) > 1:
            first = first.order_by(*first.selected_columns.values()[1:]).limit(limit)
        found = first.subquery()
        _, *keys = found.c
        return select(CARD.c.event_id, *keys).join(found, found.c.number == CARD.c.number).order_by(*keys)

    def hits(self, limit: int, told: Sequence[str] = ()) -> Select[Any]:
        """The numbers of the first events that are met, in no order, and what cards tell of them."""
        pieces = [piece.also(_IS_OF_CARD) if told and piece.place is CARD_ENTITY else piece for piece in self.pieces]
        return _together([piece.select(*(told_in(piece.place).c[name] for name in told)) for piece in pieces]).limit(
            limit
        )

    @property
    def is_by_words(self) -> bool:
        """Whether it looks at all that has the words which are searched for."""
        return any(piece.place is search.CARD_SEARCHED for piece in self.pieces)

    def tells(self, name: str) -> bool:
        """Whether that is told of its hits."""
        return all(name in told_in(piece.place).c for piece in self.pieces)


def _together(pieces: Sequence[Select[Any]]) -> Select[Any]:
    """One question for all pieces. That each has the columns of the first is not worked out again: that takes longer
    than the database does."""
    if len(pieces) == 1:
        return pieces[0]
    all_of_them = union_all(*(select(text("*")).select_from(piece.subquery()) for piece in pieces)).subquery()
    return select(*(column(told.name, told.type) for told in pieces[0].selected_columns)).select_from(all_of_them)


def read_keys(query: EventQuery) -> tuple[Key, ...] | None:
    """The keys of a query's cursor; None where it has none. Raises InputError."""
    return None if query.cursor is None else read_cursor(query.cursor, _KINDS[query.sort])


def find(session: Session, query: EventQuery, *, by_words: bool = False) -> Finding:
    """How a query is answered. Raises NotFound for a timeline that is not there.

    `by_words` looks at all that has the words which are searched for. Without it their order may be walked instead,
    which finds the first of very many sooner, and those of few that all come late only at the end.
    """
    choice = None if query.timeline in (None, ALL) else _choice(session, query.timeline)
    filter = None if choice is None else choice.filter
    is_whole = query.status is not None or (filter is not None and filter.status is not None)
    look = _Look(session, is_whole, by_words and search.tells_cards(session))
    return Finding(tuple(look.pieces([query]) if choice is None else _on_timeline(look, query, choice)))


@dataclass(frozen=True, slots=True)
class _Choice:
    """What a timeline has: what its `filter` finds (None: nothing), and whether people `added` or `left_out` any."""

    filter: EventQuery | None
    added: bool
    left_out: bool


def _choice(session: Session, timeline: str) -> _Choice:
    row = session.execute(_CHOICE, {"timeline": timeline}).one_or_none()
    if row is None:
        raise NotFound("timeline", timeline)
    filter, added, left_out = row
    return _Choice(None if filter is None else EventQuery.read(filter), added, left_out)


def _on_timeline(look: "_Look", query: EventQuery, choice: _Choice) -> Iterator[Piece]:
    """What its filter finds of what nobody chose by hand, and what people added."""
    of_it = ChoiceRow.timeline_id == query.timeline
    by_hand = select(CARD.c.number).join(ChoiceRow, ChoiceRow.event_id == CARD.c.event_id).where(of_it)
    if choice.filter is not None:
        for piece in look.pieces([query, choice.filter]):
            yield piece.also(number_in(piece.place).not_in(by_hand)) if choice.added or choice.left_out else piece
    if choice.filter is None or choice.added:
        for piece in look.pieces([query]):
            yield piece.also(number_in(piece.place).in_(by_hand.where(ChoiceRow.is_added.is_(True))))


@dataclass(frozen=True, slots=True)
class _Look:
    """How cards are looked for: with what was rejected where it is whole, and words in the table of documents."""

    session: Session
    is_whole: bool
    by_words: bool

    def pieces(self, queries: Sequence[EventQuery]) -> Iterator[Piece]:
        """What all of these queries ask for, in the order of the first.

        One range is walked, and one entity; where words are searched for, what has them is asked for the rest.
        """
        is_searched = any(query.q is not None for query in queries)
        entities = [ids for query in queries for ids in entities_of(self.session, query)]
        walked = next((ids for ids in entities if len(ids) == 1 and not is_searched), None)
        place = self._place(walked, is_searched)
        order = _order(self.session, place, queries[0])
        met: Conditions = [number_in(place).in_(cards_of(ids)) for ids in entities if ids is not walked]
        met += [holds for query in queries for holds in conditions(self.session, place, query)]
        if walked is not None:
            if met or queries[0].sort in _FIRST:
                met.append(_IS_OF_CARD)
            met.append(CARD_ENTITY.c.entity_id == walked[0])
        if not self.is_whole:
            met.append(place.c.status != Status.REJECTED.value)
        ranges = in_all(queries)
        met += [lies(place, query) for query in (ranges if is_searched else ranges[1:])]
        for stretch in [[]] if is_searched else stretches(place, ranges[0]):
            yield Piece(place, order, (*stretch, *met))

    def _place(self, walked: Sequence[str] | None, is_searched: bool) -> Table:
        if walked is not None:
            return CARD_ENTITY
        return search.CARD_SEARCHED if is_searched and self.by_words else CARD


def _order(session: Session, place: Table, query: EventQuery) -> tuple[ColumnElement[Any], ...]:
    reading, card = tuple(place.c[name] for name in ORDER), told_in(place).c
    if query.sort is Sort.RELEVANCE and query.q is not None:
        in_title = search.holds(session, place, phrases(query.q), head=True)
        return case((in_title, 0), else_=1), card.lightness, *reading
    return (card[_FIRST[query.sort]], *reading) if query.sort in _FIRST else reading
