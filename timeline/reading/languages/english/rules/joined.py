"""Stage three: what is put together of two."""

from dataclasses import replace

from timeline.calendar.moments import at
from timeline.calendar.units import Unit
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import DAY, DAY_CYCLE, EACH, PERIOD, WHEN
from timeline.reading.meanings import (
    Approximate,
    Away,
    DatedWeekday,
    DayOfMonth,
    DayOfYear,
    EachTurn,
    Fixed,
    Holding,
    Length,
    Meaning,
    Named,
    Naming,
    Near,
    NthWeekday,
    PartOfYear,
    PeriodEnding,
    Pick,
    Picked,
    Quantity,
    ReportedIn,
    Running,
    SameMonth,
    Stretch,
    Told,
    ToldTurn,
    Weekday,
    Weekend,
    Within,
)


def _within(cycle: Picked, container: Meaning) -> Within | None:
    """Friday of last week; "1, 2 and 3 March" is a list."""
    is_list = isinstance(cycle.cycle, DayOfYear) and isinstance(container, Stretch)
    return None if is_list or _is_apart(cycle, container) else Within(cycle.cycle, container)


def _is_apart(cycle: Picked, year: Meaning) -> bool:
    """On Friday this year: each tells its own."""
    return isinstance(cycle.cycle, Weekday) and isinstance(year, Running) and year.unit is Unit.YEAR


def _of_year(cycle: Picked, year: Meaning) -> Within | None:
    """The summer of last year; of its weekends nobody knows which."""
    return None if cycle.cycle == Weekend() or _is_apart(cycle, year) else Within(cycle.cycle, year)


def _one_of(weekday: Picked, month: Picked) -> Within | None:
    """A Thursday in November."""
    is_one = isinstance(weekday.cycle, Weekday) and month.cycle.unit is Unit.MONTH
    return Within(weekday.cycle, month) if is_one else None


def _named_near(named: Named, sign: int) -> Named:
    """The Christmas before."""
    return Named(named.key, near=Near.BEFORE if sign < 0 else Near.AFTER)


def _told(cycle: Picked, near: Near) -> ToldTurn:
    return ToldTurn(cycle.cycle, near)


def _day(weekday: Picked, day: Meaning) -> Meaning | None:
    """Monday, June 24; not Monday, Tuesday."""
    match weekday.cycle, day:
        case Weekday(), Picked(cycle=Weekday()):
            return None
        case Weekday(index), Picked(cycle=DayOfYear(weekday=None) as cycle):
            return replace(day, cycle=replace(cycle, weekday=index))
        case Weekday(), _:
            return day
    return None


def _dated_in(weekday: Picked, day: Picked, year: Meaning) -> Within | None:
    """Monday, June 24 last year."""
    is_date = isinstance(weekday.cycle, Weekday) and isinstance(day.cycle, DayOfYear)
    return Within(day.cycle, year) if is_date else None


def _dated(weekday: Picked, day: int) -> Picked | None:
    """Tuesday 22nd."""
    return Picked(DatedWeekday(weekday.cycle.index, day)) if isinstance(weekday.cycle, Weekday) else None


def _the_month(unit: Unit) -> Meaning:
    return Told(unit, 0, Naming.THE)


def _winter(cycle: Picked, years: Stretch) -> Within | None:
    """The winter of 1946-47 is that of 1946."""
    turn = cycle.cycle
    return Within(turn, years.first) if turn == PartOfYear(Unit.SEASON, 12) else None


def _in_month(year: Meaning, month: Picked) -> Within | None:
    """Next year in May."""
    is_month = month.cycle.unit is Unit.MONTH and month.pick is Pick.BARE
    return Within(month.cycle, year) if is_month and isinstance(year, Running) else None


def _days_in(days: Meaning, year: Meaning) -> Stretch | Holding | None:
    """3 to 21 August last year, Easter weekend 2021."""
    match days:
        case Holding(day=Named(key=key)):
            return replace(days, day=Named(key, year=year))
        case Stretch(first=Picked(cycle=first), last=Picked(cycle=last)):
            return Stretch(Within(first, year), Within(last, year))
    return None


def _same_month(told: Told, year: Meaning) -> SameMonth | None:
    return SameMonth(year) if told.unit is Unit.MONTH else None


