"""Whether a line could stand alone on a timeline: its verb has a subject of its own, and its pronouns are told.

A wrong line is worse than none, so what is not sure does not stand.
"""

import re
from collections.abc import Sequence

from timeline.events.english.verbs import REPORTING, SAYING, TRANSITIVE
from timeline.events.english.words import ANIMATE
from timeline.events.line_words import Word
from timeline.events.predicates import Phrase, Predicate, begins_clause
from timeline.events.references import is_person
from timeline.events.tagging import Sentence

_GAP = re.compile(
    r"""(?:[AXZ"'K]|,.*,|[,-].*-|\(.*\)|[PL](?![DHJCNE$])|[IotG][^VFMhdWTU,RPL]*|,?[WT][^,RVPMFhd]*(?:[VPMFhdLGUfAXtZ]+[^,RVPMFhd]*)?)*"""
)
_OUTSIDE = frozenset(
    """i we you me us my our your myself ourselves yourself mine ours yours 'm here there theirs others uh um these
    those this such similar reportedly allegedly supposedly""".split()
)
_PERSONAL = ANIMATE - {"who", "whom"}
_THINGS = frozenset("it its itself they them their themselves theirs".split())
_POINTING = frozenset(
    """
    another other others such both neither either each one ones these those this that similar same former latter here
    there whose who which what whoever whatever much else elsewhere so
    """.split()
)
_COUNTS = frozenset("two three four five six seven eight nine ten same other others former latter latest rest".split())
_IN_PHRASE = re.compile("I[DHJCNES]*$")
_LINK = re.compile("[WT]")


