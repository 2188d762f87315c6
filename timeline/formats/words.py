"""Core values in the contract's words: plain dicts, as JSON writes them."""

from collections.abc import Iterable
from typing import Any

from timeline.chronology.entries import Entry
from timeline.edtf import edtf
from timeline.events.values import Dating, Entity, Event, Mention
from timeline.reading.expressions import Candidate, Expression
from timeline.spans import Span, When

Words = dict[str, Any]


def expression_words(expression: Expression) -> Words:
    return {
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "type": expression.type.value,
        "value": expression.value,
        "mod": expression.mod and expression.mod.value,
        **_place_words(expression.when),
        "ambiguous": expression.ambiguous,
        "anchor": expression.anchor and {"kind": expression.anchor.kind.value, "value": expression.anchor.value},
        "why": expression.why,
        "candidates": [_candidate_words(candidate) for candidate in expression.candidates],
    }


def _place_words(when: When | None) -> Words:
    if when is None:
        return {"edtf": None, "precision": None, "earliest": None, "latest": None, "approximate": False}
    return {
        "edtf": edtf(when) or None,
        "precision": when.precision.value,
        **_bounds_words(when, when.bounds),
        "approximate": when.approximate,
    }


def _bounds_words(when: When, bounds: Span) -> Words:
    earliest, latest = when.closed(bounds)
    return {"earliest": earliest, "latest": latest}


def _candidate_words(candidate: Candidate) -> Words:
    return {
        "value": candidate.value,
        "edtf": edtf(candidate.when),
        **_bounds_words(candidate.when, candidate.when.bounds),
        "share": candidate.share,
    }


def when_words(dating: Dating) -> Words:
    when = dating.when
    return {
        "kind": when.kind.value,
        "start": _bounds_words(when, when.start),
        "end": _bounds_words(when, when.end),
        "likely": when.instant(when.likely),
        "precision": when.precision.value,
        "approximate": when.approximate,
        "edtf": edtf(when) or None,
        "text": dating.text,
        "basis": dating.basis.value,
        "why": dating.why,
    }


def event_words(event: Event) -> Words:
    """An event that is in no store: neither it nor its entities have ids, its expressions are places in a list."""
    return {
        "title": event.title,
        "when": when_words(event.dating),
        "entities": [entity_words(entity) for entity in event.entities],
        "evidence": [mention_words(mention) for mention in event.mentions],
        "expressions": list(event.expressions),
        "factuality": event.factuality.value,
        "importance": event.importance,
        "confidence": event.confidence,
    }


def entity_words(entity: Entity) -> Words:
    return {"name": entity.name, "kind": entity.kind.value}


def mention_words(mention: Mention) -> Words:
    start, end = mention.trigger
    text = mention.quote[start - mention.start : end - mention.start]
    return {
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "trigger": {"start": start, "end": end, "text": text},
    }


def timeline_words(name: str | None, entries: Iterable[Entry]) -> Words:
    """The timeline of a name, as `timeline build` writes it; no name: that of all that is told."""
    return {"entity": name, "entries": [_entry_words(entry) for entry in entries]}


def _entry_words(entry: Entry) -> Words:
    return {
        "order": entry.order,
        "date": entry.date,
        **_bounds_words(entry.when, entry.when.bounds),
        "title": entry.title,
        "mentions": [
            {"article": told.article, "start": told.start, "end": told.end, "text": told.text}
            for told in entry.mentions
        ],
    }
