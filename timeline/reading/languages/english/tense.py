"""The tense of the clause around an expression, from its verb forms: small, and able to say what it saw.

The nearest verb decides, first of those before the expression, then of those
after it, within the clause. A participle takes its tense from the auxiliary
before it: "was appointed" looks back, "will be appointed" ahead.
"""

import re

from timeline.reading.anchor import NO_TENSE, Direction, Tense
from timeline.reading.languages.english.verbs import (
    AHEAD,
    DETERMINERS,
    FUTURE,
    IRREGULAR,
    NEUTRAL,
    NOT_PAST,
    PAST_AUXILIARIES,
    PLANS,
    PRESENT,
    PROSPECTIVE,
    REPORTING,
)

_REACH = 220  # characters of the sentence that are looked at on each side
_WORD = re.compile(r"[^\W\d_]+(?:n['’]t)?|['’]ll|['’]re")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(]?[A-Z])|\n\s*\n|[;:]\s")
_ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Inc|Corp"
    r"|Co|Ltd|vs|a\.m|p\.m)\.$"
)
_AS_SOON = re.compile(r"\b(as soon as|as early as|no later than|not later than|effective|payable)\s+$", re.IGNORECASE)
_DEADLINE = re.compile(r"\s+(deadline)\b", re.IGNORECASE)
_RECORD = re.compile(r"\b(?:first|only|worst|best|largest|biggest|highest|lowest|most|least)\b[^.,;]*\bin\s+$")
_CLAUSE = re.compile(r",? (?:who|which|that|where|when|while|after|before|because|although|though|as|but|if)\b")


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the clause around `text[start:end]`."""
    soon = _AS_SOON.search(text, max(0, start - 20), start) or _DEADLINE.match(text, end)
    if soon:
        return Tense(Direction.FUTURE, soon[1].lower())
    if _RECORD.search(text, max(0, start - 60), start):
        return NO_TENSE
    left, right = _before(text, start), _after(text, end)
    for clause, words in ((left, _words(left)[::-1]), (right, _words(right))):
        found = _nearest(words, backwards=clause is left)
        if found.direction is not Direction.UNKNOWN:
            return found
    return NO_TENSE


def _before(text: str, start: int) -> str:
    """The clause's words before the expression."""
    window = text[max(0, start - _REACH) : start]
    cut = 0
    for found in _SENTENCE_END.finditer(window):
        if not _ABBREVIATION.search(window[: found.start() + 1]):
            cut = found.end()
    window = window[cut:]
    for found in _CLAUSE.finditer(window):
        if _has_verb(window[found.end() :]):
            window = window[found.end() :]
            break
    return window


def _after(text: str, end: int) -> str:
    """The clause's words after the expression."""
    window = text[end : end + _REACH]
    for found in _SENTENCE_END.finditer(window):
        if not _ABBREVIATION.search(window[: found.start() + 1]):
            return window[: found.start()]
    return window


def _words(clause: str) -> list[str]:
    """The words of a clause, names as empty ones: "to" before a name begins no infinitive."""
    return [word.replace("’", "'") if word[0].islower() or word[0] in "'’" else "" for word in _WORD.findall(clause)]


def _has_verb(text: str) -> bool:
    return any(_direction(word) is not Direction.UNKNOWN for word in _words(text))


def _nearest(words: list[str], *, backwards: bool) -> Tense:
    """The first verb of the words decides; `backwards` says that they run from the expression to the clause's start.

    A reporting verb right beside the expression is what it dates ("said Monday"); farther off it only reports.
    """
    for n, word in enumerate(words):
        direction = _direction(word)
        if backwards and word == "to" and n and words[n - 1] and words[n - 1] not in DETERMINERS:
            return _infinitive(words[n + 1 : n + 2])
        if word in NEUTRAL:
            return NO_TENSE
        if word in PROSPECTIVE and backwards:
            return Tense(Direction.FUTURE, word)
        if direction is Direction.UNKNOWN or (word in REPORTING and n > 1):
            continue
        if word in PRESENT:
            return _looking_ahead(word, words[max(0, n - 3) : n][::-1] if backwards else words[n + 1 : n + 4])
        if backwards and direction is Direction.PAST:
            return _with_auxiliary(word, words[n + 1 : n + 5])
        return Tense(direction, word)
    return NO_TENSE


def _infinitive(before: list[str]) -> Tense:
    """What "to begin" tells: nothing, but behind "due", "expected" or "plans" that it lies ahead."""
    ahead = next((word for word in before if word in AHEAD or word in PLANS), None)
    return Tense(Direction.FUTURE, f"{ahead} to") if ahead else NO_TENSE


def _with_auxiliary(word: str, before: list[str]) -> Tense:
    """A past form, unless the words before it turn it to the future ("will be appointed", "is expected")."""
    for n, auxiliary in enumerate(before):
        cue = " ".join([*reversed(before[: n + 1]), word])
        if auxiliary in FUTURE or (auxiliary in PRESENT and word in AHEAD):
            return Tense(Direction.FUTURE, cue)
        if auxiliary in PAST_AUXILIARIES and before[n + 1 : n + 2] != ["had"]:
            return Tense(Direction.PAST, cue)
        if auxiliary in NEUTRAL or auxiliary == "to" or auxiliary in PRESENT:
            return NO_TENSE
    return Tense(Direction.PAST, word)


def _looking_ahead(word: str, after: list[str]) -> Tense:
    """A present form of "be" looks ahead only with a word for it."""
    ahead = next((other for other in after if other in AHEAD), None)
    return Tense(Direction.FUTURE, f"{word} {ahead}") if ahead else NO_TENSE


def _direction(word: str) -> Direction:
    """What a word alone says; what looks ahead only beside another word is told there."""
    if word in FUTURE or word in PLANS:
        return Direction.FUTURE
    if word in PAST_AUXILIARIES or word in IRREGULAR or word in PRESENT:
        return Direction.PAST
    if word.endswith("ed") and len(word) > 3 and word not in NOT_PAST:
        return Direction.PAST
    return Direction.UNKNOWN
