"""A line for a timeline, made from the article's own words.

A title is a clause without what a timeline says elsewhere: its dates, its
asides, and the clauses that hang on it. It has somebody in it, or something:
a pronoun that opens it is replaced by the name that it stands for. What is
longer than a line loses whole phrases from its end.
"""

import re
from collections.abc import Sequence

from timeline.events.happenings import Happening, Reading
from timeline.events.lines import DROPPED, joined, kept, line
from timeline.events.predicates import Phrase, Predicate, begins_clause
from timeline.events.tagging import Sentence
from timeline.events.values import EntityKind

_LOWERED = frozenset("The A An This That These Those Its His Her Their".split())
_LONG_SUBJECT = 48
_ASIDE = frozenset(",;:WTBVMFhd-(")
_STOPS = frozenset(";:W.-(")
_TAIL = re.compile(r"[Io](?:[DHJCNES$%&]|o)*[NEC]")
_NEXT_CLAUSE = re.compile(r"[,K]+[AXZI]*(?:[VPGMFhdLUWB]|(?:[DHJCSNEAoZ])*[NER][AXZ]*[VPMFhd])")
_LIST = re.compile(r",(?:[DHJCSNEo$]*[NEC],)*[DHJCSNEo$]*[NEC],?K")


def title(reading: Reading, happening: Happening, pronouns: bool = False) -> str | None:
    """A line of at most 90 characters; None: the article's words give none that could stand alone.

    `pronouns` lets a line begin with "it" or "they" where nothing tells who is meant.
    """
    happening = _teller(happening)
    sentence = reading.sentences[happening.n]
    if happening.predicate is None:
        return line(_noun_title(sentence, happening))
    return _clause_title(reading, happening, pronouns)


def _teller(happening: Happening) -> Happening:
    """The happening whose clause tells it: the verb of a noun, and what an infinitive or a participle hangs on."""
    if happening.carrier is not None:
        return happening.carrier
    while (
        happening.predicate is not None
        and happening.predicate.link in ("to", "-ing")
        and happening.governor is not None
    ):
        happening = happening.governor
    return happening


def extent(reading: Reading, happening: Happening) -> tuple[int, int]:
    """From which word of its sentence up to which a happening is told."""
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    if predicate is None:
        assert happening.phrase is not None
        return happening.phrase.first, _tail(sentence, happening.phrase.last)
    subject = predicate.subject
    first = subject.first if subject is not None and subject.last <= predicate.first else predicate.first
    return first, _end(reading, happening.n, predicate)


def _noun_title(sentence: Sentence, happening: Happening) -> list[str]:
    """The noun phrase, with the prepositions that hang on it."""
    phrase = happening.phrase
    assert phrase is not None
    if sentence.kinds[phrase.first] == "H" and happening.doers:
        rest = kept(sentence, phrase.first + 1, _tail(sentence, phrase.last))
        return [*happening.doers[0].text.split(), "\b's", *rest]
    return kept(sentence, phrase.first, _tail(sentence, phrase.last))


def _tail(sentence: Sentence, at: int) -> int:
    """Where the prepositional phrases that follow a noun end."""
    while at < len(sentence.kinds):
        found = _TAIL.match(sentence.kinds, at)
        if not found:
            return at
        at = found.end()
    return at


def _clause_title(reading: Reading, happening: Happening, pronouns: bool) -> str | None:
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    assert predicate is not None
    subject = predicate.subject
    opening = _subject(reading, happening, sentence, subject)
    if not opening and pronouns and subject is not None:
        opening = kept(sentence, subject.first, subject.last)
    if not opening:
        return None
    group = _group(sentence, predicate, subject)
    said = _said(reading, happening)
    if said is not None:
        group += kept(sentence, predicate.last, said.last)
        predicate = said
    rest = kept(sentence, predicate.last, _end(reading, happening.n, predicate))
    return line([*opening, *group, *_meant(happening, rest)], len(opening) + len(group))


def _said(reading: Reading, happening: Happening) -> Predicate | None:
    """The finite verb of what a verb of saying reports right behind it: a title that stops before it says nothing."""
    if not happening.reports or happening.predicate is None:
        return None
    for other in reading.told_in[happening.n]:
        said = other.predicate
        if other.governor is happening and said is not None and said.finite and said.first > happening.predicate.last:
            return said if said.agent is not None or said.patient is not None else None
    return None


