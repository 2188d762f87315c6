"""A closer look at the chart by keyboard, and the way back."""

import time

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Visitor
from tests.browser.test_timeline import ALL, META, drag


def wait_until(page: Page, condition: str) -> None:
    """The page's policy lets Playwright's own waiting evaluate nothing more than once."""
    deadline = time.monotonic() + 10
    while not page.evaluate(condition):
        assert time.monotonic() < deadline, condition
        page.wait_for_timeout(50)


def test_keys_bring_time_closer_and_back_returns_to_the_stretch_before(visit: Visitor) -> None:
    page = visit(ALL).page
    whole = page.evaluate(f"{META}.total")
    page.focus(".canvas")

    stretches = []
    for key in ("+", "Shift+ArrowRight", "-"):
        before = page.url
        page.keyboard.press(key)
        page.wait_for_url(lambda url, before=before: url != before)  # type: ignore[misc]
        stretches.append(page.url)
    assert len(set(stretches)) == 3
    assert all("from=" in url and "to=" in url for url in stretches)

    page.go_back()
    page.go_back()
    page.wait_for_url(stretches[0])
    expect(page.locator(".whole")).to_be_visible()
    page.go_back()
    wait_until(page, f"{META}.total === {whole}")
    assert page.url.endswith(ALL)
    expect(page.locator(".whole")).to_be_hidden()


def test_0_shows_all_again(visit: Visitor) -> None:
    page = visit(ALL).page
    whole = page.evaluate(f"{META}.total")
    page.focus(".canvas")
    page.keyboard.press("+")
    wait_until(page, f"{META}.total < {whole}")

    page.keyboard.press("0")

    wait_until(page, f"{META}.total === {whole}")
    assert "from=" not in page.url


@pytest.mark.parametrize("width", [1280, 390])
def test_the_ends_of_the_strip_choose_a_stretch(visit: Visitor, width: int) -> None:
    page = visit(ALL, width=width).page
    whole = page.evaluate(f"{META}.total")
    first = page.get_by_role("slider", name="Shown from")
    said = first.get_attribute("aria-valuetext") or ""
    assert (page.locator(".overview path").get_attribute("d") or "").count("M") > 3

    first.focus()
    for _ in range(6):
        page.keyboard.press("PageUp")

    wait_until(page, f"{META}.total < {whole}")
    assert "from=" in page.url
    assert first.get_attribute("aria-valuetext") not in (said, "")
    for _ in range(2):
        page.keyboard.press("Home")
    wait_until(page, f"{META}.total === {whole}")


def test_an_end_of_the_strip_can_be_dragged(visit: Visitor) -> None:
    page = visit(ALL).page
    whole = page.evaluate(f"{META}.total")
    last = page.get_by_role("slider", name="Shown until")
    last.scroll_into_view_if_needed()
    box = last.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    drag(page, x, x - 500, y)

    wait_until(page, f"{META}.total < {whole}")
    assert "to=" in page.url


def test_a_chart_that_is_waited_for_turns_pale_until_it_comes(visit: Visitor) -> None:
    page = visit(ALL).page
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/figure?*", hold)
    page.focus(".canvas")
    page.keyboard.press("+")
    expect(page.locator(".canvas")).to_have_css("opacity", "0.6")

    held[0].continue_()

    expect(page.locator(".canvas")).to_have_css("opacity", "1")
