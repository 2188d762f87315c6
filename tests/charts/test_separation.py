"""How many events of mixed scales stay apart: sixty years, and hours of one day, on one screen."""

import random
from itertools import pairwise

import pytest

from tests.charts.items import item, on_day
from timeline.calendar import Unit, at
from timeline.calendar.moments import DAY
from timeline.charts import Item
from timeline.charts.layout import Screen
from timeline.charts.panels import cut
from timeline.charts.scale import scale
from timeline.spans import Span, When

APART = 10  # px between the middles of two marks


def story(seed: int) -> list[Item]:
    """A few days in clusters over sixty years, and a dozen minutes of one day."""
    chance = random.Random(seed)
    whens = []
    for _ in range(chance.randint(2, 6)):
        centre = at(chance.randint(1962, 2023), chance.randint(1, 12), chance.randint(1, 28))
        spread = chance.choice([400, 120, 30])
        whens += [
            When.point(Span.unit(Unit.DAY, centre + DAY * int(chance.gauss(0, spread))), Unit.DAY)
            for _ in range(chance.randint(1, 5))
        ]
    for _ in range(chance.randint(6, 14)):
        start = at(2022, 2, 24) + 60 * chance.randint(0, 1439)
        whens.append(When.point(Span(start, start + 60), Unit.MINUTE))
    return [item(when, lane=chance.choice("AB")) for when in whens]


def share_apart(items: list[Item], width: int) -> float:
    """The share of events that have no neighbour of their lane close by, before any is put on another row."""
    knots = [(one.dating.when.bounds.start or 0, one.dating.when.bounds.end or 0) for one in items]
    marks = [sum(knot) // 2 for knot in knots]
    the_scale = scale(cut(knots, Screen.of(width).panels), marks, width)
    lanes: dict[str, list[float]] = {}
    for one, mark in zip(items, marks, strict=True):
        lanes.setdefault(one.lane, []).append(the_scale.x(mark))
    return sum(_apart(sorted(xs)) for xs in lanes.values()) / len(items)


def _apart(xs: list[float]) -> int:
    gaps = [APART, *(later - earlier for earlier, later in pairwise(xs)), APART]
    return sum(before >= APART and after >= APART for before, after in pairwise(gaps))


def test_hours_stay_apart_beside_decades() -> None:
    shares = [share_apart(story(seed), 1200) for seed in range(100)]

    assert sum(shares) / len(shares) >= 0.8


@pytest.mark.parametrize("at_most", [1, 3, 8])
def test_there_are_never_more_panels_than_asked_for(at_most: int) -> None:
    knots = [(day * day * DAY, day * day * DAY + DAY) for day in range(0, 4000, 37)]

    assert len(cut(knots, at_most)) <= at_most


def test_a_year_that_frames_its_days_does_not_stretch_the_scale() -> None:
    days = [on_day(2024, 6, day).bounds for day in (3, 4, 5, 6)]
    year = Span.unit(Unit.YEAR, at(2024))

    [(start, end)] = cut([(span.start or 0, span.end or 0) for span in (*days, year)], 8)

    assert (start, end) == (at(2024, 6, 3), at(2024, 6, 7))
