"""Whether a line is enough by itself: it points at nothing outside, and says of whom it tells."""

from collections.abc import Sequence

from timeline.events.english.given_names import GIVEN_NAMES
from timeline.events.happenings import Happening, Index, Reading
from timeline.events.parsing.predicates import Predicate
from timeline.events.titling.line_words import Word
from timeline.events.titling.pointing import stands_alone
from timeline.events.titling.specific import calls_back, is_specific


def is_plain(words: Sequence[Word], by: Sequence[Word]) -> bool:
    """Whether a line stands alone, or opens with a pronoun that nothing could mean but the one it tells of."""
    if by:
        return stands_alone([*by, *words])
    return stands_alone(words) or words[0].kind == "R"


_BESIDE = frozenset("after amid before during since until when while".split())


def is_beside(words: Sequence[Word], end: int) -> bool:
    """What a line may leave out: "after seven years there", and what for: "in Bonn to see them", "for selling it"."""
    is_reason = words[end].text == "for" and any(word.kind == "G" for word in words[end + 1 : end + 2])
    return is_reason or words[end].text in _BESIDE or (words[end].kind == "t" and words[end - 1].kind == "E")


def says_too_little(
    reading: Reading, happening: Happening, words: Sequence[Word], opening: int, by: Sequence[Word]
) -> bool:
    """A line of whom nobody knows, where the article names somebody, and the line has neither a date nor the lead."""
    if not reading.deals_in_names:
        return False
    is_named = any(word.kind == "E" for word in (*by, *words)) or len(reading.sentences) <= _NOTE
    is_lead = happening.n == 0 and is_named and not is_reduced(happening.predicate)
    is_dated = bool(happening.dates)
    if opening == 1 and not is_lead and _is_given_name(reading, happening, words[0].text):
        return True
    return calls_back(words, opening) or not is_specific(words, opening, by, is_lead=is_lead, is_dated=is_dated)


def _is_given_name(reading: Reading, happening: Happening, word: str) -> bool:
    """ "Carl died": one of a family, whom the article calls only so; "the tanker Otto" has told what it is."""
    if word not in GIVEN_NAMES or any(name.words != (word,) for name in happening.subjects[:1]):
        return False
    return word not in Index.of(reading).introduced


_NOTE = 3  # sentences of a text that has nothing but its lead


def is_reduced(predicate: Predicate | None) -> bool:
    """A participle alone, which only tells its noun apart."""
    return predicate is not None and predicate.form == "L" and not predicate.has_auxiliary
