"""Whatever the text: reading never raises, and what it says of it is true of it."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tables import lines
from timeline.calendar.moments import parse_iso
from timeline.errors import UnknownLanguage
from timeline.reading import Anchor, Expression, read
from timeline.reading.languages.english import ENGLISH

ANCHOR = Anchor.published("2024-06-25")
WORDS = [
    *ENGLISH.lexicon.vocabulary,
    "1962",
    "44",
    "31",
    "3rd",
    "1990s",
    "'98",
    "5:30",
    "03/04/2023",
    "2024-06-25",
    ".",
]


def check(text: str) -> list[Expression]:
    """The invariants of a reading."""
    expressions = read(text, ANCHOR)
    end = 0
    for expression in expressions:
        assert end <= expression.start < expression.end
        assert text[expression.start : expression.end] == expression.text
        assert expression.value
        assert expression.why
        end = expression.end
        if expression.when is not None:
            earliest, latest = expression.when.closed(expression.when.bounds)
            assert earliest is not None
            assert latest is not None
            assert parse_iso(earliest)[0] <= parse_iso(latest)[0]
        if expression.candidates:
            assert sum(candidate.share for candidate in expression.candidates) == pytest.approx(1)
    assert read(text, ANCHOR) == expressions
    return expressions


def jumble(seed: int) -> str:
    """Words of the lexicon in any order, with what stands between words in texts."""
    chance = random.Random(seed)
    between = [" ", " ", " ", " ", "-", ", ", "\n", "\n\n", "  "]
    return "".join(chance.choice(WORDS) + chance.choice(between) for _ in range(chance.randint(3, 40)))


@pytest.mark.parametrize("seed", range(400))
def test_any_jumble_of_time_words_is_read(seed: int) -> None:
    check(jumble(seed))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_any_unicode_is_read(text: str) -> None:
    check(text)


ODD = [
    "",
    "\ud800 Monday \udfff",
    "İİİİ on Monday İ May 3",
    "\x00Monday\x00",
    "\u202eMonday\u202c 3 \u200fMay\u200f 2024",
    "in 9999999999999999999999 years",
    "9" * 10_000,
    "9999 decades ago, 9999 centuries ago",
    "1990000000s of 99th century BC",
    "0/0/0000, 00/00/00, 0000-00-00, 31/31/2024, 99:99",
    "may " * 1000,
    "Monday " * 500,
    "from May to " * 300,
    "a" * 100_000,
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_texts_are_read(text: str) -> None:
    check(text)


def test_offsets_count_code_points_of_the_text_as_it_was_given() -> None:
    text = "\r\n 😀 İstanbul’da — on Monday it rained in May 2020."
    assert [(e.start, e.end, e.text) for e in check(text)] == [
        (text.index("Monday"), text.index("Monday") + 6, "Monday"),
        (text.index("May"), text.index("May") + 8, "May 2020"),
    ]


def test_a_run_is_not_cut_by_a_line_break_but_by_a_blank_line() -> None:
    assert [e.text for e in check("It fell on May\n3, 2024.")] == ["May\n3, 2024"]
    assert [e.text for e in check("It fell in May\n\n3, 2024 people")] == ["May"]


def test_a_language_without_a_reader_is_refused() -> None:
    with pytest.raises(UnknownLanguage, match="en"):
        read("am Montag", ANCHOR, "de")


def test_a_region_is_the_language() -> None:
    assert read("on Monday", ANCHOR, "en-GB") == read("on Monday", ANCHOR)


@pytest.mark.parametrize("text", list(lines("no_dates.txt"))[::25])
def test_sentences_without_dates_keep_the_invariants(text: str) -> None:
    check(text)
