"""The command line: ``reverse-attention trace`` and ``reverse-attention generate``.

The one module of the library that prints. Answers go to standard output, errors as sentences to standard
error. Exit codes: 0 done, 1 it cannot be done, 2 the command was not understood.

The defaults of ``trace`` are the dashboard's, which were chosen by prompts whose answers are known
(benchmarks/README.md), and not those of ``ReverseAttentionTracer.trace``, which stay as in 0.1.0.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections.abc import Sequence
from functools import partial
from importlib.metadata import version
from typing import Any

from transformers.utils import logging as transformers_logging

from .demo import MODELS
from .model.load import LoadedModel, load
from .picture.describe import caption_of, facts_of
from .picture.numbers import percent
from .picture.page import render_html
from .prompt.labels import visible
from .result import Prediction, TraceResult
from .result.edge_weights import METHODS
from .trace.tracer import ReverseAttentionTracer
from .weights.heads import AggHeads
from .weights.methods import methods

_RUNNERS_UP = 3
_QUIET_SECONDS = 10
"""Where standard error is no terminal, such as a log, steps are told at most so often."""
_SAME = ("graph", "weights", "search", "paths", "sink", "diversity", "predict", "temperature", "seed")
_OPTIONS = {name: f"--{name}" for name in _SAME} | {
    "top_beam": "--top-beam",
    "top_k": "--top-k",
    "min_attn": "--min-attn",
    "agg_heads": "--heads",
    "length_norm": "--length-norm",
    "max_new_tokens": "--tokens",
    "sink_positions": "--find-sinks",
    "top_p": "--top-p",
}
"""The library's parameters by their names here."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code. Usage errors end the program with 2, as argparse does."""
    options = _parser().parse_args(arguments)
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        options.run(options)
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
    names = "|".join(_OPTIONS)
    message = re.sub(rf"\b({names})='([\w:.]+)'", lambda found: f"{_OPTIONS[found[1]]} {found[2]}", message)
    return re.sub(rf"^({names})(=True)?\b", lambda found: _OPTIONS[found[1]], message)


def _trace(options: argparse.Namespace) -> None:
    text, loaded = _text(options.text), _load(options)
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    network = options.graph == "network"
    record = tracer.capture(text, layers=None if network else [options.layer], logits=options.predict or None)
    result = tracer.trace(
        record,
        options.target,
        predict=options.predict,
        graph=options.graph,
        layer=options.layer,
        weights=options.weights or methods(record)[0],
        search=options.search,
        paths=options.paths or ("token" if network and _is_plain_search(options) else "layer"),
        top_beam=options.top_beam,
        top_k=options.top_k,
        min_attn=options.min_attn,
        agg_heads=options.heads,
        sink=options.sink,
        sink_positions="found" if options.find_sinks else None,
        diversity=options.diversity,
        words=options.words,
        length_norm="none" if network else options.length_norm,  # routes all have one length
        stop_at_bos=not options.pass_bos,
    )
    if options.json:
        print(result.to_json(indent=1))
    elif options.html is not None:
        print(render_html(result, options.html))
    else:
        print(_report(result))


def _is_plain_search(options: argparse.Namespace) -> bool:
    return options.search != "beam" and not options.diversity


def _generate(options: argparse.Namespace) -> None:
    text, loaded = _text(options.text), _load(options)
    generated = ReverseAttentionTracer(loaded.model, loaded.tokenizer).generate(
        text,
        max_new_tokens=options.tokens,
        temperature=options.temperature,
        top_p=options.top_p,
        seed=options.seed,
    )
    new = generated.token_ids[generated.prompt_length :]
    print(_safe(str(loaded.tokenizer.decode(new, skip_special_tokens=True)), keep="\n"))


def _report(result: TraceResult) -> str:
    """The paths, earliest token first, and below them what they are worth."""
    facts = facts_of(result)
    if result.optimality_gap is not None:
        facts.append(("first path from the best", f"{result.optimality_gap:.4f}"))
    if result.prediction:
        facts.append(("likely instead", _instead(result.prediction)))
    width = max(len(name) for name, _ in facts)
    rows = [f"{name:{width}}  {value}" for name, value in facts]
    return "\n".join([*map(_safe, result.paths_text), "", *map(_safe, rows), "", caption_of(result)])


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


