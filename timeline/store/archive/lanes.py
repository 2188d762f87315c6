"""Which lanes a chart of very many events has, and what is found on each: those of the most events, and the others.

A lane is a source, a name or a place. An event that names several stands on the
lane of the most events, so that each is on one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import ColumnElement, Row, Select, Table, and_, func, or_, select, union_all
from sqlalchemy.orm import Session

from timeline.charts import LaneBy
from timeline.events.values import EntityKind
from timeline.store.archive import kept
from timeline.store.archive.conditions import cards_of, number_in
from timeline.store.archive.finding import Finding, find
from timeline.store.archive.portions import portions
from timeline.store.card_tables import CARD, CARD_ENTITY
from timeline.store.query import EventQuery
from timeline.store.tables import EntityRow

_MOST = 8
_SAMPLE = 20_000  # events by which it is decided which names are many
_NARROWED: dict[LaneBy, Callable[[EventQuery, str], EventQuery]] = {
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
    finding, is_kept = find(session, query), kept.is_kept(query)
    if by is LaneBy.SOURCE:
        names = kept.sources(session, _MOST) if is_kept else session.scalars(_sources(finding))
        return [Lane(name, name) for name in names]
    are_places = by is LaneBy.PLACE
    named = kept.names(session, _MOST, are_places=are_places) if is_kept else _named(session, finding, are_places)
    unique: dict[str, Lane] = {}
    for id, name in named:
        unique.setdefault(name, Lane(id, name))
    return list(unique.values())


def _named(session: Session, finding: Finding, are_places: bool) -> Sequence[Row[str, str]]:
    """The entities that the most of some of what is found names."""
    is_place = EntityRow.kind == EntityKind.PLACE.value
    of_some = CARD_ENTITY.c.card_number.in_(_sample(session, finding))
    named = (
        select(EntityRow.id, EntityRow.name)
        .join(CARD_ENTITY, CARD_ENTITY.c.entity_id == EntityRow.id)
        .where(of_some, is_place if are_places else ~is_place)
        .group_by(EntityRow.id, EntityRow.name)
        .order_by(func.count().desc(), EntityRow.id)
        .limit(_MOST)
    )
    return session.execute(named).all()


def _sources(finding: Finding) -> Select[str]:
    """The names of the publishers that tell of the most."""
    told = CARD.c.source.is_not(None)
    parts = [select(CARD.c.source).where(*piece.conditions, _joined(piece.place, told)) for piece in finding.pieces]
    sources = (parts[0] if len(parts) == 1 else union_all(*parts)).subquery().c.source
    return select(sources).group_by(sources).order_by(func.count().desc(), sources).limit(_MOST)


def _sample(session: Session, finding: Finding) -> Select[int]:
    """The numbers of all that is found, or of more than 20,000 of some from all over."""
    hits = finding.hits(_SAMPLE)
    if session.scalar(select(func.count()).select_from(hits.subquery())) == _SAMPLE:
        step = (session.scalar(select(func.max(CARD.c.number))) or 0) // _SAMPLE + 1
        hits = _also(finding, lambda place: number_in(place) % step == 0).hits(_SAMPLE)
    return select(hits.subquery().c.number)


@dataclass(frozen=True, slots=True)
class OnLane:
    """What is found on a lane, and `of` what: with all that is on lanes before it too."""

    of: Finding
    finding: Finding


def on_lanes(session: Session, query: EventQuery, by: LaneBy, lanes: Sequence[Lane]) -> Iterator[OnLane]:
    """What is found on each of the lanes, and last on none of them."""
    everything = find(session, query)
    findings = [*(_on(session, query, by, lane, everything) for lane in lanes), everything]
    for place, finding in enumerate(findings):
        is_alone = by is LaneBy.SOURCE and place < len(lanes)  # nothing has two sources
        yield OnLane(finding, finding if is_alone else _off(finding, by, lanes[:place]))


def found_among(session: Session, finding: Finding, numbers: Sequence[int]) -> set[int]:
    """Which of some cards are found."""
    parts = [_also(finding, partial(_is_one, some)).hits(len(some)) for some in portions(numbers)]
    return {number for part in parts for number in session.scalars(part)}


def _is_one(numbers: Sequence[int], place: Table) -> ColumnElement[bool]:
    return number_in(place).in_(numbers)


def _on(session: Session, query: EventQuery, by: LaneBy, lane: Lane, everything: Finding) -> Finding:
    """What is found and told by a source, or names an entity: walked by that where the query walks by no other."""
    if by is LaneBy.SOURCE:
        return _also(everything, lambda place: _joined(place, CARD.c.source == lane.of))
    if getattr(query, by.value) is None:
        return find(session, _NARROWED[by](query, lane.of))
    return _also(everything, lambda place: number_in(place).in_(cards_of([lane.of])))


def _off(finding: Finding, by: LaneBy, lanes: Sequence[Lane]) -> Finding:
    """What is found on none of these."""
    of = [lane.of for lane in lanes]
    if not lanes:
        return finding
    if by is LaneBy.SOURCE:
        others = or_(CARD.c.source.is_(None), CARD.c.source.not_in(of))
        return _also(finding, lambda place: _joined(place, others))
    return _also(finding, lambda place: ~_names_one(place, of))


def _names_one(place: Table, entities: Sequence[str]) -> ColumnElement[bool]:
    """Whether a card has one of some entities: asked card by card, for a list of all that have one can be very long."""
    named = CARD_ENTITY.alias()
    return (
        select(named.c.card_number)
        .where(named.c.card_number == number_in(place), named.c.entity_id.in_(entities))
        .exists()
    )


def _also(finding: Finding, condition: Callable[[Table], ColumnElement[bool]]) -> Finding:
    """What of it meets one more condition, which is told of the table that is walked."""
    return Finding(tuple(piece.also(condition(piece.place)) for piece in finding.pieces))


def _joined(place: Table, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """A condition of the card itself, where another table may be walked."""
    return condition if place is CARD else and_(CARD.c.number == CARD_ENTITY.c.card_number, condition)
