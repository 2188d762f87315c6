"""Sentences to predicates: what is said of whom, as far as the order of words tells.

Read from left to right, a noun phrase that hangs on no preposition becomes the
subject of the verb group behind it. A verb that finds its subject taken belongs
to the clause around, or the first was a participle: "the figures released showed".
"""

import re
from dataclasses import dataclass, field

from timeline.events.english.verbs import REPORTING
from timeline.events.predicates import Clause, Phrase, Predicate, begins_clause, chunks, only_describes, verb_group
from timeline.events.tagging import Sentence

_OBJECT = re.compile(r"[DHRCJNE$T]")
_HANGING = re.compile(r"(?:[Io][DHJCNESA$%]*[NEC])+")
_ASIDES = frozenset("who which whom whose where when".split())
_FINITE_NEXT = re.compile(r"[AXZ]*(?:[VPMFhd])")


def parsed(sentence: Sentence) -> tuple[list[Predicate], list[Phrase]]:
    """What a sentence says, in the order of its verbs, and its noun phrases, each with what "of" adds to it."""
    parser = _Parser(sentence)
    parser.parse()
    return parser.found, parser.phrases


@dataclass(slots=True)
class _Parser:
    sentence: Sentence
    found: list[Predicate] = field(default_factory=list)
    clause: Clause = field(default_factory=Clause)
    outer: list[Clause] = field(default_factory=list)
    last_noun: Phrase | None = None
    before: str = ""
    marked: str = ""
    is_aside: bool = False
    waiting: list[Predicate] = field(default_factory=list)
    phrases: list[Phrase] = field(default_factory=list)

    def parse(self) -> None:
        for what, first, last in chunks(self.sentence.kinds):
            if what == "verb":
                self._verb(first, last)
                self.before, self.marked = "verb", ""
            elif what == "noun":
                self._noun(first, last)
                self.before = "noun"
            elif what not in "\"'" and not self._is_particle(first):
                self.before = self._mark(what, first)

    def _is_particle(self, at: int) -> bool:
        """Whether a word belongs to the verb before it: "put out the fire"."""
        return self.before == "verb" and self.last is not None and at < self.last.last

    @property
    def last(self) -> Predicate | None:
        """The predicate before."""
        return self.found[-1] if self.found else None

    def _noun(self, first: int, last: int) -> None:
        phrase = Phrase.at(self.sentence.kinds, first, last)
        self.phrases.append(phrase)
        self.is_aside = self._is_aside(last)
        if self.is_aside:
            self._aside(phrase, last)
            return
        self._stand(phrase)
        self.last_noun = phrase

    def _is_aside(self, last: int) -> bool:
        """A phrase between commas behind a subject that has no verb yet, or one that an "and" joins to such."""
        clause = self.clause
        is_open = clause.subject is not None and clause.taken is None and self.last_noun is not None
        is_joined = self.before == "K" and self.is_aside and self.sentence.kinds[last : last + 1] == ","
        return is_open and (self.before == "," or is_joined)

    def _stand(self, phrase: Phrase) -> None:
        """Give a phrase its part: on a preposition, a new clause's subject, an object, joined to the subject, or it."""
        clause, kinds = self.clause, self.sentence.kinds
        if self.before in ("I", "t", "o"):
            self._after_preposition(phrase, phrase.first - 1)
        elif clause.taken is not None and self.marked and _FINITE_NEXT.match(kinds, phrase.last):
            self._start(phrase)
        elif self.before == "verb" and self.found:
            self._object(self.found[-1], phrase)
        elif clause.taken is not None:
            if self.before not in (",", "K"):
                self._object(self.found[-1], phrase)
        elif self.before == "K" and self.last_noun is not None and clause.subject is not None:
            self._join(clause.subject, phrase)
        elif self.before != "noun" or clause.subject is not None or _FINITE_NEXT.match(kinds, phrase.last):
            clause.subject = phrase

    def _join(self, subject: Phrase, phrase: Phrase) -> None:
        """What an "and" adds is part of the subject, unless it hangs on a preposition: "talks between A and B"."""
        if subject is self.last_noun:
            subject.joined = phrase

    def _aside(self, phrase: Phrase, last: int) -> None:
        """What stands between commas behind a subject: an apposition, or "he said"."""
        kinds = self.sentence.kinds
        if kinds[phrase.first] == "R" and _FINITE_NEXT.match(kinds, last):
            self.outer.append(self.clause)
            self.clause = Clause(phrase)
            self.last_noun = phrase

    def _start(self, phrase: Phrase) -> None:
        """A clause beside the one that is over: "…, and the computer was released"."""
        clause = self.clause
        self.outer.clear()
        joins = "K" in self.marked
        self.clause = Clause(phrase, None, clause.taken if joins else None, "and" if joins else "")

    def _after_preposition(self, phrase: Phrase, at: int) -> None:
        """What hangs on "by" behind a passive verb, or right behind what may be a participle, is its agent."""
        last = self.last
        if last is None or self.sentence.lower[at] != "by":
            return
        if last.passive and last.agent is None:
            last.agent = phrase
        elif last.form == "P" and last.last == at and last.agent is self.clause.subject:
            self._reduce(last)
            last.agent = phrase

    def _object(self, verb: Predicate, phrase: Phrase) -> None:
        if verb.patient is not None or verb.passive:
            return
        before = self.sentence.kinds[verb.first - 1 : verb.first]
        if verb.agent is None and verb.lemma in REPORTING and before in ('"', ","):
            verb.agent = phrase  # "…", said Steve Jobs
        else:
            verb.patient = phrase

    def _reduce(self, verb: Predicate) -> None:
        """What looked like a past tense is a participle: its subject is what it was done to."""
        verb.turn_participle(verb.agent)
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
            behind_comma = self.before == "," and self.clause.subject is not None
            new.turn_participle(self.clause.subject if behind_comma else self.last_noun)
        else:
            self._finite(new)
        if new.passive and new.patient is None:
            new.agent, new.patient = None, new.agent
        self.found.append(new)

    def _reduced(self, new: Predicate) -> bool:
        """A participle alone: no subject stands free for it, or the form is none of a past tense."""
        is_named = new.lemma == "name" and self.last_noun is not self.clause.subject
        if new.form == "L" or is_named or only_describes(self.sentence, new):
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
        object, noun = last.patient, self.last_noun
        if self.before != "noun" or object is None or noun is None or last.lemma not in REPORTING:
            return False
        return object is noun or _HANGING.fullmatch(self.sentence.kinds, object.last, noun.last) is not None

    def _finite(self, new: Predicate) -> None:
        clause, taken = self.clause, self.clause.taken
        if taken is None:
            self._take(new)
        elif self._embeds():
            self._embed(self.found[-1], new)
        elif self.outer and (self._rejoins() if self.marked else not clause.holds_participle(self.sentence.kinds)):
            self.clause = self.outer.pop()
            self._finite(new)
        elif self.marked:
            new.agent, new.parent, new.link = clause.subject, taken, "and"
            new.share_auxiliary(taken, bool(_OBJECT.match(self.sentence.kinds, new.last)))
            clause.taken = new
        elif taken.may_be_participle and taken.lemma != "say":
            self._pass_over(taken, new)
        elif taken.lemma in REPORTING and taken.patient is not None:
            self._embed(taken, new)  # "said the parts of the bomb that exploded were"
        else:
            new.agent = self.last_noun
            clause.taken = new

    def _rejoins(self) -> bool:
        """A comma ends an aside, or goes back with an "and": "Ana, who …, was", "said it was …, but dismissed"."""
        around = self.outer[-1]
        if self.marked == ",K":
            return around.taken is not None
        is_waiting = around.subject is not None and around.taken is None
        return self.marked.endswith(",") and is_waiting and self.clause.link in _ASIDES

    def _embed(self, last: Predicate, new: Predicate) -> None:
        """The object of a verb before is the subject of this one, which it reports."""
        subject, last.patient = last.patient, None
        self.outer.append(self.clause)
        self.clause = Clause(subject, None, last, "that")
        self._take(new)

    def _pass_over(self, taken: Predicate, new: Predicate) -> None:
        """ "The figures released on Monday showed": the first verb was a participle."""
        subject = self.clause.subject
        self._reduce(taken)
        if subject is not None and self.sentence.kinds[subject.head] == "E":
            self.found.remove(taken)  # a name is not told apart by a participle: the first verb was a slip
        self._take(new)

    def _take(self, new: Predicate) -> None:
        self.clause.give(new)
        for verb in self.waiting:
            verb.agent, verb.parent, verb.link = self.clause.subject, new, "-ing"
        self.waiting.clear()

    def _infinitive(self, new: Predicate) -> None:
        last = self.last
        new.form = "U"
        if last is None:
            self.waiting.append(new)
            return
        new.parent, new.link = last, "to"
        controls = last.passive or (last.patient is not None and last.patient.last == new.first)
        new.agent = last.patient if controls else last.agent

    def _participle(self, new: Predicate) -> None:
        """A form in -ing alone: what stands right before it does it, or else the subject does."""
        owner = self.clause.taken or self.last
        if self.before == "noun":
            new.agent = self.last_noun
        elif owner is None and self.clause.subject is None:
            self.waiting.append(new)
        else:
            new.agent = (owner.agent or owner.subject) if owner else self.clause.subject
        new.parent, new.link = owner, "-ing"

    def _mark(self, kind: str, at: int) -> str:
        """Read a word that stands between phrases; what it is to the phrase behind it."""
        self.marked += kind if kind in ",K" else ""
        if kind == "W" or (kind == "T" and self.before == "noun" and not (self.last and self.last.lemma in REPORTING)):
            self.outer.append(self.clause)
            antecedent = self.last_noun if self.before != "I" else None
            self.clause = Clause(antecedent, None, self.clause.taken, self.sentence.lower[at])
        elif kind in "TB" or (kind == "I" and begins_clause(self.sentence, at)):
            self.outer.append(self.clause)
            self.clause = Clause(None, None, self.last, self.sentence.lower[at])
            return "B"
        elif kind in ";:":
            self.clause, self.outer = Clause(), []
        return self.before if kind in "AZ" and self.before != "I" else kind
