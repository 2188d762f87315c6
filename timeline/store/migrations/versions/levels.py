"""Indexes by which events are counted and weighed for a chart, and what they weigh by, of each entity too."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_WEIGHED = ["order_first", "reach_end", "status", "lightness"]


def upgrade() -> None:
    op.add_column("card_entity", sa.Column("lightness", sa.Float(), nullable=False, server_default="0"))
    card = sa.table("card", sa.column("number"), sa.column("lightness"))
    of_entity = sa.table("card_entity", sa.column("card_number"), sa.column("lightness"))
    is_it = of_entity.c.card_number == card.c.number
    op.execute(of_entity.update().values(lightness=card.c.lightness).where(is_it))
    others = ["source", "precision", "basis", "factuality", "year"]
    op.create_index("card_level", "card", ["breadth", *_WEIGHED, *others, "number"])
    op.create_index("card_level_source", "card", ["source", *_WEIGHED, "breadth", "number"])
    op.create_index("card_level_entity", "card_entity", ["entity_id", *_WEIGHED, "breadth", "card_number"])


def downgrade() -> None:
    op.drop_index("card_level_entity", "card_entity")
    op.drop_index("card_level_source", "card")
    op.drop_index("card_level", "card")
    op.drop_column("card_entity", "lightness")
