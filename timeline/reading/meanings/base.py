"""What every meaning has: a type, and `place`, which puts it on the time line from an anchor."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, Protocol

from timeline.calendar.moments import DAY, WEEK, iso_day, split, weekday, year_text
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Candidate, Mod, Reference, Type
from timeline.spans import Span, When


class Placed(NamedTuple):
    """A meaning on the time line: TIMEX3's value, the interval where there is one, and why it is that one.

    `type` is set where it is only known now, as of "in two weeks", which is a date or a length as the tense tells.
    """

    value: str
    when: When | None
    why: str
    mod: Mod | None = None
    reference: Reference | None = None
    candidates: tuple[Candidate, ...] = ()
    type: Type | None = None


class Meaning(Protocol):
    """What an expression says, without knowing when it was said."""

    @property
    def type(self) -> Type: ...

    def place(self, anchor: Anchor) -> Placed | None:
        """Where it lies, counted from the anchor; None where there is no such time."""


def whole(unit: Unit, start: int, why: str, reference: Reference | None = None) -> Placed:
    """A meaning placed on the whole unit that begins at `start`."""
    return Placed(timex(unit, start), point_in(unit, start), why, None, reference)


@lru_cache(maxsize=10_000)  # one article speaks of few units, and of each again and again
def point_in(unit: Unit, moment: int) -> When:
    """Somewhere in the whole unit that holds `moment`."""
    return When.point(Span.unit(unit, moment), unit)


@lru_cache(maxsize=10_000)
def timex(unit: Unit, start: int) -> str:
    """TIMEX3's value of the whole unit that begins at `start`.

    >>> from timeline.calendar.moments import at
    >>> timex(Unit.WEEK, at(2024, 6, 17)), timex(Unit.YEAR, at(-43)), timex(Unit.CENTURY, at(1800))
    ('2024-W25', 'BC0044', '18XX')
    """
    year, month, _, _ = split(start)
    if year <= 0 and not (year == 0 and unit.rank > Unit.YEAR.rank):
        return _before_christ(unit, start, f"BC{1 - year:04d}")
    return _VALUES[unit](year_text(year), month) if unit in _VALUES else _week(unit, start)


SEASON_CODES = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


_VALUES: dict[Unit, Callable[[str, int], str]] = {
    Unit.CENTURY: lambda year, month: f"{year[:-2]}XX",
    Unit.DECADE: lambda year, month: f"{year[:-1]}X",
    Unit.YEAR: lambda year, month: year,
    Unit.HALF: lambda year, month: f"{year}-H{1 + (month - 1) // 6}",
    Unit.QUARTER: lambda year, month: f"{year}-Q{1 + (month - 1) // 3}",
    Unit.SEASON: lambda year, month: f"{year}-{SEASON_CODES[month]}",
    Unit.MONTH: lambda year, month: f"{year}-{month:02d}",
}


def _before_christ(unit: Unit, start: int, year: str) -> str:
    """The year counted back from Christ's birth, with what is named of it; what has no such name is a range."""
    if unit.rank > Unit.YEAR.rank or unit in (Unit.WEEK, Unit.WEEKEND):
        finer = Unit.YEAR if unit.rank > Unit.YEAR.rank else Unit.DAY
        return f"{timex(finer, start)}/{timex(finer, finer.floor(unit.end(start) - DAY))}"
    if unit in _VALUES and unit is not Unit.MONTH:
        return _VALUES[unit](year, split(start)[1])
    return year + iso_day(start)[-6:][: 3 if unit is Unit.MONTH else 6]


def _week(unit: Unit, start: int) -> str:
    """A day, or the ISO week that holds it, whose year is that of its Thursday."""
    if unit not in (Unit.WEEK, Unit.WEEKEND):
        return iso_day(start)
    thursday = start + (3 - weekday(start)) * DAY
    nth = (thursday - Unit.YEAR.floor(thursday)) // WEEK
    return f"{year_text(split(thursday)[0])}-W{1 + nth:02d}{'-WE' if unit is Unit.WEEKEND else ''}"


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def told_words(when: When) -> str:
    """A time that has a start in words, for a reason: no day of it where it is a month or a year.

    >>> from timeline.calendar.moments import at
    >>> [told_words(point_in(unit, at(1854, 9, 14))) for unit in (Unit.DAY, Unit.MONTH, Unit.YEAR, Unit.WEEK)]
    ['Thursday 14 September 1854', 'September 1854', '1854', 'the week of Monday 11 September 1854']
    """
    unit, start = when.precision, when.start.start or 0
    if unit.rank <= Unit.DAY.rank:
        return in_words(start)
    year, month, _, _ = split(unit.floor(start))  # late autumn begins within it
    era = str(year) if year > 0 else f"{1 - year} BC"
    match unit:
        case Unit.YEAR:
            return era
        case Unit.MONTH:
            return f"{MONTHS[month - 1]} {era}"
        case Unit.SEASON:
            return f"{SEASONS[month]} {era}"
    return f"the {unit.value} of {in_words(start)}"


@lru_cache(maxsize=10_000)  # most reasons name the publish date
def in_words(moment: int) -> str:
    """The day in words, for a reason.

    >>> from timeline.calendar.moments import at
    >>> in_words(at(2024, 6, 25))
    'Tuesday 25 June 2024'
    """
    year, month, day, _ = split(moment)
    return f"{DAYS[weekday(moment)]} {day} {MONTHS[month - 1]} {year if year > 0 else f'{1 - year} BC'}"
