"""Datings of what no word dates: by its tense, and by what kind of news it is."""

from functools import lru_cache

from timeline.calendar.moments import DAY, weekday
from timeline.calendar.units import Unit
from timeline.events.english.trading import FIGURES, MOVES, PRICED
from timeline.events.factuality import is_simple_past
from timeline.events.parsing.predicates import Predicate
from timeline.events.parsing.tagging import Sentence
from timeline.events.values import Basis, Dating
from timeline.reading.meanings.base import in_words
from timeline.spans import Kind, Span, When


@lru_cache(1024)  # as the four below: an article tells most of what it tells in one tense
def still_to_come(day: int) -> Dating:
    """Not before the publish day."""
    return bounded(Span(day, None), f"told as still to come on the publish date, {in_words(day)}", None)


@lru_cache(1024)
def going_on(day: int) -> Dating:
    """Around the publish day."""
    when = When(Kind.SPAN, Span(None, day + DAY), Span(day, None), Unit.DAY, likely=day)
    return Dating(when, None, Basis.INFERRED, f"told in the present tense on the publish date, {in_words(day)}")


@lru_cache(1024)
def own_news(day: int) -> Dating:
    """The publish day or the day before."""
    why = f"the article's own news, with no date of its own: its publish date, {in_words(day)}, or the day before"
    return bounded(Span(day - DAY, day + DAY), why, day)


_SINCE_TRADING = {0: 3, 6: 2}
"""Days from the last of trading to a Monday and a Sunday."""


@lru_cache(1024)
def of_trading(day: int) -> Dating:
    """The last day of trading before the publish day, or that day."""
    last = day - DAY * _SINCE_TRADING.get(weekday(day), 1)
    why = f"told of a day of trading, with no date of its own: since {in_words(last)} and by the publish date"
    return bounded(Span(last, day + DAY), why, None)


def is_price(sentence: Sentence, predicate: Predicate | None) -> bool:
    """ "The shares closed at $9": a report tells of the prices of one day."""
    if predicate is None or predicate.lemma not in MOVES or not is_simple_past(predicate):
        return False
    subject = predicate.subject
    is_figure = subject is not None and sentence.lower[subject.head] in FIGURES
    return not (is_figure or PRICED.isdisjoint(sentence.lower))


@lru_cache(1024)
def over(day: int, likely: int | None) -> Dating:
    """Not after the publish day."""
    why = f"told in the past tense, so not after the publish date, {in_words(day)}"
    if likely is not None:
        why += f"; most likely of the day that the article tells of, {in_words(likely)}"
    return bounded(Span(None, day + DAY), why, likely)


def bounded(span: Span, why: str, likely: int | None) -> Dating:
    """Within a span, for a reason."""
    return Dating(When.point(span, Unit.DAY, likely=likely), None, Basis.INFERRED, why)
