"""A layout shows each event once, true to scale, and nothing on top of anything else."""

from itertools import pairwise

import pytest

from tests.charts.items import at_time, days, in_year, item, lasting, on_day, random_items, since
from timeline.calendar import Unit, at
from timeline.charts import Item, Layout, Scaling, layout
from timeline.charts.labels import text_width
from timeline.charts.values import Part, Side
from timeline.events.values import Basis
from timeline.spans import Kind, Span, When

STORY = [item(in_year(1962), id="crisis")] + [item(on_day(2024, 6, day), id=f"day {day}") for day in range(17, 26)]


@pytest.mark.parametrize("scaling", Scaling)
@pytest.mark.parametrize("width", [358, 640, 1200])
@pytest.mark.parametrize("count", [0, 1, 2, 16])
def test_every_event_has_one_mark_on_the_chart(count: int, width: int, scaling: Scaling) -> None:
    items = days(count)

    drawn = layout(items, width, scaling=scaling)

    assert sorted(mark.id for mark in drawn.marks) == sorted(one.id for one in items)
    assert list(drawn.order) == [one.id for one in items]
    assert all(0 <= mark.x <= width and drawn.header < mark.y < drawn.height for mark in drawn.marks)


@pytest.mark.parametrize("scaling", Scaling)
@pytest.mark.parametrize("width", [358, 500, 1200])
@pytest.mark.parametrize("seed", range(12))
def test_no_mark_and_no_label_lies_on_another(seed: int, width: int, scaling: Scaling) -> None:
    drawn = layout(random_items(seed, 30 + 90 * seed), width, scaling=scaling)

    for row in _rows(drawn):
        assert all(one[1] <= other[0] for one, other in pairwise(sorted(row)))


def _rows(drawn: Layout) -> list[list[tuple[float, float]]]:
    rows: dict[float, list[tuple[float, float]]] = {}
    for mark in drawn.marks:
        rows.setdefault(mark.y, []).append((mark.x - 6, mark.x + 6))
    for label in drawn.labels:
        rows[label.y].append((label.x, label.x + text_width(label.text)))
    for bunch in drawn.bunches:
        rows.setdefault(bunch.y, []).append((bunch.left, bunch.right))
    return list(rows.values())


@pytest.mark.parametrize("seed", range(6))
def test_labels_stay_on_the_chart(seed: int) -> None:
    drawn = layout(random_items(seed, 80), 900)

    assert drawn.labels
    assert all(label.x >= 0 and label.x + text_width(label.text) <= 900 for label in drawn.labels)


@pytest.mark.parametrize("seed", range(6))
def test_panels_and_lanes_stand_side_by_side(seed: int) -> None:
    drawn = layout(random_items(seed, 120), 1000)

    assert 1 < len(drawn.panels) <= 8
    assert all(one.right < other.left and one.end < other.start for one, other in pairwise(drawn.panels))
    assert all(one.bottom <= other.top for one, other in pairwise(drawn.lanes))


def test_a_year_and_a_day_sixty_years_later_are_both_readable() -> None:
    drawn = layout(STORY)

    assert [panel.title for panel in drawn.panels] == ["1962", "June 2024"]
    assert [gap.text for gap in drawn.gaps] == ["61 years without events"]
    xs = sorted(mark.x for mark in drawn.marks)
    assert all(later - earlier >= 20 for earlier, later in pairwise(xs))


def test_one_run_of_events_needs_no_cut() -> None:
    drawn = layout([item(on_day(2024, 6, day), id=str(day)) for day in range(1, 9)])

    assert len(drawn.panels) == 1
    assert not drawn.gaps


def test_a_gap_that_something_reaches_across_is_not_said_to_be_without_events() -> None:
    drawn = layout([*STORY, item(lasting(at(1962, 5, 1), at(2024, 6, 20)), id="long")])

    assert [gap.text for gap in drawn.gaps] == ["62 years not shown"]


def test_where_panels_are_narrow_a_gap_says_less_and_keeps_its_words_for_those_who_do_not_see() -> None:
    gaps = layout([item(in_year(year), id=str(year)) for year in (-43, 79, 1066, 1962, 2024)], 640).gaps

    assert all(gap.full.startswith(gap.text) for gap in gaps)
    ends = [(gap.x - text_width(gap.text, 11) / 2, gap.x + text_width(gap.text, 11) / 2) for gap in gaps]
    assert all(one[1] < other[0] for one, other in pairwise(ends))


