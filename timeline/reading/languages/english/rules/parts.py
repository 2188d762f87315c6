"""Stage four: the parts of a longer time, counted or at its ends: the last week of May, the early months of 1989."""

from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import PERIOD
from timeline.reading.meanings import (
    EarlyOrLate,
    Length,
    Meaning,
    Naming,
    NthPart,
    PartOfYear,
    Picked,
    Running,
    Told,
    Weekend,
    Within,
)

_MONTHS = {Unit.QUARTER: 3, Unit.HALF: 6}


def _part(number: int, unit: Unit, cycle: Picked | None, period: Meaning | None) -> NthPart | None:
    """The first week of May. Seconds are not counted: a century has three billion of them."""
    of = cycle or period
    return None if of is None or unit.is_timed else NthPart(number, unit, of)


def _part_of_the(number: int, part: Unit, unit: Unit) -> NthPart | None:
    """The last day of the year, the first decade of the century."""
    return _part(number, part, None, Told(unit, 0, Naming.THE))


def _weekend(number: int, weekend: Picked, cycle: Picked | None, period: Meaning | None) -> NthPart | None:
    return _part(number, Unit.WEEKEND, cycle, period) if weekend.cycle == Weekend() else None


def _weekend_of_the(number: int, weekend: Picked, unit: Unit) -> NthPart | None:
    """The first weekend of the month."""
    return _weekend(number, weekend, None, Told(unit, 0, Naming.THE)) if unit is Unit.MONTH else None


def _fraction(part: Picked, cycle: Picked | None, period: Meaning | None) -> Meaning | None:
    """The second half of the 1990s; of a week or a summer, about its beginning or end."""
    turn, of = part.cycle, cycle or period
    if not (isinstance(turn, PartOfYear) and turn.unit in _MONTHS):
        return None
    is_short = isinstance(of, Running | Told) and of.unit.rank <= Unit.WEEK.rank
    if of is not None and (is_short or (isinstance(of, Picked | Within) and of.cycle.unit is Unit.SEASON)):
        return EarlyOrLate(of, Mod.START if turn.month == 1 else Mod.END) if turn.unit is Unit.HALF else None
    return _part(1 + (turn.month - 1) // _MONTHS[turn.unit], turn.unit, cycle, period)


def _edge(mod: Mod, length: Length, cycle: Picked | None, period: Meaning | None) -> EarlyOrLate | None:
    """The last days of October, the early months of 1989."""
    of = cycle or period
    return None if of is None or length.quantity.unit.is_timed else EarlyOrLate(of, mod)


def _edge_of_the(mod: Mod, length: Length, unit: Unit) -> EarlyOrLate | None:
    """The final weeks of the year."""
    return _edge(mod, length, None, Told(unit, 0, Naming.THE)) if length.quantity.unit.rank < unit.rank else None


PARTS = (
    Rule(PERIOD, "the? ORDINAL UNIT (of | in) (CYCLE | PERIOD)", _part),
    Rule(PERIOD, "the? ORDINAL CYCLE (of | in) (CYCLE | PERIOD)", _weekend),
    Rule(PERIOD, "LAST_PART (of | in) (CYCLE | PERIOD)", lambda unit, *of: _part(-1, unit, *of)),
    Rule(PERIOD, "FIRST_UNITS of (CYCLE | PERIOD)", lambda *part: _edge(Mod.START, *part)),
    Rule(PERIOD, "LAST_UNITS of (CYCLE | PERIOD)", lambda *part: _edge(Mod.END, *part)),
    Rule(PERIOD, "FIRST_UNITS of the UNIT", lambda *part: _edge_of_the(Mod.START, *part)),
    Rule(PERIOD, "LAST_UNITS of the UNIT", lambda *part: _edge_of_the(Mod.END, *part)),
    Rule(PERIOD, "the? ORDINAL CYCLE (of | in) the UNIT", _weekend_of_the),
    Rule(PERIOD, "CYCLE of (CYCLE | PERIOD)", _fraction),
    Rule(PERIOD, "the ORDINAL UNIT of the UNIT", _part_of_the),
    Rule(PERIOD, "LAST_PART of the UNIT", lambda part, unit: _part_of_the(-1, part, unit)),
    Rule(PERIOD, "CYCLE of the UNIT", lambda part, unit: _fraction(part, None, Told(unit, 0, Naming.THE))),
)
