"""One forward pass of a model, kept as a record from which attention rows are read.

No attention matrix is stored, the pass runs at the speed of the model's fast attention, and the user's
model is not touched:

1. ``probe``: on first use, find where the model attends and which way of capture equals its own eager
   attention. ``plans`` keeps the answer.
2. ``passes``: run a twin of the model (see ``twin``: same weights, private modules and config) and keep,
   of the wanted layers only, what rows are computed from; stop at the highest of them.
3. ``record``: compute the rows that are asked for.

Memory grows with the number of tokens: queries and keys of the recorded layers. Padding at the ends of
a prompt is not run, so a prompt padded on either side is captured like the same prompt without.
"""

from __future__ import annotations

import logging
import weakref
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from torch import Tensor

from ..prompt.checks import wholes
from .attention import NoCallError
from .block import Block, PartsError
from .errors import CaptureError
from .fingerprint import weights_state
from .inputs import blamed, check, read
from .passes import Pass, fast_pass, model_pass
from .plans import plan_for
from .probe import Plan
from .prompts import Prompt
from .reading import Reader
from .record import Record, resolve_layer
from .sites import Site, Stack
from .values import Layout
from .wrappers import check_adapters, plain_model

__all__ = ["CaptureError", "Record", "capture"]

_KNOWN_ATTENTION = ("eager", "sdpa", "flash", "flex")  # that compute the same
_logger = logging.getLogger(__name__)


def capture(
    model: Any,
    input_ids: Tensor,
    attention_mask: Tensor | None = None,
    *,
    layers: Sequence[int] | None = None,
    logits: bool | None = None,
    attention: str = "self",
    decoder_input_ids: Tensor | None = None,
    inputs: Mapping[str, Tensor] | None = None,
) -> Record:
    """Run the model once and record the attention of some layers.

    The first call for a model also probes it, with a few passes over 19 tokens. The model, its config and
    its hooks stay as they are, and many threads may capture with one model at the same time.

    Args:
        model: a transformers model, on any device or devices and in any precision.
        input_ids: one sequence of token ids, (1, token); for an encoder-decoder the encoder's.
        attention_mask: of that shape, 1 for tokens, 0 for padding; default all tokens.
        layers: numbers of blocks, negative ones counted from the last; None for all that attend, and
            then for what ``record.block`` needs as well.
        logits: go on to the model's end, so that ``record.logits`` works. Default: only where ``layers``
            is None; with layers named, the pass stops at the highest of them.
        attention: ``"self"``, which in an encoder-decoder is the decoder's; there ``"cross"`` and
            ``"encoder"`` can be had too.
        decoder_input_ids: one sequence, (1, token), for the decoder of an encoder-decoder.
        inputs: others that the model's forward names, such as ``token_type_ids`` or ``pixel_values``.

    Raises:
        CaptureError: this model, input or layer cannot be captured; a ValueError that says what was
            given, what is allowed and what to do.
    """
    model = _transformer(model)
    prompt, queries, keys = read(model, input_ids, attention_mask, decoder_input_ids, attention, inputs)
    check(model, prompt)
    plan = plan_for(model)
    stack = _stack(model, plan, attention)
    wanted = _wanted(stack, layers)
    finish = layers is None if logits is None else logits
    reader = _reader(plan, wanted) if layers is None else None
    weights = weights_state(model)
    with blamed(model, prompt.inputs):
        result, way, reason = _run(model, plan, prompt, wanted, finish, reader)
    return Record(
        input_ids=keys.ids,
        attention_mask=keys.mask,
        query_ids=queries.ids,
        layers=tuple(site.layer for site in wanted),
        attending=tuple(sorted(site.layer for site in stack.sites)),
        n_layers=stack.n_layers,
        causal=stack.causal,
        way=way,
        reason=reason + _precision(model, plan) + _other_attention(model),
        _model=weakref.ref(model),
        _weights=weights,
        _queries=queries,
        _keys=keys,
        _sources={site.layer: result.sources[site] for site in wanted},
        _ending=result.ending if not plan.no_logits and attention != "encoder" else None,
        _no_logits=_why_no_logits(finish, attention, plan),
        _block_of=partial(_block, weakref.ref(model), reader, way, plan, result.sources),
        prompt=prompt,
        attention=attention,
    )


