"""What of an article's undated happenings is news by itself: what its lead tells, a price, and a deed that is.

The rest is scenes, states and sayings, which the article tells for the sake of something else.
"""

from timeline.events.english.deeds import DEEDS, DEEDS_WITH, DONE, SUFFERED
from timeline.events.english.verbs import PLANNING, REPORTING
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.predicates import Predicate
from timeline.events.parsing.tagging import Sentence
from timeline.events.undated import is_price


def is_news(reading: Reading, happening: Happening) -> bool:
    """Whether a verb without a date tells more than a scene."""
    predicate = happening.predicate
    assert predicate is not None
    sentence, subject = reading.sentences[happening.n], predicate.subject
    if happening.n == reading.happenings[0].n or _shares_date(happening):
        return True
    is_tally = predicate.up_to_now and "since" in sentence.lower[predicate.last :]
    if is_tally or (subject is not None and sentence.lower[subject.head].endswith(_FORBEARS)):
        return False  # "has erupted 18 times since"
    return is_deed(sentence, predicate) or is_price(sentence, predicate)


_FORBEARS = ("father", "mother", "parents", "ancestor", "ancestors")
"""Whose deeds, of no date, are long past."""


def is_aside(reading: Reading, happening: Happening) -> bool:
    """Whether what is told below the lead is only how things go, or of somebody whom an article names in passing."""
    if happening.n == reading.happenings[0].n:
        return False
    predicate, governor = happening.predicate, happening.governor
    assert predicate is not None
    if governor is not None and predicate.link == "-ing":
        return is_aside(reading, governor)  # "are flying over Bonn today, trying to"
    is_scene = _only_goes_on(predicate) or _sets_scene(reading.sentences[happening.n], predicate)
    return is_scene or _is_of_bystander(reading, happening, predicate)


def _sets_scene(sentence: Sentence, predicate: Predicate) -> bool:
    """ "Spoke as he arrived", and what has come about at several times: "since 1949 it has grown, in 1952 by two"."""
    if predicate.link == "as":
        return predicate.subject is not None and sentence.kinds[predicate.subject.head] == "R"
    is_since = predicate.up_to_now and "since" in sentence.lower[: predicate.first]
    return is_since and "Z" in sentence.kinds[predicate.last :]


def _only_goes_on(predicate: Predicate) -> bool:
    """ "Helicopters are flying over Bonn today", "has been fighting since 2004"."""
    is_running = predicate.form == "G" and predicate.has_auxiliary and predicate.modal is None
    return is_running and (predicate.present or predicate.perfect) and predicate.lemma not in PLANNING


def _is_of_bystander(reading: Reading, happening: Happening, predicate: Predicate) -> bool:
    """ "…, said Anna Berg, who left Cuba in 1962": the life of somebody whom only this sentence names."""
    governor = happening.governor
    said = governor.predicate if governor is not None and predicate.link == "who" else None
    if predicate.lemma != "bear" and (said is None or said.lemma not in REPORTING):
        return False
    name = next(iter(happening.subjects), None)
    named = sum(any(place.name is name for place in places) for places in reading.places)
    return name is not None and named == 1 and len(reading.places) > _NOTE


_NOTE = 5  # sentences of a text that may be about somebody whom it names once


def _shares_date(happening: Happening) -> bool:
    """ "Met in Bonn on Monday and promised more aid", "three days later it slipped into orbit"."""
    predicate, governor = happening.predicate, happening.governor
    if happening.dates or predicate is None or governor is None or governor.predicate is None:
        return bool(happening.dates)
    shares = predicate.link == "and" and predicate.subject is governor.predicate.subject
    return shares and bool(governor.dates)


def is_deed(sentence: Sentence, predicate: Predicate) -> bool:
    """ "Fled", "handed over the man": but not "handed a flag"."""
    if predicate.lemma in (SUFFERED if predicate.passive else DONE) or predicate.lemma in DEEDS:
        return True
    needed = DEEDS_WITH.get(predicate.lemma)
    return needed is not None and not needed.isdisjoint(sentence.lower[predicate.verb + 1 : predicate.last + _NEAR])


_NEAR = 8  # words between a verb and what makes a deed of it
