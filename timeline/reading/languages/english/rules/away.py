"""Stage three: what is counted from a day or a period that is named: a week from Friday, two Mondays ago."""

from collections.abc import Callable

from timeline.calendar.units import Unit
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.counted import ago, earlier, later, turn_in
from timeline.reading.languages.english.rules.kinds import DAY, PERIOD, WHEN
from timeline.reading.meanings import (
    AHEAD,
    Away,
    Base,
    Cycle,
    DayOfYear,
    DayPart,
    Holding,
    InTense,
    Length,
    Meaning,
    Named,
    Near,
    Offset,
    PartOfYear,
    Pick,
    Picked,
    Pointer,
    Quantity,
    Running,
    Told,
    ToldTurn,
    Weekday,
    Weekend,
    Within,
)


def _day_of_year(year: Offset, day: Meaning) -> Meaning:
    """Two years later, on 9 June; fifty years ago on Thursday; two weeks later, on Monday.

    It is the day itself where that is named in full, or where no years are counted.
    """
    if year.quantity.unit is Unit.WEEK and isinstance(day, Picked) and day.pick is Pick.BARE:
        return turn_in(day, year) or day
    if year.quantity.unit is not Unit.YEAR or year.quantity.number is None:
        return day
    match day:
        case Picked(cycle=DayOfYear() as cycle, pick=Pick.BARE):
            return Within(cycle, year)
        case Named(key=key, pick=Pick.BARE, year=None):
            return Named(key, year=year)
        case Picked(cycle=Weekday(), pick=Pick.BARE) if year.base is Base.PUBLISHED:
            return Away(year.quantity, year.sign, day)
    return day


def _away(quantity: Quantity, sign: int, day: Meaning) -> Away | None:
    return None if quantity.number is None else Away(quantity, sign, day)


def _from(quantity: Quantity, day: Meaning) -> Away | None:
    """A week from Friday; not so many a day from Friday."""
    return None if quantity == Quantity(1, Unit.DAY) else _away(quantity, 1, InTense(day, AHEAD))


def _weeks_on(quantity: Quantity, day: Meaning) -> Away | None:
    """A week on Saturday."""
    return _away(quantity, 1, InTense(day, AHEAD)) if quantity.unit is Unit.WEEK else None


def _weeks_today(quantity: Quantity, day: Meaning) -> Away | None:
    """A week today, two weeks tomorrow."""
    is_ahead = isinstance(day, Running) and day.shift >= 0 and quantity.unit is Unit.WEEK
    return _away(quantity, 1, day) if is_ahead else None


def _ago_of(quantity: Quantity, day: Meaning) -> Away | None:
    """Two years ago this Friday, whatever the tense; a week ago Monday."""
    is_this = isinstance(day, Picked) and day.pick is Pick.THIS
    return _away(quantity, -1, InTense(day) if is_this else day)


def _years_ago(quantity: Quantity, period: Meaning) -> Away | None:
    """Five years ago this week, ten years ago last weekend; not five years ago May."""
    if isinstance(period, Picked) and period.pick is Pick.BARE:
        return None
    least = Unit.MONTH if isinstance(period, Running) and period.unit is Unit.WEEK else Unit.YEAR
    return _away(quantity, -1, period) if quantity.unit.rank >= least.rank else None


def _named_ago(named: Named, quantity: Quantity) -> Named | None:
    """Black Friday two years ago."""
    is_round = quantity.unit is Unit.YEAR and quantity.number is not None
    return Named(named.key, year=ago(quantity)) if is_round else None


def _beside_a_day(told: Told, day: Meaning) -> Away | None:
    """The day before Christmas."""
    return _away(Quantity(1, Unit.DAY), told.shift, day) if told.unit is Unit.DAY else None


def _beside_a_week(told: Told, day: Meaning) -> Meaning | None:
    """The week before Easter, the weekend after it."""
    if told.unit is Unit.WEEKEND:
        return ToldTurn(Weekend(), Near.BEFORE if told.shift < 0 else Near.AFTER, day)
    return Holding(Unit.WEEK, day, told.shift) if told.unit is Unit.WEEK else None


def _part_beside(part: DayPart, day: Meaning) -> DayPart:
    """The night before Christmas."""
    shift = part.day.shift if isinstance(part.day, Told) else 0
    return DayPart(part.part, Away(Quantity(1, Unit.DAY), shift, day))


def _next_to(cycle: Picked, near: Near, day: Meaning) -> ToldTurn | None:
    """The Friday after Thanksgiving."""
    return ToldTurn(cycle.cycle, near, day) if isinstance(cycle.cycle, Weekday) else None


def _behind_a_day(first: Meaning | None, *others: Meaning | None) -> ToldTurn | None:
    """The Wednesday of "last Tuesday and Wednesday", of "tonight and Wednesday"; not of "yesterday and Wednesday"."""
    *days, cycle = (first, *others)
    told = next(day for day in days if day)
    day = told.day if isinstance(told, DayPart) else told
    is_over = isinstance(day, Running) and day.shift < 0
    return None if is_over or day is None or not isinstance(cycle, Picked) else _next_to(cycle, Near.AFTER, day)


def _weekdays_before(count: float, weekday: int, day: Meaning) -> Away | None:
    """Two Sundays before Christmas: a week before the one before it."""
    turn = ToldTurn(Weekday(weekday), Near.BEFORE, day)
    return Away(Quantity(count - 1, Unit.WEEK), -1, turn) if 1 < count < 10 else None


def _part_ago(quantity: Quantity, part: DayPart) -> DayPart | None:
    """A year ago tonight."""
    day = _away(quantity, -1, Running(Unit.DAY, 0))
    return DayPart(part.part, day) if day and not quantity.unit.is_timed else None


