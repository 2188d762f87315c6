"""Times of day that are none: Mr. Noon, 2000 hours of work, and what costs 7.45 in a text that has no 8.30 p.m."""

import re
from functools import lru_cache

from timeline.reading.grammar import Phrase
from timeline.reading.languages.english.neighbours import starts_sentence

_DOTTED = re.compile(r"(?<!\d)[1-9]\d?\.[0-5]\d\Z")
_HALVED = re.compile(  # 8.30 p.m., 8.30 that evening
    r"(?<![\d.,])\d\d?\.[0-5]\d ?(?:[ap]\.?m\b"
    r"|(?:that|the next|the following|in the|(?:on )?\w+day) (?:morn|aftern|even|night))"
)
_LEVEL = re.compile(
    r"\b(?:are|changed hands|closed|costs?|fixed|is|priced|quoted|stands|stood|traded|trading|valued) (?:at|by) \Z"
)


def is_time(text: str, phrase: Phrase, words: str) -> bool:
    """Noon, not Mr. Noon, nor 2000 hours of work, nor what "2024 PT5" begins with."""
    after = text[phrase.end : phrase.end + 3]
    if after[:1].isalnum() or (after == " of" and words.endswith("s")):
        return False
    if _DOTTED.search(words) and not _is_so_written(text, phrase):
        return False
    return not (words[0].isupper() and words.isalpha() and not starts_sentence(text, phrase.start))


def _is_so_written(text: str, phrase: Phrase) -> bool:
    """Around 7.45 is a time where the text has 8.30 p.m. too, if it is not what something costs."""
    if _LEVEL.search(text, max(0, phrase.start - 30), phrase.start):
        return False
    return _has_halves(text)


@lru_cache(maxsize=2)  # asked for each such time of a text
def _has_halves(text: str) -> bool:
    return _HALVED.search(text) is not None
