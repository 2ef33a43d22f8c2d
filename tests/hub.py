"""A stand-in for the Hugging Face hub on loopback, with one model from a folder."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@contextmanager
def hub(model_id: str, folder: Path) -> Iterator[str]:
    """Serve the folder as ``model_id``; ``gated/model`` is gated, anything else is not found."""
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self._answer(True)

        def do_HEAD(self):
            self._answer(False)

        def _answer(self, with_body: bool) -> None:
            path = self.path.split("?")[0]
            if path.startswith(f"/api/models/{model_id}"):
                self._json(_listing(model_id, path, files))
            elif path.startswith(f"/{model_id}/resolve/") and path.rsplit("/", 1)[1] in files:
                self._file(files[path.rsplit("/", 1)[1]], with_body)
            elif "gated/model" in path:
                self._fail(403, "GatedRepo")
            else:
                self._fail(404, "EntryNotFound" if model_id in path else "RepoNotFound")

        def _json(self, value: object) -> None:
            body = json.dumps(value).encode()
            self._head(200, {"Content-Type": "application/json", "Content-Length": str(len(body))})
            self.wfile.write(body)

        def _file(self, body: bytes, with_body: bool) -> None:
            etag = f'"{hashlib.sha1(body).hexdigest()}"'
            self._head(200, {"ETag": etag, "X-Repo-Commit": COMMIT, "Content-Length": str(len(body))})
            if with_body:
                self.wfile.write(body)

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
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _listing(model_id: str, path: str, files: dict[str, bytes]) -> object:
    if "/tree/" in path:
        return [
            {"type": "file", "path": name, "size": len(body), "oid": "0" * 40} for name, body in files.items()
        ]
    return {"id": model_id, "sha": COMMIT, "siblings": [{"rfilename": name} for name in files]}
