"""The border to the database: how it is opened, and how a transaction begins.

Writers take turns and readers see one moment, on SQLite and PostgreSQL alike.
SQLite's driver would begin a transaction only at the first write, and a
reader that becomes a writer can find its snapshot stale. So we begin ours
ourselves, and one that will write says so at once. PostgreSQL would let many
write together, and a number given out first could be seen last: a walk by
cursor would skip it. So there a writer takes a lock that only writers take.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from sqlite3 import SQLITE_BUSY
from sqlite3 import Connection as SQLiteConnection
from sqlite3 import OperationalError as SQLiteError

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from timeline.errors import Busy, SettingsError

# A page of 100 events is looked up in half the time in mapped memory; SQLite maps at most so much.
# An article writes 1 MB of pages into a store of a million events. So the log goes to the file after 64 MB, not 4: or
# else one article in four waits some 30 ms for that, and many a page is written time and again.
_PRAGMAS = ("synchronous = NORMAL", "foreign_keys = ON", "mmap_size = 2147418112", "wal_autocheckpoint = 16384")
_TURNS = 20  # of others that write while a new file is opened
_PATIENCE = 10  # seconds to wait for others that write
_SHORT = f"-c lock_timeout={_PATIENCE}s -c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1"
"""Many short questions at once to a store that is mostly in memory. To start workers for one takes longer than most."""
_LOCK_NOT_AVAILABLE = "55P03"
_WRITERS = 8463001  # the lock's number, which only has to be the same in every process


def open_engine(url: str, *, is_there: bool = False) -> Engine:
    """An engine whose database has answered once; one in a file is made there, unless it `is_there`.

    Raises SettingsError.
    """
    try:
        named = make_url(url)
        if is_there:
            _check_file(named)
        engine = create_engine(_with_defaults(named))
        _PREPARE.get(engine.dialect.name, _refuse)(engine)
        engine.connect().close()
    except (ArgumentError, ImportError) as error:
        raise SettingsError("database_url", f"cannot be used: {error}") from error
    except DatabaseError as error:
        raise SettingsError("database_url", f"cannot be opened: {error.orig}") from error
    return engine


def _check_file(url: URL) -> None:
    file = url.database or ":memory:"
    if url.get_backend_name() == "sqlite" and file != ":memory:" and not Path(file).exists():
        raise SettingsError("database_url", f"there is no {file}: TIMELINE_DATABASE_URL says which file is meant")


def _with_defaults(url: URL) -> URL:
    """PostgreSQL by psycopg 3, whatever SQLAlchemy's release takes; what a URL leaves open is said."""
    named = url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url
    defaults = {"timeout": str(_PATIENCE)} if named.get_backend_name() == "sqlite" else {"options": _SHORT}
    return named.update_query_dict({**defaults, **named.query})


def _refuse(engine: Engine) -> None:
    raise SettingsError("database_url", f"cannot be used: {engine.dialect.name} is neither sqlite nor postgresql")


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


def _prepare_postgresql(engine: Engine) -> None:
    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes", False):
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


_PREPARE = {"sqlite": _prepare_sqlite, "postgresql": _prepare_postgresql}


def reading(engine: Engine) -> Engine:
    """The same engine, whose transactions see one moment, however many questions they ask."""
    return engine.execution_options(isolation_level="REPEATABLE READ") if engine.name == "postgresql" else engine


def writing(engine: Engine) -> Engine:
    """The same engine, whose transactions say at once that they will write."""
    return engine.execution_options(writes=True)


@contextmanager
def waiting() -> Iterator[None]:
    """Raises Busy where a database says within that others hold what is to be written."""
    try:
        yield
    except OperationalError as error:
        number, state = getattr(error.orig, "sqlite_errorcode", 0), getattr(error.orig, "sqlstate", None)
        if number & 0xFF == SQLITE_BUSY or state == _LOCK_NOT_AVAILABLE:
            raise Busy from error
        raise


class Sessions:
    """Transactions: to read, and to write; each is one session, committed at its end.

    What is written is kept watch over by `keeping`, which may write more before the end.
    """

    def __init__(
        self, engine: Engine, keeping: Callable[[Session], AbstractContextManager[None]] = lambda _: nullcontext()
    ) -> None:
        self._reader = reading(engine)
        self._writer = writing(engine)
        self._keeping = keeping

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with Session(self._reader) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Raises Busy where others write for too long."""
        with waiting(), Session(self._writer) as session, session.begin(), self._keeping(session):
            yield session
