"""Tables in a README, each between two marks, so that a command can write its own."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Iterable, Sequence
from pathlib import Path

import torch

from reverse_attention.result.writing import write_text

README = Path(__file__).with_name("README.md")
FRONT_PAGE = README.parents[1] / "README.md"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)


def here_and_today() -> str:
    """The machine, torch and the day, for what is measured now."""
    machine = f"{os.cpu_count()} cores ({platform.machine()}), {torch.get_num_threads()} used"
    return f"{machine}; torch {torch.__version__}; {datetime.date.today().isoformat()}."


def write(section: str, text: str, path: Path = README) -> None:
    """Put a text between the marks of a section.

    Raises:
        ValueError: the file has no such marks.
    """
    start, end = f"<!-- {section} -->", f"<!-- end of {section} -->"
    before, has_start, rest = path.read_text(encoding="utf-8").partition(start)
    _, found_end, after = rest.partition(end)
    if not has_start or not found_end:
        raise ValueError(f"{path} has no marks {start} and {end}; add them where the table shall stand.")
    write_text(path, f"{before}{start}\n{text}\n{end}{after}")
