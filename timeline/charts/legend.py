"""The legend of the picture: what each shape means, in the words that its language has for the shapes."""

from collections.abc import Iterator
from html import escape

from timeline.charts.labels import text_width
from timeline.charts.palette import COLOURS, Inks
from timeline.wording import Words

LEGEND_HEIGHT = 30.0

_DIAMOND = "M6 -6 12 0 6 6 0 0Z"
_SQUARE = "M1 -5h10v10h-10Z"
_SHAPES = (
    (12, f'<path d="{_DIAMOND}" fill="{{own}}"/>'),
    (12, f'<path d="{_DIAMOND}" fill="none" stroke="{{own}}" stroke-width="2.2"/>'),
    (24, '<path d="M1 0v5h22v-5" fill="none" stroke="{own}" stroke-width="1.5"/>'),
    (12, f'<path d="{_SQUARE}" fill="{{own}}"/>'),
    (24, '<path d="M0 -7h24v14h-24Z" fill="{own}" opacity="0.24"/>'),
    (24, '<path d="M0 3h24v4h-24Z" fill="{own}"/>'),
    (8, '<path d="m1 -5 5 5-5 5" fill="none" stroke="{own}" stroke-width="2"/>'),
    (18, '<path d="M9 -9 18 0 9 9 0 0Z" fill="none" stroke="{own}" stroke-width="1.5" stroke-dasharray="3 2"/>'),
    (24, '<path d="M0 -8h24v16h-24Z" fill="{own}" opacity="0.3"/><text x="3" y="4" font-size="10">+12</text>'),
)


def legend(top: float, inks: Inks, words: Words) -> Iterator[str]:
    """One row of shapes and words, from `top` down."""
    x, y = 0.0, top + LEGEND_HEIGHT / 2
    for (width, shape), meaning in zip(_SHAPES, words.chart.legend, strict=True):
        yield f'<g transform="translate({x:.0f} {y:.0f})">{shape.format(own=COLOURS[0])}'
        yield f'<text x="{width + 6}" y="4" font-size="11" fill="{inks.muted}">{escape(meaning)}</text></g>'
        x += width + 6 + text_width(meaning, 11) + 10
