"""The plain present, which tells of what is arranged: "the council votes on Friday", "the deadline is Friday".

Its verbs may be plural nouns as well, so it is asked only where no other verb of the clause tells anything.
"""

from collections.abc import Sequence

from timeline.reading.anchor import NO_TENSE, Direction, Tense
from timeline.reading.languages.english import verbs
from timeline.reading.languages.english.pieces import Piece, forms_of, piece

_REACH = 8  # words
_NEAR = 5  # of them behind "is"
_BEHIND = frozenset("at by from in on until".split())
_VERBS = frozenset(
    """
    addresses announces appears applies apply arrives becomes celebrates close considers debate debates decides
    delivers face falls fly get gets heads hears joins launches marks marries marry moves passes peaks publishes quits
    releases reports retires rules runs sails sits stands steps take tours unveils visits votes
    """.split()
)
_WANTING = frozenset("demand demands need needs want wants".split())
_CALLS = frozenset("Book Come Don't Don’t Join Meet See Tune Vote Watch".split())
"""What begins a sentence that asks the reader to do something."""
_BEFORE_NOUNS = frozenset("after amid amidst by despite following for from in of on since under with".split())
_NO_SUBJECT = verbs.ATTRIBUTE | verbs.TO | verbs.MODAL
_VERSUS = frozenset("v v. vs vs.".split())
_SIDE = 4  # words of two sides, and between them
_ARE = frozenset("are he's i'm is she's they're we're you're".split())
_CLAUSES = frozenset("if that what when where whether which who".split())
_OVER = frozenset("after dead down following higher lost lower missing since".split())
"""Behind "is", they tell what has come about: "is home after surgery on Friday", "are lower on Friday"."""


def arranged(before: Sequence[str], after: Sequence[str]) -> Tense | None:
    """What the words before an expression say in the present; None: nothing."""
    if after[:1] == ["that"]:
        return None  # "the paper reports on Friday that"
    last = before[-1].lower() if before else ""
    if fixture := _fixture(before[-_SIDE:]):
        return Tense(Direction.FUTURE, fixture, is_plain=True)
    if last in ("is", "are", "it's"):
        return Tense(Direction.FUTURE, last, is_plain=True)
    if last not in _BEHIND and _VERBS.isdisjoint(before[-_REACH:]):
        return None
    words: list[Piece] = []
    first = len(before) - (2 if last in _BEHIND else 1)  # "becomes a free agent Tuesday", "the House votes Friday"
    for n in range(first, max(-1, first - _REACH), -1):
        one = piece(before[n])
        if one.ends or one.before_capital:
            break
        previous = piece(before[n - 1]) if n else None
        is_noun = n > 0 and before[n - 1].lower() in _BEFORE_NOUNS
        if not is_noun and (cue := _cue(before[n], one, previous, words, last)):
            return Tense(Direction.FUTURE, cue, is_plain=True)
        words.append(one)
    return None


def is_arranged(forms: int, behind: Sequence[str], before: Sequence[str]) -> bool:
    """A present form near the expression: "they meet Monday"; not "to meet", nor "did not meet", nor "a meet"."""
    held = verbs.TO | verbs.FUTURE | verbs.MODAL | verbs.PERFECT | verbs.ATTRIBUTE | verbs.FILLER
    reach = 6 if forms & verbs.STARTING else 3
    is_into = not {"for", "force"}.isdisjoint(behind)  # "leaves for Rome on", "comes into force on"
    return len(behind) < reach + is_into and not any(forms_of(word) & held for word in before[:1])


def looking_ahead(word: str, after: Sequence[str]) -> Tense:
    """A present form of "be" looks ahead only with a word for it, or right before a day: "the final is on Sunday"."""
    is_near = after[-1:] in (["on"], ["in"], ["at"]) and (
        len(after) == 1 or (len(after) == 2 and after[0] in verbs.PARTICLES)
    )
    if word in ("is", "are", "it's") and (is_near or after in ([], ["already"])):
        return Tense(Direction.FUTURE, " ".join((word, *after)), is_plain=True)
    ahead = next((other for other in after if other in verbs.AHEAD or other in verbs.ARRANGED), None)
    return Tense(Direction.FUTURE, f"{word} {ahead}") if ahead else NO_TENSE


def _fixture(before: Sequence[str]) -> str:
    """England v Fiji, Saturday: what is between them and the day is a name."""
    versus = next((n for n, text in enumerate(before) if n and text in _VERSUS), len(before))
    side = before[versus + 1 :]
    return before[versus] if side and before[versus - 1].istitle() and all(text.istitle() for text in side) else ""


def _cue(text: str, one: Piece, previous: Piece | None, behind: Sequence[Piece], last: str) -> str:
    """The word, where it looks ahead: one of `behind`, which stand nearer to the expression, may keep it from that."""
    is_first = previous is None or previous.ends or previous.before_capital
    if text in _CALLS and is_first:
        return text
    if one.word in _VERBS and not is_first and previous and not previous.forms & _NO_SUBJECT:
        return one.word
    if one.word in _WANTING and last == "by":
        return f"{one.word} … by"
    if one.word not in _ARE or last not in ("in", "on") or len(behind) > _NEAR:
        return ""
    is_plain = not any(other.forms & ~verbs.ATTRIBUTE or other.word in _CLAUSES | _OVER for other in behind)
    is_plain = is_plain and all(other.word or other.is_large for other in behind)  # no figure: "are up 3% on Friday"
    return f"{one.word} … {last}" if is_plain else ""
