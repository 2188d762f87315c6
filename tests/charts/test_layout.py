"""A layout shows each event once, true to scale, and nothing on top of anything else."""

from itertools import pairwise

import pytest

from tests.charts.items import in_year, item, lasting, on_day, random_items, since
from timeline.calendar import Unit, at
from timeline.charts import Item, Layout, layout
from timeline.charts.extent import extent
from timeline.charts.labels import text_width
from timeline.charts.placing import place
from timeline.charts.scale import scale
from timeline.charts.values import Part, Side
from timeline.events.values import Basis
from timeline.spans import Kind, Span, When

STORY = [item(in_year(1962), id="crisis")] + [item(on_day(2024, 6, day), id=f"day {day}") for day in range(17, 26)]


@pytest.mark.parametrize("width", [358, 640, 1200])
@pytest.mark.parametrize("count", [0, 1, 2, 40, 300])
def test_every_event_has_one_mark_on_the_chart(count: int, width: int) -> None:
    items = random_items(count, count)

    drawn = layout(items, width)

    assert sorted(mark.id for mark in drawn.marks) == sorted(one.id for one in items)
    assert list(drawn.order) == [one.id for one in items]
    assert all(0 <= mark.x <= width and drawn.header < mark.y < drawn.height for mark in drawn.marks)


@pytest.mark.parametrize("seed", range(12))
def test_no_mark_and_no_label_lies_on_another(seed: int) -> None:
    drawn = layout(random_items(seed, 30 + 20 * seed))

    for row in _rows(drawn):
        assert all(one[1] <= other[0] for one, other in pairwise(sorted(row)))


def _rows(drawn: Layout) -> list[list[tuple[float, float]]]:
    rows: dict[float, list[tuple[float, float]]] = {}
    for mark in drawn.marks:
        rows.setdefault(mark.y, []).append((mark.x - 6, mark.x + 6))
    for label in drawn.labels:
        rows[label.y].append((label.x, label.x + text_width(label.text)))
    return list(rows.values())


@pytest.mark.parametrize("seed", range(6))
def test_labels_stay_on_the_chart(seed: int) -> None:
    drawn = layout(random_items(seed, 80), 900)

    assert drawn.labels
    assert all(label.x >= 0 and label.x + text_width(label.text) <= 900 for label in drawn.labels)


@pytest.mark.parametrize(("weights", "full"), [((0.5, 0.5), "one"), ((0.2, 0.9), "other"), ((0.9, 0.2), "one")])
def test_where_two_labels_want_the_same_room_the_more_important_has_it_or_else_the_earlier(
    weights: tuple[float, float], full: str
) -> None:
    one = item(on_day(2024, 6, 1), id="one", title="The minister opened the bridge", importance=weights[0])
    other = item(on_day(2024, 6, 10), id="other", title="The minister closed the bridge", importance=weights[1])
    seen = [(thing, found) for thing in (one, other) if (found := extent(thing.dating.when))]
    the_scale = scale([(at(2024, 6), at(2024, 6, 11))], [found.mark for _, found in seen], 400)

    placed = place(seen, the_scale, width=400, rows=(1, 1))

    assert [thing.item.id for thing in placed if not thing.is_cut] == [full]


@pytest.mark.parametrize("seed", range(6))
def test_panels_and_lanes_stand_side_by_side(seed: int) -> None:
    drawn = layout(random_items(seed, 120), 1000)

    assert 1 < len(drawn.panels) <= 8
    assert all(one.right < other.left and one.end < other.start for one, other in pairwise(drawn.panels))
    assert all(one.bottom <= other.top for one, other in pairwise(drawn.lanes))


def test_a_year_and_a_day_sixty_years_later_are_both_readable() -> None:
    drawn = layout(STORY)

    assert [panel.title for panel in drawn.panels] == ["1962", "June 2024"]
    assert [gap.text for gap in drawn.gaps] == ["61 years"]
    xs = sorted(mark.x for mark in drawn.marks)
    assert all(later - earlier >= 20 for earlier, later in pairwise(xs))


