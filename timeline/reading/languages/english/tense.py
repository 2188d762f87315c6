"""The tense of the clause around an expression, from its verb forms: small, and able to say what it saw.

The nearest verb decides, first of those before the expression, then of those
after it, within the sentence. A participle takes its tense from the auxiliary
before it: "was appointed" looks back, "will be appointed" ahead.
"""

import re
from collections.abc import Sequence

from timeline.reading.anchor import NO_TENSE, Direction, Tense
from timeline.reading.languages.english.verbs import (
    AHEAD,
    ARRANGED,
    FORMS,
    IMPLYING,
    NOT_PAST,
    NOUNS,
    PLANS,
    SETTING,
    Form,
)

_REACH = 180  # characters of the sentence that are looked at on each side
_WORD = re.compile(r"[^\W\d_]+(?:['’]t\b)?|['’](?:ll|re)\b|[.!?;]|:(?=\s)|\n\s*\n|\d+")
_ENDS = ".!?;:\n"
_ABBREVIATIONS = frozenset(
    """
    Apr Aug Capt Co Col Corp Dec Dr Feb Gen Gov Inc Jan Jr Jul Jun Lt Ltd Mar Mass Mr Mrs Ms No Nov Oct Prof Rep Rev Sen
    Sept Sep Sgt Sr St U vs
    """.split()
)
_SOON = re.compile(r"\b(as soon as|as early as|no later than|not later than|effective|payable|set for|due)\s+\Z", re.I)
_DEADLINE = re.compile(r"\s+(deadline)\b", re.I)
_RECORD = re.compile(r"\b(?:first|only|worst|best|largest|biggest|highest|lowest|most|least)\b[^.,;]*\bin\s+\Z")
_NONE: frozenset[Form] = frozenset()
_PAST = frozenset({Form.PAST})


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the clause around `text[start:end]`."""
    soon = _SOON.search(text, max(0, start - 16), start) or _DEADLINE.match(text, end)
    if soon:
        return Tense(Direction.FUTURE, soon[1].lower())
    if text[start - 3 : start] == "in " and _RECORD.search(text, max(0, start - 60), start):
        return NO_TENSE
    before = _WORD.findall(text, max(0, start - _REACH), start)
    after = _WORD.findall(text, end, end + _REACH)
    last, following = before[-1:], after[:2]
    if last == ["until"] and following[:1] == ["to"] and following[1:] and following[1].islower():
        return Tense(Direction.FUTURE, "until … to")
    found = _backwards(before[::-1], text[start]) or _forwards(after) or NO_TENSE
    return NO_TENSE if _is_attribute(last, following, found) else found


def _is_attribute(before: Sequence[str], after: Sequence[str], found: Tense) -> bool:
    """The expression only names a thing: "a Jan. 14 return date", and "the Aug. 7 blasts" of which more will be known."""
    if not before or not after or not after[0].islower() or _forms(after[0]):
        return False
    return before[0] in ("a", "an") or (before[0] == "the" and found.direction is Direction.FUTURE)


def _forms(word: str) -> frozenset[Form]:
    forms = FORMS.get(word)
    if forms is not None:
        return forms
    return _PAST if word.endswith("ed") and len(word) > 3 and word.islower() and word not in NOT_PAST else _NONE


def _backwards(words: Sequence[str], follower: str) -> Tense | None:
    """From the expression to the start of its sentence; `follower` is what stands behind the word looked at."""
    for n, word in enumerate(words):
        if word[0] in _ENDS:
            if _is_end(word, words[n + 1 : n + 2], follower):
                return None
            continue
        forms = FORMS.get(word.replace("’", "'")) or _forms(word)
        found = _decides(word, forms, words, n) if forms else None
        if found is not None:
            return found
        follower = word
    return None


def _is_end(mark: str, before: Sequence[str], follower: str) -> bool:
    """A full stop ends a sentence where a capital follows and no abbreviation precedes."""
    if mark != ".":
        return True
    abbreviated = bool(before) and (len(before[0]) == 1 or before[0] in _ABBREVIATIONS)
    return follower[0].isupper() and not abbreviated


def _decides(word: str, forms: frozenset[Form], words: Sequence[str], n: int) -> Tense | None:
    """What a word before the expression says; None: the search goes on."""
    if Form.TO in forms:
        return _infinitive(words, n)
    if Form.FUTURE in forms or word in PLANS or (Form.SCHEDULED in forms and n < 3):
        return Tense(Direction.FUTURE, word)
    if Form.MODAL in forms:
        return NO_TENSE
    if Form.PROSPECTIVE in forms:
        return _prospective(word, words[n + 1 : n + 4])
    if Form.PRESENT in forms:
        return _looking_ahead(word, words[max(0, n - 3) : n][::-1])
    if Form.PERFECT in forms:
        return _infinitive(words, n + 1) if words[n + 1 : n + 2] == ["to"] else Tense(Direction.PAST, word)
    if Form.REPORTING in forms and n > 1:
        return None
    if word in SETTING and (n == 0 or words[n - 1] in ("for", "to") or "to" in words[:n]):
        return Tense(Direction.FUTURE, word) if n else NO_TENSE
    if Form.PAST in forms or Form.REPORTING in forms:
        return _past(word, words, n)
    return None


def _prospective(word: str, before: Sequence[str]) -> Tense:
    """ "Scheduled for Monday" lies ahead; what "had been scheduled", or came "as planned", may not."""
    return NO_TENSE if "as" in before[:2] or "had" in before else Tense(Direction.FUTURE, word)


def _infinitive(words: Sequence[str], n: int) -> Tense | None:
    """What "to begin" says, by the word that it hangs on: "due to" lies ahead, "failed to" is past."""
    verb = words[n - 1] if n else ""
    if not verb.islower() or verb in NOUNS or Form.ATTRIBUTE in _forms(verb):
        return None  # no infinitive: "to the court"
    head = next((word for word in words[n + 1 : n + 3] if word != "not"), "")
    forms = _forms(head)
    if Form.INTENDING in forms or head in ("is", "are"):
        return NO_TENSE if "had" in words[n + 2 : n + 5] else Tense(Direction.FUTURE, f"{head} to")
    if head in IMPLYING:
        return Tense(Direction.PAST, f"{head} to {verb}")
    return NO_TENSE


def _past(word: str, words: Sequence[str], n: int) -> Tense | None:
    """A past form, unless the words before it turn it to the future ("will be appointed", "is expected")."""
    for m in range(n + 1, min(n + 6, len(words))):
        other = words[m].replace("’", "'")
        forms = _forms(other)
        cue = " ".join([*words[m:n:-1], word])
        if m == n + 1 and Form.ATTRIBUTE in forms:
            return None  # "the proposed merger"
        if Form.FUTURE in forms or (Form.PRESENT in forms and word in AHEAD):
            return Tense(Direction.FUTURE, cue)
        if Form.PERFECT in forms:
            return Tense(Direction.PAST, cue)
        if Form.TO in forms:
            return _infinitive(words, m)
        if Form.MODAL in forms or Form.PRESENT in forms:
            return NO_TENSE
        if Form.FILLER not in forms and not other.endswith("ly"):
            break
    return Tense(Direction.PAST, word)


def _looking_ahead(word: str, after: Sequence[str]) -> Tense:
    """A present form of "be" looks ahead only with a word for it."""
    ahead = next((other for other in after if other in AHEAD or other in ARRANGED), None)
    return Tense(Direction.FUTURE, f"{word} {ahead}") if ahead else NO_TENSE


def _forwards(words: Sequence[str]) -> Tense | None:
    """The first verb behind the expression, in its sentence."""
    for n, word in enumerate(words):
        if word[0] in _ENDS:
            if _is_end(word, words[n - 1 : n] if n else (), (words[n + 1 : n + 2] or ["A"])[0]):
                return None
            continue
        forms = _forms(word.replace("’", "'"))
        if Form.FUTURE in forms or word in PLANS:
            return Tense(Direction.FUTURE, word)
        if Form.PRESENT in forms:
            return _looking_ahead(word, words[n + 1 : n + 4])
        if Form.MODAL in forms:
            return NO_TENSE
        if Form.PERFECT in forms or Form.PAST in forms:
            return Tense(Direction.PAST, word)
    return None
