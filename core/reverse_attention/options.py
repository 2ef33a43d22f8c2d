"""What the command line understands: its commands and their options, those of settings from their rows.

An option that was not given is no attribute of the outcome. One that is given twice is refused: which of the
two was meant is not for a program to guess.
"""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Any

from .completion import SHELLS
from .demo import MODELS
from .result.setting_table import ABOUT, PARTS, QUESTION, About, TraceSettings

OPTIONS = {name: about.option for name, about in ABOUT.items() if about.option} | {
    "max_new_tokens": "--tokens",
    "temperature": "--temperature",
    "top_p": "--top-p",
    "seed": "--seed",
    "target_pos": "--target",
    "decoder_input_ids": "--decoder-text",
}
"""The options by the names of the library's parameters."""
_HIGHEST_PORT = 65535
_TOKEN_NAME = "[A-Za-z0-9][A-Za-z0-9@._ -]{0,39}"
_MODEL_HELP = f"{', '.join(MODELS)} (work offline), a hub id, a folder, or a GGUF file"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command and its options.

    Raises:
        SystemExit: the command was not understood, with code 2; or help was asked for.
    """
    parser = _parser()
    if "_ARGCOMPLETE" in os.environ:  # a shell asks, and this process ends with its answer
        import argcomplete

        argcomplete.autocomplete(parser)
    return parser.parse_args(arguments)


class _Once(argparse.Action):
    """Keeps a value, and refuses a second one."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        if hasattr(namespace, self.dest):
            parser.error(f"{option_string} is given twice; give it once, and run the command for each")
        setattr(namespace, self.dest, values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reverse-attention",
        description="Which earlier tokens led to this one? Attention paths of Hugging Face transformers.",
    )
    parser.add_argument("--version", action="version", version=version("reverse-attention"))
    commands = parser.add_subparsers(required=True, dest="command", metavar=" | ".join(_ABOUT))
    for name, (add_options, brief, more) in _ABOUT.items():
        command = commands.add_parser(
            name,
            argument_default=argparse.SUPPRESS,
            help=brief,
            description=f"{brief[0].upper()}{brief[1:]}. {more}",
        )
        command.register("action", None, _Once)
        add_options(command)
    return parser


def _add_common(parser: argparse.ArgumentParser, **of_each: Any) -> None:
    """What to load and what it reads; ``of_each`` goes to the options that are needed."""
    add = parser.add_argument_group("the model and what it reads").add_argument
    add("--model", required=True, help=_MODEL_HELP, **of_each)
    add("--text", required=True, help="the text; - reads standard input, less a last line end", **of_each)
    _add_loading(parser)


def _add_loading(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("how the model is loaded").add_argument
    add("--revision", help="branch, tag or commit on the hub")
    add("--device", help="such as cpu or cuda; the best there is unless given; auto: all")
    add("--bits", type=int, choices=(8, 4), help="of each weight (needs bitsandbytes)")


def _add_compare(parser: argparse.ArgumentParser) -> None:
    _add_common(parser, action="append")
    _add_settings(parser)
    _add_form(parser).add_argument(
        "--reference", type=int, metavar="N", help="which one the others are held against (1)"
    )


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the saved trace; - reads standard input")
    parser.add_argument("--model", help=f"in place of the one that made it: {_MODEL_HELP}")
    _add_loading(parser)


def _add_dashboard(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=_port, metavar="N", help="where it listens (the first free one from 8501 on)"
    )
    parser.add_argument("--address", help="of which it listens: 0.0.0.0 for all (127.0.0.1)")
    parser.add_argument("--no-browser", action="store_true", help="print the address and open nothing")


def _add_completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=SHELLS, help="which shell it is for")
    parser.add_argument(
        "--install", action="store_true", help="keep it where the shell reads it at its next start"
    )


