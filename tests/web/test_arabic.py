"""The pages in Arabic, whole: none of them has an English word of its own, and what articles say stays English."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import bridge_account, ministers_account
from tests.web.test_pages import store
from timeline.events.values import Factuality
from web.app import create_app
from web.pages.summary import counted
from web.settings import Settings

ARABIC = {"Accept-Language": "ar"}
NOT_WORDS = frozenset(
    "API DE EDTF End Enter Escape HTML Home ISO NUL PDF Shift T14 THH MM TIMEX3 UTC YYYY-MM-DD".split()
    + "bridge en http https".split()
)
"""What stands in Latin letters in the Arabic texts: names of keys and of formats, and examples."""


@pytest.mark.parametrize(
    ("number", "events", "dates"),
    [
        (0, "لا أحداث", "لا تواريخ غير مؤكدة"),
        (1, "حدث واحد", "تاريخ واحد غير مؤكد"),
        (2, "حدثان", "تاريخان غير مؤكدين"),
        (3, "3 أحداث", "3 تواريخ غير مؤكدة"),
        (11, "11 حدثًا", "11 تاريخًا غير مؤكد"),
        (100, "100 حدث", "100 تاريخ غير مؤكد"),
        (1103, "1,103 أحداث", "1,103 تواريخ غير مؤكدة"),
    ],
)
def test_arabic_has_six_forms_for_a_number_of_things(any_app: Flask, number: int, events: str, dates: str) -> None:
    with any_app.test_request_context(headers=ARABIC):
        assert (counted(number, "event"), counted(number, "date not confirmed")) == (events, dates)


class Words(HTMLParser):
    """What of a page is read out in the page's own language: not what is marked as another's, code or a key."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.foreign: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        is_foreign = named.get("lang", "ar") != "ar" or tag in ("code", "kbd", "title") or "readonly" in named
        if tag not in ("input", "link", "meta", "img"):
            self.foreign.append(is_foreign)
        if not is_foreign and not any(self.foreign):
            said = [named.get(name) or "" for name in ("aria-label", "alt", "title", "placeholder")]
            self.said += [text for text in said if "/" not in text]  # those are examples: a zone, an address

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass  # a shape in a picture

    def handle_endtag(self, tag: str) -> None:
        self.foreign.pop()

    def handle_data(self, data: str) -> None:
        if not any(self.foreign):
            self.said.append(data)


def english(page: str) -> list[str]:
    """The words in Latin letters that an Arabic page has no reason for."""
    reader = Words()
    reader.feed(page)
    said = re.sub(r"https?://\S+", "", " ".join(reader.said))
    return [word for word in re.findall(r"[A-Za-z][\w-]*", said) if word not in NOT_WORDS]


@pytest.fixture(scope="module")
def app() -> Iterator[Flask]:
    """One for all tests: on which database it is does not matter to words."""
    made = create_app(Settings("sqlite://"))
    yield made
    made.extensions["timeline"].close()


@pytest.fixture(scope="module")
def ids(app: Flask) -> dict[str, str]:
    """The ids of an article, an event of it that was decided on and another, a timeline and the deletion of one."""
    client = app.test_client()
    store(app, ministers_account())
    article = store(app, bridge_account())
    first, second = (event.id for event in article.events)
    made = client.post("/api/v1/timelines", json={"title": "خط", "included": [first], "excluded": [second]}).get_json()
    client.post(f"/api/v1/events/{first}/decisions", json={"decision": "confirm"}, headers={"If-Match": "*"})
    client.patch(f"/api/v1/articles/{article.id}", json={"author": "Ada Smith", "publisher": None})
    gone = client.post("/api/v1/timelines", json={"title": "خط آخر"}).get_json()
    deleted = client.post(f"/timelines/{gone['id']}/delete").headers["Location"].partition("=")[2]
    return {"article": article.id, "event": first, "other": second, "timeline": made["id"], "deleted": deleted}


PAGES = [
    "/",
    "/?deleted={deleted}",
    "/timelines/all",
    "/timelines/all?view=table&from=1900",
    "/timelines/all?view=print",
    "/timelines/all?view=print&to=2025",
    "/timelines/all?view=print&from=someday",
    "/timelines/all?place=nowhere",
    "/timelines/all?from=someday",
    "/timelines/all?q=bridge&status=machine&precision=day&certain=true&event={event}",
    "/timelines/{timeline}",
    "/timelines/{timeline}/edit",
    "/timelines/new",
    "/timelines/none",
    "/events/{event}",
    "/events/none",
    "/events/new",
    "/events/new?article={article}",
    "/articles",
    "/articles/new",
    "/articles/{article}",
    "/articles/{article}/edit",
    "/search",
    "/search?q=bridge",
    "/search?q=nothing",
    "/search?q=...",
    "/review",
    "/review?event={event}&done={event}",
    "/keys",
    "/embed/timelines/all",
    "/nowhere",
]


GIVEN = frozenset("Monday Zone someday none nowhere relative_to true false x01 in May BC last week local".split())
"""What was typed, and the examples of what to type instead."""


@pytest.mark.parametrize("address", PAGES)
def test_an_arabic_page_has_no_english_words_of_its_own(client: FlaskClient, ids: dict[str, str], address: str) -> None:
    response = client.get(address.format(**ids), headers=ARABIC)

    assert '<html lang="ar" dir="rtl"' in response.text
    assert [word for word in english(response.text) if word not in GIVEN] == []
    assert "الخط الزمني</title>" in response.text


