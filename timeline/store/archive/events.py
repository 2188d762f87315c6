"""Events, in the one reading order, or the weightiest first."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, and_, func, or_, select
from sqlalchemy.orm import load_only, selectinload

from timeline.calendar.moments import MINUTE
from timeline.errors import NotFound
from timeline.store.archive.orders import after
from timeline.store.conversion import event_record
from timeline.store.engine import Sessions
from timeline.store.ids import folded
from timeline.store.query import EVERYTHING, EventQuery, Key, Page, Sort, read_cursor, write_cursor
from timeline.store.records import EventRecord
from timeline.store.tables import AppearanceRow, ArticleRow, DatingRow, EntityRow, EventRow, EvidenceRow, ExpressionRow

_READING_ORDER = (
    EventRow.order_first,
    EventRow.order_closed,
    EventRow.order_latest,
    EventRow.article_number,
    EventRow.position,
)
_ORDERS: dict[Sort, tuple[SQLColumnExpression[Any], ...]] = {
    Sort.DATE: _READING_ORDER,
    Sort.IMPORTANCE: (-EventRow.importance, *_READING_ORDER),
}
_KINDS: dict[Sort, list[type[Key]]] = {Sort.DATE: [int] * 5, Sort.IMPORTANCE: [float, *[int] * 5]}

_SOURCE = load_only(
    ArticleRow.id,
    ArticleRow.title,
    ArticleRow.publisher,
    ArticleRow.url,
    ArticleRow.published,
    ArticleRow.published_timed,
    ArticleRow.published_offset,
)
_PLACE = load_only(ExpressionRow.article_number, ExpressionRow.start, ExpressionRow.end)
WHOLE_EVENT = (
    selectinload(EventRow.evidence).selectinload(EvidenceRow.article).options(_SOURCE),
    selectinload(EventRow.datings).selectinload(DatingRow.expression).options(_PLACE),
    selectinload(EventRow.appearances).selectinload(AppearanceRow.entity),
)
"""What an event's record is made of, without the texts of its articles."""


@dataclass(frozen=True, slots=True)
class Events:
    """The events of an archive."""

    _sessions: Sessions

    def get(self, id: str) -> EventRecord:
        """One event. Raises NotFound."""
        with self._sessions.reading() as session:
            row = session.scalar(select(EventRow).where(EventRow.id == id).options(*WHOLE_EVENT))
            if row is None:
                raise NotFound("event", id)
            return event_record(row)

    def page(self, query: EventQuery = EVERYTHING) -> Page[EventRecord]:
        """The first events that a query asks for, or those that follow its cursor."""
        selection = _select(query).limit(query.limit + 1)
        if query.cursor is not None:
            keys = read_cursor(query.cursor, _KINDS[query.sort])
            selection = selection.where(after(_ORDERS[query.sort], keys))
        with self._sessions.reading() as session:
            rows = session.scalars(selection).all()
            more = write_cursor(_keys(rows[query.limit - 1], query.sort)) if len(rows) > query.limit else None
            return Page(tuple(event_record(row) for row in rows[: query.limit]), more)

    def all(self, query: EventQuery = EVERYTHING) -> list[EventRecord]:
        """Every event that a query asks for, on however many pages."""
        with self._sessions.reading() as session:
            return [event_record(row) for row in session.scalars(_select(query))]


def _select(query: EventQuery) -> Select[EventRow]:
    return select(EventRow).where(*_conditions(query)).order_by(*_ORDERS[query.sort]).options(*WHOLE_EVENT)


def _conditions(query: EventQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    shift = func.coalesce(EventRow.offset, 0) * MINUTE
    if query.end is not None:
        conditions.append(or_(EventRow.start_earliest.is_(None), EventRow.start_earliest - shift < query.end))
    if query.start is not None:
        conditions.append(or_(EventRow.end_latest.is_(None), EventRow.end_latest - shift > query.start))
    if not query.undated:
        conditions.append(~and_(EventRow.start_earliest.is_(None), EventRow.end_latest.is_(None)))
    if query.entity is not None:
        conditions.append(EventRow.id.in_(_with_entity(query.entity)))
    return conditions


def _with_entity(asked: str) -> Select[str]:
    """The ids of the events of an entity, asked for by its id or its name."""
    is_it = or_(EntityRow.id == asked, EntityRow.folded == folded(asked))
    return select(AppearanceRow.event_id).join(AppearanceRow.entity).where(is_it)


def _keys(row: EventRow, sort: Sort) -> tuple[Key, ...]:
    reading = row.order_first, row.order_closed, row.order_latest, row.article_number, row.position
    return reading if sort is Sort.DATE else (-row.importance, *reading)
