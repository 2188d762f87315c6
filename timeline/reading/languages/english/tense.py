"""The tense of the clause around an expression, from its verb forms: small, and able to say what it saw.

The nearest verb decides, first of those before the expression, then of those
after it, within the sentence.
"""

import re
from collections.abc import Sequence

from timeline.reading.anchor import NO_TENSE, Direction, Tense
from timeline.reading.languages.english import cues, pieces, verbs
from timeline.reading.languages.english.groups import decides, modal, perfect
from timeline.reading.languages.english.habits import habit
from timeline.reading.languages.english.pieces import Piece, forms_of, piece
from timeline.reading.languages.english.present import arranged, looking_ahead

_CLOSED = re.compile(r"[,?!][\"”]|''")
_DECIDING = ~(verbs.ATTRIBUTE | verbs.FILLER)  # which only say something of a verb beside them
_SUBJECTS = frozenset("he I it she they we".split())
_AHEAD = verbs.AHEAD | verbs.SETTING
_JOINING = frozenset(("and", "but"))
_OR_OVER = frozenset(("as early as", "as soon as"))  # cues of what is to come, where no verb looks back
_LIMITS = frozenset("as before by until".split())
_BRINGING = frozenset("brings marks sees".split())  # "Monday marks the end of it"


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the clause around `text[start:end]`."""
    left, right = pieces.before(text, start), pieces.after(text, end)
    if text[end - 1] == "." and right.lstrip()[:1].isupper():
        right = ""  # "on 6 Jan. Trump said": the full stop may end the sentence too
    if pieces.is_shouted(text[start:end], left, right):
        left, right = left.lower(), right.lower()
    before, after = left.split(), right.split()
    last = before[-1] if before else ""
    if usual := habit(before, after):
        return usual
    cue = cues.before(text, start, last)
    if cue and cue.cue.lower() not in _OR_OVER:
        return cue
    if last == "until" and after[:1] == ["to"] and after[1:2] and after[1].islower():
        return Tense(Direction.FUTURE, "until … to")
    found = _of_clause(before, after, text[start].isupper())
    if cue:
        return found if found.direction is Direction.PAST else cue
    found = _behind(found, before, after) if after else found
    return NO_TENSE if right[:2].strip() in pieces.DASHES and pieces.is_dateline(left, right) else found


def _behind(found: Tense, before: Sequence[str], after: Sequence[str]) -> Tense:
    """What the word behind an expression makes of it."""
    last = before[-1] if before else ""
    if cue := cues.behind(last, after[0], found):
        return cue
    if cues.only_names(last, after[0], found) and _LIMITS.isdisjoint(before[-2:-1]):
        return NO_TENSE  # but "will not be settled before the January vote"
    return found


def _of_clause(before: Sequence[str], after: Sequence[str], is_large: bool) -> Tense:
    """From the verbs around an expression, which may be written large."""
    found = _forwards(after, is_head=False) if _begins_a_clause(before) else None
    found = found or _backwards(before, is_large) or _forwards(after, is_head=pieces.is_head(before))
    if found is not None and found is not NO_TENSE:
        return found
    return Tense(Direction.FUTURE, "from") if before[-1:] == ["From"] else arranged(before, after) or NO_TENSE


def _begins_a_clause(before: Sequence[str]) -> bool:
    """The expression begins a clause: "said that Monday will be", "it sold ten, and on Friday it will sell more"."""
    if before[-1:] == ["that"]:
        return True
    n = -1 if before and before[-1] in _JOINING else -2
    return len(before) > 2 and before[n] in _JOINING and before[n - 1][-1] == ","


def _backwards(texts: Sequence[str], is_before_capital: bool) -> Tense | None:
    """From the expression to the start of its sentence; the words looked through, the nearest first."""
    texts = pieces.without_aside(texts)
    words: list[str] = []
    n = 0
    for n, (word, forms, ends, before_capital, is_large) in enumerate(map(piece, reversed(texts))):
        if ends or (before_capital and is_before_capital):
            break
        is_before_capital = is_large
        if forms & _DECIDING:
            rest = pieces.words(texts[-n - 2 : -n - 8 : -1])
            if texts[-n - 1] == "is," and rest[:1] == ["that"]:
                continue  # "on the 89th day, that is, on Monday"
            if found := decides(word, forms, words, rest):
                return found
        words.append(word)
    else:
        n = len(texts)
    return _opening(texts[-n:]) if n and texts[-n][0].isupper() else None


def _opening(texts: Sequence[str]) -> Tense | None:
    """The large participle that begins a clause: "Arrested on Thursday, she will go"; not "Expected on Thursday"."""
    word = texts[0].lower()
    is_past = (word[-2:] == "ed" or word in verbs.PARTICIPLES) and forms_of(word) == verbs.PAST and word not in _AHEAD
    return Tense(Direction.PAST, texts[0]) if is_past and not any(text[-1] == "," for text in texts) else None


def _forwards(texts: Sequence[str], *, is_head: bool) -> Tense | None:
    """The first verb behind the expression, in its sentence, which `is_head` if the expression begins."""
    for n, one in enumerate(map(piece, texts)):
        word, bits, ends, before_capital, _ = one
        if n and not (bits or ends or before_capital):
            continue  # the usual case
        if _is_ahead(n, one, texts, is_head=is_head):
            return Tense(Direction.FUTURE, word)
        if bits & (verbs.PRESENT | verbs.PERFECT):
            behind = pieces.words(texts[n + 1 : n + 4])
            return looking_ahead(word, behind) if bits & verbs.PRESENT else perfect(word, behind[:1])
        if bits & verbs.MODAL:
            return _by_modal(word, texts[n + 1 : n + 2]) if is_head else NO_TENSE
        if bits & verbs.PAST:
            is_quoted = bits & verbs.REPORTING and _CLOSED.search(" ".join(texts[:n]))
            return NO_TENSE if is_quoted else Tense(Direction.PAST, word)
        if ends or (before_capital and n + 1 < len(texts) and piece(texts[n + 1]).is_large):
            return None
    return None


def _by_modal(word: str, after: Sequence[str]) -> Tense:
    """In a clause that the expression begins: "by Saturday it could reach the coast", "must be ready"."""
    behind = piece(after[0]).word if after else "have"
    if behind == "have":
        return NO_TENSE
    return Tense(Direction.FUTURE, word) if behind in verbs.TO_COME else modal(word, word)


def _is_ahead(n: int, one: Piece, texts: Sequence[str], *, is_head: bool) -> bool:
    """The verb that stands there, behind the expression, looks ahead by itself."""
    word, bits = one.word, one.forms
    if bits & verbs.FUTURE or (n == 0 and (word in _BRINGING or (word == "is" and is_head))):
        return True
    if n == 1 and is_head and bits & verbs.SCHEDULED and texts[0] in _SUBJECTS:
        return True  # "on Thursday he runs"
    if word not in verbs.PLANS and word not in verbs.KICKING_OFF:
        return False
    return n == 0 or not piece(texts[n - 1]).forms & verbs.ATTRIBUTE  # not "the new plan", nor "housing starts"
