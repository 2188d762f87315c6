"""Sentences to predicates: what is said of whom, as far as the order of words tells.

A sentence is a string of kinds (see `english.words`); phrases are regular
expressions over it. Read from left to right, a noun phrase that hangs on no
preposition becomes the subject of the verb group behind it. A verb that finds
its subject taken belongs to the clause around, and what it passed over was a
participle: "the figures released on Monday showed".
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.events.english.verbs import PARTICLES, REPORTING
from timeline.events.tagging import Sentence, lemma

_NOUN = r"(?:(?:[DH]+|A(?=[JC]))*(?:[JCNE$£€%]S?|(?<=[DHSJ])Z(?=[NEJ]))*[NEC](?!S)|R)"
CLAUSE = re.compile(r"(?:[DHJCSNEAoZ]|KE)*[NER](?:[AXZ]*)[VPMFhd]")
"""A subject and a finite verb behind it, with no comma between."""

_OBJECT = re.compile(r"[DHRCJNE$T]")
_FINITE_NEXT = re.compile(r"[AXZ]*(?:[VPMFhd])")
_CHUNK = re.compile(
    r"(?P<verb>(?:t[AX]*(?=[UhfdA]))?(?:[MdhFf][AXZ]*(?:(?<=F)t(?=[Uf]))?)*[VPLUG]|(?:t[AX]*)?(?:[MdhFf][AXZ]*)*[dhFf])"
    rf"|(?P<noun>(?:{_NOUN}|[DH]+)(?:o{_NOUN})*)"
    r"|(?P<rest>.)"
)


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


@dataclass(slots=True)
class _State:
    """What is known of the clause being read."""

    subject: Phrase | None = None
    taken: "Predicate | None" = None
    parent: "Predicate | None" = None
    link: str = ""


def parsed(sentence: Sentence) -> tuple[list[Predicate], list[Phrase]]:
    """What a sentence says, in the order of its verbs, and its noun phrases, each with what "of" adds to it."""
    parser = _Parser(sentence)
    parser.parse()
    return parser.found, parser.phrases


@dataclass(slots=True)
class _Parser:
    sentence: Sentence
    found: list[Predicate] = field(default_factory=list)
    clause: _State = field(default_factory=_State)
    outer: list[_State] = field(default_factory=list)
    last_noun: Phrase | None = None
    before: str = ""
    marked: str = ""
    waiting: list[Predicate] = field(default_factory=list)
    phrases: list[Phrase] = field(default_factory=list)

    def parse(self) -> None:
        behind = 0
        for match in _CHUNK.finditer(self.sentence.kinds):
            first, last = match.span()
            if first < behind:
                continue
            if match[0] == "(":
                behind = self.sentence.kinds.find(")", first, first + 8) + 1
                continue
            if match.lastgroup == "verb":
                self._verb(first, last)
                self.before, self.marked = "verb", ""
            elif match.lastgroup == "noun":
                self._noun(first, last)
                self.before = "noun"
            elif match[0] not in "\"'":
                self.before = self._mark(match[0], first)

    def _noun(self, first: int, last: int) -> None:
        phrase = Phrase(first, last, _head(self.sentence.kinds, first, last))
        self.phrases.append(phrase)
        subject = bool(_FINITE_NEXT.match(self.sentence.kinds, last))
        starts = self.clause.taken is not None and bool(self.marked) and subject
        if self.before in ("I", "t"):
            self._after_preposition(phrase, first - 1)
        elif starts:
            self._start(phrase)
        elif self.before == "verb" and self.found:
            self._object(self.found[-1], phrase)
        elif (
            self.before == "K"
            and self.last_noun is not None
            and self.clause.subject is self.last_noun
            and not self.clause.taken
        ):
            self.clause.subject.joined = phrase
        elif (
            self.before == ","
            and self.clause.subject is not None
            and self.clause.taken is None
            and self.last_noun is not None
        ):
            self._aside(phrase, last)
            return
        elif self.clause.taken is not None and self.before not in (",", "K"):
            self._object(self.found[-1], phrase)
        elif self.clause.taken is None and not (self.before == "noun" and self.clause.subject is None and not subject):
            self.clause.subject = phrase
        self.last_noun = phrase

    def _aside(self, phrase: Phrase, last: int) -> None:
        """What stands between commas behind a subject: an apposition, or "he said"."""
        kinds = self.sentence.kinds
        if kinds[phrase.first] == "R" and _FINITE_NEXT.match(kinds, last):
            self.outer.append(self.clause)
            self.clause = _State(phrase)
            self.last_noun = phrase

    def _start(self, phrase: Phrase) -> None:
        """A clause beside the one that is over: "…, and the computer was released"."""
        clause = self.clause
        self.outer.clear()
        joins = "K" in self.marked
        self.clause = _State(phrase, None, clause.taken if joins else None, "and" if joins else "")

    def _after_preposition(self, phrase: Phrase, at: int) -> None:
        """What hangs on "by" behind a passive verb is its agent."""
        last = self.found[-1] if self.found else None
        if self.sentence.lower[at] == "by" and last is not None and last.passive and last.agent is None:
            last.agent = phrase
        elif (
            self.sentence.lower[at] == "by"
            and last is not None
            and last.form == "P"
            and last.last == at
            and last.agent is self.clause.subject
        ):
            self._reduce(last)
            last.agent = phrase

    def _object(self, verb: Predicate, phrase: Phrase) -> None:
        if verb.patient is None and not verb.passive:
            verb.patient = phrase
            if (
                verb.agent is None
                and verb.lemma in REPORTING
                and self.sentence.kinds[verb.first - 1 : verb.first] in ('"', ",")
            ):
                verb.agent, verb.patient = phrase, None  # "…", said Steve Jobs

    def _reduce(self, verb: Predicate) -> None:
        """What looked like a past tense is a participle: its subject is what it was done to."""
        verb.passive, verb.patient, verb.agent, verb.form = True, verb.agent, None, "L"
        if self.clause.taken is verb:
            self.clause.taken = None

    def _verb(self, first: int, last: int) -> None:
        kinds, lower = self.sentence.kinds, self.sentence.lower
        group = kinds[first:last]
        verb = last - 1
        new = Predicate(first, last, verb, lemma(lower[verb]), group[-1])
        new.negated = "X" in group or kinds[last : last + 1] == "X"
        new.has_auxiliary = group[0] in "MhFd" and len(group) > 1
        new.modal, new.perfect, new.past_perfect, new.past, new.present = _tense(lower[first:last], group)
        new.passive = group[-1] in "PL" and ("F" in group or "f" in group)
        if (
            last < len(kinds)
            and lower[last] in PARTICLES
            and kinds[last] in "IA"
            and kinds[last + 1 : last + 2] not in ("E", "Z")
        ):
            new.last = (
                last + 1
                if lower[last] in _FIRM or (lower[last] == "on" and kinds[last + 1 : last + 2] in ("I", ",", ".", ""))
                else last
            )
        if group[0] == "t":
            self._infinitive(new)
        elif group[-1] == "G" and len(group) == 1:
            self._participle(new)
        elif group[-1] in "PL" and len(group) == 1 and self._reduced(new):
            new.passive, new.patient, new.form = True, self.last_noun, "L"
            if self.before == "," and self.clause.subject is not None:
                new.patient = self.clause.subject
        else:
            self._finite(new)
        new.agent, new.patient = (
            (None, new.agent or new.patient) if new.passive and new.patient is None else (new.agent, new.patient)
        )
        self.found.append(new)

    def _reduced(self, new: Predicate) -> bool:
        """A participle alone: no subject stands free for it, or the form is none of a past tense."""
        if new.form == "L":
            return True
        if self.before == "," and self.clause.subject is not None and self.clause.taken is None:
            return False
        first = self.clause.taken
        if first is None or self.marked or self._embeds():
            return False
        if first.form == "P" and first.patient is None and not first.passive and first.last - first.first == 1:
            return _OBJECT.match(self.sentence.kinds, new.last) is None
        return True

    def _embeds(self) -> bool:
        """ "NPD said Apple passed": the object of a verb of saying is the subject of what is said."""
        last = self.found[-1]
        return self.before == "noun" and last.patient is self.last_noun and last.lemma in REPORTING

    def _finite(self, new: Predicate) -> None:
        clause, taken = self.clause, self.clause.taken
        if taken is None:
            self._take(new)
        elif self.before == "noun" and self.found and self._embeds():
            last = self.found[-1]
            last.patient = None
            self.outer.append(clause)
            self.clause = _State(self.last_noun, None, last, "that")
            self._take(new)
        elif self.marked == ",K" and self.outer and self.outer[-1].taken is not None:
            self._leave()  # "acknowledged that users were …, but dismissed"
            self._finite(new)
        elif self.marked:
            new.agent, new.parent, new.link = clause.subject, clause.taken, "and"
            clause.taken = new
        elif self.outer:
            self._leave()
            self._finite(new)
        elif taken.form == "P" and not taken.passive and taken.last - taken.first == 1:
            self._reduce(taken)
            if self.sentence.kinds[clause.subject.head] == "E" if clause.subject else False:
                self.found.remove(taken)  # a name is not told apart by a participle: the first verb was a slip
            self._take(new)
        else:
            new.agent = self.last_noun
            clause.taken = new

    def _take(self, new: Predicate) -> None:
        clause = self.clause
        new.agent, new.parent, new.link = clause.subject, clause.parent, clause.link
        clause.taken = new
        for verb in self.waiting:
            verb.agent, verb.parent, verb.link = clause.subject, new, "-ing"
        self.waiting.clear()

    def _infinitive(self, new: Predicate) -> None:
        last = self.found[-1] if self.found else None
        new.form = "U"
        if last is None:
            self.waiting.append(new)
            return
        new.parent, new.link = last, "to"
        new.agent = last.patient if last.patient is not None and last.patient.last == new.first else last.agent
        if last.passive:
            new.agent = last.patient

    def _participle(self, new: Predicate) -> None:
        """A form in -ing alone: what stands right before it does it, or else the subject does."""
        owner = self.clause.taken or (self.found[-1] if self.found else None)
        if self.before == "noun":
            new.agent = self.last_noun
        elif owner is None and self.clause.subject is None:
            self.waiting.append(new)
        else:
            new.agent = (
                (owner.patient if owner.passive and owner.agent is None else owner.agent)
                if owner
                else self.clause.subject
            )
        new.parent, new.link = owner, "-ing"

    def _mark(self, kind: str, at: int) -> str:
        """Read a word that stands between phrases; what it is to the phrase behind it."""
        self.marked += kind if kind in ",K" else ""
        if kind == "W" or (kind == "T" and self.before == "noun" and not self._reports()):
            self.outer.append(self.clause)
            antecedent = self.last_noun if self.before != "I" else None
            self.clause = _State(antecedent, None, self.clause.taken, self.sentence.lower[at])
        elif kind in "TB" or (kind == "I" and self._begins_clause(at)):
            last = self.found[-1] if self.found else None
            self.outer.append(self.clause)
            self.clause = _State(None, None, last, self.sentence.lower[at])
            return "B"
        elif kind in ";:":
            self.clause, self.outer = _State(), []
        return self.before if kind in "AZ" and self.before != "I" else kind

    def _reports(self) -> bool:
        return bool(self.found) and self.found[-1].lemma in REPORTING

    def _begins_clause(self, at: int) -> bool:
        """ "after", "before" and "as" in front of a clause: a subject and a finite verb follow before any comma."""
        if self.sentence.lower[at] not in ("after", "before", "as", "than", "since", "until", "till"):
            return False
        return CLAUSE.match(self.sentence.kinds, at + 1) is not None

    def _leave(self) -> None:
        """Back to the clause around, if there is one."""
        self.clause = self.outer.pop() if self.outer else _State()


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


def _head(kinds: str, first: int, last: int) -> int:
    """The last noun before any "of"."""
    end = kinds.find("o", first, last)
    return (last if end < 0 else end) - 1
