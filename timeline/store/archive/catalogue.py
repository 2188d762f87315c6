"""The catalogue follows what is written: at the end of each transaction the events it touched get new cards.

So nobody who writes rows by a session has to think of the catalogue, and a
reader always finds the two in agreement. Only who writes by statements of his
own, which no session sees, says so: by `catalogue_articles`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, event, func, select
from sqlalchemy.orm import Session, UOWTransaction

from timeline.store.archive import kept, search
from timeline.store.archive.portions import portions
from timeline.store.archive.search import Document
from timeline.store.archive.writing import write
from timeline.store.card_tables import CARD, CARD_ENTITY
from timeline.store.cards import card_values, place_values
from timeline.store.tables import BY_HAND, AppearanceRow, ArticleRow, EventRow, EvidenceRow
from timeline.store.whens import Values


@dataclass(frozen=True, slots=True)
class _Touched:
    """The ids of events and the numbers of articles that a transaction wrote."""

    events: set[str] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)

    def note(self, session: Session, _: UOWTransaction) -> None:
        for row in (*session.new, *session.dirty):
            if isinstance(row, EventRow):
                self.events.add(row.id)
            elif isinstance(row, EvidenceRow | AppearanceRow):
                self.events.add(row.event_id)
            elif isinstance(row, ArticleRow):
                self.articles.add(row.number)


@contextmanager
def catalogued(session: Session) -> Iterator[None]:
    """What is written by the session within is catalogued at the end."""
    touched = _Touched()
    event.listen(session, "after_flush", touched.note)
    yield
    session.flush()
    if touched.events or touched.articles:
        _catalogue_again(session, sorted(touched.events.union(_told(session, touched.articles))))
        _index_again(session, sorted(touched.articles))


def catalogue_articles(session: Session, numbers: Sequence[int]) -> None:
    """Catalogue new articles, and the events that they tell."""
    _catalogue(session, _told(session, numbers))
    _index(session, numbers)


def _told(session: Session, articles: Iterable[int]) -> Sequence[str]:
    """The ids of the events that articles tell."""
    return session.scalars(select(EventRow.id).where(EventRow.article_number.in_(articles))).all()


def complete(connection: Connection) -> None:
    """Catalogue whatever is not: what was stored before there was a catalogue."""
    uncatalogued = ~select(CARD.c.number).where(CARD.c.event_id == EventRow.id).exists()
    with Session(connection) as session:
        events = session.scalars(select(EventRow.id).where(uncatalogued)).all()
        unknown = ArticleRow.number.not_in(search.known(session, search.ARTICLES))
        articles = session.scalars(select(ArticleRow.number).where(unknown, ArticleRow.number != BY_HAND)).all()
        if not (events or articles):
            return
        with search.indexed_at_the_end(connection), kept.counted_at_the_end(connection):
            _catalogue(session, events)
            _index(session, articles)


def _catalogue_again(session: Session, ids: Sequence[str]) -> None:
    """All old cards go first: they may hold places that the new ones take."""
    for some in portions(ids):
        session.execute(delete(CARD).where(CARD.c.event_id.in_(some)))
    _catalogue(session, ids)


def _catalogue(session: Session, ids: Sequence[str]) -> None:
    """New cards for events that have none."""
    last = session.scalar(select(func.max(CARD.c.number))) or 0
    for some in portions(ids):
        events = session.execute(_EVENTS.where(EventRow.id.in_(some))).all()
        numbers = {row.id: number for number, row in enumerate(events, last + 1)}
        last += len(events)
        places = {row.id: place_values(row) for row in events}
        cards = [card_values(numbers[row.id], row, places[row.id]) for row in events]
        write(session, CARD, cards)
        write(session, CARD_ENTITY, list(_entities(session, numbers, places)))
        search.write(session, search.EVENTS, list(_documents(session, numbers, events)))


_EVENTS = select(*EventRow.__table__.columns, ArticleRow.publisher.label("source")).join(
    ArticleRow, ArticleRow.number == EventRow.article_number
)


def _entities(session: Session, numbers: Mapping[str, int], places: Mapping[str, Values]) -> Iterator[Values]:
    appearances = select(AppearanceRow.event_id, AppearanceRow.entity_id).where(AppearanceRow.event_id.in_(numbers))
    for event_id, entity_id in session.execute(appearances):
        yield {"card_number": numbers[event_id], "entity_id": entity_id, **places[event_id]}


def _documents(session: Session, numbers: Mapping[str, int], events: Iterable[Any]) -> Iterator[Document]:
    """A title, and under it the sentences that tell of the event, each once."""
    quotes: defaultdict[str, dict[str, None]] = defaultdict(dict)
    evidence = select(EvidenceRow.event_id, EvidenceRow.quote).where(EvidenceRow.event_id.in_(numbers))
    for event_id, quote in session.execute(evidence.order_by(EvidenceRow.event_id, EvidenceRow.position)):
        quotes[event_id][quote] = None
    for row in events:
        yield Document(numbers[row.id], row.title, "\n".join(quotes[row.id]))


def _index_again(session: Session, numbers: Sequence[int]) -> None:
    search.forget(session, search.ARTICLES, numbers)
    _index(session, numbers)


def _index(session: Session, numbers: Sequence[int]) -> None:
    """Let articles be searched that are not, but nobody's."""
    told = select(ArticleRow.number, ArticleRow.title, ArticleRow.text).where(ArticleRow.number != BY_HAND)
    for some in portions(numbers):
        articles = told.where(ArticleRow.number.in_(some))
        documents = [Document(number, title or "", body) for number, title, body in session.execute(articles)]
        search.write(session, search.ARTICLES, documents)
