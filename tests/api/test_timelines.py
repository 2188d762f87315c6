"""A timeline has what its filter finds and what people add to it, without what they leave out."""

from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.accounts import IDES, MONDAY, UNDATED, YEAR_1962, account_of, ministers_account
from tests.api.answers import body, fetch, pages
from tests.api.test_bad_input import assert_fault, assert_problem
from tests.api.test_decisions import bare

NAMES = ("ides", "1962", "monday", "undated")


@pytest.fixture
def ids(app: Flask) -> dict[str, str]:
    """The ids of four events, one of which has no date."""
    account = account_of(IDES, YEAR_1962, MONDAY, UNDATED)
    record, _ = app.extensions["timeline"].articles.add(account, 0)
    return dict(zip(NAMES, (event.id for event in record.events), strict=True))


def post(client: FlaskClient, **fields: Any) -> TestResponse:
    return client.post("/api/v1/timelines", json={"title": "The bridge", **fields})


def chosen(client: FlaskClient, ids: dict[str, str], timeline: str, query: str = "") -> list[str]:
    """The names of a timeline's events."""
    names = {id: name for name, id in ids.items()}
    return [names[event["id"]] for event in fetch(client, f"/api/v1/events?timeline={timeline}{query}")["events"]]


CHOICES: list[tuple[dict[str, Any], list[str]]] = [
    ({}, []),
    ({"filter": {}}, ["ides", "1962", "monday"]),
    ({"filter": {"from": "1962"}}, ["1962", "monday"]),
    ({"filter": {"from": "1962", "to": "1962"}, "included": ["ides"]}, ["ides", "1962"]),
    ({"filter": {"to": "1962"}, "excluded": ["ides", "monday"]}, ["1962"]),
    ({"included": ["monday", "ides"]}, ["ides", "monday"]),
    ({"filter": {"entity": "Nobody"}, "included": ["1962"]}, ["1962"]),
    ({"filter": {"from": "last week", "relative_to": "2024-07-01"}}, ["monday"]),
    ({"filter": {"year": -43, "certain": True}, "included": ["monday"]}, ["ides", "monday"]),
    ({"filter": {"precision": "year", "status": "machine", "factuality": "happened"}}, ["1962"]),
    ({"filter": {"place": "Nowhere", "source": "Nobody", "basis": "stated"}}, []),
]


@pytest.mark.parametrize(("choice", "names"), CHOICES)
def test_a_timeline_has_what_it_chooses(
    client: FlaskClient, ids: dict[str, str], choice: dict[str, Any], names: list[str]
) -> None:
    sides = [side for side in ("included", "excluded") if side in choice]
    by_hand: dict[str, Any] = {side: [ids[name] for name in choice[side]] for side in sides}

    response = post(client, **choice | by_hand)

    timeline = body(response)
    address = f"/api/v1/timelines/{timeline['id']}"
    figure = fetch(client, f"{address}/figure")
    page = client.get(f"/timelines/{timeline['id']}").text
    embedded = client.get(f"/embed/timelines/{timeline['id']}").text
    marked = [mark for trace in figure["data"] for mark in trace.get("customdata", [])]
    assert response.status_code == 201
    assert response.headers["Location"] == address
    assert fetch(client, address) == timeline
    assert chosen(client, ids, timeline["id"]) == names
    assert sorted(marked) == sorted(ids[name] for name in names)
    assert [name for name in NAMES if f'id="{ids[name]}"' in page] == names
    assert (f"{len(names)} event" if names else "No events") in embedded


def test_timelines_are_listed_page_by_page(client: FlaskClient) -> None:
    made = {body(post(client, title=f"Bridge {number}"))["id"] for number in range(4)}

    found = [page["timelines"] for page in pages(client, "/api/v1/timelines?limit=2")]

    assert [len(some) for some in found] == [2, 2, 1]
    assert found[0][0]["id"] == "all"
    assert {timeline["id"] for some in found for timeline in some} == {"all", *made}
    assert_fault(client.get("/api/v1/timelines?cursor=x"), "/cursor", "invalid_input")


