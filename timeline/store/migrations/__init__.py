"""Migrations: the steps from one release's tables to the next, run by `migrate` when an archive is opened."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine

from timeline.store.engine import writing


def migrate(engine: Engine, complete: Callable[[Connection], None] = lambda _: None) -> None:
    """Bring the tables up to date, in one transaction; of two at once, the second finds nothing to do.

    Where they were not, `complete` then adds to what they hold.
    """
    with writing(engine).begin() as connection:
        before = _revision(connection)
        command.upgrade(configuration(connection), "head")
        if _revision(connection) != before:
            complete(connection)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def configuration(connection: Connection) -> Config:
    """What Alembic needs to know to work on a connection."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config
