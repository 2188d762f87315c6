"""How many events there are, and of which kinds: counted once over the same hits, so that the counts agree.

What is counted has an end: beyond it a number is said to be at least that.
"""

from collections.abc import Iterator

from sqlalchemy import CTE, Select, String, Subquery, cast, func, literal, select
from sqlalchemy.orm import Session

from timeline.events.values import EntityKind
from timeline.store.archive import search
from timeline.store.archive.finding import Finding
from timeline.store.archive.kept import NAMED, PLAIN, SHOWN, gathered, ranked
from timeline.store.card_tables import CARD_ENTITY
from timeline.store.query import Facets, Relation, Total
from timeline.store.tables import EntityRow

COUNTED, COUNTED_WITH_FACETS = 10_000, 70_000


def total(session: Session, finding: Finding) -> Total:
    """How many events are found, up to ten thousand."""
    hits = finding.hits(COUNTED).subquery()
    return total_of(session.scalar(select(func.count()).select_from(hits)) or 0, COUNTED)


def facets(session: Session, finding: Finding) -> tuple[Total, Facets]:
    """How many events are found, up to seventy thousand, and of them how many have which entity, source and so on."""
    told = [name for name in (*PLAIN, *search.LISTED) if finding.tells(name)]
    hits = finding.hits(COUNTED_WITH_FACETS, told).cte("hits").prefix_with("MATERIALIZED")
    nothing = literal("")
    everything = select(nothing.label("name"), nothing.label("value"), nothing.label("label"), _COUNT).select_from(hits)
    counts = [everything, *(_plain(hits, name) for name in PLAIN), *_named(hits)]
    found = gathered(session, counts)
    (all_of_them,) = found[""]
    return total_of(all_of_them.count, COUNTED_WITH_FACETS), ranked(found)


_COUNT = func.count().label("count")


def total_of(counted: int, most: int) -> Total:
    """What was counted, where counting ended at so many."""
    return Total(counted, Relation.AT_LEAST if counted == most else Relation.EXACTLY)


def _plain(hits: CTE, name: str) -> Select[str, str, str, int]:
    column = hits.c[name]
    value = cast(column, String)
    counted = select(literal(name).label("name"), value.label("value"), value.label("label"), _COUNT)
    return counted.where(column.is_not(None)).group_by(column).order_by(_COUNT.desc(), value).limit(SHOWN)


def _named(hits: CTE) -> Iterator[Select[str, str, str, int]]:
    """The entities of the most hits, and the places: only those that are told are looked up where hits list them."""
    if all(name in hits.c for name in search.LISTED):
        for name, listed in zip(NAMED, search.LISTED, strict=True):
            yield _told(name, _most(_listed(hits, listed)))
        return
    counts = _by_entity(hits)
    yield _told("entity", _most(counts))
    yield _told("place", counts).where(EntityRow.kind == EntityKind.PLACE.value)


def _listed(hits: CTE, name: str) -> CTE:
    """How many hits list each entity."""
    listed = func.unnest(hits.c[name]).table_valued("id", joins_implicitly=True).render_derived()
    return select(listed.c.id, _COUNT).select_from(hits, listed).group_by(listed.c.id).cte(f"by_{name}")


def _by_entity(hits: CTE) -> CTE:
    """How many hits each entity has: asked for as a list of hits, for joined to them SQLite would walk all cards."""
    id = CARD_ENTITY.c.entity_id
    counted = select(id.label("id"), _COUNT).where(CARD_ENTITY.c.card_number.in_(select(hits.c.number)))
    return counted.group_by(id).cte("by_entity").prefix_with("MATERIALIZED")


def _most(counts: CTE) -> Subquery:
    return select(counts).order_by(counts.c.count.desc(), counts.c.id).limit(SHOWN).subquery()


def _told(name: str, counts: CTE | Subquery) -> Select[str, str, str, int]:
    value, count = counts.c.id.label("value"), counts.c.count
    named = select(literal(name).label("name"), value, EntityRow.name.label("label"), count)
    joined = named.join_from(counts, EntityRow, EntityRow.id == counts.c.id)
    return joined.order_by(count.desc(), value).limit(SHOWN)
