"""Dates in words, never finer than they are known: in English, or in the words of another language."""

from timeline.wording.arabic import ARABIC
from timeline.wording.english import ENGLISH
from timeline.wording.units import length_in_words, range_in_words, unit_in_words, year_in_words
from timeline.wording.whens import when_in_words
from timeline.wording.words import Words

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "Words",
    "length_in_words",
    "range_in_words",
    "unit_in_words",
    "when_in_words",
    "year_in_words",
]

LANGUAGES = {words.tag: words for words in (ENGLISH, ARABIC)}
"""The words of each language, by its tag: of dates, and of charts."""
