"""Limits of the dashboard: how long a prompt may be, and whom it talks to."""

import ipaddress
import subprocess
import sys
from pathlib import Path

import pytest

from components.limits import ids_of

ROOT = Path(__file__).parents[1]


def test_a_prompt_over_the_limit_of_characters_is_not_even_tokenised(monkeypatch):
    monkeypatch.setenv("REVERSE_ATTENTION_LIMITS__CHARACTERS", "12")
    with pytest.raises(ValueError, match="has 13 characters; here 12 are the limit"):
        ids_of("a" * 13, None)


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


def test_no_exception_is_printed_past_the_log():
    assert streamlit_option("logger.enableRich") == "False"
