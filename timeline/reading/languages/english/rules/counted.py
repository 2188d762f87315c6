"""Stage three: what is counted, from the publish date or from a day that is named."""

from collections.abc import Callable

from timeline.calendar.units import Unit
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import DAY, PERIOD, WHEN
from timeline.reading.meanings import (
    Ahead,
    Approximate,
    Away,
    Base,
    Cycle,
    DayOfYear,
    DayPart,
    EachTurn,
    EndingWith,
    EndOf,
    Every,
    Holding,
    In,
    Length,
    Meaning,
    Named,
    Naming,
    Near,
    Offset,
    On,
    PartOfYear,
    Pick,
    Picked,
    Quantity,
    Running,
    Told,
    ToldTurn,
    Weekday,
    Weekend,
    Window,
    Within,
)

_A_YEAR = Quantity(1, Unit.YEAR)


def _ago(quantity: Quantity) -> Offset:
    return Offset(quantity, -1)


def _back(quantity: Quantity) -> Offset | None:
    """A few years back; not five minutes back."""
    return None if quantity.unit.is_timed else Offset(quantity, -1)


def _earlier(quantity: Quantity) -> Offset:
    return Offset(quantity, -1, Base.SPOKEN)


def _later(quantity: Quantity) -> Offset:
    return Offset(quantity, 1, Base.SPOKEN)


def _beside(quantity: Quantity, sign: int) -> Offset:
    """Five years before, at the end of a clause."""
    return Offset(quantity, sign, Base.SPOKEN)


def _day_of_year(year: Offset, day: Meaning) -> Meaning:
    """Two years later, on 9 June; fifty years ago on Thursday.

    It is the day itself where that is named in full, or where no years are counted.
    """
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


def _sum(first: Quantity, second: Quantity, offset: Callable[[Quantity], Offset]) -> Offset | None:
    """Five years and three months ago."""
    quantity = first.plus(second)
    return quantity and offset(quantity)


def _end_of(quantity: Quantity, cycle: Picked | None, period: Meaning | None, *, is_last: bool) -> EndOf | None:
    """The first nine months of 2023."""
    of = cycle or period
    return None if of is None or quantity.number is None else EndOf(quantity, of, is_last)


def _end_of_the(quantity: Quantity, unit: Unit, *, is_last: bool) -> EndOf | None:
    """The first three months of the year."""
    return _end_of(quantity, None, Told(unit, 0, Naming.THE), is_last=is_last)


def _ending(quantity: Quantity, *lasts: Meaning | None) -> EndingWith | None:
    """The three months ended September 30, the 12 months to October, the year to March 2023."""
    last = next((last for last in lasts if last is not None), None)
    return None if last is None or quantity.number is None or quantity.unit.is_timed else EndingWith(quantity, last)


def _away(quantity: Quantity, sign: int, day: Meaning) -> Away | None:
    return None if quantity.number is None else Away(quantity, sign, day)


def _from(quantity: Quantity, day: Meaning) -> Away | None:
    """A week from Friday; not so many a day from Friday."""
    return None if quantity == Quantity(1, Unit.DAY) else _away(quantity, 1, Ahead(day))


def _weeks_on(quantity: Quantity, day: Meaning) -> Away | None:
    """A week on Saturday."""
    return _away(quantity, 1, Ahead(day)) if quantity.unit is Unit.WEEK else None


def _years_ago(quantity: Quantity, period: Meaning) -> Away | None:
    """Five years ago this week, ten years ago last weekend; not five years ago May."""
    if isinstance(period, Picked) and period.pick is Pick.BARE:
        return None
    return _away(quantity, -1, period) if quantity.unit.rank >= Unit.YEAR.rank else None


def _turn_in(turn: Picked, away: Offset) -> Within | None:
    """March three years ago, Monday two weeks ago; eight years later, in August."""
    is_round = away.quantity.unit is turn.cycle.round and away.quantity.number is not None
    return Within(turn.cycle, away) if is_round else None


def _named_ago(named: Named, quantity: Quantity) -> Named | None:
    """Black Friday two years ago."""
    is_round = quantity.unit is Unit.YEAR and quantity.number is not None
    return Named(named.key, year=_ago(quantity)) if is_round else None


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


