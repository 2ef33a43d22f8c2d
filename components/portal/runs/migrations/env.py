"""Alembic runs this: it migrates over the connection that ``migrated`` holds the lock with."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
