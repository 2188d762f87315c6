"""Entities are listed by how many events name them, by kind, by part of a name and page by page."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import AUSTIN, MOSCOW, PENTAGON, ministers_account
from tests.api.answers import fetch, pages
from timeline.events.values import Entity, EntityKind
from timeline.store import Archive

STRASSE = Entity("Große Straße 5_a", EntityKind.PLACE)


@pytest.fixture(autouse=True)
def filled(app: Flask) -> None:
    """Two articles: Austin is of four events, Moscow of two, the others of one each."""
    archive: Archive = app.extensions["timeline"]
    archive.articles.add(ministers_account(AUSTIN, PENTAGON), 0)
    archive.articles.add(ministers_account(AUSTIN, STRASSE, title="Another"), 0)


LISTS = [
    ("", [("Lloyd Austin", 4), ("Moscow", 2), ("Große Straße 5_a", 1), ("Pentagon", 1)]),
    ("?kind=place", [("Moscow", 2), ("Große Straße 5_a", 1)]),
    ("?kind=other", []),
    ("?q=AUST", [("Lloyd Austin", 4)]),
    ("?q=o&kind=organisation", [("Pentagon", 1)]),
    ("?q=gro%C3%9Fe%20STRASSE", [("Große Straße 5_a", 1)]),
    ("?q=_", [("Große Straße 5_a", 1)]),
    ("?q=%25", []),
]


@pytest.mark.parametrize(("query", "found"), LISTS)
def test_entities_of_the_most_events_come_first(client: FlaskClient, query: str, found: list[tuple[str, int]]) -> None:
    entities = fetch(client, f"/api/v1/entities{query}")["entities"]

    assert [(entity["name"], entity["events"]) for entity in entities] == found


def test_an_entity_is_told_in_the_words_of_the_contract(client: FlaskClient) -> None:
    moscow = fetch(client, "/api/v1/entities?q=moscow")["entities"][0]
    (event, *_) = fetch(client, f"/api/v1/events?entity={moscow['id']}")["events"]

    assert set(moscow) == {"id", "name", "kind", "events"}
    assert (moscow["name"], moscow["kind"]) == (MOSCOW.name, "place")
    assert {name: moscow[name] for name in ("id", "name", "kind")} in event["entities"]


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_pages_of_entities_follow_each_other(client: FlaskClient, limit: int) -> None:
    walked = pages(client, f"/api/v1/entities?limit={limit}")
    seen = [entity["name"] for page in walked for entity in page["entities"]]

    assert seen == ["Lloyd Austin", "Moscow", "Große Straße 5_a", "Pentagon"]
