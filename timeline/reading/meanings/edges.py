"""The edges of a time, and what is only about it: early May, year-end, the turn of the century, more than a year."""

from dataclasses import dataclass, replace

from timeline.calendar.moments import DAY, at, split
from timeline.calendar.units import Unit
from timeline.reading.anchor import Anchor, Direction
from timeline.reading.expressions import Mod, Reference, Type
from timeline.reading.meanings.base import Meaning, Placed, in_words, point_in, timex, whole
from timeline.reading.meanings.told import Told
from timeline.spans import Span, When

_HALF_A_CENTURY = 50


@dataclass(frozen=True, slots=True)
class _Shaded:
    """Another time, of which something more is said."""

    of: Meaning

    @property
    def type(self) -> Type:
        return self.of.type


@dataclass(frozen=True, slots=True)
class EarlyOrLate(_Shaded):
    """The first, middle or last third of a time: early May, mid-1996, the end of the decade."""

    mod: Mod

    def place(self, anchor: Anchor) -> Placed | None:
        outer = self.of.place(anchor)
        if outer is None:
            return None
        when = outer.when and third(outer.when, self.mod)
        return outer._replace(when=when, mod=self.mod, candidates=())


def third(when: When, mod: Mod) -> When:
    """That third of a whole unit; a day, a week and what is not whole stay as they are."""
    start, end, unit = when.start.start, when.end.end, when.precision
    if start is None or end is None or unit not in _THIRDS or not when.bounds.is_whole(unit):
        return when
    step, first, second = _THIRDS[unit]
    cuts = start, step.step(start, first), step.step(start, second), end
    nth = (Mod.START, Mod.MID, Mod.END).index(mod)
    return When.point(Span(cuts[nth], cuts[nth + 1]), unit, approximate=when.approximate)


_THIRDS = {
    Unit.MONTH: (Unit.DAY, 10, 20),
    Unit.QUARTER: (Unit.MONTH, 1, 2),
    Unit.SEASON: (Unit.MONTH, 1, 2),
    Unit.HALF: (Unit.MONTH, 2, 4),
    Unit.YEAR: (Unit.MONTH, 4, 8),
    Unit.DECADE: (Unit.YEAR, 4, 7),
    Unit.CENTURY: (Unit.YEAR, 34, 67),
}


@dataclass(frozen=True, slots=True)
class SoFar:
    """The part of the running unit before or after the publish day: earlier this month, later this year.

    "Earlier in the day" is of the day that `is_told`, "in the year" of that of a narrative.
    """

    unit: Unit
    mod: Mod
    is_told: bool = False

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed | None:
        if self.unit.is_timed:
            return Placed("PRESENT_REF", None, "the time of day that it counts from is not known")
        is_day = self.unit is Unit.DAY and anchor.spoken is not None and anchor.spoken.precision.rank <= Unit.DAY.rank
        if self.is_told and (is_day or anchor.is_old):
            return EarlyOrLate(Told(self.unit, 0), self.mod).place(anchor)
        running = Span.unit(self.unit, anchor.day)
        start, end = running.start or 0, running.end or 0
        if self.mod is Mod.START:
            part = Span(start, min(end, anchor.day + DAY)) if start <= anchor.day else running
        else:
            part = Span(max(start, anchor.day), end)
        side = "up to" if self.mod is Mod.START else "from"
        why = f"the {self.unit.value} of the publish date, {side} {in_words(anchor.day)}"
        return Placed(timex(self.unit, start), When.point(part, self.unit), why, self.mod, anchor.reference)


@dataclass(frozen=True, slots=True)
class OfTheYear:
    """Year-end or midyear: of the running year, of the one before in the past tense, of the next if that is ahead.

    In the past tense, the end of the running year is near only in December.
    """

    mod: Mod

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        if anchor.told is not None and anchor.tense.direction is Direction.PAST:
            start, why = Unit.YEAR.floor(anchor.told), f"the {self._part} of the year of {in_words(anchor.told)}"
            return self._placed(start, why, anchor.narrative_reference)
        year, month, _, _ = split(anchor.day)
        begins, ends = (12, 12) if self.mod is Mod.END else (5, 8)
        shift = {Direction.PAST: -(month < begins), Direction.FUTURE: int(month > ends)}.get(anchor.tense.direction, 0)
        cue = f"{anchor.tense.reason}, so " if shift else ""
        side = ("of", "after", "before")[shift]
        why = f"{cue}the {self._part} of the year {side} the publish date, {in_words(anchor.day)}"
        return self._placed(at(year + shift), why, anchor.reference)

    @property
    def _part(self) -> str:
        return "end" if self.mod is Mod.END else "middle"

    def _placed(self, start: int, why: str, reference: Reference) -> Placed:
        return Placed(timex(Unit.YEAR, start), third(point_in(Unit.YEAR, start), self.mod), why, self.mod, reference)


@dataclass(frozen=True, slots=True)
class NewYear:
    """The new year: the next one, or the running one where it is young, or told as past; in a narrative, its next."""

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        if anchor.told is not None:
            start = Unit.YEAR.step(Unit.YEAR.floor(anchor.told))
            return whole(
                Unit.YEAR, start, f"the year after that of {in_words(anchor.told)}", anchor.narrative_reference
            )
        year, month, _, _ = split(anchor.day)
        since = {Direction.PAST: 13, Direction.FUTURE: 4}.get(anchor.tense.direction, 7)
        side = "after" if month >= since else "of"
        start = at(year + 1 if month >= since else year)
        return whole(Unit.YEAR, start, f"the year {side} the publish date, {in_words(anchor.day)}", anchor.reference)


@dataclass(frozen=True, slots=True)
class TurnOf:
    """About when one ended and the next began: the turn of the century, of the decade, of the year.

    It is the last one in the past tense, the next in the future; a century's is the nearer one where no tense tells,
    and in a story.
    """

    unit: Unit

    type = Type.DATE

    def place(self, anchor: Anchor) -> Placed:
        told = anchor.told if self.unit is Unit.CENTURY else None
        now = anchor.day if told is None else told
        last = self.unit.floor(now)
        is_far = self.unit is Unit.CENTURY and split(now)[0] % 100 >= _HALF_A_CENTURY
        direction = anchor.tense.direction if told is None else Direction.UNKNOWN
        is_ahead = direction is Direction.FUTURE or (direction is Direction.UNKNOWN and is_far)
        start = self.unit.step(last) if is_ahead else last
        finer = Unit.MONTH if self.unit is Unit.YEAR else Unit.YEAR
        when = When.point(Span.unit(finer, start), finer, approximate=True)
        side = "next" if is_ahead else "last"
        why = f"the {side} turn of a {self.unit.value}, seen from {in_words(now)}"
        reference = anchor.reference if told is None else anchor.narrative_reference
        return Placed(timex(finer, start), when, why, Mod.APPROX, reference)


@dataclass(frozen=True, slots=True)
class Bounded(_Shaded):
    """More or less than that: a length, or how far away something is."""

    mod: Mod

    def place(self, anchor: Anchor) -> Placed | None:
        outer = self.of.place(anchor)
        return outer and outer._replace(mod=self.mod)


@dataclass(frozen=True, slots=True)
class Approximate(_Shaded):
    """About that: the same interval, marked."""

    def place(self, anchor: Anchor) -> Placed | None:
        outer = self.of.place(anchor)
        if outer is None:
            return None
        when = outer.when and replace(outer.when, approximate=True)
        return outer._replace(when=when, mod=outer.mod or Mod.APPROX)
