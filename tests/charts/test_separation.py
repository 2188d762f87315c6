"""How many events of mixed scales stay apart: sixty years, and hours of one day, on one screen."""

import json
import runpy
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.charts.items import item, on_day
from tests.charts.stories import by_chance, reactor
from timeline.calendar import Unit, at
from timeline.calendar.moments import DAY, parse_iso
from timeline.charts import Item, Scaling, layout
from timeline.charts.axis import axis
from timeline.charts.groups import Screen
from timeline.charts.panels import cut
from timeline.charts.sights import Sights
from timeline.spans import Span, When

SHARED = Path(__file__).parents[3] / "shared"
APART = 10  # px between the middles of two marks

needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared samples are not here")


def apart(items: list[Item], width: int, scaling: Scaling = Scaling.SEGMENTED) -> int:
    """How many have no neighbour of their lane close by, as the scale alone places them, before any row is opened."""
    sights = Sights.of(items)
    scale = axis(sights, scaling, width=width, at_most=Screen.of(width).panels).scale
    lanes: dict[str, list[float]] = {}
    for number in sights.numbers:
        lanes.setdefault(items[number].lane, []).append(scale.x(sights.moments[number]))
    return sum(map(_clear, lanes.values()))


def apart_on_rows(items: list[Item], width: int) -> int:
    """How many have no neighbour close by on their row."""
    rows: dict[float, list[float]] = {}
    for mark in layout(items, width).marks:
        rows.setdefault(mark.y, []).append(mark.x)
    return sum(map(_clear, map(sorted, rows.values())))


def _clear(xs: list[float]) -> int:
    gaps = [APART, *(later - earlier for earlier, later in pairwise(xs)), APART]
    return sum(before >= APART and after >= APART for before, after in pairwise(gaps))


def share_apart(sets: list[list[Item]], width: int, scaling: Scaling = Scaling.SEGMENTED) -> float:
    return sum(apart(one, width, scaling) for one in sets) / sum(map(len, sets))


@pytest.mark.parametrize(("width", "least"), [(1200, 27), (640, 25)])
def test_a_story_of_sixty_years_and_one_day_stays_apart(width: int, least: int) -> None:
    assert apart(reactor(), width) >= least
    assert apart_on_rows(reactor(), width) == 27
    assert apart(reactor(), width, Scaling.LINEAR) < 12


def test_of_stories_by_chance_four_fifths_stay_apart_and_on_rows_all() -> None:
    sets = list(by_chance())

    assert share_apart(sets, 1200) >= 0.8
    assert share_apart(sets, 1200, Scaling.LINEAR) < 0.4
    assert all(apart_on_rows(one, width) == len(one) for one in sets[:40] for width in (1200, 640))


@needs_shared
@pytest.mark.parametrize(("width", "least"), [(1200, 27), (640, 25)])
def test_the_shared_story_stays_apart(width: int, least: int) -> None:
    items = shared_items(json.loads((SHARED / "samples" / "twenty_seven.json").read_text(encoding="utf-8"))["events"])

    assert apart(items, width) >= least
    assert apart_on_rows(items, width) == 27


@needs_shared
def test_the_shared_sets_stay_apart() -> None:
    sets = [shared_items(one) for one in shared_sets()]

    assert share_apart(sets, 1200) >= 0.8
    assert all(apart_on_rows(one, 1200) == len(one) for one in sets)


def shared_sets() -> Iterator[list[dict[str, Any]]]:
    yield from runpy.run_path(str(SHARED / "eval" / "random_sets.py"))["sets"]()


def shared_items(events: list[dict[str, Any]]) -> list[Item]:
    return [_shared_item(event, number) for number, event in enumerate(events)]


def _shared_item(event: dict[str, Any], number: int) -> Item:
    start, end = parse_iso(event["earliest"])[0], parse_iso(event["until"])[0]
    precision = Unit.DAY if start % DAY == end % DAY == 0 else Unit.MINUTE
    return item(When.point(Span(start, end), precision), id=str(number), lane=event["lane"], title=event["title"])


@pytest.mark.parametrize("at_most", [1, 3, 8])
def test_there_are_never_more_panels_than_asked_for(at_most: int) -> None:
    knots = [(day * day * DAY, day * day * DAY + DAY) for day in range(0, 4000, 37)]

    assert len(cut(knots, at_most)) <= at_most


@pytest.mark.parametrize("width", [358, 500, 640, 1200])
def test_a_narrow_screen_has_fewer_panels(width: int) -> None:
    most = 8 if width >= 640 else 4

    assert all(1 < len(layout(one, width).panels) <= most for one in by_chance(30))


def test_a_year_that_frames_its_days_does_not_stretch_the_scale() -> None:
    days = [on_day(2024, 6, day).bounds for day in (3, 4, 5, 6)]
    year = Span.unit(Unit.YEAR, at(2024))

    [(start, end)] = cut([(span.start or 0, span.end or 0) for span in (*days, year)], 8)

    assert (start, end) == (at(2024, 6, 3), at(2024, 6, 7))
