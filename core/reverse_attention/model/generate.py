"""Continue a prompt token by token, as ``model.generate`` does with the same settings and seed.

``model.generate`` itself runs, on a twin of the model (see ``capture.twin``), since while it runs it
changes its model's config on a GPU, and a model in training mode would drop out. Its random draws come
from a generator of their own, in this thread only: the global random state is neither read nor changed,
and many threads may continue with one model at the same time.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode
from transformers import StoppingCriteria
from transformers.generation.streamers import BaseStreamer

from ..capture.errors import CaptureError
from ..capture.inputs import blamed
from ..capture.prompts import input_device, position_limit
from ..capture.twin import twin_of
from ..capture.wrappers import check_adapters, plain_model
from ..prompt.checks import real, whole, whole_or_none
from ..shapes import Float

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_ONE_SEQUENCE = {"num_beams": 1, "num_return_sequences": 1, "return_dict_in_generate": False}
_HIGHEST_SEED = 2**63 - 1


@dataclass(frozen=True)
class Generated:
    """A prompt and its continuation."""

    token_ids: list[int]
    """The prompt's, then the generated ones; in an encoder-decoder the decoder's, its start token first."""
    prompt_length: int
    """Position of the first generated token."""
    stopped: str
    """Why it ended: ``"length"``, ``"end"`` (an end-of-sequence token) or ``"stopped"`` (it was told to)."""
    seed: int | None = None
    """What the draws were seeded with; None where it was greedy."""


def continue_text(
    model: Any,
    tokenizer: PreTrainedTokenizerBase,
    prompt_ids: Sequence[int],
    *,
    max_new_tokens: int,
    temperature: float | None = None,
    top_p: float | None = None,
    seed: int | None = None,
    max_tokens: int | None = None,
    should_stop: Callable[[], bool] | None = None,
    on_token: Callable[[int], None] | None = None,
    inputs: Mapping[str, Tensor] | None = None,
) -> Generated:
    """Continue a prompt by at most so many tokens.

    With neither ``temperature`` nor ``top_p`` the likeliest token is taken each time, otherwise one is
    drawn. What is not named here is as ``model.generate`` has it: from the model's ``generation_config``
    (its end-of-sequence tokens, a repetition penalty, ``top_k``), else transformers' defaults, of which
    ``top_k=50`` matters where tokens are drawn. Beams are always one.

    Args:
        model: a causal model or an encoder-decoder, in any wrapper; it is left as it was found.
        tokenizer: the model's.
        prompt_ids: the token ids to continue, at least one.
        max_new_tokens: 1 or more; prompt and continuation must fit into the model's positions, which an
            encoder and its decoder have each for themselves.
        temperature: above 0; below 1 sharpens the distribution, above 1 flattens it. Default 1.
        top_p: above 0 up to 1; draw from the likeliest tokens that have this probability together.
        seed: of the draws, 0 to 2^63 - 1; None chooses one, which the answer names.
        max_tokens: refuse more than this for prompt and continuation together, as more than the model's
            positions is.
        should_stop: is asked after each token; True ends the continuation.
        on_token: is given each new token id, in this thread.
        inputs: others that the model's forward names, such as ``pixel_values``.

    Raises:
        ValueError: a setting is out of range, the model continues no text or predicts NaN, or prompt and
            continuation have more tokens than may be; the message says what is allowed.
    """
    max_new_tokens, seed = whole(max_new_tokens, "max_new_tokens"), whole_or_none(seed, "seed")
    temperature = None if temperature is None else real(temperature, "temperature")
    top_p = None if top_p is None else real(top_p, "top_p")
    _check_settings(max_new_tokens, temperature, top_p, seed)
    model = plain_model(model)
    check_adapters(model)
    _check_model(model)
    _check_length(model, len(prompt_ids), max_new_tokens, max_tokens)
    draws = _Draws(seed)
    sampled = temperature is not None or top_p is not None
    settings = {"temperature": temperature or 1.0, "top_p": top_p or 1.0} if sampled else {}
    stop, stream = _Stop(should_stop), _Stream(on_token)
    private = twin_of(model, model.config._attn_implementation)
    ids = torch.tensor([list(prompt_ids)], device=input_device(private))
    others = {name: tensor.to(ids.device) for name, tensor in (inputs or {}).items()}
    with draws, torch.no_grad(), blamed(model, others):
        sequence = private.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            max_new_tokens=max_new_tokens,
            do_sample=sampled,
            use_cache=True,
            pad_token_id=_padding(private),
            stopping_criteria=[stop],
            logits_processor=[_refuse_nan],
            streamer=stream,
            tokenizer=tokenizer,  # for the stop strings that a generation_config may have
            **_ONE_SEQUENCE,
            **settings,
            **others,
        )[0].tolist()
    full = len(sequence) == stream.prompt_length + max_new_tokens and sequence[-1] not in _ends(private)
    reason = "length" if full else "stopped" if stop.asked else "end"
    return Generated(sequence, stream.prompt_length, reason, draws.seed if sampled else None)


def continues_text(model: Any) -> bool:
    """Whether the model goes on from the end of a text; an encoder-decoder answers it instead."""
    return _generates(model) and not model.config.is_encoder_decoder


def _generates(model: Any) -> bool:
    can_generate = getattr(model, "can_generate", lambda: False)
    return bool(can_generate())


class _Draws(TorchFunctionMode):
    """In this thread and while it lasts, draws come from a generator seeded like ``torch.manual_seed``."""

    def __init__(self, seed: int | None) -> None:
        super().__init__()
        self.seed = torch.Generator().seed() & _HIGHEST_SEED if seed is None else seed
        self._generator: torch.Generator | None = None

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        if func is torch.multinomial:
            self._generator = self._generator or torch.Generator(args[0].device).manual_seed(self.seed)
            kwargs = {**kwargs, "generator": self._generator}
        return func(*args, **kwargs)


def _refuse_nan(input_ids: Tensor, scores: Float[Tensor, "1 vocab"]) -> Tensor:
    """NaN has no likeliest token; transformers would take id 0."""
    if scores.isnan().any():
        raise CaptureError(
            f"What the model predicts after {input_ids.shape[1]} tokens holds NaN: its weights are damaged "
            "or overflow in its precision; load it in bfloat16 or float32."
        )
    return scores


class _Stop(StoppingCriteria):
    """Ends the continuation when it is told to."""

    def __init__(self, should_stop: Callable[[], bool] | None) -> None:
        self._should_stop = should_stop or (lambda: False)
        self.asked = False

    def __call__(self, input_ids: Any, scores: Any, **kwargs: Any) -> Any:
        self.asked = self.asked or self._should_stop()
        return torch.full((len(input_ids),), self.asked, device=input_ids.device)


class _Stream(BaseStreamer):
    """Hands the new tokens on; what it is given first is the prompt, or the decoder's start."""

    def __init__(self, on_token: Callable[[int], None] | None) -> None:
        self._on_token = on_token or (lambda token_id: None)
        self.prompt_length = 0

    def put(self, value: Tensor) -> None:
        if not self.prompt_length:
            self.prompt_length = value.numel()
            return
        for token_id in value.flatten().tolist():
            self._on_token(token_id)

    def end(self) -> None:
        pass


