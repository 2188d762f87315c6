"""Meanings that say all themselves: the anchor adds nothing, or only which of two readings is meant."""

from dataclasses import dataclass

from timeline.calendar.moments import DAY, at, last_day, split
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor, Direction
from timeline.reading.expressions import Candidate, Type
from timeline.reading.meanings.base import Placed, point_in, timex, whole
from timeline.spans import Span, When

_AHEAD = 10  # years


@dataclass(frozen=True, slots=True)
class Fixed:
    """A whole unit that the text names in full: 1962, February 2022, the 1990s, 3 June 2024, 44 BC."""

    unit: Unit
    start: int

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        return whole(self.unit, self.start, f"the text names the {self.unit.value} in full")


@dataclass(frozen=True, slots=True)
class ShortYear:
    """A year by its last two figures: '69 is the last such year, or one that is near; in a story, one near its."""

    figures: int

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        latest = split(anchor.day)[0] + (0 if anchor.tense.direction is Direction.PAST else _AHEAD)
        if anchor.told is not None:
            latest = min(latest, split(anchor.told)[0] + 50)
        start = at(latest - (latest - self.figures) % 100)
        when = When.point(Span.unit(Unit.YEAR, start), Unit.YEAR)
        return Placed(timex(Unit.YEAR, start), when, "the text names the year by its last figures")


@dataclass(frozen=True, slots=True)
class CenturyBefore:
    """The `number`th century before Christ: the fifth began with 500 BC, which is -0499, and ended with 401 BC."""

    number: int

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        span = Span(at(1 - 100 * self.number), at(101 - 100 * self.number))
        when = When.point(span, Unit.CENTURY)
        return Placed(f"BC{self.number - 1:02d}XX", when, "the text names the century in full")


@dataclass(frozen=True, slots=True)
class Numeric:
    """A date in figures whose day and month could change places: 03/04/2023."""

    first: int
    second: int
    year: int

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        day_first, month_first = at(self.year, self.second, self.first), at(self.year, self.first, self.second)
        if anchor.day_first is not None or day_first == month_first:
            start = day_first if anchor.day_first else month_first
            order = (
                "are the same"
                if day_first == month_first
                else f"come {'day' if anchor.day_first else 'month'} first here"
            )
            return whole(Unit.DAY, start, f"day and month {order}")
        both = sorted((day_first, month_first))
        readings = [Candidate(timex(Unit.DAY, day), point_in(Unit.DAY, day), 0.5) for day in both]
        when = When.point(Span(both[0], both[1] + DAY), Unit.DAY)
        why = "day and month could change places, and the source's order is not known"
        return Placed(f"{timex(Unit.YEAR, at(self.year))}-XX-XX", when, why, candidates=tuple(readings))


def day_of(year: int, month: int, day: int) -> Fixed | None:
    """That day, or None where the calendar has none.

    >>> day_of(2023, 2, 31) is None
    True
    """
    return Fixed(Unit.DAY, at(year, month, day)) if 1 <= month <= 12 and 1 <= day <= last_day(year, month) else None
