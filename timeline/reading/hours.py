"""Which time of day a text has spoken of last: what half of the day, and which day, the next one is of."""

from dataclasses import dataclass

from timeline.calendar.moments import DAY, HOUR
from timeline.calendar.units import Unit
from timeline.reading.anchor import Direction, Tense
from timeline.reading.meanings import Clock, DayPart, Meaning, Offset, Overnight, Told
from timeline.reading.meanings.times import SMALL_HOURS
from timeline.spans import When

_AFTERNOON = 13 * HOUR
_EVENING = 18 * HOUR
_DAYS = frozenset(unit for unit in Unit if unit.rank <= Unit.DAY.rank)
_OF_A_DAY = (Clock, DayPart, Offset, Overnight)


@dataclass(slots=True)
class Hours:
    """The last day told, up to where, the one last `said` on, and what the last time of day says of the next one.

    `past` is the last one that a time past can be of, `coming` the last that one to come can.
    """

    day: When | None = None
    day_end: int = 0
    said: When | None = None
    past: When | None = None
    coming: When | None = None
    is_clock: bool = False
    is_afternoon: bool = False
    is_night: bool = False
    goes_late: bool = False

    def day_at(self, start: int, text: str, spoken: When | None, *, is_told: bool) -> When | None:
        """The last day told, if it is the last time `spoken` of and still told of, or stands in the same paragraph."""
        if not is_told or (self.day is not spoken and self.said is not spoken):
            self.day = None if text.find("\n\n", self.day_end, start) >= 0 else self.day
            self.day_end = start  # so that no text is looked through twice
        return self.day

    def turned(self, day: When | None, tense: Tense) -> When | None:
        """The day, or where a time of that tense cannot be of it, the last one told that it can be of."""
        if day is None or tense.direction is Direction.UNKNOWN:
            return day
        return (self.past if tense.direction is Direction.PAST else self.coming) or day

    def next_before(self, spoken: When | None, *, ends_a_range: bool) -> int:
        """The hour of the next day up to which a night lasts, or what goes on until then: from 9 p.m. until 6 a.m."""
        if ends_a_range:
            return DAY // HOUR // 2 if spoken and spoken.precision.is_timed else SMALL_HOURS
        return SMALL_HOURS if self.is_night else 0

    def move(self, time: Meaning, when: When, end: int, today: int, *, is_all_day: bool) -> None:
        """A time of day says in which half of the day the next one is, and whether the small hours come after it."""
        if when.precision in _DAYS:
            self.day, self.day_end = when, end
            self.past = when if (when.start.start or 0) < today + DAY else self.past
            self.coming = when if (when.end.end or 0) > today else self.coming
        if not isinstance(time, _OF_A_DAY):
            self.is_clock = self.is_afternoon = self.is_night = False
            self.goes_late = is_all_day
            return
        hours = (when.start.start or 0) % DAY
        is_later = isinstance(time, Offset) and when.precision.is_timed
        self.is_clock = isinstance(time, Clock)
        has_half = is_later or (isinstance(time, Clock) and (time.has_half or self.is_afternoon))
        is_late = isinstance(time, DayPart) and time.part != "MO"
        self.is_afternoon = is_late or (has_half and hours >= DAY // 2)
        is_part_of_night = isinstance(time, Overnight) or (isinstance(time, DayPart) and time.part in ("EV", "NI"))
        self.is_night = is_part_of_night or ((is_later or self.is_clock) and hours >= _EVENING)
        is_late_enough = self.is_afternoon or hours >= _AFTERNOON
        self.goes_late = is_late_enough if when.precision.is_timed else is_all_day


def counts_days(meaning: Meaning) -> bool:
    """The next day, two weeks later."""
    unit = meaning.unit if isinstance(meaning, Told) else meaning.quantity.unit if isinstance(meaning, Offset) else None
    return unit is not None and unit.rank <= Unit.WEEK.rank
