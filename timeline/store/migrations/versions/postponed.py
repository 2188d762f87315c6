"""What PostgreSQL puts off: new words, until they are worth going through an index for, and no longer to look at cards.

Words of new documents wait on a list, and come into the index together: that takes a quarter of the work. Whoever
searches reads the list too, so it stays short. An index of cards answers alone of what a vacuum has looked at, which
comes by itself when a fifth of the table is new: with so many, 50,000 articles. Here it comes ten times as early.
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_WORDS = ("event_search_document", "article_search_document")
_CARDS = ("card", "card_entity")
_EARLY = "autovacuum_vacuum_insert_scale_factor"


def upgrade() -> None:
    _on_postgresql(
        *(f"ALTER INDEX {name} SET (fastupdate = on, gin_pending_list_limit = 512)" for name in _WORDS),
        *(f"ALTER TABLE {name} SET ({_EARLY} = 0.02)" for name in _CARDS),
    )


def downgrade() -> None:
    """What waits goes into the index at last, and nothing waits any more."""
    _on_postgresql(
        *(f"ALTER TABLE {name} RESET ({_EARLY})" for name in _CARDS),
        *(f"ALTER INDEX {name} RESET (gin_pending_list_limit)" for name in _WORDS),
        *(f"ALTER INDEX {name} SET (fastupdate = off)" for name in _WORDS),
        *(f"SELECT gin_clean_pending_list('{name}')" for name in _WORDS),
    )


def _on_postgresql(*statements: str) -> None:
    if op.get_bind().dialect.name != "sqlite":
        for statement in statements:
            op.execute(statement)
