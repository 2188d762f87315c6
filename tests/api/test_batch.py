"""Many articles in one request, a line each, are answered line by line."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from flask.testing import FlaskClient

from tests.api.answers import fetch
from tests.api.test_articles import BRIDGE
from tests.api.test_bad_input import assert_problem
from tests.serving import service
from timeline.account import Account, give_account
from timeline.articles import Article

BATCH = "/api/v1/articles:batch"
LINES = {"Content-Type": "application/jsonl"}
LONGEST = 100_000 + 6 * 1_000_000  # bytes of a line


def post(client: FlaskClient, *lines: bytes) -> list[dict[str, Any]]:
    response = client.post(BATCH, data=b"".join(lines), headers=LINES)
    assert (response.status_code, response.mimetype) == (200, "application/jsonl")
    return [json.loads(line) for line in response.data.splitlines()]


def bridge(number: int) -> bytes:
    return json.dumps({**BRIDGE, "title": f"Bridge {number}"}).encode() + b"\n"


def test_each_line_is_answered_in_order_and_kept(client: FlaskClient) -> None:
    results = post(client, *map(bridge, range(200)))

    assert [(result["line"], result["status"]) for result in results] == [(n, 201) for n in range(1, 201)]
    kept = fetch(client, "/api/v1/articles?limit=500")["articles"]
    assert [article["id"] for article in reversed(kept)] == [result["id"] for result in results]
    assert [article["title"] for article in reversed(kept)] == [f"Bridge {n}" for n in range(200)]


def test_the_same_content_again_is_said_to_be_so(client: FlaskClient) -> None:
    (first,) = post(client, bridge(1))

    results = post(client, bridge(1), bridge(2), bridge(2))

    assert [result["status"] for result in results] == [200, 201, 200]
    assert results[0]["id"] == first["id"]
    assert results[1]["id"] == results[2]["id"]


@pytest.mark.parametrize(
    ("line", "status", "code", "field"),
    [
        (b"{", 400, "malformed_json", None),
        (b"\xff", 400, "malformed_json", None),
        (b'{"a": 1, "a": 2}', 400, "malformed_json", None),
        (b"[]", 422, "invalid_input", ""),
        (b'{"text": "In 1962."}', 422, "invalid_input", "/published"),
        (b'{"text": "In 1962.", "published": "soon"}', 422, "unreadable_date", "/published"),
        (b'{"text": "In 1962.", "published": "2024-06-25", "language": "tlh"}', 422, "unknown_language", "/language"),
        (b'{"text": " ", "published": "2024-06-25"}', 422, "unusable_text", "/text"),
        (b'{"text": "' + b"a" * LONGEST + b'"}', 422, "invalid_input", "/text"),
    ],
)
def test_a_bad_line_gets_its_problem_and_the_others_go_on(
    client: FlaskClient, line: bytes, status: int, code: str, field: str | None
) -> None:
    good, bad, last = post(client, bridge(1), b"\n", line + b"\n", bridge(2))

    assert (good["status"], last["status"], last["line"]) == (201, 201, 4)
    assert (bad["line"], bad["status"], bad["problem"]["status"], bad["problem"]["code"]) == (3, status, status, code)
    assert [error["field"] for error in bad["problem"]["errors"]] == ([] if field is None else [field])


def test_a_line_that_breaks_the_reader_is_told_and_the_others_go_on(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(article: Article, **settings: Any) -> Account:
        if article.title == "Bridge 2":
            raise IndexError("a fault of ours")
        return give_account(article, **settings)

    monkeypatch.setattr("api.batches.give_account", broken)

    good, bad, last = post(client, bridge(1), bridge(2), bridge(3))

    assert (good["status"], bad["status"], last["status"]) == (201, 500, 201)
    assert bad["problem"]["code"] == "internal_server_error"
    assert "a fault of ours" in caplog.text


def test_a_batch_may_be_empty_and_its_last_line_without_an_end(client: FlaskClient) -> None:
    assert post(client) == []
    assert [result["status"] for result in post(client, bridge(1), bridge(2).rstrip())] == [201, 201]


@pytest.mark.parametrize("content_type", [None, "application/json", "text/plain"])
def test_a_batch_that_is_not_in_lines_is_refused(client: FlaskClient, content_type: str | None) -> None:
    response = client.post(BATCH, data=bridge(1), content_type=content_type)

    assert "application/jsonl" in assert_problem(response, 415, "unsupported_media_type")["detail"]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[http.client.HTTPConnection]:
    with service(tmp_path / "batch.sqlite3", batch_jobs=1) as address:
        opened = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
        yield opened
        opened.close()


def test_results_come_while_lines_are_still_coming(connection: http.client.HTTPConnection) -> None:
    connection.putrequest("POST", BATCH)
    connection.putheader("Transfer-Encoding", "chunked")
    connection.putheader("Content-Type", "application/x-ndjson")
    connection.endheaders()
    connection.send(chunk(bridge(1)))

    answer = connection.response_class(connection.sock)
    answer.begin()
    first = json.loads(answer.readline())
    connection.send(chunk(bridge(2)) + chunk(b""))
    second = json.loads(answer.readline())

    assert ((first["line"], first["status"]), (second["line"], second["status"])) == ((1, 201), (2, 201))
    assert answer.readline() == b""


def chunk(content: bytes) -> bytes:
    return f"{len(content):x}\r\n".encode() + content + b"\r\n"
