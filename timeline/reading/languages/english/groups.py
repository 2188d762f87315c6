"""What a verb says of the time of its clause, with the words beside it: "failed to" looks back, "is due to" ahead.

A participle takes its tense from the auxiliary before it: "was appointed" looks back, "will be appointed" ahead. Words
behind a verb are told with the nearest to the expression first, those before it with the nearest to the verb first.
"""

from collections.abc import Sequence

from timeline.reading.anchor import NO_TENSE, Direction, Tense
from timeline.reading.languages.english import verbs
from timeline.reading.languages.english.pieces import forms_of
from timeline.reading.languages.english.present import is_arranged, looking_ahead
from timeline.reading.languages.english.words import ONES

_IN_GROUP = verbs.FUTURE | verbs.PERFECT | verbs.MODAL | verbs.PRESENT | verbs.TO | verbs.FILLER
_NOT_OF_THE_SAYING = frozenset({"that", "editorial"})  # an editorial is dated ahead
_UP_TO = frozenset("to until through".split())
_AT_FIRST = frozenset("originally initially previously first".split())
_OWNED = frozenset("a an her his its my our their your".split())
_LENGTHS = frozenset("day days hour hours minutes month months week weeks year years".split())
_BEHIND_NOUNS = frozenset("at before by for from in of on to".split())


def decides(word: str, forms: int, behind: Sequence[str], before: Sequence[str]) -> Tense | None:
    """What a word before the expression says, between the words `behind` it and `before` it; None: search on."""
    if forms & verbs.TO:
        return _infinitive(behind[-1] if behind else "", before)
    if forms & verbs.FUTURE or (word in verbs.PLANS and not _is_noun(before)):
        return Tense(Direction.FUTURE, word)
    if forms & verbs.SCHEDULED and is_arranged(forms, behind, before):
        return Tense(Direction.FUTURE, word, is_plain=True)
    if forms & verbs.MODAL:
        return Tense(Direction.FUTURE, word) if _is_to_come(behind) else modal(word, word)
    if forms & verbs.SHORT:
        return _would_or_had(word, behind[-1:])
    if forms & verbs.PROSPECTIVE:
        return _prospective(word, before)
    if forms & verbs.PRESENT:
        return Tense(Direction.FUTURE, f"{word} … by") if behind[:1] == ["by"] else looking_ahead(word, behind[:-4:-1])
    return _looks_back(word, forms, behind, before)


def _is_to_come(behind: Sequence[str]) -> bool:
    """It could open on Friday, could be on Friday, could be open, or could reach them, by Friday."""
    is_then = behind[-1:] == ["be"] and (behind[0] == "by" or behind[:-1] in ([], ["at"], ["in"], ["on"]))
    is_by = behind[:1] == ["by"] and behind[-1] not in ("have", "not")
    return is_then or is_by or not verbs.TO_COME.isdisjoint(behind[-1:])


def _is_noun(before: Sequence[str]) -> bool:
    """ "The new plan", by the words before it."""
    return any(forms_of(other) & verbs.ATTRIBUTE for other in before[:2])


def _looks_back(word: str, forms: int, behind: Sequence[str], before: Sequence[str]) -> Tense | None:
    """What a past form says; a verb of saying that does not stand beside the expression says nothing."""
    if forms & verbs.PERFECT:
        return _auxiliary(word, behind, before)
    if word in verbs.CALLING and behind[:1] == ["for"] and (len(behind) > 1 or before[:1] == ["been"]):
        return Tense(Direction.FUTURE, f"{word} … for")
    is_saying = forms & verbs.REPORTING and not _is_writing(word, behind)
    if is_saying and len(behind) > 1 and not _dates_the_saying(word, behind):
        return None
    if word in verbs.SETTING and (not _AT_FIRST.isdisjoint(before[:1]) or before[:2] == ["been", "had"]):
        return NO_TENSE
    is_for = behind[-1:] == ["for"] and _LENGTHS.isdisjoint(behind)  # not "extended for two years on Monday"
    if word in verbs.SETTING and (not behind or is_for or _is_until(behind)):
        return Tense(Direction.FUTURE, word) if behind else NO_TENSE
    is_no_deed = word in verbs.NO_DEEDS and _is_no_deed(word, behind, before)
    past = _past(word, before) if forms & verbs.PAST and not is_no_deed else None
    if past and (cue := _awaited(word, past.cue, behind, before)):
        return Tense(Direction.FUTURE, cue)
    if past is None or not is_saying or past.cue.startswith(("was ", "were ", "had been ")):
        return past  # who was told something is no reporter
    return Tense(past.direction, past.cue, True, past.is_earlier)


