"""The words for one unit of time, for a run of them, and for how long something is."""

from collections.abc import Callable

from timeline.calendar.moments import DAY, HOUR, MINUTE, clock, split
from timeline.calendar.units import Unit

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_QUARTERS = {1: "first", 4: "second", 7: "third", 10: "fourth"}
_LENGTHS = {"year": 365.2425 * DAY, "month": 30.436875 * DAY, "week": 7 * DAY, "day": DAY, "hour": HOUR}
_FIRST_BARE_YEAR = 1000  # an earlier one says AD, lest it look like a number


def year_in_words(year: int) -> str:
    """An astronomical year as people write it.

    >>> year_in_words(1962), year_in_words(-43), year_in_words(79)
    ('1962', '44 BC', 'AD 79')
    """
    if year < 1:
        return f"{1 - year} BC"
    return str(year) if year >= _FIRST_BARE_YEAR else f"AD {year}"


def unit_in_words(moment: int, unit: Unit) -> str:
    """The unit that holds a moment.

    >>> from timeline.calendar.moments import at
    >>> unit_in_words(at(2024, 2, 9), Unit.QUARTER), unit_in_words(at(1994), Unit.DECADE)
    ('first quarter of 2024', 'the 1990s')
    """
    start = moment if unit.is_timed else unit.floor(moment)
    return _WORDS[unit](start)


def range_in_words(start: int, end: int, unit: Unit, joint: str = "–") -> str:
    """From `start` up to and without `end`, in days, months or years; what both ends share is said once.

    >>> from timeline.calendar.moments import at
    >>> range_in_words(at(2024, 5, 28), at(2024, 6, 4), Unit.DAY)
    '28 May–3 June 2024'
    """
    first, last = _parts(start, unit), _parts(end - 1, unit)
    if first == last:
        return " ".join(first)
    shared = 0
    while first[-1 - shared] == last[-1 - shared]:
        shared += 1
    return " ".join(first[: len(first) - shared]) + joint + " ".join(last)


def length_in_words(seconds: int) -> str:
    """About how long, in the coarsest unit that it holds nearly twice.

    >>> length_in_words(26 * 366 * DAY), length_in_words(36 * DAY), length_in_words(90 * MINUTE)
    ('26 years', '5 weeks', '90 minutes')
    """
    for name, length in _LENGTHS.items():
        if seconds >= 1.75 * length:
            return f"{seconds / length:.0f} {name}s"
    count = max(round(seconds / MINUTE), 1)
    return f"{count} minute{'' if count == 1 else 's'}"


def _parts(moment: int, unit: Unit) -> list[str]:
    """Day, month, year and era, as far as the unit goes."""
    year, month, day, _ = split(moment)
    parts = [str(day), MONTHS[month - 1], *year_in_words(year).split()]
    return parts[{Unit.DAY: 0, Unit.MONTH: 1}.get(unit, 2) :]


def _day(moment: int) -> str:
    return " ".join(_parts(moment, Unit.DAY))


def _time(moment: int) -> str:
    return f"{_day(moment)}, {clock(moment)}"


def _days(unit: Unit) -> Callable[[int], str]:
    return lambda start: range_in_words(start, unit.end(start), Unit.DAY)


def _year(start: int) -> str:
    return year_in_words(split(start)[0])


def _part_of_year(names: dict[int, str]) -> Callable[[int], str]:
    return lambda start: f"{names[split(start)[1]]} of {_year(start)}"


def _season(start: int) -> str:
    year, month, _, _ = split(start)
    following = f"–{(year + 1) % 100:02d}" if month == 12 and year > 0 else ""
    return f"{_SEASONS[month]} {year_in_words(year)}{following}"


def _decade(start: int) -> str:
    year = split(start)[0]
    return f"the {year}s" if year >= _FIRST_BARE_YEAR else range_in_words(start, Unit.DECADE.end(start), Unit.YEAR)


def _century(start: int) -> str:
    """News counts from 1900 to 1999, and before Christ from 700 to 601."""
    year = split(start)[0]
    number = year // 100 + 1 if year >= 0 else -(year // 100)
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"the {number}{suffix} century{'' if year >= 0 else ' BC'}"


_WORDS: dict[Unit, Callable[[int], str]] = {
    Unit.SECOND: _time,
    Unit.MINUTE: _time,
    Unit.HOUR: _time,
    Unit.DAY: _day,
    Unit.WEEKEND: _days(Unit.WEEKEND),
    Unit.WEEK: _days(Unit.WEEK),
    Unit.MONTH: lambda start: " ".join(_parts(start, Unit.MONTH)),
    Unit.QUARTER: _part_of_year({month: f"{name} quarter" for month, name in _QUARTERS.items()}),
    Unit.SEASON: _season,
    Unit.HALF: _part_of_year({1: "first half", 7: "second half"}),
    Unit.YEAR: _year,
    Unit.DECADE: _decade,
    Unit.CENTURY: _century,
}
