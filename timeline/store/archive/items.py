"""What a chart draws of events, read as plain rows: no more than that, in a fifth of the time of whole ones."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from timeline.charts import Item, LaneBy
from timeline.events.values import Basis, Dating, EntityKind, Factuality
from timeline.store.archive.portions import among, portions
from timeline.store.records import Status
from timeline.store.tables import APPEARANCE, ARTICLE, ENTITY, EVENT, EVIDENCE
from timeline.store.whens import WHEN, read_when

_TOLD = (*WHEN, "id", "title", "text", "basis", "why", "status", "factuality", "importance")
_EVENTS = select(*(EVENT.c[name] for name in _TOLD))
_SOURCES = (
    select(EVIDENCE.c.event_id, ARTICLE.c.publisher, ARTICLE.c.title)
    .join(ARTICLE, ARTICLE.c.number == EVIDENCE.c.article_number)
    .where(EVIDENCE.c.position == 0)
)
_ENTITIES = (
    select(APPEARANCE.c.event_id, ENTITY.c.name)
    .join(ENTITY, ENTITY.c.id == APPEARANCE.c.entity_id)
    .order_by(APPEARANCE.c.event_id, APPEARANCE.c.position)
)
_VOUCHED_FOR = frozenset({Status.CONFIRMED.value, Status.CORRECTED.value, Status.MANUAL.value})


def items_on(session: Session, lanes: Mapping[str, str]) -> Iterator[Item]:
    """The events that have these ids, each on its lane, in their order."""
    for some in portions(lanes):
        rows = {row.id: row for row in session.execute(_EVENTS.where(among(session, EVENT.c.id, some)))}
        yield from (_item(rows[id], lanes[id]) for id in some if id in rows)


def names_of(session: Session, ids: Sequence[str], by: LaneBy) -> Mapping[str, Sequence[str]]:
    """The lanes on which events with these ids could stand, the first of them first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for some in portions(ids):
        for id, *named in session.execute(_named(session, some, by)).all():
            found[id] += filter(None, named)
    return {id: names[:1] for id, names in found.items()} if by is LaneBy.SOURCE else found


def _named(session: Session, ids: list[str], by: LaneBy) -> Select[Any]:
    if by is LaneBy.SOURCE:
        return _SOURCES.where(among(session, EVIDENCE.c.event_id, ids))
    is_place = ENTITY.c.kind == EntityKind.PLACE.value
    return _ENTITIES.where(among(session, APPEARANCE.c.event_id, ids), is_place if by is LaneBy.PLACE else ~is_place)


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
