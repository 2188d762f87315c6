"""Stage two: what has a head of its own: a date, a period, a quantity, a time of day, a word like "today"."""

from timeline.calendar.moments import at
from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.meanings import (
    CenturyBefore,
    Clock,
    DayPart,
    EachTurn,
    EarlyOrLate,
    Every,
    Fixed,
    Length,
    Meaning,
    PartOfYear,
    Pick,
    Picked,
    Pointer,
    Quantity,
    Reported,
    Running,
    SoFar,
    Stretch,
    Told,
    Weekday,
    Weekend,
    Window,
    day_of,
    day_of_year,
)

_DAY = ("DAY_WHEN", "WHEN")
_CYCLE = ("CYCLE", "WHEN")
_DAY_CYCLE = ("DAY_WHEN", "DAY_CYCLE", "CYCLE", "WHEN")
_YEAR = ("YEAR_WHEN", "PERIOD", "WHEN")
_PERIOD = ("PERIOD", "WHEN")
_TIME = ("TIME", "WHEN")


def _date(month: int, day: int, year: float) -> Fixed | None:
    return day_of(int(year), month, day)


def _turn(month: int, day: int) -> Picked | None:
    cycle = day_of_year(month, day)
    return Picked(cycle) if cycle else None


def _last_day_of_year(month: int, day: int) -> Picked | None:
    cycle = day_of_year(month, day)
    return Picked(cycle, Pick.LAST) if cycle else None


def _days(month: int, first: int, last: int, year: float | None = None) -> Meaning | None:
    start = _turn(month, first)
    end = _turn(month, last) if year is None else day_of(int(year), month, last)
    return Stretch(start, end) if start and end and first < last else None


def _century(number: int, era: str = "ad") -> Fixed | CenturyBefore | None:
    if not 1 <= number <= 40:
        return None
    return CenturyBefore(number) if era == "bc" else Fixed(Unit.CENTURY, at(100 * (number - 1)))


def _era(number: float, era: str) -> Fixed | None:
    year = 1 - int(number) if era == "bc" else int(number)
    return Fixed(Unit.YEAR, at(year)) if 0 < number < 100_000 else None


def _year(number: float) -> Fixed:
    return Fixed(Unit.YEAR, at(int(number)))


def _years(first: int, last: int) -> Stretch | None:
    """1914-1918, or 1914-18."""
    end = last if last > 99 else first // 100 * 100 + last
    return Stretch(_year(first), _year(end)) if first < end < first + 100 else None


def part_of_year(number: int, unit: Unit) -> Picked | None:
    """The third quarter, the first half."""
    months = {Unit.QUARTER: 3, Unit.HALF: 6}[unit]
    return Picked(PartOfYear(unit, 1 + (number - 1) * months)) if 1 <= number <= 12 // months else None


def _clock(time: tuple[int, int], meridiem: int | None = None, zone: int | None = None) -> Clock | None:
    hour, minute = time
    if meridiem is not None:
        hour = hour % 12 + meridiem if 1 <= hour <= 12 else 24
    return Clock(hour, minute, zone) if hour < 24 else None


def _quantity(number: float, unit: Unit | None, units: Unit | None) -> Quantity | None:
    """Three weeks, a five year low; not the 1988 quarter, nor the 2023 second."""
    if unit is not None and number > 1 and (number > 100 or unit is Unit.SECOND):
        return None
    return Quantity(number, unit or units or Unit.DAY)


def _hour_of(hour: int, part: str) -> Clock | None:
    """4 in the morning, 8 in the evening."""
    return Clock(hour % 12 + (0 if part == "MO" else 12)) if 1 <= hour <= 12 else None


CALENDAR = (
    Rule(_DAY, "DAY_DATE", lambda date: date),
    Rule(_DAY, "MONTH (DAY | DAY_ORDINAL) ,? YEAR", lambda month, day, nth, year: _date(month, day or nth, year)),
    Rule(_DAY, "the? DAY_ORDINAL of? MONTH ,? YEAR", lambda day, month, year: _date(month, day, year)),
    Rule(_DAY, "DAY MONTH ,? YEAR", lambda day, month, year: _date(month, day, year)),
    Rule(_DAY_CYCLE, "MONTH (DAY | the? DAY_ORDINAL)", lambda month, day, nth: _turn(month, day or nth)),
    Rule(_DAY_CYCLE, "the? DAY_ORDINAL of MONTH", lambda day, month: _turn(month, day)),
    Rule(_DAY_CYCLE, "(DAY | DAY_ORDINAL) MONTH", lambda day, nth, month: _turn(month, day or nth)),
    Rule(_PERIOD, "MONTH DAY (- | to) DAY (,? YEAR)?", _days),
    Rule(
        _PERIOD,
        "DAY (- | to | and) DAY MONTH (,? YEAR)?",
        lambda first, last, month, year: _days(month, first, last, year),
    ),
    Rule(_PERIOD, "MONTH (,? | of) YEAR", lambda month, year: Fixed(Unit.MONTH, at(int(year), month))),
    Rule(_CYCLE, "MONTH", lambda month: Picked(PartOfYear(Unit.MONTH, month))),
    Rule(_DAY_CYCLE, "WEEKDAY", lambda day: Picked(Weekday(day))),
    Rule(_YEAR, "YEAR", _year),
    Rule(
        _YEAR,
        "the year (YEAR | NUMBER)",
        lambda year, number: _year(year or number) if (year or number) >= 1000 else None,
    ),
    Rule(_YEAR, "fiscal YEAR", _year),
    Rule(_YEAR, "SHORT_YEAR", _year),
    Rule(_PERIOD, "YEAR - (YEAR | DAY)", lambda first, last, short: _years(first, last or short)),
    Rule(_YEAR, "FIGURES ERA", _era),
    Rule(_YEAR, "ad FIGURES", lambda number: _era(number, "ad")),
    Rule(_PERIOD, "the? DECADE", lambda decade: decade),
    Rule(_PERIOD, "the SHORT_DECADE", lambda decade: decade),
    Rule(_PERIOD, "the DECADE_WORD", lambda tens: Fixed(Unit.DECADE, at(1900 + tens))),
    Rule(_PERIOD, "the? ORDINAL -? century", _century),
    Rule(_PERIOD, "the? ORDINAL -? century ERA", _century),
)

