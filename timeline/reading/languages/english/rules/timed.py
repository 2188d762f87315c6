"""Stage four: a day and a time of it."""

from dataclasses import replace

from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import DAY, EACH_TIME, PERIOD, WHEN
from timeline.reading.languages.english.rules.times import hour_in
from timeline.reading.meanings import (
    Away,
    Base,
    Clock,
    DayOfMonth,
    DayOfYear,
    DayPart,
    EachTurn,
    EarlyOrLate,
    Every,
    Meaning,
    Named,
    Near,
    Offset,
    Picked,
    Quantity,
    RangeStart,
    Running,
    Stretch,
    Told,
    ToldDay,
    ToldTurn,
    ToldWeekday,
    Weekday,
    Within,
)

_A_DAY = Quantity(1, Unit.DAY)
_AT = "(at | until | till | since | before | after | around | about | from)"
"""Before a bare hour; not "by": one wins by two on Sunday night."""


def _timed(clock: Clock, day: Meaning) -> Clock:
    """Midnight on Friday is where it ends; on New Year's Day, where that begins."""
    is_new_year = isinstance(day, Named) and day.key == "new year's day"
    return replace(clock, hour=clock.hour % 24 if is_new_year else clock.hour, day=day)


def _after(clock: Clock, day: Meaning) -> Clock:
    """Shortly after midnight on Friday, which has then just begun."""
    return replace(clock, hour=clock.hour % 24, day=day)


def _on_the_weekday(time: Clock | None, clock: Clock | None, day: Picked) -> Clock | None:
    """11.52pm on the Friday."""
    told = time or clock
    return _timed(told, ToldWeekday(day.cycle)) if told and isinstance(day.cycle, Weekday) else None


def _timed_in(day: Meaning, time: Clock | None, clock: Clock | None, year: Meaning) -> Clock | None:
    """Sun Mar 7 15:05:09 2021."""
    told = time or clock
    cycle = day.cycle if isinstance(day, Picked) else None
    return _timed(told, Within(cycle, year)) if told and isinstance(cycle, DayOfYear) else None


def _told_weekday(day: Picked) -> Meaning:
    return ToldWeekday(day.cycle) if isinstance(day.cycle, Weekday) else day


def _on_the_day(time: Clock | None, clock: Clock | None, day: int) -> Clock | None:
    """9 p.m. on the 14th."""
    told = time or clock
    return told and _timed(told, ToldDay(DayOfMonth(day)))


def _last_night(time: Clock | None, clock: Clock | None, _: Meaning) -> Clock | None:
    """10.15pm last night, which was yesterday; 1.30am was today."""
    told = time or clock
    if told is None:
        return None
    if not told.has_half and 1 <= told.hour <= 12:
        told = replace(told, hour=hour_in(told.hour, "NI"), has_half=True)
    return _timed(told, Running(Unit.DAY, 0 if told.hour < 12 else -1))


def _tonight(time: Clock | None, clock: Clock | None, part: DayPart) -> Clock:
    """At half past nine tonight; at 20:00 CEST tonight, and 1:05 a.m. tonight."""
    told = time or clock or Clock(0)
    day = part.day or Running(Unit.DAY, 0)
    return _timed(told, day) if told.has_half else _timed_part(told, day, part.part)


def _timed_part(clock: Clock, day: Meaning, part: str) -> Clock:
    """8 o'clock on Wednesday evening."""
    hour = hour_in(clock.hour, part) if 1 <= clock.hour <= 12 else clock.hour
    return replace(clock, hour=hour, day=day, has_half=True)


def _night(part: str, days: Meaning) -> DayPart | None:
    """The night of 13-14 October is that of the 13th."""
    if part != "NI" or not isinstance(days, Stretch):
        return None
    return DayPart(part, RangeStart(days.first, days.last) if isinstance(days.first, Picked) else days.first)


def _each(clock: Clock, each: Meaning) -> EachTurn | None:
    """At 9 a.m. each day, at noon on Saturdays, at half past seven every evening."""
    match each:
        case Every(quantity=Quantity(number=1, unit=Unit.DAY)):
            return EachTurn(None, f"{clock.hour:02d}:{clock.minute:02d}")
        case EachTurn(cycle=None | Weekday() as weekday, part=part):
            is_open = bool(part) and not clock.has_half and 1 <= clock.hour <= 12
            hour = hour_in(clock.hour, part) if is_open else clock.hour
            return EachTurn(weekday, f"{hour:02d}:{clock.minute:02d}")
    return None


