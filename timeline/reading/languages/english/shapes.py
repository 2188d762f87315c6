"""Tokens known by their shape: numbers, ordinals, years, decades, clock times and dates in figures."""

import re

from timeline.calendar.moments import DAY, WEEK, at
from timeline.calendar.units import Unit
from timeline.reading.languages.english.words import ZONES
from timeline.reading.lexicon import Kinds, Shape
from timeline.reading.meanings import Clock, Fixed, Numeric, Stretch, day_of

_EDGE = r"(?<![\w.,/:$€£-])"
_FIGURES = re.compile(r"(\d+)[/.-](\d+)[/.-](\d+)")
_LONGEST = 15  # digits of a number that anybody writes


def _iso(token: str) -> Kinds:
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


def _figures(token: str) -> Kinds:
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


def _year_first(token: str) -> Kinds:
    year, month, day = (int(part) for part in re.split("[/.]", token))
    meaning = day_of(year, month, day)
    return {"DAY_DATE": meaning, "WHEN": meaning} if meaning else {}


_YEARS = ("YEARS", "PERIOD", "WHEN")
_TIME = ("TIME", "WHEN")


def _year_month(token: str) -> Kinds:
    """2023-11 is a month, and 2009-10 two years."""
    return _two_years(token) or {"WHEN": Fixed(Unit.MONTH, at(int(token[:4]), int(token[5:])))}


def _two_years(token: str) -> Kinds:
    """2022/23, 2022/2023: a season, a school year."""
    year, following = int(token[:4]), int(token[5:])
    if following not in (year + 1, (year + 1) % 100):
        return {}
    meaning = Stretch(Fixed(Unit.YEAR, at(year)), Fixed(Unit.YEAR, at(year + 1)))
    return dict.fromkeys(_YEARS, meaning)


def _part_of_year(token: str) -> Kinds:
    """4Q24, 3Q 2024, 1H 2023."""
    digits = token[2:].strip(" '")
    year = _year(digits)
    months, unit = (3, Unit.QUARTER) if token[1] == "q" else (6, Unit.HALF)
    meaning = Fixed(unit, at(year, 1 + (int(token[0]) - 1) * months))
    return {"PERIOD": meaning, "WHEN": meaning}


def _week(token: str) -> Kinds:
    """2026-W12, 2026-W12-3."""
    year, week, day = int(token[:4]), int(token[6:8]), int(token[9:] or 1)
    start = Unit.WEEK.floor(at(year, 1, 4)) + (week - 1) * WEEK + (day - 1) * DAY
    meaning = Fixed(Unit.DAY if token[9:] else Unit.WEEK, start)
    return dict.fromkeys(("DAY_WHEN", "WHEN") if token[9:] else ("PERIOD", "WHEN"), meaning)


def _compact(token: str) -> Kinds:
    """20261124T101500Z."""
    return _iso(f"{token[:4]}-{token[4:6]}-{token[6:]}")


def _nine_eleven(token: str) -> Kinds:
    meaning = day_of(2001, 9, 11)
    return {"DAY_DATE": meaning, "WHEN": meaning}


def _decade(token: str) -> Kinds:
    digits = token.strip("'s")
    if len(digits) == 4:
        unit = Unit.CENTURY if digits.endswith("00") and int(digits) < 2000 else Unit.DECADE
        return {"DECADE": Fixed(unit, at(int(digits)))}
    return {"SHORT_DECADE": Fixed(Unit.DECADE, at(1900 + int(digits)))} if int(digits) >= 20 else {}


def _clock(token: str) -> dict[str, tuple[int, int]]:
    hour, minute = (int(part) for part in re.split("[:.]", token)[:2])
    return {"CLOCK": (hour, minute)} if hour < 24 and minute < 60 else {}


def _clock_with_offset(token: str) -> Kinds:
    """14:05:00 +0200, as mail and logs write it."""
    time, offset = token.split(" ")
    found = _clock(time)
    return dict.fromkeys(_TIME, Clock(*found["CLOCK"], _offset(offset))) if found else {}


def _stamp(token: str) -> Kinds:
    """8pm, 8.30pm, 10:15am."""
    found = re.fullmatch(r"(\d+)(?:[.:](\d\d))?\s?([ap]).*", token)
    if not found or not 1 <= int(found[1]) <= 12 or int(found[2] or 0) > 59:
        return {}
    return {"STAMP": ((int(found[1]), int(found[2] or 0)), 12 if found[3] == "p" else 0)}


def _ordinal(token: str) -> Kinds:
    if len(token) > _LONGEST:
        return {}
    number = int(token[:-2])
    return dict.fromkeys(("ORDINAL", "DAY_ORDINAL", "NTH") if 1 <= number <= 31 else ("ORDINAL",), number)


def _short_year(token: str) -> Kinds:
    return {"SHORT_YEAR": _year(token[1:])}


def _number(token: str) -> Kinds:
    digits = token.replace(",", "")
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


def _early_year(token: str) -> Kinds:
    """The 814 of "28 January 814"."""
    return {**_number(token), "EARLY_YEAR": int(token)}


