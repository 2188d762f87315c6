"""A timeline in a sentence: how many events from how many articles, from when to when, and when most."""

from collections import Counter
from collections.abc import Sequence

from timeline.calendar import Unit, split
from timeline.store.records import EventRecord
from timeline.wording import unit_in_words, year_in_words

_BUSY = 3  # events on one day are worth a word


def summary(events: Sequence[EventRecord]) -> str:
    """How many events there are, of how many articles, and the years they reach over."""
    articles = {evidence.source.id for event in events for evidence in event.evidence}
    if not events:
        return "No events"
    return f"{counted(len(events), 'event')} from {counted(len(articles), 'article')}{_years(events)}"


def busiest(events: Sequence[EventRecord]) -> str:
    """The day on which most happened; empty where no day stands out."""
    days = Counter(
        event.dating.when.start.start
        for event in events
        if event.dating.when.start.start is not None and event.dating.when.bounds.is_whole(Unit.DAY)
    )
    if not days:
        return ""
    [(day, count)] = days.most_common(1)
    return f"most on {unit_in_words(day, Unit.DAY)} ({count})" if day is not None and count >= _BUSY else ""


def counted(count: int, noun: str) -> str:
    """A number and its noun.

    >>> counted(1, "event"), counted(1200, "event")
    ('1 event', '1,200 events')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _years(events: Sequence[EventRecord]) -> str:
    whens = [event.dating.when for event in events]
    moments = [moment for when in whens for moment in (when.bounds.start, when.bounds.end) if moment is not None]
    if not moments:
        return ""
    starts = [when.start.start for when in whens if when.start.start is not None]
    first = split(min(starts or moments))[0]
    last = split(max(moments) - 1)[0]
    return f", {year_in_words(first)}" + (f" to {year_in_words(last)}" if last > first else "")
