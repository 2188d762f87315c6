"""From one time to another."""

from dataclasses import dataclass, replace

from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Type
from timeline.reading.meanings.base import Meaning, Placed, whole
from timeline.reading.meanings.cycles import latest
from timeline.reading.meanings.edges import EarlyOrLate
from timeline.reading.meanings.fixed import Fixed
from timeline.reading.meanings.lengths import EachTurn
from timeline.reading.meanings.picked import Pick, Picked
from timeline.reading.meanings.times import Clock, DayPart
from timeline.reading.meanings.told import Told
from timeline.reading.meanings.within import Named
from timeline.spans import Kind, When

_MIDNIGHT = 24


@dataclass(frozen=True, slots=True)
class RangeStart:
    """A bare turn that begins a range: the last one not after the range's end."""

    of: Picked | Named
    end: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        end = self.end.place(anchor)
        if end is None or end.when is None or end.when.start.start is None:
            return self.of.place(anchor)
        cycle = self.of.cycle if isinstance(self.of, Picked) else self.of.cycle(anchor.country)
        start = latest(cycle, end.when.start.start)
        why = f"the last {cycle.name} not after the end of the range, {end.value}"
        return None if start is None else whole(cycle.unit, start, why, end.reference)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one time to another, in one expression: June 13-15, 3 to 5 March 2022, 1914-18."""

    first: Meaning
    last: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        first = RangeStart(self.first, self.last) if isinstance(self.first, Picked) else self.first
        start, end = first.place(anchor), self.last.place(anchor)
        if start is None or end is None or start.when is None or end.when is None:
            return None
        if start.when.start.start is None or end.when.end.end is None or start.when.start.start >= end.when.end.end:
            return None
        when = When(Kind.SPAN, start.when.bounds, end.when.bounds, end.when.precision)
        return Placed(
            f"{start.value}/{end.value}",
            when,
            f"a range, which ends in {end.value}: {end.why}",
            reference=end.reference,
        )


def begin_range(start: Meaning, end: Meaning) -> Meaning | None:
    """What begins a range and does not say all itself: Monday to Wednesday, 9 a.m. to 5 p.m. on Friday; else None."""
    match start, end:
        case Picked(), Fixed() if end.unit.rank > start.cycle.unit.rank:
            return None  # "June 3, 2020" is no list
        case Picked(), _:
            return RangeStart(start, end)
        case Named(pick=Pick.BARE, year=None, near=None), Fixed(unit=Unit.DAY):
            return RangeStart(start, end)  # "Christmas Day, 25 December 1991"
        case Stretch(last=Picked() as bare), Fixed() if end.unit is bare.cycle.unit:
            return replace(start, last=RangeStart(bare, end))
        case EarlyOrLate(of=Picked() as bare), EarlyOrLate():
            return replace(start, of=RangeStart(bare, end))
    return _begin_time(start, end)


def _begin_time(start: Meaning, end: Meaning) -> Meaning | None:
    """What begins a range of hours: 9 a.m. to 5 p.m. on Friday, or on Saturdays."""
    match start, end:
        case Clock(day=Picked() as day) | DayPart(day=Picked() as day), Clock(day=last) | DayPart(day=last):
            return None if last is None or isinstance(last, Told) else replace(start, day=RangeStart(day, last))
        case DayPart(day=Picked() as day), Fixed():
            return replace(start, day=RangeStart(day, end))
        case Clock(day=None), Clock(day=Told()):
            return None  # the 9 p.m. of "from 9 p.m. to 5 a.m. the next day" is of the day before
        case Clock(day=None), Clock() if end.day is not None or start.hour == _MIDNIGHT:
            return replace(start, hour=_hour_before(start, end), day=end.day)
        case Clock(day=None), EachTurn(part=part) if part:
            return replace(end, part=f"{start.hour:02d}:{start.minute:02d}")
    return None


def _hour_before(start: Clock, end: Clock) -> int:
    """From midnight is from where the day begins; the 9 of "from 9 to 10 on Thursday night" is one of its evening."""
    is_open = end.has_half and not start.has_half
    return start.hour + 12 if is_open and 1 <= start.hour <= end.hour - 12 else start.hour % 24
