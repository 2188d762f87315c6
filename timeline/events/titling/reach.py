"""How far a line may go on behind the end of its clause: to what still tells of the same thing.

A clause ends at a comma and at a participle; a line that has room says more: where
a suit was filed, what the new thing is called, from what to what a price fell.
"""

import re
from collections.abc import Iterator

from timeline.events.english.verbs import KILLING, REPORTING, STATES, WOUNDING
from timeline.events.extents import DASHED, RESTATED, clause_end
from timeline.events.happenings import Reading
from timeline.events.parsing.predicates import Predicate

_NAMING = re.compile(r"(?<=[NEGZ])(?:,|-(?=E+\.))D?[JN]*E[NEC]*(?=,[^NEJCD]|[.;:]?\Z)|(?<=E),E+(?=I?Z)")
""" "The iPod line, the iPod nano": the name of what stands before it; "a Buffalo, N.Y., man" has none."""

_TELLING_WHY = frozenset("after as because before if when".split())

_NAMED = re.compile(r",D?[JN]*E[NEC]*\Z")
_RESUMED = re.compile(",[It]")
""" "Escorted the owner, Anna Berg, to": what goes on behind a name."""

_AMOUNT = re.compile(r",[tI]A*[$£€]?C")
""" "Tumbled 39 points, to 2613", "rose 5%, from $3 million"."""


def reach(reading: Reading, n: int, predicate: Predicate, end: int) -> Iterator[int]:
    """Up to which words a line of a clause may go, where the clause itself ends before word `end`."""
    yield end
    while (further := _further(reading, n, predicate, end)) > end:
        end = further
        yield end


def _further(reading: Reading, n: int, predicate: Predicate, end: int) -> int:
    """Where the next piece behind a clause ends; `end` where nothing goes on."""
    sentence = reading.sentences[n]
    kinds = sentence.kinds
    if (kinds[end : end + 1] in ("P", "L") and kinds[end - 1] in "NEG") or kinds[end : end + 2] == ",G":
        participle = _participle(reading, n, end + (kinds[end] == ","))
        return end if participle is None else clause_end(reading, n, participle)
    if kinds[end : end + 1] in ("B", "I") and sentence.lower[end] in _TELLING_WHY:
        return _clause_behind(reading, n, predicate, end)
    if kinds[end : end + 1] == "K" and (wounding := _wounding(reading, n, predicate)) is not None:
        return clause_end(reading, n, wounding)
    if (named := _NAMING.match(kinds, end)) and sentence.lower[end + 1] not in ("a", "an"):
        return named.end()
    if _AMOUNT.match(kinds, end) or (_RESUMED.match(kinds, end) and _NAMED.search(kinds, 0, end)):
        return clause_end(reading, n, predicate, end + 1)
    if (aside := RESTATED.match(kinds, end)) and sentence.lower[end + 1] == "or":
        goes_on = kinds[aside.end() : aside.end() + 1] in ("I", "o", "t")
        return clause_end(reading, n, predicate, aside.end()) if goes_on else end
    aside = DASHED.match(kinds, end)
    return end if aside is None else clause_end(reading, n, predicate, aside.end())


def _clause_behind(reading: Reading, n: int, predicate: Predicate, at: int) -> int:
    """Where a clause ends that says when or why; `at` where that is a clause of none: "because of the storm"."""
    sentence = reading.sentences[n]
    if sentence.kinds[at + 1 : at + 2] == "o":
        return clause_end(reading, n, predicate, at + 2)
    for told in reading.told_in[n]:
        other = told.predicate
        if other is not None and other.first > at and other.finite and other.link == sentence.lower[at]:
            return clause_end(reading, n, other)
    return at


def _participle(reading: Reading, n: int, at: int) -> Predicate | None:
    """The participle that begins there and tells of what stands before it: "a suit filed in Bonn"."""
    for told in reading.told_in[n]:
        predicate = told.predicate
        if predicate is not None and predicate.first == at:
            is_alone = predicate.form in "LG" and not predicate.has_auxiliary
            return predicate if is_alone and not (predicate.lemma in REPORTING or predicate.lemma in STATES) else None
    return None


def _wounding(reading: Reading, n: int, predicate: Predicate) -> Predicate | None:
    """What an "and" adds to the dead: "killed two guards and wounded a nurse"."""
    for told in reading.told_in[n]:
        if told.predicate is not None and told.predicate.parent is predicate and adds_wounded(told.predicate):
            return told.predicate
    return None


def adds_wounded(predicate: Predicate) -> bool:
    """Whether a verb tells of those who were hurt beside the dead of the verb before."""
    first = predicate.parent
    if predicate.link != "and" or first is None or predicate.subject is not first.subject:
        return False
    return predicate.lemma in WOUNDING and first.lemma in KILLING


def shares_object(kinds: str, predicate: Predicate) -> bool:
    """Whether a verb and the one before it are told together: "approved and delivered six visas"."""
    first = predicate.parent
    if predicate.link != "and" or first is None or first.patient is not None or predicate.patient is None:
        return False
    return kinds[first.last : predicate.first] == "K" and predicate.patient.first == predicate.last
