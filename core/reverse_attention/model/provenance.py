"""What a result was computed with, so that it can be computed again."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any, TypedDict

from ..capture.wrappers import active_adapters, plain_model

_LIBRARIES = ("reverse-attention", "torch", "transformers", "tokenizers")


class Provenance(TypedDict):
    """Fields of a ``TraceResult``."""

    model: str
    revision: str | None
    dtype: str
    device: str
    versions: dict[str, str]
    adapters: list[str]


def provenance(model: Any) -> Provenance:
    """The model's name as far as it says so, its adapters, precision and device, and the libraries."""
    model = plain_model(model)
    first = next(model.parameters())
    return Provenance(
        model=str(model.name_or_path),
        revision=getattr(model.config, "_commit_hash", None),  # set where it was loaded from the hub
        dtype=str(first.dtype).removeprefix("torch."),
        device=first.device.type,
        versions=dict(_versions()),
        adapters=active_adapters(model),
    )


@cache
def _versions() -> dict[str, str]:
    return {name: version(name) for name in _LIBRARIES}
