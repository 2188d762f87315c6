"""What tokens in figures say: each function takes one, in small letters, and gives its kinds.

None where it is no such thing after all: a clock of 25 hours, a day that no calendar has.
"""

import re

from timeline.calendar.moments import DAY, WEEK, at, split
from timeline.calendar.units import Unit
from timeline.reading.languages.english import words
from timeline.reading.lexicon import Kinds
from timeline.reading.meanings import Clock, Fixed, Numeric, Stretch, day_of

_FIGURES = re.compile(r"(\d+)[/.-](\d+)[/.-](\d+)")
_MINUTES = words.ONES | words.TEENS | words.TENS
_LONGEST = 15  # digits of a number that anybody writes


def iso(token: str) -> Kinds:
    """An ISO date or date-time with or without a zone."""
    date, _, time = token.replace(" ", "t").partition("t")
    year, month, day = (int(part) for part in date.split("-"))
    fixed = day_of(year, month, day)
    if fixed is None or not time:
        return {"DAY_DATE": fixed, "WHEN": fixed} if fixed else {}
    found = re.fullmatch(r"(\d\d):?(\d\d)(?::?\d\d(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?", time)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return {}
    clock = Clock(int(found[1]), int(found[2]), _offset(found[3]), fixed)
    return {"TIMED": clock, "WHEN": clock}


def _offset(text: str | None) -> int | None:
    if not text:
        return None
    if text == "z":
        return 0
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return -minutes if text[0] == "-" else minutes


def day_month_year(token: str) -> Kinds:
    """Day, month and year in figures; two-digit years belong to 1950–2049."""
    found = _FIGURES.fullmatch(token)
    if not found:
        return {}
    first, second, year = int(found[1]), int(found[2]), _year(found[3])
    if first <= 12 and second <= 12 and first and second:
        meaning: object = Numeric(first, second, year)
    else:
        meaning = day_of(year, second, first) or day_of(year, first, second)
    return {"DAY_DATE": meaning, "WHEN": meaning} if meaning else {}


def _year(digits: str) -> int:
    number = int(digits)
    return number if len(digits) == 4 else number + (1900 if number >= 50 else 2000)


def year_first(token: str) -> Kinds:
    """2026/11/24, 2026.11.24."""
    year, month, day = (int(part) for part in re.split("[/.]", token))
    meaning = day_of(year, month, day)
    return {"DAY_DATE": meaning, "WHEN": meaning} if meaning else {}


YEARS = ("YEARS", "PERIOD", "WHEN")
TIME = ("TIME", "WHEN")
CLOCK_OF_24 = ("CLOCK", "CLOCK_OF_24")


def year_month(token: str) -> Kinds:
    """2023-11 is a month, and 2009-10 two years."""
    return two_years(token) or {"WHEN": Fixed(Unit.MONTH, at(int(token[:4]), int(token[5:])))}


def two_years(token: str) -> Kinds:
    """2022/23, 2022/2023, 1941/2: a season, a school year."""
    year, following = int(token[:4]), int(token[5:])
    if following not in (year + 1, (year + 1) % 100, (year + 1) % 10):
        return {}
    meaning = Stretch(Fixed(Unit.YEAR, at(year)), Fixed(Unit.YEAR, at(year + 1)))
    return dict.fromkeys(YEARS, meaning)


def part_of_year(token: str) -> Kinds:
    """4Q24, 3Q 2024, 1H 2023."""
    digits = token[2:].strip(" '")
    year = _year(digits)
    months, unit = (3, Unit.QUARTER) if token[1] == "q" else (6, Unit.HALF)
    meaning = Fixed(unit, at(year, 1 + (int(token[0]) - 1) * months))
    return {"PERIOD": meaning, "WHEN": meaning}


def week(token: str) -> Kinds:
    """2026-W12, 2026-W12-3."""
    year, week, day = int(token[:4]), int(token[6:8]), int(token[9:] or 1)
    monday = Unit.WEEK.floor(at(year, 1, 4)) + (week - 1) * WEEK
    if split(monday + 3 * DAY)[0] != year:
        return {}  # not every year has 53 weeks
    meaning = Fixed(Unit.DAY, monday + (day - 1) * DAY) if token[9:] else Fixed(Unit.WEEK, monday)
    return dict.fromkeys(("DAY_WHEN", "WHEN") if token[9:] else ("PERIOD", "WHEN"), meaning)


def iso_days(token: str) -> Kinds:
    """2021-05-03/2021-05-09."""
    first, last = (day_of(*map(int, day.split("-"))) for day in token.split("/"))
    return {"WHEN": Stretch(first, last)} if first and last else {}


def compact(token: str) -> Kinds:
    """20261124T101500Z."""
    return iso(f"{token[:4]}-{token[4:6]}-{token[6:]}")


