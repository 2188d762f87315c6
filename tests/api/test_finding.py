"""Events are found by words, by what is known of them and by dates in words; the counts agree with the list."""

import random
from collections import Counter
from dataclasses import replace
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import (
    IDES,
    MONDAY,
    YEAR_1962,
    account_of,
    bridge_account,
    ministers_account,
    random_whens,
)
from tests.api.answers import fetch, pages
from timeline.events.values import Basis, EntityKind, Factuality
from timeline.store import Archive


@pytest.fixture
def names(ids: dict[str, str]) -> dict[str, str]:
    """The names of events at all kinds of times, by their ids."""
    return {id: name for name, id in ids.items()}


TIMES = [
    ("certain=true&from=1962&to=1962", ["1962"]),
    ("certain=true&from=1962-02", ["since", "call", "monday"]),
    ("certain=true&to=1990", ["ides", "1962", "before"]),
    ("certain=true&from=1962&to=1962-11", []),
    ("from=last week&to=last week&relative_to=2024-06-25", ["since", "call"]),
    ("from=44 BC&to=44 BC", ["ides", "before"]),
    ("from=June 2024&to=23 June 2024", ["since", "call"]),
    ("from=yesterday&relative_to=2024-06-25&undated=true", ["since", "monday", "undated"]),
    ("precision=year", ["1962", "before", "since"]),
    ("year=1962", ["1962"]),
    ("year=-43", ["ides"]),
    ("basis=inferred&precision=minute", ["call"]),
    ("basis=stated", []),
    ("status=machine&year=2024", ["call", "monday"]),
    ("factuality=planned", []),
    ("sort=added&limit=2", ["ides", "1962"]),
]


@pytest.mark.parametrize(("query", "found"), TIMES)
def test_events_are_found_by_when_they_were_and_what_is_known_of_that(
    client: FlaskClient, names: dict[str, str], query: str, found: list[str]
) -> None:
    events = fetch(client, f"/api/v1/events?{quote(query, safe='=&')}")["events"]

    assert [names[event["id"]] for event in events] == found


@pytest.fixture
def told(app: Flask) -> None:
    """A bridge and two ministers."""
    archive: Archive = app.extensions["timeline"]
    archive.articles.add(bridge_account(), 0)
    archive.articles.add(ministers_account(), 1)


SEARCHES = [
    ("bridges", ["The bridge opened"]),
    ("BRIDGE 1962", ["The bridge opened"]),
    ("bridge monday", []),
    ("monday", ["Austin called Belousov", "It closed"]),
    ('"belousov on monday"', ["Austin called Belousov"]),
    ('"monday belousov"', []),
    ("short call", ["Austin called Belousov"]),
    ("moscow' OR 1=1; --", []),
    ("head : it", []),
    ("closed*", ["It closed"]),
]


@pytest.mark.parametrize(("q", "found"), SEARCHES)
def test_events_are_found_by_the_words_of_titles_and_quotes(
    client: FlaskClient, told: None, q: str, found: list[str]
) -> None:
    page = fetch(client, f"/api/v1/events?sort=added&q={quote(q)}")

    assert [event["title"] for event in page["events"]] == found
    assert page["total"] == {"value": len(found), "relation": "exactly"}


def test_what_was_found_is_marked_in_plain_text(client: FlaskClient, told: None) -> None:
    (event,) = fetch(client, "/api/v1/events?q=bridges&fields=title")["events"]

    assert event == {
        "title": "The bridge opened",
        "snippets": [
            {"field": "title", "text": "The bridge opened", "start": 0, "marks": [{"start": 4, "end": 10}]},
            {"field": "quote", "text": "The bridge opened in 1962.", "start": 0, "marks": [{"start": 4, "end": 10}]},
        ],
    }


