"""Counts that the database keeps: of the values of all events, and of what begins when, with the weightiest of it.

Triggers keep them, so that they are right however cards come and go, by a cascade too; no card is changed in place.
What was rejected or has no date is not counted. What has no beginning has cells of its own.
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_SIZES = (17, 22, 27)
_FACETS = ("source", "precision", "basis", "status", "factuality")
_SHOWN, _IS_OPEN = "status <> 'rejected' AND breadth < 10", "breadth = 9"
_NAMES = ("card_counted", "card_uncounted", "card_entity_counted", "card_entity_uncounted")
_WEIGHED = """ON CONFLICT (size, place, is_open) DO UPDATE SET count = card_cell.count + excluded.count,
    number = CASE WHEN (excluded.lightness, excluded.number) < (card_cell.lightness, card_cell.number)
                  THEN excluded.number ELSE card_cell.number END,
    lightness = CASE WHEN excluded.lightness < card_cell.lightness
                     THEN excluded.lightness ELSE card_cell.lightness END"""
_ADDED = "ON CONFLICT (facet, value) DO UPDATE SET count = card_count.count + excluded.count"


def upgrade() -> None:
    _create()
    for statement in (*filled(), *(_triggers() if _on_sqlite() else _functions())):
        op.execute(statement)


def downgrade() -> None:
    for name in _NAMES:
        op.execute(f"DROP TRIGGER {name}" if _on_sqlite() else f"DROP FUNCTION {name} CASCADE")
    op.drop_table("card_cell")
    op.drop_table("card_count")


def _create() -> None:
    op.create_table(
        "card_count",
        sa.Column("facet", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("facet", "value", name="card_count_key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "card_cell",
        sa.Column("size", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("place", "count", "number")),
        sa.Column("lightness", sa.Float(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("size", "place", "is_open", name="card_cell_key"),
        sqlite_with_rowid=False,
    )


def filled() -> Iterator[str]:
    """Statements that count what is there, into tables that are empty."""
    counted = "INSERT INTO card_count (facet, value, count) SELECT"
    yield f"{counted} '', '', count(*) FROM card WHERE {_SHOWN}"
    for name in (*_FACETS, "year"):
        values = f"FROM card WHERE {_SHOWN} AND {name} IS NOT NULL GROUP BY {name}"
        yield f"{counted} '{name}', CAST({name} AS TEXT), count(*) {values}"
    yield f"{counted} 'entity', entity_id, count(*) FROM card_entity WHERE {_SHOWN} GROUP BY entity_id"
    places = "FROM card_count JOIN entity ON id = value WHERE facet = 'entity' AND kind = 'place'"
    yield f"{counted} 'place', value, count {places}"
    for size in _SIZES:
        yield (
            "INSERT INTO card_cell (size, place, is_open, count, lightness, number)"
            f" SELECT {size}, order_first >> {size}, {_IS_OPEN}, count(*), 0, 0 FROM card WHERE {_SHOWN} GROUP BY 2, 3"
        )
        yield _weighed_again(size)


def _on_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _weighed_again(size: int, which: str = "") -> str:
    """The weightiest of cells: of the cards, or of the weightiest of the cells that are one size smaller."""
    finer = _SIZES[_SIZES.index(size) - 1] if size != _SIZES[0] else 0
    of, at = ("card_cell AS one", "place") if finer else ("card AS one", "order_first")
    kind = f"size = {finer} AND is_open" if finer else f"{_SHOWN} AND ({_IS_OPEN})"
    low, high = (f"(card_cell.place + {more}) << {size - finer}" for more in (0, 1))
    # The sums keep SQLite from walking all of them by weight.
    order = "ORDER BY one.lightness + 0, one.number + 0 LIMIT 1"
    where = f"{kind} = card_cell.is_open AND {at} >= {low} AND {at} < {high}"
    found = f"SELECT one.lightness, one.number FROM {of} WHERE {where} {order}"
    return f"UPDATE card_cell SET (lightness, number) = ({found}) WHERE size = {size} {which};"


def _mended(places: str, numbers: str) -> str:
    """Cells after some of their cards went: gone where they are empty, else with the weightiest that is left."""
    return "".join(
        f"DELETE FROM card_cell WHERE size = {size} AND place IN ({places.format(size)}) AND count = 0;"
        + _weighed_again(size, f"AND place IN ({places.format(size)}) AND number IN ({numbers})")
        for size in _SIZES
    )


def _told(row: str) -> str:
    """The facets of a card with their values."""
    values = ", ".join(f"('{name}', {row}.{name})" for name in _FACETS)
    return f"('', ''), {values}, ('year', CAST({row}.year AS TEXT))"


def _sizes() -> str:
    return ", ".join(f"({size})" for size in _SIZES)


def _triggers() -> Iterator[str]:
    """SQLite's, which see one row. What goes is counted as one less, and weighs nothing."""
    mended = _mended("old.order_first >> {}", "old.number")
    for name, event, row, one, lightness, then in (
        ("counted", "INSERT", "new", "1", "new.lightness", ""),
        ("uncounted", "DELETE", "old", "-1", "1", mended),
    ):
        shown = f"WHEN {row}.status <> 'rejected' AND {row}.breadth < 10"
        yield f"""CREATE TRIGGER card_{name} AFTER {event} ON card {shown} BEGIN
          INSERT INTO card_count (facet, value, count)
            SELECT column1, column2, {one} FROM (VALUES {_told(row)}) WHERE column2 IS NOT NULL {_ADDED};
          INSERT INTO card_cell (size, place, is_open, count, lightness, number)
            SELECT column1, {row}.order_first >> column1, {row}.{_IS_OPEN}, {one}, {lightness}, {row}.number
            FROM (VALUES {_sizes()}) WHERE true {_WEIGHED};
          {then} END"""
        yield f"""CREATE TRIGGER card_entity_{name} AFTER {event} ON card_entity {shown} BEGIN
          INSERT INTO card_count (facet, value, count)
            SELECT column1, id, {one} FROM (VALUES ('entity'), ('place')) JOIN entity ON id = {row}.entity_id
            WHERE column1 IN ('entity', kind) {_ADDED};
          END"""