def _load(options: argparse.Namespace) -> LoadedModel:
    told = time.monotonic()

    def tell(step: str) -> None:
        nonlocal told
        if sys.stderr.isatty() or time.monotonic() - told > _QUIET_SECONDS:
            told = time.monotonic()
            print(f"{_safe(options.model)}: {step} …", file=sys.stderr)

    loaded = load(options.model, revision=options.revision, device=options.device, progress=tell)
    for note in loaded.notes:
        print(f"{_safe(options.model)}: {_safe(note)}", file=sys.stderr)
    return loaded


def _heads(given: str) -> AggHeads:
    numbers = given.split(",")
    if not all(number.strip().isdecimal() for number in numbers):
        return given
    heads = [int(number) for number in numbers]
    return heads[0] if len(heads) == 1 else heads


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reverse-attention",
        description="Which earlier tokens led to this one? Attention paths of Hugging Face transformers.",
    )
    parser.add_argument("--version", action="version", version=version("reverse-attention"))
    commands = parser.add_subparsers(required=True, metavar="trace | generate")
    trace = commands.add_parser(
        "trace",
        help="trace a text and print its paths",
        description="Trace attention paths backward from a token and print them, earliest token first. The "
        "defaults are the dashboard's: token paths through the network, weighed by norm. The library's own "
        "are --graph layer.",
    )
    _add_common(trace)
    _add_trace(trace)
    trace.set_defaults(run=_trace)
    generate = commands.add_parser(
        "generate", help="continue a text", description="Continue a text and print what was added."
    )
    _add_common(generate)
    _add_generate(generate)
    generate.set_defaults(run=_generate)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(MODELS)
    add = parser.add_argument
    add("--model", required=True, help=f"{names} (work offline), a hub id, or a folder")
    add("--text", required=True, help="the text; - reads standard input, less a last line end")
    add("--revision", help="branch, tag or commit on the hub")
    add("--device", help="such as cpu or cuda; the best there is unless given")


def _add_trace(parser: argparse.ArgumentParser) -> None:
    add: Any = partial(parser.add_argument, metavar="N")
    choose: Any = parser.add_argument
    add("--target", type=int, default=-1, help="position to trace from (-1, the last)")
    choose("--words", action="store_true", help="merge tokens into words; --target counts words then")
    choose("--predict", action="store_true", help="ask why the target was predicted, not what it reads")
    choose("--graph", choices=("network", "layer"), default="network", help="all layers (network), or one")
    add("--layer", type=int, default=-1, help="the layer traced (-1, the last)")
    choose("--weights", choices=tuple(METHODS), help="of the network (the first that can be had)")
    choose("--search", choices=("exact", "beam"), help="exact in the network, beam in a layer unless given")
    choose(
        "--paths",
        choices=("token", "layer"),
        help="of the network: routes that visit the same tokens added up (token), or each by itself; token "
        "unless a beam search or diversity is asked for",
    )
    add("--top-beam", type=int, default=5, help="how many paths (5)")
    add("--top-k", type=int, default=5, help="predecessors in each step of a beam search (5)")
    add("--min-attn", type=float, default=0.0, help="smallest weight of a hop (0)")
    add("--heads", type=_heads, default="mean", help="mean, max, none (kept apart), or some: 0,2 (mean)")
    choose("--sink", choices=("keep", "drop", "renormalize"), default="keep", help="BOS or position 0 (keep)")
    choose("--find-sinks", action="store_true", help="sinks are what all attend to and what adds little")
    add("--diversity", type=float, default=0.0, help="least share of hops by which paths differ (0)")
    add("--length-norm", default="avg_logprob", help="of a layer's paths: avg_logprob, none, sqrt or pow:0.7")
    choose("--pass-bos", action="store_true", help="let a layer's paths go on past BOS tokens")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the whole result as JSON")
    form.add_argument("--html", metavar="DIR", help="write the picture as DIR/index.html and print its path")


def _add_generate(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--tokens", type=int, default=20, metavar="N", help="at most so many tokens (20)")
    add("--temperature", type=float, metavar="T", help="draw tokens; without it the likeliest is taken")
    add("--top-p", type=float, metavar="P", help="draw from the likeliest tokens of this probability")
    add("--seed", type=int, metavar="N", help="of the draws")
