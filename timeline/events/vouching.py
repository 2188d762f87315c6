"""Whether an article itself says that something happened: it is no hope, no claim, no opinion and no state.

What is quoted, doubted or ranked is told for another's sake, and a figure that
there was "no" is told of nothing.
"""

import re

from timeline.events.english.present import AWAITING
from timeline.events.english.verbs import PLANNING
from timeline.events.happenings import Happening, Reading

UNTOLD = frozenset("if unless whether until till once lest".split())
"""Words behind which nothing is told as having happened."""


def is_vouched_for(reading: Reading, happening: Happening, *, is_dated: bool, is_ahead: bool = False) -> bool:
    """The article itself says that it is so, and that it happened, or is arranged for a day that is ahead."""
    if (_is_state(reading, happening) and not (is_ahead and _is_arranged(happening))) or _is_of_nothing(
        reading, happening
    ):
        return False
    if _is_doubted(happening) or is_quoted(reading, happening) or _is_alleged(reading, happening):
        return False
    if _is_spoken(reading, happening) or _is_one_of_a_rank(reading, happening) or _is_conditional(reading, happening):
        return False
    return not _is_opinion(reading, happening, is_dated=is_dated)


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
    if happening.predicate.link == "and" or governor.link in UNTOLD:
        return governor.link in UNTOLD or _is_doubted(governor)
    said = governor.predicate
    return governor.reports and (said.lemma in _DOUBTING or said.negated or said.link == "to")


_DOUBTS = frozenset(
    """
    evidence indication indications likelihood sign signs
    accusation accusations allegation allegations belief claim claims fear fears hope hopes idea impression notion
    possibility rumor rumors rumour rumours speculation suggestion suggestions suspicion suspicions
    """.split()
)


_UNSURE = frozenset("conceivable doubtful false impossible likely possible unclear unlikely unthinkable untrue".split())


def _is_alleged(reading: Reading, happening: Happening) -> bool:
    """ "Accusations that he had fled", "it is unlikely the case will be closed"."""
    sentence, subject = reading.sentences[happening.n], happening.predicate and happening.predicate.subject
    if not subject or subject.first < 2:
        return False
    if sentence.kinds[subject.first - 1] != "T":
        return sentence.lower[subject.first - 1] in _UNSURE
    noun = sentence.lower[subject.first - 2]
    return noun in _DOUBTS or noun in _UNSURE


def is_quoted(reading: Reading, happening: Happening) -> bool:
    """Between quotation marks, in its sentence."""
    return reading.sentences[happening.n].kinds.count('"', 0, happening.first) % 2 == 1


_SPEECH = re.compile('[^,.;:"VPMFhdG]*[,:]"')


def _is_spoken(reading: Reading, happening: Happening) -> bool:
    """ "'…', a band sang", "a judge asked in a dissent, '…'": a verb whose object is a quotation."""
    predicate, kinds = happening.predicate, reading.sentences[happening.n].kinds
    assert predicate is not None
    subject = predicate.subject
    if predicate.passive or predicate.patient is not None or subject is None:
        return False
    is_behind = kinds[subject.first - 1 : subject.first] == '"' and kinds.count('"', 0, subject.first) % 2 == 0
    return is_behind or _SPEECH.match(kinds, predicate.last) is not None


def _is_conditional(reading: Reading, happening: Happening) -> bool:
    """ "If the debt is converted, the firm will issue shares"."""
    predicate = happening.predicate
    is_ahead = predicate is not None and predicate.modal is not None
    return is_ahead and any(word in ("if", "unless") for word in reading.sentences[happening.n].lower)


_RANKS = frozenset("best biggest first largest last latest most only worst".split())


def _is_one_of_a_rank(reading: Reading, happening: Happening) -> bool:
    """ "Among the first topics raised": a participle tells apart what is ranked, and tells no event."""
    predicate = happening.predicate
    assert predicate is not None
    subject = predicate.subject
    if predicate.form != "L" or predicate.has_auxiliary or subject is None:
        return False
    return not _RANKS.isdisjoint(reading.sentences[happening.n].lower[subject.first : subject.last])


