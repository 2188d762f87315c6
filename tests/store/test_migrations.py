"""The migrations and the tables agree, up and down, and several processes may migrate at once."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, MetaData, inspect, select, text

from tests.accounts import bridge_account, ministers_account
from timeline.errors import SettingsError
from timeline.events.values import Factuality
from timeline.store import Act, Archive, EventQuery
from timeline.store.archive.catalogue import complete
from timeline.store.decisions import Decision, Handmade, Verdict
from timeline.store.engine import open_engine, writing
from timeline.store.migrations import configuration, migrate
from timeline.store.records import ArticleRecord, Status
from timeline.store.tables import Base


def test_the_migrations_make_the_tables_as_they_are_described(empty_database: str) -> None:
    with opened(empty_database) as engine, engine.connect() as connection:
        migrate(engine)
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": _is_described})
        assert compare_metadata(context, Base.metadata) == []


def _is_described(_: object, name: str | None, kind: str, *__: object) -> bool:
    """The indexes of the search are no tables of SQLAlchemy's."""
    return not (name or "").startswith(("event_search", "article_search"))


def test_the_migrations_can_be_taken_back(empty_database: str) -> None:
    with opened(empty_database) as engine:
        migrate(engine)

        go_back(engine, "base")

        assert inspect(engine).get_table_names() == ["alembic_version"]


def test_an_archive_of_a_version_to_come_is_left_alone(empty_database: str) -> None:
    Archive.open(empty_database).close()
    with opened(empty_database) as engine, engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'to come'"))

    with pytest.raises(SettingsError, match=r"database_url: cannot be used: .* 'to come'"):
        Archive.open(empty_database)


@pytest.fixture
def old(empty_database: str) -> tuple[str, ArticleRecord]:
    """The address of an archive of the first tables with one article, and what that was in today's."""
    archive = Archive.open(empty_database)
    record, _ = archive.articles.add(ministers_account(), 0)
    archive.close()
    with opened(empty_database) as engine:
        go_back(engine, "0001")
    return empty_database, record


def test_what_was_read_before_entities_is_told_by_whole_sentences(old: tuple[str, ArticleRecord]) -> None:
    url, record = old

    archive = Archive.open(url)
    call, visit = archive.articles.get(record.id).events
    archive.close()

    (mention,) = (evidence.mention for evidence in visit.evidence)
    assert (visit.factuality, visit.importance, visit.entities) == (Factuality.HAPPENED, 0.5, ())
    assert mention == replace(record.events[1].evidence[0].mention, trigger=(mention.start, mention.end))
    assert [evidence.marks for evidence in call.evidence] == [((26, 32),), ()]
    assert visit.id == record.events[1].id


def test_what_was_stored_before_there_was_a_catalogue_is_found(old: tuple[str, ArticleRecord]) -> None:
    archive = Archive.open(old[0])

    found = archive.events.page(EventQuery(q="visits to moscow", year=2025))
    articles = archive.articles.search("belousov")
    archive.close()

    assert [event.title for event in found.items] == ["A visit to Moscow"]
    assert [one.source.id for one in articles.items] == [old[1].id]


def test_what_is_searched_is_told_apart_as_before_after_a_way_down_and_up(empty_database: str) -> None:
    query = EventQuery(q="moscow", facets=True)
    archive = Archive.open(empty_database)
    archive.articles.add(ministers_account(), 0)
    before = archive.events.page(query)
    archive.close()

    with opened(empty_database) as engine:
        go_back(engine, "0008")
    archive = Archive.open(empty_database)

    assert archive.events.page(query) == before
    assert before.facets
    assert before.facets["place"]
    archive.close()


def test_tables_and_indexes_are_kept_up_alike_in_a_new_archive_and_in_an_old_one(empty_database: str) -> None:
    archive = Archive.open(empty_database)
    archive.articles.add(ministers_account(), 0)
    archive.close()
    with opened(empty_database) as engine:
        new = _kept_up(engine)
        go_back(engine, "0009")
        before = _kept_up(engine)
        go_back(engine, "0001")
        migrate(engine, complete)
        again = _kept_up(engine)

    assert again == new
    assert before != new or empty_database.startswith("sqlite")


def _kept_up(engine: Engine) -> list[Any]:
    """What PostgreSQL was told of how to keep tables and indexes; SQLite is told nothing."""
    told = "SELECT relname, reloptions FROM pg_class WHERE reloptions IS NOT NULL AND relkind IN ('r', 'i') ORDER BY 1"
    with engine.connect() as connection:
        return list(connection.execute(text(told))) if engine.name == "postgresql" else []


def test_entities_come_without_loss_and_go_again(old: tuple[str, ArticleRecord]) -> None:
    with opened(old[0]) as engine:
        before = contents(engine)
        migrate(engine)
        go_back(engine, "0001")
        after = contents(engine)

    assert after == before
    assert [len(before[table]) for table in ("event", "evidence", "dating")] == [2, 3, 2]


def test_what_articles_tell_survives_without_what_people_added(empty_database: str) -> None:
    archive = Archive.open(empty_database)
    record, _ = archive.articles.add(ministers_account(), 0)
    archive.decisions.add(Handmade("It was", "1962"), Act("local", 1))
    archive.decisions.decide(record.events[0].id, Decision(Verdict.CONFIRM), Act("local", 2))
    archive.close()

    with opened(empty_database) as engine:
        go_back(engine, "0002")
    archive = Archive.open(empty_database)
    call, visit = archive.articles.get(record.id).events

    assert [event.id for event in archive.events.all()] == [call.id, visit.id]
    assert (call.status, call.revision, visit) == (Status.CONFIRMED, None, record.events[1])
    assert archive.timelines.get("all").filter == {"undated": True}
    archive.close()


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    yield engine
    engine.dispose()


def go_back(engine: Engine, revision: str) -> None:
    with writing(engine).begin() as connection:
        command.downgrade(configuration(connection), revision)


def contents(engine: Engine) -> dict[str, list[Any]]:
    """Every row of every table."""
    metadata = MetaData()
    metadata.reflect(engine)
    with engine.connect() as connection:
        return {table.name: list(connection.execute(select(table))) for table in metadata.sorted_tables}


def test_an_archive_waits_for_who_writes_to_its_new_file(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite3"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    done = Timer(0.2, lambda: other.execute("COMMIT"))
    done.start()

    archive = Archive.open(f"sqlite:///{path}")

    assert archive.is_ready()
    done.join()
    other.close()
    archive.close()


def test_archives_opened_at_once_agree_on_what_they_hold(empty_database: str) -> None:
    with ThreadPoolExecutor(8) as threads:
        added = list(threads.map(lambda _: _add(empty_database), range(16)))

    assert len({article for article, _ in added}) == 1
    assert sum(is_new for _, is_new in added) == 1


def _add(url: str) -> tuple[str, bool]:
    archive = Archive.open(url)
    record, is_new = archive.articles.add(bridge_account(), 0)
    archive.close()
    return record.id, is_new
