"""Days that are told by their number or their weekday alone, and are of what the text was speaking of."""

from dataclasses import dataclass

from timeline.calendar.moments import DAY, WEEK
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor, Direction
from timeline.reading.expressions import Type
from timeline.reading.meanings.base import Placed, in_words, told_words, whole
from timeline.reading.meanings.cycles import DayOfMonth, Weekday, first, latest
from timeline.reading.meanings.lengths import AnyWeekday
from timeline.reading.meanings.picked import Picked
from timeline.reading.meanings.told import Near, ToldTurn
from timeline.spans import Kind, When


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A day told by its number alone: "they came on 3 May, and left on the 12th".

    It is the first such day from the one that the text spoke of last, and in the month that it spoke of. Where it has
    spoken of none, the tense says which is meant: "set for the 12th".
    """

    cycle: DayOfMonth

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        spoken = anchor.spoken
        if spoken is None:
            return self._by_tense(anchor)
        start, end = spoken.start.start, spoken.end.end
        if start is None or end is None:
            return None
        if spoken.precision.rank > Unit.MONTH.rank:
            return None if anchor.is_old else self._by_tense(anchor)
        if anchor.tense.is_earlier and spoken.precision is Unit.DAY:
            before = f"the last {self.cycle.name} before {in_words(start)}, which the text spoke of last"
            turn = latest(self.cycle, start - 1)
            return None if turn is None else whole(Unit.DAY, turn, before, anchor.narrative_reference)
        turn = self._nearest(spoken, start)
        if turn is None or (spoken.precision is Unit.MONTH and turn >= Unit.MONTH.end(Unit.MONTH.floor(start))):
            return None
        direction, wrong = anchor.tense.direction, Direction.PAST if turn > anchor.day else Direction.FUTURE
        is_wrong = turn != anchor.day and direction is wrong and not anchor.follows
        if is_wrong or (start <= anchor.day < turn and direction is Direction.UNKNOWN):
            return Picked(self.cycle).place(anchor)
        why = f"the first {self.cycle.name} from {told_words(spoken)}, which the text spoke of last"
        return whole(Unit.DAY, turn, why, anchor.narrative_reference)

    def _nearest(self, spoken: When, start: int) -> int | None:
        """The first one, but for the 8th of "the siege lasted from 9 to 27 August; they came on the 8th"."""
        coming, before = first(self.cycle, start), latest(self.cycle, start)
        is_before = coming is not None and before is not None and start - before < coming - start
        return before if is_before and spoken.kind is Kind.SPAN else coming

    def _by_tense(self, anchor: Anchor) -> Placed | None:
        return None if anchor.tense.direction is Direction.UNKNOWN else Picked(self.cycle).place(anchor)


@dataclass(frozen=True, slots=True)
class ToldWeekday:
    """The weekday of "on the Sunday": in or behind what was spoken of last, if over a week back, or a day to come.

    "That Sunday" is of the same week, where "that" does not begin a clause.
    """

    cycle: Weekday
    is_that: bool = False

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        start, end = (anchor.spoken.start.start, anchor.spoken.end.end) if anchor.spoken else (None, None)
        if start is not None and start > anchor.day and anchor.tense.direction is not Direction.PAST:
            return ToldTurn(self.cycle, Near.AFTER).place(anchor)
        if start is None or end is None or end > anchor.day - WEEK or anchor.tense.direction is Direction.FUTURE:
            return Picked(self.cycle).place(anchor)
        if self.is_that:
            return (ToldTurn(self.cycle, Near.SAME) if anchor.follows else Picked(self.cycle)).place(anchor)
        if end - start > 31 * DAY:
            return AnyWeekday(self.cycle).place(anchor)
        turn = first(self.cycle, start) if end - start <= WEEK else None
        if turn is None or turn >= end:
            return ToldTurn(self.cycle, Near.AFTER).place(anchor)
        why = f"the first {self.cycle.name} from {in_words(start)}, which the text spoke of last"
        return whole(Unit.DAY, turn, why, anchor.narrative_reference)
