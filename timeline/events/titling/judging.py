"""Whether a line judges: what it tells is then only somebody's opinion."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.english.judgements import IDIOMS, JUDGING
from timeline.events.titling.line_words import Word


def is_judgement(words: Sequence[Word]) -> bool:
    """Whether a word of praise or blame stands in a line, or a figure of speech."""
    lower = [word.text.lower() for word in words if word.kind != "E"]
    return not JUDGING.isdisjoint(lower) or not IDIOMS.isdisjoint(pairwise(lower))
