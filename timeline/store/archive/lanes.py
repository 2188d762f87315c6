"""Which lanes a chart of very many events has, and what is found on each: those of the most events, and the others.

A lane is a source, a name or a place. An event that names several stands on the
lane of the most events, so that each is on one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from timeline.charts import LaneBy
from timeline.events.values import EntityKind
from timeline.store.archive.bins import among
from timeline.store.archive.finding import Finding, find
from timeline.store.card_tables import CardEntityRow, CardRow
from timeline.store.query import EventQuery
from timeline.store.tables import EntityRow

_MOST = 8
_SAMPLE = 20_000  # events by which it is decided which names are many


_NARROWED: dict[LaneBy, Callable[[EventQuery, str], EventQuery]] = {
    LaneBy.SOURCE: lambda query, of: replace(query, source=of),
    LaneBy.ENTITY: lambda query, of: replace(query, entity=of),
    LaneBy.PLACE: lambda query, of: replace(query, place=of),
}


@dataclass(frozen=True, slots=True)
class Lane:
    """What a lane is of: the name of a publisher, or the id of an entity; and its title."""

    of: str
    title: str


def biggest(session: Session, query: EventQuery, by: LaneBy) -> list[Lane]:
    """The lanes of the most events of those that a query finds."""
    finding = find(session, query)
    if by is LaneBy.SOURCE:
        source = CardRow.source
        sources = among(finding, finding.pieces[0], source).where(source.is_not(None)).group_by(source)
        return [
            Lane(name, name) for name in session.scalars(sources.order_by(func.count().desc(), source).limit(_MOST))
        ]
    is_place = EntityRow.kind == EntityKind.PLACE.value
    named = (
        select(EntityRow.id, EntityRow.name)
        .join(CardEntityRow, CardEntityRow.entity_id == EntityRow.id)
        .where(CardEntityRow.card_number.in_(_sample(session, finding)), is_place if by is LaneBy.PLACE else ~is_place)
        .group_by(EntityRow.id, EntityRow.name)
        .order_by(func.count().desc(), EntityRow.id)
        .limit(_MOST)
    )
    unique: dict[str, Lane] = {}
    for id, name in session.execute(named):
        unique.setdefault(name, Lane(id, name))
    return list(unique.values())


def _sample(session: Session, finding: Finding) -> Select[int]:
    """The numbers of all that is found, or of more than 20,000 of some from all over."""
    hits = finding.hits(_SAMPLE)
    if session.scalar(select(func.count()).select_from(hits)) == _SAMPLE:
        step = (session.scalar(select(func.max(CardRow.number))) or 0) // _SAMPLE + 1
        hits = also(finding, CardRow.number % step == 0).hits(_SAMPLE)
    return select(hits.c.number)


def on_lanes(session: Session, query: EventQuery, by: LaneBy, lanes: Sequence[Lane]) -> Iterator[Finding]:
    """What is found on each of the lanes, and last on none of them."""
    for place, lane in enumerate(lanes):
        yield also(_on(session, query, by, lane), *_off(by, lanes[:place]))
    yield also(find(session, query), *_off(by, lanes))


def _on(session: Session, query: EventQuery, by: LaneBy, lane: Lane) -> Finding:
    """What is found and told by a source, or names an entity: walked by that where the query walks by no other."""
    if getattr(query, by.value) is None:
        return find(session, _NARROWED[by](query, lane.of))
    condition = CardRow.source == lane.of if by is LaneBy.SOURCE else CardRow.number.in_(_naming([lane]))
    return also(find(session, query), condition)


def _off(by: LaneBy, lanes: Sequence[Lane]) -> Iterator[ColumnElement[bool]]:
    """What holds of the cards that are on none of these."""
    if lanes and by is LaneBy.SOURCE:
        yield or_(CardRow.source.is_(None), CardRow.source.not_in([lane.of for lane in lanes]))
    elif lanes:
        yield CardRow.number.not_in(_naming(lanes))


def _naming(lanes: Sequence[Lane]) -> Select[int]:
    return select(CardEntityRow.card_number).where(CardEntityRow.entity_id.in_([lane.of for lane in lanes]))


def also(finding: Finding, *conditions: ColumnElement[bool]) -> Finding:
    """What of it meets more conditions."""
    return replace(finding, filters=(*finding.filters, *conditions))
