"""Which turn of a cycle is meant: the last, the next, this one, or what tense and habit say of a bare one."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from timeline.calendar.moments import DAY, WEEK, at, weekday
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor, Direction, Entry, Tense
from timeline.reading.expressions import Candidate, Reference, Type
from timeline.reading.meanings.base import DAYS, Placed, in_words, point_in, timex, whole
from timeline.reading.meanings.cycles import (
    Cycle,
    DayOfYear,
    Weekday,
    around,
    ended,
    first,
    next_after,
    running,
)
from timeline.reading.meanings.story import day_told, in_year_of, turn_told
from timeline.spans import When


class Pick(Enum):
    BARE = "bare"
    LAST = "last"
    NEXT = "next"
    THIS = "this"


_BARE, _PAST, _FUTURE = Pick.BARE, Direction.PAST, Direction.FUTURE  # ten times as quick to find as the members
_FOLLOWING = frozenset({Unit.SEASON, Unit.MONTH, Unit.DAY})  # what goes on from where a story is
_FEW = 3 * DAY
_MONTH = 31 * DAY
_GREGORIAN = at(1753)  # in England; before that, weekdays were those of another calendar
_FAR_DOWN = 270 * DAY  # so far ahead of the entry above, the second of a list is more likely to lie before it
_UNMEASURED = 0.5  # news says "next Friday" too seldom to measure which is meant
_SHARES = {
    (Unit.WEEK, Direction.PAST): 0.895,
    (Unit.WEEK, Direction.FUTURE): 0.72,
    (Unit.WEEK, Direction.UNKNOWN): 0.846,
    (Unit.DAY, Direction.PAST): 0.963,
    (Unit.DAY, Direction.FUTURE): 0.971,
    (Unit.DAY, Direction.UNKNOWN): 0.96,
    (Unit.YEAR, Direction.PAST): 0.969,
    (Unit.YEAR, Direction.FUTURE): 0.857,
    (Unit.YEAR, Direction.UNKNOWN): 0.95,
}
"""How often the reading that is taken is right: of what comes round in a week, of days and of parts of a year.

