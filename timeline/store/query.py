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

from timeline.calendar.moments import MINUTE, at, parse_iso
from timeline.calendar.units import Unit
from timeline.errors import InputError, UnreadableDate
from timeline.spans import Span

T = TypeVar("T")

_COARSE = re.compile(r"(\d{4}|-\d{4,9}|\+\d{5,9})(?:-(\d\d))?", re.ASCII)
_SECONDS = re.compile(r"[T ]\d\d:\d\d:")
_INT64 = 1 << 63
_UNUSABLE = re.compile("[\0\ud800-\udfff]")  # in a database's text

Key = int | float | str


class Sort(Enum):
    """What comes first: what is surely before (the reading order), or what weighs most in its article."""

    DATE = "date"
    IMPORTANCE = "importance"


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Events that may lie between two moments, half-open, None open; those with no bound at all if `undated`.

    As in the reading order, times that have an offset are taken in UTC. `entity` is the id of one that has to be among
    theirs, or its name, case apart; `timeline` is that of one that has to have chosen them. `limit` and `cursor` choose
    a page of them.
    """

    start: int | None = None
    end: int | None = None
    undated: bool = False
    entity: str | None = None
    sort: Sort = Sort.DATE
    limit: int = 100
    cursor: str | None = None
    timeline: str | None = None

    @classmethod
    def read(cls, words: Mapping[str, Any]) -> "EventQuery":
        """The query of a timeline's filter, in the words of `GET /events`: `from`, `to`, `entity`, `undated`.

        Raises InputError.
        """
        others = {name: value for name, value in words.items() if name not in ("from", "to")}
        return cls.between(words.get("from"), words.get("to"), **others)

    @classmethod
    def between(
        cls,
        first: str | None = None,
        last: str | None = None,
        *,
        undated: bool = False,
        entity: str | None = None,
        sort: Sort = Sort.DATE,
        limit: int = 100,
        cursor: str | None = None,
        timeline: str | None = None,
    ) -> "EventQuery":
        """From the first moment of one ISO date up to the last of another, dates of any precision (see `iso_span`).

        >>> june = Span.unit(Unit.MONTH, at(2024, 6))
        >>> EventQuery.between("2024-06", "2024-06") == EventQuery(june.start, june.end)
        True
        """
        start = iso_span(first, "from").start if first is not None else None
        end = iso_span(last, "to").end if last is not None else None
        if start is not None and end is not None and start >= end:
            raise InputError("lies before `from`", "to")
        return cls(start, end, undated, entity, sort, limit, cursor, timeline)


EVERYTHING = EventQuery()


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some of what was asked for, in order; `cursor` asks for what follows and is None at the end."""

    items: tuple[T, ...]
    cursor: str | None = None


def iso_span(text: str, field: str | None = None) -> Span:
    """The whole of an ISO date: a year, a month, a day, a minute or a second, which with an offset is turned to UTC.

    Raises UnreadableDate.

    >>> from timeline.calendar.moments import iso
    >>> [iso(moment) for moment in (iso_span("2024-06").start, iso_span("2024-06").end)]
    ['2024-06-01', '2024-07-01']
    """
    coarse = _COARSE.fullmatch(text)
    if coarse and 1 <= int(coarse[2] or 1) <= 12:
        unit = Unit.MONTH if coarse[2] else Unit.YEAR
        return Span.unit(unit, at(int(coarse[1]), int(coarse[2] or 1)))
    try:
        moment, offset, timed = parse_iso(text)
    except ValueError as error:
        raise UnreadableDate(text, field) from error
    unit = Unit.DAY if not timed else Unit.SECOND if _SECONDS.search(text) else Unit.MINUTE
    return Span.unit(unit, moment - (offset or 0) * MINUTE)


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
