"""Articles, and what was read in them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import BigInteger, case, literal, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, defer, selectinload

from timeline.account import Account
from timeline.errors import NotFound
from timeline.store.archive.events import WHOLE_EVENT
from timeline.store.archive.inserts import insert_articles, stored_entities
from timeline.store.archive.orders import after
from timeline.store.archive.search import ARTICLES, matches
from timeline.store.conversion import article_record, source
from timeline.store.engine import Sessions
from timeline.store.fresh import fresh_record
from timeline.store.plain import Rows, rows_of
from timeline.store.query import Page, read_cursor, write_cursor
from timeline.store.records import ArticleRecord, FoundArticle, Source
from timeline.store.tables import BY_HAND, ArticleRow
from timeline.store.terms import Phrase, phrases, snippets

T = TypeVar("T")

_AGAIN = 4  # times that others may be faster
_WHOLE = (selectinload(ArticleRow.expressions), selectinload(ArticleRow.events).options(*WHOLE_EVENT))


@dataclass(frozen=True, slots=True)
class Articles:
    """The articles of an archive; `reader` is the version that new ones were read by."""

    _sessions: Sessions
    reader: str

    def add(self, account: Account, now: int) -> tuple[ArticleRecord, bool]:
        """Store an article with what was read in it, and True; if its content is there already, what is, and False."""
        rows = rows_of(account, self.reader, now)

        def store(session: Session) -> tuple[ArticleRecord, bool]:
            ((id, is_new),) = insert_articles(session, [rows])
            if not is_new:
                return load_article(session, id), False
            return fresh_record(account, rows, stored_entities(session, rows.entities)), True

        return self._write(store)

    def add_all(self, articles: Sequence[Rows]) -> list[tuple[str, bool]]:
        """Store several, all or none: the id of each in their order, and whether its content is new here."""
        return self._write(lambda session: insert_articles(session, articles))

    def _write(self, store: Callable[[Session], T]) -> T:
        for _ in range(_AGAIN):
            with suppress(IntegrityError), self._sessions.writing() as session:
                return store(session)  # another process may just have stored the same content, or one of its entities
        with self._sessions.writing() as session:
            return store(session)

    def get(self, id: str) -> ArticleRecord:
        """One article, whole. Raises NotFound."""
        with self._sessions.reading() as session:
            return load_article(session, id)

    def page(self, limit: int = 100, cursor: str | None = None) -> Page[Source]:
        """Articles without their text, the last added first."""
        query = select(ArticleRow).options(defer(ArticleRow.text)).where(ArticleRow.number != BY_HAND)
        query = query.order_by(ArticleRow.number.desc()).limit(limit + 1)
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


def load_article(session: Session, id: str) -> ArticleRecord:
    """One article, whole. Raises NotFound."""
    row = session.scalar(select(ArticleRow).where(ArticleRow.id == id).options(*_WHOLE))
    if row is None or row.number == BY_HAND:
        raise NotFound("article", id)
    return article_record(row)
