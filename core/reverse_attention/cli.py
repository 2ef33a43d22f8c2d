"""The command line: ``reverse-attention trace``, ``generate`` and ``dashboard``.

The one module of the library that prints. Answers go to standard output, errors as sentences to standard
error. Exit codes: 0 done, 1 it cannot be done, 2 the command was not understood, 130 stopped
by Ctrl-C.

The defaults of ``trace`` are the dashboard's, which were chosen by prompts whose answers are known
(benchmarks/README.md), and not those of ``ReverseAttentionTracer.trace``, which stay as in 0.1.0.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .options import OPTIONS, parse
from .picture.describe import caption_of, facts_of
from .picture.numbers import percent
from .picture.page import render_html
from .picture.receipt import LIMITS, control_lines, hop_name, receipt_lines
from .prompt.labels import visible
from .result import Prediction, TraceResult
from .result.receipt import Receipt
from .result.setting_table import ABOUT, TraceSettings

if TYPE_CHECKING:
    from .trace.tracer import ReverseAttentionTracer

_STOPPED = 130
_RUNNERS_UP = 3
_OF_GENERATE = ("max_new_tokens", "temperature", "top_p", "seed")
_QUIET_SECONDS = 10
"""Where standard error is no terminal, such as a log, steps are told at most so often."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code. Usage errors end the program with 2, as argparse does."""
    with _stopped_by_ctrl_c():
        return _run(parse(arguments))


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[None]:
    """Inside, Ctrl-C ends the program at once with a line and code 130, be it importing or downloading."""
    if threading.current_thread() is not threading.main_thread():  # signals are the main thread's
        yield
        return
    before = signal.signal(signal.SIGINT, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _stop(*_: Any) -> None:
    os.write(2, b"reverse-attention: stopped\n")
    os._exit(_STOPPED)  # downloads in other threads would be waited for otherwise


def _run(options: argparse.Namespace) -> int:
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        {"trace": _trace, "generate": _generate, "dashboard": _dashboard}[options.command](options)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the answer has had enough, as head does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (ValueError, OSError) as error:
        return _failed(_in_options(str(error)))
    except Exception as error:  # a person at a terminal gets a sentence, whatever it was
        return _failed(f"an error that was not expected ({type(error).__name__}): {error}")
    return 0


def _failed(reason: str) -> int:
    print(f"reverse-attention: {_safe(reason)}", file=sys.stderr)
    return 1


def _in_options(message: str) -> str:
    """A message of the library with the names of its parameters as they are here."""
    names = "|".join(OPTIONS)
    message = re.sub(rf"\b({names})='([\w:.]+)'", lambda said: f"{OPTIONS[said[1]]} {said[2]}", message)
    return re.sub(rf"^({names})(=True)?\b", lambda said: OPTIONS[said[1]], message)


def _trace(options: argparse.Namespace) -> None:
    given = vars(options)
    settings = TraceSettings.for_people(**{name: given[name] for name in ABOUT if name in given})
    text, (tracer, told) = _text(options.text), _tracer(options)
    record = tracer.capture(
        text,
        layers=None if settings.graph == "network" else [settings.layer],
        logits=settings.predict or None,
        decoder_input_ids=given.get("decoder_text"),
    )
    result = tracer.trace(record, given.get("target", -1), **vars(settings))
    if given.get("receipt"):
        result = dataclasses.replace(result, receipt=tracer.receipt(record, result))
    for note in result.notes:
        if note not in told:
            print(f"reverse-attention: {_safe(_in_options(note))}", file=sys.stderr)
    if "json" in given:
        print(result.to_json(indent=1))
    elif "html" in given:
        print(render_html(result, options.html))
    else:
        print(_report(result))


def _generate(options: argparse.Namespace) -> None:
    text, (tracer, _) = _text(options.text), _tracer(options)
    settings = {name: value for name, value in vars(options).items() if name in _OF_GENERATE}
    generated = tracer.generate(text, **settings)
    new = generated.token_ids[generated.prompt_length :]
    print(_safe(str(tracer.tokenizer.decode(new, skip_special_tokens=True)), keep="\n"))


def _dashboard(options: argparse.Namespace) -> None:
    """Streamlit in the place of this process, with the dashboard of the package or of its clone."""
    if find_spec("streamlit") is None or find_spec("pandas") is None:
        raise ValueError("the dashboard needs Streamlit: pip install 'reverse-attention[dashboard]'")
    package = Path(__file__).resolve().parent
    scripts = (package / "app" / "dashboard.py", package.parents[1] / "dashboard.py")
    script = next((script for script in scripts if script.is_file()), None)
    if script is None:
        raise ValueError(f"there is no dashboard in {package}; install reverse-attention[dashboard] again")
    given = vars(options)
    settings = {
        "server.port": given.get("port"),
        "server.address": given.get("address"),
        "server.headless": "true" if "no_browser" in given else None,
    }
    chosen = [part for name, value in settings.items() if value for part in (f"--{name}", str(value))]
    os.execv(sys.executable, [sys.executable, "-m", "streamlit", "run", str(script), *chosen])


def _report(result: TraceResult) -> str:
    """The paths, earliest token first, and below them what they are worth."""
    facts = facts_of(result)
    if result.optimality_gap is not None:
        facts.append(("first path from the best", f"{result.optimality_gap:.4f}"))
    if result.prediction:
        facts.append(("likely instead", _instead(result.prediction)))
    width = max(len(name) for name, _ in facts)
    rows = [f"{name:{width}}  {value}" for name, value in facts]
    lines = [*map(_safe, result.paths_text), "", *map(_safe, rows), "", caption_of(result)]
    if result.receipt is not None:
        told = [*receipt_lines(result), *control_lines(result.receipt), LIMITS]
        lines += ["", *map(_safe, told), "", *map(_safe, _hops_cut(result, result.receipt))]
    return "\n".join(lines)


def _hops_cut(result: TraceResult, receipt: Receipt) -> Iterator[str]:
    """The hops that were cut, those that cost most first."""
    yield f"weight  nats lost  {'left':14}  hop"
    for hop in sorted(receipt.hops, key=lambda hop: -hop.effect.lost):
        left = percent(hop.effect.after.probability)
        yield f"{hop.weight:6.3f}  {hop.effect.lost:9.2f}  {left:14}  {hop_name(hop, result)}"


def _instead(prediction: Prediction) -> str:
    others = [other for other in prediction.alternatives if other.token_id != prediction.token_id]
    return ", ".join(f"{other.label} {percent(other.probability)}" for other in others[:_RUNNERS_UP])


def _safe(text: str, keep: str = "") -> str:
    """Tokens are untrusted: nothing that would steer the terminal, but its visible name."""
    return "".join(c if c.isprintable() or c in keep else visible(c) for c in text)


def _text(given: str) -> str:
    """The text; of standard input without the line end that files and ``echo`` put last."""
    if given != "-":
        return given
    try:
        return re.sub(r"\r?\n\Z", "", sys.stdin.read())
    except UnicodeDecodeError as error:
        raise ValueError(
            f"Standard input is not {error.encoding} text (byte {error.start}); convert it, or set "
            "PYTHONIOENCODING to its encoding."
        ) from error


def _tracer(options: argparse.Namespace) -> tuple[ReverseAttentionTracer, Sequence[str]]:
    """The tracer of the model, and the notes on it, told already.

    Torch and transformers take seconds to import, and help needs neither.
    """
    from transformers.utils import logging as transformers_logging

    from .model.load import load
    from .trace.tracer import ReverseAttentionTracer

    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    told = time.monotonic()

    def tell(step: str) -> None:
        nonlocal told
        if sys.stderr.isatty() or time.monotonic() - told > _QUIET_SECONDS:
            told = time.monotonic()
            print(f"{_safe(options.model)}: {step} …", file=sys.stderr)

    given = vars(options)
    loaded = load(options.model, revision=given.get("revision"), device=given.get("device"), progress=tell)
    for note in loaded.notes:
        print(f"{_safe(options.model)}: {_safe(note)}", file=sys.stderr)
    return ReverseAttentionTracer(loaded.model, loaded.tokenizer), loaded.notes
