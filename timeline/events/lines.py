"""Words as a line for a timeline: without dates and brackets, no longer than a line may be, nothing left hanging.

A word carries a backspace in front where it stands right behind the one before
it, so that lines can be put together and cut before they are joined.
"""

import re

from timeline.events.tagging import Sentence

LONGEST = 90
"""Characters of a title."""

_EDGES = " \t\n,;:.-\u2013\u2014\"“”'‘"
DROPPED = frozenset(
    "also however meanwhile moreover furthermore then too already reportedly later instead still".split()
)
"""Words that tie a sentence to the one before it, and say nothing in a line alone."""


def shortened(statement: str) -> str:
    """Any statement as one line of at most 90 characters, cut between words.

    >>> shortened("which opened  in 1962, ")
    'Which opened in 1962'
    """
    return line(statement.split()) or statement.strip(_EDGES)[:LONGEST]


def kept(sentence: Sentence, first: int, last: int) -> list[str]:
    """The words of a stretch, without its times and what introduces them, and without brackets."""
    kinds, kept = sentence.kinds, []
    depth, last_kept = 0, -1
    left_out = _left_out(sentence, first, last)
    for n in range(first, last):
        depth += kinds[n] == "("
        if depth or n in left_out or kinds[n] == '"' or sentence.lower[n] in DROPPED:
            depth -= kinds[n] == ")"
            continue
        kept.append(_spaced(sentence, n, last_kept == n - 1))
        last_kept = n
    return kept


_DATING = re.compile(r"(?:[AIot](?=[AIotD]*Z))*(?:D(?=Z[^NEJ]))?Z(?:o[DHJC]*[NE])?")


def _left_out(sentence: Sentence, first: int, last: int) -> set[int]:
    """The words of a stretch that date, with the prepositions that introduce them."""
    return {
        n
        for match in _DATING.finditer(sentence.kinds, first, last)
        if match.end() - 1 not in sentence.lengths
        for n in range(*match.span())
    }


def _spaced(sentence: Sentence, n: int, follows: bool) -> str:
    """A word, marked where it stands right behind the one before it."""
    joined = follows and sentence.ends[n - 1] == sentence.starts[n]
    clings = sentence.kinds[n] in ",S)%" or sentence.words[n] in (",", "'", "n't")
    opens = n and sentence.words[n - 1] in ("$", "£", "€", "(")
    return ("\b" if joined or clings or opens else "") + sentence.words[n]


def line(words: list[str], whole: int = 0) -> str | None:
    """Words as a line: no longer than a title may be, nothing hanging at its end; the first `whole` stay."""
    words = _trimmed(words, whole)
    while words and len(joined(words)) > LONGEST:
        words = _trimmed(_shorter(words), whole)
    line = joined(words)
    return line[:1].upper() + line[1:] if len(words) > 1 else None


_CUTS = frozenset(
    """
    in on at by for with from into over under about against between among amid during through to as but that which who
    while because when after before due following despite including without within since using
    """.split()
)
_ENDS = frozenset(
    """
    a an the this that these those and or but of in on at by for with from into to as is was were are be been has
    have had
    will would could may more than his her its their not very s which who including such between both
    """.split()
)


def _shorter(words: list[str]) -> list[str]:
    """Without the last phrase: up to the last preposition or comma."""
    for n in range(len(words) - 1, 2, -1):
        if words[n].strip("\b").lower() in _CUTS and words[n - 1] != "due":
            return words[:n]
    return []


def _trimmed(words: list[str], whole: int) -> list[str]:
    """Without what cannot end a line."""
    while len(words) > whole and (
        words[-1].strip("\b").lower() in _ENDS or not words[-1].strip(_EDGES + "\b") or _hangs(words)
    ):
        words = words[:-1]
    return words


def _hangs(words: list[str]) -> bool:
    """A form in -ing behind a preposition, of which nothing more is told: "for continuing"."""
    return len(words) > 2 and words[-1].endswith("ing") and words[-2].strip("\b") in _CUTS


def joined(words: list[str]) -> str:
    return " ".join(words).replace(" \b", "").replace("\b", "").strip(_EDGES)
