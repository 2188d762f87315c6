"""Who says it: what only one side says is told as what it says, or not at all.

What a company says of itself, and what police and agencies report, is news; what
a person, a paper or a country says of others is a claim.
"""

from timeline.events.english.trading import FIGURES
from timeline.events.english.verbs import REPORTING
from timeline.events.happenings import Happening, Reading
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import kept
from timeline.events.values import EntityKind

_VOUCHING = frozenset(
    "acknowledge add admit announce concede confirm disclose find learn note report reveal say show state tell".split()
)
"""Verbs that report what is known; what is estimated or predicted is somebody's own."""

_REPORTERS = frozenset(
    """
    agency army authority bank banks board bulletin bureau companies company concern corporation court department
    figures firm firms
    government guard navy maker ministry newspaper office police report radio spokesman spokeswoman spokesperson
    statement study survey television unit
    """.split()
)
_PAPERS = frozenset("Chronicle Gazette Herald Journal News Observer Post Press Star Telegraph Times Tribune".split())
_OFFICIALS = frozenset(("officials", "authorities"))


def sayer(reading: Reading, happening: Happening) -> Happening | None:
    """The happening that reports it: "Iraq said the bridge had fallen", "The bridge fell, Iraq said"."""
    first = happening
    while first.predicate is not None and first.predicate.link == "and" and first.governor is not None:
        first = first.governor
    if first.is_reported:
        governor = first.governor
        reports = governor is not None and governor.predicate is not None and governor.predicate.lemma in REPORTING
        return governor if reports else None
    later = (other for other in reversed(reading.told_in[happening.n]) if other.first > happening.last)
    return next((other for other in later if trails(reading, other)), None)


def trails(reading: Reading, said: Happening) -> bool:
    """Whether it stands behind what it reports: "…, officials said." and "…, said the minister."."""
    predicate = said.predicate
    if predicate is None or predicate.lemma not in _TRAILING or predicate.form != "P" or said.reports:
        return False
    subject = predicate.subject
    if subject is None or predicate.passive or predicate.patient is not None:
        return False
    start = min(subject.first, predicate.first)
    return "," in reading.sentences[said.n].kinds[max(0, start - 2) : start]


_TRAILING = frozenset("say report announce add note".split())


def source_words(reading: Reading, happening: Happening) -> list[Word]:
    """Who is the source of a sentence that begins so: "According to the army, the bridge fell"; none: it is known."""
    sentence = reading.sentences[happening.n]
    end = sentence.kinds.find(",", 2)
    if sentence.lower[:2] != ("according", "to") or not 2 < end < happening.first:
        return []
    head = sentence.lower[end - 1]
    return [] if head in _REPORTERS or head in _OFFICIALS else kept(sentence, 2, end)


def is_own(reading: Reading, happening: Happening, said: Happening) -> bool:
    """Whether somebody says it of himself: "the firm said it would", "Norvex said income rose"."""
    sentence, subject = reading.sentences[happening.n], happening.predicate and happening.predicate.subject
    if subject and sentence.kinds[subject.head] == "R":
        return True
    if subject and sentence.lower[subject.head] in FIGURES and sentence.kinds[subject.first] not in "DHE":
        return bool(said.doers) and said.doers[0].kind is EntityKind.OTHER
    return bool(said.doers) and said.doers[0] in happening.subjects[:1]


def is_claim(reading: Reading, happening: Happening, said: Happening) -> bool:
    """Whether it is so only by what somebody says."""
    predicate = said.predicate
    assert predicate is not None
    kind = said.doers[0].kind if said.doers else None
    if predicate.lemma not in _VOUCHING or _follows_denial(said):
        return True
    if kind is EntityKind.ORGANISATION:
        return said.doers[0].words[-1] in _PAPERS and happening.link not in ("after", "before")
    if is_own(reading, happening, said):
        return kind is EntityKind.PLACE
    is_over = happening.predicate is None or happening.predicate.modal is None
    return not _is_reporter(reading, said, is_over=is_over)


def _follows_denial(said: Happening) -> bool:
    """ "Denied this and said drones had struck": one side's word against another's."""
    before = said.governor.predicate if said.governor is not None else None
    return (
        said.predicate is not None and said.predicate.link == "and" and before is not None and before.lemma in _DENYING
    )


_DENYING = frozenset("accuse blame deny dismiss dispute reject".split())


def _is_reporter(reading: Reading, said: Happening, *, is_over: bool) -> bool:
    """ "Police", "a spokesman": who gives what is known; "officials" do, and those of one side do not.

    "He" did where he told what is over; what he says, and what will be, is his own word.
    """
    if said.predicate is None or said.predicate.subject is None:
        return True
    sentence, subject = reading.sentences[said.n], said.predicate.subject
    head = sentence.lower[subject.head]
    is_somebody = is_over and sentence.kinds[subject.head] == "R" and said.predicate.past
    return head in _REPORTERS or is_somebody or (head in _OFFICIALS and not said.doers)
