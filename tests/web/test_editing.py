"""Timelines are made, changed and deleted by plain forms, and events are added to them and left out by hand."""

import re
from html import unescape

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import bridge_account, ministers_account
from tests.web.test_pages import store, titles
from timeline.store import Act, Archive
from timeline.store.decisions import Decision, Verdict
from timeline.store.records import Lane, TimelineRecord, Visibility

FORM = {"title": "Moscow", "description": "Who\r\nwas there", "by": "filter", "place": "Moscow", "lane": "entity"}
ACT = Act("local", 0)


def made(app: Flask, **said: object) -> TimelineRecord:
    archive: Archive = app.extensions["timeline"]
    return archive.timelines.add({"title": "Calls", **said}, ACT)


def test_a_timeline_is_made_by_form(app: Flask, client: FlaskClient) -> None:
    store(app, ministers_account())

    response = client.post("/timelines/new", data={**FORM, "visibility": "public", "year": "2025", "undated": "true"})

    assert response.status_code == 303
    page = client.get(response.headers["Location"]).text
    assert (titles(page), "Who\nwas there" in page) == (["A visit to Moscow"], True)
    kept = app.extensions["timeline"].timelines.get(response.headers["Location"].rpartition("/")[2])
    assert kept.filter == {"place": "Moscow", "year": 2025, "undated": True}
    assert (kept.lane, kept.visibility) == (Lane.ENTITY, Visibility.PUBLIC)
    assert f'href="/timelines/{kept.id}"' in client.get("/").text


def test_a_form_keeps_what_a_choice_asks_for_by_names(app: Flask, client: FlaskClient) -> None:
    visit = store(app, ministers_account()).events[1]
    moscow = visit.entities[1].id

    address = unescape(re.findall('href="(/timelines/new.*?)"', client.get(f"/timelines/all?place={moscow}").text)[0])

    assert address == f"/timelines/new?place={moscow}"
    assert 'name="place" value="Moscow"' in client.get(address).text


