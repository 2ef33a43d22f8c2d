"""Runs that processes of their own save, side by side and killed while they do; prints what was confirmed.

``python tests/saving.py URL PROCESSES ROUNDS``. Each process is forked of one that has imported the store and
used it once, so that fifty of them take seconds.
"""

import os
import random
import select
import signal
import sys
import tempfile
import time
from pathlib import Path

from components.portal.runs.store import Runs

CONTENT = (Path(__file__).parent / "data" / "trace-1.json").read_text(encoding="utf-8")
EACH = 5


def forked(url: str, most: int) -> tuple[int, int]:
    """A process that saves and says each id once it is confirmed: its number, and where it says so."""
    read, write = os.pipe()
    child = os.fork()
    if child:
        os.close(write)
        return child, read
    runs = Runs(url)
    for _ in range(most):
        os.write(write, f"{runs.save(None, CONTENT, tags=['kept'])}\n".encode())
    os._exit(0)


def said(pipe: int) -> str:
    with os.fdopen(pipe) as lines:
        return lines.read()


def killed(url: str, rounds: int) -> None:
    """Of every two one is killed while it opens the database, one while it saves."""
    chance = random.Random(0)
    for n in range(rounds):
        child, pipe = forked(url, 10**6)
        if n % 2:
            select.select([pipe], [], [], 30)
            time.sleep(chance.uniform(0, 0.03))
        else:
            time.sleep(chance.uniform(0, 0.08))
        os.kill(child, signal.SIGKILL)
        assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
        sys.stdout.write(said(pipe))


def beside(url: str, processes: int) -> None:
    """All at once, the first use of the database too."""
    for child, pipe in [forked(url, EACH) for _ in range(processes)]:
        sys.stdout.write(said(pipe))
        assert os.waitpid(child, 0)[1] == 0


def warm() -> None:
    """Use the store once: forks then begin where this ended."""
    with tempfile.TemporaryDirectory() as folder:
        runs = Runs(f"sqlite:///{folder}/runs.db")
        runs.save(None, CONTENT)
        runs.close()


if __name__ == "__main__":
    assert not {"torch", "transformers", "streamlit", "numpy"} & set(sys.modules), "the store brings them"
    warm()
    beside(sys.argv[1], int(sys.argv[2]))
    killed(sys.argv[1], int(sys.argv[3]))
