"""Records in the contract's words: plain dicts, whose form the schemas describe."""

from collections.abc import Collection
from dataclasses import asdict, fields

from timeline.calendar.moments import MINUTE, clock, iso_day
from timeline.calendar.zones import Published
from timeline.events.values import Basis, Dating
from timeline.formats.words import Words, entity_words, mention_words, when_words
from timeline.store.archive import Correction
from timeline.store.query import Facets, Total
from timeline.store.records import (
    ArticleRecord,
    CountedEntity,
    EntityRecord,
    EventRecord,
    FoundArticle,
    Resource,
    RevisionRecord,
    Source,
    TimelineRecord,
)
from timeline.store.rereading import Difference
from timeline.store.snapshots import Snapshot
from timeline.store.terms import Marked, phrases, snippets
from timeline.store.whens import read_when


def event_words(record: EventRecord) -> Words:
    return {
        "id": record.id,
        "title": record.title,
        "when": when_words(record.dating),
        "entities": [entity_record_words(held) for held in record.entities],
        "evidence": [
            {"article": evidence.source.id, **mention_words(evidence.mention)} for evidence in record.evidence
        ],
        "expressions": list(record.expressions),
        "factuality": record.factuality.value,
        "importance": record.importance,
        "status": record.status.value,
        "confidence": record.confidence,
        **_stamp_words(record),
    }


def _stamp_words(record: EventRecord | ArticleRecord | TimelineRecord) -> Words:
    return {"revision": record.revision, "changed": _time_words(record.changed)}


def _time_words(moment: int) -> str:
    """A moment as RFC 3339 writes it, which always has seconds."""
    seconds = "" if moment % MINUTE else ":00"
    return f"{iso_day(moment)}T{clock(moment)}{seconds}Z"


def found_event_words(record: EventRecord, q: str | None, chosen: Collection[str] | None) -> Words:
    """The chosen fields of an event (None: all), and where what was searched for stands in it."""
    words = event_words(record)
    if chosen is not None:
        words = {name: value for name, value in words.items() if name in chosen}
    if q is None:
        return words
    asked = phrases(q)
    quotes = dict.fromkeys(evidence.mention.quote for evidence in record.evidence)
    texts = [("title", record.title), *(("quote", quote) for quote in quotes)]
    return {**words, "snippets": [_snippet_words(one) for field, text in texts for one in snippets(field, text, asked)]}


def found_article_words(found: FoundArticle) -> Words:
    return {**source_words(found.source), "snippets": [_snippet_words(one) for one in found.snippets]}


def _snippet_words(marked: Marked) -> Words:
    places = [{"start": start, "end": end} for start, end in marked.marks]
    return {"field": marked.field, "text": marked.text, "start": marked.start, "marks": places}


def total_words(total: Total) -> Words:
    return {"value": total.value, "relation": total.relation.value}


def facets_words(facets: Facets) -> Words:
    return {name: [asdict(facet) for facet in found] for name, found in facets.items()}


def entity_record_words(record: EntityRecord) -> Words:
    return {"id": record.id, **entity_words(record.entity)}


def counted_entity_words(counted: CountedEntity) -> Words:
    return {**entity_record_words(counted.record), "events": counted.events}


def source_words(source: Source) -> Words:
    return {
        "id": source.id,
        "title": source.title,
        "url": source.url,
        "publisher": source.publisher,
        "published": str(source.published),
    }


def article_words(record: ArticleRecord) -> Words:
    article = record.article
    return {
        **source_words(Source(record.id, article.title, article.publisher, article.url, article.published)),
        "text": article.text,
        "author": article.author,
        "language": article.language,
        "country": article.country,
        "zone": article.zone,
        "reader": record.reader,
        "added": _time_words(record.added),
        **_stamp_words(record),
        "expressions": list(record.expressions),
        "events": list(record.events),
    }


def correction_words(correction: Correction) -> Words:
    told = correction.differences
    groups = {field.name: getattr(told, field.name) for field in fields(told)}
    differences = {name: [_difference_words(one) for one in group] for name, group in groups.items()}
    return {**article_words(correction.article), "differences": differences}


def _difference_words(difference: Difference) -> Words:
    return {
        "event": difference.id,
        "title": difference.title,
        "before": difference.before and when_words(difference.before),
        "after": difference.after and when_words(difference.after),
    }


def timeline_words(record: TimelineRecord) -> Words:
    return {
        "id": record.id,
        "title": record.title,
        "description": record.description,
        "visibility": record.visibility.value,
        "lane": record.lane.value,
        "filter": record.filter,
        "included": list(record.included),
        "excluded": list(record.excluded),
        **_stamp_words(record),
    }


def revision_words(record: RevisionRecord) -> Words:
    return {
        "id": record.id,
        "resource": record.resource.value,
        "resource_id": record.resource_id,
        "action": record.action.value,
        "who": record.who,
        "at": _time_words(record.at),
        "reason": record.reason,
        "undoes": record.undoes,
        "part_of": record.part_of,
        "before": record.before and _STATES[record.resource](record.before),
        "after": record.after and _STATES[record.resource](record.after),
    }


def _event_state(snapshot: Snapshot) -> Words:
    dating = Dating(read_when(snapshot), snapshot["text"], Basis(snapshot["basis"]), snapshot["why"])
    said = _some(snapshot, "title", "factuality", "importance", "status", "confidence", "expressions", "entities")
    return {**said, "when": when_words(dating)}


def _article_state(snapshot: Snapshot) -> Words:
    moment = Published(snapshot["published"], snapshot["published_timed"], snapshot["published_offset"])
    said = _some(snapshot, "title", "url", "publisher", "author", "language", "country", "zone", "reader", "events")
    return {**said, "published": str(moment)}


def _timeline_state(snapshot: Snapshot) -> Words:
    return _some(snapshot, "title", "description", "visibility", "lane", "filter", "included", "excluded")


def _some(snapshot: Snapshot, *names: str) -> Words:
    return {name: snapshot[name] for name in names}


_STATES = {
    Resource.EVENT: _event_state,
    Resource.ARTICLE: _article_state,
    Resource.TIMELINE: _timeline_state,
}
