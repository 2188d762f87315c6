"""What a store tells of more events than a screen shows: some by themselves, the rest counted, and all once."""

import random
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from tests.accounts import account_of
from tests.store.changes import BY
from timeline.account import Account
from timeline.calendar.moments import DAY, at
from timeline.calendar.units import Unit
from timeline.charts import LaneBy
from timeline.events.values import Entity, EntityKind, Event
from timeline.spans import Kind, Span, When
from timeline.store import Archive, EventQuery
from timeline.store.archive.levels import FEW, Level
from timeline.store.decisions import Decision, Verdict
from timeline.store.query import Total

NAMES = [
    *(Entity(f"Name {number}", EntityKind.PERSON) for number in range(12)),
    *(Entity(f"Place {number}", EntityKind.PLACE) for number in range(12)),
]
MANY = FEW + 300
MOST = at(1066, 6, 15), at(2024, 12)
RANGES = [(None, None), (at(1990), at(2010)), (at(2019, 3, 4), at(2019, 3, 6)), (at(1000), at(1001)), MOST]


@pytest.fixture(scope="module")
def filled(shared_archive: Archive) -> Archive:
    """Two articles of two publishers and one of none, with events at all kinds of times that name several."""
    chance = random.Random(11)
    for publisher, count in (("The Crier", MANY // 2), ("The Bell", MANY // 3), (None, MANY // 5)):
        shared_archive.articles.add(made(chance, publisher, count), 0)
    return shared_archive


def made(chance: random.Random, publisher: str | None, count: int) -> Account:
    account = account_of(*(when(chance) for _ in range(count)), text=f"It was so, says {publisher}.")
    events = tuple(told(event, chance) for event in account.events)
    return replace(account, article=replace(account.article, publisher=publisher, title=None), events=events)


def told(event: Event, chance: random.Random) -> Event:
    names = tuple(chance.sample(NAMES, chance.choice([0, 1, 1, 3])))
    return replace(event, importance=chance.randrange(100) / 100, entities=names)


def when(chance: random.Random) -> When:
    start = at(chance.choice([-43, 1066, 1962, *range(2015, 2025)]), chance.randint(1, 12), chance.randint(1, 28))
    kind = chance.random()
    if kind < 0.06:
        return When.point(Span(None, start), Unit.DAY)
    if kind < 0.12:
        return When(Kind.SPAN, Span(start, start + DAY), Span(None, None), Unit.DAY)
    if kind < 0.14:
        return When.point(Span(None, None), Unit.DAY)
    unit = chance.choice([Unit.MINUTE, Unit.DAY, Unit.DAY, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY])
    return When.point(Span.unit(unit, start), unit)


def test_every_event_is_told_or_counted_once(filled: Archive) -> None:
    asked: list[dict[str, Any]] = [{}, {"certain": True}, {"entity": "Name 3"}, {"place": "Place 1"}, {"q": "event"}]
    queries = [EventQuery(*ends, timeline="all", limit=1, **others) for ends in RANGES for others in asked]
    for query, by in product(queries, LaneBy):
        found = filled.events.page(query).total

        level = filled.levels.look(query, by)

        ids = {item.id for item in level.items}
        assert len(ids) == len(level.items)
        assert all(tally.start < tally.end for tally in level.tallies)
        if level.lanes is not None:
            assert found == Total(len(ids) + sum(tally.count for tally in level.tallies))


@pytest.mark.parametrize("ends", [(None, None), MOST])
def test_a_lane_has_what_its_source_tells_of_and_the_others_have_the_rest(
    filled: Archive, ends: tuple[int | None, int | None]
) -> None:
    level = filled.levels.look(EventQuery(*ends), LaneBy.SOURCE)

    assert level.tallies
    of_all = [found(filled, EventQuery(*ends, source=source)) for source in ("The Crier", "The Bell", None)]
    assert [on_lane(level, lane) for lane in ("The Crier", "The Bell")] == of_all[:2]
    assert on_lane(level, "") == of_all[2] - sum(of_all[:2]) > 0
    assert all(item.lane == lane_of(filled, item.id) for item in level.items)


@pytest.mark.parametrize("by", LaneBy)
def test_where_nothing_is_named_all_are_others(archive: Archive, by: LaneBy) -> None:
    archive.articles.add(account_of(*[When.point(Span.unit(Unit.YEAR, at(2020)), Unit.YEAR)] * MANY), 0)

    level = archive.levels.look(EventQuery(at(2020, 6), None), by)

    assert level.lanes == []
    assert on_lane(level, "") == MANY


def found(archive: Archive, query: EventQuery) -> int:
    total = archive.events.page(query).total
    return total.value if total else 0


def on_lane(level: Level, lane: str) -> int:
    told = [item for item in level.items if item.lane == lane]
    return len(told) + sum(tally.count for tally in level.tallies if tally.lane == lane)


def lane_of(archive: Archive, id: str) -> str:
    return archive.events.get(id).evidence[0].source.publisher or ""


def test_few_are_all_told_and_many_are_counted(filled: Archive) -> None:
    all_of_them = filled.levels.look(EventQuery(), LaneBy.SOURCE)
    some = filled.levels.look(EventQuery(source="The Bell"), LaneBy.SOURCE)
    stretch = filled.levels.look(EventQuery(at(2020, 3), at(2020, 4)), LaneBy.SOURCE)

    assert 0 < len(all_of_them.items) < FEW < sum(tally.count for tally in all_of_them.tallies) + FEW
    assert all_of_them.tallies
    assert not some.tallies
    assert some.lanes is None
    assert not stretch.tallies
    assert stretch.lanes == all_of_them.lanes == ["The Crier", "The Bell"]


def test_the_weightiest_of_a_bin_is_told(filled: Archive) -> None:
    level = filled.levels.look(EventQuery(), LaneBy.SOURCE)
    told = {item.id for item in level.items}

    heaviest = max(filled.events.all(), key=lambda event: event.importance).importance

    assert heaviest in {item.importance for item in level.items}
    assert all(tally.title == "" for tally in level.tallies if tally.first in told)


def test_what_was_rejected_is_not_counted_until_that_is_undone(filled: Archive) -> None:
    event = filled.events.page(EventQuery(at(2020), at(2021))).items[0]
    before = total(filled)

    rejected = filled.decisions.decide(event.id, Decision(Verdict.REJECT), BY)

    assert total(filled) == before - 1

    filled.revisions.undo(rejected.revision or "", BY)

    assert total(filled) == before


def total(archive: Archive) -> int:
    level = archive.levels.look(EventQuery(), LaneBy.PLACE)
    return len(level.items) + sum(tally.count for tally in level.tallies)
