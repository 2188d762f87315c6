"""Turns a layout into a Plotly figure, as plain dicts: the only module that speaks Plotly.

Both axes are the layout's pixels, so nothing depends on Plotly's dates. There
is one trace for each kind of mark and colour, never one for each event.
"""

from collections.abc import Iterable, Iterator, Sequence

from timeline.charts.values import Arrow, Label, Layout, Mark, Part, Side
from timeline.spans import Kind

Dict = dict[str, object]

# Told apart by people of every colour vision, and by 3:1 from white and from near-black alike.
COLOURS = ("#24809a", "#c4681a", "#2e8f6f", "#a663b4", "#b98300", "#cf5468", "#5b7fd0", "#7d8a2e")
CONFIG: Dict = {
    "displayModeBar": False,
    "displaylogo": False,
    "doubleClick": False,
    "responsive": False,
    "scrollZoom": False,
    "showSendToCloud": False,
    "showTips": False,
}

_FONT = "'Helvetica Neue', Helvetica, Arial, sans-serif"  # the layout estimates widths by it
# A page may put its own in place of these: they stand in the figure's `meta`.
_INK, _MUTED, _HAIR, _PAPER = "#23211d", "#6b665d", "#ddd8ce", "#fffdf8"
_SYMBOLS = {Kind.POINT: "diamond", Kind.SPAN: "square"}
_SIZES = {Kind.POINT: 12, Kind.SPAN: 10}
_BASES = {
    "stated": "the text states the date",
    "resolved": "worked out from the words",
    "inferred": "inferred",
    "manual": "set by a person",
}


def figure(layout: Layout) -> Dict:
    """Plotly's figure of a layout; `customdata` of the marks are the ids, `meta` is for a script that zooms."""
    traces = [
        *_bars(layout, Part.POSSIBLE),
        *_bars(layout, Part.CERTAIN),
        *_arrows(layout.arrows),
        *_labels(layout.labels),
        *_marks(layout.marks),
    ]
    return {"data": traces, "layout": _frame(layout), "config": CONFIG}


def _bars(layout: Layout, part: Part) -> Iterator[Dict]:
    """Pale over nearly the whole row; what is certain underlines that, so that words stay readable over both."""
    height = layout.row - 7
    width, below, opacity = (height, 0.0, 0.24) if part is Part.POSSIBLE else (4, height / 2 - 2, 1.0)
    for lane in _lanes(bar.lane for bar in layout.bars if bar.part is part):
        chosen = [bar for bar in layout.bars if bar.part is part and bar.lane == lane]
        yield {
            **_line(lane, width),
            "x": [x for bar in chosen for x in (bar.left, bar.right, None)],
            "y": [y for bar in chosen for y in (bar.y + below, bar.y + below, None)],
            "opacity": opacity,
            "meta": part.value,
        }


def _arrows(arrows: Sequence[Arrow]) -> Iterator[Dict]:
    for lane in _lanes(arrow.lane for arrow in arrows):
        x: list[float | None] = []
        y: list[float | None] = []
        for arrow in (arrow for arrow in arrows if arrow.lane == lane):
            back = arrow.x + (6 if arrow.side is Side.LEFT else -6)
            x += [back, arrow.x, back, None]
            y += [arrow.y - 6, arrow.y, arrow.y + 6, None]
        yield {**_line(lane, 2), "x": x, "y": y, "meta": "open"}


def _line(lane: int, width: float) -> Dict:
    return {
        "type": "scatter",
        "mode": "lines",
        "line": {"color": _colour(lane), "width": width, "simplify": False},
        "hoverinfo": "skip",
        "connectgaps": False,
    }


def _labels(labels: Sequence[Label]) -> Iterator[Dict]:
    if labels:
        yield {
            "type": "scatter",
            "mode": "text",
            "x": [label.x for label in labels],
            "y": [label.y for label in labels],
            "text": [_plain(label.text) for label in labels],
            "textposition": "middle right",
            "textfont": {"size": 12, "color": _INK},
            "hoverinfo": "skip",
            "cliponaxis": False,
            "meta": "label",
        }


