"""Which happenings a careful reader would put on a timeline.

A date of its own makes almost anything worth telling. Without one it has to be
what a main clause says that somebody did: no report of a saying, no state, no
purpose, nothing that is only quoted or only possible.
"""

from timeline.calendar.moments import DAY
from timeline.events.anchoring import Anchoring
from timeline.events.english.nouns import EVENTS
from timeline.events.english.verbs import PLANNING, REPORTING, SAYING, STATES
from timeline.events.factuality import factuality
from timeline.events.happenings import Happening, Reading
from timeline.events.newsworthy import is_aside, is_news
from timeline.events.parsing.predicates import only_describes
from timeline.events.periods import reports_results
from timeline.events.values import Factuality
from timeline.events.vouching import UNTOLD, is_of_none, is_quoted, is_vouched_for
from timeline.spans import Kind

_RELATIVE = frozenset("who which that whom".split())
_MAIN = frozenset(("", "that", "after", "before", "as"))


def worth_telling(reading: Reading, anchoring: Anchoring, happening: Happening) -> bool:
    """Whether it is an event of its own."""
    dated = happening in anchoring.used
    if happening.predicate is None:
        is_open = _is_only_possible(happening) and not _is_ahead(anchoring, happening)
        is_sure = not (is_open or is_quoted(reading, happening) or is_of_none(reading, happening))
        return (dated or _is_carried(happening)) and is_sure
    if dated and _is_drawn_out(anchoring, happening):
        return False
    if happening.carries or _is_told_by_another(happening) or _is_beside_a_state(happening):
        return False
    is_ahead = dated and _begins_ahead(anchoring, happening)
    is_told = _dated_verb(reading, happening, is_ahead=is_ahead) if dated else _undated_verb(reading, happening)
    if not is_told or (dated and _is_of_season(reading, happening)):
        return False
    return is_ahead or not is_aside(reading, happening)


_SEASONS = frozenset("autumn darkness dawn dusk evening morning night spring summer winter".split())


def _is_of_season(reading: Reading, happening: Happening) -> bool:
    """ "Winter set in": only a time of which something else is told."""
    subject = happening.predicate.subject if happening.predicate is not None else None
    if subject is None or subject.last - subject.first > 1 + (
        reading.sentences[happening.n].kinds[subject.first] == "D"
    ):
        return False
    return reading.sentences[happening.n].lower[subject.head] in _SEASONS


def _is_ahead(anchoring: Anchoring, happening: Happening) -> bool:
    """ "The talks begin on Friday": on a day to come, the present tells what is arranged."""
    carrier = happening.carrier
    is_possible = carrier is None or carrier.predicate is None or carrier.predicate.modal is not None
    return not is_possible and _begins_ahead(anchoring, happening)


def _begins_ahead(anchoring: Anchoring, happening: Happening) -> bool:
    """Whether it is dated behind the publish day."""
    start = anchoring.datings[happening].when.start.start
    return start is not None and start >= anchoring.anchor.day + DAY


_LONG = 400 * DAY


def _is_drawn_out(anchoring: Anchoring, happening: Happening) -> bool:
    """ "Over the past 50 years prices have risen": a change up to now, and no event."""
    when, day = anchoring.datings[happening].when, anchoring.anchor.day
    if when.kind is not Kind.SPAN or when.start.start is None or when.end.end is None:
        return False
    return when.start.start < day - _LONG and day <= when.end.end <= day + 2 * DAY


_MAYBE = frozenset("may might could should must would".split())


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
    return state is not None and (state.lemma in ("be", "have") or state.lemma in STATES)


def _is_carried(happening: Happening) -> bool:
    """A main clause says that it took place; "the visit is important" says how things are."""
    carrier = happening.carrier
    predicate = carrier.predicate if carrier is not None else None
    if carrier is None or predicate is None or carrier.link not in _MAIN:
        return False
    return predicate.lemma not in ("be", "follow")


def _dated_verb(reading: Reading, happening: Happening, *, is_ahead: bool) -> bool:
    predicate = happening.predicate
    assert predicate is not None
    if happening.link in UNTOLD or not is_vouched_for(reading, happening, is_dated=True, is_ahead=is_ahead):
        return False
    if _is_background(reading, happening) or only_describes(reading.sentences[happening.n], predicate):
        return False
    if predicate.lemma in ("be", "have") or (predicate.lemma == "do" and predicate.form == "d"):
        return _is_had(reading, happening)
    if predicate.lemma in _STATING:
        return False
    if predicate.lemma in SAYING or predicate.lemma == "ask" or (predicate.lemma in REPORTING and happening.reports):
        return not happening.reports and predicate.patient is not None
    return True


