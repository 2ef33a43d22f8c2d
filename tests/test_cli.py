"""The command line as a process of its own: answers, files, errors and exit codes."""

import io
import os
import re
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from transformers.utils import logging as transformers_logging

from components import trace_settings
from reverse_attention import TraceResult, cli
from reverse_attention.result.edge_weights import METHODS
from tests import tiny

ROOT = Path(__file__).parents[1]
TEXT = "Alice lives in Paris. Tom lives in Rome. Alice lives in"
ASK = ["trace", "--model", "demo-qwen2", "--text"]


@pytest.fixture(autouse=True)
def _quiet_only_here():
    before = transformers_logging.get_verbosity()
    yield
    transformers_logging.set_verbosity(before)
    transformers_logging.enable_progress_bar()


@pytest.fixture
def printed(capsys):
    """Runs a command in this process; returns what it prints."""

    def printed(*arguments: str) -> str:
        capsys.readouterr()  # what a test wrote before
        assert cli.main(arguments) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return out

    return printed


def process(*arguments: str, **environment: str) -> subprocess.Popen:
    offline = {"HF_HUB_OFFLINE": "1", "HF_ENDPOINT": "http://127.0.0.1:9"}
    return subprocess.Popen(
        [sys.executable, "-m", "reverse_attention", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **offline, **environment},
    )


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_a_process_prints_paths_and_what_they_are_worth(tracer, encoding):
    with process(*ASK, "-", "--predict", PYTHONIOENCODING=encoding) as done:
        out, err = done.communicate(f"{TEXT} Paris".encode())
    assert (done.returncode, err) == (0, b"")
    asked = {"graph": "network", "paths": "token", "weights": "norm", "predict": True}
    result = tracer.trace_text(f"{TEXT} Paris", **asked)
    lines = out.decode(encoding).splitlines()
    assert lines[:5] == result.paths_text
    assert f"carried by these paths    {100 * result.coverage:.0f} %" in lines
    assert "first path from the best  0.0000" in lines
    target = "␣in (12)" if encoding == "utf-8" else "\\u2423in (12)"  # a terminal that lacks the letter
    assert f"read at                   {target}" in lines
    assert any(re.fullmatch(r"why it was generated +.*Paris \(13\)", line) for line in lines)
    likely = f"{100 * result.prediction.probability:.0f} %"
    assert f"probability               {likely}" in lines
    assert f"rank                      {result.prediction.rank}" in lines
    assert "not why it answered" in lines[-1]


def standard_input(given: bytes) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(given), encoding="utf-8")


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_texts_last_line_end_is_not_asked_about(end, printed, monkeypatch):
    monkeypatch.setattr("sys.stdin", standard_input(f"{TEXT}\n{TEXT}{end}".encode()))
    assert TraceResult.from_json(printed(*ASK, "-", "--json")).text == f"{TEXT}\n{TEXT}"


