"""Limits of the dashboard."""

import pytest

from components.limits import MAX_TOKENS, max_tokens


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
