"""From rows to records: what the archive returns."""

from timeline.articles import Article
from timeline.calendar.zones import Published
from timeline.events.values import Basis, Dating, Entity, EntityKind, Factuality, Mention
from timeline.reading.expressions import AnchorKind, Candidate, Expression, Mod, Reference, Type
from timeline.store.records import (
    ArticleRecord,
    EntityRecord,
    EventRecord,
    Evidence,
    ExpressionRecord,
    Source,
    Status,
    TimelineRecord,
)
from timeline.store.tables import ArticleRow, EntityRow, EventRow, EvidenceRow, ExpressionRow, TimelineRow
from timeline.store.whens import Values, read_when


def article_record(row: ArticleRow) -> ArticleRecord:
    article = Article(
        text=row.text,
        published=_published(row),
        title=row.title,
        url=row.url,
        publisher=row.publisher,
        author=row.author,
        language=row.language,
        country=row.country,
        zone=row.zone,
    )
    expressions = tuple(ExpressionRecord(expression.id, _expression(expression)) for expression in row.expressions)
    events = tuple(event_record(event) for event in row.events)
    return ArticleRecord(row.id, article, expressions, events, row.reader, row.added)


def source(row: ArticleRow) -> Source:
    return Source(row.id, row.title, row.publisher, row.url, _published(row))


def _published(row: ArticleRow) -> Published:
    return Published(row.published, row.published_timed, row.published_offset)


def event_record(row: EventRow) -> EventRecord:
    return EventRecord(
        id=row.id,
        title=row.title,
        dating=Dating(read_when(vars(row)), row.text, Basis(row.basis), row.why),
        evidence=tuple(_evidence(evidence, row) for evidence in row.evidence),
        expressions=tuple(dating.expression_id for dating in row.datings),
        status=Status(row.status),
        confidence=row.confidence,
        factuality=Factuality(row.factuality),
        importance=row.importance,
        entities=tuple(entity_record(appearance.entity) for appearance in row.appearances),
        added=row.added,
    )


def _evidence(row: EvidenceRow, event: EventRow) -> Evidence:
    expressions = [dating.expression for dating in event.datings]
    marks = sorted(
        (expression.start - row.start, expression.end - row.start)
        for expression in expressions
        if expression.article_number == row.article_number
        and row.start <= expression.start
        and expression.end <= row.end
    )
    mention = Mention(row.start, row.end, row.quote, (row.trigger_start, row.trigger_end))
    return Evidence(source(row.article), mention, tuple(marks))


def entity_record(row: EntityRow) -> EntityRecord:
    return EntityRecord(row.id, Entity(row.name, EntityKind(row.kind)))


def _expression(row: ExpressionRow) -> Expression:
    return Expression(
        start=row.start,
        end=row.end,
        text=row.text,
        type=Type(row.type),
        value=row.value,
        when=read_when(row.when) if row.when else None,
        why=row.why,
        mod=Mod(row.mod) if row.mod else None,
        anchor=Reference(AnchorKind(row.anchor["kind"]), row.anchor["value"]) if row.anchor else None,
        candidates=tuple(_candidate(values) for values in row.candidates),
        signal=row.signal,
    )


def _candidate(values: Values) -> Candidate:
    return Candidate(values["value"], read_when(values["when"]), values["share"])


def timeline_record(row: TimelineRow) -> TimelineRecord:
    return TimelineRecord(row.id, row.title, row.description, row.added)
