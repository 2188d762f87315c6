"""The keys of every page: they are told where one asks for them, act where nobody writes, and can be switched off."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.test_timeline import ALL, PANEL

DIALOG = "dialog[open]"
PAGES = [
    ("/", "On every page"),
    (ALL, "In the chart"),
    ("/review", "In the review"),
    (f"{ALL}?view=print", "On every page"),
    ("/none", "On every page"),
]


def focused(page: Page, selector: str) -> bool:
    return bool(page.evaluate("selector => Boolean(document.activeElement.closest(selector))", selector))


@pytest.mark.parametrize(("path", "told"), PAGES)
def test_the_question_mark_tells_the_keys_and_the_slash_leads_to_the_search(
    visit: Visitor, path: str, told: str
) -> None:
    page = visit(path).page
    page.focus(".canvas" if path == ALL else "nav a")
    before = page.evaluate_handle("document.activeElement")

    page.keyboard.press("?")
    expect(page.locator(DIALOG)).to_contain_text(told)
    for key in ("Tab", "Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab"):
        assert not focused(page, "header, main")
        page.keyboard.press(key)

    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_have_count(0)
    assert before.evaluate("one => one === document.activeElement")

    page.keyboard.press("/")
    page.keyboard.type("canal/lock")
    expect(page.locator("#search")).to_be_focused()
    expect(page.locator("#search")).to_have_value("canal/lock")


def test_escape_closes_the_keys_and_not_what_is_behind_them(visit: Visitor) -> None:
    page = visit(ALL).page
    page.focus(".canvas")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    expect(page.locator(PANEL)).to_be_visible()

    page.keyboard.press("?")
    page.keyboard.press("Escape")
    expect(page.locator(DIALOG)).to_have_count(0)
    expect(page.locator(PANEL)).to_be_visible()

    page.keyboard.press("Escape")
    expect(page.locator(PANEL)).to_have_count(0)


def test_no_key_acts_where_one_writes(visit: Visitor) -> None:
    page = visit("/articles/new").page

    for field in ("#title", "#text"):
        page.focus(field)
        page.keyboard.press("?")
        page.keyboard.press("/")
        expect(page.locator(field)).to_have_value("?/")

    expect(page.locator(DIALOG)).to_have_count(0)


def test_single_keys_can_be_switched_off_and_on(visit: Visitor) -> None:
    page = visit("/review").page
    before = page.url
    page.get_by_role("link", name="Keys", exact=True).click()
    page.locator("#single-keys").uncheck()
    page.keyboard.press("Escape")
    page.focus(".review")

    for key in ("n", "c", "e", "2", "?", "/"):
        page.keyboard.press(key)
    expect(page.locator(DIALOG)).to_have_count(0)
    assert page.url == before
    assert focused(page, ".review")

    page.goto(f"{page.url.removesuffix('/review')}/keys")
    page.locator("#single-keys").check()
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()


def test_without_scripts_the_keys_of_all_pages_stand_on_one(visit: Visitor) -> None:
    page = visit("/", java_script_enabled=False).page

    page.get_by_role("link", name="Keys", exact=True).click()

    expect(page.locator("h1")).to_have_text("Keys")
    expect(page.locator("main h2")).to_have_count(5)
    expect(page.locator("#single-keys")).to_be_hidden()
