"""Words as a line for a timeline: without dates and brackets, no longer than a line may be, with nothing left hanging.

Words keep their kinds, so that it can be told where a line may be cut (see `cuts`).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from timeline.events.extents import AGED, APPOSITION, DASHED, RESTATED
from timeline.events.parsing.tagging import Sentence
from timeline.events.periods import tells_period
from timeline.events.titling.beside_dates import particles, phrase_start
from timeline.events.titling.cuts import may_end
from timeline.events.titling.line_words import Word
from timeline.events.titling.spelling import in_small, written
from timeline.events.titling.ties import DISPENSABLE, is_dispensable

LONGEST = 90
"""Characters of a title."""

_EDGES = " \t\n,;:.-\u2013\u2014\"“”'‘"


def shortened(statement: str) -> str:
    """Any statement as one line of at most 90 characters, cut between words.

    >>> shortened("which opened  in 1962, ")
    'Which opened in 1962'
    """
    words = statement.split()
    while len(" ".join(words)) > LONGEST:
        words.pop()
    line = " ".join(words).strip(_EDGES) or statement.strip(_EDGES)[:LONGEST]
    return line[:1].upper() + line[1:]


def plain(text: str, kind: str = "E") -> list[Word]:
    """Words that stand in no sentence, all of one kind; "amp" is what pages make of "&amp;"."""
    return [Word("&" if word == "amp" else word, kind, word[0] in "'’") for word in text.split()]


def lowered(words: Sequence[Word]) -> list[Word]:
    """Words that follow others in a line: what began a sentence is written small, unless it is a name."""
    first, *others = words
    return [first if first.kind == "E" else first._replace(text=first.text[:1].lower() + first.text[1:]), *others]


def kept(sentence: Sentence, first: int, last: int) -> list[Word]:
    """The words of a stretch, without its times and what introduces them, and without brackets."""
    kinds = sentence.kinds
    kept: list[Word] = []
    depth, last_kept = 0, -1
    left_out = _left_out(sentence, first, last)
    for n in range(first, last):
        kind = kinds[n]
        depth += kind == "("
        if depth or n in left_out or kind == '"' or (sentence.lower[n] in DISPENSABLE and is_dispensable(sentence, n)):
            depth -= kind == ")"
            continue
        is_owned = n - 1 in left_out and (kinds[n - 1] == "S" or sentence.lower[n - 1].endswith("'s"))
        if is_owned and kept and kept[-1].kind != "D":
            kept.append(Word("the", "D"))  # "last week's quake" is "the quake"
        word = written(sentence, n) if kind in "KE£" else sentence.words[n]
        kept.append(Word(word, kind, _clings(sentence, n, last_kept == n - 1)))
        last_kept = n
    return kept


_DATING = re.compile(r"(?:[AIot](?=[AIotD]*Z))*(?:D(?=Z(?![NEJ])))?Z(?:[K,]+Z)*(?:o[DH]*Z)?")
_NEAR = frozenset(
    """
    just only early late about around again once even long back sometime shortly soon right
    exactly almost nearly roughly precisely
    """.split()
)
"""Adverbs that belong to a date behind them."""

_NEAR_NOW = frozenset("afterwards ago coming earlier last later next past recent this".split())
"""Words of a length that ends or begins on the day of writing, or on one told: "in recent years", "hours later"."""

_MODIFYING = re.compile(r"Z(?:[NEJS]|G(?![DHR]))")
_BELONGING = frozenset("at by of with from to for against about up off out down over away back".split())


def _left_out(sentence: Sentence, first: int, last: int) -> set[int]:
    """The words of a stretch that date, with the prepositions that introduce them.

    What hangs on a verb or on the noun behind the date stays: "beat up in May", "by overnight losses".
    """
    out = {n for aside in _asides(sentence, first, last) for n in range(*aside)}
    out.update(n for n in range(first, last) if sentence.lower[n] in _LATER for n in _since(sentence, n))
    for match in _DATING.finditer(sentence.kinds, first, last):
        start, end = match.span()
        if _is_told(sentence, end - 1):
            continue
        while sentence.kinds[start] == "A" and sentence.lower[start] not in _NEAR:
            start += 1
        possessive = sentence.kinds[end : end + 1] == "S"
        is_owner = possessive or sentence.lower[end - 1].endswith("'s")
        if is_owner or (_MODIFYING.match(sentence.kinds, end - 1) and sentence.lower[end - 2] in _BELONGING):
            start = end - 1
        elif end - start > 2 and sentence.lower[start] in _BELONGING | particles(sentence, start):
            start += 1
        start = phrase_start(sentence, start, end, first)
        out.update(range(start, end + possessive))
        if start == end - 1 and sentence.lower[start - 1] == "for":
            out.update(range(start - 1, _noun_end(sentence, end)))
    return out


_LATER = ("earlier", "later")
_UNITS = frozenset("day days hour hours minute minutes month months seconds week weeks year years".split())


def _since(sentence: Sentence, at: int) -> Iterator[int]:
    """The words that tell how much later: "nine minutes later", "hours later"."""
    if sentence.lower[at - 1] in _UNITS:
        yield at
        at -= 1
        yield at
        while at and sentence.kinds[at - 1] == "C":
            at -= 1
            yield at


def _is_told(sentence: Sentence, n: int) -> bool:
    """Whether a time is part of what is told: "iLife '11", "third-quarter profit", or a length that dates nothing."""
    if sentence.kinds[n + 1 : n + 3] == "tZ" or sentence.lower[n + 1 : n + 2] in (("later",), ("earlier",)):
        return False  # "in the 12 months to May"
    if (sentence.lower[n][0] == "'" and sentence.kinds[n - 1] in "EN") or tells_period(sentence, n):
        return True
    if sentence.lower[n - 1 : n] == ("dated",):
        return True  # "a diary dated 4 June"
    return n in sentence.lengths and _NEAR_NOW.isdisjoint(sentence.lower[n].split())


def _asides(sentence: Sentence, first: int, last: int) -> Iterator[tuple[int, int]]:
    """What stands between marks and is said in other words beside them, or beside a name."""
    kinds = sentence.kinds
    if kinds.find(",", first, last) < 0 and kinds.find("-", first, last) < 0:
        return
    for aside in chain.from_iterable(one.finditer(kinds, first, last) for one in (APPOSITION, AGED, DASHED)):
        yield aside.span()
    for aside in RESTATED.finditer(kinds, first, last):
        if sentence.lower[aside.start() + 1] == "or":
            is_apart = sentence.lower[aside.end() : aside.end() + 1] in _APART and kinds[aside.end() - 1] == ","
            yield aside.start(), aside.end() - is_apart


_APART = (("up",), ("down",), ("including",))
"""Words that a comma stands before."""


def _noun_end(sentence: Sentence, at: int) -> int:
    """Where the noun behind a date ends: "orders for November deals" are none for deals of any month."""
    while sentence.kinds[at : at + 1] in ("N", "J"):
        at += 1
    return at


def _clings(sentence: Sentence, n: int, follows: bool) -> bool:
    """Whether a word stands right behind the one before it."""
    if follows and sentence.ends[n - 1] == sentence.starts[n]:
        return True
    clings = sentence.kinds[n] in ",S)%" or sentence.words[n] in (",", "'", "n't")
    opens = bool(n) and sentence.words[n - 1] in ("$", "£", "€", "#", "(")
    return clings or opens or (bool(n) and "-" in sentence.kinds[n - 1 : n + 1] and _is_hyphened(sentence.kinds, n))


def _is_hyphened(kinds: str, n: int) -> bool:
    """Whether a mark joins two names there, where a page has spaces around it: "Wal - Mart"."""
    at = n if kinds[n] == "-" else n - 1
    return kinds[at - 1 : at + 2] in ("E-E", "E-N")


def behind(sentence: Sentence, words: Sequence[Word], end: int) -> str:
    """The kinds of what follows in the sentence; a date that was left out ends what stands before it."""
    is_whole = words[-1].text == sentence.words[end - 1]
    is_whole = is_whole or (words[-1].kind == "E" and sentence.kinds[end - 1] in "ENR")  # a name in full
    is_dated = not is_whole or sentence.kinds[end : end + 2] == "oZ"
    is_dated = is_dated and sentence.kinds[end : end + 1] not in ("P", "L")  # "rules on Monday designed to"
    dashed = DASHED.match(sentence.kinds, end)
    return "Z" if is_dated else sentence.kinds[dashed.end() if dashed else end :]


def line(words: Sequence[Word], whole: int = 0, behind: str = "", most: int | None = None) -> str | None:
    """Words as a line no longer than a title may be, with nothing hanging at its end; None where none can be made.

    The first `whole` stay in any case, and no more than `most` of them; `behind` are the kinds of what follows in the
    sentence.
    """
    told = fitted(words, whole, behind, most)
    return as_line(told) if told else None


def fitted(words: Sequence[Word], whole: int = 0, behind: str = "", most: int | None = None) -> Sequence[Word]:
    """As many of the words as such a line may hold; none, if it may hold none."""
    return next(fits(words, whole, behind, most), ())


def fits(words: Sequence[Word], whole: int = 0, behind: str = "", most: int | None = None) -> Iterator[Sequence[Word]]:
    """What such a line may hold of the words, the most first."""
    while words and words[-1].kind in _LOOSE:
        words, behind = words[:-1], "Z"
    kinds = "".join([word.kind for word in words]) + behind
    longest = _fitting(words) if most is None else min(_fitting(words), most)
    for end in range(longest, max(whole, 2) - 1, -1):
        if may_end(words, kinds, end) and len(joined(words[:end])) <= LONGEST:
            yield words[:end]


def as_line(words: Sequence[Word]) -> str:
    """Words with a capital in front, and names as they are meant."""
    text = joined(in_small(words))
    return text if words[0].text[1:2].isupper() else text[:1].upper() + text[1:]


def _fitting(words: Sequence[Word]) -> int:
    """How many words a line could hold: what is longer need not be tried."""
    length = 0
    for n, word in enumerate(words):
        length += len(word.text) + (not word.clings)
        if length > LONGEST + 4:  # marks at its edges do not count
            return n
    return len(words)


_LOOSE = frozenset("K,;:-.")


def joined(words: Sequence[Word]) -> str:
    """Words as text."""
    text = "".join(word.text if word.clings else f" {word.text}" for word in words)
    is_short = len(words[-1].text) > 2 and words[-1].text.endswith(".")
    return text.lstrip(_EDGES) if is_short else text.strip(_EDGES)  # "the U.S." keeps its dot
