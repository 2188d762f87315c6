"""The border to the database: how it is opened, and how a transaction begins.

SQLite's driver would begin a transaction only at the first write, and a
reader that becomes a writer can find its snapshot stale. So we begin ours
ourselves, and one that will write says so at once.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from sqlite3 import Connection as SQLiteConnection
from sqlite3 import OperationalError as SQLiteError

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from timeline.errors import SettingsError

_PRAGMAS = ("busy_timeout = 10000", "synchronous = NORMAL", "foreign_keys = ON")
_TURNS = 20  # of others that write while a new file is opened


def open_engine(url: str) -> Engine:
    """An engine whose database has answered once. Raises SettingsError."""
    try:
        engine = create_engine(make_url(url))
        if engine.dialect.name == "sqlite":
            _prepare_sqlite(engine)
        engine.connect().close()
    except (ArgumentError, ImportError) as error:
        raise SettingsError("database_url", f"cannot be used: {error}") from error
    except OperationalError as error:
        raise SettingsError("database_url", f"cannot be opened: {error.orig}") from error
    return engine


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def set_up(connection: SQLiteConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        _write_ahead(connection)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _write_ahead(connection: SQLiteConnection) -> None:
    """Let readers and a writer work at once. A file that is new to it is asked again after each who writes to it.

    SQLite does not wait for them there, whatever the timeout, so we wait for a turn to write, and write nothing.
    """
    for _ in range(_TURNS):
        with suppress(SQLiteError):
            connection.execute("PRAGMA journal_mode = WAL")
            return
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    connection.execute("PRAGMA journal_mode = WAL")


def writing(engine: Engine) -> Engine:
    """The same engine, whose transactions say at once that they will write."""
    return engine.execution_options(writes=True)


class Sessions:
    """Transactions: to read, and to write; each is one session, committed at its end."""

    def __init__(self, engine: Engine) -> None:
        self._reader = engine
        self._writer = writing(engine)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with Session(self._reader) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        with Session(self._writer) as session, session.begin():
            yield session
