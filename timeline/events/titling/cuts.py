"""Where a line may be cut: only where what stands before the cut is whole.

Never between a verb and its object, inside a noun phrase or a list, or in front
of what a word leaves open: "in an attempt" wants to know what for.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from timeline.events.english.kinds import lemma
from timeline.events.english.verbs import FIRM, REPORTING, TRANSITIVE
from timeline.events.extents import WITHIN
from timeline.events.titling.demands import leaves_open
from timeline.events.titling.line_words import Word
from timeline.events.titling.numbers import counts_nothing


def may_end(words: Sequence[Word], kinds: str, end: int) -> bool:
    """Whether a line of these words may end before one of them; `kinds` are theirs and those of what follows."""
    if not _is_break(words, kinds, end) or (":" in kinds[:end] and kinds[end : end + 1] == ","):
        return False  # "three options: that he come", and two more
    if _UNDATED.search(kinds, 0, end) and kinds[end : end + 1] == "Z":
        return False  # "a plant that it opened" in 2022
    if kinds[end : end + 1] == "I" and any(word.text == "including" for word in words[:end]):
        return False  # "including $700 million" from one of them
    if _UNTOLD.search(kinds, 0, end) is not None or _is_vague(words, end):
        return False
    if not _ends_whole(words[end - 2], words[end - 1], kinds[end:]) or leaves_open(words, kinds, end):
        return False
    return not _lacks_verb(words[:end])


def _lacks_verb(words: Sequence[Word]) -> bool:
    """ "Was praised for what Tom Hill", and his wife said."""
    since_what = list(takewhile(lambda word: word.text != "what", reversed(words)))
    return len(since_what) < len(words) and all(word.kind not in "VPMFhd" for word in since_what)


def _is_vague(words: Sequence[Word], end: int) -> bool:
    """ "Plans a landing", of what? "Came to a decision" has told it; "opposed the group's move", which?"""
    last, before = words[end - 1], words[end - 2]
    if last.kind == "C" and counts_nothing(words[:end]):
        return True
    if last.text in ("move", "request") or (last.text == "share" and before.kind == "%"):
        return True
    if end < 3 or last.text not in _VAGUE or before.text not in ("a", "an"):
        return False
    return words[end - 3].kind != "I" or last.text in _SAYING


_VAGUE = frozenset(
    """
    accord agreement announcement contract deal decision exchange landing letter meeting move pact plan scheme statement
    step study swap
    """.split()
)
"""What "a" says too little of."""

_SAYING = frozenset("announcement exchange letter statement swap".split())
"""What says or gives something, which is told elsewhere."""


def _is_break(words: Sequence[Word], kinds: str, end: int) -> bool:
    """Whether a line may be cut there: where a phrase begins that hangs on no noun before it, and not inside a list."""
    if end == len(words):
        return True
    if words[end].text == "at" and end + 1 < len(words) and words[end + 1].text in ("least", "most"):
        return False  # "killing" at least six
    if words[end].text in _WHERE | _COURSE and _is_whole(words[end - 2], words[end - 1]):
        return words[end].text in _COURSE or kinds[end + 1 : end + 2] in ("D", "H", "E")
    if kinds[end] not in _BREAKS or kinds[end - 1] in _VERBS or _LIST.match(kinds, end) or WITHIN.match(kinds, end):
        return kinds[end - 1 : end + 2] == "EKD" and words[end + 1].text in ("a", "an")  # "in Bonn" and a plant in Riga
    if kinds[end] == "G" and kinds[end - 1] != "," and kinds[end + 1 : end + 2] in _NO_OBJECTS:
        return False  # "emergency assistance funding"
    if kinds[end : end + 2] == "tG" or kinds[end - 1 : end + 1] == "IZ" or _LAST.match(kinds, end):
        return False  # "slow in coming months", "Bonn, Kyiv" and Riga
    if words[end].text in FIRM and kinds[end + 1 : end + 2] not in _NOUNS:
        return False  # "took six months off"
    return not (words[end].text in _BINDING or (words[end].text == "from" and kinds[end + 1 : end + 2] == "G"))


_BINDING = frozenset(("between", "worth"))
_WHERE = frozenset("at in near on".split())
_COURSE = frozenset("after amid despite during following over with without".split())
_WHOLE = frozenset(
    "abdicate capsize collapse die disappear drown explode open perish reopen resign retire surrender vanish".split()
)
_WHOLE_PASSIVE = frozenset(
    "acquit arrest assassinate behead bury cremate execute free hang jail kill murder rearrest release rescue".split()
)


def _is_whole(before: Word, verb: Word) -> bool:
    """Whether a verb needs nothing behind it: "died" in the mountains, "was freed"."""
    if verb.kind not in "PL":
        return False
    deed = lemma(verb.text.lower())
    return deed in _WHOLE or (before.kind in "Ff" and deed in _WHOLE_PASSIVE)


_NOUNS = frozenset("DHNEJC")
_NO_OBJECTS = frozenset("NGIoJ")
_LIST = re.compile(r",(?:[DHJCNSEo$]*[NEC],)*[DHJCNSEo$]*[NEC],?K")
_LAST = re.compile(r"(?<=[NEC]),?K[DHJCNSEo$]*[NEC](?![AX]*[VPMFhd])")
_BREAKS = frozenset("I,tTWBAZ;:.-(PLG")
_HANGING = frozenset("IotKDHTWBMX,;:-\"'.($£€FfhdS")
_VERBS = frozenset("VPLUG")
_OPEN_WORDS = frozenset(
    """
    just even only almost nearly about early earliest late latest soon least most more less such very not as than due
    well ending beginning starting same equal response reaction addition connection relation regard accordance
    comment elaborate next shortly immediately far so
    """.split()
)
_PARTICLES = FIRM | frozenset("on in through apart ahead along around by".split())
_AROUND = frozenset("ahead along around".split())
_CARRIERS = _VERBS | frozenset("JAF")  # "set up", "was long over"
_OBJECTS = frozenset('DHCJNER$£€tTG%SMo"')
_INCOMPLETE = frozenset(
    """
    live stay seek go put become be make take give get have do try keep let cause mean stand plan schedule slate expect
    announce say follow declare demand propose order report reveal confirm deny insist warn ask tell suggest indicate
    """.split()
)
"""Verbs that say nothing without what follows them."""

_DONE = frozenset("announce confirm demand deny order plan propose reveal try".split())
"""Those that say enough of what it is done to."""

_ACTIVE = frozenset(
    """
    rule decide determine conclude vow pledge promise claim argue agree believe think know find hold show prove include
    involve contain require provide affect surpass outlast exceed review consider weigh examine investigate discuss
    attack invade seize raid address
    """.split()
)
"""Verbs that say nothing without what is ruled, found or held, unless it stands before them: "was found"."""

_ASKING = REPORTING | frozenset(
    "investigate examine determine decide ask study discuss debate see check review consider weigh probe".split()
)
"""Verbs behind which "whether" and "how" begin their object."""


def _ends_whole(before: Word, last: Word, following: str) -> bool:
    """Whether nothing hangs at the end of a line that ends with these, where words of these kinds follow."""
    if last.text.lower() in _OPEN_WORDS and (last.text, last.kind) != ("well", "N"):
        return False
    if last.text in ("each", "all"):
        return before.kind in "NCER"
    if last.kind == "R" and (following[:1] in _FINITE or last.text == "one"):
        return False  # "the principle it" upheld, "added one"
    if last.text == "half":
        return before.text == "in"
    if last.kind in _HANGING:
        return last.kind == "I" and _is_particle(before, last, following)
    if last.kind in _VERBS:
        return _is_told(before, last, following)
    if last.kind == "A":
        return following[:1] not in frozenset("GJPLVUNECDHTt")
    return not _goes_on(before, last, following)


def _is_particle(before: Word, last: Word, following: str) -> bool:
    """Whether a preposition belongs to the verb before it: "took off", "turned the firm around"."""
    if last.text in _AROUND and following[:1] in ("", ".", "Z"):
        return True
    return last.text in _PARTICLES and before.kind in _CARRIERS and following[:1] != "B" and not _takes(following)


def _is_told(before: Word, verb: Word, following: str) -> bool:
    """Whether a verb at the end has all that it needs."""
    deed = lemma(verb.text.lower())
    is_done = deed in _DONE and before.kind in "Ff" and following[:1] not in ("t", "T")  # "was announced"
    if (
        (deed in _INCOMPLETE and not is_done)
        or (following[:1] == "B" and deed in _ASKING)
        or (verb.kind == "U" and deed in TRANSITIVE)
    ):
        return False
    if verb.kind == "U" and before.kind == "t" and following[:1] in ("", "."):
        return True  # "sent agents to investigate": its sentence ends there, too
    if deed in _ACTIVE and (verb.kind == "G" or before.kind not in "Ffh"):
        return False
    if _RESUMED.match(following) or before.kind in "DHJ" or (following[:1] == "B" and before.kind in "TW"):
        return False  # "has been linked, through tests, to", "with an updated"
    return not _takes(following) and (verb.kind != "G" or before.kind not in "Io" or following[:1] in ("", ".", ";"))


_RESUMED = re.compile(",[^,]*,[It]")


def _goes_on(before: Word, noun: Word, following: str) -> bool:
    """Whether a noun at the end is only part of what is meant: of a name, of an amount, or of "ready to"."""
    if noun.kind == "E" and (
        following[:2] in ("-E", "-N", "-J") or (following[:1] == "," and before.text.lower() in ("a", "an"))
    ):
        return True
    if before.kind == "D" and _TOWN.match(following):
        return True
    lacks_noun = before.kind in "DH" and following[:1] in frozenset(',"(Z')
    if noun.kind == "J" and (following[:1] == "t" or lacks_noun):
        return True
    if following[:1] == "G" and following[1:2] in (".", ",", "Z", ""):
        return True  # "in composite trading"
    if noun.text.split()[-1] in _SPANS_AND_LENGTHS and following[:1] in ("I", "B", "T", "W"):
        return True  # "in the weeks before"
    return following[:1] in _GOING_ON or any(form.match(following) for form in (_SPLIT, _LISTED, _NAMED))


_FINITE = frozenset("VPMFhdA")
_SPANS = frozenset(
    "day days decade hour hours minute minutes moment month months night time week weeks year years".split()
)
_TOWN = re.compile(r",E+\.?,?[NJ]")
""" "The Peoria, Ill., bank": a town in front of a noun."""

_LENGTHS = frozenset("feet inches kilometers kilometres meters metres miles yards".split())
_SPANS_AND_LENGTHS = _SPANS | _LENGTHS
_GOING_ON = frozenset("oSNECJU%DHRMFhd")
_UNDATED = re.compile("[TW]R[PV]$")
_UNTOLD = re.compile("T[^VPLUGMFhd]*$")
""" "That" without the verb of what it joins."""

_NAMED = re.compile(",[DHJ]*E[^,VMFhd]*,t")
_LISTED = re.compile(",K[DHEN][^,]*,I")
_SPLIT = re.compile("[PL][JNE]")
"""A participle that may be part of the same noun phrase: "net realized gains"."""


def _takes(following: str) -> bool:
    """Whether what follows a verb is its object, or shares it: "attack or blockade a clinic"."""
    rest = following.lstrip("AX,") if following[:2] == ',"' else following.lstrip("AX")
    return rest[:1] in _OBJECTS or _SHARED.match(rest) is not None if rest else False


_SHARED = re.compile("KA*[VPLUG]")
