"""From core values to plain rows: values under the tables' own names, which is what a database takes fastest.

They know nothing of a session, so another process may make them.
"""

import json
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from hashlib import sha256
from itertools import count

from timeline.account import Account
from timeline.articles import Article
from timeline.events.values import Entity, Event, Mention
from timeline.reading.expressions import Candidate, Expression
from timeline.spans import When
from timeline.store.ids import article_id, entity_id, event_ids, expression_ids, folded
from timeline.store.records import Status
from timeline.store.whens import Values, when_values


@dataclass(frozen=True, slots=True)
class Rows:
    """An article with all that was read in it: its own row, those of its entities by their ids, and by the names of
    their tables those that hang on it, still without the number that the database gives to the article.
    """

    article: Values
    entities: dict[str, Values]
    tables: dict[str, list[Values]]


def rows_of(account: Account, reader: str, added: int, *, id: str | None = None) -> Rows:
    """What is written for an account, read by that version at that time.

    `id` is that of an article that was read before; None: it is a new one.
    """
    article = article_values(id or article_id(added), account.article, reader, added)
    expressions = expression_ids(article["id"], account)
    events = list(zip(event_ids(article["id"], account), account.events, strict=True))
    tables = {
        "expression": [
            _expression(*numbered) for numbered in zip(expressions, count(), account.expressions, strict=False)
        ],
        "event": [_event(id, n, event, added) for n, (id, event) in enumerate(events)],
        "evidence": [_evidence(id, n, mention) for id, event in events for n, mention in enumerate(event.mentions)],
        "dating": [_dating(id, n, expressions[at]) for id, event in events for n, at in enumerate(event.expressions)],
        "appearance": [_appearance(id, n, named) for id, event in events for n, named in enumerate(_named(event))],
    }
    entities = by_id(entity for event in account.events for entity in event.entities)
    return Rows(article, {id: entity_values(entity) for id, entity in entities.items()}, tables)


def content_digest(article: Article) -> str:
    """The same for the same content: the text and all that was said of it."""
    return sha256(json.dumps(astuple(article)).encode()).hexdigest()


def article_values(id: str, article: Article, reader: str, added: int) -> Values:
    """The row of an article, read by that version."""
    digest = content_digest(article)
    return {"id": id, "digest": digest, **article_columns(article), "reader": reader, "added": added}


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


def by_id(entities: Iterable[Entity]) -> dict[str, Entity]:
    """Entities by their ids, each once, as it is named first."""
    found: dict[str, Entity] = {}
    for entity in entities:
        found.setdefault(entity_id(entity), entity)
    return found


def entity_values(entity: Entity) -> Values:
    """The row of an entity."""
    return {"id": entity_id(entity), "name": entity.name, "folded": folded(entity.name), "kind": entity.kind.value}


def _expression(id: str, position: int, expression: Expression) -> Values:
    anchor = expression.anchor
    return {
        "id": id,
        "position": position,
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "type": expression.type.value,
        "value": expression.value,
        "when": expression.when and when_values(expression.when),
        "why": expression.why,
        "mod": expression.mod and expression.mod.value,
        "signal": expression.signal,
        "anchor": anchor and {"kind": anchor.kind.value, "value": anchor.value},
        "candidates": [_candidate(candidate) for candidate in expression.candidates],
    }


def _candidate(candidate: Candidate) -> Values:
    return {"value": candidate.value, "when": when_values(candidate.when), "share": candidate.share}


def _event(id: str, position: int, event: Event, added: int) -> Values:
    return {
        "id": id,
        "position": position,
        "title": event.title,
        **placed(event.when),
        "text": event.dating.text,
        "basis": event.dating.basis.value,
        "why": event.dating.why,
        "status": Status.MACHINE.value,
        "confidence": event.confidence,
        "factuality": event.factuality.value,
        "importance": event.importance,
        "added": added,
    }


def placed(when: When) -> Values:
    """The columns that say when an event lies, and where that puts it in the reading order."""
    first, closed, latest = when.reading_key
    return {**when_values(when), "order_first": first, "order_closed": closed, "order_latest": latest}


def _evidence(event: str, position: int, mention: Mention) -> Values:
    return {
        "event_id": event,
        "position": position,
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "trigger_start": mention.trigger[0],
        "trigger_end": mention.trigger[1],
    }


def _dating(event: str, position: int, expression: str) -> Values:
    return {"event_id": event, "position": position, "expression_id": expression}


def _named(event: Event) -> dict[str, None]:
    """The ids of its entities, each once, though the event may have it under names that differ in case."""
    return dict.fromkeys(entity_id(entity) for entity in event.entities)


def _appearance(event: str, position: int, entity: str) -> Values:
    return {"event_id": event, "position": position, "entity_id": entity}
