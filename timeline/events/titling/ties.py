"""Words that a line does as well without: what ties a sentence to others, praises, or counts on from what was told."""

from timeline.events.english.judgements import PRAISE
from timeline.events.english.kinds import lemma
from timeline.events.english.trading import MOVES
from timeline.events.parsing.tagging import Sentence

_TIES = frozenset(
    """
    also here however meanwhile moreover furthermore then too already later instead still therefore hence initially
    nevertheless nonetheless otherwise indeed recently now currently current
    """.split()
)
"""Words that tie a sentence to the one before it or to the day of its writing, and say nothing in a line alone."""

_COUNTING_ON = frozenset("a further".split())
_OF_LATE = frozenset("newly previously recently".split())
_TOLD = frozenset("announced disclosed introduced launched released unveiled".split())
DISPENSABLE = _TIES | PRAISE | _COUNTING_ON | _OF_LATE | _TOLD | {"popular"}


def is_dispensable(sentence: Sentence, n: int) -> bool:
    """Whether such a word is a tie, praise, or counts on from something told before: "fell a further $2"."""
    word = sentence.lower[n]
    if word in _COUNTING_ON:
        return _counts_on(sentence, n)
    if word in _TOLD:
        return _is_of_late(sentence, n - 1)
    if word in _OF_LATE and sentence.lower[n + 1 : n + 2] != () and sentence.lower[n + 1] in _TOLD:
        return _is_of_late(sentence, n) or is_tie(sentence, n)
    return word in PRAISE or is_tie(sentence, n) or (word == "popular" and sentence.kinds[n - 1 : n] == "H")


def _is_of_late(sentence: Sentence, n: int) -> bool:
    """ "The recently announced phone": it is the phone."""
    return n > 0 and sentence.lower[n] in _OF_LATE and sentence.kinds[n - 1] in "DH"


def _counts_on(sentence: Sentence, n: int) -> bool:
    """ "Fell a further 75 cents", "plunged further"."""
    kinds, following = sentence.kinds, sentence.kinds[n + 1 : n + 2]
    if sentence.lower[n] == "a":
        return sentence.lower[n + 1 : n + 2] == ("further",) and _counts_on(sentence, n + 1)
    verb = n - 1 - (sentence.lower[n - 1] == "a")
    is_move = kinds[verb] in "VP" and lemma(sentence.lower[verb]) in MOVES
    return is_move and following in ("I", "Z", ",", ".", "", *(_AMOUNTS if verb < n - 1 else ()))


_AMOUNTS = ("C", "$", "£", "€")


def is_tie(sentence: Sentence, n: int) -> bool:
    """Whether a word only ties a sentence to the one before it, or to its day: "later", but not in "a later time"."""
    if sentence.lower[n] not in _TIES:
        return False
    following = sentence.kinds[n + 1 : n + 2]
    if sentence.lower[n] == "here":
        return following in ("Z", "I", ".") and sentence.kinds[n - 1 : n] not in ("I", "F")  # where the report was sent
    return following != "" if sentence.lower[n] == "current" else following not in ("N", "J")
