"""Whether a line leaves open what its event was for or about, where not even its sentence need tell it: "a rally"."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.english.kinds import lemma
from timeline.events.english.known import ORDINALS
from timeline.events.english.purposes import (
    DEMANDING,
    GATHERING_PAIRS,
    GATHERINGS,
    HOLDINGS,
    PLAIN,
    SAKES,
    SUMS,
    TELLING,
)
from timeline.events.titling.line_words import Word

_NOTHING_ALONE = frozenset("arrive emerge return speak testify".split())
_SPOKEN = frozenset("about against at by of on to with".split())
_AT = frozenset("at during in".split())
_WHERE_TO = frozenset("after into to".split())
_LIKE = frozenset("comparable compatible equivalent".split())
_OF_WHAT = frozenset(("of", "in"))
_TO_WHAT = frozenset("to with".split())
_ALWAYS = frozenset(("accession", "approval", "reward"))
_CRIMES = frozenset("for of on over to with".split())


def is_purposeless(words: Sequence[Word]) -> bool:
    """ "Began a rally", "extended its offer", "marched in Bonn": for or against what? "Arrived" where?"""
    if words[-1].kind in "VPU" and lemma(words[-1].text) in _NOTHING_ALONE:
        return True
    if words[-1].text == "over" and words[-2].kind in "VPU" and lemma(words[-2].text) == "take":
        return True
    if any(_is_open(words, n) or _is_of_nothing(words, n) for n in range(1, len(words))):
        return True
    return any(_goes_nowhere(words, n) for n in range(1, len(words)) if words[n].kind in "VP")


_OF_SOMETHING = frozenset("characters copies pages passages shares".split())


def _goes_nowhere(words: Sequence[Word], n: int) -> bool:
    """ "Sent a team of 37", to whom? "Kept his party out", of what? "Spoke outside", on what?"""
    if words[n - 1].kind in "Ff":
        return False
    verb, behind = lemma(words[n].text), words[n + 1 :]
    if verb in ("send", "speak"):
        return not _tells(behind, _WHERE_TO if verb == "send" else _SPOKEN)
    return verb == "keep" and any(one.text == "out" and other.kind != "o" for one, other in pairwise(behind))


def _is_of_nothing(words: Sequence[Word], n: int) -> bool:
    """ "Bought 300 shares", of what? "Will be available", where?"""
    if words[n].text == "available" and words[n - 1].kind in "fF":
        return all(word.kind not in "It" for word in words[n + 1 :])
    return words[n].text in _OF_SOMETHING and words[n - 1].kind == "C" and not _tells(words[n + 1 :], _OF_WHAT)


def _is_open(words: Sequence[Word], n: int) -> bool:
    word, behind = words[n], words[n + 1 :]
    if word.kind in "VPUG" and lemma(word.text) in DEMANDING:
        return not (_tells(behind, TELLING) or (behind and behind[0].kind in "DHJNE"))
    if word.text == "certain" and words[n - 1].kind in "VP":
        return True
    if word.text in _LIKE and words[n - 1].text in ("a", "an"):
        return not _tells(behind, _TO_WHAT)
    if word.text in ("guilty", "innocent") or (word.text == "charged" and n and words[n - 1].kind in "Ff"):
        return not _tells(behind, _CRIMES)
    if word.kind in "VPUG" and lemma(word.text) in SUMS and _is_sum(behind):
        return not _tells(behind, SUMS[lemma(word.text)])
    if word.kind != "N" or (behind and behind[0].kind in "NS"):
        return False
    noun = f"{word.text[:-3]}y" if word.text.endswith("ies") else word.text.removesuffix("s")
    if noun in HOLDINGS:
        near = words[max(0, n - 6) : n]
        is_new = noun in _ABOUT_SOMETHING and any(
            one.kind in "VP" and a.text in ("a", "an") for one, a in pairwise(near)
        )
        is_own = is_new or noun in _ALWAYS or any(word.kind in "HC" or word.text in ORDINALS for word in near)
        return is_own and words[n - 1].kind != "E" and not _tells(behind, HOLDINGS[noun])
    return _is_gathering(words, n, noun) and not _tells(behind, TELLING)


def _is_sum(words: Sequence[Word]) -> bool:
    """Whether words begin with money: "$5 million", "300 million euros"."""
    noun = next((word for word in words if word.kind != "C"), None)
    return noun is not None and (noun.kind in "$£€" or (words[0].kind == "C" and noun.text in _CURRENCIES))


_ABOUT_SOMETHING = frozenset("bid inquiry investigation offer probe".split())
_CURRENCIES = frozenset("cents dollars euros francs marks pence pounds rubles yen".split())


def _is_gathering(words: Sequence[Word], n: int, noun: str) -> bool:
    """ "A rally", "rare press conferences", but not "the peace talks", and not where it only tells where."""
    first = n - ((words[n - 1].text, noun) in GATHERING_PAIRS)
    if noun not in GATHERINGS and first == n:
        return False
    while first and words[first - 1].kind in "JNC" and words[first - 1].text in PLAIN:
        first -= 1
    before = words[first - 1] if first else words[0]
    if before.kind in "NJES" or before.text.lower() == "the":
        return False
    at = words[first - 2] if before.kind in "DHC" and first > 1 else before
    return at.text not in _AT


def _tells(behind: Sequence[Word], prepositions: frozenset[str]) -> bool:
    """Whether one of the prepositions stands behind, or a clause or an infinitive."""
    for n, word in enumerate(behind):
        following = behind[n + 1].text if n + 1 < len(behind) else ""
        if word.kind in "TWG" or (word.kind == "t" and behind[n + 1 : n + 2] and behind[n + 1].kind == "U"):
            return True
        if word.text in ("in", "on") and following in SAKES | {"behalf"}:
            return following in SAKES
        if word.text in prepositions and (word.kind != "o" or n == 0):
            return True
    return False