PERIODS = (
    Rule(_CYCLE, "the? SEASON", lambda month: Picked(PartOfYear(Unit.SEASON, month))),
    Rule(_CYCLE, "the? fiscal? -? ORDINAL fiscal? quarter", lambda number: part_of_year(number, Unit.QUARTER)),
    Rule(_CYCLE, "QUARTER_WORD", lambda number: part_of_year(number, Unit.QUARTER)),
    Rule(_CYCLE, "ORDINAL - quarter", lambda number: part_of_year(number, Unit.QUARTER)),
    Rule(("CYCLE",), "the? ORDINAL -? half", lambda number: part_of_year(number, Unit.HALF)),
    Rule(_CYCLE, "the? weekend", lambda: Picked(Weekend())),
    Rule(_YEAR, "last year", lambda: Running(Unit.YEAR, -1)),
    Rule(_YEAR, "next year", lambda: Running(Unit.YEAR, 1)),
    Rule(_YEAR, "(this | the current | the present) fiscal? year", lambda: Running(Unit.YEAR, 0)),
    Rule(_CYCLE, "(last | this past) weekend", lambda: Picked(Weekend(), Pick.LAST)),
    Rule(_CYCLE, "(next | this coming) weekend", lambda: Picked(Weekend(), Pick.NEXT)),
    Rule(_CYCLE, "this weekend", lambda: Picked(Weekend(), Pick.THIS)),
    Rule(_PERIOD, "last UNIT", lambda unit: Running(unit, -1)),
    Rule(_PERIOD, "the? past UNIT", lambda unit: Window(Quantity(1, unit), -1)),
    Rule(_PERIOD, "next UNIT", lambda unit: Running(unit, 1)),
    Rule(_PERIOD, "the? coming UNIT", lambda unit: Window(Quantity(1, unit), 1)),
    Rule(_PERIOD, "(this | the current) UNIT", lambda unit: Running(unit, 0)),
    Rule(_PERIOD, "the (latest | most recent) (quarter | period)", lambda: Reported(0)),
    Rule(_PERIOD, "the? (year - earlier | year - ago | corresponding | same) (quarter | period)", lambda: Reported(-1)),
    Rule(_PERIOD, "(that | the) quarter", lambda: Reported(0)),
    Rule(("YEAR_AGO", "WHEN"), "year - (earlier | ago)", lambda: Reported(-1)),
    Rule(("YEAR_AGO", "WHEN"), "(a | the) > year - (earlier | ago)", lambda: Reported(-1)),
    Rule(_PERIOD, "earlier (this | in the) UNIT", lambda unit: SoFar(unit, Mod.START)),
    Rule(_PERIOD, "later (this | in the) UNIT", lambda unit: SoFar(unit, Mod.END)),
    Rule(_PERIOD, "later that UNIT", lambda unit: EarlyOrLate(Told(unit, 0), Mod.END)),
    Rule(_PERIOD, "earlier that UNIT", lambda unit: EarlyOrLate(Told(unit, 0), Mod.START)),
    Rule(_DAY, "last WEEKDAY", lambda day: Picked(Weekday(day), Pick.LAST)),
    Rule(_DAY, "(next | this? coming) WEEKDAY", lambda day: Picked(Weekday(day), Pick.NEXT)),
    Rule(_DAY, "last MONTH (DAY | DAY_ORDINAL)", lambda month, day, nth: _last_day_of_year(month, day or nth)),
    Rule(_DAY, "this WEEKDAY", lambda day: Picked(Weekday(day), Pick.THIS)),
    Rule(_DAY, "this? past WEEKDAY", lambda day: Picked(Weekday(day), Pick.LAST)),
    Rule(_PERIOD, "(last | this? past) MONTH", lambda month: Picked(PartOfYear(Unit.MONTH, month), Pick.LAST)),
    Rule(_PERIOD, "(next | this? coming) MONTH", lambda month: Picked(PartOfYear(Unit.MONTH, month), Pick.NEXT)),
    Rule(_PERIOD, "this MONTH", lambda month: Picked(PartOfYear(Unit.MONTH, month), Pick.THIS)),
    Rule(_PERIOD, "(last | this? past) SEASON", lambda month: Picked(PartOfYear(Unit.SEASON, month), Pick.LAST)),
    Rule(_PERIOD, "(next | this? coming) SEASON", lambda month: Picked(PartOfYear(Unit.SEASON, month), Pick.NEXT)),
    Rule(_PERIOD, "this SEASON", lambda month: Picked(PartOfYear(Unit.SEASON, month), Pick.THIS)),
    Rule(_PERIOD, "(that | the same | that same) UNIT", lambda unit: Told(unit, 0)),
    Rule(_PERIOD, "the (following | next) UNIT", lambda unit: Told(unit, 1)),
    Rule(_PERIOD, "the previous UNIT", lambda unit: Told(unit, -1)),
    Rule(_DAY, "TODAY", lambda shift: Running(Unit.DAY, shift)),
    Rule(_DAY, "the day before yesterday", lambda: Running(Unit.DAY, -2)),
    Rule(_DAY, "the day after tomorrow", lambda: Running(Unit.DAY, 2)),
    Rule(("WHEN",), "POINTER", Pointer),
    Rule(("NOW", "WHEN"), "right? now", lambda: Pointer("PRESENT_REF")),
    Rule(("WHEN",), "the near? future | future", lambda: Pointer("FUTURE_REF")),
    Rule(("WHEN",), "current | the present", lambda: Pointer("PRESENT_REF")),
)

