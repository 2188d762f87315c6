"""Whatever index answers, a range finds what a look at each event would find."""

import random
from dataclasses import replace
from typing import Any

import pytest

from tests.accounts import AUSTIN, account_of, random_whens
from tests.store.changes import BY
from timeline.calendar.moments import MINUTE, at
from timeline.chronology import reading_order
from timeline.store import Archive, EventQuery
from timeline.store.query import Total
from timeline.store.records import EventRecord

NOW = 1_732_276_800


def _told(archive: Archive) -> tuple[EventRecord, ...]:
    """Events at times by chance, half of them with an entity."""
    chance = random.Random(21)
    account = account_of(*random_whens(chance, 300))
    told = [replace(event, entities=(AUSTIN,) if chance.random() < 0.5 else ()) for event in account.events]
    return archive.articles.add(replace(account, events=tuple(told)), NOW)[0].events


@pytest.mark.parametrize("certain", [False, True])
def test_every_range_finds_what_a_look_at_each_event_finds(archive: Archive, certain: bool) -> None:
    events = _told(archive)
    chance = random.Random(21)
    days = [(chance.choice([-43, 1962, 2024]), chance.randint(1, 9), chance.randint(0, 23)) for _ in range(6)]
    moments = [None, *(at(year, 1, day, hour) for year, day, hour in days)]

    for start, end in [(start, end) for start in moments for end in moments if not (start and end and start >= end)]:
        for entity in (None, "Lloyd Austin"):
            query = EventQuery(start, end, certain=certain, entity=entity, limit=500)
            page = archive.events.page(query)
            looked_at = [event.id for event in events if _fits(event, query)]

            assert sorted(event.id for event in page.items) == sorted(looked_at)
            assert page.total == Total(len(looked_at))
            assert list(page.items) == archive.events.all(query) == reading_order(page.items)


@pytest.mark.parametrize(
    "words",
    [
        None,
        {},
        {"entity": "Lloyd Austin"},
        {"from": "1962", "to": "2024-01-05"},
        {"from": "1962", "to": "2024-01-05", "certain": True},
        {"from": "2024-01-03", "entity": "Lloyd Austin", "undated": True},
        {"to": "2024-01-03", "undated": True},
        {"q": "event", "from": "1962"},
    ],
)
def test_a_timeline_has_what_its_filter_finds_and_what_was_chosen(
    archive: Archive, words: dict[str, Any] | None
) -> None:
    events = _told(archive)
    included, excluded = ({event.id for event in events[first::7]} for first in (0, 1))
    given = {"title": "T", "filter": words, "included": included, "excluded": excluded}
    id = archive.timelines.add(given, BY).id
    finds = [] if words is None else [event for event in events if _fits(event, EventQuery.read(words))]
    chosen = included.union(event.id for event in finds) - excluded

    for query in (
        EventQuery(),
        EventQuery(at(1962)),
        EventQuery(at(-50), at(1962), undated=True),
        EventQuery(at(2024, 1, 6), at(2025)),
        EventQuery(at(2024, 1, 4), certain=True, entity="Lloyd Austin"),
    ):
        page = archive.events.page(replace(query, timeline=id, limit=500))
        looked_at = [event.id for event in events if event.id in chosen and _fits(event, query)]

        assert sorted(event.id for event in page.items) == sorted(looked_at)
        assert page.total == Total(len(looked_at))
        assert list(page.items) == reading_order(page.items)


def _fits(event: EventRecord, query: EventQuery) -> bool:
    when = event.dating.when
    shift = (when.offset or 0) * MINUTE
    first = None if when.bounds.start is None else when.bounds.start - shift
    end = None if when.bounds.end is None else when.bounds.end - shift
    if (when.is_undated and not query.undated) or (query.entity and not event.entities):
        return False
    if when.is_undated:
        return True
    if query.certain:
        starts = query.start is None or (first is not None and first >= query.start)
        return starts and (query.end is None or (end is not None and end <= query.end))
    after = query.start is None or end is None or end > query.start
    return after and (query.end is None or first is None or first < query.end)