def _fraction(token: str) -> Kinds:
    if len(token) > _LONGEST:
        return {}
    whole, above, below = (int(part) for part in re.split(r"[ -]+|/", token))
    number = whole + above / below if below else whole
    return {"NUMBER": number, "COUNT": number}


_DAY_DATE = frozenset({"DAY_DATE", "WHEN"})
_NUMBERS = tuple(
    frozenset({"NUMBER", "COUNT", *more})
    for more in (
        (),
        ("FIGURES",),
        ("FIGURES", "YEAR"),
        ("FIGURES", "FOUR_FIGURES"),
        ("FIGURES", "DAY"),
        ("FIGURES", "DAY", "HOUR"),
    )
)
_ORDINALS = frozenset({"ORDINAL"}), frozenset({"ORDINAL", "DAY_ORDINAL", "NTH"})

SHAPES = (
    Shape(
        _EDGE + r"\d{4}-\d\d-\d\d(?:[t ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?(?![\w-]|/\d)",
        _iso,
        (_DAY_DATE, frozenset({"TIMED", "WHEN"})),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"(?:\d\d?(?P<sign>[/.-])\d\d?(?P=sign)\d{4}|\d\d?/\d\d?/\d\d)(?![\w/-]|[.,]\d)",
        _figures,
        (_DAY_DATE,),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"[12]\d{3}(?P<mark>[/.])\d\d?(?P=mark)\d\d?(?![\w/-]|[.,]\d)",
        _year_first,
        (_DAY_DATE,),
        is_trigger=True,
    ),
    Shape(_EDGE + r"[12]\d{7}t\d{4}(?:\d\d)?z?(?!\w)", _compact, (frozenset({"TIMED", "WHEN"}),), is_trigger=True),
    Shape(
        _EDGE + r"[12]\d{3}-w(?:0[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?(?![\w-])",
        _week,
        (frozenset({"PERIOD", "WHEN"}), frozenset({"DAY_WHEN", "WHEN"})),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"(?:[1-4]q ?'?(?:\d\d|20\d\d)|[12]h ?20\d\d)(?!\w|[.,]\d)",
        _part_of_year,
        (frozenset({"PERIOD", "WHEN"}),),
        is_trigger=True,
    ),
    Shape(_EDGE + r"9/11(?![\w/-]|[.,]\d)", _nine_eleven, (_DAY_DATE,), is_trigger=True),
    Shape(
        r"(?<![\w$€£.,:])\d\d?(?:[.:]\d\d)?[ap](?:m\b|\.m\b\.?)",
        _stamp,
        (frozenset({"STAMP"}),),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"[12]\d{3}-(?:0[1-9]|1[0-2])(?![\w/-]|[.,]\d)",
        _year_month,
        (frozenset({"WHEN"}), frozenset(_YEARS)),
        is_trigger=True,
    ),
    Shape(_EDGE + r"[12]\d{3}/(?:\d\d|[12]\d{3})(?![\w/-]|[.,]\d)", _two_years, (frozenset(_YEARS),), is_trigger=True),
    Shape(
        r"(?<![\w$€£.,])'?(?:[12]\d)?\d0'?s(?!\w)",
        _decade,
        (frozenset({"DECADE"}), frozenset({"SHORT_DECADE"})),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"\d\d?:\d\d(?::\d\d)? [+-]\d\d:?\d\d(?!\w)",
        _clock_with_offset,
        (frozenset(_TIME),),
        is_trigger=True,
    ),
    Shape(
        rf"(?:{_EDGE}|(?<=:\d\d-))\d\d?:\d\d(?::\d\d)?(?![\w:])|{_EDGE}\d\d?\.\d\d(?= (?:{'|'.join(ZONES)})\b)",
        _clock,
        (frozenset({"CLOCK"}),),
        is_trigger=True,
    ),
    Shape(r"(?<=\bthe )\d\d?(?:st|nd|rd|th)(?!\w)", _ordinal, _ORDINALS, is_trigger=True),
    Shape(r"\d+(?:st|nd|rd|th)(?!\w)", _ordinal, _ORDINALS),
    Shape(r"(?:(?<![\w'])|(?<=\bq[1-4]))'\d\d(?![\w'])", _short_year, (frozenset({"SHORT_YEAR"}),), is_trigger=True),
    Shape(r"(?<=\bc\.)[12]\d{3}(?![\w/%°]|[.,:]\d)", _number, _NUMBERS, is_trigger=True),
    Shape(
        r"(?<![\w.,/:$€£#-])[1-9]\d\d(?=\s*(?:[.;:!?)\"]|,(?!\d)|\Z)|\s(?:after|at|before|but|he|his|she|when)\b)",
        _early_year,
        (_NUMBERS[1] | {"EARLY_YEAR"},),
    ),
    Shape(r"\d+(?: |-)\d/\d+(?![\w/])", _fraction, _NUMBERS),
    Shape(r"(?<![\w.,/:$€£#])(?<!\d-)[12]\d{3}(?![\w/%°]|[.,:]\d)", _number, _NUMBERS, is_trigger=True),
    Shape(r"\d+(?:,\d{3})*(?:\.\d+)?(?![^\W\d_])", _number, _NUMBERS),
)
