"""Files are written whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path


def write_text(path: str | Path, text: str) -> None:
    """Write a text (UTF-8) under a temporary name beside the file, then give it the file's name.

    A full disk or a crash on the way leaves the file that was there. What is no plain file, such as a
    terminal or a pipe, is written to directly.

    Raises:
        OSError: the file cannot be written.
    """
    target = Path(path).resolve()  # a link stays one, and leads to the new text
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8")
        return
    beside = target.with_name(f".{target.name[:100]}.{os.getpid()}.tmp")
    try:
        with beside.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())  # some disks report that they are full only here
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
