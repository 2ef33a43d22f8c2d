"""The way from a prompt to its paths: prompt -> record -> weights -> paths -> flow.

1. ``capture``: tokenise, run the model once, keep what attention rows are computed from.
2. ``trace``: combine the heads of the chosen layer, search backward from the target, and put
   tokens to the positions found. Tracing a record again runs no forward pass.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from . import flow, html, tokens
from .beam import check_search_settings, length_normalizer, resolve_position, search
from .capture import Record, capture
from .paths import BeamPath, BeamState, Predecessor, TraceResult

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_SHOWN_PREDECESSORS = 8

AggHeads = str | int | Sequence[int]


class ReverseAttentionTracer:
    """Traces attention paths of one model backward from a target token.

    Example:
        >>> tracer = ReverseAttentionTracer(model, tokenizer)
        >>> result = tracer.trace_text("The quick brown fox jumps over the lazy dog.")
        >>> print(result.paths_text[0])

    Args:
        model: any transformers model that has attention. It is left as it was found, whichever
            attention implementation it was loaded with.
        tokenizer: the model's tokenizer.
        device: moves the model there first; None leaves it where it is.
        dtype: casts the model first; None leaves it as it is.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: PreTrainedTokenizerBase,
        device: str | torch.device | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        if device is not None or dtype is not None:
            model = model.to(device=device, dtype=dtype)
        self.model = model
        self.tokenizer = tokenizer

    @property
    def device(self) -> torch.device:
        return next(self.model.parameters()).device

    @property
    def dtype(self) -> torch.dtype:
        return next(self.model.parameters()).dtype

    def capture(
        self,
        text_or_ids: str | Int[Tensor, "*batch token"],
        *,
        attention_mask: Int[Tensor, "*batch token"] | None = None,
        layers: Sequence[int] | None = None,
    ) -> Record:
        """Run the model once and keep what every later trace of this prompt needs.

        Args:
            text_or_ids: a text, or token ids of shape (token) or (1, token).
            attention_mask: 1 for tokens, 0 for padding, shaped like the ids; default: all but
                the tokenizer's padding token.
            layers: layers to record, negative ones counted from the last; None for all.

        Raises:
            ValueError: the text is empty, the ids are not one sequence, or ``capture.capture``
                refuses the model, the layers or the length.
        """
        if isinstance(text_or_ids, str):
            encoded = self.tokenizer(text_or_ids, return_tensors="pt")
            ids, attention_mask = encoded["input_ids"], encoded.get("attention_mask")
        else:
            ids = _one_sequence(text_or_ids, "input_ids")
        if ids.numel() == 0:
            raise ValueError("The prompt has no tokens; give a text with at least one token.")
        mask = (
            self._padding_mask(ids)
            if attention_mask is None
            else _one_sequence(attention_mask, "attention_mask")
        )
        if mask.shape != ids.shape:
            raise ValueError(f"attention_mask has {mask.shape[1]} entries for {ids.shape[1]} tokens.")
        return capture(self.model, ids.long(), mask.long(), layers=layers)

    def _padding_mask(self, ids: Int[Tensor, "1 token"]) -> Int[Tensor, "1 token"]:
        """Zeros at padding tokens; a pad id that is BOS or EOS too stands for a real token here."""
        pad = self.tokenizer.pad_token_id
        if pad is None or pad in {self.tokenizer.bos_token_id, self.tokenizer.eos_token_id}:
            return torch.ones_like(ids)
        return (ids != pad).long()

    def trace(
        self,
        input_ids: Int[Tensor, "*batch token"] | Record,
        target_pos: int | None = None,
        attention_mask: Int[Tensor, "*batch token"] | None = None,
        layer: int = -1,
        top_beam: int = 5,
        top_k: int = 5,
        min_attn: float = 0.0,
        agg_heads: AggHeads = "mean",
        length_norm: str = "avg_logprob",
        stop_at_bos: bool = True,
        bos_token_id: int | None = None,
    ) -> TraceResult:
        """Trace attention paths of one layer backward from a target position.

        Args:
            input_ids: token ids of shape (token) or (1, token), or a record of ``capture``:
                then no forward pass is run.
            target_pos: position to trace from; negative counts from the end; default the last.
            attention_mask: see ``capture``; not allowed with a record, which has its own.
            layer: layer to trace; negative counts from the last.
            top_beam: beams kept in each step and returned.
            top_k: predecessors by which each beam is extended.
            min_attn: smallest weight, 0 to 1, that makes a predecessor.
            agg_heads: ``"mean"`` or ``"max"`` over the heads, one head's index, a list of
                heads (their mean), or ``"none"``: heads stay apart, each hop takes the best
                (position, head) pairs and ``edge_heads`` names the head.
            length_norm: ``"none"``, ``"avg_logprob"``, ``"sqrt"`` or ``"pow:<number>"``.
            stop_at_bos: paths end at BOS tokens; they always end at position 0.
            bos_token_id: the BOS id where the tokenizer's is not the one meant.

        Raises:
            ValueError: a setting is out of range, or the prompt or model cannot be traced;
                the message says what was given and what is allowed.
        """
        check_search_settings(top_beam, top_k, min_attn)
        normalize = length_normalizer(length_norm)
        record = self._record(input_ids, attention_mask, layer, target_pos)
        layer = _resolve_layer(layer, record.n_layers)
        reduce = head_reducer(agg_heads)
        target = resolve_position(-1 if target_pos is None else target_pos, len(record.input_ids))
        states = search(
            lambda queries: reduce(record.rows(layer, queries)).numpy(),
            len(record.input_ids),
            target,
            top_beam=top_beam,
            top_k=top_k,
            min_attn=min_attn,
            length_norm=length_norm,
            stop_at=tokens.bos_positions(record.input_ids, self.tokenizer, bos_token_id)
            if stop_at_bos
            else (),
            attention_mask=np.array(record.attention_mask),
            causal=record.causal,
        )
        names = tokens.names(record.input_ids, self.tokenizer)
        beams = [_beam_path(state, names, record.input_ids, normalize) for state in states]
        return TraceResult(
            seq_len=len(record.input_ids),
            target_pos=target,
            layer=layer,
            top_beam=top_beam,
            top_k=top_k,
            tokens=names,
            beams=beams,
            sankey=flow.sankey(beams, names, layer=layer),
            paths_text=[_path_text(beam) for beam in beams],
            token_ids=list(record.input_ids),
            labels=tokens.labels(record.input_ids, self.tokenizer),
            special=tokens.special(record.input_ids, self.tokenizer),
            predecessors=_top_predecessors(record, layer, reduce, beams),
            min_attn=float(min_attn),
            agg_heads=agg_heads if isinstance(agg_heads, str | int) else list(agg_heads),
            length_norm=length_norm,
            stop_at_bos=stop_at_bos,
            n_layers=record.n_layers,
            model=str(getattr(self.model, "name_or_path", "")),
            capture=record.reason,
        )

    def trace_text(self, text: str, target_pos: int | None = None, **settings: Any) -> TraceResult:
        """Tokenise the text and trace it; the settings are those of ``trace``."""
        encoded = self.tokenizer(text, return_tensors="pt")
        settings.setdefault("attention_mask", encoded.get("attention_mask"))
        return self.trace(encoded["input_ids"], target_pos, **settings)

    def render_html(self, trace_result: TraceResult, out_dir: str | Path, open_browser: bool = False) -> str:
        """Write the trace as one self-contained ``index.html`` into ``out_dir``; returns its path."""
        return html.render_html(trace_result, out_dir, open_browser=open_browser)

    def _record(
        self,
        ids_or_record: Tensor | Record,
        attention_mask: Tensor | None,
        layer: int,
        target_pos: int | None,
    ) -> Record:
        if isinstance(ids_or_record, Tensor):
            if ids_or_record.numel() and target_pos is not None:
                resolve_position(target_pos, ids_or_record.shape[-1])  # before the forward pass is paid for
            return self.capture(ids_or_record, attention_mask=attention_mask, layers=[layer])
        if attention_mask is not None:
            raise ValueError("A record has its own attention mask; give attention_mask to capture() instead.")
        return ids_or_record