def test_a_query_narrows_what_a_timeline_chooses(client: FlaskClient, ids: dict[str, str]) -> None:
    timeline = body(post(client, filter={"undated": True, "to": "2000"}))["id"]

    assert chosen(client, ids, timeline) == ["ides", "1962"]
    assert chosen(client, ids, timeline, "&undated=true") == ["ides", "1962", "undated"]
    assert chosen(client, ids, timeline, "&from=1900") == ["1962"]
    assert chosen(client, ids, "all", "&undated=true") == list(NAMES)


def test_a_filter_by_an_entity(client: FlaskClient, app: Flask, ids: dict[str, str]) -> None:
    record, _ = app.extensions["timeline"].articles.add(ministers_account(), 0)

    timeline = body(post(client, filter={"entity": "moscow"}))["id"]

    events = fetch(client, f"/api/v1/events?timeline={timeline}")["events"]
    assert [event["id"] for event in events] == [record.events[1].id]


def test_a_filter_by_words_is_searched_by_others(client: FlaskClient, app: Flask) -> None:
    record, _ = app.extensions["timeline"].articles.add(ministers_account(), 0)
    timeline = body(post(client, filter={"q": "moscow"}))["id"]

    page = fetch(client, f"/api/v1/events?timeline={timeline}&q=visit&sort=relevance&facets=true")
    other = fetch(client, f"/api/v1/events?timeline={timeline}&q=call")

    assert [event["id"] for event in page["events"]] == [record.events[1].id]
    assert [facet["count"] for facet in page["facets"]["status"]] == [page["total"]["value"]] == [1]
    assert other["total"]["value"] == 0


def test_what_was_rejected_is_on_a_timeline_that_asks_for_it(client: FlaskClient, ids: dict[str, str]) -> None:
    client.post(f"/api/v1/events/{ids['1962']}/decisions", json={"decision": "reject"})
    rejects, sixties = (
        body(post(client, filter=choice))["id"] for choice in ({"status": "rejected"}, {"from": "1960"})
    )

    assert chosen(client, ids, rejects) == ["1962"]
    assert chosen(client, ids, rejects, "&status=machine") == []
    assert chosen(client, ids, sixties) == ["monday"]
    assert (
        chosen(client, ids, sixties, "&status=rejected") == chosen(client, ids, "all", "&status=rejected") == ["1962"]
    )


def test_a_timeline_is_changed_in_part(client: FlaskClient, ids: dict[str, str]) -> None:
    made = body(post(client, description="What fell.", filter={"from": "1900", "to": "1962"}))
    address = f"/api/v1/timelines/{made['id']}"

    changed = body(client.patch(address, json={"filter": {"to": None}, "lane": "entity", "visibility": "public"}))

    assert bare(changed) == {**bare(made), "filter": {"from": "1900"}, "lane": "entity", "visibility": "public"}
    assert chosen(client, ids, made["id"]) == ["1962", "monday"]
    assert body(client.patch(address, json={"filter": None}))["filter"] is None


def test_an_event_that_comes_back_is_still_chosen(client: FlaskClient, ids: dict[str, str]) -> None:
    timeline = body(post(client, included=[ids["ides"]]))
    revision = body(client.delete(f"/api/v1/events/{ids['ides']}"))["id"]
    was = chosen(client, ids, timeline["id"])
    client.patch(f"/api/v1/timelines/{timeline['id']}", json={"included": [ids["ides"], ids["1962"]]})

    client.post(f"/api/v1/revisions/{revision}:undo")

    assert was == []
    assert chosen(client, ids, timeline["id"]) == ["ides", "1962"]


def test_changes_of_a_timeline_are_undone(client: FlaskClient, ids: dict[str, str]) -> None:
    made = body(post(client, filter={"from": "1962"}, excluded=[ids["monday"]]))
    address = f"/api/v1/timelines/{made['id']}"
    changed = body(client.patch(address, json={"title": "The tower", "excluded": []}))
    deleted = body(client.delete(address))

    assert client.get(address).status_code == 404
    client.post(f"/api/v1/revisions/{deleted['id']}:undo")
    assert bare(fetch(client, address)) == bare(changed)
    client.post(f"/api/v1/revisions/{changed['revision']}:undo")
    assert bare(fetch(client, address)) == bare(made)
    client.post(f"/api/v1/revisions/{made['revision']}:undo")
    assert client.get(address).status_code == 404


