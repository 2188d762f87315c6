"""Arabic dates: the same care in other words, and the same number of them as in English."""

from dataclasses import fields

import pytest

from timeline.calendar.units import Unit
from timeline.wording import LANGUAGES, Words, unit_in_words, when_in_words, year_in_words
from timeline.wording.arabic import ARABIC
from timeline.wording.english import ENGLISH
from timeline.wording.words import ChartWords
from timeline.written import read_form

DATES = [
    ("2024", "2024"),
    ("2024-05", "مايو 2024"),
    ("2024-06-17", "17 يونيو 2024"),
    ("-0043-03-15", "15 مارس 44 ق.م"),
    ("0079", "79 م"),
    ("in the week of 17 June 2024", "17–23 يونيو 2024"),
    ("the first quarter of 2024", "الربع الأول من 2024"),
    ("the second half of 2024", "النصف الثاني من 2024"),
    ("spring 2024", "ربيع 2024"),
    ("winter 2023", "شتاء 2023–24"),
    ("the 1990s", "تسعينيات القرن 20"),
    ("the 2000s", "العقد الأول من القرن 21"),
    ("the 19th century", "القرن 19"),
    ("early 2024", "أوائل 2024"),
    ("mid-1994", "منتصف 1994"),
    ("the late 1990s", "أواخر تسعينيات القرن 20"),
    ("since 2014", "منذ 2014"),
    ("until May 2021", "حتى مايو 2021"),
    ("1962~", "نحو 1962"),
    ("2024-06-17T20:26", "17 يونيو 2024، 20:26"),
]


@pytest.mark.parametrize(("written", "told"), DATES)
def test_a_date_is_told_in_arabic(written: str, told: str) -> None:
    assert when_in_words(read_form(written).when, ARABIC) == told


def test_every_unit_and_year_has_its_words_in_every_language() -> None:
    for words in LANGUAGES.values():
        assert all(unit_in_words(0, unit, words) for unit in Unit)
        assert len({year_in_words(year, words) for year in (-43, 44, 1962)}) == 3


@pytest.mark.parametrize("words", LANGUAGES.values())
def test_a_language_has_as_many_words_for_a_thing_as_english(words: Words) -> None:
    assert_as_many(words, ENGLISH, Words)
    assert_as_many(words.chart, ENGLISH.chart, ChartWords)


def assert_as_many(ours: object, english: object, kind: type[Words] | type[ChartWords]) -> None:
    for field in fields(kind):
        one, other = getattr(ours, field.name), getattr(english, field.name)
        if isinstance(other, tuple | dict) and field.name != "events":
            assert len(one) == len(other)
        if isinstance(other, dict):
            assert one.keys() == other.keys()
        if isinstance(other, str):
            assert one.count("{}") == other.count("{}")


@pytest.mark.parametrize("words", LANGUAGES.values())
def test_a_language_has_a_form_for_every_number(words: Words) -> None:
    for forms in (*words.lengths, words.chart.events):
        told = {words.counted(number, forms) for number in range(1, 1200)}

        assert len(told) == 1199
        assert {words.plural(number) for number in range(1200)} == set(range(len(forms)))
