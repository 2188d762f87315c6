"""From plain rows to rows that hang on one another, as what is compared with them does."""

from collections import defaultdict

from timeline.articles import Article
from timeline.calendar.zones import Published
from timeline.store.plain import Rows, article_values
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
from timeline.store.whens import Values


def article_row(rows: Rows) -> ArticleRow:
    """An article with all that was read in it."""
    article = ArticleRow(**rows.article)
    article.expressions = [ExpressionRow(**values) for values in rows.tables["expression"]]
    expressions = {row.id: row for row in article.expressions}
    entities = {id: EntityRow(**values) for id, values in rows.entities.items()}
    evidence, datings, appearances = (_by_event(rows, table) for table in ("evidence", "dating", "appearance"))
    article.events = [EventRow(**values) for values in rows.tables["event"]]
    for event in article.events:
        event.evidence = [EvidenceRow(article=article, **values) for values in evidence[event.id]]
        event.datings = [DatingRow(expression=expressions[it["expression_id"]], **it) for it in datings[event.id]]
        event.appearances = [AppearanceRow(entity=entities[it["entity_id"]], **it) for it in appearances[event.id]]
    return article


def _by_event(rows: Rows, table: str) -> defaultdict[str, list[Values]]:
    found: defaultdict[str, list[Values]] = defaultdict(list)
    for values in rows.tables[table]:
        found[values["event_id"]].append(values)
    return found


def nobody_row() -> ArticleRow:
    """The article on which the events hang that people add and no article tells."""
    return ArticleRow(number=BY_HAND, **article_values("art_by_hand", Article("", Published(0)), reader="", added=0))
