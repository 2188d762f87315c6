"""Which happenings a careful reader would put on a timeline.

A date of its own makes almost anything worth telling. Without one it has to be
what a main clause says that somebody did: no report of a saying, no state, no
purpose, nothing that is only quoted or only possible.
"""

from timeline.events.anchoring import Anchoring
from timeline.events.english.nouns import EVENTS
from timeline.events.english.verbs import PLANNING, REPORTING, SAYING, STATES
from timeline.events.factuality import factuality
from timeline.events.happenings import Happening, Reading
from timeline.events.predicates import Predicate, ends_period
from timeline.events.values import Factuality

_UNTOLD = frozenset("if unless whether until till once lest".split())
_RELATIVE = frozenset("who which that whom".split())
_MAIN = frozenset(("", "that", "after", "before", "as"))


def worth_telling(reading: Reading, anchoring: Anchoring, happening: Happening) -> bool:
    """Whether it is an event of its own."""
    dated = happening in anchoring.used
    if happening.predicate is None:
        is_sure = not _is_only_possible(happening) and not _is_quoted(reading, happening)
        return (dated or _is_carried(happening)) and is_sure
    if happening.carries or _is_told_by_another(happening) or _is_beside_a_state(happening):
        return False
    return _dated_verb(reading, happening) if dated else _undated_verb(reading, happening)


_DOUBTING = frozenset(
    """
    hope fear worry claim allege believe suspect argue speculate wonder guarantee imply assume doubt deny accuse dispute
    think suppose imagine insist guess agree contend maintain verify certify ensure prove determine check require demand
    recommend propose request
    """.split()
)
"""Verbs that do not vouch for what they report."""


def _is_doubted(happening: Happening) -> bool:
    """What is only hoped, feared, claimed or still to be said, or said not to be so."""
    governor = happening.governor
    if governor is None or governor.predicate is None or happening.predicate is None:
        return False
    if happening.predicate.link == "and" or governor.link in _UNTOLD:
        return governor.link in _UNTOLD or _is_doubted(governor)
    said = governor.predicate
    return governor.reports and (said.lemma in _DOUBTING or said.negated or said.link == "to")


_DOUBTS = frozenset(
    """
    evidence indication indications likelihood sign signs
    accusation accusations allegation allegations belief claim claims fear fears hope hopes idea impression notion
    possibility rumor rumors rumour rumours speculation suggestion suggestions suspicion suspicions
    """.split()
)


def _is_alleged(reading: Reading, happening: Happening) -> bool:
    """ "Accusations that he had fled"."""
    sentence, subject = reading.sentences[happening.n], happening.predicate and happening.predicate.subject
    if not subject or subject.first < 2 or sentence.kinds[subject.first - 1] != "T":
        return False
    return sentence.lower[subject.first - 2] in _DOUBTS


_MAYBE = frozenset("may might could should must".split())


def _is_only_possible(happening: Happening) -> bool:
    """ "The talks could begin", "the warning follows a ruling"."""
    carrier = happening.carrier.predicate if happening.carrier is not None else None
    if carrier is None:
        return False
    return carrier.modal in _MAYBE or (carrier.form in "UV" and not carrier.past and not carrier.has_auxiliary)


def _is_beside_a_state(happening: Happening) -> bool:
    """ "The notes are convertible, representing": what a participle hangs on would tell it, and tells nothing."""
    governor, predicate = happening.governor, happening.predicate
    is_participle = predicate is not None and predicate.link == "-ing"
    state = governor.predicate if governor is not None and is_participle else None
    return state is not None and state.lemma in ("be", "have")


def _is_carried(happening: Happening) -> bool:
    """A main clause says that it took place; "the visit is important" says how things are."""
    carrier = happening.carrier
    predicate = carrier.predicate if carrier is not None else None
    if carrier is None or predicate is None or carrier.link not in _MAIN:
        return False
    return predicate.lemma != "be"


def _dated_verb(reading: Reading, happening: Happening) -> bool:
    predicate = happening.predicate
    assert predicate is not None
    if happening.link in _UNTOLD or not _is_vouched_for(reading, happening, is_dated=True):
        return False
    if _is_background(predicate) or ends_period(reading.sentences[happening.n], predicate):
        return False
    if predicate.lemma in ("be", "have") or (predicate.lemma == "do" and predicate.form == "d"):
        return _is_had(reading, happening)
    if predicate.lemma in _STATING:
        return False
    if predicate.lemma in SAYING or predicate.lemma == "ask" or (predicate.lemma in REPORTING and happening.reports):
        return not happening.reports and predicate.patient is not None
    return True


_STATING = frozenset("say show estimate cite note describe attribute predict".split())
"""Verbs of what somebody holds, whatever their object."""


_UNDATED_ALONE = SAYING | STATES | _STATING | {"be", "have", "do"}
"""Verbs that tell no event without a date."""

