"""What the store returns: core values with the ids that the store gave them."""

from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b
from typing import Any

from timeline.articles import Article
from timeline.calendar.zones import Published
from timeline.charts import LaneBy
from timeline.events.values import Dating, Entity, Factuality, Mention
from timeline.reading.expressions import Expression
from timeline.store.terms import Marked

ALL = "all"
"""The id of the timeline of everything, which is there from the start."""


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
    """An event in the store. `expressions` are ids; `added` is when it was stored, in seconds since 1970 UTC.

    `revision` is the id of its last change, which was at `changed`; None: it is as it was first stored.
    """

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
    changed: int
    revision: str | None = None

    @property
    def version(self) -> str:
        """Another one after each change."""
        return self.revision or self.id


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
    changed: int
    revision: str | None = None

    @property
    def version(self) -> str:
        """Another one after each change of it or of one of its events."""
        versions = [self.revision or self.id, *(event.version for event in self.events)]
        return blake2b(" ".join(versions).encode(), digest_size=8).hexdigest()


class Visibility(Enum):
    """Who is to see a timeline: its owners, whoever has its address, or everybody, who finds it in the list too."""

    PRIVATE = "private"
    UNLISTED = "unlisted"
    PUBLIC = "public"


class Lane(Enum):
    """What the rows of a timeline's chart stand for."""

    SOURCE = "source"
    ENTITY = "entity"
    PLACE = "place"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article that a search found, and where in its title and text."""

    source: Source
    snippets: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class TimelineRecord:
    """A named chronology: of what its `filter` finds (None: nothing), and what is `included`, without the `excluded`.

    `filter` has the words of a query (see `EventQuery.read`); the others are ids of events, sorted.
    """

    id: str
    title: str
    description: str
    visibility: Visibility
    lane: Lane
    filter: dict[str, Any] | None
    included: tuple[str, ...]
    excluded: tuple[str, ...]
    added: int
    changed: int
    revision: str | None = None

    @property
    def version(self) -> str:
        """Another one after each change."""
        return self.revision or self.id

    @property
    def lane_by(self) -> LaneBy:
        """The lanes of its chart where nobody asks for others; events have no topics yet, so their sources stand in."""
        return LaneBy.SOURCE if self.lane is Lane.TOPIC else LaneBy(self.lane.value)


class Resource(Enum):
    """What can be changed."""

    EVENT = "event"
    ARTICLE = "article"
    TIMELINE = "timeline"


class Action(Enum):
    """What a revision did."""

    ADD = "add"
    CONFIRM = "confirm"
    CORRECT = "correct"
    REJECT = "reject"
    EDIT = "edit"
    DELETE = "delete"
    READ = "read"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class RevisionRecord:
    """One change, by `who`, `at` seconds since 1970 UTC; `before` and `after` are what was there, None: nothing.

    `undoes` is the revision that it takes back, `part_of` the one that it is a part of.
    """

    id: str
    resource: Resource
    resource_id: str
    action: Action
    who: str
    at: int
    reason: str | None
    undoes: str | None
    part_of: str | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to a request: enough to answer it so again."""

    status: int
    headers: dict[str, str]
    body: bytes
