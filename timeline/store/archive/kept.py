"""What the database counts by itself: of all dated events that nobody rejected, how many have which value.

So to say it of a million takes as long as of a thousand. Whoever asks for less has it counted (`counting`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Connection, Integer, Row, Select, cast, delete, func, literal, select, text, union_all
from sqlalchemy.orm import Session

from timeline.events.values import EntityKind
from timeline.store.card_tables import CARD, CARD_ENTITY, CELL, COUNT
from timeline.store.migrations.versions.counts import filled
from timeline.store.query import EVERYTHING, EventQuery, Facet, Facets, Summary, Total
from timeline.store.records import ALL, Status
from timeline.store.tables import EntityRow

SHOWN = 50  # values of a facet, those of the most events first
PLAIN = ("source", "precision", "basis", "status", "factuality", "year")
NAMED = ("entity", "place")


def is_kept(query: EventQuery) -> bool:
    """Whether a query asks for all that is counted, in whichever order and on whichever page."""
    return query.start is None and query.end is None and is_of_all(replace(query, certain=False))


def is_of_all(query: EventQuery) -> bool:
    """Whether a query asks for all that is counted, but for the time at which it was."""
    first = replace(query, cursor=None, sort=EVERYTHING.sort, limit=EVERYTHING.limit, facets=False)
    return query.timeline in (None, ALL) and replace(first, start=None, end=None, timeline=None) == EVERYTHING


def total(session: Session) -> Total:
    """How many events there are."""
    return Total(_count(session, "", ""))


def _count(session: Session, facet: str, value: str) -> int:
    of_it = COUNT.c.facet == facet, COUNT.c.value == value
    return session.scalar(select(COUNT.c.count).where(*of_it)) or 0


def facets(session: Session) -> Facets:
    """How many have which entity, source and so on."""
    return ranked(gathered(session, [*(_named(name) for name in NAMED), *(_most(name) for name in PLAIN)]))


def gathered(session: Session, counts: Iterable[Select[str, str, str, int]]) -> defaultdict[str, list[Facet]]:
    """What several counts tell, asked at once, by the names that they tell of."""
    found: defaultdict[str, list[Facet]] = defaultdict(list)
    for name, value, label, count in session.execute(union_all(*(select(part.subquery()) for part in counts))):
        found[name].append(Facet(value, label, count))
    return found


def ranked(found: Mapping[str, Iterable[Facet]]) -> Facets:
    """Each facet, its values of the most events first."""
    return {name: tuple(sorted(found.get(name, ()), key=_rank)) for name in (*NAMED, *PLAIN)}


def _rank(facet: Facet) -> tuple[int, str]:
    return -facet.count, facet.value


def _most(name: str) -> Select[str, str, str, int]:
    """The values of the most events; no label but the value."""
    at = COUNT.c
    said = select(literal(name).label("name"), at.value, at.value.label("label"), at.count)
    return said.where(at.facet == name, at.count > 0).order_by(at.count.desc(), at.value).limit(SHOWN)


def _named(name: str) -> Select[str, str, str, int]:
    most = _most(name).subquery().c
    return select(most.name, most.value, EntityRow.name.label("label"), most.count).join(
        EntityRow, EntityRow.id == most.value
    )


def sources(session: Session, limit: int) -> Sequence[str]:
    """The publishers that tell of the most events."""
    return session.scalars(select(_most("source").limit(limit).subquery().c.value)).all()


def names(session: Session, limit: int, *, are_places: bool) -> Sequence[Row[str, str]]:
    """The ids and the names of the entities of the most events: of places, or of all others."""
    is_place = EntityRow.kind == EntityKind.PLACE.value
    named = select(EntityRow.id, EntityRow.name).join(COUNT, COUNT.c.value == EntityRow.id)
    of_kind = COUNT.c.facet == "entity", is_place if are_places else ~is_place
    return session.execute(named.where(*of_kind).order_by(COUNT.c.count.desc(), EntityRow.id).limit(limit)).all()


def summary(session: Session) -> Summary:
    """All events in numbers; the years are those in which they begin, and articles and days are not counted."""
    year = cast(COUNT.c.value, Integer)
    years = select(func.min(year), func.max(year)).where(COUNT.c.facet == "year", COUNT.c.count > 0)
    first, last = session.execute(years).one()
    unconfirmed = _count(session, "status", Status.MACHINE.value)
    return Summary(total(session), None, unconfirmed, None if first is None else (first, last), None)


@contextmanager
def counted_at_the_end(connection: Connection) -> Iterator[None]:
    """PostgreSQL counts what is written within only then.

    Each statement changes the same counts, and in one transaction each looks through all that they have been before:
    100,000 events one portion after another took four minutes, and a million most of an hour.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    _let_triggers(connection, "DISABLE")
    yield
    _let_triggers(connection, "ENABLE")
    for table in (COUNT, CELL):
        connection.execute(delete(table))
    for statement in filled():
        connection.execute(text(statement))


def _let_triggers(connection: Connection, act: str) -> None:
    for table in (CARD, CARD_ENTITY):
        connection.execute(text(f"ALTER TABLE {table.name} {act} TRIGGER USER"))
