"""The timeline in a real browser: complete, workable by hand and by keyboard, and silent."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor

ALL = "/timelines/all"
META = "document.querySelector('.plot').layout.meta"
WORDS = "document.querySelector('.plot').data.flatMap(({ meta, text }) => (meta === 'word' ? text : []))"
MARKS = ".plot .scatterlayer .trace .points path"
PANEL = ".panel:not([hidden])"


def event_ids(page: Page) -> list[str]:
    ids: list[str] = page.eval_on_selector_all("li.event", "rows => rows.map(row => row.id)")
    return ids


def mark_of(page: Page, id: str) -> dict[str, float]:
    """Where the mark of an event is on the screen, which is brought there first."""
    place: dict[str, float] = page.evaluate(
        """id => {
            const plot = document.querySelector(".plot");
            const trace = plot.data.find((trace) => trace.customdata?.includes(id));
            const at = trace.customdata.indexOf(id);
            scrollBy(0, plot.getBoundingClientRect().top + trace.y[at] - innerHeight / 2);
            const box = plot.getBoundingClientRect();
            return { x: box.left + trace.x[at], y: box.top + trace.y[at] };
        }""",
        id,
    )
    return place


def shown_evidence(page: Page) -> tuple[str, str]:
    """The marked phrase and the reason that the panel shows."""
    panel = page.locator(PANEL)
    expect(panel).to_be_visible()
    return panel.locator("mark").first.inner_text(), panel.locator(".why").inner_text()


def test_marks_and_the_numbers_on_bunches_are_as_many_as_events_and_as_the_page_says(
    visit: Visitor, origin: str
) -> None:
    page = visit(ALL, width=800).page

    total = len(page.request.get(f"{origin}/api/v1/events?limit=500").json()["events"])
    bunched = page.evaluate(f"Object.values({META}.bunches).reduce((sum, bunch) => sum + bunch.count, 0)")
    bunches = page.evaluate(f"Object.keys({META}.bunches).length")
    assert page.locator(MARKS).count() - bunches + bunched == total
    expect(page.locator(".numbers")).to_contain_text(f"{total} events from")
    assert len(event_ids(page)) == min(total, 100)


def test_a_click_on_a_mark_shows_its_evidence(visit: Visitor) -> None:
    page = visit(ALL).page
    row = page.locator("li.event", has=page.locator("mark")).first
    place = mark_of(page, row.get_attribute("id") or "")

    page.mouse.click(place["x"], place["y"])

    phrase, reason = shown_evidence(page)
    assert phrase == row.locator("mark").first.text_content()
    assert reason
    assert f"event={row.get_attribute('id')}" in page.url


def test_the_keyboard_goes_through_the_events_in_reading_order(visit: Visitor, origin: str) -> None:
    page = visit(ALL).page
    order = page.evaluate(f"{META}.order")
    titles = [page.request.get(f"{origin}/api/v1/events/{order[place]}").json()["title"] for place in (0, 1, -1)]
    page.focus(".canvas")

    told = []
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "End", "Home"):
        page.keyboard.press(key)
        told.append(page.locator(".told").inner_text())

    wanted = [titles[place] for place in (0, 1, 0, -1, 0)]  # -1 is the last of the three, and of all
    assert [text.startswith(title) for text, title in zip(told, wanted, strict=True)] == [True] * 5
    expect(page.locator(".ring")).to_be_visible()


def test_enter_opens_the_evidence_and_escape_gives_the_focus_back(visit: Visitor) -> None:
    page = visit(ALL).page
    page.focus(".canvas")
    page.keyboard.press("Home")

    page.keyboard.press("Enter")
    row = page.locator(f"#{page.evaluate(f'{META}.order')[0]}")
    expect(page.locator(f"{PANEL} h2")).to_have_text(row.locator(".title").text_content() or "")
    sentences = row.locator("blockquote p").all_text_contents()
    expect(page.locator(f"{PANEL} blockquote p")).to_have_text(sentences)
    assert page.locator(f"{PANEL} .why").inner_text()

    page.keyboard.press("Escape")
    expect(page.locator(PANEL)).to_have_count(0)
    assert page.evaluate("document.activeElement.className") == "canvas"
    assert "event=" not in page.url


def test_an_event_that_is_on_another_page_of_the_list_shows_its_evidence_too(visit: Visitor, origin: str) -> None:
    page = visit(ALL).page
    last = page.evaluate(f"{META}.order").pop()
    page.focus(".canvas")
    page.keyboard.press("End")

    page.keyboard.press("Enter")

    assert last not in event_ids(page)
    title = page.request.get(f"{origin}/api/v1/events/{last}").json()["title"]
    expect(page.locator(f"{PANEL} h2")).to_have_text(title)
    expect(page.locator(f"{PANEL} .history")).to_be_visible()


@pytest.mark.parametrize("key", ["Home", "End"])
def test_the_panel_does_not_cover_the_mark_that_it_explains(visit: Visitor, key: str) -> None:
    page = visit(ALL).page
    page.focus(".canvas")

    page.keyboard.press(key)
    page.keyboard.press("Enter")

    expect(page.locator(PANEL)).to_be_visible()
    panel, ring = page.locator(PANEL).bounding_box(), page.locator(".ring").bounding_box()
    assert panel
    assert ring
    assert ring["x"] + ring["width"] <= panel["x"] or ring["x"] >= panel["x"] + panel["width"]


def test_the_chart_is_one_stop_for_the_tab_key_and_each_end_of_its_strip_another(visit: Visitor) -> None:
    page = visit(ALL).page

    page.focus(".facets summary")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "canvas"
    for name in ("Shown from", "Shown until"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("slider", name=name)).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.chart')") is None


def test_an_address_with_an_event_opens_it(visit: Visitor) -> None:
    id = event_ids(visit(ALL).page)[3]

    page = visit(f"{ALL}?event={id}").page

    title = page.locator(f"#{id} .title").text_content() or ""
    expect(page.locator(f"{PANEL} h2")).to_have_text(title)


def test_a_zoom_brings_a_finer_figure_and_a_double_click_the_whole(visit: Visitor) -> None:
    page = visit(ALL).page
    before = page.locator(MARKS).count()
    box = page.locator(".plot").bounding_box()
    assert box
    y = box["y"] + 200

    with page.expect_response(lambda response: "/figure?from=" in response.url):
        drag(page, box["x"] + box["width"] * 0.75, box["x"] + box["width"] * 0.95, y)
    expect(page.locator(".whole")).to_be_visible()
    assert 0 < page.locator(MARKS).count() < before

    with page.expect_response(lambda response: "/figure?width=" in response.url):
        page.mouse.dblclick(box["x"] + box["width"] * 0.5, y)
    expect(page.locator(".whole")).to_be_hidden()
    expect(page.locator(MARKS)).to_have_count(before)


def drag(page: Page, start: float, end: float, y: float) -> None:
    page.mouse.move(start, y)
    page.mouse.down()
    page.mouse.move((start + end) / 2, y, steps=4)
    page.mouse.move(end, y, steps=4)
    page.mouse.up()


def test_a_bunch_opens_to_a_closer_look(visit: Visitor) -> None:
    page = visit(ALL, width=800).page
    bunches = page.evaluate(f"Object.keys({META}.bunches)")
    place = mark_of(page, bunches[0])
    before = page.evaluate(f"{META}.total")

    with page.expect_response(lambda response: "/figure?from=" in response.url):
        page.mouse.click(place["x"], place["y"])
    expect(page.locator(".whole")).to_be_visible()
    page.wait_for_function(f"{META}.total < {before}")

    assert page.locator(PANEL).count() == 0


@pytest.mark.parametrize(("lane", "scale"), [("place", "equal"), ("entity", "linear")])
def test_the_address_chooses_what_lanes_are_and_how_time_is_scaled(visit: Visitor, lane: str, scale: str) -> None:
    page = visit(f"{ALL}?lane={lane}&scale={scale}").page

    words = page.evaluate(
        "document.querySelector('.plot').data.filter((one) => one.meta === 'word').flatMap((one) => one.text)"
    )
    assert {"place": "Without a place", "entity": "Without a name"}[lane] in words
    assert page.locator("[name=lane]").input_value() == lane
    assert page.locator("[name=scale]").input_value() == scale


@pytest.mark.parametrize("missing", ["**/figure?*", "**/plotly*"])
def test_a_chart_that_cannot_be_had_leaves_the_list(visit: Visitor, missing: str) -> None:
    page = visit("/").page
    page.route(missing, lambda route: route.abort())

    page.goto(page.url.rstrip("/") + ALL)

    expect(page.locator(".failure")).to_be_visible()
    assert event_ids(page)


def test_without_scripts_there_are_the_same_events_in_the_same_order(visit: Visitor) -> None:
    scripted = visit(ALL).page
    plain = visit(ALL, java_script_enabled=False).page

    assert event_ids(plain) == event_ids(scripted)
    listed = event_ids(scripted)
    order = [id for id in scripted.evaluate(f"{META}.order") if id in listed]
    assert order == [id for id in listed if id in order]
    plain.locator("li.event summary").first.click()
    expect(plain.locator("li.event blockquote").first).to_be_visible()
    expect(plain.locator(".chart")).to_be_hidden()
