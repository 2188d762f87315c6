"""The legend of the picture: what each shape means, in the words that its language has for the shapes."""

from collections.abc import Iterator
from html import escape

from timeline.charts.labels import text_width
from timeline.charts.palette import COLOURS, Inks
from timeline.wording import Words

_AROUND, _ROW = 10.0, 20.0  # px above and below all rows together, and of one
_SEAM, _GAP = 6.0, 10.0  # px between a shape and its words, and to the next shape

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


def legend_height(width: float, words: Words) -> float:
    """How many pixels the legend takes under a chart of a width."""
    return _AROUND + _ROW * (1 + max(row for _, row in _places(width, words)))


def legend(top: float, width: float, inks: Inks, words: Words) -> Iterator[str]:
    """Shapes and words in as many rows as they need, from `top` down."""
    first = top + (_AROUND + _ROW) / 2
    places = _places(width, words)
    for (x, row), (wide, shape), meaning in zip(places, _SHAPES, words.chart.legend, strict=True):
        yield f'<g transform="translate({x:.0f} {first + row * _ROW:.0f})">{shape.format(own=COLOURS[0])}'
        yield f'<text x="{wide + _SEAM}" y="4" font-size="11" fill="{inks.muted}">{escape(meaning)}</text></g>'


def _places(width: float, words: Words) -> list[tuple[float, int]]:
    """Where each shape begins, and in which row."""
    places, end, row = [], 0.0, 0
    for (wide, _), meaning in zip(_SHAPES, words.chart.legend, strict=True):
        needed = wide + _SEAM + text_width(meaning, 11)
        if end and end + needed > width:
            end, row = 0.0, row + 1
        places.append((end, row))
        end += needed + _GAP
    return places
