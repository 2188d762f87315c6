"""The first tables, and the timeline `all`."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_article()
    _create_expression()
    _create_event()
    _create_evidence()
    _create_dating()
    _create_timeline()


def downgrade() -> None:
    for table in ("dating", "evidence", "event", "expression", "article", "timeline"):
        op.drop_table(table)


def _create_article() -> None:
    op.create_table(
        "article",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published", sa.BigInteger(), nullable=False),
        sa.Column("published_timed", sa.Boolean(), nullable=False),
        sa.Column("published_offset", sa.Integer()),
        sa.Column("zone", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("url", sa.Text()),
        sa.Column("publisher", sa.Text()),
        sa.Column("author", sa.Text()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("country", sa.Text()),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("added", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="article_key"),
        sa.UniqueConstraint("id", name="article_id_once"),
        sa.UniqueConstraint("digest", name="article_digest_once"),
    )


def _create_expression() -> None:
    op.create_table(
        "expression",
        sa.Column("id", sa.Text(), nullable=False),
        _article_number("expression"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("when", sa.JSON(none_as_null=True)),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("mod", sa.Text()),
        sa.Column("signal", sa.Text()),
        sa.Column("anchor", sa.JSON(none_as_null=True)),
        sa.Column("candidates", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="expression_key"),
        sa.UniqueConstraint("article_number", "position", name="expression_article_number_position_once"),
    )


def _create_event() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Text(), nullable=False),
        _article_number("event"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        *_when(),
        sa.Column("order_first", sa.BigInteger(), nullable=False),
        sa.Column("order_closed", sa.Integer(), nullable=False),
        sa.Column("order_latest", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("added", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="event_key"),
        sa.UniqueConstraint("article_number", "position", name="event_article_number_position_once"),
    )
    order = ["order_first", "order_closed", "order_latest", "article_number", "position"]
    op.create_index("event_reading_order", "event", order, unique=True)


def _when() -> list[sa.Column[Any]]:
    moments = ("start_earliest", "start_latest", "end_earliest", "end_latest")
    return [
        sa.Column("kind", sa.Text(), nullable=False),
        *(sa.Column(name, sa.BigInteger()) for name in moments),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("approximate", sa.Boolean(), nullable=False),
        sa.Column("offset", sa.Integer()),
        sa.Column("likely", sa.BigInteger()),
    ]


def _create_evidence() -> None:
    op.create_table(
        "evidence",
        _event_id("evidence"),
        sa.Column("position", sa.Integer(), nullable=False),
        _article_number("evidence"),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", "position", name="evidence_key"),
    )
    op.create_index("evidence_article_number", "evidence", ["article_number"])


def _create_dating() -> None:
    expression = sa.ForeignKey("expression.id", name="dating_expression_id_expression", ondelete="CASCADE")
    op.create_table(
        "dating",
        _event_id("dating"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("expression_id", sa.Text(), expression, nullable=False),
        sa.PrimaryKeyConstraint("event_id", "position", name="dating_key"),
    )
    op.create_index("dating_expression_id", "dating", ["expression_id"])


def _create_timeline() -> None:
    timeline = op.create_table(
        "timeline",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("added", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="timeline_key"),
    )
    everything = {"id": "all", "title": "All events", "description": "Every event of every article.", "added": 0}
    op.bulk_insert(timeline, [everything])


def _article_number(table: str) -> sa.Column[int]:
    article = sa.ForeignKey("article.number", name=f"{table}_article_number_article", ondelete="CASCADE")
    return sa.Column("article_number", sa.Integer(), article, nullable=False)


def _event_id(table: str) -> sa.Column[str]:
    event = sa.ForeignKey("event.id", name=f"{table}_event_id_event", ondelete="CASCADE")
    return sa.Column("event_id", sa.Text(), event, nullable=False)
