"""A part of a longer time, counted: the last week of May, the first decade of the 20th century.

The weeks of a month are seven days each, counted from its first day or back
from its last, for nothing says with which day they begin. A month is halved
behind its 15th day, a decade and a century behind half of their years.
"""

from dataclasses import dataclass

from timeline.calendar.moments import DAY
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Type
from timeline.reading.meanings.base import Meaning, Placed, timex, whole
from timeline.reading.meanings.quantities import Quantity
from timeline.spans import Kind, Span, When

_PIECES = {
    (Unit.HALF, Unit.MONTH): (Unit.DAY, 15),
    (Unit.HALF, Unit.DECADE): (Unit.YEAR, 5),
    (Unit.HALF, Unit.CENTURY): (Unit.YEAR, 50),
    (Unit.QUARTER, Unit.CENTURY): (Unit.YEAR, 25),
    (Unit.WEEK, Unit.MONTH): (Unit.DAY, 7),
    (Unit.WEEK, Unit.SEASON): (Unit.DAY, 7),
    (Unit.WEEK, Unit.QUARTER): (Unit.DAY, 7),
    (Unit.WEEK, Unit.YEAR): (Unit.DAY, 7),
}
"""What a part of something is made of that is no unit of the calendar: so many of a finer one."""


@dataclass(frozen=True, slots=True)
class NthPart:
    """The first, second … part of a longer time, or its last (-1)."""

    number: int
    unit: Unit
    of: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        outer = self.of.place(anchor)
        if outer is None or outer.when is None or not outer.when.bounds.is_whole(outer.when.precision):
            return None
        precision = outer.when.precision
        if self.unit.rank >= precision.rank and self.unit is not Unit.HALF:
            return None
        if self.unit is Unit.QUARTER and precision is Unit.DECADE:
            return None  # of two years and a half
        unit, count = _PIECES.get((self.unit, precision), (self.unit, 1))
        part = self._part(outer.when.bounds, unit, count)
        if part is None:
            return None
        why = f"counted in {outer.value}: {outer.why}"
        if count == 1:
            return whole(unit, part[0], why, outer.reference)
        value = f"{timex(unit, part[0])}/{timex(unit, unit.floor(part[1] - DAY))}"
        named = self.unit if self.unit is Unit.WEEK else precision
        return Placed(value, When.point(Span(*part), named), why, reference=outer.reference)

    def _part(self, outer: Span, unit: Unit, count: int) -> tuple[int, int] | None:
        """Where it starts and ends; None where there are not so many, or only that one."""
        starts = self._starts(outer, unit, count)
        place = self.number if self.number < 0 else self.number - 1
        if len(starts) < 2 or not -len(starts) <= place < len(starts):
            return None
        end = outer.end or 0
        if self.unit is Unit.HALF and self.number in (2, -1):
            return starts[1], end
        if place == -1 and count > 1:
            return unit.step(end, -count), end
        return starts[place], min(unit.step(starts[place], count) if count > 1 else unit.end(starts[place]), end)

    def _starts(self, outer: Span, unit: Unit, count: int) -> list[int]:
        start, end = outer.start or 0, outer.end or 0
        first = unit.floor(start)
        starts = [first if first >= start else unit.step(first)]
        while (following := unit.step(starts[-1], count)) < end:
            starts.append(following)
        return starts


@dataclass(frozen=True, slots=True)
class EndingWith:
    """How long, and with which day or month it ended: the three months ended September 30."""

    quantity: Quantity
    last: Meaning

    type = Type.DURATION

    def place(self, anchor: Anchor) -> Placed | None:
        outer, steps = self.last.place(anchor), self.quantity.steps(-1)
        end = outer.when.bounds.end if outer and outer.when else None
        if outer is None or end is None or steps is None:
            return None
        why = f"up to {outer.value}: {outer.why}"
        return Placed(self.quantity.value, _days(steps.away(end), end), why, reference=outer.reference)


@dataclass(frozen=True, slots=True)
class EndOf:
    """How long, and where: the first nine months of 2023, or its last three."""

    quantity: Quantity
    of: Meaning
    is_last: bool

    type = Type.DURATION

    def place(self, anchor: Anchor) -> Placed | None:
        outer, steps = self.of.place(anchor), self.quantity.steps(-1 if self.is_last else 1)
        if outer is None or outer.when is None or steps is None or steps.unit.is_timed:
            return None
        start, end = outer.when.bounds.start, outer.when.bounds.end
        if start is None or end is None:
            return None
        part = (steps.away(end), end) if self.is_last else (start, steps.away(start))
        if not start <= part[0] < part[1] <= end:
            return None
        side = "last" if self.is_last else "first"
        why = f"the {side} part of {outer.value}: {outer.why}"
        return Placed(self.quantity.value, _days(*part), why, reference=outer.reference)


def _days(start: int, end: int) -> When:
    """From the day that begins at a moment to the one that ends at another."""
    return When(Kind.SPAN, Span.unit(Unit.DAY, start), Span.unit(Unit.DAY, end - DAY), Unit.DAY)
