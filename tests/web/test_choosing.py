"""A timeline's page takes every filter, offers what is there, says what is wrong at the field, and comes in pages."""

import re
from html import unescape

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import IDES, MONDAY, UNDATED, account_of, bridge_account, ministers_account
from tests.web.test_pages import row, store, titles
from timeline.store import Act, Archive
from timeline.store.decisions import Decision, Verdict

ACT = Act("local", 0)
OPENED, CLOSED, CALLED, VISIT = "The bridge opened", "It closed", "Austin called Belousov", "A visit to Moscow"


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("q=bridge", [OPENED]),
        ("q=%22on+monday%22", [CALLED, CLOSED]),
        ("entity=lloyd+austin", [CALLED, VISIT]),
        ("place=Moscow", [VISIT]),
        ("source=The+Crier&from=2024", [CALLED, CLOSED, VISIT]),
        ("year=1962", [OPENED]),
        ("precision=day", [CALLED, CLOSED]),
        ("basis=stated", [OPENED, VISIT]),
        ("status=confirmed", [OPENED]),
        ("factuality=planned", [VISIT]),
        ("from=2024-06&to=2025-06", [CALLED, CLOSED, VISIT]),
        ("from=2024-06&to=2025-06&certain=true", [CALLED, CLOSED]),
        ("year=1962&undated=true", [OPENED]),
    ],
)
def test_every_filter_of_the_address_chooses_events(
    app: Flask, client: FlaskClient, asked: str, found: list[str]
) -> None:
    archive: Archive = app.extensions["timeline"]
    bridge = store(app, bridge_account())
    store(app, ministers_account())
    archive.decisions.decide(bridge.events[0].id, Decision(Verdict.CONFIRM), ACT)

    page = client.get(f"/timelines/all?{asked}").text

    assert sorted(titles(page)) == sorted(found)
    assert f"{len(found)} event{'' if len(found) == 1 else 's'} from" in page
    assert sorted(titles(client.get(f"/timelines/all?{asked}&view=table").text)) == sorted(found)


def test_the_form_offers_what_is_there_and_keeps_what_was_chosen(app: Flask, client: FlaskClient) -> None:
    store(app, bridge_account())
    store(app, ministers_account())

    page = client.get("/timelines/all?year=2024&q=monday").text

    assert offered(page, "year") == ["any", "2024 (2)"]
    assert offered(page, "source") == ["any", "The Crier (2)"]
    assert offered(page, "status") == ["any", "Not confirmed (2)", "Rejected"]
    assert '<option value="2024" selected>' in page
    assert 'name="q" type="search" value="monday"' in page


def offered(page: str, name: str) -> list[str]:
    """The choices of a list in the form."""
    select = page.partition(f'<select id="{name}"')[2].partition("</select>")[0]
    return [unescape(words) for words in re.findall("<option[^>]*>(.*?)</option>", select)]


def test_each_filter_has_a_way_without_it(app: Flask, client: FlaskClient) -> None:
    store(app, ministers_account())

    page = unescape(client.get("/timelines/all?place=Moscow&from=2020&view=table&certain=true").text)

    filters = page.partition('<ul class="asked"')[2].partition("</ul>")[0]
    assert re.findall('href="(.*?)"', filters) == [
        "/timelines/all?place=Moscow&certain=true&view=table",
        "/timelines/all?from=2020&certain=true&view=table",
        "/timelines/all?from=2020&place=Moscow&view=table",
        "/timelines/all?view=table",
    ]
    assert "where <b>Moscow</b>" in filters


@pytest.mark.parametrize(
    ("asked", "field", "reason"),
    [
        ("to=yesteryear", "to", "&#39;yesteryear&#39; is not a date"),
        ("from=2024&to=1962", "to", "This lies before the beginning of the range."),
        ("q=...", "q", "has no word to search for"),
        ("status=odd", "status", "has to be one of machine"),
        ("year=soon", "year", "has to be a whole number"),
        ("certain=maybe", "certain", "has to be true or false"),
    ],
)
def test_a_fault_is_said_at_its_field_and_everything_is_shown(
    app: Flask, client: FlaskClient, asked: str, field: str, reason: str
) -> None:
    store(app, bridge_account())

    response = client.get(f"/timelines/all?{asked}")

    fault = re.search(rf'id="{field}-fault">(.*?)</p>', response.text)
    assert response.status_code == 422
    assert fault
    assert reason in fault[1]
    assert f'aria-describedby="{field}-fault"' in response.text
    assert titles(response.text) == [OPENED, CLOSED]


def test_what_fits_nothing_leaves_the_form_and_a_way_out(app: Flask, client: FlaskClient) -> None:
    store(app, bridge_account())

    page = client.get("/timelines/all?q=tunnel").text

    assert "Nothing fits all of these filters" in page
    assert 'value="tunnel"' in page
    assert "plotly" not in page


