"""From rows to records: what the archive returns."""

from timeline.articles import Article
from timeline.calendar.zones import Published
from timeline.events.values import Basis, Dating, Entity, EntityKind, Factuality, Mention
from timeline.reading.expressions import AnchorKind, Candidate, Expression, Mod, Reference, Type
from timeline.store.history_tables import RevisionRow
from timeline.store.records import (
    Action,
    ArticleRecord,
    EntityRecord,
    EventRecord,
    Evidence,
    ExpressionRecord,
    Lane,
    Resource,
    RevisionRecord,
    Source,
    Status,
    TimelineRecord,
    Visibility,
)
from timeline.store.tables import ArticleRow, EntityRow, EventRow, EvidenceRow, ExpressionRow, TimelineRow
from timeline.store.whens import Values, read_when


def article_record(row: ArticleRow) -> ArticleRecord:
    article = Article(
        text=row.text,
        published=publish_date(row),
        title=row.title,
        url=row.url,
        publisher=row.publisher,
        author=row.author,
        language=row.language,
        country=row.country,
        zone=row.zone,
    )
    expressions = tuple(ExpressionRecord(expression.id, expression_of(expression)) for expression in row.expressions)
    events = tuple(event_record(event) for event in row.events)
    changed = _changed(row)
    return ArticleRecord(row.id, article, expressions, events, row.reader, row.added, changed, row.revision)


def source(row: ArticleRow) -> Source:
    return Source(row.id, row.title, row.publisher, row.url, publish_date(row))


def publish_date(row: ArticleRow) -> Published:
    """When an article was published, on its writer's clock."""
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
        changed=_changed(row),
        revision=row.revision,
    )


def _changed(row: ArticleRow | EventRow | TimelineRow) -> int:
    """When it was last changed; where it never was, when it was added."""
    return row.added if row.changed is None else row.changed


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


def expression_of(row: ExpressionRow) -> Expression:
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
    return TimelineRecord(
        id=row.id,
        title=row.title,
        description=row.description,
        visibility=Visibility(row.visibility),
        lane=Lane(row.lane),
        filter=row.filter,
        included=tuple(choice.event_id for choice in row.choices if choice.is_added),
        excluded=tuple(choice.event_id for choice in row.choices if not choice.is_added),
        added=row.added,
        changed=_changed(row),
        revision=row.revision,
    )


def revision_record(row: RevisionRow) -> RevisionRecord:
    return RevisionRecord(
        id=row.id,
        resource=Resource(row.resource),
        resource_id=row.resource_id,
        action=Action(row.action),
        who=row.who,
        at=row.at,
        reason=row.reason,
        undoes=row.undoes,
        part_of=row.part_of,
        before=row.before,
        after=row.after,
    )
