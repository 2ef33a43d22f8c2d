"""Loading a model and its tokenizer: by built-in name, folder or Hugging Face hub id.

A name is untrusted text. Weights load from safetensors only, and code that a repository brings is
never run. Every way this can fail becomes a ``ModelError`` that says what happened, what is allowed
and what to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from huggingface_hub import errors, snapshot_download
from safetensors import SafetensorError
from tqdm.auto import tqdm
from transformers import (
    AutoConfig,
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
)

from ..demo import MODELS as BUILT_IN
from .placement import devices, float_dtype, usable_device

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Progress = Callable[[str], None]
"""Is told, in a few words, each step that starts; while files are downloaded, from other threads."""

_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9_][\w.-]*)?")
_WANTED = ["*.safetensors", "*.json", "*.txt", "*.model", "*.jinja"]
# Sub-folders hold other formats; "consolidated" weights are the same weights once more.
_UNWANTED = ["*/*", "consolidated*"]
_CLASSES = (AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoModelForMaskedLM, AutoModel)
_WHAT_WORKS = f"The built-in models ({', '.join(BUILT_IN)}) and local folders work without a network."


class ModelError(ValueError):
    """A model that cannot be loaded; the message is written for the person who asked for it."""


@dataclass(frozen=True)
class LoadedModel:
    """A model in evaluation mode and its tokenizer."""

    name: str
    """As it was asked for."""
    model: Any
    tokenizer: PreTrainedTokenizerBase


def load(
    name: str,
    *,
    revision: str | None = None,
    device: str | torch.device | None = None,
    dtype: torch.dtype | str | None = None,
    progress: Progress = lambda step: None,
) -> LoadedModel:
    """Load a model for tracing.

    Args:
        name: ``demo-qwen2``, ``demo-gpt2``, a folder in the Hugging Face format, or a hub id.
        revision: branch, tag or commit on the hub.
        device: where to put the model; default the first of CUDA, MPS, CPU that is there.
        dtype: such as ``"float16"``, or ``"auto"``, the checkpoint's own: the default on a GPU; on the
            CPU it is fp32.
        progress: is told each step.

    Raises:
        ModelError: there is no such model, the hub cannot be reached, or what is there cannot be
            loaded safely.
        ValueError: there is no such device or dtype.
    """
    name = name.strip()
    device = usable_device(device or devices()[0])
    dtype = dtype or (torch.float32 if device.type == "cpu" else "auto")
    dtype = dtype if dtype == "auto" else float_dtype(dtype)
    folder = _folder(name, revision, progress)
    progress("reading the tokenizer")
    tokenizer = _reading(name, AutoTokenizer.from_pretrained, folder)
    progress("reading the weights")
    model = _reading(
        name, _model_class(name, folder).from_pretrained, folder, dtype=dtype, use_safetensors=True
    )
    model.name_or_path = name  # what people asked for, not where its files lie
    if folder.parent.name == "snapshots":  # of the hub's cache: one folder a commit
        model.config._commit_hash = folder.name
    return LoadedModel(name, model.to(device).eval(), tokenizer)


def _folder(name: str, revision: str | None, progress: Progress) -> Path:
    """Where the model's files lie on this machine; downloads them if need be."""
    if name in BUILT_IN:
        return BUILT_IN[name]
    path = Path(name).expanduser()
    if name and path.is_dir():
        if not (path / "config.json").is_file():
            raise ModelError(
                f"The folder {name!r} holds no config.json. Give a folder written by save_pretrained(), "
                "with config.json, *.safetensors and the tokenizer's files."
            )
        return path
    if not _HUB_ID.fullmatch(name):
        raise ModelError(
            f"There is no model {name!r}: it is no folder here, and no hub id, which looks like "
            f"'gpt2' or 'Qwen/Qwen2-0.5B'. {_WHAT_WORKS}"
        )
    return _download(name, revision, progress)


def _download(name: str, revision: str | None, progress: Progress) -> Path:
    """The hub's files, from the cache where they are there already."""
    progress("asking the Hugging Face hub for its files")
    try:
        return Path(
            snapshot_download(
                name,
                revision=revision,
                allow_patterns=_WANTED,
                ignore_patterns=_UNWANTED,
                tqdm_class=_progress_bar(progress),
            )
        )
    except errors.GatedRepoError as error:
        raise ModelError(
            f"{name!r} is gated: accept its terms on the hub, then log in here with 'hf auth login' "
            "or set HF_TOKEN, and load it again."
        ) from error
    except errors.RepositoryNotFoundError as error:
        raise ModelError(
            f"The hub has no model {name!r}, or it is private. Check the spelling; for a private one, "
            f"log in with 'hf auth login' or set HF_TOKEN. {_WHAT_WORKS}"
        ) from error
    except errors.RevisionNotFoundError as error:
        raise ModelError(
            f"{name!r} has no revision {revision!r}. Give a branch, tag or commit of it."
        ) from error
    except (
        errors.HfHubHTTPError,
        errors.LocalEntryNotFoundError,
        errors.OfflineModeIsEnabled,
        OSError,
    ) as error:
        raise ModelError(
            f"The Hugging Face hub cannot be reached, and {name!r} is not in the cache of this machine. "
            f"Check the network and load it again. {_WHAT_WORKS}"
        ) from error


def _progress_bar(progress: Progress) -> type[tqdm]:
    """A bar that draws nothing and tells ``progress`` how much has come, per cent by per cent."""

    class Bar(tqdm):
        told = ""

        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **{**options, "file": StringIO()})

        def update(self, n: float | None = 1) -> bool | None:
            drawn = super().update(n)
            # The total grows as the sizes of further files become known.
            step = f"downloaded {self.n / self.total:.0%} of {self.total / 1e6:.0f} MB" if self.total else ""
            if self.unit == "B" and step not in ("", self.told):
                self.told = step
                progress(step)
            return drawn

    return Bar


def _model_class(name: str, folder: Path) -> Any:
    """The kind of model that was saved; a kind without a head where it was saved with a foreign one."""
    config = _reading(name, AutoConfig.from_pretrained, folder)
    kinds = [kind for kind in _CLASSES if type(config) in kind._model_mapping]
    if not kinds:
        raise ModelError(
            f"{name!r} is a {config.model_type} model, for which transformers has no plain model."
        )
    saved_as = set(config.architectures or _class_names(kinds[0], config))
    matching = [kind for kind in kinds if saved_as & _class_names(kind, config)]
    return matching[0] if matching else kinds[-1]


def _class_names(kind: Any, config: Any) -> set[str]:
    found = kind._model_mapping[type(config)]
    return {cls.__name__ for cls in (found if isinstance(found, tuple) else (found,)) if cls}


def _reading(name: str, read: Callable[..., Any], folder: Path, **options: Any) -> Any:
    """Call one of transformers' readers on local files only; its errors become one for people."""
    try:
        return read(folder, local_files_only=True, trust_remote_code=False, **options)
    except (OSError, ValueError, KeyError, ImportError, RuntimeError, SafetensorError) as error:
        raise ModelError(f"{name!r} cannot be loaded: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split())
    if "trust_remote_code" in text:
        return "it needs Python code from its repository, and code from repositories is never run here."
    if "safetensors" in text:
        return (
            "it has no weights in the safetensors format, the only one that is read here. Convert it first."
        )
    return text[:300] or type(error).__name__
