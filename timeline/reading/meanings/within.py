"""A turn or a day in a longer time: the third quarter of 2023, Good Friday 2022, the last Monday in May."""

from dataclasses import dataclass

from timeline.calendar.moments import DAY, split, weekday
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Type
from timeline.reading.meanings.base import Meaning, Placed, whole
from timeline.reading.meanings.cycles import Cycle, DayOfYear, Holiday, PartOfYear, Weekday
from timeline.reading.meanings.picked import Pick, Picked
from timeline.reading.meanings.told import Near, ToldTurn

_UNKNOWN_DAY = {Unit.MONTH: "-XX", Unit.YEAR: "-XX-XX"}


@dataclass(frozen=True, slots=True)
class Within:
    """The turn of a cycle in a longer time: the third quarter of 2023, January this year, Friday of next week.

    Of several Fridays in a month no more is known than the month.
    """

    cycle: Cycle
    container: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        outer = self.container.place(anchor)
        if outer is None or outer.when is None or outer.when.start.start is None:
            return None
        if isinstance(self.cycle, Weekday) and outer.when.precision in _UNKNOWN_DAY:
            value = f"{outer.value}{_UNKNOWN_DAY[outer.when.precision]}"
            return outer._replace(value=value, why=f"one of the {self.cycle.name}s in {outer.value}: {outer.why}")
        start, end = outer.when.start.start, outer.when.end.end
        turn = next(
            (turn for turn in self.cycle.starts(start) if start <= turn and (end is None or turn < end)),
            None,
        )
        if turn is None:
            return None
        if outer.reference is None:  # the year is told too, so that nothing is counted from anywhere
            return whole(self.cycle.unit, turn, f"the text names the {self.cycle.unit.value} in full")
        return whole(self.cycle.unit, turn, f"the {self.cycle.name} in {outer.value}, as {outer.why}", outer.reference)


@dataclass(frozen=True, slots=True)
class Named:
    """A named day, as the country keeps it: Thanksgiving, last Easter, Good Friday 2022, the Easter before."""

    key: str
    pick: Pick = Pick.BARE
    year: Meaning | None = None
    near: Near | None = None

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        cycle = self.cycle(anchor.country)
        if self.near is not None:
            return ToldTurn(cycle, self.near).place(anchor)
        return Within(cycle, self.year).place(anchor) if self.year else Picked(cycle, self.pick).place(anchor)

    def cycle(self, country: str) -> Holiday:
        """The day as that country keeps it."""
        return Holiday(self.key, country)


@dataclass(frozen=True, slots=True)
class SameDay:
    """The day and month of the publish date, in another year: this day in 1944."""

    year: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        _, month, day, _ = split(anchor.day)
        return Within(DayOfYear(month, day), self.year).place(anchor)


@dataclass(frozen=True, slots=True)
class SameMonth:
    """The month last spoken of, in another year: the same month of last year."""

    year: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        spoken, outer = anchor.spoken, self.year.place(anchor)
        if spoken is None or spoken.start.start is None or spoken.precision.rank > Unit.MONTH.rank:
            return outer
        month = PartOfYear(Unit.MONTH, split(spoken.start.start)[1])
        return Within(month, self.year).place(anchor)


def period_up_to(unit: Unit, end: int) -> int:
    """Where the quarter or half of the calendar begins that holds most of a firm's own up to then."""
    return unit.floor(Unit.DAY.step(end, -46))


@dataclass(frozen=True, slots=True)
class PeriodEnding:
    """The quarter of the calendar that holds most of the three months before a day: the quarter ended July 31."""

    day: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        outer = self.day.place(anchor)
        if outer is None or outer.when is None or outer.when.end.end is None:
            return None
        start = period_up_to(Unit.QUARTER, outer.when.end.end)
        why = f"the quarter that holds most of the three months up to {outer.value}: {outer.why}"
        return whole(Unit.QUARTER, start, why, outer.reference)


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The first, second … Monday of a month, or its last (-1)."""

    number: int
    weekday: Weekday
    month: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        outer = self.month.place(anchor)
        if outer is None or outer.when is None or outer.when.precision is not Unit.MONTH:
            return None
        start, end = outer.when.start.start or 0, outer.when.end.end or 0
        days = [day for day in range(start, end, DAY) if weekday(day) == self.weekday.index]
        place = self.number if self.number < 0 else self.number - 1
        if not -len(days) <= place < len(days):
            return None
        return whole(Unit.DAY, days[place], f"counted in {outer.value}: {outer.why}", outer.reference)
