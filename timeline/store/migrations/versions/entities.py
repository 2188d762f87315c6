"""What an event's factuality and importance are, where its trigger stands, and its entities.

Nothing that other tables refer to may be copied: SQLite would drop the old
table, and with its rows all that hangs on them. So the new columns of `event`
come with a default, and only `evidence`, on which nothing hangs, is copied.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TRIGGER = ("trigger_start", "trigger_end")


def upgrade() -> None:
    op.add_column("event", sa.Column("factuality", sa.Text(), nullable=False, server_default="happened"))
    op.add_column("event", sa.Column("importance", sa.Float(), nullable=False, server_default="0.5"))
    _add_trigger()
    _create_entity()
    _create_appearance()


def downgrade() -> None:
    op.drop_table("appearance")
    op.drop_table("entity")
    for name in _TRIGGER:
        op.drop_column("evidence", name)
    op.drop_column("event", "importance")
    op.drop_column("event", "factuality")


def _add_trigger() -> None:
    """The trigger of what was read before is the whole sentence."""
    for name in _TRIGGER:
        op.add_column("evidence", sa.Column(name, sa.Integer()))
    places = (sa.column(name, sa.Integer()) for name in ("start", "end", *_TRIGGER))
    evidence = sa.table("evidence", *places)
    op.execute(evidence.update().values(trigger_start=evidence.c.start, trigger_end=evidence.c.end))
    with op.batch_alter_table("evidence") as batch:
        for name in _TRIGGER:
            batch.alter_column(name, existing_type=sa.Integer(), nullable=False)


def _create_entity() -> None:
    op.create_table(
        "entity",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="entity_key"),
        sa.UniqueConstraint("folded", "kind", name="entity_folded_kind_once"),
    )


def _create_appearance() -> None:
    event = sa.ForeignKey("event.id", name="appearance_event_id_event", ondelete="CASCADE")
    entity = sa.ForeignKey("entity.id", name="appearance_entity_id_entity", ondelete="CASCADE")
    op.create_table(
        "appearance",
        sa.Column("event_id", sa.Text(), event, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Text(), entity, nullable=False),
        sa.PrimaryKeyConstraint("event_id", "position", name="appearance_key"),
    )
    op.create_index("appearance_entity_id", "appearance", ["entity_id"])
