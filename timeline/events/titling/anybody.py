"""Subjects that could be anybody or anything: whoever reads of them alone knows no more than that there was one."""

from collections.abc import Sequence

from timeline.events.english.known import WEAK
from timeline.events.english.nouns import EVENTS
from timeline.events.parsing.references import is_person
from timeline.events.titling.line_words import Word


def is_anybody(words: Sequence[Word], opening: int, head: int) -> bool:
    """ "Speaker after speaker", "a Tanzanian man was arrested", and "Acquisition", which is no name."""
    first = words[0].text.lower()
    if first in ("a", "an") and is_person(words[opening - 1].text) and all(w.kind not in "NE" for w in words[opening:]):
        return True
    if first in ("a", "an") and head and _is_any(words[1 : head + 1]) and words[opening].text in _AHEAD:
        return True
    return (opening == 1 and first in EVENTS) or (opening == 3 and first == words[2].text.lower())


_AHEAD = frozenset("is will".split())


def _is_any(words: Sequence[Word]) -> bool:
    """ "A large plant" is to open: one of many, whoever's it is."""
    *others, head = words
    is_thing = head.kind == "N" and head.text not in EVENTS
    return is_thing and all(word.text in WEAK for word in others)
