"""What a verb needs behind it in a line: whom it informs of what, where it puts something, what it makes others do."""

import re
from collections.abc import Sequence
from itertools import takewhile

from timeline.events.english.known import ORDINALS
from timeline.events.english.verbs import LEMMAS, OFTEN_NOUNS, REPORTING, STATES, TELLING_TO, WISHING
from timeline.events.parsing.predicates import Predicate
from timeline.events.parsing.tagging import Sentence
from timeline.events.titling.line_words import Word

_SENTENCE_END = re.compile("[;:.,]")


def needed(predicate: Predicate, words: Sequence[Word], whole: int) -> int:
    """How many words a line needs at least: a verb that makes somebody do something needs what."""
    if predicate.lemma in _TO:
        whole = next((n + 2 for n in range(whole, len(words)) if words[n].kind == "t"), whole)
    if predicate.lemma in _PLACING:
        whole = next((n + 2 for n in range(whole, len(words)) if words[n].kind == "I"), whole)
    return whole


_MAKING = frozenset("force help lead cause prompt persuade get attribute".split())
"""Verbs that leave open what is done until "to" tells it."""

_TO = TELLING_TO | _MAKING
_PLACING = frozenset("put place leave hold keep bring charge".split())
"""Verbs that say where to, or in what state, something is put."""

_WISHED = _MAKING | WISHING | frozenset("expect choose pay select use".split())
_NAMING = frozenset("appoint bring choose dismiss establish hail nominate pick portray regard select treat".split())
"""Verbs that may say as what."""

_LASTING = frozenset("allow continue extend give go have keep last remain run stay".split())
"""Verbs that say too little without until when."""

_COMPARED = frozenset("better bigger faster fewer greater higher larger less lower more smaller worse".split())


def says_less(sentence: Sentence, predicate: Predicate, words: Sequence[Word], end: int) -> bool:
    """Whether what was left out makes something else of a line: "had not spoken since May", "the third this year"."""
    if sentence.kinds.count('"', predicate.first, end) % 2:
        return True
    is_dated = "Z" in sentence.kinds[predicate.last : end]
    if (
        is_dated
        and (predicate.lemma in _LASTING or predicate.lemma == "be")
        and "until" in sentence.lower[predicate.last : end]
    ):
        return True
    if predicate.lemma not in REPORTING and sentence.kinds[predicate.last : predicate.last + 1] == "T":
        return True  # "were chosen that"
    if _lacks_length(sentence, predicate, end):
        return True
    is_open = predicate.perfect or predicate.modal is not None
    if is_dated and is_open and (predicate.negated or (predicate.perfect and predicate.lemma in _SO)):
        return True
    if is_dated and not ORDINALS.isdisjoint(sentence.lower) and _counts_in_time(sentence, predicate, end):
        return True
    if lacks_complement(sentence, predicate, words):
        return True
    rest = _SENTENCE_END.split(sentence.kinds[predicate.last :], maxsplit=1)[0]
    is_told = "t" in rest or _RESUMED.search(sentence.kinds, predicate.last) is not None
    return predicate.lemma in _WISHED and is_told and all(word.kind != "t" for word in words)


def lacks_complement(sentence: Sentence, predicate: Predicate, words: Sequence[Word]) -> bool:
    """Whether a line so far lacks whom it informs of what, or as what, or than what."""
    return _lacks_what(sentence, predicate, words[1:]) or _lacks_other(sentence, predicate, words)


_IN_TIME = re.compile("[JNECG]*I?Z")


def _counts_in_time(sentence: Sentence, predicate: Predicate, end: int) -> bool:
    """ "The third this year", "its second loss in a month": of what it is the third would be left out."""
    ordinals = (n for n in range(predicate.first, end) if sentence.lower[n] in ORDINALS)
    return any(_IN_TIME.match(sentence.kinds, n + 1) for n in ordinals)


_SPENDING = frozenset("last serve spend take wait".split())
_COUNTED = re.compile("(?<![EN])CoZ")


def _lacks_length(sentence: Sentence, predicate: Predicate, end: int) -> bool:
    """ "Will spend the next 90 days", "rained on 20 of the past 30 days": what is left out is what is told."""
    if _COUNTED.search(sentence.kinds, predicate.last, end):
        return True
    is_length = sentence.kinds[predicate.last : predicate.last + 1] == "Z" and predicate.last not in sentence.lengths
    return is_length and predicate.lemma in _SPENDING


