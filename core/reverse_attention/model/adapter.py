"""A folder that holds a PEFT adapter: its base is loaded as any model is, and the adapter is added to it.

1. ``adapter_config.json`` names the base, which goes through the checks that every model goes through.
2. The adapter's weights are read from ``adapter_model.safetensors``; a pickle beside it stays closed.
3. The kinds of adapter that change weights are added to them; those that change the prompt are refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from safetensors import safe_open

from .errors import ModelError, quoted, some
from .folder import inside, json_object

CONFIG, WEIGHTS = "adapter_config.json", "adapter_model.safetensors"
_KINDS = ("LORA", "ADALORA", "IA3", "LOHA", "LOKR")


def base_of(name: str, folder: Path) -> str:
    """The name of the model that the folder's adapter was made for.

    Raises:
        ModelError: it names none, is of a kind that cannot be added, or has no weights in safetensors.
    """
    config = json_object(folder / CONFIG)
    if config.get("peft_type") not in _KINDS:
        raise ModelError(
            f"{quoted(name)} is a {quoted(config.get('peft_type'))} adapter; those that are loaded: "
            f"{', '.join(_KINDS)}."
        )
    if not (folder / WEIGHTS).is_file():
        raise ModelError(f"{quoted(name)} is an adapter without {WEIGHTS}, and nothing else is read.")
    inside(folder / WEIGHTS)
    base = config.get("base_model_name_or_path")
    if not isinstance(base, str) or not base.strip():
        raise ModelError(
            f"{quoted(name)} is an adapter that names no base model. Write it into {CONFIG} as "
            '"base_model_name_or_path".'
        )
    return base


def merged(name: str, model: Any, folder: Path) -> Any:
    """The base model with the adapter added to its weights.

    Raises:
        ModelError: peft is not installed, or the adapter's weights are not those of its config.
    """
    try:
        from peft import PeftModel, get_peft_model_state_dict
    except ImportError as error:
        raise ModelError(
            f"{quoted(name)} is an adapter, and adapters need the package peft: pip install peft."
        ) from error
    adapted = PeftModel.from_pretrained(model, folder)
    wanted = get_peft_model_state_dict(adapted, save_embedding_layers=False)  # "auto" would ask the hub
    with safe_open(folder / WEIGHTS, framework="pt") as file:
        missing = sorted(set(wanted) - set(file.keys()))
    if missing:
        raise ModelError(
            f"{quoted(name)} cannot be loaded: its {WEIGHTS} lacks {some(missing)}, which would be made up. "
            "Download or save it again."
        )
    return adapted.merge_and_unload(safe_merge=True)
