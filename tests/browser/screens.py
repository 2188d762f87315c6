"""What a timeline's page shows in a browser, and whether that is what the server has for its address.

`faults` opens a view state, looks closer by the keyboard, and opens the address that this left in another page.
"""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests.views import State

_MARKS = ".plot .scatterlayer .trace .points path"
_READ = """() => {
    const plot = document.querySelector(".plot");
    const marks = (plot?.data ?? []).filter((trace) => trace.customdata).flatMap(
        (trace) => trace.customdata.map((id, at) => [id, trace.x[at], trace.y[at], trace.text?.[at] ?? ""])
    );
    const listed = [...document.querySelectorAll("#list .event")].map((row) => row.id);
    const numbers = document.querySelector("#numbers").textContent;
    const form = [...new FormData(document.querySelector(".filter"))].map(([name, text]) => `${name}=${text}`);
    return { order: plot?.layout.meta.order ?? [], marks: marks.sort(), listed, numbers, form };
}"""


@dataclass(frozen=True, slots=True)
class Screen:
    """The ids in the order of the keyboard, each mark with its place, the list, the numbers, and what the form says."""

    order: list[str]
    marks: list[list[Any]]
    listed: list[str]
    numbers: str
    form: list[str]


def screen(page: Page) -> Screen:
    return Screen(**page.evaluate(_READ))


def faults(browser: Browser, origin: str, state: State) -> list[str]:
    """What a state shows otherwise than it has to, in words."""
    context = browser.new_context(viewport={"width": min(max(state.width, 320), 1600), "height": 900})
    page = opened(context.new_page(), origin + state.address)
    found = list(_unlike_server(page, origin, state))
    if page.locator(".chart").count() and look_closer(page):
        again = opened(context.new_page(), page.url)
        before, after = screen(page), screen(again)
        found += [
            f"{name} differs in a new page at {page.url}"
            for name in Screen.__slots__
            if getattr(before, name) != getattr(after, name)
        ]
    context.close()
    return found


def opened(page: Page, address: str) -> Page:
    """A page at an address, with its chart drawn."""
    page.goto(address)
    if page.locator(".chart").count():
        page.wait_for_selector(".chart.drawn")
    return page


def look_closer(page: Page) -> bool:
    """Bring time closer by the keyboard, and wait for the list; False where there is no time to bring closer."""
    if not page.evaluate("document.querySelector('.plot').layout.meta.panels.length"):
        return False
    page.focus(".canvas")
    with page.expect_response(lambda response: "/timelines/" in response.url and "/api/" not in response.url):
        page.keyboard.press("+")
    start = page.evaluate("new URL(location.href).searchParams.get('from')")
    expect(page.locator("#from")).to_have_value(start)
    expect(page.locator(".canvas.late")).to_have_count(0)
    return True


def _unlike_server(page: Page, origin: str, state: State) -> list[str]:
    """How a page that was just opened differs from what the API has for its state."""
    shown, found = screen(page), []
    events = page.request.get(origin + state.events).json()["events"]
    if shown.listed != [event["id"] for event in events]:
        found.append("the list has other events than the API")
    if page.locator(".chart").count():
        width = page.evaluate("Math.floor(document.querySelector('.canvas').clientWidth)")
        figure = page.request.get(f"{origin}{state.figure_at(width)}").json()
        traces = [trace for trace in figure["data"] if "customdata" in trace]
        if shown.order != figure["layout"]["meta"]["order"]:
            found.append("the chart has another order than the API")
        if sorted(id for id, *_ in shown.marks) != sorted(id for trace in traces for id in trace["customdata"]):
            found.append("the chart has other marks than the API")
        if page.locator(_MARKS).count() != len(shown.marks):
            found.append("not all marks are painted")
    return found
