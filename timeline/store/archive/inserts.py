"""Many rows at once: a statement a table, whatever the number of articles, and then the catalogue."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from timeline.store.archive.catalogue import catalogue_articles
from timeline.store.conversion import entity_record
from timeline.store.plain import Rows
from timeline.store.records import EntityRecord
from timeline.store.tables import ArticleRow, Base, EntityRow
from timeline.store.whens import Values

T = TypeVar("T")

_TABLES = Base.metadata.tables
_ARTICLE = insert(_TABLES["article"]).returning(_TABLES["article"].c.number)
_AT_ONCE = 500  # values in one query; SQLite takes a limited number


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
    query = select(EntityRow)
    rows = (row for some in _some(list(ids)) for row in session.scalars(query.where(EntityRow.id.in_(some))))
    return {row.id: entity_record(row) for row in rows}


def _stored(session: Session, digests: list[str]) -> dict[str, str]:
    """The ids of the articles that are there, by their digests."""
    query = select(ArticleRow.digest, ArticleRow.id)
    return {
        digest: id
        for some in _some(digests)
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
        if rows_of_all := tables[described.name]:
            connection.execute(insert(described), rows_of_all)
    catalogue_articles(session, numbers)


def _is_numbered(table: str) -> bool:
    return "article_number" in _TABLES[table].columns


def _some(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """The values, as many at a time as a query takes."""
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))
