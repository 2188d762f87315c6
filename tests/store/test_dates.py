"""What an end of a stretch means stays the same when words that count from a day become ISO."""

import pytest

from timeline.calendar.moments import HOUR, MINUTE, at
from timeline.spans import Span
from timeline.store.dates import settled, span_of

DAY = "2024-06-25"
WORDS = [
    "today",
    "yesterday",
    "last week",
    "next month",
    "this year",
    "last summer",
    "three days ago",
    "two hours ago",
    "on Monday",
    "yesterday at noon",
    "last night",
    "the last weekend",
    "last quarter",
    "at midnight",
    "since last Friday",
    "until Friday",
    "from Monday to Wednesday",
    "in May",
    "ten years ago",
    "3000 years ago",
    "last decade",
    "last century",
    "soon",
    "recently",
]


@pytest.mark.parametrize("text", WORDS)
def test_settled_words_mean_the_same_end_without_the_day_that_they_counted_from(text: str) -> None:
    first, last = (settled(text, field, DAY) for field in ("from", "to"))

    if text in (first, last):
        assert first == last == text
        return
    span = span_of(text, "from", DAY)
    assert (span_of(first, "from").start if first else None) == span.start
    assert (span_of(last, "to").end if last else None) == span.end


@pytest.mark.parametrize("text", ["1962", "2024-06", "-0043", "44 BC", "in June 2024", "yesteryear", "", "20240-1"])
def test_what_counts_from_no_other_date_stays_as_it_is_written(text: str) -> None:
    assert settled(text, "from", DAY) == settled(text, "to", DAY) == text


EPOCH = [
    ("1 January 1970 00:00 +02:00", Span(-2 * HOUR, -2 * HOUR + MINUTE)),
    ("31 December 1969 at 11:59 p.m. EST", Span(5 * HOUR - MINUTE, 5 * HOUR)),
    ("31 December 1969 at 11:59 p.m. GMT", Span(-MINUTE, 0)),
    ("1 January 1970", Span(0, at(1970, 1, 2))),
]


@pytest.mark.parametrize(("text", "span"), EPOCH)
def test_the_moment_zero_is_a_moment_as_any_other(text: str, span: Span) -> None:
    assert span_of(text, "from") == span
