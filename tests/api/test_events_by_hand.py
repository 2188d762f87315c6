"""An event by hand has a date in any form that a person writes, and says how it was read."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.api.answers import body, fetch
from tests.api.test_bad_input import assert_fault

DATES: list[tuple[dict[str, Any], str, str | None]] = [
    ({"when": "in May 2021"}, "2021-05", "in May 2021"),
    ({"when": "44 BC"}, "-0043", "44 BC"),
    ({"when": "last week", "relative_to": "2024-06-25"}, "[2024-06-17..2024-06-23]", "last week"),
    ({"when": "2014/.."}, "2014/..", "2014/.."),
    ({"when": {"start": {"earliest": "2021-05", "latest": "2021-05"}, "end": {"latest": None}}}, "2021-05/..", None),
    ({"when": {"start": {"earliest": "2021"}, "approximate": True}}, "[2021~..]", None),
]


@pytest.mark.parametrize(("fields", "edtf", "text"), DATES)
def test_an_event_by_hand_says_how_its_date_was_read(
    client: FlaskClient, fields: dict[str, Any], edtf: str, text: str | None
) -> None:
    response = client.post("/api/v1/events", json={"title": "It happened", **fields})

    event = body(response)
    assert response.status_code == 201
    assert (event["status"], event["when"]["edtf"], event["when"]["text"]) == ("manual", edtf, text)
    assert event["when"]["why"].startswith("added by local: ")
    assert fetch(client, response.headers["Location"]) == event
    assert fetch(client, "/api/v1/events")["events"] == [event]
    assert client.get("/timelines/all").status_code == 200


def test_an_event_by_hand_has_its_mark_in_the_chart(client: FlaskClient) -> None:
    event = body(client.post("/api/v1/events", json={"title": "It happened", "when": "1962"}))

    figure = fetch(client, "/api/v1/timelines/all/figure")

    assert event["id"] in [mark for trace in figure["data"] for mark in trace.get("customdata", [])]


WRONG_EVENTS: list[tuple[dict[str, Any], str, str]] = [
    ({"title": None}, "/title", "wrong_type"),
    ({"when": None}, "/when", "wrong_type"),
    ({"when": 1962}, "/when", "wrong_type"),
    ({"when": ["1962"]}, "/when", "wrong_type"),
    ({"when": " "}, "/when", "empty"),
    ({"when": "soon"}, "/when", "unreadable_date"),
    ({"when": "last week"}, "/relative_to", "invalid_input"),
    ({"when": "last week", "relative_to": "today"}, "/relative_to", "unreadable_date"),
    ({"when": {"start": {"earliest": "May"}}}, "/when/start/earliest", "unreadable_date"),
    ({"when": {"start": {"earliest": 1962}}}, "/when/start/earliest", "wrong_type"),
    ({"when": {"begin": {}}}, "/when/begin", "unknown"),
    ({"when": {"start": "1962"}}, "/when/start", "wrong_type"),
    ({"when": {"precision": "moment"}}, "/when/precision", "unknown_word"),
    ({"when": {"approximate": "yes"}}, "/when/approximate", "wrong_type"),
    ({"article": "art_0"}, "/quote", "required"),
    ({"quote": "It opened"}, "/article", "required"),
    ({"article": "art_0", "quote": "It opened"}, "/article", "invalid_input"),
    ({"entities": "Austin"}, "/entities", "wrong_type"),
    ({"entities": [{"name": "Austin"}]}, "/entities/0/kind", "required"),
    ({"importance": 2}, "/importance", "out_of_range"),
    ({"importance": True}, "/importance", "wrong_type"),
    ({"factuality": "true"}, "/factuality", "unknown_word"),
    ({"status": "manual"}, "/status", "unknown"),
]


@pytest.mark.parametrize(("change", "field", "code"), WRONG_EVENTS)
def test_a_wrong_field_of_an_event_is_named(client: FlaskClient, change: dict[str, Any], field: str, code: str) -> None:
    response = client.post("/api/v1/events", json={"title": "It opened", "when": "1962", **change})

    assert_fault(response, field, code)
    assert fetch(client, "/api/v1/events?undated=true")["events"] == []