def _weekdays_before(count: float, weekday: int, day: Meaning) -> Away | None:
    """Two Sundays before Christmas: a week before the one before it."""
    turn = ToldTurn(Weekday(weekday), Near.BEFORE, day)
    return Away(Quantity(count - 1, Unit.WEEK), -1, turn) if 1 < count < 10 else None


def _turns_ago(count: float, cycle: Cycle) -> Away | None:
    """Two Mondays ago, two summers ago: the one before the last."""
    return Away(Quantity(count - 1, cycle.round), -1, Picked(cycle, Pick.LAST)) if 1 < count < 10 else None


FROM_A_DAY = (
    Rule(DAY, "COUNT WEEKDAYS ago", lambda count, day: _turns_ago(count, Weekday(day))),
    Rule(PERIOD, "COUNT SEASONS (ago | back)", lambda count, month: _turns_ago(count, PartOfYear(Unit.SEASON, month))),
    Rule(DAY, "COUNT WEEKDAYS before DAY_WHEN", _weekdays_before),
    Rule(DAY, "the DAY_CYCLE before DAY_WHEN", lambda cycle, day: _next_to(cycle, Near.BEFORE, day)),
    Rule(DAY, "the DAY_CYCLE (after | following) DAY_WHEN", lambda cycle, day: _next_to(cycle, Near.AFTER, day)),
    Rule(DAY, "BESIDE DAY_WHEN", _beside_a_day),
    Rule(PERIOD, "BESIDE DAY_WHEN", _beside_a_week),
    Rule(WHEN, "PART_BESIDE DAY_WHEN", _part_beside),
    Rule(WHEN, "(for | up to | at least | lasts) > QUANTITY < from DAY_WHEN", lambda length, _: Length(length)),
    Rule(DAY, "QUANTITY from (DAY_CYCLE ,?)? DAY_WHEN", lambda quantity, _, day: _from(quantity, day)),
    Rule(DAY, "QUANTITY on DAY_WHEN", _weeks_on),
    Rule(DAY, "QUANTITY after (DAY_CYCLE ,?)? DAY_WHEN", lambda quantity, _, day: _away(quantity, 1, day)),
    Rule(DAY, "QUANTITY before (DAY_CYCLE ,?)? DAY_WHEN", lambda quantity, _, day: _away(quantity, -1, day)),
    Rule(DAY, "QUANTITY ago (, on? | on) DAY_WHEN", lambda quantity, day: _day_of_year(_ago(quantity), day)),
    Rule(DAY, "QUANTITY later (, on? | on) DAY_WHEN", lambda quantity, day: _day_of_year(_later(quantity), day)),
    Rule(DAY, "QUANTITY earlier (, on? | on) DAY_WHEN", lambda quantity, day: _day_of_year(_earlier(quantity), day)),
    Rule(DAY, "DAY_CYCLE QUANTITY ago", lambda turn, quantity: _turn_in(turn, _ago(quantity))),
    Rule(PERIOD, "CYCLE QUANTITY ago", lambda turn, quantity: _turn_in(turn, _ago(quantity))),
    Rule(DAY, "HOLIDAY_WHEN QUANTITY ago", _named_ago),
    Rule(DAY, "QUANTITY ago DAY_WHEN", lambda quantity, day: _away(quantity, -1, day)),
    Rule(WHEN, "QUANTITY ago TONIGHT", lambda quantity, _: DayPart("NI", Away(quantity, -1, Running(Unit.DAY, 0)))),
    Rule(PERIOD, "QUANTITY ago PERIOD", _years_ago),
    Rule(PERIOD, "QUANTITY ago CYCLE", _years_ago),
    Rule(DAY, "QUANTITY ago to the day", lambda quantity: _away(quantity, -1, Running(Unit.DAY, 0))),
    Rule(DAY, "QUANTITY later to the day", lambda quantity: _away(quantity, 1, Told(Unit.DAY, 0))),
)

