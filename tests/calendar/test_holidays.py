"""Named days, by country."""

import pytest

from timeline.calendar.holidays import NAMES, holiday
from timeline.calendar.moments import iso

DAYS = [
    ("easter", "US", 1961, "1961-04-02"),
    ("easter", "US", 2038, "2038-04-25"),
    ("thanksgiving", "CA", 2024, "2024-10-14"),
    ("labor day", "US", 2024, "2024-09-02"),
    ("labor day", "DE", 2024, "2024-05-01"),
    ("mother's day", "GB", 2024, "2024-03-10"),
    ("independence day", "US", 1776, "1776-07-04"),
    ("independence day", "IN", 2024, "2024-08-15"),
    ("independence day", "ZZ", 2024, "2024-07-04"),
    ("memorial day", "US", 2021, "2021-05-31"),
    ("eid al-fitr", "US", 2024, "2024-04-10"),
    ("yom kippur", "GB", 1973, "1973-10-06"),
]


@pytest.mark.parametrize(("name", "country", "year", "day"), DAYS)
def test_a_holiday_is_found_in_a_year(name: str, country: str, year: int, day: str) -> None:
    found = holiday(name, country, year)

    assert found is not None
    assert iso(found) == day


@pytest.mark.parametrize("name", sorted(NAMES))
@pytest.mark.parametrize("year", [1, 2024, 9000])
def test_no_year_is_refused(name: str, year: int) -> None:
    found = holiday(name, "US", year)

    assert found is None or iso(found).startswith(f"{year:04d}-")
