"""The period that figures are given for: the quarter, the year-earlier period, last year's."""

from dataclasses import dataclass

from timeline.calendar.moments import split
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Type
from timeline.reading.meanings.base import Meaning, Placed, whole
from timeline.reading.meanings.offsets import Running
from timeline.reading.meanings.quantities import Steps
from timeline.reading.meanings.told import Told


@dataclass(frozen=True, slots=True)
class Reported:
    """The period that figures are given for, or the same one `years` away: the quarter, the year-earlier period.

    Where the text has given figures for none, `shift` says which quarter it is: the running one, or the latest.
    """

    years: int = 0
    shift: int = 0

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        period = anchor.reported
        if period is None or period.start.start is None:
            return self._unreported(anchor)
        where = f"{Steps(self.years, Unit.YEAR)} the one" if self.years else "that"
        why = f"the {period.precision.value} {where} the text gives figures for"
        return whole(period.precision, Unit.YEAR.step(period.start.start, self.years), why, anchor.reference)

    def _unreported(self, anchor: Anchor) -> Placed:
        if self.years and not self.shift:
            return Running(Unit.YEAR, self.years).place(anchor)
        return Running(Unit.QUARTER, self.shift + 4 * self.years).place(anchor)


@dataclass(frozen=True, slots=True)
class QuarterBefore:
    """The quarter before the one that figures are given for, or before the one that was told: the prior quarter."""

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        period = anchor.reported
        if period is None or period.start.start is None or period.precision is not Unit.QUARTER:
            return Told(Unit.QUARTER, -1).place(anchor)
        start = Unit.QUARTER.step(period.start.start, -1)
        return whole(Unit.QUARTER, start, "the quarter before that the text gives figures for", anchor.reference)


@dataclass(frozen=True, slots=True)
class ReportedIn:
    """The period that figures are given for, in a year: the 1988 quarter, last year's period."""

    year: Meaning

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        placed, period = self.year.place(anchor), anchor.reported
        if placed is None or placed.when is None or period is None:
            return placed
        year, start = placed.when.start.start, period.start.start
        if year is None or start is None:
            return placed
        moved = Unit.YEAR.step(start, split(year)[0] - split(start)[0])
        why = f"the {period.precision.value} that the text gives figures for, in that year"
        return whole(period.precision, moved, why, anchor.reference)
