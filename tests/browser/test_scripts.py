"""The scripts of a page in a real browser: none is waited for in vain, and they count time as the core does."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import Visitor
from tests.browser.test_timeline import ALL
from timeline.calendar.moments import at, clock, iso_day


def test_the_figure_is_asked_for_while_plotly_is_still_on_its_way(visit: Visitor) -> None:
    page = visit("/").page
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/plotly*", hold)

    with page.expect_response("**/figure?*"):
        page.goto(page.url.rstrip("/") + ALL, wait_until="commit")

    expect(page.locator(".chart.drawn")).to_have_count(0)
    for route in held:
        route.continue_()
    expect(page.locator(".chart.drawn")).to_be_visible()


@pytest.mark.parametrize("path", [ALL, "/embed/timelines/all", "/review"])
def test_the_page_names_every_script_that_it_will_want(visit: Visitor, path: str) -> None:
    visited = visit(path)

    named = visited.page.eval_on_selector_all("head [src], head [href]", "all => all.map(one => one.src ?? one.href)")
    assert [url for url in visited.witness.requests if url.endswith(".js") and url not in named] == []


def test_scripts_write_moments_as_the_core_does(visit: Visitor) -> None:
    moments = [at(-43, 3, 15), at(1), at(1962, 10, 16), at(12024, 2, 29), at(2024, 6, 25, 14, 30)]

    written = visit("/").page.evaluate(
        """moments => import("/static/moments.js").then(({ iso }) =>
            moments.map((moment) => [iso(moment, false), iso(moment, true)]))""",
        moments,
    )

    assert written == [[iso_day(moment), f"{iso_day(moment)}T{clock(moment)}"] for moment in moments]
