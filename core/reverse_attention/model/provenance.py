"""What a result was computed with, so that it can be computed again."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any, TypedDict

_LIBRARIES = ("reverse-attention", "torch", "transformers", "tokenizers")


class Provenance(TypedDict):
    """Fields of a ``TraceResult``."""

    model: str
    revision: str | None
    dtype: str
    device: str
    versions: dict[str, str]


def provenance(model: Any) -> Provenance:
    """Which model this is, as far as it says so, in what precision and where, and by which libraries."""
    first = next(model.parameters())
    return Provenance(
        model=str(model.name_or_path),
        revision=getattr(model.config, "_commit_hash", None),  # set where it was loaded from the hub
        dtype=str(first.dtype).removeprefix("torch."),
        device=first.device.type,
        versions=dict(_versions()),
    )


@cache
def _versions() -> dict[str, str]:
    return {name: version(name) for name in _LIBRARIES}
