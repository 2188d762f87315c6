"""Stage two: dates of the calendar, from a century to a day."""

from timeline.calendar.moments import at
from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import CYCLE, DAY, DAY_CYCLE, EACH, PERIOD, YEAR, YEARS
from timeline.reading.meanings import (
    Approximate,
    CenturyBefore,
    DatedWeekday,
    DayOfMonth,
    DayOfYear,
    EachTurn,
    EarlyOrLate,
    Fixed,
    Meaning,
    PartOfYear,
    Picked,
    Running,
    SameDay,
    ShortYear,
    Stretch,
    TurnOf,
    Weekday,
    Within,
    day_of,
    day_of_year,
)


def _date(month: int, day: int, year: float) -> Fixed | None:
    return day_of(int(year), month, day)


def _turn(month: int, day: int) -> Picked | None:
    cycle = day_of_year(month, day)
    return Picked(cycle) if cycle else None


def _attacks(month: int, day: int) -> Fixed | None:
    """The Sept. 11 attacks."""
    return day_of(2001, 9, 11) if (month, day) == (9, 11) else None


def _days(month: int, first: int, last: int, year: float | None = None) -> Meaning | None:
    start = _turn(month, first)
    end = _turn(month, last) if year is None else day_of(int(year), month, last)
    return Stretch(start, end) if start and end and first < last else None


def _pair(month: int, first: int, last: int, year: float | None = None) -> Meaning | None:
    """6 and 7 December are one stretch, 9 and 22 July are two days."""
    return _days(month, first, last, year) if last == first + 1 else None


def _months(first: int, last: int, year: float | None = None) -> Meaning | None:
    """January-March, or May-July 2021."""
    start, end = Picked(PartOfYear(Unit.MONTH, first)), Picked(PartOfYear(Unit.MONTH, last))
    if year is None:
        return Stretch(start, end)
    return Stretch(start, Fixed(Unit.MONTH, at(int(year), last))) if first != last else None


def _listed(before: Picked, day: int) -> Picked | None:
    """The 5 of "May 3, 5 and 9": a later day of the same month."""
    cycle = before.cycle
    return _turn(cycle.month, day) if isinstance(cycle, DayOfYear) and day > cycle.day else None


def _last_listed(before: Picked, day: int, year: Meaning) -> Within | None:
    """The last day of a list, which has the year."""
    turn = _listed(before, day)
    return Within(turn.cycle, year) if turn else None


def _century(number: int, era: str = "ad") -> Fixed | CenturyBefore | None:
    if not 1 <= number <= 40:
        return None
    return CenturyBefore(number) if era == "bc" else Fixed(Unit.CENTURY, at(100 * (number - 1)))


def _era(number: float, era: str) -> Fixed | None:
    year = 1 - int(number) if era == "bc" else int(number)
    return Fixed(Unit.YEAR, at(year)) if 0 < number < 100_000 else None


def _before_christ(first: float, last: float, era: str) -> Fixed | None:
    """The 490 of "from 490 to 479 BC"."""
    return _era(first, era) if era == "bc" and first > last else None


def _eras(first: float, last: float, era: str) -> Stretch | None:
    """49-44 BC."""
    start, end = _before_christ(first, last, era), _era(last, era)
    return Stretch(start, end) if start and end else None


def _year(number: float) -> Fixed:
    return Fixed(Unit.YEAR, at(int(number)))


def _first_year(decade: Fixed) -> Fixed:
    """The 1990 of "1990's first half"."""
    return Fixed(Unit.YEAR, decade.start)


def _fiscal(year: int | None, figures: int | None) -> Fixed | None:
    """FY2023, FY24, CY24."""
    number = year or (2000 + figures if figures is not None and 10 <= figures < 50 else None)
    return None if number is None else _year(number)


def _fiscal_years(first: int, last: int) -> Stretch | None:
    """FY22/23."""
    return _years(2000 + first, last) if first < 100 else None


def _years(first: int, last: int) -> Stretch | None:
    """1914-1918, 1914-18 or 1645-6."""
    figures = 10 if last < 10 else 100 if last < 100 else first + 1
    end = first // figures * figures + last
    return Stretch(_year(first), _year(end)) if first < end < first + 100 else None


def _first_of_each(short: int | None, first: int | None, *_: object) -> EachTurn | None:
    """The Mon of "Mon-Fri 9am-5pm"; a fair that begins on a day that is written out may have its hours once."""
    day = first if short is None else short
    return None if day is None or first else EachTurn(Weekday(day))


