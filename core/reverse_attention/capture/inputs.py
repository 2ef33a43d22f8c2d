"""A caller's tensors as the prompt of one pass, and refused where the model would fail on them.

What fails deep inside a model says little, and an index out of range leaves a GPU beyond repair.
"""

from __future__ import annotations

import reprlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NoReturn

import torch
from torch import Tensor

from ..memory import ran_out
from ..shapes import Bool
from .errors import CaptureError
from .prompts import Prompt, forward_names, position_limit
from .record import Axis
from .sites import KINDS


def refuse_decoder_input(model: Any) -> NoReturn:
    """Refuse input of a decoder that a model does not have apart.

    Raises:
        CaptureError: always.
    """
    name = type(model).__name__
    raise CaptureError(f"decoder_input_ids is for encoder-decoders, and {name} is none. Leave it out.")


def read(
    model: Any,
    ids: Tensor,
    mask: Tensor | None,
    decoder_ids: Tensor | None,
    attention: str,
    inputs: Mapping[str, Tensor] | None,
) -> tuple[Prompt, Axis, Axis]:
    """The prompt without the padding at its ends, and the tokens that attend and are attended to.

    Raises:
        CaptureError: shapes do not fit each other, all tokens are padding, a decoder has no input, or the
            model's forward does not name one of ``inputs``.
    """
    if not isinstance(attention, str) or attention not in KINDS:
        raise CaptureError(
            f"attention is {reprlib.repr(attention)}; use one of {', '.join(map(repr, KINDS))}."
        )
    axis = _axis(ids, mask, "input_ids")
    inside = slice(axis.start, axis.end)
    real = torch.tensor([axis.mask[inside]])
    others = _others(model, inputs or {}, axis)
    if not model.config.is_encoder_decoder:
        if decoder_ids is not None:
            refuse_decoder_input(model)
        return Prompt(ids[:, inside], real, inputs=others), axis, axis
    if decoder_ids is None:
        raise CaptureError(
            f"{type(model).__name__} is an encoder-decoder and was given no decoder_input_ids; give a text, "
            "or the ids of its answer, which begin with its decoder_start_token_id."
        )
    decoder = _axis(decoder_ids, None, "decoder_input_ids")
    prompt = Prompt(ids[:, inside], real, decoder_ids, others)
    return prompt, axis if attention == "encoder" else decoder, decoder if attention == "self" else axis


def check(model: Any, prompt: Prompt) -> None:
    """Refuse ids and positions for which the model has no embedding.

    Raises:
        CaptureError: it names the ids and what the model knows.
    """
    name = type(model).__name__
    vocabulary = model.get_input_embeddings().weight.shape[0]
    limit = position_limit(model)
    for ids in (prompt.input_ids, prompt.decoder_input_ids):
        if ids is None:
            continue
        _check_range(ids, vocabulary, "token ids", name, "use the tokenizer that belongs to the model")
        if limit is not None and ids.shape[1] > limit:
            raise CaptureError(
                f"The prompt has {ids.shape[1]} tokens and {name} has {limit} positions; "
                f"shorten it by {ids.shape[1] - limit}."
            )
    for given, known in (("position_ids", limit), ("token_type_ids", _token_types(model))):
        if given in prompt.inputs and known is not None:
            _check_range(prompt.inputs[given], known, given, name, "give those that the tokenizer returns")


@contextmanager
def blamed(model: Any, inputs: Collection[str]) -> Iterator[None]:
    """While a model runs: what it fails with is laid on the inputs that it was given beside the ids.

    Raises:
        CaptureError: it failed, and there are some.
    """
    try:
        yield
    except (RuntimeError, TypeError, ValueError, IndexError, AttributeError) as error:
        if not inputs or isinstance(error, CaptureError) or ran_out(error):
            raise
        raise CaptureError(
            f"{type(model).__name__} does not run with this {', '.join(sorted(inputs))}: {error}. Give what "
            "its own tokenizer or processor returns for this prompt, all of it."
        ) from error


def _check_range(ids: Tensor, known: int, what: str, who: str, cure: str) -> None:
    lowest, highest = int(ids.min()), int(ids.max())
    if lowest < 0 or highest >= known:
        raise CaptureError(
            f"The {what} run from {lowest} to {highest} and {who} knows 0 to {known - 1}; {cure}."
        )


def _token_types(model: Any) -> int | None:
    """How many kinds of token the model has an embedding for."""
    kinds = getattr(model.config, "type_vocab_size", None)
    return kinds if type(kinds) is int and kinds > 0 else None


def _axis(ids: Tensor, mask: Tensor | None, name: str) -> Axis:
    if ids.dim() != 2 or ids.shape[0] != 1:
        raise CaptureError(f"{name} has shape {tuple(ids.shape)}; give one sequence, of shape (1, token).")
    if ids.shape[1] == 0:
        raise CaptureError(f"{name} holds no tokens; give at least one.")
    if mask is not None and mask.shape != ids.shape:
        raise CaptureError(
            f"attention_mask has shape {tuple(mask.shape)} and {name} {tuple(ids.shape)}; make them equal."
        )
    real = [1] * ids.shape[1] if mask is None else (mask[0] != 0).int().tolist()
    if not any(real):
        raise CaptureError(f"attention_mask calls all {len(real)} tokens padding; at least one must be 1.")
    return Axis(tuple(ids[0].tolist()), tuple(real), real.index(1), len(real) - real[::-1].index(1))


def _others(model: Any, inputs: Mapping[str, Tensor], axis: Axis) -> dict[str, Tensor]:
    """The other inputs; of those that have an entry for each token, the tokens that are run."""
    accepted = forward_names(model)
    unknown = [name for name in inputs if name not in accepted]
    if unknown:
        raise CaptureError(
            f"{', '.join(map(repr, unknown))} is no input of {type(model).__name__}; leave it out. It takes "
            f"{', '.join(sorted(accepted))}."
        )
    n_tokens, inside = len(axis.ids), slice(axis.start, axis.end)
    return {name: of_tokens(tensor, n_tokens, inside) for name, tensor in inputs.items()}


def of_tokens(tensor: Tensor, n_tokens: int, inside: slice | Bool[Tensor, " token"]) -> Tensor:
    """Some tokens' part of an input; one that has no entry for each token stays whole."""
    if tensor.dim() < 2 or tensor.is_floating_point():
        return tensor
    if tensor.shape[1] == n_tokens:  # (1, token) and, of LayoutLM's boxes, (1, token, 4)
        return tensor[:, inside]
    return tensor[..., inside] if tensor.shape[-1] == n_tokens else tensor  # Qwen-VL's (3, 1, token)
