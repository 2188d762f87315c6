"""Sentences to predicates: what is said of whom, as far as the order of words tells.

Read from left to right, a noun phrase that hangs on no preposition becomes the
subject of the verb group behind it. A verb that finds its subject taken belongs
to the clause around, or the first was a participle: "the figures released showed".
"""

import re

from timeline.events.english.verbs import REPORTING, TRANSITIVE
from timeline.events.parsing.phrasing import Nouns
from timeline.events.parsing.predicates import (
    CHUNK,
    Clause,
    Phrase,
    Predicate,
    begins_clause,
    follows_participle,
    only_describes,
    only_happens,
    verb_group,
)
from timeline.events.parsing.tagging import Sentence

_OBJECT = re.compile("[HRCJNE$T]|D(?!Z)")
_FINITE = re.compile("[VPMFhd]")
_GIVEN = frozenset("award call give name offer pay".split())
"""Verbs whose participle has an object behind it, too."""

_APPOSED = re.compile(",D?[JNE]*E,")
_HANGING = re.compile(r"(?:[Io][DHJCNESA$%]*[NEC])+")
_ASIDE = re.compile("A?[IoZt][^,;:VMFhd]*,[AXZ]*[VPMFhd]")
""" "Sony, formed for the deal, will": what follows a participle between commas, and the verb behind them."""


_BEFORE_NUMBERS = frozenset("after as because before since until when while".split())


def parsed(sentence: Sentence) -> tuple[list[Predicate], list[Phrase]]:
    """What a sentence says, in the order of its verbs, and its noun phrases, each with what "of" adds to it."""
    parser = _Parser(sentence)
    parser.parse()
    return parser.found, parser.phrases


