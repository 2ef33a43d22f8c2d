"""What a result was computed with, so that it can be computed again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from typing import Any, TypedDict
from weakref import WeakKeyDictionary

from ..capture.fingerprint import samples
from ..capture.wrappers import active_adapters, plain_model
from .names import brief

_LIBRARIES = ("reverse-attention", "torch", "transformers", "tokenizers")
_notes: WeakKeyDictionary[Any, list[str]] = WeakKeyDictionary()


def note(model: Any, sentences: Sequence[str]) -> None:
    """Keep what is to be said of a model, such as parts that its files did not hold, for all its results."""
    _notes[plain_model(model)] = list(sentences)


class Provenance(TypedDict):
    """Fields of a ``TraceResult``."""

    model: str
    revision: str | None
    dtype: str
    device: str
    versions: dict[str, str]
    adapters: list[str]
    notes: list[str]


def provenance(model: Any, notes: Sequence[str] = ()) -> Provenance:
    """The model's name as it may be told, its adapters, precision and device, and the libraries.

    Args:
        model: what was traced.
        notes: what is to be said of the trace, after what is known of the model.
    """
    model = plain_model(model)
    first = next(model.parameters())
    return Provenance(
        model=_told(model),
        revision=getattr(model.config, "_commit_hash", None),  # set where it was loaded from the hub
        dtype=str(first.dtype).removeprefix("torch."),
        device=first.device.type,
        versions=dict(_versions()),
        adapters=active_adapters(model),
        notes=[*_notes.get(model, ()), *notes],
    )


def _told(model: Any) -> str:
    """The name; of a folder its last part, and a digest that tells equal names apart."""
    name = str(model.name_or_path)
    return name if brief(name) == name else f"{brief(name)}@{weights_digest(model)}"


def weights_digest(model: Any) -> str:
    """Eight hexadecimal digits, the same for the same weights wherever they lie; from a sample of them."""
    return hashlib.sha256(b"".join(samples(list(plain_model(model).parameters())))).hexdigest()[:8]


@cache
def _versions() -> dict[str, str]:
    return {name: version(name) for name in _LIBRARIES}
