"""The migrations and the tables agree, up and down, and several processes may migrate at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from tests.accounts import bridge_account
from timeline.store import Archive
from timeline.store.engine import open_engine, writing
from timeline.store.migrations import configuration, migrate
from timeline.store.tables import Base


def test_the_migrations_make_the_tables_as_they_are_described(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new.sqlite3'}")
    migrate(engine)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_migrations_can_be_taken_back(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new.sqlite3'}")
    migrate(engine)

    with writing(engine).begin() as connection:
        command.downgrade(configuration(connection), "base")

    assert inspect(engine).get_table_names() == ["alembic_version"]
    engine.dispose()


def test_archives_opened_at_once_agree_on_what_they_hold(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'shared.sqlite3'}"

    with ThreadPoolExecutor(8) as threads:
        added = list(threads.map(lambda _: _add(url), range(16)))

    assert len({article for article, _ in added}) == 1
    assert sum(is_new for _, is_new in added) == 1


def _add(url: str) -> tuple[str, bool]:
    archive = Archive.open(url)
    record, is_new = archive.articles.add(bridge_account(), 0)
    archive.close()
    return record.id, is_new
