"""Which turn of a cycle a story goes on to: the August behind "in 1914", the Monday behind a day of long ago.

Each function says which turn it is, and why; None where the story does not say.
"""

from timeline.calendar.moments import DAY
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor, Direction
from timeline.reading.meanings.base import in_words, point_in, told_words
from timeline.reading.meanings.cycles import Cycle, first, latest, next_after
from timeline.spans import When

_FUTURE = Direction.FUTURE  # ten times as quick to find
_A_THIRD_OF_A_YEAR = 122 * DAY  # so far back a story goes, and no farther: "reopened in June, closed in January"


def turn_told(cycle: Cycle, anchor: Anchor) -> tuple[int | None, str]:
    """The turn of what comes round every year."""
    spoken, direction = anchor.spoken, anchor.tense.direction
    assert spoken is not None
    turn, why = _of_story(cycle, spoken, anchor)
    start = spoken.start.start or 0
    if turn is not None and start <= anchor.day < turn and direction is not _FUTURE:
        turn = latest(cycle, anchor.day)
        why = f"the last {cycle.name} not after {in_words(anchor.day)}, as the text tells of what is over"
    return turn, why


def _of_story(cycle: Cycle, spoken: When, anchor: Anchor) -> tuple[int | None, str]:
    """The turn of the year that was told, or the one next to the month or day that was."""
    start, end, said = spoken.start.start, spoken.end.end, f"{told_words(spoken)}, which the text spoke of last"
    is_finer = spoken.precision.rank < Unit.YEAR.rank
    if is_finer and anchor.tense.is_earlier and end is not None:
        return latest(cycle, end - 1), f"the last {cycle.name} before {said}"
    turn = in_year_of(cycle, start)
    is_ahead = anchor.tense.is_later or anchor.tense.direction is _FUTURE
    most = cycle.unit.end(turn) - turn - 1 if is_ahead and turn is not None else _A_THIRD_OF_A_YEAR
    if is_finer and turn is not None and start is not None and start - turn > most:  # December to January
        return next_after(cycle, start), f"the first {cycle.name} from {said}"
    year = told_words(point_in(Unit.YEAR, start or 0))
    return turn, f"the {cycle.name} of {year}, the year that the text was speaking of"


def in_year_of(cycle: Cycle, start: int | None) -> int | None:
    """The turn in the year that holds the moment."""
    turns = () if start is None else cycle.starts(start)
    return next((turn for turn in turns if turn >= Unit.YEAR.floor(start or 0)), None)


def day_told(cycle: Cycle, anchor: Anchor) -> tuple[int | None, str]:
    """The first such weekday from the day that was told, or what had been on the last one before it."""
    spoken, is_before = anchor.spoken, anchor.tense.is_earlier
    if spoken is None or spoken.start.start is None or spoken.precision.rank > Unit.WEEK.rank:
        return None, ""
    start = Unit.DAY.floor(spoken.start.start)
    turn = latest(cycle, start - DAY) if is_before else first(cycle, start)
    return turn, f"the {cycle.name} next to {told_words(spoken)}, which the text spoke of last"
