"""Dates in the words of the language that a page is in, and the way to a chart in the same."""

from timeline import wording
from timeline.calendar import Unit
from timeline.spans import When
from timeline.wording import ENGLISH, LANGUAGES, Words
from web.languages import language


def when_in_words(when: When, said: str | None = None) -> str:
    """`said` are the words that told it, where there are any."""
    return wording.when_in_words(when, _words(), said or "")


def unit_in_words(moment: int, unit: Unit) -> str:
    return wording.unit_in_words(moment, unit, _words())


def year_in_words(year: int) -> str:
    return wording.year_in_words(year, _words())


def chart_language() -> dict[str, str]:
    """What the address of a chart says besides, so that it is told in the words of the page; nothing for English."""
    words = _words()
    return {} if words is ENGLISH else {"lang": words.tag}


def _words() -> Words:
    return LANGUAGES.get(language().tag, ENGLISH)
