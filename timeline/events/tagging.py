"""A sentence as words and as a string of letters, one a word, that says what kind each is.

First each word gets the kind that it has by itself, then those that could be
two things are decided by their neighbours. See `english.words` for the letters.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.english.given_names import GIVEN_NAMES
from timeline.events.english.irregular import IRREGULAR
from timeline.events.english.kinds import lemma, own_kind
from timeline.events.english.organisations import ORGANISATIONS, PERSON_TITLES
from timeline.events.english.places import CITIES, COUNTRIES, DEMONYMS, REGIONS
from timeline.events.english.verbs import OFTEN_NOUNS
from timeline.events.english.words import CLOSED

_WORD = re.compile(
    r"['’](?:s|re|ve|ll|d|m)\b|(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Jr|Sr|Inc|Corp|Co|Ltd|No|vs)\."
    r"|[A-Z]\.(?=\s[A-Z])|\d[\d,.]*\d(?:\w*(?:-\w+)*)|[^\W_]+(?:[-’'&.][^\W_]+)*|--+|\.\.\.|[^\w\s]|_+"
)
_CAPITALS = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]*[^\W_]")
_CLITIC = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))\Z", re.IGNORECASE)
_KNOWN_NAMES = GIVEN_NAMES | ORGANISATIONS | CITIES | COUNTRIES | REGIONS | DEMONYMS | PERSON_TITLES


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
    times: Sequence[tuple[int, int]] = (),
    lengths: frozenset[int] = frozenset(),
    capitals: frozenset[str] = frozenset(),
) -> Sentence:
    """The sentence `text[start:end]`; each of `times`, the time expressions in it, counts as one word.

    `lengths` are the starts of those that date nothing; `capitals` the words that have a capital where no sentence
    begins.
    """
    starts, ends, kinds = _laid_out(text, start, end, times)
    words = tuple([text[first:last] for first, last in zip(starts, ends, strict=True)])
    lower = tuple([word.lower().replace("’", "'") for word in words])
    _tag(words, lower, kinds, capitals)
    undating = frozenset(n for n, first in enumerate(starts) if first in lengths) if lengths else lengths
    return Sentence(words, lower, tuple(starts), tuple(ends), "".join(kinds), undating)


def _laid_out(
    text: str, start: int, end: int, times: Sequence[tuple[int, int]]
) -> tuple[list[int], list[int], list[str]]:
    """Where the words of a stretch start and end, and the kinds of those that are times; "" for the others."""
    starts: list[int] = []
    ends: list[int] = []
    kinds: list[str] = []
    at = start
    for first, last in (*times, (end, end)):
        _cut(text, at, first, starts, ends)
        kinds += [""] * (len(starts) - len(kinds))
        if last > first:
            starts.append(first)
            ends.append(last)
            kinds.append("Z")
        at = last
    return starts, ends, kinds


def capitals(text: str) -> frozenset[str]:
    """The words that a text writes with a capital where no sentence begins."""
    return frozenset(_CAPITALS.findall(text))


def _cut(text: str, start: int, end: int, starts: list[int], ends: list[int]) -> None:
    """Add where the words of a stretch start and end; a clitic ("'s", "n't") is a word."""
    for match in _WORD.finditer(text, start, end):
        first, last = match.span()
        word = match[0]
        if ("'" in word or "’" in word) and last - first > 2:
            clitic = _CLITIC.search(word)
            if clitic and clitic.start():
                starts.append(first)
                ends.append(first := first + clitic.start())
        starts.append(first)
        ends.append(last)


def _tag(words: Sequence[str], lower: Sequence[str], kinds: list[str], capitals: frozenset[str]) -> None:
    """Give each word its kind; `kinds` has those of the time expressions already."""
    open_kinds = []
    for n, word in enumerate(lower):
        if kinds[n]:
            continue
        kind = None if words[n] == word else _named(words, n, kinds, capitals)
        kinds[n] = kind = kind or own_kind(word)
        if kind in _DECIDED:
            open_kinds.append(n)
    for n in open_kinds:
        kinds[n] = _DECIDED[kinds[n]](lower, kinds, n)


def _named(words: Sequence[str], n: int, kinds: Sequence[str], capitals: frozenset[str]) -> str | None:
    """`E` for a capitalised word that is a name; at the start of a sentence only one that is known to be."""
    word = words[n]
    if not word[0].isupper():
        return "E" if word.isalnum() and any(letter.isupper() for letter in word[1:3]) else None
    if len(word) > 1 and word.isupper() and word.isalpha():
        return "E"
    low = word.lower().replace("’", "'")
    known = own_kind(low)
    if known in "DHRWBKItXMFfhd34":
        return (
            "E" if n and known in "It" and len(word) > 3 and kinds[n - 1] == "E" and _next_is_name(words, n) else known
        )
    begins = n == 0 or kinds[n - 1] in "\".:-('" or (kinds[n - 1] == "Z" and n == 1)
    if not begins:
        return "E"
    if _next_is_name(words, n) and known not in "AGPL":
        return "E"
    return "E" if word in capitals or (known == "N" and word in _KNOWN_NAMES) else None


def _next_is_name(words: Sequence[str], n: int) -> bool:
    return n + 1 < len(words) and words[n + 1][0].isupper() and words[n + 1].lower() not in CLOSED


def _before(kinds: Sequence[str], n: int) -> str:
    """The kind of the nearest word before that is no adverb; "" at the start."""
    while n and kinds[n - 1] in "AXZ":
        n -= 2 if kinds[n - 1] == "Z" and n > 1 and kinds[n - 2] == "I" else 1
    return kinds[n - 1] if n else ""


def _after(kinds: Sequence[str], n: int) -> str:
    n += 1
    while n < len(kinds) and kinds[n] == "A":
        n += 1
    return kinds[n] if n < len(kinds) else ""


def _is_passed_over(kinds: Sequence[str], n: int) -> bool:
    """A finite verb follows in the clause, so this word is none: "the ships in the canal are"."""
    for kind in kinds[n + 1 : n + 40]:
        if kind in "FMhdV":
            return True
        if kind in ",WT3BK.;:":
            return False
    return False


def _base_or_noun(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    before, after = _before(kinds, n), _after(kinds, n)
    if before in ("t", "M", "d"):
        return "U" if before != "t" or lower[n - 1] != "to" or after != "S" else "N"
    if before == "R" or before == "W":
        return "U" if IRREGULAR.get(lower[n], ("", 0))[1] == 0 else "P"
    is_past = lower[n] in IRREGULAR
    if before == "h" or before == "F" or before == "f":
        return "L" if is_past else "N"
    if before in "DHJCS$Io" and before:
        return "N"
    behind_noun = before in ("N", "E") and after != "" and after in "DHREIC$ZT3t4G"
    behind_and = before == "K" and after != "" and after in "DH4R"
    if is_past and (behind_noun or behind_and):
        return "P"
    plural = before == "N" and lower[n - 1].endswith("s")
    return "U" if behind_and or (behind_noun and plural and not _is_passed_over(kinds, n)) else "N"


def _s_or_noun(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    before, after = _before(kinds, n), _after(kinds, n)
    if before in ("R", "W", "3", "T"):
        return "N" if before in "3T" and _is_passed_over(kinds, n) else "V"
    if before in "DHJCS$IoG" and before:
        return "N"
    if before in ("N", "E") and after and after in "DHREC$TI3t4GPLj1" and after != "o":
        if (lower[n - 1].endswith("s") and before == "N") or lemma(lower[n]) in OFTEN_NOUNS:
            return "V" if after in "DHRT3t4" and not lower[n - 1].endswith("s") else "N"
        return "N" if _is_passed_over(kinds, n) else "V"
    return "V" if before in (",", "K", ")") and after and after in "DHR4T" else "N"


def _participle(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "The proposed merger": a participle between a determiner and a noun is an adjective."""
    before, after = _before(kinds, n), _after(kinds, n)
    if before in ("D", "H", "S", "J", "C") and after and after in "NEJ12jGC":
        return "J"
    if before in ("I", "o") and after and after in "N12j":
        return "J"
    return kinds[n]


def _gerund(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    before, after = _before(kinds, n), _after(kinds, n)
    if before in ("D", "H", "S", "J", "C"):
        return "J" if after and after in "NE12" else "N"
    return "G"


def _adjective(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    after = _after(kinds, n)
    return "J" if (after and after in "NE12Jj") or _before(kinds, n) in ("F", "f") else "N"


def _that(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "That" in front of a noun, with no noun or verb before it, is a determiner."""
    before, after = (kinds[n - 1] if n else ""), _after(kinds, n)
    return "D" if (before == "I" or not before) and after and after in "N12jJ" else "T"


def _her(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    after = _after(kinds, n)
    return "H" if after and after in "NEJj12CGP" else "R"


_DECIDED = {
    "1": _base_or_noun,
    "2": _s_or_noun,
    "P": _participle,
    "L": _participle,
    "G": _gerund,
    "j": _adjective,
    "3": _that,
    "4": _her,
}
