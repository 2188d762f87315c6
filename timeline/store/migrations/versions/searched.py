"""What PostgreSQL finds events by tells what their cards do, and names their entities.

It reads the row of each event that has the words, and need not look up the
card and the entities of each. SQLite looks them up in less time than that.
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_MOMENTS = ("order_first", "order_latest", "article_number", "reach_first", "reach_end", "age")
_SMALL = ("order_closed", "position", "breadth", "year")
_WORDS = ("status", "source", "precision", "basis", "factuality")
_KINDS = {
    **dict.fromkeys(_MOMENTS, "bigint"),
    "lightness": "double precision",
    **dict.fromkeys(_SMALL, "integer"),
    **dict.fromkeys(_WORDS, "text"),
    "entities": "text[]",
    "places": "text[]",
}
_NAMED = "SELECT entity_id FROM card_entity JOIN entity ON id = entity_id WHERE card_number = card.number"


def upgrade() -> None:
    """Copied, for to change each row would leave the old ones; the words last, for what is behind is read slower."""
    if op.get_bind().dialect.name == "sqlite":
        return
    told = ", ".join(name for name in _KINDS if name not in ("entities", "places"))
    op.execute(
        f"CREATE TABLE event_told AS SELECT number, {told}, ARRAY({_NAMED}) AS entities,"
        f" ARRAY({_NAMED} AND kind = 'place') AS places, document FROM event_search JOIN card USING (number)"
        " ORDER BY number"
    )
    op.execute("DROP TABLE event_search")
    op.execute("ALTER TABLE event_told RENAME TO event_search")
    op.execute("ALTER TABLE event_search ALTER document SET NOT NULL, ADD PRIMARY KEY (number)")
    op.execute("ALTER TABLE event_search ADD FOREIGN KEY (number) REFERENCES card (number) ON DELETE CASCADE")
    op.execute("CREATE INDEX event_search_document ON event_search USING gin (document) WITH (fastupdate = off)")


def downgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.execute(f"ALTER TABLE event_search {', '.join(f'DROP {name}' for name in _KINDS)}")
