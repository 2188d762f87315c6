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


class Factuality(Enum):
    """Whether it happened: it did, it goes on, it is planned, it may be, or the text denies it."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


class EntityKind(Enum):
    """What a named thing is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something with a name; `name` is the fullest that the article uses."""

    name: str
    kind: EntityKind


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text tells of an event: the sentence `quote` from `start` up to `end`, and the words of `trigger` in it.

    All offsets are those of the text; `trigger` is the start and the end of the word or words that name the event.
    """

    start: int
    end: int
    quote: str
    trigger: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that an article tells of; its first mention comes first.

    `expressions` are the places, in the article's list of expressions, of those that date it. `confidence` is that of
    the reading of its date, `importance` its weight in the article, both from 0 to 1.
    """

    title: str
    dating: Dating
    mentions: tuple[Mention, ...]
    expressions: tuple[int, ...] = ()
    confidence: float = 1.0
    factuality: Factuality = Factuality.HAPPENED
    importance: float = 0.5
    entities: tuple[Entity, ...] = ()

    @property
    def when(self) -> When:
        return self.dating.when
