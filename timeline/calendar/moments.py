"""Moments: whole seconds on a wall clock, as far back and forward as an int64 reaches.

`datetime` ends at year 1 and history does not. A moment counts the seconds
since 1970-01-01T00:00 in the proleptic Gregorian calendar with astronomical
years (1 BC is 0000), so moments sort, subtract and are stored as integers.
"""

import re
from functools import lru_cache

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WEEK = 7 * DAY

_ISO = re.compile(
    r"(?P<year>\d{4}|-\d{4,9}|\+\d{5,9})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?"
    r"(?:(?P<zulu>Z)|(?P<sign>[+-])(?P<off_hour>\d\d):?(?P<off_minute>\d\d)?)?)?",
    re.ASCII,
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def last_day(year: int, month: int) -> int:
    """The number of the month's last day.

    >>> last_day(2024, 2)
    29
    """
    return 29 if month == 2 and is_leap(year) else _DAYS[month - 1]


def at(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """The moment at which that second begins.

    >>> at(1970, 1, 2)
    86400
    >>> iso(at(-43, 3, 15))
    '-0043-03-15'
    """
    # Howard Hinnant's days_from_civil: the year begins in March, so that a leap day is its last.
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    days = era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468
    return days * DAY + hour * HOUR + minute * MINUTE + second


@lru_cache(maxsize=10_000)  # one article speaks of few days, and of its publish date again and again
def split(moment: int) -> tuple[int, int, int, int]:
    """Year, month, day, and the seconds since that day's midnight.

    >>> split(at(2024, 6, 25, 14, 30))
    (2024, 6, 25, 52200)
    """
    days, seconds = divmod(moment, DAY)
    era, day_of_era = divmod(days + 719468, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + (3 if shifted < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day, seconds


def weekday(moment: int) -> int:
    """0 for Monday to 6 for Sunday.

    >>> weekday(at(2024, 6, 24))
    0
    """
    return (moment // DAY + 3) % 7


def year_text(year: int) -> str:
    """Four digits, signed before year 0 and after 9999.

    >>> year_text(1962), year_text(-43), year_text(12024)
    ('1962', '-0043', '+12024')
    """
    sign = "-" if year < 0 else "+" if year > 9999 else ""
    return f"{sign}{abs(year):04d}"


def iso(moment: int) -> str:
    """ISO 8601: the day alone at midnight, else with hour and minute, and with seconds where there are any.

    >>> iso(at(2024, 6, 25)), iso(at(2024, 6, 25, 14, 30))
    ('2024-06-25', '2024-06-25T14:30')
    """
    return iso_day(moment) + (f"T{clock(moment)}" if moment % DAY else "")


@lru_cache(maxsize=10_000)
def iso_day(moment: int) -> str:
    """The day, whatever the time."""
    year, month, day, _ = split(moment)
    return f"{year_text(year)}-{month:02d}-{day:02d}"


def clock(moment: int) -> str:
    """The time of day, as HH:MM, or HH:MM:SS where there are seconds.

    >>> clock(at(2024, 6, 25, 5, 7))
    '05:07'
    """
    hour, rest = divmod(moment % DAY, HOUR)
    minute, second = divmod(rest, MINUTE)
    return f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if second else "")


def parse_iso(text: str) -> tuple[int, int | None, bool]:
    """A moment, its offset in minutes (None: not given), and whether a time of day was given.

    Takes what `iso` writes, with an offset behind the time. Raises ValueError for anything else.

    >>> parse_iso("2024-06-25T14:30+02:00") == (at(2024, 6, 25, 14, 30), 120, True)
    True
    """
    found = _ISO.fullmatch(text)
    if not found:
        raise ValueError(f"not an ISO date: {text!r}")
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
    if not (1 <= month <= 12 and 1 <= day <= last_day(year, month) and hour < 24 and minute < 60 and second < 60):
        raise ValueError(f"there is no such moment: {text!r}")
    return at(year, month, day, hour, minute, second), _offset(found), found["hour"] is not None


def _offset(found: re.Match[str]) -> int | None:
    if found["zulu"]:
        return 0
    if not found["sign"]:
        return None
    minutes = int(found["off_hour"]) * 60 + int(found["off_minute"] or 0)
    if minutes >= 24 * 60 or int(found["off_minute"] or 0) >= 60:
        raise ValueError(f"there is no such offset: {found.string!r}")
    return -minutes if found["sign"] == "-" else minutes


def offset_text(minutes: int) -> str:
    """An offset as ISO 8601 writes it.

    >>> offset_text(-330)
    '-05:30'
    """
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"
