"""Revisions, and what a timeline chooses.

An event needs an article, for its place in the reading order and for the key
that says so. SQLite lifts that only by copying the table of events, which would
drop all that hangs on it. So those that no article tells hang on number 0,
which the tables of before would take for an article: they go when it goes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_CHANGING = ("article", "event", "timeline")


def upgrade() -> None:
    for table in _CHANGING:
        op.add_column(table, sa.Column("revision", sa.Text()))
        op.add_column(table, sa.Column("changed", sa.BigInteger()))
    _extend_timeline()
    _create_choice()
    _create_revision()


def downgrade() -> None:
    event, article = sa.table("event", sa.column("article_number")), sa.table("article", sa.column("number"))
    op.execute(event.delete().where(event.c.article_number == 0))
    op.execute(article.delete().where(article.c.number == 0))
    op.drop_table("revision")
    op.drop_table("choice")
    for name in ("filter", "lane", "visibility"):
        op.drop_column("timeline", name)
    for table in _CHANGING:
        op.drop_column(table, "changed")
        op.drop_column(table, "revision")


def _extend_timeline() -> None:
    op.add_column("timeline", sa.Column("visibility", sa.Text(), nullable=False, server_default="public"))
    op.add_column("timeline", sa.Column("lane", sa.Text(), nullable=False, server_default="source"))
    op.add_column("timeline", sa.Column("filter", sa.JSON(none_as_null=True)))
    timeline = sa.table("timeline", sa.column("id", sa.Text()), sa.column("filter", sa.JSON()))
    op.execute(timeline.update().where(timeline.c.id == "all").values(filter={"undated": True}))


def _create_choice() -> None:
    timeline = sa.ForeignKey("timeline.id", name="choice_timeline_id_timeline", ondelete="CASCADE")
    op.create_table(
        "choice",
        sa.Column("timeline_id", sa.Text(), timeline, nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("is_added", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("timeline_id", "event_id", name="choice_key"),
    )


def _create_revision() -> None:
    needed = ("id", "resource", "resource_id", "action", "who")
    op.create_table(
        "revision",
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in needed),
        sa.Column("at", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text()) for name in ("reason", "undoes", "part_of")),
        *(sa.Column(name, sa.JSON(none_as_null=True)) for name in ("before", "after")),
        sa.PrimaryKeyConstraint("number", name="revision_key"),
        sa.UniqueConstraint("id", name="revision_id_once"),
    )
    op.create_index("revision_resource_id_number", "revision", ["resource_id", "number"])
    op.create_index("revision_part_of", "revision", ["part_of"])
