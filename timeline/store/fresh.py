"""The record of an article that has just been stored, made from what was told and not from what was written.

It is what its rows would be read as, in a fraction of the time.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.account import Account
from timeline.events.values import Event, Mention
from timeline.store.ids import entity_id
from timeline.store.plain import Rows
from timeline.store.records import (
    ArticleRecord,
    EntityRecord,
    EventRecord,
    Evidence,
    ExpressionRecord,
    Source,
    Status,
)


def fresh_record(account: Account, rows: Rows, entities: Mapping[str, EntityRecord]) -> ArticleRecord:
    """The record of an account that was stored as these rows; `entities` are all of its entities as stored, by id."""
    article, id, added = account.article, rows.article["id"], rows.article["added"]
    source = Source(id, article.title, article.publisher, article.url, article.published)
    expressions = tuple(
        ExpressionRecord(row["id"], expression)
        for row, expression in zip(rows.tables["expression"], account.expressions, strict=True)
    )
    fresh = _Fresh(source, expressions, entities, added)
    events = tuple(
        fresh.event(row["id"], event) for row, event in zip(rows.tables["event"], account.events, strict=True)
    )
    return ArticleRecord(id, article, expressions, events, rows.article["reader"], added, changed=added)


@dataclass(frozen=True, slots=True)
class _Fresh:
    """What the events of one article share."""

    source: Source
    expressions: tuple[ExpressionRecord, ...]
    entities: Mapping[str, EntityRecord]
    added: int

    def event(self, id: str, event: Event) -> EventRecord:
        datings = [self.expressions[which] for which in event.expressions]
        return EventRecord(
            id=id,
            title=event.title,
            dating=event.dating,
            evidence=tuple(self._evidence(mention, datings) for mention in event.mentions),
            expressions=tuple(dating.id for dating in datings),
            status=Status.MACHINE,
            confidence=event.confidence,
            factuality=event.factuality,
            importance=event.importance,
            entities=tuple(self.entities[id] for id in dict.fromkeys(map(entity_id, event.entities))),
            added=self.added,
            changed=self.added,
        )

    def _evidence(self, mention: Mention, datings: list[ExpressionRecord]) -> Evidence:
        within = (
            dating.expression
            for dating in datings
            if mention.start <= dating.expression.start and dating.expression.end <= mention.end
        )
        marks = sorted((expression.start - mention.start, expression.end - mention.start) for expression in within)
        return Evidence(self.source, mention, tuple(marks))