def _meant(happening: Happening, words: list[str]) -> list[str]:
    """The words behind a verb with the names of those whom their pronouns mean."""
    said: list[str] = []
    for word in words:
        low = word.strip("\b")
        if low == "it" and happening.topic:
            first, *others = happening.topic
            said += [first if first[1:2].isupper() or first not in _LOWERED else first.lower(), *others]
        elif low == "him" and happening.objects:
            said += happening.objects[0].text.split()
        else:
            said.append(word)
    return said


def _subject(reading: Reading, happening: Happening, sentence: Sentence, subject: Phrase | None) -> list[str]:
    if subject is None:
        return []
    if sentence.kinds[subject.head] == "R" or sentence.lower[subject.first] in ("this", "these", "those", "that"):
        return happening.subjects[0].text.split() if happening.subjects else []
    if sentence.kinds[subject.first] == "H":
        return []  # "his wife": nobody who reads the line alone knows whose
    whole = kept(sentence, subject.first, _subject_end(reading, happening, subject))
    if len(joined(whole)) <= _LONG_SUBJECT:
        return whole
    return _named_subject(happening) or kept(sentence, subject.first, subject.last)


def _named_subject(happening: Happening) -> list[str]:
    """The names of a subject that is long with titles."""
    people = [name for name in happening.subjects if name.kind is EntityKind.PERSON][:2]
    return " and ".join(name.text for name in people).split()


def _subject_end(reading: Reading, happening: Happening, subject: Phrase) -> int:
    """Where a subject with all that hangs on it ends: at its verb, unless a comma or a clause comes between."""
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    assert predicate is not None
    last = subject
    while last.joined is not None:
        last = last.joined
    between = sentence.kinds[last.last : max(last.last, predicate.first)]
    barred = _ASIDE | {"P"} if sentence.kinds[last.head] == "E" else _ASIDE
    verbs = {
        other.predicate.verb
        for other in reading.told_in[happening.n]
        if other.predicate is not None and other.predicate.finite
    }
    if (
        not any(kind in barred for kind in between)
        and len(between) < 14
        and not verbs & set(range(last.last, predicate.first))
    ):
        return max(last.last, predicate.first)
    return min(_tail(sentence, last.last), max(last.last, predicate.first))


def _group(sentence: Sentence, predicate: Predicate, subject: Phrase | None) -> list[str]:
    """The verb group, finite: a participle alone gets the verb that it lacks."""
    words = [
        sentence.words[n]
        for n in range(predicate.first, predicate.last)
        if sentence.kinds[n] != "Z" and sentence.lower[n] not in DROPPED
    ]
    if predicate.passive and predicate.form == "L" and predicate.last - predicate.first == 1:
        assert subject is not None
        return ["were" if sentence.lower[subject.head].endswith("s") or subject.joined else "was", *words]
    return words


def _end(reading: Reading, n: int, predicate: Predicate) -> int:
    """Where the clause of a verb ends: before another clause, an aside, or the end of the sentence."""
    sentence = reading.sentences[n]
    kinds = sentence.kinds
    at = predicate.last
    while at < len(kinds):
        kind = kinds[at]
        if kind in _STOPS or (kind == "B") or (kind == "T" and at > predicate.last):
            break
        if kind in "K," and _new_clause(kinds, at):
            break
        if kind == "," and not _in_list(kinds, at):
            break
        if (kind in "VP" and kinds[at - 1] not in "tMdhFfDHSJCKIo") or kind in "MFhd":
            return _before_subject(reading.phrases[n], predicate, at)
        if kind == "I" and begins_clause(sentence, at):
            break
        at += 1
    return at


def _new_clause(kinds: str, at: int) -> bool:
    """A conjunction or a comma with a verb, or a subject and its verb, behind it."""
    return _NEXT_CLAUSE.match(kinds, at) is not None


def _in_list(kinds: str, at: int) -> bool:
    """A comma between two parts of a list that an "and" closes."""
    return _LIST.match(kinds, at) is not None


def _before_subject(phrases: Sequence[Phrase], predicate: Predicate, verb: int) -> int:
    """The start of the noun phrase in front of a verb that follows: it is that verb's subject."""
    for phrase in phrases:
        if phrase.first > predicate.last and phrase.last <= verb <= phrase.last + 1:
            return phrase.first
    return verb
