"""The command line: ``reverse-attention`` and its commands, ``trace`` first.

The one module of the library that prints. Answers go to standard output, errors as sentences to standard
error. Exit codes: 0 done, 1 it cannot be done or not verified, 2 the command was not understood, 130 stopped
by Ctrl-C.

The defaults of ``trace`` are the dashboard's, which were chosen by prompts whose answers are known
(benchmarks/README.md), and not those of ``ReverseAttentionTracer.trace``, which stay as in 0.1.0.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import os
import re
import secrets
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import completion
from .options import OPTIONS, parse
from .picture.page import page, write_page
from .result import TraceResult
from .result.setting_table import ABOUT, TraceSettings
from .terminal import comparison_report, report, safe, verification_report

if TYPE_CHECKING:
    from .capture import Record
    from .trace.tracer import ReverseAttentionTracer

_STOPPED = 130
_OF_GENERATE = ("max_new_tokens", "temperature", "top_p", "seed")
_MOST_COMPARED = 4
_SAME = 1e-4  # the largest difference that rounding may make, as in the capture's own check
_ALL = (None, "0.0.0.0", "::")  # no address that a browser could open
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
        done = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the answer has had enough, as head does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (ValueError, OSError) as error:
        return _failed(_in_options(str(error)))
    except Exception as error:  # a person at a terminal gets a sentence, whatever it was
        return _failed(f"an error that was not expected ({type(error).__name__}): {error}")
    return int(not done)


def _failed(reason: str) -> int:
    print(f"reverse-attention: {safe(reason)}", file=sys.stderr)
    return 1


def _in_options(message: str) -> str:
    """A message of the library with the names of its parameters as they are here."""
    names = "|".join(OPTIONS)
    message = re.sub(rf"\b({names})='([\w:.]+)'", lambda said: f"{OPTIONS[said[1]]} {said[2]}", message)
    return re.sub(rf"^({names})(=True)?\b", lambda said: OPTIONS[said[1]], message)


def _trace(options: argparse.Namespace) -> bool:
    text, (tracer, told) = _text(options.text), _tracer(options.model, options)
    record, result = _traced(tracer, text, options, told)
    if "receipt" in options:
        result = dataclasses.replace(result, receipt=tracer.receipt(record, result))
    _give(options, lambda: report(result), lambda: result.to_json(indent=1), lambda: page(result))
    return True


def _traced(
    tracer: ReverseAttentionTracer, text: str, options: argparse.Namespace, told: Sequence[str]
) -> tuple[Record, TraceResult]:
    """The record of a text and the trace that is asked for; its notes that were not told yet are told."""
    given = vars(options)
    settings = TraceSettings.for_people(**{name: given[name] for name in ABOUT if name in given})
    record = tracer.capture(
        text,
        layers=None if settings.graph == "network" else [settings.layer],
        logits=settings.predict or None,
        decoder_input_ids=given.get("decoder_text"),
    )
    result = tracer.trace(record, given.get("target", -1), **vars(settings))
    for note in result.notes:
        if note not in told:
            print(f"reverse-attention: {safe(_in_options(note))}", file=sys.stderr)
    return record, result


def _give(
    options: argparse.Namespace, text: Callable[[], str], json: Callable[[], str], html: Callable[[], str]
) -> None:
    """Print what was made in the form that was asked for, or write its page and print where."""
    if "json" in options:
        print(json())
    elif "html" in options:
        print(write_page(html(), options.html))
    else:
        print(text())


def _compare(options: argparse.Namespace) -> bool:
    from .comparison import AskedRow, answers, compare

    pairs = _pairs(options)
    reference = vars(options).get("reference", 1)
    if not 1 <= reference <= len(pairs):
        raise ValueError(f"--reference is {reference}; it is a number from 1 to {len(pairs)}")
    tracers = {model: _tracer(model, options) for model, _ in dict(pairs).items()}
    results, asked = [], []
    for model, text in pairs:
        tracer, told = tracers[model]
        record, result = _traced(tracer, text, options, told)
        results.append(result)
        asked.append(AskedRow(record, tracer.tokenizer, result.members[result.target_pos][-1]))
    compared = compare(results, reference=reference - 1, answers=answers(asked))
    _give(
        options,
        lambda: comparison_report(compared),
        lambda: compared.to_json(indent=1),
        compared.to_html,
    )
    return True


def _pairs(options: argparse.Namespace) -> list[tuple[str, str]]:
    """The model and the text of each column."""
    models, texts = options.model, [_text(text) for text in options.text]
    if min(len(models), len(texts)) > 1:
        raise ValueError("compare several texts in one model, or several models on one text, not both")
    pairs = [(model, text) for model in models for text in texts]
    if not 2 <= len(pairs) <= _MOST_COMPARED:
        raise ValueError(f"give --text, or --model, two to {_MOST_COMPARED} times to compare them")
    return pairs


def _verify(options: argparse.Namespace) -> bool:
    from .trace.verify import verify

    saved = TraceResult.from_json(_text("-") if options.file == "-" else _content(options.file))
    model = vars(options).get("model", saved.model)
    if not model:
        raise ValueError("this trace does not say which model made it; name it with --model")
    if "revision" not in options and saved.revision is not None:
        options.revision = saved.revision
    verification = verify(saved, _tracer(model, options)[0])
    print(verification_report(verification))
    return verification.same_paths and verification.largest_difference <= _SAME


def _content(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"{file} is not text in UTF-8, so it is no saved trace") from error


def _generate(options: argparse.Namespace) -> bool:
    text, (tracer, _) = _text(options.text), _tracer(options.model, options)
    settings = {name: value for name, value in vars(options).items() if name in _OF_GENERATE}
    generated = tracer.generate(text, **settings)
    new = generated.token_ids[generated.prompt_length :]
    print(safe(str(tracer.tokenizer.decode(new, skip_special_tokens=True)), keep="\n"))
    return True


def _dashboard(options: argparse.Namespace) -> bool:
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
        "browser.serverAddress": None if given.get("address") in _ALL else given["address"],
        "server.headless": "true" if "no_browser" in given else None,
    }
    chosen = [part for name, value in settings.items() if value for part in (f"--{name}", str(value))]
    os.execv(sys.executable, [sys.executable, "-m", "streamlit", "run", str(script), *chosen])
    return True


def _completion(options: argparse.Namespace) -> bool:
    if "install" in options:
        print(f"{completion.install(options.shell)} has it; start {options.shell} again")
    else:
        print(completion.code(options.shell), end="")
    return True


def _token(options: argparse.Namespace) -> bool:
    """A new token for the dashboard's API, and the lines by which its settings know it."""
    token = f"ra_{secrets.token_urlsafe(32)}"
    print(f"Give this to whoever calls the API; it is shown this once and kept nowhere:\n\n    {token}\n")
    print("Put this into the settings of the dashboard, and start it again:\n")
    digest = hashlib.sha256(token.encode()).hexdigest()
    print(f'    [[server.tokens]]\n    name = "{options.name}"\n    sha256 = "{digest}"')
    return True


_COMMANDS = {
    "trace": _trace,
    "receipt": _trace,
    "compare": _compare,
    "verify": _verify,
    "generate": _generate,
    "dashboard": _dashboard,
    "completion": _completion,
    "token": _token,
}
"""Each returns whether what it was asked to verify, if anything, was verified."""


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


def _tracer(name: str, options: argparse.Namespace) -> tuple[ReverseAttentionTracer, Sequence[str]]:
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
            print(f"{safe(name)}: {step} …", file=sys.stderr)

    given = vars(options)
    how: dict[str, Any] = {option: given.get(option) for option in ("revision", "device", "bits")}
    loaded = load(name, **how, progress=tell)
    for note in loaded.notes:
        print(f"{safe(name)}: {safe(note)}", file=sys.stderr)
    return ReverseAttentionTracer(loaded.model, loaded.tokenizer), loaded.notes
