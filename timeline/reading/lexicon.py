"""Text to runs of tokens, each with the kinds that it may be.

Most of a text says nothing about time, so it is looked at once, by one
compiled pattern of the words that no time expression can do without. Only
around a hit are tokens made: the run of neighbours that the lexicon knows.

A word may be several kinds ("second" is an ordinal and a unit). Each distinct
set of kinds is one letter, so that a run is a string and a rule a pattern
over letters (see `grammar`).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

Kinds = Mapping[str, object]
"""What a token may be: a value for each kind."""


GLUED = "GLUED"
"""The kind of a word that may have its figures right behind it: "FY2023"."""


Node = tuple[int, int, str, Kinds]
"""A stretch of text that is one thing to the grammar: a token, or the phrase that a rule has made of several.

It has a start, an end, a letter and kinds; a text has more of them than of all else, so they are no class.
"""


class Shape(NamedTuple):
    """Tokens that are known by their shape, as numbers are.

    `kinds` tells what a match is, one of the sets in `makes`, or nothing where it is none after all. Those that are
    spelt in letters, and `begin` with one of these words, come before all others, which begin with a figure, or with
    an apostrophe or a parenthesis before one.
    """

    pattern: str
    kinds: Callable[[str], Kinds]
    makes: tuple[frozenset[str], ...]
    is_trigger: bool = False
    begin: tuple[str, ...] = ()


_WORD = r"[a-z]++[^\W\d_]*+|[^\W\d_]++"  # most letters are plain, and the first set is quicker
_BEHIND = re.compile(  # one token back, over text that is turned round
    r"\s*(\)\d{1,3}\(|s'|\d+(?:[.,:/]\d+)*|[.']?[^\W_]+|\S)"
)
_FIGURE = (  # not of "12 people", "3,000", "5%", "1.8 million", "6-year" and "over 90.", which most numbers are like
    r"\d(?!(?<!'\d)\d?\d?(?:(?:\.\d(?:\d\d+)?)?[\s,%]|-[a-z]|\.\s))"
)
_REACH = 90  # characters that a run may reach back from its trigger
_FEW = 4  # words of them, which are looked at first
_FORTH = 300  # and forth: farther than any expression, so that a text of nothing else is read piece by piece


class Lexicon:
    """The words and shapes of one language.

    `words` gives the kinds of each lower-case word, `triggers` are the kinds of which a run needs one, and `cased` the
    words that count only with a capital ("may", "march").
    """

    def __init__(
        self, words: Mapping[str, Kinds], shapes: Iterable[Shape], triggers: frozenset[str], cased: frozenset[str]
    ) -> None:
        self._letters: dict[frozenset[str], str] = {}
        self._by_kind: dict[str, str] = {}
        known = {word: (self.letter(kinds), kinds) for word, kinds in words.items()}
        self._words = {word: entry for word, entry in known.items() if word not in cased}
        self._cased = {word: entry for word, entry in known.items() if word in cased}
        self._shapes = tuple(shapes)
        for kinds in (kinds for shape in self._shapes for kinds in shape.makes):
            self.letter(kinds)
        self._token = re.compile(_token(words, self._shapes))
        heads = [word for word, kinds in words.items() if not triggers.isdisjoint(kinds)]
        glued = [word for word, kinds in words.items() if GLUED in kinds]
        beginnings = [_FIGURE, *_tries(heads, r"(?!\w)"), *_tries(glued, r"(?=\d)")]
        self._trigger = re.compile(rf"\W(?:{'|'.join(beginnings)})", re.ASCII)
        self._figures = re.compile("|".join(shape.pattern for shape in self._shapes if shape.is_trigger))

    @property
    def vocabulary(self) -> list[str]:
        """All words, in lower case."""
        return [*self._words, *self._cased]

    def letter(self, kinds: Iterable[str]) -> str:
        """The letter of a set of kinds."""
        key = frozenset(kinds)
        if key not in self._letters:
            self._letters[key] = new = chr(0x100 + len(self._letters))
            for kind in key:
                self._by_kind[kind] = self._by_kind.get(kind, "") + new
        return self._letters[key]

    def letters(self, kind: str) -> str:
        """All letters that may be of that kind."""
        return self._by_kind.get(kind, "")

    def runs(self, text: str) -> Iterator[list[Node]]:
        """The runs of a text, in its order; none overlap."""
        folded = fold(text)
        end = 0
        heads = [self._head(text, folded, found) for found in self._trigger.finditer(f"\n{folded}")]
        for start in heads:
            if start >= end:
                run = self._run(text, folded, self._reach(text, folded, end, start), start)
                if run:
                    _, end, _, _ = run[-1]
                    yield run

    def _head(self, text: str, folded: str, found: re.Match[str]) -> int:
        """Where the head of a run begins that a trigger stands for; -1 where it is none after all."""
        start, said = found.start(), found[0]
        sign, word = said[0], said[1:]  # a sign is found a fifth quicker than \b would be
        if word.isdigit():
            start -= sign == "'"
            return start if self._figures.match(folded, start) else -1
        is_cut = sign.isalpha()  # the trigger's \W knows only ASCII
        return -1 if is_cut or (word in self._cased and text[start].islower()) else start

    def _reach(self, text: str, folded: str, floor: int, head: int) -> int:
        """How far back from its head a run reaches: over words and numbers, to the first that is unknown."""
        start, floor = head, max(floor, head - _REACH)
        words = folded[floor:head].rsplit(" ", _FEW)
        for word in () if words[-1] else words[-2:0:-1]:
            if not word.removesuffix(".").isalpha():
                break
            at = start - len(word) - 1
            if word not in self._words and not self._large(word, text, at):
                return start  # the usual case, and three times as quick
            start = at
        head = start
        for found in _BEHIND.finditer(folded[floor:head][::-1]):
            word = found[1][::-1]
            at = head - found.end()
            is_cut = at == floor > 0 and folded[at].isalnum() and folded[at - 1].isalnum()
            is_figure = word[0].isdigit() or word[1:2].isdigit()
            if is_cut or not (is_figure or word in self._words or self._large(word, text, at)):
                break
            start = at
        return start

    def _large(self, word: str, text: str, start: int) -> tuple[str, Kinds] | None:
        """The letter and the kinds of a word that counts only with a capital; None where it has none."""
        return None if text[start].islower() else self._cased.get(word)

    def _run(self, text: str, folded: str, start: int, head: int) -> list[Node]:
        """The tokens around a head that the lexicon knows, with only white space between and no blank line."""
        run: list[Node] = []
        last, farthest = start, head + _FORTH
        for found in self._token.finditer(folded, start):
            at, token = found.start(), found[0].rstrip()
            end = at + len(token)
            if found.lastgroup is None:
                entry = self._words.get(token) or self._large(token, text, at)
            else:
                entry = self._shaped(token, found.lastgroup)
            if entry is None or (at - last > 1 and run and folded.count("\n", last, at) > 1):
                if at >= head:
                    break
                run = []
            if entry is not None:
                letter, kinds = entry
                run.append((at, end, letter, kinds))
                last = end
                if at > farthest:
                    break
        return run

    def _shaped(self, token: str, shape: str) -> tuple[str, Kinds] | None:
        """The letter and the kinds of a token of that shape; None where it is none of ours."""
        kinds = self._shapes[int(shape[5:])].kinds(token)
        return (self._letters[frozenset(kinds)], kinds) if kinds else None


def fold(text: str) -> str:
    """The text in lower case with plain apostrophes, hyphens and spaces, character for character.

    >>> fold("Sunday’s 5–7")
    "sunday's 5-7"
    """
    folded = text.lower()
    if len(folded) != len(text):  # as in "İ", which lower() makes two characters of
        folded = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    if not folded.isascii():
        for sign, plain in _PLAIN:
            folded = folded.replace(sign, plain)
    return folded


_PLAIN = (
    ("’", "'"),
    ("‘", "'"),
    ("–", "-"),
    ("\N{NON-BREAKING HYPHEN}", "-"),
    ("\N{NO-BREAK SPACE}", " "),
    ("\N{NARROW NO-BREAK SPACE}", " "),
)


def _token(words: Iterable[str], shapes: Sequence[Shape]) -> str:
    """The pattern of one token."""
    odd = [word for word in words if not word.isalpha()]
    spelt = [f"(?P<shape{n}>{shape.pattern})" for n, shape in enumerate(shapes) if shape.begin]
    figures = [f"(?P<shape{n}>{shape.pattern})" for n, shape in enumerate(shapes) if not shape.begin]
    begin = [*odd, *(word for shape in shapes for word in shape.begin)]
    special = _where("|".join(_tries(begin, "")), [*_odd_words(odd), *spelt])
    one = "|".join([*special, _WORD, *_where(r"['(]?\d", figures), r"\S"])
    return rf"(?:{one})\s*+"


def _where(begin: str, patterns: Sequence[str]) -> list[str]:
    """Patterns that begin so, in one: a third quicker than to try each of them at each word and each space."""
    return [f"(?={begin})(?:{'|'.join(patterns)})"] if patterns else []


def _odd_words(odd: Sequence[str]) -> Iterator[str]:
    """Patterns for words that are written with dots or apostrophes ("p.m.")."""
    yield from _tries([word for word in odd if not word[-1].isalnum()], "")
    yield from _tries([word for word in odd if word[-1].isalnum()], r"(?![^\W_])")


def _tries(words: Iterable[str], end: str) -> Iterator[str]:
    """Patterns for any of the words with `end` behind it, shaped as tries: six times as fast as plain alternatives.

    There is one for each letter that they begin with, so that others are passed over at once.
    """
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        branch = tree
        for character in word:
            branch = branch.setdefault(character, {})
        branch[""] = {}
    for character, below in tree.items():
        yield re.escape(character) + _branch(below) + end


def _branch(tree: dict[str, dict]) -> str:  # type: ignore[type-arg]
    options = [re.escape(character) + _branch(below) for character, below in tree.items() if character]
    if not options:
        return ""
    pattern = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
    return f"(?:{pattern})?" if "" in tree else pattern
