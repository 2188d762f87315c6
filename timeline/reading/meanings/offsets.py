"""Counted from somewhere: last week, two days ago, three days later, a week from Friday, the past two years."""

from dataclasses import dataclass
from enum import Enum

from timeline.calendar.moments import DAY, MINUTE, clock, offset_text
from timeline.calendar.units import Unit
from timeline.reading.anchor import NO_TENSE, Anchor, Direction, Tense
from timeline.reading.expressions import Type
from timeline.reading.meanings.base import Meaning, Placed, in_words, timex, told_words, whole
from timeline.reading.meanings.quantities import Quantity, Steps, beside
from timeline.spans import Kind, Span, When

_A_YEAR = 366 * DAY
_MIDDLE = {Unit.WEEK: 3 * DAY, Unit.WEEKEND: -2 * DAY}  # from a start, so that what is found is the nearer one


@dataclass(frozen=True, slots=True)
class Running:
    """The unit that holds the publish day, or one `shift` units away: this year, last week, tomorrow."""

    unit: Unit
    shift: int

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        if self.unit.is_timed:
            value = "PAST_REF" if self.shift < 0 else "FUTURE_REF" if self.shift else "PRESENT_REF"
            return Placed(value, None, "the time of day that it counts from is not known")
        start = self.unit.step(self.unit.floor(anchor.day), self.shift)
        return whole(self.unit, start, beside(self.unit, self.shift, in_words(anchor.day)), anchor.reference)


class Base(Enum):
    """What an offset counts from: the publish date ("ago"), or the date last spoken of ("later")."""

    PUBLISHED = "published"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True)
class Offset:
    """A number of units before or after: three days ago, a year earlier, two weeks later, years ago."""

    quantity: Quantity
    sign: int
    base: Base = Base.PUBLISHED

    @property
    def type(self) -> Type:
        steps = self.quantity.steps()
        return Type.TIME if steps is not None and steps.unit.is_timed else Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        steps = self.quantity.steps(self.sign)
        if steps is None:
            return self._unnumbered()
        if steps.unit.is_timed:
            return self._timed(anchor, steps)
        if self.quantity == (1, Unit.YEAR) and self.sign < 0 and (period := self._compared(anchor)):
            return _year_before(period, anchor)
        spoken = anchor.spoken if self.base is Base.SPOKEN else None
        if spoken is not None and spoken.precision.rank >= Unit.YEAR.rank > steps.unit.rank and not anchor.is_old:
            spoken = None  # "a jet built in 1999 landed; a day earlier there was ice"
        if spoken is not None and spoken.start.start is not None and spoken.end.end is not None:
            moved = _moved(spoken, steps, anchor)
            if (
                anchor.tense.direction is not Direction.PAST
                or spoken.start.start <= anchor.day
                or _is_over(moved, anchor)
            ):
                return moved  # "in shops by May, said a memo leaked two days before": before today
        start = steps.unit.floor(steps.away(anchor.day))
        if self.base is Base.SPOKEN and start > anchor.day and anchor.tense.direction is Direction.PAST:
            return Placed(self.quantity.value, None, "the day that it counts from is not known", type=Type.DURATION)
        return whole(steps.unit, start, f"{steps} {in_words(anchor.day)}", anchor.reference)

    def _compared(self, anchor: Anchor) -> When | None:
        """The month or quarter that figures are for; a year ago is that before one which is not long over."""
        period = anchor.compared or anchor.period
        end = period.end.end if period else None
        is_old = self.base is Base.PUBLISHED and end is not None and end < anchor.day - _A_YEAR
        return None if is_old else period

    def _unnumbered(self) -> Placed:
        why = "no number of units says how far away it is"
        if self.base is Base.SPOKEN or self.quantity.number is not None:
            return Placed(self.quantity.value, None, why, type=Type.DURATION)
        return Placed("PAST_REF" if self.sign < 0 else "FUTURE_REF", None, why, type=Type.DATE)

    def _timed(self, anchor: Anchor, steps: Steps) -> Placed:
        """Hours and minutes: exact from a time that is known, else only their length is."""
        start, offset, reference = anchor.moment, anchor.offset, anchor.reference
        if self.base is Base.SPOKEN:
            is_timed = anchor.spoken is not None and anchor.spoken.precision.is_timed
            start = anchor.spoken.start.start if anchor.spoken is not None and is_timed else None
            offset, reference = anchor.spoken.offset if anchor.spoken else None, anchor.narrative_reference
        if start is None:
            why = "the time of day that it counts from is not known"
            return Placed(self.quantity.value, None, why, type=Type.DURATION)
        told, start = start, Unit.MINUTE.floor(steps.away(start))
        when = When.point(Span(start, start + MINUTE), Unit.MINUTE, offset=offset)
        value = f"{timex(Unit.DAY, start - start % DAY)}T{clock(start)}"
        if offset is not None and self.base is Base.SPOKEN:
            value += "Z" if offset == 0 else offset_text(offset)
        whence = "the publish time" if self.base is Base.PUBLISHED else "the time that the text spoke of last"
        return Placed(value, when, f"{steps} {whence}, {clock(told)}", reference=reference)


