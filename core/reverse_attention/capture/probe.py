"""Which way of capture is right for a model: found out by comparing, not assumed.

On the first use of a model, 19 made-up tokens are run through it, once as they are and once with a
masked position among them, sliding windows shrunk to 5 so that they are crossed:

1. An eager pass gives the truth: the model's own attention weights, and where they come from.
2. Rows from queries and keys are compared with it, on every layer, head and query, and so is what fused
   attention gives, call by call (``trial``); where that differs by more than the tolerance, what the
   model's eager function gives on chunks of queries.
3. Where neither is right, the attention modules run again on their inputs are compared.

All of it in fp32 arithmetic, also for a half-precision model (its weights are cast module by module),
so one bound serves every precision. It works on twins: the user's model, and whoever is using it at
that moment, notice nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from typing import Any

import torch
from torch import Tensor

from ..memory import ran_out
from ..progress import within
from ..shapes import Float
from .attention import CallKey, NoCallError
from .errors import CaptureError
from .layouts import find_layouts
from .lm_head import why_not_by_token
from .passes import RowSource, fast_pass, model_pass
from .prompts import Prompt, made_up
from .rebound import replaced_forwards
from .sites import KINDS, Site, Stack, attentions_of, find, keep_journal
from .trial import try_out
from .twin import AS_IT_IS, Style, twin_of
from .values import Layout

TOLERANCE = {torch.float32: 1e-4, torch.bfloat16: 5e-2, torch.float16: 1e-2}
"""By the precision computed in; half precision only where a model does not run in fp32 arithmetic."""

PROBING = "getting to know the model"
_WINDOW, _CHUNK = 5, 8
_HALF = (torch.float16, torch.bfloat16)
_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Plan:
    """How to capture one model."""

    stacks: dict[str, Stack]
    """Where it attends: by kind, ``"self"``, ``"cross"`` or ``"encoder"``."""
    fast: bool
    fused: bool
    calls: dict[Site, CallKey]
    """For the fast way, the attention call that belongs to each site."""
    no_logits: str
    """Why the logits of single tokens cannot be had; empty where they are those of the whole pass."""
    error: float
    """Largest difference from the model's own eager attentions."""
    reason: str
    style: Style = AS_IT_IS
    """How twins of the model are made for its passes."""
    layouts: dict[CallKey, Layout | str] = field(default_factory=dict)
    """How the block around each call is built; or why its parts are not known."""


@dataclass(frozen=True)
class _Truth:
    prompt: Prompt
    stacks: dict[str, Stack]
    weights: dict[Site, Float[Tensor, "head query key"]]
    logits: Float[Tensor, "token vocab"] | None
    damaged: bool
    """NaN is in the attentions, or comes out at the model's end."""


def make_plan(model: Any) -> Plan:
    """Probe a model.

    Raises:
        CaptureError: it returns no attention that can be traced.
    """
    with within(PROBING, 0.0, 0.3):
        style, truths = _truths(model)
    if not truths[0].stacks:
        raise CaptureError(_no_attention(model))
    if any(truth.damaged for truth in truths):
        raise CaptureError(
            f"{type(model).__name__} computes NaN even on a short prompt: its weights are damaged or "
            "overflow; load it again, in bfloat16 or float32."
        )
    precision = model.get_input_embeddings().weight.dtype
    tolerance = TOLERANCE[precision if precision in _HALF and not style.fp32 else torch.float32]
    complaint = ""
    for fast, fused in ((True, True), (True, False), (False, False)):
        try:
            with within(PROBING, 0.3, 0.7):
                plan = _try(model, truths, style, fast, fused, complaint)
        except Exception as failure:  # what a family does not support, another way may
            if ran_out(failure):
                raise
            complaint = str(failure) or type(failure).__name__
            continue
        if plan.error <= tolerance:
            _logger.info("%s: %s", type(model).__name__, plan.reason)
            return _with_layouts(plan, model, truths[0].prompt, style)
        complaint = f"rows from queries and keys differ by {plan.error:.1e}"
    raise CaptureError(
        f"{type(model).__name__}: no way of capture gives the attention that the model itself returns "
        f"({complaint}; allowed is {tolerance:.0e}). Please report this model."
    )


def _no_attention(model: Any) -> str:
    replaced = replaced_forwards(model)
    if replaced:
        names = ", ".join(name or "the model itself" for name in replaced[:3])
        return (
            f"{type(model).__name__} returns no attention weights. The forward of {names}"
            f"{' and others' if len(replaced) > 3 else ''} was replaced by something that keeps them from "
            "it or runs the model in its own way; put the replacement off, by del module.forward."
        )
    return (
        f"{type(model).__name__} returns no attention weights of the form (query, key): state-space "
        "models have none, and some with sparse or approximated attention do not return theirs; choose a "
        "model that does."
    )