def test_one_run_of_events_needs_no_cut() -> None:
    drawn = layout([item(on_day(2024, 6, day), id=str(day)) for day in range(1, 9)])

    assert len(drawn.panels) == 1
    assert not drawn.gaps


def test_events_before_christ_are_drawn_like_any_other() -> None:
    drawn = layout([item(on_day(-43, 3, 15)), item(in_year(79), id="two"), *STORY])

    assert drawn.panels[0].title == "44 BC–AD 79"
    assert drawn.gaps[0].text == "1882 years"


def test_a_moment_that_is_not_known_exactly_has_a_bar_over_all_it_may_be() -> None:
    drawn = layout([item(in_year(1962))])

    [bar] = drawn.bars
    assert bar.part is Part.POSSIBLE
    assert bar.left < drawn.marks[0].x < bar.right


def test_what_lasts_has_a_certain_part_within_the_possible_one() -> None:
    drawn = layout([item(lasting(at(2024, 6, 13), at(2024, 6, 20)))])

    possible, certain = sorted(drawn.bars, key=lambda bar: bar.part is Part.CERTAIN)
    assert drawn.marks[0].kind is Kind.SPAN
    assert possible.left < certain.left < certain.right < possible.right


def test_an_open_end_is_an_arrow() -> None:
    after = layout([item(since(2014))])
    before = layout([item(When.point(Span(None, at(2014)), Unit.YEAR))])

    assert [arrow.side for arrow in after.arrows] == [Side.RIGHT]
    assert [arrow.side for arrow in before.arrows] == [Side.LEFT]


@pytest.mark.parametrize(
    ("basis", "confirmed", "filled"),
    [
        (Basis.STATED, False, True),
        (Basis.MANUAL, False, True),
        (Basis.RESOLVED, False, False),
        (Basis.INFERRED, False, False),
        (Basis.INFERRED, True, True),
    ],
)
def test_a_mark_is_filled_where_the_text_or_a_person_vouches_for_it(
    basis: Basis, confirmed: bool, filled: bool
) -> None:
    one = item(in_year(1962), basis=basis)

    [mark] = layout([Item(one.id, one.title, one.dating, "", confirmed)]).marks

    assert mark.filled is filled


def test_a_window_shows_what_may_lie_in_it_and_no_other_time() -> None:
    window = Span(at(2024, 6, 20), at(2024, 6, 23))

    drawn = layout([*STORY, item(in_year(2024), id="that year")], within=window)

    assert {mark.id for mark in drawn.marks} == {"day 20", "day 21", "day 22", "that year"}
    assert all(at(2024, 6, 20) <= panel.start < panel.end <= at(2024, 6, 23) for panel in drawn.panels)


def test_a_window_in_which_nothing_begins_or_ends_is_still_drawn() -> None:
    drawn = layout([item(since(2014))], within=Span(at(2024), at(2025)))

    assert len(drawn.marks) == len(drawn.panels) == 1


def test_a_lane_keeps_its_number_in_a_window() -> None:
    items = [item(in_year(1962), id="a", lane="A"), item(on_day(2024, 6, 1), id="b", lane="B")]

    [mark] = layout(items, within=Span(at(2024), None)).marks

    assert mark.lane == 1


def test_no_tick_is_finer_than_the_finest_date() -> None:
    drawn = layout([item(When.point(Span.unit(Unit.MONTH, at(2024, 5)), Unit.MONTH))])

    assert not drawn.ticks
    assert [panel.title for panel in drawn.panels] == ["May 2024"]


def test_times_with_offsets_stand_where_they_are_in_utc() -> None:
    noon = Span(at(2024, 6, 21, 12), at(2024, 6, 21, 12, 1))
    whens = [When.point(noon, Unit.MINUTE, offset=offset) for offset in (120, 0)]

    kyiv, london = layout([item(when, id=str(place)) for place, when in enumerate(whens)]).marks

    assert kyiv.x < london.x


def test_what_has_no_bound_is_not_drawn() -> None:
    assert not layout([item(When.point(Span(None, None), Unit.DAY))]).marks


def test_a_phone_gets_a_thin_strip_without_words() -> None:
    drawn = layout(random_items(1, 200), 358)

    assert not drawn.labels
    assert drawn.height < 240
