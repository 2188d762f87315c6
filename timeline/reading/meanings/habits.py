"""What a time means that is told as a habit: each turn, and none in particular."""

from dataclasses import replace

from timeline.calendar.units import Unit
from timeline.reading.meanings.base import Meaning
from timeline.reading.meanings.cycles import DayOfYear, PartOfYear, Weekday, Weekend
from timeline.reading.meanings.edges import EarlyOrLate
from timeline.reading.meanings.lengths import EachTurn, Every
from timeline.reading.meanings.picked import Pick, Picked
from timeline.reading.meanings.quantities import Quantity
from timeline.reading.meanings.ranges import RangeStart
from timeline.reading.meanings.times import Clock, DayPart
from timeline.reading.meanings.within import NthWeekday


def each_turn(meaning: Meaning) -> Meaning:
    """August of "usually in August", Sunday mornings, early in any April; what names one time stays that."""
    match meaning:
        case Picked(cycle=Weekday() | Weekend() | PartOfYear() | DayOfYear() as cycle, pick=Pick.BARE):
            return EachTurn(cycle)
        case RangeStart(of=Picked() as of):
            return each_turn(of)
        case EarlyOrLate(of=Picked() as of):
            return replace(meaning, of=each_turn(of))
        case DayPart(part=part, day=Picked(cycle=Weekday() as weekday, pick=Pick.BARE)):
            return EachTurn(weekday, part)
        case Clock(hour=hour, minute=minute, day=Picked(cycle=Weekday() as weekday, pick=Pick.BARE)):
            return EachTurn(weekday, f"{hour:02d}:{minute:02d}")
        case Clock(hour=hour, minute=minute, day=None):
            return EachTurn(None, f"{hour:02d}:{minute:02d}")
        case NthWeekday(month=Picked(pick=Pick.BARE)):
            return Every(Quantity(1, Unit.YEAR))
    return meaning
