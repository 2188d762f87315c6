"""A timeline in a sentence: how many events from how many articles, from when to when, and when most."""

from timeline.calendar import Unit
from timeline.store.query import Relation, Summary, Total
from timeline.wording import unit_in_words, year_in_words

_BUSY = 3  # events on one day are worth a word


def summary(told: Summary) -> str:
    """How many events there are, of how many articles, and the years they reach over; the first only where all count.

    >>> summary(Summary(Total(27), 9, 6, (1962, 2024), None))
    '27 events from 9 articles, 1962 to 2024'
    """
    if not told.total.value:
        return "No events"
    if told.total.relation is Relation.AT_LEAST:
        return counted_in_all(told.total, "event")
    return f"{counted(told.total.value, 'event')} from {counted(told.articles, 'article')}{_years(told.years)}"


def busiest(told: Summary) -> str:
    """The day on which most happened; empty where no day stands out."""
    if told.busiest is None or told.total.relation is Relation.AT_LEAST:
        return ""
    day, count = told.busiest
    return f"most on {unit_in_words(day, Unit.DAY)} ({count:,})" if count >= _BUSY else ""


def counted(count: int, noun: str) -> str:
    """A number and its noun.

    >>> counted(1, "event"), counted(1200, "event")
    ('1 event', '1,200 events')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def counted_in_all(total: Total, noun: str) -> str:
    """The same of a number that may be the least there is.

    >>> counted_in_all(Total(10_000, Relation.AT_LEAST), "event")
    '10,000 events or more'
    """
    return counted(total.value, noun) + (" or more" if total.relation is Relation.AT_LEAST else "")


def _years(years: tuple[int, int] | None) -> str:
    if years is None:
        return ""
    first, last = map(year_in_words, years)
    return f", {first}" + (f" to {last}" if years[1] > years[0] else "")
