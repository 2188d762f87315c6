"""What kind a word is by itself, and the verb that a form is of. See `words` for the letters."""

from functools import lru_cache

from timeline.events.english.irregular import IRREGULAR, PAST_ALONE
from timeline.events.english.objectless import OBJECTLESS
from timeline.events.english.present import FINITE
from timeline.events.english.verbs import LEMMAS, NO_VERBS
from timeline.events.english.words import ADJECTIVE_ENDS, CLOSED, LY_NOUNS, NOUNS

_QUOTES = {
    "“": '"',
    "”": '"',
    "``": '"',
    "''": '"',
    "`": '"',
    "‘": "'",
    "’": "'",
    "_": "-",
    "—": "-",
    "–": "-",
    "--": "-",
    "[": "(",
    "]": ")",
    "!": ".",
    "#": "£",
    "?": ".",
}


@lru_cache(32768)
def own_kind(word: str) -> str:
    """The kind of a word by itself, in lower case."""
    closed = CLOSED.get(word)
    if closed:
        return "1" if closed == "J" and word in LEMMAS else closed
    if not word[0].isalnum():
        return "S" if word in ("'s", "'") else _QUOTES.get(word, word)[0] if len(word) <= 3 else "-"
    if word[0].isdigit():
        return "N" if "-" in word and word[-1].isalpha() else "C"
    if word in IRREGULAR:
        return _irregular(word)
    return _regular(word)


def _irregular(word: str) -> str:
    lemma, place = IRREGULAR[word]
    if word in PAST_ALONE:
        return "V"
    if word == lemma:
        return "1"
    return "P" if place == 1 else "L"


def _regular(word: str) -> str:
    if word in LEMMAS:
        return "1"
    if word.endswith("ed") and len(word) > 3 and word not in NO_VERBS:
        return "J" if "-" in word or (word.startswith("un") and lemma(word) == word) else "P"
    if word.endswith("ing") and len(word) > 4 and word not in NO_VERBS:
        return "G"
    if lemma(word) in LEMMAS and word.endswith("s"):
        return "V" if word in FINITE else "2"
    if word.endswith("ly") and word not in LY_NOUNS:
        return "A"
    return "j" if word.endswith(ADJECTIVE_ENDS) and word not in NOUNS else "N"


@lru_cache(32768)
def lemma(word: str) -> str:
    """The base form of a verb form, or the word itself.

    >>> [lemma(word) for word in "launches planned left carries buying hoping".split()]
    ['launch', 'plan', 'leave', 'carry', 'buy', 'hope']
    """
    if word in IRREGULAR:
        return IRREGULAR[word][0]
    for ending, others in (
        ("ies", ("y",)),
        ("ied", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ed", ("e", "")),
        ("ing", ("e", "")),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            doubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else ""
            for base in (*(stem + other for other in others), doubled):
                if base in LEMMAS or base in OBJECTLESS:
                    return base
    return word
