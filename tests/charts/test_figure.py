"""The figure is one that Plotly takes, small in traces, and safe to put in any page."""

import json
from typing import Any

import plotly.graph_objects as go
import pytest

from tests.charts.items import in_year, item, on_day, random_items
from timeline import draw
from timeline.charts import Item, figure, layout
from timeline.chronology import Chronology


def figure_of(items: list[Item], width: int = 1200) -> dict[str, Any]:
    return figure(layout(items, width))


def traces(drawn: dict[str, Any], part: str) -> list[dict[str, Any]]:
    return [trace for trace in drawn["data"] if trace["meta"] == part]


@pytest.mark.parametrize("count", [0, 1, 200])
def test_plotly_takes_the_figure(count: int) -> None:
    drawn = figure_of(random_items(3, count))

    go.Figure(data=drawn["data"], layout=drawn["layout"])


def test_there_is_one_point_for_each_event() -> None:
    items = random_items(5, 60)

    marks = traces(figure_of(items), "event")

    ids = [one for trace in marks for one in trace["customdata"]]
    assert sorted(ids) == sorted(one.id for one in items)
    assert all(len(trace["x"]) == len(trace["y"]) == len(trace["customdata"]) for trace in marks)


def test_traces_are_as_many_as_kinds_and_lanes_not_as_events() -> None:
    few, many = figure_of(random_items(5, 60)), figure_of(random_items(5, 600))

    lanes, kinds_of_marks, kinds_of_lines, scenery, numbers, labels = 3, 4, 6, 7, 1, 1
    most = lanes * kinds_of_lines + kinds_of_marks + scenery + numbers + labels
    assert max(len(few["data"]), len(many["data"])) <= most


def test_marks_are_never_smaller_than_nine_pixels() -> None:
    assert all(trace["marker"]["size"] >= 9 for trace in traces(figure_of(random_items(5, 100)), "event"))


def test_colours_are_strings() -> None:
    marks = traces(figure_of(random_items(5, 90)), "event")

    assert {type(one) for trace in marks for one in trace["marker"]["color"]} == {str}


def test_a_title_cannot_smuggle_markup_in() -> None:
    drawn = figure_of([item(in_year(1962), title='<b>x</b><a href="javascript:y">&amp;')])

    texts = json.dumps(drawn)
    assert "<b>" not in texts
    assert "<a " not in texts


def test_nothing_is_uploaded_and_the_page_keeps_its_wheel() -> None:
    config = figure_of([])["config"]

    assert config["showSendToCloud"] is False
    assert config["displaylogo"] is False
    assert config["scrollZoom"] is False


def test_axes_are_plain_numbers() -> None:
    frame = figure_of(random_items(5, 50))["layout"]

    assert frame["xaxis"]["type"] == "linear"
    assert frame["xaxis"]["range"] == [0, 1200]
    assert "rangebreaks" not in frame["xaxis"]


def test_a_script_learns_which_time_a_panel_shows() -> None:
    [panel] = figure_of([item(in_year(1962))])["layout"]["meta"]["panels"]

    assert panel["start"] < panel["end"]
    assert panel["left"] < panel["right"]


def test_a_chronology_can_be_drawn_in_one_call() -> None:
    drawn = go.Figure(draw(Chronology([item(on_day(2024, 6, 25)), item(in_year(1962))])))

    assert sorted(one for trace in drawn.data if trace.meta == "event" for one in trace.customdata) == ["0", "1"]
