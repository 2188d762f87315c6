"""A sentence as words and as a string of letters, one a word, that says what kind each is.

First each word gets the kind that it has by itself, then those that could be
two things are decided by their neighbours. See `english.words` for the letters.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from timeline.events.english.given_names import GIVEN_NAMES, PARTICLES
from timeline.events.english.kinds import own_kind
from timeline.events.english.nouns import ABSTRACT_ENDS, EVENTS, UNCOUNTED
from timeline.events.english.organisations import ORGANISATIONS, PERSON_TITLES
from timeline.events.english.places import DEMONYMS, PLACES
from timeline.events.english.words import CLOSED
from timeline.events.parsing.neighbours import DECIDED
from timeline.reading.expressions import Expression, Type

_WORD = re.compile(
    r"([A-Za-z]+(?=[\s,])|['’](?:s|re|ve|ll|d|m)\b|[A-Z]\.(?:(?:[A-Z]\.)+(?:-\w+)?|(?=\s[A-Z]))"
    r"|(?:Mrs?|Ms|Dr|S[tr]|Gen|Sen|Rep|Gov|Lt|Sgt|Capt|Maj|Jr|Inc|Bros|Corp|Col?|Ltd|No|vs)\."
    r"|\d[\d,.]*\d(?:\w*(?:%?-\w+)*)|[^\W_]+(?:[-’'&./][^\W_]+)*|``|''|--+|\.\.\.|[^\w\s]|_+)"
)
"""A word; most are found by the first of these patterns, so that the others are seldom tried."""

_CAPITALS = re.compile(r"[A-Z](?<=[a-z,;] .)[\w’'-]*[^\W_]")
_CLITIC = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))\Z", re.IGNORECASE)
_ARTICLED = re.compile(r"(?:al|el|as|ad)-[A-Z]")
_KNOWN_NAMES = GIVEN_NAMES | ORGANISATIONS | PLACES | DEMONYMS | PERSON_TITLES


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence: as written, in lower case, where each starts and ends in the text, and their kinds.

    `lengths` are the words that stand for a time expression which dates nothing ("for two years").
    """

    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    kinds: str
    lengths: frozenset[int] = frozenset()

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Where in the text the words from `first` up to `last` start and end."""
        return self.starts[first], self.ends[last - 1]


def tagged(
    text: str,
    start: int,
    end: int,
    times: Sequence[Expression] = (),
    capitals: frozenset[str] = frozenset(),
) -> Sentence:
    """The sentence `text[start:end]`; each of the time expressions in it counts as one word.

    `capitals` are the words that have a capital where no sentence begins.
    """
    parts, at_times = _cut(text, start, end, times)
    edges = tuple(accumulate(map(len, parts), initial=start))
    words = tuple(parts[1::2])
    lower = tuple(map(str.lower, words))
    if text.find("’", start, end) >= 0:
        lower = tuple([word.replace("’", "'") for word in lower])
    kinds = list(map(own_kind, lower))
    for n in at_times:
        kinds[n] = "Z"
    _tag(words, lower, kinds, capitals)
    lengths = frozenset([n for n, time in zip(at_times, times, strict=True) if _is_length(time)])
    return Sentence(words, lower, edges[1:-1:2], edges[2::2], "".join(kinds), lengths)


def _is_length(time: Expression) -> bool:
    """A time that dates nothing: "for two years"; a clock time of nobody knows which day is none."""
    return time.when is None and time.type is not Type.TIME


def _cut(text: str, start: int, end: int, times: Sequence[Expression]) -> tuple[list[str], list[int]]:
    """What stands between words and the words, by turns; and which of these are times."""
    parts: list[str] = []
    at_times = []
    for time in times:
        parts += _words(text[start : time.start])
        at_times.append(len(parts) // 2)
        parts.append(text[time.start : time.end])
        start = time.end
    parts += _words(text[start:end])
    return parts, at_times


def _words(stretch: str) -> list[str]:
    """What stands between the words of a stretch, and these, by turns; a clitic ("'s", "n't") is a word."""
    parts = _WORD.split(stretch)
    if "'" in stretch or "’" in stretch:
        marked = [n for n, part in enumerate(parts) if "'" in part or "’" in part]
        for n in reversed(marked):
            parts[n : n + 1] = _parted(parts[n])
    return parts


def _parted(word: str) -> Sequence[str]:
    """A word, or what it is without its clitic, nothing between them, and the clitic."""
    clitic = _CLITIC.search(word) if len(word) > 2 else None
    if clitic is None or clitic.start() == 0:
        return (word,)
    return (word[: clitic.start()], "", clitic[0])


def capitals(text: str) -> frozenset[str]:
    """The words that a text writes with a capital where no sentence begins."""
    return frozenset(_CAPITALS.findall(text))


def _tag(words: Sequence[str], lower: Sequence[str], kinds: list[str], capitals: frozenset[str]) -> None:
    """Give each word the kind that it has here; `kinds` are those that they have by themselves."""
    open_kinds = []
    for n, (word, low, own) in enumerate(zip(words, lower, kinds, strict=True)):
        kind = own
        if word != low and own != "Z":
            kinds[n] = kind = _named(words, n, kinds, capitals) or own
        if low in PARTICLES and n and kinds[n - 1] == "E" and _next_is_name(words, n):
            kinds[n] = "E"
        elif kind in DECIDED:
            open_kinds.append(n)
        elif kind == "K" and n:
            kinds[n] = _joining(words, lower, kinds, n)
    for n in open_kinds:
        kinds[n] = DECIDED[kinds[n]](lower, kinds, n)
    opening = next((n for n, kind in enumerate(kinds) if kind not in "IZ,"), 0)
    if _is_bare_name(words, lower, kinds, opening):
        kinds[opening] = "E"


_NO_NAMES = UNCOUNTED | EVENTS


def _is_bare_name(words: Sequence[str], lower: Sequence[str], kinds: Sequence[str], n: int) -> bool:
    """ "Putin ordered", "Apollo 11 left": a word of which there is one, with its verb behind and no article."""
    word = lower[n : n + 1]
    if not word or kinds[n] != "N" or not words[n][0].isupper() or len(word[0]) < 4:
        return False
    if kinds[n + 1 : n + 2] == ["C"] and words[n + 1].isdigit():
        n += 1
    if word[0].endswith("s") or word[0].endswith(ABSTRACT_ENDS) or word[0] in _NO_NAMES:
        return False
    following = next((kind for kind in kinds[n + 1 :] if kind != "A"), "")
    return following in ("P", "V", "M", "F", "h") or _is_named_aside(lower, kinds, n)


def _is_named_aside(lower: Sequence[str], kinds: Sequence[str], n: int) -> bool:
    """ "Achebe, who died", "Norvex, founded in 1970, sold"."""
    if kinds[n + 1 : n + 2] != [","] or lower[n] in ("police", "people"):
        return False
    return lower[n + 2 : n + 3] == ("who",) or kinds[n + 2 : n + 3] in (["P"], ["L"])


def _joining(words: Sequence[str], lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """An "and" inside a number ("two hundred and thirty") or inside a name ("the Food and Drug Administration")."""
    if lower[n - 1] in ("hundred", "thousand", "million"):
        return "C" if kinds[n + 1 : n + 2] == ["C"] or lower[n + 1 : n + 3] == ("a", "half") else "K"
    if lower[n] in ("&", "amp") and kinds[n - 1] == "E" and words[n + 1 : n + 2] and words[n + 1][0].isupper():
        return "E"  # "Johnson & Johnson", also where a page wrote it "&amp;"
    if lower[n] not in ("and", "&") or kinds[n - 1] != "E" or words[n - 1] in _KNOWN_NAMES or words[n - 1].isupper():
        return "K"
    end = n + 1
    while end < len(words) and words[end][0].isupper():
        end += 1
    first = n - 1
    while first and kinds[first - 1] == "E":
        first -= 1
    closes = end - n in (2, 3, 4) and words[end - 1] in _OFFICES and first and lower[first - 1] in ("the", "'s")
    part = first > 1 and kinds[first - 1] == "o" and words[first - 2] in _OFFICES and end - n > 1
    return "E" if closes or part else "K"


_OFFICES = frozenset(
    """
    Administration Agency Association Authority Board Bureau Commission Committee Council Department Foundation
    Institute League Ministry Office Service Services Society Union
    """.split()
)
"""The last words of names that often hold an "and", and the first of those that hold it behind "of"."""


def _named(words: Sequence[str], n: int, kinds: Sequence[str], capitals: frozenset[str]) -> str | None:
    """`E` for a capitalised word that is a name; at the start of a sentence only one that is known to be.

    Those of `kinds` before it are decided, its own is what it is in small letters.
    """
    word = words[n]
    if not word[0].isupper():
        is_name = word.isalnum() and any(letter.isupper() for letter in word[1:3])
        return "E" if is_name or _ARTICLED.match(word) else None  # "iPhone", "al-Sisi"
    if len(word) > 1 and word.isupper() and word.isalpha():
        return "E"
    known = kinds[n]
    if word in ("Am", "May", "Will") and n and words[n - 1][0].isupper():
        return "E"  # "Pan Am", "Theresa May", "Actor Will Smith"
    if known in "DHRWBKItXMFfhd34":
        is_inside = n > 0 and known in "It" and len(word) > 3 and kinds[n - 1] == "E" and _next_is_name(words, n)
        return "E" if is_inside else known
    if n == 0 and known == "C":
        return known  # "Twelve Arab League nations"
    begins = n == 0 or kinds[n - 1] in "\".:-('" or (kinds[n - 1] == "Z" and n == 1)
    if not begins or (known in "NG" and word.isalpha() and not word[1:].islower()):
        return "E"  # also where it begins: "MindSpring"
    if _next_is_name(words, n) and known not in "AGPL":
        return "E"
    return "E" if word in capitals or (known in "NjA" and word in _KNOWN_NAMES) else None


def _next_is_name(words: Sequence[str], n: int) -> bool:
    n += 2 if words[n + 1 : n + 2] == ("'s",) else 1
    while n < len(words) and words[n] in PARTICLES:
        n += 1
    is_name = n < len(words) and words[n][0].isupper() and CLOSED.get(words[n].lower(), "J") == "J"
    return is_name or words[n : n + 1] == ("May",)  # "Theresa May": a month would be part of a time
