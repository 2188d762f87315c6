"""Runs of tokens to phrases: rules over kinds, the longest match, in stages.

A rule is written as words and kinds: `the? ORDINAL quarter of YEAR`. Kinds are
in capitals and their values go to the rule's function in order, None where
an optional one is missing; words stand for themselves; what stands before `>`
must precede, but is not part of the phrase. A stage goes through a
run from left to right and puts one node in the place of what its longest rule
matched; the next stage works on the result.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from timeline.reading.lexicon import Kinds, Lexicon, Node
from timeline.reading.meanings import Meaning

Build = Callable[..., Any]

_ELEMENT = re.compile(r"\(|\)\??|\||>|[^\s()|?]+\??")


class Rule(NamedTuple):
    """What a `pattern` means: `build` makes the value of a node of the kinds `makes`, or None: no such thing."""

    makes: tuple[str, ...]
    pattern: str
    build: Build


class Phrase(NamedTuple):
    """A stretch of text and what it says."""

    start: int
    end: int
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class _Compiled:
    rule: Rule
    letter: str
    match: Callable[[str, int], re.Match[str] | None]
    captured: tuple[str, ...]


class Grammar:
    """The stages of one language over its lexicon; `whole` is the kind of what may stand as an expression."""

    def __init__(self, lexicon: Lexicon, stages: Sequence[Sequence[Rule]], whole: str = "WHEN") -> None:
        for rule in (rule for stage in stages for rule in stage):
            lexicon.letter(rule.makes)
        self._whole = whole
        self._stages = [_index(stage, lexicon) for stage in stages]

    def phrases(self, run: list[Node]) -> list[Phrase]:
        """The time expressions of a run, in its order."""
        nodes = run
        for stage in self._stages:
            nodes = self._rewrite(nodes, stage)
        whole = self._whole
        return [Phrase(node.start, node.end, node.kinds[whole]) for node in nodes if whole in node.kinds]  # type: ignore[arg-type]

    def _rewrite(self, nodes: list[Node], stage: dict[str, list[_Compiled]]) -> list[Node]:
        letters = "".join([node.letter for node in nodes])
        at = 0
        out: list[Node] = []
        while at < len(nodes):
            rules = stage.get(letters[at])
            made, width = self._longest(nodes, letters, at, rules) if rules else ((nodes[at],), 1)
            out += made
            at += width
        return out

    def _longest(
        self, nodes: list[Node], letters: str, at: int, rules: Iterable[_Compiled]
    ) -> tuple[Sequence[Node], int]:
        """What stands in the place of the longest match at `at`, and how many nodes that takes up."""
        matches = [(match.end(), match, compiled) for compiled in rules if (match := compiled.match(letters, at))]
        if len(matches) > 1:
            matches.sort(key=_END, reverse=True)
        for end, match, compiled in matches:
            value = compiled.rule.build(*_values(compiled, match, nodes))
            if value is not None:
                start = match.start(1) if compiled.captured[:1] == (">",) else at
                made = Node(
                    nodes[start].start, nodes[end - 1].end, compiled.letter, dict.fromkeys(compiled.rule.makes, value)
                )
                return (*nodes[at:start], made), end - at
        return (nodes[at],), 1


_END = itemgetter(0)


def _values(compiled: _Compiled, match: re.Match[str], nodes: list[Node]) -> list[object]:
    values: list[object] = []
    for group, kind in enumerate(compiled.captured, 1):
        if kind != ">":
            at = match.start(group)
            values.append(nodes[at].kinds[kind] if at >= 0 else None)
    return values


def _index(stage: Sequence[Rule], lexicon: Lexicon) -> dict[str, list[_Compiled]]:
    """The rules of a stage by the letters that they can begin with."""
    index: dict[str, list[_Compiled]] = {}
    for rule in stage:
        pattern, captured = _pattern(rule.pattern, lexicon)
        compiled = _Compiled(rule, lexicon.letter(rule.makes), re.compile(pattern).match, captured)
        for letter in _first(rule.pattern, lexicon):
            index.setdefault(letter, []).append(compiled)
    return index


def _pattern(text: str, lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    """The pattern over letters, and the kinds of its groups."""
    parts, captured = [], []
    for element in _ELEMENT.findall(text):
        name, optional = element.rstrip("?"), "?" if element.endswith("?") else ""
        if name in "()|>":
            parts.append({"(": "(?:", ">": "()"}.get(name, name) + optional)
            captured += [">"] if name == ">" else []
            continue
        letters = lexicon.letters(name)
        if not letters:
            raise ValueError(f"no word or rule makes {name!r}, which {text!r} asks for")
        if name.isupper():
            captured.append(name)
        parts.append((f"([{letters}])" if name.isupper() else f"[{letters}]") + optional)
    return "".join(parts), tuple(captured)


def _first(text: str, lexicon: Lexicon) -> set[str]:
    """The letters that a match of the pattern can begin with."""
    elements = ["(", *_ELEMENT.findall(text), ")"]
    firsts: set[str] = set()
    open_start = True  # whether the element now read can be the first
    stack: list[tuple[bool, bool]] = []  # for each open group: could it be first, and can one of its branches be empty
    for element in elements:
        name, optional = element.rstrip("?"), element.endswith("?")
        if name == "(":
            stack.append((open_start, False))
        elif name == "|":
            before, empty = stack[-1]
            stack[-1] = (before, empty or open_start)
            open_start = before
        elif name == ")":
            before, empty = stack.pop()
            open_start = (open_start or empty or optional) and before
        elif name == ">":
            open_start = False
        elif open_start:
            firsts |= set(lexicon.letters(name))
            open_start = optional
    return firsts


def literals(rules: Iterable[Rule]) -> dict[str, Kinds]:
    """The words that the rules name, each its own kind."""
    names = (element.rstrip("?") for rule in rules for element in _ELEMENT.findall(rule.pattern))
    return {name: {name: None} for name in names if not name.isupper() and name not in "()|>"}
