"""What the words before a cut leave open: a noun, a verb or a name that only what follows would make whole.

"The formula" is which one? The one "for calculating signal strength". "Meetings"
are with somebody, "the right" is one to do something, and a clause that "after"
begins is none before its verb.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from timeline.events.english.demands import DEMANDED, FAR, GIVING, MAKING, OPEN, PUNISHING, SAYING_ON, TELLING
from timeline.events.english.kinds import lemma
from timeline.events.english.known import WEAK
from timeline.events.titling.line_words import Word

_VERBS = frozenset("VPLUG")
_PHRASE = frozenset("DHJCNESA$%")


def leaves_open(words: Sequence[Word], kinds: str, end: int) -> bool:
    """Whether what follows a cut in front of word `end` belongs to what stands before it."""
    told, behind, following = words[:end], words[end:], kinds[end:]
    if following[:2] in (",t", ",I"):
        behind, following = behind[1:], following[1:]  # "handed the owner, Anna Berg," to
    return bool(following) and (
        _is_half_a_clause(told, following)
        or _is_half_a_name(told, behind, following)
        or _is_half_a_range(told, behind, following)
        or _is_told_apart(told, behind, following)
        or _is_noun_open(told, behind, following)
        or _is_verb_open(told, behind, following)
    )


_JOINING = frozenset("after as before since than until when while".split())
_VERB_LATER = re.compile(r"(?:,[^,.;:W]*,|-[^-]*-)?[^,.;:KBTW]*(?:[VPMFhd]|N(?=[DH]))")  # "reach the" has a verb, too


def _is_half_a_clause(told: Sequence[Word], following: str) -> bool:
    """ "Less than an hour after Gregory Craig", who "announced"."""
    since_joined = list(takewhile(lambda word: word.text not in _JOINING, reversed(told)))
    if len(since_joined) == len(told) or any(word.kind in "VPMFhd" for word in since_joined):
        return False
    return _VERB_LATER.match(following) is not None


_NAME_ON = re.compile(r",E(?:,?[EN]|\.?-)")


def _is_half_a_name(told: Sequence[Word], behind: Sequence[Word], following: str) -> bool:
    """ "The offices of the Agency" for International Development, "at the Cupertino", California event."""
    if told[-1].kind != "E":
        return False
    is_common = len(told) > 1 and told[-2].text.lower() == "the"
    goes_on = bool(behind) and behind[0].text in ("of", "for", "on") and following[1:2] == "E"
    return (is_common and goes_on) or _NAME_ON.match(following) is not None


_AMOUNT = re.compile("A*[$£€C]")
_SHARE = re.compile("tC%")
_PLACE = re.compile("t[DHJCNE]")


def _is_half_a_range(told: Sequence[Word], behind: Sequence[Word], following: str) -> bool:
    """ "By $3 million" to $4 million, "from a 386 machine" to a 486 machine, "raised the price" to $4."""
    if behind and behind[0].text in ("by", "to") and _AMOUNT.match(following, 1):
        return told[-1].kind != "%" or behind[0].text == "by" or _SHARE.match(following) is not None
    since_verb = takewhile(lambda word: word.kind not in _VERBS, reversed(told))
    return _PLACE.match(following) is not None and any(word.text == "from" for word in since_verb)


_TELLING_APART = frozenset("about against at between for from in near on to with".split())
_UNIQUE = frozenset(
    """
    air border boy city company country crew dollar east economy family firm girl government ground group man market
    media moon nation north police pound president press public sea south stage sun team war west woman world yen
    """.split()
)
"""Nouns that "the" makes known by itself, or that call by another name what was named before."""


def _is_told_apart(told: Sequence[Word], behind: Sequence[Word], following: str) -> bool:
    """ "The hair" found outside, "the antenna" on the phone: which one stands behind the cut."""
    phrase = list(takewhile(lambda word: word.kind in _PHRASE, reversed(told)))
    opening = next((n for n, word in enumerate(phrase) if word.text.lower() == "the"), None)
    if following[0] in "IoW" and any(word.text in ("all", "every") for word in phrase):
        return True  # "canceled all sailings" on the route
    if following[0] == "T" and all(word.kind == "N" for word in phrase) and told[-len(phrase) - 1].kind == "I":
        return True  # "under laws" that
    if phrase and phrase[-1].text.lower() in ("a", "an") and (following[0] in "PLT" or following[:2] == "tU"):
        return all(word.text.lower() in WEAK for word in phrase[1:-1])  # "a hair" found there, "a new firm" formed
    if opening is None or phrase[0].text in _UNIQUE:
        return False
    if any(word.kind == "E" and not word.text.endswith(("-area", "-based", "-born")) for word in phrase[:opening]):
        return False
    return following[0] in "GPLTWt" or (bool(behind) and behind[0].text in _TELLING_APART)


def _is_noun_open(told: Sequence[Word], behind: Sequence[Word], following: str) -> bool:
    """ "Suggestions by politicians" that, "the right of patients" to, "pending meetings" with."""
    hanging = {word.text for word in takewhile(lambda word: word.kind in _HANGING, reversed(told))}
    phrases = _PHRASES.match(following)
    rest = following[phrases.end() :] if phrases else following
    if (far := hanging & FAR) and _tells_more(far, behind[: len(following) - len(rest)]):
        return True  # "support" in Congress for
    if _is_last_open(told, behind, following) or (following[0] == "G" and not SAYING_ON.isdisjoint(hanging)):
        return True  # "a fax to the police" explaining
    if rest[:2] in ("tU", "th", "tf"):
        return not hanging.isdisjoint(OPEN)
    return rest[:1] == "T" and not hanging.isdisjoint(TELLING)


def _is_last_open(told: Sequence[Word], behind: Sequence[Word], following: str) -> bool:
    """Whether what stands right behind the last noun belongs to it."""
    noun = told[-1].text.lower()
    if behind and not DEMANDED.isdisjoint(((noun, behind[0].text), (noun.removesuffix("s"), behind[0].text))):
        return True
    if following[0] == "B" and behind and behind[0].text == "where":
        return True  # "a study" where
    if noun in _AMOUNTS and behind and behind[0].text == "in":
        return True  # "50 million" in aid
    if following[0] == "G" or following[:2] == "tU":
        phrase = takewhile(lambda word: word.kind in _PHRASE, reversed(told))
        return any(
            word.text in ("first", "last", "only", "next") for word in phrase
        )  # "the first country" to ratify it
    return False


def _tells_more(nouns: Iterable[str], behind: Sequence[Word]) -> bool:
    """Whether a preposition behind a cut tells of one of these nouns."""
    return any((noun.removesuffix("s"), word.text) in DEMANDED for noun in nouns for word in behind)


_AMOUNTS = frozenset("thousand million billion trillion".split())
_PHRASES = re.compile("^(?:[IoK][DHJCNES]*[NE]|,E+,)*")
_HANGING = _PHRASE | frozenset("IoKt,")
_SIGHTED = frozenset("see sight spot".split())
_PLACES = frozenset("at in inside near off on outside".split())
_GERUND = re.compile("I[AX]*G")
_CLAUSE = re.compile("I(?:B|D[FMhV])")
_CONTENT = frozenset("about at for from in into of on".split())


def _is_verb_open(told: Sequence[Word], behind: Sequence[Word], following: str) -> bool:
    """ "Asked Congress" to approve, "gives a child" to, "joined" in suspending, "suspends work" on what was."""
    verb = next((lemma(told[n].text.lower()) for n in range(len(told) - 1, -1, -1) if _is_verb(told, n)), "")
    is_reason = verb in PUNISHING and bool(behind) and behind[0].text == "for"  # "fined the bank" for failing
    if _CLAUSE.match(following) or (_GERUND.match(following) and behind and behind[0].text in _CONTENT):
        return not is_reason
    if following[:2] != "tU" and behind and (verb, behind[0].text) in DEMANDED:
        return True
    if verb in _SIGHTED and behind and behind[0].text in _PLACES:
        return True  # "was spotted in a vehicle" near the bank
    if following[:2] == "tU":
        return verb in MAKING
    gives = any(word.kind in _VERBS and lemma(word.text.lower()) in GIVING for word in told[-_NEAR:])
    return gives and _PLACE.match(following) is not None


def _is_verb(words: Sequence[Word], n: int) -> bool:
    """A verb, and not part of a noun: "an investment banking firm"."""
    return words[n].kind in _VERBS and (words[n].kind != "G" or n == 0 or words[n - 1].kind not in "NJ")


_NEAR = 8  # words between "gives" and "to"