_MOODS = frozenset(
    """
    alarmed angered concerned delighted disappointed horrified infatuated interested obsessed outraged pleased relieved
    saddened satisfied shocked stunned surprised troubled worried
    """.split()
)


def _is_state(reading: Reading, happening: Happening) -> bool:
    """ "The firm is controlled by": neither what is being done to it nor what is expected of it."""
    predicate = happening.predicate
    assert predicate is not None
    sentence = reading.sentences[happening.n]
    kinds = sentence.kinds
    if sentence.lower[predicate.verb] in _MOODS or _is_held(reading, happening):
        return True
    behind = kinds[predicate.last : predicate.last + 1]
    is_planned = predicate.lemma in PLANNING and behind in ("t", "I", "Z")
    is_awaited = predicate.lemma in AWAITING and (behind == "t" or "for" in sentence.lower[predicate.last :][:2])
    is_done = "f" in kinds[predicate.first : predicate.last]
    return predicate.passive and predicate.present and not (is_done or is_planned or is_awaited)


def _is_arranged(happening: Happening) -> bool:
    """ "The prizes are announced on Friday"."""
    predicate = happening.predicate
    return predicate is not None and predicate.passive and predicate.present and not predicate.negated


_INTENDING = frozenset("aim consider hope intend mean plan want wish".split())
_POSTS = frozenset("degree job office position positions post posts record title".split())


def _is_held(reading: Reading, happening: Happening) -> bool:
    """ "Held a post", "was designed to show", "was marked by songs", and what was meant to be: "planned to buy"."""
    predicate = happening.predicate
    assert predicate is not None
    sentence = reading.sentences[happening.n]
    if predicate.modal == "to" and predicate.past:
        return True  # "was to open in May": and did it?
    if predicate.passive:
        is_meant = predicate.lemma == "design" and "t" in sentence.kinds[predicate.last : predicate.last + 3]
        return is_meant or predicate.lemma in ("mark", "accompany", "characterize")
    if predicate.lemma == "hold":
        return predicate.patient is not None and sentence.lower[predicate.patient.head] in _POSTS
    is_past = predicate.past and not predicate.perfect
    return (
        is_past and predicate.lemma in _INTENDING and sentence.kinds[predicate.last : predicate.last + 1] in ("t", "G")
    )


def is_of_none(reading: Reading, happening: Happening) -> bool:
    """ "No assault had begun": a noun of which there was none."""
    phrase = happening.phrase
    return phrase is not None and reading.sentences[happening.n].lower[phrase.first] == "no"


def _is_of_nothing(reading: Reading, happening: Happening) -> bool:
    """ "Gave no reason", "no weapon was found"."""
    predicate = happening.predicate
    assert predicate is not None
    lower, agent, patient = reading.sentences[happening.n].lower, predicate.agent, predicate.patient
    if agent is not None and lower[agent.first] == "no":
        return True
    return patient is not None and lower[patient.first] == "no"


def _is_opinion(reading: Reading, happening: Happening, *, is_dated: bool) -> bool:
    """ "The raid was necessary", "he said trading is hurting the market", and what "after" waits for."""
    predicate = happening.predicate
    assert predicate is not None
    if happening.is_reported and predicate.present and predicate.modal is None:
        return True
    is_ahead = predicate.modal is not None or predicate.up_to_now
    if predicate.link in ("after", "before", "when", "once") and is_ahead:
        return True
    behind = reading.sentences[happening.n].kinds[predicate.last : predicate.last + 2]
    is_state = predicate.lemma == "be" and behind[:1] == "J" and behind[1:] not in ("N", "E", "J")
    return is_state and predicate.modal is None and (happening.is_reported or not is_dated)
