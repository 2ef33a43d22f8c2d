"""Who calls: a bearer token, of which the settings hold the hash alone.

A token is 32 bytes of chance, so that one round of SHA-256 is enough: there is nothing to guess. The command
``reverse-attention token`` prints a new one.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

from components.portal.server.api.refusals import Refusal
from components.portal.settings import settings

_HOW = "Send a token of this server, as Authorization: Bearer TOKEN; whoever runs it gives one."


def caller(headers: Mapping[str, str]) -> str:
    """The name that the settings give the token of a request.

    Raises:
        Refusal: it has none, or one that is not known.
    """
    kind, _, token = headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token.strip():
        raise Refusal(401, _HOW, {"WWW-Authenticate": "Bearer"})
    given = hashed(token.strip())
    # All are looked at, so that the time tells nothing.
    names = [one.name for one in settings().server.tokens if hmac.compare_digest(one.sha256, given)]
    if not names:
        raise Refusal(401, f"This token is not known here. {_HOW}", {"WWW-Authenticate": "Bearer"})
    return names[0]


def hashed(token: str) -> str:
    """What the settings hold of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
