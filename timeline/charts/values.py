"""What a chart is made of: plain values, in pixels from the top left, that any painter can draw.

Nothing here knows of Plotly or SVG. A lane is named by its place in
`Layout.lanes`, which also chooses its colour.
"""

from dataclasses import dataclass
from enum import Enum

from timeline.events.values import Dating
from timeline.spans import Kind
from timeline.wording import ENGLISH, Words


@dataclass(frozen=True, slots=True)
class Item:
    """Something to draw: an event's id, title and dating, its lane, and whether a person vouches for the date.

    The greater its `importance`, the sooner it and its label find room. It is `disputed` where somebody denies it.
    """

    id: str
    title: str
    dating: Dating
    lane: str = ""
    confirmed: bool = False
    importance: float = 0.5
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """So many events of a lane that are counted where others are items: they begin between two moments.

    `first` is the id of one of them, of that `importance`; `title` its title, or empty where it stands by itself as an
    item.
    """

    lane: str
    count: int
    start: int
    end: int
    first: str
    title: str = ""
    importance: float = 0.0


class Part(Enum):
    """What a bar says: what lasts may have been then, or certainly was; or the one moment lies somewhere in it."""

    POSSIBLE = "possible"
    CERTAIN = "certain"
    WHISKER = "whisker"


Step = tuple[int, int, float, float]


def step_words(step: Step) -> dict[str, float]:
    """From which moment to which a step of a scale goes, and from which pixel to which, as a script reads it."""
    return dict(zip(("start", "end", "left", "right"), step, strict=True))


TITLE, SMALL = 13, 11
"""How large the title of a panel is written, and where there is little room, in pixels."""


class Side(Enum):
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Panel:
    """A stretch of time, from moment `start` to `end`, drawn true to scale from `left` to `right`.

    Its title has one line or two, in letters of so many pixels.
    """

    start: int
    end: int
    left: float
    right: float
    title: str
    size: int = TITLE

    @property
    def lines(self) -> list[str]:
        return self.title.split("\n")


@dataclass(frozen=True, slots=True)
class Gap:
    """The time left out between two panels, told in words, as many as have room, and `full`; `x` is its middle."""

    x: float
    text: str
    full: str


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A group of rows under a heading (none where the title is empty), from `top` to `bottom`, in its colour."""

    title: str
    number: int
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
    disputed: bool
    lane: int
    title: str
    date: str
    basis: str


@dataclass(frozen=True, slots=True)
class Bunch:
    """A mark for many events, `+12`, from `left` to `right`, where there is no room for each.

    Their own marks would stand on moments from `start` up to `end`; `first` is the id of the first of them in the order
    given, `title` that of the weightiest, empty where that is not known.
    """

    id: str
    left: float
    right: float
    y: float
    lane: int
    count: int
    start: int
    end: int
    first: str
    title: str

    @property
    def x(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Bar:
    """`starts` and `ends` say whether what it stands for does so here, or goes on in the next panel or for ever."""

    left: float
    right: float
    y: float
    part: Part
    lane: int
    starts: bool = True
    ends: bool = True


@dataclass(frozen=True, slots=True)
class Arrow:
    """An open end; `x` is its tip."""

    x: float
    y: float
    side: Side
    kind: Kind
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

    `order` are the ids of marks and bunches in the order given; `steps` say which time is where: each a start and an
    end, and the pixels they are drawn on; `words` are those in which it says what it says.
    """

    width: int
    height: float
    header: float
    row: float = 25.0
    words: Words = ENGLISH
    panels: tuple[Panel, ...] = ()
    gaps: tuple[Gap, ...] = ()
    ticks: tuple[Tick, ...] = ()
    lanes: tuple[Lane, ...] = ()
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    labels: tuple[Label, ...] = ()
    bunches: tuple[Bunch, ...] = ()
    order: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def total(self) -> int:
        """How many events it shows, by themselves or in bunches."""
        return len(self.marks) + sum(bunch.count for bunch in self.bunches)
