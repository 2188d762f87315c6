"""The review in a real browser: workable by the keyboard alone, silent, and fit for a phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Witness
from tests.serving import service
from timeline.client import Client

TEXT = "The bridge opened in 1962. It was closed on Monday. The minister will visit it on Friday."


@pytest.fixture
def home(tmp_path: Path) -> Iterator[str]:
    """The address of a service with one article: three events, two of which may be read otherwise."""
    with service(tmp_path / "timeline.sqlite3") as address:
        with Client(address) as client:
            client.post_article(TEXT, "2024-06-25", title="The bridge")
        yield address


@pytest.fixture
def witness() -> Witness:
    return Witness()


@pytest.fixture
def page(browser: Browser, home: str, witness: Witness) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    witness.watch(context)
    opened = context.new_page()
    opened.goto(f"{home}/review")
    opened.wait_for_function("document.activeElement.className === 'review'")
    yield opened
    context.close()


def title(page: Page) -> str:
    return page.locator(".case h2").inner_text()


def press(page: Page, *keys: str) -> None:
    """Press keys, of which the last one leads to another page."""
    for key in keys[:-1]:
        page.keyboard.press(key)
    with page.expect_navigation():
        page.keyboard.press(keys[-1])
    page.wait_for_function("document.activeElement !== document.body")


def left(page: Page) -> str:
    return page.locator(".lead").inner_text().partition(" ")[0]


def test_all_dates_are_reviewed_by_the_keyboard_alone(page: Page, witness: Witness) -> None:
    first, done = title(page), page.locator(".done p")

    press(page, "n")
    second = title(page)
    assert second != first
    press(page, "n")
    press(page, "n")
    assert title(page) == first

    press(page, "2", "Enter")
    expect(done).to_contain_text("Corrected:")
    expect(done.locator("s")).to_have_count(1)
    assert (title(page), left(page)) == (second, "2")

    press(page, "u")
    expect(done).to_contain_text("Undone:")
    assert (title(page), left(page)) == (first, "3")

    press(page, "c")
    expect(done).to_contain_text("Confirmed:")
    press(page, "r")
    expect(done).to_contain_text("Rejected:")

    page.keyboard.press("e")
    page.keyboard.type("circa 1963")
    press(page, "Enter")
    expect(done).to_contain_text("about 1963")
    expect(page.locator(".empty")).to_be_visible()
    press(page, "u")
    assert left(page) == "1"
    assert witness.complaints == []


def test_no_key_acts_where_one_writes(page: Page) -> None:
    page.keyboard.press("e")
    page.keyboard.type("recurring?12")

    expect(page.locator("#when")).to_have_value("recurring?12")
    expect(page.locator("dialog[open]")).to_have_count(0)

    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.locator("dialog[open]")).to_contain_text("skip to the next")
    expect(page.locator("#when")).to_have_value("recurring?12")


def test_keys_are_in_nobodys_way_outside_the_review(page: Page) -> None:
    before = page.url

    page.focus("nav a")
    page.keyboard.press("c")
    page.keyboard.press("n")
    page.focus(".verdicts .correct")
    page.keyboard.press("Control+n")

    assert page.url == before
    assert left(page) == "3"


def test_a_date_that_is_none_keeps_the_cursor_in_its_field(page: Page) -> None:
    page.keyboard.press("e")
    page.keyboard.type("someday")
    press(page, "Enter")

    expect(page.locator("#when-fault")).to_be_visible()
    expect(page.locator("#when")).to_be_focused()
    expect(page.locator("#when")).to_have_value("someday")


def test_a_button_that_is_pressed_twice_decides_once(page: Page) -> None:
    page.dblclick("[value=confirm]")

    expect(page.locator(".done p")).to_contain_text("Confirmed:")
    assert left(page) == "2"


def test_without_scripts_enter_in_the_date_corrects(browser: Browser, home: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(f"{home}/review")
    expect(plain.locator("kbd").first).to_be_hidden()

    plain.fill("#when", "in May 2021")
    plain.press("#when", "Enter")

    expect(plain.locator(".done p")).to_contain_text("May 2021")
    context.close()
