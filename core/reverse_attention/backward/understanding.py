"""What of a model the rules understand: found out on a short made-up prompt, once for a model.

1. A pass is watched, and the places of all attentions are found (``places``).
2. A second pass, its biases set to zero, has its graph kept, and random numbers at its end are pulled back.
   Without biases a linearised network conserves relevance exactly, token by token:
   - what comes to x goes out of y and of the values: ⟨g_x, x⟩ = ⟨g_y, what stays⟩ + ⟨g_v, v⟩, and in each
     head the values' is the output's, all tokens together: Σ ⟨g_v, v⟩ = Σ ⟨g_o, o⟩;
   - what comes to y goes out of the next layer's x: ⟨g_y, y⟩ = ⟨g_x', x'⟩, and out of cross-attention.
3. Where the second does not hold, a layer's MLP works by something that has no rule here. It is then held
   constant, all of its relevance staying with it, and whoever asks is told so. Where the first does not
   hold, relevance is refused.

Each token is measured against its own size, never against a global maximum. All of it in fp32.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import Tensor, nn

from ..capture.attention import PassDone
from ..capture.errors import CaptureError
from ..capture.lm_head import stop_at_end
from ..capture.plans import plan_for
from ..capture.probe import PROBING, Plan
from ..capture.prompts import Prompt, made_up
from ..capture.sites import Site
from ..capture.twin import Style, twin_of
from ..memory import ran_out
from ..progress import held, within
from ..shapes import Float
from .errors import RelevanceError
from .graph import Graph, linearise, products
from .patterns import ConstantPatterns
from .places import Finder, Place, matching
from .recorder import Layer, flat
from .rules import Rules, prepare

_TOLERANCE = 1e-3
_SMALL = 1e-2  # of |g| · |x|: a token's relevance smaller than that is measured against that
_HALF = (torch.float16, torch.bfloat16)


@dataclass(frozen=True)
class Understanding:
    """How a model's passes are linearised."""

    places: tuple[Place, ...]
    attention: str
    """What its twin runs, ``"sdpa"`` or ``"eager"``."""
    fused: bool
    style: Style
    constant: tuple[int, ...]
    """Layers whose MLP has no rule and is held constant."""
    misses: tuple[float, ...] = ()
    """By how much each layer's MLP misses conservation on the short prompt, of a token's own size at most."""

    def graph(self, model: Any, prompt: Prompt, **options: Any) -> Graph:
        """A linearised pass of the model over a prompt."""
        settings = {"style": self.style, "constant": self.constant, **options}
        return linearise(model, prompt, self.places, attention=self.attention, fused=self.fused, **settings)


@dataclass(eq=False)
class _Entry:
    lock: Any = field(default_factory=threading.Lock)
    plan: Plan | None = None
    of: dict[str, Understanding | RelevanceError] = field(default_factory=dict)


_entries: weakref.WeakKeyDictionary[nn.Module, _Entry] = weakref.WeakKeyDictionary()
_guard = threading.Lock()


@torch.inference_mode(False)
@torch.enable_grad()
def understand(model: Any, kind: str = "self") -> Understanding:
    """What the rules understand of a model's attention of one kind; found out on first use.

    Raises:
        RelevanceError: its attention, or the way it is added to the residual stream, is not understood.
        CaptureError: it returns no attention.
    """
    plan = plan_for(model)
    with _guard:
        entry = _entries.setdefault(model, _Entry())
    with held(entry.lock):
        if entry.plan is not plan:  # the model's structure has changed
            entry.plan, entry.of = plan, {}
        if kind not in entry.of:
            try:
                with within(PROBING, 0.0, 1.0):
                    entry.of[kind] = _understood(model, plan, kind)
            except RelevanceError as error:
                entry.of[kind] = error
            except CaptureError:
                raise
            except Exception as failure:
                if ran_out(failure):  # which another time may not be so
                    raise
                entry.of[kind] = RelevanceError(
                    f"{type(model).__name__} runs in a way that relevance is not followed through here "
                    f"({type(failure).__name__}: {str(failure).strip().partition(chr(10))[0]})."
                )
        known = entry.of[kind]
    if isinstance(known, RelevanceError):
        raise RelevanceError(known.reason)
    return known