_STATING = frozenset("say show estimate cite note describe attribute blame predict wear applaud cheer".split())
"""Verbs of what somebody holds, has on or feels, whatever their object."""


_UNDATED_ALONE = SAYING | STATES | _STATING | {"be", "have", "do", "design", "follow", "talk", "turn"}
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


def _agrees_to_do(reading: Reading, happening: Happening) -> bool:
    """ "Agreed to sell": an event; "agreed that" and "agreed with" are none."""
    predicate = happening.predicate
    assert predicate is not None
    sentence = reading.sentences[happening.n]
    is_to = sentence.kinds[predicate.last : predicate.last + 1] == "t"
    return is_to and predicate.past and "if" not in sentence.lower and "unless" not in sentence.lower


def _tells_news(reading: Reading, happening: Happening) -> bool:
    """ "Agreed to sell", "declared a dividend", "reported a third-quarter loss"."""
    predicate = happening.predicate
    assert predicate is not None
    if predicate.lemma == "agree":
        return _agrees_to_do(reading, happening)
    if predicate.lemma == "declare":
        return predicate.past and predicate.patient is not None and not happening.reports
    return predicate.past and reports_results(reading.sentences[happening.n], predicate)


def _undated_verb(reading: Reading, happening: Happening) -> bool:
    predicate = happening.predicate
    assert predicate is not None
    if predicate.lemma in _UNDATED_ALONE and not _tells_news(reading, happening):
        return False
    if not predicate.finite or happening.link not in _MAIN or (predicate.lemma in REPORTING and happening.reports):
        return False
    if not (is_news(reading, happening) or _tells_news(reading, happening)):
        return False
    if not is_vouched_for(reading, happening, is_dated=False):
        return False
    behind = reading.sentences[happening.n].kinds[predicate.last : predicate.last + 1]
    if predicate.lemma in ("fail", "decline") and behind == "t":
        return False  # "failed to win": what did not happen
    fact = factuality(happening)
    if fact in (Factuality.POSSIBLE, Factuality.DENIED) or (fact is not Factuality.HAPPENED and happening.n):
        return False  # a plan of no date can be put nowhere, unless it is what the article tells first
    if predicate.form == "G" and (predicate.past and not predicate.perfect):
        return False  # "was driving": only the time of something else
    is_told = predicate.form not in "VU" and predicate.lemma not in ("begin", "start")
    return fact is not Factuality.ONGOING or is_told  # "the phone connects": how things are


def _is_background(reading: Reading, happening: Happening) -> bool:
    """What only describes: "based on", "compared with", "doctors who perform abortions", and what should be so."""
    predicate = happening.predicate
    assert predicate is not None
    is_participle = predicate.form == "L" and not predicate.has_auxiliary
    if predicate.form == "G" and predicate.lemma in ("begin", "start"):
        return True
    if predicate.lemma == "compare" or (
        is_participle and (predicate.lemma in _DESCRIBING or predicate.lemma in PLANNING)
    ):
        return True
    is_simple = predicate.form in "UV" and not predicate.past and predicate.modal is None
    if is_simple and (predicate.link in _RELATIVE or predicate.lemma in _HELD):
        return not (predicate.has_auxiliary or _takes_effect(reading, happening))
    if predicate.modal is not None and predicate.lemma in ("remain", "stay", "continue"):
        return True
    return predicate.modal in ("can", "must", "should", "ought", "might") or (
        predicate.modal == "would" and predicate.perfect
    )


_TAKEN = frozenset("charge command control effect hold office over part place power".split())
_GOING = frozenset("ahead before into live on public to".split())


def _takes_effect(reading: Reading, happening: Happening) -> bool:
    """ "Takes effect", "goes on sale": an event, and not what something is like."""
    predicate = happening.predicate
    assert predicate is not None
    sentence = reading.sentences[happening.n]
    following = sentence.lower[predicate.last : predicate.last + 1]
    if sentence.kinds[predicate.last : predicate.last + 2] == "tZ":
        return False  # "records go back to 1880"
    words = {"take": _TAKEN, "go": _GOING}.get(predicate.lemma, frozenset())
    return predicate.link in ("", "and") and not words.isdisjoint(following)


def _is_told_by_another(happening: Happening) -> bool:
    """An infinitive: "plans to sell" is one event, and the plan tells it; what it is the purpose of does, too."""
    return happening.governor is not None and happening.predicate is not None and happening.predicate.link == "to"
