"""The catalogue that events are found by, and the search.

All of it is made from the other tables, so it can go without loss.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ORDER = ["order_first", "order_closed", "order_latest", "article_number", "position"]
_SEARCHED = (("event_search", "card"), ("article_search", "article"))


def upgrade() -> None:
    _create_card()
    _create_card_entity()
    for index, of in _SEARCHED:
        _create_search(index, of)


def downgrade() -> None:
    for index, of in _SEARCHED:
        if _on_sqlite():
            op.execute(f"DROP TRIGGER {of}_forgotten")
        op.execute(f"DROP TABLE {index}")
    op.drop_table("card_entity")
    op.drop_table("card")


def _create_card() -> None:
    event = sa.ForeignKey("event.id", name="card_event_id_event", ondelete="CASCADE")
    op.create_table(
        "card",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event_id", sa.Text(), event, nullable=False),
        *_place(),
        sa.Column("lightness", sa.Float(), nullable=False),
        sa.Column("age", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text()),
        sa.Column("year", sa.Integer()),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("precision", "basis", "status", "factuality")),
        sa.PrimaryKeyConstraint("number", name="card_key"),
        sa.UniqueConstraint("event_id", name="card_event_id_once"),
    )
    op.create_index("card_reading_order", "card", _ORDER, unique=True)
    for name in ("breadth", "source", "status", "lightness", "age"):
        op.create_index(f"card_{name}", "card", [name, *_ORDER])


def _create_card_entity() -> None:
    card = sa.ForeignKey("card.number", name="card_entity_card_number_card", ondelete="CASCADE")
    entity = sa.ForeignKey("entity.id", name="card_entity_entity_id_entity", ondelete="CASCADE")
    op.create_table(
        "card_entity",
        sa.Column("card_number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), card, nullable=False),
        sa.Column("entity_id", sa.Text(), entity, nullable=False),
        *_place(),
        sa.PrimaryKeyConstraint("card_number", "entity_id", name="card_entity_key"),
    )
    op.create_index("card_entity_reading_order", "card_entity", ["entity_id", *_ORDER])


def _place() -> list[sa.Column[Any]]:
    kinds = (sa.BigInteger(), sa.Integer(), sa.BigInteger(), sa.BigInteger(), sa.Integer())
    return [
        *(sa.Column(name, kind, nullable=False) for name, kind in zip(_ORDER, kinds, strict=True)),
        sa.Column("reach_first", sa.BigInteger()),
        sa.Column("reach_end", sa.BigInteger()),
        sa.Column("breadth", sa.Integer(), nullable=False),
    ]


def _create_search(index: str, of: str) -> None:
    """FTS5's tables know no foreign keys, so a trigger forgets what is deleted."""
    if _on_sqlite():
        op.execute(f"CREATE VIRTUAL TABLE {index} USING fts5 (head, body)")
        op.execute(
            f"CREATE TRIGGER {of}_forgotten AFTER DELETE ON {of}"
            f" BEGIN DELETE FROM {index} WHERE rowid = old.number; END"
        )
        return
    op.execute(
        f"CREATE TABLE {index} (document tsvector NOT NULL,"
        f" number bigint PRIMARY KEY REFERENCES {of} (number) ON DELETE CASCADE)"
    )
    op.execute(f"CREATE INDEX {index}_document ON {index} USING gin (document) WITH (fastupdate = off)")


def _on_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"
