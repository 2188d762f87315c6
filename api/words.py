"""Records in the contract's words: plain dicts, whose form the schemas describe."""

from timeline.calendar.moments import clock, iso_day
from timeline.formats.words import Words, entity_words, mention_words, when_words
from timeline.store.records import ArticleRecord, CountedEntity, EntityRecord, EventRecord, Source, TimelineRecord


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
