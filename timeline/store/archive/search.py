"""Full text: what the two databases call a document, a question and a match.

A document has a head, its title, and a body. SQLite keeps them in FTS5's
tables, PostgreSQL as tsvectors; both get the words of `terms` and no text, and
both forget a document when what it was made of is deleted.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import BigInteger, ColumnClause, Select, bindparam, column, select, table, text
from sqlalchemy.orm import Session

from timeline.store.terms import Phrase, words

EVENTS, ARTICLES = INDEXES = "event_search", "article_search"

_FURTHEST = 16_383  # the last place that a tsvector knows
_INDEXED = 200_000  # characters of a body that are searched: a tsvector holds a megabyte


@dataclass(frozen=True, slots=True)
class Document:
    """What a card or an article with this number is found by."""

    number: int
    head: str
    body: str


def write(session: Session, index: str, documents: Sequence[Document]) -> None:
    """Put documents into an index that has none with their numbers."""
    if not documents:
        return
    dialect = session.get_bind().dialect.name
    if dialect == "sqlite":
        statement = text(f"INSERT INTO {index} (rowid, head, body) VALUES (:number, :head, :body)")
    else:
        statement = text(f"INSERT INTO {index} (number, document) VALUES (:number, CAST(:document AS tsvector))")
    session.execute(statement, [columns(document, dialect) for document in documents])


def columns(document: Document, dialect: str) -> dict[str, object]:
    """A document's row: its number, and its words as the database takes them."""
    texts = document.head, document.body[:_INDEXED]
    if dialect == "sqlite":
        head, body = (" ".join(words(text)) for text in texts)
        return {"number": document.number, "head": head, "body": body}
    return {"number": document.number, "document": _vector(*texts)}


def forget(session: Session, index: str, numbers: Sequence[int]) -> None:
    key = _key(session).name
    session.execute(text(f"DELETE FROM {index} WHERE {key} = :number"), [{"number": number} for number in numbers])


def known(session: Session, index: str) -> Select[int]:
    """The numbers of the documents that an index has."""
    return select(_key(session)).select_from(table(index))


def _key(session: Session) -> ColumnClause[int]:
    return column("rowid" if session.get_bind().dialect.name == "sqlite" else "number", BigInteger)


def matches(session: Session, index: str, asked: Iterable[Phrase], *, head: bool = False) -> Select[int]:
    """The numbers of the documents that have all that is asked for, in their heads if `head`."""
    if session.get_bind().dialect.name == "sqlite":
        sought, holds = _fts5(asked, head), f"{index} MATCH :sought"
    else:
        sought, holds = _tsquery(asked, head), "document @@ CAST(:sought AS tsquery)"
    return known(session, index).where(text(holds).bindparams(bindparam("sought", sought, unique=True)))


def _vector(head: str, body: str) -> str:
    places: defaultdict[str, list[str]] = defaultdict(list)
    place = 0
    for said, weight in ((head, "A"), (body, "D")):
        for word in words(said):
            place += 1
            places[word].append(f"{min(place, _FURTHEST)}{weight}")
        place += 1  # so that no phrase reaches from the one into the other
    return " ".join(f"'{word}':{','.join(found)}" for word, found in places.items())


def _fts5(asked: Iterable[Phrase], head: bool) -> str:
    said = " AND ".join('"' + " ".join(phrase) + '"' for phrase in asked)
    return f"head : ({said})" if head else said


def _tsquery(asked: Iterable[Phrase], head: bool) -> str:
    weight = ":A" if head else ""
    return " & ".join("(" + " <-> ".join(f"'{word}'{weight}" for word in phrase) + ")" for phrase in asked)
