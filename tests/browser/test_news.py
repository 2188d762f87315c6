"""What is changed elsewhere appears in an open page, and the reader keeps the place."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

import sample_data
from tests.browser.conftest import Witness
from tests.browser.test_stretches import wait_until
from tests.browser.test_timeline import ALL, META, PANEL, event_ids
from tests.serving import service
from timeline.client import Client

EARLY = "The canal opened in 500 BC. The tunnel opened in 400 BC. The tower opened in 300 BC."
LOOK = "document.dispatchEvent(new Event('visibilitychange'))"
"""Asks for news now, as a page does that is looked at again."""
NOTICE = ".news:not(.unseen)"

Opener = Callable[..., Page]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[str]:
    """The address of a service of one's own, with some of the sample articles."""
    with service(tmp_path / "timeline.sqlite3") as address:
        with Client(address) as client:
            list(client.post_articles(sample_data.articles()[:8]))
        yield address


@pytest.fixture
def open_page(browser: Browser, home: str) -> Iterator[Opener]:
    """Opens a page of it, with its chart."""
    witness = Witness()
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    witness.watch(context)

    def opened(path: str = ALL, *, can_jump: bool = False) -> Page:
        page = context.new_page()
        if can_jump:
            page.clock.install()
        page.goto(home + path)
        if page.locator(".chart").count():
            page.wait_for_selector(".chart.drawn")
        return page

    yield opened
    context.close()
    assert [told for told in witness.complaints if "503" not in told] == []


def post(home: str, text: str = EARLY) -> list[str]:
    """Have an article read: the ids of its events."""
    with Client(home) as client:
        return [event["id"] for event in client.post_article(text, "2024-06-25", title="Old works")["events"]]


def leap_until(page: Page, holds: Callable[[], bool]) -> None:
    """Let time pass in leaps: one may come before the page has set its clock again, and be for nothing."""
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        page.clock.fast_forward(12_000)
        page.wait_for_timeout(100)


def total(page: Page) -> int:
    return int(page.evaluate(f"{META}.total"))


def test_new_events_appear_in_chart_list_and_numbers_and_are_told(open_page: Opener, home: str) -> None:
    page = open_page()
    before, listed = total(page), event_ids(page)

    ids = post(home)
    page.evaluate(LOOK)

    expect(page.locator(".news [role=status]")).to_have_text(f"New events: {len(ids)}")
    assert event_ids(page)[: len(ids)] == ids
    assert event_ids(page)[len(ids) :] == listed
    assert total(page) == before + len(ids)
    expect(page.locator("#numbers")).to_contain_text(f"{before + len(ids)} events from 9 articles")
    expect(page.locator(NOTICE)).to_have_count(0)


