"""Records in the contract's words: plain dicts, whose form the schemas describe."""

from timeline.calendar.moments import clock, iso_day
from timeline.formats.words import Words, when_words
from timeline.store.records import ArticleRecord, EventRecord, Evidence, Source, TimelineRecord


def event_words(record: EventRecord) -> Words:
    return {
        "id": record.id,
        "title": record.title,
        "when": when_words(record.dating),
        "evidence": [_evidence_words(evidence) for evidence in record.evidence],
        "expressions": list(record.expressions),
        "status": record.status.value,
        "confidence": record.confidence,
    }


def _evidence_words(evidence: Evidence) -> Words:
    return {
        "article": evidence.source.id,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
    }


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
