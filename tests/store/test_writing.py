"""Many rows at once come out as they went in, and what a database refuses is told in one way."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from timeline.store import Archive
from timeline.store.archive.writing import write
from timeline.store.engine import Sessions, open_engine
from timeline.store.rows import nobody_row
from timeline.store.tables import ENTITY, EXPRESSION
from timeline.store.whens import Values

TWO = [
    {"id": id, "name": name, "folded": name, "kind": "person"}
    for id, name in (("ent_1", 'a\ttab, a\nline, "marks" and \\N'), ("ent_2", "東京 {é}"))
]
EXPRESSIONS = [
    {
        "id": f"exp_{position}",
        "article_number": 0,
        "position": position,
        "start": 0,
        "end": 4,
        "text": "1962",
        "type": "DATE",
        "value": "1962",
        "when": when,
        "why": "",
        "mod": None,
        "signal": None,
        "anchor": anchor,
        "candidates": candidates,
    }
    for position, (when, anchor, candidates) in enumerate(
        [(None, None, []), ({"precision": "year", "likely": -(1 << 40)}, {"value": "é \\ \t"}, [{"share": 0.25}])]
    )
]


@pytest.fixture
def sessions(database: str) -> Iterator[Sessions]:
    Archive.open(database).close()
    engine = open_engine(database)
    yield Sessions(engine)
    engine.dispose()


@pytest.mark.parametrize(("table", "rows"), [(ENTITY, TWO), (EXPRESSION, EXPRESSIONS), (ENTITY, [])])
def test_rows_come_out_as_they_went_in(sessions: Sessions, table: Any, rows: list[Values]) -> None:
    with sessions.writing() as session:
        session.add(nobody_row())
        session.flush()
        write(session, table, rows)

    with sessions.reading() as session:
        found = session.execute(select(table).order_by(table.c.id))
        assert [dict(row._mapping) for row in found] == rows


def test_what_is_there_is_not_written_again(sessions: Sessions) -> None:
    with sessions.writing() as session:
        write(session, ENTITY, TWO[:1])

    with pytest.raises(IntegrityError), sessions.writing() as session:
        write(session, ENTITY, TWO)

    with sessions.reading() as session:
        assert session.scalars(select(ENTITY.c.id)).all() == ["ent_1"]