def head_reducer(agg_heads: AggHeads) -> Callable[[Float[Tensor, "head query key"]], Tensor]:
    """The function from rows (head, query, key) to what the search reads.

    Returns rows (query, key), or (query, head, key) for ``"none"``.

    Raises:
        ValueError: not a known word; from the function: a head that the model does not have.
    """
    if agg_heads == "mean":
        return lambda rows: rows.mean(dim=0)
    if agg_heads == "max":
        return lambda rows: rows.amax(dim=0)
    if agg_heads == "none":
        return lambda rows: rows.transpose(0, 1)
    if isinstance(agg_heads, str) or isinstance(agg_heads, bool):
        raise ValueError(
            f"agg_heads is {agg_heads!r}; use 'mean', 'max', 'none', the number of a head or a list of heads."
        )
    return partial(_mean_of_heads, heads=[agg_heads] if isinstance(agg_heads, int) else list(agg_heads))


def _mean_of_heads(rows: Float[Tensor, "head query key"], *, heads: list[int]) -> Float[Tensor, "query key"]:
    n_heads = rows.shape[0]
    wrong = [head for head in heads if not -n_heads <= head < n_heads]
    if wrong or not heads:
        raise ValueError(f"agg_heads is {heads}; this layer has {n_heads} heads, 0 to {n_heads - 1}.")
    return rows[heads].mean(dim=0)


