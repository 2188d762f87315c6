"""The counts that the database keeps are those of what is there, however it came and went."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, text

from tests.store.changes import BY
from tests.store.test_levels import made
from timeline.store import Archive
from timeline.store.archive.catalogue import complete
from timeline.store.decisions import Decision, Edit, Handmade, Verdict
from timeline.store.engine import open_engine, writing
from timeline.store.migrations import configuration, migrate

FACETS = ("source", "precision", "basis", "status", "factuality", "year")
SHOWN = "status <> 'rejected' AND breadth < 10"


@pytest.fixture
def engine(empty_database: str) -> Iterator[Engine]:
    """A database in which events came and went in every way, the weightiest too."""
    archive = Archive.open(empty_database)
    _do_all(archive, random.Random(3))
    archive.close()
    opened = open_engine(empty_database)
    yield opened
    opened.dispose()


def _do_all(archive: Archive, chance: random.Random) -> None:
    articles = [archive.articles.add(made(chance, name, 40), 0)[0] for name in ("The Crier", "The Bell", None)]
    for event in chance.sample(archive.events.all(), 30):
        archive.decisions.decide(event.id, Decision(chance.choice([Verdict.REJECT, Verdict.CONFIRM])), BY)
    weightiest = sorted(archive.events.all(), key=lambda event: -event.importance)
    for event in weightiest[:20]:
        archive.decisions.edit(event.id, Edit(form="1969-07-20", importance=0.1), BY)
    for event in weightiest[20:30]:
        archive.decisions.delete(event.id, BY)
    archive.decisions.add(Handmade("The mill burnt", "1962"), BY)
    archive.revisions.undo(archive.corrections.delete(articles[0].id, BY).id, BY)
    archive.corrections.delete(articles[1].id, BY)


def test_each_value_and_each_cell_has_the_count_and_the_weightiest_of_what_is_there(engine: Engine) -> None:
    with engine.connect() as connection:
        assert _kept(connection) == _counted(connection)


def test_what_was_there_before_is_counted_by_the_migration(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        command.downgrade(configuration(connection), "0007")
    migrate(engine)

    with engine.connect() as connection:
        assert _kept(connection) == _counted(connection)


def test_what_is_catalogued_late_is_counted_and_what_comes_and_goes_after_it_too(
    engine: Engine, empty_database: str
) -> None:
    with writing(engine).begin() as connection:
        connection.execute(text("DELETE FROM card WHERE number % 3 = 0"))
        complete(connection)
    archive = Archive.open(empty_database)
    new, _ = archive.articles.add(made(random.Random(4), "The Late", 10), 0)
    archive.decisions.delete(new.events[0].id, BY)
    archive.close()

    with engine.connect() as connection:
        assert _kept(connection) == _counted(connection)


def _kept(connection: Connection) -> list[Any]:
    counts = "SELECT facet, value, count FROM card_count WHERE count > 0"
    cells = "SELECT size, place, count, number, is_open FROM card_cell"
    return _rows(connection, counts) + _rows(connection, cells)


def _counted(connection: Connection) -> list[Any]:
    values = [
        f"SELECT '{name}', CAST({name} AS TEXT), count(*) FROM card WHERE {SHOWN} GROUP BY {name}" for name in FACETS
    ]
    named = f"FROM card_entity JOIN entity ON id = entity_id WHERE {SHOWN}"
    counts = [
        f"SELECT '', '', count(*) FROM card WHERE {SHOWN}",
        *values,
        f"SELECT 'entity', id, count(*) {named} GROUP BY id",
        f"SELECT 'place', id, count(*) {named} AND entity.kind = 'place' GROUP BY id",
    ]
    told = [row for row in _rows(connection, " UNION ALL ".join(counts)) if row[1] is not None]
    cells = [
        f"SELECT {size}, place, count, number, is_open FROM (SELECT place, is_open, number,"
        " row_number() OVER (PARTITION BY place, is_open ORDER BY lightness, number) AS rank,"
        f" count(*) OVER (PARTITION BY place, is_open) AS count FROM (SELECT order_first >> {size} AS place,"
        f" breadth = 9 AS is_open, lightness, number FROM card WHERE {SHOWN}) AS shown) AS ranked WHERE rank = 1"
        for size in (17, 22, 27)
    ]
    return told + _rows(connection, " UNION ALL ".join(cells))


def _rows(connection: Connection, question: str) -> list[Any]:
    return sorted(map(tuple, connection.execute(text(question))), key=str)