def test_a_timeline_that_was_changed_since_is_left_alone(client: FlaskClient) -> None:
    made = post(client)
    address, tag = made.headers["Location"], {"If-Match": made.headers["ETag"]}
    first = client.patch(address, json={"title": "The tower"}, headers=tag)

    assert first.status_code == 200
    assert_problem(client.patch(address, json={"title": "The mill"}, headers=tag), 412, "stale")
    assert_problem(client.delete(address, headers=tag), 412, "stale")
    assert fetch(client, address) == body(first)


def test_the_timeline_of_everything_stays(client: FlaskClient, ids: dict[str, str]) -> None:
    address = "/api/v1/timelines/all"

    assert_problem(client.delete(address), 409, "conflict")
    assert_problem(client.patch(address, json={"excluded": [ids["ides"]]}), 409, "conflict")
    assert_problem(client.patch(address, json={"filter": {"from": "1962"}}), 409, "conflict")
    assert body(client.patch(address, json={"title": "It all"}))["title"] == "It all"
    assert chosen(client, ids, "all") == ["ides", "1962", "monday"]


def test_the_first_page_tells_of_each_timeline(client: FlaskClient, ids: dict[str, str]) -> None:
    timeline = body(post(client, filter={"from": "1962", "to": "1962"}))

    page = client.get("/").text

    assert f'href="/timelines/{timeline["id"]}"' in page
    assert "1 event from 1 article" in page
    assert "No event is in this timeline" in client.get(f"/timelines/{body(post(client))['id']}").text


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"title": None}, "/title", "wrong_type"),
    ({"description": "\0"}, "/description", "unusable_text"),
    ({"description": "a" * 10_001}, "/description", "too_long"),
    ({"visibility": "secret"}, "/visibility", "unknown_word"),
    ({"lane": "row"}, "/lane", "unknown_word"),
    ({"filter": "1962"}, "/filter", "wrong_type"),
    ({"filter": {"from": "soon"}}, "/filter/from", "unreadable_date"),
    ({"filter": {"from": "1963", "to": "1962"}}, "/filter/to", "invalid_input"),
    ({"filter": {"undated": "true"}}, "/filter/undated", "wrong_type"),
    ({"filter": {"limit": 7}}, "/filter/limit", "unknown"),
    ({"filter": {"q": "…"}}, "/filter/q", "invalid_input"),
    ({"filter": {"from": "last week"}}, "/filter/from", "invalid_input"),
    ({"filter": {"year": "1962"}}, "/filter/year", "wrong_type"),
    ({"filter": {"year": 1962000000}}, "/filter/year", "out_of_range"),
    ({"filter": {"status": "new"}}, "/filter/status", "unknown_word"),
    ({"included": "evt_0"}, "/included", "wrong_type"),
    ({"included": [7]}, "/included/0", "wrong_type"),
    ({"excluded": ["evt_0"]}, "/excluded", "invalid_input"),
]


@pytest.mark.parametrize(("change", "field", "code"), WRONG)
def test_a_wrong_field_is_named(client: FlaskClient, change: dict[str, Any], field: str, code: str) -> None:
    assert_fault(post(client, **change), field, code)
    assert len(fetch(client, "/api/v1/timelines")["timelines"]) == 1


def test_what_is_included_is_not_excluded(client: FlaskClient, ids: dict[str, str]) -> None:
    assert_fault(post(client, included=[ids["ides"]], excluded=[ids["ides"]]), "/excluded", "invalid_input")


def test_what_is_not_there_is_not_found(client: FlaskClient) -> None:
    for answer in (
        client.get("/api/v1/events?timeline=tml_0"),
        client.get("/api/v1/timelines/tml_0/figure"),
        client.patch("/api/v1/timelines/tml_0", json={}),
        client.delete("/api/v1/timelines/tml_0"),
        client.get("/api/v1/timelines/tml_0/revisions"),
    ):
        assert_problem(answer, 404, "not_found")
