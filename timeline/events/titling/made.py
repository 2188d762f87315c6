"""What "it" is where somebody did something to a thing, and the thing was made: "bought a portrait. It was painted"."""

from timeline.events.extents import tail
from timeline.events.happenings import Happening, Reading
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import kept

_MADE = frozenset(
    """
    build carve cast commission compose construct date design dig draw erect excavate film found hang invent make paint
    print publish record sculpt steal unearth weave write
    """.split()
)
"""What is done to things, and hardly to whoever buys them."""


def what_was_made(reading: Reading, happening: Happening) -> list[Word]:
    """The thing that "it" means in front of such a verb: the object of the clause before, told there as new."""
    predicate, n = happening.predicate, happening.n
    if predicate is None or not predicate.passive or predicate.lemma not in _MADE or not n:
        return []
    last = next((told.predicate for told in reading.told_in[n - 1] if told.predicate and told.predicate.finite), None)
    thing = last.patient if last is not None and not last.passive else None
    before = reading.sentences[n - 1]
    if thing is None or before.lower[thing.first] not in ("a", "an") or before.kinds[thing.head] != "N":
        return []
    end = tail(before, thing.last)
    price = before.lower.index("for") if "for" in before.lower[thing.last : end] else end
    return kept(before, thing.first, price)