def _transformer(model: Any) -> Any:
    model = plain_model(model)
    embeddings = model.get_input_embeddings() if hasattr(model, "get_input_embeddings") else None
    if getattr(embeddings, "weight", None) is None or not hasattr(model, "config"):
        raise CaptureError(
            f"{type(model).__name__} has no single embedding of token ids, by which transformers models that "
            "read text are known; give one that has."
        )
    check_adapters(model)
    return model


def _stack(model: Any, plan: Plan, attention: str) -> Stack:
    if attention not in plan.stacks:
        raise CaptureError(
            f"{type(model).__name__} has no {attention!r} attention; "
            f"it has {', '.join(map(repr, plan.stacks))}."
        )
    return plan.stacks[attention]


def _wanted(stack: Stack, layers: Sequence[int] | None) -> list[Site]:
    by_layer = {site.layer: site for site in stack.sites}
    asked = sorted(by_layer) if layers is None else wholes(layers, "layers")
    numbers = {resolve_layer(layer, stack.n_layers, by_layer) for layer in asked}
    if not numbers:
        raise CaptureError("layers is empty; name at least one, or None for all.")
    return [by_layer[number] for number in sorted(numbers)]


def _run(
    model: Any, plan: Plan, prompt: Prompt, wanted: list[Site], finish: bool, reader: Reader | None
) -> tuple[Pass, str, str]:
    """The pass in the planned way; in the other where this prompt takes another path than the probe did."""
    reason = plan.reason
    if plan.fast:
        try:
            calls = {site: plan.calls[site] for site in wanted}
            result = fast_pass(
                model, prompt, calls, fused=plan.fused, finish=finish, style=plan.style, watch=reader
            )
            return result, "fast", reason
        except NoCallError as failure:
            reason = f"the model's attention modules run again, because for this prompt {failure}"
            _logger.warning("%s: %s", type(model).__name__, reason)
    return model_pass(model, prompt, wanted, finish=finish, style=plan.style), "model", reason


def _other_attention(model: Any) -> str:
    """What the reason has to say where the model runs an attention function that somebody registered."""
    name = model.config._attn_implementation
    if name is None or any(known in name for known in _KNOWN_ATTENTION):
        return ""
    return f", which are its eager ones; {name!r}, which the model is set to, was not run"


def _precision(model: Any, plan: Plan) -> str:
    """What the reason has to say where the weights are in half precision."""
    dtype = model.get_input_embeddings().weight.dtype
    if dtype.itemsize != 2:
        return ""
    name = str(dtype).removeprefix("torch.")
    if plan.style.fp32:
        return f"; computed in fp32 from weights in {name}"
    return f"; computed in {name}, since this model does not run in fp32 arithmetic"


def _reader(plan: Plan, wanted: list[Site]) -> Reader | None:
    """What keeps the residual stream of the wanted sites; None where no block is understood."""
    keys = [plan.calls[site] for site in wanted if site in plan.calls]
    layouts = {key: layout for key in keys if isinstance(layout := plan.layouts[key], Layout)}
    return Reader(layouts, plan.style) if layouts else None


def _block(
    model: weakref.ref[Any],
    reader: Reader | None,
    way: str,
    plan: Plan,
    sources: Mapping[Site, Any],
    layer: int,
) -> Block:
    """What a layer's attention worked with, put together from what the pass was read of."""
    site = next(site for site in sources if site.layer == layer)
    layout = plan.layouts.get(plan.calls[site], "") if way == "fast" else ""
    if isinstance(layout, str) and layout:
        raise PartsError(layout)
    if reader is None or way != "fast":
        raise PartsError(
            "weights='norm' and 'ifr' need the values and the residual stream, which are kept where all "
            "layers are captured (layers=None) and the model hands its values to an attention function. "
            "Use weights='rollout'."
        )
    of = model()
    if of is None:
        raise PartsError(
            "The model that this record is of is gone, and its output projections with it, which "
            "weights='norm' and 'ifr' need; keep the model, or its tracer, or use weights='rollout'."
        )
    return reader.block(of, sources[site], plan.calls[site])


def _why_no_logits(finish: bool, attention: str, plan: Plan) -> str:
    if attention == "encoder":
        return "An encoder predicts no token; capture attention='self', the decoder's."
    if not finish:
        return "The pass stopped at the highest recorded layer; capture with logits=True."
    return plan.no_logits