def has_own_subject(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether what counts as the subject of a verb surely is: nothing else could be, and it hangs on nothing."""
    subject = predicate.subject
    if subject is None or not (_is_finite(sentence, predicate) and _agrees(sentence, predicate, subject)):
        return False
    if subject.first >= predicate.last:
        return False  # "…", said the minister
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
    if not _GAP.fullmatch(sentence.kinds, subject.end.last, predicate.first):
        return False
    if _LINK.search(sentence.kinds, subject.end.last, predicate.first):
        is_part = predicate.link in ("who", "which", "that") and "o" in sentence.kinds[subject.first : subject.last]
        return not is_part and _is_antecedent(sentence, subject)  # whom does "the case of Elian, who" mean?
    return not _hangs(sentence, predicate, subject)


def _is_antecedent(sentence: Sentence, subject: Phrase) -> bool:
    """Whether a noun in front of "who" or "that" is surely whom it means: not in "the base in Sudan that"."""
    kinds, first = sentence.kinds, subject.first
    if kinds[subject.head] == "E" and "who" in sentence.lower[subject.last : subject.last + 2]:
        return True
    while first and kinds[first - 1] in "DZJ":
        first -= 1
    before, earlier = kinds[max(0, first - 1) : first], kinds[max(0, first - 2) : max(0, first - 1)]
    return before not in frozenset(",KNER") and not (before in frozenset("Io") and earlier in frozenset("NECJRZ"))


def _is_finite(sentence: Sentence, predicate: Predicate) -> bool:
    """A form that can be the verb of a line: a bare one only of several, a participle only if it gets its "was"."""
    if sentence.kinds[predicate.first] == "f":
        return False  # "being led"
    if predicate.form == "U" and not predicate.has_auxiliary:
        subject = predicate.subject
        return subject is not None and (subject.joined is not None or sentence.lower[subject.head].endswith("s"))
    if predicate.form == "P" and not predicate.has_auxiliary and predicate.lemma in TRANSITIVE:
        return predicate.patient is not None or sentence.kinds[predicate.last : predicate.last + 1] in ("T", "t", "G")
    return predicate.finite or (predicate.passive and predicate.form == "L" and predicate.lemma not in SAYING)


def _shares_subject(sentence: Sentence, predicate: Predicate) -> bool:
    """An "and" stands right in front of a verb, and the subject that it shares can only be that one."""
    at = predicate.first
    while at and sentence.kinds[at - 1] in "AXZ":
        at -= 1
    assert predicate.parent is not None
    is_bare = predicate.form == "P" and not predicate.has_auxiliary and predicate.patient is None
    if predicate.parent.passive and is_bare:
        return False  # "was seized and sold", or "was shot and died"?
    between = sentence.kinds[predicate.parent.last : at]
    if (predicate.parent.lemma in REPORTING or _JOINED.search(between)) and _VERB.search(between):
        return False  # who of the two is meant?
    return sentence.kinds[at - 1] == "K" and sentence.lower[at - 1] not in ("or", "nor")


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
    is_last = sentence.kinds[subject.first - 1 : subject.first] == "K" and subject.joined is None
    if first in _SEVERAL and is_last and sentence.kinds[subject.head] == "E" and not word.endswith("s"):
        return False  # "Tom Hill and Jack Ross are", where only the second was taken
    if sentence.lower[subject.first] in ("a", "an") and subject.joined is None:
        return first not in _SEVERAL or word in _COLLECTIVE
    if sentence.kinds[subject.head] != "N" or word in _COLLECTIVE or subject.joined is not None:
        return True
    if word in _MANY or (word.endswith("s") and not word.endswith(("ss", "ics", "us", "is"))):
        return first not in _ONE
    return first not in _SEVERAL or sentence.kinds[subject.first] == "C"


def _hangs(sentence: Sentence, predicate: Predicate, subject: Phrase) -> bool:
    """Whether a noun phrase may hang on another: "in Sudan and Kenya", "the base the U.S. raided", "oil and gas"."""
    first = subject.first
    if not first:
        return False
    before, earlier = sentence.kinds[first - 1], sentence.kinds[max(0, first - 2) : first - 1]
    if before in "Io":
        return not begins_clause(sentence, first - 1) and first > 1 and earlier in frozenset("NECJR")
    if before == "T":
        return earlier not in frozenset("VPLUGNEACZ") or (earlier in "NE" and predicate.patient is None)
    if before == "K":
        is_participle = predicate.form == "P" and not predicate.has_auxiliary and predicate.patient is None
        if predicate.link == "and" and earlier in frozenset("NE") and _IN_PHRASE.search(sentence.kinds, 0, first - 1):
            return True
        return (predicate.link != "and" or is_participle) and earlier in frozenset("NEC,")
    if before == "G":
        return earlier in frozenset("Io")
    return before in "NERWX"


def stands_alone(words: Sequence[Word]) -> bool:
    """Whether whoever reads a line alone knows whom and what its pronouns mean."""
    lower = [word.text.lower() for word in words]
    if lower[0] in _POINTING or (lower[0] == "the" and lower[1:2] and lower[1] in _COUNTS and _ends_phrase(words, 2)):
        return False
    if "other" in lower[:3] or (words[0].kind in "RHA" and lower[0] != "there"):
        return False
    if not _OUTSIDE.isdisjoint(lower[1:]) or _is_half(lower):
        return False
    named = any(word.kind == "E" for word in words[:4])
    if not _is_owned(words, lower):
        return False
    for n in range(1, len(words)):
        if words[n].kind == "R" and lower[n] in _PERSONAL | _THINGS:
            is_subject = n + 1 < len(words) and words[n + 1].kind in "VPMFhdA" and words[n - 1].kind not in "Io"
            if not is_subject or (lower[n] in _PERSONAL and not named):
                return False
    return True


def _is_owned(words: Sequence[Word], lower: Sequence[str]) -> bool:
    """Whether somebody stands in a line before "his" and "her", and no "that" points out of it."""
    for n, word in enumerate(words):
        following = words[n + 1].kind if n + 1 < len(words) else ""
        is_lone = lower[n] in _AMOUNTS and following in ("t", "I", "V", "P", "")
        if word.kind == "D" and (lower[n] == "that" or is_lone):
            return False
        if lower[n] == "its" and lower[0] in ("a", "an") and all(other.kind != "E" for other in words[:n]):
            return False  # "a customer found two flaws in its"
        if word.kind == "H" and lower[n] in ("his", "her"):
            owners = [n for n, other in enumerate(words[:n]) if _is_owner(words, n)]
            return bool(owners)
    return True


_AMOUNTS = frozenset("some any few several".split())


def _is_owner(words: Sequence[Word], n: int) -> bool:
    """A name, or a noun for somebody, that is no part of what another noun calls: not in "a Protestant bomb"."""
    is_last = n + 1 == len(words) or words[n + 1].kind not in "NS"
    return is_last and (words[n].kind == "E" or is_person(words[n].text.lower()))


def _is_half(lower: Sequence[str]) -> bool:
    """ "Either" without its "or"."""
    return any(one in lower and other not in lower for one, other in _PAIRS)


_PAIRS = (("either", "or"), ("both", "and"), ("neither", "nor"))


def _ends_phrase(words: Sequence[Word], at: int) -> bool:
    return len(words) <= at or words[at].kind not in "NEJC"
