"""The figures of firms: whose they are, and that they are those of a period.

In an article about one firm "revenue rose" tells of its revenue.
"""

from collections.abc import Sequence

from timeline.events.english.trading import FIGURES
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.named import Name
from timeline.events.titling.calling import leading_firm
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import lowered, plain
from timeline.events.values import EntityKind


def with_owner(reading: Reading, n: int, words: list[Word]) -> list[Word]:
    """A subject of sentence `n` with the firm in front whose figures it names, where nothing near names another."""
    if not words or words[-1].text.lower() not in FIGURES or any(word.kind not in "JN" for word in words):
        return words
    firm = leading_firm(reading)
    if firm is None or not _is_alone(reading, n, firm.text):
        return words
    return [*_owner(firm), *lowered(words)]


def of_sayer(reading: Reading, happening: Happening, words: list[Word]) -> list[Word]:
    """A subject with the firm in front that reports it: "Norton said income rose in May" is of its own income."""
    said = happening.governor if happening.is_reported and is_dated(reading, happening) else None
    firm = said.doers[0] if said is not None and said.doers else None
    if firm is None or firm.kind not in (EntityKind.ORGANISATION, EntityKind.OTHER):
        return words
    head = next((n for n, word in enumerate(words) if word.kind in "Io"), len(words)) - 1
    is_figure = head >= 0 and words[head].text.lower() in FIGURES and all(word.kind in "JNZ" for word in words[:head])
    return [*_owner(firm), *lowered(words)] if is_figure else words


def is_dated(reading: Reading, happening: Happening) -> bool:
    """Whether its clause has a date, or that which tells of it."""
    dates = happening.dates or (happening.governor.dates if happening.governor is not None else [])
    lengths = reading.sentences[happening.n].lengths
    return any(place in dates and word not in lengths for word, place in reading.times[happening.n].items())


def _owner(firm: Name) -> list[Word]:
    return [*plain(firm.text), Word("'" if firm.text.endswith("s") else "'s", "S", True)]


def _is_alone(reading: Reading, n: int, firm: str) -> bool:
    names: Sequence[str] = [
        place.name.text
        for places in reading.places[max(0, n - 1) : n + 1]
        for place in places
        if place.name.kind is EntityKind.ORGANISATION
    ]
    return all(name == firm for name in names)


_OF_A_PERIOD = (FIGURES - {"dividend"}) | {"earn", "earned", "earns", "output", "production"}


def tells_figures(words: Sequence[Word]) -> bool:
    """ "Earned $3 million", "sales rose 5%": in which months?"""
    has_amount = any(word.kind in "C%$£€" for word in words)
    return has_amount and any(word.text.lower() in _OF_A_PERIOD for word in words)