def test_a_long_list_comes_in_pages_that_hold_everything_once(app: Flask, client: FlaskClient) -> None:
    store(app, account_of(*[IDES] * 120, *[MONDAY] * 110))
    address: str | None = "/timelines/all?to=2025"
    walked = []

    while address:
        page = client.get(address).text
        walked.append(titles(page))
        following = re.search('rel="next" href="(.*?)"', page)
        address = unescape(following[1]) if following else None
        assert "230 events from 1 article" in page

    assert [len(some) for some in walked] == [100, 100, 30]
    assert [title for some in walked for title in some] == [f"Event {number}" for number in range(230)]


def test_the_event_of_the_address_is_shown_on_whichever_page(app: Flask, client: FlaskClient) -> None:
    last = store(app, account_of(*[IDES] * 120)).events[-1]

    page = client.get(f"/timelines/all?event={last.id}").text

    assert "<details open>" in row(page, last.id)
    assert len(titles(page)) == 101


def test_a_table_has_a_row_for_each_event(app: Flask, client: FlaskClient) -> None:
    call, _ = store(app, ministers_account()).events

    page = client.get("/timelines/all?view=table").text

    shown = re.sub("<.*?>", "", page.partition(f'id="{call.id}"')[2].partition(">")[2].partition("</tr>")[0]).split(
        "\n"
    )
    assert [words.strip() for words in shown if words.strip()] == [
        "24 June 2024",
        CALLED,
        "Lloyd Austin, Andrei Belousov, Pentagon",
        "The Crier",
        "Not confirmed",
    ]
    assert '<a href="/timelines/all#events">List</a>' in page
    assert 'href="/timelines/all?view=table#events" aria-current="page">Table</a>' in page


def test_on_paper_the_whole_list_has_its_sources_as_footnotes(app: Flask, client: FlaskClient) -> None:
    store(app, account_of(*[IDES] * 120))
    bridge = store(app, bridge_account())

    page = client.get("/timelines/all?view=print&to=2025&lane=place").text

    assert (len(titles(page)), 'class="paper"' in page, "plotly" in page) == (122, True, False)
    assert '<li id="source-2"><span class="number">2</span> <cite>The bridge</cite>,' in page
    assert "https://example.org/bridge</a>" in page
    shown = page.partition(f'<li id="{bridge.events[0].id}">')[2].partition("</li>")[0]
    assert 'href="#source-2"' in shown
    assert "chart.svg?width=1040&amp;to=2025&amp;lane=place" in page


def test_on_paper_dates_are_told_apart_only_where_some_are_confirmed(app: Flask, client: FlaskClient) -> None:
    opened = store(app, bridge_account()).events[0]
    none = client.get("/timelines/all?view=print").text
    app.extensions["timeline"].decisions.decide(opened.id, Decision(Verdict.CONFIRM), ACT)

    some = client.get("/timelines/all?view=print").text

    assert ("No person has confirmed these dates." in none, none.count(">?</span>")) == (True, 0)
    assert ("? No person has confirmed this date." in some, some.count(">?</span>")) == (True, 1)


def test_a_page_of_many_says_how_many_of_how_many(app: Flask, client: FlaskClient) -> None:
    store(app, account_of(*[IDES] * 120))

    assert "100 of 120 events, in order" in client.get("/timelines/all").text


def test_a_timelines_own_lanes_are_taken_where_the_address_has_none(app: Flask, client: FlaskClient) -> None:
    store(app, ministers_account())
    id = app.extensions["timeline"].timelines.add({"title": "Calls", "filter": {}, "lane": "place"}, ACT).id

    own, other = (unescape(client.get(f"/timelines/{id}{asked}").text) for asked in ("", "?lane=source"))

    assert '<option value="" selected>by place' in own
    assert '<option value="source" selected>by source' in other
    assert 'data-asked="{"lane":"place"}"' in own
    assert 'data-asked="{"lane":"source"}"' in other


def test_undated_events_come_where_they_are_asked_for(app: Flask, client: FlaskClient) -> None:
    store(app, account_of(UNDATED, MONDAY))

    assert titles(client.get("/timelines/all").text) == ["Event 1"]
    page, printed = (client.get(f"/timelines/all?undated=true{view}").text for view in ("", "&view=print"))
    assert sorted(titles(page)) == ["Event 0", "Event 1"]
    assert [re.findall(r'<h. id="year-\d+">(.*?)</h', one)[-1] for one in (page, printed)] == ["No date"] * 2


def test_an_event_has_a_page_with_its_evidence_and_its_history(app: Flask, client: FlaskClient) -> None:
    archive: Archive = app.extensions["timeline"]
    closed = store(app, bridge_account()).events[1]
    before = client.get(f"/events/{closed.id}").text
    archive.decisions.decide(closed.id, Decision(Verdict.CORRECT, form="1 July 2024"), Act("local", 0, "The log"))

    page = client.get(f"/events/{closed.id}").text

    assert "It <b>closed</b> on <mark>Monday</mark>." in page
    assert "Nothing: it is as it was read." in before
    assert re.search(
        r"Corrected by local, .*?<s>24 June 2024</s> → <strong>1 July 2024</strong> \(The log\)", page, re.S
    )
    assert client.get("/events/evt_none").status_code == 404