def _turns_ago(count: float, cycle: Cycle) -> Away | None:
    """Two Mondays ago, two summers ago: the one before the last."""
    return _turns_away(count, cycle, -1, Pick.LAST)


def _turns_away(count: float, cycle: Cycle, sign: int, pick: Pick) -> Away | None:
    is_told = 1 < count < 10 and count == int(count)
    return Away(Quantity(count - 1, cycle.round), sign, Picked(cycle, pick)) if is_told else None


def _turns_on(count: float, season: int, by: Callable[[Quantity], Offset]) -> Within | None:
    """Two summers later."""
    return turn_in(Picked(PartOfYear(Unit.SEASON, season)), by(Quantity(count, Unit.YEAR)))


AWAY = (
    Rule(DAY, "COUNT WEEKDAYS ago", lambda count, day: _turns_ago(count, Weekday(day))),
    Rule(DAY, "COUNT WEEKDAYS from NOW", lambda count, day, _: _turns_away(count, Weekday(day), 1, Pick.NEXT)),
    Rule(PERIOD, "COUNT MONTHS ago", lambda count, month: _turns_ago(count, PartOfYear(Unit.MONTH, month))),
    Rule(WHEN, "VAGUE (SEASONS | WEEKDAYS | PARTS | weekends) ago", lambda *_: Pointer("PAST_REF")),
    Rule(PERIOD, "COUNT SEASONS (ago | back)", lambda count, month: _turns_ago(count, PartOfYear(Unit.SEASON, month))),
    Rule(PERIOD, "COUNT SEASONS later", lambda count, month: _turns_on(count, month, later)),
    Rule(PERIOD, "COUNT SEASONS earlier", lambda count, month: _turns_on(count, month, earlier)),
    Rule(DAY, "COUNT WEEKDAYS before DAY_WHEN", _weekdays_before),
    Rule(DAY, "the (DAY_CYCLE | LAST_DAY) before DAY_WHEN", lambda *of: _next_to(of[0] or of[1], Near.BEFORE, of[2])),
    Rule(DAY, "the DAY_CYCLE (after | following) DAY_WHEN", lambda cycle, day: _next_to(cycle, Near.AFTER, day)),
    Rule(
        DAY,
        "the ORDINAL DAY_CYCLE (after | following) DAY_WHEN",
        lambda nth, cycle, day: _next_to(cycle, Near.AFTER, day) if nth == 1 else None,
    ),
    Rule(DAY, "BESIDE DAY_WHEN", _beside_a_day),
    Rule(PERIOD, "BESIDE DAY_WHEN", _beside_a_week),
    Rule(WHEN, "PART_BESIDE DAY_WHEN", _part_beside),
    Rule(WHEN, "(for | up to | at least | lasts) > QUANTITY < from DAY_WHEN", lambda length, _: Length(length)),
    Rule(DAY, "QUANTITY from (DAY_CYCLE ,?)? DAY_WHEN", lambda quantity, _, day: _from(quantity, day)),
    Rule(DAY, "QUANTITY on DAY_WHEN", _weeks_on),
    Rule(DAY, "QUANTITY after (DAY_CYCLE ,?)? DAY_WHEN", lambda quantity, _, day: _away(quantity, 1, day)),
    Rule(DAY, "QUANTITY before (DAY_CYCLE ,?)? DAY_WHEN", lambda quantity, _, day: _away(quantity, -1, day)),
    Rule(DAY, "QUANTITY DAY_WHEN", _weeks_today),
    Rule(DAY, "QUANTITY ago (, on? | on) DAY_WHEN", lambda quantity, day: _day_of_year(ago(quantity), day)),
    Rule(DAY, "QUANTITY later (, on? | on) DAY_WHEN", lambda quantity, day: _day_of_year(later(quantity), day)),
    Rule(DAY, "QUANTITY earlier (, on? | on) DAY_WHEN", lambda quantity, day: _day_of_year(earlier(quantity), day)),
    Rule(DAY, "DAY_CYCLE ,? QUANTITY ago", lambda turn, quantity: turn_in(turn, ago(quantity))),
    Rule(PERIOD, "CYCLE QUANTITY ago", lambda turn, quantity: turn_in(turn, ago(quantity))),
    Rule(PERIOD, "CYCLE QUANTITY earlier", lambda turn, quantity: turn_in(turn, earlier(quantity))),
    Rule(
        DAY,
        "(NEXT_DAY | LAST_DAY | RUNNING_DAY | TONIGHT) (or | and | to | until | till | through) > DAY_CYCLE",
        _behind_a_day,
    ),
    Rule(DAY, "HOLIDAY_WHEN ,? QUANTITY ago", _named_ago),
    Rule(WHEN, "QUANTITY ago TONIGHT", _part_ago),
    *(
        Rule(WHEN, f"COUNT PARTS {away}", lambda count, part, by=by: DayPart(part, by(Quantity(count, Unit.DAY))))
        for away, by in (("ago", ago), ("earlier", earlier), ("later", later))
    ),
    Rule(DAY, "QUANTITY ago DAY_WHEN", _ago_of),
    Rule(PERIOD, "QUANTITY ago PERIOD", _years_ago),
    Rule(PERIOD, "QUANTITY ago CYCLE", _years_ago),
    Rule(DAY, "QUANTITY ago to the day", lambda quantity: _away(quantity, -1, Running(Unit.DAY, 0))),
    Rule(DAY, "QUANTITY later to the day", lambda quantity: _away(quantity, 1, Told(Unit.DAY, 0))),
)
