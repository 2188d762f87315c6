"""What goes into the archive comes out of it, once, and in reading order."""

import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.accounts import (
    BEFORE_1990,
    BRIDGE,
    CALL,
    IDES,
    MONDAY,
    SINCE_2014,
    UNDATED,
    YEAR_1962,
    account_of,
    bridge_account,
    ministers_account,
    random_whens,
)
from timeline.calendar.moments import DAY
from timeline.chronology import reading_order
from timeline.errors import InputError, NotFound, SettingsError
from timeline.spans import When
from timeline.store import Archive, EventQuery
from timeline.store.plain import rows_of

NOW = 1_732_276_800


def test_an_article_comes_back_with_all_that_was_read_in_it(archive: Archive) -> None:
    account = bridge_account()

    record, is_new = archive.articles.add(account, NOW)

    assert is_new
    assert archive.articles.get(record.id) == record
    assert record.article == account.article
    assert tuple(expression.expression for expression in record.expressions) == account.expressions
    assert [event.dating for event in record.events] == [event.dating for event in account.events]
    assert (record.reader, record.added) == (archive.articles.reader, NOW)


def test_an_event_shows_its_evidence_with_the_words_that_date_it_marked(archive: Archive) -> None:
    record, _ = archive.articles.add(bridge_account(), NOW)

    event = archive.events.get(record.events[1].id)

    (evidence,) = event.evidence
    assert event == record.events[1]
    assert event.expressions == (record.expressions[1].id,)
    assert [evidence.mention.quote[start:end] for start, end in evidence.marks] == ["Monday"]
    assert (evidence.source.id, evidence.source.publisher) == (record.id, "The Crier")


def test_an_event_comes_back_with_its_mentions_and_its_entities(archive: Archive) -> None:
    account = ministers_account()
    record, _ = archive.articles.add(account, NOW)

    stored = [archive.events.get(event.id) for event in record.events]

    assert stored == list(record.events)
    for event, told in zip(stored, account.events, strict=True):
        assert tuple(evidence.mention for evidence in event.evidence) == told.mentions
        assert tuple(held.entity for held in event.entities) == told.entities
        assert (event.factuality, event.importance) == (told.factuality, told.importance)


@pytest.mark.parametrize("when", [IDES, YEAR_1962, SINCE_2014, BEFORE_1990, CALL, UNDATED])
def test_a_when_comes_back_as_it_was(archive: Archive, when: When) -> None:
    record, _ = archive.articles.add(account_of(when), NOW)

    assert archive.events.get(record.events[0].id).dating.when == when


def test_the_same_content_is_kept_once(archive: Archive) -> None:
    first, _ = archive.articles.add(bridge_account(), NOW)

    second, is_new = archive.articles.add(bridge_account(), NOW + DAY)

    assert not is_new
    assert second == first
    assert len(archive.events.all()) == 2


def test_several_are_stored_at_once_each_as_alone(archive: Archive) -> None:
    accounts = [bridge_account(), ministers_account(), bridge_account()]

    added = archive.articles.add_all([rows_of(account, archive.articles.reader, NOW) for account in accounts])

    assert [is_new for _, is_new in added] == [True, True, False]
    assert added[2][0] == added[0][0]
    for (id, _), account in zip(added, accounts, strict=True):
        assert archive.articles.get(id) == archive.articles.add(account, NOW)[0]
    assert [source.id for source in archive.articles.page().items] == [added[1][0], added[0][0]]


@pytest.mark.parametrize(
    "change", [{"title": None}, {"url": None}, {"publisher": "Another"}, {"zone": "Europe/Berlin"}]
)
def test_other_content_is_another_article(archive: Archive, change: dict[str, Any]) -> None:
    account = bridge_account()
    first, _ = archive.articles.add(account, NOW)

    second, is_new = archive.articles.add(replace(account, article=replace(account.article, **change)), NOW)

    assert is_new
    assert second.id != first.id
    assert {event.id for event in first.events}.isdisjoint(event.id for event in second.events)


def test_events_come_in_the_reading_order(archive: Archive) -> None:
    whens = random_whens(random.Random(7), 400)
    for start in range(0, len(whens), 40):
        archive.articles.add(account_of(*whens[start : start + 40], text=f"Text {start}."), NOW)
    told = [archive.articles.get(source.id).events for source in reversed(archive.articles.page(500).items)]

    events = archive.events.all(EventQuery(undated=True))

    assert len(events) == 400
    assert events == reading_order([event for article in told for event in article])


