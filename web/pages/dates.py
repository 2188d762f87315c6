"""Dates in the words of the language that a page is in."""

from timeline.wording import unit_in_words, when_in_words, year_in_words

__all__ = ["unit_in_words", "when_in_words", "year_in_words"]
