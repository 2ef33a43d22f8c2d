"""A stand-in for the Hugging Face hub on loopback, with one model from a folder, sound or with a fault."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGEST = "model.safetensors"
FAULTS = ("silent", "html", "429", "500", "html file", "silent file", "cut once", "cut always")


@contextmanager
def hub(model_id: str, folder: Path, fault: str = "") -> Iterator[str]:
    """Serve the folder as ``model_id``; ``gated/model`` is gated, anything else is not found.

    Faults of every answer: ``silent`` (none comes), ``html`` (a proxy's page), ``429``, ``500``. Faults of
    the largest file: ``html file``, ``silent file`` (half of it, then nothing), ``cut once`` and
    ``cut always`` (half of what is asked for, then the connection ends).
    """
    assert fault in ("", *FAULTS)
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    ended, cuts = threading.Event(), []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self._answer(True)

        def do_HEAD(self):
            self._answer(False)

        def _answer(self, with_body: bool) -> None:
            path = self.path.split("?")[0]
            if fault == "silent":
                ended.wait()
            elif fault == "html":
                self._page()
            elif fault.isdigit():
                self._fail(int(fault), "")
            elif path.startswith(f"/api/models/{model_id}"):
                self._json(_listing(model_id, path, files))
            elif path.startswith(f"/{model_id}/resolve/") and path.rsplit("/", 1)[1] in files:
                self._file(path.rsplit("/", 1)[1], with_body)
            elif "gated/model" in path:
                self._fail(403, "GatedRepo")
            else:
                self._fail(404, "EntryNotFound" if model_id in path else "RepoNotFound")

        def _json(self, value: object) -> None:
            body = json.dumps(value).encode()
            self._head(200, {"Content-Type": "application/json", "Content-Length": str(len(body))})
            self.wfile.write(body)

        def _page(self) -> None:
            body = b"<html><title>Please log in to this network</title></html>"
            self._head(200, {"Content-Type": "text/html", "Content-Length": str(len(body))})
            self.wfile.write(body)

        def _file(self, name: str, with_body: bool) -> None:
            if fault == "html file" and name == LARGEST:
                return self._page()
            body = files[name]
            etag = f'"{hashlib.sha1(body).hexdigest()}"'
            start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
            headers = {"ETag": etag, "X-Repo-Commit": COMMIT, "Content-Length": str(len(body) - start)}
            if start:
                headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
            self._head(206 if start else 200, headers)
            if with_body:
                self._send(name, body[start:])

        def _send(self, name: str, body: bytes) -> None:
            faulty = name == LARGEST and fault in ("silent file", "cut once", "cut always")
            if not faulty or (fault == "cut once" and cuts):
                self.wfile.write(body)
                return
            cuts.append(name)
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            if fault == "silent file":
                ended.wait()
            self.close_connection = True

        def _fail(self, status: int, code: str) -> None:
            self._head(status, {"X-Error-Code": code, "X-Error-Message": code, "Content-Length": "0"})

        def _head(self, status: int, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        ended.set()
        server.shutdown()
        server.server_close()


def _listing(model_id: str, path: str, files: dict[str, bytes]) -> object:
    if "/tree/" in path:
        return [
            {"type": "file", "path": name, "size": len(body), "oid": "0" * 40} for name, body in files.items()
        ]
    siblings = [{"rfilename": name, "size": len(body)} for name, body in files.items()]
    return {"id": model_id, "sha": COMMIT, "siblings": siblings}