Measured on annotated news by `tests/benchmarks/shares.py`, as (right + 1) / (all + 2); the rest is the other reading's.
"""


@dataclass(frozen=True, slots=True)
class Picked:
    """One turn of a cycle: Monday, last May, next summer, this Thursday, June 24."""

    cycle: Cycle
    pick: Pick = Pick.BARE

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        if self.pick is _BARE:
            return self._bare(anchor)
        cycle, name, day, said = self.cycle, self.cycle.name, anchor.day, in_words(anchor.day)
        match self.pick:
            case Pick.LAST:
                return _turn(cycle, ended(cycle, day), f"the last {name} that ended before {said}", anchor)
            case Pick.NEXT:
                why, start = f"the first {name} that begins after {said}", next_after(cycle, day)
                if isinstance(cycle, Weekday) and start is not None:
                    # Or the one after it, some say.
                    return _either(cycle, start, start + WEEK, _UNMEASURED, why, anchor)
                return _turn(cycle, start, why, anchor)
            case _:
                return _turn(cycle, *_this(cycle, anchor), anchor)

    def _bare(self, anchor: Anchor) -> Placed | None:
        """What a list, the narrative, or else the tense makes of it, if its weekday does not tell another year."""
        placed = self._bare_of_weekday(anchor)
        cycle = self.cycle
        if placed is None or placed.when is None or not isinstance(cycle, DayOfYear) or cycle.weekday is None:
            return placed
        return _on_its_weekday(cycle, cycle.weekday, placed.when.start.start, anchor) or placed

    def _bare_of_weekday(self, anchor: Anchor) -> Placed | None:
        if anchor.entry is not None:
            return self._listed(anchor, anchor.entry)
        if not (anchor.follows and self.cycle.unit in _FOLLOWING):
            return self._by_tense(anchor)
        if self.cycle.round is Unit.YEAR:
            return _turn(self.cycle, *turn_told(self.cycle, anchor), anchor, anchor.narrative_reference)
        turn, why = day_told(self.cycle, anchor) if anchor.is_history else (None, "")
        return _turn(self.cycle, turn, why, anchor, anchor.narrative_reference) or self._by_tense(anchor)

    def _by_tense(self, anchor: Anchor) -> Placed | None:
        """What the tense, or what annotated news does where there is none, makes of it."""
        cycle, name, day, tense = self.cycle, self.cycle.name, anchor.day, anchor.tense
        last, coming = around(cycle, day)
        is_ahead = tense.direction is _FUTURE and not _is_over(cycle, last, anchor)
        coming = first(cycle, day + DAY) if is_ahead and _is_listed(cycle, anchor) else coming
        if last is None or coming is None:
            return None
        if tense.direction is _PAST:
            taken, why = last, f"{tense.reason}, so the last {name} not after {in_words(day)}"
        elif is_ahead:
            taken, why = coming, f"{tense.reason}, so the first {name} not before {in_words(day)}"
        elif cycle.round is Unit.WEEK and not tense.cue and _goes_on_ahead(anchor):
            coming = first(cycle, day + DAY) or coming
            taken, why = coming, f"the text spoke of days to come, so the first {name} not before {in_words(day)}"
        elif isinstance(cycle, Weekday):
            taken, why = last, f"no tense decides, so the last {name}, as news mostly means"
        else:
            taken = min((last, coming), key=lambda turn: _distance(cycle, turn, day))
            why = f"{_undecided(tense, cycle)}, so the nearest {name}, as news mostly means"
        other = coming if taken == last else last
        direction = tense.direction if is_ahead or tense.direction is _PAST else Direction.UNKNOWN
        return _either(cycle, taken, other, _share(cycle, direction), why, anchor)

    def _listed(self, anchor: Anchor, above: Entry) -> Placed | None:
        """The turn that comes next in a list of dated lines, from the first or from the newest."""
        last, coming = around(self.cycle, above.start)
        runs_back = above.runs_back
        if runs_back is None:
            runs_back = coming is None or coming - above.start > _FAR_DOWN
        side = "last" if runs_back else "first"
        why = f"the {side} {self.cycle.name} from {in_words(above.start)}, the entry above"
        return _turn(self.cycle, last if runs_back else coming, why, anchor)

    def goes_on_from(self, when: When) -> bool:
        """Its turn in the year in which something began is none of long before that."""
        start = when.start.start
        turn = in_year_of(self.cycle, start)
        return turn is not None and start is not None and turn > start - _MONTH


def _this(cycle: Cycle, anchor: Anchor) -> tuple[int | None, str]:
    """The turn of the running round, unless the tense tells of another: on Friday, what will be held this Tuesday."""
    day, said, turn = anchor.day, in_words(anchor.day), running(cycle, anchor.day)
    if turn is not None:
        if cycle.unit.end(turn) <= day and anchor.tense.direction is _FUTURE:
            return first(cycle, day), f"{anchor.tense.reason}, so the first {cycle.name} not before {said}"
        is_near = cycle.unit is Unit.WEEKEND and turn <= day + 2 * DAY  # on Thursday none means the last one
        if turn > day and anchor.tense.direction is _PAST and not is_near:
            return ended(cycle, day), f"{anchor.tense.reason}, so the last {cycle.name} before {said}"
    return turn, f"the {cycle.name} of the {cycle.round.value} of {said}"


def _on_its_weekday(cycle: DayOfYear, told: int, taken: int | None, anchor: Anchor) -> Placed | None:
    """Friday, March 3: the last or the next, if only one is a Friday; None where it is what is taken."""
    turns = [turn for turn in around(cycle, anchor.day) if turn is not None and weekday(turn) == told]
    if len(turns) != 1 or taken is None or taken < _GREGORIAN or weekday(taken) == told:
        return None
    why = f"the only {cycle.name} around {in_words(anchor.day)} that is a {DAYS[told]}"
    return whole(cycle.unit, turns[0], why, anchor.reference)


def _is_listed(cycle: Cycle, anchor: Anchor) -> bool:
    """Soon behind a day to come, today's weekday is not today's: "on Tuesday, Wednesday and Thursday"."""
    return cycle.round is Unit.WEEK and _is_ahead(anchor, WEEK - _FEW)


def _goes_on_ahead(anchor: Anchor) -> bool:
    """The day last spoken of is one of the coming week."""
    spoken = anchor.spoken
    return spoken is not None and spoken.precision.rank <= Unit.DAY.rank and _is_ahead(anchor, DAY)


def _is_ahead(anchor: Anchor, least: int) -> bool:
    """What was spoken of last begins within a week of the publish day, and not before so much of it is over."""
    start = anchor.spoken.start.start if anchor.spoken else None
    return start is not None and anchor.day + least <= start < anchor.day + WEEK


def _is_over(cycle: Cycle, last: int | None, anchor: Anchor) -> bool:
    """What looks ahead may be over: a quarter whose figures are to come, a day just past told in the plain present."""
    if last is None:
        return False
    if cycle.unit is Unit.DAY and cycle.round is Unit.YEAR:
        return anchor.tense.is_plain and anchor.day - _MONTH <= last < anchor.day
    return cycle.unit is Unit.QUARTER and anchor.day < cycle.unit.end(last) + 2 * _MONTH


def _undecided(tense: Tense, cycle: Cycle) -> str:
    """Why the tense does not say which turn is meant, even where it looks ahead."""
    if tense.direction is _FUTURE:
        over = "figures come after a quarter has ended" if cycle.unit is Unit.QUARTER else "the next is a year ahead"
        return f"{tense.reason}, but {over}"
    return "no tense decides"


def _share(cycle: Cycle, direction: Direction) -> float:
    kind = Unit.WEEK if cycle.round is Unit.WEEK else Unit.DAY if cycle.unit is Unit.DAY else Unit.YEAR
    return _SHARES[kind, direction]


def _either(cycle: Cycle, taken: int, other: int, share: float, why: str, anchor: Anchor) -> Placed:
    """The turn that is taken, with its share, and the other one with the rest."""
    if taken == other:
        return whole(cycle.unit, taken, why, anchor.reference)
    readings = _readings(cycle.unit, taken, other, share)
    return Placed(readings[0].value, readings[0].when, why, None, anchor.reference, readings)


@lru_cache(maxsize=10_000)  # most turns are days around the publish date
def _readings(unit: Unit, taken: int, other: int, share: float) -> tuple[Candidate, Candidate]:
    return (
        Candidate(timex(unit, taken), point_in(unit, taken), share),
        Candidate(timex(unit, other), point_in(unit, other), round(1 - share, 3)),
    )


def _turn(
    cycle: Cycle,
    start: int | None,
    why: str,
    anchor: Anchor,
    reference: Reference | None = None,
) -> Placed | None:
    """A turn of a cycle as what is meant; None where there is none."""
    return None if start is None else whole(cycle.unit, start, why, reference or anchor.reference)


def _distance(cycle: Cycle, turn: int, day: int) -> int:
    """From the day to the nearer end of a turn; 0 inside it."""
    return max(turn - day, day - cycle.unit.end(turn) + 1, 0)
