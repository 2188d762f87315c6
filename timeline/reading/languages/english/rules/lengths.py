"""Stage two: how long and how often."""

from timeline.calendar.units import Unit
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import EACH, QUANTITY, ROUGHLY, WHEN
from timeline.reading.meanings import (
    DayOfYear,
    EachTurn,
    Every,
    Length,
    PartOfYear,
    Pointer,
    Quantity,
    Weekday,
    Weekend,
    Window,
)

_LONG = (Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.DECADE)
_NO_NUMBER = (Unit.SECOND, Unit.QUARTER)


def _quantity(number: float, unit: Unit | None, units: Unit | None) -> Quantity | None:
    """Three weeks, a five year low; not the 1988 quarter, nor the 2023 second, nor an hours-long battle."""
    if units is not None and number == 1:
        return None
    if unit is not None and number > 1 and (number > 100 or unit is Unit.SECOND):
        return None
    return Quantity(number, unit or units or Unit.DAY)


def _sum(
    number: float, unit: Unit | None, units: Unit | None, more: float, other: Unit | None, others: Unit | None
) -> Quantity | None:
    """An hour and 45 minutes, five years and three months; 3 hours 20 minutes."""
    first, second = _quantity(number, unit, units), _quantity(more, other, others)
    return first and second and first.plus(second)


def vague(unit: Unit) -> Length | None:
    """For weeks, in years: no number of them, but of what is long enough to be waited for."""
    return None if unit in _NO_NUMBER else Length(Quantity(None, unit))


def _another(unit: Unit) -> Quantity | None:
    """Another year; not another second, nor another day, which is any other."""
    return None if unit in (*_NO_NUMBER, Unit.DAY) else Quantity(1, unit)


def _once_in(_: float | None, number: float, unit: Unit | None, units: Unit | None) -> Every | None:
    """Once in a decade, twice in ten years."""
    quantity = _quantity(number, unit, units)
    return quantity and Every(quantity)


LENGTHS = (
    Rule(("AGE",), "(COUNT -? year | NUMBER -? years) -? old", lambda *_: True),
    Rule(QUANTITY, "COUNT (UNIT | UNITS)", _quantity),
    Rule(QUANTITY, "COUNT (UNIT | UNITS) and COUNT (UNIT | UNITS)", _sum),
    Rule(QUANTITY, "NUMBER (UNIT | UNITS) NUMBER (UNIT | UNITS)", _sum),
    Rule(QUANTITY, "COUNT MEASURE (UNIT | UNITS)", lambda count, _, unit, units: _quantity(count, unit, units)),
    Rule(QUANTITY, "NUMBER MORE (UNIT | UNITS)", lambda count, _, unit, units: _quantity(count, unit, units)),
    Rule(QUANTITY, "COUNT (+ | - plus | or more) UNITS", Quantity),
    Rule(ROUGHLY, "COUNT (- odd | or so) UNITS", Quantity),
    Rule(ROUGHLY, "COUNT - SOME UNITS", lambda count, _, units: Quantity(count, units)),
    Rule(QUANTITY, "AN MEASURE COUNT UNITS", lambda _, __, count, units: Quantity(count, units)),
    Rule(QUANTITY, "another (COUNT MORE?)? UNITS", lambda count, _, units: Quantity(count, units)),
    Rule(QUANTITY, "another UNIT", _another),
    Rule(WHEN, "NUMBER WORKING (UNIT | UNITS)", lambda count, _, unit, units: Length(Quantity(count, unit or units))),
    Rule(QUANTITY, "VAGUE (MORE | MEASURE) UNITS", lambda *of: Quantity(None, of[-1])),
    Rule(QUANTITY, "NUMBER million UNITS", lambda number, units: Quantity(number * 1_000_000, units)),
    Rule(("RATE",), "NUMBER > AN UNIT < from", lambda *_: True),
    Rule(QUANTITY, "AN quarter -? century", lambda _: Quantity(25, Unit.YEAR)),
    Rule(QUANTITY, "AN? half -? hour", lambda _: Quantity(0.5, Unit.HOUR)),
    Rule(QUANTITY, "AN half -? century", lambda _: Quantity(50, Unit.YEAR)),
    Rule(QUANTITY, "(past | last | next) > half -? century", lambda: Quantity(50, Unit.YEAR)),
    Rule(WHEN, "quarter - century", lambda: Length(Quantity(25, Unit.YEAR))),
    Rule(WHEN, "half - century", lambda: Length(Quantity(50, Unit.YEAR))),
    Rule(QUANTITY, "COUNT FORTNIGHT", lambda count, weeks: Quantity(count * weeks, Unit.WEEK)),
    Rule(QUANTITY, "the following > FORTNIGHT", lambda weeks: Quantity(weeks, Unit.WEEK)),
    Rule(
        WHEN,
        "NUMBER - (UNIT | UNITS) (- (old | long))?",
        lambda count, unit, units: Length(Quantity(count, unit or units)),
    ),
    Rule(WHEN, "NUMBER -? (to | or) -? NUMBER - UNIT", lambda _, __, unit: Length(Quantity(None, unit))),
    Rule(WHEN, "VAGUE - UNIT", lambda _, unit: Length(Quantity(None, unit))),
    Rule(WHEN, "AN > UNIT - long", lambda _, unit: Length(Quantity(1, unit))),
    Rule(WHEN, "UNIT - long", lambda unit: Length(Quantity(1, unit))),
    Rule(WHEN, "UNITS - (long | old)", lambda units: Length(Quantity(None, units))),
    Rule(QUANTITY, "VAGUE UNITS", lambda _, units: Quantity(None, units)),
    Rule(QUANTITY, "COUNT UNIT and AN half", lambda count, unit, _: Quantity(count + 0.5, unit)),
    Rule(WHEN, "the? (past | last) UNIT and AN half", lambda unit, _: Window(Quantity(1.5, unit), -1)),
    Rule(QUANTITY, "AN UNIT or two", lambda _, unit: Quantity(None, unit)),
    Rule(QUANTITY, "COUNT (to | or | -) COUNT UNITS", lambda first, last, units: Quantity(None, units)),
    Rule(QUANTITY, "between > COUNT and COUNT UNITS", lambda first, last, units: Quantity(None, units)),
    Rule(WHEN, "LASTING", lambda unit: Length(Quantity(1, unit))),
    Rule(WHEN, "(over | through | throughout | down | across) > the UNITS", vague),
    Rule(WHEN, "the? (recent | coming | past)? UNITS < (before | after | since | following | that | away)", vague),
    Rule(("FIRST_UNITS", *WHEN), "the (first | early | opening) UNITS", vague),
    Rule(("LAST_UNITS", *WHEN), "the (last | final | closing | dying) UNITS", vague),
    Rule(WHEN, "matter of > UNITS", lambda units: Length(Quantity(None, units))),
    Rule(WHEN, "UNITS < of", lambda units: vague(units) if units in _LONG else None),
    Rule(WHEN, "the UNIT ahead", lambda unit: Window(Quantity(1, unit), 1)),
    Rule(WHEN, "the UNITS ahead", lambda units: Pointer("FUTURE_REF") if units in (Unit.DAY, *_LONG) else None),
    Rule(WHEN, "UNITS (or | and) even? UNITS", lambda units, _: vague(units)),
    Rule(WHEN, "UNITS ago", lambda units: Pointer("PAST_REF")),
    Rule(WHEN, "(NUMBER | AN) (million | billion) UNITS ago", lambda *_: Pointer("PAST_REF")),
)

