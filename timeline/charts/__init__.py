"""Charts: events to a layout of plain values, and a layout to a Plotly figure or a picture, SVG or PNG."""

from timeline.charts.figure import CONFIG, figure
from timeline.charts.lanes import LaneBy, Lanes, by_hand
from timeline.charts.layout import layout
from timeline.charts.overview import overview
from timeline.charts.palette import Theme
from timeline.charts.png import png
from timeline.charts.scale import Scaling
from timeline.charts.svg import svg
from timeline.charts.values import Item, Layout, Tally, step_words

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
    "figure",
    "layout",
    "overview",
    "png",
    "step_words",
    "svg",
]
