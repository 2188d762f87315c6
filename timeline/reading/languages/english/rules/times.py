"""Stage two: times and parts of a day; in stage one, what spells a time out, and in stage three, what is left of it."""

from dataclasses import replace

from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import TIME, TOLD_PART, WHEN
from timeline.reading.meanings import (
    Clock,
    DayPart,
    EarlyOrLate,
    Meaning,
    Overnight,
    Running,
    SmallHours,
    Told,
    Zone,
)

Time = tuple[int, int]
"""Hour and minute."""

_TOLD: dict[str, Meaning] = {
    "(that | the same | that same)": Told(Unit.DAY, 0),
    "the (next | following)": Told(Unit.DAY, 1),
    "the (previous | preceding)": Told(Unit.DAY, -1),
}
"""Of which day a morning is that counts from the one told last."""


def _clock(time: Time, meridiem: int | None = None, zone: Zone | None = None) -> Clock | None:
    hour, minute = time
    if meridiem is not None:
        hour = hour % 12 + meridiem if 1 <= hour <= 12 else 25
    is_told = minute < 60 and (hour < 24 or time == (24, 0))
    return Clock(hour, minute, zone, has_half=meridiem is not None) if is_told else None


def hour_in(hour: int, part: str) -> int:
    """The hour of 24 that an hour of twelve is in a part of the day: 4 in the morning, 8 in the evening."""
    is_early = part == "MO" or (part == "NI" and hour % 12 < 6)
    return hour % 12 + (0 if is_early else 12)


def _in_part(hour: int | None, time: Time | None, spoken: Time | None, part: str) -> Clock | None:
    """4 in the morning, half past three in the afternoon."""
    told, minute = time or spoken or (hour or 0, 0)
    return Clock(hour_in(told, part) if 1 <= told <= 12 else told, minute, has_half=True) if told < 24 else None


def _on(day: Meaning, hour: int | None, time: Time | None, spoken: Time | None, part: str) -> Clock | None:
    """3 that afternoon, 10:56 that night."""
    clock = _in_part(hour, time, spoken, part)
    return clock and replace(clock, day=day)


def _today(part: str, hour: int | None, time: Time | None, spoken: Time | None, zone: Zone | None) -> Clock | None:
    """This morning at 8:30 EST."""
    clock = _on(Running(Unit.DAY, 0), hour, time, spoken, part)
    return clock and replace(clock, zone=zone)


def _begins(start: Time, end: int, half: int) -> Clock | None:
    """The 9 of "from 9 to 11 a.m." is a.m. too, and so is the 11 of "from 11 to 2 p.m."."""
    hour, minute = start
    if hour > 12:
        return None
    if hour % 12 > end % 12:
        return Clock(hour % 12, minute, has_half=True) if half else None  # or in the evening of the day before
    return Clock(hour % 12 + half, minute, has_half=True)


def _past(hour: int | None, noon: int | None, minutes: float) -> Time | None:
    """Ten past nine, half past noon."""
    return ((hour or noon or 0) % 24, int(minutes)) if 1 <= minutes < 60 else None


def _to(hour: int, minutes: float) -> Time | None:
    """A quarter to three, ten minutes to midnight."""
    return ((hour - 1) or 12, 60 - int(minutes)) if 1 <= minutes < 60 else None


def _fives_to(minutes: float, hour: int) -> Time | None:
    """Ten to nine; not "at one to nine"."""
    return _to(hour, minutes) if minutes in (5, 10, 20, 25) else None


ZONES = (
    Rule(("ZONE",), "CLOCK_ZONE (standard | daylight)? time", lambda zone: zone),
    Rule(("ZONE",), "CITY_ZONE time", lambda zone: zone),
    Rule(("ZONE",), "(MERIDIEM | STAMP | CLOCK) > BESIDE_ZONE", lambda *zone: zone[-1]),
    Rule(("ZONE",), "(MERIDIEM | STAMP | CLOCK) > CLOCK_ZONE ((standard | daylight)? time)?", lambda *zone: zone[-1]),
)
"""Before the words are anything else."""

SPOKEN = (
    Rule(("CLOCK",), "half -? past (HOUR | TWELVE)", lambda hour, noon: _past(hour, noon, 30)),
    Rule(("CLOCK",), "(at | by | until | since | about | around) > half HOUR", lambda hour: _past(hour, None, 30)),
    Rule(("CLOCK",), "AN? quarter -? past (HOUR | TWELVE)", lambda _, hour, noon: _past(hour, noon, 15)),
    Rule(("SPOKEN",), "AN? quarter to HOUR", lambda _, hour: _to(hour, 15)),
    Rule(("CLOCK",), "AN quarter to TWELVE", lambda _, noon: _to(noon, 15)),
    Rule(("SPOKEN",), "(one | AN) minute past TWELVE", lambda _, noon: _past(None, noon, 1)),
    Rule(("SPOKEN",), "NUMBER minutes? past (HOUR | TWELVE)", lambda minutes, hour, noon: _past(hour, noon, minutes)),
    Rule(("SPOKEN",), "(at | by | until | since | before | about | around) > NUMBER to HOUR", _fives_to),
    Rule(("SPOKEN",), "NUMBER minutes to (HOUR | TWELVE)", lambda minutes, hour, noon: _to(hour or noon, minutes)),
)

