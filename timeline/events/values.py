"""What an article tells of: an event, its date, and the basis of that date."""

from dataclasses import dataclass
from enum import Enum

from timeline.spans import When


class Basis(Enum):
    """How an event came to its date: the text states it, it was resolved from words, inferred, or set by a person."""

    STATED = "stated"
    RESOLVED = "resolved"
    INFERRED = "inferred"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Dating:
    """When an event happened, the `text` that says so (None: no words do), on what basis, and why."""

    when: When
    text: str | None
    basis: Basis
    why: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something an article tells of: its sentence stands in the text from `start` up to `end`, as `quote`.

    `expressions` are the places, in the article's list of expressions, of those that date it. `confidence` is that of
    the reading of its date, from 0 to 1.
    """

    title: str
    dating: Dating
    start: int
    end: int
    quote: str
    expressions: tuple[int, ...] = ()
    confidence: float = 1.0

    @property
    def when(self) -> When:
        return self.dating.when
