"""What one asks the archive for, and the pages it answers with.

A cursor is the place in the order after which the next page begins. It names
the last thing seen by its keys, so what is added or deleted meanwhile neither
moves nor repeats the rest.
"""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from timeline.calendar.units import Unit
from timeline.errors import InputError
from timeline.events.values import Basis, Factuality
from timeline.store.dates import span_of
from timeline.store.records import Status
from timeline.store.terms import phrases

T = TypeVar("T")

_INT64 = 1 << 63
_UNUSABLE = re.compile("[\0\ud800-\udfff]")  # in a database's text

Key = int | float | str


class Sort(Enum):
    """What comes first: what is surely before (the reading order), weighs most, was added last, or fits best.

    What fits best has all that was asked for in its title; then what weighs most comes first.
    """

    DATE = "date"
    IMPORTANCE = "importance"
    ADDED = "added"
    RELEVANCE = "relevance"


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Events that may lie between two moments, half-open, None open, or surely do if `certain`.

    Those with no bound at all come only if `undated`. As in the reading order, times that have an offset are taken in
    UTC. `q` are words to search for. `entity` and `place` are the id of one that has to be among theirs, or its name,
    case apart; `source` is the id of an article or the name of a publisher, `year` that in which they begin at the
    earliest; `timeline` is that of one that has to have chosen them. What was rejected is found only where `status`
    asks for it. `limit` and `cursor` choose a page of them, `facets` asks for what they can be told apart by.
    """

    start: int | None = None
    end: int | None = None
    undated: bool = False
    entity: str | None = None
    sort: Sort = Sort.DATE
    limit: int = 100
    cursor: str | None = None
    certain: bool = False
    q: str | None = None
    place: str | None = None
    source: str | None = None
    year: int | None = None
    precision: Unit | None = None
    basis: Basis | None = None
    status: Status | None = None
    factuality: Factuality | None = None
    timeline: str | None = None
    facets: bool = False

    @classmethod
    def read(cls, words: Mapping[str, Any]) -> "EventQuery":
        """The query of a timeline's filter, in the words by which `GET /events` finds events. Raises InputError.

        >>> EventQuery.read({"entity": "Lloyd Austin", "status": "confirmed"}).status
        <Status.CONFIRMED: 'confirmed'>
        """
        others = {name: _meant(name, word) for name, word in words.items() if name not in ("from", "to")}
        return cls.between(words.get("from"), words.get("to"), **others)

    @classmethod
    def between(
        cls, first: str | None = None, last: str | None = None, *, relative_to: str | None = None, **chosen: Any
    ) -> "EventQuery":
        """From the first moment of one date up to the last of another (see `span_of`), with what else is chosen.

        >>> from timeline.calendar.moments import at
        >>> from timeline.spans import Span
        >>> june = Span.unit(Unit.MONTH, at(2024, 6))
        >>> EventQuery.between("2024-06", "June 2024") == EventQuery(june.start, june.end)
        True
        """
        start = span_of(first, "from", relative_to).start if first is not None else None
        end = span_of(last, "to", relative_to).end if last is not None else None
        if start is not None and end is not None and start >= end:
            raise InputError("lies before `from`", "to")
        if chosen.get("sort") is Sort.RELEVANCE and chosen.get("q") is None:
            raise InputError("nothing fits better or worse without `q`", "sort")
        if chosen.get("q") is not None:
            phrases(chosen["q"])
        return cls(start, end, **chosen)


EVERYTHING = EventQuery()

_MEANT: dict[str, type[Enum]] = {"precision": Unit, "basis": Basis, "status": Status, "factuality": Factuality}


def _meant(name: str, word: Any) -> Any:
    """What a word of a filter stands for, itself where it is not one of a few."""
    try:
        return _MEANT[name](word) if name in _MEANT else word
    except ValueError as error:
        raise InputError(f"has no {word!r}", name) from error


class Relation(Enum):
    """Whether a count is exact, or as far as was counted."""

    EXACTLY = "exactly"
    AT_LEAST = "at_least"


@dataclass(frozen=True, slots=True)
class Total:
    """How many there are on all pages; `relation` holds for the counts of facets too."""

    value: int
    relation: Relation = Relation.EXACTLY


@dataclass(frozen=True, slots=True)
class Summary:
    """Events in numbers: from how many `articles`, how many `unconfirmed`, the first and the last of their `years`.

    `busiest` is the day on which most of them happened, and how many. The numbers are of those that were counted. Of
    all events, where they are very many, `articles` and `busiest` are None, and the years those in which any begins.
    """

    total: Total
    articles: int | None
    unconfirmed: int
    years: tuple[int, int] | None
    busiest: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that events can be told apart by, as the filter of its name takes it, what people call it, and of how
    many events it is."""

    value: str
    label: str
    count: int


Facets = dict[str, tuple[Facet, ...]]


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some of what was asked for, in order; `cursor` asks for what follows and is None at the end.

    `total` and `facets` are None where they are not counted.
    """

    items: tuple[T, ...]
    cursor: str | None = None
    total: Total | None = None
    facets: Facets | None = None


def write_cursor(keys: Sequence[Key]) -> str:
    """Keys as text that fits into a URL.

    >>> read_cursor(write_cursor([7, "é"]), (int, str))
    (7, 'é')
    """
    return urlsafe_b64encode(json.dumps(list(keys), separators=(",", ":")).encode()).decode().rstrip("=")


def read_cursor(text: str, kinds: Sequence[type[Key]]) -> tuple[Key, ...]:
    """The keys of a cursor, which are of these kinds. Raises InputError for what `write_cursor` did not write."""
    try:
        keys = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except ValueError as error:
        raise InputError("was not given out here", "cursor") from error
    if not (isinstance(keys, list) and len(keys) == len(kinds) and all(map(_is_key, keys, kinds))):
        raise InputError("was not given out here", "cursor")
    return tuple(keys)


def _is_key(key: Key, kind: type[Key]) -> bool:
    if type(key) is not kind:
        return False
    return not _UNUSABLE.search(key) if isinstance(key, str) else -_INT64 <= key < _INT64
