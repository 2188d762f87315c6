"""A timeline in a sentence: how many events from how many articles, from when to when, and when most."""

from collections.abc import Callable, Mapping

from timeline.calendar import Unit
from timeline.calendar.moments import split
from timeline.store.query import EVERYTHING, EventQuery, Relation, Summary, Total
from web.pages.dates import unit_in_words, year_in_words
from web.texts import gettext, ngettext

_BUSY = 3  # events on one day are worth a word


def summary(told: Summary, asked: EventQuery = EVERYTHING) -> str:
    """How many events there are, of how many articles, and the years they reach over; the first only where all count.

    What was asked for says in which years: what is found may lie there, and reach far out of them.

    >>> summary(Summary(Total(27), 9, 6, (1962, 2024), None))
    '27 events from 9 articles, 1962 to 2024'
    >>> summary(Summary(Total(2), 0, 0, (1962, 1963), None))
    '2 events, 1962 to 1963'
    """
    if not told.total.value:
        return gettext("No events")
    if told.total.relation is Relation.AT_LEAST:
        return counted_in_all(told.total, "event")
    told_from = counted(told.total.value, "event")
    if told.articles:
        articles = counted(told.articles, "article told from")
        told_from = gettext("%(events)s from %(articles)s", events=told_from, articles=articles)
    return (
        gettext("%(events)s, %(years)s", events=told_from, years=_years(told.years, asked)) if told.years else told_from
    )


def busiest(told: Summary) -> str:
    """The day on which most happened; empty where no day stands out."""
    if told.busiest is None or told.total.relation is Relation.AT_LEAST or told.busiest[1] < _BUSY:
        return ""
    day, count = unit_in_words(told.busiest[0], Unit.DAY), f"{told.busiest[1]:,}"
    return gettext("most on %(day)s (%(count)s)", day=day, count=count)


def counted(count: int, noun: str) -> str:
    """A number and its noun, which is one of those below.

    >>> counted(1, "event"), counted(1200, "event")
    ('1 event', '1,200 events')
    """
    return _COUNTED[noun](count, f"{count:,}")


_COUNTED: Mapping[str, Callable[[int, str], str]] = {
    "event": lambda number, count: ngettext("%(count)s event", "%(count)s events", number, count=count),
    "article told from": lambda number, count: ngettext("%(count)s article", "%(count)s articles", number, count=count),
    "date expression": lambda number, count: ngettext(
        "%(count)s date expression", "%(count)s date expressions", number, count=count
    ),
    "date not confirmed": lambda number, count: ngettext(
        "%(count)s date not confirmed", "%(count)s dates not confirmed", number, count=count
    ),
    "reading of the words": lambda number, count: ngettext(
        "%(count)s reading of the words", "%(count)s readings of the words", number, count=count
    ),
    "event added by hand": lambda number, count: ngettext(
        "%(count)s event added by hand", "%(count)s events added by hand", number, count=count
    ),
    "event left out by hand": lambda number, count: ngettext(
        "%(count)s event left out by hand", "%(count)s events left out by hand", number, count=count
    ),
}


def counted_in_all(total: Total, noun: str) -> str:
    """The same of a number that may be the least there is.

    >>> counted_in_all(Total(10_000, Relation.AT_LEAST), "event")
    '10,000 events or more'
    """
    words = counted(total.value, noun)
    return gettext("%(count)s or more", count=words) if total.relation is Relation.AT_LEAST else words


def _years(years: tuple[int, int], asked: EventQuery) -> str:
    first, last = (_within(year, asked) for year in years)
    if first == last:
        return year_in_words(first)
    return gettext("%(first)s to %(last)s", first=year_in_words(first), last=year_in_words(last))


def _within(year: int, asked: EventQuery) -> int:
    """The year, or the nearest that is asked for."""
    year = year if asked.start is None else max(year, split(asked.start)[0])
    return year if asked.end is None else min(year, split(asked.end - 1)[0])
