"""Numbers at the end of a line that count nothing there: "a $30 million", "expects up to four million", "drill two"."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from timeline.events.english.kinds import lemma
from timeline.events.english.trading import MOVES
from timeline.events.english.verbs import KILLING, WOUNDING
from timeline.events.titling.line_words import Word

_VERBS = frozenset("VPLUG")


def counts_nothing(words: Sequence[Word]) -> bool:
    """Whether nobody could tell what the number that ends a line is of; "was shut for three": hours?"""
    is_bare = words[-2].text == "for" or _is_object(words[-2], words[-1])
    return is_bare or _is_lone_sum(words) or _is_lone_number(words)


def _is_object(verb: Word, number: Word) -> bool:
    """ "Will drill two", of what? "Killing five" has told it."""
    is_object = verb.kind in "VPUG" and number.text.isalpha() and number.text not in _SCALES
    return is_object and lemma(verb.text.lower()) not in _COUNTING


def _is_lone_sum(words: Sequence[Word]) -> bool:
    """ "A $30 million", of what?"""
    sum_behind = list(dropwhile(lambda word: word.kind == "C", reversed(words)))
    return len(sum_behind) > 1 and sum_behind[0].kind in "$£€" and sum_behind[1].text in ("a", "an")


_SCALES = frozenset("dozen hundred thousand million billion".split())
_COUNTING = MOVES | KILLING | WOUNDING | frozenset("grow number reach total".split())


def _is_lone_number(words: Sequence[Word]) -> bool:
    """ "Expects up to four million", of what? "Rose to four million" has told it."""
    since_sign = list(takewhile(lambda word: word.kind == "C", reversed(words)))
    if words[-1].text not in _SCALES or words[-1 - len(since_sign)].kind in "$£€":
        return False
    return not any(word.kind in _VERBS and lemma(word.text.lower()) in _COUNTING for word in words)
