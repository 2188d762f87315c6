"""Sentences to predicates: what is said of whom, as far as the order of words tells.

A sentence is a string of kinds (see `english.words`); phrases are regular
expressions over it. Read from left to right, a noun phrase that hangs on no
preposition becomes the subject of the verb group behind it. A verb that finds
its subject taken belongs to the clause around, and what it passed over was a
participle: "the figures released on Monday showed".
"""

import re
from dataclasses import dataclass, field

from timeline.events.english.verbs import REPORTING
from timeline.events.predicates import CLAUSE, Phrase, Predicate, verb_group
from timeline.events.tagging import Sentence

_NOUN = r"(?:(?:[DH]+|A(?=[JC]))*(?:[JCNE$£€%]S?|(?<=[DHSJ])Z(?=[NEJ]))*[NEC](?!S)|R)"
_OBJECT = re.compile(r"[DHRCJNE$T]")
_FINITE_NEXT = re.compile(r"[AXZ]*(?:[VPMFhd])")
_CHUNK = re.compile(
    r"(?P<verb>(?:t[AX]*(?=[UhfdA]))?(?:[MdhFf][AXZ]*(?:(?<=F)t(?=[Uf]))?)*[VPLUG]|(?:t[AX]*)?(?:[MdhFf][AXZ]*)*[dhFf])"
    rf"|(?P<noun>(?:{_NOUN}|[DH]+)(?:o{_NOUN})*)"
    r"|(?P<rest>.)"
)


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
        if self._is_aside():
            self._aside(phrase, last)
            return
        self._stand(phrase, bool(_FINITE_NEXT.match(self.sentence.kinds, last)))
        self.last_noun = phrase

    def _is_aside(self) -> bool:
        """A phrase between commas behind a subject that has no verb yet."""
        clause = self.clause
        return self.before == "," and clause.subject is not None and clause.taken is None and self.last_noun is not None

    def _stand(self, phrase: Phrase, before_verb: bool) -> None:
        """Give a phrase its part: on a preposition, a new clause's subject, an object, joined to the subject, or it."""
        clause = self.clause
        if self.before in ("I", "t"):
            self._after_preposition(phrase, phrase.first - 1)
        elif clause.taken is not None and self.marked and before_verb:
            self._start(phrase)
        elif self.before == "verb" and self.found:
            self._object(self.found[-1], phrase)
        elif clause.taken is not None:
            if self.before not in (",", "K"):
                self._object(self.found[-1], phrase)
        elif self.before == "K" and self.last_noun is not None and clause.subject is self.last_noun:
            clause.subject.joined = phrase
        elif self.before != "noun" or clause.subject is not None or before_verb:
            clause.subject = phrase

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
        group = self.sentence.kinds[first:last]
        new = verb_group(self.sentence, first, last)
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
        if new.passive and new.patient is None:
            new.agent, new.patient = None, new.agent
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
            self._embed(new)
        elif self.outer and not (self.marked and not self._rejoins()):
            self._leave()
            self._finite(new)
        elif self.marked:
            new.agent, new.parent, new.link = clause.subject, taken, "and"
            clause.taken = new
        elif taken.form == "P" and not taken.passive and taken.last - taken.first == 1:
            self._pass_over(taken, new)
        else:
            new.agent = self.last_noun
            clause.taken = new

    def _rejoins(self) -> bool:
        """A comma and an "and" go back to the clause around: "acknowledged that users were …, but dismissed"."""
        return self.marked == ",K" and self.outer[-1].taken is not None

    def _embed(self, new: Predicate) -> None:
        """The object of the last verb is the subject of this one, which it reports."""
        last = self.found[-1]
        last.patient = None
        self.outer.append(self.clause)
        self.clause = _State(self.last_noun, None, last, "that")
        self._take(new)

    def _pass_over(self, taken: Predicate, new: Predicate) -> None:
        """ "The figures released on Monday showed": the first verb was a participle."""
        subject = self.clause.subject
        self._reduce(taken)
        if subject is not None and self.sentence.kinds[subject.head] == "E":
            self.found.remove(taken)  # a name is not told apart by a participle: the first verb was a slip
        self._take(new)

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


def _head(kinds: str, first: int, last: int) -> int:
    """The last noun before any "of"."""
    end = kinds.find("o", first, last)
    return (last if end < 0 else end) - 1
