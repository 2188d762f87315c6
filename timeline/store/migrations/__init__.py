"""Migrations: the steps from one release's tables to the next, run by `migrate` when an archive is opened."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.util.exc import CommandError
from sqlalchemy import Connection, Engine

from timeline.errors import Busy, SettingsError
from timeline.store.engine import waiting, writing

_TURNS = 180  # in which to wait ten seconds for another that migrates: a million events take half a minute


def migrate(engine: Engine, complete: Callable[[Connection], None] = lambda _: None) -> None:
    """Bring the tables up to date, in one transaction; of two at once, the second waits and finds nothing to do.

    Where they were not, `complete` then adds to what they hold. Raises Busy where another takes half an hour, and
    SettingsError for the tables of a newer version.
    """
    for _ in range(_TURNS):
        with suppress(Busy), waiting():
            return _migrate(engine, complete)
    raise Busy


def _migrate(engine: Engine, complete: Callable[[Connection], None]) -> None:
    with writing(engine).begin() as connection:
        before = _revision(connection)
        try:
            command.upgrade(configuration(connection), "head")
        except CommandError as error:
            reason = f"cannot be used: its tables are those of a newer version, {before!r}"
            raise SettingsError("database_url", reason) from error
        if _revision(connection) != before:
            complete(connection)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def configuration(connection: Connection) -> Config:
    """What Alembic needs to know to work on a connection."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config
