"""Turns a layout into an SVG picture: the marks of the figure at the same places, with no browser.

It stands on its own: no script, no style sheet, no font of its own; a title, a
description and a legend, so that it can be printed and read aloud.
"""

import re
from collections.abc import Iterable, Iterator
from html import escape
from math import ceil

from timeline.charts.geometry import BUNCH, HEADS, Line, band, chevron, outline, ring, whisker
from timeline.charts.legend import legend, legend_height
from timeline.charts.palette import Inks, Theme, colour
from timeline.charts.values import Bar, Bunch, Layout, Mark, Part
from timeline.charts.words import bunch_in_signs, bunch_in_words, layout_in_words, mark_in_words
from timeline.wording import Words

_MARGIN = 16
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def svg(layout: Layout, title: str, theme: Theme = Theme.LIGHT) -> str:
    """The picture of a layout, as a whole SVG document; ids of marks and bunches stand in `data-id`.

    Its coordinates are the layout's pixels; there is a margin around them.
    """
    inks, words = theme.inks, layout.words
    width, height, tall = _size(layout)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{layout.width}" height="{tall}"'
        f' viewBox="{-_MARGIN} {-_MARGIN} {width} {_n(height)}" role="img" aria-labelledby="title description"'
        f' xml:lang="{words.tag}" font-family="Helvetica, Arial, sans-serif" font-size="12" fill="{inks.ink}">',
        f'<title id="title">{_safe(title)}</title>',
        f'<desc id="description">{_safe(layout_in_words(layout))}</desc>',
        f'<rect x="{-_MARGIN}" y="{-_MARGIN}" width="{width}" height="{_n(height)}" fill="{inks.paper}"/>',
        *_rules(layout, inks),
        *_words(layout, inks),
        *(_bar(bar, layout.row) for bar in layout.bars),
        *(_polyline(chevron(arrow, layout.row), colour(arrow.lane), 2) for arrow in layout.arrows),
        *(_bunch(bunch, layout.row, words) for bunch in layout.bunches),
        *(_text(label.x, label.y + 4, label.text) for label in layout.labels),
        *(_mark(mark, inks, words) for mark in layout.marks),
        *legend(layout.height, layout.width, inks, words),
        "</svg>",
    ]
    return "\n".join(parts)


def _size(layout: Layout) -> tuple[float, float, int]:
    """The width and the height with legend and margin, in the layout's pixels, and the height of the picture."""
    width = layout.width + 2 * _MARGIN
    tall = ceil((layout.height + legend_height(layout.width, layout.words) + 2 * _MARGIN) * layout.width / width)
    return width, tall * width / layout.width, tall  # so that its last row of pixels is whole


def _rules(layout: Layout, inks: Inks) -> Iterator[str]:
    head = layout.header - 6
    for panel in layout.panels:
        yield _polyline([(panel.left, head), (panel.right, head)], inks.muted, 1)
    for tick in layout.ticks:
        yield _polyline([(tick.x, head - 4), (tick.x, head)], inks.muted, 1)
        yield _polyline([(tick.x, head), (tick.x, layout.height)], inks.hair, 0.6)
    for gap in layout.gaps:
        yield _polyline([(gap.x, 14), (gap.x, layout.height)], inks.muted, 1, dash="1 4")
    for lane in layout.lanes[1:]:
        yield _polyline([(0, lane.top), (layout.width, lane.top)], inks.hair, 1)


def _words(layout: Layout, inks: Inks) -> Iterator[str]:
    told = layout.words.set_apart
    for panel in layout.panels:
        for y, line in zip(HEADS, panel.lines, strict=False):
            yield _text(panel.left, y, told(line), f'font-size="{panel.size}" font-weight="700"')
    quiet = f'font-size="11" fill="{inks.muted}"'
    for tick in layout.ticks:
        if tick.text:
            yield _text(tick.x, layout.header - 14, told(tick.text), f'{quiet} text-anchor="middle"')
    for gap in layout.gaps:
        yield _text(gap.x, 10, told(gap.text), f'{quiet} text-anchor="middle"')
    for lane in layout.lanes:
        if lane.title:
            yield _text(0, lane.top + 18, lane.title, quiet)


def _bar(bar: Bar, row: float) -> str:
    if bar.part is Part.WHISKER:
        return _polyline(whisker(bar, row), colour(bar.lane), 1.5)
    middle, height = band(bar, row)
    opacity = ' opacity="0.24"' if bar.part is Part.POSSIBLE else ""
    return _rect((bar.left, middle - height / 2, bar.right - bar.left, height), f'fill="{colour(bar.lane)}"{opacity}')


def _bunch(bunch: Bunch, row: float, words: Words) -> str:
    height = min(BUNCH, row - 2)
    box = bunch.left, bunch.y - height / 2, bunch.right - bunch.left, height
    return (
        f'<g data-id="{_safe(bunch.id)}" data-count="{bunch.count}">{_told(bunch_in_words(bunch, words))}'
        + _rect(box, f'fill="{colour(bunch.lane)}" opacity="0.3"')
        + _text(bunch.x, bunch.y + 4, bunch_in_signs(bunch, words), 'font-size="11" text-anchor="middle"')
        + "</g>"
    )


def _mark(mark: Mark, inks: Inks, words: Words) -> str:
    own = colour(mark.lane)
    dashes = _polyline(ring(mark), own, 1.5, dash="3 2") if mark.disputed else ""
    fill = own if mark.filled else inks.paper
    stroke = "" if mark.filled else f' stroke="{own}" stroke-width="2.2"'
    return (
        f'<g data-id="{_safe(mark.id)}">{_told(mark_in_words(mark, words))}{dashes}'
        f'<polygon points="{_points(outline(mark))}" fill="{fill}"{stroke}/></g>'
    )


def _told(words: Iterable[str]) -> str:
    return f"<title>{_safe('. '.join(words))}</title>"


def _rect(box: tuple[float, float, float, float], rest: str) -> str:
    x, y, width, height = map(_n, box)
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" {rest}/>'


def _polyline(line: Line, stroke: str, width: float, dash: str = "") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<polyline points="{_points(line)}" fill="none" stroke="{stroke}" stroke-width="{width}"{dashes}/>'


def _text(x: float, y: float, text: str, rest: str = "") -> str:
    return f'<text x="{_n(x)}" y="{_n(y)}" {rest}>{_safe(text)}</text>'


def _safe(text: str) -> str:
    """Text as XML takes it: no markup, and none of the signs that XML has no place for."""
    return escape(_UNFIT.sub("", text))


def _points(line: Line) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in line)


def _n(number: float) -> str:
    """A number of pixels, to the hundredth."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
