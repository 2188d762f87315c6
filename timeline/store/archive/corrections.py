"""Corrections of articles: what is said of them, what is read in them again, and taking them away."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from timeline.account import Account
from timeline.articles import Article, amended, reads_otherwise
from timeline.events.values import Entity
from timeline.store.archive.articles import load_article
from timeline.store.archive.changes import Act, Change, Versions, check_seen, make
from timeline.store.archive.entities import add_entities
from timeline.store.archive.portions import portions
from timeline.store.archive.states import current, events_where
from timeline.store.conversion import revision_record
from timeline.store.engine import Sessions
from timeline.store.history_tables import RevisionRow
from timeline.store.plain import article_columns, by_id, rows_of
from timeline.store.records import Action, ArticleRecord, Resource, RevisionRecord
from timeline.store.rereading import Differences, Events, differences, read_again
from timeline.store.rows import article_row
from timeline.store.snapshots import Snapshot, article_snapshot, event_snapshot, is_same
from timeline.store.tables import EventRow, EvidenceRow

Reader = Callable[[Article], Account]


@dataclass(frozen=True, slots=True)
class Correction:
    """An article as it is now, and what a correction makes different in its events, or would make."""

    article: ArticleRecord
    differences: Differences

    @property
    def version(self) -> str:
        """That of the article."""
        return self.article.version


@dataclass(frozen=True, slots=True)
class _State:
    """An article and its events; `found` are the events and `entities` the entities that were read in it just now."""

    article: Snapshot
    events: Events
    found: Events
    entities: Mapping[str, Entity]


@dataclass(frozen=True, slots=True)
class Corrections:
    """Corrections of the articles of an archive; `reader` is the version that reads them again.

    `seen` are the versions of the article that the caller knows: Stale is raised where it is another by now. NotFound
    is raised where there is none. A dry run says what would be different, and changes nothing.
    """

    _sessions: Sessions
    reader: str

    def correct(
        self, id: str, given: Mapping[str, Any], read: Reader, act: Act, *, seen: Versions = None, dry_run: bool = False
    ) -> Correction:
        """Let fields of an article be different (see `amended`), and read it again where they say how it is read.

        Raises InputError for a field that is wrong.
        """
        with self._transaction(dry_run) as session:
            record, before = _found(session, id, seen)
            article = amended(record.article, given)
            after = replace(before, article={**before.article, **article_columns(article)})
            if reads_otherwise(article, record.article):
                after = self._read(session, id, before, read(article))
            return _concluded(session, record, before, after, done=None if dry_run else (act, Action.EDIT))

    def read_again(
        self, id: str, read: Reader, act: Act, *, seen: Versions = None, dry_run: bool = False
    ) -> Correction:
        """Read an article again, as it is."""
        with self._transaction(dry_run) as session:
            record, before = _found(session, id, seen)
            after = self._read(session, id, before, read(record.article))
            return _concluded(session, record, before, after, done=None if dry_run else (act, Action.READ))

    def delete(self, id: str, act: Act, seen: Versions = None) -> RevisionRecord:
        """Let an article be gone with its events; undoing the revision brings all back."""
        with self._sessions.writing() as session:
            _, before = _found(session, id, seen)
            changes = [Change(Resource.ARTICLE, id, before.article, None)]
            changes += [
                Change(Resource.EVENT, event, told, None if told["article"] == id else _without(told, id))
                for event, told in _telling(session, before.article["number"]).items()
            ]
            return revision_record(make(session, act, Action.DELETE, changes))

    def _transaction(self, dry_run: bool) -> AbstractContextManager[Session]:
        return self._sessions.reading() if dry_run else self._sessions.writing()

    def _read(self, session: Session, id: str, before: _State, account: Account) -> _State:
        """The article after it was read so, with what of its events people have decided."""
        entities = by_id(entity for event in account.events for entity in event.entities)
        row = article_row(rows_of(account, self.reader, before.article["added"], id=id))
        found = {event.id: event_snapshot(event, id) for event in row.events}
        article = article_snapshot(row)
        expressions = {expression["id"] for expression in article["expressions"]}
        events = read_again(before.events, found, _deleted(session, found), expressions)
        kept = {name: before.article[name] for name in ("number", "digest")}
        return _State({**article, **kept, "events": list(events)}, events, found, entities)


def _found(session: Session, id: str, seen: Versions) -> tuple[ArticleRecord, _State]:
    """An article as it is now, locked; it has to be one that was seen."""
    article = current(session, Resource.ARTICLE, id)
    session.expunge_all()  # what was loaded for the snapshot is not all that the record needs
    record = load_article(session, id)
    assert article is not None
    check_seen(Resource.ARTICLE, id, record.version, seen)
    events = events_where(session, EventRow.article_number == article["number"])
    return record, _State(article, events, events, {})


def _deleted(session: Session, ids: Iterable[str]) -> set[str]:
    """Those of the events that a person deleted last; what a new reading did not find any more may come back."""
    deleted: dict[str, bool] = {}
    query = select(RevisionRow.resource_id, RevisionRow.part_of, RevisionRow.after.is_(None).label("is_gone"))
    for some in portions(ids):
        for row in session.execute(query.where(RevisionRow.resource_id.in_(some)).order_by(RevisionRow.number)):
            deleted[row.resource_id] = row.is_gone and row.part_of is None
    return {id for id, is_deleted in deleted.items() if is_deleted}


def _telling(session: Session, number: int) -> Events:
    """The events of an article, and those of others that it tells of too."""
    citing = select(EvidenceRow.event_id).where(EvidenceRow.article_number == number)
    return events_where(session, or_(EventRow.article_number == number, EventRow.id.in_(citing)))


def _without(event: Snapshot, article: str) -> Snapshot:
    return {**event, "evidence": [told for told in event["evidence"] if told["article"] != article]}


def _concluded(
    session: Session, record: ArticleRecord, before: _State, after: _State, *, done: tuple[Act, Action] | None
) -> Correction:
    """Write what is different, if it is done (None: a dry run) and if anything is."""
    told = differences(before.events, after.found, after.events)
    ids = [id for id in {**before.events, **after.events} if not is_same(before.events.get(id), after.events.get(id))]
    if done is None or (not ids and is_same(before.article, after.article)):
        return Correction(record, told)
    add_entities(session, after.entities)
    changes = [Change(Resource.ARTICLE, record.id, before.article, after.article)]
    changes += [Change(Resource.EVENT, id, before.events.get(id), after.events.get(id)) for id in ids]
    make(session, *done, changes)
    return Correction(load_article(session, record.id), told)
