"""Where what is told ends: at another clause, at an aside, or where no preposition hangs on it any more."""

import re
from collections.abc import Sequence

from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.predicates import Phrase, Predicate, begins_clause
from timeline.events.parsing.tagging import Sentence

_STOPS = frozenset(";:WB.-(")
_LONGEST_ASIDE = 12  # words in brackets that a clause goes on behind
_TAIL = re.compile(r"[Io](?:[DHJCNES$%&]|o)*[NEC]")
_NEXT_CLAUSE = re.compile(
    r"[,K]+[AXZI]*(?:[VPMGFhdLUWB]|[DHJCSNEAoZI]*[NER](?:,D?[JNE]*E,|K[DHJCSNE]*[NE])?[AXZ]*[VPMFhd])"
)
APPOSITION = re.compile(r"(?<=E),A?[DJ][^,VMFhdKWTB;:\"(]*,(?=t[AX]*U|t[DHJCNEZ]|I[DHJCNE]|[JN]+(?:[.Z]|IZ))")
"""What a name between commas is, where the clause goes on behind it: "chose Hill, a pilot, to succeed him"."""

RESTATED = re.compile(r",K[AI]*[$£€]?C[NC%]*(?:DN)?(?:,|(?=[tI]))")
""" "18,000 shares, or 5%, of its stock": the same again, where the word is "or"."""

DASHED = re.compile(r"-[^-VPMFhd.;:(]{1,12}-(?=[It])")
""" "Set up a reserve -- some $60 million -- to cover"."""

AGED = re.compile("(?<=E),C,(?=[JN])")
""" "Named Tom Hill, 47, vice president"."""

WITHIN = re.compile("(?<=[DH][JZ]),(?=[JN$£€])|(?<=C),(?=C(?:[,I.]|$))")
""" "A long, bitter strike", "won 6-2, 6-4": a comma inside a phrase."""

_SHARED_OBJECT = re.compile(r"KA*[VPUGL][DHJCNE$]")
_LIST = re.compile(r",(?:[DHJCSNEo$]*[NEC],)*[DHJCSNEo$]*[NEC],?K(?![DHJCSNEo$]*[NEC][AX]*[VPMFhd])")


def extent(reading: Reading, happening: Happening) -> tuple[int, int]:
    """From which word of its sentence up to which a happening is told."""
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    if predicate is None:
        assert happening.phrase is not None
        return happening.phrase.first, tail(sentence, happening.phrase.last)
    subject = predicate.subject
    first = subject.first if subject is not None and subject.last <= predicate.first else predicate.first
    return first, clause_end(reading, happening.n, predicate)


def tail(sentence: Sentence, at: int) -> int:
    """Where the prepositional phrases that follow a noun end."""
    while at < len(sentence.kinds):
        found = _TAIL.match(sentence.kinds, at)
        if not found or sentence.lower[at] in _TEMPORAL:
            return at
        at = found.end()
    return at


_TEMPORAL = frozenset("after before since until till as than".split())


def clause_end(reading: Reading, n: int, predicate: Predicate, at: int | None = None) -> int:
    """Where the clause of a verb ends, from word `at` on: before another clause, an aside, or the sentence's end."""
    sentence = reading.sentences[n]
    kinds, at = sentence.kinds, at or predicate.last
    while at < len(kinds):
        kind = kinds[at]
        if kind in "TW" and at > predicate.last and kinds[at - 1] != ",":
            return _relative_end(reading, n, predicate, at)
        if kind in "MFhd" or (kind in "VP" and at > predicate.last and kinds[at - 1] not in "tMdhFfDHSJCKIo"):
            return _before_subject(kinds, reading.phrases[n], predicate, at)
        if kind == "(" and kinds.find(")", at, at + _LONGEST_ASIDE) > 0:
            at = kinds.index(")", at)
        elif at == predicate.last and (shared := _SHARED_OBJECT.match(kinds, at)):
            at = shared.end() - 2
        elif kind == "," and (aside := APPOSITION.match(kinds, at) or WITHIN.match(kinds, at) or AGED.match(kinds, at)):
            at = max(at, aside.end() - 1)
        elif _ends_clause(sentence, at) or (kind == "K" and at == predicate.last):
            break
        at += 1
    return at


def _ends_clause(sentence: Sentence, at: int) -> bool:
    """Whether a word begins what is no part of the clause any more."""
    kinds, kind = sentence.kinds, sentence.kinds[at]
    if sentence.lower[at] in ("compared", "versus", "vs"):
        return True
    if kind == "-" and kinds[at - 1] == "E" and kinds[at + 1 : at + 2] in ("E", "N"):
        return False  # "Wal - Mart"
    if kind in "K,":
        if _NEXT_CLAUSE.match(kinds, at):
            return True
        return kind == "," and not _LIST.match(kinds, at) and not _closes_list(kinds, at)
    return kind in _STOPS or (kind == "I" and begins_clause(sentence, at))


def _closes_list(kinds: str, at: int) -> bool:
    """Whether a comma stands in front of the last of a list: "in Bonn, Kyiv, and Riga"."""
    return _CLOSING.match(kinds, at) is not None and _ITEM.match(kinds, kinds.rfind(",", 0, at), at) is not None


_ITEM = re.compile(r",[DHJCNSEo$]*[NEC]\Z")
_CLOSING = re.compile(r",K[DHJCNSEo$]*[NEC](?![AX]*[VPMFhd])")


def _relative_end(reading: Reading, n: int, predicate: Predicate, at: int) -> int:
    """Where a clause ends that "that" joins to a noun: it belongs to it, as far as its own verb's clause goes."""
    if reading.sentences[n].kinds[at] == "W" and _is_name(reading.sentences[n].kinds, predicate.patient, at):
        return at
    behind = [told.predicate for told in reading.told_in[n] if told.predicate and told.predicate.first > at]
    inner = min(behind, key=lambda predicate: predicate.first, default=None)
    barred = inner is None or "," in reading.sentences[n].kinds[at : inner.first]
    return at if inner is None or barred else clause_end(reading, n, inner)


def _is_name(kinds: str, object: Phrase | None, at: int) -> bool:
    """ "Bought Pixar which was sold in 2005": a name needs no clause that tells it apart."""
    return object is not None and object.last == at and kinds[object.first : at].strip("E") == ""


def _before_subject(kinds: str, phrases: Sequence[Phrase], predicate: Predicate, verb: int) -> int:
    """The start of the noun phrase in front of a verb that follows: it is that verb's subject."""
    for phrase in phrases:
        if phrase.first > predicate.last and phrase.last <= verb <= phrase.last + 1:
            return phrase.first if kinds[phrase.first - 1] not in "Io" else verb
    return verb
