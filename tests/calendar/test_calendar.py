"""Moments, units and publish dates."""

from datetime import UTC, datetime, timedelta

import pytest

from timeline.calendar import Unit, at, iso, parse_published, split, weekday
from timeline.calendar.moments import DAY, parse_iso
from timeline.errors import InputError, UnknownZone, UnreadableDate


def test_moments_agree_with_datetime_where_it_reaches() -> None:
    start = datetime(1, 1, 1, tzinfo=UTC)
    for days in range(0, 3_600_000, 997):
        moment = start + timedelta(days=days)

        assert split(int(moment.timestamp())) == (moment.year, moment.month, moment.day, 0)
        assert at(moment.year, moment.month, moment.day) == int(moment.timestamp())
        assert weekday(int(moment.timestamp())) == moment.weekday()


@pytest.mark.parametrize("year", [-200_000, -44, -1, 0, 1, 1066, 9999, 10_000, 200_000])
def test_moments_reach_before_year_one_and_after_9999(year: int) -> None:
    assert split(at(year, 3, 15)) == (year, 3, 15, 0)
    assert parse_iso(iso(at(year, 3, 15)))[0] == at(year, 3, 15)


FLOORS = [
    (Unit.MINUTE, "2024-06-25T14:30:40", "2024-06-25T14:30"),
    (Unit.DAY, "2024-06-25T14:30", "2024-06-25"),
    (Unit.WEEK, "2024-06-25T14:30", "2024-06-24"),
    (Unit.WEEKEND, "2024-06-25", "2024-06-29"),
    (Unit.MONTH, "2024-06-25", "2024-06-01"),
    (Unit.QUARTER, "2024-06-25", "2024-04-01"),
    (Unit.SEASON, "2024-01-09", "2023-12-01"),
    (Unit.SEASON, "2024-12-09", "2024-12-01"),
    (Unit.HALF, "2024-07-25", "2024-07-01"),
    (Unit.YEAR, "-0043-03-15", "-0043-01-01"),
    (Unit.DECADE, "1995-06-25", "1990-01-01"),
    (Unit.DECADE, "-0043-03-15", "-0050-01-01"),
    (Unit.CENTURY, "1850-06-25", "1800-01-01"),
]


@pytest.mark.parametrize(("unit", "moment", "floor"), FLOORS)
def test_a_unit_begins_where_the_calendar_says(unit: Unit, moment: str, floor: str) -> None:
    assert iso(unit.floor(parse_iso(moment)[0])) == floor


STEPS = [
    (Unit.DAY, "2024-02-28", 2, "2024-03-01"),
    (Unit.MONTH, "2024-03-31", -1, "2024-02-29"),
    (Unit.MONTH, "2024-01-15T05:30", 13, "2025-02-15T05:30"),
    (Unit.QUARTER, "2024-05-31", 3, "2025-02-28"),
    (Unit.YEAR, "2024-02-29", 1, "2025-02-28"),
    (Unit.DECADE, "0005-01-01", -1, "-0005-01-01"),
]


@pytest.mark.parametrize(("unit", "moment", "count", "reached"), STEPS)
def test_a_step_lands_on_a_day_that_exists(unit: Unit, moment: str, count: int, reached: str) -> None:
    assert iso(unit.step(parse_iso(moment)[0], count)) == reached


PUBLISHED = [
    ("2024-06-25", None, "2024-06-25"),
    ("2024-06-25", "Europe/Berlin", "2024-06-25"),
    (" 2024-06-25T14:30 ", None, "2024-06-25T14:30"),
    ("2024-06-25T14:30", "Europe/Berlin", "2024-06-25T14:30+02:00"),
    ("2024-06-25T14:30+02:00", None, "2024-06-25T14:30+02:00"),
    ("2024-06-25T23:30Z", "Europe/Berlin", "2024-06-26T01:30+02:00"),
    ("2024-06-25T00:00", None, "2024-06-25T00:00"),
    ("1920-06-25T12:00", "America/New_York", "1920-06-25T12:00-04:00"),
]


@pytest.mark.parametrize(("text", "zone", "read"), PUBLISHED)
def test_a_publish_date_is_on_the_writers_clock(text: str, zone: str | None, read: str) -> None:
    assert str(parse_published(text, zone)) == read


UNREADABLE = [
    "",
    "today",
    "2024",
    "2024-06",
    "25.06.2024",
    "2024-02-30",
    "2024-13-01",
    "2024-06-25T25:00",
    "-0043-03-15",
]


@pytest.mark.parametrize("text", [*UNREADABLE, "2024-06-25T12:00+99:00", "2024-06-25T12:00+02:75", "２０２４-06-25"])
def test_what_is_no_publish_date_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDate) as refused:
        parse_published(text)

    assert refused.value.field == "published"


BEYOND = [
    ("9999-12-31T23:30Z", "Pacific/Auckland"),
    ("9999-12-31T23:30-12:00", "Pacific/Auckland"),
    ("0001-01-01T00:30Z", "America/New_York"),
    ("0001-01-01T00:30+10:00", "America/New_York"),
]


@pytest.mark.parametrize(("text", "zone"), BEYOND)
def test_a_publish_date_that_no_clock_of_its_zone_shows_is_refused(text: str, zone: str) -> None:
    with pytest.raises(UnreadableDate) as refused:
        parse_published(text, zone)

    assert refused.value.field == "published"


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../etc/passwd", "Europe/berlin\0"])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(UnknownZone):
        parse_published("2024-06-25T12:00", zone)


def test_an_error_names_the_field_and_the_reason() -> None:
    assert str(InputError("is empty", "text")) == "text: is empty"


def test_a_day_is_a_day_long() -> None:
    assert at(2024, 6, 26) - at(2024, 6, 25) == DAY