def test_input_in_another_encoding_is_a_sentence(capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", standard_input("naïve".encode("latin-1")))
    assert cli.main([*ASK, "-"]) == 1
    assert "Standard input is not utf-8 text (byte 2); convert it" in capsys.readouterr().err


def test_every_setting_reaches_the_trace(tracer, printed):
    settings = "--target 9 --graph layer --layer 1 --search exact --top-beam 3 --min-attn 0.01 --heads 0,2"
    more = "--sink drop --diversity 0.2 --length-norm pow:0.7 --pass-bos --words --json"
    expected = tracer.trace_text(
        TEXT, 9, graph="layer", layer=1, search="exact", top_beam=3, min_attn=0.01, agg_heads=[0, 2],
        sink="drop", diversity=0.2, length_norm="pow:0.7", stop_at_bos=False, words=True,
    )  # fmt: skip
    assert TraceResult.from_json(printed(*ASK, TEXT, *settings.split(), *more.split())) == expected


def test_the_defaults_are_the_dashboards(printed):
    found = TraceResult.from_json(printed(*ASK, TEXT, "--json"))
    chosen = (next(iter(trace_settings.GRAPHS)), next(iter(METHODS)))
    assert (found.graph, found.weights) == chosen
    assert (found.length_norm, found.top_beam, found.search) == (
        "none",
        5,
        trace_settings.SEARCHES["network"][0],
    )


def test_token_paths_are_for_searches_that_have_them(printed):
    for more in ([], ["--paths", "token"]):
        assert TraceResult.from_json(printed(*ASK, TEXT, "--json", *more)).paths == "token"
    for more in (["--paths", "layer"], ["--search", "beam"], ["--diversity", "0.2"], ["--graph", "layer"]):
        assert TraceResult.from_json(printed(*ASK, TEXT, "--json", *more)).paths == "layer"


def test_a_model_whose_values_are_not_known_is_weighed_by_rollout(demo, tmp_path, printed):
    tiny.build("bloom", vocab_size=len(demo.tokenizer)).save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    asked = ["trace", "--model", str(tmp_path), "--text", TEXT, "--json"]
    assert TraceResult.from_json(printed(*asked)).weights == "rollout"


def test_the_picture(tmp_path, printed):
    folder = tmp_path / "out"
    arguments = ["--html", str(folder), "--weights", "rollout", "--heads", "none"]
    assert printed(*ASK, TEXT, *arguments) == f"{folder / 'index.html'}\n"
    assert "reverse-attention-data" in (folder / "index.html").read_text(encoding="utf-8")


def test_a_continuation(printed):
    asked = ["generate", "--model", "demo-qwen2", "--text", TEXT, "--tokens", "4"]
    assert printed(*asked) == " Paris. The one\n"
    drawn = [printed(*asked, "--temperature", "1.5", "--top-p", "0.9", "--seed", "3") for _ in range(2)]
    assert drawn[0] == drawn[1] != " Paris. The one\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--model", "no such model!", "--text", "a"], "There is no model 'no such model!'"),
        (["--model", "demo-qwen2", "--text", ""], "The prompt has no tokens"),
        (["--model", "demo-qwen2", "--text", "a b", "--target", "99"], "Target position 99 is out of range"),
        (["--model", "demo-qwen2", "--text", "a b", "--top-beam", "0"], "--top-beam is 0; it"),
        (["--model", "demo-qwen2", "--text", "a b", "--html", "/dev/null/x"], "Cannot write"),
        (
            ["--model", "demo-qwen2", "--text", "a b", "--device", "nonsense"],
            "There is no device 'nonsense' here; use",
        ),
        (
            ["--model", "demo-qwen2", "--text", "a b", "--paths", "token", "--search", "beam"],
            "--paths token is found exactly; use --search exact, or --paths layer",
        ),
        (["--model", "demo-qwen2", "--text", "a b", "--heads", "max"], "--heads max has no meaning where"),
        (["--model", "demo-qwen2", "--text", "a b", "--heads", "median"], "--heads is 'median'; use 'mean'"),
        (
            ["--model", "demo-qwen2", "--text", "a b", "--target", "0", "--predict"],
            ": --predict asks what the",
        ),
        (
            ["--model", "demo-qwen2", "--text", "a b", "--diversity", ".5", "--search", "beam"],
            "diversity needs the exact search; use --search exact.",
        ),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(arguments, says, capsys):
    assert cli.main(["trace", *arguments]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert says in printed.err
    assert printed.err.count("\n") == 1


def test_an_error_that_nobody_expected_is_a_sentence_too(monkeypatch, capsys):
    def broken(*_, **__):
        raise RuntimeError("out of memory\x1b[2J")

    monkeypatch.setattr(cli, "load", broken)
    assert cli.main([*ASK, "a b"]) == 1
    assert capsys.readouterr().err == (
        "reverse-attention: an error that was not expected (RuntimeError): out of memory␛[2J\n"
    )


@pytest.mark.parametrize(
    "arguments", [[], ["trace"], [*ASK, "a", "--layer", "x"], [*ASK, "a", "--json", "--html", "b"]]
)
def test_a_command_that_is_not_understood(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments)
    assert stopped.value.code == 2
    assert "usage: reverse-attention" in capsys.readouterr().err


def test_a_process_fails_without_a_traceback():
    with process("trace", "--model", "gpt2", "--text", "a b", HF_HOME="/nonexistent") as done:
        out, err = done.communicate()
    assert (done.returncode, out) == (1, b"")
    assert err.startswith(b"reverse-attention: ")
    assert b"Traceback" not in err


def test_a_reader_that_leaves_early_is_told_nothing():
    with process(*ASK, TEXT, "--json") as done:
        done.stdout.close()
        assert done.stderr.read() == b""
    assert done.returncode == 1


def test_nothing_steers_the_terminal(printed):
    out = printed(*ASK, "red\x1b[31m \u202eblue\x07")
    assert all(character.isprintable() or character == "\n" for character in out)
    assert "␛" in out


def test_the_script_that_is_installed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, name = project["scripts"]["reverse-attention"].split(":")
    assert getattr(import_module(module), name) is cli.main
