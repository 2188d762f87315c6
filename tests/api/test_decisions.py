"""Every date is open to correction over HTTP: decisions, edits, deletions, and events by hand, each undoable."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.api.answers import body, fetch
from tests.api.test_bad_input import assert_fault, assert_problem
from timeline.store import Archive
from web.app import create_app
from web.settings import Settings

ARTICLE = {"text": "The bridge opened in 1962. It was closed on Monday.", "published": "2024-06-25"}


@pytest.fixture
def events(client: FlaskClient) -> list[dict[str, Any]]:
    """Two events, of 1962 and of Monday."""
    return list(body(client.post("/api/v1/articles", json=ARTICLE))["events"])


def decide(client: FlaskClient, id: str, **fields: Any) -> TestResponse:
    return client.post(f"/api/v1/events/{id}/decisions", json=fields)


def bare(record: dict[str, Any]) -> dict[str, Any]:
    """A record without its revision and its time."""
    return {name: value for name, value in record.items() if name not in ("revision", "changed")}


def test_a_decision_answers_with_the_event(client: FlaskClient, events: list[dict[str, Any]]) -> None:
    response = decide(client, events[1]["id"], decision="correct", when="last week", reason="The minutes say so")

    event = body(response)
    assert response.status_code == 200
    assert (event["status"], event["when"]["basis"], event["when"]["text"]) == ("corrected", "manual", "last week")
    assert event["when"]["edtf"] == "[2024-06-17..2024-06-23]"
    assert event["when"]["why"].startswith("corrected by local (The minutes say so): the week before")
    assert fetch(client, f"/api/v1/events/{event['id']}") == event
    assert response.headers["ETag"] == client.get(f"/api/v1/events/{event['id']}").headers["ETag"]


def test_another_candidate_is_one_call(client: FlaskClient, events: list[dict[str, Any]]) -> None:
    article = fetch(client, f"/api/v1/articles/{events[1]['evidence'][0]['article']}")
    (expression,) = (held for held in article["expressions"] if held["text"] == "Monday")
    other = expression["candidates"][1]

    event = body(decide(client, events[1]["id"], decision="correct", candidate=other["value"]))

    assert event["when"]["start"] == {"earliest": other["earliest"], "latest": other["latest"]}


def test_the_history_is_told_and_can_be_taken_back(client: FlaskClient, events: list[dict[str, Any]]) -> None:
    id = events[0]["id"]
    decide(client, id, decision="confirm")
    decide(client, id, decision="reject", reason="It was another bridge")

    page = fetch(client, f"/api/v1/events/{id}/revisions?limit=1")
    (rejected,) = page["revisions"]
    (confirmed,) = fetch(client, page["next"])["revisions"]

    assert (rejected["action"], rejected["who"], rejected["reason"]) == ("reject", "local", "It was another bridge")
    assert [change["before"]["status"] for change in (rejected, confirmed)] == ["confirmed", "machine"]
    assert rejected["after"]["when"]["edtf"] == "1962"
    refused = client.post(f"/api/v1/revisions/{confirmed['id']}:undo")
    assert rejected["id"] in assert_problem(refused, 409, "conflict")["detail"]
    for revision in (rejected, confirmed):
        assert body(client.post(f"/api/v1/revisions/{revision['id']}:undo"))["undoes"] == revision["id"]
    assert bare(fetch(client, f"/api/v1/events/{id}")) == bare(events[0])


def test_the_etag_changes_with_every_change(client: FlaskClient, events: list[dict[str, Any]]) -> None:
    address = f"/api/v1/events/{events[0]['id']}"
    tags = [client.get(address).headers["ETag"]]
    for title in ("It fell", "It rose", "It fell"):
        tags.append(client.patch(address, json={"title": title}).headers["ETag"])
    revision = fetch(client, address)["revision"]
    client.post(f"/api/v1/revisions/{revision}:undo")
    tags.append(client.get(address).headers["ETag"])

    assert len(set(tags)) == len(tags)
    assert not any(tag.startswith("W/") for tag in tags)


def test_an_edit_of_what_was_changed_since_is_refused(client: FlaskClient, events: list[dict[str, Any]]) -> None:
    address = f"/api/v1/events/{events[0]['id']}"
    tag = client.get(address).headers["ETag"]

    first = client.patch(address, json={"title": "It fell"}, headers={"If-Match": tag})
    answers = [
        client.patch(address, json={"title": "It rose"}, headers={"If-Match": tag}),
        client.delete(address, headers={"If-Match": tag}),
        client.post(f"{address}/decisions", json={"decision": "reject"}, headers={"If-Match": tag}),
    ]

    assert first.status_code == 200
    for answer in answers:
        assert_problem(answer, 412, "stale")
    assert fetch(client, address) == body(first)
    assert client.patch(address, json={"importance": 1}, headers={"If-Match": "*"}).status_code == 200


def test_a_patch_may_be_a_merge_patch(client: FlaskClient, events: list[dict[str, Any]]) -> None:
    response = client.patch(
        f"/api/v1/events/{events[0]['id']}",
        data=b'{"when": {"approximate": true}, "entities": [{"name": "The Bridge", "kind": "other"}]}',
        content_type="application/merge-patch+json",
    )

    event = body(response)
    assert event["when"]["edtf"] == "1962~"
    assert [(entity["name"], entity["kind"]) for entity in event["entities"]] == [("The Bridge", "other")]
    assert (event["title"], event["status"]) == (events[0]["title"], "corrected")


def test_a_deleted_event_comes_back(client: FlaskClient, events: list[dict[str, Any]]) -> None:
    address = f"/api/v1/events/{events[0]['id']}"

    revision = body(client.delete(address))

    assert client.get(address).status_code == 404
    assert fetch(client, f"{address}/revisions")["revisions"] == [revision]
    assert (revision["action"], revision["after"]) == ("delete", None)
    client.post(f"/api/v1/revisions/{revision['id']}:undo")
    assert bare(fetch(client, address)) == bare(events[0])


def test_rejected_events_are_in_no_list_and_no_chart(client: FlaskClient, events: list[dict[str, Any]]) -> None:
    decide(client, events[0]["id"], decision="reject")

    figure = fetch(client, "/api/v1/timelines/all/figure")

    assert [event["id"] for event in fetch(client, "/api/v1/events")["events"]] == [events[1]["id"]]
    assert [mark for trace in figure["data"] for mark in trace.get("customdata", [])] == [events[1]["id"]]
    assert f'id="{events[0]["id"]}"' not in client.get("/timelines/all").text


WRONG_DECISIONS: list[tuple[dict[str, Any], str, str]] = [
    ({}, "/decision", "required"),
    ({"decision": "accept"}, "/decision", "unknown_word"),
    ({"decision": "confirm", "when": "1962"}, "/when", "not_wanted"),
    ({"decision": "correct"}, "/when", "required"),
    ({"decision": "correct", "when": "1962", "candidate": 0}, "/candidate", "not_wanted"),
    ({"decision": "correct", "candidate": 1.5}, "/candidate", "wrong_type"),
    ({"decision": "correct", "candidate": 7}, "/candidate", "invalid_input"),
    ({"decision": "correct", "when": "soon"}, "/when", "unreadable_date"),
    ({"decision": "reject", "reason": ""}, "/reason", "empty"),
]


@pytest.mark.parametrize(("fields", "field", "code"), WRONG_DECISIONS)
def test_a_wrong_field_of_a_decision_is_named(
    client: FlaskClient, events: list[dict[str, Any]], fields: dict[str, Any], field: str, code: str
) -> None:
    assert_fault(decide(client, events[1]["id"], **fields), field, code)
    assert fetch(client, f"/api/v1/events/{events[1]['id']}") == events[1]


def test_what_is_not_there_cannot_be_changed(client: FlaskClient) -> None:
    for answer in (
        decide(client, "evt_0", decision="confirm"),
        client.patch("/api/v1/events/evt_0", json={}),
        client.delete("/api/v1/events/evt_0"),
        client.get("/api/v1/events/evt_0/revisions"),
        client.post("/api/v1/revisions/rev_0:undo"),
    ):
        assert_problem(answer, 404, "not_found")


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Flask]:
    """An app on a file, which several threads may write to."""
    made = create_app(Settings(database_url=f"sqlite:///{tmp_path / 'shared.sqlite3'}"))
    archive: Archive = made.extensions["timeline"]
    yield made
    archive.close()


@pytest.mark.parametrize("round_", range(5))
def test_of_two_writers_one_is_told_and_nothing_is_lost(shared: Flask, round_: int) -> None:
    client = shared.test_client()
    id = body(client.post("/api/v1/articles", json=ARTICLE))["events"][0]["id"]
    address, both = f"/api/v1/events/{id}", threading.Barrier(2)
    tag = client.get(address).headers["ETag"]
    answers: list[TestResponse] = []

    def write(title: str) -> None:
        own = shared.test_client()
        both.wait()
        answers.append(own.patch(address, json={"title": title}, headers={"If-Match": tag}))

    writers = [threading.Thread(target=write, args=(title,)) for title in ("It fell", "It rose")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert sorted(answer.status_code for answer in answers) == [200, 412]
    (kept,) = (body(answer) for answer in answers if answer.status_code == 200)
    assert fetch(client, address) == kept
    assert len(fetch(client, f"{address}/revisions")["revisions"]) == 1
