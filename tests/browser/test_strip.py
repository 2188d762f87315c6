"""The window on the strip under the chart: moved, drawn and narrowed, by hand and by keyboard."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visitor
from tests.browser.test_stretches import wait_until
from tests.browser.test_timeline import ALL, META, drag

Ends = tuple[float, float]


@pytest.fixture
def page(visit: Visitor) -> Page:
    opened = visit(ALL).page
    opened.locator(".overview").scroll_into_view_if_needed()
    return opened


def at(page: Page, share: float) -> Ends:
    """A place on the strip, on the screen."""
    box = page.locator(".overview").bounding_box()
    assert box
    return box["x"] + share * box["width"], box["y"] + box["height"] / 2


def ends(page: Page) -> Ends:
    """Where the ends of the window are, as parts of the strip."""
    width = page.evaluate("document.querySelector('.overview').clientWidth")
    first, last = page.eval_on_selector_all(
        ".overview [role=slider]", "ends => ends.map(it => parseFloat(it.style.left))"
    )
    return first / width, last / width


def draw(page: Page, first: float, last: float) -> None:
    """Draw with the pointer from one place of the strip to another, and wait for the chart."""
    (start, y), (end, _) = at(page, first), at(page, last)
    with page.expect_response(lambda response: "/figure?" in response.url):
        drag(page, start, end, y)
    wait_until(page, "!document.querySelector('.late')")


def click(page: Page, share: float) -> None:
    with page.expect_response(lambda response: "/figure?" in response.url):
        page.mouse.click(*at(page, share))
    wait_until(page, "!document.querySelector('.late')")


def test_a_drag_on_the_strip_draws_a_window_from_either_side(page: Page) -> None:
    whole = page.evaluate(f"{META}.total")

    draw(page, 0.9, 0.3)

    assert ends(page) == pytest.approx((0.3, 0.9), abs=0.03)
    assert page.evaluate(f"{META}.total") < whole
    assert "from=" in page.url
    assert "to=" in page.url


def test_the_window_is_dragged_with_both_its_ends_and_stops_at_the_edge(page: Page) -> None:
    draw(page, 0.4, 0.6)
    draw(page, 0.5, 0.7)
    assert ends(page) == pytest.approx((0.6, 0.8), abs=0.04)

    draw(page, 0.7, 1.5)
    assert ends(page) == pytest.approx((0.8, 1), abs=0.04)


def test_a_drag_beside_the_window_draws_another(page: Page) -> None:
    draw(page, 0.5, 0.9)

    draw(page, 0.1, 0.3)

    assert ends(page) == pytest.approx((0.1, 0.3), abs=0.03)


def test_what_can_be_dragged_can_be_clicked(page: Page) -> None:
    click(page, 0.3)
    assert ends(page) == pytest.approx((0.3, 1), abs=0.03)
    click(page, 0.8)
    assert ends(page) == pytest.approx((0.3, 0.8), abs=0.03)
    click(page, 0.15)
    assert ends(page) == pytest.approx((0.15, 0.8), abs=0.03)


def test_shift_with_an_arrow_key_moves_both_ends(page: Page) -> None:
    draw(page, 0.4, 0.6)
    first, last = ends(page)
    said = page.get_by_role("slider", name="Shown until").get_attribute("aria-valuetext")
    page.get_by_role("slider", name="Shown from").focus()

    for _ in range(3):
        page.keyboard.press("Shift+PageUp")
    assert ends(page) == pytest.approx((first + 0.3, last + 0.3), abs=0.01)
    assert page.get_by_role("slider", name="Shown until").get_attribute("aria-valuetext") != said
    before = page.url
    wait_until(page, f"location.href !== {before!r}")

    page.keyboard.press("Shift+Home")
    assert ends(page)[0] == 0
    assert ends(page)[1] > 0.1


def test_a_drag_that_the_system_takes_away_leaves_the_window_where_it_was(page: Page) -> None:
    draw(page, 0.4, 0.6)
    before = ends(page)

    page.mouse.move(*at(page, 0.5))
    page.mouse.down()
    page.mouse.move(*at(page, 0.7), steps=3)
    assert ends(page) != before
    page.evaluate("document.querySelector('.overview').dispatchEvent(new PointerEvent('pointercancel'))")

    assert ends(page) == before
    page.mouse.up()