def _day_in(day: int, month: Meaning) -> Within | None:
    """The 28th of this month."""
    match month:
        case Running(unit=Unit.MONTH) | Told(unit=Unit.MONTH) | Picked(cycle=PartOfYear(unit=Unit.MONTH)):
            return Within(DayOfMonth(day), month)
    return None


def _day_of_the(ordinal: int | None, nth: int | None, unit: Unit) -> Within | None:
    """On the first of the month."""
    number = ordinal or nth or 0
    return _day_in(number, _the_month(unit)) if number <= 31 and unit is Unit.MONTH else None


def _of_that_week(day: Meaning | None, period: Meaning | None, weekday: Picked) -> ToldTurn | None:
    """The Saturday of "3 June 1989, a Saturday", or of "the next day, a Saturday"."""
    is_told = isinstance(period, Told) and period.unit is Unit.DAY
    of = day or (Told(Unit.DAY, 0) if is_told else None)
    return ToldTurn(weekday.cycle, Near.SAME, of) if of and isinstance(weekday.cycle, Weekday) else None


def _last(day: Picked) -> Picked:
    """Tuesday last, 3 June last."""
    return Picked(day.cycle, Pick.LAST)


def _each_weekday(short: int | None, turn: Picked | None) -> EachTurn | None:
    """The Fri of "Mon-Fri 9am-5pm"."""
    day = Weekday(short) if short is not None else turn and turn.cycle
    return EachTurn(day) if isinstance(day, Weekday) else None


def _each_year(day: Picked) -> EachTurn | None:
    """Each 1 April."""
    return EachTurn(day.cycle) if isinstance(day.cycle, DayOfYear) else None


def _in_that_year(cycle: Picked, told: Told) -> Within | None:
    """May of the year after."""
    return _within(cycle, told) if told.unit is Unit.YEAR else None


def _nth(number: int, weekday: Picked, month: Meaning) -> NthWeekday | None:
    return NthWeekday(number, weekday.cycle, month) if isinstance(weekday.cycle, Weekday) else None


DAYS = (
    Rule(DAY, "DAY_CYCLE ,? DAY_WHEN", _day),
    Rule(DAY, "the NEXT_DAY", lambda day: _told(day, Near.AFTER)),
    Rule(DAY, "SHORT_DAY ,? DAY_WHEN", lambda weekday, day: _day(Picked(Weekday(weekday)), day)),
    Rule(EACH, "EACH (- | to) > (SHORT_DAY | DAY_CYCLE)", lambda _, *day: _each_weekday(*day)),
    Rule(EACH, "EACH (and | or | ,) > DAY_CYCLE", lambda _, day: _each_weekday(None, day)),
    Rule(DAY_CYCLE, "DAY_CYCLE NTH", _dated),
    Rule(DAY_CYCLE, "SHORT_DAY NTH", lambda weekday, day: Picked(DatedWeekday(weekday, day))),
    Rule(DAY, "DAY_CYCLE (of | in | ,?) PERIOD", _within),
    Rule(DAY, "DAY_CYCLE ,? DAY_CYCLE (of | in)? YEAR_WHEN", _dated_in),
    Rule(DAY, "DAY_CYCLE in CYCLE", _one_of),
    Rule(DAY, "DAY_CYCLE (last | gone)", _last),
    Rule(DAY, "DAY_CYCLE next", lambda day: Picked(day.cycle, Pick.NEXT)),
    Rule(DAY, "QUANTITY LAST_DAY", lambda time, day: Away(time, -1, day) if time == Quantity(1, Unit.WEEK) else None),
    Rule(WHEN, "(every | each) DAY_CYCLE", _each_year),
    Rule(DAY, "the NTH of PERIOD", _day_in),
    Rule(DAY, "(on | by | from | since | until | before | after) > the ORDINAL of PERIOD", _day_in),
    Rule(DAY, "(on | by | from | since | until | before | after) > the (ORDINAL | NTH) of the UNIT", _day_of_the),
    Rule(DAY, "(DAY_WHEN | PERIOD) , a > DAY_CYCLE", _of_that_week),
    Rule(DAY, "HOLIDAY_WHEN (,? | of | in) YEAR_WHEN", lambda named, year: Named(named.key, year=year)),
    Rule(DAY, "the HOLIDAY_WHEN BESIDE_THAT", _named_near),
    Rule(DAY, "HOLIDAY_WHEN EARLY_YEAR", lambda named, year: Named(named.key, year=Fixed(Unit.YEAR, at(year)))),
    Rule(DAY, "the? ORDINAL DAY_CYCLE (in | of) CYCLE", _nth),
    Rule(DAY, "the? ORDINAL DAY_CYCLE (in | of) PERIOD", _nth),
    Rule(DAY, "the LAST_DAY (in | of) (CYCLE | PERIOD)", lambda day, cycle, period: _nth(-1, day, cycle or period)),
    Rule(DAY, "the LAST_DAY (in | of) the UNIT", lambda day, unit: _nth(-1, day, _the_month(unit))),
    Rule(DAY, "the ORDINAL DAY_CYCLE (in | of) the UNIT", lambda nth, day, unit: _nth(nth, day, _the_month(unit))),
    Rule(DAY, "DAY_CYCLE ,? BESIDE", _in_that_year),
    Rule(PERIOD, "CYCLE (,? | of | in) BESIDE", _in_that_year),
)