def _ends(model: Any) -> list[int]:
    """The ids that end a sequence."""
    ends = model.generation_config.eos_token_id
    return [] if ends is None else list(ends) if isinstance(ends, (list, tuple)) else [int(ends)]


def _padding(model: Any) -> int | None:
    """Any id does, since there is one sequence; without one, transformers logs which it takes."""
    return next(iter(_ends(model)), None) if (pad := model.generation_config.pad_token_id) is None else pad


def _check_settings(
    max_new_tokens: int, temperature: float | None, top_p: float | None, seed: int | None
) -> None:
    if max_new_tokens < 1:
        raise ValueError(f"max_new_tokens is {max_new_tokens}; ask for at least 1.")
    if temperature is not None and not 0 < temperature < float("inf"):
        raise ValueError(
            f"temperature is {reprlib.repr(temperature)}; it must be above 0. Leave it out to take "
            "the likeliest token."
        )
    if top_p is not None and not 0 < top_p <= 1:
        raise ValueError(f"top_p is {reprlib.repr(top_p)}; it must be above 0 and at most 1.")
    if seed is not None and not 0 <= seed <= _HIGHEST_SEED:
        raise ValueError(f"seed is {reprlib.repr(seed)}; it must be from 0 to {_HIGHEST_SEED}.")


def _check_model(model: Any) -> None:
    if not _generates(model):
        raise ValueError(
            f"{type(model).__name__} continues no text; a causal language model does (AutoModelForCausalLM)."
        )


def _check_length(model: Any, prompt_length: int, max_new_tokens: int, max_tokens: int | None) -> None:
    if prompt_length == 0:
        raise ValueError("The prompt has no tokens; give a text with at least one token.")
    if model.config.is_encoder_decoder:
        _check_length_of(model, prompt_length, 0, max_tokens)
        prompt_length = 1  # the decoder's start token
    _check_length_of(model, prompt_length, max_new_tokens, max_tokens)


def _check_length_of(model: Any, prompt_length: int, max_new_tokens: int, max_tokens: int | None) -> None:
    positions = position_limit(model)
    limit = min((n for n in (positions, max_tokens) if n is not None), default=None)
    if limit is None or prompt_length + max_new_tokens <= limit:
        return
    whose = (
        f"{type(model).__name__} has {limit} positions"
        if limit == positions
        else f"{limit} is the limit here"
    )
    room = max(0, limit - prompt_length)
    advice = f"ask for at most {room}, or shorten the prompt" if room else "shorten the prompt"
    raise ValueError(
        f"The prompt has {prompt_length} tokens and {max_new_tokens} more were asked for; {whose}: {advice}."
    )
