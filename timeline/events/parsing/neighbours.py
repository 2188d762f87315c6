"""Words that could be two things, decided by their neighbours: "the attack" is a noun, "they attack" a verb."""

from collections.abc import Sequence

from timeline.events.english.irregular import IRREGULAR
from timeline.events.english.kinds import lemma, own_kind
from timeline.events.english.nouns import EVENTS
from timeline.events.english.verbs import OFTEN_NOUNS, REPORTING


def _before(kinds: Sequence[str], n: int) -> str:
    """The kind of the nearest word before that is no adverb; "" at the start."""
    while n and kinds[n - 1] in "AXZ":
        n -= 2 if kinds[n - 1] == "Z" and n > 1 and kinds[n - 2] == "I" else 1
    return kinds[n - 1] if n else ""


def _after(kinds: Sequence[str], n: int) -> str:
    n += 1
    while n < len(kinds) and kinds[n] == "A":
        n += 1
    return kinds[n] if n < len(kinds) else ""


def _is_passed_over(kinds: Sequence[str], n: int) -> bool:
    """A finite verb follows in the clause, so this word is none: "the ships in the canal are"."""
    for kind in kinds[n + 1 : n + 40]:
        if kind in "FMhdV":
            return True
        if kind in ",WT3BK.;:":
            return False
    return False


def _is_to_do(lower: Sequence[str], kinds: Sequence[str], n: int) -> bool:
    """ "Could leave in May and join Leeds": a verb that is hardly a noun, behind another that has an auxiliary."""
    return lower[n] not in _NOUNS and not {"M", "t"}.isdisjoint(kinds[:n])


_NOUNS = OFTEN_NOUNS | EVENTS
_TELLING = REPORTING - OFTEN_NOUNS - EVENTS
"""Verbs that tell what a clause behind them says, and are seldom nouns."""


_BEGINNING = frozenset("arrive beat become begin depart expire go let put quit reconvene reopen resume shut".split())
"""Base forms that are no nouns: "ash from Iceland shut airports"."""

_ARRANGED = frozenset("arrive close depart fly host leave play return run travel".split())
"""Verbs that have a day right behind them: "the festival runs Thursday"."""


def _goes_on_behind_time(kinds: Sequence[str], n: int) -> bool:
    """ "Opens on Saturday and runs until May": no noun is joined to a time, so this is another verb."""
    return n > 2 and kinds[n - 1] == "K" and kinds[n - 2] == "Z" and not {"V", "M", "U"}.isdisjoint(kinds[: n - 2])


