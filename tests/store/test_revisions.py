"""Every change is told, and can be taken back exactly."""

import pytest

from tests.accounts import AUSTIN, bridge_account, ministers_account
from tests.store.changes import BY, bare
from timeline.errors import Conflict, NotFound, Stale
from timeline.events.values import Factuality
from timeline.store import Act, Archive
from timeline.store.decisions import Decision, Edit, Handmade, Verdict
from timeline.store.records import Action, ArticleRecord, EventRecord

CONFIRM = Decision(Verdict.CONFIRM)
REJECT = Decision(Verdict.REJECT)


def test_every_change_is_a_revision_and_the_last_comes_first(archive: Archive, article: ArticleRecord) -> None:
    id = article.events[1].id
    archive.decisions.decide(id, CONFIRM, BY)
    archive.decisions.edit(id, Edit(title="It shut"), Act("local", 5))
    archive.decisions.delete(id, Act("local", 6))

    first = archive.revisions.of_event(id, limit=2)
    rest = archive.revisions.of_event(id, limit=2, cursor=first.cursor)

    revisions = [*first.items, *rest.items]
    assert [revision.action for revision in revisions] == [Action.DELETE, Action.EDIT, Action.CONFIRM]
    assert (revisions[2].who, revisions[2].at, revisions[2].reason) == ("local", BY.at, BY.reason)
    assert revisions[0].after is None
    assert revisions[1].after == revisions[0].before
    assert rest.cursor is None


def test_what_was_never_changed_has_no_revisions(archive: Archive, article: ArticleRecord) -> None:
    assert archive.revisions.of_event(article.events[0].id).items == ()
    with pytest.raises(NotFound):
        archive.revisions.of_event("evt_0")
    with pytest.raises(NotFound):
        archive.revisions.undo("rev_0", BY)


SAME = [
    Edit(),
    Edit("It closed", factuality=Factuality.HAPPENED, entities=()),
    Edit(form="2024-06-24"),
    Edit(form={"start": {"earliest": "2024-06-24"}}),
]


@pytest.mark.parametrize("edit", SAME)
def test_an_edit_that_changes_nothing_is_no_revision(archive: Archive, article: ArticleRecord, edit: Edit) -> None:
    before = article.events[1]

    assert archive.decisions.edit(before.id, edit, BY) == before
    assert archive.revisions.of_event(before.id).items == ()


def test_what_is_decided_or_said_again_is_no_revision(archive: Archive, article: ArticleRecord) -> None:
    id = article.events[0].id
    confirmed = archive.decisions.decide(id, CONFIRM, BY)
    made = archive.timelines.add({"title": "Bridges", "included": [id]}, BY)

    assert archive.decisions.decide(id, CONFIRM, BY) == confirmed
    assert archive.timelines.edit(made.id, {"title": "Bridges", "filter": None}, BY) == made
    assert archive.timelines.choose(made.id, id, BY, is_in=True) == made
    assert len(archive.revisions.of_event(id).items) == len(archive.revisions.of_timeline(made.id).items) == 1


CHANGES: list[Decision | Edit | None] = [
    CONFIRM,
    REJECT,
    Decision(Verdict.CORRECT, "44 BC", title="It was"),
    Edit("It was", {"start": {"latest": None}}, Factuality.DENIED, 0.1, (AUSTIN,)),
    None,
]


@pytest.mark.parametrize("change", CHANGES)
def test_undo_restores_exactly_and_can_be_undone(
    archive: Archive, article: ArticleRecord, change: Decision | Edit | None
) -> None:
    id = article.events[1].id
    revision = _change(archive, id, change)
    changed = _now(archive, id)

    undone = archive.revisions.undo(revision, Act("local", 7))
    restored = archive.events.get(id)
    archive.revisions.undo(undone.id, Act("local", 8))

    assert bare(restored) == bare(article.events[1])
    assert (restored.revision, restored.changed) == (undone.id, 7)
    assert (undone.action, undone.undoes) == (Action.UNDO, revision)
    assert [event.id for event in archive.articles.get(article.id).events if event.id == id] == ([id] if change else [])
    assert _now(archive, id) == changed


def _change(archive: Archive, id: str, change: Decision | Edit | None) -> str:
    """Make a change, None: delete; the revision's id."""
    if isinstance(change, Decision):
        archive.decisions.decide(id, change, BY)
    elif change is not None:
        archive.decisions.edit(id, change, BY)
    else:
        archive.decisions.delete(id, BY)
    return archive.revisions.of_event(id).items[0].id


def _now(archive: Archive, id: str) -> EventRecord | None:
    try:
        return bare(archive.events.get(id))
    except NotFound:
        return None


def test_adding_can_be_undone(archive: Archive) -> None:
    made = archive.decisions.add(Handmade("It was planned", "1958"), BY)

    undone = archive.revisions.undo(made.revision or "", BY)

    assert _now(archive, made.id) is None
    archive.revisions.undo(undone.id, BY)
    assert _now(archive, made.id) == bare(made)


def test_what_something_newer_stands_on_is_not_undone(archive: Archive, article: ArticleRecord) -> None:
    id = article.events[0].id
    first = archive.decisions.decide(id, CONFIRM, BY)
    second = archive.decisions.edit(id, Edit(title="It was"), BY)

    with pytest.raises(Conflict, match=rf"undo '{second.revision}' \(edit\) first"):
        archive.revisions.undo(first.revision or "", BY)

    archive.revisions.undo(second.revision or "", BY)
    archive.revisions.undo(first.revision or "", BY)
    assert bare(archive.events.get(id)) == bare(article.events[0])


def test_who_has_seen_another_version_changes_nothing(archive: Archive, article: ArticleRecord) -> None:
    event = article.events[0]
    confirmed = archive.decisions.decide(event.id, CONFIRM, BY, seen={event.version})

    for change in (
        lambda: archive.decisions.decide(event.id, REJECT, BY, seen={event.version}),
        lambda: archive.decisions.edit(event.id, Edit("No"), BY, seen={event.version}),
        lambda: archive.decisions.delete(event.id, BY, seen=()),
    ):
        with pytest.raises(Stale):
            change()

    assert archive.events.get(event.id) == confirmed
    assert archive.articles.get(article.id).version != article.version


def test_the_edition_is_another_after_whatever_is_written_and_the_same_after_nothing(archive: Archive) -> None:
    editions = [archive.revisions.edition()]
    record, _ = archive.articles.add(bridge_account(), now=0)
    editions.append(archive.revisions.edition())
    archive.decisions.decide(record.events[0].id, CONFIRM, BY)
    editions.append(archive.revisions.edition())
    timeline = archive.timelines.add({"title": "The bridge", "filter": {}}, BY)
    editions.append(archive.revisions.edition())
    archive.timelines.delete(timeline.id, BY)
    editions.append(archive.revisions.edition())
    deleted = archive.corrections.delete(record.id, BY)
    editions.append(archive.revisions.edition())
    archive.articles.add(ministers_account(), now=0)
    editions.append(archive.revisions.edition())
    archive.revisions.undo(deleted.id, BY)
    editions.append(archive.revisions.edition())

    archive.articles.add(ministers_account(), now=0)  # its content is there already

    assert len(set(editions)) == len(editions)
    assert archive.revisions.edition() == editions[-1]
