"""From core values to rows: what `Archive.articles.add` writes."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import astuple
from hashlib import sha256
from itertools import count

from timeline.account import Account
from timeline.articles import Article
from timeline.calendar.zones import Published
from timeline.events.values import Entity, Event, Mention
from timeline.reading.expressions import Candidate, Expression
from timeline.spans import When
from timeline.store.ids import article_id, entity_id, event_ids, expression_ids, folded
from timeline.store.records import Status
from timeline.store.tables import (
    BY_HAND,
    AppearanceRow,
    ArticleRow,
    DatingRow,
    EntityRow,
    EventRow,
    EvidenceRow,
    ExpressionRow,
)
from timeline.store.whens import Values, when_values


def content_digest(article: Article) -> str:
    """The same for the same content: the text and all that was said of it."""
    return sha256(json.dumps(astuple(article)).encode()).hexdigest()


def entities_of(account: Account) -> dict[str, Entity]:
    """The entities of all its events by their ids, as the first of them names each."""
    return by_id(entity for event in account.events for entity in event.entities)


def by_id(entities: Iterable[Entity]) -> dict[str, Entity]:
    """Entities by their ids, each once, as it is named first."""
    found: dict[str, Entity] = {}
    for entity in entities:
        found.setdefault(entity_id(entity), entity)
    return found


def entity_row(id: str, entity: Entity) -> EntityRow:
    return EntityRow(id=id, name=entity.name, folded=folded(entity.name), kind=entity.kind.value)


def article_row(
    account: Account, reader: str, added: int, entities: Mapping[str, EntityRow], *, id: str | None = None
) -> ArticleRow:
    """An article with all that was read in it; `entities` are the rows of its entities by their ids.

    `id` is that of one that was read before; None: it is a new one.
    """
    row = _article_row(id or article_id(), account.article, reader, added)
    row.expressions = [
        _expression_row(*numbered)
        for numbered in zip(expression_ids(row.id, account), count(), account.expressions, strict=False)
    ]
    row.events = [
        _event_row(row, *numbered)
        for numbered in zip(event_ids(row.id, account), count(), account.events, strict=False)
    ]
    for event_row, event in zip(row.events, account.events, strict=True):
        event_row.appearances = _appearances(event, entities)
    return row


def _article_row(id: str, article: Article, reader: str, added: int) -> ArticleRow:
    digest = content_digest(article)
    return ArticleRow(id=id, digest=digest, reader=reader, added=added, **article_columns(article))


def nobody_row() -> ArticleRow:
    """The article on which the events hang that people add and no article tells."""
    row = _article_row("art_by_hand", Article("", Published(0)), reader="", added=0)
    row.number = BY_HAND
    return row


def article_columns(article: Article) -> Values:
    """The columns that an article itself says."""
    return {
        "text": article.text,
        "published": article.published.moment,
        "published_timed": article.published.timed,
        "published_offset": article.published.offset,
        "zone": article.zone,
        "title": article.title,
        "url": article.url,
        "publisher": article.publisher,
        "author": article.author,
        "language": article.language,
        "country": article.country,
    }


def _expression_row(id: str, position: int, expression: Expression) -> ExpressionRow:
    anchor = expression.anchor
    return ExpressionRow(
        id=id,
        position=position,
        start=expression.start,
        end=expression.end,
        text=expression.text,
        type=expression.type.value,
        value=expression.value,
        when=expression.when and when_values(expression.when),
        why=expression.why,
        mod=expression.mod and expression.mod.value,
        signal=expression.signal,
        anchor=anchor and {"kind": anchor.kind.value, "value": anchor.value},
        candidates=[_candidate(candidate) for candidate in expression.candidates],
    )


def _candidate(candidate: Candidate) -> Values:
    return {"value": candidate.value, "when": when_values(candidate.when), "share": candidate.share}


def _event_row(article: ArticleRow, id: str, position: int, event: Event) -> EventRow:
    return EventRow(
        id=id,
        position=position,
        title=event.title,
        **placed(event.when),
        text=event.dating.text,
        basis=event.dating.basis.value,
        why=event.dating.why,
        status=Status.MACHINE.value,
        confidence=event.confidence,
        factuality=event.factuality.value,
        importance=event.importance,
        added=article.added,
        evidence=[_evidence_row(article, *numbered) for numbered in enumerate(event.mentions)],
        datings=[
            DatingRow(position=place, expression=article.expressions[which])
            for place, which in enumerate(event.expressions)
        ],
    )


def placed(when: When) -> Values:
    """The columns that say when an event lies, and where that puts it in the reading order."""
    first, closed, latest = when.reading_key
    return {**when_values(when), "order_first": first, "order_closed": closed, "order_latest": latest}


def _evidence_row(article: ArticleRow, position: int, mention: Mention) -> EvidenceRow:
    return EvidenceRow(
        position=position,
        article=article,
        start=mention.start,
        end=mention.end,
        quote=mention.quote,
        trigger_start=mention.trigger[0],
        trigger_end=mention.trigger[1],
    )


def _appearances(event: Event, entities: Mapping[str, EntityRow]) -> list[AppearanceRow]:
    """Each entity once, though the event may have it under names that differ in case."""
    ids = dict.fromkeys(entity_id(entity) for entity in event.entities)
    return [AppearanceRow(position=place, entity=entities[id]) for place, id in enumerate(ids)]
