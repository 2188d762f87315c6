"""The colours that every painter of a chart shares."""

from dataclasses import dataclass
from enum import Enum

from timeline.charts.lanes import OTHERS

# Told apart by people of every colour vision (by 12 in CIELAB at the least, by most people 26; the grey too), and by
# 3:1 from white and from near-black alike.
COLOURS = ("#24809a", "#c37d57", "#5b5abe", "#577320", "#b94257", "#a08815", "#974b7e", "#7d8ad0")
OTHERS_COLOUR = "#85807a"
FONT = "'Helvetica Neue', Helvetica, Arial, sans-serif"  # the layout estimates widths by it


@dataclass(frozen=True, slots=True)
class Inks:
    """What is not a lane's colour: text, quiet text, hair lines, the paper under it all, what is raised above it."""

    ink: str
    muted: str
    hair: str
    paper: str
    raised: str


class Theme(Enum):
    """On light paper or on dark; the lanes keep their colours."""

    LIGHT = "light"
    DARK = "dark"

    @property
    def inks(self) -> Inks:
        return _INKS[self]


_INKS = {
    Theme.LIGHT: Inks("#23211d", "#6b665d", "#ddd8ce", "#fbfaf7", "#fffdf8"),
    Theme.DARK: Inks("#ece7dc", "#a69f92", "#3b3730", "#191815", "#211f1b"),
}


def colour(lane: int) -> str:
    """The same in light and dark; the others are grey."""
    return OTHERS_COLOUR if lane == OTHERS else COLOURS[lane % len(COLOURS)]
