"""Many rows at once: a statement a table, whatever the number of articles, and then the catalogue."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from timeline.store.archive.catalogue import catalogue_articles
from timeline.store.archive.entities import stored_rows
from timeline.store.archive.portions import portions
from timeline.store.archive.writing import write
from timeline.store.conversion import entity_record
from timeline.store.plain import Rows
from timeline.store.records import EntityRecord
from timeline.store.tables import ArticleRow, Base
from timeline.store.whens import Values

_TABLES = Base.metadata.tables
_ARTICLE = insert(_TABLES["article"]).returning(_TABLES["article"].c.number)


def insert_articles(session: Session, articles: Sequence[Rows]) -> list[tuple[str, bool]]:
    """Write what is not there yet: the id of each article, in their order, and whether its content is new here.

    Raises IntegrityError where another transaction writes the same.
    """
    ids = _stored(session, [rows.article["digest"] for rows in articles])
    added, new = [], []
    for rows in articles:
        digest = rows.article["digest"]
        is_new = digest not in ids
        if is_new:
            ids[digest] = rows.article["id"]
            new.append(rows)
        added.append((ids[digest], is_new))
    _insert(session, new)
    return added


def stored_entities(session: Session, ids: Iterable[str]) -> dict[str, EntityRecord]:
    """Those that are there, by their ids."""
    return {row.id: entity_record(row) for row in stored_rows(session, ids)}


def _stored(session: Session, digests: list[str]) -> dict[str, str]:
    """The ids of the articles that are there, by their digests."""
    query = select(ArticleRow.digest, ArticleRow.id)
    return {
        digest: id
        for some in portions(digests)
        for digest, id in session.execute(query.where(ArticleRow.digest.in_(some)))
    }


def _insert(session: Session, articles: Sequence[Rows]) -> None:
    connection = session.connection()
    tables: defaultdict[str, list[Values]] = defaultdict(list)
    entities: dict[str, Values] = {}
    numbers = [connection.scalar(_ARTICLE, rows.article) for rows in articles]
    for number, rows in zip(numbers, articles, strict=True):
        for table, values in rows.tables.items():
            tables[table] += [{**row, "article_number": number} for row in values] if _is_numbered(table) else values
        entities = {**rows.entities, **entities}
    tables["entity"] = [entities[id] for id in entities.keys() - stored_entities(session, entities).keys()]
    for described in Base.metadata.sorted_tables:  # first what others refer to
        write(session, described, tables[described.name])
    catalogue_articles(session, numbers)


def _is_numbered(table: str) -> bool:
    return "article_number" in _TABLES[table].columns
