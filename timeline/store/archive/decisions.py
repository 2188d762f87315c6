"""What people decide: events confirmed, corrected, rejected, edited, deleted, and added by hand."""

from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from timeline.errors import InputError, NotFound
from timeline.reading import Anchor
from timeline.store.archive.changes import Act, Change, Versions, check_seen, make, make_if_new
from timeline.store.archive.entities import add_entities
from timeline.store.archive.events import load_event
from timeline.store.archive.states import current
from timeline.store.conversion import expression_of, publish_date, revision_record
from timeline.store.decisions import (
    Decision,
    Edit,
    Handmade,
    added,
    another_reading,
    decided,
    edited,
    evidence_of,
    merged,
)
from timeline.store.engine import Sessions
from timeline.store.ids import event_id
from timeline.store.plain import by_id
from timeline.store.records import Action, EventRecord, Resource, RevisionRecord
from timeline.store.rows import nobody_row
from timeline.store.snapshots import Snapshot
from timeline.store.tables import BY_HAND, ArticleRow, EventRow, ExpressionRow
from timeline.written import Written, read_form


@dataclass(frozen=True, slots=True)
class Decisions:
    """What people decide of the events of an archive.

    `seen` are the versions of the event that the caller knows: Stale is raised where it is another by now. NotFound is
    raised where there is none.
    """

    _sessions: Sessions

    def decide(self, id: str, decision: Decision, act: Act, seen: Versions = None) -> EventRecord:
        """Confirm, correct or reject an event. Raises InputError for a date or a candidate that is none."""
        with self._sessions.writing() as session:
            before = _found(session, id, seen)
            after = decided(before, decision, _date(session, before, decision), _by(act))
            make_if_new(session, act, Action(decision.verdict.value), Change(Resource.EVENT, id, before, after))
            return load_event(session, id)

    def edit(self, id: str, edit: Edit, act: Act, seen: Versions = None) -> EventRecord:
        """Let some of an event be different. Raises InputError for a date that is none."""
        with self._sessions.writing() as session:
            before = _found(session, id, seen)
            form = None if edit.form is None else merged(edit.form, before)
            date = None if form is None else read_form(form, _anchor(session, before, edit))
            add_entities(session, by_id(edit.entities or ()))
            change = Change(Resource.EVENT, id, before, edited(before, edit, date, _by(act)))
            make_if_new(session, act, Action.EDIT, change)
            return load_event(session, id)

    def delete(self, id: str, act: Act, seen: Versions = None) -> RevisionRecord:
        """Let an event be gone; undoing the revision brings it back."""
        with self._sessions.writing() as session:
            change = Change(Resource.EVENT, id, _found(session, id, seen), None)
            return revision_record(make(session, act, Action.DELETE, [change]))

    def add(self, made: Handmade, act: Act) -> EventRecord:
        """A new event. Raises InputError for a date that is none, and for an article or a quote that is not there."""
        with self._sessions.writing() as session:
            after = _placed(session, made, act)
            add_entities(session, by_id(made.entities))
            id = event_id()
            make(session, act, Action.ADD, [Change(Resource.EVENT, id, None, after)])
            return load_event(session, id)


def _found(session: Session, id: str, seen: Versions) -> Snapshot:
    """An event as it is now, locked; it has to be one that was seen."""
    before = current(session, Resource.EVENT, id)
    if before is None:
        raise NotFound("event", id)
    revision = session.scalar(select(EventRow.revision).where(EventRow.id == id))
    check_seen(Resource.EVENT, id, revision or id, seen)
    return before


def _date(session: Session, before: Snapshot, decision: Decision) -> Written | None:
    """The date that a decision gives an event, if any."""
    if decision.form is not None:
        return read_form(decision.form, _anchor(session, before, decision))
    if decision.candidate is None:
        return None
    rows = session.scalars(select(ExpressionRow).where(ExpressionRow.id.in_(before["expressions"])))
    return another_reading([expression_of(row) for row in rows], decision.candidate)


def _anchor(session: Session, event: Snapshot, given: Decision | Edit) -> Anchor | None:
    """What relative words count from: the date that was given for it, or the publish date of the first evidence."""
    if given.relative_to is not None:
        return Anchor.of(given.relative_to)
    cited = [evidence["article"] for evidence in event["evidence"]]
    return _anchor_of(_article(session, cited[0])) if cited else None


def _placed(session: Session, made: Handmade, act: Act) -> Snapshot:
    """A new event, hung on the article that tells of it, or on nobody's."""
    article = None if made.article is None else _article(session, made.article)
    anchor = None if article is None else _anchor_of(article)
    if made.relative_to is not None:
        anchor = Anchor.of(made.relative_to)
    after = added(made, read_form(made.form, anchor), _by(act), act.at)
    if article is None:
        return {**after, "article": _nobody(session)}
    return {**after, "article": article.id, "evidence": [evidence_of(article.text, article.id, made.quote or "")]}


def _nobody(session: Session) -> str:
    """The id of nobody's article, which is there from the first event on that no article tells."""
    with suppress(IntegrityError), session.begin_nested():  # where another process is faster, it is there too
        if session.get(ArticleRow, BY_HAND) is None:
            session.add(nobody_row())
    return nobody_row().id


def _article(session: Session, id: str) -> ArticleRow:
    row = session.scalar(select(ArticleRow).where(ArticleRow.id == id, ArticleRow.number != BY_HAND))
    if row is None:
        raise InputError(f"there is no article {id!r}", "article")
    return row


def _anchor_of(article: ArticleRow) -> Anchor:
    return Anchor.of(publish_date(article), country=article.country)


def _by(act: Act) -> str:
    """Who decided, and for what reason."""
    return act.who if act.reason is None else f"{act.who} ({act.reason})"
