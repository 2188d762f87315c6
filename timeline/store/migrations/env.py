"""Alembic runs this: the steps, on the connection that `migrate` gave it."""

from alembic import context

from timeline.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite alters a table by copying it
)
context.run_migrations()