def test_what_fits_best_has_all_words_in_its_title(client: FlaskClient, told: None) -> None:
    events = fetch(client, "/api/v1/events?q=austin&sort=relevance")["events"]
    assert [event["title"] for event in events] == ["Austin called Belousov"]

    events = fetch(client, "/api/v1/events?q=in&sort=relevance")["events"]
    assert [event["title"] for event in events] == ["A visit to Moscow", "The bridge opened"]


ARTICLES = [
    ("bridge", ["The bridge"]),
    ("monday", ["The call", "The bridge"]),
    ("the", ["The call", "The bridge"]),
    ("planned visits", ["The call"]),
    ("nothing", []),
]


@pytest.mark.parametrize(("q", "found"), ARTICLES)
def test_articles_are_found_by_the_words_of_titles_and_texts(
    client: FlaskClient, told: None, q: str, found: list[str]
) -> None:
    walked = pages(client, f"/api/v1/articles?q={quote(q)}&limit=1")
    seen = [article for page in walked for article in page["articles"]]

    assert [article["title"] for article in seen] == found
    assert all(
        snippet["text"][mark["start"] : mark["end"]].casefold().removesuffix("s") in q
        for article in seen
        for snippet in article["snippets"]
        for mark in snippet["marks"]
    )


@pytest.fixture
def many(app: Flask) -> None:
    """Events of all kinds of two publishers, with the entities of the ministers."""
    chance = random.Random(11)
    archive: Archive = app.extensions["timeline"]
    entities = ministers_account().events[0].entities + ministers_account().events[1].entities
    for number in range(6):
        account = account_of(*random_whens(chance, 30), text=f"Text {number}.")
        events = tuple(
            replace(
                event,
                dating=replace(event.dating, basis=chance.choice(list(Basis))),
                factuality=chance.choice(list(Factuality)),
                entities=tuple(chance.sample(entities, chance.randint(0, 3))),
            )
            for event in account.events
        )
        article = replace(account.article, publisher=chance.choice(["The Crier", "The Courier"]))
        archive.articles.add(replace(account, article=article, events=events), number)


NARROWED = [
    "",
    "from=1962-01-02&to=2024-01-02",
    "undated=true",
    "q=text",
    "entity=Moscow",
    "place=Moscow&from=1962-01-02",
]


@pytest.mark.parametrize("query", NARROWED)
def test_each_count_of_a_facet_is_that_of_the_list(client: FlaskClient, many: None, query: str) -> None:
    page = fetch(client, f"/api/v1/events?facets=true&limit=500&{query}")

    assert page["total"] == {"value": len(page["events"]), "relation": "exactly"}
    assert set(page["facets"]) == {
        "entity", "place", "source", "precision", "basis", "status", "factuality", "year",
    }  # fmt: skip
    places = Counter(
        entity["id"]
        for event in page["events"]
        for entity in event["entities"]
        if entity["kind"] == EntityKind.PLACE.value
    )
    assert {facet["value"]: facet["count"] for facet in page["facets"]["place"]} == places
    for name, facets in page["facets"].items():
        if name in query:
            continue
        for facet in facets:
            narrower = fetch(client, f"/api/v1/events?{query}&{name}={quote(facet['value'])}&limit=500")
            assert len(narrower["events"]) == narrower["total"]["value"] == facet["count"]


@pytest.mark.parametrize("sort", ["date", "importance", "added", "relevance"])
def test_a_walk_sees_what_stays_once_in_any_order_while_others_add(
    client: FlaskClient, app: Flask, many: None, sort: str
) -> None:
    archive: Archive = app.extensions["timeline"]
    whole = f"/api/v1/events?undated=true&q=text&sort={sort}&limit=500"
    before = [event["id"] for event in fetch(client, whole)["events"]]

    seen: list[str] = []
    for page in pages(client, f"{whole}&limit=17".replace("&limit=500", "")):
        seen += [event["id"] for event in page["events"]]
        archive.articles.add(account_of(IDES, YEAR_1962, MONDAY, text=f"Text beside {len(seen)}."), 3)

    assert [id for id in seen if id in set(before)] == before
    assert len(seen) == len(set(seen))
