"""Runs of tokens to phrases: rules over kinds, the longest match, in stages.

A rule is written as words and kinds: `the? ORDINAL quarter of YEAR`. Kinds are
in capitals and their values go to the rule's function in order, None where
an optional one is missing; words stand for themselves; what stands before `>`
must precede, and what stands behind `<` must follow, but neither is part of
the phrase. A stage goes through a run from left to right and puts one node in
the place of what its longest rule matched, which can then precede the next;
the next stage works on the result.

What can match depends on the letters of a run alone, and news repeats itself,
so it is found once for each string of letters.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from timeline.reading.lexicon import Kinds, Lexicon, Node
from timeline.reading.meanings import Meaning
from timeline.reading.remembered import Remembered

Build = Callable[..., Any]

_ELEMENT = re.compile(r"\(|\)\??|\||[<>]|[^\s()|?<>]+\??")
_CACHED = 5_000  # strings of letters for which a stage remembers its matches
_KEPT = 500  # things that a rule has made, which it remembers
_LONGEST = 24  # letters of a run that are worth remembering


class Rule(NamedTuple):
    """What a `pattern` means: `build` makes the value of a node of the kinds `makes`, or None: no such thing.

    It is asked once for the same values, which can be hashed.
    """

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
    make: Callable[..., Kinds | None]
    letter: str
    match: Callable[[str, int], re.Match[str] | None]
    captured: tuple[str, ...]
    follows: bool
    """Something has to precede the phrase."""


class _Match(NamedTuple):
    """A rule that fits a run: nodes from `start` up to `end` make the phrase.

    `values` are (node, kind), and the kind is empty, as none is, for what is not there.
    """

    end: int
    start: int
    rule: _Compiled
    values: tuple[tuple[int, str], ...]

    def moved(self, by: int) -> "_Match":
        """The same, so many nodes further on."""
        values = tuple((at + by, kind) for at, kind in self.values)
        return _Match(self.end + by, self.start + by, self.rule, values)


Plan = Sequence[tuple[int, Sequence[_Match]]]
"""The places of a run at which rules fit, in order, with those rules, the longest first."""


class Grammar:
    """The stages of one language over its lexicon; `whole` is the kind of what may stand as an expression."""

    def __init__(self, lexicon: Lexicon, stages: Sequence[Sequence[Rule]], whole: str = "WHEN") -> None:
        for rule in (rule for stage in stages for rule in stage):
            lexicon.letter(rule.makes)
        self._whole = whole
        self._stages = [_Stage(_index(stage, lexicon)) for stage in stages]

    def phrases(self, run: list[Node]) -> list[Phrase]:
        """The time expressions of a run, in its order."""
        nodes, letters = run, _letters(run)
        for stage in self._stages:
            if plan := stage[letters]:
                nodes = stage.rewrite(nodes, plan)
                letters = _letters(nodes)
        whole = self._whole
        return [Phrase(start, end, kinds[whole]) for start, end, _, kinds in nodes if whole in kinds]  # type: ignore[arg-type]


class _Stage(Remembered[str, Plan]):
    """Rules that work on the same nodes: the plan for each string of letters, made when it is first asked for."""

    def __init__(self, rules: dict[str, list[_Compiled]]) -> None:
        super().__init__(self._plan, _CACHED)
        self._rules = rules

    def rewrite(self, nodes: list[Node], plan: Plan) -> list[Node]:
        """The nodes with phrases in the places of what the rules matched; the list that is given is used up."""
        out: list[Node] = []
        done = free = 0  # so many nodes are in the list that is returned, and so many are looked through
        for at, matches in plan:
            found = self._apply(matches, nodes) if at >= free else None
            while found is not None:
                made, match = found
                out += nodes[done : match.start]
                done = free = match.end
                found = None
                if match.rule.follows:  # it may precede the next, as the 5 of "May 3, 5 and 9" does
                    done -= 1
                    nodes[done] = made
                    found = self._apply(self._near(nodes, done), nodes)
                else:
                    out.append(made)
        return out + nodes[done:]

    def _apply(self, matches: Sequence[_Match], nodes: list[Node]) -> tuple[Node, _Match] | None:
        """What the longest match makes that makes anything."""
        for match in matches:
            compiled = match.rule
            kinds = compiled.make(*[nodes[at][3].get(kind) for at, kind in match.values])
            if kinds is not None:
                start, end = nodes[match.start][0], nodes[match.end - 1][1]
                return (start, end, compiled.letter, kinds), match
        return None

    def _near(self, nodes: list[Node], at: int) -> Sequence[_Match]:
        """The rules that fit at a node that has just been made, and that want it to precede."""
        matches = self._matches(_letters(nodes[at : at + _LONGEST]), 0)
        return [match.moved(at) for match in matches if match.rule.follows]

    def __missing__(self, letters: str) -> Plan:
        return super().__missing__(letters) if len(letters) <= _LONGEST else self._plan(letters)

    def _plan(self, letters: str) -> Plan:
        """What can match a run of these letters; empty where nothing can."""
        return [(at, matches) for at in range(len(letters)) if (matches := self._matches(letters, at))]

    def _matches(self, letters: str, at: int) -> Sequence[_Match]:
        found = [
            _match(compiled, match, at)
            for compiled in self._rules.get(letters[at], ())
            if (match := compiled.match(letters, at))
        ]
        return sorted(found, key=itemgetter(0), reverse=True)


def _letters(nodes: Sequence[Node]) -> str:
    return "".join(map(_letter, nodes))


_letter = itemgetter(2)


def _match(compiled: _Compiled, match: re.Match[str], at: int) -> _Match:
    start = match.start(compiled.captured.index(">") + 1) if compiled.follows else at
    places = [(match.start(group), kind) for group, kind in enumerate(compiled.captured, 1) if kind != ">"]
    return _Match(match.end(), start, compiled, tuple(place if place[0] >= 0 else (at, "") for place in places))


def _index(stage: Sequence[Rule], lexicon: Lexicon) -> dict[str, list[_Compiled]]:
    """The rules of a stage by the letters that they can begin with."""
    index: dict[str, list[_Compiled]] = {}
    for rule in stage:
        pattern, captured = _pattern(rule.pattern, lexicon)
        match = re.compile(pattern).match
        compiled = _Compiled(_maker(rule), lexicon.letter(rule.makes), match, captured, ">" in captured)
        for letter in _first(rule.pattern, lexicon):
            index.setdefault(letter, []).append(compiled)
    return index


def _maker(rule: Rule) -> Callable[..., Kinds | None]:
    """What a rule makes of its values, which news repeats more often than not; None where it makes nothing."""

    @lru_cache(maxsize=_KEPT, typed=True)
    def make(*values: Hashable) -> Kinds | None:
        made = rule.build(*values)
        return None if made is None else dict.fromkeys(rule.makes, made)

    return make


def _pattern(text: str, lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    """The pattern over letters, and the kinds of its groups."""
    parts, captured = [], []
    for element in _ELEMENT.findall(text):
        name, optional = element.rstrip("?"), "?" if element.endswith("?") else ""
        if name in "()|<>":
            parts.append({"(": "(?:", ">": "()", "<": "(?="}.get(name, name) + optional)
            captured += [">"] if name == ">" else []
            continue
        letters = lexicon.letters(name)
        if not letters:
            raise ValueError(f"no word or rule makes {name!r}, which {text!r} asks for")
        if name.isupper():
            captured.append(name)
        parts.append((f"([{letters}])" if name.isupper() else f"[{letters}]") + optional)
    return "".join(parts) + (")" if "(?=" in parts else ""), tuple(captured)


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
        elif name in "<>":
            open_start = False
        elif open_start:
            firsts |= set(lexicon.letters(name))
            open_start = optional
    return firsts


def literals(rules: Iterable[Rule]) -> dict[str, Kinds]:
    """The words that the rules name, each its own kind."""
    names = (element.rstrip("?") for rule in rules for element in _ELEMENT.findall(rule.pattern))
    return {name: {name: None} for name in names if not name.isupper() and name not in "()|<>"}
