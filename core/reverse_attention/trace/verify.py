"""A saved trace run again: does this model still give the same numbers?

1. Say what does not fit: another model, commit, precision, device, library, or other tokens.
2. Trace the saved token ids with the saved settings.
3. Report the largest difference of each kind of number, over the paths that both traces found.

The same model on the same machine gives 0, or differences in the last bits; another precision or device
gives small ones; another model large ones and other paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from ..prompt.encode import TextOrIds, token_ids
from ..result import BeamPath, TraceResult
from ..result.setting_table import KEPT

if TYPE_CHECKING:
    from .tracer import ReverseAttentionTracer


_Amounts = dict[tuple[object, ...], list[float]]
"""Numbers by the place that they are of."""


@dataclass(frozen=True)
class Verification:
    """How a trace that was run again compares with the saved one."""

    differences: dict[str, float]
    """The largest difference of each kind of number that both have: ``weights`` (of hops, of heads on
    them, of layers in token paths' hops), ``scores``, ``influence``, ``coverage``, ``gap``, ``sinks``, node
    ``mass``, ``hops`` (mass, and what each layer makes of it), ``relevance``, ``margin``, ``signs`` (what
    speaks for the answer and what against it, in logits: on paths' hops, on hops, at each layer's input),
    ``prediction``."""
    same_paths: bool
    """The same paths were found, in whatever order."""
    misfits: list[str]
    """What is not as it was, a sentence each."""
    again: TraceResult
    """The new trace."""

    @property
    def largest_difference(self) -> float:
        """Of all kinds; 0 where there is nothing to compare."""
        return max(self.differences.values(), default=0.0)


def verify(saved: TraceResult, tracer: ReverseAttentionTracer) -> Verification:
    """Run a saved trace again.

    Args:
        saved: as ``TraceResult.from_json`` gives it.
        tracer: of the model that it is held against; one forward pass is run.

    Raises:
        ValueError: this model cannot run it: an id that it does not know, too few layers or positions; or
            the file does not hold all that the model was given.
    """
    again = _again(saved, tracer)
    return Verification(
        differences=dict(_differences(saved, again)),
        same_paths=_paths(saved).keys() == _paths(again).keys(),
        misfits=[*_misfits(saved, again)],
        again=again,
    )


def _again(saved: TraceResult, tracer: ReverseAttentionTracer) -> TraceResult:
    """The saved ids; from the text where that gives them, since it knows where words end."""
    if tracer.model.config.is_encoder_decoder:
        raise ValueError(
            "A saved trace holds one sequence, and an encoder-decoder reads two, so it cannot be run again "
            "from its file. Capture both and trace them again."
        )
    return tracer.trace(
        _prompt(saved, tracer),
        saved.target_pos + saved.predict,
        attention_mask=torch.tensor([saved.attention_mask]),
        **{
            **{name: getattr(saved, name) for name in KEPT},
            "sink_positions": [saved.members[position][0] for position in saved.sink_positions],
            "words": saved.unit == "word",
            "answer": saved.answer.token_id if saved.answer else None,
            "against": [token.token_id for token in saved.answer.against] or None if saved.answer else None,
        },
    )


def _prompt(saved: TraceResult, tracer: ReverseAttentionTracer) -> TextOrIds:
    lost = [name for name, numbers in saved.inputs.items() if numbers is None]
    if lost:
        raise ValueError(
            f"This trace was run with {', '.join(lost)}, which a saved trace does not hold, so it cannot be "
            "run again from its file. Capture the prompt and trace it again."
        )
    if saved.inputs:
        return {"input_ids": saved.token_ids, **saved.inputs}
    try:
        same = saved.text != "" and token_ids(saved.text, tracer.tokenizer) == saved.token_ids
    except ValueError:  # a text that cannot be tokenised is none that it was made of
        same = False
    return saved.text if same else saved.token_ids


def _misfits(saved: TraceResult, again: TraceResult) -> Iterator[str]:
    kinds = {"model": "model", "revision": "revision", "dtype": "precision", "device": "device"}
    for name, word in {**kinds, "n_layers": "number of layers"}.items():
        was, now = getattr(saved, name), getattr(again, name)
        if was != now:
            yield f"The {word} was {was or 'not known'} and is {now or 'not known'}."
    if saved.adapters != again.adapters:
        yield f"The adapters were {_listed(saved.adapters)} and are {_listed(again.adapters)}."
    for name, was in saved.versions.items():
        if (now := again.versions.get(name)) != was:
            yield f"{name} was {was} and is {now or 'not there'}."
    if saved.members != again.members:
        yield f"The text had {saved.seq_len} words and now has {again.seq_len}, or they end elsewhere."
    changed = [p for p, pair in enumerate(zip(saved.tokens, again.tokens, strict=False)) if len({*pair}) > 1]
    if changed:
        yield (
            f"The tokenizer reads {len(changed)} tokens otherwise, the first at position {changed[0]}: "
            f"{saved.tokens[changed[0]]!r} is now {again.tokens[changed[0]]!r}."
        )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"


def _differences(saved: TraceResult, again: TraceResult) -> Iterator[tuple[str, float]]:
    first, second = _paths(saved), _paths(again)
    pairs = [(first[place], second[place]) for place in first.keys() & second.keys()]
    if pairs:
        yield "weights", max(_of_weights(was, now) for was, now in pairs)
        yield "scores", max(abs(was.score_raw - now.score_raw) for was, now in pairs)
    if saved.influence and saved.members == again.members:
        yield "influence", _largest(saved.influence, again.influence)
    for name, kind in (("coverage", "coverage"), ("optimality_gap", "gap")):
        was, now = getattr(saved, name), getattr(again, name)
        if was is not None and now is not None:
            yield kind, abs(was - now)
    if saved.sinks:
        yield "sinks", _largest([s.taken for s in saved.sinks], [s.taken for s in again.sinks])
    if common := saved.node_mass.keys() & again.node_mass.keys():
        yield "mass", max(abs(saved.node_mass[node] - again.node_mass[node]) for node in common)
    yield from _by_place("hops", _hops(saved), _hops(again))
    if saved.relevance and saved.members == again.members:
        yield "relevance", _largest(saved.relevance, again.relevance)
    if saved.balance and again.balance:
        yield "margin", abs(saved.balance.margin - again.balance.margin)
    yield from _by_place("signs", _signed(saved), _signed(again))
    if saved.prediction and again.prediction:
        yield "prediction", abs(saved.prediction.probability - again.prediction.probability)


def _of_weights(was: BeamPath, now: BeamPath) -> float:
    heads = zip(was.head_weights, now.head_weights, strict=True)
    layers = ((a.layers, b.layers) for a, b in zip(was.hops, now.hops, strict=True))
    pairs = [(was.edge_attns, now.edge_attns), *heads, *layers]
    return max(_largest(*pair) for pair in pairs)


def _by_place(kind: str, was: _Amounts, now: _Amounts) -> Iterator[tuple[str, float]]:
    """The largest difference at any place that both tell of; nothing where they share none."""
    if common := was.keys() & now.keys():
        yield kind, max(_largest(was[place], now[place]) for place in common)


def _hops(result: TraceResult) -> _Amounts:
    return {(hop.query, hop.key): [hop.mass, *hop.layers] for hop in result.hops}


def _signed(result: TraceResult) -> _Amounts:
    """What speaks for and against, wherever the trace tells of it; older files do not."""
    inputs = result.balance.layers if result.balance else []
    paths, hops = _paths(result).items(), result.hops
    return {
        **{
            ("path", *place): [*path.speaks_for, *path.speaks_against]
            for place, path in paths
            if path.speaks_for
        },
        **{
            ("hop", hop.query, hop.key): [*hop.speaks_for, *hop.speaks_against]
            for hop in hops
            if hop.speaks_for
        },
        **{("input", layer.layer): [layer.speaks_for, layer.speaks_against] for layer in inputs},
    }


def _largest(was: Sequence[float], now: Sequence[float]) -> float:
    return max((abs(a - b) for a, b in zip(was, now, strict=False)), default=0.0)


def _paths(result: TraceResult) -> dict[tuple[tuple[int, ...], tuple[int | None, ...]], BeamPath]:
    """The paths by where they run, and by which heads where these are kept apart."""
    apart = result.agg_heads == "none" and result.paths == "layer"
    return {(tuple(path.positions), tuple(path.edge_heads if apart else ())): path for path in result.beams}
