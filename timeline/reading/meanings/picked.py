"""Which turn of a cycle is meant: the last, the next, this one, or what tense and habit say of a bare one."""

from dataclasses import dataclass
from enum import Enum

from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor, Direction
from timeline.reading.expressions import Candidate, Type
from timeline.reading.meanings.base import Meaning, Placed, in_words, timex
from timeline.reading.meanings.cycles import Cycle, DayOfYear, Weekday
from timeline.spans import Span, When


class Pick(Enum):
    BARE = "bare"
    LAST = "last"
    NEXT = "next"
    THIS = "this"


# How often the reading that is taken without a tense was right in annotated news; the rest is the other reading's.
_SHARE_WEEKDAY = 0.906
_SHARE_DAY = 0.938
_SHARE_MONTH = 0.773


@dataclass(frozen=True, slots=True)
class Picked:
    """One turn of a cycle: Monday, last May, next summer, this Thursday, June 24."""

    cycle: Cycle
    pick: Pick = Pick.BARE

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        match self.pick:
            case Pick.LAST:
                return self._placed(
                    self._ended(anchor), anchor, f"the last {self.cycle.name} that ended before {_published(anchor)}"
                )
            case Pick.NEXT:
                turn = self._begins(anchor)
                return self._placed(turn, anchor, f"the first {self.cycle.name} that begins after {_published(anchor)}")
            case Pick.THIS:
                round_ = self.cycle.round
                return self._placed(
                    self._running(anchor),
                    anchor,
                    f"the {self.cycle.name} of the {round_.value} of {_published(anchor)}",
                )
        return self._bare(anchor)

    def _bare(self, anchor: Anchor) -> Placed | None:
        cue, name = anchor.tense.cue, self.cycle.name
        if anchor.follows and self.cycle.unit in (Unit.MONTH, Unit.DAY) and self.cycle.round is Unit.YEAR:
            return self._told(anchor)
        if self.cycle.unit is Unit.QUARTER and anchor.tense.direction is Direction.FUTURE:
            return self._unmarked(
                anchor
            )  # "expects to report third-quarter profit": the one just ended, or about to begin
        match anchor.tense.direction:
            case Direction.PAST:
                why = f"{cue!r} is past tense, so the last {name} not after {_published(anchor)}"
                return self._placed(self._latest(anchor), anchor, why)
            case Direction.FUTURE:
                why = f"{cue!r} looks ahead, so the first {name} not before {_published(anchor)}"
                return self._placed(self._first(anchor), anchor, why)
        return self._unmarked(anchor)

    def _told(self, anchor: Anchor) -> Placed | None:
        assert anchor.spoken is not None
        start = anchor.spoken.start.start
        turns = (
            []
            if start is None
            else [turn for turn in self.cycle.turns(start) if _starts(turn) >= Unit.YEAR.floor(start)]
        )
        why = f"the {self.cycle.name} of the year that the text was speaking of"
        placed = self._placed(turns[0] if turns else None, anchor, why)
        return placed and Placed(placed.value, placed.when, why, reference=anchor.narrative_reference)

    def _unmarked(self, anchor: Anchor) -> Placed | None:
        """No tense: what annotated news does, with the other reading as a candidate."""
        latest, first = self._latest(anchor), self._first(anchor)
        if latest is None or first is None:
            return None
        weekly = isinstance(self.cycle, Weekday)
        near = latest if weekly else min((latest, first), key=lambda turn: _distance(turn, anchor.day))
        other = first if near == latest else latest
        rule = "last" if weekly else "nearest"
        placed = self._placed(near, anchor, f"no tense decides, so the {rule} {self.cycle.name}, as news mostly means")
        if placed is None or other == near:
            return placed
        share = _SHARE_WEEKDAY if weekly else _SHARE_DAY if isinstance(self.cycle, DayOfYear) else _SHARE_MONTH
        candidates = self._candidate(near, share), self._candidate(other, round(1 - share, 3))
        return Placed(placed.value, placed.when, placed.why, reference=placed.reference, candidates=candidates)

    def _candidate(self, turn: Span, share: float) -> Candidate:
        return Candidate(timex(self.cycle.unit, _starts(turn)), When.point(turn, self.cycle.unit), share)

    def _placed(self, turn: Span | None, anchor: Anchor, why: str) -> Placed | None:
        if turn is None:
            return None
        unit = self.cycle.unit
        return Placed(timex(unit, _starts(turn)), When.point(turn, unit), why, reference=anchor.reference)

    def _latest(self, anchor: Anchor) -> Span | None:
        return max(
            (turn for turn in self.cycle.turns(anchor.day) if _starts(turn) <= anchor.day), key=_starts, default=None
        )

    def _first(self, anchor: Anchor) -> Span | None:
        return min(
            (turn for turn in self.cycle.turns(anchor.day) if _ends(turn) > anchor.day), key=_starts, default=None
        )

    def _ended(self, anchor: Anchor) -> Span | None:
        return max(
            (turn for turn in self.cycle.turns(anchor.day) if _ends(turn) <= anchor.day), key=_starts, default=None
        )

    def _begins(self, anchor: Anchor) -> Span | None:
        return min(
            (turn for turn in self.cycle.turns(anchor.day) if _starts(turn) > anchor.day), key=_starts, default=None
        )

    def _running(self, anchor: Anchor) -> Span | None:
        """The turn that begins in the running week or year."""
        running = self.cycle.round.floor(anchor.day)
        return next((turn for turn in self.cycle.turns(anchor.day) if _starts(turn) >= running), None)


@dataclass(frozen=True, slots=True)
class Within:
    """The turn of a cycle in a longer time: the third quarter of 2023, January this year, Friday of next week."""

    cycle: Cycle
    container: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        outer = self.container.place(anchor)
        if outer is None or outer.when is None or outer.when.start.start is None:
            return None
        start, end = outer.when.start.start, outer.when.end.end
        turn = next(
            (
                turn
                for turn in self.cycle.turns(start)
                if start <= _starts(turn) and (end is None or _starts(turn) < end)
            ),
            None,
        )
        if turn is None:
            return None
        unit = self.cycle.unit
        why = f"the {self.cycle.name} in {outer.value}, as {outer.why}"
        return Placed(timex(unit, _starts(turn)), When.point(turn, unit), why, reference=outer.reference)


def _published(anchor: Anchor) -> str:
    return in_words(anchor.day)


def _starts(turn: Span) -> int:
    assert turn.start is not None
    return turn.start


def _ends(turn: Span) -> int:
    assert turn.end is not None
    return turn.end


def _distance(turn: Span, day: int) -> int:
    """From the day to the nearer end of a turn; 0 inside it."""
    return max(_starts(turn) - day, day - _ends(turn) + 1, 0)
