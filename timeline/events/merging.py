"""Mentions of one event, brought together: "have discussed", "the call" and "the conversation" are told once."""

from collections import defaultdict
from collections.abc import Sequence

from timeline.events.anchoring import NEWS_REACH, Anchoring
from timeline.events.english.verbs import SAYING
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.named import Name
from timeline.events.selection import worth_telling
from timeline.spans import Order

_RECENT = 40  # events of one deed that a mention may be of: a text can repeat itself without end


def told_once(reading: Reading, anchoring: Anchoring) -> list[list[Happening]]:
    """What is worth telling, in the text's order, each with all that mentions it, the first mention first."""
    groups: list[list[Happening]] = []
    by_deed: defaultdict[str, list[list[Happening]]] = defaultdict(list)
    for happening in reading.happenings:
        alike = by_deed[happening.deed]
        group = _group(reading, anchoring, alike, happening) if alike else None
        if group is not None:
            group.append(happening)
        elif worth_telling(reading, anchoring, happening):
            alike.append([happening])
            groups.append(alike[-1])
    return groups


def _group(
    reading: Reading, anchoring: Anchoring, alike: list[list[Happening]], happening: Happening
) -> list[Happening] | None:
    """The event of the same deed that it mentions again, the one told last first."""
    if happening.deed in SAYING:
        return None
    return next((group for group in alike[: -_RECENT - 1 : -1] if _same(reading, anchoring, group[0], happening)), None)


def _same(reading: Reading, anchoring: Anchoring, first: Happening, other: Happening) -> bool:
    if not _agree(anchoring, first, other):
        return False
    if other.predicate is None:
        return _is_definite(reading, other) and (not other.names or _meet(first.names, other.names))
    return _meet(first.doers, other.doers) and (
        not first.objects or not other.objects or _meet(first.objects, other.objects)
    )


def _agree(anchoring: Anchoring, first: Happening, other: Happening) -> bool:
    """Their dates can be one: neither has a date of its own, or their bounds meet."""
    if first not in anchoring.used and other not in anchoring.used:
        return True
    if first.n == 0 and first not in anchoring.used and _is_long_past(anchoring, other):
        return False
    return anchoring.datings[first].when.order(anchoring.datings[other].when) is Order.UNSURE


def _is_long_past(anchoring: Anchoring, happening: Happening) -> bool:
    """What an article opens with is news: "filed a plan" is not "filed for protection" of the year before."""
    end = anchoring.datings[happening].when.end.end
    return end is not None and end < anchoring.anchor.day - NEWS_REACH


def _is_definite(reading: Reading, happening: Happening) -> bool:
    """ "The call", "this call", "Austin's first call": one that has been spoken of, or the only one."""
    phrase = happening.phrase
    assert phrase is not None
    sentence = reading.sentences[happening.n]
    return (
        sentence.lower[phrase.first] in ("the", "this", "that")
        or "S" in sentence.kinds[phrase.first : phrase.head]
        or sentence.kinds[phrase.first] == "H"
    )


def _meet(ones: Sequence[Name], others: Sequence[Name]) -> bool:
    return any(one is other for one in ones for other in others)
