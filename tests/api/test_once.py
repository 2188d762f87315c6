"""A request with an Idempotency-Key is done once, however often and however fast it comes."""

import json
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from api import problem
from tests.api.answers import fetch
from tests.api.test_articles import BRIDGE
from tests.api.test_bad_input import assert_fault
from tests.serving import service
from timeline.errors import UnderWay
from timeline.store import Archive
from timeline.store.archive.answers import KEPT
from timeline.store.records import Answer

KEYED = {"Idempotency-Key": "bridge-1"}
ANSWER = Answer(201, {"Location": "/here"}, b"{}")


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with service(tmp_path / "shared.sqlite3") as address:
        yield address


def test_the_same_key_and_body_are_answered_alike(client: FlaskClient) -> None:
    first, second = (client.post("/api/v1/articles", json=BRIDGE, headers=KEYED) for _ in range(2))

    assert (first.status_code, second.status_code) == (201, 201)
    assert second.data == first.data
    assert second.headers["Location"] == first.headers["Location"]
    assert second.content_type == first.content_type


def test_another_body_under_the_same_key_is_refused(client: FlaskClient) -> None:
    client.post("/api/v1/articles", json=BRIDGE, headers=KEYED)

    response = client.post("/api/v1/articles", json={**BRIDGE, "title": "Another"}, headers=KEYED)

    assert_fault(response, "/Idempotency-Key", "idempotency_key_reused")
    assert len(fetch(client, "/api/v1/articles")["articles"]) == 1


def test_a_request_that_failed_leaves_its_key_free(client: FlaskClient) -> None:
    refused = client.post("/api/v1/articles", json={**BRIDGE, "text": ""}, headers=KEYED)

    mended = client.post("/api/v1/articles", json=BRIDGE, headers=KEYED)

    assert (refused.status_code, mended.status_code) == (422, 201)


@pytest.mark.parametrize("key", ["", " ", "a b", "é", "a" * 201])
def test_a_key_that_cannot_be_kept_is_refused(client: FlaskClient, key: str) -> None:
    response = client.post("/api/v1/articles", json=BRIDGE, headers={"Idempotency-Key": key})

    assert_fault(response, "/Idempotency-Key", "invalid_input")


def test_a_hundred_equal_posts_at_once_make_one_article(address: str) -> None:
    with ThreadPoolExecutor(100) as threads:
        answers = list(threads.map(lambda _: _post(address), range(100)))

    assert {status for status, _ in answers} == {201}
    assert len({told for _, told in answers}) == 1
    with urllib.request.urlopen(f"{address}/api/v1/articles") as kept:
        assert len(json.load(kept)["articles"]) == 1


def _post(address: str) -> tuple[int, bytes]:
    headers = {"Content-Type": "application/json", **KEYED}
    request = urllib.request.Request(f"{address}/api/v1/articles", json.dumps(BRIDGE).encode(), headers)
    with urllib.request.urlopen(request, timeout=60) as response:
        return response.status, response.read()


def test_what_is_under_way_for_long_is_a_conflict(app: Flask) -> None:
    with app.test_request_context():
        response = problem(UnderWay("bridge-1"))

    assert (response.status_code, json.loads(response.data)["code"]) == (409, "request_under_way")


def test_an_answer_is_kept_for_a_day(archive: Archive) -> None:
    assert archive.answers.begin("key", "digest", 0) is None
    archive.answers.keep("key", 0, ANSWER)

    assert archive.answers.begin("key", "digest", KEPT) == ANSWER
    assert archive.answers.begin("key", "another digest", KEPT + 1) is None


def test_a_promise_that_is_not_kept_in_a_minute_is_broken(archive: Archive) -> None:
    archive.answers.begin("key", "digest", 0)

    with pytest.raises(UnderWay):
        archive.answers.begin("key", "digest", 60)
    assert archive.answers.begin("key", "digest", 61) is None


def test_who_comes_late_leaves_the_promise_of_another_alone(archive: Archive) -> None:
    archive.answers.begin("key", "digest", 0)
    archive.answers.begin("key", "digest", 61)

    archive.answers.keep("key", 0, ANSWER)
    archive.answers.forget("key", 0)

    with pytest.raises(UnderWay):
        archive.answers.begin("key", "digest", 62)
    archive.answers.forget("key", 61)
    assert archive.answers.begin("key", "digest", 62) is None


MADE = [
    ("/api/v1/events", {"title": "Caesar is killed", "when": "15 March 44 BC"}),
    ("/api/v1/timelines", {"title": "The sixties"}),
]


@pytest.mark.parametrize(("address", "given"), MADE, ids=[address for address, _ in MADE])
def test_whatever_is_made_by_hand_is_made_once(client: FlaskClient, address: str, given: dict[str, str]) -> None:
    first, second = (client.post(address, json=given, headers=KEYED) for _ in range(2))

    assert first.status_code == 201
    assert second.data == first.data
