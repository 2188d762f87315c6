"""Bad input is answered with a problem that names field and reason, and nothing is kept."""

import json
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.api.answers import fetch
from tests.api.test_articles import BRIDGE

NUL, HALF = "\0", "\ud800"
OF_EVERY_TEXT = {"/text", "/published", "/zone", "/language", "/date"}

FIELDS: list[tuple[dict[str, Any], str, str]] = [
    ({"published": ...}, "/published", "required"),
    ({"published": None}, "/published", "wrong_type"),
    ({"published": 20240625}, "/published", "wrong_type"),
    ({"published": ""}, "/published", "unreadable_date"),
    ({"published": "today"}, "/published", "unreadable_date"),
    ({"published": "2024-06"}, "/published", "unreadable_date"),
    ({"published": "2024-02-30"}, "/published", "unreadable_date"),
    ({"published": "25/06/2024"}, "/published", "unreadable_date"),
    ({"published": "2024-06-25T25:00"}, "/published", "unreadable_date"),
    ({"published": f"2024-06-25{NUL}"}, "/published", "unreadable_date"),
    ({"published": HALF}, "/published", "unreadable_date"),
    ({"published": "9999-12-31T23:30Z", "zone": "Pacific/Auckland"}, "/published", "unreadable_date"),
    ({"published": "0001-01-01T00:30+10:00", "zone": "America/New_York"}, "/published", "unreadable_date"),
    ({"text": ...}, "/text", "required"),
    ({"text": ""}, "/text", "unusable_text"),
    ({"text": " \n "}, "/text", "unusable_text"),
    ({"text": f"In 1962{NUL}."}, "/text", "unusable_text"),
    ({"text": f"In 1962{HALF}."}, "/text", "unusable_text"),
    ({"text": "é" * 500_001}, "/text", "unusable_text"),
    ({"text": 1962}, "/text", "wrong_type"),
    ({"text": ["In 1962."]}, "/text", "wrong_type"),
    ({"title": 7}, "/title", "wrong_type"),
    ({"title": ""}, "/title", "empty"),
    ({"title": f"a{NUL}"}, "/title", "unusable_text"),
    ({"title": f"a{HALF}"}, "/title", "unusable_text"),
    ({"title": "a" * 1001}, "/title", "too_long"),
    ({"publisher": f"{HALF}a"}, "/publisher", "unusable_text"),
    ({"author": {"name": "A"}}, "/author", "wrong_type"),
    ({"url": "javascript:alert(1)"}, "/url", "invalid_url"),
    ({"url": "/bridge"}, "/url", "invalid_url"),
    ({"url": "https://"}, "/url", "invalid_url"),
    ({"url": "https://[::1/"}, "/url", "invalid_url"),
    ({"url": f"https://example.org/{NUL}"}, "/url", "unusable_text"),
    ({"zone": "Europe/Atlantis"}, "/zone", "unknown_zone"),
    ({"zone": "../../etc/passwd"}, "/zone", "unknown_zone"),
    ({"language": "tlh"}, "/language", "unknown_language"),
    ({"country": "Germany"}, "/country", "invalid_country"),
    ({"date": "2024-06-25"}, "/date", "unknown"),
    ({"a/b~c": 1}, "/a~1b~0c", "unknown"),
    ({HALF: 1}, "/\\ud800", "unknown"),
]

BODIES: list[tuple[bytes, int, str]] = [
    (b"", 400, "malformed_json"),
    (b"{", 400, "malformed_json"),
    (b"\xff\xfe", 400, "malformed_json"),
    (b'{"text": "a", "text": "b"}', 400, "malformed_json"),
    (b'{"text": NaN}', 400, "malformed_json"),
    (b"[" * 100_000, 400, "malformed_json"),
    (b'{"text": ' + b"1" * 5000 + b"}", 400, "malformed_json"),
    (b"[]", 422, "invalid_input"),
    (b'"text"', 422, "invalid_input"),
    (b"null", 422, "invalid_input"),
]