OFFSETS = (
    Rule(WHEN, "QUANTITY ago", _ago),
    Rule(WHEN, "QUANTITY or so ago", lambda quantity: Approximate(_ago(quantity))),
    Rule(WHEN, "QUANTITY back", _back),
    Rule(WHEN, "QUANTITY earlier", _earlier),
    Rule(WHEN, "QUANTITY BESIDE_THAT", _beside),
    Rule(WHEN, "QUANTITY before that", _earlier),
    Rule(WHEN, "QUANTITY after that", _later),
    Rule(PERIOD, "QUANTITY later , in CYCLE", lambda quantity, turn: _turn_in(turn, _later(quantity))),
    Rule(WHEN, "QUANTITY (later | afterwards | afterward)", _later),
    Rule(WHEN, "QUANTITY (from NOW | hence)", lambda quantity, _: Offset(quantity, 1)),
    Rule(WHEN, "QUANTITY on < ,", On),
    Rule(WHEN, "in > QUANTITY", In),
    Rule(WHEN, "in > COUNT UNITS_TIME", lambda count, units: Offset(Quantity(count, units), 1)),
    Rule(WHEN, "in > QUANTITY 's time", lambda quantity: Offset(quantity, 1)),
    Rule(WHEN, "QUANTITY and QUANTITY ago", lambda first, second: _sum(first, second, _ago)),
    Rule(WHEN, "QUANTITY and QUANTITY earlier", lambda first, second: _sum(first, second, _earlier)),
    Rule(WHEN, "QUANTITY and QUANTITY later", lambda first, second: _sum(first, second, _later)),
    Rule(WHEN, "the? last QUANTITY < (of | in) (CYCLE | PERIOD)", lambda *of: _end_of(*of, is_last=True)),
    Rule(WHEN, "the? first QUANTITY < (of | in) (CYCLE | PERIOD)", lambda *of: _end_of(*of, is_last=False)),
    Rule(WHEN, "the? last QUANTITY < of the UNIT", lambda *of: _end_of_the(*of, is_last=True)),
    Rule(WHEN, "the? first QUANTITY < of the UNIT", lambda *of: _end_of_the(*of, is_last=False)),
    Rule(WHEN, "the last QUANTITY < of", Length),
    Rule(WHEN, "(to | will | would | could | can | might | should | must) last > QUANTITY", Length),
    Rule(WHEN, "the? (past | last | previous) FORTNIGHT", lambda weeks: Window(Quantity(weeks, Unit.WEEK), -1)),
    Rule(WHEN, "the? (next | coming) FORTNIGHT", lambda weeks: Window(Quantity(weeks, Unit.WEEK), 1)),
    Rule(WHEN, "the? (past | last | previous | latest) QUANTITY", lambda quantity: Window(quantity, -1)),
    Rule(WHEN, "the? (next | coming) QUANTITY", lambda quantity: Window(quantity, 1)),
    Rule(WHEN, "the following QUANTITY", lambda quantity: Window(quantity, 1, is_told=True)),
    Rule(WHEN, "ORDINAL > QUANTITY BESIDE_THAT", lambda _, *beside: _beside(*beside)),
    Rule(WHEN, "the QUANTITY < (ended | ending | to | through) (DAY_WHEN | CYCLE | PERIOD)", _ending),
    Rule(
        WHEN,
        "YEAR_ENDING < (ended | ending | to | through) (DAY_WHEN | CYCLE | PERIOD)",
        lambda _, *last: _ending(_A_YEAR, *last),
    ),
    Rule(WHEN, "the? ORDINAL QUANTITY", lambda _, quantity: Length(quantity)),
    Rule(WHEN, "every QUANTITY", Every),
    Rule(
        WHEN,
        "the? (past | last | previous | next | coming) COUNT SEASONS",
        lambda _, month: EachTurn(PartOfYear(Unit.SEASON, month)),
    ),
    Rule(WHEN, "the QUANTITY", Length),
    Rule(WHEN, "QUANTITY", Length),
    Rule(WHEN, "the? (recent | coming | past | future) UNITS", lambda units: Length(Quantity(None, units))),
)

COUNTED = (*FROM_A_DAY, *OFFSETS)
