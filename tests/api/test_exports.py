"""A timeline as a file: all that its list has, told while it is read."""

import csv
import json
import random
from io import StringIO
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import account_of, bridge_account, ministers_account, random_whens
from tests.api.answers import body, fetch, pages
from tests.api.test_bad_input import assert_fault, assert_problem

EXPORT = "/api/v1/timelines/all/export"
FORMATS = ["json", "csv", "excel", "timelinejs", "jsonl"]


def titles(text: str, form: str) -> list[str]:
    """The titles of the events in a file, in its order."""
    if form in ("csv", "excel"):
        text = text.removeprefix("\ufeff")
        return [row["title"] for row in csv.DictReader(StringIO(text, newline=""))]
    if form == "jsonl":
        return [json.loads(line)["message"] for line in text.splitlines()]
    events = json.loads(text)["events"]
    return [event["title"] if form == "json" else event["text"]["headline"] for event in events]


@pytest.fixture
def ministers(app: Flask) -> None:
    for account in (ministers_account(), bridge_account()):
        app.extensions["timeline"].articles.add(account, 0)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("query", ["", "&from=2024", "&entity=Lloyd Austin", "&q=bridge", "&status=rejected"])
def test_a_file_has_the_events_of_the_list_in_its_order(
    client: FlaskClient, ministers: None, form: str, query: str
) -> None:
    listed = [event["title"] for event in fetch(client, f"/api/v1/events?{query}")["events"]]

    assert titles(client.get(f"{EXPORT}?format={form}{query}").text, form) == listed


def test_json_is_the_timeline_and_its_events_as_the_api_tells_them(client: FlaskClient, ministers: None) -> None:
    made = body(client.post("/api/v1/timelines", json={"title": "2024", "filter": {"from": "2024"}}))

    told = fetch(client, f"/api/v1/timelines/{made['id']}/export?format=json")

    assert told == {
        "timeline": fetch(client, f"/api/v1/timelines/{made['id']}"),
        "events": fetch(client, f"/api/v1/events?timeline={made['id']}")["events"],
    }
    assert len(told["events"]) == 3


def test_a_file_of_many_events_has_each_of_them_once(app: Flask, client: FlaskClient) -> None:
    app.extensions["timeline"].articles.add(account_of(*random_whens(random.Random(3), 1_200)), 0)
    walked = pages(client, "/api/v1/events?undated=true&limit=500&fields=id")
    listed = [event["id"] for page in walked for event in page["events"]]

    told = fetch(client, f"{EXPORT}?format=json&undated=true")

    assert [event["id"] for event in told["events"]] == listed
    assert len(set(listed)) == 1_200


def test_a_file_is_told_while_it_is_read(app: Flask, client: FlaskClient) -> None:
    archive = app.extensions["timeline"]
    archive.articles.add(account_of(*random_whens(random.Random(3), 1_200)), 0)
    *_, last = fetch(client, f"{EXPORT}?format=json&undated=true")["events"]

    response = client.get(f"{EXPORT}?format=json&undated=true", buffered=False)
    pieces = response.iter_encoded()
    begun = next(pieces)
    client.delete(f"/api/v1/events/{last['id']}")
    whole = json.loads(begun + b"".join(pieces))

    assert "Content-Length" not in response.headers
    assert len(whole["events"]) == 1_199
    assert last["id"] not in {event["id"] for event in whole["events"]}


def test_a_file_has_a_type_and_a_name(client: FlaskClient) -> None:
    made = body(client.post("/api/v1/timelines", json={"title": "Bridges / of 2024", "filter": {}}))
    arabic = body(client.post("/api/v1/timelines", json={"title": "الجسر", "filter": {}}))

    response = client.get(f"/api/v1/timelines/{made['id']}/export?format=csv")
    other = client.get(f"/api/v1/timelines/{arabic['id']}/export?format=jsonl")

    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.headers["Content-Disposition"].endswith("; filename*=UTF-8''Bridges-of-2024.csv")
    assert other.mimetype == "application/jsonl"
    assert other.headers["Content-Disposition"].endswith("%D8%A7%D9%84%D8%AC%D8%B3%D8%B1.jsonl")
    assert other.headers["Content-Disposition"].startswith(f"attachment; filename={arabic['id']}.jsonl;")
    assert other.headers["Content-Disposition"].isascii()


def test_a_file_says_dates_and_lanes_as_is_asked(client: FlaskClient, ministers: None) -> None:
    usual, asked = (
        fetch(client, f"{EXPORT}?format=timelinejs&from=2025{more}")["events"][0]
        for more in ("", "&lang=ar&lane=place")
    )

    assert (usual["display_date"], usual["group"]) == ("2025", "The Crier")
    assert asked["group"] == "Moscow"
    assert fetch(client, f"{EXPORT}?format=timelinejs&q=called&lang=ar")["events"][0]["display_date"] == "24 يونيو 2024"


def test_a_file_is_not_sent_again_until_something_changes(client: FlaskClient, ministers: None) -> None:
    address = f"{EXPORT}?format=csv"
    tag = client.get(address).headers["ETag"]
    again = client.get(address, headers={"If-None-Match": tag})

    client.post("/api/v1/events", json={"title": "It was painted", "when": "2020"})

    assert (again.status_code, again.data) == (304, b"")
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 200


WRONG: list[tuple[str, str, str]] = [
    ("", "/format", "required"),
    ("?format=xlsx", "/format", "unknown_word"),
    ("?format=csv&lang=fr", "/lang", "unknown_word"),
    ("?format=csv&width=900", "/width", "unknown"),
    ("?format=csv&limit=1", "/limit", "unknown"),
    ("?format=csv&from=soon", "/from", "unreadable_date"),
]


@pytest.mark.parametrize(("query", "field", "code"), WRONG)
def test_what_cannot_be_asked_of_a_file_is_named(client: FlaskClient, query: str, field: str, code: str) -> None:
    assert_fault(client.get(f"{EXPORT}{query}"), field, code)


def test_the_forms_are_told_to_who_asks_for_another(client: FlaskClient) -> None:
    (fault,) = errors(client, "?format=xlsx")

    assert fault["reason"] == f"has to be one of {', '.join(FORMATS)}"


def errors(client: FlaskClient, query: str) -> list[dict[str, Any]]:
    return list(body(client.get(f"{EXPORT}{query}"))["errors"])


def test_a_timeline_that_is_not_there_is_no_file(client: FlaskClient) -> None:
    assert_problem(client.get("/api/v1/timelines/mine/export?format=csv"), 404, "not_found")
