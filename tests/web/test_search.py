"""The search finds events and articles, marks the words where they stand, and helps where it finds nothing."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import article, bridge_account, ministers_account
from tests.web.test_pages import store
from timeline.account import Account


def test_events_and_articles_are_found_with_the_words_marked(app: Flask, client: FlaskClient) -> None:
    record = store(app, bridge_account())
    store(app, ministers_account())

    page = client.get("/search?q=bridges+opened").text

    assert "1 event<" in page
    assert f'href="/events/{record.events[0].id}">The <mark>bridge</mark> <mark>opened</mark></a>' in page
    assert "<p>The <mark>bridge</mark> <mark>opened</mark> in 1962.</p>" in page
    assert f'href="/articles/{record.id}">The <mark>bridge</mark></a>' in page
    assert 'href="/timelines/all?q=bridges+opened&amp;undated=true"' in page


def test_articles_come_in_pages(app: Flask, client: FlaskClient) -> None:
    for number in range(25):
        store(app, Account(article(f"The bridge, part {number}.", f"Part {number}"), (), ()))

    first = client.get("/search?q=bridge").text
    second = client.get(re.findall('rel="next" href="(.*?)"', first)[0].replace("&amp;", "&")).text

    found = [re.findall("Part <?.*?(\\d+)", page) for page in (first, second)]
    assert [len(set(numbers)) for numbers in found] == [20, 5]
    assert "No event; the articles have the words." in first


@pytest.mark.parametrize(
    ("q", "status", "words"),
    [
        ("", 200, "What are you looking for?"),
        ("tunnel", 200, "Nothing has all of these words."),
        ("...", 422, "This has no word to search for."),
        ("x" * 1001, 422, "at most 1,000 are taken"),
    ],
)
def test_where_nothing_is_found_the_page_says_what_to_do(
    app: Flask, client: FlaskClient, q: str, status: int, words: str
) -> None:
    store(app, bridge_account())

    response = client.get("/search", query_string={"q": q})

    assert response.status_code == status
    assert words in response.text


@pytest.mark.parametrize("address", ["/search?q=a&cursor=x", "/timelines/all?cursor=x"])
def test_a_cursor_that_nobody_was_given_is_told(client: FlaskClient, address: str) -> None:
    response = client.get(address)

    assert response.status_code == 422
    assert "cursor" in response.text


@pytest.mark.parametrize("address", ["/", "/timelines/all", "/articles/new", "/review", "/search", "/timelines/new"])
def test_every_page_has_the_search_in_its_head(client: FlaskClient, address: str) -> None:
    head = client.get(address).text.partition('<header class="masthead">')[2].partition("</header>")[0]

    assert 'action="/search"' in head
    assert '<label for="search"' in head


def test_what_was_searched_for_is_shown_and_not_obeyed(client: FlaskClient) -> None:
    assert "<script>alert" not in client.get("/search?q=<script>alert(1)</script>").text