def test_a_page_asks_by_itself_once_in_a_while_and_asks_for_no_more_than_the_edition(
    open_page: Opener, home: str
) -> None:
    page = open_page(can_jump=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    leap_until(page, lambda: len(asked) >= 2)
    assert set(asked) == {f"{home}/api/v1/edition"}
    post(home)
    leap_until(page, lambda: "9 articles" in page.locator("#numbers").inner_text())


def test_a_page_that_slept_while_it_asked_asks_again_within_minutes(open_page: Opener) -> None:
    page = open_page(can_jump=True)
    asked: list[Route] = []

    def hold(route: Route) -> None:
        asked.append(route)

    page.route("**/edition", hold)
    leap_until(page, lambda: len(asked) == 1)

    page.clock.fast_forward("08:00:00")
    asked[0].continue_()

    leap_until(page, lambda: len(asked) == 2)


def test_the_stretch_the_ring_and_the_open_evidence_stay(open_page: Opener, home: str) -> None:
    page = open_page(f"{ALL}?to=2030")
    page.focus(".canvas")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(page.locator(f"{PANEL} .history")).to_be_visible()
    said = page.locator(PANEL).inner_text()
    address, ring = page.url, page.locator(".ring").bounding_box()

    post(home)
    page.evaluate(LOOK)

    expect(page.locator(".news [role=status]")).to_have_text("New events: 3")
    assert page.url == address
    assert page.locator(PANEL).inner_text() == said
    assert page.locator(".ring").is_visible()
    assert ring
    assert page.locator(".current").count() == 1
    assert page.evaluate("document.activeElement.className").startswith("panel")


def test_who_reads_the_list_is_told_and_keeps_the_line_the_focus_and_what_is_open(open_page: Opener, home: str) -> None:
    page = open_page()
    row = page.locator("li.event").nth(12)
    row.locator("summary").click()
    row.evaluate("row => row.scrollIntoView({ block: 'center' })")
    before, top = event_ids(page), row.bounding_box()

    ids = post(home)
    page.evaluate(LOOK)

    expect(page.locator(NOTICE)).to_contain_text("New events: 3")
    assert event_ids(page) == before
    assert row.locator("summary").evaluate("it => it === document.activeElement")

    page.locator(f"{NOTICE} button").click()
    expect(page.locator(NOTICE)).to_have_count(0)
    assert event_ids(page) == ids + before
    same = page.locator(f"#{before[12]}")
    assert same.locator("details").get_attribute("open") is not None
    after = same.bounding_box()
    assert top
    assert after
    assert abs(after["y"] - top["y"]) < 2
    assert page.evaluate("document.activeElement.id") == "list"


def test_of_too_many_to_be_counted_the_chart_says_how_many_are_new(open_page: Opener, home: str) -> None:
    page = open_page()
    page.evaluate("document.querySelector('#numbers').dataset.total = ''")  # as of 70,000 events and more

    post(home)
    page.evaluate(LOOK)

    expect(page.locator(".news [role=status]")).to_have_text("New events: 3")


def test_what_was_decided_elsewhere_is_shown_too(open_page: Opener, home: str) -> None:
    page = open_page()
    id = event_ids(page)[0]

    with Client(home) as client:
        client.post(f"/events/{id}/decisions", {"decision": "confirm"})
    page.evaluate(LOOK)

    expect(page.locator(".news [role=status]")).to_have_text("The events have changed")
    assert "Confirmed" in (page.locator(f"#{id} .status").first.text_content() or "")


def test_what_the_page_does_not_ask_for_changes_nothing(open_page: Opener, home: str) -> None:
    page = open_page(f"{ALL}?from=2020")
    page.evaluate("document.querySelector('#list').dataset.same = 'yes'")

    post(home)
    with page.expect_response(lambda response: "/figure" in response.url):
        page.evaluate(LOOK)
    page.wait_for_timeout(300)

    assert page.locator("#list").get_attribute("data-same") == "yes"
    assert page.locator(".news [role=status]").text_content() == ""


def test_what_is_typed_in_the_form_stays(open_page: Opener, home: str) -> None:
    page = open_page()
    page.fill("#q", "can")

    post(home)
    page.evaluate(LOOK)
    expect(page.locator("#numbers")).to_contain_text("9 articles")
    page.keyboard.type("al")

    expect(page.locator("#q")).to_have_value("canal")


def test_a_page_that_had_nothing_gets_its_chart_with_the_first_article(browser: Browser, tmp_path: Path) -> None:
    with service(tmp_path / "empty.sqlite3") as home:
        context = browser.new_context()
        page = context.new_page()
        page.goto(home + ALL)
        expect(page.locator(".empty")).to_be_visible()

        post(home)
        page.evaluate(LOOK)

        page.wait_for_selector(".chart.drawn")
        wait_until(page, f"{META}.total === 3")
        context.close()


def test_news_that_cannot_be_had_are_asked_for_again(open_page: Opener, home: str) -> None:
    page = open_page(can_jump=True)
    page.route("**/timelines/all", lambda route: route.fulfill(status=503, body=""))
    post(home)
    with page.expect_response("**/timelines/all"):
        page.evaluate(LOOK)
    assert page.locator(".news [role=status]").text_content() == ""

    page.unroute("**/timelines/all")
    leap_until(page, lambda: page.locator(".news [role=status]").text_content() == "New events: 3")
