"""Noun phrases and what verb groups say: the values that a sentence is taken apart into."""

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.events.english.kinds import lemma
from timeline.events.english.objectless import AMBIVALENT, NAMING, OBJECTLESS
from timeline.events.english.verbs import FIRM, INTRANSITIVE, TRANSITIVE
from timeline.events.parsing.tagging import Sentence

_WITHIN = r"Z(?<=[DHSJ]Z)(?=[NEJ]|,[$£€])|,(?<=[DH][JZ],)(?=[JN$£€])"
_NOUN = rf"(?:(?:[DH]|A(?=[JC])|(?<=D)A(?=N))*(?:[JCNE$£€%]S?|{_WITHIN})*[NEC](?!S)|R)"
_VERBS = r"(?:t[AX]*(?=[UhfdA]))?(?:[MdhFf][AXZ]*(?:(?<=F)t(?=[Uf]))?)*[VPLUG]|(?:t[AX]*)?(?:[MdhFf][AXZ]*)*[dhFf]"
CHUNK = re.compile(
    rf"((?=[tMdhFfVPLUG])(?:{_VERBS}))"  # looked for where it may begin: a third of the time
    rf"|((?:{_NOUN}|[DH]++(?!Z))(?:o{_NOUN})*)"
    r"|(.)"
)
"""A piece of a sentence: a verb group, a noun phrase with what "of" adds to it, or any other word."""

_CLAUSE = re.compile(
    r"(?:[DHJCSNEAoZ]|KE|Ro|(?<=D)I(?=C))*[NERZ](?:(?:,[DHJCSNE]*[NER])+,?K[DHJCSNE]*[NER])?[AXZ]*[VPMFhd]"
)
_JOINING = frozenset("after before as than since until till".split())


@dataclass(slots=True, eq=False)
class Phrase:
    """A noun phrase, from word `first` up to word `last`; `joined` is what an "and" adds.

    Its `head` is the last noun before any "of".
    """

    first: int
    last: int
    head: int
    joined: "Phrase | None" = None

    @property
    def end(self) -> "Phrase":
        """The last of the phrases that an "and" joins to it, or itself."""
        phrase = self
        while phrase.joined is not None:
            phrase = phrase.joined
        return phrase


@dataclass(slots=True, eq=False)
class Predicate:
    """What a verb group says: of its `agent`, to its `patient`; `verb` is the main verb's place.

    `parent` is the predicate that it hangs on (what reports it, or what it is the purpose of) and `link` the word
    between them; it `shares` the auxiliary of the parent where it has none of its own.
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
    shares: bool = False

    @property
    def up_to_now(self) -> bool:
        """Told as what has come about by now: "has grown", not "had grown"."""
        return self.perfect and not self.past_perfect

    @property
    def finite(self) -> bool:
        return self.form in "VPFh" or self.has_auxiliary

    @property
    def may_be_participle(self) -> bool:
        """What looks like a past tense, with no object right behind it: "the figures released"."""
        is_bare = self.form == "P" and not self.passive and self.last - self.first == 1
        return is_bare and (self.patient is None or self.patient.first > self.last)

    def turn_participle(self, patient: Phrase | None) -> None:
        """What looked like a past tense is a participle, of what it was done to."""
        self.passive, self.patient, self.agent, self.form = True, patient, None, "L"

    def share_auxiliary(self, first: "Predicate", has_object: bool) -> None:
        """ "Was seized and sold", "will go and see": the first verb's auxiliary serves this one; not in "and fled"."""
        is_bare = self.form in ("P", "L") and not self.has_auxiliary and (not has_object or self.lemma in NAMING)
        if is_bare and first.passive and self.lemma not in OBJECTLESS and self.lemma not in _OF_TIME:
            self.turn_participle(self.agent)
            self.has_auxiliary = first.has_auxiliary
            self.shares = first.shares or first.verb > first.first
            self.present, self.past, self.modal = first.present, first.past, first.modal
            self.perfect, self.past_perfect = first.perfect, first.past_perfect
        elif self.form == "U" and not self.has_auxiliary and first.modal is not None and not first.negated:
            self.has_auxiliary = self.shares = True
            self.modal = first.modal

    @property
    def subject(self) -> Phrase | None:
        """What stands in front of it: who suffers it where it is passive, who does it where it is not."""
        return self.patient if self.passive else self.agent


_OF_TIME = frozenset("serve spend wait".split())
"""Verbs whose object is a length of time: "was born in Bonn and spent two years in Riga"."""


