"""The strip under a chart: how many events there are when, over all of the time, on the scale of a chart of all."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.charts.groups import Screen
from timeline.charts.panels import cut
from timeline.charts.scale import Scaling, scale
from timeline.charts.values import Step

COLUMN = 4  # px
_SPREAD = 1000  # marks that stand for all

Counted = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Overview:
    """`columns` are the left side of each in pixels, and its part of the height; `steps` say which time is where."""

    columns: tuple[tuple[int, float], ...]
    steps: tuple[Step, ...]


def overview(counted: Sequence[Counted], width: int, scaling: Scaling = Scaling.SEGMENTED) -> Overview:
    """The strip for stretches of time with their counts; the columns grow with the root of those, so that one shows.

    Of a chart that goes from event to event it is in panels all the same: so it shows where many are.
    """
    if not counted:
        return Overview((), ())
    each = sum(count for _, _, count in counted) // _SPREAD + 1
    marks = [(start + end) // 2 for start, end, count in counted for _ in range(-(-count // each))]
    at_most = 1 if scaling is Scaling.LINEAR else Screen.of(width).panels
    the_scale = scale(cut([(start, end) for start, end, _ in counted], at_most), marks, width)
    columns: Counter[int] = Counter()
    for start, end, count in counted:
        columns[int(the_scale.x((start + end) // 2)) // COLUMN * COLUMN] += count
    tallest = max(columns.values())
    shares = ((left, round((count / tallest) ** 0.5, 3)) for left, count in sorted(columns.items()))
    return Overview(tuple(shares), tuple(the_scale.steps()))
