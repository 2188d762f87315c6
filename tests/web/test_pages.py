"""The pages say everything without scripts, keep what was typed, and trust no text."""

import json
import re
import time
from dataclasses import replace
from html import unescape

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import (
    BEFORE_1990,
    BRIDGE,
    IDES,
    SINCE_2014,
    YEAR_1962,
    account_of,
    bridge_account,
    mention,
    ministers_account,
)
from tests.api.answers import fetch
from timeline.account import Account
from timeline.store import Act, Archive
from timeline.store.decisions import Decision, Verdict
from timeline.store.records import ArticleRecord


def store(app: Flask, account: Account) -> ArticleRecord:
    archive: Archive = app.extensions["timeline"]
    return archive.articles.add(account, now=int(time.time()))[0]


def titles(page: str) -> list[str]:
    return [unescape(title) for title in re.findall(r'<span class="title">(.*?)</span>', page)]


def test_an_empty_timeline_says_what_to_do(client: FlaskClient) -> None:
    page = client.get("/timelines/all").text

    assert "No article has been read yet" in page
    assert "plotly" not in page


def test_the_first_page_leads_to_the_timeline_and_the_articles(app: Flask, client: FlaskClient) -> None:
    record = store(app, bridge_account())

    page = client.get("/").text

    assert 'href="/timelines/all"' in page
    assert "2 events from 1 article, 1962 to 2024" in page
    assert f'href="/articles/{record.id}"' in page


def test_the_first_page_has_the_last_articles_and_leads_to_all(app: Flask, client: FlaskClient) -> None:
    ids = [store(app, bridge_account(f"{BRIDGE} {number}")).id for number in range(13)][::-1]
    last = fetch(client, "/api/v1/articles?limit=10")["next"].partition("cursor=")[2]

    first, every, rest = (client.get(url).text for url in ("/", "/articles", f"/articles?cursor={last}"))

    assert ('href="/articles">All articles' in first, re.findall(r'"/articles/(art_\w+)"', first)) == (True, ids[:12])
    assert re.findall(r'"/articles/(art_\w+)"', every) == ids
    assert ('href="/articles">From the first' in rest, re.findall(r'"/articles/(art_\w+)"', rest)) == (True, ids[10:])
    assert client.get("/articles?cursor=x").status_code == 422


def test_a_timeline_lists_its_events_in_reading_order(app: Flask, client: FlaskClient) -> None:
    store(app, bridge_account())
    store(app, account_of(IDES, SINCE_2014))

    page = client.get("/timelines/all").text

    assert titles(page) == ["Event 0", "The bridge opened", "Event 1", "It closed"]
    assert re.findall(r'<h3 id="year-\d+">(.*?)</h3>', page) == ["44 BC", "1962", "2014", "2024"]
    assert "4 events from 2 articles, 44 BC to 2024." in page


def test_a_row_holds_the_sentence_the_phrase_and_the_reason(app: Flask, client: FlaskClient) -> None:
    record = store(app, bridge_account())

    page = client.get("/timelines/all").text

    assert "It <b>closed</b> on <mark>Monday</mark>." in page
    assert "Worked out from the words “Monday”." in page
    assert f'<a href="/articles/{record.id}">The bridge</a>' in page
    assert "published 25 June 2024" in page
    assert "24 June 2024" in page


def test_a_row_says_who_was_where_and_how_the_article_tells_it(app: Flask, client: FlaskClient) -> None:
    call, visit = store(app, ministers_account()).events

    page = client.get("/timelines/all").text

    assert '<p class="names">Lloyd Austin, Andrei Belousov, Pentagon</p>' in row(page, call.id)
    assert '<p class="names">Lloyd Austin · Moscow</p>' in row(page, visit.id)
    assert '<em class="factuality">planned</em>' in row(page, visit.id)
    assert '<p class="factuality">Told as planned.</p>' in row(page, visit.id)
    assert "Told as" not in row(page, call.id)
    assert "factuality" not in row(page, call.id)


def row(page: str, id: str) -> str:
    """The HTML of an event in a list."""
    return page.partition(f'<li class="event" id="{id}">')[2].partition("</li>")[0]


def test_a_row_shows_every_sentence_that_tells_of_the_event_and_its_source_once(
    app: Flask, client: FlaskClient
) -> None:
    call, _ = store(app, ministers_account()).events

    shown = row(client.get("/timelines/all").text, call.id)

    assert re.findall("<p>(.*?)</p>", shown) == [
        "Austin <b>called</b> Belousov on <mark>Monday</mark>.",
        "The <b>call</b> was short.",
    ]
    assert shown.count("<cite>") == 1


MENTIONS = [
    (["Belousov"], "Austin called <b>Belousov</b> on <mark>Monday</mark>."),
    (["called", "Belousov"], "Austin <b>called</b> <b>Belousov</b> on <mark>Monday</mark>."),
    (["called", "called"], "Austin <b>called</b> Belousov on <mark>Monday</mark>."),
    (["called Belousov on Monday"], "Austin called Belousov on <mark>Monday</mark>."),
    (["Monday"], "Austin called Belousov on <mark>Monday</mark>."),
    (["Austin called Belousov on Monday."], "Austin called Belousov on <mark>Monday</mark>."),
]


