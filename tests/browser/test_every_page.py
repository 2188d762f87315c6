"""Every page, of a full store and an empty one: silent, held to WCAG 2.2 AA light and dark, whole where it is narrow.

Each page is opened once, and looked at in all these ways.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import APIRequestContext, Browser, Page

from tests.browser.conftest import Witness
from tests.browser.test_stretches import wait_until
from tests.samples import filled
from tests.serving import service

RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']"
COLOURS = "['color-contrast', 'link-in-text-block']"
"""What can differ in the dark, where the page is the same but for its colours."""
PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""What hears of another colour scheme has answered to it."""
LOOK = (Path(__file__).parent / "look.js").read_text(encoding="utf-8")
REFUSED = re.compile("the server responded with a status of (404|422)")  # what Chromium says of the page itself
NARROW = [320, 640]  # px of CSS: a phone, and 1280 px enlarged twofold


def look_at_an_article(page: Page) -> None:
    page.fill("[name=text]", "The bridge opened in 1962. It was closed on Monday.")
    page.fill("[name=published]", "2024-06-25")
    page.click("[value=look]")
    page.wait_for_selector(".preview")


def send_an_empty_form(page: Page) -> None:
    page.click("main form button")
    page.wait_for_selector(".fault")


def look_at_a_correction(page: Page) -> None:
    page.fill("[name=published]", "2020-06-25")
    page.click("[value=look]")
    page.wait_for_selector(".preview")


def open_the_words(page: Page) -> None:
    page.click(".words summary")
    page.wait_for_selector("#its-title")


def open_the_evidence(page: Page) -> None:
    page.focus(".canvas")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_selector(".panel .history")


def correct_a_date(page: Page) -> None:
    page.fill("#when", "circa 1963")
    page.press("#when", "Enter")
    page.wait_for_selector(".done")


def ask_for_the_keys(page: Page) -> None:
    page.keyboard.press("?")
    page.wait_for_selector("dialog[open]")


def stay(page: Page) -> None:
    """There is nothing to do first."""


