"""Labels on a row: the weightier has the room."""

import pytest

from tests.charts.items import item, on_day
from timeline.calendar import at
from timeline.charts.extent import extent
from timeline.charts.placing import place
from timeline.charts.scale import scale


@pytest.mark.parametrize(("weights", "full"), [((0.5, 0.5), "one"), ((0.2, 0.9), "other"), ((0.9, 0.2), "one")])
def test_where_two_labels_want_the_same_room_the_more_important_has_it_or_else_the_earlier(
    weights: tuple[float, float], full: str
) -> None:
    one = item(on_day(2024, 6, 1), id="one", title="The minister opened the bridge", importance=weights[0])
    other = item(on_day(2024, 6, 10), id="other", title="The minister closed the bridge", importance=weights[1])
    seen = [(thing, found) for thing in (one, other) if (found := extent(thing.dating.when))]
    the_scale = scale([(at(2024, 6), at(2024, 6, 11))], [found.mark for _, found in seen], 400)

    placed = place(seen, the_scale, width=400, rows=(1, 1))

    assert placed
    assert [thing.item.id for thing in placed if not thing.is_cut] == [full]
