"""Events are listed in reading order, by range and page by page."""

import random
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import (
    WHENS,
    account_of,
    bridge_account,
    ministers_account,
    random_whens,
)
from tests.api.answers import fetch, pages

RANGES = [
    ("", ["ides", "1962", "before", "since", "call", "monday"]),
    ("?undated=true", ["ides", "1962", "before", "since", "call", "monday", "undated"]),
    ("?from=1962&to=1962", ["1962", "before"]),
    ("?from=2024-06", ["since", "call", "monday"]),
    ("?from=2024-06&to=2024-06-21", ["since", "call"]),
    ("?from=2024-06-21T19:00&to=2024-06-21T19:00", ["since", "call"]),
    ("?from=2024-06-21T15:00-04:00&to=2024-06-21T15:00:59-04:00", ["since", "call"]),
    ("?from=2024-06-21T19:01&to=2024-06-22", ["since"]),
    ("?to=-0043", ["ides", "before"]),
    ("?to=-0044", ["before"]),
    ("?from=%2B12024", ["since"]),
]


@pytest.mark.parametrize(("query", "found"), RANGES)
def test_a_range_is_inclusive_at_both_ends(
    client: FlaskClient, ids: dict[str, str], query: str, found: list[str]
) -> None:
    events = fetch(client, f"/api/v1/events{query}")["events"]

    assert [event["id"] for event in events] == [ids[name] for name in found]


WORDS = [
    ("ides", "point", "-0043-03-15", "-0043-03-15", "-0043-03-15", None),
    ("before", "point", None, "1989-12-31", "[..1989~]", None),
    (
        "call",
        "point",
        "2024-06-21T15:00-04:00",
        "2024-06-21T15:00-04:00",
        "2024-06-21T15:00:00-04:00",
        "2024-06-21T15:00-04:00",
    ),
]


@pytest.mark.parametrize(("name", "kind", "earliest", "latest", "edtf", "likely"), WORDS)
def test_a_time_is_told_in_the_words_of_the_contract(
    client: FlaskClient,
    ids: dict[str, str],
    name: str,
    kind: str,
    earliest: str | None,
    latest: str | None,
    edtf: str,
    likely: str | None,
) -> None:
    when = fetch(client, f"/api/v1/events/{ids[name]}")["when"]

    assert when["start"] == when["end"] == {"earliest": earliest, "latest": latest}
    assert (when["kind"], when["edtf"], when["likely"]) == (kind, edtf, likely)


def test_what_lasts_has_an_open_end(client: FlaskClient, ids: dict[str, str]) -> None:
    when = fetch(client, f"/api/v1/events/{ids['since']}")["when"]

    assert (when["kind"], when["edtf"], when["precision"]) == ("span", "2014/..", "year")
    assert when["start"] == {"earliest": "2014-01-01", "latest": "2014-12-31"}
    assert when["end"] == {"earliest": None, "latest": None}


def test_pages_follow_each_other_by_their_links(client: FlaskClient, ids: dict[str, str]) -> None:
    walked = pages(client, "/api/v1/events?limit=2&from=-0043")
    seen = [event["id"] for page in walked for event in page["events"]]

    assert seen == [ids[name] for name in WHENS]


def test_an_event_tells_who_where_how_surely_and_by_which_words(client: FlaskClient, app: Flask) -> None:
    record, _ = app.extensions["timeline"].articles.add(ministers_account(), 0)

    call, visit = (fetch(client, f"/api/v1/events/{event.id}") for event in record.events)

    assert [(entity["name"], entity["kind"]) for entity in visit["entities"]] == [
        ("Lloyd Austin", "person"),
        ("Moscow", "place"),
    ]
    assert (visit["factuality"], visit["importance"]) == ("planned", 0.8)
    assert [evidence["quote"] for evidence in call["evidence"]] == [
        "Austin called Belousov on Monday.",
        "The call was short.",
    ]
    assert [evidence["trigger"] for evidence in call["evidence"]] == [
        {"start": 7, "end": 13, "text": "called"},
        {"start": 38, "end": 42, "text": "call"},
    ]


ENTITIES = [
    ("Lloyd Austin", ["Austin called Belousov", "A visit to Moscow"]),
    ("lloyd%20AUSTIN", ["Austin called Belousov", "A visit to Moscow"]),
    ("Moscow", ["A visit to Moscow"]),
    ("Austin", []),
    ("ent_0", []),
]


