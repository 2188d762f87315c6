"""What the store returns: core values with the ids that the store gave them."""

from dataclasses import dataclass
from enum import Enum

from timeline.articles import Article
from timeline.calendar.zones import Published
from timeline.events.values import Dating, Entity, Factuality, Mention
from timeline.reading.expressions import Expression
from timeline.store.terms import Marked


class Status(Enum):
    """Who vouches for an event: the machine, or a person who confirmed, corrected, rejected or wrote it."""

    MACHINE = "machine"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Source:
    """The article behind a piece of evidence, as far as a reader of the evidence wants to know it."""

    id: str
    title: str | None
    publisher: str | None
    url: str | None
    published: Published


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where an article tells of an event.

    `marks` are the stretches of the quote, counted from its first character, whose words date the event.
    """

    source: Source
    mention: Mention
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity in the store, named as the article names it that named it first."""

    id: str
    entity: Entity


@dataclass(frozen=True, slots=True)
class CountedEntity:
    """An entity in the store, and of how many events it is."""

    record: EntityRecord
    events: int


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event in the store. `expressions` are ids; `added` is when it was stored, in seconds since 1970 UTC."""

    id: str
    title: str
    dating: Dating
    evidence: tuple[Evidence, ...]
    expressions: tuple[str, ...]
    status: Status
    confidence: float
    factuality: Factuality
    importance: float
    entities: tuple[EntityRecord, ...]
    added: int


@dataclass(frozen=True, slots=True)
class ExpressionRecord:
    """A time expression in the store."""

    id: str
    expression: Expression


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article in the store, with what was read in it; `reader` is the version of the reader that read it."""

    id: str
    article: Article
    expressions: tuple[ExpressionRecord, ...]
    events: tuple[EventRecord, ...]
    reader: str
    added: int


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article that a search found, and where in its title and text."""

    source: Source
    snippets: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class TimelineRecord:
    """A named chronology."""

    id: str
    title: str
    description: str
    added: int
