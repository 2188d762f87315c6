"""Revisions: what was changed, and taking it back, which is a revision too."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, func, literal, or_, select
from sqlalchemy.orm import Session

from timeline.errors import Conflict, NotFound
from timeline.store.archive.changes import Act, Change, make
from timeline.store.archive.states import current, is_there
from timeline.store.conversion import revision_record
from timeline.store.engine import Sessions
from timeline.store.history_tables import RevisionRow
from timeline.store.query import Page, read_cursor, write_cursor
from timeline.store.records import Action, Resource, RevisionRecord
from timeline.store.snapshots import Snapshot, is_same
from timeline.store.tables import ArticleRow


@dataclass(frozen=True, slots=True)
class Revisions:
    """The revisions of an archive."""

    _sessions: Sessions

    def of_event(self, id: str, limit: int = 100, cursor: str | None = None) -> Page[RevisionRecord]:
        """The changes of an event, the last first. Raises NotFound for an event that never was."""
        return self._of(Resource.EVENT, id, limit, cursor)

    def of_article(self, id: str, limit: int = 100, cursor: str | None = None) -> Page[RevisionRecord]:
        """The changes of an article, the last first; those of its events alone are theirs. Raises NotFound likewise."""
        return self._of(Resource.ARTICLE, id, limit, cursor)

    def of_timeline(self, id: str, limit: int = 100, cursor: str | None = None) -> Page[RevisionRecord]:
        """The changes of a timeline, the last first. Raises NotFound likewise."""
        return self._of(Resource.TIMELINE, id, limit, cursor)

    def _of(self, resource: Resource, id: str, limit: int, cursor: str | None) -> Page[RevisionRecord]:
        is_of_it = (RevisionRow.resource_id == id, RevisionRow.resource == resource.value)
        query = select(RevisionRow).where(*is_of_it).order_by(RevisionRow.number.desc()).limit(limit + 1)
        if cursor is not None:
            query = query.where(RevisionRow.number < literal(read_cursor(cursor, [int])[0], BigInteger))
        with self._sessions.reading() as session:
            rows = session.scalars(query).all()
            if not rows and cursor is None and not is_there(session, resource, id):
                raise NotFound(resource.value, id)
            more = write_cursor([rows[limit - 1].number]) if len(rows) > limit else None
            return Page(tuple(revision_record(row) for row in rows[:limit]), more)

    def get(self, id: str) -> RevisionRecord:
        """One change. Raises NotFound."""
        with self._sessions.reading() as session:
            row = session.scalar(select(RevisionRow).where(RevisionRow.id == id))
            if row is None:
                raise NotFound("revision", id)
            return revision_record(row)

    def edition(self) -> str:
        """Which state the whole archive is in: the same text for as long as nothing is added or changed.

        An article that is added has the highest number, and all else that is changed leaves a revision.
        """
        with self._sessions.reading() as session:
            article, revision = session.execute(_LAST).one()
            return f"{article or 0}.{revision or 0}"

    def undo(self, id: str, act: Act) -> RevisionRecord:
        """Let everything be as it was before a revision. Raises NotFound, and Conflict where something stands on it."""
        with self._sessions.writing() as session:
            rows = _with_parts(session, id)
            changes = [
                Change(Resource(row.resource), row.resource_id, _as_left(session, row), row.before) for row in rows
            ]
            return revision_record(make(session, act, Action.UNDO, changes, undoes=id))


_LAST = select(
    select(func.max(ArticleRow.number)).scalar_subquery(), select(func.max(RevisionRow.number)).scalar_subquery()
)


def _with_parts(session: Session, id: str) -> list[RevisionRow]:
    """A revision and those that are parts of it, in their order."""
    is_of_it = or_(RevisionRow.id == id, RevisionRow.part_of == id)
    rows = list(
        session.scalars(
            select(RevisionRow).where(is_of_it).order_by(RevisionRow.part_of.is_not(None), RevisionRow.number)
        )
    )
    if not rows:
        raise NotFound("revision", id)
    if rows[0].part_of is not None:
        raise Conflict(f"{id!r} is a part of {rows[0].part_of!r}: undo that")
    return rows


def _as_left(session: Session, row: RevisionRow) -> Snapshot | None:
    """What is there now, which has to be what the revision left."""
    found = current(session, Resource(row.resource), row.resource_id)
    if not is_same(found, row.after):
        raise Conflict(_in_the_way(session, row, found))
    return found


def _in_the_way(session: Session, row: RevisionRow, found: Snapshot | None) -> str:
    """What stands on a revision: the last change of the same resource, or of one of its events."""
    ids = {row.resource_id, *(row.after or {}).get("events", ()), *(found or {}).get("events", ())}
    newer = select(RevisionRow).where(RevisionRow.resource_id.in_(ids), RevisionRow.number > row.number)
    last = session.scalar(newer.where(RevisionRow.part_of.is_(None)).order_by(RevisionRow.number.desc()))
    subject = f"{row.resource} {row.resource_id!r} is no longer as {row.id!r} left it"
    return f"{subject}: undo {last.id!r} ({last.action}) first" if last else subject