def _understood(model: Any, plan: Plan, kind: str) -> Understanding:
    half = model.get_input_embeddings().weight.dtype in _HALF
    style = Style(fp32=half)
    attention = "sdpa" if plan.fast or model._supports_sdpa else "eager"
    prompt = made_up(model)[0]
    sites = plan.stacks[kind].sites
    probing = replace(style, hooks=False)
    understanding = Understanding(
        _places(model, prompt, sites, attention, plan.fused, probing), attention, plan.fused, style, ()
    )
    misses = _misses(model, understanding, prompt, probing, ())
    constant = _without_rule(misses)
    if constant and _without_rule(_misses(model, understanding, prompt, probing, constant)) != constant:
        raise RelevanceError(
            f"{type(model).__name__}: the MLP of layer {constant[0]} works by something that has no rule "
            "here, and cannot be held constant either."
        )
    return replace(understanding, constant=constant, misses=misses)


def _without_rule(misses: Sequence[float]) -> tuple[int, ...]:
    """The layers whose MLP does not conserve relevance."""
    return tuple(number for number, miss in enumerate(misses) if not miss <= _TOLERANCE)


@torch.no_grad()
def _places(
    model: Any, prompt: Prompt, sites: Sequence[Site], attention: str, fused: bool, style: Style
) -> tuple[Place, ...]:
    """The place of each site's attention."""
    twin = twin_of(model, attention, style)
    prepare(twin)
    finder = Finder()
    last = prompt.input_ids if prompt.decoder_input_ids is None else prompt.decoder_input_ids
    stop_at_end(twin, model, style, last)
    tape = ConstantPatterns(finder.heard, fused=fused)
    with torch.enable_grad(), tape.on(twin), Rules(finder.heard, finder.changing):
        finder.watch(twin)
        twin.get_input_embeddings().register_forward_hook(_follow)
        with suppress(PassDone):
            twin(**prompt.arguments(twin))
    return tuple(_place(model, finder, site) for site in sites)


def _follow(module: nn.Module, args: Any, output: Tensor) -> Tensor:
    """From here on everything is followed; a clone, since some models write into their embeddings."""
    return output.requires_grad_().clone()


def _place(model: Any, finder: Finder, site: Site) -> Place:
    attentions = matching(finder.attentions, site.module, site.call)
    name = type(model).__name__
    if not attentions:
        raise RelevanceError(
            f"{site.module} of {name} computes attention in a way that is not followed here."
        )
    if len(attentions) > 1:
        raise RelevanceError(f"{site.module} of {name} attends {len(attentions)} times in one layer.")
    if attentions[0].place is None:
        raise RelevanceError(f"{site.module} of {name} does not add its output to the residual stream.")
    return attentions[0].place


def _misses(
    model: Any, understanding: Understanding, prompt: Prompt, style: Style, constant: tuple[int, ...]
) -> tuple[float, ...]:
    """By how much each layer's MLP misses conserving relevance.

    Raises:
        RelevanceError: an attention does not, or nothing comes back to a layer.
    """
    graph = understanding.graph(model, prompt, style=style, constant=constant, without_biases=True)
    if not all(layer.complete for layer in graph.layers):
        raise RelevanceError(f"{type(model).__name__} takes another way through its layers at every pass.")
    end = _end(graph)
    noise = torch.randn(end.shape, generator=torch.Generator().manual_seed(0), dtype=torch.float32).to(end)
    gradients = _gradients(graph, (end * noise).sum())
    for number, (layer, gradient) in enumerate(zip(graph.layers, gradients, strict=True)):
        if gradient["x"] is None or gradient["y"] is None or not _attention_conserves(layer, gradient):
            raise RelevanceError(
                f"Relevance is not conserved by the attention of layer {number} of {type(model).__name__}: "
                "it works by something that has no rule here."
            )
    above = [products(g["x"], flat(layer.x)) for g, layer in zip(gradients, graph.layers, strict=True)]
    above = [*above[1:], products(noise, flat(end))]
    return tuple(
        _miss_of_mlp(layer, gradient, came)
        for layer, gradient, came in zip(graph.layers, gradients, above, strict=True)
    )


