"""Indexes of the catalogue from which a range is counted, and what was rejected left out, with no card looked up.

That an event has one place in the reading order, the table of events already says.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ORDER = ["order_first", "order_closed", "order_latest", "article_number", "position"]
_COLUMNS = {
    "card_reading_order": [*_ORDER, "breadth", "reach_end", "status", "number"],
    "card_breadth": ["breadth", *_ORDER, "reach_end", "status", "number"],
    "card_source": ["source", *_ORDER, "breadth", "reach_end", "status", "number"],
    "card_status": ["status", *_ORDER, "breadth", "reach_end", "number"],
    "card_entity_reading_order": ["entity_id", *_ORDER, "breadth", "reach_end", "status", "card_number"],
}
_BEFORE = {
    "card_reading_order": _ORDER,
    **{f"card_{name}": [name, *_ORDER] for name in ("breadth", "source", "status")},
    "card_entity_reading_order": ["entity_id", *_ORDER],
}


def upgrade() -> None:
    _drop_indexes()
    op.add_column("card_entity", sa.Column("status", sa.Text(), nullable=False, server_default="machine"))
    card = sa.table("card", sa.column("number"), sa.column("status"))
    of_entity = sa.table("card_entity", sa.column("card_number"), sa.column("status"))
    is_other = of_entity.c.card_number == card.c.number, card.c.status != "machine"
    op.execute(of_entity.update().values(status=card.c.status).where(*is_other))
    for name, columns in _COLUMNS.items():
        op.create_index(name, _table(name), columns)


def downgrade() -> None:
    _drop_indexes()
    op.drop_column("card_entity", "status")
    for name, columns in _BEFORE.items():
        op.create_index(name, _table(name), columns, unique=name == "card_reading_order")


def _drop_indexes() -> None:
    for name in _COLUMNS:
        op.drop_index(name, _table(name))


def _table(index: str) -> str:
    return "card_entity" if index.startswith("card_entity") else "card"
