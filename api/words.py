"""Records in the contract's words: plain dicts, whose form the schemas describe."""

from collections.abc import Collection
from dataclasses import asdict

from timeline.calendar.moments import clock, iso_day
from timeline.formats.words import Words, entity_words, mention_words, when_words
from timeline.store.query import Facets, Total
from timeline.store.records import (
    ArticleRecord,
    CountedEntity,
    EntityRecord,
    EventRecord,
    FoundArticle,
    Source,
    TimelineRecord,
)
from timeline.store.terms import Marked, phrases, snippets


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
    }


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
        "added": f"{iso_day(record.added)}T{clock(record.added)}Z",
        "expressions": list(record.expressions),
        "events": list(record.events),
    }


def timeline_words(record: TimelineRecord) -> Words:
    return {"id": record.id, "title": record.title, "description": record.description}
