"""Dates in words, case by case: what the words may say is what is known, and nothing finer."""

import pytest

from timeline.calendar import Unit, at
from timeline.calendar.moments import DAY
from timeline.spans import Kind, Span, When
from timeline.wording import length_in_words, when_in_words


def day(*date: int) -> Span:
    return Span.unit(Unit.DAY, at(*date))


def year(number: int) -> Span:
    return Span.unit(Unit.YEAR, at(number))


def span(start: Span, end: Span, precision: Unit = Unit.DAY) -> When:
    return When(Kind.SPAN, start, end, precision)


OPEN = Span(None, None)

POINTS = [
    (year(1962), Unit.YEAR, "1962"),
    (year(-43), Unit.YEAR, "44 BC"),
    (year(79), Unit.YEAR, "AD 79"),
    (Span.unit(Unit.MONTH, at(2024, 5)), Unit.MONTH, "May 2024"),
    (Span.unit(Unit.WEEK, at(2024, 6, 20)), Unit.WEEK, "17–23 June 2024"),
    (Span.unit(Unit.WEEK, at(2024, 12, 31)), Unit.WEEK, "30 December 2024–5 January 2025"),
    (Span.unit(Unit.WEEKEND, at(2024, 6, 20)), Unit.WEEKEND, "22–23 June 2024"),
    (Span.unit(Unit.QUARTER, at(2024)), Unit.QUARTER, "first quarter of 2024"),
    (Span.unit(Unit.HALF, at(2024, 8)), Unit.HALF, "second half of 2024"),
    (Span.unit(Unit.SEASON, at(2022, 7)), Unit.SEASON, "summer 2022"),
    (Span.unit(Unit.SEASON, at(2024, 1)), Unit.SEASON, "winter 2023–24"),
    (Span.unit(Unit.DECADE, at(1994)), Unit.DECADE, "the 1990s"),
    (Span.unit(Unit.CENTURY, at(1815)), Unit.CENTURY, "the 19th century"),
    (Span(at(-699), at(-599)), Unit.CENTURY, "the 7th century BC"),
    (Span(at(-99), at(1)), Unit.CENTURY, "the 1st century BC"),
    (Span(at(-48), at(-39)), Unit.YEAR, "49–41 BC"),
    (Span(at(-43), at(80)), Unit.YEAR, "44 BC–AD 79"),
    (day(2024, 6, 24), Unit.DAY, "24 June 2024"),
    (day(-43, 3, 15), Unit.DAY, "15 March 44 BC"),
    (Span(at(2024, 6, 24), at(2024, 6, 26)), Unit.DAY, "24 or 25 June 2024"),
    (Span(at(2024, 6, 30), at(2024, 7, 2)), Unit.DAY, "30 June or 1 July 2024"),
    (Span(at(2024, 6), at(2024, 6, 26)), Unit.MONTH, "1–25 June 2024"),
    (Span(at(2024, 6), at(2024, 6, 11)), Unit.MONTH, "early June 2024"),
    (Span(at(2024, 5), at(2024, 9)), Unit.YEAR, "mid-2024"),
    (Span(at(1997), at(2000)), Unit.DECADE, "the late 1990s"),
    (Span(at(2024, 6, 21, 15), at(2024, 6, 21, 15, 1)), Unit.MINUTE, "21 June 2024, 15:00"),
    (Span(at(2024, 6, 21, 6), at(2024, 6, 21, 12)), Unit.HOUR, "21 June 2024, 06:00–12:00"),
    (Span(None, at(2024, 6, 25)), Unit.DAY, "by 24 June 2024"),
    (Span(None, at(2024, 6, 25, 20)), Unit.MINUTE, "by 25 June 2024, 19:59"),
    (Span(None, at(1990)), Unit.YEAR, "by 1989"),
    (Span(at(1991), None), Unit.YEAR, "1991 or later"),
    (OPEN, Unit.DAY, "date unknown"),
]


@pytest.mark.parametrize(
    ("said", "bounds", "told"),
    [
        ("12.01.2019", Span(at(2019, 1, 12), at(2019, 12, 2)), "12 January or 1 December 2019"),
        ("on 3/4/19", Span(at(2019, 3, 4), at(2019, 4, 4)), "4 March or 3 April 2019"),
        ("within 30 days", Span(at(2019, 3, 4), at(2019, 4, 4)), "4 March–3 April 2019"),
        ("from 3/4/2019 on", Span(at(2019, 3, 4), at(2019, 4, 5)), "4 March–4 April 2019"),
    ],
)
def test_figures_that_leave_two_days_mean_one_of_them(said: str, bounds: Span, told: str) -> None:
    assert when_in_words(When.point(bounds, Unit.DAY), said=said) == told


def test_figures_that_leave_two_days_have_the_time_once() -> None:
    bounds = Span(at(2019, 3, 4, 15), at(2019, 4, 3, 15, 1))

    assert when_in_words(When.point(bounds, Unit.MINUTE), said="3/4/2019 at 3 p.m.") == "4 March or 3 April 2019, 15:00"


SPANS = [
    (span(day(2024, 6, 13), day(2024, 6, 15)), "13–15 June 2024"),
    (span(Span.unit(Unit.MONTH, at(2021, 5)), Span.unit(Unit.MONTH, at(2021, 7)), Unit.MONTH), "May–July 2021"),
    (span(year(2014), year(2016), Unit.YEAR), "2014–2016"),
    (span(year(2014), OPEN, Unit.YEAR), "since 2014"),
    (span(Span(at(1991), None), OPEN, Unit.YEAR), "since 1991"),
    (span(OPEN, Span.unit(Unit.MONTH, at(2024, 5)), Unit.MONTH), "until May 2024"),
    (span(OPEN, Span(None, at(1990)), Unit.YEAR), "until 1989"),
]


@pytest.mark.parametrize(("bounds", "precision", "words"), POINTS)
def test_a_point_is_told_as_finely_as_it_is_known(bounds: Span, precision: Unit, words: str) -> None:
    assert when_in_words(When.point(bounds, precision)) == words


@pytest.mark.parametrize(("when", "words"), SPANS)
def test_what_lasts_is_told_from_end_to_end(when: When, words: str) -> None:
    assert when_in_words(when) == words


def test_what_is_approximate_says_so() -> None:
    assert when_in_words(When.point(year(1985), Unit.YEAR, approximate=True)) == "about 1985"


def test_an_offset_is_told_with_a_time() -> None:
    minute = Span(at(2024, 6, 21, 15), at(2024, 6, 21, 15, 1))

    assert when_in_words(When.point(minute, Unit.MINUTE, offset=-240)) == "21 June 2024, 15:00 (UTC-04:00)"


@pytest.mark.parametrize(
    ("seconds", "words"), [(30, "1 minute"), (DAY, "24 hours"), (10 * DAY, "10 days"), (800 * DAY, "2 years")]
)
def test_a_length_is_told_in_the_coarsest_unit_that_tells_it_well(seconds: int, words: str) -> None:
    assert length_in_words(seconds) == words
