"""nginx in front of dashboards, as ``deploy/nginx.conf`` has it, with ports and a certificate of its own."""

import os
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

DEPLOY = Path(__file__).parents[1] / "deploy"
NAME = "tools.example.org"
BASE = "/attention"


@dataclass(frozen=True)
class Front:
    """Where nginx answers on this machine: without TLS, with it, and whom to trust there."""

    plain: int
    port: int
    trusts: ssl.SSLContext


@contextmanager
def in_front_of(addresses: list[str], folder: Path) -> Iterator[Front]:
    """nginx, until the end.

    Args:
        addresses: of the dashboards, such as ``127.0.0.1:8501``.
        folder: for its files.
    """
    subject = ["-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}"]
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *subject]
    files = ["-keyout", str(folder / "tls.key"), "-out", str(folder / "tls.crt")]
    subprocess.run([*make, *files], check=True, capture_output=True)
    trusts = ssl.create_default_context(cafile=folder / "tls.crt")
    trusts.check_hostname = False  # it is reached by its number here
    front = Front(free_port(), free_port(), trusts)
    file = folder / "nginx.conf"
    file.write_text(_whole(folder, front, addresses), encoding="utf-8")
    with subprocess.Popen(["nginx", "-p", folder, "-c", file, "-g", "daemon off;"]) as nginx:
        _wait_until_it_listens(front.port)
        yield front
        nginx.terminate()


def free_port() -> int:
    """A port of this machine at which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _whole(folder: Path, front: Front, addresses: list[str]) -> str:
    """A whole configuration around the file, with this machine's ports and paths in it."""
    site = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    for before, after in (
        ("listen 80;", f"listen 127.0.0.1:{front.plain};"),
        ("listen 443 ssl;", f"listen 127.0.0.1:{front.port} ssl;"),
        ("server 127.0.0.1:8501;", " ".join(f"server {address};" for address in addresses)),
        (f"/etc/nginx/{NAME}.crt", str(folder / "tls.crt")),
        (f"/etc/nginx/{NAME}.key", str(folder / "tls.key")),
    ):
        assert before in site
        site = site.replace(before, after)
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    places = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in kinds)
    user = "user root root;" if os.geteuid() == 0 else ""
    return (
        f"{user}\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{places}{site}}}\n"
    )


def _wait_until_it_listens(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if not probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.1)
    raise AssertionError("nginx did not start within 10 seconds")
