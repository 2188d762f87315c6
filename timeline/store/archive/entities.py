"""Entities: whom and what the events name, those of the most events first."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from timeline.events.values import Entity, EntityKind
from timeline.store.archive.orders import after
from timeline.store.archive.portions import portions
from timeline.store.conversion import entity_record
from timeline.store.engine import Sessions
from timeline.store.ids import folded
from timeline.store.plain import entity_values
from timeline.store.query import Page, read_cursor, write_cursor
from timeline.store.records import CountedEntity
from timeline.store.tables import AppearanceRow, EntityRow

_COUNTED = (
    select(AppearanceRow.entity_id, func.count().label("events")).group_by(AppearanceRow.entity_id).subquery("counted")
)
_ORDER = (-_COUNTED.c.events, EntityRow.folded, EntityRow.kind)
_KINDS = (int, str, str)
_AGAIN = 4  # times that others may be faster


@dataclass(frozen=True, slots=True)
class Entities:
    """The entities of an archive."""

    _sessions: Sessions

    def page(
        self, q: str | None = None, kind: EntityKind | None = None, *, limit: int = 100, cursor: str | None = None
    ) -> Page[CountedEntity]:
        """Those with `q` somewhere in their names, case apart, and of one kind, where these are given."""
        query = select(EntityRow, _COUNTED.c.events).join(_COUNTED).order_by(*_ORDER).limit(limit + 1)
        if q is not None:
            query = query.where(EntityRow.folded.contains(folded(q), autoescape=True))
        if kind is not None:
            query = query.where(EntityRow.kind == kind.value)
        if cursor is not None:
            query = query.where(after(_ORDER, read_cursor(cursor, _KINDS)))
        with self._sessions.reading() as session:
            rows = session.execute(query).all()
            more = write_cursor(_keys(*rows[limit - 1])) if len(rows) > limit else None
            return Page(tuple(CountedEntity(entity_record(row), events) for row, events in rows[:limit]), more)


def _keys(row: EntityRow, events: int) -> tuple[int, str, str]:
    return -events, row.folded, row.kind


def entity_rows(session: Session, entities: Mapping[str, Entity]) -> dict[str, EntityRow]:
    """The rows of entities by their ids: those that are there, and new ones for the others."""
    rows = {id: EntityRow(**entity_values(entity)) for id, entity in entities.items()}
    return rows | {row.id: row for row in stored_rows(session, entities)}


def stored_rows(session: Session, ids: Iterable[str]) -> Iterator[EntityRow]:
    """The rows of those that are there."""
    for some in portions(ids):
        yield from session.scalars(select(EntityRow).where(EntityRow.id.in_(some)))


def add_entities(session: Session, entities: Mapping[str, Entity]) -> None:
    """Let entities be there, whichever of them other processes add meanwhile."""
    for _ in range(_AGAIN):
        with suppress(IntegrityError), session.begin_nested():
            session.add_all(entity_rows(session, entities).values())
            return