def _is_writing(word: str, behind: Sequence[str]) -> bool:
    """ "Wrote his paper in 1964" is a deed; not "wrote on Monday"."""
    return word == "wrote" and len(behind) > 1 and (behind[-1] == "it" or bool(forms_of(behind[-1]) & verbs.ATTRIBUTE))


def _is_until(behind: Sequence[str]) -> bool:
    """Delayed until; not "set fire to"."""
    return not _UP_TO.isdisjoint(behind) and behind[-1] != "fire"


def _auxiliary(word: str, behind: Sequence[str], before: Sequence[str]) -> Tense | None:
    """What "has" or "was" says: "has a game on Friday" looks ahead, "has gone" back."""
    if word in ("has", "have") and behind[:1] == ["on"] and _is_owned(behind[-1]):
        return Tense(Direction.FUTURE, f"{word} … on")
    if before and forms_of(before[0]) & verbs.FUTURE:
        return Tense(Direction.FUTURE, f"{before[0]} {word}")
    if before[:1] == ["to"]:
        return _infinitive(word, before[1:])
    return perfect(word, behind[-1:])._replace(is_earlier=word == "had" and behind[-1:] == ["been"])


def _is_owned(word: str) -> bool:
    """What somebody has, by its first word: "have a game", "have three games", "have meetings"."""
    return word in ONES or bool(forms_of(word) & verbs.ATTRIBUTE) or (word.endswith("s") and not word.endswith("ss"))


def _is_no_deed(word: str, behind: Sequence[str], before: Sequence[str]) -> bool:
    """They have three games left, expect a rate cut on Friday, put off a vote on Friday; the nearest words first."""
    following = behind[-1] if behind else ""
    match word:
        case "called" | "put":
            return following == "off" and behind[0] not in ("in", "on", "through", "until")
        case "followed":
            return len(behind) < 2 or "by" in behind  # "auctions will begin Monday, followed Tuesday by another"
        case "left":
            return not {"have", "has"}.isdisjoint(before[1:4])
    is_noun = not behind or following in _BEHIND_NOUNS or following.endswith("ing")
    if word == "hit" and behind and _OWNED.isdisjoint(before[:3]):
        return False  # "the storm hit in May", not "it was a hit in May"
    return is_noun and word in verbs.UNCHANGED


def _dates_the_saying(word: str, behind: Sequence[str]) -> bool:
    """Between the verb and the day stands who was told, or where: "told reporters on", "said in a talk on"."""
    is_said = word in verbs.ADDRESSING or behind[-1] in ("in", "at", "during", "back", "by")
    return is_said and len(behind) < 8 and _NOT_OF_THE_SAYING.isdisjoint(behind)


def _awaited(word: str, cue: str, behind: Sequence[str], before: Sequence[str]) -> str:
    """The words by which a past form looks ahead: "expected a vote by", "is held on", "has been banned until"."""
    last, auxiliary = behind[0] if behind else "", before[0] if before else ""
    is_hoped_for = last == "for" if word == "promised" else word == "expected" and last != "in"
    if is_hoped_for and cue == word and len(behind) < 2 and auxiliary not in ("as", "than"):
        return word  # "the report, expected on Friday, may help"
    if last in ("for", "through", "until") and (word in verbs.CALLING_OFF or "tomorrow" in behind):
        return f"{word} … {last}"
    if last == "by" and before[:2] == ["be", "could"]:
        return f"could be {word} by"
    if last == "by" and forms_of(word) & verbs.INTENDING and not cue.startswith("had "):
        return f"{word} … by"
    plan = next((other for other in before if other in verbs.PLANS), "") if last == "by" else ""
    if plan:
        return f"{plan} … by"  # "hopes to have it reconnected by Sunday"
    if auxiliary in ("is", "are") and len(behind) == 1 and last in ("on", "in", "at"):
        return f"{auxiliary} {word} {last}"
    return f"{cue} until" if last == "until" and cue.startswith(("has ", "have ")) else ""


