"""The legend of the picture: what each shape means, in the shapes' own words."""

from collections.abc import Iterator
from html import escape

from timeline.charts.labels import text_width
from timeline.charts.palette import COLOURS, Inks

LEGEND_HEIGHT = 30.0

_DIAMOND = "M6 -6 12 0 6 6 0 0Z"
_SQUARE = "M1 -5h10v10h-10Z"
_SHAPES = (
    (12, f'<path d="{_DIAMOND}" fill="{{own}}"/>', "date stated"),
    (12, f'<path d="{_DIAMOND}" fill="none" stroke="{{own}}" stroke-width="2.2"/>', "concluded"),
    (24, '<path d="M1 0v5h22v-5" fill="none" stroke="{own}" stroke-width="1.5"/>', "somewhere in it"),
    (12, f'<path d="{_SQUARE}" fill="{{own}}"/>', "lasts"),
    (24, '<path d="M0 -7h24v14h-24Z" fill="{own}" opacity="0.24"/>', "perhaps"),
    (24, '<path d="M0 3h24v4h-24Z" fill="{own}"/>', "surely"),
    (8, '<path d="m1 -5 5 5-5 5" fill="none" stroke="{own}" stroke-width="2"/>', "open end"),
    (
        18,
        '<path d="M9 -9 18 0 9 9 0 0Z" fill="none" stroke="{own}" stroke-width="1.5" stroke-dasharray="3 2"/>',
        "disputed",
    ),
    (24, '<path d="M0 -8h24v16h-24Z" fill="{own}" opacity="0.3"/><text x="3" y="4" font-size="10">+12</text>', "many"),
)


def legend(top: float, inks: Inks) -> Iterator[str]:
    """One row of shapes and words, from `top` down."""
    x, y = 0.0, top + LEGEND_HEIGHT / 2
    for width, shape, words in _SHAPES:
        yield f'<g transform="translate({x:.0f} {y:.0f})">{shape.format(own=COLOURS[0])}'
        yield f'<text x="{width + 6}" y="4" font-size="11" fill="{inks.muted}">{escape(words)}</text></g>'
        x += width + 6 + text_width(words, 11) + 10
