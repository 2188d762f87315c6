"""The time scale's words: a title for each panel, and ticks at round moments, as many as have room.

A title says what the ticks of its panel share (`June 2024` over `17`, `18`),
and no tick is finer than the finest date on the panel.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.calendar.moments import DAY, clock, split
from timeline.calendar.units import Unit
from timeline.charts.extent import Stretch
from timeline.charts.labels import text_width
from timeline.charts.scale import GAP, INSET, Scale
from timeline.charts.values import SMALL, TITLE, Panel, Tick
from timeline.wording import ENGLISH, Words, range_in_words, year_in_words

_ROOM = 14.0  # px between two ticks' words
_BESIDE = GAP - 8.0  # px between two panels that a title may take
_MOST = 60  # ticks a panel


@dataclass(frozen=True, slots=True)
class Step:
    """Every so many of a unit."""

    unit: Unit
    count: int

    def moments(self, stretch: Stretch) -> Iterator[int]:
        """The round moments of a stretch, in order."""
        moment = self._first(stretch[0])
        while moment < stretch[1]:
            if moment >= stretch[0]:
                yield moment
            moment = self._next(moment)

    def _first(self, moment: int) -> int:
        start = self.unit.floor(moment)
        year, month, day, seconds = split(start)
        into = {Unit.YEAR: year, Unit.MONTH: month - 1, Unit.DAY: day - 1}.get(
            self.unit, seconds // _SECONDS[self.unit]
        )
        return self.unit.step(start, -(into % self.count))

    def _next(self, moment: int) -> int:
        """Days are counted from the first of each month, so that they fall on the same numbers in each."""
        following = self.unit.step(moment, self.count)
        if self.unit is not Unit.DAY or self.count == 1:
            return following
        month = Unit.MONTH.step(Unit.MONTH.floor(moment))
        return month if following > month - (self.count // 2 + 1) * DAY else following


_SECONDS = {Unit.HOUR: 3600, Unit.MINUTE: 60, Unit.DAY: DAY, Unit.MONTH: 30 * DAY, Unit.YEAR: 365 * DAY}
_STEPS = tuple(
    Step(unit, count)
    for unit, counts in (
        (Unit.MINUTE, (1, 5, 10, 30)),
        (Unit.HOUR, (1, 2, 3, 6, 12)),
        (Unit.DAY, (1, 2, 5, 10)),
        (Unit.MONTH, (1, 2, 3, 6)),
        (Unit.YEAR, tuple(digit * 10**power for power in range(7) for digit in (1, 2, 5))),
    )
    for count in counts
)
_ABOVE = {Unit.MINUTE: Unit.DAY, Unit.HOUR: Unit.DAY, Unit.DAY: Unit.MONTH, Unit.MONTH: Unit.YEAR, Unit.YEAR: Unit.YEAR}


def panels_of(
    scale: Scale, marked: Sequence[tuple[Unit, int]], words: Words
) -> tuple[tuple[Panel, ...], tuple[Tick, ...]]:
    """The panels of a scale with their titles and ticks; `marked` are the precisions and moments of what is on them."""
    panels, ticks = [], []
    for stretch, (left, right) in zip(scale.stretches, scale.places, strict=True):
        units = [unit for unit, moment in marked if stretch[0] <= moment <= stretch[1]]
        finest = min(units, key=lambda unit: unit.rank, default=Unit.YEAR)
        step = choose_step(stretch, right - left - 2 * INSET, finest, words)
        panels.append(Panel(*stretch, left, right, *title(stretch, step, finest, width=right - left, words=words)))
        ticks += [Tick(scale.x(moment), text) for moment, text in tick_texts(step, stretch, words)]
    return tuple(panels), tuple(ticks)


def steps_between(
    scale: Scale, marked: Sequence[tuple[Unit, int]], width: float, words: Words
) -> tuple[Panel, tuple[Tick, ...]]:
    """The one panel of a scale that goes evenly from mark to mark, and a tick where a new year, month or day begins."""
    moments = sorted(moment for _, moment in marked)
    first, last = moments[0], moments[-1]
    finest = min((unit for unit, _ in marked), key=lambda unit: unit.rank)
    units = (Unit.YEAR, Unit.MONTH, Unit.DAY, Unit.MINUTE)
    unit = next((unit for unit in units if unit.floor(first) != unit.floor(last)), Unit.MINUTE)
    told = range_in_words(_ABOVE[unit].floor(first), last + 1, _ABOVE[unit], words=words)
    panel = Panel(scale.stretches[0][0], scale.stretches[-1][1], 0.0, width, told)
    if unit.rank < finest.rank:
        return panel, ()
    starts = {unit.floor(moment): moment for moment in reversed(moments)}
    return panel, tuple(Tick(scale.x(moment), _said(unit, start, words)) for start, moment in sorted(starts.items()))


def _said(unit: Unit, moment: int, words: Words) -> str:
    year, month, day, _ = split(moment)
    said = {Unit.YEAR: year_in_words(year, words), Unit.MONTH: words.chart.months[month - 1], Unit.DAY: str(day)}
    return said.get(unit) or clock(moment)


def choose_step(stretch: Stretch, width: float, finest: Unit, words: Words = ENGLISH) -> Step:
    """The finest step whose words have room on a panel so wide."""
    length = stretch[1] - stretch[0]
    month = max(words.chart.months, key=len)
    of_a_day = f"28 {month}"
    hour = "00:00" if _is_one_day(stretch) else max("00:00", of_a_day, key=text_width)
    widest = {Unit.DAY: of_a_day, Unit.MONTH: month, Unit.YEAR: "2000"}
    for step in _STEPS:
        count = length / (_SECONDS[step.unit] * step.count)
        room = text_width(widest.get(step.unit, hour), 11) + _ROOM
        if step.unit.rank >= min(finest.rank, Unit.YEAR.rank) and count <= _MOST and count * room <= width:
            return step
    return _STEPS[-1]


def tick_texts(step: Step, stretch: Stretch, words: Words) -> list[tuple[int, str]]:
    """The moments of the ticks and their words, none for a lone one.

    A day says its month where that is new, and so among the hours of several days a midnight its day.
    """
    moments = list(step.moments(stretch))
    if len(moments) < 2:
        return []
    is_of_days = step.unit.is_timed and not _is_one_day(stretch)
    return [
        (moment, _tick_text(step.unit, before, moment, words, is_of_days=is_of_days))
        for before, moment in pairwise([None, *moments])
        if moment is not None
    ]


def _is_one_day(stretch: Stretch) -> bool:
    return stretch[0] // DAY == (stretch[1] - 1) // DAY


def _tick_text(unit: Unit, before: int | None, moment: int, words: Words, *, is_of_days: bool) -> str:
    _, month, day, _ = split(moment)
    if unit is Unit.MONTH and month == 1:
        return _said(Unit.YEAR, moment, words)
    is_new_month = unit is Unit.DAY and before is not None and split(before)[1] != month
    if is_new_month or (is_of_days and moment % DAY == 0):
        return f"{words.day.format(day)} {words.chart.months[month - 1]}"
    return _said(unit, moment, words)


def title(stretch: Stretch, step: Step, finest: Unit, *, width: float, words: Words) -> tuple[str, int]:
    """What a panel shows, and how large that is written: the units above its ticks, or its very dates without those.

    Where there is no room it is told in less detail, then in smaller letters that may go on beside the panel, and at
    the last in two lines: a heading without its end would say "and ever since".
    """
    ticks = sum(1 for _ in step.moments(stretch))
    unit = _ABOVE[step.unit] if ticks > 1 else _exact(stretch, finest)
    start, end = unit.floor(stretch[0]), stretch[1]
    units = [coarser for coarser in (Unit.DAY, Unit.MONTH, Unit.YEAR) if coarser.rank >= unit.rank]
    full = [range_in_words(start, end, coarser, words=words) for coarser in units]
    for told in (form for one in full for form in (one, _short(one, words))):
        if text_width(told, TITLE) <= width:
            return told, TITLE
    fits = text_width(full[-1], SMALL) <= width + _BESIDE
    return full[-1] if fits else full[-1].replace("–", "–\n", 1), SMALL


def _exact(stretch: Stretch, finest: Unit) -> Unit:
    if finest.rank < Unit.MONTH.rank:
        return Unit.DAY
    return Unit.MONTH if finest.rank < Unit.YEAR.rank and stretch[1] - stretch[0] < 300 * DAY else Unit.YEAR


def _short(told: str, words: Words) -> str:
    """With the months as short as can be."""
    for month, short in zip(words.months, words.chart.months, strict=True):
        told = told.replace(month, short)
    return told
