"""What people decide stays, says who and why, and can be taken back exactly."""

from dataclasses import replace
from typing import Any

import pytest

from tests.accounts import AUSTIN, BRIDGE, IDES, MOSCOW, YEAR_1962
from tests.store.changes import BY, bare
from timeline.calendar import parse_published
from timeline.errors import InputError, NotFound
from timeline.events.values import Basis, Factuality
from timeline.store import Act, Archive
from timeline.store.decisions import Decision, Edit, Handmade, Verdict
from timeline.store.records import ArticleRecord, Status

CONFIRM = Decision(Verdict.CONFIRM)
REJECT = Decision(Verdict.REJECT)
DECISIONS = [
    (CONFIRM, Status.CONFIRMED, Basis.STATED, "1962", "a year; confirmed by local (the minutes say so)"),
    (REJECT, Status.REJECTED, Basis.STATED, "1962", "a year; rejected by local (the minutes say so)"),
    (
        Decision(Verdict.CORRECT, "15 March 44 BC"),
        Status.CORRECTED,
        Basis.MANUAL,
        "15 March 44 BC",
        "corrected by local (the minutes say so): the text names the day in full",
    ),
    (Decision(Verdict.CORRECT, title="It opened"), Status.CORRECTED, Basis.STATED, "1962", "a year"),
]


@pytest.mark.parametrize(("decision", "status", "basis", "text", "why"), DECISIONS)
def test_a_decision_says_who_decided_what(
    archive: Archive, article: ArticleRecord, decision: Decision, status: Status, basis: Basis, text: str, why: str
) -> None:
    event = archive.decisions.decide(article.events[0].id, decision, BY)

    assert (event.status, event.dating.basis, event.dating.text, event.dating.why) == (status, basis, text, why)
    assert event.dating.when == (IDES if decision.form else YEAR_1962)
    assert event.title == (decision.title or "The bridge opened")
    assert event.changed == BY.at
    assert archive.events.get(event.id) == event


def test_a_decision_takes_the_place_of_the_one_before(archive: Archive, article: ArticleRecord) -> None:
    id = article.events[0].id
    before = Act("Ann", 0, "so she was told (twice); rejected by Bob")

    archive.decisions.decide(id, CONFIRM, before)
    archive.decisions.decide(id, REJECT, before)
    archive.decisions.edit(id, Edit(title="It opened"), before)
    event = archive.decisions.decide(id, CONFIRM, BY)

    assert event.dating.why == "a year; confirmed by local (the minutes say so)"


def test_the_reason_of_a_correction_stays(archive: Archive, article: ArticleRecord) -> None:
    id = article.events[0].id
    corrected = archive.decisions.decide(
        id, Decision(Verdict.CORRECT, "1961"), Act("Ann", 0, "a slip; confirmed by Bob")
    )

    event = archive.decisions.decide(id, CONFIRM, BY)

    assert event.dating.why == f"{corrected.dating.why}; confirmed by local (the minutes say so)"


@pytest.mark.parametrize("asked", [1, "2024-07-01"])
def test_another_reading_is_taken_by_its_value_or_its_place(
    archive: Archive, article: ArticleRecord, asked: str | int
) -> None:
    event = archive.decisions.decide(article.events[1].id, Decision(Verdict.CORRECT, candidate=asked), BY)

    assert event.dating.when == IDES  # so the account's second candidate says
    assert event.dating.text == "Monday"
    assert event.dating.why == "corrected by local (the minutes say so): another reading of “Monday”, 2024-07-01"


def test_words_count_from_the_publish_date_unless_another_is_given(archive: Archive, article: ArticleRecord) -> None:
    id = article.events[0].id
    yesterday = Decision(Verdict.CORRECT, "yesterday")

    of_article = archive.decisions.decide(id, yesterday, BY)
    of_another = archive.decisions.decide(id, replace(yesterday, relative_to=parse_published("1999-01-02")), BY)

    days = [event.dating.when.instant(event.dating.when.start.start) for event in (of_article, of_another)]
    assert days == ["2024-06-24", "1999-01-01"]


WRONG = [
    (Decision(Verdict.CORRECT, "soon"), 0, "when"),
    (Decision(Verdict.CORRECT, candidate=2), 1, "candidate"),
    (Decision(Verdict.CORRECT, candidate="2024-07-02"), 1, "candidate"),
    (Decision(Verdict.CORRECT, candidate=0), 0, "candidate"),
]


