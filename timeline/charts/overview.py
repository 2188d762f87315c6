"""The strip under a chart: how many events there are when, over all of the time, in columns on a scale of its own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.charts.panels import cut
from timeline.charts.scale import scale
from timeline.charts.values import Step

COLUMN = 4  # px
_PANELS = 8
_SPREAD = 1000  # marks that stand for all

Counted = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Overview:
    """`columns` are the left side of each in pixels, and its part of the height; `steps` say which time is where."""

    columns: tuple[tuple[int, float], ...]
    steps: tuple[Step, ...]


def overview(counted: Sequence[Counted], width: int) -> Overview:
    """The strip for stretches of time with their counts; the columns grow with the root of those, so that one shows."""
    if not counted:
        return Overview((), ())
    each = sum(count for _, _, count in counted) // _SPREAD + 1
    marks = [(start + end) // 2 for start, end, count in counted for _ in range(-(-count // each))]
    the_scale = scale(cut([(start, end) for start, end, _ in counted], _PANELS), marks, width)
    columns: Counter[int] = Counter()
    for start, end, count in counted:
        columns[int(the_scale.x((start + end) // 2)) // COLUMN * COLUMN] += count
    tallest = max(columns.values())
    shares = ((left, round((count / tallest) ** 0.5, 3)) for left, count in sorted(columns.items()))
    return Overview(tuple(shares), tuple(the_scale.steps()))
