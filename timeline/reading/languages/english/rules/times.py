"""Stage two: times and parts of a day."""

from timeline.calendar.units import Unit
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import TIME, WHEN
from timeline.reading.languages.english.words import CLOCKS
from timeline.reading.meanings import Clock, DayPart, Running, Told, Zone


def _clock(time: tuple[int, int], meridiem: int | None = None, zone: Zone | None = None) -> Clock | None:
    hour, minute = time
    if meridiem is not None:
        hour = hour % 12 + meridiem if 1 <= hour <= 12 else 24
    return Clock(hour, minute, zone) if hour < 24 and minute < 60 else None


def _hour_of(hour: int, part: str) -> Clock | None:
    """4 in the morning, 8 in the evening."""
    is_early = part == "MO" or (part == "NI" and hour % 12 < 6)
    return Clock(hour % 12 + (0 if is_early else 12)) if 1 <= hour <= 12 else None


ZONES = tuple(
    Rule(("ZONE",), f"{name} (standard | daylight)? time", lambda zone=zone: zone) for name, zone in CLOCKS.items()
)
"""Before the words are anything else."""

TIMES = (
    Rule(("CLOCK_TIME",), "CLOCK", _clock),
    Rule(TIME, "CLOCK MERIDIEM ZONE?", _clock),
    Rule(TIME, "CLOCK ZONE", lambda clock, zone: _clock(clock, None, zone)),
    Rule(TIME, "DAY MERIDIEM ZONE?", lambda hour, meridiem, zone: _clock((hour, 0), meridiem, zone)),
    Rule(TIME, "STAMP ZONE?", lambda stamp, zone: _clock(stamp[0], stamp[1], zone)),
    Rule(TIME, "(YEAR | FOUR_FIGURES) ZONE", lambda year, four, zone: _clock(divmod(year or four, 100), None, zone)),
    Rule(TIME, "(YEAR | FOUR_FIGURES) hours", lambda year, four: _clock(divmod(year or four, 100))),
    Rule(TIME, "TWELVE ZONE?", lambda hour, zone: Clock(hour, 0, zone)),
    Rule(TIME, "(DAY | NUMBER) (o'clock)? (in the | at) PART", lambda hour, word, part: _hour_of(hour or word, part)),
    Rule(("SMALL_HOURS",), "the? (early | small | wee) hours of", lambda: True),
    Rule(WHEN, "this PART", lambda part: DayPart(part, Running(Unit.DAY, 0))),
    Rule(("TONIGHT", "WHEN"), "tonight", lambda: DayPart("NI", Running(Unit.DAY, 0))),
    Rule(WHEN, "last (night | evening)", lambda: DayPart("NI", Running(Unit.DAY, -1))),
    Rule(("OVERNIGHT", "WHEN"), "overnight", lambda: DayPart("NI", Running(Unit.DAY, -1))),
    Rule(WHEN, "(that | the same | that same) PART", lambda part: DayPart(part, Told(Unit.DAY, 0))),
    Rule(WHEN, "the (next | following) PART", lambda part: DayPart(part, Told(Unit.DAY, 1))),
    Rule(WHEN, "the (previous | preceding) PART", lambda part: DayPart(part, Told(Unit.DAY, -1))),
    Rule(("PART_OF", "WHEN"), "mid -? PART", DayPart),
)
