"""Whether a line says of whom or of what it tells: a name, or words enough that describe.

"The ship was freed" says little to whoever does not know which; "the spire" is
any spire. A figure without the name of a firm is nobody's.
"""

from collections.abc import Sequence

from timeline.events.english.deeds import DEEDS
from timeline.events.english.kinds import lemma
from timeline.events.english.known import CALLING, RELATED
from timeline.events.english.nouns import EVENTS
from timeline.events.english.places import DEMONYMS
from timeline.events.english.trading import MOVES, TRADED
from timeline.events.titling.anybody import is_anybody
from timeline.events.titling.line_words import Word

_FAITHS = frozenset("Catholic Christian Hindu Islamic Jewish Muslim Protestant Shiite Sunni".split())
_PEOPLES = DEMONYMS | _FAITHS
_ENOUGH = 7  # describing words, of which a name counts two
_ENOUGH_OF_DEED = 4  # of what is news whoever does it: "two farmers were shot dead at a roadblock"
_FIGURES = frozenset(
    """
    bonds charge charges cost costs debt dividend earnings income loss losses net operations profit profits results
    revenue revenues sales shares stock stocks traffic turnover volume write-off write-offs
    """.split()
)
"""What only a name tells whose it is."""

_ABSTRACT = frozenset(
    """
    aim analysis announcement answer attention beginning case change concern decision decline demand detail drop
    effect evidence fact factor focus gain goal growth idea increase information issue lack lesson likelihood link
    move need order outlook percentage portion possibility pressure problem proposal reason report response result
    rise risk share sign situation statement step supply support term trend use view warning way worries
    """.split()
)
"""What does nothing by itself: who or what caused it stands elsewhere."""

_POINTERS = frozenset("such similar same said latter former respective".split())


def is_specific(words: Sequence[Word], opening: int, by: Sequence[Word], *, is_lead: bool, is_dated: bool) -> bool:
    """Whether a line that opens with a subject of so many words says enough where the article names somebody.

    `by` are the words that say who reports it: whoever has a name reports his own figures. What opens an article may
    be bare ("The spire fell"), for nothing stands before it.
    """
    is_said = any(word.kind == "E" for word in by)
    head = _head(words[:opening])
    if words[head].text.lower() in _SHARES or (not is_lead and is_anybody(words, opening, head)):
        return False
    if _only_refers(words, opening) or _is_left_open(words[:opening]) or moves_vaguely(words, opening):
        return False
    is_named = any(_is_name(word) for word in words[:opening])
    if words[-1].kind in "PL" and not is_lead and all(word.kind != "E" or word.text in _PEOPLES for word in words):
        return False  # "two Cuban leaders were arrested": where, or for what?
    if is_named or (words[0].kind == "R" and (is_said or not by)):
        return True
    if is_lead or any(_is_name(word) and word.text not in _PEOPLES for word in words):
        return _is_known_by_noun(words, opening, is_lead=is_lead, is_said=is_said)
    noun = words[head].text.lower()
    if noun in _FIGURES:
        return is_said and any(word.kind == "C" for word in words)
    is_price = noun in ("price", "prices") and any(word.kind == "C" for word in words)
    return is_dated and (is_price or _is_told_without_name(words, opening))


_NO_NAMES = _FAITHS | frozenset("Article Chapter Class Section Series".split())


def _is_name(word: Word) -> bool:
    """Whether it names somebody or something, as neither "Muslim" nor "Class C" does."""
    return word.kind == "E" and word.text not in _NO_NAMES and len(word.text) > 1


_SHARES = frozenset("amount likelihood percentage portion proportion".split())
"""What does nothing, whatever of."""


def _is_known_by_noun(words: Sequence[Word], opening: int, *, is_lead: bool, is_said: bool) -> bool:
    """Whether a subject without a name says enough beside the names that are told with it."""
    head = words[_head(words[:opening])].text.lower()
    if head in _FIGURES:
        return is_said and any(word.kind == "C" for word in words)
    return not _is_among(head, _ABSTRACT) and (is_lead or head not in RELATED)


def is_abstract(opening: Sequence[Word]) -> bool:
    """Whether a subject does nothing by itself: "statements were made"."""
    return _is_among(opening[_head(opening)].text.lower(), _ABSTRACT)


def _is_told_without_name(words: Sequence[Word], opening: int) -> bool:
    """Whether a line in which nobody has a name describes enough."""
    if _is_among(words[_head(words[:opening])].text.lower(), _ABSTRACT):
        return False
    verb = next((word for word in words[opening:] if word.kind in "VPLU"), words[0])
    enough = _ENOUGH_OF_DEED if lemma(verb.text) in DEEDS else _ENOUGH
    return _describing(words) >= enough and all(word.text.lower() not in _FIGURES for word in words)


def _is_among(noun: str, nouns: frozenset[str]) -> bool:
    """Whether a noun, or its singular, is one of these."""
    return noun in nouns or noun.removesuffix("s") in nouns


_REFERRED = frozenset(
    """
    agreement announcement approval bug case charge claim consent criticism deal decision development disclosure
    document figure go-ahead inquiry investigation issue matter move news offer order plot position post practice price
    probe problem proposal
    remark report request result statement sum trademark transaction warning
    """.split()
)


_CALLED_BACK = _REFERRED | CALLING


