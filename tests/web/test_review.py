"""Dates are confirmed, corrected and rejected by a form that needs no script, and nobody overwrites anybody."""

import re
from dataclasses import replace
from html import unescape
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.accounts import MONDAY, UNDATED, account_of, bridge_account, ministers_account
from tests.api.answers import fetch
from tests.web.test_pages import store
from timeline.store import Act, Archive
from timeline.store.decisions import Decision, Verdict


@pytest.fixture
def events(app: Flask) -> list[str]:
    """The ids of two events: the bridge opened in 1962, and it closed on Monday, of which there are two readings."""
    return [event.id for event in store(app, bridge_account()).events]


def form_of(page: str) -> dict[str, str]:
    """The fields of the form as they are."""
    form = page.partition('class="deciding"')[2]
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form))
    return {**hidden, "candidate": "", "when": "", "reason": ""}


def decide(client: FlaskClient, id: str, **typed: str) -> TestResponse:
    """Open an event's form, fill it in, and press a button."""
    fields = form_of(client.get(f"/review?event={id}").text)
    return client.post("/review", data={**fields, **typed})


def shown(page: str) -> str:
    """The title of the event that a page shows, "" for none."""
    found = re.search(r'<h2 id="title">(.*?)</h2>', page)
    return unescape(found[1]) if found else ""


def event_of(client: FlaskClient, id: str) -> dict[str, Any]:
    return fetch(client, f"/api/v1/events/{id}")


def fault_of(page: str, field: str) -> str:
    found = re.search(rf'id="{field}-fault">(.*?)</p>', page)
    return unescape(found[1]) if found else ""


def test_what_can_be_read_otherwise_comes_first_then_the_least_sure_then_what_weighs_most(
    app: Flask, client: FlaskClient
) -> None:
    certain = account_of(MONDAY, UNDATED)
    unsure = replace(certain.events[1], confidence=0.6)
    store(app, replace(certain, events=(certain.events[0], unsure)))
    store(app, ministers_account())
    store(app, bridge_account())

    titles, page = [], client.get("/review").text
    for _ in range(7):
        titles.append(shown(page))
        page = client.get(f"/review?after={form_of(page)['event']}").text

    order = ["It closed", "Event 1", "A visit to Moscow", "Event 0", "The bridge opened", "Austin called Belousov"]
    assert titles == [*order, "It closed"]
    assert "6 dates not confirmed" in page


def test_an_event_is_shown_with_all_that_its_date_hangs_on(client: FlaskClient, events: list[str]) -> None:
    page = client.get("/review").text

    assert shown(page) == "It closed"
    assert "It <b>closed</b> on <mark>Monday</mark>." in page
    assert "published 25 June 2024" in page
    assert "Worked out from the words “Monday”.</strong> Last." in page
    assert "Not confirmed, 90\u202f% sure." in page
    assert re.findall(r'name="candidate" value="(.*?)"( checked)?', page) == [("", " checked"), ("2024-07-01", "")]
    assert re.findall(r'class="share".*?>(.*?)<', page) == ["90\u202f%", "10\u202f%"]


def test_a_confirmed_date_gives_way_to_the_next(client: FlaskClient, events: list[str]) -> None:
    response = decide(client, events[1], decision="confirm", reason="The minutes say so")

    page = client.get(response.headers["Location"]).text
    event = event_of(client, events[1])
    assert response.status_code == 303
    assert (event["status"], event["confidence"]) == ("confirmed", 1)
    assert event["when"]["why"].endswith("confirmed by local (The minutes say so)")
    assert shown(page) == "The bridge opened"
    assert "<strong>Confirmed:</strong> It closed, 24 June 2024" in page
    assert "1 date not confirmed" in page


