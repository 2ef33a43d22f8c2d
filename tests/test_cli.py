"""The command line as a process of its own: answers, files, errors and exit codes."""

import argparse
import io
import json
import os
import re
import signal
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from transformers.utils import logging as transformers_logging

from components import trace_settings
from reverse_attention import Comparison, ReverseAttentionTracer, TraceResult, cli, options
from reverse_attention.comparison.sentences import changed
from reverse_attention.picture.describe import caption_of
from reverse_attention.picture.page import page
from reverse_attention.result.method_table import METHODS
from reverse_attention.result.setting_table import ABOUT
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
    asked = {"graph": "network", "paths": "token", "weights": "relevance", "predict": True}
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
    assert lines[-1] == caption_of(result)


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
    result = TraceResult.from_json(printed(*ASK, TEXT, "--json"))
    chosen = (ABOUT["graph"].dashboard, next(iter(METHODS)))
    assert (result.graph, result.weights) == chosen
    assert (result.length_norm, result.top_beam, result.search) == (
        "none",
        5,
        trace_settings.SEARCHES["network"][0],
    )


def test_token_paths_are_for_searches_that_have_them(printed):
    for more in ([], ["--paths", "token"]):
        assert TraceResult.from_json(printed(*ASK, TEXT, "--json", *more)).paths == "token"
    for more in (["--paths", "layer"], ["--search", "beam"], ["--diversity", "0.2"], ["--graph", "layer"]):
        assert TraceResult.from_json(printed(*ASK, TEXT, "--json", *more)).paths == "layer"


def test_a_model_whose_values_are_not_known_is_weighed_by_rollout_and_told_so(
    demo, tmp_path, printed, capsys
):
    tiny.build("bloom", vocab_size=len(demo.tokenizer)).base_model.save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    asked = ["trace", "--model", str(tmp_path), "--text", TEXT]
    capsys.readouterr()  # the progress of saving
    assert cli.main([*asked, "--json"]) == 0
    out, err = capsys.readouterr()
    result = TraceResult.from_json(out)
    assert result.weights == "rollout"
    (note,) = result.notes
    assert note.startswith(f"Edge weights: rollout, not {next(iter(METHODS))}. ")
    assert err.startswith(f"reverse-attention: Edge weights: rollout, not {next(iter(METHODS))}. ")
    assert err.count("\n") == 1
    assert note in page(result)
    assert cli.main(asked) == 0
    assert "Edge weights: rollout, not" in capsys.readouterr().out
    assert printed(*asked, "--weights", "rollout"), "what was asked for is no fallback"


def stopped_after(first_line: bytes, *arguments: str, **environment: str) -> tuple[int, bytes]:
    """Runs a process, sends what Ctrl-C sends once it has said this; its exit code and errors."""
    with process(*arguments, **environment) as done:
        assert done.stdout.readline() == first_line
        done.send_signal(signal.SIGINT)
        _, err = done.communicate()
    return done.returncode, err


def slow(folder: Path, module: str) -> dict[str, str]:
    """An environment in which a module takes a minute to import."""
    (folder / f"{module}.py").write_text("import time\nprint('importing', flush=True)\ntime.sleep(60)\n")
    return {"PYTHONPATH": os.pathsep.join([str(folder), str(ROOT / "core")])}


def test_ctrl_c_ends_it_with_a_line_while_torch_is_imported(tmp_path):
    code, err = stopped_after(b"importing\n", *ASK, TEXT, **slow(tmp_path, "torch"))
    assert (code, err) == (130, b"reverse-attention: stopped\n")


