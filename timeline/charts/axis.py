"""The time axis of a chart: its scale, the panels and ticks on it, and what is left out between the panels.

It is decided by at most a thousand items, spread over all of the time and all
of the crowd: more would be slow, and would not be seen.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.charts.extent import Stretch
from timeline.charts.labels import text_width
from timeline.charts.panels import cut
from timeline.charts.scale import Scale, Scaling, equal, scale
from timeline.charts.sights import Sights
from timeline.charts.ticks import panels_of, steps_between
from timeline.charts.values import Gap, Panel, Tick
from timeline.wording import ENGLISH, Words, length_in_words

_ENOUGH = 1000
_SIZE = 11
_APART = 8.0  # px between the words of two gaps or ticks


@dataclass(frozen=True, slots=True)
class Axis:
    scale: Scale
    panels: tuple[Panel, ...]
    ticks: tuple[Tick, ...]
    gaps: tuple[Gap, ...]


def axis(sights: Sights, scaling: Scaling, *, width: int, at_most: int, words: Words = ENGLISH) -> Axis:
    """The axis for all that is seen, of at most so many panels."""
    sample = sampled(sights)
    extents = [sights.extent(number) for number in sample]
    marks = sights.spread()
    marked = [(sights.precision(number), sights.moments[number]) for number in sample]
    if scaling is Scaling.EQUAL:
        reach = min(found.possible[0] for found in extents), max(found.possible[1] for found in extents)
        the_scale = equal(marks, reach, width)
        panel, ticks = steps_between(the_scale, marked, width, words)
        return Axis(the_scale, (panel,), tuple(_legible(ticks, width)), ())
    knots = [knot for found in extents for knot in found.knots] or [found.possible for found in extents]
    the_scale = scale(cut(knots, 1 if scaling is Scaling.LINEAR else at_most), marks, width)
    panels, ticks = panels_of(the_scale, marked, words)
    seen = [found.possible for found in extents] if len(sample) == len(sights.numbers) else None
    return Axis(the_scale, panels, tuple(_legible(ticks, width)), tuple(_gaps(panels, seen, width, words)))


def sampled(sights: Sights) -> Sequence[int]:
    """The numbers of all, or of about a thousand: every so many, and the first and last of every so long a time."""
    numbers, moments = sights.numbers, sights.moments
    if len(numbers) <= _ENOUGH:
        return numbers
    half = _ENOUGH // 2
    chosen = {*range(0, len(numbers), len(numbers) // half + 1), len(numbers) - 1}
    start, reach = moments[numbers[0]], moments[numbers[-1]] - moments[numbers[0]]
    for part in range(1, half // 2):
        border = bisect_left(numbers, start + reach * part * 2 // half, key=moments.__getitem__)
        chosen |= {border - 1, border}
    return [numbers[place] for place in sorted(chosen) if 0 <= place < len(numbers)]


def _legible(ticks: Sequence[Tick], width: float) -> Iterator[Tick]:
    """A tick keeps its words where they stay on the chart and clear of those before."""
    said = -_APART
    for tick in ticks:
        half = text_width(tick.text, _SIZE) / 2
        fits = tick.x - half >= max(said + _APART, -2) and tick.x + half <= width + 2
        if fits:
            said = tick.x + half
        yield tick if fits else Tick(tick.x, "")


def _gaps(panels: Sequence[Panel], seen: Sequence[Stretch] | None, width: float, words: Words) -> Iterator[Gap]:
    """What is left out, in as many words as have room. That nothing happened is said where nothing can have."""
    middles = [(one.right + other.left) / 2 for one, other in pairwise(panels)]
    reaches = [-middles[0], *middles, 2 * width - middles[-1]] if middles else []
    for number, (one, other) in enumerate(pairwise(panels)):
        seconds = other.start - one.end
        length = length_in_words(seconds, words)
        is_empty = seen is not None and not any(start < other.start and end > one.end for start, end in seen)
        full = (words.chart.empty if is_empty else words.chart.left_out).format(length)
        room = min(middles[number] - reaches[number], reaches[number + 2] - middles[number]) - _APART
        forms = (told for told in (full, length) if text_width(told, _SIZE) <= room)
        yield Gap(middles[number], next(forms, length_in_words(seconds, words, is_short=True)), full)