FULL: dict[str, tuple[str, Callable[[Page], None]]] = {
    "first page": ("/", stay),
    "first page after a deletion": ("/?deleted={deletion}", stay),
    "timeline": ("/timelines/all?from=2019&to=2021", stay),
    "timeline with the evidence beside it": ("/timelines/all?from=2023&to=2024-03", open_the_evidence),
    "timeline as a table": ("/timelines/all?view=table&from=2023&to=2024-03", stay),
    "timeline to be printed": ("/timelines/all?view=print&from=2023&to=2024-03", stay),
    "timeline without what is asked for": ("/timelines/all?q=zebra&from=1962", stay),
    "timeline of one's own with a fault": ("/timelines/{timeline}?from=yesteryear&q=canal", stay),
    "making a timeline": ("/timelines/new", stay),
    "changing a timeline": ("/timelines/{timeline}/edit", stay),
    "adding an article": ("/articles/new", stay),
    "adding an article that was read": ("/articles/new", look_at_an_article),
    "adding an article with a fault": ("/articles/new", send_an_empty_form),
    "article": ("/articles/{article}", stay),
    "correcting an article": ("/articles/{article}/edit", look_at_a_correction),
    "event": ("/events/{event}", open_the_words),
    "adding an event with a fault": ("/events/new?article={article}", send_an_empty_form),
    "review": ("/review", stay),
    "review after a correction": ("/review", correct_a_date),
    "search": ("/search?q=canal", stay),
    "search without a hit": ("/search?q=zebra", stay),
    "frame": ("/embed/timelines/{timeline}", stay),
    "documentation of the API": ("/api/docs", stay),
    "keys": ("/keys", stay),
    "keys over the review": ("/review", ask_for_the_keys),
    "page that is not there": ("/timelines/none", stay),
}
EMPTY = {
    "empty first page": "/",
    "empty timeline": "/timelines/all",
    "empty timeline to be printed": "/timelines/all?view=print",
    "empty review": "/review",
    "empty search": "/search?q=canal",
    "empty frame": "/embed/timelines/all",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A page that is open, and the witness to it."""

    page: Page
    witness: Witness

    def violations(self, rules: str) -> list[Any]:
        if not self.page.evaluate("'axe' in window"):  # to hand over half a megabyte takes a while
            self.page.evaluate(AXE_SCRIPT)
        found = self.page.evaluate(f"axe.run({{resultTypes: ['violations'], runOnly: {rules}}})")["violations"]
        return [(one["id"], node["html"], node["failureSummary"]) for one in found for node in one["nodes"]]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page for all addresses: another one each would read plotly.js anew."""
    made = browser.new_context().new_page()
    yield made
    made.context.close()


@pytest.fixture(scope="module")
def addresses(page: Page, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The address of each page."""
    folder = tmp_path_factory.mktemp("pages")
    filled(folder / "full.sqlite3")
    with service(folder / "full.sqlite3") as full, service(folder / "empty.sqlite3") as empty:
        ids = _ids(page.request, full)
        yield {
            **{name: full + path.format(**ids) for name, (path, _) in FULL.items()},
            **{name: empty + path for name, path in EMPTY.items()},
        }


def _ids(client: APIRequestContext, home: str) -> dict[str, str]:
    """What the addresses of single pages name. One timeline is made, and another that is deleted again."""
    made, doomed = (
        client.post(f"{home}/api/v1/timelines", data={"title": title, "filter": {"q": "Ukraine"}}).json()["id"]
        for title in ("The war", "What is not kept")
    )
    deleted = client.post(f"{home}/timelines/{doomed}/delete", max_redirects=0).headers["location"]
    event = client.get(f"{home}/api/v1/events?q=canal&limit=1").json()["events"][0]
    return {
        "timeline": made,
        "deletion": deleted.partition("deleted=")[2],
        "event": event["id"],
        "article": event["evidence"][0]["article"],
    }


@pytest.fixture(scope="module", params=[*FULL, *EMPTY])
def opened(request: pytest.FixtureRequest, page: Page, addresses: dict[str, str]) -> Iterator[Opened]:
    name, witness = request.param, Witness()
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(color_scheme="light")
    with witness.watching(page):
        page.goto(addresses[name])
        if page.locator(".canvas").count():
            page.wait_for_selector(".chart.drawn, .chart.failed")
        if name in FULL:
            FULL[name][1](page)
        yield Opened(page, witness)


def test_nothing_leaves_the_origin_and_nobody_complains(opened: Opened) -> None:
    origin = opened.page.evaluate("location.origin")

    assert [url for url in opened.witness.requests if not url.startswith(f"{origin}/")] == []
    assert [told for told in opened.witness.complaints if not REFUSED.search(told)] == []


@pytest.mark.parametrize(("scheme", "rules"), [("light", RULES), ("dark", COLOURS)])
def test_no_rule_of_wcag_is_violated(opened: Opened, scheme: Literal["light", "dark"], rules: str) -> None:
    opened.page.emulate_media(color_scheme=scheme)
    opened.page.evaluate(PAINTED)

    assert opened.violations(rules) == []


@pytest.mark.parametrize("width", NARROW)
def test_a_narrow_window_and_an_enlarged_page_show_all_of_it(opened: Opened, width: int) -> None:
    opened.page.set_viewport_size({"width": width, "height": 450})
    wait_until(opened.page, f"document.documentElement.scrollWidth === {width} && ({LOOK}).isLaidOut()")

    assert opened.page.evaluate(f"({LOOK}).cutOff()") == []
    assert opened.page.evaluate(f"({LOOK}).withoutVisibleFocus()") == []
    assert opened.violations("['target-size']") == []


def test_text_that_the_reader_sets_wider_apart_is_not_cut_off(opened: Opened) -> None:
    for width in (320, 1280) if opened.page.locator(".canvas").count() else (320,):
        opened.page.set_viewport_size({"width": width, "height": 900})
        wait_until(opened.page, f"({LOOK}).isLaidOut()")
        opened.page.evaluate(f"({LOOK}).setApart()")

        assert opened.page.evaluate(f"({LOOK}).cutOff()") == []
        assert opened.page.evaluate(f"({LOOK}).crowded()") == []
        assert opened.page.evaluate("document.documentElement.scrollWidth") == width
