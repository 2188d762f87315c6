"""Named days: on which day of a year a holiday falls, in a country.

The days of the United States, and those that are the same everywhere, are
rules here; what another country calls by the same name is looked up in the
`holidays` library, and so are the feasts that follow the moon.
"""

import warnings
from collections.abc import Callable
from functools import lru_cache
from threading import Lock

from timeline.calendar.moments import DAY, WEEK, at, weekday

Rule = Callable[[int], int]
Seldom = Callable[[int], int | None]
_QUIET = Lock()  # what warnings are told is told to all threads


def holiday(name: str, country: str, year: int) -> int | None:
    """The moment at which that day begins in the year; None where the year has no such day.

    >>> from timeline.calendar.moments import iso
    >>> iso(holiday("thanksgiving", "US", 2023)), iso(holiday("thanksgiving", "CA", 2023))
    ('2023-11-23', '2023-10-09')
    """
    if name in _MOON:
        return _looked_up(year, *_MOON[name])
    if name in _SELDOM:
        return _SELDOM[name](year)
    if country == "US":
        return _RULES[name](year)
    if (name, country) in _ELSEWHERE:
        return _ELSEWHERE[name, country](year)
    found = _looked_up(year, country, _OFFICIAL[name]) if name in _OFFICIAL else None
    return _ABROAD.get(name, _RULES[name])(year) if found is None else found


@lru_cache(maxsize=10_000)
def _looked_up(year: int, country: str, title: str, category: str = "public") -> int | None:
    """The first day of that title in the library's calendar; None where it knows no such country, year or day."""
    import holidays  # here, for few texts name such a day, and it is 6 % of the commands' start

    try:
        with _QUIET, warnings.catch_warnings(action="ignore"):  # so it says that its calendar does not reach that year
            known = holidays.country_holidays(
                country, years=year, language="en_US", observed=False, categories=(category,)
            )
    except NotImplementedError:  # so it says that it knows no such country
        return None
    days = [day for day, name in known.items() if title in (name.partition(" (")[0], *name.split("; "))]
    return at(year, min(days).month, min(days).day) if days else None


def _fixed(month: int, day: int) -> Rule:
    return lambda year: at(year, month, day)


def _nth(number: int, day: int, month: int) -> Rule:
    """The month's first, second … Monday (0) to Sunday (6)."""

    def rule(year: int) -> int:
        first = at(year, month)
        return first + (day - weekday(first)) % 7 * DAY + (number - 1) * WEEK

    return rule


def _last_monday(month: int, day: int) -> Rule:
    """The last Monday up to that day."""

    def rule(year: int) -> int:
        last = at(year, month, day)
        return last - weekday(last) * DAY

    return rule


def _after(rule: Rule, days: int) -> Rule:
    return lambda year: rule(year) + days * DAY


def _easter(year: int) -> int:
    """Easter Sunday in the western churches: the anonymous Gregorian computus.

    >>> from timeline.calendar.moments import iso
    >>> iso(_easter(2024))
    '2024-03-31'
    """
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * shift + 114, 31)
    return at(year, month, day + 1)


