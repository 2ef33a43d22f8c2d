"""Cuts edges while a twin runs: their attention logits become -inf, so that the rest of each row is
renormalised (Geva et al. 2023, "Dissecting recall of factual associations in auto-regressive models").

Two ways, as capture has them:

- ``MaskKnife``: where the model hands its attention to a function, the mask that the function is given is
  another one. Fused attention stays fused.
- ``SoftmaxKnife``: elsewhere the model's own eager attention runs, and the scores are changed as they come to
  the softmax of an attention module. That they did come there is checked.

Where every key that a query may see would be cut, that query's row is left as it is: it has nothing to
renormalise to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from ..capture.attention import CallKey, Tape
from ..capture.sites import Site
from ..shapes import Bool
from .cuts import Cut, batch_mask
from .earlier import Earlier
from .errors import KnockoutError

Met = Callable[[int], None]
"""Is told of each layer's attention as the pass comes to it."""

_SOFTMAX = {torch.softmax, Tensor.softmax, nn.functional.softmax}
_PIECES = (
    "{what} reads this prompt in pieces or with tokens of its own, so that edges between the prompt's tokens "
    "cannot be cut. Give a shorter prompt, or another model."
)


class MaskKnife(Tape):
    """A tape on which the attention function is given masks with the cut edges taken out."""

    def __init__(
        self,
        cuts: Sequence[Cut],
        layers: Mapping[CallKey, int],
        met: Met,
        *,
        earlier: Earlier,
        first: int,
        keep: bool,
        fused: bool,
    ) -> None:
        """A tape for one pass.

        Args:
            cuts: one for each row.
            layers: of the attention calls.
            met: is told of each.
            earlier: what the tokens before ``first``, which do not run, are known by.
            first: of the tokens that run.
            keep: of all tokens, of which nothing is cut, keep what later passes need.
            fused: as in capture.
        """
        super().__init__((), fused=fused, stop=False)
        self._cuts, self._layers, self._met = cuts, layers, met
        self._earlier, self._first, self._keep = earlier, first, keep

    def attend(
        self, fused: Callable[..., Any], module: nn.Module, tensors: tuple[Any, ...], options: Any
    ) -> Any:
        """Attention as it is, or with edges cut."""
        name = self._names[id(module)]
        layer = self._layers.get((name, self._counts.get(name, 0)))
        if layer is not None:
            self._met(layer)
            n_run = self._earlier.n_tokens - self._first
            if tensors[0].shape[2] != n_run or tensors[1].shape[2] != n_run:
                raise KnockoutError(_PIECES.format(what=type(module).__name__))
            if self._first:
                tensors = self._earlier.beside(layer, *tensors[:3])
            elif self._keep:
                self._earlier.keep(layer, *tensors[1:])
            tensors = (*tensors[:3], self._mask(layer, module, tensors, options))
        return super().attend(fused, module, tensors, options)

    def _mask(self, layer: int, module: nn.Module, tensors: tuple[Any, ...], options: Any) -> Any:
        query, key, _, mask = tensors
        n_heads, n_keys = query.shape[1], key.shape[2]
        cut = batch_mask(self._cuts, layer, n_heads, n_keys, n_keys)
        if cut is None:
            return mask
        if mask is None:
            causal = options.get("is_causal")
            causal = getattr(module, "is_causal", True) if causal is None else causal
            mask = torch.ones(1, 1, n_keys, n_keys, dtype=torch.bool, device=query.device)
            mask = mask.tril() if causal else mask
        return without(mask, cut[:, :, self._first :].to(query.device))


class SoftmaxKnife(TorchFunctionMode):
    """Changes the scores of attention modules that compute their own softmax."""

    def __init__(self, cuts: Sequence[Cut], sites: Sequence[Site], met: Met, *, n_tokens: int) -> None:
        super().__init__()
        self._cuts, self._met, self._n_tokens = cuts, met, n_tokens
        self._sites: dict[CallKey, Site] = {(site.module, site.call): site for site in sites}
        self._counts: dict[str, int] = {}
        self._site: Site | None = None
        self._cut: Bool[Tensor, "row mask_head query key"] | None = None

    def watch(self, twin: nn.Module) -> None:
        """Look on at a twin's attention modules in its next pass, which is to run within this mode."""
        for name in {module for module, _ in self._sites}:
            module = twin.get_submodule(name)
            module.register_forward_pre_hook(partial(self._enter, name=name))
            module.register_forward_hook(partial(self._leave, name=name))

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """Every operation of the pass comes by here."""
        if self._site is not None and self._cut is None and func in _SOFTMAX:
            args = (self._scores(self._site, args[0]), *args[1:])
        return func(*args, **(kwargs or {}))

    def _scores(self, site: Site, scores: Tensor) -> Tensor:
        """Scores (row, head, query, key), or with rows and heads in one axis, with the cut ones at -inf."""
        rows, (skip_query, skip_key) = len(self._cuts), site.skip
        n_queries, n_keys = self._n_tokens + skip_query, self._n_tokens + skip_key
        if scores.dim() < 3 or scores.shape[-2:] != (n_queries, n_keys) or scores.shape[:-2].numel() % rows:
            return scores
        apart = scores.reshape(rows, -1, n_queries, n_keys)
        cut = batch_mask(self._cuts, site.layer, apart.shape[1], self._n_tokens, self._n_tokens)
        assert cut is not None  # _enter saw to it
        self._cut = cut = nn.functional.pad(cut, (skip_key, 0, skip_query, 0)).to(scores.device)
        return without(apart, cut).view_as(scores)

    def _enter(self, module: nn.Module, args: Any, *, name: str) -> None:
        call = self._counts[name] = self._counts.get(name, -1) + 1
        site = self._sites.get((name, call))
        if site is None:
            return
        self._met(site.layer)
        if any(site.layer in cut.layers for cut in self._cuts):
            self._site, self._cut = site, None

    def _leave(self, module: nn.Module, args: Any, output: Any, *, name: str) -> None:
        site, cut = self._site, self._cut
        if site is None or site.module != name:
            return
        self._site = self._cut = None
        if cut is None:
            raise KnockoutError(
                f"{name} of this model computes its attention by no softmax over the prompt's tokens that "
                "could be seen, so its edges cannot be cut. Choose a model whose attention is a function of "
                "transformers, as most are."
            )


def without(mask: Tensor, cut: Bool[Tensor, "row mask_head query key"]) -> Tensor:
    """A mask, or scores, less the cut edges; where a query would see nothing it stays as it was.

    Args:
        mask: (row or 1, head or 1, query or 1, key): True for what may be seen, or what is added to scores.
        cut: True at edges that are cut.
    """
    if mask.dtype == torch.bool:
        left = mask & ~cut
        return torch.where(left.any(dim=-1, keepdim=True), left, mask)
    nothing = torch.finfo(mask.dtype).min / 2
    left = mask.masked_fill(cut, -torch.inf)
    return torch.where((left > nothing).any(dim=-1, keepdim=True), left, mask)
