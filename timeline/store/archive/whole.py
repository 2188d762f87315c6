"""Whole events, read as plain rows: four questions for however many, in half the time that a session's objects take.

Each has the attributes of an `EventRow` with all that hangs on it, as far as a record of it is made of them; the texts
of its articles are left where they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Executable, select
from sqlalchemy.orm import Session

from timeline.store.archive.portions import portions
from timeline.store.conversion import event_record
from timeline.store.records import EventRecord
from timeline.store.tables import AppearanceRow, ArticleRow, DatingRow, EntityRow, EventRow, EvidenceRow, ExpressionRow

SOURCE = (
    ArticleRow.id,
    ArticleRow.title,
    ArticleRow.publisher,
    ArticleRow.url,
    ArticleRow.published,
    ArticleRow.published_timed,
    ArticleRow.published_offset,
)
"""What an event says of an article that tells of it, without the text."""

_EVENTS = select(*EventRow.__table__.columns)
_EVIDENCE = (
    select(*EvidenceRow.__table__.columns, *SOURCE)
    .join(ArticleRow, ArticleRow.number == EvidenceRow.article_number)
    .order_by(EvidenceRow.event_id, EvidenceRow.position)
)
_DATINGS = (
    select(
        DatingRow.event_id,
        DatingRow.expression_id,
        ExpressionRow.article_number,
        ExpressionRow.start,
        ExpressionRow.end,
    )
    .join(ExpressionRow, ExpressionRow.id == DatingRow.expression_id)
    .order_by(DatingRow.event_id, DatingRow.position)
)
_APPEARANCES = (
    select(AppearanceRow.event_id, EntityRow.id, EntityRow.name, EntityRow.kind)
    .join(EntityRow, EntityRow.id == AppearanceRow.entity_id)
    .order_by(AppearanceRow.event_id, AppearanceRow.position)
)


def whole_events(session: Session, ids: Sequence[str]) -> Iterator[EventRecord]:
    """The events with these ids, which are there, in their order."""
    for some in portions(ids):
        yield from _some(session, some)


def _some(session: Session, ids: list[str]) -> Iterator[EventRecord]:
    evidence = _by_event(session, _EVIDENCE.where(EvidenceRow.event_id.in_(ids)), "article")
    datings = _by_event(session, _DATINGS.where(DatingRow.event_id.in_(ids)), "expression")
    appearances = _by_event(session, _APPEARANCES.where(AppearanceRow.event_id.in_(ids)), "entity")
    rows = {row.id: row._mapping for row in session.execute(_EVENTS.where(EventRow.id.in_(ids)))}
    for id in filter(rows.__contains__, ids):
        whole: Any = SimpleNamespace(
            **rows[id], evidence=evidence[id], datings=datings[id], appearances=appearances[id]
        )
        yield event_record(whole)


def _by_event(session: Session, query: Executable, name: str) -> defaultdict[str, list[Any]]:
    """What hangs on each event; each row is at once its own and, by this name, the one that it points to."""
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for row in session.execute(query):
        found[row.event_id].append(SimpleNamespace(**row._mapping, **{name: row}))
    return found
