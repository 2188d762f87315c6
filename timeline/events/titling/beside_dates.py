"""What stands in front of a date that a line leaves out: a particle stays, and what tells a week apart goes with it."""

from timeline.events.parsing.tagging import Sentence

_PARTICLES = frozenset("ahead along around in on through".split())
"""Words that belong to the verb before them where a preposition follows: "dragged on since May"."""


def particles(sentence: Sentence, at: int) -> frozenset[str]:
    """What belongs to a verb where it stands in front of a preposition."""
    follows = sentence.kinds[at + 1] == "I" and sentence.lower[at + 1] not in ("about", "around")
    return _PARTICLES if follows else frozenset()


_UNITS = frozenset("season week weekend".split())


def phrase_start(sentence: Sentence, at: int, end: int, first: int) -> int:
    """Where what tells a week apart begins: "for the bank holiday weekend"."""
    kinds = sentence.kinds
    if at <= first or kinds[at - 1] not in "NJE" or sentence.lower[end - 1] not in _UNITS:
        return at
    while at > first and kinds[at - 1] in "NJED":
        at -= 1
    return at - (at > first and kinds[at - 1] == "I")
