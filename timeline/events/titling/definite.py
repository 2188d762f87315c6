"""Whether a reader of a line alone knows what "the" means in it: it is named, told apart, or the only one there is."""

import re
from collections.abc import Sequence

from timeline.events.english.demands import DEMANDED, GIVING
from timeline.events.english.kinds import lemma
from timeline.events.english.known import (
    ANYWHERE,
    BODIES,
    CALLING,
    CONTENT,
    KNOWN,
    KNOWN_PAIRS,
    MEASURES,
    NATIONAL,
    ORDINALS,
    PARTS,
    PREMISES,
    RELATED,
    TELLING_APART,
    WEAK,
)
from timeline.events.english.nouns import EVENTS
from timeline.events.english.places import DEMONYMS, PLACES
from timeline.events.parsing.references import is_person
from timeline.events.titling.line_words import Word

_NAMED = re.compile("[IotDHJCN]{1,5}E")
_BESIDE = re.compile(",E+(?:,|$)")
""" "The capital, Oslo"."""

_CLAUSE = re.compile("[WT]|tU")
_OTHERS = frozenset("by for from to with".split())
_JOINED = re.compile("K[JN]*N")
_OF_SIZE = re.compile("oA*C(?![JN])")
_SETTLED = frozenset("city country county district island nation state suburb town village".split())
""""The city of 180,000" is one of many."""

_ENOUGH = 2  # describing words that tell apart what has no name


def is_known(before: Sequence[Word], phrase: Sequence[Word], behind: Sequence[Word], beyond: str) -> bool:
    """Whether a reader knows what "the" means there: it has a name, or is one in the world, or is told apart.

    `before` and `behind` are the words around the phrase, `beyond` the kinds of those behind the verb.
    """
    *others, head = phrase[1:]
    noun = head.text.lower()
    kinds = "".join(word.kind for word in behind)
    if (joined := _JOINED.match(kinds)) and behind[joined.end() - 1].text in CALLING:
        return False  # "the energy and defense concern"
    if head.kind == "E":
        is_counted = bool(others) and all(word.text in ORDINALS for word in others)  # "the third Test"
        return (bool(others) and not is_counted) or kinds[:1] in ("o", "I") or not (is_counted or head.text in BODIES)
    is_one = noun in KNOWN or (others and (others[-1].text, noun) in KNOWN_PAIRS)
    if is_one or _BESIDE.match(kinds) or (noun not in PREMISES and _has_name(noun, others)):
        return True
    if noun in CALLING or noun in PARTS or noun in PREMISES:
        is_named = (
            _NAMED.match(kinds) is not None and behind[0].text not in _OTHERS
        )  # "the company by the state of Texas"
        return is_named or kinds[:1] == "W"
    if noun in RELATED:
        return kinds[:1] == "o"
    return _is_told_apart(noun, before, behind, kinds) or _is_described(noun, others, before, kinds, beyond)


def _is_described(noun: str, others: Sequence[Word], before: Sequence[Word], kinds: str, beyond: str) -> bool:
    """Whether the words in front of a noun say which one, or those in front of them whose."""
    telling = [word for word in others if word.kind in "NJ" and word.text.lower() not in WEAK]
    if len(telling) >= _ENOUGH:
        return True
    if any(_is_superlative(word) for word in others):
        return "E" in kinds + beyond  # "the largest children's hospital in Kyiv"
    is_time = bool(before) and before[-1].text in _JOINING
    if any(word.kind == "N" for word in telling) and not is_time:  # "the embassy bombings killed 240 people in Kenya"
        return _NAMED.match(kinds) is not None or (noun.removesuffix("s") in EVENTS and "E" in kinds + beyond)
    return noun in _SOMEBODY and any(word.kind == "S" for word in before)  # "Elian's uncle kept the boy"


def _is_superlative(word: Word) -> bool:
    return word.kind in "JN" and word.text.endswith("est") and word.text not in WEAK


_SOMEBODY = frozenset("baby boy child girl man woman".split())


def _has_name(noun: str, others: Sequence[Word]) -> bool:
    """ "The Fluor unit", "the Dutch government"; "the Dutch group" is one of many."""
    names = [word.text for word in others if word.kind == "E" and not word.text.endswith("-based")]
    if not names or noun in RELATED or noun.removesuffix("s") in CONTENT:
        return False
    if all(name in DEMONYMS for name in names):
        return noun in NATIONAL or any(word.kind == "N" for word in others)
    is_place = " ".join(names) in PLACES
    return noun in NATIONAL or not is_place or noun not in CALLING


def _has_its_own(noun: str, preposition: str) -> bool:
    """Whether a preposition says which one a noun means: "the meeting with", "the drop in"."""
    if preposition == "in":
        return noun in MEASURES  # "the drop in sterling", not "sold the stake in a sale"
    return (noun, preposition) in DEMANDED


_ENTERED = ANYWHERE | frozenset(
    "airport base camp church city consulate court embassy hospital palace prison stage town village".split()
)
_JOINING = frozenset("after before during following since".split())
_MOVING = GIVING | frozenset("bring compare deliver liken move offer return sell ship take transfer".split())
_VERBS = frozenset("VPMFhd")


def _is_told_apart(noun: str, before: Sequence[Word], behind: Sequence[Word], kinds: str) -> bool:
    """ "The price of oil", "the men who fled", "the bridge to Crimea"; "sold the house to five" tells nothing of it."""
    if _OF_SIZE.match(kinds):
        return noun not in _SETTLED
    if kinds[:1] == "o" or _CLAUSE.match(kinds):
        return kinds[:2] != "tU" or noun not in _ENTERED  # "entered the embassy to hide"
    if not behind or (kinds[0] == "I" and all(word.kind not in _VERBS for word in before)):
        return bool(behind)
    preposition = behind[0].text
    if preposition == "to" and any(word.kind in "VPLU" and lemma(word.text) in _MOVING for word in before):
        return False
    is_named = preposition in TELLING_APART and _NAMED.match(kinds) is not None and not is_person(noun)
    return is_named or _has_its_own(noun, preposition)


def is_anywhere(phrase: Sequence[Word]) -> bool:
    """ "The store", of which any place has many."""
    return phrase[-1].text in ANYWHERE and all(word.kind != "E" for word in phrase)