def _add_token(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", type=_token_name, help="whose it is, for logs and lists")


def _token_name(given: str) -> str:
    if not re.fullmatch(_TOKEN_NAME, given):
        raise argparse.ArgumentTypeError(
            f"{given[:20]!r} is no name for a token; use 1 to 40 letters, digits, spaces and @ . _ -"
        )
    return given


def _port(given: str) -> int:
    if not (re.fullmatch("[0-9]{1,5}", given) and 1 <= int(given) <= _HIGHEST_PORT):
        raise argparse.ArgumentTypeError(f"{given[:20]!r} is no port; use a number from 1 to {_HIGHEST_PORT}")
    return int(given)


def _add_receipt(parser: argparse.ArgumentParser) -> None:
    _add_asked(parser)
    parser.set_defaults(receipt=True)


def _add_trace(parser: argparse.ArgumentParser) -> None:
    _add_asked(parser).add_argument(
        "--receipt",
        action="store_true",
        help="cut what is drawn, run the model again, and tell what the answer loses, beside random edges",
    )


def _add_asked(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    _add_common(parser)
    _add_settings(parser).add_argument(
        "--decoder-text",
        metavar="TEXT",
        help="what an encoder-decoder has answered so far, traced from its end",
    )
    return _add_form(parser)


def _add_settings(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """The options of settings under the headings of their parts; returns what the question is under."""
    parts = {part: parser.add_argument_group(part) for part in PARTS}
    parts[QUESTION].add_argument(
        "--target", type=int, metavar="N", help="position to trace from (-1, the last)"
    )
    defaults = vars(TraceSettings.for_people())
    for name, about in ABOUT.items():
        if about.option:
            told = f"{about.help}{_shown(defaults[name], about)}".replace("%", "%%")
            parts[about.part].add_argument(about.option, dest=name, **{"help": told, **_kind(name, about)})
    return parts[QUESTION]


def _add_form(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    answer = parser.add_argument_group("what is answered")
    form = answer.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the whole result as JSON")
    form.add_argument("--html", metavar="DIR", help="write the picture as DIR/index.html and print its path")
    return answer


def _shown(default: Any, about: About) -> str:
    """Default and bounds behind a sentence; no default where the sentence says it."""
    if default is None:
        return ""
    if about.least is None:
        return f" ({default})"
    bounds = f"at least {about.least:g}" if about.most is None else f"{about.least:g} to {about.most:g}"
    return f" ({default}; {bounds})"


def _kind(name: str, about: About) -> dict[str, Any]:
    """How an option takes its value: not at all, one word of some, or a number."""
    if name == "agg_heads":
        return {"type": _heads, "metavar": about.written}
    if name == "sink_positions":
        return {"action": "store_const", "const": "found", "help": "Find the sinks by what they do."}
    if isinstance(about.default, bool):
        off = {"help": f"Turns this off: {about.help}"} if about.default else {"help": about.help}
        return {"action": "store_const", "const": not about.default, **off}
    if about.values is not None:
        return {"choices": tuple(about.values)}
    kinds = {int: int, float: float}
    kind = kinds.get(type(about.default), str)
    return {"type": kind, "metavar": about.written or ("N" if kind in kinds else "TOKEN")}


def _heads(given: str) -> str | int | list[int]:
    numbers = given.split(",")
    if not all(number.strip().isdecimal() for number in numbers):
        return given
    heads = [int(number) for number in numbers]
    return heads[0] if len(heads) == 1 else heads


def _add_generate(parser: argparse.ArgumentParser) -> None:
    _add_common(parser)
    add = parser.add_argument
    add("--tokens", dest="max_new_tokens", type=int, metavar="N", help="at most so many tokens (20)")
    add("--temperature", type=float, metavar="T", help="draw tokens; without it the likeliest is taken")
    add("--top-p", type=float, metavar="P", help="draw from the likeliest tokens of this probability")
    add("--seed", type=int, metavar="N", help="of the draws")


_ABOUT: dict[str, tuple[Callable[[argparse.ArgumentParser], None], str, str]] = {
    "trace": (
        _add_trace,
        "trace a text and print its paths",
        "Attention paths backward from a token, earliest token first. The defaults are the dashboard's: "
        "routes through the network. The library's own are --graph layer.",
    ),
    "receipt": (
        _add_receipt,
        "trace a text, and cut what is drawn",
        "The model runs again without the drawn edges; what the answer loses stands beside random edges. The "
        "same as trace --receipt.",
    ),
    "compare": (
        _add_compare,
        "hold traces of texts, or of models, against each other",
        "Give --text two to four times for one model, or --model for one text.",
    ),
    "verify": (
        _add_verify,
        "run a saved trace again",
        "Says how the numbers differ from those in the file that trace --json wrote. Ends with 1 where other "
        "paths come out, or a number differs by more than 0.0001.",
    ),
    "generate": (_add_generate, "continue a text", "Prints what was added."),
    "dashboard": (
        _add_dashboard,
        "open the dashboard in a browser",
        "Only this machine reaches it, unless --address says otherwise. Ctrl-C ends it.",
    ),
    "completion": (
        _add_completion,
        "let Tab complete commands and options",
        "Prints the code that the shell is to read. Needs the extra completion.",
    ),
    "token": (
        _add_token,
        "make a token for the dashboard's API",
        "Prints it once, and the lines of the settings that let it in; the server keeps its hash alone.",
    ),
}
"""The commands: how each takes its options, what it does, and what more is to be said of it."""
