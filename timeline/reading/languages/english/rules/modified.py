"""Stage five: what stands around a time, and makes it earlier or later, vaguer, or a time at all."""

from dataclasses import replace

from timeline.calendar.units import Unit
from timeline.reading.expressions import Mod
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import WHEN
from timeline.reading.languages.english.rules.lengths import vague
from timeline.reading.meanings import (
    AnyWeekday,
    Approximate,
    Bounded,
    Clock,
    DatedWeekday,
    DayOfMonth,
    DayPart,
    EachTurn,
    EarlyOrLate,
    Fixed,
    In,
    Length,
    Meaning,
    Naming,
    Near,
    Offset,
    OfTheYear,
    PartOfYear,
    Pick,
    Picked,
    Pointer,
    Stretch,
    Told,
    ToldDay,
    ToldTurn,
    ToldWeekday,
    Weekday,
)

_LONG = (Unit.WEEK, Unit.MONTH, Unit.YEAR)
_BEGINNING = "beginning | start | early part | first part"
_END = "end | tail -? end | close | last part | later part | latter part"
_LASTING = (
    "be | for | in | within | over | after | during | had | has | have | last | lasted | lasts | spend | spends | spent"
    " | take | takes | took | wait | waited"
)
_MIDDLES = (*_LONG, Unit.DECADE, Unit.CENTURY)


def _about(when: Meaning) -> Approximate | None:
    """Not of a pointer, nor of a weekday: one gets around Wednesday's ruling."""
    is_weekday = isinstance(when, Picked) and isinstance(when.cycle, Weekday | DatedWeekday)
    return None if isinstance(when, Pointer) or is_weekday else Approximate(when)


def _told_weekday(when: Meaning) -> Meaning | None:
    """On the Sunday, on the Friday evening."""
    match when:
        case Picked(cycle=Weekday() as weekday, pick=Pick.BARE):
            return ToldWeekday(weekday)
        case DayPart(day=Picked(cycle=Weekday() as weekday, pick=Pick.BARE)):
            return replace(when, day=ToldWeekday(weekday))
    return None


def _that_weekday(when: Meaning) -> ToldWeekday | None:
    """They left that Sunday."""
    match when:
        case Picked(cycle=Weekday() as weekday, pick=Pick.BARE):
            return ToldWeekday(weekday, is_that=True)
    return None


def _any_weekday(when: Meaning) -> AnyWeekday | None:
    """On a Tuesday, or on the Tuesday after nobody knows what."""
    match when:
        case Picked(cycle=Weekday() as weekday, pick=Pick.BARE):
            return AnyWeekday(weekday)
    return None


def _any_night(when: Meaning) -> DayPart | None:
    """On a Friday night."""
    match when:
        case DayPart(day=Picked(cycle=Weekday() as weekday, pick=Pick.BARE)):
            return replace(when, day=AnyWeekday(weekday))
    return None


def _bounded(when: Meaning, mod: Mod) -> Bounded | None:
    """ "More than" bounds a length, or an offset by one; "over several years" is during them."""
    if isinstance(when, Length) and when.quantity.number is None and mod is Mod.MORE_THAN:
        return None
    return Bounded(when, mod) if isinstance(when, Length | Offset | In) else None


def _over(when: Meaning) -> Bounded | None:
    """Over a month ago; what is spent over ten years takes no more than ten."""
    return None if isinstance(when, Length) else _bounded(when, Mod.MORE_THAN)


def _of_the(unit: Unit, mod: Mod) -> EarlyOrLate:
    """The end of the month."""
    return EarlyOrLate(Told(unit, 0, Naming.THE), mod)


def _middle(unit: Unit) -> Meaning:
    """Midyear, midweek."""
    if unit is Unit.YEAR:
        return OfTheYear(Mod.MID)
    return EarlyOrLate(Told(unit, 0, Naming.LOOSE if unit is Unit.WEEK else Naming.THE), Mod.MID)


def _behind_length(length: Meaning, when: Meaning) -> Meaning | None:
    """Half an hour early on Saturday: how early it was, not when on that day."""
    return when if isinstance(length, Length) else None


