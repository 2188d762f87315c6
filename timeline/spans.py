"""Stretches of time: `Span`, which is certain, and `When`, which need not be.

A `Span` is half-open, so Monday ends exactly where Tuesday starts and no day
is counted twice. A `When` says where something lies on the time line: its
start is somewhere in one span and its end somewhere in another.
"""

from dataclasses import dataclass
from enum import Enum

from timeline.calendar.moments import DAY, MINUTE, iso, iso_day, offset_text
from timeline.calendar.units import Unit

_INFINITY = 1 << 62
_MARGIN = 26 * 3600  # two wall clocks can show the same moment this far apart


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` up to and without `end`; None is open."""

    start: int | None
    end: int | None

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"a span ends after it starts: {self.start}..{self.end}")

    @classmethod
    def unit(cls, unit: Unit, moment: int) -> "Span":
        """The whole unit that holds `moment`.

        >>> from timeline.calendar.moments import at
        >>> Span.unit(Unit.MONTH, at(2024, 2, 9)) == Span(at(2024, 2), at(2024, 3))
        True
        """
        start = unit.floor(moment)
        return cls(start, unit.end(start))

    def is_whole(self, unit: Unit) -> bool:
        """Exactly one whole unit."""
        return self.start is not None and self == Span.unit(unit, self.start)

    def moved(self, seconds: int) -> "Span":
        """The same, so much later; an open end stays open."""
        start, end = (None if moment is None else moment + seconds for moment in (self.start, self.end))
        return Span(start, end)


class Kind(Enum):
    """A point is one moment somewhere within the bounds; a span lasts from one bound to the other."""

    POINT = "point"
    SPAN = "span"


class Order(Enum):
    BEFORE = "before"
    AFTER = "after"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class When:
    """Where something lies: it starts within `start` and ends within `end`; a Span's bound may be None: open.

    `precision` is the unit that was named. `offset` is minutes from UTC where a zone is known, which only a time of
    day has. `likely` is the moment to show first where the bounds are wider.
    """

    kind: Kind
    start: Span
    end: Span
    precision: Unit
    approximate: bool = False
    offset: int | None = None
    likely: int | None = None

    @classmethod
    def point(cls, within: Span, precision: Unit, **rest: bool | int | None) -> "When":
        """One moment somewhere within a span."""
        return cls(Kind.POINT, within, within, precision, **rest)  # type: ignore[arg-type]

    @property
    def bounds(self) -> Span:
        """From the earliest start to the latest end."""
        return Span(self.start.start, self.end.end)

    @property
    def width(self) -> int:
        """Seconds between its bounds; more than any history where one is open."""
        start, end = self.start.start, self.end.end
        return _INFINITY if start is None or end is None else end - start

    @property
    def is_undated(self) -> bool:
        """Not bounded on any side."""
        return self.start.start is None and self.end.end is None

    def order(self, other: "When") -> Order:
        """Compare only what is certain."""
        if self.surely_before(other):
            return Order.BEFORE
        if other.surely_before(self):
            return Order.AFTER
        return Order.UNSURE

    def surely_before(self, other: "When") -> bool:
        """Ended before the other can have started, whatever the zones that were not told."""
        if self.end.end is None or other.start.start is None:
            return False
        margin = _MARGIN if (self.offset is None) != (other.offset is None) else 0
        return self.end.end - self._shift + margin <= other.start.start - other._shift

    @property
    def _shift(self) -> int:
        return (self.offset or 0) * MINUTE

    @property
    def reading_key(self) -> tuple[int, int, int]:
        """Sorts into the one reading order; what ties stays as told.

        First the earliest start, or where that is open the latest end, open ones first at a tie; then the latest end.
        What has no bound at all comes last.
        """
        latest = _INFINITY if self.end.end is None else self.last(self.end.end) - self._shift
        if self.start.start is None:
            return latest, 0, latest
        return self.start.start - self._shift, 1, latest

    def last(self, end: int) -> int:
        """The last day or minute before `end`: what is half-open here is closed in JSON."""
        return end - (MINUTE if self.precision.is_timed else DAY)

    def instant(self, moment: int | None) -> str | None:
        """A moment as JSON writes it: a day, or a minute with its offset where the precision is that fine."""
        if moment is None:
            return None
        if not self.precision.is_timed:
            return iso_day(moment)
        time = iso(moment) if moment % DAY else f"{iso_day(moment)}T00:00"
        return time if self.offset is None else time + offset_text(self.offset)

    def closed(self, span: Span) -> tuple[str | None, str | None]:
        """Earliest and latest, both inclusive, as JSON writes them.

        >>> from timeline.calendar.moments import at
        >>> when = When.point(Span.unit(Unit.YEAR, at(-43)), Unit.YEAR)
        >>> when.closed(when.bounds)
        ('-0043-01-01', '-0043-12-31')
        """
        return self.instant(span.start), self.instant(None if span.end is None else self.last(span.end))
