"""Turns a layout into a Plotly figure, as plain dicts; only this module and `frame` speak Plotly.

Both axes are the layout's pixels, so nothing depends on Plotly's dates. There
is one trace for each kind of mark, never one for each event: a trace takes a
browser as long as ten marks.
"""

from collections.abc import Iterable, Iterator, Sequence

from timeline.charts.frame import INKS, Dict, frame, plain, scenery
from timeline.charts.geometry import BUNCH, MARK_SIZES, Line, band, chevron, ring, whisker
from timeline.charts.palette import colour
from timeline.charts.values import Bunch, Label, Layout, Mark, Part
from timeline.charts.words import bunch_in_signs, bunch_in_words, mark_in_words
from timeline.spans import Kind
from timeline.wording import Words

CONFIG: Dict = {
    "displayModeBar": False,
    "displaylogo": False,
    "doubleClick": False,
    "responsive": False,
    "scrollZoom": False,
    "showSendToCloud": False,
    "showTips": False,
}

_SYMBOLS = {Kind.POINT: "diamond", Kind.SPAN: "square"}


def figure(layout: Layout) -> Dict:
    """Plotly's figure of a layout; `customdata` of marks and bunches are the ids, `meta` is for a script that zooms."""
    traces = [
        *scenery(layout),
        *_bars(layout, Part.POSSIBLE),
        *_bars(layout, Part.CERTAIN),
        *_lines(_by_lane((bar.lane, whisker(bar, layout.row)) for bar in layout.bars if bar.part is Part.WHISKER)),
        *_lines(_by_lane((arrow.lane, chevron(arrow, layout.row)) for arrow in layout.arrows), width=2, part="open"),
        *_lines(
            _by_lane((mark.lane, ring(mark)) for mark in layout.marks if mark.disputed), dash="3px,2px", part="ring"
        ),
        *_bunches(layout),
        *_labels(layout.labels),
        *_marks(layout.marks, layout.words),
    ]
    return {"data": traces, "layout": frame(layout), "config": CONFIG}


def _bars(layout: Layout, part: Part) -> Iterator[Dict]:
    """Pale where something may have lasted, full where it certainly did."""
    for lane in sorted({bar.lane for bar in layout.bars if bar.part is part}):
        chosen = [bar for bar in layout.bars if bar.part is part and bar.lane == lane]
        middles = [band(bar, layout.row)[0] for bar in chosen]
        yield {
            **_line(lane, band(chosen[0], layout.row)[1]),
            "x": [x for bar in chosen for x in (bar.left, bar.right, None)],
            "y": [y for middle in middles for y in (middle, middle, None)],
            "opacity": 0.24 if part is Part.POSSIBLE else 1.0,
            "meta": part.value,
        }


def _by_lane(lines: Iterable[tuple[int, Line]]) -> dict[int, list[Line]]:
    """The lines of each lane that has any."""
    found: dict[int, list[Line]] = {}
    for lane, line in lines:
        found.setdefault(lane, []).append(line)
    return found


def _lines(
    lanes: dict[int, list[Line]], width: float = 1.5, dash: str = "solid", part: str = "whisker"
) -> Iterator[Dict]:
    """One trace a colour; None lifts the pen."""
    for lane, lines in sorted(lanes.items()):
        points: list[tuple[float | None, float | None]] = [point for line in lines for point in (*line, (None, None))]
        yield {
            **_line(lane, width, dash),
            "x": [x for x, _ in points],
            "y": [y for _, y in points],
            "meta": part,
        }


def _line(lane: int, width: float, dash: str = "solid") -> Dict:
    return {
        "type": "scatter",
        "mode": "lines",
        "line": {"color": colour(lane), "width": width, "dash": dash, "simplify": False},
        "hoverinfo": "skip",
        "connectgaps": False,
    }


def _bunches(layout: Layout) -> Iterator[Dict]:
    """A pale bar with the number on it, and an unseen mark that takes the pointer."""
    lanes: dict[int, list[Bunch]] = {}
    for bunch in layout.bunches:
        lanes.setdefault(bunch.lane, []).append(bunch)
    for lane, chosen in sorted(lanes.items()):
        yield {
            **_line(lane, min(BUNCH, layout.row - 2)),
            "x": [x for bunch in chosen for x in (bunch.left, bunch.right, None)],
            "y": [y for bunch in chosen for y in (bunch.y, bunch.y, None)],
            "opacity": 0.3,
            "meta": "crowd",
        }
    if layout.bunches:
        yield _numbers(layout.bunches, layout.words)


def _numbers(bunches: Sequence[Bunch], words: Words) -> Dict:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [bunch.x for bunch in bunches],
        "y": [bunch.y for bunch in bunches],
        "text": [bunch_in_signs(bunch, words) for bunch in bunches],
        "textposition": "middle center",
        "textfont": {"size": 11, "color": INKS.ink},
        "customdata": [bunch.id for bunch in bunches],
        "hovertext": [_hover(*bunch_in_words(bunch, words)) for bunch in bunches],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "cliponaxis": False,
        "marker": {"symbol": "square", "size": BUNCH, "opacity": 0},
        "meta": "bunch",
    }


def _labels(labels: Sequence[Label]) -> Iterator[Dict]:
    if labels:
        yield {
            "type": "scatter",
            "mode": "text",
            "x": [label.x for label in labels],
            "y": [label.y for label in labels],
            "text": [plain(label.text) for label in labels],
            "textposition": "middle right",
            "textfont": {"size": 12, "color": INKS.ink},
            "hoverinfo": "skip",
            "cliponaxis": False,
            "meta": "label",
        }


def _marks(marks: Sequence[Mark], words: Words) -> Iterator[Dict]:
    groups: dict[tuple[Kind, bool], list[Mark]] = {}
    for mark in marks:
        groups.setdefault((mark.kind, mark.filled), []).append(mark)
    for (kind, filled), chosen in groups.items():
        colours = [colour(mark.lane) for mark in chosen]
        yield {
            "type": "scatter",
            "mode": "markers",
            "x": [mark.x for mark in chosen],
            "y": [mark.y for mark in chosen],
            "customdata": [mark.id for mark in chosen],
            "text": [_hover(*mark_in_words(mark, words)) for mark in chosen],
            "hovertemplate": "%{text}<extra></extra>",
            "cliponaxis": False,
            "meta": "event",
            "marker": {
                "symbol": _SYMBOLS[kind] if filled else f"{_SYMBOLS[kind]}-open",
                "size": MARK_SIZES[kind],
                "color": colours,
                "line": {"color": colours, "width": 0 if filled else 2.2},
            },
        }


def _hover(*lines: str) -> str:
    return "<br>".join(map(plain, lines))
