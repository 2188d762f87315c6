"""What was answered to requests with a key. Taking it back loses nothing that anybody told: answers go in a day."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "answer",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("begun", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("headers", sa.JSON(none_as_null=True)),
        sa.Column("body", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("key", name="answer_key"),
    )
    op.create_index("answer_begun", "answer", ["begun"])


def downgrade() -> None:
    op.drop_table("answer")
