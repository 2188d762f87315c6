"""How much an event weighs in its article, from 0 to 1."""

from timeline.events.anchoring import Anchoring
from timeline.events.english.kinds import lemma
from timeline.events.happenings import Happening, Reading
from timeline.events.values import EntityKind, Factuality

_FACTUAL = {Factuality.HAPPENED: 1.0, Factuality.ONGOING: 0.8, Factuality.PLANNED: 0.8, Factuality.POSSIBLE: 0.4}
_DENIED = 0.5


def importance(
    reading: Reading, anchoring: Anchoring, group: list[Happening], fact: Factuality, headline: str | None
) -> float:
    """Weighs headline and lead, a date of its own, a main clause, named actors, and how often it is mentioned."""
    first = group[0]
    weight = 0.1 + 0.25 / (1 + first.n / 4)
    weight += 0.15 * (first in anchoring.used)
    weight += 0.1 * (first.predicate is not None and first.predicate.link in ("", "and"))
    weight += min(0.2, 0.1 * len({id(name) for name in first.names if name.kind is not EntityKind.OTHER}))
    weight += min(0.1, 0.05 * (len(group) - 1))
    if headline:
        weight += 0.2 * _shared(reading, first, headline)
    return round(min(1.0, weight * _FACTUAL.get(fact, _DENIED)), 3)


def _shared(reading: Reading, happening: Happening, headline: str) -> float:
    """The share of its words, deed and names, that the headline has too."""
    head = {lemma(word.strip(".,:;'’\"").lower()) for word in headline.split()}
    words = {happening.deed} | {word.lower() for name in happening.names for word in name.words[-1:]}
    return len(words & head) / len(words)