def assert_problem(response: TestResponse, status: int, code: str) -> dict[str, Any]:
    body = json.loads(response.data)
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    assert set(body) == {"type", "title", "status", "detail", "code", "errors", "request"}
    assert body["request"] == response.headers["X-Request-Id"]
    assert (body["status"], body["code"]) == (status, code)
    assert body["detail"]
    return dict(body)


def assert_fault(response: TestResponse, field: str, code: str) -> None:
    problem = assert_problem(response, 422, json.loads(response.data)["code"])
    assert [(error["field"], error["code"]) for error in problem["errors"]] == [(field, code)]
    assert problem["errors"][0]["reason"]


def post(client: FlaskClient, address: str, fields: dict[str, Any]) -> TestResponse:
    given = {name: value for name, value in fields.items() if value is not ...}
    return client.post(address, data=json.dumps(given), content_type="application/json")


def assert_nothing_kept(client: FlaskClient) -> None:
    assert fetch(client, "/api/v1/articles")["articles"] == []
    assert fetch(client, "/api/v1/events?undated=true")["events"] == []


@pytest.mark.parametrize(("change", "field", "code"), FIELDS)
def test_a_wrong_field_is_named(client: FlaskClient, change: dict[str, Any], field: str, code: str) -> None:
    response = post(client, "/api/v1/articles", {**BRIDGE, **change})

    assert_fault(response, field, code)
    assert_nothing_kept(client)


@pytest.mark.parametrize(("change", "field", "code"), [case for case in FIELDS if case[1] in OF_EVERY_TEXT])
def test_a_text_that_is_not_kept_is_checked_alike(
    client: FlaskClient, change: dict[str, Any], field: str, code: str
) -> None:
    response = post(client, "/api/v1/expressions", {"text": "In 1962.", "published": "2024-06-25", **change})

    assert_fault(response, field, code)


def test_everything_that_breaks_the_form_is_named_at_once(client: FlaskClient) -> None:
    response = client.post("/api/v1/articles", json={"text": 7, "day": 1})

    problem = assert_problem(response, 422, "invalid_input")
    assert {error["field"] for error in problem["errors"]} == {"/text", "/published", "/day"}


@pytest.mark.parametrize(("body", "status", "code"), BODIES)
def test_a_body_that_is_no_json_object_is_refused(client: FlaskClient, body: bytes, status: int, code: str) -> None:
    response = client.post("/api/v1/articles", data=body, content_type="application/json")

    assert_problem(response, status, code)
    assert_nothing_kept(client)


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/x-www-form-urlencoded", "application/xml"])
def test_another_content_type_is_refused(client: FlaskClient, content_type: str | None) -> None:
    response = client.post("/api/v1/articles", data=json.dumps(BRIDGE), content_type=content_type)

    assert "application/json" in assert_problem(response, 415, "unsupported_media_type")["detail"]
    assert_nothing_kept(client)


def test_a_body_past_the_limit_is_refused(client: FlaskClient) -> None:
    response = client.post("/api/v1/articles", json={**BRIDGE, "text": "a" * 7_000_000})

    assert_problem(response, 413, "request_entity_too_large")
    assert_nothing_kept(client)


@pytest.mark.parametrize(
    ("method", "address", "allowed"),
    [
        ("DELETE", "/api/v1/articles", {"GET", "HEAD", "OPTIONS", "POST"}),
        ("PUT", "/api/v1/expressions", {"OPTIONS", "POST"}),
        ("GET", "/api/v1/expressions", {"OPTIONS", "POST"}),
        ("PUT", "/api/v1/events", {"GET", "HEAD", "OPTIONS", "POST"}),
        ("POST", "/healthz", {"GET", "HEAD", "OPTIONS"}),
    ],
)
def test_a_wrong_method_is_told_the_right_ones(
    client: FlaskClient, method: str, address: str, allowed: set[str]
) -> None:
    response = client.open(address, method=method)

    assert_problem(response, 405, "method_not_allowed")
    assert set(response.headers["Allow"].split(", ")) == allowed


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/nothing",
        "/api/nothing",
        "/api/v1/articles/art_0",
        "/api/v1/events/evt_0",
        "/api/v1/timelines/mine",
        "/api/v1/timelines/mine/figure",
    ],
)
def test_what_is_not_there_is_a_problem_too(client: FlaskClient, address: str) -> None:
    assert_problem(client.get(address), 404, "not_found")


