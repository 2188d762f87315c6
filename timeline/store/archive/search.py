"""Full text: what the two databases call a document, a question and a match.

A document has a head, its title, and a body. SQLite keeps them in FTS5's
tables, PostgreSQL as tsvectors; both get the words of `terms` and no text, and
both forget a document when what it was made of is deleted. PostgreSQL reads
the row of each document that it finds, so there an event's has all that its
card tells: to look up the cards too, and their entities, takes twice as long.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    ColumnClause,
    ColumnElement,
    Connection,
    MetaData,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    column,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.orm import Session

from timeline.store.card_tables import CARD
from timeline.store.terms import Phrase, words

EVENTS, ARTICLES = INDEXES = "event_search", "article_search"
LISTED = ("entities", "places")
"""The ids of an event's entities, and of those that are places."""

_TOLD = tuple(told.name for told in CARD.c if told.name != "event_id")
CARD_SEARCHED = Table(
    EVENTS,
    MetaData(),
    *(Column(name, CARD.c[name].type) for name in _TOLD),
    *(Column(name, ARRAY(Text)) for name in LISTED),
    Column("document", TSVECTOR),
)
"""The documents of events as PostgreSQL keeps them."""

_FURTHEST = 16_383  # the last place that a tsvector knows
_WAITING = "fastupdate = on, gin_pending_list_limit = 512"  # see the migration of what is postponed
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
    rows = [_columns(document, dialect) for document in documents]
    if dialect == "sqlite":
        session.execute(text(f"INSERT INTO {index} (rowid, head, body) VALUES (:number, :head, :body)"), rows)
    elif index == ARTICLES:
        session.execute(
            text(f"INSERT INTO {index} (number, document) VALUES (:number, CAST(:document AS tsvector))"), rows
        )
    else:
        session.execute(_WITH_CARDS, {f"{name}s": [row[name] for row in rows] for name in ("number", "document")})


def _entities(which: str = "") -> str:
    named = "SELECT entity_id FROM card_entity JOIN entity ON id = entity_id WHERE card_number = number"
    return f"ARRAY({named}{which})"


_IS_PLACE = " AND kind = 'place'"
_WITH_CARDS = text(
    f"INSERT INTO {EVENTS} ({', '.join((*_TOLD, *LISTED, 'document'))})"
    f" SELECT {', '.join(_TOLD)}, {_entities()}, {_entities(_IS_PLACE)}, document"
    " FROM unnest(CAST(:numbers AS bigint[]), CAST(:documents AS tsvector[])) AS given (number, document)"
    " JOIN card USING (number)"
)


def _columns(document: Document, dialect: str) -> dict[str, object]:
    """A document's row: its number, and its words as the database takes them."""
    texts = document.head, document.body[:_INDEXED]
    if dialect == "sqlite":
        head, body = (" ".join(words(text)) for text in texts)
        return {"number": document.number, "head": head, "body": body}
    return {"number": document.number, "document": _vector(*texts)}


@contextmanager
def indexed_at_the_end(connection: Connection) -> Iterator[None]:
    """PostgreSQL makes its indexes of words anew then: for many documents that takes a fraction of the time."""
    if connection.dialect.name == "sqlite":
        yield
        return
    for index in INDEXES:
        connection.execute(text(f"DROP INDEX {index}_document"))
    yield
    for index in INDEXES:
        made = f"CREATE INDEX {index}_document ON {index} USING gin (document) WITH ({_WAITING})"
        connection.execute(text(made))


def forget(session: Session, index: str, numbers: Sequence[int]) -> None:
    """Let documents not be found any more."""
    if numbers:
        statement = text(f"DELETE FROM {index} WHERE {_key(session).name} = :number")
        session.execute(statement, [{"number": number} for number in numbers])


def known(session: Session, index: str) -> Select[int]:
    """The numbers of the documents that an index has."""
    return select(_key(session)).select_from(table(index))


def _key(session: Session) -> ColumnClause[int]:
    return column("rowid" if session.get_bind().dialect.name == "sqlite" else "number", BigInteger)


def matches(session: Session, index: str, asked: Iterable[Phrase], *, head: bool = False) -> Select[int]:
    """The numbers of the documents that have all that is asked for, in their heads if `head`."""
    if session.get_bind().dialect.name == "postgresql":
        return known(session, index).where(_has(asked, head))
    holds = text(f"{index} MATCH :sought").bindparams(bindparam("sought", _fts5(asked, head), unique=True))
    return known(session, index).where(holds)


def tells_cards(session: Session) -> bool:
    """Whether what an event is searched by tells what its card does."""
    return session.get_bind().dialect.name == "postgresql"


def holds(session: Session, place: Table, asked: Iterable[Phrase], *, head: bool = False) -> ColumnElement[bool]:
    """Whether an event's document has all that is asked for, told of the table that is walked."""
    if place is CARD_SEARCHED:
        return _has(asked, head)
    return CARD.c.number.in_(matches(session, EVENTS, asked, head=head))


def _has(asked: Iterable[Phrase], head: bool) -> ColumnElement[bool]:
    return column("document", TSVECTOR).bool_op("@@")(cast(_tsquery(asked, head), TSQUERY))


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
