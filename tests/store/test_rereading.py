"""Reading an article again changes what no person has touched."""

from dataclasses import replace

from tests.accounts import AUSTIN, BRIDGE, IDES, MOSCOW, bridge_account, mention
from tests.store.changes import BY, bare
from timeline.account import Account
from timeline.articles import Article
from timeline.events.values import Basis, Dating, Event
from timeline.store import Archive
from timeline.store.archive.corrections import Correction
from timeline.store.decisions import Decision, Edit, Verdict
from timeline.store.records import Action, ArticleRecord, EventRecord

CONFIRM = Decision(Verdict.CONFIRM)
OPENED, CLOSED = bridge_account().events
RISEN = Event(
    "A bridge was", Dating(IDES, None, Basis.INFERRED, "as it were"), (mention(BRIDGE, BRIDGE[:26], "bridge"),)
)


def read_as(archive: Archive, id: str, *events: Event, dates: int = 2, dry_run: bool = False) -> Correction:
    """Read an article again by a reader that finds these events, and the first of the two dates."""

    def read(article: Article) -> Account:
        return Account(article, bridge_account().expressions[:dates], events)

    return archive.corrections.read_again(id, read, BY, dry_run=dry_run)


def bares(article: ArticleRecord) -> list[EventRecord]:
    return [bare(event) for event in article.events]


def test_events_appear_change_and_vanish(archive: Archive, article: ArticleRecord) -> None:
    heavier = replace(OPENED, importance=0.9, entities=(AUSTIN, MOSCOW))

    dry = read_as(archive, article.id, RISEN, heavier, dry_run=True)
    assert archive.articles.get(article.id) == dry.article == article
    done = read_as(archive, article.id, RISEN, heavier)

    opened, closed = article.events
    risen, weighed = done.article.events
    assert dry.differences == done.differences
    assert [one.id for one in done.differences.appears] == [risen.id]
    assert [one.id for one in done.differences.changes] == [opened.id]
    assert [one.id for one in done.differences.vanishes] == [closed.id]
    assert (weighed.id, weighed.importance, weighed.added) == (opened.id, 0.9, opened.added)
    assert [held.entity for held in weighed.entities] == [AUSTIN, MOSCOW]


def test_what_was_read_again_is_undone_and_done_again(archive: Archive, article: ArticleRecord) -> None:
    done = read_as(archive, article.id, RISEN, replace(OPENED, title="It opened"), dates=1).article

    undone = archive.revisions.undo(done.revision or "", BY)
    restored = archive.articles.get(article.id)
    archive.revisions.undo(undone.id, BY)

    assert bares(restored) == bares(article)
    assert restored.expressions == article.expressions
    assert bares(archive.articles.get(article.id)) == bares(done)
    assert archive.articles.get(article.id).expressions == done.expressions == article.expressions[:1]


def test_what_a_person_decided_stays_though_it_is_not_found(archive: Archive, article: ArticleRecord) -> None:
    confirmed = archive.decisions.decide(article.events[1].id, CONFIRM, BY)

    done = read_as(archive, article.id, OPENED)

    assert [one.id for one in done.differences.stays] == [confirmed.id]
    assert done.article.events == (article.events[0], confirmed)
    assert done.article.revision is None


def test_what_a_person_decided_outlives_the_words_that_dated_it(archive: Archive, article: ArticleRecord) -> None:
    confirmed = archive.decisions.decide(article.events[1].id, CONFIRM, BY)

    done = read_as(archive, article.id, OPENED, dates=1)

    assert bare(done.article.events[1]) == replace(
        bare(confirmed), expressions=(), evidence=done.article.events[1].evidence
    )
    archive.revisions.undo(done.article.revision or "", BY)
    assert bare(archive.events.get(confirmed.id)) == bare(confirmed)


def test_what_a_reader_lost_comes_back_and_what_a_person_deleted_does_not(
    archive: Archive, article: ArticleRecord
) -> None:
    opened, closed = article.events
    archive.decisions.delete(opened.id, BY)
    read_as(archive, article.id)

    done = read_as(archive, article.id, OPENED, CLOSED)

    assert [event.id for event in done.article.events] == [closed.id]
    actions = [revision.action for revision in archive.revisions.of_event(closed.id).items]
    assert actions == [Action.READ, Action.READ]


def test_an_edit_is_a_decision(archive: Archive, article: ArticleRecord) -> None:
    edited = archive.decisions.edit(article.events[0].id, Edit("It was opened"), BY)

    done = read_as(archive, article.id, replace(OPENED, title="Bridge opens"), CLOSED)

    assert done.article.events[0] == edited
