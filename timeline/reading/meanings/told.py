"""Counted from what the text was speaking of: that year, the following day, the year-earlier quarter."""

from dataclasses import dataclass
from enum import Enum

from timeline.calendar.moments import DAY, WEEK
from timeline.calendar.units import Unit
from timeline.reading.anchor import NO_TENSE, Anchor, Direction
from timeline.reading.expressions import Reference, Type
from timeline.reading.meanings.base import Meaning, Placed, in_words, told_words, whole
from timeline.reading.meanings.cycles import Cycle, Weekday, ended, next_after, running
from timeline.reading.meanings.lengths import Length
from timeline.reading.meanings.offsets import Base, Offset, Running
from timeline.reading.meanings.quantities import Quantity, Steps, beside
from timeline.spans import Span, When

_YEAR = 366 * DAY
_UNKNOWN = {Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.MONTH: "XXXX-XX", Unit.QUARTER: "XXXX-QX"}


class Naming(Enum):
    """How surely a unit is the one that the text spoke of: that year, the end of the year, for the year."""

    THAT = "that"
    THE = "the"
    LOOSE = "for the"


@dataclass(frozen=True, slots=True)
class Told:
    """The unit that holds the date last spoken of, or one `shift` units away: that year, the following day.

    One that is not named by "that" may be the publish date's: a loose one unless the text is in a narrative of another
    time, one with "the" where what was spoken of is long past and over, or coarser, and in the future tense.
    """

    unit: Unit
    shift: int
    naming: Naming = Naming.THAT

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        if self.naming is Naming.LOOSE and self.unit is Unit.YEAR and anchor.tense.direction is not Direction.FUTURE:
            period = anchor.period.start.start if anchor.period else None
            if period is not None:
                why = "the year that figures are given for"
                return whole(Unit.YEAR, Unit.YEAR.floor(period), why, anchor.reference)
        spoken, unit = anchor.spoken, self.unit
        if spoken is None or unit.is_timed or self._is_running(anchor, spoken):
            return Running(unit, self.shift).place(anchor)
        start = spoken.start.start
        if start is None or spoken.precision.rank > unit.rank:
            if start is not None and start > anchor.day:
                return Running(unit, self.shift).place(anchor)
            why = f"the text has not said which {unit.value} it speaks of"
            return Placed(_UNKNOWN.get(unit, "XXXX"), None, why)
        said = told_words(spoken)
        if spoken.precision.is_timed and start % DAY == 0:  # a midnight is of the day that ends with it
            start -= DAY
            said = in_words(start)
        why = f"{beside(unit, self.shift, said)}, which the text spoke of last"
        return whole(unit, unit.step(unit.floor(start), self.shift), why, anchor.narrative_reference)

    def _is_running(self, anchor: Anchor, spoken: When) -> bool:
        """The publish date's, whatever the text spoke of."""
        if self.naming is Naming.THAT:
            return False
        is_past = anchor.tense.direction is Direction.PAST
        is_of_now = anchor.tense.direction is Direction.FUTURE or (anchor.tense.cue == "since" and not anchor.is_old)
        if is_of_now or (is_past and (spoken.bounds.start or 0) > anchor.day):
            return True
        if self.naming is Naming.THE:
            end = spoken.bounds.end
            is_past = is_past and self.unit is not Unit.YEAR
            is_near = end is not None and (is_past or end > anchor.day - _YEAR)
            return not (anchor.is_old or (is_near and spoken.precision.rank <= self.unit.rank))
        is_of_that_day = self.unit is Unit.WEEK and spoken.precision.rank <= Unit.DAY.rank  # "Friday … for the week"
        return not (anchor.is_old or (is_of_that_day and anchor.day - WEEK < (spoken.start.start or 0) <= anchor.day))


@dataclass(frozen=True, slots=True)
class On:
    """Five years on: as much later than the date last spoken of.

    It is only how long where none was, or where that lies ahead: "four years on, it is still shut".
    """

    quantity: Quantity

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        placed = Offset(self.quantity, 1, Base.SPOKEN).place(anchor) if anchor.spoken else None
        start = placed.when.start.start if placed and placed.when else None
        if placed is None or (start is not None and start > anchor.day):
            return Length(self.quantity).place(anchor)._replace(type=Type.DURATION)
        return placed


class Near(Enum):
    """Where a turn lies to the date last spoken of."""

    BEFORE = "before"
    SAME = "in the same round as"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class ToldTurn:
    """The turn of a cycle next to the date last spoken of, or to one that is named.

    The following January, the previous Friday, that summer; the Friday after Thanksgiving.
    """

    cycle: Cycle
    near: Near
    of: Meaning | None = None

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        if self.of is not None:
            outer = self.of.place(anchor)
            if outer is None or outer.when is None:
                return None
            return self._beside(outer.when.bounds, outer.value, outer.reference)
        spoken = anchor.spoken
        is_day = isinstance(self.cycle, Weekday) and not anchor.is_old
        if spoken is None or (is_day and spoken.precision.rank > Unit.MONTH.rank):
            return self._beside(anchor.today, f"the publish date, {in_words(anchor.day)}", anchor.reference)
        named = f"{told_words(spoken)}, which the text spoke of last"
        return self._beside(spoken.bounds, named, anchor.narrative_reference)

    def _beside(self, bounds: Span, named: str, reference: Reference | None) -> Placed | None:
        start, end = bounds.start, bounds.end
        if start is None or end is None:
            return None
        match self.near:
            case Near.BEFORE:
                turn = ended(self.cycle, start)
            case Near.AFTER:
                turn = next_after(self.cycle, end - 1)
            case Near.SAME:
                turn = running(self.cycle, start)
        why = f"the {self.cycle.name} {self.near.value} {named}"
        return None if turn is None else whole(self.cycle.unit, turn, why, reference)


@dataclass(frozen=True, slots=True)
class Holding:
    """The unit that holds a day, or one `shift` units away: the week of June 3, Easter week, the week before Easter.

    Where the day is the first of it, as in "the week beginning Monday", it is the one that the day's tense says.
    """

    unit: Unit
    day: Meaning
    shift: int = 0
    is_first: bool = False

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        facing = anchor if self.is_first else anchor._replace(tense=NO_TENSE)
        placed = self.day.place(facing)  # a week that has begun may hold a day that has not
        start = self._start(placed)
        if start is None or start > anchor.day:
            placed = self.day.place(anchor)
            start = self._start(placed)
        if placed is None or start is None:
            return None
        side = f"{Steps(self.shift, self.unit)} the one" if self.shift else f"the {self.unit.value}"
        why = f"{side} that holds {placed.value}: {placed.why}"
        return whole(self.unit, self.unit.step(start, self.shift), why, placed.reference)

    def _start(self, placed: Placed | None) -> int | None:
        if placed is None or placed.when is None or placed.when.start.start is None:
            return None
        near = 2 * DAY if self.unit is Unit.WEEKEND else 0  # a Monday's or a Tuesday's weekend is the one before it
        return self.unit.floor(placed.when.start.start - near)
