"""Stage three: what is counted, from the publish date or from the date last spoken of."""

from dataclasses import replace

from timeline.calendar.units import Unit
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import PERIOD, WHEN
from timeline.reading.meanings import (
    OVER,
    Approximate,
    Base,
    EachTurn,
    EndingWith,
    EndOf,
    Every,
    In,
    InTense,
    Length,
    Meaning,
    Naming,
    Offset,
    On,
    PartOfYear,
    Picked,
    Quantity,
    Told,
    Window,
    Within,
)

_A_YEAR = Quantity(1, Unit.YEAR)


def ago(quantity: Quantity) -> Offset:
    """Three days ago."""
    return Offset(quantity, -1)


def _back(quantity: Quantity) -> Offset | None:
    """A few years back; not five minutes back."""
    return None if quantity.unit.is_timed else Offset(quantity, -1)


def earlier(quantity: Quantity) -> Offset:
    """Three days earlier."""
    return Offset(quantity, -1, Base.SPOKEN)


def later(quantity: Quantity) -> Offset:
    """Three days later."""
    return Offset(quantity, 1, Base.SPOKEN)


def _beside(quantity: Quantity, sign: int) -> Offset:
    """Five years before, at the end of a clause."""
    return Offset(quantity, sign, Base.SPOKEN)


def turn_in(turn: Picked, away: Offset) -> Within | None:
    """March three years ago, Monday two weeks ago; eight years later, in August."""
    is_round = away.quantity.unit is turn.cycle.round and away.quantity.number is not None
    return Within(turn.cycle, away) if is_round else None


def _end_of(quantity: Quantity, cycle: Picked | None, period: Meaning | None, *, is_last: bool) -> EndOf | None:
    """The first nine months of 2023."""
    of = cycle or period
    return None if of is None or quantity.number is None else EndOf(quantity, of, is_last)


def _end_of_the(quantity: Quantity, unit: Unit, *, is_last: bool) -> EndOf | None:
    """The first three months of the year."""
    return _end_of(quantity, None, Told(unit, 0, Naming.THE), is_last=is_last)


def _ending(quantity: Quantity, *lasts: Meaning | None) -> EndingWith | None:
    """The 12 months to October, the year to March 2023."""
    last = next((last for last in lasts if last is not None), None)
    return None if last is None or quantity.number is None or quantity.unit.is_timed else EndingWith(quantity, last)


def _not_ended(quantity: Quantity, *lasts: Meaning | None) -> EndingWith | None:
    """The year ending June 30, which may be over."""
    ending = _ending(quantity, *lasts)
    return ending and replace(ending, last=InTense(ending.last))


def _ended(quantity: Quantity, *lasts: Meaning | None) -> EndingWith | None:
    """The year ended June 30, which is over."""
    ending = _ending(quantity, *lasts)
    return ending and replace(ending, last=InTense(ending.last, OVER))


