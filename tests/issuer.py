"""A stand-in for a provider of sign-in (OpenID Connect) here: it asks who one is, and believes it."""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "dashboard", "secret-of-the-dashboard"


@contextmanager
def issuer(people: dict[str, str], claims: Mapping[str, dict[str, object]] | None = None) -> Iterator[str]:
    """Yields its address.

    Args:
        people: names by the subjects that they are known by.
        claims: what else it says of them, by their subjects.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Issuer)
    server.people, server.claims, server.codes = people, claims or {}, {}
    server.key = RSAKey.generate_key(2048, parameters={"kid": "only"})
    server.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.address
    server.shutdown()
    server.server_close()


def secrets_file(path: Path, issuer_address: str, dashboard_address: str) -> Path:
    """Write what Streamlit must know of the issuer."""
    values = {
        "redirect_uri": f"{dashboard_address}/oauth2callback",
        "cookie_secret": secrets.token_hex(32),
        "client_id": CLIENT,
        "client_secret": SECRET,
        "server_metadata_url": f"{issuer_address}/.well-known/openid-configuration",
    }
    path.write_text("[auth]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items()))
    return path


class _Issuer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
        one = {name: values[0] for name, values in query.items()}
        if path == "/.well-known/openid-configuration":
            self._json(self._configuration())
        elif path == "/jwks":
            self._json({"keys": [self.server.key.as_dict(private=False)]})
        elif path == "/authorize" and one["client_id"] == CLIENT:
            links = "".join(
                f'<p><a href="/chosen?{urlencode({**one, "sub": subject})}">{name}</a>'.replace("&", "&amp;")
                for subject, name in self.server.people.items()
            )
            self._answer(f"<title>Who are you?</title>{links}".encode(), "text/html")
        elif path == "/chosen":
            code = secrets.token_hex(8)
            self.server.codes[code] = one
            self.send_response(302)
            back = urlencode({"code": code, "state": one["state"]})
            self.send_header("Location", f"{one['redirect_uri']}?{back}")
            self.end_headers()
        else:
            self._answer(b"", "text/plain")  # such as the icon that a browser looks for

    def do_POST(self) -> None:
        """Codes are good once, for the client that asked and can prove it."""
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        asked = self.server.codes.pop(form["code"][0])
        known = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        proof = hashlib.sha256(form["code_verifier"][0].encode()).digest()
        assert self.headers["Authorization"] == f"Basic {known}"
        assert base64.urlsafe_b64encode(proof).rstrip(b"=").decode() == asked["code_challenge"]
        now = int(time.time())
        claims = {
            "iss": self.server.address,
            "aud": CLIENT,
            "sub": asked["sub"],
            "name": self.server.people[asked["sub"]],
            "nonce": asked["nonce"],
            "iat": now,
            "exp": now + 600,
            **self.server.claims.get(asked["sub"], {}),
        }
        token = jwt.encode({"alg": "RS256", "kid": "only"}, claims, self.server.key)
        self._json({"access_token": "none", "token_type": "Bearer", "expires_in": 600, "id_token": token})

    def _configuration(self) -> dict[str, object]:
        address = self.server.address
        return {
            "issuer": address,
            "authorization_endpoint": f"{address}/authorize",
            "token_endpoint": f"{address}/token",
            "jwks_uri": f"{address}/jwks",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
        }

    def _json(self, content: object) -> None:
        self._answer(json.dumps(content).encode(), "application/json")

    def _answer(self, content: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Tests are read without it."""
