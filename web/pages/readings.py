"""The readings of an event's date that one can choose between: the one that stands, and the others."""

from dataclasses import dataclass

from api.context import archive
from timeline.events.framing import framed
from timeline.events.values import Basis
from timeline.reading import Candidate, Expression
from timeline.store.records import EventRecord
from web.pages.dates import when_in_words


@dataclass(frozen=True, slots=True)
class Reading:
    """A date in words, with its share of the cases in annotated news (None: it is no reading of the words).

    `value` is what chooses it; "": it stands already.
    """

    value: str
    words: str
    share: float | None


def readings(event: EventRecord) -> list[Reading]:
    """All of them; none where the words leave no choice, or more words than one date the event."""
    expressions = _expressions(event)
    if len(expressions) != 1 or len(expressions[0].candidates) < 2:
        return []
    (expression,) = expressions
    found = [_reading(event, expression, candidate) for candidate in expression.candidates]
    if all(reading.value for reading in found):
        found.insert(0, Reading("", when_in_words(event.dating.when, event.dating.text), None))
    return found


def _expressions(event: EventRecord) -> list[Expression]:
    """Those that date it, which are of the article that tells of it first."""
    if not event.evidence or not event.expressions:
        return []
    held = archive().articles.get(event.evidence[0].source.id).expressions
    return [one.expression for one in held if one.id in event.expressions]


def _reading(event: EventRecord, expression: Expression, candidate: Candidate) -> Reading:
    when = framed(candidate.when, expression.signal)
    is_taken = event.dating.basis is not Basis.MANUAL and candidate.value == expression.value
    if is_taken or when == event.dating.when:
        return Reading("", when_in_words(event.dating.when, event.dating.text), candidate.share)
    return Reading(candidate.value, when_in_words(when), candidate.share)