def _by_part(part: str) -> DayPart | None:
    """By evening; not by night, which tells how."""
    return None if part == "NI" else DayPart(part)


def _edge(when: Meaning, mod: Mod) -> EarlyOrLate | None:
    """Late 1989; not "later a second"."""
    return None if isinstance(when, Length) else EarlyOrLate(when, mod)


def _weekday_of_that(_: Meaning, weekday: Picked) -> ToldTurn | None:
    """The Wednesday of "on the 21st, a Wednesday"."""
    is_weekday = isinstance(weekday.cycle, Weekday)
    return ToldTurn(weekday.cycle, Near.SAME, Told(Unit.DAY, 0)) if is_weekday else None


def _each_end(start: EachTurn, time: Clock | None, clock: Clock | None) -> EachTurn | None:
    """The 5pm of "every Friday, 9am-5pm"."""
    end = time or clock
    return None if end is None else replace(start, part=f"{end.hour:02d}:{end.minute:02d}")


def _end_of_day(when: Meaning) -> EarlyOrLate | None:
    """The end of the day Wednesday."""
    return EarlyOrLate(when, Mod.END) if isinstance(when, Picked) and when.cycle.unit is Unit.DAY else None


def _end_of_long(when: Meaning) -> EarlyOrLate | None:
    """By end February; not "by end Friday"."""
    match when:
        case Fixed(unit=unit) | Picked(cycle=PartOfYear(unit=unit)) if unit in (Unit.MONTH, Unit.YEAR, Unit.DECADE):
            return EarlyOrLate(when, Mod.END)
    return None


_EDGES = (
    ("(early | earlier) -? (in | on)? WHEN", Mod.START),
    ("the early WHEN", Mod.START),
    (f"the? ({_BEGINNING} | dawn) of WHEN", Mod.START),
    ("the? mid -? WHEN", Mod.MID),
    ("the? middle of WHEN", Mod.MID),
    ("(midway | halfway) through WHEN", Mod.MID),
    ("(late | later) -? (in | on)? WHEN", Mod.END),
    ("the late WHEN", Mod.END),
    (f"the? ({_END}) of WHEN", Mod.END),
    ("end - WHEN", Mod.END),
)

