"""Pieces of a text between white space, as far as they tell tense.

News says most with few words, so what a piece is to the tense is found once
and remembered.
"""

import re
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from timeline.reading.languages.english import verbs
from timeline.reading.languages.english.verbs import FORMS
from timeline.reading.remembered import Remembered

_REACH = 180  # characters of the sentence that are looked at on each side
_HEAD = 2  # words before an expression that begins its sentence
_EDGES = "\"'“”‘’`()[]{},.!?;:-–—_*"
_ENDS = ("!", "?", ";", ":")
_HEADS = frozenset("a an can could would should shall must the".split())
_RELATIVES = frozenset("where which who whose".split())
_OPENING = frozenset("\"“‘'")
_CLOSING = "\"'”’)]"
_PLACE = re.compile(r"(?:\A|\n)\s*[A-Z][A-Z .'’/-]+,(?: [A-Z][\w. ]+,)?\s(?:\([^)\n]*\)\s)?\Z")
_DASH = re.compile(r"\s?(?:\([^)\n]*\)\s)?[-–—_]")
DASHES = frozenset("(-–—_")  # what that can begin with


class Piece(NamedTuple):
    """A piece: its `word` without what clings to it, which is empty for names, and the word's `forms`.

    It `ends` its sentence, or it does so only `before_capital`; it `is_large` where it begins with one or is a
    quotation mark.
    """

    word: str
    forms: int
    ends: bool
    before_capital: bool
    is_large: bool


def _piece(text: str) -> Piece:
    """What a piece is; no names, as "to" before a name begins no infinitive, but "We'll"."""
    bare = text.strip(_EDGES)
    word = bare.replace("’", "'")
    if not bare.islower():
        small = word.lower()  # "We'll" or "Can", at the head of a sentence
        word = small if ("'" in small and small in FORMS) or small in _HEADS else ""
    return Piece(word, forms_of(word), *_ends_sentence(text.rstrip(_CLOSING)), bare[:1].isupper() or text in _OPENING)


piece = Remembered(_piece, 20_000).__getitem__


def words(texts: Iterable[str]) -> list[str]:
    """The words of some pieces."""
    return list(map(_word, map(piece, texts)))


_word = itemgetter(0)


def forms_of(word: str) -> int:
    """What a word is to the tense, in bits; 0: nothing."""
    known = FORMS.get(word)
    if known is not None:
        return known
    return verbs.PAST if word[-2:] == "ed" and len(word) > 3 and word not in verbs.NOT_PAST else 0


def _ends_sentence(text: str) -> tuple[bool, bool]:
    """A full stop ends a sentence where a capital follows and no abbreviation precedes; "!", "?", ";" and ":" do so."""
    if not text.endswith("."):
        return text.endswith(_ENDS), False
    word = text[:-1].lstrip(_EDGES)
    is_initial = len(word) == 1 and word.isalpha()
    is_dotted = "." in word and not word[-1].isdigit()  # "p.m.", not "24.5."
    return False, not (is_initial or is_dotted or word in verbs.ABBREVIATIONS)


def before(text: str, start: int) -> str:
    """The text before an expression, in its paragraph."""
    return text[max(0, start - _REACH) : start].rpartition("\n\n")[2]


def after(text: str, end: int) -> str:
    """The text behind it."""
    return text[end : end + _REACH].partition("\n\n")[0]


def without_aside(texts: Sequence[str]) -> Sequence[str]:
    """It will open its sail, which is large, on Tuesday: what stands between the commas decides nothing."""
    last = len(texts) - 1
    closing = last if last > 0 and texts[last][-1] == "," else last - 1
    if closing < 1 or texts[closing][-1] != "," or _RELATIVES.isdisjoint(texts):
        return texts
    opening = next((n for n in range(closing, 0, -1) if texts[n] in _RELATIVES and texts[n - 1].endswith(",")), None)
    return texts if opening is None else [*texts[:opening], *texts[closing + 1 :]]


def is_head(before: Sequence[str]) -> bool:
    """An expression begins its sentence: "By March, it should be ready"; not "After Friday's defeat, they must"."""
    if before[-1:] == ["After"]:
        return False
    return len(before) <= _HEAD or any(piece(text).ends or piece(text).before_capital for text in before[-_HEAD - 1 :])


def is_shouted(words: str, before: str, after: str) -> bool:
    """All in capitals, as agencies once wrote."""
    return words.isupper() and f"{before}{after}".isupper()


def is_dateline(before: str, after: str) -> bool:
    """Where and when a report was written: "GENEVA, June 3 (Reuters) - Talks will resume"."""
    return bool(_DASH.match(after)) and bool(_PLACE.search(before))