def test_a_walk_by_cursor_sees_each_event_once_though_others_are_added(archive: Archive) -> None:
    archive.articles.add(account_of(*random_whens(random.Random(3), 25)), NOW)
    before = [event.id for event in archive.events.all(EventQuery(undated=True))]

    walked: list[str] = []
    query: EventQuery | None = EventQuery(undated=True, limit=4)
    while query:
        page = archive.events.page(query)
        walked += [event.id for event in page.items]
        archive.articles.add(account_of(IDES, YEAR_1962, MONDAY, text=f"Step {len(walked)}."), NOW)
        query = replace(query, cursor=page.cursor) if page.cursor else None

    assert [seen for seen in walked if seen in set(before)] == before
    assert len(walked) == len(set(walked))


RANGES = [
    (None, None, ["-43", "1962", "before", "since", "Monday"]),
    ("1962", "1962", ["1962", "before"]),
    ("1961", "1961-12-31", ["before"]),
    ("-0043-03-15", "-0043-03-15", ["-43", "before"]),
    ("-0043-03-16", "1900", ["before"]),
    ("2024-06-24", None, ["since", "Monday"]),
    ("2024-06-25", "2024-06", ["since"]),
    (None, "2013", ["-43", "1962", "before"]),
    ("2024-06-24T23:59", "2024-06-24T23:59", ["since", "Monday"]),
]


@pytest.mark.parametrize(("first", "last", "found"), RANGES)
def test_a_range_finds_what_may_lie_in_it(
    archive: Archive, first: str | None, last: str | None, found: list[str]
) -> None:
    names = {"-43": IDES, "1962": YEAR_1962, "before": BEFORE_1990, "since": SINCE_2014, "Monday": MONDAY}
    archive.articles.add(account_of(*names.values(), UNDATED), NOW)

    events = archive.events.all(EventQuery.between(first, last))

    assert [event.dating.when for event in events] == [names[name] for name in found]


def test_articles_are_paged_from_the_last_added(archive: Archive) -> None:
    ids = [archive.articles.add(account_of(MONDAY, text=f"Text {number}."), NOW)[0].id for number in range(5)]

    first = archive.articles.page(limit=3)
    second = archive.articles.page(limit=3, cursor=first.cursor)

    assert [source.id for source in first.items + second.items] == ids[::-1]
    assert second.cursor is None


@pytest.mark.parametrize(
    "cursor", ["", "x", "WzFd", "W10", "WyJhIiwxLDIsMyw0XQ", "WzEsMSwxLDEsMWUzMDBd", "é", "bnVsbA"]
)
def test_a_cursor_that_was_not_given_out_is_refused(archive: Archive, cursor: str) -> None:
    with pytest.raises(InputError, match="cursor: was not given out here"):
        archive.events.page(EventQuery(cursor=cursor))


def test_what_is_not_there_is_not_found(archive: Archive) -> None:
    for resource in (archive.articles, archive.events, archive.timelines):
        with pytest.raises(NotFound, match=r"there is no (article|event|timeline) 'nothing'"):
            resource.get("nothing")


def test_the_timeline_of_everything_is_there_from_the_start(archive: Archive) -> None:
    assert [timeline.id for timeline in archive.timelines.list()] == ["all"]
    assert archive.timelines.get("all").title == "All events"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "oracle+nothing://x",
        "mysql://x",
        "sqlite:////nowhere/at/all.sqlite3",
        "postgresql://127.0.0.1:1/x",
    ],
)
def test_a_database_that_cannot_be_opened_is_named(url: str) -> None:
    with pytest.raises(SettingsError, match="database_url: cannot be"):
        Archive.open(url)


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "words.sqlite3"
    file.write_text("no database at all")

    with pytest.raises(SettingsError, match="database_url: cannot be opened: file is not a database"):
        Archive.open(f"sqlite:///{file}")


def test_an_archive_in_a_file_keeps_what_it_holds(empty_database: str) -> None:
    first = Archive.open(empty_database)
    record, _ = first.articles.add(bridge_account(), NOW)
    first.close()

    second = Archive.open(empty_database)

    assert second.articles.get(record.id) == record
    assert second.articles.get(record.id).article.text == BRIDGE
    second.close()


def test_an_archive_whose_file_is_gone_is_not_ready(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    archive = Archive.open(f"sqlite:///{folder / 'archive.sqlite3'}")
    was_ready = archive.is_ready()
    archive.close()
    shutil.rmtree(folder)

    assert (was_ready, archive.is_ready()) == (True, False)