HALVES = (
    Rule(
        ("CLOCK_TIME",),
        "(at | until | till | since | before | after) (about | around | exactly | almost | nearly)? > SPOKEN",
        _clock,
    ),
    Rule(("CLOCK_TIME",), "(by | until | since | before | after) (about | around)? > SAID", _clock),
)
"""A clock in words that no part of the day behind it has told the half of."""

TIMES = (
    Rule(("CLOCK_TIME",), "CLOCK_OF_24", lambda time: _clock(time, 0)),
    Rule(("CLOCK_TIME",), "CLOCK", _clock),
    Rule(TIME, "(CLOCK | SAID) MERIDIEM ZONE?", lambda clock, said, *half: _clock(clock or said, *half)),
    Rule(TIME, "CLOCK ZONE", lambda clock, zone: _clock(clock, None, zone)),
    Rule(TIME, "HOUR MERIDIEM ZONE?", lambda hour, meridiem, zone: _clock((hour, 0), meridiem, zone)),
    Rule(TIME, "STAMP ZONE?", lambda stamp, zone: _clock(stamp[0], stamp[1], zone)),
    Rule(TIME, "(YEAR | FOUR_FIGURES) ZONE", lambda year, four, zone: _clock(divmod(year or four, 100), None, zone)),
    Rule(
        TIME,
        "(YEAR | FOUR_FIGURES) (hours | hrs) ZONE?",
        lambda year, four, zone: _clock(divmod(year or four, 100), None, zone),
    ),
    Rule(TIME, "(at | by | until | from | to | about | around) > CLOCK (hours | hrs)", _clock),
    Rule(TIME, "TWELVE ZONE?", lambda hour, zone: Clock(hour, 0, zone, has_half=True)),
    Rule(TIME, "HOUR TWELVE ZONE?", lambda twelve, hour, zone: Clock(hour, 0, zone) if twelve == 12 else None),
    Rule(("CLOCK_TIME",), "HOUR o'clock", Clock),
    Rule(("CLOCK_TIME",), "(CLOCK | SPOKEN) o'clock", lambda time, spoken: _clock(time or spoken)),
    Rule(TIME, "(HOUR | CLOCK | SPOKEN) o'clock? (in the | at) PART", _in_part),
    Rule(
        TIME,
        "(from | between | at) > (HOUR | CLOCK) < (- | to | and | or | until) HOUR MERIDIEM",
        lambda hour, time, end, half: _begins(time or (hour, 0), end, half),
    ),
    Rule(
        TIME,
        "(from | between | at) > (HOUR | CLOCK) < (- | to | and | or | until) STAMP",
        lambda hour, time, stamp: _begins(time or (hour, 0), stamp[0][0], stamp[1]),
    ),
    Rule(TIME, "HOUR < - HOUR MERIDIEM", lambda hour, end, half: _begins((hour, 0), end, half)),
    Rule(TIME, "HOUR < - STAMP", lambda hour, stamp: _begins((hour, 0), stamp[0][0], stamp[1])),
    *(
        Rule(TIME, f"(HOUR | CLOCK | SPOKEN) o'clock? {which} PART", lambda *time, day=day: _on(day, *time))
        for which, day in {"this": Running(Unit.DAY, 0), **_TOLD}.items()
    ),
    Rule(
        TIME,
        "(HOUR | CLOCK | SPOKEN) o'clock? the PART BESIDE_THAT",
        lambda *time: _on(Told(Unit.DAY, time[-1]), *time[:-1]),
    ),
    Rule(TIME, "this PART at (HOUR_ALONE | CLOCK | SPOKEN) ZONE?", _today),
    Rule(("SMALL_HOURS",), "the? (early | small | wee) hours of (the morning of)?", lambda: True),
    Rule(WHEN, "the (early | small | wee) hours (of the morning)?", SmallHours),
    Rule(("TONIGHT", "WHEN"), "this PART", lambda part: DayPart(part, Running(Unit.DAY, 0))),
    Rule(("TONIGHT", "WHEN"), "tonight", lambda: DayPart("NI", Running(Unit.DAY, 0))),
    Rule(("LAST_NIGHT", "WHEN"), "last (night | evening)", lambda: DayPart("NI", Running(Unit.DAY, -1))),
    Rule(("OVERNIGHT", "WHEN"), "overnight", Overnight),
    *(Rule(TOLD_PART, f"{which} PART", lambda part, day=day: DayPart(part, day)) for which, day in _TOLD.items()),
    Rule(("PART_OF", "WHEN"), "mid -? PART", lambda part: EarlyOrLate(DayPart(part), Mod.MID)),
    Rule(("PART_OF", "WHEN"), "MIDDLE_PART", lambda part: EarlyOrLate(DayPart(part), Mod.MID)),
)
