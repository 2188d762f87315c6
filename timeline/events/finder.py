"""Expressions to events: each statement that carries a date is one, and so is the article's own news.

This first rule is deliberately plain: one event for each expression that has
an interval (two for the ends of a range are one), told by its clause and
proved by its sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.calendar.moments import DAY
from timeline.calendar.units import Unit
from timeline.events.framing import framed, spanning
from timeline.events.sentences import sentences, statement
from timeline.events.titles import title
from timeline.events.values import Basis, Dating, Event
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Expression, Type
from timeline.reading.languages import language
from timeline.reading.meanings.base import in_words
from timeline.reading.reader import read
from timeline.spans import Span, When

Stretch = tuple[int, int]
_JOINT = re.compile(r"[\s,]*(?:from|on|at|in|between|of)?\s*")
_DATELINE = re.compile(r"\A\s*[A-Z][A-Z .'’/-]+(?:, [A-Z][\w. ]+)?,?\s*(?:\([^)\n]*\),?\s*)?\Z")


def find_events(
    text: str, anchor: Anchor, language_tag: str = "en", expressions: Sequence[Expression] | None = None
) -> list[Event]:
    """The events that a text tells of, in its order: the dated ones, and its own news where that has no date.

    `expressions` are those of the text where they were read before.
    """
    if expressions is None:
        expressions = read(text, anchor, language_tag)
    told = sentences(text)
    if not told:
        return []
    words = _without(text, expressions)
    groups = _groups(text, expressions, language_tag)
    found = [_event(text, words, told, [expressions[n] for n in group], group) for group in groups]
    dated = _merged(text, found, expressions)
    if any(event.start == told[0][0] for event in dated):
        return dated
    return [_own_news(text, told[0], anchor), *dated]


def _merged(text: str, events: Iterable[Event], expressions: Sequence[Expression]) -> list[Event]:
    """One event for what is dated twice in one breath ("next year, from April on"): by the finer date."""
    kept: list[Event] = []
    for event in events:
        last = kept[-1] if kept else None
        if last is None or not _JOINT.fullmatch(text, *_between(last, event, expressions)):
            kept.append(event)
        elif _lies_within(event.when, last.when):
            kept[-1] = replace(event, expressions=(*last.expressions, *event.expressions))
        elif _lies_within(last.when, event.when):
            kept[-1] = replace(last, expressions=(*last.expressions, *event.expressions))
        else:
            kept.append(event)
    return kept


def _between(one: Event, other: Event, expressions: Sequence[Expression]) -> Stretch:
    return expressions[one.expressions[-1]].end, expressions[other.expressions[0]].start


def _lies_within(inner: When, outer: When) -> bool:
    """Whether all that one may be is within what the other may be, both bounded."""
    (start, end), (first, last) = ((span.start, span.end) for span in (inner.bounds, outer.bounds))
    if start is None or end is None or first is None or last is None:
        return False
    return first <= start and end <= last


def _groups(text: str, expressions: Sequence[Expression], language_tag: str) -> Iterator[tuple[int, ...]]:
    """The places of the expressions that date one event: one each, both ends of a range together."""
    spoken = language(language_tag)
    skip = -1
    for n, expression in enumerate(expressions):
        if n == skip or not _dates(text, expression):
            continue
        following = expressions[n + 1] if n + 1 < len(expressions) else None
        if (
            following is not None
            and expression.signal in ("from", "between")
            and _dates(text, following)
            and spoken.links(text, expression.end, following.start)
            and _in_order(expression, following)
        ):
            skip = n + 1
            yield n, n + 1
        else:
            yield (n,)


def _dates(text: str, expression: Expression) -> bool:
    """Says when something happened: it has an interval, and is no dateline."""
    return (
        expression.when is not None
        and expression.type is not Type.SET
        and not (expression.start < 80 and _DATELINE.match(text[: expression.start]))
    )


def _in_order(first: Expression, last: Expression) -> bool:
    if first.when is None or last.when is None:
        return False
    start, end = first.when.start.start, last.when.end.end
    return start is not None and end is not None and start < end


def _without(text: str, expressions: Sequence[Expression]) -> str:
    """The text with blanks for its dates, so that what is left tells how much a clause says."""
    for expression in expressions:
        text = text[: expression.start] + " " * (expression.end - expression.start) + text[expression.end :]
    return text


def _event(text: str, words: str, told: list[Stretch], dates: Sequence[Expression], places: tuple[int, ...]) -> Event:
    first, last = dates[0], dates[-1]
    sentence = told[max(0, bisect_right(told, (first.start, len(text))) - 1)]
    start, end = statement(words, sentence, first.start, last.end)
    return Event(
        title(text[start:end]),
        _dating(text, first, last),
        *sentence,
        text[sentence[0] : sentence[1]],
        places,
        min(first.confidence, last.confidence),
    )


def _dating(text: str, first: Expression, last: Expression) -> Dating:
    assert first.when is not None
    assert last.when is not None
    when = framed(first.when, first.signal) if first is last else spanning(first.when, last.when)
    stated = first.anchor is None and last.anchor is None and not first.candidates
    why = first.why if first is last else f"{first.why}; {last.why}"
    if when is not first.when and first is last:
        why += f"; “{first.signal}” says how the event lies to it"
    return Dating(when, text[first.start : last.end], Basis.STATED if stated else Basis.RESOLVED, why)


def _own_news(text: str, lead: Stretch, anchor: Anchor) -> Event:
    """The article's own news: on the publish day or the day before."""
    when = When.point(Span(anchor.day - DAY, anchor.day + DAY), Unit.DAY, likely=anchor.day)
    why = (
        f"the article's own news, with no date of its own: its publish date, {in_words(anchor.day)}, or the day before"
    )
    quote = text[lead[0] : lead[1]]
    return Event(title(quote), Dating(when, None, Basis.INFERRED, why), *lead, quote)
