"""What has no place of its own: durations, repetitions, and words that only point to past, present or future."""

from dataclasses import dataclass

from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor, Direction
from timeline.reading.expressions import Type
from timeline.reading.meanings.base import SEASON_CODES, Placed
from timeline.reading.meanings.cycles import Cycle, DayOfYear, PartOfYear, Weekday, Weekend
from timeline.reading.meanings.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Length:
    """How long: three years, a six-month stay; no number: years."""

    quantity: Quantity

    type = Type.DURATION

    def place(self, anchor: Anchor) -> Placed:
        return Placed(self.quantity.value, None, "says how long, not when")


@dataclass(frozen=True, slots=True)
class Every:
    """How often: every week, daily, twice a month."""

    quantity: Quantity

    type = Type.SET

    def place(self, anchor: Anchor) -> Placed:
        return Placed(self.quantity.value, None, _how_often(anchor))


def _how_often(anchor: Anchor) -> str:
    """Why nothing says when; what is told as a habit says so."""
    habit = anchor.tense.direction is Direction.HABIT
    return f"{anchor.tense.reason}, so says how often, not when" if habit else "says how often, not when"


@dataclass(frozen=True, slots=True)
class EachTurn:
    """Each turn of a cycle (None: every day), or a part or a time of the day on each.

    Every Thursday, each July, Tuesday nights, every morning, noon on Saturdays.
    """

    cycle: Cycle | None
    part: str = ""

    type = Type.SET

    def place(self, anchor: Anchor) -> Placed | None:
        match self.cycle:
            case None:
                value = f"XXXX-XX-XXT{self.part}"
            case Weekday(index):
                value = f"XXXX-WXX-{index + 1}" + (f"T{self.part}" if self.part else "")
            case Weekend():
                value = "XXXX-WXX-WE"
            case PartOfYear(unit, month):
                value = f"XXXX-{_part(unit, month)}"
            case DayOfYear(month, day):
                value = f"XXXX-{month:02d}-{day:02d}"
            case _:
                return None
        return Placed(value, None, _how_often(anchor))


def _part(unit: Unit, month: int) -> str:
    """The month, quarter, half or season that begins with that month, as TIMEX3 writes it behind a year.

    >>> _part(Unit.MONTH, 7), _part(Unit.QUARTER, 7), _part(Unit.HALF, 7)
    ('07', 'Q3', 'H2')
    """
    match unit:
        case Unit.QUARTER:
            return f"Q{month // 3 + 1}"
        case Unit.HALF:
            return f"H{month // 6 + 1}"
        case Unit.SEASON:
            return SEASON_CODES[month]
    return f"{month:02d}"


@dataclass(frozen=True, slots=True)
class AnyWeekday:
    """One of many: the Tuesday of "it fell on a Tuesday"."""

    weekday: Weekday

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        return Placed(f"XXXX-WXX-{self.weekday.index + 1}", None, f"nothing says which {self.weekday.name} is meant")


@dataclass(frozen=True, slots=True)
class Pointer:
    """PRESENT_REF, PAST_REF or FUTURE_REF: now, recently, in the future."""

    value: str

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        return Placed(self.value, None, "points to no date in particular")
