"""The tense of the clause around an expression, from its verb forms: small, and able to say what it saw.

The nearest verb decides, first of those before the expression, then of those
after it, within the sentence. A participle takes its tense from the auxiliary
before it: "was appointed" looks back, "will be appointed" ahead.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.reading.anchor import NO_TENSE, Direction, Tense
from timeline.reading.languages.english import cues, verbs
from timeline.reading.languages.english.verbs import FORMS

_REACH = 180  # characters of the sentence that are looked at on each side
_EDGES = "\"'“”‘’`()[]{},.!?;:-–—_*"
_ENDS = ".!?;:"
_CLOSING = "\"'”’)]"
_CLOSED = re.compile(r"[,?!][\"”]|''")
_RELATIVES = frozenset("where which who whose".split())
_UP_TO = frozenset("to until through".split())
_AT_FIRST = frozenset("originally initially previously first".split())


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the clause around `text[start:end]`."""
    before, after = _before(text, start), _after(text, end)
    if _is_shouted(text[start:end], before, after):
        before, after = [piece.lower() for piece in before], [piece.lower() for piece in after]
    last = before[-1] if before else ""
    cue = cues.before(text, start, last) or (cues.behind(after[0]) if after else None)
    if cue is not None:
        return cue
    if last == "until" and after[:1] == ["to"] and after[1:2] and after[1].islower():
        return Tense(Direction.FUTURE, "until … to")
    found = _backwards(before, text[start].isupper()) or _forwards(after) or NO_TENSE
    return NO_TENSE if after and _is_attribute(last, after[0], found) else found


