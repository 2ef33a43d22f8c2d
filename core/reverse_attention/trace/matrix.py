"""A trace of attention that no model here computed: a matrix of your own, from another library or by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from numpy.typing import ArrayLike
from torch import Tensor

from ..prompt.checks import resolve_position
from ..prompt.visible import visible
from ..result import TraceResult
from ..result.flow import sankey
from ..search.layer import trace_layer
from ..search.predecessors import as_array
from ..search.settings import Settings
from ..shapes import Float
from .assemble import beam_paths, path_text


def trace_matrix(
    attn: ArrayLike,
    tokens: Sequence[str],
    target_pos: int = -1,
    *,
    causal: bool = True,
    name: str = "a matrix",
    **settings: Any,
) -> TraceResult:
    """Trace one attention matrix backward from the target, as ``ReverseAttentionTracer.trace`` does a layer.

    Args:
        attn: weights (query, key), or (head, query, key); a tensor, an array, or nested lists.
        tokens: the text of each position.
        target_pos: position traced from; negative counts from the end.
        causal: only earlier positions are predecessors.
        name: what the picture calls it, in the place of a model.
        settings: of a layer's trace, such as ``top_beam``, ``search`` or ``agg_heads``, by their names.

    Raises:
        ValueError: the matrix is not square, has NaN, infinite or negative weights, or as many tokens as
            positions are not there; a setting is unknown or out of range.
    """
    matrix = _Matrix(_by_head(attn, len(tokens)), causal)
    chosen = _settings(settings)
    target = resolve_position(target_pos, len(tokens))
    sinks = chosen.sinks((), matrix.attention_mask, ())
    outcome = trace_layer(matrix, chosen, layer=0, target=target, sinks=sinks, stop_at=())
    beams = beam_paths(outcome, tokens, matrix.input_ids, chosen)
    return TraceResult(
        **{**chosen.kept(), "layer": 0, "sink_positions": list(sinks.positions)},
        seq_len=len(tokens),
        target_pos=target,
        tokens=list(tokens),
        labels=[visible(token) for token in tokens],
        special=[False] * len(tokens),
        beams=beams,
        sankey=sankey(beams, tokens, layer=0),
        paths_text=[path_text(beam) for beam in beams],
        token_ids=list(matrix.input_ids),
        members=[[position] for position in matrix.input_ids],
        attention_mask=list(matrix.attention_mask),
        predecessors=outcome.predecessors,
        totals=outcome.totals,
        text="".join(tokens),
        n_layers=1,
        model=name,
    )


@dataclass(frozen=True)
class _Matrix:
    """A matrix that is read as a record is."""

    weights: Float[Tensor, "head query key"]
    causal: bool

    def rows(self, layer: int, queries: Sequence[int]) -> Float[Tensor, "head query key"]:
        return self.weights[:, list(queries)]

    @property
    def input_ids(self) -> tuple[int, ...]:
        """Stand-ins: a position's number, since there is no vocabulary."""
        return tuple(range(self.weights.shape[-1]))

    @property
    def attention_mask(self) -> tuple[int, ...]:
        return (1,) * self.weights.shape[-1]


def _by_head(attn: ArrayLike, n_tokens: int) -> Float[Tensor, "head query key"]:
    weights = torch.tensor(as_array(attn), dtype=torch.float32)
    if weights.ndim not in (2, 3) or weights.shape[-2:] != (n_tokens, n_tokens):
        raise ValueError(
            f"attn has shape {tuple(weights.shape)} and there are {n_tokens} tokens; it must be (query, key) "
            "or (head, query, key), with a query and a key for each token."
        )
    if not bool((weights.isfinite() & (weights >= 0)).all()):
        raise ValueError("attn holds a weight that is negative, infinite or NaN; attention is at least 0.")
    return weights if weights.ndim == 3 else weights[None]


def _settings(given: dict[str, Any]) -> Settings:
    chosen = {"graph": "layer", "search": None, "sink": None, **given}
    try:
        settings = Settings(**chosen)
    except TypeError as error:
        raise ValueError(f"A matrix cannot be traced so: {error}.") from error
    if settings.graph != "layer" or settings.words or settings.predict or settings.finds_sinks:
        raise ValueError(
            "A matrix is one layer's attention, with no model behind it: graph='network', words=True, "
            "predict=True and sink_positions='found' need one."
        )
    return settings
