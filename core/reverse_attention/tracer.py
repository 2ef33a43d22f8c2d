"""The way from a prompt to its paths: prompt -> record -> weights -> paths -> flow.

1. ``capture``: tokenise, run the model once, keep what attention rows are computed from.
2. ``trace``: search one layer's attention or the whole network backward from the target, and put
   tokens to the positions found. Tracing a record again runs no forward pass.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from jaxtyping import Int
from torch import Tensor

from . import flow, html, tokens
from .beam import length_normalizer, resolve_position
from .capture import Record, capture
from .graphs import Found, Settings
from .heads import AggHeads
from .layer_graph import trace_layer
from .network_graph import trace_network
from .paths import BeamPath, Prediction, TraceResult
from .sinks import Sinks

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


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
        *,
        graph: str = "layer",
        weights: str = "rollout",
        search: str | None = None,
        sink: str = "keep",
        sink_positions: Sequence[int] | None = None,
        predict: bool = False,
        diversity: float = 0.0,
    ) -> TraceResult:
        """Trace attention paths backward from a target position.

        Args:
            input_ids: token ids of shape (token) or (1, token), or a record of ``capture``:
                then no forward pass is run.
            target_pos: position to trace from; negative counts from the end; default the last.
            attention_mask: see ``capture``; not allowed with a record, which has its own.
            layer: layer to trace, in the network graph the layer whose output is traced; negative
                counts from the last.
            top_beam: how many paths are returned; in a beam search also the beams kept in each step.
            top_k: predecessors by which a beam search extends each beam.
            min_attn: smallest weight, 0 to 1, of an edge on a path.
            agg_heads: ``"mean"`` or ``"max"`` over the heads, one head's index, a list of
                heads (their mean), or ``"none"``: heads stay apart, each hop takes the best
                (position, head) pairs and ``edge_heads`` names the head.
            length_norm: ``"none"``, ``"avg_logprob"``, ``"sqrt"`` or ``"pow:<number>"``.
            stop_at_bos: paths in the layer graph end at BOS tokens; they always end at position 0.
            bos_token_id: the BOS id where the tokenizer's is not the one meant.
            graph: ``"layer"``, paths through one layer's attention (module ``layer_graph``), or
                ``"network"``, routes from the target down to the embeddings (``network_graph``).
            weights: edge weights of the network graph: ``"rollout"``, ``"norm"`` or ``"ifr"``
                (module ``weights``).
            search: ``"beam"`` or ``"exact"``; None is beam in the layer graph, exact in the network.
            sink: ``"keep"``, ``"drop"`` or ``"renormalize"`` (module ``sinks``).
            sink_positions: the sinks; default the BOS tokens, or position 0 where there is none.
            predict: ask why the token at ``target_pos`` was predicted: trace from the position before
                it, and say what probability the model gave it there.
            diversity: smallest share of a path's edges that no path before it may have; 0 is no
                demand. Needs the exact search.

        Raises:
            ValueError: a setting is out of range, or the prompt or model cannot be traced;
                the message says what was given and what is allowed.
        """
        settings = Settings(
            top_beam=top_beam,
            top_k=top_k,
            min_attn=min_attn,
            agg_heads=agg_heads,
            length_norm=length_norm,
            stop_at_bos=stop_at_bos,
            graph=graph,
            weights=weights,
            search=search or ("beam" if graph == "layer" else "exact"),
            sink=sink,
            sink_positions=sink_positions,
            diversity=diversity,
        )
        record = self._record(input_ids, attention_mask, layer, target_pos, graph)
        layer = _resolve_layer(layer, record.n_layers)
        asked = resolve_position(-1 if target_pos is None else target_pos, len(record.input_ids))
        target = _position_before(asked) if predict else asked
        bos = tokens.bos_positions(record.input_ids, self.tokenizer, bos_token_id)
        sinks = settings.sinks(bos, len(record.input_ids))
        if graph == "layer":
            stop_at = bos if stop_at_bos else ()
            found = trace_layer(record, settings, layer=layer, target=target, sinks=sinks, stop_at=stop_at)
        else:
            found = trace_network(record, settings, layer=layer, target=target, sinks=sinks)
        prediction = _prediction(record, asked, self.tokenizer) if predict else None
        return self._result(record, settings, found, layer, target, sinks, prediction)

    def _result(
        self,
        record: Record,
        settings: Settings,
        found: Found,
        layer: int,
        target: int,
        sinks: Sinks,
        prediction: Prediction | None,
    ) -> TraceResult:
        """What was found, with tokens put to the positions."""
        names = tokens.names(record.input_ids, self.tokenizer)
        beams = _beam_paths(found, names, record.input_ids, length_normalizer(settings.length_norm))
        rest = [0.0] * (len(record.input_ids) - len(found.influence)) if found.influence else []
        return TraceResult(
            seq_len=len(record.input_ids),
            target_pos=target,
            layer=layer,
            top_beam=settings.top_beam,
            top_k=settings.top_k,
            tokens=names,
            beams=beams,
            sankey=flow.sankey(beams, names, layer=layer),
            paths_text=[_path_text(beam) for beam in beams],
            token_ids=list(record.input_ids),
            labels=tokens.labels(record.input_ids, self.tokenizer),
            special=tokens.special(record.input_ids, self.tokenizer),
            predecessors=found.predecessors,
            min_attn=float(settings.min_attn),
            agg_heads=settings.plain_agg_heads,
            length_norm=settings.length_norm,
            stop_at_bos=settings.stop_at_bos,
            n_layers=record.n_layers,
            model=str(getattr(self.model, "name_or_path", "")),
            capture=record.reason,
            graph=settings.graph,
            weights=settings.weights if settings.graph == "network" else None,
            search=settings.search,
            influence=found.influence + rest,
            coverage=found.coverage,
            optimality_gap=found.optimality_gap,
            diversity=float(settings.diversity),
            sink=settings.sink,
            sink_positions=list(sinks.positions),
            sinks=found.sinks,
            prediction=prediction,
            node_mass=found.node_mass,
            node_predecessors=found.node_predecessors,
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
        graph: str,
    ) -> Record:
        if isinstance(ids_or_record, Tensor):
            if ids_or_record.numel() and target_pos is not None:
                resolve_position(target_pos, ids_or_record.shape[-1])  # before the forward pass is paid for
            layers = [layer] if graph == "layer" else None
            return self.capture(ids_or_record, attention_mask=attention_mask, layers=layers)
        if attention_mask is not None:
            raise ValueError("A record has its own attention mask; give attention_mask to capture() instead.")
        return ids_or_record


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


def _position_before(position: int) -> int:
    if position == 0:
        raise ValueError("predict=True asks what the model predicted a token from; position 0 has nothing before it.")
    return position - 1


def _prediction(record: Record, position: int, tokenizer: PreTrainedTokenizerBase) -> Prediction:
    """What the model gave for the token at a position, from the logits of the position before."""
    probabilities = record.logits([position - 1])[0].double().softmax(dim=-1)
    token_id = record.input_ids[position]
    others = probabilities.clone()
    others[token_id] = -1
    runner_up = int(others.argmax())
    name, runner_up_name = tokens.names([token_id, runner_up], tokenizer)
    return Prediction(
        position=position,
        token_id=token_id,
        token=name,
        probability=float(probabilities[token_id]),
        rank=1 + int((probabilities > probabilities[token_id]).sum()),
        runner_up_id=runner_up,
        runner_up=runner_up_name,
        runner_up_probability=float(probabilities[runner_up]),
    )


def _beam_paths(
    found: Found, names: Sequence[str], token_ids: Sequence[int], normalize: Callable[[float, int], float]
) -> list[BeamPath]:
    return [
        BeamPath(
            positions=state.positions,
            tokens=[names[position] for position in state.positions],
            token_ids=[token_ids[position] for position in state.positions],
            edge_attns=state.edge_attns,
            score_raw=state.log_score,
            score_norm=normalize(state.log_score, state.num_edges),
            edge_heads=found.carriers(state, head_weights),
            head_weights=head_weights,
            layers=found.layers,
        )
        for state, head_weights in zip(found.states, found.head_weights, strict=True)
    ]


def _path_text(beam: BeamPath) -> str:
    """The path as reverse-attention 0.1.0 writes it: earliest token first, then the score.

    A route's stays in the residual stream are left out; its mass says more than its score.
    """
    hops = zip(beam.positions, beam.positions[1:], beam.tokens, strict=False)
    moves = [token for query, key, token in hops if query != key or not beam.layers] + beam.tokens[-1:]
    text = " -> ".join(tokens.quoted(token) for token in reversed(moves))
    return text + (f" (mass: {math.exp(beam.score_raw):.4f})" if beam.layers else f" (score: {beam.score_norm:.4f})")
