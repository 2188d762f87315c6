"""What a text gives figures for: a quarter, the months up to a day, or what a sentence compares."""

from dataclasses import dataclass

from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor
from timeline.reading.meanings import EndingWith, Length, Meaning, Offset, Quantity, QuarterBefore, Reported, ReportedIn
from timeline.reading.meanings.base import point_in
from timeline.reading.meanings.within import period_up_to
from timeline.spans import When

_MONTH = Unit.MONTH  # ten times as quick to find
_A_YEAR = 366 * 86400
_LATE = 31 * 86400  # so long before its end a quarter's figures may come, where it is a firm's own
_MONTHS_OF: dict[float | None, Unit] = {3: Unit.QUARTER, 6: Unit.HALF}
_NO_QUARTER = frozenset({Quantity(6, Unit.MONTH), Quantity(9, Unit.MONTH)})
_PERIODS = frozenset({Unit.QUARTER, Unit.HALF})
_OF_FIGURES = (EndingWith, Offset, QuarterBefore, Reported, ReportedIn)


@dataclass(slots=True)
class Accounts:
    """The quarter or half that figures were last given for, the last quarter, what a sentence compares, an end of old.

    A sentence compares a month, or the quarter to come that it expects something of.
    """

    period: When | None = None
    quarter: When | None = None
    compared: When | None = None
    up_to: int | None = None

    def lasts(self, meaning: Meaning) -> None:
        """What is given for nine months is of no quarter: "in the nine months, it earned more than a year earlier"."""
        if isinstance(meaning, Length) and meaning.quantity in _NO_QUARTER:
            self.period = None

    def compares(self, meaning: Meaning, when: When, anchor: Anchor) -> bool:
        """What figures are given for, or compared with: the text does not go on from there."""
        if self.up_to is None and not isinstance(meaning, _OF_FIGURES):
            return False
        match meaning:
            case EndingWith(quantity=length):
                self._gives_up_to(length, when, anchor)
            case _ if when.end.end == self.up_to and when.precision.rank >= Unit.MONTH.rank:
                pass
            case Reported(years=0) | ReportedIn() if anchor.period is None and when.precision in _PERIODS:
                self._gives(when, anchor)
            case Reported() | ReportedIn() | QuarterBefore():
                pass
            case Offset(quantity=Quantity(unit=Unit.YEAR), sign=-1) if anchor.period or anchor.compared:
                pass
            case _:
                return False
        return True

    def tell(self, meaning: Meaning, when: When, anchor: Anchor) -> None:
        """A month or a quarter is told, which figures may be for."""
        is_month = when.precision is _MONTH and when.bounds.is_whole(_MONTH)
        if is_month and not isinstance(meaning, Offset):
            self.compared = when
        if when.precision in _PERIODS:
            self.compared = None
            self._gives(when, anchor)

    def _gives_up_to(self, length: Quantity, when: When, anchor: Anchor) -> None:
        """The three months ended September 30 are a quarter."""
        end = when.end.end or 0
        self.up_to = end if end < anchor.day - _A_YEAR // 2 else None  # of another year, to compare with
        if length == (9, Unit.MONTH):
            self.period = None
        unit = _MONTHS_OF.get(length.number) if length.unit is Unit.MONTH else None
        if unit is not None and when.end.end is not None:
            self._gives(point_in(unit, period_up_to(unit, when.end.end)), anchor)

    def _gives(self, when: When, anchor: Anchor) -> None:
        """The newest period that is not ahead is the one that figures are for; an older one is compared with it."""
        start, old = when.start.start, self.period.start.start if self.period else None
        if start is None or when.end.end is None:
            return
        if when.end.end > anchor.day + _LATE:
            self.compared = when
            return
        if old is None or start >= old:
            self.period = point_in(when.precision, start)
            if when.precision is Unit.QUARTER:
                self.quarter = self.period
