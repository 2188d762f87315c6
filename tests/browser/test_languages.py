"""From right to left the layout is mirrored, and time still runs from left to right."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.test_timeline import ALL, WORDS, event_ids, mark_of

PATHS = [ALL, f"{ALL}?view=table", "/timelines/new", "/", "/articles/new", "/review", "/search?q=canal", "/keys"]


def left_of(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["x"]


@pytest.mark.parametrize(
    "path", [*PATHS, f"{ALL}?view=print", f"{ALL}?from=someday", "/timelines/none", "/embed/timelines/all"]
)
def test_an_arabic_page_scrolls_in_one_direction_only(visit: Visitor, path: str) -> None:
    page = visit(path, width=390, locale="ar").page

    assert page.evaluate("[document.dir, document.documentElement.scrollWidth]") == ["rtl", 390]


def test_the_layout_is_mirrored_and_the_chart_is_not(visit: Visitor) -> None:
    english = visit(ALL).page
    arabic = visit(ALL, locale="ar").page

    for page, is_mirrored in ((english, False), (arabic, True)):
        first, last = (mark_of(page, id)["x"] for id in (event_ids(page)[0], event_ids(page)[-1]))
        assert (left_of(page, ".masthead .name") > left_of(page, ".masthead nav")) is is_mirrored
        assert (left_of(page, ".event .date") > left_of(page, ".event .title")) is is_mirrored
        assert first < last


def test_the_strip_and_the_keys_tell_an_arabic_day_and_move_the_way_time_runs(visit: Visitor) -> None:
    page = visit(ALL, locale="ar").page
    first = page.locator("[role=slider]").first
    before, told = left_of(page, "[role=slider]"), first.get_attribute("aria-valuetext") or ""

    first.focus()
    for _ in range(4):  # the strip begins before its first day
        page.keyboard.press("ArrowRight")

    expect(first).not_to_have_attribute("aria-valuetext", told)
    assert left_of(page, "[role=slider]") > before
    assert any("\u0600" <= letter <= "\u06ff" for letter in told)
    assert any("0" <= letter <= "9" for letter in told)


def texts_of(page: Page, selector: str) -> list[str]:
    texts: list[str] = page.eval_on_selector_all(selector, "found => found.map(one => one.textContent)")
    return texts


@pytest.mark.parametrize("query", ["", "?from=2024-02", "?scale=linear&from=2021&to=2022"])
def test_what_a_chart_says_is_arabic_and_what_articles_say_english(visit: Visitor, query: str) -> None:
    visited = visit(ALL + query, locale="ar")
    page = visited.page

    said = [text for text in page.evaluate(WORDS) if not text.endswith(" Desk")]
    assert [text for text in said if re.search("[A-Za-z]", text)] == []
    assert any(re.search("[\u0600-\u06ff]", text) for text in said)

    page.focus(".canvas")
    page.keyboard.press("Home")
    expect(page.locator(".told bdi")).to_have_attribute("lang", "en")
    expect(page.locator(".told span")).to_have_text(re.compile("^، [^A-Za-z]*[\u0600-\u06ff][^A-Za-z]*$"))
    assert visited.witness.complaints == []


def test_hovering_over_a_mark_tells_its_date_in_arabic(visit: Visitor) -> None:
    page = visit(ALL, locale="ar").page
    place = mark_of(page, event_ids(page)[5])

    page.mouse.move(place["x"], place["y"])

    expect(page.locator(".plot .hovertext .line").nth(1)).to_have_text(re.compile("[\u0600-\u06ff]"))
    assert re.search("[A-Za-z]", page.locator(".plot .hovertext .line").nth(1).inner_html()) is None


def test_the_evidence_of_an_event_is_arabic_around_its_english_words(visit: Visitor) -> None:
    visited = visit(ALL, locale="ar")
    page = visited.page

    page.focus(".canvas")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")

    expect(page.locator(".panel .alone")).to_be_visible()
    assert page.locator(".panel h2 bdi").get_attribute("lang") == "en"
    assert page.locator(".panel blockquote p").first.get_attribute("dir") == "ltr"
    expect(page.locator(".panel .history h3")).to_have_text("ما جرى عليه")
    assert visited.witness.complaints == []


@pytest.mark.parametrize("scripted", [True, False])
def test_a_reader_chooses_a_language_at_the_foot_of_a_page(visit: Visitor, scripted: bool) -> None:
    page = visit("/search?q=canal", java_script_enabled=scripted).page

    page.locator(".languages button", has_text="العربية").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("#q")).to_have_value("canal")

    page.locator(".masthead nav a").first.click()
    expect(page.locator("h1")).to_have_text("كل الأحداث")

    page.locator(".languages button", has_text="English").click()
    expect(page.locator("h1")).to_have_text("All events")