def _marks(marks: Sequence[Mark]) -> Iterator[Dict]:
    groups: dict[tuple[int, Kind, bool], list[Mark]] = {}
    for mark in marks:
        groups.setdefault((mark.lane, mark.kind, mark.filled), []).append(mark)
    for (lane, kind, filled), chosen in groups.items():
        yield {
            "type": "scatter",
            "mode": "markers",
            "x": [mark.x for mark in chosen],
            "y": [mark.y for mark in chosen],
            "customdata": [mark.id for mark in chosen],
            "text": [_hover(mark) for mark in chosen],
            "hovertemplate": "%{text}<extra></extra>",
            "cliponaxis": False,
            "meta": "event",
            "marker": {
                "symbol": _SYMBOLS[kind] if filled else f"{_SYMBOLS[kind]}-open",
                "size": _SIZES[kind],
                "color": _colour(lane),
                "line": {"color": _colour(lane), "width": 0 if filled else 2.2},
            },
        }


def _hover(mark: Mark) -> str:
    return f"{_plain(mark.title)}<br>{_plain(mark.date)} · {_BASES[mark.basis]}"


def _plain(text: str) -> str:
    """Text in which Plotly finds no HTML; nor do we write any but <br>: it sets styles that a strict policy forbids."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _frame(layout: Layout) -> Dict:
    return {
        "width": layout.width,
        "height": layout.height,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": _FONT, "size": 12, "color": _INK},
        "showlegend": False,
        "hovermode": "closest",
        "hoverdistance": 14,
        "hoverlabel": {"align": "left", "bgcolor": _PAPER, "bordercolor": _MUTED, "font": {"color": _INK}},
        "dragmode": "zoom",
        "xaxis": _axis([0, layout.width]),
        "yaxis": {**_axis([layout.height, 0]), "fixedrange": True},
        "shapes": list(_rules(layout)),
        "annotations": list(_words(layout)),
        "meta": _meta(layout),
    }


def _meta(layout: Layout) -> Dict:
    """What a page's script needs: colours that it may change, the reading order, and which time is where."""
    return {
        "colours": {"ink": _INK, "muted": _MUTED, "hair": _HAIR, "paper": _PAPER},
        "order": layout.order,
        "panels": [
            {"start": panel.start, "end": panel.end, "left": panel.left, "right": panel.right}
            for panel in layout.panels
        ],
    }


def _axis(range_: list[float]) -> Dict:
    return {"range": range_, "visible": False, "showgrid": False, "zeroline": False, "type": "linear"}


def _rules(layout: Layout) -> Iterator[Dict]:
    """Hair lines: under each panel's head, down from each tick, above each lane; dots where time is left out."""
    for panel in layout.panels:
        yield _rule((panel.left, layout.header - 6), (panel.right, layout.header - 6), _MUTED, 1)
    for tick in layout.ticks:
        yield _rule((tick.x, layout.header - 10), (tick.x, layout.header - 6), _MUTED, 1)
        yield _rule((tick.x, layout.header - 6), (tick.x, layout.height), _HAIR, 0.6)
    for gap in layout.gaps:
        yield _rule((gap.x, 14), (gap.x, layout.height), _MUTED, 1, dash="1px,4px")
    for lane in layout.lanes[1:]:
        yield _rule((0, lane.top), (layout.width, lane.top), _HAIR, 1)


def _rule(start: tuple[float, float], end: tuple[float, float], colour: str, width: float, dash: str = "solid") -> Dict:
    return {
        "type": "line",
        "layer": "below",
        **dict(zip(("x0", "y0", "x1", "y1"), (*start, *end), strict=True)),
        "line": {"color": colour, "width": width, "dash": dash},
    }


def _words(layout: Layout) -> Iterator[Dict]:
    for panel in layout.panels:
        yield _word(panel.left, 15, _plain(panel.title), size=13, weight=700)
    for tick in layout.ticks:
        yield _word(tick.x, layout.header - 24, tick.text, size=11, colour=_MUTED, anchor="center")
    for gap in layout.gaps:
        yield _word(gap.x, 0, gap.text, size=11, colour=_MUTED, anchor="center")
    for lane in layout.lanes:
        if lane.title:
            yield _word(0, lane.top + 8, _plain(lane.title), size=11, colour=_MUTED)


def _word(
    x: float, y: float, text: str, *, size: int, colour: str = _INK, anchor: str = "left", weight: int = 400
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


def _lanes(numbers: Iterable[int]) -> list[int]:
    return sorted(set(numbers))


def _colour(lane: int) -> str:
    return COLOURS[lane % len(COLOURS)]
