"""What the values of TIMEX3 name, read independently of the reader: a table of their forms.

A value that names a stretch of the time line must agree with the interval
beside it, so the tests read the value on their own.
"""

import re
from collections.abc import Callable

from timeline.calendar.moments import DAY, HOUR, MINUTE, WEEK, at, last_day, weekday
from timeline.spans import Span

Found = re.Match[str]


def stretch(value: str) -> Span | None:
    """What a value names; None where it names no place of its own, as a duration. Raises ValueError for no value.

    >>> stretch("2023-WI") == Span(at(2023, 12), at(2024, 3)), stretch("P3Y")
    (True, None)
    """
    first, slash, last = value.partition("/")
    if slash:
        spans = stretch(first), stretch(last)
        if spans[0] is None or spans[1] is None:
            raise ValueError(f"a range of what names no place: {value}")
        return Span(spans[0].start, spans[1].end)
    for pattern, named in _FORMS.items():
        if found := re.fullmatch(pattern, value):
            return named(found)
    if any(re.fullmatch(pattern, value) for pattern in _NOWHERE):
        return None
    raise ValueError(f"no value of TIMEX3: {value}")


def lengths(value: str) -> tuple[float, float] | None:
    """The fewest and the most days that a duration has; None where it is no number of days.

    >>> lengths("P2Y"), lengths("P1Y6M"), lengths("PT48H"), lengths("PXW")
    ((730.0, 732.0), (533.0, 552.0), (2, 2), None)
    """
    hours = re.fullmatch(r"PT(\d+)H", value)
    if hours:
        days, rest = divmod(int(hours[1]), 24)
        return None if rest else (days, days)
    parts = re.findall(r"(\d+(?:\.\d+)?)([A-Z]+)", value)
    if not parts or "T" in value or "X" in value:
        return None
    slack = 4 if "." in value else 0  # half a year is six months, of 181 to 184 days
    fewest, most = (sum(float(number) * _DAYS[unit][end] for number, unit in parts) for end in (0, 1))
    return fewest - slack, most + slack


_DAYS = {
    "D": (1, 1), "WE": (7, 7), "W": (7, 7), "M": (28, 31), "Q": (89, 92), "S": (89, 92), "H": (181, 184),
    "Y": (365, 366), "DE": (3652, 3653), "CE": (36524, 36525),
}  # fmt: skip


def offset(value: str) -> int | None:
    """The minutes from UTC that a time names; None where it names no zone."""
    found = re.search(r"T\d\d:\d\d(?:Z|([+-])(\d\d):(\d\d))$", value)
    if not found or not found[1]:
        return 0 if found else None
    return int(found[1] + "1") * (int(found[2]) * 60 + int(found[3]))


def _year(text: str) -> int:
    return 1 - int(text[2:]) if text.startswith("BC") else int(text)


def _whole_year(found: Found) -> Span:
    return Span(at(_year(found[1])), at(_year(found[1]) + 1))


def _months(found: Found, first: int, count: int) -> Span:
    """So many months of a year from the `first`."""
    if not 1 <= first <= 12:
        raise ValueError(f"there is no such month: {found[0]}")
    years, month = divmod(first - 1 + count, 12)
    return Span(at(_year(found[1]), first), at(_year(found[1]) + years, month + 1))


def _day(found: Found) -> Span:
    year, month, day = _year(found[1]), int(found[2]), int(found[3])
    if not (1 <= month <= 12 and 1 <= day <= last_day(year, month)):
        raise ValueError(f"there is no such day: {found[0]}")
    return Span(at(year, month, day), at(year, month, day) + DAY)


def _minute(found: Found) -> Span:
    day = _day(found).start or 0
    hour, minute = int(found[4]), int(found[5])
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        raise ValueError(f"there is no such time: {found[0]}")
    start = day + hour * HOUR + minute * MINUTE
    return Span(start, start + MINUTE)


def _week(found: Found) -> Span:
    """An ISO week, the first of which holds 4 January, or its weekend."""
    year, number = _year(found[1]), int(found[2])
    fourth = at(year, 1, 4)
    start = fourth - weekday(fourth) * DAY + (number - 1) * WEEK
    if not at(year) <= start + 3 * DAY < at(year + 1):
        raise ValueError(f"there is no such week: {found[0]}")
    return Span(start + (5 * DAY if found[3] else 0), start + WEEK)


def _years(found: Found) -> Span:
    """A decade or century; those before Christ end with the year that they are called by, 500 to 401 BC."""
    count = 10 if found[2] == "X" else 100
    if found[1].startswith("BC"):
        last = int(found[1][2:]) * count + (1 if count == 100 else 0)
        return Span(at(1 - (last + count - 1)), at(2 - last))
    return Span(at(int(found[1]) * count), at(int(found[1]) * count + count))


_YEAR = r"(\d{4}|\+\d{5,}|BC\d{4,})"
_DATE = _YEAR + r"-(\d\d)-(\d\d)"
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_FORMS: dict[str, Callable[[Found], Span]] = {
    _YEAR: _whole_year,
    _YEAR + r"-XX-XX(?:T(?:MO|AF|EV|NI|\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?))?": _whole_year,
    _YEAR + r"-(\d\d)(?:-XX)?": lambda found: _months(found, int(found[2]), 1),
    _YEAR + "-Q([1-4])": lambda found: _months(found, int(found[2]) * 3 - 2, 3),
    _YEAR + "-H([12])": lambda found: _months(found, int(found[2]) * 6 - 5, 6),
    _YEAR + "-(SP|SU|FA|WI)": lambda found: _months(found, _SEASONS[found[2]], 3),
    _YEAR + r"-W(\d\d)(-WE)?": _week,
    _DATE: _day,
    _DATE + "T(?:MO|AF|EV|NI)": _day,
    _DATE + r"T(\d\d):(\d\d)(?:Z|[+-]\d\d:\d\d)?": _minute,
    r"(\d{3}|\+\d{4,}|BC\d{3,})(X)": _years,
    r"(\d{2}|\+\d{3,}|BC\d{2,})(XX)": _years,
}
_NUMBER = r"(?:\d+(?:\.\d+)?|X)"
_NOWHERE = (
    "(?:PAST|PRESENT|FUTURE)_REF",
    r"XXXX(?:-XX(?:-XX(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?)?|-\d\d(?:-\d\d)?|-Q[X1-4]|-H[12]|-(?:SP|SU|FA|WI))?",
    r"XXXX-WXX(?:-[1-7](?:T(?:MO|AF|EV|NI|\d\d:\d\d))?|-WE)?",
    rf"P(?:{_NUMBER}(?:Y|DE|CE))?(?:{_NUMBER}[MQSH])?(?:{_NUMBER}(?:W|WE))?(?:{_NUMBER}D)?(?:T(?:{_NUMBER}[HMS])+)?(?<!P)",
)
