"""Counted from what the text was speaking of: that year, the following day, the year-earlier quarter."""

from dataclasses import dataclass

from timeline.calendar.moments import split
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Type
from timeline.reading.meanings.base import Meaning, Placed, in_words, whole
from timeline.reading.meanings.offsets import Running
from timeline.reading.meanings.quantities import Steps

_UNKNOWN = {Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.MONTH: "XXXX-XX", Unit.QUARTER: "XXXX-QX"}


@dataclass(frozen=True, slots=True)
class Told:
    """The unit that holds the date last spoken of, or one `shift` units away: that year, the following day."""

    unit: Unit
    shift: int

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        spoken, unit = anchor.spoken, self.unit
        if spoken is None or unit.is_timed:
            return Running(unit, self.shift).place(anchor)
        start = spoken.start.start
        if start is None or spoken.precision.rank > unit.rank:
            why = f"the text has not said which {unit.value} it speaks of"
            return Placed(_UNKNOWN.get(unit, "XXXX"), None, why)
        where = f"{Steps(self.shift, unit)} the one that holds" if self.shift else "that holds"
        why = f"the {unit.value} {where} {in_words(start)}, which the text spoke of last"
        return whole(unit, unit.step(unit.floor(start), self.shift), why, anchor.narrative_reference)


@dataclass(frozen=True, slots=True)
class Reported:
    """The period that figures are given for, or the same one `years` away: the quarter, the year-earlier period."""

    years: int

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        period = anchor.period
        if period is None or period.start.start is None:
            return Running(Unit.YEAR if self.years else Unit.QUARTER, self.years).place(anchor)
        where = f"{Steps(self.years, Unit.YEAR)} the one" if self.years else "that"
        why = f"the {period.precision.value} {where} the text gives figures for"
        return whole(period.precision, Unit.YEAR.step(period.start.start, self.years), why, anchor.reference)


@dataclass(frozen=True, slots=True)
class ReportedIn:
    """The period that figures are given for, in a year: the 1988 quarter, last year's period."""

    year: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        placed, period = self.year.place(anchor), anchor.period
        if placed is None or placed.when is None or period is None:
            return placed
        year, start = placed.when.start.start, period.start.start
        if year is None or start is None:
            return placed
        moved = Unit.YEAR.step(start, split(year)[0] - split(start)[0])
        why = f"the {period.precision.value} that the text gives figures for, in that year"
        return whole(period.precision, moved, why, anchor.reference)
