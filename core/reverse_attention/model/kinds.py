"""Which class of transformers a folder is loaded with."""

from __future__ import annotations

from typing import Any

from transformers import AutoModel, AutoModelForCausalLM, AutoModelForMaskedLM, AutoModelForSeq2SeqLM

from .errors import ModelError, quoted

_CLASSES = (AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoModelForMaskedLM, AutoModel)


def auto_class(name: str, config: Any) -> Any:
    """The kind of model that was saved; a kind without a head where it was saved with a foreign one.

    Raises:
        ModelError: there is no such kind.
    """
    kinds = [kind for kind in _CLASSES if type(config) in kind._model_mapping]
    if not kinds:
        raise ModelError(
            f"{quoted(name)} is a {config.model_type} model, for which transformers has no plain model."
        )
    saved_as = set(config.architectures or class_names(kinds[0], config))
    matching = [kind for kind in kinds if saved_as & class_names(kind, config)]
    return matching[0] if matching else kinds[-1]


def class_names(kind: Any, config: Any) -> set[str]:
    classes = kind._model_mapping[type(config)]
    return {cls.__name__ for cls in (classes if isinstance(classes, tuple) else (classes,)) if cls}