def _small_hours(_: bool, day: Meaning) -> EarlyOrLate | None:
    """The early hours of that day."""
    return EarlyOrLate(day, Mod.START) if isinstance(day, Told) and day.unit is Unit.DAY else None


def _on_told_day(clock: Clock, day: Meaning) -> Clock | None:
    """02:15 the next day."""
    return _timed(clock, day) if isinstance(day, Told) and day.unit is Unit.DAY else None


def _part_in_week(weekday: Picked, part: str, week: Meaning) -> DayPart | None:
    """Monday morning next week, or that week."""
    is_week = isinstance(week, Running | Told) and week.unit is Unit.WEEK
    return DayPart(part, Within(weekday.cycle, week)) if is_week else None


def _part_of_turn(day: Meaning, part: str) -> DayPart | None:
    """The following Monday night."""
    return DayPart(part, day) if isinstance(day, ToldTurn) and isinstance(day.cycle, Weekday) else None


def _weekday_of_offset(told: Meaning, weekday: Picked) -> ToldTurn | None:
    """The Wednesday of "two days later, a Wednesday"."""
    is_day = isinstance(told, Offset) and told.base is Base.SPOKEN and told.quantity.unit is Unit.DAY
    return ToldTurn(weekday.cycle, Near.SAME, Told(Unit.DAY, 0)) if is_day else None


