"""The lines of what a layout holds, in its pixels: every painter draws these, so all draw the same."""

from timeline.charts.values import Arrow, Bar, Mark, Part, Side
from timeline.spans import Kind

MARK_SIZES = {Kind.POINT: 12.0, Kind.SPAN: 10.0}
"""Pixels across: of a diamond, of a square."""
BUNCH = 18.0  # px high, where the row is
HEADS = 27, 44
"""Pixels down to the foot of a panel's title, and of a second line."""

_AIR = 7.0  # px between the bars of two rows
_CORE = 4.0
_CAP = 5.0
_CHEVRON = 6.0
_RING = {Kind.POINT: 11.0, Kind.SPAN: 8.5}  # px from the middle of a mark to a corner, or a side, of its dashes

Line = list[tuple[float, float]]


def band(bar: Bar, row: float) -> tuple[float, float]:
    """The middle and the height of a bar: over nearly the whole row, or for what is certain a line under that.

    So words stay readable over both.
    """
    height = row - _AIR
    return (bar.y, height) if bar.part is Part.POSSIBLE else (bar.y + height / 2 - _CORE / 2, _CORE)


def whisker(bar: Bar, row: float) -> Line:
    """A bracket under the row: its ends stand up where the stretch ends, and stay flat where it goes on."""
    base = bar.y + (row - _AIR) / 2
    line = [(bar.left, base), (bar.right, base)]
    before = [(bar.left, base - _CAP)] if bar.starts else []
    return before + line + ([(bar.right, base - _CAP)] if bar.ends else [])


def chevron(arrow: Arrow, row: float) -> Line:
    """The head of an arrow at an open end: of a bar, or of the line under a moment."""
    size, y = (_CHEVRON, arrow.y) if arrow.kind is Kind.SPAN else (_CAP - 1, arrow.y + (row - _AIR) / 2)
    back = arrow.x + (size if arrow.side is Side.LEFT else -size)
    return [(back, y - size), (arrow.x, y), (back, y + size)]


def outline(mark: Mark) -> Line:
    """The corners of a mark: a diamond for a moment, a square for what lasts."""
    return _corners(mark, MARK_SIZES[mark.kind] / 2)


def ring(mark: Mark) -> Line:
    """The dashes around a disputed mark, closed."""
    corners = _corners(mark, _RING[mark.kind])
    return [*corners, corners[0]]


def _corners(mark: Mark, reach: float) -> Line:
    x, y = mark.x, mark.y
    if mark.kind is Kind.POINT:
        return [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)]
    return [(x - reach, y - reach), (x + reach, y - reach), (x + reach, y + reach), (x - reach, y + reach)]
