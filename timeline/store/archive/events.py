"""Events, one by one and page by page, in the one reading order or another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session, load_only, selectinload

from timeline.errors import NotFound
from timeline.store.archive import counting, kept, summaries
from timeline.store.archive.counting import COUNTED_WITH_FACETS
from timeline.store.archive.finding import Finding, find, read_keys
from timeline.store.archive.whole import SOURCE, whole_events
from timeline.store.engine import Sessions
from timeline.store.query import EVERYTHING, EventQuery, Facets, Page, Relation, Summary, Total, write_cursor
from timeline.store.records import EventRecord
from timeline.store.tables import AppearanceRow, DatingRow, EventRow, EvidenceRow, ExpressionRow

_PLACE = load_only(ExpressionRow.article_number, ExpressionRow.start, ExpressionRow.end)
WHOLE_EVENT = (
    selectinload(EventRow.evidence).selectinload(EvidenceRow.article).options(load_only(*SOURCE)),
    selectinload(EventRow.datings).selectinload(DatingRow.expression).options(_PLACE),
    selectinload(EventRow.appearances).selectinload(AppearanceRow.entity),
)
"""What an event's record is made of, without the texts of its articles, where the rows themselves are wanted."""


@dataclass(frozen=True, slots=True)
class Events:
    """The events of an archive."""

    _sessions: Sessions

    def get(self, id: str) -> EventRecord:
        """One event. Raises NotFound."""
        with self._sessions.reading() as session:
            return load_event(session, id)

    def some(self, ids: Sequence[str]) -> list[EventRecord]:
        """Those with these ids that are there, in their order."""
        with self._sessions.reading() as session:
            return list(whole_events(session, ids))

    def page(self, query: EventQuery = EVERYTHING) -> Page[EventRecord]:
        """The first events that a query asks for, or those that follow its cursor, and how many there are in all."""
        with self._sessions.reading() as session:
            finding = find(session, query, by_words=True)
            total, facets = (
                _counts(session, finding, query) if query.facets else (_total(session, finding, query), None)
            )
            # How many there are, said first, tells how the first of them are best found.
            if finding.is_by_words and total.relation is Relation.AT_LEAST:
                finding = find(session, query)
            items, more = _first(session, finding, query)
            return Page(items, more, total, facets)

    def walk(self, query: EventQuery = EVERYTHING) -> Iterator[EventRecord]:
        """Every event that a query asks for, however many: a page in memory at a time, each read for itself.

        What is added or deleted meanwhile makes it neither skip nor repeat anything.
        """
        more: str | None = query.cursor
        while True:
            query = replace(query, cursor=more)
            with self._sessions.reading() as session:
                items, more = _first(session, find(session, query), query)
            yield from items
            if more is None:
                return

    def all(self, query: EventQuery = EVERYTHING) -> list[EventRecord]:
        """Every event that a query asks for, on however many pages."""
        with self._sessions.reading() as session:
            ids = session.scalars(find(session, query).keys()).all()
            return list(whole_events(session, ids))

    def summary(self, query: EventQuery = EVERYTHING, most: int = COUNTED_WITH_FACETS) -> Summary:
        """All that a query asks for in numbers, counted up to so many."""
        with self._sessions.reading() as session:
            if kept.is_kept(query) and kept.total(session).value > most:
                return kept.summary(session)
            return summaries.summary(session, find(session, query, by_words=True), most)

    def choices(self, query: EventQuery = EVERYTHING) -> Facets:
        """What one can choose between: each facet counted as if the query did not ask for one of its values."""
        with self._sessions.reading() as session:
            _, found = _facets(session, query)
            for name in found:
                if getattr(query, name) is not None:
                    without: dict[str, Any] = {name: None}
                    _, others = _facets(session, replace(query, **without))
                    found[name] = others[name]
            return found


def _first(session: Session, finding: Finding, query: EventQuery) -> tuple[tuple[EventRecord, ...], str | None]:
    """The first events that are found, or those behind the query's cursor, and the cursor for what follows."""
    found = session.execute(finding.keys(query.limit + 1, read_keys(query))).all()
    more = write_cursor(found[query.limit - 1][1:]) if len(found) > query.limit else None
    return tuple(whole_events(session, [row[0] for row in found[: query.limit]])), more


def _total(session: Session, finding: Finding, query: EventQuery) -> Total:
    return kept.total(session) if kept.is_kept(query) else counting.total(session, finding)


def _facets(session: Session, query: EventQuery) -> tuple[Total, Facets]:
    return _counts(session, find(session, query, by_words=True), query)


def _counts(session: Session, finding: Finding, query: EventQuery) -> tuple[Total, Facets]:
    return (kept.total(session), kept.facets(session)) if kept.is_kept(query) else counting.facets(session, finding)


def load_event(session: Session, id: str) -> EventRecord:
    """One event. Raises NotFound."""
    for event in whole_events(session, [id]):
        return event
    raise NotFound("event", id)