def modal(word: str, cue: str) -> Tense:
    """ "Must pay", "may be freed" look ahead; "could not be reached" may look back."""
    return NO_TENSE if word.startswith("could") else Tense(Direction.FUTURE, cue)


def _would_or_had(word: str, after: Sequence[str]) -> Tense:
    """ "She'd take part" looks ahead, "she'd taken part" back."""
    is_had = any(forms_of(other) & (verbs.PAST | verbs.PERFECT) or other.endswith(("ly", "been")) for other in after)
    return Tense(Direction.PAST if is_had else Direction.FUTURE, word)


def perfect(word: str, after: Sequence[str]) -> Tense:
    """ "Have" with the participle behind it; who has a game, or three of them, has none behind him."""
    is_owning = word in ("has", "have") and any(other in ONES or forms_of(other) & verbs.ATTRIBUTE for other in after)
    if is_owning or (after == ["due"] and word in ("was", "were")):
        return NO_TENSE
    participle = next((other for other in after if forms_of(other) & verbs.PAST), "")
    return Tense(Direction.PAST, f"{word} {participle}".rstrip())


def _prospective(word: str, before: Sequence[str]) -> Tense | None:
    """ "Scheduled for Monday" lies ahead; what had been, or was originally, may not; "as planned" says nothing."""
    if "as" in before[:2]:
        return None
    may_not = "had" in before[:3] or not _AT_FIRST.isdisjoint(before[:1])
    return NO_TENSE if may_not else Tense(Direction.FUTURE, word)


def _infinitive(verb: str, before: Sequence[str]) -> Tense | None:
    """What "to begin" says, by the word that it hangs on: "due to" lies ahead, "failed to" is past."""
    if not verb or verb in verbs.NOUNS or forms_of(verb) & verbs.ATTRIBUTE:
        return None  # no infinitive: "to the court"
    head = next((word for word in before[:2] if word != "not"), "")
    is_fate = head in ("was", "were") and verb in verbs.FATES
    if forms_of(head) & verbs.INTENDING or (head in verbs.BEING and not is_fate):
        was = next((f"{word} " for word in before[1:2] if word in ("was", "were")), "")
        return NO_TENSE if "had" in before[1:4] else Tense(Direction.FUTURE, f"{was}{head} to")
    if head == "and":
        return Tense(Direction.FUTURE, "and to")
    if head in verbs.IMPLYING:
        return Tense(Direction.PAST, f"{head} to {verb}")
    return NO_TENSE


def _past(word: str, before: Sequence[str]) -> Tense | None:
    """A past form, unless the words before it turn it to the future ("will be appointed", "is expected")."""
    cue, last = word, before[0] if before else ""
    if last in verbs.STAYING or (last == "getting" and before[1:2] in (["is"], ["are"])):
        return Tense(Direction.FUTURE, f"{last} {word}")
    if forms_of(last) & verbs.ATTRIBUTE or last in ("if", "unless", "getting"):
        return None  # "the proposed merger", "if needed"
    for m, other in enumerate(before[:5]):
        forms = forms_of(other)
        if not forms & _IN_GROUP and other[-2:] != "ly":
            break
        behind, cue = cue, f"{other} {cue}"
        if forms & verbs.FUTURE or (forms & verbs.PRESENT and word in verbs.AHEAD):
            return Tense(Direction.FUTURE, cue)
        if forms & (verbs.PERFECT | verbs.MODAL | verbs.PRESENT):
            return _by_auxiliary(other, forms, cue, before[m + 1 : m + 3])
        if forms & verbs.TO:
            return _infinitive(behind.split()[0], before[m + 1 :])
    is_wanted = before[:1] == ["be"]  # "asked that he be freed"
    return Tense(Direction.FUTURE, f"be {word}") if is_wanted else Tense(Direction.PAST, word)


def _by_auxiliary(word: str, forms: int, cue: str, before: Sequence[str]) -> Tense:
    """What an auxiliary makes of the participle behind it; what would or will have been is still to come."""
    if word == "have" and before[:1] in (["would"], ["will"]):
        return Tense(Direction.FUTURE, f"{before[0]} {cue}")
    if word == "have" and before in (["to", "was"], ["to", "were"]):
        return Tense(cue=f"{before[1]} to {cue}")
    if forms & verbs.PERFECT:
        return Tense(Direction.PAST, cue, is_earlier=word == "had")
    return modal(word, cue) if forms & verbs.MODAL else NO_TENSE
