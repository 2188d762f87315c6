"""The strip shows how many there are when."""

import pytest

from timeline.calendar import at
from timeline.charts.overview import COLUMN, overview


@pytest.mark.parametrize("width", [358, 1200])
def test_every_stretch_has_its_column_in_order_of_time(width: int) -> None:
    counted = [(at(1962), at(1963), 1), (at(2024, 5), at(2024, 6), 25), (at(2024, 6), at(2024, 7), 100)]

    drawn = overview(counted, width)

    assert [share for _, share in drawn.columns] == [0.1, 0.5, 1.0]
    assert all(0 <= left <= width - COLUMN for left, _ in drawn.columns)
    assert [left for left, _ in drawn.columns] == sorted(left for left, _ in drawn.columns)
    assert drawn.steps[0][0] <= at(1962, 7)
    assert drawn.steps[-1][1] >= at(2024, 6, 15)


def test_a_million_years_of_nothing_is_no_strip() -> None:
    assert overview([], 1200).columns == ()
