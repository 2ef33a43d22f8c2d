"""One forward pass over a twin, and what it leaves behind.

Two ways, with the same result: for each wanted site a source of rows.

- ``fast_pass``: keep queries and keys where the attention function is called (see ``attention``).
- ``model_pass``: for models without such a function. The model's own eager attention runs; kept are
  the inputs of each wanted attention module, and a row is asked from the module itself, run again on
  its inputs. One matrix (head, query, key) is in memory at a time, that of the layer asked last, until
  the record is told to forget it.

A pass ends at its last wanted site, or goes on to the end of the base model and stops before the head.
"""

from __future__ import annotations

import inspect
import threading
import weakref
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from transformers import Cache

from ..progress import tell
from ..shapes import Float, Int
from .attention import RUNNING, CallKey, NoCallError, PassDone, Tape
from .errors import CaptureError
from .lm_head import Ending, stop_at_end
from .prompts import Prompt
from .reading import Reader
from .sites import Site
from .twin import AS_IT_IS, Style, twin_of
from .values import Watch

_CALLS = "_reverse_attention_calls"


class RowSource(Protocol):
    """Gives the rows of one site."""

    def rows(self, queries: Int[Tensor, " row"]) -> Float[Tensor, "head row key"]: ...

    def forget(self) -> None:
        """Drop what was computed for the rows read so far; they can be read again."""


@dataclass(frozen=True)
class Pass:
    """What a pass left behind."""

    sources: dict[Site, RowSource]
    ending: Ending | None


def fast_pass(
    model: nn.Module,
    prompt: Prompt,
    wanted: Mapping[Site, CallKey],
    *,
    fused: bool,
    finish: bool,
    style: Style = AS_IT_IS,
    chunk: int | None = None,
    watch: Watch | Reader | None = None,
) -> Pass:
    """Keep the queries and keys of the wanted sites.

    Args:
        model: the user's model; it is not changed.
        prompt: what to run it on.
        wanted: the sites, and which attention call belongs to each.
        fused: run PyTorch's fused attention, else the model's eager function in chunks.
        finish: go on to the end of the base model.
        style: how the twin is made.
        chunk: queries per chunk; by default as many as fit into 16 MB.
        watch: looks on, to find out how the blocks are built, or to keep what they worked with.

    Raises:
        NoCallError: a wanted call did not happen.
    """
    twin = twin_of(model, "sdpa", style)
    tape = Tape(set(wanted.values()), fused=fused, stop=not finish, chunk=chunk)
    with tape.on(twin), watch.on(twin) if watch else nullcontext():
        ending = run(twin, model, style, prompt, finish=finish)
    missing = [site.module for site, key in wanted.items() if key not in tape.calls]
    if missing:
        raise NoCallError(f"{missing[0]} called no attention function")
    return Pass({site: tape.calls[key] for site, key in wanted.items()}, ending)


def model_pass(
    model: nn.Module,
    prompt: Prompt,
    wanted: list[Site],
    *,
    finish: bool,
    style: Style = AS_IT_IS,
) -> Pass:
    """Keep the inputs of the wanted attention modules; arguments as in ``fast_pass``."""
    twin = twin_of(model, "eager", style)
    inputs: dict[Site, Replay] = {}
    replay = partial(Replay, model=weakref.ref(model), style=style, latest=_Latest())
    for name in dict.fromkeys(site.module for site in wanted):
        here = [site for site in wanted if site.module == name]
        note = partial(
            _note_inputs, prompt, model, replay, here=here, kept=inputs, n_wanted=len(wanted), stop=not finish
        )
        twin.get_submodule(name).register_forward_pre_hook(note, with_kwargs=True)
    ending = run(twin, model, style, prompt, finish=finish)
    return Pass(dict(inputs), ending)


@torch.no_grad()
def run(twin: Any, model: nn.Module, style: Style, prompt: Prompt, *, finish: bool) -> Ending | None:
    """Run a twin to the end of its base model, or until all that is wanted is there."""
    last = prompt.input_ids if prompt.decoder_input_ids is None else prompt.decoder_input_ids
    ending = stop_at_end(twin, model, style, last)
    try:
        output = twin(**prompt.arguments(twin))
    except PassDone:
        return ending if finish else None
    ending.output = output
    return ending


@dataclass
class _Latest:
    """The one matrix in memory, and whose it is."""

    owner: Replay | None = None
    weights: Float[Tensor, "head query key"] | None = None
    lock: Any = field(default_factory=threading.Lock)


@dataclass(frozen=True, eq=False)
class Replay:
    """The inputs that an attention module had; its rows come from running it again.

    A twin is made for that, so that what is kept with a record holds none of the model's weights. Only where
    the pass has put other modules into this one on its way, as BigBird does, is it kept as it was.
    """

    site: Site
    shape: tuple[int, int]
    """How many queries and keys the prompt has."""
    model: weakref.ref[nn.Module]
    style: Style
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    latest: _Latest
    rebuilt: nn.Module | None

    def rows(self, queries: Int[Tensor, " row"]) -> Float[Tensor, "head row key"]:
        with self.latest.lock:
            if self.latest.owner is not self or self.latest.weights is None:
                self.latest.owner, self.latest.weights = self, self._weights()
            return self.latest.weights[:, queries.to(self.latest.weights.device)].float()

    def forget(self) -> None:
        with self.latest.lock:
            self.latest.owner = self.latest.weights = None

    @torch.no_grad()
    def _weights(self) -> Float[Tensor, "head query key"]:
        module = self.rebuilt or twin_of(_original(self.model(), self.site), "eager", self.style)
        accepted = inspect.signature(module.forward)
        arguments = accepted.bind(*self.args, **self.kwargs)
        if "output_attentions" in accepted.parameters:
            arguments.arguments["output_attentions"] = True
        # .forward: the user's hooks have already acted on the inputs.
        args, kwargs = map(_without_cache, arguments.args), arguments.kwargs.items()
        output = module.forward(*args, **{name: _without_cache(value) for name, value in kwargs})
        return self.site.weights(output, self.shape)


def _original(model: nn.Module | None, site: Site) -> nn.Module:
    if model is None:
        raise CaptureError(
            "The model that this record is of is gone, and its attention modules with it, which its rows "
            "come from; keep the model, or its tracer, for as long as rows are asked of the record."
        )
    return model.get_submodule(site.module)


def _rebuilt(module: nn.Module, model: nn.Module, site: Site) -> bool:
    """Whether a pass has put other modules into a twin's module than the original has."""
    ours, originals = (list(map(type, m.modules())) for m in (module, _original(model, site)))
    return ours != originals


def _without_cache(value: Any) -> Any:
    """A cache would hold the keys of the first run, and the second would attend to all twice."""
    return None if isinstance(value, Cache) else value


def _note_inputs(
    prompt: Prompt,
    model: nn.Module,
    replay: Callable[..., Replay],
    module: nn.Module,
    args: Any,
    kwargs: Any,
    *,
    here: list[Site],
    kept: dict[Site, Replay],
    n_wanted: int,
    stop: bool,
) -> None:
    call = vars(module).get(_CALLS, 0)
    vars(module)[_CALLS] = call + 1
    shapes = prompt.shapes()
    for site in here:
        if site.call == call:
            changed = module if _rebuilt(module, model, site) else None
            kept[site] = replay(site, shapes[site.kind], args=args, kwargs=kwargs, rebuilt=changed)
    tell(RUNNING, len(kept) / n_wanted)
    if stop and len(kept) == n_wanted:
        raise PassDone
