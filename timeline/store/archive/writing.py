"""Many rows of a table, written at once.

PostgreSQL gets them by COPY, as one statement, so that its triggers count all of them in one look. Its driver would
send a statement for each row: a card was written and counted in 0.21 ms, and is so in 0.05.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter
from typing import Any

import orjson
from sqlalchemy import JSON, Connection, Table, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from timeline.store.whens import Values


def write(session: Session, table: Table, rows: Sequence[Values]) -> None:
    """Insert rows that all say the same columns. Raises IntegrityError."""
    if not rows:
        return
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.execute(insert(table), rows)
    else:
        _copy(connection, table, rows)


def _copy(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    names = list(rows[0])
    statement = 'COPY {} ("{}") FROM STDIN'.format(table.name, '", "'.join(names))
    of_row, listed = itemgetter(*names), [name for name in names if isinstance(table.c[name].type, JSON)]
    driver: Any = connection.connection.driver_connection
    with _translated(connection, statement), driver.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(of_row(row | {name: _json(row[name]) for name in listed}))


def _json(value: object) -> str | None:
    return None if value is None else orjson.dumps(value).decode()


@contextmanager
def _translated(connection: Connection, statement: str) -> Iterator[None]:
    """The driver's errors are those of a statement that SQLAlchemy sends."""
    base = connection.dialect.loaded_dbapi.Error
    try:
        yield
    except base as error:
        raise DBAPIError.instance(statement, None, error, base, dialect=connection.dialect) from error
