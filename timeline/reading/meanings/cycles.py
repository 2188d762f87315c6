"""Things that come round: weekdays, months, seasons, quarters, days of the year.

A cycle knows its unit and lists its turns around a moment. Which of the turns
is meant is another matter, and `picked` decides it.
"""

from dataclasses import dataclass
from typing import Protocol

from timeline.calendar.moments import DAY, WEEK, at, last_day, split
from timeline.calendar.units import Unit
from timeline.reading.meanings.base import _DAYS, MONTHS
from timeline.spans import Span

_ABOUT = range(-2, 3)  # cycles before and after the one that holds the moment


class Cycle(Protocol):
    """Something that comes round every week or every year."""

    @property
    def unit(self) -> Unit: ...

    @property
    def name(self) -> str: ...

    @property
    def round(self) -> Unit:
        """What it comes round in: a week or a year."""

    def turns(self, moment: int) -> list[Span]:
        """Its turns around a moment, in order: at least two before and two after."""


@dataclass(frozen=True, slots=True)
class Weekday:
    """0 for Monday to 6 for Sunday."""

    index: int

    unit = Unit.DAY
    round = Unit.WEEK

    @property
    def name(self) -> str:
        return _DAYS[self.index]

    def turns(self, moment: int) -> list[Span]:
        first = Unit.WEEK.floor(moment) + self.index * DAY
        return [Span(first + n * WEEK, first + n * WEEK + DAY) for n in _ABOUT]


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday."""

    unit = Unit.WEEKEND
    round = Unit.WEEK
    name = "weekend"

    def turns(self, moment: int) -> list[Span]:
        first = Unit.WEEKEND.floor(moment)
        return [Span(first + n * WEEK, first + n * WEEK + 2 * DAY) for n in _ABOUT]


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
            return _SEASONS[self.month]
        number = (self.month - 1) // (3 if self.unit is Unit.QUARTER else 6)
        return f"{('first', 'second', 'third', 'fourth')[number]} {self.unit.value}"

    def turns(self, moment: int) -> list[Span]:
        year = split(moment)[0]
        return [Span.unit(self.unit, at(year + n, self.month)) for n in _ABOUT]


_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A month and day; 29 February comes only in leap years."""

    month: int
    day: int

    unit = Unit.DAY
    round = Unit.YEAR

    @property
    def name(self) -> str:
        return f"{self.day} {MONTHS[self.month - 1]}"

    def turns(self, moment: int) -> list[Span]:
        year = split(moment)[0]
        about = range(-8, 9) if (self.month, self.day) == (2, 29) else _ABOUT
        years = [year + n for n in about if self.day <= last_day(year + n, self.month)]
        return [Span.unit(Unit.DAY, at(y, self.month, self.day)) for y in years]


def day_of_year(month: int, day: int) -> DayOfYear | None:
    """That month and day, or None where no year has it."""
    return DayOfYear(month, day) if 1 <= day <= last_day(2000, month) else None
