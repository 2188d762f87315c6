"""What stands around the traces of a Plotly figure: axes without ticks, and our own rules and words in their place."""

from collections.abc import Iterator
from dataclasses import asdict

from timeline.charts.palette import FONT, Theme
from timeline.charts.values import Layout, step_words

Dict = dict[str, object]

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
        "shapes": list(_rules(layout)),
        "annotations": list(_words(layout)),
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


def _rules(layout: Layout) -> Iterator[Dict]:
    """Hair lines: under each panel's head, down from each tick, above each lane; dots where time is left out."""
    for panel in layout.panels:
        yield _rule((panel.left, layout.header - 6), (panel.right, layout.header - 6), INKS.muted, 1)
    for tick in layout.ticks:
        yield _rule((tick.x, layout.header - 10), (tick.x, layout.header - 6), INKS.muted, 1)
        yield _rule((tick.x, layout.header - 6), (tick.x, layout.height), INKS.hair, 0.6)
    for gap in layout.gaps:
        yield _rule((gap.x, 14), (gap.x, layout.height), INKS.muted, 1, dash="1px,4px")
    for lane in layout.lanes[1:]:
        yield _rule((0, lane.top), (layout.width, lane.top), INKS.hair, 1)


def _rule(start: tuple[float, float], end: tuple[float, float], colour: str, width: float, dash: str = "solid") -> Dict:
    return {
        "type": "line",
        "layer": "below",
        **dict(zip(("x0", "y0", "x1", "y1"), (*start, *end), strict=True)),
        "line": {"color": colour, "width": width, "dash": dash},
    }


def _words(layout: Layout) -> Iterator[Dict]:
    told = layout.words.set_apart
    for panel in layout.panels:
        yield _word(panel.left, 15, plain(told(panel.title)), size=13, weight=700)
    for tick in layout.ticks:
        if tick.text:
            yield _word(tick.x, layout.header - 24, told(tick.text), size=11, colour=INKS.muted, anchor="center")
    for gap in layout.gaps:
        yield _word(gap.x, 0, told(gap.text), size=11, colour=INKS.muted, anchor="center")
    for lane in layout.lanes:
        if lane.title:
            yield _word(0, lane.top + 8, plain(lane.title), size=11, colour=INKS.muted)


def _word(
    x: float, y: float, text: str, *, size: int, colour: str = INKS.ink, anchor: str = "left", weight: int = 400
) -> Dict:
    return {
        "x": x,
        "y": y,
        "text": text,
        "showarrow": False,
        "xanchor": anchor,
        "yanchor": "top",
        "borderpad": 0,
        "font": {"size": size, "color": colour, "weight": weight},
    }