COUNTED = (
    Rule(WHEN, "(ROUGHLY | QUANTITY or so) ago", lambda *told: Approximate(ago(told[0] or told[1]))),
    Rule(WHEN, "QUANTITY ago", ago),
    Rule(WHEN, "QUANTITY back", _back),
    Rule(WHEN, "QUANTITY (earlier | prior)", earlier),
    Rule(WHEN, "QUANTITY BESIDE_THAT", _beside),
    Rule(WHEN, "QUANTITY before that", earlier),
    Rule(WHEN, "QUANTITY after that", later),
    Rule(PERIOD, "QUANTITY ago ,? in CYCLE", lambda quantity, turn: turn_in(turn, ago(quantity))),
    Rule(PERIOD, "QUANTITY earlier , in CYCLE", lambda quantity, turn: turn_in(turn, earlier(quantity))),
    Rule(PERIOD, "QUANTITY later , in CYCLE", lambda quantity, turn: turn_in(turn, later(quantity))),
    Rule(WHEN, "QUANTITY (later | afterwards | afterward)", later),
    Rule(WHEN, "in > QUANTITY later", later),
    Rule(WHEN, "UNITS (later | afterwards)", lambda units: later(Quantity(None, units))),
    Rule(WHEN, "UNITS earlier", lambda units: earlier(Quantity(None, units))),
    Rule(WHEN, "QUANTITY (from NOW | hence)", lambda quantity, _: Offset(quantity, 1)),
    Rule(WHEN, "QUANTITY on < ,", On),
    Rule(WHEN, "in > QUANTITY", In),
    Rule(WHEN, "in > VAGUE UNITS_TIME", lambda _, units: Offset(Quantity(None, units), 1)),
    Rule(WHEN, "in > COUNT UNITS_TIME", lambda count, units: Offset(Quantity(count, units), 1)),
    Rule(WHEN, "in > QUANTITY 's time", lambda quantity: Offset(quantity, 1)),
    Rule(WHEN, "the? last QUANTITY < (of | in) (CYCLE | PERIOD)", lambda *of: _end_of(*of, is_last=True)),
    Rule(WHEN, "the? first QUANTITY < (of | in) (CYCLE | PERIOD)", lambda *of: _end_of(*of, is_last=False)),
    Rule(WHEN, "the? last QUANTITY < of the UNIT", lambda *of: _end_of_the(*of, is_last=True)),
    Rule(WHEN, "the? first QUANTITY < of the UNIT", lambda *of: _end_of_the(*of, is_last=False)),
    Rule(WHEN, "the last QUANTITY < of", Length),
    Rule(WHEN, "(to | will | would | could | can | might | should | must) last > QUANTITY", Length),
    Rule(WHEN, "the? (past | last | previous) FORTNIGHT", lambda weeks: Window(Quantity(weeks, Unit.WEEK), -1)),
    Rule(WHEN, "the? (next | coming) FORTNIGHT", lambda weeks: Window(Quantity(weeks, Unit.WEEK), 1)),
    Rule(
        WHEN,
        "((the | this | these)? past | the? (previous | latest) | (the | these) last) QUANTITY",
        lambda quantity: Window(quantity, -1),
    ),
    Rule(WHEN, "(in | over | for | during | within | of | 's) > last QUANTITY", lambda quantity: Window(quantity, -1)),
    Rule(WHEN, "last > QUANTITY", Length),
    Rule(WHEN, "the? (next | coming) QUANTITY", lambda quantity: Window(quantity, 1)),
    Rule(WHEN, "the following QUANTITY", lambda quantity: Window(quantity, 1, is_told=True)),
    Rule(WHEN, "ORDINAL > QUANTITY BESIDE_THAT", lambda _, *beside: _beside(*beside)),
    Rule(WHEN, "the QUANTITY < ended (DAY_WHEN | CYCLE | PERIOD)", _ended),
    Rule(WHEN, "the QUANTITY < (to | through) (DAY_WHEN | CYCLE | PERIOD)", _ending),
    Rule(WHEN, "the QUANTITY < ending in? (DAY_WHEN | CYCLE | PERIOD)", _not_ended),
    Rule(WHEN, "YEAR_ENDING < ended (DAY_WHEN | CYCLE | PERIOD)", lambda _, *last: _ended(_A_YEAR, *last)),
    Rule(WHEN, "YEAR_ENDING < (to | through) (DAY_WHEN | CYCLE | PERIOD)", lambda _, *last: _ending(_A_YEAR, *last)),
    Rule(WHEN, "YEAR_ENDING < ending (DAY_WHEN | CYCLE | PERIOD)", lambda _, *last: _not_ended(_A_YEAR, *last)),
    Rule(("THE_LENGTH", *WHEN), "the? ORDINAL QUANTITY", lambda _, quantity: Length(quantity)),
    Rule(WHEN, "the (final | closing | opening) QUANTITY", Length),
    Rule(WHEN, "every QUANTITY", Every),
    Rule(
        WHEN,
        "the? (past | last | previous | next | coming) (COUNT | VAGUE) SEASONS",
        lambda _, __, month: EachTurn(PartOfYear(Unit.SEASON, month)),
    ),
    Rule(("THE_LENGTH", *WHEN), "the QUANTITY", Length),
    Rule(WHEN, "ROUGHLY", lambda quantity: Approximate(Length(quantity))),
    Rule(WHEN, "QUANTITY", Length),
    Rule(
        WHEN,
        "(the? (recent | coming | past | future) | the (next | following)) UNITS",
        lambda units: Length(Quantity(None, units)),
    ),
)
