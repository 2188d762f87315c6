"""The form, the list and the numbers follow the stretch that the chart shows, without a reload, and Back returns."""

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import Visitor, take
from tests.browser.test_stretches import wait_until
from tests.browser.test_timeline import ALL, META, drag, event_ids

LATE = "from=2022"


def narrow(page: Page) -> None:
    """Let the strip's first end go to the right, and wait for the list."""
    with page.expect_response(lambda response: "/timelines/all?from=" in response.url):
        page.locator(".overview [role=slider]").first.focus()
        for _ in range(7):
            page.keyboard.press("PageUp")
    expect(page.locator("#from")).not_to_have_value("")


def of_address(visit: Visitor, page: Page) -> Page:
    """Another page, opened at the address of the first."""
    return visit("/timelines/" + page.url.rpartition("/timelines/")[2]).page


def test_list_numbers_form_and_filters_become_those_of_the_address(visit: Visitor) -> None:
    page = visit(ALL).page
    before = event_ids(page)

    narrow(page)

    other = of_address(visit, page)
    assert event_ids(page) != before
    assert event_ids(page) == event_ids(other)
    for part in ("#numbers", "#asked", "#list", "#more", "#chart-summary"):
        assert page.locator(part).inner_html() == other.locator(part).inner_html()
    assert page.locator("#from").input_value() == other.locator("#from").input_value()
    assert page.evaluate(f"{META}.order") == other.evaluate(f"{META}.order")
    expect(other.locator("button.whole")).to_be_visible()


def test_back_and_forward_lead_through_the_lists(visit: Visitor) -> None:
    page = visit(ALL).page
    before = event_ids(page)
    narrow(page)
    after = event_ids(page)

    page.go_back()
    expect(page.locator("#from")).to_have_value("")
    assert event_ids(page) == before
    assert page.locator("#asked li").count() == 0

    page.go_forward()
    expect(page.locator("#from")).not_to_have_value("")
    assert event_ids(page) == after


def test_the_focus_stays_where_it_is_and_the_chart_does_not_move(visit: Visitor) -> None:
    page = visit(ALL).page
    chart = page.locator(".canvas")
    chart.focus()
    page.mouse.wheel(0, -400)
    page.wait_for_timeout(200)
    before = chart.bounding_box()

    page.keyboard.press("+")

    expect(page.locator("#asked li")).to_have_count(3)  # from, to, and all of it
    assert page.evaluate("document.activeElement.className") == "canvas"
    after = chart.bounding_box()
    assert before
    assert after
    assert abs(after["y"] - before["y"]) < 2


def test_the_list_stays_until_the_other_comes(visit: Visitor) -> None:
    page = visit(ALL).page
    before = event_ids(page)
    page.route("**/timelines/all?from=*", lambda route: route.abort())

    page.focus(".canvas")
    with page.expect_event("requestfailed"):
        page.keyboard.press("+")

    assert event_ids(page) == before


def test_the_list_waits_while_the_chart_is_still_asked_for(visit: Visitor) -> None:
    page = visit(ALL).page
    asked: list[str] = []
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.focus(".canvas")
    page.keyboard.press("+")
    wait_until(page, "location.search.includes('from=')")
    page.on("request", lambda request: asked.append(request.url))
    page.route("**/figure?*", hold)
    page.keyboard.press("+")
    page.wait_for_timeout(900)

    assert held
    assert [url for url in asked if "/timelines/all?" in url] == []
    with page.expect_request("**/timelines/all?from=*"):
        held[0].continue_()


def test_a_closer_look_from_a_later_page_of_the_list_begins_with_the_first(visit: Visitor) -> None:
    page = visit(ALL).page
    take(page.locator("a[rel=next]"))
    page.wait_for_selector(".chart.drawn")
    assert "cursor=" in page.url

    narrow(page)

    assert "cursor=" not in page.url
    assert event_ids(page) == event_ids(of_address(visit, page))


def test_all_of_the_time_is_shown_again_from_an_address_with_a_stretch(visit: Visitor) -> None:
    whole = visit(ALL).page
    page = visit(f"{ALL}?{LATE}").page

    page.click("button.whole")

    expect(page.locator("#from")).to_have_value("")
    assert page.url.endswith(ALL)
    assert event_ids(page) == event_ids(whole)
    expect(page.locator("button.whole")).to_be_hidden()


def test_a_stretch_with_nothing_in_it_keeps_its_chart_and_the_way_out(visit: Visitor) -> None:
    page = visit(f"{ALL}?from=0300&to=0400&certain=true").page
    expect(page.locator("#list .empty")).to_be_visible()
    expect(page.locator(".overview")).to_be_visible()

    page.click("button.whole")

    expect(page.locator("li.event").first).to_be_visible()


@pytest.mark.parametrize("form", ["", "view=table&"])
def test_a_drag_in_the_chart_narrows_list_and_table(visit: Visitor, form: str) -> None:
    page = visit(f"{ALL}?{form}lane=place").page
    rows = page.locator("#list .event").count()
    page.locator(".plot").scroll_into_view_if_needed()
    box = page.locator(".plot").bounding_box()
    assert box

    with page.expect_response(lambda response: "/timelines/all?" in response.url):
        drag(page, box["x"] + box["width"] * 0.75, box["x"] + box["width"] * 0.95, box["y"] + 200)

    expect(page.locator("#from")).not_to_have_value("")
    assert 0 < page.locator("#list .event").count() < rows
    assert page.locator("#lane").input_value() == "place"


def test_words_count_from_the_day_of_the_reader(browser: Browser, origin: str) -> None:
    days = []
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # 25 hours apart: never the same day
        context = browser.new_context(timezone_id=zone)
        page = context.new_page()
        page.goto(origin + ALL)
        page.fill("#from", "today")
        page.click(".go button")
        page.wait_for_url("**from=2*")
        assert "relative_to" not in page.url
        days.append(page.locator("#from").input_value())
        context.close()

    assert days[0] > days[1]
