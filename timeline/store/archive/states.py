"""What is there of a resource now, as a snapshot; and a snapshot written over it.

An event is written by taking the old rows away and putting the new ones in:
nothing but its own evidence, datings and appearances hangs on it. Expressions
are changed in place, for the datings of events that stay as they are hang on them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session, selectinload

from timeline.errors import Conflict
from timeline.store.archive.events import WHOLE_EVENT
from timeline.store.archive.portions import portions
from timeline.store.records import Resource
from timeline.store.snapshots import Snapshot, article_snapshot, event_snapshot, timeline_snapshot
from timeline.store.tables import (
    BY_HAND,
    AppearanceRow,
    ArticleRow,
    Base,
    ChoiceRow,
    DatingRow,
    EventRow,
    EvidenceRow,
    ExpressionRow,
    TimelineRow,
)

_TABLES: dict[Resource, Any] = {
    Resource.EVENT: EventRow,
    Resource.ARTICLE: ArticleRow,
    Resource.TIMELINE: TimelineRow,
}
_ARTICLE = (selectinload(ArticleRow.expressions), selectinload(ArticleRow.events))


@dataclass(frozen=True, slots=True)
class Stamp:
    """The last change of a row: the id of the revision, and its time."""

    revision: str
    changed: int


def is_there(session: Session, resource: Resource, id: str) -> bool:
    """Whether there is a resource of that kind; what holds the events by hand is no article."""
    table = _TABLES[resource]
    there = [table.id == id, *([ArticleRow.number != BY_HAND] if table is ArticleRow else [])]
    return session.scalar(select(table.id).where(*there)) is not None


def current(session: Session, resource: Resource, id: str) -> Snapshot | None:
    """What is there now, locked until the transaction ends; None: nothing."""
    match resource:
        case Resource.EVENT:
            return next(iter(events_where(session, EventRow.id == id).values()), None)
        case Resource.ARTICLE:
            article = _locked(session, ArticleRow, id, *_ARTICLE)
            return article and article_snapshot(article)
        case Resource.TIMELINE:
            timeline = _locked(session, TimelineRow, id, selectinload(TimelineRow.choices))
            return timeline and timeline_snapshot(timeline)


def events_where(session: Session, condition: Any) -> dict[str, Snapshot]:
    """The events of which something holds, by their ids, in the order in which their articles tell them."""
    query = (
        select(EventRow, ArticleRow.id)
        .join(ArticleRow, ArticleRow.number == EventRow.article_number)
        .where(condition)
        .order_by(EventRow.article_number, EventRow.position)
        .options(*WHOLE_EVENT)
        .with_for_update(of=EventRow)
    )
    return {row.id: event_snapshot(row, article) for row, article in session.execute(query)}


def _locked(session: Session, table: type[Any], id: str, *options: Any) -> Any:
    return session.scalar(select(table).where(table.id == id).options(*options).with_for_update(of=table))


def write(session: Session, resource: Resource, id: str, snapshot: Snapshot | None, stamp: Stamp) -> None:
    """Let a resource be what the snapshot says; None: let it be gone. Raises Conflict where that cannot be."""
    session.flush()
    session.expunge_all()
    if snapshot is None:
        session.execute(delete(_TABLES[resource]).where(_TABLES[resource].id == id))
        return
    match resource:
        case Resource.EVENT:
            _write_event(session, id, snapshot, stamp)
        case Resource.ARTICLE:
            _write_article(session, id, snapshot, stamp)
        case Resource.TIMELINE:
            _write_timeline(session, id, snapshot, stamp)


def _write_event(session: Session, id: str, snapshot: Snapshot, stamp: Stamp) -> None:
    numbers = _numbers(session, [snapshot["article"], *(evidence["article"] for evidence in snapshot["evidence"])])
    number = numbers.get(snapshot["article"])
    if number is None:
        raise Conflict(f"the article {snapshot['article']!r}, which tells of the event {id!r}, is not there")
    session.execute(delete(EventRow).where(EventRow.id == id))
    place = {"article_number": number, "position": _free_position(session, number, snapshot["position"])}
    _add(session, EventRow, [{**snapshot, "id": id, **place, "revision": stamp.revision, "changed": stamp.changed}])
    evidence = [told for told in snapshot["evidence"] if told["article"] in numbers]
    known = set(session.scalars(select(ExpressionRow.id).where(ExpressionRow.id.in_(snapshot["expressions"]))))
    hanging: dict[type[Base], Iterable[dict[str, Any]]] = {
        EvidenceRow: ({**told, "article_number": numbers[told["article"]]} for told in evidence),
        DatingRow: ({"expression_id": held} for held in snapshot["expressions"] if held in known),
        AppearanceRow: ({"entity_id": held} for held in snapshot["entities"]),
    }
    for table, rows in hanging.items():
        _add(session, table, [{**row, "event_id": id, "position": n} for n, row in enumerate(rows)])
    session.flush()


def _numbers(session: Session, ids: Sequence[str]) -> dict[str, int]:
    """The numbers of articles by their ids, as far as they are there."""
    found = session.execute(select(ArticleRow.id, ArticleRow.number).where(ArticleRow.id.in_(set(ids))))
    return {row.id: row.number for row in found}


def _free_position(session: Session, number: int, wanted: int | None) -> int:
    """The wanted place in an article, or the one behind the last where that is taken. The article is locked."""
    session.execute(select(ArticleRow.number).where(ArticleRow.number == number).with_for_update())
    there = EventRow.article_number == number
    taken = select(EventRow.id).where(there, EventRow.position == wanted)
    if wanted is not None and session.scalar(taken) is None:
        return wanted
    last = session.scalar(select(func.max(EventRow.position)).where(there))
    return 0 if last is None else last + 1


def _write_article(session: Session, id: str, snapshot: Snapshot, stamp: Stamp) -> None:
    same = ArticleRow.digest == snapshot["digest"]
    other = session.scalar(select(ArticleRow.id).where(same, ArticleRow.id != id))
    if other is not None:
        raise Conflict(f"the same content was added again since, as {other!r}: delete that first")
    row = session.scalar(select(ArticleRow).where(ArticleRow.id == id))
    if row is None:
        row = ArticleRow(id=id, number=_free_number(session, snapshot["number"]))
        session.add(row)
    said = {**snapshot, "number": row.number, "revision": stamp.revision, "changed": stamp.changed}
    for name, value in _own(ArticleRow, said).items():
        setattr(row, name, value)
    session.flush()
    _write_expressions(session, row.number, snapshot["expressions"])


def _free_number(session: Session, wanted: int) -> int:
    """The number that it had, or the next one where an article that came later has it."""
    if session.scalar(select(ArticleRow.id).where(ArticleRow.number == wanted)) is None:
        return wanted
    return (session.scalar(select(func.max(ArticleRow.number))) or 0) + 1


def _write_expressions(session: Session, number: int, expressions: Sequence[Snapshot]) -> None:
    there = ExpressionRow.article_number == number
    before = set(session.scalars(select(ExpressionRow.id).where(there)))
    for gone in portions(before - {expression["id"] for expression in expressions}):
        session.execute(delete(ExpressionRow).where(ExpressionRow.id.in_(gone)))
    aside = update(ExpressionRow).where(there).values(position=-1 - ExpressionRow.position)
    session.execute(aside, execution_options={"synchronize_session": False})
    rows = [{**expression, "article_number": number} for expression in expressions]
    if kept := [row for row in rows if row["id"] in before]:
        session.execute(update(ExpressionRow), kept)
    _add(session, ExpressionRow, [row for row in rows if row["id"] not in before])
    session.flush()


def put_in_order(session: Session, article: str, ids: Sequence[str]) -> None:
    """Let an article tell its events in this order, and those that are not named after them."""
    number = _numbers(session, [article])[article]
    there = EventRow.article_number == number
    told = list(session.scalars(select(EventRow.id).where(there).order_by(EventRow.position)))
    wanted = list(dict.fromkeys((*filter(set(told).__contains__, ids), *told)))
    if told:
        aside = update(EventRow).where(there).values(position=-1 - EventRow.position)
        session.execute(aside, execution_options={"synchronize_session": False})
        session.execute(update(EventRow), [{"id": id, "position": place} for place, id in enumerate(wanted)])


def _write_timeline(session: Session, id: str, snapshot: Snapshot, stamp: Stamp) -> None:
    session.execute(delete(TimelineRow).where(TimelineRow.id == id))
    _add(session, TimelineRow, [{**snapshot, "id": id, "revision": stamp.revision, "changed": stamp.changed}])
    chosen = [(event, True) for event in snapshot["included"]] + [(event, False) for event in snapshot["excluded"]]
    rows = [{"timeline_id": id, "event_id": event, "is_added": is_added} for event, is_added in chosen]
    _add(session, ChoiceRow, rows)
    session.flush()


def _add(session: Session, table: type[Base], rows: list[dict[str, Any]]) -> None:
    session.add_all(table(**_own(table, row)) for row in rows)


def _own(table: type[Base], row: dict[str, Any]) -> dict[str, Any]:
    """What of a row are columns of the table."""
    return {column.key: row[column.key] for column in table.__table__.columns if column.key in row}
