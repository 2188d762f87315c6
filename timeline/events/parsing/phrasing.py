"""What noun phrases become in a clause: its subject, an object, what hangs on a preposition, or an aside.

Half of the parser in `clauses`: the other half reads verbs.
"""

import re
from dataclasses import dataclass, field

from timeline.events.english.kinds import lemma
from timeline.events.english.verbs import REPORTING
from timeline.events.parsing.predicates import Clause, Phrase, Predicate
from timeline.events.parsing.tagging import Sentence

_TIME_FIRST = re.compile("(?:[AI]*D?Z|I[DHJCNEoIZ]*E),[DHJCNEoKIZAS]*,")
_COUNTED = frozenset("day evening month morning night week year".split())
_FINITE_NEXT = re.compile(r"[AXZ]*(?:[VPMFhd])")
_FINITE_LATER = re.compile(
    r"(?:[Io][DHJCNES$%&]*[NEC])+[AXZ]*(?:[VMFhd]|P[DHJCNE$T])"  # "officers in Bonn opened a shop"
    r"|,(?:D[DHJCNES]*[NE]|E+)(?:[Io][DHJCNES]*[NE])*,[AXZ]*[VPMFhd]"  # "the chief, Anna Berg, left"
)


@dataclass(slots=True)
class Nouns:
    """What has been read of a sentence, and how its noun phrases take their parts."""

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

    @property
    def last(self) -> Predicate | None:
        """The predicate before."""
        return self.found[-1] if self.found else None

    def _noun(self, first: int, last: int) -> None:
        of = self.sentence.kinds.find("o", first, last)
        phrase = Phrase(first, last, (of if of > 0 else last) - 1)
        self.phrases.append(phrase)
        if self.sentence.lower[first] == "whose":
            self.outer.append(self.clause)
            self.clause, self.before = Clause(None, None, self.clause.taken, "whose"), "W"
        if self.before == "noun" and self.sentence.lower[phrase.head].endswith(("self", "selves")):
            return  # "the president himself"
        if self.before == "," and self.clause.taken is None and self._is_behind_time(phrase):
            self.clause.subject = None
        self.is_aside = self._is_aside(phrase, last)
        if self.is_aside:
            self._aside(phrase, last)
            return
        self._stand(phrase)
        self.last_noun = phrase

    def _is_behind_time(self, phrase: Phrase) -> bool:
        """ "On Monday, a holiday, two bombs exploded": what stood there only says more of the day."""
        kinds, last = self.sentence.kinds, phrase.last
        if _FINITE_NEXT.match(kinds, last) is None or kinds[last + 1 : last + 2] == ",":
            return False
        return _TIME_FIRST.fullmatch(kinds, 0, phrase.first) is not None or self._is_behind_count()

    def _is_behind_count(self) -> bool:
        """ "The day after the murder of Hill, Anna Berg left"."""
        the, unit, after = self.sentence.lower[:3]
        return the == "the" and unit in _COUNTED and after in ("after", "before")

    def _is_aside(self, phrase: Phrase, last: int) -> bool:
        """A phrase between commas behind a subject that has no verb yet, or one that an "and" joins to such."""
        if self.clause.subject is None or self.clause.taken is not None or self.last_noun is None:
            return False
        is_joined = self.before == "K" and self.is_aside and self.sentence.kinds[last : last + 1] == ","
        return self.before == "," or (is_joined and not self._is_listed(phrase))

    def _is_listed(self, phrase: Phrase) -> bool:
        """ "Poland, the Czech Republic and Hungary, who": names all, and the last is joined to the first."""
        names = [one for one in (self.clause.subject, *self.phrases[-2:-1], phrase) if one is not None]
        return {self.sentence.kinds[one.head] + self.sentence.kinds[one.last - 1] for one in names} == {"EE"}

    def _stand(self, phrase: Phrase) -> None:
        """Give a phrase its part: on a preposition, a new clause's subject, an object, joined to the subject, or it."""
        clause, kinds = self.clause, self.sentence.kinds
        if self.before in ("I", "t", "o"):
            self._after_preposition(phrase, phrase.first - 1)
        elif clause.taken is not None and self.marked and self._begins_clause(phrase):
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

    def _begins_clause(self, phrase: Phrase) -> bool:
        """Whether a verb follows; behind a comma and an "and" also over what hangs on the phrase."""
        kinds = self.sentence.kinds
        if _FINITE_NEXT.match(kinds, phrase.last):
            return True
        return self.marked.endswith(",K") and _FINITE_LATER.match(kinds, phrase.last) is not None

    def _join(self, subject: Phrase, phrase: Phrase) -> None:
        """What an "and" adds is part of the subject, unless it hangs on a preposition: "talks between A and B"."""
        if subject is self.last_noun:
            subject.joined = phrase

    def _aside(self, phrase: Phrase, last: int) -> None:
        """What stands between commas behind a subject: an apposition, or "he said"."""
        kinds = self.sentence.kinds
        if self._is_source(last) or (kinds[phrase.first] == "R" and _FINITE_NEXT.match(kinds, last)):
            self.outer.append(self.clause)
            self.clause = Clause(phrase)
            self.last_noun = phrase

    def _is_source(self, last: int) -> bool:
        """ "Prosecutors said" between commas."""
        is_between = self.sentence.kinds[last : last + 2] in ("P,", "V,")
        return is_between and lemma(self.sentence.lower[last]) in REPORTING

    def _start(self, phrase: Phrase) -> None:
        """A clause beside the one that is over: "…, and the computer was released"."""
        clause = self.clause
        if self._is_source(phrase.last) and self.sentence.kinds[phrase.last + 2 : phrase.last + 3] == "K":
            self.outer.append(clause)  # "he lied, prosecutors said, and earned": the "and" is none of theirs
            self.clause = Clause(phrase)
            return
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

    def _is_reporting(self) -> bool:
        """Whether "that" behind a noun joins what somebody says: not in "is expected with the goods that"."""
        last = self.last
        if last is None or last.lemma not in REPORTING or (last.lemma == "expect" and last.passive):
            return False
        return last.patient is None or "," not in self.marked  # "claimed victory, after a count that"

    def _antecedent(self, at: int) -> Phrase | None:
        """What "who" and "that" mean: the noun before, or all that are joined where the verb is of several."""
        subject = self.clause.subject
        is_of_several = self.sentence.lower[at + 1 : at + 2] in _OF_SEVERAL
        return subject if is_of_several and subject and subject.joined is self.last_noun else self.last_noun


_OF_SEVERAL = (("are",), ("have",), ("were",))
