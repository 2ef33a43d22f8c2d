"""What a shell reads so that Tab completes the command line, and where that is kept."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

_PROGRAM = "reverse-attention"
_READ_AT_START = {
    "bash": "~/.bashrc",
    "zsh": "~/.zshrc",
    "fish": "~/.config/fish/completions/reverse-attention.fish",
}
_FIRST = {"zsh": "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }\n"}
"""A zsh that was never configured has no completion to add to."""
SHELLS = tuple(_READ_AT_START)
"""The shells that can be told."""


def code(shell: str) -> str:
    """What a shell of ``SHELLS`` has to read.

    Raises:
        ValueError: argcomplete is not installed.
    """
    if find_spec("argcomplete") is None:
        raise ValueError("completion needs argcomplete: pip install 'reverse-attention[completion]'")
    import argcomplete

    return f"{_FIRST.get(shell, '')}{argcomplete.shellcode([_PROGRAM], shell=shell).strip()}\n"


def install(shell: str) -> Path:
    """Keep the code where the shell reads it at its next start; returns the file.

    Bash and zsh get one line in the file that is the user's own, once, and fish a file.

    Raises:
        ValueError: argcomplete is not installed.
        OSError: the file cannot be read or written.
    """
    needed, file = code(shell), Path(_READ_AT_START[shell]).expanduser()
    if shell == "fish":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(needed, encoding="utf-8")
        return file
    line = f'eval "$({_PROGRAM} completion {shell})"'.encode()
    before = file.read_bytes() if file.exists() else b""
    if line not in before.splitlines():
        with file.open("ab") as added:  # what else is in it stays, in whatever encoding
            added.write((b"" if before.endswith(b"\n") or not before else b"\n") + line + b"\n")
    return file