PERIODS = (
    Rule(PERIOD, "CYCLE (,? | of | in) YEAR_WHEN", _of_year),
    Rule(PERIOD, "CYCLE (holiday | holidays | semester | session | term | vacation) (of | in) YEAR_WHEN", _of_year),
    Rule(PERIOD, "YEAR_WHEN ,? in CYCLE", _in_month),
    Rule(PERIOD, "CYCLE of? YEARS", _winter),
    Rule(PERIOD, "PERIOD (of | in | ,)? YEAR_WHEN", _days_in),
    Rule(PERIOD, "SAME_UNIT (of | in)? YEAR_WHEN", _same_month),
    Rule(PERIOD, "(c. | ca.) YEAR_WHEN", Approximate),
    Rule(PERIOD, "YEAR_WHEN or so", Approximate),
    Rule(PERIOD, "CYCLE (of | in) the (fiscal | financial)? year", lambda cycle: _of_year(cycle, Told(Unit.YEAR, 0))),
    Rule(PERIOD, "CYCLE (of | in | ,)? TOLD_YEAR", _within),
    Rule(PERIOD, "the? YEAR_WHEN 's? CYCLE", lambda year, cycle: _within(cycle, year)),
    Rule(
        PERIOD,
        "(the (like | same | comparable | corresponding)? YEAR_WHEN | YEAR_WHEN 's) (quarter | period)",
        lambda year, other: ReportedIn(year or other),
    ),
    Rule(PERIOD, "REPORTED (of | in)? YEAR_WHEN", lambda _, year: ReportedIn(year)),
    Rule(PERIOD, "the? YEAR_AGO CYCLE", lambda _, cycle: _within(cycle, Running(Unit.YEAR, -1))),
    Rule(WHEN, "the? YEAR_AGO QUANTITY", lambda _, quantity: Length(quantity)),
    Rule(
        PERIOD,
        "THE_QUARTER < (ended | ending | to | through) (DAY_WHEN | CYCLE)",
        lambda _, day, month: PeriodEnding(day or month),
    ),
    Rule(PERIOD, "the NEXT_TURN", lambda turn: _told(turn, Near.AFTER)),
    Rule(PERIOD, "the (following | next) CYCLE", lambda cycle: _told(cycle, Near.AFTER)),
    Rule(PERIOD, "the? CYCLE BESIDE_THAT", lambda cycle, sign: _told(cycle, Near.BEFORE if sign < 0 else Near.AFTER)),
    Rule(PERIOD, "BESIDE that", lambda told: told),
    Rule(PERIOD, "the? CYCLE before that", lambda cycle: _told(cycle, Near.BEFORE)),
    Rule(PERIOD, "the? CYCLE after that", lambda cycle: _told(cycle, Near.AFTER)),
    Rule(PERIOD, "the (previous | preceding | prior) CYCLE", lambda cycle: _told(cycle, Near.BEFORE)),
    Rule(PERIOD, "that CYCLE", lambda cycle: _told(cycle, Near.SAME) if cycle.cycle.unit is Unit.SEASON else None),
    Rule(PERIOD, "(the same | that same) CYCLE", lambda cycle: _told(cycle, Near.SAME)),
)

JOINED = (*DAYS, *PERIODS)