@dataclass(slots=True)
class Clause:
    """A clause while it is read: its subject, the verb that has taken it, and what it hangs on by which word."""

    subject: Phrase | None = None
    taken: Predicate | None = None
    parent: Predicate | None = None
    link: str = ""

    def holds_participle(self, kinds: str) -> bool:
        """Whether its verb is none: "that hair found behind the house came from", where "that" begins the clause."""
        subject, taken = self.subject, self.taken
        if subject is None or taken is None or self.link != "that" or kinds[subject.last] in "TW,":
            return False
        return taken.may_be_participle and taken.lemma in TRANSITIVE

    def give(self, verb: Predicate) -> None:
        """The clause has its verb."""
        verb.agent, verb.parent, verb.link = self.subject, self.parent, self.link
        self.taken = verb


def begins_clause(sentence: Sentence, at: int) -> bool:
    """ "after", "before" and "as" in front of a clause: a subject and a finite verb follow before any comma."""
    if sentence.lower[at] not in _JOINING or _CLAUSE.match(sentence.kinds, at + 1) is None:
        return False
    return sentence.lower[at - 1 : at] != sentence.lower[at + 1 : at + 2]  # "speaker after speaker"


_PERIODS = frozenset("months month year years quarter half period weeks week".split())


def only_describes(sentence: Sentence, predicate: Predicate) -> bool:
    """ "The months ended May 1", "a rule designed to", "a diary dated": a participle, and nothing that happened."""
    if is_dating(sentence, predicate):
        return True
    is_designed = predicate.lemma == "design" and sentence.kinds[predicate.last : predicate.last + 1] == "t"
    return ends_period(sentence, predicate) or (is_designed and not predicate.has_auxiliary)


def only_happens(sentence: Sentence, predicate: Predicate) -> bool:
    """ "Died": no participle, for it is done to nobody; "survived by his wife" is one."""
    is_by = sentence.lower[predicate.last : predicate.last + 1] == ("by",)
    return predicate.form == "P" and predicate.lemma in INTRANSITIVE and not is_by


def follows_participle(first: Predicate, new: Predicate) -> bool:
    """ "A truce signed in Algiers collapsed": the second verb is done to nobody, and the first is."""
    is_done = first.may_be_participle and first.lemma not in OBJECTLESS
    return is_done and new.form == "P" and new.lemma in OBJECTLESS - AMBIVALENT


def is_dating(sentence: Sentence, predicate: Predicate) -> bool:
    """ "A diary dated 4 June": the day that something has on it."""
    is_behind = sentence.kinds[predicate.last : predicate.last + 1] == "Z"
    return is_behind and predicate.lemma == "date" and not predicate.has_auxiliary


def ends_period(sentence: Sentence, predicate: Predicate) -> bool:
    """ "The six months ended May 1": a date, and nothing that happened."""
    alone = predicate.lemma == "end" and not predicate.has_auxiliary
    return alone and predicate.first > 0 and sentence.lower[predicate.first - 1].split()[-1] in _PERIODS


def verb_group(sentence: Sentence, first: int, last: int) -> Predicate:
    """What the verbs from word `first` up to `last` say by themselves, with the particle that belongs to them."""
    kinds, lower = sentence.kinds, sentence.lower
    group = kinds[first:last]
    new = Predicate(first, last, last - 1, lemma(lower[last - 1]), group[-1])
    new.negated = kinds.find("X", max(0, first - 1), last + 1) >= 0  # also in "and never returned"
    new.has_auxiliary = last - first > 1 and group[0] in "MhFd"
    new.modal, new.perfect, new.past_perfect, new.past, new.present = _tense(lower[first:last], group)
    new.passive = last - first > 1 and group[-1] in "PL" and ("F" in group or "f" in group)
    new.last += _has_particle(sentence, last)
    return new


def _has_particle(sentence: Sentence, at: int) -> bool:
    """Whether the word behind a verb belongs to it: "took off", and "went on", "was sworn in" where no noun follows."""
    if sentence.kinds[at : at + 1] not in ("I", "A"):
        return False
    word, following = sentence.lower[at], sentence.kinds[at + 1 : at + 2]
    if following == "E" or (following == "Z" and word not in ("off", "out", "back")):
        return False
    if word == "off" and not _COASTS.isdisjoint(sentence.lower[at + 1 : at + 4]):
        return False  # "was found off the coast of Greenland"
    if word in ("on", "in"):
        return following in ("I", ",", ".", "") or sentence.lower[at - 1 : at + 1] == ("sworn", "in")
    return word in FIRM


_COASTS = frozenset("cape coast coasts island islands shore".split())
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