_THANKSGIVING = _nth(4, 3, 11)
_RULES: dict[str, Rule] = {
    "new year's day": _fixed(1, 1),
    "epiphany": _fixed(1, 6),
    "orthodox christmas": _fixed(1, 7),
    "martin luther king day": _nth(3, 0, 1),
    "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14),
    "presidents' day": _nth(3, 0, 2),
    "shrove tuesday": _after(_easter, -47),
    "ash wednesday": _after(_easter, -46),
    "st. patrick's day": _fixed(3, 17),
    "mothering sunday": _after(_easter, -21),
    "palm sunday": _after(_easter, -7),
    "maundy thursday": _after(_easter, -3),
    "good friday": _after(_easter, -2),
    "holy saturday": _after(_easter, -1),
    "easter": _easter,
    "easter monday": _after(_easter, 1),
    "april fools' day": _fixed(4, 1),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "cinco de mayo": _fixed(5, 5),
    "mother's day": _nth(2, 6, 5),
    "victoria day": _last_monday(5, 24),
    "memorial day": _last_monday(5, 31),
    "ascension day": _after(_easter, 39),
    "pentecost": _after(_easter, 49),
    "whit monday": _after(_easter, 50),
    "juneteenth": _fixed(6, 19),
    "father's day": _nth(3, 6, 6),
    "canada day": _fixed(7, 1),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "labor day": _nth(1, 0, 9),
    "columbus day": _nth(2, 0, 10),
    "halloween": _fixed(10, 31),
    "all saints' day": _fixed(11, 1),
    "election day": _after(_nth(1, 0, 11), 1),
    "remembrance sunday": _nth(2, 6, 11),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "thanksgiving": _THANKSGIVING,
    "black friday": _after(_THANKSGIVING, 1),
    "cyber monday": _after(_THANKSGIVING, 4),
    "christmas eve": _fixed(12, 24),
    "australia day": _fixed(1, 26),
    "burns night": _fixed(1, 25),
    "waitangi day": _fixed(2, 6),
    "st. david's day": _fixed(3, 1),
    "international women's day": _fixed(3, 8),
    "lady day": _fixed(3, 25),
    "earth day": _fixed(4, 22),
    "st. george's day": _fixed(4, 23),
    "midsummer's day": _fixed(6, 24),
    "all souls' day": _fixed(11, 2),
    "bonfire night": _fixed(11, 5),
    "st. andrew's day": _fixed(11, 30),
    "st. stephen's day": _fixed(12, 26),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
}

_SUPER_TUESDAYS = {
    1988: (3, 8), 1992: (3, 10), 1996: (3, 12), 2000: (3, 7), 2004: (3, 2), 2008: (2, 5), 2012: (3, 6), 2016: (3, 1),
    2020: (3, 3), 2024: (3, 5),
}  # fmt: skip

_SELDOM: dict[str, Seldom] = {
    "inauguration day": lambda year: at(year, 1, 20) if year % 4 == 1 else None,
    "super tuesday": lambda year: at(year, *_SUPER_TUESDAYS[year]) if year in _SUPER_TUESDAYS else None,
}
"""Days that not every year has."""

_ELSEWHERE: dict[tuple[str, str], Rule] = {
    ("thanksgiving", "CA"): _nth(2, 0, 10),
    ("labor day", "CA"): _nth(1, 0, 9),
    ("mother's day", "GB"): _after(_easter, -21),
    ("mother's day", "IE"): _after(_easter, -21),
    ("father's day", "AU"): _nth(1, 6, 9),
    ("labor day", "AU"): _nth(1, 0, 10),
    ("labor day", "NZ"): _nth(4, 0, 10),
}

_ABROAD = {"labor day": _fixed(5, 1)}
"""Where the country's own calendar does not say."""

_OFFICIAL = {"independence day": "Independence Day", "labor day": "Labor Day", "memorial day": "Memorial Day"}
"""What the library calls the days that countries hold under one name on days of their own."""

_MOON: dict[str, tuple[str, ...]] = {
    "rosh hashanah": ("IL", "Rosh Hashanah"),
    "yom kippur": ("IL", "Yom Kippur"),
    "passover": ("IL", "Pesach"),
    "orthodox easter": ("CY", "Easter Sunday"),
    "eid al-fitr": ("AE", "Eid al-Fitr"),
    "eid al-adha": ("AE", "Eid al-Adha"),
    "diwali": ("IN", "Diwali"),
    "lunar new year": ("CN", "Chinese New Year"),
    "hanukkah": ("IL", "Hanukkah", "school"),
}
"""A country whose calendar has the feast, its title there, and whose free day it is where it is not everybody's."""

NAMES = frozenset((*_RULES, *_SELDOM, *_MOON))
"""What `holiday` knows."""
