"""Requests have ids, are counted, and are logged where that is wanted."""

import json
import re

import pytest
from flask.testing import FlaskClient

from tests.api.answers import body
from tests.api.test_articles import BRIDGE
from web.app import create_app
from web.settings import Settings


@pytest.mark.parametrize("id", ["abc-1", "4bf92f3577b34da6a3ce929d0e0e4736", "a.b:c/d+e=f", "a" * 100])
def test_a_request_keeps_the_id_it_came_with(client: FlaskClient, id: str) -> None:
    response = client.get("/api/v1/nothing", headers={"X-Request-Id": id})

    assert response.headers["X-Request-Id"] == body(response)["request"] == id


@pytest.mark.parametrize("id", ["", "a b", "é", "a" * 101, '"', "<script>"])
def test_an_id_that_cannot_be_printed_anywhere_is_replaced(client: FlaskClient, id: str) -> None:
    response = client.get("/", headers={"X-Request-Id": id})

    assert re.fullmatch("[0-9a-f]{16}", response.headers["X-Request-Id"])


def test_each_request_has_an_id_of_its_own(client: FlaskClient) -> None:
    ids = {client.get("/healthz").headers["X-Request-Id"] for _ in range(3)}

    assert len(ids) == 3


def test_requests_are_counted_by_route_method_and_status() -> None:
    app = create_app(Settings("sqlite://"))
    client = app.test_client()
    client.post("/api/v1/articles", json=BRIDGE)
    for address in ("/api/v1/articles/art_0", "/api/v1/articles/art_1", "/nothing", "/", "/timelines/all"):
        client.get(address)
    client.open("/nothing", method="BREW")

    response = client.get("/metrics")

    assert response.content_type == "text/plain; version=0.0.4; charset=utf-8"
    counted = re.findall(
        r'^timeline_requests_total\{route="([^"]*)",method="(\w+)",status="(\d+)",', response.text, re.M
    )
    assert counted == [
        ("/", "GET", "200"),
        ("/api/v1/articles", "POST", "201"),
        ("/api/v1/articles/<id>", "GET", "404"),
        ("/timelines/<id>", "GET", "200"),
        ("none", "any", "404"),
    ]
    assert re.search(r'route="/api/v1/articles/<id>",method="GET",status="404",process="\d+"\} 2$', response.text, re.M)
    assert re.search(r'^timeline_request_seconds_total\{route="/",.*\} \d+\.\d+$', response.text, re.M)


def test_a_request_is_a_line_of_the_log_where_that_is_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    app = create_app(Settings("sqlite://", access_log=True))
    client = app.test_client()

    client.get("/api/v1/events?from=soon", headers={"X-Request-Id": "abc-1"})
    client.get("/%0A%FF")

    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    assert {name: first[name] for name in ("id", "method", "path", "status")} == {
        "id": "abc-1",
        "method": "GET",
        "path": "/api/v1/events",
        "status": 422,
    }
    assert first["ms"] > 0
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", first["time"])
    assert second["status"] == 404
    app.extensions["timeline"].close()


def test_nothing_is_logged_where_that_is_not_wanted(client: FlaskClient, capsys: pytest.CaptureFixture[str]) -> None:
    client.get("/healthz")

    assert capsys.readouterr().err == ""