TIMES = (
    Rule(("CLOCK_TIME",), "CLOCK", _clock),
    Rule(_TIME, "CLOCK MERIDIEM ZONE?", _clock),
    Rule(_TIME, "CLOCK ZONE", lambda clock, zone: _clock(clock, None, zone)),
    Rule(_TIME, "DAY MERIDIEM ZONE?", lambda hour, meridiem, zone: _clock((hour, 0), meridiem, zone)),
    Rule(_TIME, "(YEAR | FOUR_FIGURES) ZONE", lambda year, four, zone: _clock(divmod(year or four, 100), None, zone)),
    Rule(_TIME, "TWELVE", Clock),
    Rule(_TIME, "DAY in the PART", _hour_of),
    Rule(("WHEN",), "this PART", lambda part: DayPart(part, Running(Unit.DAY, 0))),
    Rule(("WHEN",), "tonight", lambda: DayPart("NI", Running(Unit.DAY, 0))),
    Rule(("WHEN",), "last night", lambda: DayPart("NI", Running(Unit.DAY, -1))),
    Rule(("WHEN",), "overnight", lambda: DayPart("NI", Running(Unit.DAY, -1))),
    Rule(("WHEN",), "(that | the same) PART", lambda part: DayPart(part, Told(Unit.DAY, 0))),
    Rule(("WHEN",), "the (next | following) PART", lambda part: DayPart(part, Told(Unit.DAY, 1))),
)

LENGTHS = (
    Rule(("AGE",), "COUNT -? (year | years) -? old", lambda *_: True),
    Rule(("QUANTITY",), "COUNT (UNIT | UNITS)", _quantity),
    Rule(
        ("WHEN", "HYPHENED"),
        "NUMBER - (UNIT | UNITS) (- old)?",
        lambda count, unit, units: Length(Quantity(count, unit or units)),
    ),
    Rule(("WHEN", "HYPHENED"), "VAGUE - UNIT", lambda _, unit: Length(Quantity(None, unit))),
    Rule(("QUANTITY",), "VAGUE UNITS", lambda _, units: Quantity(None, units)),
    Rule(("QUANTITY",), "COUNT UNIT and AN half", lambda count, unit, _: Quantity(count + 0.5, unit)),
    Rule(("QUANTITY",), "AN UNIT or two", lambda _, unit: Quantity(None, unit)),
    Rule(("QUANTITY",), "COUNT (to | or | -) COUNT UNITS", lambda first, last, units: Quantity(None, units)),
    Rule(("WHEN",), "(every | each) UNIT", lambda unit: Every(Quantity(1, unit))),
    Rule(("WHEN",), "every other UNIT", lambda unit: Every(Quantity(2, unit))),
    Rule(("WHEN",), "(every | each) WEEKDAY", lambda day: EachTurn(Weekday(day))),
    Rule(("WHEN",), "(every | each) MONTH", lambda month: EachTurn(PartOfYear(Unit.MONTH, month))),
    Rule(("WHEN",), "(every | each) SEASON", lambda month: EachTurn(PartOfYear(Unit.SEASON, month))),
    Rule(("WHEN",), "OFTEN", lambda unit: Every(Quantity(1, unit))),
    Rule(("WHEN",), "(once | twice | COUNT times) AN UNIT", lambda times, _, unit: Every(Quantity(1, unit))),
)

CORES = (*CALENDAR, *PERIODS, *TIMES, *LENGTHS)
