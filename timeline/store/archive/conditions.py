"""What is asked for of a card besides its time: entities, words, where it was told and of which kind it is."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Select, Table, or_, select
from sqlalchemy.orm import Session

from timeline.events.values import EntityKind
from timeline.store.archive import search
from timeline.store.card_tables import CARD, CARD_ENTITY
from timeline.store.ids import folded
from timeline.store.query import EventQuery
from timeline.store.tables import BY_HAND, ArticleRow, EntityRow
from timeline.store.terms import phrases

_CHOSEN = ("year", "precision", "basis", "status", "factuality")


def number_in(place: Table) -> ColumnElement[int]:
    """The number of a card, as the table that is walked has it."""
    return place.c.card_number if place is CARD_ENTITY else place.c.number


def told_in(place: Table) -> Table:
    """Where what else is told of a card stands: in the table that is walked, or beside it."""
    return CARD if place is CARD_ENTITY else place


def entities_of(session: Session, query: EventQuery) -> Iterator[Sequence[str]]:
    """For each entity that is asked for, by an id or a name, the ids of those that it may be."""
    for asked, kind in ((query.entity, None), (query.place, EntityKind.PLACE)):
        if asked is not None:
            named = select(EntityRow.id).where(or_(EntityRow.id == asked, EntityRow.folded == folded(asked)))
            yield session.scalars(named if kind is None else named.where(EntityRow.kind == kind.value)).all()


def cards_of(ids: Sequence[str]) -> Select[int]:
    """The numbers of the cards that have one of these entities."""
    return select(CARD_ENTITY.c.card_number).where(CARD_ENTITY.c.entity_id.in_(ids))


def conditions(session: Session, place: Table, query: EventQuery) -> Iterator[ColumnElement[bool]]:
    """What holds of the cards that are asked for; `place` is the table that is walked."""
    card = told_in(place).c
    for name in _CHOSEN:
        asked = getattr(query, name)
        if asked is not None:
            yield card[name] == getattr(asked, "value", asked)
    if query.source is not None:
        is_it = ArticleRow.id == query.source, ArticleRow.number != BY_HAND
        number = session.scalar(select(ArticleRow.number).where(*is_it))
        yield card.source == query.source if number is None else card.article_number == number
    if query.q is not None:
        yield search.holds(session, place, phrases(query.q))
