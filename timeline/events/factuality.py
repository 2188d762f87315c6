"""Whether what is told happened, by the forms of its verb and by what it hangs on."""

from timeline.calendar.moments import DAY
from timeline.events.english.present import AWAITING
from timeline.events.english.verbs import PLANNING, WISHING
from timeline.events.happenings import Happening
from timeline.events.parsing.predicates import Predicate
from timeline.events.values import Factuality
from timeline.spans import When

_UNSURE = frozenset("if unless whether would could may might should can must ought cannot ca wo".split())


def factuality(happening: Happening) -> Factuality:
    """What the text says of it: that it happened, goes on, is planned, may be, or is not so."""
    predicate = happening.predicate
    if predicate is None:
        return Factuality.HAPPENED if happening.carrier is None else factuality(happening.carrier)
    if predicate.negated:
        return Factuality.DENIED
    if (predicate.modal in _UNSURE and not _is_foretold(happening)) or predicate.link in _UNSURE:
        return Factuality.POSSIBLE
    if predicate.modal is not None:
        return Factuality.PLANNED
    if predicate.link == "to" and predicate.parent is not None:
        return _infinitive(predicate.parent, happening)
    if predicate.passive and (predicate.lemma in PLANNING or (predicate.lemma in AWAITING and predicate.present)):
        return Factuality.PLANNED
    if is_past(happening):
        return Factuality.HAPPENED
    is_plan = predicate.lemma in PLANNING and (predicate.lemma != "go" or predicate.form == "G")
    return Factuality.PLANNED if is_plan else Factuality.ONGOING


def _is_foretold(happening: Happening) -> bool:
    """ "Said it would close": what is to come, as it was told."""
    predicate = happening.predicate
    assert predicate is not None
    return predicate.modal == "would" and happening.is_reported and not predicate.perfect


_SETTING = PLANNING | frozenset("adjourn defer delay postpone reschedule".split())
"""Verbs whose day, where it is to come, is that of what they set."""


_MAY_BE_DONE = frozenset("agree arrange bind commit decide pledge prepare promise set vow".split())


def _is_over(happening: Happening) -> bool:
    """ "Was set on fire": what looks like a plan may be done."""
    predicate = happening.predicate
    is_plain = predicate is not None and predicate.modal is None and not predicate.negated and predicate.link != "to"
    return is_plain and predicate is not None and predicate.lemma in _MAY_BE_DONE and predicate.past


def told_as(happening: Happening, when: When, day: int) -> Factuality:
    """What the text says of it on its day: what is told in the present of a day to come is planned."""
    fact = factuality(happening)
    if _is_over(happening) and when.end.end is not None and when.end.end <= day:
        return Factuality.HAPPENED
    predicate = happening.predicate
    is_set = predicate is None or (predicate.lemma in _SETTING and predicate.passive)  # "promised to close in July" did
    if when.start.start is None or when.start.start < day + DAY:
        return fact
    return Factuality.PLANNED if fact is Factuality.ONGOING or (fact is Factuality.HAPPENED and is_set) else fact


def _infinitive(governor: Predicate, happening: Happening) -> Factuality:
    if governor.lemma in PLANNING or (governor.lemma in AWAITING and governor.present):
        return Factuality.PLANNED
    if governor.lemma in WISHING or governor.form == "F":
        return Factuality.POSSIBLE
    above = happening.governor
    return factuality(above) if above is not None else Factuality.POSSIBLE


def is_future(happening: Happening) -> bool:
    """Told as still to come."""
    return factuality(happening) is Factuality.PLANNED


def is_past(happening: Happening) -> bool:
    """Told in a past tense; a noun and a participle are taken to be."""
    predicate = happening.predicate
    if predicate is None:
        return True
    if predicate.form in ("P", "L"):
        return predicate.first == predicate.verb or not predicate.present
    if predicate.form == "V":
        return predicate.past
    if (
        predicate.form in "GU"
        and predicate.parent is not None
        and happening.governor is not None
        and predicate.first == predicate.verb
    ):
        return is_past(happening.governor)
    return predicate.past


def is_simple_past(predicate: Predicate | None) -> bool:
    """ "Rose", but not "has risen"."""
    return predicate is not None and predicate.form in "PV" and predicate.past and not predicate.has_auxiliary
