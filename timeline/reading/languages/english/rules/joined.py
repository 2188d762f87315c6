"""Stage three: what is put together of two."""

from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import DAY, PERIOD, WHEN
from timeline.reading.meanings import (
    Ahead,
    Away,
    Base,
    Clock,
    DayPart,
    EarlyOrLate,
    Every,
    Holding,
    In,
    Length,
    Meaning,
    Named,
    Near,
    NthPart,
    NthWeekday,
    Offset,
    PartOfYear,
    PeriodEnding,
    Pick,
    Picked,
    Quantity,
    ReportedIn,
    Running,
    Told,
    ToldTurn,
    Weekday,
    Weekend,
    Window,
    Within,
)


def _within(cycle: Picked, container: Meaning) -> Within:
    return Within(cycle.cycle, container)


def _told(cycle: Picked, near: Near) -> ToldTurn:
    return ToldTurn(cycle.cycle, near)


def _timed(clock: Clock, day: Meaning) -> Clock:
    return Clock(clock.hour, clock.minute, clock.zone, day)


def _day(weekday: Picked, day: Meaning) -> Meaning | None:
    """Monday, June 24; not Monday, Tuesday."""
    is_pair = isinstance(day, Picked) and isinstance(day.cycle, Weekday)
    return day if isinstance(weekday.cycle, Weekday) and not is_pair else None


def _ago(quantity: Quantity) -> Offset:
    return Offset(quantity, -1)


def _spoken(quantity: Quantity, sign: int) -> Offset:
    return Offset(quantity, sign, Base.SPOKEN)


def _away(quantity: Quantity, sign: int, day: Meaning) -> Away | None:
    return None if quantity.number is None else Away(quantity, sign, day)


def _weekdays_ago(count: float, day: int) -> Away | None:
    """Two Mondays ago: the one before the last."""
    return Away(Quantity(count - 1, Unit.WEEK), -1, Picked(Weekday(day), Pick.LAST)) if 1 < count < 10 else None


def _nth(number: int, weekday: Picked, month: Meaning) -> NthWeekday | None:
    return NthWeekday(number, weekday.cycle, month) if isinstance(weekday.cycle, Weekday) else None


def _part(number: int, unit: Unit, cycle: Picked | None, period: Meaning | None) -> NthPart | None:
    """The first week of May. Seconds are not counted: a century has three billion of them."""
    of = cycle or period
    return None if of is None or unit.is_timed else NthPart(number, unit, of)


def _weekend(number: int, weekend: Picked, cycle: Picked | None, period: Meaning | None) -> NthPart | None:
    return _part(number, Unit.WEEKEND, cycle, period) if weekend.cycle == Weekend() else None


def _half(half: Picked, cycle: Picked | None, period: Meaning | None) -> NthPart | None:
    """The second half of the 1990s."""
    turn = half.cycle
    if not (isinstance(turn, PartOfYear) and turn.unit is Unit.HALF):
        return None
    return _part(1 if turn.month == 1 else 2, Unit.HALF, cycle, period)


PARTS = (
    Rule(PERIOD, "the? ORDINAL UNIT (of | in) (CYCLE | PERIOD)", _part),
    Rule(PERIOD, "the? ORDINAL CYCLE (of | in) (CYCLE | PERIOD)", _weekend),
    Rule(PERIOD, "LAST_PART (of | in) (CYCLE | PERIOD)", lambda unit, *of: _part(-1, unit, *of)),
    Rule(PERIOD, "CYCLE of (CYCLE | PERIOD)", _half),
)

DAYS = (
    Rule(DAY, "DAY_CYCLE ,? DAY_WHEN", _day),
    Rule(DAY, "DAY_CYCLE (of | in | ,?) PERIOD", _within),
    Rule(DAY, "HOLIDAY_WHEN (,? | of | in) YEAR_WHEN", lambda named, year: Named(named.key, year=year)),
    Rule(DAY, "the? ORDINAL DAY_CYCLE (in | of) CYCLE", _nth),
    Rule(DAY, "the? ORDINAL DAY_CYCLE (in | of) PERIOD", _nth),
    Rule(DAY, "the LAST_DAY (in | of) (CYCLE | PERIOD)", lambda day, cycle, period: _nth(-1, day, cycle or period)),
    Rule(DAY, "COUNT WEEKDAYS ago", _weekdays_ago),
    Rule(DAY, "QUANTITY from DAY_WHEN", lambda quantity, day: _away(quantity, 1, Ahead(day))),
    Rule(DAY, "QUANTITY after DAY_WHEN", lambda quantity, day: _away(quantity, 1, day)),
    Rule(DAY, "QUANTITY before DAY_WHEN", lambda quantity, day: _away(quantity, -1, day)),
    Rule(DAY, "QUANTITY (ago | later | earlier) (, on? | on) DAY_WHEN", lambda _, day: day),
    Rule(DAY, "QUANTITY ago DAY_WHEN", lambda quantity, day: _away(quantity, -1, day)),
    Rule(
        PERIOD,
        "the? UNIT (of | beginning | starting | ending | ended) DAY_WHEN",
        lambda unit, day: Holding(unit, day) if unit is Unit.WEEK else None,
    ),
    Rule(
        PERIOD, "CYCLE of DAY_WHEN", lambda cycle, day: Holding(Unit.WEEKEND, day) if cycle.cycle == Weekend() else None
    ),
)