def test_ctrl_c_ends_it_with_a_line_while_a_model_is_loaded(tmp_path):
    """Also where something catches KeyboardInterrupt, or waits for other threads first."""
    (tmp_path / "loading.py").write_text(
        "import threading, time\n"
        "def load(*_, **__):\n"
        "    threading.Thread(target=time.sleep, args=(60,)).start()\n"
        "    print('loading', flush=True)\n"
        "    while True:\n"
        "        try: time.sleep(60)\n"
        "        except KeyboardInterrupt: pass\n"
    )
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\n"
        "class InItsPlace:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'reverse_attention.model.load':\n"
        "            from importlib.util import spec_from_file_location\n"
        f"            return spec_from_file_location(name, {str(tmp_path / 'loading.py')!r})\n"
        "sys.meta_path.insert(0, InItsPlace())\n"
    )
    path = os.pathsep.join([str(tmp_path), str(ROOT / "core")])
    code, err = stopped_after(b"loading\n", *ASK, TEXT, PYTHONPATH=path)
    assert (code, err) == (130, b"reverse-attention: stopped\n")


def test_ctrl_c_is_what_it_was_after_a_command(printed):
    before = signal.getsignal(signal.SIGINT)
    printed(*ASK, "a b")
    assert signal.getsignal(signal.SIGINT) is before


def commands() -> dict[str, argparse.ArgumentParser]:
    (parsers,) = (a for a in options._parser()._actions if isinstance(a, argparse._SubParsersAction))
    return parsers.choices


def a_value(action: argparse.Action) -> str:
    return str(next(iter(action.choices or ["1"])))


@pytest.mark.parametrize("command", commands())
def test_no_value_that_is_given_twice_is_dropped(command, capsys):
    """The second is refused, or both are kept."""
    with_values = [action for action in commands()[command]._actions if action.nargs != 0]
    places = [a_value(action) for action in with_values if not action.option_strings]
    of_options = [action for action in with_values if action.option_strings]
    for action in of_options:
        name, value = action.option_strings[0], a_value(action)
        needed = [one.option_strings[0] for one in of_options if one.required and one is not action]
        others = [f"{other}=x" for other in needed]
        for second in ([name, value], [f"{name}={value}"]):
            given = [command, *places, *others, name, value, *second]
            if isinstance(action, argparse._AppendAction):
                assert vars(options.parse(given))[action.dest] == [value, value]
                continue
            with pytest.raises(SystemExit) as stopped:
                options.parse(given)
            assert stopped.value.code == 2
            assert f"{name} is given twice; give it once" in capsys.readouterr().err


def test_a_shortened_option_is_the_whole_one(capsys):
    with pytest.raises(SystemExit):
        options.parse([*ASK, "a", "--weig", "norm", "--weights", "ifr"])
    assert "--weights is given twice" in capsys.readouterr().err
    assert options.parse([*ASK, "a", "--weig", "norm"]).weights == "norm"


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

    monkeypatch.setattr("reverse_attention.model.load.load", broken)
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


def test_an_encoder_decoders_answer_is_traced_from_its_end(demo, tmp_path, printed):
    model = tiny.build("t5", tiny.SEQ2SEQ, vocab_size=len(demo.tokenizer))
    model.generation_config.decoder_start_token_id = start = 5
    model.save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    asked = ["trace", "--model", str(tmp_path), "--text", TEXT, "--graph", "layer", "--json"]
    result = TraceResult.from_json(printed(*asked, "--decoder-text", " Paris. The"))
    assert result.token_ids == [start, *demo.tokenizer(" Paris. The").input_ids]
    tracer = ReverseAttentionTracer(model, demo.tokenizer)
    record = tracer.capture(TEXT, decoder_input_ids=result.token_ids)
    expected = tracer.trace(record, stop_at_bos=True)
    assert result.paths_text == expected.paths_text


def test_a_receipt_is_a_command(printed, tracer):
    result = TraceResult.from_json(printed("receipt", *ASK[1:], TEXT, "--json"))
    assert result == TraceResult.from_json(printed(*ASK, TEXT, "--receipt", "--json"))
    assert result.receipt
    assert "beside random edges" not in printed(*ASK, TEXT, "--graph", "layer")


