"""A number of units, as the text gives it: three days, half a year, several weeks."""

from typing import NamedTuple

from timeline.calendar.moments import DAY
from timeline.calendar.units import Unit

_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100}
_FINER = {
    Unit.YEAR: (Unit.MONTH, 12),
    Unit.WEEK: (Unit.DAY, 7),
    Unit.DAY: (Unit.HOUR, 24),
    Unit.HOUR: (Unit.MINUTE, 60),
    Unit.MINUTE: (Unit.SECOND, 60),
}
_HALF_IN_DAYS = {Unit.MONTH: 15, Unit.WEEK: 3}
_LETTERS = {
    Unit.SECOND: "S", Unit.MINUTE: "M", Unit.HOUR: "H", Unit.DAY: "D", Unit.WEEKEND: "WE", Unit.WEEK: "W",
    Unit.MONTH: "M", Unit.QUARTER: "Q", Unit.SEASON: "S", Unit.HALF: "H", Unit.YEAR: "Y", Unit.DECADE: "DE",
    Unit.CENTURY: "CE",
}  # fmt: skip
_MOST = 10_000  # further than this no count of units is stepped: it would leave the int64 that moments are


class Steps(NamedTuple):
    """A whole number of a unit that the calendar can step, and the days that half of it has: a month and a half."""

    number: int
    unit: Unit
    days: int = 0

    def __str__(self) -> str:
        plural = "" if abs(self.number) == 1 else "s"
        half = f" and {abs(self.days)} days" if self.days else ""
        side = "before" if self.number < 0 or self.days < 0 else "after"
        return f"{abs(self.number)} {self.unit.value}{plural}{half} {side}"

    def away(self, moment: int) -> int:
        """The moment so many units from another."""
        return self.unit.step(moment, self.number) + self.days * DAY


def beside(unit: Unit, shift: int, named: str) -> str:
    """The unit that holds a day that is named, or one so many units away, in words.

    >>> beside(Unit.WEEK, -1, "25 June"), beside(Unit.DAY, 1, "25 June")
    ('the week before that of 25 June', 'the day after 25 June')
    """
    of = "" if unit is Unit.DAY else "that of "
    if shift == 0:
        return named if unit is Unit.DAY else f"the {unit.value} of {named}"
    if abs(shift) == 1:
        return f"the {unit.value} {'before' if shift < 0 else 'after'} {of}{named}"
    return f"{Steps(shift, unit)} {of}{named}"


class Quantity(NamedTuple):
    """A number of units; None: the text gives no number ("several years")."""

    number: float | None
    unit: Unit

    @property
    def value(self) -> str:
        """TIMEX3's value.

        >>> Quantity(2, Unit.DECADE).value, Quantity(2.5, Unit.HOUR).value, Quantity(0.5, Unit.HOUR).value
        ('P20Y', 'PT2H30M', 'PT30M')
        """
        number, unit = self.number, self.unit
        if number is None:
            return _duration("X", Unit.YEAR if unit in _YEARS else unit)
        if unit in _YEARS:
            number, unit = number * _YEARS[unit], Unit.YEAR
        if unit is Unit.QUARTER:
            number, unit = number * 3, Unit.MONTH
        while 0 < number < 1 and unit in _FINER:
            number, unit = number * _FINER[unit][1], _FINER[unit][0]
        finer, times = _FINER.get(unit, (unit, 1))
        over = round(number % 1 * times, 6)
        if over == 0 or over % 1 or (unit, over) == (Unit.DAY, 12):
            return _duration(f"{number:f}".rstrip("0").rstrip("."), unit)
        if unit in (Unit.WEEK, Unit.DAY):  # TIMEX3 has no weeks with days beside them
            return _duration(f"{number * times:.0f}", finer)
        return f"{_duration(f'{number // 1:.0f}', unit)}{over:.0f}{_LETTERS[finer]}"

    def plus(self, finer: "Quantity") -> "Quantity | None":
        """Both together; None where the second is not in the next finer unit.

        >>> Quantity(5, Unit.YEAR).plus(Quantity(3, Unit.MONTH)).value
        'P5Y3M'
        """
        unit, times = _FINER.get(self.unit, (None, 1))
        if unit is not finer.unit or self.number is None or finer.number is None:
            return None
        return self._replace(number=self.number + finer.number / times)

    def steps(self, sign: int = 1) -> Steps | None:
        """The same in steps of the calendar: two decades are 20 years, half a year is 6 months; None: no such number.

        >>> str(Quantity(0.5, Unit.YEAR).steps(-1))
        '6 months before'
        """
        if self.number is None or self.number >= _MOST:
            return None
        number, unit = self.number, self.unit
        if number % 1 == 0.5 and unit in _HALF_IN_DAYS:
            return Steps(sign * int(number), unit, sign * _HALF_IN_DAYS[unit])
        if unit in _YEARS:
            number, unit = number * _YEARS[unit], Unit.YEAR
        if number != int(number) and unit in _FINER:
            unit, times = _FINER[unit]
            number = round(number * times, 6)
        if unit is Unit.HOUR and number % 24 == 0:
            number, unit = number // 24, Unit.DAY
        return Steps(sign * int(number), unit) if number == int(number) else None


def _duration(digits: str, unit: Unit) -> str:
    return f"P{'T' if unit.is_timed else ''}{digits}{_LETTERS[unit]}"
