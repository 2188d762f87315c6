"""The sentences that tell of an event, article by article, with its dates and its triggers marked."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from timeline.store.records import Evidence, Source
from web.pages.marking import marked

Place = tuple[int, int]
Piece = tuple[str, str]
"""Words, and what they are of the event: its date, its trigger, or "", nothing."""


def quotes(evidence: Sequence[Evidence]) -> Iterator[tuple[Source, list[list[Piece]]]]:
    """Each article with its sentences, each once, though it may mention the event twice."""
    for source, told in groupby(evidence, key=lambda one: one.source):
        sentences = groupby(told, key=lambda one: (one.mention.start, one.mention.end))
        yield source, [list(_pieces(list(mentions))) for _, mentions in sentences]


def _pieces(mentions: Sequence[Evidence]) -> Iterator[Piece]:
    first = mentions[0]
    triggers = [place for one in mentions if (place := _trigger(one))]
    places = sorted([*((mark, "date") for mark in first.marks), *((place, "trigger") for place in triggers)])
    for text, number in marked(first.mention.quote, [place for place, _ in places]):
        yield text, "" if number is None else places[number][1]


def _trigger(evidence: Evidence) -> Place | None:
    """The trigger's place in the quote; None where it is the whole of it or holds a date, for that would mark too much.

    So it is where no word is known to name the event.
    """
    mention = evidence.mention
    start, end = (place - mention.start for place in mention.trigger)
    if end - start >= len(mention.quote) or any(start < mark[1] and mark[0] < end for mark in evidence.marks):
        return None
    return start, end