class _Parser(Nouns):
    """The whole of it: what verbs take, where clauses begin, and where they end."""

    __slots__ = ()

    def parse(self) -> None:
        """Read all but what stands in brackets."""
        last = bracket = 0
        for verb, noun, word in CHUNK.findall(self.sentence.kinds):
            first, last = last, last + len(verb or noun or word)
            if first < bracket:
                continue
            if verb:
                self._verb(first, last)
                self.before, self.marked = "verb", ""
            elif noun:
                self._noun(first, last)
                self.before = "noun"
            elif word == "(":
                bracket = self.sentence.kinds.find(")", first, first + 8) + 1
            elif word not in "\"'" and not (self.before == "verb" and first < self.found[-1].last):  # "put out a fire"
                self.before = self._mark(word, first)

    def _verb(self, first: int, last: int) -> None:
        group = self.sentence.kinds[first:last]
        new = verb_group(self.sentence, first, last)
        if group[0] == "t":
            self._infinitive(new)
        elif group[-1] == "G" and len(group) == 1:
            self._participle(new)
        elif group[-1] in "PL" and len(group) == 1 and self._reduced(new):
            behind_comma = self.before == "," and self.clause.subject is not None
            behind_comma = behind_comma and not self._is_beside_object(self.clause.taken)
            new.turn_participle(self.clause.subject if behind_comma else self.last_noun)
        else:
            self._finite(new)
        if new.passive and new.patient is None:
            new.agent, new.patient = None, new.agent
        self.found.append(new)

    def _reduced(self, new: Predicate) -> bool:
        """A participle alone: no subject stands free for it, or the form is none of a past tense."""
        first = self.clause.taken
        if self.before == "K" and first is not None and first.passive and first.has_auxiliary:
            return False  # "was elected president and sworn in"
        if self.outer and first is not None and self._is_of_outer(new):
            return False
        if self.before == "," and self._is_beside_object(first) and _ASIDE.match(self.sentence.kinds, new.last):
            return True
        is_named = new.lemma == "name" and self.last_noun is not self.clause.subject
        if new.form == "L" or is_named or only_describes(self.sentence, new):
            return True
        is_aside = self.before == "," or (self.before == "noun" and self.is_aside)  # "Norvex, a firm made of two, sold"
        if is_aside and self.clause.subject is not None and first is None:
            return _ASIDE.match(self.sentence.kinds, new.last) is not None
        if first is None or self.marked or self._embeds() or only_happens(self.sentence, new):
            return False
        if first.form == "P" and first.patient is None and not first.passive and first.verb == first.first:
            is_last = first.lemma in TRANSITIVE and _FINITE.search(self.sentence.kinds, new.last) is None
            is_last = is_last or follows_participle(first, new)
            return not is_last and _OBJECT.match(self.sentence.kinds, new.last) is None
        return True

    def _is_of_outer(self, new: Predicate) -> bool:
        """ "Three students who had read it won a prize", "a man who was shot in Leeds died": a subject waits for it."""
        around, kinds = self.outer[-1], self.sentence.kinds
        if around.subject is None or around.taken is not None or new.form != "P" or new.lemma in _GIVEN:
            return False
        if self.sentence.lower[new.last : new.last + 1] == ("by",):
            return False
        is_last = only_happens(self.sentence, new) or _FINITE.search(kinds, new.last) is None
        return is_last or _OBJECT.match(kinds, new.last) is not None

    def _is_beside_object(self, first: Predicate | None) -> bool:
        """ "The museum said the mask, made in 1850, was": a comma behind the object of a verb of saying."""
        if first is None or first.patient is None or first.lemma not in REPORTING:
            return False
        return first.patient is self.last_noun

    def _is_behind_aside(self, first: Predicate, at: int) -> bool:
        """ "The museum said the mask, made in 1850, was", "its chief, Anna Berg, will": what is said of it follows."""
        last, object = self.found[-1], first.patient
        if last is first and object is not None and first.lemma in REPORTING:
            return _APPOSED.fullmatch(self.sentence.kinds, object.last, at) is not None
        is_aside = self.before == "," and last.form == "L" and last.patient is first.patient
        return is_aside and first.lemma in REPORTING and first.patient is not None

    def _embeds(self) -> bool:
        """ "NPD said Apple in May passed": the object of a verb of saying is the subject of what is said."""
        last = self.found[-1]
        object, noun = last.patient, self.last_noun
        if self.before not in ("noun", "Z") or object is None or noun is None or last.lemma not in REPORTING:
            return False
        return object is noun or _HANGING.fullmatch(self.sentence.kinds, object.last, noun.last) is not None

    def _finite(self, new: Predicate) -> None:
        clause, taken, kinds = self.clause, self.clause.taken, self.sentence.kinds
        if taken is None:
            self._take(new)
        elif self._embeds():
            self._embed(self.found[-1], new)
        elif self.outer and (self._rejoins() if self.marked else not clause.holds_participle(kinds)):
            self.clause = self.outer.pop()
            if self.clause.taken is None and taken.lemma in REPORTING and not clause.link:
                self.clause.parent, self.clause.link = taken, "that"  # "Mr. Antar, the SEC said, made"
            self._finite(new)
        elif self.marked and not self._is_behind_aside(taken, new.first):
            new.agent, new.parent, new.link = clause.subject, taken, "and"
            new.share_auxiliary(taken, bool(_OBJECT.match(kinds, new.last)))
            clause.taken = new
        elif (taken.may_be_participle and taken.lemma != "say") or self._is_done_by(taken):
            self._pass_over(taken, new)
        elif taken.lemma in REPORTING and taken.patient and kinds.count(",", taken.patient.last, new.first) != 1:
            self._embed(taken, new)  # "said the parts of the bomb that exploded were"
        else:
            new.agent = self.last_noun
            clause.taken = new

    def _is_done_by(self, taken: Predicate) -> bool:
        """ "A landslide set off by rain"."""
        is_bare = taken.form == "P" and taken.patient is None and not taken.has_auxiliary
        return is_bare and self.sentence.lower[taken.last] == "by"

    def _rejoins(self) -> bool:
        """A comma ends an aside, or goes back with an "and": "Ana, who …, was", "said it was …, but dismissed"."""
        around = self.outer[-1]
        if self.marked == ",K":
            return around.taken is not None
        is_waiting = around.subject is not None and around.taken is None
        return self.marked.endswith(",") and is_waiting

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
        if kind in ",K":
            self.marked += kind
        elif kind == "W" or (kind == "T" and self.before == "noun" and not self._is_reporting()):
            self.outer.append(self.clause)
            antecedent = self._antecedent(at) if self.before != "I" else None
            self.clause = Clause(antecedent, None, self.clause.taken, self.sentence.lower[at])
        elif kind in "TB" or (kind == "I" and begins_clause(self.sentence, at)):
            self.outer.append(self.clause)
            self.clause = Clause(None, None, self.last, self._link(at))
            return "B"
        elif kind in ";:":
            self.clause, self.outer = Clause(), []
        if kind == "S" and self.before == "Z":
            return "I"  # "at this year's fair"
        return self.before if kind in "AZ" and self.before != "I" else kind

    def _link(self, at: int) -> str:
        """The word that joins a clause, over one of its number: "said more than 90 came", "after more than 90 came"."""
        lower = self.sentence.lower
        if lower[at] != "than" or self.sentence.kinds[at + 1] != "C":
            return lower[at]
        if self.last is not None and self.last.last == at - 1 and self._is_reporting():
            return "that"
        return lower[at - 2] if at > 1 and lower[at - 2] in _BEFORE_NUMBERS else lower[at]