MODIFIED = (
    *(Rule(WHEN, pattern, lambda when, mod=mod: _edge(when, mod)) for pattern, mod in _EDGES),
    Rule(WHEN, "(by | at | until | since | from | before) > end WHEN", _end_of_long),
    Rule(WHEN, "WHEN (early | late) (in | on)? > WHEN", _behind_length),
    Rule(WHEN, f"the? ({_BEGINNING}) of the UNIT", lambda unit: _of_the(unit, Mod.START)),
    Rule(WHEN, "mid -? UNIT", lambda unit: _middle(unit) if unit in _MIDDLES else None),
    Rule(WHEN, "MIDDLE", _middle),
    Rule(WHEN, "early in the UNIT", lambda unit: _of_the(unit, Mod.START)),
    Rule(WHEN, "late in the UNIT", lambda unit: _of_the(unit, Mod.END)),
    Rule(WHEN, "UNIT - end", lambda unit: _of_the(unit, Mod.END) if unit in (Unit.MONTH, Unit.QUARTER) else None),
    Rule(WHEN, "UNIT 's end", lambda unit: None if unit is Unit.YEAR else _of_the(unit, Mod.END)),
    Rule(WHEN, "(the? middle of | midway through | halfway through) the UNIT", lambda unit: _of_the(unit, Mod.MID)),
    Rule(WHEN, f"the? ({_END}) of the UNIT", lambda unit: _of_the(unit, Mod.END)),
    Rule(WHEN, "the? end of the day on? WHEN", _end_of_day),
    Rule(WHEN, "(about | around | nearly | almost | roughly | approximately | circa | just under) WHEN", _about),
    Rule(WHEN, "WHEN or so", _about),
    Rule(WHEN, "SOME WHEN", lambda _, when: _about(when)),
    Rule(WHEN, "(just? more than | just over) WHEN", lambda when: _bounded(when, Mod.MORE_THAN)),
    Rule(
        WHEN,
        "(, | after | been | for | in | is | last | lasted | of | served | spanning | spent | than | took | waited"
        " | was | well | with) > over WHEN",
        lambda when: _bounded(when, Mod.MORE_THAN),
    ),
    Rule(WHEN, "over > THE_LENGTH", lambda length: length),
    Rule(WHEN, "over WHEN", _over),
    Rule(WHEN, "(less than | fewer than | under) WHEN", lambda when: _bounded(when, Mod.LESS_THAN)),
    Rule(WHEN, "(at least | no less than | no fewer than) WHEN", lambda when: _bounded(when, Mod.EQUAL_OR_MORE)),
    Rule(WHEN, "(at most | up to | as long as | no more than) WHEN", lambda when: _bounded(when, Mod.EQUAL_OR_LESS)),
    Rule(WHEN, "DAY_WHEN BESIDE_CLOCK > CLOCK_TIME", lambda *clock: clock[-1]),
    Rule(
        ("AT_CLOCK", *WHEN),
        "(at | by | until | till | since | around | from | between | after | before | past) > CLOCK_TIME",
        lambda clock: clock,
    ),
    Rule(("AT_CLOCK", *WHEN), "was > CLOCK_TIME < (before | when)", lambda clock: clock),
    Rule(WHEN, "EACH_TIME (to | - | and | until | till) > (TIME | CLOCK_TIME)", _each_end),
    Rule(WHEN, "(AT_CLOCK | TIME) (to | - | and | until | till) > CLOCK_TIME", lambda *clock: clock[-1]),
    Rule(WHEN, "(at | by | until | since | from | after | before) > (about | around) CLOCK_TIME", Approximate),
    Rule(
        ("TOLD_DAY", *WHEN),
        "(on | by | until | till | through | for | from | since | at least | DAY_WHEN (, | to) | (back | then) to"
        " | TOLD_DAY (and | or | ,)) > the DAY_ORDINAL",
        lambda *days: ToldDay(DayOfMonth(days[-1])),
    ),
    Rule(WHEN, "TOLD_DAY , a > DAY_CYCLE", _weekday_of_that),
    Rule(
        WHEN,
        "(from | between) > the DAY_ORDINAL (to | - | and | until | through) the DAY_ORDINAL",
        lambda first, last: Stretch(ToldDay(DayOfMonth(first)), ToldDay(DayOfMonth(last))),
    ),
    *(Rule(WHEN, f"{on} the WHEN < (after | before | following)", _any_weekday) for on in ("", "(on | until) >")),
    Rule(WHEN, "(on | until) > the WHEN", _told_weekday),
    Rule(WHEN, "that > WHEN", _that_weekday),
    Rule(WHEN, "(on | was) > a WHEN", _any_weekday),
    Rule(WHEN, "(on a | on a recent) > WHEN", _any_night),
    Rule(WHEN, "on a recent > WHEN", _any_weekday),
    Rule(WHEN, "in > the past", lambda: Pointer("PAST_REF")),
    Rule(WHEN, "(in | into | during | by | until | through | throughout) > the PART", DayPart),
    Rule(WHEN, "(by | until | till | before) > PART", _by_part),
    Rule(WHEN, "early in the PART", lambda part: EarlyOrLate(DayPart(part), Mod.START)),
    Rule(WHEN, "late in the PART", lambda part: EarlyOrLate(DayPart(part), Mod.END)),
    Rule(
        WHEN, "(by | in | until | till | before) > the? early PART", lambda part: EarlyOrLate(DayPart(part), Mod.START)
    ),
    Rule(WHEN, "(by | in | until | till | before) > the? late PART", lambda part: EarlyOrLate(DayPart(part), Mod.END)),
    Rule(WHEN, f"({_LASTING}) > UNITS", vague),
    Rule(
        WHEN,
        "(for | during | of | in | over | through | throughout) > the (full | whole | entire)? fiscal? UNIT",
        lambda unit: Told(unit, 0, Naming.LOOSE) if unit in _LONG else None,
    ),
    Rule(
        WHEN, "(rest | remainder) of > the UNIT", lambda unit: Told(unit, 0, Naming.LOOSE) if unit in _MIDDLES else None
    ),
)
