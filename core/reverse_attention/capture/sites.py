"""Where in a model attention happens: which layer, which module, which kind.

No list of architectures is kept. One short eager pass shows everything:

1. Every module that puts out a tensor shaped like attention weights is noted, with the blocks that
   were running at that moment. Blocks are the children of ``nn.ModuleList``.
2. The attentions that the model itself returns say which of these tensors count.
3. The layer of an attention is the number of its outermost block, in the order in which the blocks of
   that list ran. So a hybrid's layers without attention are counted, and a block that runs many times
   (ALBERT) is as many layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import permutations
from typing import Any

import torch
from torch import Tensor, nn

from ..shapes import Float
from .errors import CaptureError

KINDS = {
    "self": ("decoder_attentions", "attentions"),
    "cross": ("cross_attentions",),
    "encoder": ("encoder_attentions",),
}
"""Kinds of attention, and the names under which models return each."""


@dataclass(frozen=True)
class Site:
    """One place in a model that attends."""

    kind: str
    """Which of ``KINDS``."""
    layer: int
    module: str
    """Name of the module that puts out the weights."""
    call: int
    """Which of that module's calls in one pass."""
    item: int
    """Position of the weights in the module's output."""
    axes: tuple[int, ...] = (0, 1, 2, 3)
    """The output's axes in the order (1, head, query, key)."""
    skip: tuple[int, int] = (0, 0)
    """Queries and keys before the prompt's own (CPM-Ant), which the model does not return."""

    def weights(self, output: Any, shape: tuple[int, int]) -> Float[Tensor, "head query key"]:
        """The attention weights in this module's output, for so many queries and keys.

        A model may pad its prompt at the end; that is cut off.

        Raises:
            CaptureError: they are not from token to token, as where longer prompts are chunked or compressed.
        """
        returned = _items(output)[self.item]
        if returned.dim() == 4:
            n_queries, n_keys = shape
            weights = _view(returned, self.axes, self.skip)[0, :, :n_queries]
            if (
                weights.shape[1] == n_queries
                and weights.shape[2] >= n_keys
                and not weights[..., n_keys:].any()
            ):
                return weights[..., :n_keys]
        raise CaptureError(
            f"For {shape[0]} tokens, the attention of layer {self.layer} has the shape "
            f"{tuple(returned.shape)}: from some length on, this model attends to chunks "
            "or summaries of tokens. Give a shorter prompt."
        )


@dataclass(frozen=True)
class Stack:
    """All the sites of one kind, in order of their layers."""

    sites: tuple[Site, ...]
    n_layers: int
    causal: bool


@dataclass
class _Emission:
    module: str
    call: int
    item: int
    weights: Tensor
    blocks: tuple[int, ...]


@dataclass
class Journal:
    """What ran, in order, in one watched pass."""

    emissions: list[_Emission] = field(default_factory=list)
    runs: list[tuple[str, int]] = field(default_factory=list)
    """Of each run of a block: its list, and how many blocks were running around it."""
    running: list[int] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)


def keep_journal(model: nn.Module) -> Journal:
    """Hook a twin so that its next pass writes a journal."""
    journal = Journal()
    lists = {name for name, module in model.named_modules() if isinstance(module, nn.ModuleList)}
    for name, module in model.named_modules():
        module.register_forward_hook(partial(_note_weights, journal=journal, name=name))
        parent = name.rpartition(".")[0]
        if parent in lists:
            module.register_forward_pre_hook(partial(_enter, journal=journal, blocks=parent))
            module.register_forward_hook(partial(_leave, journal=journal))
    return journal


def _enter(module: nn.Module, args: Any, *, journal: Journal, blocks: str) -> None:
    journal.running.append(len(journal.runs))
    journal.runs.append((blocks, len(journal.running) - 1))


def _leave(module: nn.Module, args: Any, output: Any, *, journal: Journal) -> None:
    journal.running.pop()


def _note_weights(module: nn.Module, args: Any, output: Any, *, journal: Journal, name: str) -> None:
    call = journal.counts[name] = journal.counts.get(name, -1) + 1
    if not any(module.children()):  # a dropout or softmax inside the attention passes the weights on
        return
    for item, value in enumerate(_items(output)):
        if isinstance(value, Tensor) and value.dim() == 4:
            journal.emissions.append(_Emission(name, call, item, value, tuple(journal.running)))


def _items(output: Any) -> Sequence[Any]:
    if isinstance(output, dict):
        return list(output.values())
    return output if isinstance(output, (tuple, list)) else [output]


def _view(weights: Tensor, axes: tuple[int, ...], skip: tuple[int, int]) -> Float[Tensor, "1 head query key"]:
    return weights.permute(axes)[:, :, skip[0] :, skip[1] :]


def attentions_of(output: Any, kind: str, shape: tuple[int, int]) -> list[Float[Tensor, "1 head query key"]]:
    """The attentions of one kind that a model returned, without those of linear attention and the like."""
    returned = next((output[name] for name in KINDS[kind] if output.get(name) is not None), ())
    return [a for a in returned if isinstance(a, Tensor) and a.dim() == 4 and tuple(a.shape[2:]) == shape]


def find(
    journal: Journal, kind: str, attentions: Sequence[Float[Tensor, "1 head query key"]]
) -> Stack | None:
    """The sites that put out these attentions of one kind; None if there are none, or one is not found."""
    origins = [_origin(journal, a) for a in attentions]
    places = [place for place in origins if place is not None]
    if not places or len(places) < len(origins):
        return None
    layers, n_layers = _number([emission.blocks for emission, _, _ in places], journal.runs)
    sites = tuple(
        Site(kind, layer, e.module, e.call, e.item, axes, skip)
        for layer, (e, axes, skip) in zip(layers, places, strict=True)
    )
    return Stack(sites, n_layers, causal=all(_is_causal(a) for a in attentions))


def _origin(
    journal: Journal, attention: Float[Tensor, "1 head query key"]
) -> tuple[_Emission, tuple[int, ...], tuple[int, int]] | None:
    """The first output that is this attention; else the first that equals it, transposed or cut."""
    for emission in journal.emissions:
        if emission.weights is attention:
            return emission, (0, 1, 2, 3), (0, 0)
    for emission in journal.emissions:
        for axes in permutations(range(4)):
            shape = emission.weights.permute(axes).shape
            skip = (shape[2] - attention.shape[2], shape[3] - attention.shape[3])
            same_heads = shape[:2] == attention.shape[:2] and min(skip) >= 0
            if same_heads and torch.equal(_view(emission.weights, axes, skip), attention):
                return emission, axes, skip
    return None


def _number(blocks: Sequence[tuple[int, ...]], runs: Sequence[tuple[str, int]]) -> tuple[Sequence[int], int]:
    outermost = [stack[0] for stack in blocks if stack]
    if len(set(outermost)) < len(blocks):  # outside all blocks, or several in one: number the attentions
        return range(len(blocks)), len(blocks)
    lists = {runs[run][0] for run in outermost}
    layers = [run for run, (of, around) in enumerate(runs) if around == 0 and of in lists]
    return [layers.index(run) for run in outermost], len(layers)


def _is_causal(weights: Float[Tensor, "1 head query key"]) -> bool:
    return weights.shape[2] == weights.shape[3] and not bool(torch.triu(weights[0], diagonal=1).any())
