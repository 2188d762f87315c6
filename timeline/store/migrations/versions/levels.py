"""The indexes by which events are counted and weighed for a chart."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_COUNTED = ["order_first", "reach_end", "status", "lightness"]


def upgrade() -> None:
    others = ["source", "precision", "basis", "factuality", "year"]
    op.create_index("card_level", "card", ["breadth", *_COUNTED, *others, "number"])
    op.create_index("card_level_source", "card", ["source", *_COUNTED, "breadth", "number"])


def downgrade() -> None:
    op.drop_index("card_level_source", "card")
    op.drop_index("card_level", "card")