def test_texts_are_compared(printed, tracer, tmp_path):
    texts = [TEXT, TEXT.replace("Paris", "Rome")]
    asked = ["compare", "--model", "demo-qwen2", "--text", texts[0], "--text", texts[1], "--reference", "2"]
    compared = Comparison.from_json(printed(*asked, "--json"))
    settings = {"graph": "network", "weights": "relevance", "paths": "token", "length_norm": "none"}
    assert [column.result for column in compared.columns] == [
        tracer.trace_text(text, **settings) for text in texts
    ]
    assert compared.reference == 1
    out = printed(*asked).splitlines()
    assert "Prompt 2 → Prompt 1" in out
    assert [line for line in out if line.startswith("Prompt 2 (reference): after ␣in (12) predicts ␣Rome")]
    for sentence in changed(compared, compared.changes[0]):
        assert f"  {sentence}" in out
    assert printed(*asked, "--html", str(tmp_path)) == f"{tmp_path / 'index.html'}\n"
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == compared.to_html()


def test_models_are_compared_on_one_text(printed):
    models = ["--model", "demo-qwen2", "--model", "demo-gpt2"]
    compared = Comparison.from_json(printed("compare", *models, "--text", TEXT, "--graph", "layer", "--json"))
    assert [column.result.model for column in compared.columns] == ["demo-qwen2", "demo-gpt2"]
    assert {column.result.graph for column in compared.columns} == {"layer"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--model", "demo-qwen2", "--text", "a b"], "give --text, or --model, two to 4 times"),
        (["--model", "demo-qwen2", *["--text", "a b"] * 5], "give --text, or --model, two to 4 times"),
        (["--model", "demo-qwen2", "--model", "demo-gpt2", *["--text", "a"] * 2], "not both"),
        (["--model", "demo-qwen2", *["--text", "a"] * 2, "--reference", "3"], "--reference is 3; it is a"),
    ],
)
def test_what_cannot_be_compared(arguments, says, capsys):
    assert cli.main(["compare", *arguments]) == 1
    assert says in capsys.readouterr().err


def test_a_saved_trace_is_verified(printed, tmp_path, capsys, monkeypatch):
    file = tmp_path / "trace.json"
    saved = printed(*ASK, TEXT, "--json")
    file.write_text(saved, encoding="utf-8")
    lines = printed("verify", str(file)).splitlines()
    assert lines[0] == "the same paths"
    assert re.fullmatch(r"largest difference  (0|[0-9.]+e−\d+)", lines[1])
    changed_data = json.loads(saved)
    changed_data["coverage"] -= 0.01
    changed_data["model"] = "another"
    monkeypatch.setattr("sys.stdin", standard_input(json.dumps(changed_data).encode()))
    assert cli.main(["verify", "-", "--model", "demo-qwen2"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["the same paths", "largest difference  0.01"]
    assert lines[-1] == "The model was another and is demo-qwen2."


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"{}", "Not a saved trace"), (b"\xff", "is not text in UTF-8"), (None, "No such file")],
)
def test_a_file_that_is_no_trace_is_told(content, says, tmp_path, capsys):
    if content is not None:
        (tmp_path / "file").write_bytes(content)
    assert cli.main(["verify", str(tmp_path / "file")]) == 1
    err = capsys.readouterr().err
    assert says in err
    assert err.count("\n") == 1


def test_an_answer_is_for_encoder_decoders(capsys):
    assert cli.main([*ASK, TEXT, "--decoder-text", "Paris"]) == 1
    assert "--decoder-text is for encoder-decoders" in capsys.readouterr().err


def test_the_script_that_is_installed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, name = project["scripts"]["reverse-attention"].split(":")
    assert getattr(import_module(module), name) is cli.main


