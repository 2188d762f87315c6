"""What a name of one word is short for: people are called by the last word of their names, and firms by the first.

That holds where the whole name stands first, as whoever writes for strangers puts it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from timeline.events.english.given_names import GIVEN_NAMES, PARTICLES
from timeline.events.english.organisations import ROLES
from timeline.events.english.places import DEMONYMS, PLACES
from timeline.events.parsing.runs import OFFICES, Run, Words
from timeline.events.parsing.tagging import Sentence

_LONGEST = 3  # words of a name by whose last one somebody is told again
_PAIR = 2  # words of a firm that is told again by the first; "GM Hughes Electronics" is no GM
_NO_NAMES = PLACES | DEMONYMS
_OF_THINGS = frozenset(
    """
    Camp Cape Comet Cyclone East Flight Fort Great Greater Gulf Hurricane Lake Lower Mount New North Old Operation Port
    Project Saint San Santa South St. Storm Super Team Tropical Typhoon Upper West
    """.split()
)
"""What the names of things begin with, which are called by their last words, too."""


def shortened(found: Sequence[Run], sentences: Sequence[Sentence]) -> Iterator[tuple[Words, Words, bool]]:
    """Each word that stands alone behind the only longer name that it ends, or begins; True: it ends it."""
    wholes: defaultdict[tuple[str, bool], list[Run]] = defaultdict(list)
    told: set[str] = set()
    for piece in found:
        word, *others = piece.words
        if others:
            for is_last in (True, False):
                wholes[piece.words[-is_last], is_last].append(piece)
        elif word not in told and word not in _NO_NAMES:
            told.add(word)
            for is_last in (True, False):
                longer = wholes.get((word, is_last), ())
                meant = {whole.words if _may_be(whole, sentences, is_last) else () for whole in longer}
                if len(meant) == 1:
                    yield piece.words, meant.pop(), is_last


def _may_be(piece: Run, sentences: Sequence[Sentence], is_last: bool) -> bool:
    """Whether somebody, or a firm, may be called so; "the ferry Anna Berg" is nobody."""
    if not is_last:
        return len(piece.words) == _PAIR and not piece.words[0].isupper() and piece.words[0] not in GIVEN_NAMES
    words = [word for word in piece.words if word not in PARTICLES]
    if len(words) > _LONGEST:
        return False
    sentence, at = sentences[piece.sentence], piece.first - 1
    is_thing = at >= 0 and sentence.kinds[at] == "N" and sentence.lower[at] not in ROLES
    is_thing = is_thing or piece.words[0] in _OF_THINGS or piece.words[-1] in OFFICES  # "Health Secretary"
    return not is_thing and all(map(_is_plain, words))


def _is_plain(word: str) -> bool:
    return word.isalpha() and word.istitle()
