"""What a noun names, told as a clause: "the eruption of Vesuvius" is "Vesuvius erupted".

Only where nothing else stands before the noun, and where whom or what it happened to has a name.
"""

from collections.abc import Sequence
from itertools import takewhile

from timeline.events.english.nouns import BEFALLING, DOING
from timeline.events.parsing.references import is_person
from timeline.events.titling.line_words import Word

_ENDS = frozenset("ItWTB,(;")


def as_clause(words: Sequence[Word]) -> tuple[list[Word], int]:
    """The words of a clause that tells what a noun phrase names, and how many of them it needs; none, if it cannot."""
    noun = list(takewhile(lambda word: word.kind != "o", words))
    named = list(takewhile(lambda word: word.kind not in _ENDS, words[len(noun) + 1 :]))
    *doers, deed = _said(noun)
    if all(word.kind != "E" for word in named) or named[0].kind == "H" or any(word.kind == "o" for word in named):
        return [], 0
    if deed in DOING and not doers:
        verb = [Word(DOING[deed], "P")]
    elif deed in BEFALLING:
        verb = [Word("were" if _is_of_several(named) else "was", "F"), Word(BEFALLING[deed], "P")]
        verb += [word for doer in doers for word in (Word("by", "I"), Word("a", "D"), Word(doer, "N"))]
    else:
        return [], 0
    return [*named, *verb, *words[len(noun) + 1 + len(named) :]], len(named) + len(verb)


def _said(noun: Sequence[Word]) -> list[str]:
    """Who did it, where one word says so, and what was done: "the sniper shooting"."""
    said = [word.text.lower() for word in noun if word.kind != "D"]
    return said if len(said) == 2 and is_person(said[0]) else [" ".join(said)]


def _is_of_several(named: Sequence[Word]) -> bool:
    """Whether a phrase names more than one: "two embassies", "Tom Hill and Anna Berg"."""
    return any(word.kind == "K" for word in named) or (named[-1].kind == "N" and named[-1].text.endswith("s"))