def _one_sequence(ids: Tensor, name: str) -> Int[Tensor, "1 token"]:
    batch = ids.unsqueeze(0) if ids.dim() == 1 else ids
    if batch.dim() != 2 or batch.shape[0] != 1:
        raise ValueError(f"{name} has shape {tuple(ids.shape)}; give one sequence: (token) or (1, token).")
    return batch


def _resolve_layer(layer: int, n_layers: int) -> int:
    if not -n_layers <= layer < n_layers:
        raise ValueError(
            f"Layer {layer} is out of range: the model has {n_layers} layers, so it must be between 0 and "
            f"{n_layers - 1}, or between {-n_layers} and -1 to count from the last."
        )
    return layer % n_layers


def _top_predecessors(
    record: Record, layer: int, reduce: Callable[[Tensor], Tensor], beams: Sequence[BeamPath]
) -> dict[int, list[Predecessor]]:
    """For each position on a path, what it attends to most, itself included."""
    positions = sorted({position for beam in beams for position in beam.positions})
    rows = reduce(record.rows(layer, positions))  # (query, key) or (query, head, key)
    rows = rows.amax(dim=1) if rows.dim() == 3 else rows
    weights, keys = rows.topk(min(_SHOWN_PREDECESSORS, rows.shape[-1]), dim=-1)
    return {
        position: [Predecessor(int(k), float(w)) for k, w in zip(key, weight, strict=True) if w > 0]
        for position, key, weight in zip(positions, keys, weights, strict=True)
    }


def _beam_path(
    state: BeamState, names: Sequence[str], token_ids: Sequence[int], normalize: Callable[[float, int], float]
) -> BeamPath:
    return BeamPath(
        positions=state.positions,
        tokens=[names[position] for position in state.positions],
        token_ids=[token_ids[position] for position in state.positions],
        edge_attns=state.edge_attns,
        score_raw=state.log_score,
        score_norm=normalize(state.log_score, state.num_edges),
        edge_heads=state.edge_heads,
    )


def _path_text(beam: BeamPath) -> str:
    """The path as reverse-attention 0.1.0 writes it: earliest token first, then the score."""
    return (
        " -> ".join(tokens.quoted(token) for token in reversed(beam.tokens))
        + f" (score: {beam.score_norm:.4f})"
    )
