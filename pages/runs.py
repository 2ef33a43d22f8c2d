"""Runs that were saved: found, opened without their models, shared, changed; and files opened likewise."""

from components.kept.page import runs_page
from components.shell import in_dashboard

in_dashboard()
runs_page()