QUERIES = [
    ("/api/v1/events?from=soon", "/from", "unreadable_date"),
    ("/api/v1/events?to=2024-13", "/to", "unreadable_date"),
    ("/api/v1/events?to=", "/to", "unreadable_date"),
    ("/api/v1/events?from=2024-06-25T10:00%2B25:00", "/from", "unreadable_date"),
    ("/api/v1/events?from=2025&to=2024", "/to", "invalid_input"),
    ("/api/v1/events?limit=0", "/limit", "out_of_range"),
    ("/api/v1/events?limit=501", "/limit", "out_of_range"),
    ("/api/v1/events?limit=2.6e-42", "/limit", "wrong_type"),
    ("/api/v1/events?limit=2437324935719399981056", "/limit", "wrong_type"),
    ("/api/v1/events?limit=", "/limit", "wrong_type"),
    ("/api/v1/events?limit=1&limit=2", "/limit", "repeated"),
    ("/api/v1/events?cursor=nonsense", "/cursor", "invalid_input"),
    ("/api/v1/events?undated=yes", "/undated", "wrong_type"),
    ("/api/v1/events?sort=title", "/sort", "unknown_word"),
    ("/api/v1/events?sort=", "/sort", "unknown_word"),
    ("/api/v1/events?entity=", "/entity", "empty"),
    ("/api/v1/events?entity=%00", "/entity", "unusable_text"),
    ("/api/v1/events?sort=importance&cursor=WzEsMSwxLDEsMV0", "/cursor", "invalid_input"),
    ("/api/v1/events?cursor=Wy0wLjUsMSwxLDEsMSwxXQ", "/cursor", "invalid_input"),
    ("/api/v1/events?sort=importance&cursor=W05hTiwxLDEsMSwxLDFd", "/cursor", "invalid_input"),
    ("/api/v1/entities?kind=ship", "/kind", "unknown_word"),
    ("/api/v1/entities?q=", "/q", "empty"),
    ("/api/v1/entities?cursor=WzEsMSwxXQ", "/cursor", "invalid_input"),
    ("/api/v1/entities?cursor=Wy0xLCJcdWQ4MDAiLCJwZXJzb24iXQ", "/cursor", "invalid_input"),
    ("/api/v1/entities?name=Austin", "/name", "unknown"),
    ("/api/v1/articles?page=2", "/page", "unknown"),
    ("/api/v1/articles?cursor=W10", "/cursor", "invalid_input"),
    ("/api/v1/timelines/all/figure?width=1", "/width", "out_of_range"),
    ("/api/v1/timelines/all/figure?colour=red", "/colour", "unknown"),
]


@pytest.mark.parametrize(("address", "field", "code"), QUERIES)
def test_a_wrong_query_parameter_is_named(client: FlaskClient, address: str, field: str, code: str) -> None:
    assert_fault(client.get(address), field, code)


@pytest.mark.parametrize(
    "address",
    ["/api/v1/articles/art_0", "/api/v1/timelines", "/api/v1/timelines/all", "/healthz", "/api/v1/events/evt_0"],
)
def test_parameters_are_refused_where_there_are_none(client: FlaskClient, address: str) -> None:
    assert_fault(client.get(f"{address}?verbose=1"), "/verbose", "unknown")


def test_a_problem_does_not_repeat_all_that_was_sent(client: FlaskClient) -> None:
    response = client.post("/api/v1/articles", json={**BRIDGE, "published": "2" * 900_000})

    assert_fault(response, "/published", "unreadable_date")
    assert len(response.data) < 2_000


def test_a_fault_of_our_own_is_a_problem_without_details(client: FlaskClient) -> None:
    client.application.config["PROPAGATE_EXCEPTIONS"] = False
    client.application.extensions["timeline"] = None

    problem = assert_problem(client.get("/api/v1/events"), 500, "internal_server_error")

    assert "Assertion" not in problem["detail"]
