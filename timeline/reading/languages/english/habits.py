"""What comes round, and is told of each turn and of none in particular: "sales usually slow in August"."""

from collections.abc import Sequence

from timeline.reading.anchor import Direction, Tense
from timeline.reading.languages.english import verbs
from timeline.reading.languages.english.pieces import Piece, piece

_NEAR = 7  # words between the adverb and what it makes a habit
_BEHIND = frozenset("after and at before between by during from in on open than through to until".split())
_OF = frozenset("in of".split())
_EACH = frozenset("each every".split())
_ROUNDS = frozenset("season summer winter year".split())
_USUALLY = frozenset("annually customarily invariably normally ordinarily traditionally typically usually".split())
_OFTEN = frozenset("always often sometimes tend tends".split())
_USED = "used to"
_RELATIVES = frozenset("that which who".split())
_TOLD_BY = frozenset(
    f"{shape}{end}"
    for word in _USUALLY | _OFTEN | _ROUNDS | {"used"}
    for shape in (word, word.title())
    for end in ("", ",", ".")
)
"""One of them is in every clause that tells of a habit, which few do."""
_AUXILIARIES = verbs.PERFECT | verbs.FUTURE | verbs.MODAL


def habit(before: Sequence[str], after: Sequence[str]) -> Tense | None:
    """What makes a habit of what is told around a month or a weekday; None: nothing does."""
    if not before or before[-1].lower() not in _BEHIND:
        return None
    if _is_open(before):
        return Tense(Direction.HABIT, "open")
    if _TOLD_BY.isdisjoint(before[-_NEAR - 3 :]) and _TOLD_BY.isdisjoint(after[: _NEAR + 2]):
        return None
    cue = _each_year(before[-3:-1]) or _each_year(after[1:3] if after and after[0] in _OF else after[:2])
    behind = _clause_after(after)
    cue = cue or _adverb(_clause_before(before[:-1])) or _adverb(behind, is_before=True)
    if cue == _USED and any(one.forms & verbs.PAST for one in behind):
        return None  # "money used to build it in May came from Rome"
    return Tense(Direction.HABIT, cue) if cue else None


def _is_open(before: Sequence[str]) -> bool:
    """ "Is open Monday to Friday"; not "is open on Friday"."""
    words = before[:-2] if before[-1] in ("to", "through") else before
    return words[-1:] == ["open"] and words[-2:-1] in (["is"], ["are"])


def _each_year(pair: Sequence[str]) -> str:
    words = [piece(text.lower()).word for text in pair]
    return " ".join(words) if len(words) == 2 and words[0] in _EACH and words[1] in _ROUNDS else ""


def _clause_before(texts: Sequence[str]) -> list[Piece]:
    """The pieces back to the last comma or the start of the sentence."""
    clause: list[Piece] = []
    for text in reversed(texts[-_NEAR - 2 :]):
        one = piece(text)
        if one.ends or one.before_capital or text.endswith(","):
            break
        clause.insert(0, one)
    return clause


def _clause_after(texts: Sequence[str]) -> list[Piece]:
    """The pieces up to the next comma or stop; a comma right behind the expression does not count."""
    clause: list[Piece] = []
    for text in texts[: _NEAR + 2]:
        if text != ",":
            clause.append(piece(text))
        if clause and text.endswith((",", ".", ";", "?", "!")):
            break
    return clause


def _adverb(clause: Sequence[Piece], *, is_before: bool = False) -> str:
    """The adverb that makes a habit of the clause, and not of one of its nouns or of somebody in it."""
    for n, (word, *_) in enumerate(clause):
        before, behind = clause[n - 1] if n else None, clause[n + 1 :]
        if before and (before.forms & verbs.ATTRIBUTE or (before.word in _RELATIVES and _goes_on(behind))):
            continue  # "the normally quiet town", "a man who usually drives it died on Friday"
        if word in _USUALLY and (is_before or not any(one.forms & _AUXILIARIES for one in behind[1:])):
            return word
        if word in _OFTEN and not _is_past(clause):
            return word
        if word == "used" and behind and behind[0].word == "to" and not (before and before.word in verbs.BEING):
            return _USED
    return ""


def _goes_on(clause: Sequence[Piece]) -> bool:
    """Another verb stands behind the first."""
    return any(one.forms & (_AUXILIARIES | verbs.PAST | verbs.PRESENT) for one in clause[1:])


def _is_past(clause: Sequence[Piece]) -> bool:
    forms = 0
    for one in clause:
        forms |= one.forms
    return bool(forms & _AUXILIARIES) or bool(forms & verbs.PAST and not forms & verbs.PRESENT)