_SO = STATES | {"be", "trouble"}
_RESUMED = re.compile(",t[AX]*U")


def _lacks_other(sentence: Sentence, predicate: Predicate, words: Sequence[Word]) -> bool:
    """Whether a verb lacks as what, or "higher sales" than when."""
    if predicate.lemma in _NAMING and _lacks("as", sentence, predicate, words):
        return True
    if predicate.lemma == "succeed" and predicate.patient is not None and not predicate.passive:
        is_named = sentence.kinds[predicate.patient.head] == "E"  # "will succeed Tom Hill", in what?
        return is_named and all(word.text != "as" for word in words)
    return any(word.text in _COMPARED for word in words) and _lacks("than", sentence, predicate, words)


def _lacks(word: str, sentence: Sentence, predicate: Predicate, words: Sequence[Word]) -> bool:
    """Whether a word stands in the clause, and not in the line."""
    clause = takewhile(lambda other: other not in (".", ";"), sentence.lower[predicate.last :])
    return word in clause and all(one.text != word for one in words)


_INFORMING = frozenset("assure convince inform notify persuade remind tell warn".split())
_NAMED_AS = frozenset("appoint elect name".split())
_OF_FIRMS = frozenset("CEO chairman chairwoman director executive officer treasurer".split())
_ARRIVING = frozenset("arrive land".split())
_WHERE = frozenset("aboard at in near on".split())
_NOWHERE = re.compile("A*(?:I?Z|[.,;]|$)")
_DEMANDING = frozenset("demand propose declare reveal deny insist".split())


def _lacks_what(sentence: Sentence, predicate: Predicate, words: Sequence[Word]) -> bool:
    """Whether a verb lacks what it is about: "informed the family", "picked Monday as"."""
    kinds = {word.kind for word in words}
    if _lacks_firm(predicate, words, kinds):
        return True
    if predicate.lemma in ("hit", "hurt") and predicate.passive:
        return all(word.text not in ("by", "in", "when") for word in words)
    if predicate.lemma in _ARRIVING:
        subject = predicate.subject
        named = sentence.kinds[subject.first : subject.last] if subject is not None else ""
        is_craft = len(named) == 1 or not {"D", "N"}.isdisjoint(named)
        is_bare = predicate.lemma == "land" and is_craft and _NOWHERE.match(sentence.kinds, predicate.last) is not None
        return not is_bare and all(word.kind != "I" or word.text not in _WHERE for word in words)
    if predicate.lemma in ("urge", "appeal"):
        asks = predicate.lemma == "urge" or _RESUMED.search(sentence.kinds, predicate.last) is not None
        return asks and ("t" if predicate.lemma == "urge" else "U") not in kinds  # "appealed to the world", to help
    if predicate.lemma == "order" and not predicate.passive:
        return ("U" in kinds and "t" not in kinds and "T" not in kinds) or _has_bare_verb(words)
    if predicate.lemma in _INFORMING and not predicate.passive:
        return kinds.isdisjoint("Tt") and all(word.text not in ("about", "against") for word in words)
    if predicate.lemma in _DEMANDING and not predicate.passive:
        return predicate.patient is None and "T" not in kinds
    return sentence.kinds[predicate.last : predicate.last + 2] == "ZI" and sentence.lower[predicate.last + 1] == "as"


def _has_bare_verb(words: Sequence[Word]) -> bool:
    """ "Ordered the agency consolidate data": a verb that was taken for a noun between two."""
    kinds = "".join([word.kind for word in words])
    return any(
        words[n].text in LEMMAS and words[n].text not in OFTEN_NOUNS and kinds[n - 1 : n + 2] == "NNN"
        for n in range(1, len(words) - 1)
    )


def _lacks_firm(predicate: Predicate, words: Sequence[Word], kinds: set[str]) -> bool:
    """ "Was named a director", "became chief executive": of what?"""
    since_verb = list(takewhile(lambda word: word.kind not in "VPL", reversed(words)))
    if predicate.lemma in _NAMED_AS and not predicate.passive:
        return bool(since_verb) and all(word.kind == "E" for word in since_verb)  # "named Tom Hill"
    if "o" in kinds or any(word.kind in "ES" for word in since_verb):
        return False
    is_office = words[-1].text in _OF_FIRMS
    if predicate.lemma == "become":
        return is_office
    is_named = predicate.lemma in _NAMED_AS and predicate.passive
    return is_named and (is_office or any(word.text in ("a", "an") for word in words))
