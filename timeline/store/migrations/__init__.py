"""Migrations: the steps from one release's tables to the next, run by `migrate` when an archive is opened."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from timeline.store.engine import writing


def migrate(engine: Engine) -> None:
    """Bring the tables up to date, in one transaction; of two at once, the second finds nothing to do."""
    with writing(engine).begin() as connection:
        command.upgrade(configuration(connection), "head")


def configuration(connection: Connection) -> Config:
    """What Alembic needs to know to work on a connection."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config
