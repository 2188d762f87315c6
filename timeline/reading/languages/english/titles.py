"""Titles: what is written large though it need not be, or in quotation marks ("60 Minutes", "Blue Monday")."""

import re

from timeline.calendar.units import Unit
from timeline.reading.grammar import Phrase
from timeline.reading.languages.english import neighbours as near
from timeline.reading.languages.english.neighbours import starts_sentence
from timeline.reading.meanings import Fixed, Holding, Named, NewYear

_TITLE_BEFORE = re.compile(r"[\"“‘'`](?:[A-Z][\w'’]* |of |the |on )*\Z")
_NAMED = re.compile(r"D-Day|[A-Z][\w'’.]* (?:Year['’]s )?(?:Day|Eve)\b")
_QUOTES = frozenset("\"“”‘’'`")


def is_quoted(text: str, phrase: Phrase, words: str) -> bool:
    """All of what stands in quotation marks, and written large: a title, as "Blue Monday" or "Friday"."""
    is_date = isinstance(phrase.meaning, Fixed) and phrase.meaning.unit is Unit.DAY
    if is_date or text[phrase.end : phrase.end + 1] not in _QUOTES:
        return False
    before = text[max(0, phrase.start - 40) : phrase.start]
    return bool(_TITLE_BEFORE.search(before))


def is_title(text: str, phrase: Phrase, words: str) -> bool:
    """A word written large that need not be is a name's: "60 Minutes", "Saturday Night Live", USA Today."""
    written = large(words)
    named = phrase.meaning.day if isinstance(phrase.meaning, Holding) else phrase.meaning  # Holy Week
    if isinstance(named, Named | NewYear):
        return False
    if words.startswith(written[0]) and starts_sentence(text, phrase.start):
        quoted = text[phrase.start - 1 : phrase.start] in _QUOTES and text[phrase.end : phrase.end + 1] in _QUOTES
        written = written if quoted else written[1:]
    return bool(written)


def large(words: str) -> list[str]:
    """Those that are written large and need not be."""
    if words.isupper() or (words.isalpha() and words.lower() not in near.SMALL_WORDS):
        return []
    written = re.findall(r"[A-Z][a-z]+", _NAMED.sub("", words))
    return [word for word in written if word.lower() in near.SMALL_WORDS]
