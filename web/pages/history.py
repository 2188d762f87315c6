"""What was done to an event or to an article, in words that a page can show."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from flask_babel import lazy_pgettext as pgettext

from api.context import archive
from timeline.calendar import Published
from timeline.store.records import Action, RevisionRecord
from timeline.store.snapshots import Snapshot
from timeline.store.whens import read_when
from web.pages.dates import when_in_words
from web.pages.words import FACTS

_CORRECTIONS = 10  # of an article, each of which holds its text twice
_DONE = {
    Action.ADD: pgettext("what was done", "Added"),
    Action.CONFIRM: pgettext("what was done", "Confirmed"),
    Action.CORRECT: pgettext("what was done", "Corrected"),
    Action.REJECT: pgettext("what was done", "Rejected"),
    Action.EDIT: pgettext("what was done", "Edited"),
    Action.DELETE: pgettext("what was done", "Deleted"),
    Action.READ: pgettext("what was done", "Read again"),
    Action.UNDO: pgettext("what was done", "Undone"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One change of an event: what was `done`, by its `revision`, and the `title` and the `date` that it left.

    `was` is the date before, where it was another one, else None; so is `called` the title before.
    """

    done: str
    revision: RevisionRecord
    title: str
    date: str
    was: str | None
    called: str | None

    @property
    def can_be_undone(self) -> bool:
        """Alone, and so that the event is still there."""
        return self.revision.part_of is None and self.revision.action is not Action.ADD


@dataclass(frozen=True, slots=True)
class Correction:
    """One change of an article: what was `done`, by its `revision`.

    `facts` are those that it made different: the name of each, what it was, and what it is; "": not known.
    """

    done: str
    revision: RevisionRecord
    facts: tuple[tuple[str, str, str], ...]


def steps_of(id: str) -> list[Step]:
    """What was done to an event, the last hundred changes, the last first. Raises NotFound."""
    return list(map(_step, archive().revisions.of_event(id).items))


def last_step(id: str) -> Step | None:
    """The last change of an event; None where it was never changed. Raises NotFound."""
    return next(map(_step, archive().revisions.of_event(id, limit=1).items), None)


def steps_since(id: str, version: str) -> list[Step]:
    """What was done to an event since a version of it, the first first. Raises NotFound."""
    return list(_since(id, version))[::-1]


def corrections_of(id: str) -> list[Correction]:
    """What was done to an article, the last ten changes, the last first. Raises NotFound."""
    return list(map(_correction, archive().revisions.of_article(id, limit=_CORRECTIONS).items))


def _since(id: str, version: str) -> Iterator[Step]:
    revisions = archive().revisions.of_event(id).items
    return map(_step, takewhile(lambda revision: revision.id != version, revisions))


def _step(revision: RevisionRecord) -> Step:
    state = revision.after or revision.before or {}
    was, date = _date(revision.before), _date(state)
    called, title = (revision.before or state)["title"], state["title"]
    done = str(_DONE[revision.action])
    return Step(done, revision, title, date or "", was if was != date else None, called if called != title else None)


def _date(snapshot: Snapshot | None) -> str | None:
    return None if snapshot is None else when_in_words(read_when(snapshot), snapshot["text"])


def _correction(revision: RevisionRecord) -> Correction:
    was, now = _facts(revision.before), _facts(revision.after)
    facts = tuple((name, was[name], now[name]) for name in FACTS if was and now and was[name] != now[name])
    return Correction(str(_DONE[revision.action]), revision, facts)


def _facts(article: Snapshot | None) -> dict[str, str]:
    if article is None:
        return {}
    published = Published(article["published"], article["published_timed"], article["published_offset"])
    return {name: str(article[name] or "") for name in FACTS} | {"published": str(published)}
