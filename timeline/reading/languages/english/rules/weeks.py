"""Stage three: weeks and weekends that are told by a day of theirs."""

from timeline.calendar.units import Unit
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import PERIOD
from timeline.reading.meanings import (
    DayOfMonth,
    DayOfYear,
    Holding,
    Meaning,
    Picked,
    Stretch,
    ToldDay,
    Weekend,
)


def _week_of(unit: Unit, day: Meaning) -> Holding | None:
    """The week of the 17th."""
    return Holding(unit, day) if unit is Unit.WEEK else None


def _weekend_of(cycle: Picked, day: Meaning | None, days: Meaning | None) -> Holding | None:
    """The weekend of 7 March, or of 7 and 8 March."""
    held = days.last if isinstance(days, Stretch) else day
    return Holding(Unit.WEEKEND, held) if held and cycle.cycle == Weekend() else None


def _weekend_at(day: Picked, weekend: Picked) -> Holding | None:
    """The Fourth of July weekend."""
    is_one = isinstance(day.cycle, DayOfYear) and weekend == Picked(Weekend())
    return Holding(Unit.WEEKEND, day) if is_one else None


WEEKS = (
    Rule(PERIOD, "the? UNIT (of | ending | ended) DAY_WHEN", _week_of),
    Rule(PERIOD, "the? UNIT of the NTH", lambda unit, nth: _week_of(unit, ToldDay(DayOfMonth(nth)))),
    Rule(
        PERIOD,
        "the? UNIT (beginning | starting | commencing) DAY_WHEN",
        lambda unit, day: Holding(unit, day, is_first=True) if unit is Unit.WEEK else None,
    ),
    Rule(PERIOD, "CYCLE of (DAY_WHEN | PERIOD)", _weekend_of),
    Rule(PERIOD, "the? DAY_CYCLE CYCLE", _weekend_at),
)
