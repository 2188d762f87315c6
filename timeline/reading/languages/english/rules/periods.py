"""Stage two: periods that come round, and what is counted from the publish date or the date spoken of."""

from timeline.calendar.moments import at
from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import (
    BESIDE,
    CYCLE,
    DAY,
    DAY_CYCLE,
    PART_BESIDE,
    PERIOD,
    TOLD_YEAR,
    WHEN,
    YEAR,
)
from timeline.reading.meanings import (
    AHEAD,
    Approximate,
    Away,
    DayPart,
    EarlyOrLate,
    Fixed,
    InTense,
    Length,
    Naming,
    Offset,
    OfTheYear,
    PartOfYear,
    Pick,
    Picked,
    Pointer,
    Quantity,
    QuarterBefore,
    Reported,
    Running,
    SoFar,
    Told,
    Weekday,
    Weekend,
    Window,
    day_of_year,
)

_LASTING = frozenset({Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY})
_NEVER_LAST = frozenset({Unit.SECOND, Unit.MINUTE, Unit.DAY})
_THIS_TIME = {Unit.WEEK: (7, Unit.DAY), Unit.MONTH: (4, Unit.WEEK), Unit.YEAR: (12, Unit.MONTH)}
_A_WEEK = Quantity(1, Unit.WEEK)
_A_YEAR = Quantity(1, Unit.YEAR)


def part_of_year(number: int, unit: Unit) -> Picked | None:
    """The third quarter, the first half."""
    months = {Unit.QUARTER: 3, Unit.HALF: 6}[unit]
    return Picked(PartOfYear(unit, 1 + (number - 1) * months)) if 1 <= number <= 12 // months else None


def _day_of_year(month: int, day: int, pick: Pick) -> Picked | None:
    cycle = day_of_year(month, day)
    return Picked(cycle, pick) if cycle else None


def _quarter(number: int) -> Picked | None:
    return part_of_year(number, Unit.QUARTER)


