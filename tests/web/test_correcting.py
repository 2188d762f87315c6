"""What is said of an article is corrected by a form, which first shows what that does; what is deleted comes back."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.api.answers import fetch
from tests.web.test_editing import fields
from web.pages.words import FACTS

POSTED = {
    "title": "The bridge",
    "text": "The bridge opened in 1962. It closed on Monday.",
    "published": "2024-06-25T14:30",
    "zone": "Europe/Berlin",
    "publisher": "The Crier",
    "url": "https://example.org/bridge",
    "country": "DE",
}


@pytest.fixture
def id(client: FlaskClient) -> str:
    """The id of an article, which was published on a Tuesday."""
    return str(client.post("/api/v1/articles", json=POSTED).get_json()["id"])


def article_of(client: FlaskClient, id: str) -> dict[str, Any]:
    return fetch(client, f"/api/v1/articles/{id}")


def correct(client: FlaskClient, id: str, **typed: str) -> TestResponse:
    """Open the form, fill it in, and send it."""
    return client.post(f"/articles/{id}/edit", data={**fields(client.get(f"/articles/{id}/edit").text), **typed})


def days(article: dict[str, Any]) -> list[str]:
    return [event["when"]["edtf"] for event in article["events"]]


@pytest.mark.parametrize(
    ("typed", "corrected", "dates"),
    [
        ({}, {}, ["1962", "2024-06-24"]),
        ({"title": "A bridge", "author": "Ada Smith"}, {"title": "A bridge", "author": "Ada Smith"}, None),
        ({"publisher": "", "url": " ", "country": "at"}, {"publisher": None, "url": None, "country": "AT"}, None),
        ({"published": "2024-06-18"}, {"published": "2024-06-18"}, ["1962", "2024-06-17"]),
        ({"zone": ""}, {"zone": None, "published": "2024-06-25T14:30+02:00"}, None),
        ({"language": "en-GB"}, {"language": "en-GB"}, None),
    ],
)
def test_what_is_said_of_an_article_is_corrected(
    client: FlaskClient, id: str, typed: dict[str, str], corrected: dict[str, str | None], dates: list[str] | None
) -> None:
    before = article_of(client, id)

    response = correct(client, id, **typed)

    after = article_of(client, id)
    assert (response.status_code, response.headers["Location"]) == (303, f"/articles/{id}")
    assert {name: after[name] for name in FACTS} == {**{name: before[name] for name in FACTS}, **corrected}
    assert days(after) == (dates or days(before))
    assert (after["revision"] is None) == (not typed)


def test_what_a_correction_would_do_is_shown_and_not_done(client: FlaskClient, id: str) -> None:
    opened = article_of(client, id)["events"][0]["id"]
    client.post(f"/api/v1/events/{opened}/decisions", json={"decision": "correct", "when": "1963"})
    before = article_of(client, id)

    page = correct(client, id, published="2024-06-18", do="look").text
    same = correct(client, id, title="A bridge", do="look").text

    assert "<s>24 June 2024</s> → 17 June 2024" in page
    assert re.findall("<h3>(.*?)</h3>", page) == ["Get another date", "Stay as a person decided"]
    assert ('value="2024-06-18"' in page, 'value="A bridge"' in same) == (True, True)
    assert "None of its events would differ." in same
    assert article_of(client, id) == before


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("published", "", "This is missing."),
        ("published", "last week", "is not a date"),
        ("language", "", "This is missing."),
        ("language", "fr", "no reader for 'fr'; there is one for: en."),
        ("zone", "Mars/Olympus", "no time zone is called"),
        ("url", "javascript:alert(1)", "This has to be an http or https address."),
        ("country", "Germany", "This has to be the two letters of ISO 3166."),
    ],
)
@pytest.mark.parametrize("do", ["keep", "look"])
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_kept(
    client: FlaskClient, id: str, field: str, typed: str, reason: str, do: str
) -> None:
    before = article_of(client, id)

    response = correct(client, id, **{"title": "A bridge", field: typed, "do": do})

    fault = re.search(rf'id="{field}-fault">(.*?)</p>', response.text)
    assert response.status_code == 422
    assert fault
    assert reason.replace("'", "&#39;") in fault[1]
    assert 'value="A bridge"' in response.text
    assert article_of(client, id) == before


def test_a_correction_of_what_was_changed_since_is_told_and_not_made(client: FlaskClient, id: str) -> None:
    mine = fields(client.get(f"/articles/{id}/edit").text)
    client.patch(f"/api/v1/articles/{id}", json={"title": "Other"})

    response = client.post(f"/articles/{id}/edit", data={**mine, "title": "Mine"})

    assert response.status_code == 412
    assert "it was changed since you opened it" in response.text
    assert article_of(client, id)["title"] == "Other"
    assert client.post(f"/articles/{id}/edit", data=fields(response.text)).status_code == 303
    assert article_of(client, id)["title"] == "Mine"


def test_the_page_of_an_article_tells_what_was_corrected_and_takes_it_back(client: FlaskClient, id: str) -> None:
    before = article_of(client, id)
    assert "What was done to it" not in client.get(f"/articles/{id}").text
    client.post(f"/api/v1/articles/{id}:read")
    correct(client, id, published="2024-06-18", publisher="", author="Ada Smith")

    page = client.get(f"/articles/{id}").text
    (revision,) = re.findall(r'name="revision" value="(.*?)"', page)
    response = client.post(f"/articles/{id}/undo", data={"revision": revision})

    assert "Published <s>2024-06-25T14:30+02:00</s> → <strong>2024-06-18</strong>" in page
    assert "Publisher <s>The Crier</s> → <strong>not known</strong>" in page
    assert "Author <strong>Ada Smith</strong>" in page
    assert response.headers["Location"] == f"/articles/{id}#history"
    assert days(article_of(client, id)) == days(before)


def test_an_article_that_was_deleted_comes_back_with_its_events(client: FlaskClient, id: str) -> None:
    events = fetch(client, "/api/v1/events")["total"]

    home = client.get(client.post(f"/articles/{id}/delete").headers["Location"]).text
    gone = (client.get(f"/articles/{id}/edit").status_code, fetch(client, "/api/v1/events")["total"]["value"])
    back = client.post("/undo", data={"revision": re.findall('name="revision" value="(.*?)"', home)[0]})

    assert "<strong>Deleted:</strong> The bridge" in home
    assert gone == (404, 0)
    assert (back.status_code, back.headers["Location"]) == (303, f"/articles/{id}")
    assert fetch(client, "/api/v1/events")["total"] == events
    assert "Undone by local" in client.get(f"/articles/{id}").text


@pytest.mark.parametrize("path", ["edit", "delete", "undo"])
def test_a_page_of_another_origin_may_not_correct_articles(client: FlaskClient, id: str, path: str) -> None:
    response = client.post(f"/articles/{id}/{path}", headers={"Origin": "https://evil.example"})

    assert response.status_code == 403
