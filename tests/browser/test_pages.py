"""Pages in a real browser: at home in a frame only where they may be, fit for a phone, and workable by keyboard."""

import re

import pytest
from playwright.sync_api import expect
from werkzeug import Response

from tests.browser.conftest import Visitor, take
from tests.browser.test_timeline import ALL, MARKS, event_ids, mark_of
from tests.serving import served


def test_a_chart_under_the_pointer_leaves_nothing_and_complains_of_nothing(visit: Visitor, origin: str) -> None:
    visited = visit(ALL)
    visited.page.focus(".canvas")
    visited.page.keyboard.press("Home")
    visited.page.keyboard.press("Enter")
    place = mark_of(visited.page, event_ids(visited.page)[0])
    visited.page.mouse.move(place["x"], place["y"], steps=3)
    expect(visited.page.locator(".hoverlayer .hovertext")).to_have_count(1)

    assert [url for url in visited.witness.requests if not url.startswith(f"{origin}/")] == []
    assert visited.witness.complaints == []


def test_the_frame_to_be_copied_shows_the_whole_chart_in_a_page_from_another_origin(visit: Visitor) -> None:
    visited = visit(ALL)
    visited.page.click(".sharing summary")
    expect(visited.page.locator("#snippet")).not_to_have_value(re.compile('height="560"'))
    frame = f"<!doctype html><title>Report</title>{visited.page.input_value('#snippet')}"
    with served(a_page_of(frame)) as elsewhere:
        visited.page.goto(elsewhere)
        chart = visited.page.frame_locator("iframe")

        expect(chart.locator(".chart.drawn")).to_be_visible(timeout=20_000)
        assert chart.locator(MARKS).count() > 0
        assert chart.locator(".credit a").get_attribute("href") == ALL
        assert chart.locator("html").evaluate(
            "page => page.scrollHeight <= innerHeight && innerHeight < page.scrollHeight + 100"
        )
    assert visited.witness.complaints == []


def test_the_timeline_page_itself_stands_in_nobodys_frame(visit: Visitor, origin: str) -> None:
    visited = visit("/")
    with served(a_page_of(f'<!doctype html><title>Report</title><iframe src="{origin}{ALL}">')) as elsewhere:
        visited.page.goto(elsewhere)

    assert any("frame-ancestors" in complaint for complaint in visited.witness.complaints)


def a_page_of(html: str) -> Response:
    """A WSGI app that answers everything with one page."""
    return Response(html.replace("<title>", '<link rel="icon" href="data:,"><title>'), mimetype="text/html")


def test_what_a_finger_has_to_hit_is_at_least_24_pixels_high(visit: Visitor) -> None:
    page = visit(ALL, width=390).page

    low = page.eval_on_selector_all(
        "nav a, button:not([hidden]), input, summary",
        "things => things.filter(t => t.offsetParent && t.getBoundingClientRect().height < 24).map(t => t.outerHTML)",
    )
    assert low == []


def test_a_pasted_article_is_read_and_shown_with_its_dates(visit: Visitor) -> None:
    page = visit("/articles/new").page
    page.fill("[name=title]", "The bridge")
    page.fill("[name=text]", "The bridge opened in 1962. It was closed on Monday.")
    take(page.locator("main button").first)
    expect(page.locator("#published-fault")).to_be_visible()
    expect(page.locator("[name=title]")).to_have_value("The bridge")

    page.fill("[name=published]", "2024-06-25")
    take(page.locator("main button").first)
    expect(page.locator(".preview .lead")).to_contain_text("Nothing is kept yet")
    take(page.locator("main button").first)

    expect(page.locator("h1")).to_have_text("The bridge")
    assert page.locator(".text mark").all_text_contents() == ["1962", "Monday"]


@pytest.mark.parametrize("scripted", [True, False])
def test_a_date_in_a_text_is_explained_by_keyboard(visit: Visitor, scripted: bool) -> None:
    page = visit("/", java_script_enabled=scripted).page
    page.goto(page.url.rstrip("/") + (page.locator(".articles a").first.get_attribute("href") or ""))
    first = page.locator(".said").first

    page.locator("h1 ~ .lead a, .masthead a").last.focus()
    page.keyboard.press("Tab")
    expect(first.locator("a")).to_be_focused()
    expect(first.locator(".gloss")).to_be_visible()
    reason = page.locator(".margin li").first.locator("p").inner_text()
    expect(first).to_contain_text(reason)

    page.keyboard.press("Escape")
    if scripted:
        expect(first.locator(".gloss")).to_be_hidden()


def test_a_touch_on_a_phone_explains_a_date_and_stays_in_the_text(visit: Visitor) -> None:
    page = visit("/", width=390).page
    page.goto(page.url.rstrip("/") + (page.locator(".articles a").first.get_attribute("href") or ""))

    page.locator(".said a").first.click()

    expect(page.locator(".said .gloss").first).to_be_visible()
    assert "#" not in page.url
    assert page.evaluate("document.documentElement.scrollWidth") == 390
