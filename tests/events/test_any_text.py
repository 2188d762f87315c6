"""Whatever the text: finding events never raises, and every title is a line."""

import random
import re

import pytest

import sample_data
from tests.reading.texts import jumble
from timeline import Anchor, find_events
from timeline.events.titling.lines import LONGEST

ANCHOR = Anchor.published("2024-06-25")
TEXTS = [article["text"] for article in sample_data.articles()]
WORDS = sorted({word for text in TEXTS for word in re.findall(r"\S+", text)})
MARKS = [",", ".", " -- ", ", who", ", which", '"', "(", ")", ";", ":", "'s", " and ", " said ", " on Monday"]


def check(text: str) -> None:
    assert all(0 < len(event.title) <= LONGEST for event in find_events(text, ANCHOR))


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:40])
def test_any_stretch_of_an_article_is_told(text: str) -> None:
    for start in range(0, len(text), 61):
        check(text[start : start + 500])


@pytest.mark.parametrize("seed", range(200))
def test_any_jumble_of_the_words_of_articles_is_told(seed: int) -> None:
    chance = random.Random(seed)

    check("".join(f" {chance.choice(WORDS)}{chance.choice(['', '', '', *MARKS])}" for _ in range(60)))
    check(jumble(chance))


ODD = [
    "",
    " ",
    "Achebe,",
    "\ud800 fell \udfff",
    "İİ opened İ on May 3",
    "\x00The bank\x00fell",
    "a" * 20_000,
    "who " * 400,
    "was killed before 10:00 company " * 100,
]
PUMPED = """
    the half this a no all his old of and to in is was will have not said fell bank Berg two 1962 Monday who that
    , - ( " 's $
    """.split()


@pytest.mark.parametrize("text", ODD, ids=lambda text: repr(text[:20]))
def test_any_odd_text_is_told(text: str) -> None:
    check(text)


@pytest.mark.parametrize("first", PUMPED)
def test_words_that_go_on_and_on_are_told(first: str) -> None:
    """In time that grows with their number: what backtracks without bound would never end."""
    check(f"{first} " * 400)
    for second in PUMPED:
        check(f"{first} {second} " * 15)
