"""What a database says of how it answers."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, event

from timeline.store import EventQuery
from timeline.store.archive.events import Events
from timeline.store.engine import Sessions, reading

_EXPLAIN = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN (ANALYZE, BUFFERS)"}


def plans(engine: Engine, query: EventQuery) -> Iterator[str]:
    """The lines of the plan of each statement that a page takes."""
    asked: list[tuple[str, Any]] = []

    def note(_: object, __: object, statement: str, values: Any, *___: object) -> None:
        asked.append((statement, values))

    event.listen(engine, "before_cursor_execute", note)
    Events(Sessions(engine)).page(query)
    event.remove(engine, "before_cursor_execute", note)
    with reading(engine).connect() as connection:
        for statement, values in asked:
            if statement.lstrip().startswith(("SELECT", "WITH")):
                yield f"  {' '.join(statement.split())[:100]}"
                lines = connection.exec_driver_sql(f"{_EXPLAIN[engine.name]} {statement}", values)
                yield from (f"    {line[-1]}" for line in lines)
