"""Stages three and four: what is put together of two, and what stands around them."""

from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.meanings import (
    Approximate,
    Away,
    Base,
    Bounded,
    Clock,
    DayPart,
    EarlyOrLate,
    In,
    Length,
    Meaning,
    Offset,
    Picked,
    Pointer,
    Quantity,
    ReportedIn,
    Running,
    Told,
    Window,
    Within,
)

_DAY = ("DAY_WHEN", "WHEN")
_PERIOD = ("PERIOD", "WHEN")
_WHEN = ("WHEN",)


def _within(cycle: Picked, container: Meaning) -> Within:
    return Within(cycle.cycle, container)


def _timed(clock: Clock, day: Meaning) -> Clock:
    return Clock(clock.hour, clock.minute, clock.zone, day)


def _ago(quantity: Quantity) -> Offset:
    return Offset(quantity, -1)


def _spoken(quantity: Quantity, sign: int) -> Offset:
    return Offset(quantity, sign, Base.SPOKEN)


def _away(quantity: Quantity, sign: int, day: Meaning) -> Away | None:
    return None if quantity.number is None else Away(quantity, sign, day)


def _about(when: Meaning) -> Approximate | None:
    return None if isinstance(when, Pointer) else Approximate(when)


def _bounded(when: Meaning, mod: Mod) -> Bounded | None:
    """ "More than" bounds a length, or an offset by one."""
    return Bounded(when, mod) if isinstance(when, Length | Offset | In) else None


JOINED = (
    Rule(_DAY, "DAY_CYCLE ,? DAY_WHEN", lambda weekday, day: day),
    Rule(_PERIOD, "CYCLE (,? | of | in) YEAR_WHEN", _within),
    Rule(_PERIOD, "the? YEAR_WHEN 's? CYCLE", lambda year, cycle: _within(cycle, year)),
    Rule(_PERIOD, "(the YEAR_WHEN | YEAR_WHEN 's) (quarter | period)", lambda year, other: ReportedIn(year or other)),
    Rule(_PERIOD, "the? YEAR_AGO CYCLE", lambda _, cycle: _within(cycle, Running(Unit.YEAR, -1))),
    Rule(_DAY, "DAY_CYCLE (of | ,?) PERIOD", _within),
    Rule(_WHEN, "QUANTITY ago", _ago),
    Rule(_WHEN, "QUANTITY earlier", lambda quantity: _spoken(quantity, -1)),
    Rule(_WHEN, "QUANTITY (later | afterwards | afterward)", lambda quantity: _spoken(quantity, 1)),
    Rule(_WHEN, "QUANTITY (from NOW | hence)", lambda quantity, _: Offset(quantity, 1)),
    Rule(_WHEN, "in > QUANTITY", In),
    Rule(_DAY, "QUANTITY (from | after) DAY_WHEN", lambda quantity, day: _away(quantity, 1, day)),
    Rule(_DAY, "QUANTITY before DAY_WHEN", lambda quantity, day: _away(quantity, -1, day)),
    Rule(_DAY, "QUANTITY (ago | later | earlier) (, on? | on) DAY_WHEN", lambda _, day: day),
    Rule(_DAY, "QUANTITY ago DAY_WHEN", lambda quantity, day: _away(quantity, -1, day)),
    Rule(_WHEN, "the? (past | last | previous | latest) QUANTITY", lambda quantity: Window(quantity, -1)),
    Rule(_WHEN, "the? (next | coming) QUANTITY", lambda quantity: Window(quantity, 1)),
    Rule(_WHEN, "the? ORDINAL QUANTITY", lambda _, quantity: Length(quantity)),
    Rule(_WHEN, "the QUANTITY", Length),
    Rule(_WHEN, "QUANTITY", Length),
    Rule(_WHEN, "(recent | coming | past | future) UNITS", lambda units: Length(Quantity(None, units))),
    Rule(_WHEN, "DAY_WHEN PART", lambda day, part: DayPart(part, day)),
    Rule(_WHEN, "the? PART of DAY_WHEN", DayPart),
    Rule(_WHEN, "(TIME | CLOCK_TIME) local time", lambda time, clock: time or clock),
    Rule(_WHEN, "TIME (local time)? (on | ,)? DAY_WHEN", _timed),
    Rule(_WHEN, "CLOCK_TIME (on | ,)? DAY_WHEN", _timed),
    Rule(_WHEN, "DAY_WHEN (at | ,)? (TIME | CLOCK_TIME)", lambda day, time, clock: _timed(time or clock, day)),
    Rule(_WHEN, "the? year -? end", lambda: EarlyOrLate(Running(Unit.YEAR, 0), Mod.END)),
)

_EDGES = (
    ("(early | earlier) -? in? WHEN", Mod.START),
    ("the early WHEN", Mod.START),
    ("the? (beginning | start) of WHEN", Mod.START),
    ("mid -? WHEN", Mod.MID),
    ("the? middle of WHEN", Mod.MID),
    ("(late | later) -? in? WHEN", Mod.END),
    ("the late WHEN", Mod.END),
    ("the? end of WHEN", Mod.END),
)

MODIFIED = (
    *(Rule(_WHEN, pattern, lambda when, mod=mod: EarlyOrLate(when, mod)) for pattern, mod in _EDGES),
    Rule(_WHEN, "the? end of the UNIT", lambda unit: EarlyOrLate(Told(unit, 0), Mod.END)),
    Rule(_WHEN, "(about | around | nearly | almost | roughly | approximately | circa) WHEN", _about),
    Rule(_WHEN, "(more than | over) WHEN", lambda when: _bounded(when, Mod.MORE_THAN)),
    Rule(_WHEN, "less than WHEN", lambda when: _bounded(when, Mod.LESS_THAN)),
    Rule(_WHEN, "at least WHEN", lambda when: _bounded(when, Mod.EQUAL_OR_MORE)),
    Rule(_WHEN, "(at most | up to | as long as) WHEN", lambda when: _bounded(when, Mod.EQUAL_OR_LESS)),
    Rule(_WHEN, "(at | by | until | since | around | from) > CLOCK_TIME", lambda clock: clock),
    Rule(_WHEN, "in > the past", lambda: Pointer("PAST_REF")),
)