@pytest.mark.parametrize(("line", "offered"), [("rec", "receipt"), ("trace --weig", "--weights")])
def test_a_shell_is_told_what_could_come_next(line, offered, tmp_path):
    line, told = f"reverse-attention {line}", tmp_path / "told"
    asked = {"_ARGCOMPLETE": "1", "COMP_LINE": line, "COMP_POINT": str(len(line)), "_ARGCOMPLETE_IFS": "\n"}
    subprocess.run(
        [sys.executable, "-m", "reverse_attention"],
        env={**os.environ, **asked, "_ARGCOMPLETE_STDOUT_FILENAME": str(told)},
        capture_output=True,
        check=True,
    )
    assert told.read_text().split() == [offered]


def under_headings(help_text: str) -> dict[str, str]:
    """The parts of a help by their headings, each as one line."""
    parts = re.split(r"^(\S.*):\n", help_text, flags=re.MULTILINE)[1:]
    return {heading: " ".join(told.split()) for heading, told in zip(parts[::2], parts[1::2], strict=True)}


def test_help_tells_every_setting_under_its_part_with_what_it_may_be(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "400")
    with pytest.raises(SystemExit) as stopped:
        cli.main(["trace", "--help"])
    assert not stopped.value.code
    parts = under_headings(capsys.readouterr().out)
    for about in ABOUT.values():
        if about.option is None:
            continue
        (heading,) = (part for part, told in parts.items() if re.search(rf"{about.option}\b", told))
        assert heading == about.part
        told = re.search(rf"{about.option}( .*?)?(?= --|$)", parts[heading])[0]
        for word in about.values or ():
            assert word in told
        if about.least is not None:
            assert f"{about.least:g}" in re.search(r"\(.*\)$", told)[0]
    assert "--json" in parts["what is answered"]
    assert "--model" in parts["the model and what it reads"]


@pytest.fixture
def at_home(tmp_path, monkeypatch):
    """A home of its own, in whose path the command is."""
    program = tmp_path / "bin" / "reverse-attention"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m reverse_attention "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_bash_completes_after_completion_is_installed(at_home, printed):
    (at_home / ".bashrc").write_text("a=kept", encoding="utf-8")
    for _ in range(2):
        assert str(at_home / ".bashrc") in printed("completion", "bash", "--install")
    kept, *lines = (at_home / ".bashrc").read_text(encoding="utf-8").splitlines()
    assert (kept, len(lines)) == ("a=kept", 1), "once, and on a line of its own"
    asks = (
        'COMP_LINE="reverse-attention trace --weights ro"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; '
        "COMP_WORDS=($COMP_LINE); COMP_CWORD=3; _python_argcomplete reverse-attention ro --weights; "
        'echo "${COMPREPLY[@]}"'
    )
    shell = ["bash", "--norc", "-c", f"source ~/.bashrc; complete -p reverse-attention >&2; {asks}"]
    done = subprocess.run(shell, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["rollout"], done.stderr


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_are_told_as_well(shell, at_home, printed):
    code = printed("completion", shell)
    assert "reverse-attention" in code
    where = printed("completion", shell, "--install").split(" has it")[0]
    assert at_home in Path(where).parents
    assert Path(where).read_text(encoding="utf-8") in (
        code,
        f'eval "$(reverse-attention completion {shell})"\n',
    )


def test_completion_leaves_the_rest_of_a_users_file_as_it_is(at_home, printed):
    """Bytes that are no UTF-8, line ends of another system, no line end at all."""
    mine = at_home / ".bashrc"
    before = b"# caf\xe9\r\nalias a=b"
    mine.write_bytes(before)
    for _ in range(2):
        printed("completion", "bash", "--install")
        assert mine.read_bytes() == before + b'\neval "$(reverse-attention completion bash)"\n'


def test_completion_without_its_extra_is_a_sentence(monkeypatch, capsys):
    monkeypatch.setattr("reverse_attention.completion.find_spec", lambda name: None)
    assert cli.main(["completion", "bash"]) == 1
    assert "pip install 'reverse-attention[completion]'" in capsys.readouterr().err