def calls_back(words: Sequence[Word], opening: int) -> bool:
    """ "The company", "the financial-services company", "the company's board": what only an earlier name tells."""
    if words[0].text.lower() != "the":
        return False
    if opening == 2 and words[1].text in _NATIONS:
        return True
    kinds = "DJNE" if any(word.text.endswith("-based") for word in words[:opening]) else "DJN"
    head = next((n for n, word in enumerate(words[:opening]) if word.kind not in kinds or word.text in CALLING), 0)
    return words[head].text in CALLING and (head + 1 == opening or words[head + 1].kind not in "NEIo")


_NATIONS = frozenset("city country nation town village".split())


def _is_left_open(opening: Sequence[Word]) -> bool:
    """ "Volume attributable": an adjective behind its noun wants what follows it."""
    return len(opening) > 1 and opening[-1].kind == "J" and opening[-2].kind in "NE"


def _only_refers(words: Sequence[Word], opening: int) -> bool:
    """ "Dismissed the criticism", "made the disclosure in court": what is told behind the subject was told before."""
    at = next((n for n in range(opening, len(words)) if words[n].kind in "NEJC"), 0)
    noun = words[at].text.lower()
    if words[at - 1].text.lower() not in ("the", "their", "its", "his", "her") or not _is_among(noun, _CALLED_BACK):
        return False
    if noun == "post":
        return words[at - 1].text == "its"
    return at + 1 == len(words) or words[at + 1].text in _ASIDE or noun in ("issue", "matter", "problem")


_ASIDE = frozenset("after as at because before if in on when".split())
"""What begins when, where and why, and tells nothing of the noun before it."""


def _head(opening: Sequence[Word]) -> int:
    """The place of a subject's head noun: the last word of its first phrase."""
    end = next((n for n, word in enumerate(opening) if word.kind in "IotGTW,("), len(opening))
    return max(end, 1) - 1


_LITTLE = frozenset("fractionally little marginally modestly moderately slightly".split())


def anew(opening: Sequence[Word]) -> list[Word]:
    """ "The embassy bombings" as "embassy bombings": several events that have no name are told for the first time."""
    head = opening[-1].text.lower()
    is_told = opening[0].text.lower() == "the" and head.endswith("s") and head.removesuffix("s") in EVENTS
    is_bare = is_told and len(opening) > 2 and all(word.kind in "NJ" for word in opening[1:])
    return list(opening[1:] if is_bare else opening)


def moves_vaguely(words: Sequence[Word], opening: int) -> bool:
    """ "The yen soared", "Norton fell 4 to 15": a price that moves tells of what, and by how much."""
    verb = next((n for n in range(opening, len(words)) if words[n].kind in "VPLG"), None)
    if verb is None or lemma(words[verb].text) not in MOVES:
        return False
    if any(word.text in _LITTLE for word in words[verb:]) or _closes_only(words[verb:]):
        return True
    head = words[_head(words[:opening])]
    if head.text.lower() == "prices" and all(word.kind == "E" for word in words[: _head(words[:opening])]):
        return True
    if head.text.lower() in TRADED:
        is_named = any(word.kind == "E" and word.text.lower() not in TRADED for word in words[:opening])
        return not is_named and all(word.kind != "C" for word in words[verb:])
    behind = next((word for word in words[verb + 1 :] if word.kind not in "AI"), None)
    is_amount = behind is not None and (behind.kind in "C$£€" or behind.text in ("lower", "higher", "further"))
    is_told = head.text in ("Index", "Average") or any(word.text in ("points", "share") for word in words)
    return head.kind == "E" and not is_told and is_amount


def _closes_only(words: Sequence[Word]) -> bool:
    """ "Closed unchanged at $9", "closed at $9": a price that has not moved, or of which nobody says so."""
    if lemma(words[0].text) != "close":
        return False
    return "unchanged" in {word.text for word in words} or (
        words[1:3] != [] and words[1].text == "at" and _CHANGED.isdisjoint([word.text for word in words])
    )


_CHANGED = frozenset("down off up".split())


def _describing(words: Sequence[Word]) -> int:
    """How many words describe; a noun with nothing but "the" points at what was said before."""
    count = 0
    for n, word in enumerate(words):
        if word.kind == "E":
            count += 2 if n == 0 or words[n - 1].kind != "E" else 0
        elif word.kind in "NJC" and word.text.lower() not in _POINTERS:
            count += not _points(words, n)
    return count


def _points(words: Sequence[Word], n: int) -> bool:
    is_definite = n > 0 and (words[n - 1].kind == "H" or words[n - 1].text.lower() == "the")
    is_alone = n + 1 == len(words) or words[n + 1].kind not in "NJCo"
    return is_definite and is_alone and words[n].kind == "N"


def names_event(words: Sequence[Word]) -> bool:
    """Whether a noun alone says what it was: it names somebody or something, or has words enough of its own."""
    is_named = any(word.kind == "E" for word in words)
    if words[_head(words)].text in _WEAK or words[_head(words)].text in _FIGURES:
        return False
    if words[0].text.lower() in ("a", "an") or (not is_named and any(word.kind == "C" for word in words)):
        return False
    if any(word.kind in "GVPLUMFd" or word.text in _TO_COME for word in words):
        return False
    if words[_head(words)].text in _TRADES and all(word.text not in ("'s", "by", "to") for word in words):
        return False
    needed = 2 if words[0].text.lower() == "the" else 3
    return is_named or sum(word.kind in "NJ" for word in words) >= needed


_TO_COME = frozenset("expected planned proposed scheduled slated".split())
"""What of a noun makes something that has not happened."""

_TRADES = frozenset("acquisition auction purchase sale takeover".split())
"""What somebody does with something, and says too little without who."""

_WEAK = frozenset("comment comments embargo exchange figures holders offer performance plan split support view".split())
"""Nouns that say too little beside a name alone."""