def test_another_reading_is_one_choice(client: FlaskClient, events: list[str]) -> None:
    response = decide(client, events[1], decision="correct", candidate="2024-07-01")

    page = client.get(response.headers["Location"]).text
    assert event_of(client, events[1])["status"] == "corrected"
    assert event_of(client, events[1])["when"]["basis"] == "manual"
    assert "<s>24 June 2024</s> → 15 March 44 BC" in page
    again = client.get(f"/review?event={events[1]}").text
    assert re.findall(r'name="candidate" value="(.*?)"( checked)?', again) == [("2024-06-24", ""), ("", " checked")]


@pytest.mark.parametrize(
    ("typed", "edtf"), [("in May 2021", "2021-05"), ("2021-05-03", "2021-05-03"), ("44 BC", "-0043")]
)
def test_a_date_of_ones_own_may_have_any_form(client: FlaskClient, events: list[str], typed: str, edtf: str) -> None:
    response = decide(client, events[0], decision="correct", when=typed)

    assert response.status_code == 303
    assert event_of(client, events[0])["when"]["edtf"] == edtf


def test_words_count_from_the_day_the_article_was_published(client: FlaskClient, events: list[str]) -> None:
    assert "“last week” counts from 25 June 2024" in client.get(f"/review?event={events[0]}").text

    decide(client, events[0], decision="correct", when="last week")

    assert event_of(client, events[0])["when"]["start"] == {"earliest": "2024-06-17", "latest": "2024-06-23"}


@pytest.mark.parametrize(
    ("typed", "field", "reason"),
    [
        ({"decision": "correct", "when": "someday"}, "when", "'someday' is not a date"),
        ({"decision": "correct"}, "when", "This is missing: write a date, or choose another reading."),
        ({"decision": "correct", "candidate": "1999"}, "candidate", "is none of the readings"),
        ({"decision": "correct", "candidate": "2024-07-01", "when": "2021"}, "candidate", "one of them is enough"),
        ({"decision": "confirm", "when": "2021"}, "when", "This is another date: Correct would take it"),
        ({"decision": "reject", "candidate": "2024-07-01"}, "candidate", "This is another date"),
        ({"decision": "correct", "when": "2021", "reason": "x" * 1001}, "reason", "at most 1,000 are taken"),
        ({"decision": "correct", "when": "3/4/2019"}, "when", "This may be 2019-03-04 or 2019-04-03: write which."),
        ({"decision": "perhaps"}, "decision", "has to be one of"),
    ],
)
def test_what_is_wrong_is_said_by_its_field_and_nothing_is_lost(
    client: FlaskClient, events: list[str], typed: dict[str, str], field: str, reason: str
) -> None:
    response = decide(client, events[1], **{"reason": "I was there", **typed})

    assert response.status_code == 422
    assert reason in fault_of(response.text, field)
    assert f'name="when" value="{typed.get("when", "")}"' in response.text
    assert f'name="reason" value="{typed.get("reason", "I was there")}"' in response.text
    if typed.get("candidate") == "2024-07-01":
        assert 'value="2024-07-01" checked' in response.text
    assert event_of(client, events[1])["status"] == "machine"


def test_what_is_rejected_is_on_no_timeline_until_that_is_undone(client: FlaskClient, events: list[str]) -> None:
    page = client.get(decide(client, events[1], decision="reject").headers["Location"]).text
    assert "<strong>Rejected:</strong> It closed" in page
    assert events[1] not in client.get("/timelines/all").text

    response = client.post("/review/undo", data=undoing(page))

    page = client.get(response.headers["Location"]).text
    assert response.status_code == 303
    assert (shown(page), event_of(client, events[1])["status"]) == ("It closed", "machine")
    assert "<strong>Undone:</strong> It closed, 24 June 2024" in page
    assert events[1] in client.get("/timelines/all").text


def undoing(page: str) -> dict[str, str]:
    """What the button to undo sends."""
    form = page.partition('class="done"')[2].partition("</form>")[0]
    return dict(re.findall(r'name="(\w+)" value="(.*?)"', form))