@pytest.mark.parametrize(("triggers", "shown"), MENTIONS)
def test_a_sentence_is_shown_once_with_its_dates_before_its_triggers(
    app: Flask, client: FlaskClient, triggers: list[str], shown: str
) -> None:
    account = ministers_account()
    sentence = account.events[0].mentions[0].quote
    mentions = tuple(mention(account.article.text, sentence, trigger) for trigger in triggers)
    call, _ = store(
        app, replace(account, events=(replace(account.events[0], mentions=mentions), account.events[1]))
    ).events

    page = client.get("/timelines/all").text

    assert re.findall("<p>(.*?)</p>", row(page, call.id)) == [shown]


def test_an_event_in_the_address_is_open(app: Flask, client: FlaskClient) -> None:
    chosen = store(app, bridge_account()).events[1]

    page = client.get(f"/timelines/all?event={chosen.id}").text

    assert re.findall(r'id="(\w+)">\s*<details open>', page) == [chosen.id]


def test_a_range_in_the_address_chooses_events(app: Flask, client: FlaskClient) -> None:
    store(app, bridge_account())

    page = client.get("/timelines/all?from=2024&to=2024-06").text

    assert titles(page) == ["It closed"]
    asked = re.search(r'data-asked="([^"]*)"', page)
    assert asked
    assert json.loads(unescape(asked[1])) == {"from": "2024", "to": "2024-06"}


def test_the_numbers_of_a_range_tell_none_of_the_years_that_its_events_reach_into(
    app: Flask, client: FlaskClient
) -> None:
    store(app, account_of(YEAR_1962, BEFORE_1990))

    page = client.get("/timelines/all?from=1960&to=1970").text

    assert "2 events from 1 article, 1962 to 1970." in page


def test_a_range_that_cannot_be_read_is_said_beside_its_field(app: Flask, client: FlaskClient) -> None:
    store(app, bridge_account())

    response = client.get("/timelines/all?from=yesteryear")

    assert response.status_code == 422
    assert 'value="yesteryear"' in response.text
    assert "&#39;yesteryear&#39; is not a date: write it as “in May 2021”, “44 BC”, “last week”" in response.text
    assert len(titles(response.text)) == 2


def test_the_snippets_are_a_frame_and_a_picture_of_the_same_view(app: Flask, client: FlaskClient) -> None:
    store(app, bridge_account())

    page = unescape(client.get("/timelines/all?from=2024").text)

    assert '<iframe src="http://localhost/embed/timelines/all?from=2024"' in page
    assert '<a href="http://localhost/timelines/all?from=2024"><img src="http://localhost/api/v1/' in page
    assert client.get("/api/v1/timelines/all/chart.svg?from=2024").mimetype == "image/svg+xml"


@pytest.mark.parametrize("page", ["/timelines/all", "/embed/timelines/all"])
def test_where_no_script_runs_the_chart_is_a_picture_of_the_same_view(
    app: Flask, client: FlaskClient, page: str
) -> None:
    store(app, bridge_account())

    told = client.get(f"{page}?from=2024&lane=place").text

    [plain] = re.findall(r"<noscript>.*?</noscript>", told, re.DOTALL)
    [address, alt] = re.findall(r'<img src="([^"]*)" alt="([^"]*)">', plain)[0]
    assert client.get(unescape(address)).mimetype == "image/svg+xml"
    assert "from=2024&lane=place" in unescape(address)
    assert alt == "Chart: 1 event from 1 article, 2024."


def test_an_article_has_its_expressions_marked_and_explained(app: Flask, client: FlaskClient) -> None:
    record = store(app, bridge_account())

    page = client.get(f"/articles/{record.id}").text

    assert 'href="#expression-2"><mark>Monday</mark><sup>2</sup></a>' in page
    assert '<li id="expression-2">' in page
    assert "the last Monday" in page
    assert titles(page) == ["The bridge opened", "It closed"]


def test_a_text_is_shown_and_not_obeyed(app: Flask, client: FlaskClient) -> None:
    hostile = "<script>alert(1)</script>"
    record = store(app, account_of(IDES, text=hostile))

    for address in ("/timelines/all", f"/articles/{record.id}", "/review", f"/timelines/all?from={hostile}"):
        assert hostile not in client.get(address).text


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/timelines/all",
        "/timelines/all?view=table&q=bridge",
        "/timelines/all/edit",
        "/timelines/new",
        "/articles/new",
        "/review",
        "/search?q=bridge",
        "/embed/timelines/all",
    ],
)
def test_no_page_has_an_inline_script_or_style(app: Flask, client: FlaskClient, address: str) -> None:
    store(app, bridge_account())

    page = re.sub("<textarea.*?</textarea>", "", client.get(address).text, flags=re.DOTALL)

    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", page)


def test_a_marked_date_is_explained_where_it_stands(app: Flask, client: FlaskClient) -> None:
    record = store(app, bridge_account())

    page = client.get(f"/articles/{record.id}").text

    assert 'aria-describedby="expression-2" href="#expression-2"' in page
    assert '<span class="gloss" aria-hidden="true"><b>24 June 2024</b> the last Monday</span>' in page


def test_an_unknown_timeline_is_told_in_the_house_style(client: FlaskClient) -> None:
    response = client.get("/timelines/none")

    assert response.status_code == 404
    assert "<h1>Not found</h1>" in response.text
    assert "house.css" in response.text
    assert "There is no timeline" in response.text


def test_an_article_does_not_tell_of_what_was_rejected(app: Flask, client: FlaskClient) -> None:
    record = store(app, bridge_account())
    archive: Archive = app.extensions["timeline"]
    archive.decisions.decide(record.events[0].id, Decision(Verdict.REJECT), Act("local", 0))

    assert titles(client.get(f"/articles/{record.id}").text) == ["It closed"]
