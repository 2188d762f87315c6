"""Units of time, and the two things one does with them: rounding down and stepping.

`floor` finds where the unit that holds a moment begins; `step` moves by a
number of units. Everything that a calendar does is made of these two.
"""

from enum import Enum
from functools import lru_cache

from timeline.calendar.moments import DAY, HOUR, MINUTE, WEEK, at, last_day, split, weekday


class Unit(Enum):
    """A unit of time, also used to say how precise something is; the value is its public name."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"

    __hash__ = object.__hash__  # members are singletons, and Enum's own hash is a Python call

    def floor(self, moment: int) -> int:
        """Where the unit that holds `moment` begins; weeks begin on Monday, winters in December.

        >>> from timeline.calendar.moments import iso
        >>> iso(Unit.WEEK.floor(at(2024, 6, 25))), iso(Unit.SEASON.floor(at(2024, 1, 9)))
        ('2024-06-24', '2023-12-01')
        """
        if self in _FIXED:
            return moment - moment % _FIXED[self]
        if self in _DAYS_INTO_WEEK:
            day = moment - moment % DAY
            return day - weekday(day) * DAY + _DAYS_INTO_WEEK[self] * DAY
        return _floor_months(self, moment)

    def step(self, moment: int, count: int = 1) -> int:
        """Move `moment` by `count` units; a missing day becomes the month's last.

        >>> from timeline.calendar.moments import iso
        >>> iso(Unit.MONTH.step(at(2024, 3, 31), -1))
        '2024-02-29'
        """
        if self in _STEPS:
            return moment + count * _STEPS[self]
        return _step_months(moment, count * _MONTHS[self])

    def end(self, start: int) -> int:
        """Where the unit that begins at `start` ends: the first moment no longer in it."""
        return start + _LENGTHS[self] if self in _LENGTHS else self.step(start)

    @property
    def is_timed(self) -> bool:
        """Finer than a day, so that an offset matters."""
        return self in _TIMED

    @property
    def rank(self) -> int:
        """From finest, 0, to coarsest."""
        return _RANKS[self]


_FIXED = {Unit.SECOND: 1, Unit.MINUTE: MINUTE, Unit.HOUR: HOUR, Unit.DAY: DAY}
_DAYS_INTO_WEEK = {Unit.WEEK: 0, Unit.WEEKEND: 5}
_STEPS = _FIXED | {Unit.WEEK: WEEK, Unit.WEEKEND: WEEK}
_LENGTHS = _STEPS | {Unit.WEEKEND: 2 * DAY}
_MONTHS = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.SEASON: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
}
_TIMED = frozenset({Unit.SECOND, Unit.MINUTE, Unit.HOUR})
_RANKS = {unit: rank for rank, unit in enumerate(Unit)}


@lru_cache(maxsize=10_000)  # one article speaks of few days, and of those around its publish date again and again
def _floor_months(unit: Unit, moment: int) -> int:
    year, month, _, _ = split(moment)
    shift = 1 if unit is Unit.SEASON else 0  # the meteorological year begins in December
    months = year * 12 + month - 1 + shift
    months -= months % _MONTHS[unit] + shift
    return at(months // 12, months % 12 + 1)


@lru_cache(maxsize=10_000)
def _step_months(moment: int, months: int) -> int:
    year, month, day, seconds = split(moment)
    year, month = divmod(year * 12 + month - 1 + months, 12)
    return at(year, month + 1, min(day, last_day(year, month + 1))) + seconds
