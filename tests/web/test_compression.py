"""What is told is compressed for who takes that, and is the same for everybody."""

import gzip

import pytest
from flask.testing import FlaskClient

from tests.api.test_articles import BRIDGE
from timeline.formats.forms import FORMS

LONG = {**BRIDGE, "text": "The bridge opened in 1962. " * 20}
GZIP = {"Accept-Encoding": "gzip, br"}


@pytest.fixture(autouse=True)
def filled(client: FlaskClient) -> None:
    client.post("/api/v1/articles", json=LONG)


@pytest.mark.parametrize("address", ["/api/v1/events", "/", "/timelines/all", "/api/v1/openapi.json"])
def test_json_and_pages_are_compressed(client: FlaskClient, address: str) -> None:
    plain, squeezed = client.get(address), client.get(address, headers=GZIP)

    assert squeezed.headers["Content-Encoding"] == "gzip"
    assert int(squeezed.headers["Content-Length"]) == len(squeezed.data) < len(plain.data) / 2
    assert gzip.decompress(squeezed.data) == plain.data
    assert "Content-Encoding" not in plain.headers
    for response in (plain, squeezed):
        assert "Accept-Encoding" in response.headers["Vary"]


@pytest.mark.parametrize("form", list(FORMS))
def test_a_file_is_compressed_while_it_is_told(client: FlaskClient, form: str) -> None:
    address = f"/api/v1/timelines/all/export?format={form}"
    plain, squeezed = client.get(address), client.get(address, headers=GZIP)

    assert (squeezed.is_streamed, squeezed.headers["Content-Encoding"]) == (True, "gzip")
    assert gzip.decompress(squeezed.data) == plain.data
    assert len(squeezed.data) < len(plain.data)
    assert "Content-Encoding" not in plain.headers
    for response in (plain, squeezed):
        assert "Accept-Encoding" in response.headers["Vary"]


@pytest.mark.parametrize("address", ["/healthz", "/static/house.css", "/api/v1/articles/art_0"])
def test_what_is_short_or_a_file_is_sent_as_it_is(client: FlaskClient, address: str) -> None:
    with client.get(address, headers=GZIP) as response:
        assert "Content-Encoding" not in response.headers


def test_the_etag_stands_for_what_is_told_however_it_is_sent(client: FlaskClient) -> None:
    squeezed = client.get("/api/v1/events", headers=GZIP)

    assert squeezed.headers["ETag"] == client.get("/api/v1/events").headers["ETag"]
    again = client.get("/api/v1/events", headers={**GZIP, "If-None-Match": squeezed.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_an_answer_to_head_has_no_body(client: FlaskClient) -> None:
    assert client.head("/api/v1/events", headers=GZIP).data == b""


def test_a_batch_is_not_held_back(client: FlaskClient) -> None:
    response = client.post(
        "/api/v1/articles:batch", data=b"{}\n" * 100, headers={**GZIP, "Content-Type": "application/jsonl"}
    )

    assert "Content-Encoding" not in response.headers
