"""Where a request comes from, as far as the server can tell by its headers."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping

_FORWARDED = ("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-Ip", "Via")
"""What proxies write, and no page can: who comes through one need not sit at this machine."""


def is_alone(address: str | None, headers: Mapping[str, str]) -> bool:
    """Whether who asks sits at this very machine.

    Args:
        address: that the server listens at; None for all of the machine's.
        headers: of the request; a proxy or another host's name in them says that somebody comes from outside.
    """
    return listens_alone(address) and _names_this_machine(headers) and not _is_forwarded(headers)


def is_misled(address: str | None, headers: Mapping[str, str]) -> bool:
    """Whether a browser of this machine was led here by a stranger's name for it (DNS rebinding).

    Its page would count as the dashboard's own, and could do all that who sits here can.
    """
    return listens_alone(address) and not _names_this_machine(headers) and not _is_forwarded(headers)


def listens_alone(address: str | None) -> bool:
    """Whether nothing but this machine reaches the server."""
    return address is not None and _is_loopback(address)


def _names_this_machine(headers: Mapping[str, str]) -> bool:
    host = headers.get("Host", "127.0.0.1")
    return _is_loopback(host.rsplit(":", 1)[0].strip("[]")) or _is_loopback(host.strip("[]"))


def _is_forwarded(headers: Mapping[str, str]) -> bool:
    return any(name in headers for name in _FORWARDED)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