def _base_or_noun(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    before, after = _before(kinds, n), _after(kinds, n)
    if before in ("t", "M", "d"):
        return "U" if before != "t" or lower[n - 1] != "to" or after != "S" else "N"
    if before == "K" and _goes_on_behind_time(kinds, n) and ("M" in kinds[:n] or lower[n] not in OFTEN_NOUNS):
        return "P" if lower[n] in IRREGULAR and "V" in kinds[:n] else "U"
    is_of_several = before == "N" and lower[n - 1].endswith("s") and after in ("1", "2")
    if (after == "3" or is_of_several) and before not in frozenset("DHJCS") and lower[n] in _TELLING:
        return "U"  # "announcements put out on Monday suggest that", "analysts expect delays"
    if before == "R" or before == "W" or (lower[n] in _BEGINNING and before in ("N", "E")):
        return "U" if IRREGULAR.get(lower[n], ("", 0))[1] == 0 else "P"
    is_past = lower[n] in IRREGULAR
    if before == "h" or before == "F" or before == "f":
        return "L" if is_past else "N"
    if before in "DHJCS$Io" and before:
        return "N"
    behind_noun = before in ("N", "E") and after != "" and after in "DHREIC$ZT3t4G" and not _is_object(lower, kinds, n)
    behind_and = before == "K" and after != "" and (after in "DH4R" or (after in "EC$" and _is_to_do(lower, kinds, n)))
    behind_aside = before == "," and kinds[n - 1] == "," and after != "" and after in "DHC$" and "," in kinds[: n - 1]
    if is_past and (behind_noun or behind_and or behind_aside):
        return "P"  # "Hill, the chief, cut a third of the staff"
    plural = before == "N" and lower[n - 1].endswith("s")
    is_free = lower[n] in REPORTING or not _is_passed_over(kinds, n)  # "records show his brother has been"
    return "U" if behind_and or (behind_noun and plural and is_free) else "N"


def _s_or_noun(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    before, after = _before(kinds, n), _after(kinds, n)
    is_arranged = after == "Z" and before in ("N", "E") and lemma(lower[n]) in _ARRANGED
    if is_arranged or (before == "K" and _goes_on_behind_time(kinds, n)):
        return "V"
    if before in ("R", "W", "3", "T"):
        return "N" if before in "3T" and _is_passed_over(kinds, n) else "V"
    if before in "DHJCS$IoG" and before:
        return "N"
    if (before == "E" and len(lower[n - 1]) == 1) or (lower[n] in _CUTS and lower[n - 1] in _CUT):
        return "N"  # "Class C warrants", "unfunded tax cuts'
    if before in ("N", "E") and after and after in "DHREC$TI3t4GPLj1" and after != "o":
        if (lower[n - 1].endswith("s") and before == "N") or lemma(lower[n]) in OFTEN_NOUNS:
            return "V" if after in "DHRT3t4" and not lower[n - 1].endswith("s") else "N"
        return "N" if _is_passed_over(kinds, n) or _is_object(lower, kinds, n) else "V"
    closes_aside = before == "," and kinds[n - 1] == "," and "," in kinds[: n - 1] and lemma(lower[n]) not in _NOUNS
    if closes_aside and after and after in "NEJC$12j":
        return "V"  # "Norvex, founded in 1871, sells beer"
    return "V" if before in (",", "K", ")") and after and after in "DHR4T" else "N"


def _is_object(lower: Sequence[str], kinds: Sequence[str], n: int) -> bool:
    """ "Searched a storage shed in Bonn", "ordered army patrols": the noun of what stands right behind a verb."""
    n -= 1
    while n > 0 and kinds[n] in ("N", "E", "J", "D", "H"):
        n -= 1
    return kinds[n] in ("P", "V", "U") and lemma(lower[n]) not in REPORTING


_CUTS = frozenset("breaks cuts hikes increases rises".split())
_CUT = frozenset("budget job pay power price rate spending staff tax wage".split())


def _participle(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "The proposed merger", "found broken glass and smashed furniture": a participle in front of its noun."""
    before, after = _before(kinds, n), _after(kinds, n)
    if before == "C" and n > 1 and kinds[n - 2] in ("N", "E") and lower[n - 1].isdigit():
        return kinds[n]  # "Flight 219 left Lima"
    if before in ("D", "H", "S", "J", "C") and after and after in 'NEJ12jGC"':
        return "J"
    if before == "K" and n > 1 and kinds[n - 2] == "J" and after and after in "NE12j":
        return "J"
    if n and lower[n - 1] in ("the", "a", "an") and after and after in "VPMFhd":
        return "N"  # "maps of the seabed changed", "the accused were"
    if before in ("I", "o") and after and after in "N12j":
        return "J"
    is_broken = kinds[n] == "L" and before in ("P", "V", "U")
    is_beside = before == "K" and kinds[n - 3 : n - 1] == ["J", "N"] and own_kind(lower[n - 3]) == "L"
    return "J" if (is_broken or is_beside) and after and after in "N12" else kinds[n]


def _has_verb_first(kinds: Sequence[str]) -> bool:
    """Whether a verb of its own comes before any comma."""
    return next((kind in "PVMFhd" for kind in kinds if kind in ",PVMFhd"), False)


_TRADES = frozenset("banking farming fishing gambling housing mining publishing shipping".split())
_DEALING = frozenset("bidding dealing fighting lending shooting testing trading training voting".split())


def _is_behind_preposition(kinds: Sequence[str], n: int) -> bool:
    """Whether nothing but nouns stands between a word and "in" or "of" before it."""
    while n and kinds[n - 1] in ("N", "E", "J"):
        n -= 1
    return n > 0 and kinds[n - 1] in ("I", "o")


def _gerund(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    before, after = _before(kinds, n), _after(kinds, n)
    if n == 0 and after in ("I", "o") and lemma(lower[n]) in EVENTS and _has_verb_first(kinds):
        return "N"  # "fighting in the north broke out"
    if before in ("N", "E", "J") and kinds[n - 1] == before and (lower[n] in EVENTS or lower[n] in _TRADES):
        return "N"  # "a car bombing", "Dutch banking regulators"
    is_new = before == "E" and kinds[n - 2 : n] == ["D", "E"] and lower[n - 2] in ("a", "an")
    if before in ("D", "H", "S", "J", "C") or (is_new and after in ("N", "1", "2")):
        return "J" if after and after in "NE12" else "N"  # "an old fishing boat", "a Japanese fishing boat"
    if lower[n] in _DEALING and before in ("N", "E") and _is_behind_preposition(kinds, n):
        return "N"  # "in composite trading Friday,"
    if before == "K" and kinds[n - 2] == "N" and after in ("", ".", ",", "I", "Z"):
        return "N"  # "walkways and lighting"
    clause_ends = after in ("M", "h", "F") or (before == "E" and after in (",", ".", ""))
    if before in ("N", "E") and clause_ends and kinds[n - 1] == before:
        return "N"
    return "G"


def _adjective(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    after = _after(kinds, n)
    return "J" if (after and after in "NE12JjC$£€") or _before(kinds, n) in ("F", "f") else "N"


def _that(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "That" in front of a noun, with no noun or verb before it, is a determiner."""
    before, after = (kinds[n - 1] if n else ""), _after(kinds, n)
    if after == "Z" and "".join(kinds[n + 2 : n + 3]) in _CLOSING and lower[n - 1] not in REPORTING:
        return "D"  # "was charged that October, but"
    return "D" if (before in ("I", "o", "t") or not before) and after and after in "N12jJ" else "T"


_CLOSING = frozenset(("", ".", ";", ",", "K", "I"))


def _her(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    after = _after(kinds, n)
    return "H" if after and after in "NEJj12567CGP" else "R"


def _first(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "Maersk first halted", "was last seen": an adverb in front of a verb; else "the first halt"."""
    return "A" if _before(kinds, n) in ("N", "E", "R", "F", "f", "h") and _after(kinds, n) in ("P", "V", "L") else "J"


def _retired(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "He retired in May" and "has retired"; "a retired general"."""
    is_verb = _before(kinds, n) in ("N", "E", "R", "K", ",", "h") and _after(kinds, n) not in ("N", "E", "J", "1", "2")
    return "P" if is_verb else "J"


def _about(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "About 500 people came", "with about 500"; not "talks about two men"."""
    is_amount = _after(kinds, n) in ("C", "$", "£", "€")
    return "A" if is_amount and (kinds[n - 1] if n else "") not in frozenset("NEVPLUGJ12") else "I"


def _due(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "Is due on Monday", "is due to open"; not "is due to rain"."""
    behind = "".join(kinds[n + 1 : n + 3])
    is_ahead = behind[:1] == "Z" or behind in ("IZ", "tU", "t1", "tf")
    return "L" if is_ahead and n and lower[n - 1] in ("is", "are") else "J"


def _well(lower: Sequence[str], kinds: Sequence[str], n: int) -> str:
    """ "An oil well", "the deepest well"; "is doing well"."""
    is_dug = n > 0 and (kinds[n - 1] in ("D", "H") or lower[n - 1] in _DRILLED or lower[n - 1].endswith("est"))
    return "N" if is_dug else "A"


_DRILLED = frozenset("gas oil water".split())


DECIDED = {
    "1": _base_or_noun,
    "2": _s_or_noun,
    "P": _participle,
    "L": _participle,
    "G": _gerund,
    "j": _adjective,
    "3": _that,
    "4": _her,
    "5": _first,
    "6": _retired,
    "7": _due,
    "8": _about,
    "9": _well,
}
"""For each ambiguous kind, what decides it: given the words in small letters, their kinds and the place of one."""
