"""Articles, and what was read in them."""

from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import BigInteger, case, literal, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, defer, selectinload

from timeline.account import Account
from timeline.errors import NotFound
from timeline.store.archive.events import WHOLE_EVENT
from timeline.store.archive.orders import after
from timeline.store.archive.search import ARTICLES, matches
from timeline.store.conversion import article_record, source
from timeline.store.engine import Sessions
from timeline.store.query import Page, read_cursor, write_cursor
from timeline.store.records import ArticleRecord, FoundArticle, Source
from timeline.store.rows import article_row, content_digest, entities_of, entity_row
from timeline.store.tables import ArticleRow, EntityRow
from timeline.store.terms import Phrase, phrases, snippets

_AGAIN = 4  # times that others may be faster
_AT_ONCE = 500  # ids in one query; SQLite takes a limited number
_WHOLE = (selectinload(ArticleRow.expressions), selectinload(ArticleRow.events).options(*WHOLE_EVENT))


@dataclass(frozen=True, slots=True)
class Articles:
    """The articles of an archive; `reader` is the version that new ones were read by."""

    _sessions: Sessions
    reader: str

    def add(self, account: Account, now: int) -> tuple[ArticleRecord, bool]:
        """Store an article with what was read in it, and True; if its content is there already, what is, and False."""
        for _ in range(_AGAIN):
            with suppress(IntegrityError):  # another process has just stored the same content, or one of its entities
                return self._find_or_insert(account, now)
        return self._find_or_insert(account, now)

    def _find_or_insert(self, account: Account, now: int) -> tuple[ArticleRecord, bool]:
        digest = content_digest(account.article)
        with self._sessions.writing() as session:
            stored = session.scalar(select(ArticleRow.id).where(ArticleRow.digest == digest))
            if stored:
                return _load(session, stored), False
            row = article_row(account, self.reader, now, _entity_rows(session, account))
            session.add(row)
            session.flush()
            return article_record(row), True

    def get(self, id: str) -> ArticleRecord:
        """One article, whole. Raises NotFound."""
        with self._sessions.reading() as session:
            return _load(session, id)

    def page(self, limit: int = 100, cursor: str | None = None) -> Page[Source]:
        """Articles without their text, the last added first."""
        query = select(ArticleRow).options(defer(ArticleRow.text)).order_by(ArticleRow.number.desc()).limit(limit + 1)
        if cursor is not None:
            query = query.where(ArticleRow.number < literal(read_cursor(cursor, [int])[0], BigInteger))
        with self._sessions.reading() as session:
            rows = session.scalars(query).all()
            more = write_cursor([rows[limit - 1].number]) if len(rows) > limit else None
            return Page(tuple(source(row) for row in rows[:limit]), more)

    def search(self, q: str, limit: int = 100, cursor: str | None = None) -> Page[FoundArticle]:
        """Articles that hold the words of `q`, those with all of them in their titles first, then the last added.

        Raises InputError for a `q` without words.
        """
        asked = phrases(q)
        with self._sessions.reading() as session:
            in_title = ArticleRow.number.in_(matches(session, ARTICLES, asked, head=True))
            order = (case((in_title, 0), else_=1), -ArticleRow.number)
            query = select(ArticleRow, order[0]).where(ArticleRow.number.in_(matches(session, ARTICLES, asked)))
            if cursor is not None:
                query = query.where(after(order, read_cursor(cursor, [int, int])))
            rows = session.execute(query.order_by(*order).limit(limit + 1)).all()
            more = write_cursor([rows[limit - 1][1], -rows[limit - 1][0].number]) if len(rows) > limit else None
            return Page(tuple(_found(row, asked) for row, _ in rows[:limit]), more)


def _found(row: ArticleRow, asked: tuple[Phrase, ...]) -> FoundArticle:
    texts = (("title", row.title or ""), ("text", row.text))
    return FoundArticle(source(row), tuple(one for field, text in texts for one in snippets(field, text, asked)))


def _entity_rows(session: Session, account: Account) -> dict[str, EntityRow]:
    """The rows of an account's entities by their ids: those that are there, and new ones for the others."""
    entities = entities_of(account)
    ids = list(entities)
    rows = {id: entity_row(id, entity) for id, entity in entities.items()}
    for start in range(0, len(ids), _AT_ONCE):
        stored = session.scalars(select(EntityRow).where(EntityRow.id.in_(ids[start : start + _AT_ONCE])))
        rows.update((row.id, row) for row in stored)
    return rows


def _load(session: Session, id: str) -> ArticleRecord:
    row = session.scalar(select(ArticleRow).where(ArticleRow.id == id).options(*_WHOLE))
    if row is None:
        raise NotFound("article", id)
    return article_record(row)
