"""Limits of the dashboard: how long a prompt may be, and whom it talks to."""

import ipaddress
import subprocess
import sys
from pathlib import Path

import pytest

from components.limits import MAX_TOKENS, max_tokens

ROOT = Path(__file__).parents[1]


def test_the_limit_of_tokens(monkeypatch):
    monkeypatch.delenv(MAX_TOKENS, raising=False)
    assert max_tokens() == 4096
    monkeypatch.setenv(MAX_TOKENS, " 12 ")
    assert max_tokens() == 12


@pytest.mark.parametrize("value", ["many", "0", "-3", "1.5", "²"])
def test_a_limit_that_is_none_is_refused(monkeypatch, value):
    monkeypatch.setenv(MAX_TOKENS, value)
    with pytest.raises(ValueError, match="whole number above 0"):
        max_tokens()


def streamlit_option(name: str) -> str:
    """An option as ``streamlit run`` reads it in a clone, with nothing said on the command line."""
    code = f"from streamlit import config; print(config.get_option({name!r}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout.strip()


def test_only_this_machine_is_listened_to():
    assert ipaddress.ip_address(streamlit_option("server.address")).is_loopback


def test_no_usage_statistics_are_sent():
    assert streamlit_option("browser.gatherUsageStats") == "False"
