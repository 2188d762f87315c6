"""Where there are too many to draw each, the rest is counted: whatever is seen is drawn or counted, once."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.charts.items import at_time, item, on_day, random_items
from timeline.calendar import Unit, at
from timeline.calendar.moments import DAY
from timeline.charts import Item, Scaling, layout
from timeline.charts.crowds import columns_of
from timeline.charts.extent import moment
from timeline.charts.groups import MOST
from timeline.charts.lanes import Lanes
from timeline.charts.values import Tally
from timeline.charts.words import bunch_in_signs
from timeline.spans import Span
from timeline.wording import ENGLISH

MANY = random_items(7, 4000)


def seen(items: list[Item], within: Span | None) -> set[str]:
    return {one.id for one in items if moment(one.dating.when, within) is not None}


@settings(max_examples=60, deadline=None)
@given(
    count=st.integers(0, 4000),
    start=st.integers(at(-50), at(2030)),
    length=st.integers(60, 40_000 * DAY),
    width=st.sampled_from([320, 500, 1200, 3000]),
    scaling=st.sampled_from(Scaling),
)
def test_the_numbers_on_the_screen_add_up_for_any_set_and_any_stretch(
    count: int, start: int, length: int, width: int, scaling: Scaling
) -> None:
    items, within = MANY[:count], Span(start, start + length)

    drawn = layout(items, width, within, scaling=scaling)

    assert drawn.total == len(seen(items, within))
    assert {mark.id for mark in drawn.marks} <= seen(items, within)
    assert len(drawn.marks) + len(drawn.bunches) <= MOST
    assert len(drawn.order) == len(set(drawn.order)) == len(drawn.marks) + len(drawn.bunches)


@pytest.mark.parametrize("width", [320, 640, 1200, 4000])
@pytest.mark.parametrize("count", [601, 4000])
@pytest.mark.parametrize("lanes", [1, 4, 40])
def test_there_are_never_more_marks_than_a_screen_can_hold(count: int, lanes: int, width: int) -> None:
    items = [
        item(
            on_day(1962 + number % 60, 1 + number % 12, 1 + number % 28), id=str(number), lane=f"lane {number % lanes}"
        )
        for number in range(count)
    ]

    drawn = layout(items, width)

    assert drawn.total == count
    assert len(drawn.marks) + len(drawn.bunches) <= MOST


def test_a_bunch_says_how_many_and_when_and_which_is_the_weightiest() -> None:
    items = [item(at_time(2024, 6, 1, 12), id=f"{number}", importance=number / 900) for number in range(900)]

    drawn = layout(items)

    [bunch] = drawn.bunches
    assert bunch.count == 900 - len(drawn.marks)
    assert bunch_in_signs(bunch, ENGLISH) == f"+{bunch.count}"
    assert bunch.start <= at(2024, 6, 1, 12) + 30 < bunch.end
    assert bunch.first == "0"
    assert bunch.title == "It fell"


def test_the_weightiest_are_drawn_by_themselves() -> None:
    items = [
        item(on_day(2024, 6, 1 + number % 28), id=f"{number}", importance=0.9 if number % 100 == 0 else 0.2)
        for number in range(1000)
    ]

    drawn = layout(items)

    assert {f"{number}" for number in range(0, 1000, 100)} <= {mark.id for mark in drawn.marks}


def test_a_closer_look_at_a_bunch_finds_what_it_holds() -> None:
    items = [
        item(on_day(2000 + number % 20, 1 + number % 12, 1 + number % 28), id=str(number)) for number in range(700)
    ]
    bunch = max(layout(items).bunches, key=lambda bunch: bunch.count)

    closer = layout(items, within=Span(bunch.start, bunch.end))

    assert bunch.first in seen(items, Span(bunch.start, bunch.end))
    assert closer.total >= bunch.count
    assert len(closer.bunches) < len(layout(items).bunches) or len(closer.marks) > closer.total / 2


def test_bunches_keep_their_order_among_the_marks() -> None:
    drawn = layout(MANY)

    places = {one.id: number for number, one in enumerate(MANY)} | {
        bunch.id: next(number for number, one in enumerate(MANY) if one.id == bunch.first) for bunch in drawn.bunches
    }
    order = [places[id] for id in drawn.order]
    assert order == sorted(order)


def test_a_number_too_long_for_its_mark_is_said_in_thousands() -> None:
    items = [item(at_time(2024, 6, 1, 12), id=str(number)) for number in range(12_800)]

    [bunch] = layout(items, 358).bunches

    assert bunch.count > 12_000
    assert bunch_in_signs(bunch, ENGLISH) == "+12k"


@pytest.mark.parametrize("panels", [[(0.0, 1200.0)], [(0.0, 30.0), (50.0, 260.0)]])
def test_columns_fill_their_panels(panels: list[tuple[float, float]]) -> None:
    columns = columns_of(panels)

    assert columns[0][0] == panels[0][0]
    assert columns[-1][1] == panels[-1][1]
    assert all(one[1] <= other[0] for one, other in pairwise(columns))


def counted(items: list[Item], given: set[str]) -> list[Tally]:
    """What a store tells of the items that are not given: how many of each lane begin in each month."""
    months: dict[tuple[str, int], list[Item]] = {}
    for one in items:
        found = moment(one.dating.when)
        assert found is not None
        months.setdefault((one.lane, Unit.MONTH.floor(found)), []).append(one)
    return [
        Tally(lane, len(rest), start, Unit.MONTH.step(start), rest[0].id, rest[0].title, rest[0].importance)
        for (lane, start), some in sorted(months.items())
        if (rest := [one for one in some if one.id not in given])
    ]


@settings(max_examples=60, deadline=None)
@given(
    count=st.integers(1, 4000),
    shown=st.integers(0, 300),
    width=st.sampled_from([320, 500, 1200, 3000]),
    scaling=st.sampled_from(Scaling),
)
def test_what_a_store_has_counted_is_counted_once_more_for_any_screen(
    count: int, shown: int, width: int, scaling: Scaling
) -> None:
    items = MANY[:count]
    given_ids = {one.id for one in items[:: max(count // (shown + 1), 1)]}
    tallies = counted(items, given_ids)

    drawn = layout([one for one in items if one.id in given_ids], width, scaling=scaling, tallies=tallies)

    assert drawn.total == count
    assert {mark.id for mark in drawn.marks} <= given_ids
    assert len(drawn.marks) + len(drawn.bunches) <= MOST
    assert len(drawn.order) == len(set(drawn.order)) == len(drawn.marks) + len(drawn.bunches)
    assert all(bunch.start < bunch.end for bunch in drawn.bunches)


def test_a_tally_stands_on_its_lane_and_says_what_it_holds() -> None:
    tally = Tally("B", 1_000_000, at(2024, 6), at(2024, 7), "first", "It rose", 0.9)

    drawn = layout([item(on_day(2024, 6, 7), lane="A")], lanes=Lanes.fixed(["A", "B"]), tallies=[tally])

    [bunch] = drawn.bunches
    assert (bunch.lane, bunch.count, bunch.first, bunch.title) == (1, 1_000_000, "first", "It rose")
    assert bunch_in_signs(bunch, ENGLISH) == "+1M"
    assert drawn.lanes[1].title == "B"


def test_a_lane_that_is_not_one_of_those_fixed_is_one_of_the_others() -> None:
    items = [item(on_day(2024, 6, day), id=str(day), lane=lane) for day, lane in enumerate("ABC", start=1)]

    drawn = layout(items, lanes=Lanes.fixed(["C", "D"]))

    assert [(lane.title, lane.number) for lane in drawn.lanes] == [("C", 0), ("Others", -1)]
