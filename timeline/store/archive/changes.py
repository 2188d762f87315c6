"""Changing: from one snapshot of a resource to the next, with a revision that keeps both.

Nothing that people can take back is written in any other way.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from timeline.errors import Stale
from timeline.store.archive.states import Stamp, put_in_order, write
from timeline.store.history_tables import RevisionRow
from timeline.store.ids import revision_id
from timeline.store.records import Action, Resource
from timeline.store.snapshots import Snapshot, is_same

Versions = Collection[str] | None
"""The versions of a resource that the caller has seen; None: whichever."""


@dataclass(frozen=True, slots=True)
class Act:
    """Who changes something, when (seconds since 1970 UTC), and the reason that is given."""

    who: str
    at: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A resource before and after; None: it is not there."""

    resource: Resource
    id: str
    before: Snapshot | None
    after: Snapshot | None


def make(
    session: Session, act: Act, action: Action, changes: Sequence[Change], *, undoes: str | None = None
) -> RevisionRow:
    """Write what is after each change, and the revision of the first, of which those of the others are parts."""
    rows = [_revision(act, action, change) for change in changes]
    head = rows[0]
    head.undoes = undoes
    for row, change in zip(rows, changes, strict=True):
        row.part_of = None if row is head else head.id
        write(session, change.resource, change.id, change.after, Stamp(row.id, act.at))
    first = changes[0]
    if first.resource is Resource.ARTICLE and first.after is not None:
        put_in_order(session, first.id, first.after["events"])
    session.add_all(rows)
    session.flush()
    return head


def make_if_new(session: Session, act: Act, action: Action, change: Change) -> None:
    """Make a change, unless what is there says the same already: that leaves no revision."""
    if not is_same(change.before, change.after):
        make(session, act, action, [change])


def _revision(act: Act, action: Action, change: Change) -> RevisionRow:
    return RevisionRow(
        id=revision_id(),
        resource=change.resource.value,
        resource_id=change.id,
        action=action.value,
        who=act.who,
        at=act.at,
        reason=act.reason,
        before=change.before,
        after=change.after,
    )


def check_seen(resource: Resource, id: str, version: str, seen: Versions) -> None:
    """Raise Stale where the caller has seen another version than the one that is there."""
    if seen is not None and version not in seen:
        raise Stale(resource.value, id)
