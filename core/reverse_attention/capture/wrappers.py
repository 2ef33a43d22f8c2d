"""What others put around a model or into it: ``torch.compile``, PEFT's models, adapters, nnsight.

An adapter (LoRA and its kin) is layers inside the model, and may be switched without touching a weight. The
model is traced with those that are active; they are named in its results and count in its records.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from torch import nn

from .errors import CaptureError


def plain_model(model: Any) -> Any:
    """The transformers model itself where ``torch.compile`` or PEFT has wrapped it.

    Raises:
        CaptureError: PEFT puts learnt tokens or keys before the prompt's, which have no text.
    """
    model = getattr(model, "_orig_mod", model)
    peft = sys.modules.get("peft")  # there is no PEFT model where nobody has imported it
    if peft is None or not isinstance(model, (peft.PeftModel, peft.PeftMixedModel)):
        return model
    for name in _as_list(model.active_adapter):
        config = model.peft_config[name]
        if getattr(config, "is_prompt_learning", False):
            raise CaptureError(
                f"The adapter {name!r} ({_kind(config)}) puts learnt vectors before the prompt, which the "
                "prompt's tokens attend to though they stand for no text, so that paths would end in them. "
                "Trace the base model, model.get_base_model(), or use an adapter inside the layers: LoRA."
            )
    base = model.get_base_model() if hasattr(model, "get_base_model") else model.base_model.model
    return getattr(base, "_orig_mod", base)


def held_model(model: Any) -> Any:
    """The transformers model that a model of nnsight holds; any other model as it is.

    Raises:
        CaptureError: nnsight has not loaded its weights yet, or it is a model of TransformerLens, which holds
            none that could be traced.
    """
    libraries = {kind.__module__.partition(".")[0] for kind in type(model).__mro__}
    name = type(model).__name__
    if "transformer_lens" in libraries:
        raise CaptureError(
            f"The model is a {name} of TransformerLens, which has its own modules in the place of those of "
            "transformers, so that nothing of what is traced here is left. Load the model with transformers: "
            "AutoModelForCausalLM.from_pretrained(name)."
        )
    if "nnsight" not in libraries or "_module" not in vars(model):
        return model
    held = vars(model)["_module"]
    if any(parameter.is_meta for parameter in held.parameters()):
        raise CaptureError(
            f"The model is a {name} of nnsight that has not loaded its weights yet; give "
            f"{name}(…, dispatch=True)."
        )
    return held


def active_adapters(model: Any) -> list[str]:
    """The adapters that act in a model, in order, each with its kind: ``default (lora)``."""
    names: dict[str, None] = {}
    for layer in _adapted(plain_model(model)):
        acting = layer.merged_adapters or ([] if layer.disable_adapters else layer.active_adapters)
        kind = type(layer).__module__.split(".")[2:3]
        names.update((f"{name} ({kind[0]})" if kind else name, None) for name in acting)
    return list(names)


def adapters_state(model: nn.Module) -> tuple[Any, ...]:
    """Another value once adapters have been switched, merged, disabled or scaled."""
    return tuple(
        (
            tuple(layer.active_adapters),
            tuple(layer.merged_adapters),
            layer.disable_adapters,
            tuple(sorted(getattr(layer, "scaling", {}).items())),
        )
        for layer in _adapted(model)
    )


def check_adapters(model: nn.Module) -> None:
    """Refuse adapters that are merged and disabled: such a layer takes them out of the weights as it runs.

    Raises:
        CaptureError: there are some.
    """
    if any(layer.disable_adapters and layer.merged_adapters for layer in _adapted(model)):
        raise CaptureError(
            "The model's adapters are merged into its weights and disabled at once; a pass would change the "
            "weights. Call unmerge_adapter() first."
        )


def _adapted(model: nn.Module) -> Iterator[Any]:
    """The layers that hold adapters."""
    kind = getattr(sys.modules.get("peft.tuners.tuners_utils"), "BaseTunerLayer", None)
    return iter(()) if kind is None else (module for module in model.modules() if isinstance(module, kind))


def _kind(config: Any) -> str:
    return str(getattr(config.peft_type, "value", config.peft_type)).lower().replace("_", " ")


def _as_list(names: Any) -> list[str]:
    return [names] if isinstance(names, str) else list(names)