@pytest.mark.parametrize(("asked", "found"), ENTITIES)
def test_events_are_found_by_the_name_of_an_entity(
    client: FlaskClient, app: Flask, ids: dict[str, str], asked: str, found: list[str]
) -> None:
    app.extensions["timeline"].articles.add(ministers_account(), 0)

    events = fetch(client, f"/api/v1/events?entity={asked}")["events"]

    assert [event["title"] for event in events] == found


def test_events_are_found_by_the_id_of_an_entity(client: FlaskClient, app: Flask, ids: dict[str, str]) -> None:
    record, _ = app.extensions["timeline"].articles.add(ministers_account(), 0)
    moscow = record.events[1].entities[1].id

    events = fetch(client, f"/api/v1/events?entity={moscow}&from=2024")["events"]

    assert [event["id"] for event in events] == [record.events[1].id]


@pytest.mark.parametrize("limit", [1, 2, 3, 50])
def test_the_most_important_come_first_and_then_what_is_before(client: FlaskClient, app: Flask, limit: int) -> None:
    account = account_of(*random_whens(random.Random(9), 12))
    weighed = [replace(event, importance=place % 3 / 3) for place, event in enumerate(account.events)]
    app.extensions["timeline"].articles.add(replace(account, events=tuple(weighed)), 0)
    by_date = fetch(client, "/api/v1/events?undated=true")["events"]

    walked = pages(client, f"/api/v1/events?undated=true&sort=importance&limit={limit}")
    seen = [event for page in walked for event in page["events"]]

    assert seen == sorted(by_date, key=lambda event: -event["importance"])


def test_an_event_is_the_same_alone_and_in_a_list(client: FlaskClient, ids: dict[str, str]) -> None:
    first = fetch(client, "/api/v1/events?limit=1")["events"][0]

    assert fetch(client, f"/api/v1/events/{ids['ides']}") == first


def test_what_the_asker_has_is_not_sent_again(client: FlaskClient, ids: dict[str, str]) -> None:
    address = f"/api/v1/events/{ids['ides']}"
    tag = client.get(address).headers["ETag"]

    assert client.get(address, headers={"If-None-Match": tag}).status_code == 304
    assert client.get(address, headers={"If-None-Match": '"other"'}).status_code == 200


def test_the_figure_has_a_mark_for_each_event(client: FlaskClient, app: Flask) -> None:
    account = bridge_account()
    app.extensions["timeline"].articles.add(account, 0)
    app.extensions["timeline"].articles.add(replace(account, article=replace(account.article, publisher="B")), 0)
    events = fetch(client, "/api/v1/events")["events"]

    figure = fetch(client, "/api/v1/timelines/all/figure?width=800")

    marked = [mark for trace in figure["data"] for mark in trace.get("customdata", [])]
    assert sorted(marked) == sorted(event["id"] for event in events)
    assert figure["layout"]["width"] == 800
    assert figure["config"]["showSendToCloud"] is False


def test_the_figure_of_a_range_leaves_the_rest_out(client: FlaskClient, ids: dict[str, str]) -> None:
    figure = fetch(client, "/api/v1/timelines/all/figure?from=1962&to=1962")

    marked = [mark for trace in figure["data"] for mark in trace.get("customdata", [])]
    assert sorted(marked) == sorted([ids["1962"], ids["before"]])


@pytest.mark.parametrize("query", ["", "from=1962-01-02&to=2024-01-02", "to=-0043-01-02", "from=2024-01-02T00:00"])
def test_the_figure_shows_what_the_list_shows(client: FlaskClient, app: Flask, query: str) -> None:
    app.extensions["timeline"].articles.add(account_of(*random_whens(random.Random(5), 80)), 0)

    events = fetch(client, f"/api/v1/events?limit=500&{query}")["events"]
    figure = fetch(client, f"/api/v1/timelines/all/figure?{query}")

    marked = [mark for trace in figure["data"] for mark in trace.get("customdata", [])]
    assert sorted(marked) == sorted(event["id"] for event in events)


def test_timelines_are_listed(client: FlaskClient) -> None:
    (timeline,) = fetch(client, "/api/v1/timelines")["timelines"]

    assert timeline["id"] == "all"
    assert fetch(client, "/api/v1/timelines/all") == timeline


def test_the_service_says_that_it_is_up_and_ready(client: FlaskClient) -> None:
    assert fetch(client, "/healthz") == {"status": "ok"}
    assert fetch(client, "/readyz") == {"status": "ok"}
