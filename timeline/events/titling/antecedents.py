"""Whom "who" and what "which" means: the noun in front of it, where nothing else could be meant."""

import re

from timeline.events.english.places import PLACES
from timeline.events.parsing.predicates import Phrase
from timeline.events.parsing.references import is_person
from timeline.events.parsing.tagging import Sentence

_INTRODUCTION = re.compile("[AZI]+,")


def is_antecedent(sentence: Sentence, subject: Phrase) -> bool:
    """Whether a noun in front of "who" or "that" is surely whom it means: not in "the base in Sudan that"."""
    kinds, first = sentence.kinds, subject.first
    is_name, behind = kinds[subject.head] == "E", sentence.lower[subject.last : subject.last + 2]
    if is_name and "who" in behind:
        return kinds[first] != "D" or "N" in kinds[first : subject.head]  # not "the Russian who"
    if is_name and behind[-1:] == ("which",) and _is_thing_behind(sentence, first, subject):
        return True
    if (
        sentence.lower[first] == "the"
        and "E" not in kinds[first : subject.last]
        and sentence.lower[subject.last] == "who"
    ):
        return False  # "the men who": which, only the clause tells
    while first and kinds[first - 1] in "DZJ":
        first -= 1
    before, earlier = kinds[max(0, first - 1) : first], kinds[max(0, first - 2) : max(0, first - 1)]
    if before == "," and _INTRODUCTION.fullmatch(kinds, 0, first):
        return True  # "Meanwhile, Ogden Corp., which"
    if before == "S":
        return earlier == "Z"  # "last week's storm that", and not "its most wanted list, which"
    return before not in frozenset(",KNER") and not (before in frozenset("Iot") and earlier in frozenset("NECJRZ"))


def _is_thing_behind(sentence: Sentence, first: int, subject: Phrase) -> bool:
    """ "Its objection to the Great Keba Dam, which", "shares in Norvex, which was"."""
    noun, before = sentence.lower[max(0, first - 2)], sentence.lower[max(0, first - 1)]
    if first < 2 or sentence.kinds[first - 1] not in "Iot" or sentence.words[subject.head] in PLACES:
        return False
    is_one = sentence.lower[subject.last + 2 : subject.last + 3] in (("has",), ("is",), ("was",))
    return before == "to" or is_person(noun.removesuffix("s")) or (is_one and noun.endswith("s"))
