"""Times of a day: clock times and parts of the day, of a day that is named or of the one spoken of."""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.calendar.moments import DAY, HOUR, MINUTE, offset_text
from timeline.calendar.units import Unit
from timeline.calendar.zones import offset_on
from timeline.reading.anchor import Anchor, Direction
from timeline.reading.expressions import Candidate, Mod, Type
from timeline.reading.meanings.base import Meaning, Placed, in_words, point_in, timex, whole
from timeline.reading.meanings.lengths import AnyWeekday
from timeline.reading.meanings.offsets import Running
from timeline.reading.meanings.told import Naming, Told
from timeline.spans import Span, When

SMALL_HOURS = 5
"""Up to this hour, a night lasts."""

Zone = int | str
"""An offset in minutes, or an IANA zone where that changes with the season."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, of `day` where that is named; `zone` is the one that the text names, if any.

    `has_half` where its half of the day is told; where it is not, it is an afternoon's if the time last spoken of was.
    """

    hour: int
    minute: int = 0
    zone: Zone | None = None
    day: Meaning | None = None
    has_half: bool = False

    type = Type.TIME

    def place(self, anchor: Anchor) -> Placed | None:
        hour = self._hour(anchor)
        if _is_of_no_day(self.day, anchor):
            return _of_no_day(f"{hour:02d}:{self.minute:02d}")
        day = _day(self.day, anchor)
        if day is None:
            return _of_no_day(f"{hour:02d}:{self.minute:02d}") if isinstance(self.day, Told) else None
        start, outer = day
        if hour == 24 and self.day is None and _is_past_today(outer, anchor):
            hour = 0
        if self.day is None and hour < self._next_before(anchor) and _can_go_on(start, outer, anchor):
            start, outer = _the_day_after(start, outer)
        return _on_day(start, outer._replace(mod=None), lambda day: self._on(day, hour))

    def _on(self, start: int, hour: int) -> tuple[str, When]:
        """The value and the minute, on the day that starts then."""
        moment = start + hour * HOUR + self.minute * MINUTE  # 24:00 is the next day's midnight
        value = f"{timex(Unit.DAY, start)}T{hour:02d}:{self.minute:02d}"
        offset = offset_on(moment, self.zone) if isinstance(self.zone, str) else self.zone
        if offset is not None:
            value += "Z" if offset == 0 else offset_text(offset)
        return value, When.point(Span(moment, moment + MINUTE), Unit.MINUTE, offset=offset)

    def _next_before(self, anchor: Anchor) -> int:
        """Up to which hour it is of the next day: they landed at 3 p.m., dined, and left at 12:20 a.m."""
        is_after = self.has_half and anchor.is_afternoon and not anchor.tense.is_earlier
        return max(anchor.next_before, SMALL_HOURS) if is_after else anchor.next_before

    def _hour(self, anchor: Anchor) -> int:
        is_open = not self.has_half and self.day is None and self.zone is None
        if is_open and self.hour == 12 and anchor.next_before:
            return 0  # 12:26, behind ten at night
        least = min(anchor.next_before, SMALL_HOURS) or 1  # eleven at night, but five in the morning
        return self.hour + 12 if is_open and anchor.is_afternoon and least <= self.hour < 12 else self.hour


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day, MO, AF, EV or NI: by convention that day, or the day on which the night begins."""

    part: str
    day: Meaning | None = None

    type = Type.TIME

    def place(self, anchor: Anchor) -> Placed | None:
        if _is_of_no_day(self.day, anchor):
            return _of_no_day(self.part)
        day = _day(self.day, anchor)
        if day is None:
            return _of_no_day(self.part) if isinstance(self.day, Told | AnyWeekday) else None
        start, outer = day
        if self.part == "MO" and self.day is None and anchor.next_before and _can_go_on(start, outer, anchor):
            start, outer = _the_day_after(start, outer)
        return _on_day(start, outer, self._on)

    def _on(self, start: int) -> tuple[str, When]:
        """The value and the day, where that starts then."""
        return f"{timex(Unit.DAY, start)}T{self.part}", point_in(Unit.DAY, start)


@dataclass(frozen=True, slots=True)
class SmallHours:
    """The small hours of the day that was told, or of the day after it where that was told up to its night."""

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        placed = Told(Unit.DAY, 0, Naming.THE).place(anchor)
        start = placed.when.start.start if placed.when else None
        if start is not None and anchor.next_before and placed.reference == anchor.narrative_reference:
            why = f"the day after {in_words(start)}, spoken of last"
            placed = whole(Unit.DAY, start + DAY, why, placed.reference)
        return placed._replace(mod=Mod.START)


@dataclass(frozen=True, slots=True)
class Overnight:
    """The night that ended this morning; in a clause that looks ahead, the one that begins today.

    In a story of long ago it is that of the day told, and where "had" looks back, the night before that day.
    """

    type = Type.TIME

    def place(self, anchor: Anchor) -> Placed | None:
        return DayPart("NI", self._day(anchor)).place(anchor)

    def _day(self, anchor: Anchor) -> Meaning | None:
        if anchor.tense.is_earlier and anchor.spoken_day is not None:
            return Told(Unit.DAY, -1)
        if anchor.is_old:
            return None
        return Running(Unit.DAY, 0 if anchor.tense.direction is Direction.FUTURE else -1)


def _is_past_today(outer: Placed, anchor: Anchor) -> bool:
    """A midnight of the publish date that is told as past is the one with which that began."""
    return anchor.tense.direction is Direction.PAST and outer.reference == anchor.reference


def _of_no_day(time: str) -> Placed:
    return Placed(f"XXXX-XX-XXT{time}", None, "the text has not said which day it speaks of")


def _can_go_on(start: int, outer: Placed, anchor: Anchor) -> bool:
    """The day was told, and what is told in the past tense is not of tomorrow."""
    is_over = anchor.tense.direction is Direction.PAST and start >= anchor.day
    return outer.reference is not anchor.reference and not is_over


def _the_day_after(start: int, outer: Placed) -> tuple[int, Placed]:
    """The next day, as a night goes on into it."""
    return start + DAY, outer._replace(why=f"the day after {in_words(start)}, spoken of last")


def _on_day(start: int, outer: Placed, on: Callable[[int], tuple[str, When]]) -> Placed:
    """A time of the day that starts then, and of the other days that could be meant."""
    value, when = on(start)
    others = tuple(Candidate(*on(other.when.start.start or 0), other.share) for other in outer.candidates)
    if "X" in outer.value:  # 03/04/2023
        value = outer.value + value[value.index("T") :]
        when = When.point(Span(when.start.start, others[-1].when.end.end), when.precision, offset=when.offset)
    return Placed(value, when, outer.why, outer.mod, outer.reference, others)


def _is_of_no_day(named: Meaning | None, anchor: Anchor) -> bool:
    """A time told in a passage of long ago, of which no day is known."""
    spoken = anchor.spoken if named is None and anchor.is_old else None
    return spoken is not None and spoken.precision.rank > Unit.DAY.rank


def _day(named: Meaning | None, anchor: Anchor) -> tuple[int, Placed] | None:
    """The day that a time belongs to, and how it was found; None where what is named is no day."""
    if named is not None:
        outer = named.place(anchor)
        if outer is None or outer.when is None or outer.when.precision is not Unit.DAY:
            return None
        start = outer.when.start.start
        return None if start is None else (start, outer)
    spoken = anchor.spoken_day
    if spoken is not None and spoken.start.start is not None and _can_be_its(spoken, anchor):
        start, reference = Unit.DAY.floor(spoken.start.start), anchor._replace(spoken=spoken).narrative_reference
        return start, Placed("", None, f"the day spoken of last, {in_words(start)}", reference=reference)
    return anchor.day, Placed("", None, f"the publish date, {in_words(anchor.day)}", reference=anchor.reference)


def _can_be_its(spoken: When, anchor: Anchor) -> bool:
    """A time may be of a day that was spoken of, but one to come of none that is over, nor one past of one ahead."""
    if spoken.precision.rank > Unit.DAY.rank:
        return False
    match anchor.tense.direction:
        case Direction.FUTURE:
            return (spoken.end.end or 0) > anchor.day
        case Direction.PAST:
            return (spoken.start.start or 0) < anchor.day + DAY
    return True