def _try(model: Any, truths: Sequence[_Truth], style: Style, fast: bool, fused: bool, complaint: str) -> Plan:
    """The plan of one way, with the largest difference over all prompts."""
    stacks = truths[0].stacks
    if not fast:
        passes = [model_pass(model, t.prompt, list(t.weights), finish=True, style=style) for t in truths]
        error = max(_compare(t, p.sources) for t, p in zip(truths, passes, strict=True))
        no_logits = _first(why_not_by_token(t.logits, p.ending) for t, p in zip(truths, passes, strict=True))
        reason = f"the model's attention modules run again, because {complaint}"
        return Plan(stacks, False, False, {}, no_logits, error, _with_error(reason, error))
    trials = [try_out(model, t.prompt, fused=fused, style=style, chunk=_CHUNK) for t in truths]
    calls = _match(truths[0], trials[0][0].calls)
    error, drift = 0.0, 0.0
    no_logits = _first(
        why_not_by_token(t.logits, ending) for t, (_, ending) in zip(truths, trials, strict=True)
    )
    for truth, (trial, _) in zip(truths, trials, strict=True):
        error = max(error, trial.error, _compare(truth, {s: trial.calls[calls[s]] for s in calls}))
        real = fast_pass(model, truth.prompt, calls, fused=fused, finish=True, style=style, chunk=_CHUNK)
        drift = max(drift, _compare(truth, real.sources))
    how = "fused attention" if fused else "the model's eager attention on blocks of queries"
    reason = _with_error(f"{how}, rows from queries and keys", error)
    if drift > max(10 * error, TOLERANCE[torch.float32]):
        reason += f", layer by layer; over all layers rounding grows to {drift:.0e}"
    return Plan(stacks, True, fused, calls, no_logits, max(error, 0 if drift < inf else drift), reason)


def _with_layouts(plan: Plan, model: Any, prompt: Prompt, style: Style) -> Plan:
    layouts: dict[CallKey, Layout | str] = {}
    if plan.fast:
        with within(PROBING, 0.7, 1.0):
            layouts = find_layouts(model, prompt, plan.calls, fused=plan.fused, style=style)
    return replace(plan, style=Style(fp32=style.fp32), layouts=layouts)


def _with_error(reason: str, error: float) -> str:
    return f"{reason}; within {error:.0e} of the model's own attentions"


def _truths(model: Any) -> tuple[Style, list[_Truth]]:
    """The eager attentions of the made-up prompts, in the first style that the model can run."""
    half = model.get_input_embeddings().weight.dtype in _HALF
    styles = [
        Style(hooks=False, window=_WINDOW, fp32=half),
        Style(hooks=False, fp32=half),
        Style(hooks=False),
    ]
    failures = []
    for style in styles:
        try:
            return style, [_truth(model, prompt, style) for prompt in made_up(model)]
        except Exception as failure:
            if ran_out(failure):
                raise
            failures.append(failure)
    raise CaptureError(
        f"{type(model).__name__} cannot be run on plain token ids with eager attention: {failures[-1]}"
    ) from failures[-1]


@torch.no_grad()
def _truth(model: Any, prompt: Prompt, style: Style) -> _Truth:
    twin = twin_of(model, "eager", replace(style, weights=True))
    journal = keep_journal(twin)
    output = twin(**prompt.arguments(twin))
    stacks: dict[str, Stack] = {}
    weights: dict[Site, Tensor] = {}
    for kind in KINDS:
        attentions = attentions_of(output, kind, prompt.shapes()[kind])
        stack = find(journal, kind, attentions)
        if stack is not None:
            stacks[kind] = stack
            weights.update((site, a[0].float()) for site, a in zip(stack.sites, attentions, strict=True))
    logits = output.get("logits")
    ends = [end for end in (logits, output.get("last_hidden_state")) if end is not None]
    return _Truth(
        prompt,
        stacks,
        weights,
        logits[0] if logits is not None and logits.dim() == 3 else None,
        damaged=any(bool(tensor.isnan().any()) for tensor in (*weights.values(), *ends)),
    )


def _match(truth: _Truth, calls: dict[CallKey, Any]) -> dict[Site, CallKey]:
    """For each site, the first call from within its module that gives its weights; else the first at all."""
    matched: dict[Site, CallKey] = {}
    for site in truth.weights:
        free = [key for key in calls if key not in matched.values()]
        inside = [key for key in free if f"{key[0]}.".startswith(f"{site.module}.")]
        if not inside:
            raise NoCallError(f"{site.module} calls no attention function")
        right = (key for key in inside if _difference(calls[key], truth, site) <= TOLERANCE[torch.float32])
        matched[site] = next(right, inside[0])
    return matched


def _compare(truth: _Truth, sources: Mapping[Site, RowSource]) -> float:
    """The largest difference of the attentions."""
    return max(_difference(sources[site], truth, site) for site in truth.weights)


@torch.no_grad()
def _difference(source: RowSource, truth: _Truth, site: Site) -> float:
    """Largest difference over heads, unmasked queries and all keys; infinite where it makes no sense."""
    weights = truth.weights[site]
    queries = torch.arange(weights.shape[1])
    if weights.shape[1] == truth.prompt.input_ids.shape[1]:
        queries = truth.prompt.attention_mask[0].nonzero()[:, 0]
    rows = source.rows(queries).cpu()
    expected = weights.cpu()[:, queries]
    if rows.shape != expected.shape or not bool(torch.isfinite(rows).all()):
        return float("inf")
    return float((rows - expected).abs().max())


def _first(reasons: Iterable[str]) -> str:
    return next(filter(None, reasons), "")
