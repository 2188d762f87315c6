"""Words as the search knows them: folded, singular, and with their places, so that what was found can be marked.

What a word is, is decided here and not by a database: so SQLite and PostgreSQL
find the same, and a mark stands exactly where the search found something.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import combining, normalize

from timeline.errors import InputError

_WORD = re.compile("(?:[^\\W_]|[\u0300-\u036f])+")
_PHRASE = re.compile(r'"([^"]*)"|([^\s"]+)')
_LONGEST = 40  # letters of a word that count
_SINGULAR = frozenset({"news", "series", "species"})

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word as the search knows it, and where it stands in its text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """Words of a text that was found: `field` says which text, `start` where in it they begin.

    `marks` are the places of what was asked for, counted from the first character of `text`. Plain text, no markup.
    """

    field: str
    text: str
    start: int
    marks: tuple[tuple[int, int], ...]


def terms(text: str) -> Iterator[Term]:
    """The words of a text, one by one.

    >>> [term.word for term in terms("Two Cafés’ owners; the bridges.")]
    ['two', 'cafe', 'owner', 'the', 'bridge']
    """
    for found in _WORD.finditer(text):
        if word := _folded(found[0]):
            yield Term(word, found.start(), found.end())


def words(text: str) -> list[str]:
    """The words of a text without their places: in half the time."""
    return [word for word in map(_folded, _WORD.findall(text)) if word]


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    plain = "".join(letter for letter in normalize("NFKD", word.casefold()) if not combining(letter))
    return _singular("".join(filter(str.isalnum, plain)))[:_LONGEST]


def _singular(word: str) -> str:
    """Harman's stemmer: of its three rules the first that fits."""
    if word in _SINGULAR:
        return word
    if word.endswith("ies") and not word.endswith(("eies", "aies")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("es") and not word.endswith(("aes", "ees", "oes")):
        return word[:-1]
    return word[:-1] if word.endswith("s") and not word.endswith(("us", "ss")) and len(word) > 3 else word


def phrases(q: str) -> tuple[Phrase, ...]:
    """What is asked for: each word, and each run of words in quotation marks. Raises InputError where there is none.

    >>> phrases('bridges "was closed"')
    (('bridge',), ('was', 'closed'))
    """
    found = (tuple(term.word for term in terms(said or word)) for said, word in _PHRASE.findall(q))
    asked = tuple(dict.fromkeys(phrase for phrase in found if phrase))
    if not asked:
        raise InputError("has no word to search for", "q")
    return asked


def marks(text: str, asked: tuple[Phrase, ...]) -> tuple[tuple[int, int], ...]:
    """Where what is asked for stands in a text, word by word.

    >>> marks("The bridges were closed.", phrases("closed bridge"))
    ((4, 11), (17, 23))
    """
    words = list(terms(text))
    places = {
        (term.start, term.end)
        for phrase in asked
        for first in range(len(words) - len(phrase) + 1)
        if all(words[first + place].word == word for place, word in enumerate(phrase))
        for term in words[first : first + len(phrase)]
    }
    return tuple(sorted(places))


def snippets(field: str, text: str, asked: tuple[Phrase, ...], *, around: int = 80, most: int = 3) -> list[Marked]:
    """The first stretches of a text that hold what is asked for, each with some characters around it.

    >>> snippets("title", "The bridges were closed.", phrases("bridge"))
    [Marked(field='title', text='The bridges were closed.', start=0, marks=((4, 11),))]
    """
    found: list[list[tuple[int, int]]] = []
    for mark in marks(text, asked):
        if found and mark[0] - found[-1][-1][1] <= around:
            found[-1].append(mark)
        elif len(found) < most:
            found.append([mark])
        else:
            break
    return [_cut(field, text, stretch, around) for stretch in found]


def _cut(field: str, text: str, stretch: list[tuple[int, int]], around: int) -> Marked:
    """The stretch and what stands around it, from one whole word to another."""
    start, end = max(0, stretch[0][0] - around), min(len(text), stretch[-1][1] + around)
    while start > 0 and start < stretch[0][0] and text[start - 1].isalnum():
        start += 1
    while end < len(text) and end > stretch[-1][1] and text[end].isalnum():
        end -= 1
    return Marked(field, text[start:end], start, tuple((first - start, last - start) for first, last in stretch))
