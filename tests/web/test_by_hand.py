"""What the reader missed is added by a form, and the words of an event are changed by another."""

import re
from html import unescape
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.accounts import BRIDGE, bridge_account
from tests.api.answers import fetch
from tests.web.test_editing import made
from tests.web.test_pages import store, titles

FORM = {"title": "It was paid for", "when": "1963", "factuality": "happened", "quote": "", "reason": ""}


@pytest.fixture
def article(app: Flask) -> str:
    """The id of an article with two events, which was published on a Tuesday; its lines are broken."""
    return store(app, bridge_account(BRIDGE + " A toll\n paid  for it.")).id


def event_at(client: FlaskClient, address: str) -> dict[str, Any]:
    id = address.partition("/events/")[2] or address.partition("event=")[2]
    return fetch(client, f"/api/v1/events/{id}")


def fault_of(page: str, field: str) -> str:
    found = re.search(rf'id="{field}-fault">(.*?)</p>', page)
    return unescape(found[1]) if found else ""


@pytest.mark.parametrize(
    ("typed", "edtf", "quote"),
    [
        ({"when": "in May 1963", "quote": "opened in 1962"}, "1963-05", "opened in 1962"),
        (
            {"when": "last week", "quote": "A toll\r\npaid for"},
            "[2024-06-17..2024-06-23]",
            "A toll\n paid  for",
        ),
        ({"when": "44 BC", "quote": " closed  on Monday. A toll "}, "-0043", "closed on Monday. A toll"),
    ],
)
def test_an_event_that_an_article_tells_of_is_added_with_its_words(
    client: FlaskClient, article: str, typed: dict[str, str], edtf: str, quote: str
) -> None:
    way = re.findall(r'href="(/events/new[^"]*)"', client.get(f"/articles/{article}").text)[0]

    response = client.post(way, data={**FORM, **typed, "factuality": "planned", "reason": "So the minutes say"})

    event = event_at(client, response.headers["Location"])
    assert (response.status_code, event["status"], event["title"]) == (303, "manual", FORM["title"])
    assert (event["when"]["edtf"], event["factuality"]) == (edtf, "planned")
    assert [(one["article"], one["quote"]) for one in event["evidence"]] == [(article, quote)]
    assert "added by local (So the minutes say): " in event["when"]["why"]
    assert FORM["title"] in titles(client.get(f"/articles/{article}").text)


def test_an_event_may_be_of_no_article(client: FlaskClient) -> None:
    response = client.post("/events/new?timeline=all", data=FORM)

    event = event_at(client, response.headers["Location"])
    assert (event["status"], event["when"]["edtf"], event["evidence"]) == ("manual", "1963", [])
    assert titles(client.get("/timelines/all").text) == [FORM["title"]]


def test_an_event_that_is_added_from_a_timeline_is_in_it(app: Flask, client: FlaskClient, article: str) -> None:
    timeline = made(app).id
    way = re.findall(r'href="(/events/new[^"]*)"', client.get(f"/timelines/{timeline}").text)[0]

    response = client.post(way, data=FORM)

    assert response.headers["Location"].startswith(f"/timelines/{timeline}?event=evt_")
    assert titles(client.get(response.headers["Location"]).text) == [FORM["title"]]


WRONG: list[tuple[dict[str, str], str, str]] = [
    ({"title": ""}, "title", "This is missing."),
    ({"when": " "}, "when", "This is missing."),
    ({"when": "someday"}, "when", "'someday' is not a date"),
    ({"when": "3/4/2019"}, "when", "This may be 2019-03-04 or 2019-04-03: write which."),
    ({"when": "x" * 1001}, "when", "at most 1,000 are taken"),
    ({"factuality": "true"}, "factuality", "This has to be one of"),
]
WRONG_OF_AN_ARTICLE = [
    ({"quote": "\n"}, "quote", "This is missing."),
    ({"title": "", "quote": ""}, "quote", "This is missing."),
    ({"quote": "opened in 1963"}, "quote", "This does not stand in the text of the article."),
    ({"quote": "\0"}, "quote", "This does not stand in the text of the article."),
]
WRONG_OF_NONE = [({"when": "last week"}, "when", "'last week' counts from another date: write the date itself.")]


