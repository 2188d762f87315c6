"""The picture holds the marks of the figure at the same places, and stands on its own."""

import re
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.charts.items import in_year, item, random_items
from timeline.charts import Item, Scaling, Theme, figure, layout, svg
from timeline.charts.labels import text_width
from timeline.wording import LANGUAGES, Words

SVG = "{http://www.w3.org/2000/svg}"


def picture(items: list[Item], width: int = 1200, theme: Theme = Theme.LIGHT) -> ElementTree.Element:
    return ElementTree.fromstring(svg(layout(items, width), "All <events>", theme))


def places_in_picture(root: ElementTree.Element) -> dict[str, tuple[float, float]]:
    """The middle of each mark and bunch, by its id."""
    return {group.attrib["data-id"]: _middle(group) for group in root.iter(f"{SVG}g") if "data-id" in group.attrib}


def _middle(group: ElementTree.Element) -> tuple[float, float]:
    polygon = group.find(f"{SVG}polygon")
    if polygon is not None:
        corners = [tuple(map(float, corner.split(","))) for corner in polygon.attrib["points"].split()]
        return sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners)
    [box] = group.iter(f"{SVG}rect")
    x, y, width, height = (float(box.attrib[name]) for name in ("x", "y", "width", "height"))
    return x + width / 2, y + height / 2


def places_in_figure(drawn: dict[str, Any]) -> dict[str, tuple[float, float]]:
    return {
        id: (x, y)
        for trace in drawn["data"]
        if trace["meta"] in ("event", "bunch")
        for id, x, y in zip(trace["customdata"], trace["x"], trace["y"], strict=True)
    }


@pytest.mark.parametrize("scaling", Scaling)
@pytest.mark.parametrize(("count", "width"), [(0, 1200), (1, 640), (200, 1200), (2000, 1200), (2000, 358)])
def test_the_picture_and_the_figure_have_the_same_marks_at_the_same_places(
    count: int, width: int, scaling: Scaling
) -> None:
    drawn = layout(random_items(3, count), width, scaling=scaling)

    pictured = places_in_picture(ElementTree.fromstring(svg(drawn, "All events")))

    figured = places_in_figure(figure(drawn))
    assert pictured.keys() == figured.keys() == set(drawn.order)
    assert all(pictured[id] == pytest.approx(place, abs=0.02) for id, place in figured.items())


@pytest.mark.parametrize("theme", Theme)
def test_the_picture_is_told_to_those_who_do_not_see_it(theme: Theme) -> None:
    root = picture([item(in_year(year), id=str(year)) for year in (1962, 1963, 2024)], theme=theme)

    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"] == "title description"
    assert root.findtext(f"{SVG}title") == "All <events>"
    description = root.findtext(f"{SVG}desc") or ""
    assert description == "3 events. From left to right: 1962–1963 (60 years without events) 2024."
    assert any(text.text == "It fell. 1962 · the text states the date" for text in root.iter(f"{SVG}title"))


def test_the_picture_has_nothing_that_runs_or_is_fetched() -> None:
    text = svg(layout([item(in_year(1962), title='"><script>alert(1)</script>\x0b\x00')]), "<script>")

    ElementTree.fromstring(text)
    assert "<script" not in text
    assert "<style" not in text
    assert "href" not in text
    assert "sans-serif" in text


def test_what_is_disputed_has_dashes_around_it_in_both() -> None:
    one = item(in_year(1962))
    disputed = layout([Item(one.id, one.title, one.dating, disputed=True)])

    assert 'stroke-dasharray="3 2"' in svg(disputed, "All").split("</desc>")[1].split("date stated")[0]
    [dashes] = [trace for trace in figure(disputed)["data"] if trace["meta"] == "ring"]  # type: ignore[attr-defined]
    assert dashes["line"]["dash"] == "3px,2px"


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)
@pytest.mark.parametrize(("width", "rows"), [(1200, 1), (400, 2), (320, 3)])
def test_the_legend_takes_the_rows_that_it_needs(width: int, rows: int, words: Words) -> None:
    root = ElementTree.fromstring(svg(layout([item(in_year(1962))], width, words=words), "All events"))

    shapes = {meaning.text: group for group in root.iter(f"{SVG}g") for meaning in group.findall(f"{SVG}text")}
    places = [re.findall(r"[\d.]+", shapes[meaning].attrib["transform"]) for meaning in words.chart.legend]
    assert len({y for _, y in places}) >= rows
    assert all(
        float(x) + text_width(meaning, 11) < width for (x, _), meaning in zip(places, words.chart.legend, strict=True)
    )
    assert max(float(y) for _, y in places) + 10 < float(root.attrib["viewBox"].split()[3]) - 16