def _quarter_to(month: int) -> Picked | None:
    """The December quarter."""
    return None if month % 3 else _quarter(month // 3)


def _quarter_of(month: int, year: float) -> Fixed | None:
    """The June 1990 quarter."""
    return None if month % 3 else Fixed(Unit.QUARTER, at(int(year), month - 2))


def _half(number: int) -> Picked | None:
    return part_of_year(number, Unit.HALF)


def _lasting(unit: Unit) -> Length | None:
    """The week to 20 November, the year since the vote."""
    return Length(Quantity(1, unit)) if unit in _LASTING else None


def _the_last(unit: Unit) -> Window | None:
    """The last year is the one up to now; last year is that before this one."""
    return Window(Quantity(1, unit), -1) if unit in _LASTING else None


def _month(number: int, pick: Pick) -> Picked:
    return Picked(PartOfYear(Unit.MONTH, number), pick)


def _season(month: int, pick: Pick) -> Picked:
    return Picked(PartOfYear(Unit.SEASON, month), pick)


def _this_time(unit: Unit, sign: int) -> Approximate | None:
    """This time last year, about twelve months ago."""
    number, finer = _THIS_TIME.get(unit, (0, unit))
    return Approximate(Offset(Quantity(number, finer), sign)) if number else None


def _next(unit: Unit) -> Told | Length:
    """The following week; the next hour, which is as long."""
    return Length(Quantity(1, unit)) if unit.is_timed else Told(unit, 1)


TURNS = (
    Rule(CYCLE, "the? SEASON", lambda month: _season(month, Pick.BARE)),
    Rule(CYCLE, "the? fiscal? -? ORDINAL (fiscal | calendar)? quarter", _quarter),
    Rule(CYCLE, "the? ORDINAL < (and | or | ,) ORDINAL quarters", lambda number, _: _quarter(number)),
    Rule(CYCLE, "(and | or | ,) > ORDINAL quarters", _quarter),
    Rule(CYCLE, "(the MONTH | MONTH -) quarter", lambda *months: _quarter_to(next(filter(None, months)))),
    Rule(PERIOD, "the MONTH YEAR quarter", _quarter_of),
    Rule(CYCLE, "quarter ONES < (of | in | YEAR)", lambda number, _: _quarter(number)),
    Rule(CYCLE, "QUARTER_WORD", _quarter),
    Rule(CYCLE, "ORDINAL - quarter", _quarter),
    Rule(CYCLE, "the? ORDINAL half", _half),
    Rule(CYCLE, "the (latter | back) half", lambda: _half(2)),
    Rule(CYCLE, "ORDINAL - half", _half),
    Rule(CYCLE, "HALF_WORD", _half),
    Rule(CYCLE, "the? weekend", lambda: Picked(Weekend())),
    Rule(CYCLE, "(last | this past) weekend", lambda: Picked(Weekend(), Pick.LAST)),
    Rule(CYCLE, "(next | this coming) weekend", lambda: Picked(Weekend(), Pick.NEXT)),
    Rule(CYCLE, "this weekend", lambda: Picked(Weekend(), Pick.THIS)),
    Rule(("LAST_DAY", *DAY), "last WEEKDAY", lambda day: Picked(Weekday(day), Pick.LAST)),
    Rule(("NEXT_DAY", *DAY), "next WEEKDAY", lambda day: Picked(Weekday(day), Pick.NEXT)),
    Rule(DAY, "(the | this)? coming WEEKDAY", lambda day: Picked(Weekday(day), Pick.NEXT)),
    Rule(DAY, "this WEEKDAY", lambda day: Picked(Weekday(day), Pick.THIS)),
    Rule(DAY, "this? past WEEKDAY", lambda day: Picked(Weekday(day), Pick.LAST)),
    Rule(DAY_CYCLE, "(a | some) > WEEKDAY", lambda day: Picked(Weekday(day))),
    Rule(DAY, "this MONTH (DAY | DAY_ORDINAL)", lambda month, day, nth: _day_of_year(month, day or nth, Pick.THIS)),
    Rule(DAY, "last MONTH (DAY | DAY_ORDINAL)", lambda month, day, nth: _day_of_year(month, day or nth, Pick.LAST)),
    Rule(DAY, "next MONTH (DAY | DAY_ORDINAL)", lambda month, day, nth: _day_of_year(month, day or nth, Pick.NEXT)),
    Rule(PERIOD, "(last | this? past) MONTH", lambda month: _month(month, Pick.LAST)),
    Rule(("NEXT_TURN", *PERIOD), "next MONTH", lambda month: _month(month, Pick.NEXT)),
    Rule(PERIOD, "(the | this)? coming MONTH", lambda month: _month(month, Pick.NEXT)),
    Rule(PERIOD, "this MONTH", lambda month: _month(month, Pick.THIS)),
    Rule(PERIOD, "(last | this? past) SEASON", lambda month: _season(month, Pick.LAST)),
    Rule(("NEXT_TURN", *PERIOD), "next SEASON", lambda month: _season(month, Pick.NEXT)),
    Rule(PERIOD, "(the | this)? coming SEASON", lambda month: _season(month, Pick.NEXT)),
    Rule(PERIOD, "this SEASON", lambda month: _season(month, Pick.THIS)),
)

UNITS = (
    Rule(YEAR, "last (fiscal | financial)? year", lambda: Running(Unit.YEAR, -1)),
    Rule(YEAR, "next (fiscal | financial)? year", lambda: Running(Unit.YEAR, 1)),
    Rule(YEAR, "(this | the current | the present) (fiscal | financial)? year", lambda: Running(Unit.YEAR, 0)),
    Rule(PERIOD, "last (fiscal | financial) quarter", lambda: Running(Unit.QUARTER, -1)),
    Rule(PERIOD, "next (fiscal | financial) quarter", lambda: Running(Unit.QUARTER, 1)),
    Rule(PERIOD, "(this | the current) (fiscal | financial) quarter", lambda: Running(Unit.QUARTER, 0)),
    Rule(PERIOD, "last UNIT", lambda unit: None if unit in _NEVER_LAST else Running(unit, -1)),
    Rule(("LAST_PART",), "the (last | final) UNIT < (of | in MONTH)", lambda unit, _: unit),
    Rule(PERIOD, "the last UNIT", _the_last),
    Rule(PERIOD, "(the | this)? past (fiscal | financial)? UNIT", lambda unit: Window(Quantity(1, unit), -1)),
    Rule(PERIOD, "next UNIT", lambda unit: Running(unit, 1)),
    Rule(PERIOD, "the? coming UNIT", lambda unit: Window(Quantity(1, unit), 1)),
    Rule(PERIOD, "(this | the current) UNIT", lambda unit: Running(unit, 0)),
    Rule(PERIOD, "the? UNIT before last", lambda unit: Running(unit, -2)),
    Rule(PERIOD, "the UNIT just (ended | completed | gone | past)", lambda unit: Running(unit, -1)),
    Rule(PERIOD, "the? UNIT after next", lambda unit: Running(unit, 2)),
    Rule(DAY, "the? WEEKDAY before last", lambda day: Away(_A_WEEK, -1, Picked(Weekday(day), Pick.LAST))),
    Rule(DAY, "the? WEEKDAY after next", lambda day: Away(_A_WEEK, 1, Picked(Weekday(day), Pick.NEXT))),
    Rule(PERIOD, "the MONTH before last", lambda month: Away(_A_YEAR, -1, _month(month, Pick.LAST))),
    Rule(PERIOD, "the SEASON before last", lambda month: Away(_A_YEAR, -1, _season(month, Pick.LAST))),
    Rule(PERIOD, "the SEASON after next", lambda month: Away(_A_YEAR, 1, _season(month, Pick.NEXT))),
    Rule(DAY, "TODAY week", lambda shift: Running(Unit.DAY, shift + (7 if shift >= 0 else -7))),
    Rule(DAY, "WEEKDAY fortnight", lambda day: Away(Quantity(2, Unit.WEEK), 1, InTense(Picked(Weekday(day)), AHEAD))),
    Rule(DAY, "WEEKDAY week", lambda day: Away(_A_WEEK, 1, InTense(Picked(Weekday(day)), AHEAD))),
    Rule(PERIOD, "earlier this UNIT", lambda unit: SoFar(unit, Mod.START)),
    Rule(PERIOD, "later this UNIT", lambda unit: SoFar(unit, Mod.END)),
    Rule(PERIOD, "the UNIT to date", lambda unit: SoFar(unit, Mod.START)),
    Rule(PERIOD, "UNIT - to - date", lambda unit: SoFar(unit, Mod.START)),
    Rule(PERIOD, "earlier in the UNIT", lambda unit: SoFar(unit, Mod.START, is_told=True)),
    Rule(PERIOD, "later in the UNIT", lambda unit: SoFar(unit, Mod.END, is_told=True)),
    Rule(PERIOD, "this time last UNIT", lambda unit: _this_time(unit, -1)),
    Rule(PERIOD, "this time AN UNIT ago", lambda _, unit: _this_time(unit, -1)),
    Rule(PERIOD, "this time next UNIT", lambda unit: _this_time(unit, 1)),
    Rule(WHEN, "the? year (-? | 's) end", lambda: OfTheYear(Mod.END)),
    Rule(("RUNNING_DAY", *DAY), "TODAY", lambda shift: Running(Unit.DAY, shift)),
    Rule(DAY, "the day before yesterday", lambda: Running(Unit.DAY, -2)),
    Rule(DAY, "the day after tomorrow", lambda: Running(Unit.DAY, 2)),
)

REPORTS = (
    Rule(PERIOD, "the? (latest | most recent) (quarter | period)", lambda: Reported(0, -1)),
    Rule(PERIOD, "the latest UNIT", lambda unit: Told(unit, 0, Naming.THE) if unit in _LASTING else None),
    Rule(("REPORTED", *PERIOD), "the? year - (earlier | ago) quarter", lambda: Reported(-1, -1)),
    Rule(
        ("REPORTED", *PERIOD),
        "the? comparable? (year - (earlier | ago) | prior - year | corresponding | same | comparable | like)"
        " (quarter | period)",
        lambda: Reported(-1),
    ),
    Rule(PERIOD, "the (previous | preceding | prior) quarter", QuarterBefore),
    Rule(PERIOD, "the? year - (earlier | ago) month", lambda: Offset(_A_YEAR, -1)),
    Rule(("THE_QUARTER", *PERIOD), "the quarter", Reported),
    Rule(("NO_DATE",), "the? quarter (day | days) | this day and age", lambda: True),
    Rule(("YEAR_AGO", "WHEN"), "year - (earlier | ago)", lambda: Reported(-1)),
    Rule(("YEAR_AGO", "WHEN"), "(a | the) > year - (earlier | ago)", lambda: Reported(-1)),
    Rule(
        ("YEAR_ENDING", *WHEN),
        "the (fiscal | financial)? year < (ended | ending | to | through)",
        lambda: Length(_A_YEAR),
    ),
    Rule(
        WHEN,
        "the (fiscal | financial | full)? UNIT"
        " < (to | through) the? (MONTH | DAY | DAY_ORDINAL | WEEKDAY | YEAR | end)",
        lambda unit, *_: _lasting(unit),
    ),
    Rule(WHEN, "the UNIT < since", _lasting),
)

TOLD = (
    Rule(TOLD_YEAR, "(that | the same | that same) year", lambda: Told(Unit.YEAR, 0)),
    Rule(TOLD_YEAR, "the (following | next) (fiscal | financial)? year", lambda: Told(Unit.YEAR, 1)),
    Rule(TOLD_YEAR, "the (previous | preceding | prior) (fiscal | financial)? year", lambda: Told(Unit.YEAR, -1)),
    Rule(("SAME_UNIT", *PERIOD), "(the same | that same) UNIT", lambda unit: Told(unit, 0)),
    Rule(PERIOD, "that UNIT", lambda unit: Told(unit, 0)),
    Rule(PERIOD, "the (following | next) UNIT", _next),
    Rule(PERIOD, "the (previous | preceding | prior) UNIT", lambda unit: Told(unit, -1)),
    Rule(BESIDE, "the UNIT before", lambda unit: Told(unit, -1)),
    Rule(BESIDE, "the UNIT (after | following)", lambda unit: Told(unit, 1)),
    Rule(PART_BESIDE, "the PART before", lambda part: DayPart(part, Told(Unit.DAY, -1))),
    Rule(PART_BESIDE, "the PART (after | following)", lambda part: DayPart(part, Told(Unit.DAY, 1))),
    Rule(WHEN, "the PART before last", lambda part: DayPart(part, Running(Unit.DAY, -2))),
    Rule(PERIOD, "later that UNIT", lambda unit: EarlyOrLate(Told(unit, 0), Mod.END)),
    Rule(PERIOD, "earlier that UNIT", lambda unit: EarlyOrLate(Told(unit, 0), Mod.START)),
)

POINTERS = (
    Rule(WHEN, "POINTER", Pointer),
    Rule(WHEN, "(more | most) recently | AN moment ago | moments ago", lambda *_: Pointer("PAST_REF")),
    Rule(("NOW", "WHEN"), "right? now", lambda: Pointer("PRESENT_REF")),
    Rule(WHEN, "the near? future | the (near | short) -? term", lambda: Pointer("FUTURE_REF")),
    Rule(WHEN, "(in | foreseeable) > future", lambda: Pointer("FUTURE_REF")),
    Rule(WHEN, "current | the present | these days", lambda: Pointer("PRESENT_REF")),
    Rule(WHEN, "(will | would | could | might) > one day", lambda: Pointer("FUTURE_REF")),
    Rule(WHEN, "then -? current", lambda: Pointer("PAST_REF")),
    Rule(WHEN, "at > (present | the moment)", lambda: Pointer("PRESENT_REF")),
    Rule(WHEN, "the other (day | week | night | morning | evening)", lambda: Pointer("PAST_REF")),
    Rule(WHEN, "once", lambda: Pointer("PAST_REF")),
)

PERIODS = (*TURNS, *UNITS, *REPORTS, *TOLD, *POINTERS)
