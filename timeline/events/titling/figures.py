"""The figures of firms: whose they are, and that they are those of a period.

In an article about one firm "revenue rose" tells of its revenue.
"""

from collections.abc import Sequence

from timeline.events.happenings import Reading
from timeline.events.titling.calling import leading_firm
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import lowered, plain
from timeline.events.values import EntityKind

_FIGURES = frozenset("dividend earnings income loss losses net profit profits results revenue revenues sales".split())


def with_owner(reading: Reading, n: int, words: list[Word]) -> list[Word]:
    """A subject of sentence `n` with the firm in front whose figures it names, where nothing near names another."""
    if not words or words[-1].text.lower() not in _FIGURES or any(word.kind not in "JN" for word in words):
        return words
    firm = leading_firm(reading)
    if firm is None or not _is_alone(reading, n, firm.text):
        return words
    return [*plain(firm.text), Word("'s", "S", True), *lowered(words)]


def _is_alone(reading: Reading, n: int, firm: str) -> bool:
    names: Sequence[str] = [
        place.name.text
        for places in reading.places[max(0, n - 1) : n + 1]
        for place in places
        if place.name.kind is EntityKind.ORGANISATION
    ]
    return all(name == firm for name in names)


_OF_A_PERIOD = (_FIGURES - {"dividend"}) | {"earn", "earned", "earns"}


def tells_figures(words: Sequence[Word]) -> bool:
    """ "Earned $3 million", "sales rose 5%": in which months?"""
    has_amount = any(word.kind in "C%$£€" for word in words)
    return has_amount and any(word.text.lower() in _OF_A_PERIOD for word in words)
