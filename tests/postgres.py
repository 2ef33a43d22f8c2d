"""A PostgreSQL server of this machine's own binaries, for the tests that need a real one."""

import glob
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_USER = "postgres"


@contextmanager
def server() -> Iterator[str]:
    """Yields the URL of its databases, which lacks their name; without the binaries the tests are skipped."""
    folder = Path(tempfile.mkdtemp(prefix="runs-postgres-"))
    binaries = _binaries()
    if os.getuid() == 0:  # which PostgreSQL refuses
        shutil.chown(folder, _USER)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = folder / "data"
    _run(binaries / "initdb", "-D", data, "-U", "portal", "-A", "trust", "--no-sync", "-E", "UTF8")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    _run(binaries / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start")
    try:
        yield f"postgresql://portal@127.0.0.1:{port}/"
    finally:
        _run(binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder)


def _binaries() -> Path:
    on_path = shutil.which("initdb")
    of_packages = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))  # which Debian puts on no path
    places = [str(Path(on_path).resolve())] if on_path else of_packages
    if places and (os.getuid() or shutil.which("runuser")):
        return Path(places[-1]).parent
    say = "NO POSTGRESQL: its server's binaries are not here; install the package postgresql and run again."
    if os.environ.get("REVERSE_ATTENTION_POSTGRES") == "required":
        pytest.fail(say)
    pytest.skip(say)


def _run(*command: object) -> None:
    as_user = ["runuser", "-u", _USER, "--"] if os.getuid() == 0 else []
    done = subprocess.run(
        [*as_user, *map(str, command)], capture_output=True, text=True, check=False, cwd="/", timeout=60
    )
    assert done.returncode == 0, done.stderr
