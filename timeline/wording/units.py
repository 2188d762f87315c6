"""The words for one unit of time, for a run of them, and for how long something is."""

from collections.abc import Callable

from timeline.calendar.moments import DAY, HOUR, MINUTE, clock, split
from timeline.calendar.units import Unit
from timeline.wording.english import ENGLISH
from timeline.wording.words import Words

_LENGTHS = 365.2425 * DAY, 30.436875 * DAY, 7 * DAY, DAY, HOUR, MINUTE  # in the order of `Words.lengths`
_FIRST_BARE_YEAR = 1000  # an earlier one says AD, lest it look like a number


def year_in_words(year: int, words: Words = ENGLISH) -> str:
    """An astronomical year as people write it.

    >>> year_in_words(1962), year_in_words(-43), year_in_words(79)
    ('1962', '44 BC', 'AD 79')
    """
    if year < 1:
        return words.before_christ.format(1 - year)
    return str(year) if year >= _FIRST_BARE_YEAR else words.after_christ.format(year)


def unit_in_words(moment: int, unit: Unit, words: Words = ENGLISH) -> str:
    """The unit that holds a moment.

    >>> from timeline.calendar.moments import at
    >>> unit_in_words(at(2024, 2, 9), Unit.QUARTER), unit_in_words(at(1994), Unit.DECADE)
    ('first quarter of 2024', 'the 1990s')
    """
    start = moment if unit.is_timed else unit.floor(moment)
    return _TOLD[unit](start, words)


def range_in_words(start: int, end: int, unit: Unit, joint: str = "–", words: Words = ENGLISH) -> str:
    """From `start` up to and without `end`, in days, months or years; what both ends share is said once.

    >>> from timeline.calendar.moments import at
    >>> range_in_words(at(2024, 5, 28), at(2024, 6, 4), Unit.DAY)
    '28 May–3 June 2024'
    """
    first, last = _parts(start, unit, words), _parts(end - 1, unit, words)
    if first == last:
        return " ".join(first)
    shared = 0
    while first[-1 - shared] == last[-1 - shared]:
        shared += 1
    return " ".join(first[: len(first) - shared]) + joint + " ".join(last)


def length_in_words(seconds: int, words: Words = ENGLISH, *, is_short: bool = False) -> str:
    """About how long, in the coarsest unit that it holds nearly twice; for a chart in as few letters as can be.

    >>> length_in_words(26 * 366 * DAY), length_in_words(36 * DAY), length_in_words(90 * MINUTE)
    ('26 years', '5 weeks', '90 minutes')
    >>> length_in_words(43 * 366 * DAY, is_short=True)
    '43 y'
    """
    fitting = (place for place, length in enumerate(_LENGTHS) if seconds >= 1.75 * length)
    place = next(fitting, len(_LENGTHS) - 1)
    count = max(round(seconds / _LENGTHS[place]), 1)
    if is_short:
        return words.chart.lengths[place].format(count)
    return words.counted(count, words.lengths[place])


def _parts(moment: int, unit: Unit, words: Words) -> list[str]:
    """Day, month, year and era, as far as the unit goes."""
    year, month, day, _ = split(moment)
    parts = [words.day.format(day), words.months[month - 1], *year_in_words(year, words).split()]
    return parts[{Unit.DAY: 0, Unit.MONTH: 1}.get(unit, 2) :]


def _named(unit: Unit) -> Callable[[int, Words], str]:
    return lambda start, words: " ".join(_parts(start, unit, words))


def _time(moment: int, words: Words) -> str:
    return words.timed.format(" ".join(_parts(moment, Unit.DAY, words)), clock(moment))


def _days(unit: Unit) -> Callable[[int, Words], str]:
    return lambda start, words: range_in_words(start, unit.end(start), Unit.DAY, words=words)


def _part_of_year(names: Callable[[Words], tuple[str, ...]]) -> Callable[[int, Words], str]:
    """The name of that part of several, all equally long, which begins at a moment."""

    def told(start: int, words: Words) -> str:
        year, month, _, _ = split(start)
        parts = names(words)
        return parts[(month - 1) * len(parts) // 12].format(year_in_words(year, words))

    return told


def _season(start: int, words: Words) -> str:
    year, month, _, _ = split(start)
    following = f"–{(year + 1) % 100:02d}" if month == 12 and year > 0 else ""
    return words.seasons[month // 3 - 1].format(year_in_words(year, words)) + following


def _decade(start: int, words: Words) -> str:
    year = split(start)[0]
    if year >= _FIRST_BARE_YEAR:
        return words.decade(year)
    return range_in_words(start, Unit.DECADE.end(start), Unit.YEAR, words=words)


def _century(start: int, words: Words) -> str:
    """News counts from 1900 to 1999, and before Christ from 700 to 601."""
    year = split(start)[0]
    return words.century(year // 100 + 1 if year >= 0 else year // 100)


_TOLD: dict[Unit, Callable[[int, Words], str]] = {
    Unit.SECOND: _time,
    Unit.MINUTE: _time,
    Unit.HOUR: _time,
    Unit.DAY: _named(Unit.DAY),
    Unit.WEEKEND: _days(Unit.WEEKEND),
    Unit.WEEK: _days(Unit.WEEK),
    Unit.MONTH: _named(Unit.MONTH),
    Unit.QUARTER: _part_of_year(lambda words: words.quarters),
    Unit.SEASON: _season,
    Unit.HALF: _part_of_year(lambda words: words.halves),
    Unit.YEAR: _named(Unit.YEAR),
    Unit.DECADE: _decade,
    Unit.CENTURY: _century,
}
