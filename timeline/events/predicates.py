"""Noun phrases and what verb groups say: the values that a sentence is taken apart into."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.events.english.kinds import lemma
from timeline.events.tagging import Sentence

CLAUSE = re.compile(r"(?:[DHJCSNEAoZ]|KE)*[NER](?:[AXZ]*)[VPMFhd]")
"""A subject and a finite verb behind it, with no comma between."""


@dataclass(slots=True, eq=False)
class Phrase:
    """A noun phrase, from word `first` up to word `last`; `head` is its head noun, `joined` what an "and" adds."""

    first: int
    last: int
    head: int
    joined: "Phrase | None" = None


@dataclass(slots=True, eq=False)
class Predicate:
    """What a verb group says: of its `agent`, to its `patient`; `verb` is the main verb's place.

    `parent` is the predicate that it hangs on (what reports it, or what it is the purpose of) and `link` the word
    between them.
    """

    first: int
    last: int
    verb: int
    lemma: str
    form: str
    agent: Phrase | None = None
    patient: Phrase | None = None
    passive: bool = False
    negated: bool = False
    modal: str | None = None
    perfect: bool = False
    has_auxiliary: bool = False
    past_perfect: bool = False
    past: bool = False
    present: bool = False
    parent: "Predicate | None" = None
    link: str = ""

    @property
    def finite(self) -> bool:
        return self.form in "VPFh" or self.has_auxiliary

    @property
    def subject(self) -> Phrase | None:
        """What stands in front of it: who suffers it where it is passive, who does it where it is not."""
        return self.patient if self.passive else self.agent


def verb_group(sentence: Sentence, first: int, last: int) -> Predicate:
    """What the verbs from word `first` up to `last` say by themselves, with the particle that belongs to them."""
    kinds, lower = sentence.kinds, sentence.lower
    group = kinds[first:last]
    new = Predicate(first, last, last - 1, lemma(lower[last - 1]), group[-1])
    new.negated = "X" in group or kinds[last : last + 1] == "X"
    new.has_auxiliary = group[0] in "MhFd" and len(group) > 1
    new.modal, new.perfect, new.past_perfect, new.past, new.present = _tense(lower[first:last], group)
    new.passive = group[-1] in "PL" and ("F" in group or "f" in group)
    new.last += _has_particle(sentence, last)
    return new


def _has_particle(sentence: Sentence, at: int) -> bool:
    """Whether the word behind a verb belongs to it: "took off", and "went on" where no noun follows."""
    word, kind, following = sentence.lower[at : at + 1], sentence.kinds[at : at + 1], sentence.kinds[at + 1 : at + 2]
    if kind not in ("I", "A") or following in ("E", "Z"):
        return False
    return word[0] in _FIRM or (word[0] == "on" and following in ("I", ",", ".", ""))


_FIRM = frozenset("up off out down over away back aside".split())
_PRESENT = frozenset("is are am 's 're 'm isn't aren't".split())
_PAST = frozenset("was were had did wasn't weren't hadn't didn't been".split())


@lru_cache(8192)
def _tense(words: tuple[str, ...], group: str) -> tuple[str | None, bool, bool, bool, bool]:
    """What a verb group says by its auxiliaries: its modal; whether it is perfect, past perfect, past, present."""
    modal = "to" if "t" in group[1:] else next((words[n] for n, kind in enumerate(group) if kind == "M"), None)
    perfect = "h" in group[:-1]
    present = not perfect and any(word in _PRESENT for word in words[:-1])
    return modal, perfect, perfect and "had" in words, _is_past(words, group), present


def _is_past(words: tuple[str, ...], group: str) -> bool:
    """Whether a verb group is in a past tense; "has been told" is one, for what it tells is over."""
    if any(word in _PAST for word in words):
        return True
    if "M" in group or any(word in _PRESENT for word in words):
        return False
    return "h" in group[:-1] or group[-1] in "PL" or (group[-1] == "V" and not words[-1].endswith("s"))
