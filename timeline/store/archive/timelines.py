"""Timelines; the one called `all` is there from the start, and stays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from timeline.errors import Conflict, InputError, NotFound
from timeline.store.archive.changes import Act, Change, Versions, check_seen, make, make_if_new
from timeline.store.archive.conditions import number_in
from timeline.store.archive.finding import Finding, find
from timeline.store.archive.orders import after
from timeline.store.archive.portions import portions
from timeline.store.archive.states import current
from timeline.store.card_tables import CARD
from timeline.store.conversion import revision_record, timeline_record
from timeline.store.engine import Sessions
from timeline.store.ids import timeline_id
from timeline.store.query import EventQuery, Page, read_cursor, write_cursor
from timeline.store.records import ALL, Action, Lane, Resource, RevisionRecord, TimelineRecord, Visibility
from timeline.store.snapshots import Snapshot
from timeline.store.tables import EventRow, TimelineRow

_WHOLE = (selectinload(TimelineRow.choices),)
_ORDER = (TimelineRow.added, TimelineRow.id)
_CHOICE = ("filter", "included", "excluded")
_NEW: Snapshot = {
    "description": "",
    "visibility": Visibility.PRIVATE.value,
    "lane": Lane.SOURCE.value,
    "filter": None,
    "included": [],
    "excluded": [],
}


@dataclass(frozen=True, slots=True)
class Timelines:
    """The timelines of an archive.

    What is said of one is its `title`, `description`, `visibility` and `lane`, and its choice of events: `filter`, in
    the words of `EventQuery.read`, and the ids of those `included` and `excluded` by hand. `seen` are the versions that
    the caller knows: Stale is raised where it is another by now. NotFound is raised where there is no such timeline.
    """

    _sessions: Sessions

    def get(self, id: str) -> TimelineRecord:
        """One timeline."""
        with self._sessions.reading() as session:
            return _load(session, id)

    def list(self) -> tuple[TimelineRecord, ...]:
        """All of them, in the order in which they were added."""
        with self._sessions.reading() as session:
            rows = session.scalars(select(TimelineRow).options(*_WHOLE).order_by(*_ORDER))
            return tuple(timeline_record(row) for row in rows)

    def page(self, limit: int = 100, cursor: str | None = None) -> Page[TimelineRecord]:
        """Some of them, in the same order."""
        query = select(TimelineRow).options(*_WHOLE).order_by(*_ORDER).limit(limit + 1)
        if cursor is not None:
            query = query.where(after(_ORDER, read_cursor(cursor, [int, str])))
        with self._sessions.reading() as session:
            records = tuple(map(timeline_record, session.scalars(query)))
            last = records[limit - 1] if len(records) > limit else None
            return Page(records[:limit], None if last is None else write_cursor([last.added, last.id]))

    def add(self, given: Mapping[str, Any], act: Act) -> TimelineRecord:
        """A new timeline. Raises InputError for a filter that cannot be read, or an event that is not there."""
        with self._sessions.writing() as session:
            after = _said({**_NEW, "added": act.at}, given)
            _check(session, _NEW, after)
            id = timeline_id()
            make(session, act, Action.ADD, [Change(Resource.TIMELINE, id, None, after)])
            return _load(session, id)

    def edit(self, id: str, given: Mapping[str, Any], act: Act, seen: Versions = None) -> TimelineRecord:
        """Let some of a timeline be different (JSON Merge Patch). Raises InputError as `add` does."""
        with self._sessions.writing() as session:
            before = _found(session, id, seen)
            return _edit(session, id, before, _said(before, given), act)

    def choose(self, id: str, event: str, act: Act, *, is_in: bool | None) -> TimelineRecord:
        """Let an event be in a timeline or not, whatever its filter says, or as the filter says: None.

        Raises InputError for an event that is not there, and Conflict for `all`.
        """
        with self._sessions.writing() as session:
            before = _found(session, id, None)
            rest = {name: [one for one in before[name] if one != event] for name in ("included", "excluded")}
            if is_in is not None:
                rest["included" if is_in else "excluded"].append(event)
            return _edit(session, id, before, _said(before, rest), act)

    def with_event(self, id: str) -> frozenset[str]:
        """The ids of the timelines that an event is in. Raises NotFound where there is no such event."""
        with self._sessions.reading() as session:
            number = session.scalar(select(CARD.c.number).where(CARD.c.event_id == id))
            if number is None:
                raise NotFound("event", id)
            timelines = session.scalars(select(TimelineRow.id)).all()
            return frozenset(one for one in timelines if _has(session, one, number))

    def delete(self, id: str, act: Act, seen: Versions = None) -> RevisionRecord:
        """Let a timeline be gone, not its events; undoing the revision brings it back. Raises Conflict for `all`."""
        if id == ALL:
            raise Conflict("the timeline of all events stays")
        with self._sessions.writing() as session:
            change = Change(Resource.TIMELINE, id, _found(session, id, seen), None)
            return revision_record(make(session, act, Action.DELETE, [change]))


def _has(session: Session, id: str, number: int) -> bool:
    finding = find(session, EventQuery(timeline=id, undated=True))
    pieces = tuple(piece.also(number_in(piece.place) == number) for piece in finding.pieces)
    return session.scalar(Finding(pieces).hits(1)) is not None


def _edit(session: Session, id: str, before: Snapshot, after: Snapshot, act: Act) -> TimelineRecord:
    _check(session, before, after)
    if id == ALL and any(after[name] != before[name] for name in _CHOICE):
        raise Conflict("the timeline of all events has all events")
    make_if_new(session, act, Action.EDIT, Change(Resource.TIMELINE, id, before, after))
    return _load(session, id)


def _load(session: Session, id: str) -> TimelineRecord:
    session.expunge_all()
    row = session.get(TimelineRow, id, options=_WHOLE)
    if row is None:
        raise NotFound("timeline", id)
    return timeline_record(row)


def _found(session: Session, id: str, seen: Versions) -> Snapshot:
    """A timeline as it is now, locked; it has to be one that was seen."""
    before = current(session, Resource.TIMELINE, id)
    check_seen(Resource.TIMELINE, id, _load(session, id).version, seen)
    assert before is not None
    return before


def _said(before: Snapshot, given: Mapping[str, Any]) -> Snapshot:
    """What is said of a timeline after a patch, of whose filter the words that are not given stay."""
    after = dict(before)
    for name, value in given.items():
        after[name] = value.value if isinstance(value, Enum) else value
    if given.get("filter") is not None:
        words = {**(before["filter"] or {}), **given["filter"]}
        after["filter"] = {name: value for name, value in words.items() if value is not None}
    for name in ("included", "excluded"):
        after[name] = sorted(set(after[name]))
    return after


def _check(session: Session, before: Snapshot, after: Snapshot) -> None:
    try:
        EventQuery.read(after["filter"] or {})
    except InputError as error:
        raise error.within("filter") from error
    both = set(after["included"]) & set(after["excluded"])
    if both:
        raise InputError(f"has {min(both)!r}, which is included too", "excluded")
    for name in ("included", "excluded"):
        unknown = _unknown(session, set(after[name]) - set(before[name]))
        if unknown:
            raise InputError(f"has {min(unknown)!r}, and there is no such event", name)


def _unknown(session: Session, ids: Iterable[str]) -> set[str]:
    """Those that are no events."""
    unknown = set(ids)
    for some in portions(list(unknown)):
        unknown.difference_update(session.scalars(select(EventRow.id).where(EventRow.id.in_(some))))
    return unknown
