"""Whatever the text: reading never raises, and what it says of it is true of it."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.invariants import ANCHOR, check
from tests.reading.texts import changed, jumble
from tests.tables import lines
from timeline.errors import UnknownLanguage
from timeline.reading import read
from timeline.reading.lexicon import Lexicon

JUMBLES = range(400)


@pytest.mark.parametrize("seed", JUMBLES)
def test_any_jumble_of_time_words_is_read(seed: int) -> None:
    check(jumble(random.Random(seed)))


@pytest.mark.parametrize("seed", range(100))
def test_any_change_of_words_in_a_sentence_is_read(seed: int) -> None:
    check(changed(random.Random(seed)))


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
    "9" * 10_000,
    "9999 decades ago, 9999 centuries ago",
    "1990000000s of 99th century BC",
    "0/0/0000, 00/00/00, 0000-00-00, 31/31/2024, 99:99",
    "may " * 1000,
    "Monday " * 500,
    "from May to " * 300,
    "a" * 100_000,
    "June and " * 1200 + "July 2020",
    "the hour before last, the second before last, the minute after next",
    "It fell earlier this weekend.",
    "It opens later this weekend.",
    "It opens late later this month.",
    "It opens later this hour.",
    "Sales fell in the third quarter of 2023. Two months later it closed.",
    "It fell late in the second quarter. A year earlier it rose.",
    "Rome burned in the first century.",
    "It began in the first quarter of 44 BC.",
    "It began at noon on Monday. It was 1962 EST.",
    "It lasted for 1,500,000 years.",
    "in 9999999999999999999999 years",
    "A day and a half after Monday it ended.",
    "the year " + "9" * 25,
    "the year " + "9" * 400,
    "on Monday " + "9" * 400 + " years ago",
    "on Monday " + "9" * 400 + " 1/2 years",
    "on Monday " + "9" * 5000 + "th",
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


def test_a_date_behind_a_ruled_line_is_read() -> None:
    assert [e.value for e in check("-" * 80 + "\nMonday, June 24, 2024\n")] == ["2024-06-24"]


def test_a_language_may_have_no_word_with_a_dot() -> None:
    lexicon = Lexicon({"montag": {"WEEKDAY": 0}}, (), frozenset({"WEEKDAY"}), frozenset())

    assert [[kinds for _, _, _, kinds in run] for run in lexicon.runs("am Montag.")] == [[{"WEEKDAY": 0}]]


def test_a_language_without_a_reader_is_refused() -> None:
    with pytest.raises(UnknownLanguage, match="en"):
        read("am Montag", ANCHOR, "de")


def test_a_region_is_the_language() -> None:
    assert read("on Monday", ANCHOR, "en-GB") == read("on Monday", ANCHOR)


@pytest.mark.parametrize("text", list(lines("no_dates.txt"))[::25])
def test_sentences_without_dates_keep_the_invariants(text: str) -> None:
    check(text)
