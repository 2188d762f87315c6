"""Charts: events to a layout of plain values, and a layout to a Plotly figure or a picture, SVG or PNG."""

from collections.abc import Iterable

from timeline.charts.figure import CONFIG, figure
from timeline.charts.lanes import LaneBy, Lanes, by_hand
from timeline.charts.layout import layout
from timeline.charts.overview import overview
from timeline.charts.palette import Theme
from timeline.charts.png import png
from timeline.charts.scale import Scaling
from timeline.charts.svg import svg
from timeline.charts.values import Item, Layout, Tally, step_words
from timeline.chronology import Datable
from timeline.wording import ENGLISH, Words

__all__ = [
    "CONFIG",
    "Item",
    "LaneBy",
    "Lanes",
    "Layout",
    "Scaling",
    "Tally",
    "Theme",
    "by_hand",
    "draw",
    "figure",
    "layout",
    "overview",
    "png",
    "step_words",
    "svg",
]


def draw(chronology: Iterable[Datable], width: int = 1200, words: Words = ENGLISH) -> dict[str, object]:
    """Plotly's figure of a chronology: `plotly.graph_objects.Figure(draw(...))` shows it.

    The marks' ids are the events' places in the chronology.
    """
    items = (Item(str(place), thing.title, thing.dating) for place, thing in enumerate(chronology))
    drawn = figure(layout(items, width, words=words))
    return {"data": drawn["data"], "layout": drawn["layout"]}
