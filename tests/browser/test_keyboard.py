"""Everything by the keyboard alone: no test here points at anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Witness
from tests.browser.test_timeline import PANEL
from tests.serving import service

TEXT = "The bridge opened in 1962. It was closed on Monday. The minister will visit it on Friday."


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """The first page of an empty store; whoever leaves it without a complaint passes."""
    witness = Witness()
    with service(tmp_path / "timeline.sqlite3") as home:
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        witness.watch(context)
        opened = context.new_page()
        opened.goto(home)
        yield opened
        context.close()
    assert witness.complaints == []


def go_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus."""
    one = wanted.element_handle()
    for _ in range(60):
        if one.evaluate("one => one === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{wanted} cannot be reached")


def follow(page: Page, wanted: Locator) -> None:
    """Go to something that leads to another page, and take it."""
    go_to(page, wanted)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def add_article(page: Page) -> None:
    follow(page, page.get_by_role("link", name="Add an article").first)
    for name, text in (("title", "The bridge"), ("text", TEXT), ("published", "2024-06-25")):
        go_to(page, page.locator(f"[name={name}]"))
        page.keyboard.insert_text(text)  # as pasting does
    follow(page, page.get_by_role("button", name="See what is found"))
    expect(page.locator(".preview [role=status]")).to_contain_text("3 date expressions")
    follow(page, page.get_by_role("button", name="Keep it", exact=True))
    expect(page.locator("h1")).to_have_text("The bridge")


def test_an_article_becomes_a_chart_and_its_date_is_corrected_and_restored(page: Page) -> None:
    add_article(page)
    follow(page, page.locator("footer.more a", has_text="All events"))
    page.wait_for_selector(".chart.drawn")

    go_to(page, page.locator(".canvas"))
    page.keyboard.press("ArrowRight")
    expect(page.locator(".told")).to_contain_text("The bridge opened")
    page.keyboard.press("Enter")
    expect(page.locator(f"{PANEL} .history")).to_be_visible()
    expect(page.locator(f"{PANEL} .date").first).to_contain_text("1962")
    page.keyboard.press("Escape")
    expect(page.locator(".canvas")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(f"{PANEL} .history")).to_be_visible()
    follow(page, page.locator(f"{PANEL} .status a").first)

    go_to(page, page.locator("#when"))
    page.keyboard.type("May 1963")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(page.locator(".done p")).to_contain_text("Corrected: The bridge opened, 1962 → May 1963")
    follow(page, page.locator(".done button"))
    expect(page.locator(".done p")).to_contain_text("Undone:")
    expect(page.locator(".evidence .date")).to_contain_text("1962")


def test_a_timeline_is_made_deleted_and_brought_back(page: Page) -> None:
    add_article(page)
    follow(page, page.locator(".masthead .name"))

    follow(page, page.get_by_role("link", name="Make one"))
    go_to(page, page.locator("[name=title]"))
    page.keyboard.type("Openings")
    go_to(page, page.locator("#q"))
    page.keyboard.type("opened")
    follow(page, page.get_by_role("button", name="Keep it", exact=True))
    expect(page.locator("h1")).to_have_text("Openings")
    expect(page.locator("li.event")).to_have_count(1)

    follow(page, page.get_by_role("link", name="Change this timeline"))
    follow(page, page.get_by_role("button", name="Delete this timeline"))
    expect(page.locator(".shelf li")).to_have_count(1)
    follow(page, page.get_by_role("button", name="Undo"))
    expect(page.locator("h1")).to_have_text("Openings")
