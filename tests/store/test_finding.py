"""Whatever index answers, a range finds what a look at each event would find."""

import random
from dataclasses import replace

import pytest

from tests.accounts import AUSTIN, account_of, random_whens
from timeline.calendar.moments import MINUTE, at
from timeline.chronology import reading_order
from timeline.store import Archive, EventQuery
from timeline.store.query import Total
from timeline.store.records import EventRecord

NOW = 1_732_276_800


@pytest.mark.parametrize("certain", [False, True])
def test_every_range_finds_what_a_look_at_each_event_finds(archive: Archive, certain: bool) -> None:
    chance = random.Random(21)
    account = account_of(*random_whens(chance, 300))
    told = [replace(event, entities=(AUSTIN,) if chance.random() < 0.5 else ()) for event in account.events]
    record, _ = archive.articles.add(replace(account, events=tuple(told)), NOW)
    days = [(chance.choice([-43, 1962, 2024]), chance.randint(1, 9), chance.randint(0, 23)) for _ in range(9)]
    moments = [None, *(at(year, 1, day, hour) for year, day, hour in days)]

    for start, end in [(start, end) for start in moments for end in moments if not (start and end and start >= end)]:
        for entity in (None, "Lloyd Austin"):
            query = EventQuery(start, end, certain=certain, entity=entity, limit=500)
            page = archive.events.page(query)
            looked_at = [event.id for event in record.events if _fits(event, query)]

            assert sorted(event.id for event in page.items) == sorted(looked_at)
            assert page.total == Total(len(looked_at))
            assert list(page.items) == archive.events.all(query) == reading_order(page.items)


def _fits(event: EventRecord, query: EventQuery) -> bool:
    when = event.dating.when
    shift = (when.offset or 0) * MINUTE
    first = None if when.bounds.start is None else when.bounds.start - shift
    end = None if when.bounds.end is None else when.bounds.end - shift
    if when.is_undated or (query.entity and not event.entities):
        return False
    if query.certain:
        starts = query.start is None or (first is not None and first >= query.start)
        return starts and (query.end is None or (end is not None and end <= query.end))
    after = query.start is None or end is None or end > query.start
    return after and (query.end is None or first is None or first < query.end)
