"""The verb of a line of its own: "had undergone" and "has undergone" are "underwent" beside their date."""

from collections.abc import Sequence

from timeline.events.english.irregular import IRREGULAR
from timeline.events.titling.line_words import Word

_PAST_PLACE = 1
_PASTS = {lemma: form for form, (lemma, place) in IRREGULAR.items() if place == _PAST_PLACE}


_PERFECT = frozenset("had has have".split())
_LASTING = frozenset("always ever long not never since still yet n't".split())


def simple_past(words: Sequence[Word], *, is_plural: bool) -> list[Word]:
    """A verb group in the simple past where it was in a perfect; any other, as "had not" or "has long", as it is."""
    had, *rest = (word for word in words if word.text != "just")
    at = next((n for n, word in enumerate(rest) if word.kind != "A"), None)
    if had.text not in _PERFECT or at is None or any(word.text in _LASTING for word in rest):
        return list(words)
    verb, following = rest[at], rest[at + 1 :]
    if verb.text == "been":
        is_passive = any(word.kind in "PL" for word in following)
        told = Word("were" if is_plural else "was", "F") if is_passive else None
    else:
        told = verb._replace(text=_past(verb.text)) if verb.kind in "PL" else None
    return list(words) if told is None else [*rest[:at], told, *following]


def _past(participle: str) -> str:
    """
    >>> _past("undergone"), _past("closed"), _past("shut")
    ('underwent', 'closed', 'shut')
    """
    lemma, _ = IRREGULAR.get(participle, ("", 0))
    return _PASTS.get(lemma, participle)