@pytest.mark.parametrize(
    ("is_of_article", "typed", "field", "reason"),
    [
        *((True, *one) for one in WRONG + WRONG_OF_AN_ARTICLE),
        *((False, *one) for one in WRONG + WRONG_OF_NONE),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_added(
    client: FlaskClient, article: str, *, is_of_article: bool, typed: dict[str, str], field: str, reason: str
) -> None:
    said = {**FORM, "quote": "opened", "reason": "I was there", **typed}

    response = client.post("/events/new" + f"?article={article}" * is_of_article, data=said)

    assert response.status_code == 422
    assert reason in fault_of(response.text, field)
    assert "Nothing was added: see what is wrong below." in response.text
    assert 'name="reason" value="I was there"' in response.text
    assert fetch(client, "/api/v1/events")["total"]["value"] == 2


@pytest.mark.parametrize("named", ["article=none", "timeline=none"])
def test_what_the_address_names_has_to_be_there(client: FlaskClient, named: str) -> None:
    answers = [client.get(f"/events/new?{named}"), client.post(f"/events/new?{named}", data=FORM)]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert fetch(client, "/api/v1/events")["total"]["value"] == 0


def change(client: FlaskClient, id: str, **typed: str) -> TestResponse:
    """Open an event's page, fill in the form of its words, and send it."""
    form = client.get(f"/events/{id}").text.partition('class="words"')[2].partition("</form>")[0]
    shown = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))
    (factuality,) = re.findall('value="([^"]*)" selected', form)
    return client.post(f"/events/{id}", data={**shown, "factuality": factuality, **typed})


@pytest.mark.parametrize(
    ("typed", "changed"),
    [
        ({}, {"status": "machine"}),
        ({"title": " The bridge closed "}, {"status": "corrected", "title": "The bridge closed"}),
        ({"factuality": "denied"}, {"status": "corrected", "factuality": "denied"}),
    ],
)
def test_the_words_of_an_event_are_changed_and_its_date_stays(
    client: FlaskClient, article: str, typed: dict[str, str], changed: dict[str, str]
) -> None:
    before = fetch(client, f"/api/v1/articles/{article}")["events"][1]

    response = change(client, before["id"], **typed)

    after = event_at(client, response.headers["Location"])
    kept = ("title", "factuality", "status", "when", "evidence")
    assert response.status_code == 303
    assert {name: after[name] for name in kept} == {**{name: before[name] for name in kept}, **changed}


@pytest.mark.parametrize(
    ("typed", "status", "reason"),
    [
        ({"title": " "}, 422, 'id="title-fault">This is missing.'),
        ({"factuality": "true"}, 422, 'id="factuality-fault">This has to be one of'),
        ({"version": "none"}, 412, "Nothing was changed: it was changed since you opened it; Keep it changes it now."),
    ],
)
def test_what_is_wrong_with_the_words_is_told_and_nothing_is_changed(
    client: FlaskClient, article: str, typed: dict[str, str], status: int, reason: str
) -> None:
    before = fetch(client, f"/api/v1/articles/{article}")["events"][1]

    response = change(client, before["id"], **{"title": "It fell", **typed})

    assert response.status_code == status
    assert reason in response.text
    assert '<details class="words" open>' in response.text
    assert f'value="{typed.get("title", "It fell").strip()}"' in response.text
    assert event_at(client, f"/events/{before['id']}") == before


@pytest.mark.parametrize("path", ["/events/new", "/events/evt_none"])
def test_a_page_of_another_origin_may_not_write_events(client: FlaskClient, path: str) -> None:
    assert client.post(path, data=FORM, headers={"Origin": "https://evil.example"}).status_code == 403
