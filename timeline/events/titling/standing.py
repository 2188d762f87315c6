"""Whether what counts as the subject of a verb surely is: nothing else could be, and it hangs on nothing else.

A wrong line is worse than none, so what is not sure does not stand.
"""

import re

from timeline.events.english.objectless import AMBIVALENT, OBJECTLESS
from timeline.events.english.verbs import INTRANSITIVE, REPORTING, SAYING, TELLING_TO, TRANSITIVE
from timeline.events.parsing.predicates import Phrase, Predicate, begins_clause
from timeline.events.parsing.tagging import Sentence
from timeline.events.titling.antecedents import is_antecedent

_GAP = re.compile(
    r"""(?:[AXZ"'K]|,.*,|[,-].*-|\(.*\)|[PL](?![DHJCNE$])|[IotG][^VFMhdWTU,RPL]*|,?[WT][^,RVPMFhd]*(?:[VPMFhdLGUfAXtZ]+(?:[^,RVPMFhd]|(?<=[GUI])R)*)?)*"""
)
_IN_PHRASE = re.compile("I[DHJCNES]*$")
_LINK = re.compile("[WT]")


def has_own_subject(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether what counts as the subject of a verb surely is: nothing else could be, and it hangs on nothing."""
    subject = predicate.subject
    if subject is None or not (_is_finite(sentence, predicate) and _agrees(sentence, predicate, subject)):
        return False
    if subject.first >= predicate.last or sentence.lower[subject.head].endswith(("self", "selves")):
        return False  # "…", said the minister; "finds itself constrained"
    if _is_hedged(sentence, predicate.first, ("all", "but")) or _is_hedged(sentence, subject.first, ("such", "as")):
        return False
    if predicate.link == "and" and predicate.parent is not None and predicate.parent.subject is subject:
        return _shares_subject(sentence, predicate) and has_own_subject(sentence, predicate.parent)
    return _stands_before(sentence, predicate, subject)


def _is_hedged(sentence: Sentence, at: int, by: tuple[str, str]) -> bool:
    """ "All but ceased", "makers such as": two words in front of another that make less of it."""
    return sentence.lower[max(0, at - 2) : at] == by


def _stands_before(sentence: Sentence, predicate: Predicate, subject: Phrase) -> bool:
    """Whether a verb is that of the noun phrase before it, over what hangs on that."""
    if predicate.first and sentence.kinds[predicate.first - 1] in "IB" and subject.last != predicate.first:
        return False  # "as expected"
    start = subject.end.last
    start += sentence.lower[start].endswith(("self", "selves"))  # "the president himself met"
    if _is_aside_of(sentence, predicate, subject):
        return not _hangs(sentence, predicate, subject)
    if not _GAP.fullmatch(sentence.kinds, start, predicate.first):
        return False
    if _LINK.search(sentence.kinds, subject.end.last, predicate.first):
        is_part = predicate.link in ("who", "which", "that") and "o" in sentence.kinds[subject.first : subject.last]
        return not is_part and is_antecedent(sentence, subject)  # whom does "the case of Elian, who" mean?
    return not _hangs(sentence, predicate, subject)


_BETWEEN = re.compile(",A*")
_ASIDE = re.compile("[^,;:VPMFhdTWB]*,[AXZ]*[VPMFhd]")


def _is_aside_of(sentence: Sentence, predicate: Predicate, subject: Phrase) -> bool:
    """ "Norvex, founded in 1971, sold": a participle between commas, right behind the subject of what follows."""
    if predicate.form != "L" or predicate.has_auxiliary or subject.joined is not None:
        return False
    is_right_behind = _BETWEEN.fullmatch(sentence.kinds, subject.last, predicate.first) is not None
    return is_right_behind and _ASIDE.match(sentence.kinds, predicate.last) is not None


def _is_finite(sentence: Sentence, predicate: Predicate) -> bool:
    """A form that can be the verb of a line: a bare one only of several, a participle only if it gets its "was"."""
    if sentence.kinds[predicate.first] == "f":
        return False  # "being led"
    if predicate.form == "G" and sentence.kinds[predicate.verb - 1] in "hMd":
        return False  # "had operating profit"
    if predicate.form == "U" and not predicate.has_auxiliary:
        subject = predicate.subject
        return subject is not None and (subject.joined is not None or sentence.lower[subject.head].endswith("s"))
    if predicate.form == "P" and not predicate.has_auxiliary and predicate.lemma in TRANSITIVE:
        behind = sentence.kinds[_behind_time(sentence, predicate.last) :][:1]
        return (
            predicate.patient is not None
            or behind in ("T", "G")
            or (behind == "t" and predicate.lemma in TELLING_TO)
            or (predicate.lemma in REPORTING and _is_behind_comma(sentence, predicate))
            or (_opens(sentence, predicate) and not _OTHER_VERB.match(sentence.kinds, predicate.last))
        )
    return predicate.finite or (predicate.passive and predicate.form == "L" and predicate.lemma not in SAYING)


def _behind_time(sentence: Sentence, at: int) -> int:
    """Where what follows a time goes on: "announced on Monday that"."""
    time = _TIME.match(sentence.kinds, at)
    return at if time is None else time.end()


_TIME = re.compile("I?Z(?=T)")


def _is_behind_comma(sentence: Sentence, predicate: Predicate) -> bool:
    """ "The ruins will close in May, their director announced": what it says stands in front."""
    subject = predicate.subject
    return subject is not None and sentence.kinds[max(0, subject.first - 1) : subject.first] == ","


def _opens(sentence: Sentence, predicate: Predicate) -> bool:
    """Its subject opens the sentence, and nothing stands between the two: "Probe X-7 lifted off on Monday and"."""
    subject = predicate.subject
    return subject is not None and not sentence.kinds[: subject.first].strip("Z,I") and subject.last == predicate.first


_OTHER_VERB = re.compile("[^,K;:WTB]*(?:[VPMFhd]|(?<!t)U|K[AXZ]*[PL][IotZ])")


def _shares_subject(sentence: Sentence, predicate: Predicate) -> bool:
    """An "and" stands right in front of a verb, and the subject that it shares can only be that one."""
    at = predicate.first
    while at and sentence.kinds[at - 1] in "AXZ":
        at -= 1
    assert predicate.parent is not None
    if predicate.parent.passive and _may_be_passive(predicate):
        return False  # "was seized and sold", or "was seized and fled"?
    between = sentence.kinds[predicate.parent.last : at]
    if _PARTICIPLE.search(between):
        return False  # "announced losses, taking charges for reserves and canceled leases"
    if (predicate.parent.lemma in REPORTING or _JOINED.search(between)) and _VERB.search(between):
        return False  # who of the two is meant?
    joint = _AND.search(sentence.kinds, 0, at) or _LISTED.match(sentence.kinds, at - 1)
    return joint is not None and sentence.lower[joint.start()] not in ("or", "nor")


def _may_be_passive(predicate: Predicate) -> bool:
    """A past form without an object, of a verb that can have one: it may be a participle."""
    is_bare = predicate.form == "P" and not predicate.has_auxiliary and predicate.patient is None
    is_born = predicate.parent is not None and predicate.parent.lemma == "bear"  # "was born in Bonn and moved to Leeds"
    return is_bare and not is_born and (predicate.lemma in AMBIVALENT or predicate.lemma not in OBJECTLESS)


_AND = re.compile(r"K(?:I[DHJC]*[NE]+)?\Z")
""" "And" in front of a verb, or with something between: "and with Hill published"."""

_LISTED = re.compile(r",[AX]*[PLVFhM][^,;:.WTB]*(?:,[AX]*[PLVFhM][^,;:.WTB]*)*,?K[AXZI]*[PLVFhdM]")
""" "Was held, charged that evening, and brought": a list of verbs, of which the last has the "and"."""


_PARTICIPLE = re.compile(",A*G[^,]*$")
_JOINED = re.compile("[TWB]|,K")
_VERB = re.compile("[VPMFhd]")
_ONE = frozenset("has is was does hasn't isn't wasn't doesn't".split())
_SEVERAL = frozenset("have are were do haven't aren't weren't don't".split())
_COLLECTIVE = frozenset(
    """
    data media majority number percent staff team group government company crew public
    family couple lot rest troops news series species headquarters means
    """.split()
)


_MANY = frozenset("people police men women children".split())


def _agrees(sentence: Sentence, predicate: Predicate, subject: Phrase) -> bool:
    """Whether subject and verb are both of one or both of several."""
    word, first = sentence.lower[subject.head], sentence.lower[predicate.first]
    if first in _SEVERAL and _is_one_of(sentence, predicate, subject):
        return False
    if sentence.lower[subject.first] in ("a", "an") and subject.joined is None:
        return first not in _SEVERAL or word in _COLLECTIVE
    if sentence.kinds[subject.head] != "N" or word in _COLLECTIVE or subject.joined is not None:
        return True
    if word in _MANY or (word.endswith("s") and not word.endswith(("ss", "ics", "us", "is"))):
        return first not in _ONE
    return first not in _SEVERAL or sentence.kinds[subject.first] == "C"


def _is_one_of(sentence: Sentence, predicate: Predicate, subject: Phrase) -> bool:
    """Whether only one of several was taken: of "Tom Hill and Jack Ross are", of "Tom Hill, 54, and Jack Ross are"."""
    if sentence.kinds[subject.head] != "E" or subject.joined is not None:
        return False
    gap = sentence.kinds[subject.last : predicate.first]
    if gap[:1] == "," and "K" in gap:
        return True
    is_beside = gap[:1] == "," or sentence.kinds[subject.first - 1 : subject.first] == "K"
    return is_beside and not sentence.lower[subject.head].endswith("s")


def _hangs(sentence: Sentence, predicate: Predicate, subject: Phrase) -> bool:
    """Whether a noun phrase may hang on another: "in Sudan and Kenya", "the base the U.S. raided", "oil and gas"."""
    first = _behind_adverbs(sentence, subject.first)
    if not first:
        return False
    before, earlier = sentence.kinds[first - 1], sentence.kinds[max(0, first - 2) : first - 1]
    if before in "Io":
        return not begins_clause(sentence, first - 1) and first > 1 and earlier in frozenset("NECJR")
    if before == "T":
        return earlier not in frozenset("VPLUGNEACZ") or (earlier in "NE" and predicate.patient is None)
    if before == "K":
        is_bare = predicate.form == "P" and not predicate.has_auxiliary and predicate.lemma not in INTRANSITIVE
        is_participle = is_bare and predicate.patient is None and not _TOLD.match(sentence.kinds, predicate.last)
        if predicate.link == "and" and earlier in frozenset("NE") and _IN_PHRASE.search(sentence.kinds, 0, first - 1):
            return True
        return (predicate.link != "and" or is_participle) and earlier in frozenset("NEJC,")
    if before == "G":
        return earlier in frozenset("Io")
    if before == "E" and sentence.kinds[subject.head] == "R":
        return False  # "after three years in Geneva he returned"
    return before in "NERWXC" or _lacks_its_head(sentence, subject, before, earlier)


_TOLD = re.compile("[AZ]*T")
""" "That" behind a verb: it is none of a participle."""


def _behind_adverbs(sentence: Sentence, at: int) -> int:
    """Where the adverbs in front of a word begin: "with troops now part of a force"."""
    while at and (sentence.kinds[at - 1] == "A" or sentence.lower[at - 1] == "now"):
        at -= 1
    return at


def _lacks_its_head(sentence: Sentence, subject: Phrase, before: str, earlier: str) -> bool:
    """Whether a noun phrase begins in front of its noun: "its most wanted list", "his 'Iron Curtain' speech"."""
    if before == "S":
        return earlier != "Z"
    is_closed = before == '"' and sentence.kinds.count('"', 0, subject.first) % 2 == 0
    return is_closed and sentence.kinds[subject.first] == "N"
