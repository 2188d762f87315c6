"""Things that come round: weekdays, months, seasons, quarters, days of the year.

A cycle knows its unit and lists where its turns begin around a moment. Which
of the turns is meant is another matter, and `picked` decides it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from string import capwords
from typing import Protocol

from timeline.calendar.holidays import holiday
from timeline.calendar.moments import DAY, WEEK, at, last_day, split, weekday
from timeline.calendar.units import Unit
from timeline.reading.meanings.base import DAYS, MONTHS, SEASONS

_ABOUT = range(-2, 3)  # cycles before and after the one that holds the moment
_FOUR_ABOUT = range(-4, 5)  # years: some days are only those of an election


class Cycle(Protocol):
    """Something that comes round every week or every year."""

    @property
    def unit(self) -> Unit: ...

    @property
    def name(self) -> str: ...

    @property
    def round(self) -> Unit:
        """What it comes round in: a week or a year."""

    def starts(self, moment: int) -> Sequence[int]:
        """Where its turns around a moment begin, in order: at least two before and two after."""


def around(cycle: Cycle, day: int) -> tuple[int | None, int | None]:
    """The last turn that does not begin after the day, and the first that is not over before it: often the same."""
    starts = cycle.starts(day)
    n = bisect_right(starts, day)
    last = starts[n - 1] if n else None
    if last is not None and cycle.unit.end(last) > day:
        return last, last
    return last, starts[n] if n < len(starts) else None


def latest(cycle: Cycle, day: int) -> int | None:
    """The last turn that does not begin after the day."""
    return around(cycle, day)[0]


def first(cycle: Cycle, day: int) -> int | None:
    """The first turn that is not over before the day."""
    return around(cycle, day)[1]


def ended(cycle: Cycle, day: int) -> int | None:
    """The last turn that is over before the day."""
    end = cycle.unit.end
    return next((start for start in reversed(cycle.starts(day)) if start < day and end(start) <= day), None)


def next_after(cycle: Cycle, day: int) -> int | None:
    """The first turn that begins after the day."""
    return next((start for start in cycle.starts(day) if start > day), None)


def running(cycle: Cycle, day: int) -> int | None:
    """The turn that holds the day, else the one that begins in the running week or year."""
    held = latest(cycle, day)
    if held is not None and cycle.unit.end(held) > day:
        return held
    start = cycle.round.floor(day)
    return next((turn for turn in cycle.starts(day) if turn >= start), None)


@dataclass(frozen=True, slots=True)
class Weekday:
    """0 for Monday to 6 for Sunday."""

    index: int

    unit = Unit.DAY
    round = Unit.WEEK

    @property
    def name(self) -> str:
        return DAYS[self.index]

    def starts(self, moment: int) -> Sequence[int]:
        return _weekly(Unit.WEEK.floor(moment) + self.index * DAY)


def _weekly(start: int) -> range:
    return range(start + _ABOUT.start * WEEK, start + _ABOUT.stop * WEEK, WEEK)


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday."""

    unit = Unit.WEEKEND
    round = Unit.WEEK
    name = "weekend"

    def starts(self, moment: int) -> Sequence[int]:
        return _weekly(Unit.WEEKEND.floor(moment))


@dataclass(frozen=True, slots=True)
class PartOfYear:
    """The month, quarter, half or season that begins with the first of `month`."""

    unit: Unit
    month: int

    round = Unit.YEAR

    @property
    def name(self) -> str:
        if self.unit is Unit.MONTH:
            return MONTHS[self.month - 1]
        if self.unit is Unit.SEASON:
            return SEASONS[self.month]
        number = (self.month - 1) // (3 if self.unit is Unit.QUARTER else 6)
        return f"{('first', 'second', 'third', 'fourth')[number]} {self.unit.value}"

    def starts(self, moment: int) -> Sequence[int]:
        return _firsts(split(moment)[0], self.month)


@lru_cache(maxsize=10_000)
def _firsts(year: int, month: int) -> tuple[int, ...]:
    """The first of a month in the years around one."""
    return tuple(at(year + n, month) for n in _ABOUT)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day of any month; the 31st comes only in long ones."""

    day: int

    unit = Unit.DAY
    round = Unit.MONTH

    @property
    def name(self) -> str:
        return f"{self.day}{_ENDINGS.get(self.day, 'th')}"

    def starts(self, moment: int) -> Sequence[int]:
        return self.within(moment, (*_ABOUT, 3))  # two months in a row may lack a 30th

    def within(self, moment: int, numbers: Iterable[int]) -> list[int]:
        """Where it begins in the months so many after that of a moment, or before it."""
        this = Unit.MONTH.floor(moment)
        months = [Unit.MONTH.step(this, n) for n in numbers]
        return [day for month in months if (day := month + (self.day - 1) * DAY) < Unit.MONTH.end(month)]


@dataclass(frozen=True, slots=True)
class DatedWeekday:
    """A weekday that is a certain day of its month: Friday the 13th."""

    weekday: int
    day: int

    unit = Unit.DAY
    round = Unit.YEAR

    @property
    def name(self) -> str:
        return f"{DAYS[self.weekday]} the {DayOfMonth(self.day).name}"

    def starts(self, moment: int) -> Sequence[int]:
        turns = DayOfMonth(self.day).within(moment, range(-38, 38))  # three years hold each of them twice
        return [turn for turn in turns if weekday(turn) == self.weekday]


_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A month and day; 29 February comes only in leap years. The text may have told its `weekday` too."""

    month: int
    day: int
    weekday: int | None = None

    unit = Unit.DAY
    round = Unit.YEAR

    @property
    def name(self) -> str:
        return f"{self.day} {MONTHS[self.month - 1]}"

    def starts(self, moment: int) -> Sequence[int]:
        year = split(moment)[0]
        if (self.month, self.day) != (2, 29):
            return [first + (self.day - 1) * DAY for first in _firsts(year, self.month)]
        return [at(y, 2, 29) for y in range(year - 8, year + 9) if last_day(y, 2) == 29]


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named day, as the country keeps it."""

    key: str
    country: str

    unit = Unit.DAY
    round = Unit.YEAR

    @property
    def name(self) -> str:
        return capwords(self.key)

    def starts(self, moment: int) -> Sequence[int]:
        year = split(moment)[0]
        found = (holiday(self.key, self.country, year + n) for n in _FOUR_ABOUT)
        return sorted(start for start in found if start is not None)


def day_of_year(month: int, day: int) -> DayOfYear | None:
    """That month and day, or None where no year has it."""
    return DayOfYear(month, day) if 1 <= day <= last_day(2000, month) else None
