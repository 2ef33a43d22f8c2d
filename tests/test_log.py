"""The log: one line an event, and what people typed never in it."""

import io
import json
import logging
import sys
import warnings
from pathlib import Path

import pytest
from streamlit import config, error_util

from components.portal.server.log import brief, start_log

PROMPT = "Alice's secret: the merger\n is on Monday"
_log = logging.getLogger("components.test_log")


both = pytest.mark.parametrize("log", ["json", "lines"], indirect=True)
only_json = pytest.mark.parametrize("log", ["json"], indirect=True)


@pytest.fixture
def log(request, monkeypatch):
    """The lines that were written since; logging is as before afterwards."""
    manager = logging.root.manager
    kept = {name: type(one) for name, one in manager.loggerDict.items() if isinstance(one, logging.Logger)}
    monkeypatch.setattr(logging.root, "handlers", logging.root.handlers)
    monkeypatch.setenv("HF_HUB_DISABLE_PROGRESS_BARS", "0")
    rich = config.get_option("logger.enableRich")  # as the dashboard's config has it
    config.set_option("logger.enableRich", False)
    before, written = logging.getLoggerClass(), io.StringIO()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", written)
        start_log(request.param)
    yield lambda: written.getvalue().splitlines()
    config.set_option("logger.enableRich", rich)
    logging.captureWarnings(False)
    logging.setLoggerClass(before)
    for name, one in manager.loggerDict.items():
        if isinstance(one, logging.Logger):
            one.__class__ = kept.get(name, before)


def fail(text: str) -> None:
    try:
        raise KeyError(text)
    except KeyError as error:
        raise ValueError(f"no token is called {text!r}") from error


def everything_a_package_does() -> None:
    own = logging.getLogger("some.package")  # as transformers and Streamlit do as they are imported
    own.addHandler(logging.StreamHandler(sys.stderr))
    own.propagate = False
    own.warning(f"Truncated {PROMPT}")
    own.error("Cannot read %s of %d", PROMPT, 7)
    own.error("Cannot read %(text)s", {"text": PROMPT})
    _log.info("Traced", extra={"told": {"seconds": 0.25, "characters": len(PROMPT)}})
    try:
        fail(PROMPT)
    except ValueError as error:
        _log.exception("A page failed")
        error_util._log_uncaught_app_exception(error)
    warnings.warn(PROMPT, stacklevel=1)
    logging.getLogger("uvicorn.error").error(ValueError(PROMPT))


@both
def test_every_event_is_one_line_and_holds_nothing_that_was_typed(log, capsys):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        everything_a_package_does()
    lines = log()
    assert len(lines) == 8
    assert capsys.readouterr().err == ""
    for part in ("Alice", "secret", "merger", "Monday"):
        assert part not in "\n".join(lines)
    for told in ("Cannot read %s of %d", "Traced", "A page failed", "Uncaught app execution", "ValueError"):
        assert told in "\n".join(lines)
    assert sum(brief(PROMPT) in line for line in lines) >= 2  # the same text has the same hash


@only_json
def test_a_line_of_json_tells_where_an_exception_came_from(log):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        everything_a_package_does()
    lines = [json.loads(line) for line in log()]
    failed = next(line for line in lines if line["event"] == "A page failed")
    assert failed["level"] == "error"
    assert failed["exception"]["kind"] == "ValueError"
    assert failed["exception"]["at"][-1].startswith(Path(__file__).name)
    assert failed["exception"]["at"][-1].endswith(" fail")
    assert failed["exception"]["cause"]["kind"] == "KeyError"
    traced = next(line for line in lines if line["event"] == "Traced")
    assert traced["seconds"] == 0.25
    values = next(line["values"] for line in lines if line["event"] == "Cannot read %s of %d")
    assert values == [brief(PROMPT), 7]