def _is_shouted(words: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """All in capitals, as agencies once wrote."""
    return words.isupper() and "".join((*before, *after)).isupper()


def _before(text: str, start: int) -> list[str]:
    """The pieces between white space before the expression, in its paragraph."""
    first = max(0, start - _REACH)
    return text[max(first, text.rfind("\n\n", first, start)) : start].split()


def _after(text: str, end: int) -> list[str]:
    """The pieces behind it."""
    last = text.find("\n\n", end, end + _REACH)
    return text[end : end + _REACH if last < 0 else last].split()


def _word(piece: str) -> str:
    """A piece without what clings to it; empty for names, as "to" before a name begins no infinitive."""
    word = piece.strip(_EDGES)
    return word.replace("’", "'") if word.islower() else ""


def _forms(word: str) -> int:
    """What a word is to the tense, in bits; 0: nothing."""
    forms = FORMS.get(word)
    if forms is not None:
        return forms
    return verbs.PAST if word.endswith("ed") and len(word) > 3 and word not in verbs.NOT_PAST else 0


def _ends_sentence(piece: str, is_before_capital: bool) -> bool:
    """A full stop ends a sentence where a capital follows and no abbreviation precedes; so do "!", "?", ";" and ":"."""
    piece = piece.rstrip(_CLOSING)
    if not piece or piece[-1] not in _ENDS:
        return False
    if piece[-1] != ".":
        return True
    word = piece[:-1].lstrip(_EDGES)
    is_initial = len(word) == 1 and word.isalpha()
    return is_before_capital and not (is_initial or "." in word or word in verbs.ABBREVIATIONS)


def _is_attribute(before: str, after: str, found: Tense) -> bool:
    """The expression only names a thing: "a Jan. 14 return date", "the Aug. 7 blasts" of which more will be known."""
    if before == "of":  # "minutes of the meeting of 18 November will be"
        return found.direction is Direction.FUTURE
    if before not in ("a", "an", "the") or not after[0].islower() or _forms(_word(after)) & ~verbs.SCHEDULED:
        return False
    return before != "the" or found.direction is Direction.FUTURE


def _without_aside(pieces: Sequence[str]) -> Sequence[str]:
    """It will open its sail, which is large, on Tuesday: what stands between the commas decides nothing."""
    closing = next((n for n in range(len(pieces) - 1, max(len(pieces) - 3, 0), -1) if pieces[n].endswith(",")), 0)
    inside = range(closing, 0, -1)
    opening = next((n for n in inside if pieces[n] in _RELATIVES and pieces[n - 1].endswith(",")), None)
    return pieces if opening is None else [*pieces[:opening], *pieces[closing + 1 :]]


def _backwards(pieces: Sequence[str], is_before_capital: bool) -> Tense | None:
    """From the expression to the start of its sentence; the words looked through, the nearest first."""
    words: list[str] = []
    pieces = _without_aside(pieces)
    for n, piece in enumerate(reversed(pieces)):
        if _ends_sentence(piece, is_before_capital):
            break
        is_before_capital = piece.lstrip(_EDGES)[:1].isupper()
        word = _word(piece)
        words.append(word)
        forms = word and _forms(word)
        if forms:
            rest = [_word(other) for other in pieces[-n - 2 : -n - 8 : -1]]
            found = _decides(word, forms, words[:-1], rest)
            if found is not None:
                return found
    return None


def _decides(word: str, forms: int, behind: Sequence[str], before: Sequence[str]) -> Tense | None:
    """What a word before the expression says, between the words `behind` it and `before` it; None: search on."""
    if forms & verbs.TO:
        return _infinitive(behind[-1] if behind else "", before)
    is_plan = word in verbs.PLANS and not any(_forms(other) & verbs.ATTRIBUTE for other in before[:2])  # "the new plan"
    if forms & verbs.FUTURE or is_plan or (forms & verbs.SCHEDULED and _is_arranged(forms, behind, before)):
        return Tense(Direction.FUTURE, word)
    if forms & verbs.MODAL:
        return _modal(word, word)
    if forms & verbs.SHORT:
        return _would_or_had(word, behind[-1:])
    if forms & verbs.PROSPECTIVE:
        return _prospective(word, before)
    if forms & verbs.PRESENT:
        return Tense(Direction.FUTURE, f"{word} … by") if behind[:1] == ["by"] else _looking_ahead(word, behind[:-4:-1])
    return _looks_back(word, forms, behind, before)


def _is_arranged(forms: int, behind: Sequence[str], before: Sequence[str]) -> bool:
    """A present form near the expression: "they meet Monday"; not "to meet", nor "did not meet", nor "a meet"."""
    held = verbs.TO | verbs.MODAL | verbs.PERFECT | verbs.ATTRIBUTE | verbs.FILLER
    reach = 6 if forms & verbs.STARTING else 3
    is_near = len(behind) < reach or (len(behind) == reach and "force" in behind)  # "comes into force on"
    return is_near and not any(_forms(word) & held for word in before[:1])


def _looks_back(word: str, forms: int, behind: Sequence[str], before: Sequence[str]) -> Tense | None:
    """What a past form says; a verb of saying that does not stand beside the expression says nothing."""
    if forms & verbs.PERFECT:
        return _infinitive(word, before[1:]) if before[:1] == ["to"] else _perfect(word, behind[-1:])
    if word in verbs.CALLING and behind[:1] == ["for"] and len(behind) > 1:
        return Tense(Direction.FUTURE, f"{word} … for")
    if forms & verbs.REPORTING and len(behind) > 1:
        return None
    if word in verbs.SETTING and not _AT_FIRST.isdisjoint(before[:1]):
        return NO_TENSE
    if word in verbs.SETTING and (not behind or not _UP_TO.isdisjoint(behind) or behind[-1] == "for"):
        return Tense(Direction.FUTURE, word) if behind else NO_TENSE
    past = _past(word, before) if forms & verbs.PAST else None
    if past and (cue := _awaited(word, past.cue, behind, before)):
        return Tense(Direction.FUTURE, cue)
    return replace(past, is_saying=True) if past and forms & verbs.REPORTING else past


def _awaited(word: str, cue: str, behind: Sequence[str], before: Sequence[str]) -> str:
    """The words by which a past form looks ahead: "expected a vote by", "is held on", "has been banned until"."""
    last, auxiliary = behind[0] if behind else "", before[0] if before else ""
    if last == "by" and _forms(word) & verbs.INTENDING:
        return f"{word} … by"
    if auxiliary in ("is", "are") and len(behind) == 1 and last in ("on", "in", "at"):
        return f"{auxiliary} {word} {last}"
    return f"{cue} until" if last == "until" and cue.startswith(("has ", "have ")) else ""


def _modal(word: str, cue: str) -> Tense:
    """ "Must pay", "may be freed" look ahead; "could not be reached" may look back."""
    return NO_TENSE if word.startswith("could") else Tense(Direction.FUTURE, cue)


def _would_or_had(word: str, after: Sequence[str]) -> Tense:
    """ "She'd take part" looks ahead, "she'd taken part" back."""
    is_had = any(_forms(other) & (verbs.PAST | verbs.PERFECT) or other.endswith("ly") for other in after)
    return Tense(Direction.PAST if is_had else Direction.FUTURE, word)


def _perfect(word: str, after: Sequence[str]) -> Tense:
    """ "Have" with the participle behind it."""
    participle = next((other for other in after if _forms(other) & verbs.PAST), "")
    return Tense(Direction.PAST, f"{word} {participle}".rstrip())


def _prospective(word: str, before: Sequence[str]) -> Tense | None:
    """ "Scheduled for Monday" lies ahead; what had been, or was originally, may not; "as planned" says nothing."""
    if "as" in before[:2]:
        return None
    may_not = "had" in before[:3] or not _AT_FIRST.isdisjoint(before[:1])
    return NO_TENSE if may_not else Tense(Direction.FUTURE, word)


def _infinitive(verb: str, before: Sequence[str]) -> Tense | None:
    """What "to begin" says, by the word that it hangs on: "due to" lies ahead, "failed to" is past."""
    if not verb or verb in verbs.NOUNS or _forms(verb) & verbs.ATTRIBUTE:
        return None  # no infinitive: "to the court"
    head = next((word for word in before[:2] if word != "not"), "")
    is_fate = head in ("was", "were") and verb in verbs.FATES
    if _forms(head) & verbs.INTENDING or (head in verbs.BEING and not is_fate):
        return NO_TENSE if "had" in before[1:4] else Tense(Direction.FUTURE, f"{head} to")
    if head in verbs.IMPLYING:
        return Tense(Direction.PAST, f"{head} to {verb}")
    return NO_TENSE


def _past(word: str, before: Sequence[str]) -> Tense | None:
    """A past form, unless the words before it turn it to the future ("will be appointed", "is expected")."""
    cue, last = word, before[0] if before else ""
    if _forms(last) & verbs.ATTRIBUTE:
        return None  # "the proposed merger"
    if last in verbs.STAYING:
        return Tense(Direction.FUTURE, f"{last} {word}")
    for m, other in enumerate(before[:5]):
        forms = _forms(other)
        behind, cue = cue, f"{other} {cue}"
        if forms & verbs.FUTURE or (forms & verbs.PRESENT and word in verbs.AHEAD):
            return Tense(Direction.FUTURE, cue)
        if forms & (verbs.PERFECT | verbs.MODAL | verbs.PRESENT):
            return _by_auxiliary(other, forms, cue, before[m + 1 : m + 2])
        if forms & verbs.TO:
            return _infinitive(behind.split()[0], before[m + 1 :])
        if not forms & verbs.FILLER and not other.endswith("ly"):
            break
    is_wanted = before[:1] == ["be"]  # "asked that he be freed"
    return Tense(Direction.FUTURE, f"be {word}") if is_wanted else Tense(Direction.PAST, word)


def _by_auxiliary(word: str, forms: int, cue: str, before: Sequence[str]) -> Tense:
    """What an auxiliary makes of the participle behind it; what would have been was still to come."""
    if word == "have" and before == ["would"]:
        return Tense(Direction.FUTURE, f"would {cue}")
    if forms & verbs.PERFECT:
        return Tense(Direction.PAST, cue)
    return _modal(word, cue) if forms & verbs.MODAL else NO_TENSE


def _looking_ahead(word: str, after: Sequence[str]) -> Tense:
    """A present form of "be" looks ahead only with a word for it, or right before a day: "the final is on Sunday"."""
    is_near = after[-1:] in (["on"], ["in"], ["at"]) and (
        len(after) == 1 or (len(after) == 2 and after[0] in verbs.PARTICLES)
    )
    if word in ("is", "are") and is_near:
        return Tense(Direction.FUTURE, " ".join((word, *after)))
    ahead = next((other for other in after if other in verbs.AHEAD or other in verbs.ARRANGED), None)
    return Tense(Direction.FUTURE, f"{word} {ahead}") if ahead else NO_TENSE


def _forwards(pieces: Sequence[str]) -> Tense | None:
    """The first verb behind the expression, in its sentence."""
    for n, piece in enumerate(pieces):
        word = _word(piece)
        forms = _forms(word) if word else 0
        if forms & verbs.FUTURE or word in verbs.PLANS or word in verbs.KICKING_OFF:
            return Tense(Direction.FUTURE, word)
        if forms & verbs.PRESENT:
            return _looking_ahead(word, [_word(other) for other in pieces[n + 1 : n + 4]])
        if forms & verbs.MODAL:
            return NO_TENSE
        if forms & verbs.PERFECT:
            return _perfect(word, [_word(other) for other in pieces[n + 1 : n + 2]])
        if forms & verbs.PAST:
            is_quoted = forms & verbs.REPORTING and _CLOSED.search(" ".join(pieces[:n]))
            return NO_TENSE if is_quoted else Tense(Direction.PAST, word)
        if _ends_sentence(piece, n + 1 < len(pieces) and pieces[n + 1].lstrip(_EDGES)[:1].isupper()):
            return None
    return None