def test_a_title_with_no_room_for_its_end_does_not_pass_for_one_year() -> None:
    whens = [in_year(year) for year in (-699, -500, -300, 79, 1163, 2024)]

    titles = [panel.title for panel in layout([item(when, id=str(n)) for n, when in enumerate(whens)], 280).panels]

    assert all("–" in title for title in titles if title not in {"2024"})


def test_what_crosses_panels_is_drawn_in_each_and_begins_and_ends_once() -> None:
    drawn = layout([*STORY, item(lasting(at(1962, 5, 1), at(2024, 6, 20)), id="long")])

    crossing = sorted((bar for bar in drawn.bars if bar.part is Part.POSSIBLE), key=lambda bar: bar.left)
    assert [(bar.starts, bar.ends) for bar in crossing] == [(True, False), (False, True)]
    assert [mark.id for mark in drawn.marks].count("long") == 1


def test_events_before_christ_are_drawn_like_any_other() -> None:
    drawn = layout([item(on_day(-43, 3, 15)), item(in_year(79), id="two"), *STORY])

    assert drawn.panels[0].title == "44 BC–AD 79"
    assert drawn.gaps[0].text == "1882 years without events"


def test_a_moment_that_is_not_known_exactly_has_whiskers_over_all_it_may_be() -> None:
    drawn = layout([item(in_year(1962))])

    [bar] = drawn.bars
    assert bar.part is Part.WHISKER
    assert bar.left < drawn.marks[0].x < bar.right


def test_whiskers_that_a_mark_would_hide_are_left_out() -> None:
    assert not layout([item(on_day(year, 1, 1), id=str(year)) for year in (2014, 2024)]).bars


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
    [year] = [bar for bar in drawn.bars if bar.right - bar.left > 500]
    assert (year.starts, year.ends) == (False, False)
    assert all(at(2024, 6, 20) <= panel.start < panel.end <= at(2024, 6, 23) for panel in drawn.panels)


def test_a_window_in_which_nothing_begins_or_ends_is_still_drawn() -> None:
    drawn = layout([item(since(2014))], within=Span(at(2024), at(2025)))

    assert len(drawn.marks) == len(drawn.panels) == 1


def test_a_lane_keeps_its_number_in_a_window() -> None:
    items = [item(in_year(1962), id="a", lane="A"), item(on_day(2024, 6, 1), id="b", lane="B")]

    [mark] = layout(items, within=Span(at(2024), None)).marks

    assert mark.lane == 1


def test_lanes_stand_in_the_order_of_their_numbers_of_events_or_as_asked() -> None:
    items = [item(on_day(2024, 6, day), id=str(day), lane=lane) for day, lane in enumerate("ABBCCC", start=1)]

    assert [lane.title for lane in layout(items).lanes] == ["C", "B", "A"]
    assert [lane.title for lane in layout(items, lanes=["B"]).lanes] == ["B", "C", "A"]


def test_a_day_with_many_things_by_the_hour_is_a_panel_of_hours() -> None:
    hours = [item(at_time(2024, 2, 24, hour), id=f"hour {hour}") for hour in (1, 2, 3, 9, 15, 22)]

    drawn = layout([*hours, *STORY])

    assert "24 February 2024" in [panel.title for panel in drawn.panels]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ((2021, 3, 22, 9), (2021, 3, 24, 15), {"23 Mar", "24 Mar", "12:00"}),
        ((2021, 2, 28, 22, 30), (2021, 3, 1, 1, 30), {"23:00", "1 Mar", "01:00"}),
        ((2024, 2, 24, 0), (2024, 2, 24, 22), {"01:00", "12:00"}),
    ],
)
def test_a_midnight_between_two_days_names_the_one_that_begins(
    first: tuple[int, ...], last: tuple[int, ...], told: set[str]
) -> None:
    drawn = layout([item(at_time(*first), id="first"), item(at_time(*last), id="last")])

    words = [tick.text for tick in drawn.ticks]
    assert told <= set(words)
    assert "00:00" not in words


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

    assert drawn.total == 200
    assert not drawn.labels
    assert drawn.height < 240
