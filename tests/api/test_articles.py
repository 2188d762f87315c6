"""Articles come in by POST, and what is kept comes out."""

from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import bridge_account
from tests.api.answers import body, fetch

BRIDGE = {"title": "The bridge", "text": "The bridge opened in 1962.", "published": "2024-06-25"}


def post(client: FlaskClient, **fields: Any) -> dict[str, Any]:
    response = client.post("/api/v1/articles", json={**BRIDGE, **fields})
    assert response.status_code == 201
    return body(response)


def test_an_article_is_answered_with_its_expressions_and_events(client: FlaskClient) -> None:
    response = client.post("/api/v1/articles", json=BRIDGE)

    posted = body(response)
    expression = next(found for found in posted["expressions"] if found["text"] == "1962")
    event = next(found for found in posted["events"] if expression["id"] in found["expressions"])
    assert response.status_code == 201
    assert response.headers["Location"] == f"/api/v1/articles/{posted['id']}"
    assert (expression["start"], expression["end"], expression["type"], expression["value"]) == (21, 25, "DATE", "1962")
    assert (expression["earliest"], expression["latest"]) == ("1962-01-01", "1962-12-31")
    assert event["when"]["start"] == event["when"]["end"] == {"earliest": "1962-01-01", "latest": "1962-12-31"}
    assert event["when"]["basis"] == "stated"
    assert event["evidence"][0]["article"] == posted["id"]
    assert event["evidence"][0]["quote"] in BRIDGE["text"]


EXPRESSION = """
    id start end text type value mod edtf precision earliest latest approximate ambiguous anchor why candidates
"""
EVENT = "id title when entities evidence expressions factuality importance status confidence revision changed"


def test_the_shapes_are_those_of_the_contract(client: FlaskClient) -> None:
    posted = post(client)

    (event, *_) = posted["events"]
    assert set(posted["expressions"][0]) == set(EXPRESSION.split())
    assert set(event) == set(EVENT.split())
    assert event["when"].keys() > {"kind", "start", "end", "likely", "precision", "approximate", "edtf"}
    assert event["when"].keys() > {"text", "basis", "why"}
    assert set(event["evidence"][0]) == {"article", "start", "end", "quote", "trigger"}
    assert set(event["evidence"][0]["trigger"]) == {"start", "end", "text"}


def test_the_same_content_again_is_answered_with_what_is_kept(client: FlaskClient) -> None:
    first = client.post("/api/v1/articles", json=BRIDGE)

    second = client.post("/api/v1/articles", json=BRIDGE)

    assert (first.status_code, second.status_code) == (201, 200)
    assert body(second) == body(first)
    assert second.headers["Location"] == first.headers["Location"]


def test_an_article_can_be_fetched(client: FlaskClient) -> None:
    posted = post(client, url="https://example.org/a?b=1", publisher="The Crier", author="A. Writer", country="de")

    fetched = client.get(f"/api/v1/articles/{posted['id']}")

    assert body(fetched) == posted
    assert (posted["url"], posted["publisher"], posted["author"]) == (
        "https://example.org/a?b=1",
        "The Crier",
        "A. Writer",
    )
    assert (posted["country"], posted["language"], posted["text"]) == ("DE", "en", BRIDGE["text"])


def test_the_publish_date_is_that_of_the_zone(client: FlaskClient) -> None:
    posted = post(client, published="2024-06-25T23:30Z", zone="Europe/Berlin")

    assert posted["published"] == "2024-06-26T01:30+02:00"


def test_offsets_count_code_points_of_the_text_as_posted(client: FlaskClient) -> None:
    text = "🌉 Žižkov\r\nThe bridge opened in 1962."

    posted = post(client, text=text)

    expression = next(found for found in posted["expressions"] if found["text"] == "1962")
    assert text[expression["start"] : expression["end"]] == "1962"
    for event in posted["events"]:
        for evidence in event["evidence"]:
            trigger = evidence["trigger"]
            assert text[evidence["start"] : evidence["end"]] == evidence["quote"]
            assert text[trigger["start"] : trigger["end"]] == trigger["text"]


def test_articles_are_listed_page_by_page(client: FlaskClient) -> None:
    ids = [post(client, title=f"Bridge {number}")["id"] for number in range(5)]

    first = fetch(client, "/api/v1/articles?limit=3")
    second = fetch(client, first["next"])

    assert [article["id"] for article in first["articles"] + second["articles"]] == ids[::-1]
    assert second["next"] is None
    assert "text" not in first["articles"][0]


def test_what_the_asker_has_is_not_sent_again(client: FlaskClient) -> None:
    address = f"/api/v1/articles/{post(client)['id']}"
    tag = client.get(address).headers["ETag"]

    again = client.get(address, headers={"If-None-Match": tag})

    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize(("added", "said"), [(0, "1970-01-01T00:00:00Z"), (1_732_276_807, "2024-11-22T12:00:07Z")])
def test_the_time_of_a_change_has_seconds(client: FlaskClient, app: Flask, added: int, said: str) -> None:
    record, _ = app.extensions["timeline"].articles.add(bridge_account(), added)

    article = fetch(client, f"/api/v1/articles/{record.id}")

    assert (article["added"], article["changed"], article["events"][0]["changed"]) == (said, said, said)
