"""The reference that an expression is counted from.

Syntax first, time second: a meaning knows nothing of "now" until it is
placed by an anchor. The anchor holds the publish day on the writer's clock,
the direction that the tense of the clause gives, and the date last spoken of.
"""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from timeline.calendar.moments import DAY, iso_day
from timeline.calendar.units import Unit
from timeline.calendar.zones import Published, parse_published
from timeline.reading.expressions import AnchorKind, Reference
from timeline.spans import Span, When


class Direction(Enum):
    """Which way a bare weekday or month points, as far as the tense tells; a habit is of each turn."""

    PAST = "past"
    FUTURE = "future"
    HABIT = "habit"
    UNKNOWN = "unknown"

    __hash__ = object.__hash__  # as of a unit


class Tense(NamedTuple):
    """The direction that a clause gives, and the words that give it (empty where none do).

    `is_saying` where the verb is one of saying, which counts from the publish date whatever time the passage tells of;
    `is_earlier` where what it tells of had been before, `is_later` where it was over by then, `is_plain` where it is
    the plain present, which looks ahead to what is near.
    """

    direction: Direction = Direction.UNKNOWN
    cue: str = ""
    is_saying: bool = False
    is_earlier: bool = False
    is_plain: bool = False
    is_later: bool = False

    @property
    def reason(self) -> str:
        """What the words say, for a reason.

        >>> Tense(Direction.PAST, "fell").reason, Tense(Direction.PAST, "since").reason
        ("'fell' is past tense", "'since' looks back")
        """
        if self.direction is Direction.FUTURE:
            return f"{self.cue!r} looks ahead"
        if self.direction is Direction.HABIT:
            return f"{self.cue!r} tells of a habit"
        is_verb = self.cue not in ("since", "after") and not self.cue.endswith((" for", " from", " in"))
        return f"{self.cue!r} {'is past tense' if is_verb else 'looks back'}"


NO_TENSE = Tense()


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry above in a list of dated lines; `runs_back` where the newest stand first, None: not known yet."""

    start: int
    runs_back: bool | None = None

    @classmethod
    def below(cls, above: "Entry | None", start: int) -> "Entry":
        """The entry that begins at `start`, under another one."""
        if above is None or above.start == start:
            return cls(start, above.runs_back if above else None)
        return cls(start, start < above.start)


class Anchor(NamedTuple):
    """Where counting starts: the publish day, and what the text has said so far.

    It is a tuple, as each expression has one of its own, and a frozen class takes four times as long to make.
    `spoken` is the date last spoken of, which "the following day" counts from, and `spoken_day` the last one that was
    a day, which a time of day belongs to; `is_old` says that the passage tells of that time, and `follows` that a bare
    month or day belongs to it too. `period` is the quarter or half that figures were last given for, `compared` the
    month or the quarter to come that the same sentence compares. `is_afternoon` says that the last time of day was one
    of "p.m."; a time of no day of its own that is before the hour `next_before` is of the day after the one spoken of.
    `is_history` says that the text has told of nothing else than long ago, and goes on from day to day. `entry` is set
    where the expression heads a line of a list.
    `day_first` reads 03/04/2023 as 3 April (None: not known), and `country` (ISO 3166) says whose holidays are meant.
    """

    day: int
    moment: int | None = None
    offset: int | None = None
    tense: Tense = NO_TENSE
    spoken: When | None = None
    spoken_day: When | None = None
    period: When | None = None
    compared: When | None = None
    entry: Entry | None = None
    is_old: bool = False
    is_afternoon: bool = False
    next_before: int = 0
    follows: bool = False
    is_history: bool = False
    day_first: bool | None = None
    country: str = "US"

    @classmethod
    def published(
        cls, text: str, zone: str | None = None, *, day_first: bool | None = None, country: str | None = None
    ) -> "Anchor":
        """The anchor of an article published then (see `parse_published`). Raises UnreadableDate or UnknownZone."""
        return cls.of(parse_published(text, zone), day_first=day_first, country=country)

    @classmethod
    def of(cls, published: Published, *, day_first: bool | None = None, country: str | None = None) -> "Anchor":
        """The anchor of a publish date; `country` None: not known, so the United States."""
        moment = published.moment if published.timed else None
        return cls(published.day, moment, published.offset, day_first=day_first, country=country or "US")

    @property
    def today(self) -> Span:
        """The publish day."""
        return Span(self.day, self.day + DAY)

    @property
    def told(self) -> int | None:
        """The start of the date last spoken of, where the passage tells of that time."""
        return self.spoken.start.start if self.spoken and self.is_old else None

    @property
    def reported(self) -> When | None:
        """The quarter or half that the sentence expects something of, or else the one that figures were given for."""
        compared = self.compared
        return self.period if compared is None or compared.precision is Unit.MONTH else compared

    @property
    def reference(self) -> Reference:
        """The publish day, as an expression tells it."""
        return _published(self.day)

    @property
    def narrative_reference(self) -> Reference:
        """The date last spoken of, as an expression tells it; the publish day where there is none."""
        if self.spoken is None or self.spoken.start.start is None:
            return self.reference
        return Reference(AnchorKind.NARRATIVE, iso_day(self.spoken.start.start))


@lru_cache(maxsize=10_000)  # most expressions count from the publish date
def _published(day: int) -> Reference:
    return Reference(AnchorKind.PUBLISHED, iso_day(day))
