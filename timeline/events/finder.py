"""Expressions to events: each statement that carries a date is one, and so is the article's own news.

This first rule is deliberately plain: one event for each expression that has
an interval (two for the ends of a range are one), told by its clause and
proved by its sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

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
    dated = [_event(text, told, group, expressions) for group in _groups(text, expressions, language_tag)]
    if any(event.start == told[0][0] for event in dated):
        return dated
    return [_own_news(text, told[0], anchor), *dated]


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


def _event(text: str, told: list[tuple[int, int]], group: tuple[int, ...], expressions: Sequence[Expression]) -> Event:
    first, last = expressions[group[0]], expressions[group[-1]]
    sentence = told[max(0, bisect_right(told, (first.start, len(text))) - 1)]
    start, end = statement(text, sentence, first.start, last.end)
    return Event(
        title(text[start:end]),
        _dating(text, first, last),
        *sentence,
        text[sentence[0] : sentence[1]],
        group,
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


def _own_news(text: str, lead: tuple[int, int], anchor: Anchor) -> Event:
    """The article's own news: on the publish day or the day before."""
    when = When.point(Span(anchor.day - DAY, anchor.day + DAY), Unit.DAY, likely=anchor.day)
    why = (
        f"the article's own news, with no date of its own: its publish date, {in_words(anchor.day)}, or the day before"
    )
    quote = text[lead[0] : lead[1]]
    return Event(title(quote), Dating(when, None, Basis.INFERRED, why), *lead, quote)