TIMED = (
    Rule(WHEN, "DAY_WHEN PART", lambda day, part: DayPart(part, day)),
    Rule(WHEN, "WEEKDAYS", lambda day: EachTurn(Weekday(day))),
    Rule(WHEN, "DAY_CYCLE PART (in | of)? PERIOD", _part_in_week),
    Rule(WHEN, "PERIOD PART", _part_of_turn),
    Rule(
        WHEN, "DAY_CYCLE PART (in | of) (PERIOD | CYCLE)", lambda weekday, _, *of: Within(weekday.cycle, of[0] or of[1])
    ),
    Rule(PERIOD, "CYCLE PART (in | of) YEAR_WHEN", lambda turn, _, year: Within(turn.cycle, year)),
    Rule(DAY, "WHEN , a > DAY_CYCLE", _weekday_of_offset),
    Rule(WHEN, "OVERNIGHT on? DAY_WHEN", lambda _, day: DayPart("NI", day)),
    Rule(
        WHEN,
        "OVERNIGHT (from | between) DAY_WHEN (to | into | and) DAY_WHEN",
        lambda _, first, __: DayPart("NI", first),
    ),
    Rule(WHEN, "the night (from | of | between) DAY_WHEN (to | and) DAY_WHEN", lambda first, _: DayPart("NI", first)),
    Rule(WHEN, "OVERNIGHT (into | to) DAY_WHEN", lambda _, day: DayPart("NI", Away(_A_DAY, -1, day))),
    Rule(WHEN, "PART_OF (on? DAY_WHEN)", lambda part, day: replace(part, of=replace(part.of, day=day))),
    Rule(WHEN, "the? PART of DAY_WHEN", DayPart),
    Rule(WHEN, "the? PART of PERIOD", _night),
    Rule(WHEN, "the PART of the NTH", lambda part, day: DayPart(part, ToldDay(DayOfMonth(day)))),
    Rule(WHEN, "TIME , ZONE", lambda time, zone: replace(time, zone=zone)),
    Rule(WHEN, "TIME , ZONE ,? on? DAY_WHEN", lambda time, zone, day: replace(time, zone=zone, day=day)),
    Rule(WHEN, "TIME (on | ,)? DAY_WHEN ZONE", lambda time, day, zone: replace(time, zone=zone, day=day)),
    Rule(WHEN, "TIMED ZONE", lambda clock, zone: replace(clock, zone=zone)),
    Rule(WHEN, "(TIME | CLOCK_TIME) local time", lambda time, clock: time or clock),
    Rule(WHEN, "(TIME | CLOCK_TIME) TONIGHT", _tonight),
    Rule(WHEN, "(TIME | CLOCK_TIME) LAST_NIGHT", _last_night),
    Rule(WHEN, "(TIME | CLOCK_TIME) (local time)? (on | of) the NTH", _on_the_day),
    Rule(
        EACH_TIME,
        "EACH ,? (: | at | from | between)? > (TIME | CLOCK_TIME)",
        lambda each, time, clock: _each(time or clock, each),
    ),
    Rule(WHEN, "(TIME | CLOCK_TIME) (on | ,)? EACH", lambda time, clock, each: _each(time or clock, each)),
    Rule(
        WHEN,
        "(TIME | CLOCK_TIME) on (a | any | each | every) WORKING day",
        lambda time, clock, _: _each(time or clock, Every(Quantity(1, Unit.DAY))),
    ),
    Rule(WHEN, "EACH (but | except) > DAY_CYCLE", lambda _, day: EachTurn(day.cycle)),
    Rule(WHEN, "SMALL_HOURS DAY_WHEN", lambda _, day: EarlyOrLate(day, Mod.START)),
    Rule(WHEN, "SMALL_HOURS PERIOD", _small_hours),
    Rule(WHEN, "SMALL_HOURS the NTH", lambda _, day: EarlyOrLate(ToldDay(DayOfMonth(day)), Mod.START)),
    Rule(WHEN, "TIME (local time)? (on | of | ,)? DAY_WHEN", _timed),
    Rule(WHEN, "(TIME | CLOCK_TIME) on the DAY_CYCLE", _on_the_weekday),
    Rule(
        WHEN,
        "(TIME | CLOCK_TIME) on the DAY_CYCLE PART",
        lambda time, clock, day, part: _timed_part(time or clock, _told_weekday(day), part),
    ),
    Rule(WHEN, "TIME on? DAY_WHEN ,? (ZONE | local time)", lambda time, day, zone: replace(time, zone=zone, day=day)),
    Rule(WHEN, "after > TIME (on | ,)? DAY_WHEN", _after),
    Rule(WHEN, "CLOCK_TIME (local time)? (on | ,)? DAY_WHEN", _timed),
    Rule(
        WHEN,
        "(TIME | CLOCK_TIME) (on | ,)? DAY_WHEN PART (local time)?",
        lambda time, clock, day, part: _timed_part(time or clock, day, part),
    ),
    Rule(
        WHEN,
        "(TIME | CLOCK_TIME) (on | in) the PART of DAY_WHEN",
        lambda time, clock, part, day: _timed_part(time or clock, day, part),
    ),
    Rule(
        WHEN,
        "(TIME | CLOCK_TIME) (on | in) the PART of the NTH",
        lambda time, clock, part, nth: _timed_part(time or clock, ToldDay(DayOfMonth(nth)), part),
    ),
    Rule(WHEN, f"{_AT} > HOUR (on | ,)? DAY_WHEN PART", lambda hour, day, part: _timed_part(Clock(hour), day, part)),
    Rule(WHEN, f"{_AT} > HOUR on the PART of DAY_WHEN", lambda hour, part, day: _timed_part(Clock(hour), day, part)),
    Rule(WHEN, f"{_AT} > HOUR TONIGHT", lambda hour, part: _timed_part(Clock(hour), part.day, part.part)),
    Rule(WHEN, f"{_AT} > HOUR LAST_NIGHT", lambda hour, _: _last_night(Clock(hour_in(hour, "NI")), None, _)),
    Rule(
        WHEN,
        "DAY_WHEN PART at (HOUR_ALONE | TIME | CLOCK_TIME)",
        lambda day, part, hour, time, clock: _timed_part(time or clock or Clock(hour), day, part),
    ),
    Rule(
        WHEN,
        "(TIME | CLOCK_TIME) (on | ,)? (TOLD_PART | PART_BESIDE)",
        lambda time, clock, told, beside: _timed(time or clock, (told or beside).day),
    ),
    Rule(
        WHEN,
        "TONIGHT at (HOUR_ALONE | TIME | CLOCK_TIME)",
        lambda part, hour, time, clock: _timed_part(time or clock or Clock(hour), part.day, part.part),
    ),
    Rule(WHEN, "HOUR_ALONE on DAY_WHEN", lambda hour, day: Clock(hour, day=day)),
    Rule(WHEN, "DAY_WHEN at HOUR_ALONE", lambda day, hour: Clock(hour, day=day)),
    Rule(WHEN, "(TIME | CLOCK_TIME) (on | ,)? PERIOD", lambda time, clock, day: _on_told_day(time or clock, day)),
    Rule(WHEN, "PERIOD (at | ,)? (TIME | CLOCK_TIME)", lambda day, time, clock: _on_told_day(time or clock, day)),
    Rule(WHEN, "DAY_WHEN (TIME | CLOCK_TIME) YEAR_WHEN", _timed_in),
    Rule(WHEN, "(early | late) > PART on? DAY_WHEN", DayPart),
    Rule(WHEN, "(in | during | through | throughout) > the PART on DAY_WHEN", DayPart),
    Rule(
        WHEN,
        "DAY_WHEN (at | ,)? (TIME | CLOCK_TIME) (local time)?",
        lambda day, time, clock: _timed(time or clock, day),
    ),
)
