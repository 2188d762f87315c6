"""Dates and lengths of time in English words, never finer than they are known."""

from timeline.wording.units import length_in_words, range_in_words, unit_in_words, year_in_words
from timeline.wording.whens import when_in_words

__all__ = ["length_in_words", "range_in_words", "unit_in_words", "when_in_words", "year_in_words"]
