"""Colours that mean something, readable on light and on dark."""

BLUE = "#3b82d6"
"""For, gained."""
ORANGE = "#e07b00"
"""Against, lost."""
