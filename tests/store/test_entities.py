"""An entity is kept once, whatever articles name it and however they write it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from tests.accounts import AUSTIN, BELOUSOV, MOSCOW, ministers_account
from timeline.events.values import Entity, EntityKind
from timeline.store import Archive

NOW = 1_732_276_800

NAMES = [
    ("Lloyd Austin", EntityKind.PERSON, True),
    ("LLOYD AUSTIN", EntityKind.PERSON, True),
    ("Lloyd\n Austin", EntityKind.PERSON, True),
    ("Lloyd Austin", EntityKind.OTHER, False),
    ("Austin", EntityKind.PERSON, False),
]


@pytest.mark.parametrize(("name", "kind", "is_same"), NAMES)
def test_the_same_name_and_kind_is_one_entity_in_all_articles(
    archive: Archive, name: str, kind: EntityKind, is_same: bool
) -> None:
    first, _ = archive.articles.add(ministers_account(AUSTIN), NOW)

    second, _ = archive.articles.add(ministers_account(Entity(name, kind), title="Another"), NOW)

    assert (second.events[0].entities == first.events[0].entities) is is_same


def test_an_event_has_an_entity_once_though_it_is_named_twice(archive: Archive) -> None:
    shouted = replace(AUSTIN, name="LLOYD AUSTIN")
    record, _ = archive.articles.add(ministers_account(shouted, BELOUSOV, AUSTIN), NOW)

    assert [held.entity for held in record.events[0].entities] == [shouted, BELOUSOV]
    assert [held.entity for held in record.events[1].entities] == [shouted, MOSCOW]


def test_articles_stored_at_once_share_their_entities(empty_database: str) -> None:
    archive = Archive.open(empty_database)
    accounts = [ministers_account(title=f"Call {number}") for number in range(16)]

    with ThreadPoolExecutor(8) as threads:
        records = list(threads.map(lambda account: archive.articles.add(account, 0)[0], accounts))

    assert len({record.id for record in records}) == 16
    assert len({record.events[0].entities for record in records}) == 1
    assert records[0].events[0].entities[0].entity == AUSTIN
    archive.close()