CALENDAR = (
    Rule(DAY, "DAY_DATE", lambda date: date),
    Rule(DAY, "MONTH (DAY | DAY_ORDINAL) ,? YEAR", lambda month, day, nth, year: _date(month, day or nth, year)),
    Rule(DAY, "the? DAY_ORDINAL of? MONTH ,? YEAR", lambda day, month, year: _date(month, day, year)),
    Rule(
        DAY,
        "the? DAY_ORDINAL day of MONTH ,? (in the year)? YEAR",
        lambda day, month, year: _date(month, day, year),
    ),
    Rule(DAY, "DAY MONTH ,? YEAR", lambda day, month, year: _date(month, day, year)),
    Rule(DAY, "(DAY | DAY_ORDINAL) MONTH EARLY_YEAR", lambda day, nth, month, year: _date(month, day or nth, year)),
    Rule(DAY, "MONTH DAY , EARLY_YEAR", _date),
    Rule(DAY, "YEAR , DAY MONTH", lambda year, day, month: _date(month, day, year)),
    Rule(DAY, "DAY - MONTH - YEAR", lambda day, month, year: _date(month, day, year)),
    Rule(DAY, "MONTH DAY < (terror | terrorist | attacks | hijackings | hijackers)", _attacks),
    Rule(DAY, "(attack | attacks) of > MONTH DAY", _attacks),
    Rule(DAY, "(attack | attacks) of > MONTH DAY ,? YEAR", _date),
    Rule(
        DAY_CYCLE,
        "WEEKDAY (DAY | NTH) < (- | to | and | until | through) WEEKDAY? (DAY | NTH) MONTH",
        lambda _, day, nth, *end: _turn(end[-1], day or nth),
    ),
    Rule(DAY_CYCLE, "MONTH (DAY | the? DAY_ORDINAL)", lambda month, day, nth: _turn(month, day or nth)),
    Rule(DAY_CYCLE, "the? DAY_ORDINAL of MONTH", lambda day, month: _turn(month, day)),
    Rule(DAY_CYCLE, "(DAY | DAY_ORDINAL) MONTH", lambda day, nth, month: _turn(month, day or nth)),
    Rule(DAY, "the? DAY_ORDINAL INSTANT", lambda day, months: Within(DayOfMonth(day), Running(Unit.MONTH, months))),
    Rule(DAY_CYCLE, "the? ides of MONTH", lambda month: _turn(month, 15 if month in (3, 5, 7, 10) else 13)),
    Rule(PERIOD, "MONTH DAY (- | to) DAY (,? YEAR)?", _days),
    Rule(
        PERIOD,
        "DAY (- | / | to) DAY MONTH (,? YEAR)?",
        lambda first, last, month, year: _days(month, first, last, year),
    ),
    Rule(
        PERIOD,
        "the? DAY_ORDINAL (- | / | to) the? DAY_ORDINAL of? MONTH (,? YEAR)?",
        lambda first, last, month, year: _days(month, first, last, year),
    ),
    Rule(PERIOD, "DAY and DAY MONTH (,? YEAR)?", lambda first, last, month, year: _pair(month, first, last, year)),
    Rule(
        PERIOD,
        "the? DAY_ORDINAL and the? DAY_ORDINAL of? MONTH (,? YEAR)?",
        lambda first, last, month, year: _pair(month, first, last, year),
    ),
    Rule(
        DAY_CYCLE,
        f"the? (DAY | DAY_ORDINAL) < {'(, (DAY | DAY_ORDINAL))? ' * 4} ,? and the? (DAY | DAY_ORDINAL) of? MONTH",
        lambda day, nth, *others: _turn(others[-1], day or nth),
    ),
    Rule(PERIOD, "MONTH (- | / | - to -) MONTH (,? YEAR)?", _months),
    Rule(PERIOD, "MONTH (,? | of) YEAR", lambda month, year: Fixed(Unit.MONTH, at(int(year), month))),
    Rule(CYCLE, "(the month of)? MONTH", lambda month: Picked(PartOfYear(Unit.MONTH, month))),
    Rule(DAY_CYCLE, "WEEKDAY the? DAY_ORDINAL of MONTH", lambda _, day, month: _turn(month, day)),
    Rule(DAY_CYCLE, "WEEKDAY the NTH", lambda weekday, day: Picked(DatedWeekday(weekday, day))),
    Rule(
        EACH,
        "(SHORT_DAY | WEEKDAY) < (- | to) (SHORT_DAY | WEEKDAY) (, | : | from | between)?"
        " (STAMP | CLOCK | HOUR) MERIDIEM? (- | to | and)",
        _first_of_each,
    ),
    Rule(DAY_CYCLE, "WEEKDAY", lambda day: Picked(Weekday(day))),
    Rule(YEAR, "NUMBER < (to | and | or) (c. | ca.)? NUMBER ERA", _before_christ),
    Rule(YEARS, "NUMBER - NUMBER ERA", _eras),
    Rule(YEAR, "YEAR", _year),
    Rule(
        YEAR,
        "the year (YEAR | NUMBER)",
        lambda year, number: _year(year or number) if 100 <= (year or number) < 10_000 else None,
    ),
    Rule(YEAR, "the? full? YEAR (fiscal | financial | calendar) year", _year),
    Rule(YEAR, "(fiscal | financial) year? YEAR", _year),
    Rule(PERIOD, "year - end YEAR", lambda year: EarlyOrLate(_year(year), Mod.END)),
    Rule(YEAR, "(fy | cy) (YEAR | FIGURES)", _fiscal),
    Rule(YEARS, "(fy | cy | fiscal | financial) year? YEARS", lambda years: years),
    Rule(YEARS, "(fy | cy) FIGURES (/ | -) FIGURES", _fiscal_years),
    Rule(YEAR, "the year of our lord YEAR", _year),
    Rule(YEAR, "SHORT_YEAR", ShortYear),
    Rule(DAY, "this day in YEAR", lambda year: SameDay(_year(year))),
    Rule(YEARS, "(fy | fiscal | financial) year? YEAR (- | /) FIGURES", _years),
    Rule(YEARS, "YEAR (- | /) (YEAR | FIGURES)", lambda first, year, short: _years(first, year or short)),
    Rule(YEAR, "(the year)? NUMBER ERA", _era),
    Rule(YEAR, "ad FIGURES", lambda number: _era(number, "ad")),
    Rule(YEAR, "DECADE < ORDINAL (quarter | half)", lambda decade, _: _first_year(decade)),
    Rule(PERIOD, "the? DECADE", lambda decade: decade),
    Rule(PERIOD, "the SHORT_DECADE", lambda decade: decade),
    Rule(PERIOD, "the (roaring | swinging)? DECADE_WORD", lambda tens: Fixed(Unit.DECADE, at(1900 + tens))),
    Rule(
        PERIOD,
        "the CENTURY_WORD -? DECADE_WORD",
        lambda century, tens: Fixed(Unit.DECADE, at(100 * century + tens)),
    ),
    Rule(PERIOD, "(early | mid -? | late) > SHORT_DECADE", lambda decade: decade),
    Rule(PERIOD, "(early | mid -? | late) > DECADE_WORD", lambda tens: Fixed(Unit.DECADE, at(1900 + tens))),
    Rule(PERIOD, "the turn of the ORDINAL century", lambda number: Approximate(_year(100 * (number - 1)))),
    Rule(PERIOD, "the turn of the (century | millennium)", lambda: TurnOf(Unit.CENTURY)),
    Rule(PERIOD, "the turn of the year", lambda: TurnOf(Unit.YEAR)),
    Rule(PERIOD, "the turn of the decade", lambda: TurnOf(Unit.DECADE)),
    Rule(PERIOD, "the? ORDINAL -? century", _century),
    Rule(PERIOD, "the? ORDINAL -? century ERA", _century),
    Rule(
        PERIOD,
        "the? ORDINAL < -? (and | or | to | - | ,) the? (early | late)? ORDINAL -? (century | centuries) ERA?",
        lambda number, _, era: _century(number, era or "ad"),
    ),
    Rule(
        PERIOD,
        "(and | or | to | - | , | early | late) > the? ORDINAL centuries ERA?",
        lambda number, era: _century(number, era or "ad"),
    ),
)

LISTED = (
    Rule(PERIOD, "PERIOD (and | or | to) > SHORT_DECADE", lambda _, decade: decade),
    Rule(DAY_CYCLE, "DAY_CYCLE (, | ,? and) > (DAY | NTH)", lambda before, day, nth: _listed(before, day or nth)),
    Rule(DAY, "DAY_CYCLE (, | ,? and) > DAY ,? YEAR_WHEN", _last_listed),
)