PERIODS = (
    Rule(PERIOD, "CYCLE (,? | of | in) YEAR_WHEN", _within),
    Rule(PERIOD, "CYCLE (of | in) the year", lambda cycle: _within(cycle, Told(Unit.YEAR, 0))),
    Rule(PERIOD, "CYCLE (of | in | ,)? TOLD_YEAR", _within),
    Rule(PERIOD, "the? YEAR_WHEN 's? CYCLE", lambda year, cycle: _within(cycle, year)),
    Rule(PERIOD, "(the YEAR_WHEN | YEAR_WHEN 's) (quarter | period)", lambda year, other: ReportedIn(year or other)),
    Rule(PERIOD, "REPORTED (of | in)? YEAR_WHEN", lambda _, year: ReportedIn(year)),
    Rule(PERIOD, "the? YEAR_AGO CYCLE", lambda _, cycle: _within(cycle, Running(Unit.YEAR, -1))),
    Rule(WHEN, "the? YEAR_AGO QUANTITY", lambda _, quantity: Length(quantity)),
    Rule(PERIOD, "THE_QUARTER < (ended | ending) DAY_WHEN", lambda _, day: PeriodEnding(day)),
    Rule(PERIOD, "the (following | next) CYCLE", lambda cycle: _told(cycle, Near.AFTER)),
    Rule(PERIOD, "the (previous | preceding | prior) CYCLE", lambda cycle: _told(cycle, Near.BEFORE)),
    Rule(PERIOD, "that CYCLE", lambda cycle: _told(cycle, Near.SAME) if cycle.cycle.unit is Unit.SEASON else None),
    Rule(PERIOD, "(the same | that same) CYCLE", lambda cycle: _told(cycle, Near.SAME)),
)

OFFSETS = (
    Rule(WHEN, "QUANTITY (or so)? ago", _ago),
    Rule(WHEN, "QUANTITY earlier", lambda quantity: _spoken(quantity, -1)),
    Rule(WHEN, "QUANTITY (later | afterwards | afterward)", lambda quantity: _spoken(quantity, 1)),
    Rule(WHEN, "QUANTITY (from NOW | hence)", lambda quantity, _: Offset(quantity, 1)),
    Rule(WHEN, "in > QUANTITY", In),
    Rule(WHEN, "in > COUNT UNITS_TIME", lambda count, units: Offset(Quantity(count, units), 1)),
    Rule(WHEN, "in > QUANTITY 's time", lambda quantity: Offset(quantity, 1)),
    Rule(WHEN, "the? (past | last | previous | latest) QUANTITY", lambda quantity: Window(quantity, -1)),
    Rule(WHEN, "the? (next | coming) QUANTITY", lambda quantity: Window(quantity, 1)),
    Rule(WHEN, "the? ORDINAL QUANTITY", lambda _, quantity: Length(quantity)),
    Rule(WHEN, "every QUANTITY", Every),
    Rule(WHEN, "the QUANTITY", Length),
    Rule(WHEN, "QUANTITY", Length),
    Rule(WHEN, "the? (recent | coming | past | future) UNITS", lambda units: Length(Quantity(None, units))),
)

TIMES = (
    Rule(WHEN, "DAY_WHEN PART", lambda day, part: DayPart(part, day)),
    Rule(WHEN, "PART_OF (on? DAY_WHEN)", lambda part, day: DayPart(part.part, day)),
    Rule(WHEN, "the? PART of DAY_WHEN", DayPart),
    Rule(WHEN, "(TIME | CLOCK_TIME) local time", lambda time, clock: time or clock),
    Rule(WHEN, "(TIME | CLOCK_TIME) TONIGHT", lambda time, clock, _: _timed(time or clock, Running(Unit.DAY, 0))),
    Rule(WHEN, "SMALL_HOURS DAY_WHEN", lambda _, day: EarlyOrLate(day, Mod.START)),
    Rule(WHEN, "TIME (local time)? (on | ,)? DAY_WHEN", _timed),
    Rule(WHEN, "CLOCK_TIME (local time)? (on | ,)? DAY_WHEN", _timed),
    Rule(WHEN, "DAY_WHEN (at | ,)? (TIME | CLOCK_TIME)", lambda day, time, clock: _timed(time or clock, day)),
)

JOINED = (*DAYS, *PERIODS, *OFFSETS, *TIMES, *PARTS)