REPEATED = (
    Rule(EACH, "(every | each) (calendar | financial | fiscal | single)? UNIT", lambda unit: Every(Quantity(1, unit))),
    Rule(WHEN, "every FORTNIGHT", lambda weeks: Every(Quantity(weeks, Unit.WEEK))),
    Rule(WHEN, "(once | twice | COUNT times) in COUNT (UNIT | UNITS)", _once_in),
    Rule(EACH, "(every | each) PART", lambda part: EachTurn(None, part)),
    Rule(
        WHEN,
        "the? (ORDINAL | last) (WEEKDAY | weekend) (of | in) (every | each) UNIT",
        lambda *of: Every(Quantity(1, of[-1])),
    ),
    Rule(WHEN, "(every | each) weekday", lambda: Every(Quantity(1, Unit.DAY))),
    Rule(WHEN, "((every | each) weeknight | weeknights)", lambda: EachTurn(None, "NI")),
    Rule(WHEN, "weekday PARTS", lambda part: EachTurn(None, part)),
    Rule(WHEN, "every other UNIT", lambda unit: Every(Quantity(2, unit))),
    Rule(EACH, "(every | each) WEEKDAY PART?", lambda day, part: EachTurn(Weekday(day), part or "")),
    Rule(EACH, "every other WEEKDAY", lambda day: EachTurn(Weekday(day))),
    Rule(WHEN, "every ORDINAL WEEKDAY", lambda _, day: EachTurn(Weekday(day))),
    Rule(WHEN, "every ORDINAL UNIT", lambda number, unit: Every(Quantity(number, unit))),
    Rule(
        EACH,
        "(on | and | to | through | open | closed | , | or | except | most) > WEEKDAYS",
        lambda day: EachTurn(Weekday(day)),
    ),
    Rule(EACH, "alternate WEEKDAYS", lambda day: EachTurn(Weekday(day))),
    Rule(WHEN, "the? (NTH | ORDINAL) of (every | each) UNIT", lambda *of: Every(Quantity(1, of[-1]))),
    Rule(WHEN, "WEEKDAY PARTS", lambda day, part: EachTurn(Weekday(day), part)),
    Rule(WHEN, "(on | at) > weekends", lambda: EachTurn(Weekend())),
    Rule(WHEN, "(every | each) MONTH", lambda month: EachTurn(PartOfYear(Unit.MONTH, month))),
    Rule(
        WHEN, "(every | each) MONTH (DAY | DAY_ORDINAL)", lambda month, day, nth: EachTurn(DayOfYear(month, day or nth))
    ),
    Rule(WHEN, "(every | each) SEASON", lambda month: EachTurn(PartOfYear(Unit.SEASON, month))),
    Rule(WHEN, "(every | each) HOLIDAY", lambda _: Every(Quantity(1, Unit.YEAR))),
    Rule(WHEN, "(on | during) > weekdays", lambda: Every(Quantity(1, Unit.DAY))),
    Rule(EACH, "((once | twice) -?)? OFTEN", lambda unit: Every(Quantity(1, unit))),
    Rule(
        WHEN,
        "(once | twice | COUNT times) every COUNT UNITS",
        lambda _, count, units: Every(Quantity(count, units)),
    ),
    Rule(WHEN, "SELDOM", lambda of: Every(Quantity(*of))),
    Rule(WHEN, "half - OFTEN", lambda unit: Every(Quantity(6, Unit.MONTH)) if unit is Unit.YEAR else None),
    Rule(
        WHEN,
        "(once | twice | (COUNT (or | to))? COUNT times | VAGUE times) (AN | per | every | each) UNIT",
        lambda *of: Every(Quantity(1, of[-1])),
    ),
)