def _end(graph: Graph) -> Float[Tensor, "1 token width"]:
    """Where a pass ended: the last hidden state, or the logits where there is no base model."""
    ending = graph.ending
    return ending.output["logits"] if ending.hidden is None else ending.hidden[0]


def _gradients(graph: Graph, scalar: Tensor) -> list[dict[str, Any]]:
    """Of a scalar, by each layer's x, y, values and other attentions; None where nothing comes back."""
    named = [
        (number, name, tensor)
        for number, layer in enumerate(graph.layers)
        for name, tensor in (
            ("x", layer.x),
            ("y", layer.y),
            ("values", layer.values),
            ("o", layer.o),
            *(("others", other) for other, _ in layer.others),
        )
    ]
    followed = [item for item in named if item[2].requires_grad]
    derivatives = torch.autograd.grad(scalar, [tensor for *_, tensor in followed], allow_unused=True)
    gradients: list[dict[str, Any]] = [
        {"x": None, "y": None, "values": None, "o": None, "others": []} for _ in graph.layers
    ]
    for (number, name, tensor), gradient in zip(followed, derivatives, strict=True):
        if name == "others":
            gradients[number][name].append(torch.zeros_like(tensor) if gradient is None else gradient)
        else:
            gradients[number][name] = gradient
    return gradients


def _attention_conserves(layer: Layer, gradient: dict[str, Any]) -> bool:
    if gradient["o"] is None or gradient["values"] is None:
        return False
    by_value = layer.by_head(gradient["values"] * layer.values.detach()).sum(dim=2)  # (kv_head, token)
    by_output = layer.by_token(gradient["o"] * layer.o.detach()).sum(dim=2)  # (token, head)
    by_output = by_output.view(len(by_output), len(by_value), -1).sum(dim=2)  # (token, kv_head)
    missing = by_value.sum(dim=1) - by_output.sum(dim=0)
    if (missing.abs() > _TOLERANCE * (by_value.abs().sum(dim=1) + by_output.abs().sum(dim=0))).any():
        return False
    given = products(gradient["y"], layer.stays()) + by_value.sum(dim=0).cpu()
    return _miss(given, products(gradient["x"], flat(layer.x)), gradient["x"], layer.x) <= _TOLERANCE


def _miss_of_mlp(layer: Layer, gradient: dict[str, Any], above: Float[Tensor, " token"]) -> float:
    if layer.place.y.out:  # y is what the block puts out: its MLP is in what stays, and seen to there
        return 0.0
    for (other, heads_first), pulled in zip(layer.others, gradient["others"], strict=True):
        by_token = (pulled * other.detach()).sum(dim=-1)[0]
        above = above - by_token.sum(dim=0 if heads_first else 1).cpu()
    return _miss(products(gradient["y"], flat(layer.y)), above, gradient["y"], layer.y)


def _miss(
    one: Float[Tensor, " token"], other: Float[Tensor, " token"], gradient: Tensor, tensor: Tensor
) -> float:
    """By how much two relevances of each token differ at most, as a share of the token's own size."""
    size = flat(gradient).norm(dim=-1).cpu() * flat(tensor).norm(dim=-1).cpu() * _SMALL
    size = torch.maximum(size, torch.maximum(one.abs(), other.abs()))
    return float(((one - other).abs() / size.clamp(min=torch.finfo(size.dtype).tiny)).max())