def _is_over(placed: Placed, anchor: Anchor) -> bool:
    return placed.when is not None and (placed.when.start.start or 0) <= anchor.day


def _year_before(period: When, anchor: Anchor) -> Placed | None:
    """Beside the figure of a period, a year back is the same period one year before."""
    start = period.start.start
    if start is None:
        return None
    why = f"the {period.precision.value} one year before the one that the text gives a figure for, {told_words(period)}"
    return whole(period.precision, Unit.YEAR.step(start, -1), why, anchor.narrative_reference)


def _moved(spoken: When, steps: Steps, anchor: Anchor) -> Placed:
    """Counted from a date that was spoken of; one coarser than the unit moves both its ends."""
    start, end = spoken.start.start, spoken.end.end
    assert start is not None
    assert end is not None
    why = f"{steps} {told_words(spoken)}, which the text spoke of last"
    reference = anchor.narrative_reference
    if spoken.precision.rank <= steps.unit.rank:
        return whole(steps.unit, steps.unit.floor(steps.away(start)), why, reference)
    moved = Span(steps.away(start), steps.away(end))
    value = f"{timex(Unit.DAY, steps.away(start))}/{timex(Unit.DAY, steps.away(end) - DAY)}"
    return Placed(value, When.point(moved, spoken.precision), why, reference=reference)


@dataclass(frozen=True, slots=True)
class In:
    """In so many units: that far ahead where the tense looks ahead, else how long something took."""

    quantity: Quantity

    type = Type.DURATION

    def place(self, anchor: Anchor) -> Placed | None:
        ahead = Offset(self.quantity, 1)
        placed = ahead.place(anchor) if anchor.tense.direction is Direction.FUTURE else None
        if placed is None or placed.when is None:
            return Placed(self.quantity.value, None, "says how long, not when")
        return placed._replace(why=f"{anchor.tense.reason}, so {placed.why}", type=ahead.type)


AHEAD = Tense(Direction.FUTURE, "from")
OVER = Tense(Direction.PAST, "ended")


@dataclass(frozen=True, slots=True)
class InTense:
    """A day in a tense of its own, whatever that of its clause.

    That of "a week from Friday" lies ahead, that of "the year ended June 30" is over, and nothing tells which one "the
    year ending June 30" means.
    """

    of: Meaning
    tense: Tense = NO_TENSE

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        return self.of.place(anchor._replace(tense=self.tense))


@dataclass(frozen=True, slots=True)
class Away:
    """A number of units from a named day, or years from a week, is one: a week from Friday, 75 years ago next month."""

    quantity: Quantity
    sign: int
    day: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        steps, placed = self.quantity.steps(self.sign), self.day.place(anchor)
        if steps is None or steps.unit.is_timed or placed is None or placed.when is None:
            return None
        start = placed.when.start.start
        if start is None:
            return None
        unit, moved = placed.when.precision, steps.away(start)
        moved = unit.floor(moved + _MIDDLE.get(unit, 0))
        return whole(unit, moved, f"{steps} {in_words(start)}", placed.reference)


@dataclass(frozen=True, slots=True)
class Window:
    """The last or next so many units, up to or from the publish day: the past two years.

    The following ones come after the date last spoken of, and so do the next ones in the past tense.
    """

    quantity: Quantity
    sign: int
    is_told: bool = False

    type = Type.DURATION

    def place(self, anchor: Anchor) -> Placed:
        steps = self.quantity.steps(self.sign)
        if steps is None or steps.unit.is_timed:
            return Placed(self.quantity.value, None, "no number of days says how far it reaches")
        if self.sign > 0 and anchor.spoken is not None and self._follows(anchor, anchor.spoken):
            return self._told(steps, anchor.spoken, anchor)
        other = steps.away(anchor.day)
        first, last = sorted((other, anchor.day))
        when = When(Kind.SPAN, Span(first, first + DAY), Span(last, last + DAY), Unit.DAY)
        side = "up to" if self.sign < 0 else "counted from"
        why = f"from {in_words(first)} to {in_words(last)}: {side} the publish date"
        return Placed(self.quantity.value, when, why, reference=anchor.reference)

    def _follows(self, anchor: Anchor, spoken: When) -> bool:
        """The text tells of what came next."""
        end = spoken.bounds.end
        is_over = end is not None and end <= anchor.day
        return self.is_told or (is_over and anchor.tense.direction is Direction.PAST)

    def _told(self, steps: Steps, spoken: When, anchor: Anchor) -> Placed:
        """From the time last spoken of; from its day, where that is finer than a day."""
        start, end = spoken.bounds.start, spoken.bounds.end
        if start is None or end is None:
            return Placed(self.quantity.value, None, "no day says where it begins")
        unit = Unit.DAY if spoken.precision.is_timed else spoken.precision
        first, last = Unit.DAY.floor(start), Unit.DAY.floor(end - 1)
        reach = Span(steps.away(first), steps.away(last) + DAY)
        when = When(Kind.SPAN, Span(first, last + DAY), reach, unit)
        why = f"{steps} {told_words(spoken)}, which the text spoke of last"
        return Placed(self.quantity.value, when, why, reference=anchor.narrative_reference)