_DESCRIBING = STATES | {"end", "lead", "design", "call", "name"}
_HELD = STATES | REPORTING - PLANNING


def _is_had(reading: Reading, happening: Happening) -> bool:
    """ "Had a stroke", "will be available": what is only so, or only belongs to somebody, is no event."""
    predicate = happening.predicate
    assert predicate is not None
    if predicate.negated or happening.is_reported:
        return False
    if predicate.lemma == "be":
        behind = reading.sentences[happening.n].kinds[predicate.last : predicate.last + 1]
        return predicate.modal == "will" and behind != "C"
    patient = predicate.patient
    return patient is not None and reading.sentences[happening.n].lower[patient.head] in EVENTS


def _undated_verb(reading: Reading, happening: Happening) -> bool:
    predicate = happening.predicate
    assert predicate is not None
    if predicate.lemma in _UNDATED_ALONE:
        return False
    if not predicate.finite or happening.link not in _MAIN or (predicate.lemma in REPORTING and happening.reports):
        return False
    if not _is_vouched_for(reading, happening, is_dated=False):
        return False
    behind = reading.sentences[happening.n].kinds[predicate.last : predicate.last + 1]
    if predicate.lemma in ("fail", "decline") and behind == "t":
        return False  # "failed to win": what did not happen
    fact = factuality(happening)
    if fact in (Factuality.POSSIBLE, Factuality.DENIED):
        return False
    if predicate.form == "G" and (predicate.past and not predicate.perfect):
        return False  # "was driving": only the time of something else
    is_told = predicate.form not in "VU" and predicate.lemma not in ("begin", "start")
    return fact is not Factuality.ONGOING or is_told  # "the phone connects": how things are


def _is_vouched_for(reading: Reading, happening: Happening, *, is_dated: bool) -> bool:
    """The article itself says that it is so, and that it happened."""
    if _is_state(reading, happening) or _is_of_nothing(reading, happening):
        return False
    if _is_doubted(happening) or _is_quoted(reading, happening) or _is_alleged(reading, happening):
        return False
    return not _is_opinion(reading, happening, is_dated=is_dated)


def _is_background(predicate: Predicate) -> bool:
    """What only describes: "based on", "compared with", "doctors who perform abortions", and what should be so."""
    is_participle = predicate.form == "L" and not predicate.has_auxiliary
    if predicate.form == "G" and predicate.lemma in ("begin", "start"):
        return True
    if predicate.lemma == "compare" or (is_participle and predicate.lemma in _DESCRIBING):
        return True
    is_simple = predicate.form in "UV" and not predicate.past and predicate.modal is None
    if is_simple and (predicate.link in _RELATIVE or predicate.lemma in _HELD):
        return not predicate.has_auxiliary
    return predicate.modal in ("must", "should", "ought", "might")


def _is_of_nothing(reading: Reading, happening: Happening) -> bool:
    """ "Gave no reason", "no weapon was found"."""
    predicate = happening.predicate
    assert predicate is not None
    lower = reading.sentences[happening.n].lower
    return any(phrase and lower[phrase.first] == "no" for phrase in (predicate.agent, predicate.patient))


def _is_state(reading: Reading, happening: Happening) -> bool:
    """ "The firm is controlled by": neither what is being done to it nor what is expected of it."""
    predicate = happening.predicate
    assert predicate is not None
    kinds = reading.sentences[happening.n].kinds
    is_planned = predicate.lemma in PLANNING and kinds[predicate.last : predicate.last + 1] in ("t", "I")
    is_awaited = predicate.lemma == "expect" and kinds[predicate.last : predicate.last + 1] == "t"
    is_done = "f" in kinds[predicate.first : predicate.last]
    return predicate.passive and predicate.present and not (is_done or is_planned or is_awaited)


def _is_opinion(reading: Reading, happening: Happening, *, is_dated: bool) -> bool:
    """ "The raid was necessary", "he said trading is hurting the market", and what "after" waits for."""
    predicate = happening.predicate
    assert predicate is not None
    if happening.is_reported and predicate.present and predicate.modal is None:
        return True
    if predicate.link in ("after", "before", "when", "once") and predicate.perfect and not predicate.past_perfect:
        return True
    behind = reading.sentences[happening.n].kinds[predicate.last : predicate.last + 2]
    is_state = predicate.lemma == "be" and behind[:1] == "J" and behind[1:] not in ("N", "E", "J")
    return is_state and predicate.modal is None and (happening.is_reported or not is_dated)


def _is_told_by_another(happening: Happening) -> bool:
    """An infinitive: "plans to sell" is one event, and the plan tells it; what it is the purpose of does, too."""
    return happening.governor is not None and happening.predicate is not None and happening.predicate.link == "to"


def _is_quoted(reading: Reading, happening: Happening) -> bool:
    """Between quotation marks, in its sentence."""
    return reading.sentences[happening.n].kinds.count('"', 0, happening.first) % 2 == 1