def nine_eleven(token: str) -> Kinds:
    """9/11, whatever the source's order of day and month."""
    meaning = day_of(2001, 9, 11)
    return {"DAY_DATE": meaning, "WHEN": meaning}


def decade(token: str) -> Kinds:
    """1990s, '90s, 1800s."""
    digits = token.strip("'s")
    if len(digits) == 4:
        unit = Unit.CENTURY if digits.endswith("00") and int(digits) < 2000 else Unit.DECADE
        return {"DECADE": Fixed(unit, at(int(digits)))}
    return {"SHORT_DECADE": Fixed(Unit.DECADE, at(1900 + int(digits)))} if int(digits) >= 20 else {}


def clock(token: str) -> dict[str, tuple[int, int]]:
    """14:05, 14:05:30, 18.00, 14h05."""
    hour, minute = (int(part) for part in re.split("[:.h]", token)[:2])
    kinds = CLOCK_OF_24 if token[0] == "0" else ("CLOCK",)
    return dict.fromkeys(kinds, (hour, minute)) if (hour < 24 or token == "24:00") and minute < 60 else {}


def clock_with_offset(token: str) -> Kinds:
    """14:05:00 +0200, as mail and logs write it; 14:05Z."""
    time, offset = token.split(" ") if " " in token else (token[:-1], "+0000")
    found = clock(time)
    return dict.fromkeys(TIME, Clock(*found["CLOCK"], _offset(offset))) if found else {}


def line_clock(token: str) -> Kinds:
    """09:15 – at the head of a line."""
    found = clock(token)
    return dict.fromkeys(TIME, Clock(*found["CLOCK"])) if found else {}


def small_hours(token: str) -> Kinds:
    """0512."""
    return dict.fromkeys(TIME, Clock(int(token[:2]), int(token[2:]), has_half=True))


def stamp(token: str) -> Kinds:
    """8pm, 8.30pm, 10:15am."""
    found = re.fullmatch(r"(\d+)(?:[.:](\d\d))?\s?([ap]).*", token)
    if not found or not 1 <= int(found[1]) <= 12 or int(found[2] or 0) > 59:
        return {}
    return {"STAMP": ((int(found[1]), int(found[2] or 0)), 12 if found[3] == "p" else 0)}


def ordinal(token: str) -> Kinds:
    """21st, and 22d as American papers wrote it."""
    if len(token) > _LONGEST:
        return {}
    number = int(token.rstrip("dhnrst"))
    return dict.fromkeys(("ORDINAL", "DAY_ORDINAL", "NTH") if 1 <= number <= 31 else ("ORDINAL",), number)


def short_year(token: str) -> Kinds:
    """'24."""
    return {"SHORT_YEAR": int(token[1:])}


def number(token: str) -> Kinds:
    """12, 1,200, 1962, 2.5, 2½."""
    digits = token.replace(",", "").replace("½", ".5").replace("¼", ".25").replace("¾", ".75")
    if len(digits) > _LONGEST:
        return {}
    if "." in digits or "," in token or len(digits) > 4:
        return {"NUMBER": float(digits), "COUNT": float(digits)}
    number = int(digits)
    kinds: dict[str, object] = {"NUMBER": number, "COUNT": number, "FIGURES": number}
    if len(digits) == 4:
        kinds |= {"YEAR" if 1000 <= number <= 2199 else "FOUR_FIGURES": number}
    elif 1 <= number <= 31:
        kinds |= {"DAY": number, "HOUR": number} if number <= 12 else {"DAY": number}
    return kinds


def again(token: str) -> Kinds:
    """The (5) of "five (5) years"."""
    return {"AGAIN": int(token[1:-1])}


SAID = ("SAID", "SPOKEN")
HOUR_SPELT = ("HOUR_SPELT", "HOUR_ALONE", "HOUR", "NUMBER", "COUNT")


def hour_spelt(token: str) -> Kinds:
    """The seven of "at seven on Thursday"."""
    return dict.fromkeys(HOUR_SPELT, words.HOURS[token])


def hour_alone(token: str) -> Kinds:
    """The 9 of "this morning at 9"."""
    return {**number(token), "HOUR_ALONE": int(token)}


def spoken(token: str) -> Kinds:
    """Nine-thirty, ten forty-five."""
    hour, *minutes = re.split("[ -]", token)
    return dict.fromkeys(SAID, (words.HOURS[hour], sum(_MINUTES[word] for word in minutes)))


def early_year(token: str) -> Kinds:
    """The 814 of "28 January 814"."""
    return {**number(token), "EARLY_YEAR": int(token)}


def fraction(token: str) -> Kinds:
    """2 1/2."""
    if len(token) > _LONGEST:
        return {}
    whole, above, below = (int(part) for part in re.split(r"[ -]+|/", token))
    number = whole + above / below if below else whole
    return {"NUMBER": number, "COUNT": number}
