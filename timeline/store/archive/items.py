"""What a chart draws of events, read as plain rows: no more than that, in a fifth of the time of whole ones."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Executable, Row, select
from sqlalchemy.orm import Session

from timeline.charts import Item, LaneBy
from timeline.events.values import Basis, Dating, EntityKind, Factuality
from timeline.store.archive.portions import portions
from timeline.store.records import Status
from timeline.store.tables import AppearanceRow, ArticleRow, EntityRow, EventRow, EvidenceRow
from timeline.store.whens import WHEN, read_when

_TOLD = (*WHEN, "id", "title", "text", "basis", "why", "status", "factuality", "importance")
_EVENTS = select(*(EventRow.__table__.c[name] for name in _TOLD))
_SOURCES = (
    select(EvidenceRow.event_id, ArticleRow.publisher, ArticleRow.title)
    .join(ArticleRow, ArticleRow.number == EvidenceRow.article_number)
    .where(EvidenceRow.position == 0)
)
_ENTITIES = (
    select(AppearanceRow.event_id, EntityRow.name)
    .join(EntityRow, EntityRow.id == AppearanceRow.entity_id)
    .order_by(AppearanceRow.event_id, AppearanceRow.position)
)
_VOUCHED_FOR = frozenset({Status.CONFIRMED.value, Status.CORRECTED.value, Status.MANUAL.value})


def items_on(session: Session, lanes: Mapping[str, str]) -> Iterator[Item]:
    """The events that have these ids, each on its lane, in their order."""
    for some in portions(lanes):
        rows = {row.id: row for row in session.execute(_EVENTS.where(EventRow.id.in_(some)))}
        yield from (_item(rows[id], lanes[id]) for id in some if id in rows)


def names_of(session: Session, ids: Sequence[str], by: LaneBy) -> Mapping[str, Sequence[str]]:
    """The lanes on which events with these ids could stand, the first of them first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for some in portions(ids):
        for id, *named in session.execute(_named(some, by)):
            found[id] += filter(None, named)
    return {id: names[:1] for id, names in found.items()} if by is LaneBy.SOURCE else found


def _named(ids: Sequence[str], by: LaneBy) -> Executable:
    if by is LaneBy.SOURCE:
        return _SOURCES.where(EvidenceRow.event_id.in_(ids))
    is_place = EntityRow.kind == EntityKind.PLACE.value
    return _ENTITIES.where(AppearanceRow.event_id.in_(ids), is_place if by is LaneBy.PLACE else ~is_place)


def _item(row: Row[Any], lane: str) -> Item:
    values: Any = row._mapping
    return Item(
        row.id,
        row.title,
        Dating(read_when(values), row.text, Basis(row.basis), row.why),
        lane=lane,
        confirmed=row.status in _VOUCHED_FOR,
        importance=row.importance,
        disputed=row.factuality == Factuality.DENIED.value,
    )