def _functions() -> Iterator[str]:
    """PostgreSQL's, which see all rows that a statement wrote, as `changed`."""
    mended = _mended("SELECT order_first >> {} FROM changed", "SELECT number FROM changed")
    for name, event, rows, sign, lightness, then in (
        ("counted", "INSERT", "NEW", "", "lightness", ""),
        ("uncounted", "DELETE", "OLD", "-", "1", mended),
    ):
        of_card = f"""INSERT INTO card_count (facet, value, count)
            SELECT facet, value, {sign}count(*) FROM changed, LATERAL (VALUES {_told("changed")}) AS told (facet, value)
            WHERE {_SHOWN} AND value IS NOT NULL GROUP BY facet, value {_ADDED};
          INSERT INTO card_cell (size, place, is_open, count, lightness, number)
            SELECT size, order_first >> size, {_IS_OPEN}, {sign}count(*), min({lightness}),
              (array_agg(number ORDER BY lightness, number))[1]
            FROM changed, (VALUES {_sizes()}) AS sizes (size) WHERE {_SHOWN} GROUP BY 1, 2, 3 {_WEIGHED};
          {then}"""
        of_entity = f"""INSERT INTO card_count (facet, value, count)
            SELECT facet, entity_id, {sign}count(*)
            FROM changed JOIN entity ON id = entity_id, (VALUES ('entity'), ('place')) AS facets (facet)
            WHERE {_SHOWN} AND facet IN ('entity', kind) GROUP BY facet, entity_id {_ADDED};"""
        for table, statements in (("card", of_card), ("card_entity", of_entity)):
            yield from _function(f"{table}_{name}", statements, f"AFTER {event} ON {table} REFERENCING {rows} TABLE")


def _function(name: str, statements: str, when: str) -> Iterator[str]:
    """A function, and the trigger that calls it once for all rows."""
    body = f"$$ BEGIN {statements} RETURN NULL; END $$"
    yield f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS {body}"
    yield f"CREATE TRIGGER {name} {when} AS changed FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
