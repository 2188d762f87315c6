"""Text to runs of tokens, each with the kinds that it may be.

Most of a text says nothing about time, so it is looked at once, by one
compiled pattern of the words that no time expression can do without. Only
around a hit are tokens made: the run of neighbours that the lexicon knows.

A word may be several kinds ("second" is an ordinal and a unit). Each distinct
set of kinds is one letter, so that a run is a string and a rule a pattern
over letters (see `grammar`).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

Kinds = Mapping[str, object]
"""What a token may be: a value for each kind."""


class Node(NamedTuple):
    """A stretch of text that is one thing to the grammar: a token, or the phrase that a rule has made of several."""

    start: int
    end: int
    letter: str
    kinds: Kinds


class Shape(NamedTuple):
    """Tokens that are known by their shape, as numbers are.

    `kinds` tells what a match is, one of the sets in `makes`, or nothing where it is none after all.
    """

    pattern: str
    kinds: Callable[[str], Kinds]
    makes: tuple[frozenset[str], ...]
    is_trigger: bool = False


_WORD = r"[^\W\d_]+"
_REACH = 90  # characters that a run may reach back from its trigger


class Lexicon:
    """The words and shapes of one language.

    `words` gives the kinds of each lower-case word, `triggers` are the kinds of which a run needs one, and `cased` the
    words that count only with a capital ("may", "march").
    """

    def __init__(
        self, words: Mapping[str, Kinds], shapes: Iterable[Shape], triggers: frozenset[str], cased: frozenset[str]
    ) -> None:
        self._letters: dict[frozenset[str], str] = {}
        self._words = {word: (self.letter(kinds), kinds) for word, kinds in words.items()}
        self._cased = cased
        self._shapes = tuple(shapes)
        for kinds in (kinds for shape in self._shapes for kinds in shape.makes):
            self.letter(kinds)
        self._token = re.compile(
            "|".join(
                [*(f"(?P<shape{n}>{shape.pattern})" for n, shape in enumerate(self._shapes)), _words(words), r"\S"]
            )
        )
        heads = [word for word, kinds in words.items() if not triggers.isdisjoint(kinds)]
        parts = [
            *(shape.pattern for shape in self._shapes if shape.is_trigger),
            rf"(?<![^\W_]){_trie(heads)}(?![^\W_])",
        ]
        self._trigger = re.compile("|".join(parts))

    @property
    def vocabulary(self) -> list[str]:
        """All words, in lower case."""
        return list(self._words)

    def letter(self, kinds: Iterable[str]) -> str:
        """The letter of a set of kinds."""
        key = frozenset(kinds)
        return self._letters.setdefault(key, chr(0x100 + len(self._letters)))

    def letters(self, kind: str) -> str:
        """All letters that may be of that kind."""
        return "".join(letter for kinds, letter in self._letters.items() if kind in kinds)

    def runs(self, text: str) -> Iterator[list[Node]]:
        """The runs of a text, in its order; none overlap."""
        folded = fold(text)
        end = 0
        for found in self._trigger.finditer(folded):
            start = found.start()
            if start < end or self._is_small(found.group(), text, start):
                continue
            run = self._run(text, folded, start, end)
            if run:
                end = run[-1].end
                yield run

    def _is_small(self, word: str, text: str, start: int) -> bool:
        return word in self._cased and text[start].islower()

    def _run(self, text: str, folded: str, trigger: int, floor: int) -> list[Node]:
        before: list[Node] = []
        floor = max(floor, trigger - _REACH)
        for node in self._tokens(text, folded, _word_start(folded, floor), trigger):
            if isinstance(node, Node):
                if before and not _joined(folded, before[-1].end, node.start):
                    before = []
                before.append(node)
            else:
                before = []
        after: list[Node] = []
        for node in self._tokens(text, folded, trigger, len(text)):
            if not isinstance(node, Node) or (after and not _joined(folded, after[-1].end, node.start)):
                break
            after.append(node)
        if before and after and not _joined(folded, before[-1].end, after[0].start):
            before = []
        return before + after if after else []

    def _tokens(self, text: str, folded: str, start: int, end: int) -> Iterator[Node | None]:
        """The tokens of a stretch; None for what the lexicon does not know."""
        for found in self._token.finditer(folded, start, end):
            token = found.group()
            entry = self._entry(token, found.lastgroup)
            if entry is None or self._is_small(token, text, found.start()):
                yield None
            else:
                yield Node(found.start(), found.end(), *entry)

    def _entry(self, token: str, shape: str | None) -> tuple[str, Kinds] | None:
        if shape is None:
            return self._words.get(token)
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


def _joined(folded: str, end: int, start: int) -> bool:
    """Only white space between, and no blank line."""
    return start == end or (start - end < 12 and folded.count("\n", end, start) < 2)


def _word_start(folded: str, floor: int) -> int:
    """The floor moved on to where no word is cut."""
    while 0 < floor < len(folded) and folded[floor - 1].isalnum() and folded[floor].isalnum():
        floor += 1
    return floor


def _words(words: Iterable[str]) -> str:
    """A pattern for words; those that are written with dots or apostrophes ("p.m.") come first."""
    odd = sorted((word for word in words if not word.isalpha()), key=len, reverse=True)
    return "|".join([*(re.escape(word) + (r"(?![^\W_])" if word[-1].isalpha() else "") for word in odd), _WORD])


def _trie(words: Iterable[str]) -> str:
    """A pattern for any of the words, shaped as a trie: six times as fast as a plain alternation."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        branch = tree
        for character in word:
            branch = branch.setdefault(character, {})
        branch[""] = {}
    return _branch(tree)


def _branch(tree: dict[str, dict]) -> str:  # type: ignore[type-arg]
    options = [re.escape(character) + _branch(below) for character, below in tree.items() if character]
    if not options:
        return ""
    pattern = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
    return f"(?:{pattern})?" if "" in tree else pattern