@pytest.mark.parametrize(("decision", "which", "field"), WRONG)
def test_a_wrong_correction_changes_nothing(
    archive: Archive, article: ArticleRecord, decision: Decision, which: int, field: str
) -> None:
    with pytest.raises(InputError) as raised:
        archive.decisions.decide(article.events[which].id, decision, BY)

    assert raised.value.field == field
    assert archive.articles.get(article.id) == article


def test_rejected_events_are_reached_by_id_only(archive: Archive, article: ArticleRecord) -> None:
    rejected = archive.decisions.decide(article.events[0].id, REJECT, BY)

    assert [event.id for event in archive.events.all()] == [article.events[1].id]
    assert archive.events.get(rejected.id) == rejected
    assert archive.articles.get(article.id).events[0] == rejected


EDITS: list[tuple[Edit, dict[str, Any]]] = [
    (Edit(title="It fell"), {"title": "It fell"}),
    (Edit(factuality=Factuality.DENIED, importance=0.9), {"factuality": Factuality.DENIED, "importance": 0.9}),
]


@pytest.mark.parametrize(("edit", "fields"), EDITS)
def test_an_edit_changes_what_it_names(
    archive: Archive, article: ArticleRecord, edit: Edit, fields: dict[str, Any]
) -> None:
    before = article.events[0]

    event = archive.decisions.edit(before.id, edit, BY)

    assert bare(event) == replace(bare(before), status=Status.CORRECTED, **fields)


def test_entities_may_be_new_or_known(archive: Archive, article: ArticleRecord) -> None:
    event = archive.decisions.edit(article.events[0].id, Edit(entities=(MOSCOW, AUSTIN, MOSCOW)), BY)

    assert [held.entity for held in event.entities] == [MOSCOW, AUSTIN]
    assert archive.decisions.edit(event.id, Edit(entities=()), BY).entities == ()


def test_a_point_of_a_date_is_changed_alone(archive: Archive, article: ArticleRecord) -> None:
    id = article.events[0].id

    later = archive.decisions.edit(id, Edit(form={"start": {"earliest": "1962-07"}}), BY).dating.when
    about = archive.decisions.edit(id, Edit(form={"approximate": True}), BY).dating.when

    assert later.closed(later.start) == later.closed(later.end) == ("1962-07-01", "1962-12-31")
    assert about == replace(later, approximate=True)


def test_an_event_by_hand_needs_no_article(archive: Archive, article: ArticleRecord) -> None:
    made = archive.decisions.add(Handmade("It was planned", "in May 1958", (MOSCOW,)), BY)

    assert (made.status, made.dating.basis, made.evidence) == (Status.MANUAL, Basis.MANUAL, ())
    assert made.dating.text == "in May 1958"
    assert made.dating.why == "added by local (the minutes say so): the text names the month in full"
    assert [event.title for event in archive.events.all()] == ["It was planned", "The bridge opened", "It closed"]
    assert [source.id for source in archive.articles.page().items] == [article.id]
    with pytest.raises(NotFound):
        archive.articles.get("art_by_hand")


def test_an_event_by_hand_may_quote_an_article(archive: Archive, article: ArticleRecord) -> None:
    quoting = Handmade("It closed", "yesterday", article=article.id, quote="It closed on Monday.")

    made = archive.decisions.add(quoting, BY)

    (evidence,) = made.evidence
    assert evidence.source.id == article.id
    assert (evidence.mention.start, evidence.mention.quote) == (27, BRIDGE[27:])
    assert made.dating.when.instant(made.dating.when.start.start) == "2024-06-24"
    assert archive.articles.get(article.id).events[-1] == made


@pytest.mark.parametrize(
    ("article_id", "quote", "field"), [("art_0", "x", "article"), ("art_by_hand", "", "article"), (None, "no", "quote")]
)
def test_evidence_has_to_be_there(
    archive: Archive, article: ArticleRecord, article_id: str | None, quote: str, field: str
) -> None:
    made = Handmade("It closed", "1962", article=article_id or article.id, quote=quote)

    with pytest.raises(InputError) as raised:
        archive.decisions.add(made, BY)

    assert raised.value.field == field
    assert archive.articles.get(article.id) == article


def test_what_is_not_there_cannot_be_decided(archive: Archive) -> None:
    for change in (
        lambda: archive.decisions.decide("evt_0", CONFIRM, BY),
        lambda: archive.decisions.edit("evt_0", Edit("No"), BY),
        lambda: archive.decisions.delete("evt_0", BY),
    ):
        with pytest.raises(NotFound):
            change()
