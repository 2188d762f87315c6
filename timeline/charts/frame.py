"""What stands around the marks of a Plotly figure: axes without ticks, and our own rules and words in their place."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from timeline.charts.geometry import HEADS, Line
from timeline.charts.palette import FONT, Theme
from timeline.charts.values import SMALL, TITLE, Layout, step_words

Dict = dict[str, object]

_FOOT = 0.75  # of its size that Plotly puts the foot of a text below its point

INKS = Theme.LIGHT.inks
"""A page may put its own in place of these: they stand in the figure's `meta`."""


def frame(layout: Layout) -> Dict:
    """The `layout` of a figure."""
    return {
        "width": layout.width,
        "height": layout.height,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": 12, "color": INKS.ink},
        "showlegend": False,
        "hovermode": "closest",
        "hoverdistance": 14,
        "hoverlabel": {
            "align": "left",
            "bgcolor": INKS.raised,
            "bordercolor": INKS.muted,
            "font": {"color": INKS.ink},
        },
        "dragmode": "zoom",
        "xaxis": _axis([0, layout.width]),
        "yaxis": {**_axis([layout.height, 0]), "fixedrange": True},
        "meta": _meta(layout),
    }


def plain(text: str) -> str:
    """Text in which Plotly finds no HTML; nor do we write any but <br>: it sets styles that a strict policy forbids."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _axis(range_: list[float]) -> Dict:
    return {"range": range_, "visible": False, "showgrid": False, "zeroline": False, "type": "linear"}


def _meta(layout: Layout) -> Dict:
    """What a page's script needs: colours that it may change, the order, which time is where, and what bunches hold."""
    return {
        "colours": asdict(INKS),
        "order": layout.order,
        "total": layout.total,
        "panels": list(map(step_words, layout.steps)),
        "bunches": {
            bunch.id: {"start": bunch.start, "end": bunch.end, "first": bunch.first, "count": bunch.count}
            for bunch in layout.bunches
        },
    }


def scenery(layout: Layout) -> list[Dict]:
    """The traces behind all others: the rules and the words of the time scale and of the lanes, one for each manner.

    Plotly's own shapes and annotations are laid out one by one, and took as long as all the marks.
    """
    return [trace for trace in (*_rules(layout), *_words(layout)) if trace["x"]]


def _rules(layout: Layout) -> Iterator[Dict]:
    """Hair lines: under each panel's head, down from each tick, above each lane; dots where time is left out."""
    head, foot = layout.header - 6, layout.height
    heads: list[Line] = [[(panel.left, head), (panel.right, head)] for panel in layout.panels]
    yield _lines([*heads, *([(tick.x, head - 4), (tick.x, head)] for tick in layout.ticks)], INKS.muted)
    yield _lines([[(tick.x, head), (tick.x, foot)] for tick in layout.ticks], INKS.hair, 0.6)
    yield _lines([[(gap.x, 14), (gap.x, foot)] for gap in layout.gaps], INKS.muted, dash="1px,4px")
    yield _lines([[(0, lane.top), (layout.width, lane.top)] for lane in layout.lanes[1:]], INKS.hair)


def _lines(lines: Sequence[Line], colour: str, width: float = 1, dash: str = "solid") -> Dict:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for line in lines for x in (*(_sharp(x) for x, _ in line), None)],
        "y": [y for line in lines for y in (*(_sharp(y) for _, y in line), None)],
        "line": {"color": colour, "width": width, "dash": dash, "simplify": False},
        "hoverinfo": "skip",
        "meta": "rule",
    }


def _sharp(place: float) -> float:
    """The middle of a pixel: a line one pixel wide between two of them would be pale and two wide."""
    return int(place) + 0.5


def _words(layout: Layout) -> Iterator[Dict]:
    """Each with its foot as many pixels down as in the picture."""
    told, foot = layout.words.set_apart, layout.header - 14
    for size in (TITLE, SMALL):
        titled = [panel for panel in layout.panels if panel.size == size]
        lines = [(panel.left, y, told(line)) for panel in titled for y, line in zip(HEADS, panel.lines, strict=False)]
        yield _texts(lines, size, INKS.ink, weight=700)
    ticks = [(tick.x, foot, told(tick.text)) for tick in layout.ticks if tick.text]
    yield _texts([*ticks, *((gap.x, 10, told(gap.text)) for gap in layout.gaps)], 11, INKS.muted, "center")
    yield _texts([(0, lane.top + 18, lane.title) for lane in layout.lanes if lane.title], 11, INKS.muted)


def _texts(
    texts: Sequence[tuple[float, float, str]], size: int, colour: str, side: str = "right", weight: int = 400
) -> Dict:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [x for x, _, _ in texts],
        "y": [y - _FOOT * size for _, y, _ in texts],
        "text": [plain(text) for _, _, text in texts],
        "textposition": f"bottom {side}",
        "textfont": {"size": size, "color": colour, "weight": weight},
        "hoverinfo": "skip",
        "cliponaxis": False,
        "meta": "word",
    }
