"""Sets of hops that are found hop after hop, each beside those that are cut already.

- ``greedy``: the hop that costs the answer most, tried out: what a method could name;
- ``again``: the best hop of relevance, traced anew with those before it cut;
- ``steepest``: the hop whose knock-out costs most to first order: of what the answer has, the true gradient
  by what is added to the attention's logits. It knows of queries and keys, which relevance holds constant.

The last two take one forward and one backward pass a hop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor

from benchmarks.find_the_answer.asking import Bench
from benchmarks.find_the_answer.methods import ANSWERS_TOKEN
from benchmarks.receipt.prompt import Prompt
from benchmarks.receipt.sets import FIRST, Hop, named_hops
from benchmarks.receipt.tables import SHOWN
from reverse_attention.capture.plans import plan_for

GREEDY = "greedy"
AGAIN = "relevance, anew after each cut"
STEEPEST = "gradient, anew after each cut"
_TRIED = 30  # hops that a causal search chooses from


def greedy(prompt: Prompt, n: int) -> list[Hop]:
    """Hop after hop, the one that costs the answer most beside those before it.

    Chosen from are the hops that cost most by themselves; of those that only cost together with others it may
    miss some.
    """

    def lost(chosen: Sequence[Hop], others: Sequence[Hop]) -> dict[Hop, float]:
        return dict(zip(others, prompt.lost_with([[*chosen, hop] for hop in others]), strict=True))

    every = _every(len(prompt.record.input_ids))
    alone = lost([], every)
    left = sorted(every, key=lambda hop: -alone[hop])[:_TRIED]
    chosen = left[:1]
    while len(chosen) < min(n, len(left)):
        beside = lost(chosen, [hop for hop in left if hop not in chosen])
        chosen.append(max(beside, key=lambda hop: beside[hop]))
    return chosen


def again(bench: Bench, prompt: Prompt, n: int) -> list[Hop]:
    """Hop after hop, the best of relevance where those before it are cut; fewer where no other is named."""
    chosen: list[Hop] = []
    while len(chosen) < n:
        with _cut(bench.model, chosen):
            case = bench.case(prompt.case.task)
            named = named_hops(bench.tracer, case, ANSWERS_TOKEN, 1 + len(chosen))
        others = [hop for hop in named if hop not in chosen]
        if not others:
            return chosen
        chosen.append(others[0])
    return chosen


def steepest(bench: Bench, prompt: Prompt, n: int) -> list[Hop]:
    """Hop after hop, the one whose knock-out costs most to first order where those before it are cut."""
    every, chosen = _every(len(prompt.record.input_ids)), list[Hop]()
    while len(chosen) < min(n, len(every)):
        slope = _slope(bench.model, prompt, chosen)
        chosen.append(max((hop for hop in every if hop not in chosen), key=lambda hop: float(slope[hop])))
    return chosen


SEARCHES: dict[str, Callable[[Bench, Prompt], list[Hop]]] = {
    AGAIN: lambda bench, prompt: again(bench, prompt, SHOWN),
    STEEPEST: lambda bench, prompt: steepest(bench, prompt, SHOWN),
    GREEDY: lambda bench, prompt: greedy(prompt, SHOWN),
}


def _every(n_tokens: int) -> list[Hop]:
    return [(query, key) for query in range(n_tokens) for key in range(FIRST + 1, query)]


@torch.enable_grad()
def _slope(model: Any, prompt: Prompt, chosen: Sequence[Hop]) -> Tensor:
    """What the answer has by each logit of attention, all layers and heads together: (query, key).

    Less of a key of attention A is worth A (g − Σ A g), g the gradient by A, which is that by the logit; so
    much is lost, to first order, where the key is cut and the rest of its row is renormalised.
    """
    ids = prompt.record.prompt.input_ids
    added = torch.zeros(ids.shape[1], ids.shape[1], requires_grad=True)
    with _cut(model, chosen, added):
        logits = model(input_ids=ids, logits_to_keep=1, use_cache=False).logits[:, -1]
    return torch.autograd.grad(prompt.read(logits)[0], added)[0]


@contextmanager
def _cut(model: Any, hops: Sequence[Hop], added: Tensor | None = None) -> Iterator[None]:
    """Take hops out of the masks that a model's attention is given, and add something to what is left."""

    def changed(module: Any, args: Any, given: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        n = (args[0] if args else given["hidden_states"]).shape[1]
        mask = given.get("attention_mask")
        mask = torch.ones(1, 1, n, n, dtype=torch.bool).tril() if mask is None else mask
        cut = torch.zeros(n, n, dtype=torch.bool)
        for query, key in hops:
            if query < n:  # shorter prompts run, too, on which a model is tried
                cut[query, key] = True
        return args, {**given, "attention_mask": _without(mask, cut, added)}

    sites = plan_for(model).stacks["self"].sites if hops or added is not None else ()
    hooks = [
        model.get_submodule(name).register_forward_pre_hook(changed, with_kwargs=True)
        for name in {site.module for site in sites}
    ]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def _without(mask: Tensor, cut: Tensor, added: Tensor | None) -> Tensor:
    if added is None and mask.dtype == torch.bool:
        return mask & ~cut
    if mask.dtype == torch.bool:
        lowest = torch.finfo(torch.float32).min
        mask = torch.zeros(mask.shape).masked_fill(~mask, lowest)
    mask = mask.masked_fill(cut, torch.finfo(mask.dtype).min)
    return mask if added is None else mask + added
