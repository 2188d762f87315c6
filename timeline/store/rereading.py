"""Reading an article again: what becomes of its events, and the difference that makes. Snapshots in, snapshots out.

An event is the same while its trigger stands where it stood. What no person
has touched becomes what is read now; what a person decided stays as it is.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from timeline.events.values import Basis, Dating
from timeline.store.records import Status
from timeline.store.snapshots import Snapshot, is_same
from timeline.store.whens import read_when

Events = Mapping[str, Snapshot]
"""Events by their ids."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What one event was and what it is by the new reading; None: it was not, or is not there."""

    id: str
    title: str
    before: Dating | None
    after: Dating | None


@dataclass(frozen=True, slots=True)
class Differences:
    """Events that get another date, that differ otherwise, that are new, that are gone, and that a person lets stay.

    The last are told with the date that they keep and the one that is read for them now.
    """

    moves: tuple[Difference, ...] = ()
    changes: tuple[Difference, ...] = ()
    appears: tuple[Difference, ...] = ()
    vanishes: tuple[Difference, ...] = ()
    stays: tuple[Difference, ...] = ()


def read_again(stored: Events, found: Events, deleted: Collection[str], expressions: Collection[str]) -> Events:
    """The events after a new reading, in the order of the text.

    `found` are those that were read, `deleted` the ids of those that a person does not want, `expressions` the ids of
    the expressions that there are now.
    """
    after = {id: _added(event, stored.get(id)) for id, event in found.items() if id not in deleted}
    for id, event in stored.items():
        if _is_decided(event):
            after[id] = {**event, "expressions": [one for one in event["expressions"] if one in expressions]}
    return dict(sorted(after.items(), key=lambda entry: _place(entry[1])))


def _is_decided(event: Snapshot) -> bool:
    return bool(event["status"] != Status.MACHINE.value)


def _added(event: Snapshot, stored: Snapshot | None) -> Snapshot:
    """What is read again was added when it was read first."""
    return event if stored is None else {**event, "added": stored["added"]}


def _place(event: Snapshot) -> int:
    """Where in the text an event is told first; what is told nowhere comes first."""
    return min((evidence["trigger_start"] for evidence in event["evidence"]), default=-1)


def differences(stored: Events, found: Events, after: Events) -> Differences:
    """What a new reading makes different."""
    undecided = [id for id in stored if not _is_decided(stored[id])]
    both = [id for id in undecided if id in after]
    moves = [id for id in both if _is_elsewhere(stored[id], after[id])]
    changes = [id for id in both if id not in moves and not is_same(stored[id], after[id])]
    stays = [id for id in stored if _is_kept(stored[id]) and _is_elsewhere(stored[id], found.get(id))]
    return Differences(
        moves=tuple(_difference(id, stored[id], after[id]) for id in moves),
        changes=tuple(_difference(id, stored[id], after[id]) for id in changes),
        appears=tuple(_difference(id, None, after[id]) for id in after if id not in stored),
        vanishes=tuple(_difference(id, stored[id], None) for id in undecided if id not in after),
        stays=tuple(_difference(id, stored[id], found.get(id)) for id in stays),
    )


def _is_kept(event: Snapshot) -> bool:
    """A person decided on what the machine had found."""
    return _is_decided(event) and bool(event["status"] != Status.MANUAL.value)


def _is_elsewhere(one: Snapshot, other: Snapshot | None) -> bool:
    return other is None or read_when(one) != read_when(other)


def _difference(id: str, before: Snapshot | None, after: Snapshot | None) -> Difference:
    named = before or after or {}
    return Difference(id, named["title"], _dating(before), _dating(after))


def _dating(event: Snapshot | None) -> Dating | None:
    if event is None:
        return None
    return Dating(read_when(event), event["text"], Basis(event["basis"]), event["why"])
