"""What a chart is made of: plain values, in pixels from the top left, that any painter can draw.

Nothing here knows of Plotly or SVG. A lane is named by its place in
`Layout.lanes`, which also chooses its colour.
"""

from dataclasses import dataclass
from enum import Enum

from timeline.events.values import Dating
from timeline.spans import Kind


@dataclass(frozen=True, slots=True)
class Item:
    """Something to draw: an event's id, title and dating, its lane, and whether a person vouches for the date.

    The greater its `importance`, the sooner its label finds room.
    """

    id: str
    title: str
    dating: Dating
    lane: str = ""
    confirmed: bool = False
    importance: float = 0.5


class Part(Enum):
    """What a bar says: it may have been then, or it certainly was."""

    POSSIBLE = "possible"
    CERTAIN = "certain"


class Side(Enum):
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Panel:
    """A stretch of time, from moment `start` to `end`, drawn true to scale from `left` to `right`."""

    start: int
    end: int
    left: float
    right: float
    title: str


@dataclass(frozen=True, slots=True)
class Gap:
    """The time left out between two panels, told in words; `x` is its middle."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A group of rows under a heading (none where the title is empty), from `top` to `bottom`."""

    title: str
    top: float
    first_row: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Mark:
    """The one mark of an event. It is filled where the date is stated or vouched for, hollow where it was concluded."""

    id: str
    x: float
    y: float
    kind: Kind
    filled: bool
    lane: int
    title: str
    date: str
    basis: str


@dataclass(frozen=True, slots=True)
class Bar:
    left: float
    right: float
    y: float
    part: Part
    lane: int


@dataclass(frozen=True, slots=True)
class Arrow:
    """An open end; `x` is its tip."""

    x: float
    y: float
    side: Side
    lane: int


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a mark; they start at `x`."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole chart, `width` by `height`; `header` is the height of the time scale at its top, `row` that of each row.

    `order` are the marks' ids in reading order.
    """

    width: int
    height: float
    header: float
    row: float = 25.0
    panels: tuple[Panel, ...] = ()
    gaps: tuple[Gap, ...] = ()
    ticks: tuple[Tick, ...] = ()
    lanes: tuple[Lane, ...] = ()
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    labels: tuple[Label, ...] = ()
    order: tuple[str, ...] = ()