def test_the_page_of_an_event_tells_what_it_was_called_and_takes_the_last_change_back(
    client: FlaskClient, events: list[str]
) -> None:
    id = events[1]
    decide(client, id, decision="confirm")
    client.post(f"/api/v1/events/{id}/decisions", json={"decision": "correct", "title": "The bridge closed"})

    page = client.get(f"/events/{id}").text
    [revision] = re.findall(r'name="revision" value="(.*?)"', page)
    response = client.post(f"/events/{id}/undo", data={"revision": revision})

    assert "<s>It closed</s> → <strong>The bridge closed</strong>" in page
    assert response.headers["Location"] == f"/events/{id}#history"
    assert event_of(client, id)["title"] == "It closed"


def test_what_was_changed_again_is_not_undone(client: FlaskClient, events: list[str]) -> None:
    page = client.get(decide(client, events[1], decision="confirm").headers["Location"]).text
    decide(client, events[1], decision="correct", when="2021", reason="A slip")

    response = client.post("/review/undo", data=undoing(page))

    assert response.status_code == 409
    assert "Nothing was undone" in response.text
    assert "<s>24 June 2024</s> → <strong>2021</strong> (A slip)" in response.text
    assert event_of(client, events[1])["status"] == "corrected"


def test_what_somebody_else_changed_meanwhile_is_shown_and_not_overwritten(
    app: Flask, client: FlaskClient, events: list[str]
) -> None:
    mine = form_of(client.get(f"/review?event={events[1]}").text)
    archive: Archive = app.extensions["timeline"]
    archive.decisions.decide(events[1], Decision(Verdict.CORRECT, form="2021"), Act("ada", 1_780_000_000, "A slip"))

    response = client.post("/review", data={**mine, "decision": "correct", "when": "2022", "reason": "I was there"})

    assert response.status_code == 412
    assert "this was changed since you opened it" in response.text
    assert "Corrected by ada, 28 May 2026, 20:26 UTC" in response.text
    assert "<s>24 June 2024</s> → <strong>2021</strong> (A slip)" in response.text
    assert 'name="when" value="2022"' in response.text
    assert event_of(client, events[1])["when"]["edtf"] == "2021"

    again = form_of(response.text)
    assert client.post("/review", data={**again, "decision": "correct", "when": "2022"}).status_code == 303


def test_an_event_that_is_not_there_is_told(client: FlaskClient, events: list[str]) -> None:
    answers = [
        client.get("/review?event=evt_none"),
        client.post("/review", data={"event": "evt_none", "version": "evt_none", "decision": "confirm"}),
        client.post("/review/undo", data={"event": events[0], "revision": "rev_none"}),
    ]

    assert [answer.status_code for answer in answers] == [404] * 3
    assert client.get("/review?after=evt_none&done=evt_none").status_code == 200


def test_after_what_was_decided_before_comes_what_most_needs_a_look(
    app: Flask, client: FlaskClient, events: list[str]
) -> None:
    store(app, account_of(MONDAY))
    decide(client, events[1], decision="confirm")

    page = client.get(decide(client, events[1], decision="correct", when="2021").headers["Location"]).text

    assert shown(page) == "The bridge opened"


def test_where_nothing_waits_the_page_says_where_to_go(client: FlaskClient, events: list[str]) -> None:
    decide(client, events[0], decision="confirm")
    page = client.get(decide(client, events[1], decision="confirm").headers["Location"]).text

    assert shown(page) == ""
    assert "No date waits to be confirmed." in page
    assert 'href="/articles/new">Add an article</a>, and what it tells of will wait here' in page
    assert "<strong>Confirmed:</strong> It closed" in page
    assert undoing(page)["event"] == events[1]


def test_an_event_that_a_person_added_can_be_looked_at(client: FlaskClient) -> None:
    made = client.post("/api/v1/events", json={"title": "The bridge fell", "when": "1999"}).get_json()

    page = client.get(f"/review?event={made['id']}").text
    relative = decide(client, made["id"], decision="correct", when="last week")

    assert shown(page) == "The bridge fell"
    assert "Added by hand." in page
    assert fault_of(relative.text, "when") == "'last week' counts from another date: write the date itself."
    assert decide(client, made["id"], decision="correct", when="2000").status_code == 303
