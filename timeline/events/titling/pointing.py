"""Whether a line stands alone: nothing in it points at somebody or something outside it.

A pronoun needs whom it stands for in the line, "other" needs the first, and "the
rest" of what has to be said.
"""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.english.given_names import MEN, WOMEN
from timeline.events.english.kinds import lemma
from timeline.events.english.places import COUNTRIES, DEMONYMS
from timeline.events.english.words import ANIMATE
from timeline.events.parsing.references import is_person
from timeline.events.titling.line_words import Word

_OUTSIDE = frozenset(
    """i we you me us my our your myself ourselves yourself ours yours 'm here there theirs uh um these
    those this such similar reportedly allegedly supposedly""".split()
)
_PERSONAL = ANIMATE - {"who", "whom"}
_THINGS = frozenset("it its itself they them their themselves theirs".split())
_PRONOUNS = _PERSONAL | _THINGS
_POINTING = frozenset(
    """
    another other others such both neither either each one ones these those this that similar same former latter here
    there whose who which what whoever whatever much else elsewhere so
    """.split()
)
_BESIDE = frozenset("earlier ensuing following further later preceding previous".split())
"""What comes before or after something that was told."""

_UNITS = frozenset("days hours minutes months seconds weeks years".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten".split())
_COUNTS = _NUMBERS | frozenset("same other others former latter latest rest".split())


def stands_alone(words: Sequence[Word]) -> bool:
    """Whether whoever reads a line alone knows whom and what its pronouns mean."""
    lower = ["u.s." if word.text == "US" else word.text.lower() for word in words]
    if _opens_outside(words, lower):
        return False
    if words[0].kind in "RHA" and lower[0] not in ("there", "one", "about"):
        return False
    if _points_out(lower) or _is_half(lower) or _is_another(words, lower):
        return False
    named = any(word.kind == "E" for word in words[:4])
    if not _is_owned(words, lower):
        return False
    for n in range(1, len(words)):
        if words[n].kind == "R" and lower[n] in _PRONOUNS:
            is_subject = n + 1 < len(words) and words[n + 1].kind in "VPMFhdA" and words[n - 1].kind not in "Io"
            if not is_subject or (lower[n] in _PERSONAL and not (named and _follows_somebody(words, n))):
                return False
    return True


def _follows_somebody(words: Sequence[Word], at: int) -> bool:
    """Whether a word that may be a person's stands in front of "he": "the court ruled that he" means another."""
    opening = words[: next((n for n, word in enumerate(words) if word.kind in "VPMFhd"), at)]
    is_body = opening[0].text.lower() == "the" and any(word.kind == "E" for word in opening)
    return not is_body or any(is_person(word.text.lower()) for word in opening)


def _opens_outside(words: Sequence[Word], lower: Sequence[str]) -> bool:
    """ "Such", "the two": one of what was told before; "one of two fighters" is one of these."""
    if lower[:2] == ["one", "of"] and words[2].kind == "C":
        return False
    if lower[0] == "the" and len(lower) > 1 and lower[1] in _COUNTS:
        return _ends_phrase(words, 2) or (lower[1] in _NUMBERS and words[2].kind == "N" and _ends_phrase(words, 3))
    if lower[0] == "former" and any(word.kind == "E" for word in words[1:_NEAR]):
        return False  # "Former president Tom Hill"
    return lower[0] in _POINTING


_NEAR = 5  # words that a title before a name has


def _points_out(lower: Sequence[str]) -> bool:
    """ "Here", "those", "the following year", "India's previous attempt"."""
    if not _OUTSIDE.isdisjoint(lower[1:]):
        return True
    if _BESIDE.isdisjoint(lower):
        return False
    if any(one in _UNITS and other in ("earlier", "later") for one, other in pairwise(lower)):
        return True  # "nine minutes later"
    if any(one == "a" and other == "further" for one, other in pairwise(lower)):
        return True  # "reduced stocks a further $3 million"
    return any(one in ("the", "'s", "its", "their") and other in _BESIDE for one, other in pairwise(lower))


def _is_owned(words: Sequence[Word], lower: Sequence[str]) -> bool:
    """Whether somebody stands in a line before "his" and "her", and no "that" points out of it."""
    for n, word in enumerate(words):
        following = words[n + 1].kind if n + 1 < len(words) else ""
        is_lone = lower[n] in _AMOUNTS and following in ("t", "I", "V", "P", "")
        if word.kind == "D" and (lower[n] == "that" or is_lone):
            return False
        if lower[n] == "its" and not any(_is_thing(words, before) for before in range(n)):
            return False  # "a customer found two flaws in its", "shareholders approved its sale"
        if lower[n - 1 : n + 1] == ["for", "its"] and lower[n + 1 : n + 2] in _GIVEN_BACK:
            return False  # "offered a reward for its return"
        if lower[n] == "their" and not any(_is_several(words, before) for before in range(n)):
            return False  # "the parliament voted for their inclusion"
        if word.kind == "H" and ((lower[n + 1 : n + 2] and lower[n + 1] in _SUFFERED) or _is_others(words, n)):
            return False  # "announced his death", "froze its assets"
        if word.kind == "H" and lower[n] in ("his", "her"):
            others = MEN if lower[n] == "her" else WOMEN
            return any(_is_owner(words, at) and not _begins_with(words, at, others) for at in range(n))
    return True


_GIVEN_BACK = (["recovery"], ["release"], ["return"])

_DONE_TO_OTHERS = frozenset(
    "approve award choose confiscate convict fine freeze overturn pick revoke search seize select".split()
)


def _is_others(words: Sequence[Word], n: int) -> bool:
    """Whether a verb right in front is of what one does to others."""
    return words[n - 1].kind in "VP" and lemma(words[n - 1].text) in _DONE_TO_OTHERS


_SUFFERED = frozenset("arrest assassination body burial capture death execution funeral killing murder".split())
"""What somebody has without doing anything."""

_AMOUNTS = frozenset("some any few several".split())


def _is_thing(words: Sequence[Word], n: int) -> bool:
    """A name, or what "the" makes known, of which there is one."""
    if words[n].kind == "N" and words[0].text.lower() not in ("a", "an"):
        return not words[n].text.endswith("s") and not is_person(words[n].text)
    return words[n].kind == "E" and words[n].text not in DEMONYMS


def _is_several(words: Sequence[Word], n: int) -> bool:
    """A name, or a noun of several."""
    if words[n].kind == "E":
        return words[n].text not in DEMONYMS
    return words[n].kind in "CKR" or (words[n].kind == "N" and (words[n].text.endswith("s") or words[n].text in _MANY))


_MANY = frozenset("children men people police women".split())


def _is_owner(words: Sequence[Word], n: int) -> bool:
    """Somebody: a name, or a noun for one that is no part of what another calls; not "a Protestant bomb"."""
    if n + 1 < len(words) and words[n + 1].kind in "NS":
        return False
    before = words[n - 1] if n else words[n]
    if words[n].kind == "E" and _is_of_body(words, n):
        return False  # "the World Health Organization", "Ecuador"
    is_thing = before.kind in "DJN" and not is_person(before.text.lower())  # "the black Labrador"
    return (words[n].kind == "E" and not is_thing) or is_person(words[n].text.lower())


def _begins_with(words: Sequence[Word], n: int, given: frozenset[str]) -> bool:
    """Whether a name begins with one of these: "Malcolm Reid" owns nothing that is hers."""
    while n and words[n].kind == words[n - 1].kind == "E" and words[n].text not in given:
        n -= 1
    return words[n].text in given


def _is_of_body(words: Sequence[Word], n: int) -> bool:
    """Whether a name is a country's, or begins with an article, as nobody's does."""
    if words[n].text in COUNTRIES:
        return True
    while n and words[n].kind == "E":
        n -= 1
    return words[n].text.lower() == "the"


_COMPARED = frozenset("bigger larger smaller".split())
_COMPARING = _COMPARED | _NUMBERS | frozenset("other others different more rest".split())
_ONE_FIRST = frozenset("and or any each than".split())


def _is_another(words: Sequence[Word], lower: Sequence[str]) -> bool:
    """ "Other", without what it is beside: "killed two and wounded six others" has it; "the rest" is of something."""
    if _COMPARING.isdisjoint(lower):
        return False
    for n, word in enumerate(lower):
        if word in ("other", "others") and _ONE_FIRST.isdisjoint(lower[max(0, n - 3 - (word == "others")) : n]):
            return True
        if (word == "different" and lower[n - 1] == "a") or (word in _COMPARED and lower[n - 1] == "the"):
            return True
        if word in _NUMBERS and n > 1 and lower[n - 1] == "the" and len(lower) - n < 3:
            return True  # "aid to the two countries"
        if (
            word == "more"
            and n
            and words[n - 1].kind in "VPLUGI"
            and words[n + 1 : n + 2]
            and words[n + 1].kind in "NJ"
        ):
            return True  # "received more offers"
        if word == "rest" and lower[n - 1] == "the" and lower[n + 1 : n + 2] != ["of"]:
            return True
    return False


def _is_half(lower: Sequence[str]) -> bool:
    """ "Either" without its "or"."""
    return any(one in lower and other not in lower for one, other in _PAIRS)


_PAIRS = (("either", "or"), ("both", "and"), ("neither", "nor"))


def _ends_phrase(words: Sequence[Word], at: int) -> bool:
    return len(words) <= at or words[at].kind not in "NEJC"
