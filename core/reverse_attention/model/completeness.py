"""Whether the weights' files held every parameter: transformers sets those that are missing at random.

Parameters that are tied to others are not missing. A pooler is excepted, since no trace goes through it: many
encoders are saved without; it is said where it was so. Everything else is refused by name.
"""

from __future__ import annotations

from typing import Any

from .errors import ModelError, quoted, some

_UNUSED = "pooler"
"""Part of a parameter's name that takes no part in a trace."""


def check_complete(name: str, loading: dict[str, Any]) -> tuple[str, ...]:
    """Sentences about what the files hold too much, or what is missing and not needed.

    Args:
        name: the model's.
        loading: ``missing_keys``, ``mismatched_keys`` (name, shape in the files, shape in the model) and
            ``unexpected_keys``, as ``from_pretrained(..., output_loading_info=True)`` gives them.

    Raises:
        ModelError: parameters are missing or have another shape.
    """
    mismatched = sorted(loading["mismatched_keys"])
    if mismatched:
        parameter, held, wanted = mismatched[0]
        raise ModelError(
            f"{quoted(name)} cannot be loaded: the shape of {_count(mismatched)} in its weights is not "
            "that of its "
            f"config.json, such as {quoted(parameter)}: {tuple(held)}, and {tuple(wanted)} is wanted. {_CURE}"
        )
    missing = sorted(loading["missing_keys"])
    needed = [parameter for parameter in missing if _UNUSED not in parameter.split(".")]
    if needed:
        raise ModelError(
            f"{quoted(name)} cannot be loaded: its weights lack {_count(needed)}, which would be random "
            "numbers: "
            f"{some(needed)}. {_CURE}"
        )
    return tuple(_notes(missing, sorted(loading["unexpected_keys"])))


_CURE = "Give the config.json that belongs to these weights, or download them again."


def _notes(missing: list[str], unexpected: list[str]) -> list[str]:
    notes = []
    if missing:
        notes.append(
            f"The weights lack {_count(missing)}, which were set at random and which no trace uses: "
            f"{some(missing)}."
        )
    if unexpected:
        notes.append(
            f"The weights hold {_count(unexpected)} that this kind of model does not have: "
            f"{some(unexpected)}."
        )
    return notes


def _count(parameters: list[Any]) -> str:
    return "1 parameter" if len(parameters) == 1 else f"{len(parameters):,} parameters"