@pytest.mark.parametrize(
    ("typed", "field", "reason"),
    [
        ({"title": " "}, "title", "is missing"),
        ({"from": "yesteryear"}, "from", "is not a date"),
        ({"from": "2024", "to": "1962"}, "to", "lies before"),
        ({"year": "soon"}, "year", "has to be a whole number"),
        ({"precision": "odd"}, "precision", "has to be one of"),
        ({"q": "..."}, "q", "has no word"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(
    client: FlaskClient, typed: dict[str, str], field: str, reason: str
) -> None:
    response = client.post("/timelines/new", data={**FORM, **typed})

    fault = re.search(rf'id="{field}-fault">(.*?)</p>', response.text)
    assert response.status_code == 422
    assert fault
    assert reason in fault[1]
    assert 'name="place" value="Moscow"' in response.text
    assert client.get("/").text.count("<li>") == 1


def test_a_form_that_is_sent_as_it_was_shown_changes_nothing(app: Flask, client: FlaskClient) -> None:
    said = {"filter": {"q": "bridge", "year": 1962, "certain": True}, "lane": "place", "description": "One\nTwo"}
    before = made(app, **said)

    response = client.post(f"/timelines/{before.id}/edit", data=fields(client.get(f"/timelines/{before.id}/edit").text))

    after = app.extensions["timeline"].timelines.get(before.id)
    assert response.status_code == 303
    assert (after.filter, after.lane, after.description) == (before.filter, before.lane, before.description)


def fields(page: str) -> dict[str, str]:
    """What a browser would send of the page's form."""
    form = page.partition('<form class="adding"')[2].partition("</form>")[0]
    inputs = re.findall(
        r'<input [^>]*?name="(\w+)"(?: type="hidden")? value="([^"]*)"(?![^>]*type="(?:radio|checkbox)")', form
    )
    ticked = re.findall(r'<input[^>]*name="(\w+)"[^>]* value="(\w+)" checked', form)
    chosen = [
        (name, (re.findall(r'value="(\w*)" selected', options) or [""])[0])
        for name, options in re.findall(r'<select id="(\w+)".*?>(.*?)</select>', form, re.DOTALL)
    ]
    texts = re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>\n(.*?)</textarea>', form, re.DOTALL)
    return {name: unescape(text) for name, text in (*inputs, *ticked, *chosen, *texts)}


def test_a_change_of_what_was_changed_since_is_told_and_not_made(app: Flask, client: FlaskClient) -> None:
    before = made(app)
    app.extensions["timeline"].timelines.edit(before.id, {"title": "Other"}, ACT)

    response = client.post(f"/timelines/{before.id}/edit", data={**FORM, "version": before.version})

    again = fields(response.text)
    assert response.status_code == 412
    assert "it was changed since you opened it" in response.text
    assert app.extensions["timeline"].timelines.get(before.id).title == "Other"
    assert client.post(f"/timelines/{before.id}/edit", data=again).status_code == 303
    assert app.extensions["timeline"].timelines.get(before.id).title == "Moscow"


def test_of_the_timeline_of_all_events_only_the_rest_can_be_changed(app: Flask, client: FlaskClient) -> None:
    archive: Archive = app.extensions["timeline"]
    before = archive.timelines.get("all")
    form = client.get("/timelines/all/edit").text

    response = client.post("/timelines/all/edit", data={**fields(form), "title": "Everything"})

    assert 'name="place"' not in form
    assert "Delete this timeline" not in form
    assert response.status_code == 303
    assert archive.timelines.get("all").filter == before.filter
    assert "<h1>Everything</h1>" in client.get("/timelines/all").text


def test_what_was_deleted_comes_back(app: Flask, client: FlaskClient) -> None:
    id = made(app).id

    home = client.get(client.post(f"/timelines/{id}/delete").headers["Location"]).text
    gone = client.get(f"/timelines/{id}").status_code
    revision = re.findall('name="revision" value="(.*?)"', home)[0]
    back = client.post("/undo", data={"revision": revision})

    assert "<strong>Deleted:</strong> Calls" in home
    assert gone == 404
    assert (back.status_code, back.headers["Location"]) == (303, f"/timelines/{id}")
    assert client.get(f"/timelines/{id}").status_code == 200
    assert client.get("/?deleted=rev_none").status_code == 200


def test_the_first_page_has_as_many_timelines_as_one_can_look_at(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.pages.home._SHELF", 2)
    made_ones = [made(app, title=f"Number {number}") for number in range(3)]

    pages = [client.get("/").text]
    while onward := re.findall('rel="next" href="(.*?)"', pages[-1]):
        pages.append(client.get(onward[0]).text)

    shelves = [re.findall(r'<a href="/timelines/(\w+)">', page.partition('class="shelf"')[2]) for page in pages]
    assert [len(shelf) for shelf in shelves] == [2, 2]
    assert {id for shelf in shelves for id in shelf} == {"all", *(one.id for one in made_ones)}


def test_what_was_no_deletion_of_a_timeline_is_not_undone_from_there(app: Flask, client: FlaskClient) -> None:
    archive: Archive = app.extensions["timeline"]
    event = store(app, bridge_account()).events[0]
    confirmed = archive.decisions.decide(event.id, Decision(Verdict.CONFIRM), ACT)
    timeline = made(app)

    answers = [client.post("/undo", data={"revision": one.revision}) for one in (confirmed, timeline)]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert archive.events.get(event.id) == confirmed
    assert archive.timelines.get(timeline.id) == timeline


@pytest.mark.parametrize("filter_", [None, {"place": "Moscow"}])
def test_an_event_is_added_and_left_out_from_its_evidence(
    app: Flask, client: FlaskClient, filter_: dict[str, str] | None
) -> None:
    id = made(app, filter=filter_).id
    visit = store(app, ministers_account()).events[1].id
    walked: list[tuple[str, list[str]]] = []

    for _ in range(4):
        page = client.get(f"/events/{visit}").text
        choice = re.findall('name="choice" value="(.*?)"', page)[0]
        walked.append((choice, titles(client.get(f"/timelines/{id}").text)))
        back = client.post(f"/timelines/{id}/events", data={"event": visit, "choice": choice})
        assert back.headers["Location"] == f"/events/{visit}#timelines"

    both = [("add", []), ("leave", ["A visit to Moscow"])]
    assert walked == (both if filter_ is None else both[::-1]) * 2


def test_what_was_chosen_by_hand_is_listed_and_taken_back(app: Flask, client: FlaskClient) -> None:
    opened, closed = store(app, bridge_account()).events
    id = made(app, filter={"year": 1962}, included=[closed.id], excluded=[opened.id]).id

    form = client.get(f"/timelines/{id}/edit").text
    client.post(f"/timelines/{id}/events", data={"event": opened.id, "choice": "filter", "back": "here"})

    assert ("1 event added by hand" in form, "1 event left out by hand" in form) == (True, True)
    assert titles(client.get(f"/timelines/{id}").text) == ["The bridge opened", "It closed"]


@pytest.mark.parametrize("path", ["/timelines/new", "/timelines/all/edit", "/undo", "/timelines/all/delete"])
def test_a_page_of_another_origin_may_not_change_timelines(client: FlaskClient, path: str) -> None:
    response = client.post(path, data=FORM, headers={"Origin": "https://evil.example"})

    assert response.status_code == 403
