"""What the reader returns: a stretch of text that says something about time, and what it was taken to mean.

The value is TIMEX3's, the interval is a `When`, and nothing is kept back:
the anchor it was counted from, the reason, and the other readings.
"""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from timeline.spans import When


class Type(Enum):
    """TIMEX3's four types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(Enum):
    """TIMEX3's modifiers, as far as the reader sets them."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"


class AnchorKind(Enum):
    """What an expression was counted from."""

    PUBLISHED = "published"
    NARRATIVE = "narrative"

    __hash__ = object.__hash__  # as of a unit


@dataclass(frozen=True, slots=True)
class Reference:
    """The date an expression was counted from: the publish date, or the one last spoken of; `value` is ISO."""

    kind: AnchorKind
    value: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible reading, with its share of the cases in annotated news; the shares of an expression sum to 1."""

    value: str
    when: When
    share: float


class Expression(NamedTuple):
    """A time expression: `text` is the article's from `start` up to `end`, in code points.

    It is a tuple, as an anchor is: a frozen class takes three times as long to make.
    `when` is None where the words name no place on the time line. `signal` is the preposition that frames an event by
    it ("since", "before", "from" ...), in lower case. `anchor` is None where the words need none.
    """

    start: int
    end: int
    text: str
    type: Type
    value: str
    when: When | None
    why: str
    mod: Mod | None = None
    anchor: Reference | None = None
    candidates: tuple[Candidate, ...] = ()
    signal: str | None = None

    @property
    def is_stated(self) -> bool:
        """The words say it all: it is counted from nothing, and can be read in one way only."""
        return self.anchor is None and not self.candidates

    @property
    def ambiguous(self) -> bool:
        """The words alone leave more than one reading, and nothing decided between them."""
        return len(self.candidates) > 1 and "X" in self.value

    @property
    def confidence(self) -> float:
        """The share of the reading that was taken, 1 where there is no other."""
        return self.candidates[0].share if self.candidates else 1.0