FAULTS: list[tuple[str, dict[str, str]]] = [
    ("/articles/new", {}),
    ("/articles/new", {"text": "x", "published": "someday"}),
    ("/articles/new", {"text": "x", "published": "2024-06-25", "zone": "Zone", "url": "url"}),
    ("/articles/new", {"text": "x", "published": "2024-06-25", "zone": "Zone"}),
    ("/articles/new", {"text": "x" * 1_000_001, "published": "2024-06-25"}),
    ("/articles/new", {"text": "x\0", "published": "2024-06-25"}),
    ("/articles/new", {"text": "x", "published": "2024-06-25", "title": "\x01"}),
    ("/articles/new", {"text": "x", "published": "2024-06-25", "title": "x" * 2000}),
    ("/timelines/new", {"title": ""}),
    ("/timelines/new", {"title": "x", "by": "filter", "from": "2024", "to": "1962"}),
    ("/timelines/new", {"title": "x", "by": "filter", "year": "someday"}),
    ("/timelines/new", {"title": "x", "by": "filter", "q": "..."}),
    ("/timelines/new", {"title": "x", "description": "x" * 10_001}),
    ("/timelines/{timeline}/edit", {"title": "x", "version": "none"}),
    ("/timelines/all/delete", {}),
    ("/timelines/none/delete", {}),
    ("/undo", {"revision": "none"}),
    ("/events/{other}", {"title": "", "factuality": "happened"}),
    ("/events/{other}", {"title": "x", "factuality": "happened", "version": "none"}),
    ("/events/new", {"title": "x", "when": "last week", "factuality": "happened"}),
    ("/events/new?article={article}", {"when": "3/4/2019", "factuality": "happened"}),
    ("/events/new?article={article}", {"title": "x", "when": "2019", "factuality": "happened", "quote": "x"}),
    ("/articles/{article}/edit", {"published": "2024-06-25", "language": "fr"}),
    ("/articles/{article}/edit", {"published": "", "language": "en", "country": "Germany"}),
    ("/articles/{article}/edit", {"published": "2024-06-25", "language": "en", "version": "none"}),
    ("/review", {"event": "{other}", "version": "{other}", "decision": "correct"}),
    ("/review", {"event": "{other}", "version": "{other}", "decision": "confirm", "when": "2021"}),
    ("/review", {"event": "{other}", "version": "{other}", "decision": "correct", "when": "someday"}),
    ("/review", {"event": "{other}", "version": "{other}", "decision": "correct", "when": "1962 1963"}),
    ("/review", {"event": "{other}", "version": "{other}", "decision": "correct", "candidate": "none"}),
    ("/review", {"event": "{other}", "version": "none", "decision": "confirm"}),
]


@pytest.mark.parametrize(("address", "form"), FAULTS)
def test_what_is_wrong_is_told_in_arabic(
    client: FlaskClient, ids: dict[str, str], address: str, form: dict[str, str]
) -> None:
    typed = {name: text.format(**ids) for name, text in form.items()}

    response = client.post(address.format(**ids), data=typed, headers=ARABIC)

    told = " ".join(re.findall(r'<p class="(?:fault|lead)".*?</p>|<div class="notice".*?</p>', response.text, re.S))
    assert response.status_code >= 400
    assert [word for word in english(told) if word not in GIVEN] == []


CHARTS = [
    ("/timelines/all", r'data-figure="([^"]*)"'),
    ("/timelines/all?lane=place&from=1900", r'data-figure="([^"]*)"'),
    ("/embed/timelines/all", r'data-figure="([^"]*)"'),
    ("/timelines/all?view=print&from=1900", r'<img src="([^"]*chart.svg[^"]*)"'),
    ("/timelines/all?from=1900", r'img src=&#34;([^"]*chart.svg[^"]*?)&#34;'),
]


@pytest.mark.parametrize(("address", "where"), CHARTS)
def test_a_page_asks_for_its_chart_in_its_own_language(
    client: FlaskClient, ids: dict[str, str], address: str, where: str
) -> None:
    assert ids
    pages = (client.get(address, headers={"Accept-Language": tag}).text for tag in ("en", "ar"))

    english, arabic = (unescape(unescape(re.findall(where, page)[0])) for page in pages)

    assert "lang=" not in english
    assert "lang=ar" in arabic
    assert client.get(arabic).text != client.get(english).text


def test_an_article_stays_in_its_own_language(client: FlaskClient, ids: dict[str, str]) -> None:
    page = client.get(f"/articles/{ids['article']}", headers=ARABIC).text

    assert '<div class="text" lang="en" dir="ltr">' in page
    assert '<h1><bdi lang="en" dir="ltr">The bridge</bdi></h1>' in page
    assert '<p><bdi lang="en" dir="ltr">the last Monday</bdi></p>' in page
    assert "24 يونيو 2024" in page


@pytest.mark.parametrize("factuality", list(Factuality))
def test_how_an_article_tells_it_is_said_in_arabic(client: FlaskClient, factuality: Factuality) -> None:
    client.post("/api/v1/events", json={"title": "حدث", "when": "1999", "factuality": factuality.value})

    assert english(client.get("/timelines/all", headers=ARABIC).text) == []


def test_a_text_set_apart_is_shown_and_not_obeyed(client: FlaskClient) -> None:
    hostile = "<script>alert(1)</script>%s</bdi>"
    made = client.post("/api/v1/events", json={"title": hostile, "when": "1999"}).get_json()

    for address in ("/timelines/all", f"/events/{made['id']}", f"/review?event={made['id']}", f"/search?q={hostile}"):
        assert "<script>alert" not in client.get(address, headers=ARABIC).text
