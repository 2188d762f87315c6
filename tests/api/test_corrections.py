"""A corrected publish date moves what hangs on it and nothing that a person decided, says so first, and is undone."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.api.answers import body, fetch, pages
from tests.api.test_bad_input import assert_fault, assert_problem
from tests.api.test_decisions import bare, decide
from tests.relative_dates import RELATIVE, TEXT

MOVED = {"published": "2023-03-14"}


@pytest.fixture
def article(client: FlaskClient) -> dict[str, Any]:
    """Ten relative dates and five absolute ones; three of the ten were confirmed or corrected by hand."""
    posted = body(client.post("/api/v1/articles", json={"text": TEXT, "published": "2024-06-25", "title": "A year"}))
    council, mayor, bank = (event["id"] for event in posted["events"][:3])
    decide(client, council, decision="confirm")
    decide(client, mayor, decision="correct", when="in May 2024", reason="The minutes say so")
    decide(client, bank, decision="correct", title="The bank was opened")
    return fetch(client, f"/api/v1/articles/{posted['id']}")


def by_id(article: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {event["id"]: event for event in article["events"]}


def told(answer: dict[str, Any], group: str) -> list[str]:
    return [difference["event"] for difference in answer["differences"][group]]


def stripped(article: dict[str, Any]) -> dict[str, Any]:
    """An article without the revision and the time of it and of its events."""
    return {**bare(article), "events": [bare(event) for event in article["events"]]}


def test_a_corrected_publish_date_moves_what_hangs_on_it(client: FlaskClient, article: dict[str, Any]) -> None:
    address = f"/api/v1/articles/{article['id']}"

    dry = body(client.patch(f"{address}?dry_run=true", json=MOVED))
    unchanged = fetch(client, address)
    done = body(client.patch(address, json=MOVED))

    decided = [event["id"] for event in article["events"][:3]]
    relative = [event["id"] for event in article["events"] if event["evidence"][0]["quote"] in RELATIVE]
    assert (len(relative), len(article["events"])) == (10, 15)
    assert unchanged == article
    assert dry["differences"] == done["differences"]
    assert told(done, "moves") == [id for id in relative if id not in decided]
    assert told(done, "stays") == decided
    assert not any(told(done, group) for group in ("changes", "appears", "vanishes"))
    before, after = by_id(article), by_id(done)
    assert list(after) == list(before)
    for difference in done["differences"]["moves"]:
        assert difference["before"] == before[difference["event"]]["when"]
        assert difference["after"] == after[difference["event"]]["when"]
    assert [id for id in before if before[id] != after[id]] == told(done, "moves")
    assert fetch(client, address) == {name: value for name, value in done.items() if name != "differences"}


def test_undoing_the_correction_brings_all_back(client: FlaskClient, article: dict[str, Any]) -> None:
    address = f"/api/v1/articles/{article['id']}"
    tag = client.get(address).headers["ETag"]
    done = client.patch(address, json=MOVED, headers={"If-Match": tag})

    undone = client.post(f"/api/v1/revisions/{body(done)['revision']}:undo")

    restored = client.get(address)
    assert undone.status_code == 200
    assert stripped(body(restored)) == stripped(article)
    assert len({tag, done.headers["ETag"], restored.headers["ETag"]}) == 3
    moved = by_id(body(restored))[told(body(done), "moves")[0]]
    history = fetch(client, f"/api/v1/events/{moved['id']}/revisions")["revisions"]
    assert [change["action"] for change in history] == ["undo", "edit"]
    assert [change["part_of"] for change in history] == [body(undone)["id"], body(done)["revision"]]


def test_a_part_of_a_correction_is_not_undone_alone(client: FlaskClient, article: dict[str, Any]) -> None:
    done = body(client.patch(f"/api/v1/articles/{article['id']}", json=MOVED))
    moved = by_id(done)[told(done, "moves")[0]]

    refused = client.post(f"/api/v1/revisions/{moved['revision']}:undo")

    assert done["revision"] in assert_problem(refused, 409, "conflict")["detail"]


def test_a_decision_stands_on_a_correction(client: FlaskClient, article: dict[str, Any]) -> None:
    done = body(client.patch(f"/api/v1/articles/{article['id']}", json=MOVED))
    decision = body(decide(client, told(done, "moves")[0], decision="confirm"))["revision"]

    refused = client.post(f"/api/v1/revisions/{done['revision']}:undo")

    assert decision in assert_problem(refused, 409, "conflict")["detail"]
    client.post(f"/api/v1/revisions/{decision}:undo")
    assert client.post(f"/api/v1/revisions/{done['revision']}:undo").status_code == 200


def test_a_deleted_event_does_not_come_back_by_reading(client: FlaskClient, article: dict[str, Any]) -> None:
    gone = article["events"][9]["id"]
    client.delete(f"/api/v1/events/{gone}")

    done = body(client.patch(f"/api/v1/articles/{article['id']}", json=MOVED))

    assert gone not in by_id(done)
    assert len(done["events"]) == 14


def test_an_event_by_hand_stays(client: FlaskClient, article: dict[str, Any]) -> None:
    quoting = {"title": "It was", "when": "yesterday", "article": article["id"], "quote": "The war ended"}
    made = body(client.post("/api/v1/events", json=quoting))

    done = body(client.patch(f"/api/v1/articles/{article['id']}", json=MOVED))

    assert by_id(done)[made["id"]] == made
    assert made["id"] not in told(done, "stays")
    assert [event["id"] for event in done["events"]].index(made["id"]) in (6, 7)  # in the order of the text


PATCHES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"title": None, "publisher": "The Crier"}, {"title": None, "publisher": "The Crier"}),
    ({"url": "https://example.org/a", "author": "A"}, {"url": "https://example.org/a", "author": "A"}),
    ({"country": "DE"}, {"country": "DE"}),
    ({"zone": "Europe/Berlin"}, {"zone": "Europe/Berlin", "published": "2024-06-25"}),
    ({"published": "2024-06-25"}, {}),
    ({}, {}),
]


@pytest.mark.parametrize(("patch", "fields"), PATCHES)
def test_what_does_not_change_the_reading_moves_nothing(
    client: FlaskClient, article: dict[str, Any], patch: dict[str, Any], fields: dict[str, Any]
) -> None:
    done = body(client.patch(f"/api/v1/articles/{article['id']}", json=patch))

    assert not any(told(done, group) for group in ("moves", "changes", "appears", "vanishes"))
    assert done["events"] == article["events"]
    assert bare(done) == {**bare(article), **fields, "differences": done["differences"]}
    assert (done["revision"] is None) is (not fields)


def test_reading_again_by_the_same_reader_changes_nothing(client: FlaskClient, article: dict[str, Any]) -> None:
    done = body(client.post(f"/api/v1/articles/{article['id']}:read"))

    assert done == {**article, "differences": done["differences"]}
    assert told(done, "stays") == [event["id"] for event in article["events"][1:2]]


def test_a_deleted_article_comes_back_with_its_events(client: FlaskClient, article: dict[str, Any]) -> None:
    address = f"/api/v1/articles/{article['id']}"

    revision = body(client.delete(address))

    assert client.get(address).status_code == 404
    assert fetch(client, "/api/v1/events")["events"] == []
    assert fetch(client, "/api/v1/articles")["articles"] == []
    client.post(f"/api/v1/revisions/{revision['id']}:undo")
    assert stripped(fetch(client, address)) == stripped(article)


def test_an_article_that_was_added_again_is_in_the_way(client: FlaskClient, article: dict[str, Any]) -> None:
    revision = body(client.delete(f"/api/v1/articles/{article['id']}"))
    again = client.post("/api/v1/articles", json={"text": TEXT, "published": "2024-06-25", "title": "A year"})

    refused = client.post(f"/api/v1/revisions/{revision['id']}:undo")

    assert again.status_code == 201
    assert body(again)["id"] in assert_problem(refused, 409, "conflict")["detail"]
    client.delete(f"/api/v1/articles/{body(again)['id']}")
    assert client.post(f"/api/v1/revisions/{revision['id']}:undo").status_code == 200


def test_the_history_of_an_article_says_who_did_what_when(client: FlaskClient, article: dict[str, Any]) -> None:
    address = f"/api/v1/articles/{article['id']}"
    unchanged = fetch(client, f"{address}/revisions")
    done = body(client.patch(address, json=MOVED))
    deleted = body(client.delete(address))
    undone = body(client.post(f"/api/v1/revisions/{deleted['id']}:undo"))

    history = [change for page in pages(client, f"{address}/revisions?limit=2") for change in page["revisions"]]

    assert unchanged == {"revisions": [], "next": None}
    assert [change["id"] for change in history] == [undone["id"], deleted["id"], done["revision"]]
    assert [(change["action"], change["who"]) for change in history] == [
        ("undo", "local"), ("delete", "local"), ("edit", "local"),
    ]  # fmt: skip
    assert (history[2]["before"]["published"], history[2]["after"]["published"]) == ("2024-06-25", "2023-03-14")
    assert history[2]["at"] == done["changed"]
    assert history[1]["after"] is None


def test_what_a_feed_sends_again_is_what_was_corrected(client: FlaskClient, article: dict[str, Any]) -> None:
    client.patch(f"/api/v1/articles/{article['id']}", json=MOVED)

    again = client.post("/api/v1/articles", json={"text": TEXT, "published": "2024-06-25", "title": "A year"})

    assert again.status_code == 200
    assert (body(again)["id"], body(again)["published"]) == (article["id"], "2023-03-14")


def test_an_article_that_was_changed_since_is_left_alone(client: FlaskClient, article: dict[str, Any]) -> None:
    address = f"/api/v1/articles/{article['id']}"
    tag = client.get(address).headers["ETag"]
    decide(client, article["events"][5]["id"], decision="confirm")  # an event is of its article

    for answer in (
        client.patch(address, json=MOVED, headers={"If-Match": tag}),
        client.post(f"{address}:read", headers={"If-Match": tag}),
        client.delete(address, headers={"If-Match": tag}),
    ):
        assert_problem(answer, 412, "stale")


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"published": None}, "/published", "wrong_type"),
    ({"published": "yesterday"}, "/published", "unreadable_date"),
    ({"zone": "Europe/Atlantis"}, "/zone", "unknown_zone"),
    ({"language": "tlh"}, "/language", "unknown_language"),
    ({"url": "/a"}, "/url", "invalid_url"),
    ({"text": "Another."}, "/text", "unknown"),
]


@pytest.mark.parametrize(("patch", "field", "code"), WRONG)
def test_a_wrong_field_is_named(
    client: FlaskClient, article: dict[str, Any], patch: dict[str, Any], field: str, code: str
) -> None:
    assert_fault(client.patch(f"/api/v1/articles/{article['id']}", json=patch), field, code)
    assert fetch(client, f"/api/v1/articles/{article['id']}") == article


@pytest.mark.parametrize("id", ["art_0", "art_by_hand"])
def test_what_is_not_there_cannot_be_corrected(client: FlaskClient, id: str) -> None:
    for answer in (
        client.patch(f"/api/v1/articles/{id}", json=MOVED),
        client.post(f"/api/v1/articles/{id}:read"),
        client.delete(f"/api/v1/articles/{id}"),
        client.get(f"/api/v1/articles/{id}/revisions"),
    ):
        assert_problem(answer, 404, "not_found")
