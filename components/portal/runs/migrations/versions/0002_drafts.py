"""Drafts of those who sign in."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "drafts",
        sa.Column("owner", sa.String(64), primary_key=True),
        sa.Column("draft", sa.Text, nullable=False),
        sa.Column("changed", sa.DateTime, nullable=False),
    )
