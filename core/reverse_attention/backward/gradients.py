"""What one backward pass leaves behind: enough for every search of one record under one answer.

``gradients_of`` is the way in. It runs one linearised pass of the record's prompt and pulls the answer back
through it. Kept with the record are the last few answers, so that another search under one of them runs no
model, and, of the record asked last of all, the pass itself while it is small, so that another answer costs
a backward pass alone.
"""

from __future__ import annotations

import threading
import weakref
from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from ..capture import CaptureError, Record
from ..memory import n_bytes
from ..progress import held
from ..shapes import Float
from .errors import RelevanceError
from .graph import Graph
from .margin import Asked
from .sums import Spoken
from .understanding import understand

_ANSWERS = 4
_ANSWERS_BYTES = 2**30  # of all answers of a record, but the latest is always kept: of 2,000 tokens two
_DRIFT = 1e-3  # of the largest logit: by how much the linearised pass may differ from the captured one


@dataclass(frozen=True)
class LayerGradients:
    """Of one layer, for ``weights.relevance``."""

    o: Float[Tensor, "token head value"]
    """∂F/∂o."""
    values: Float[Tensor, "kv_head token value"]
    stays: Float[Tensor, " token"]
    """⟨∂F/∂y, what attention leaves of y⟩: the relevance of the residual stream's part."""
    spoken: Spoken | None = None
    """What the heads say together; positions are those that were run. None where it is not kept."""


@dataclass(frozen=True, eq=False)
class Gradients:
    """Of one record and one answer; fp32 on the CPU, padding as zeros.

    Attributes:
        asked: the answer, its contrasts, and where.
        margin: F.
        logits: of the token that the answer is asked of.
        relevance: ⟨∂F/∂x, x⟩ of each token at the input of each layer. Without biases every layer's sum is F.
        layers: what the weights of each layer's edges are computed from.
        constant: layers whose MLP has no rule and was held constant.
        soft_cap: what a soft cap at the model's end keeps of F, or, negative, gives on more.
    """

    asked: Asked
    margin: float
    logits: Float[Tensor, " vocab"]
    relevance: Float[Tensor, "layer token"]
    layers: list[LayerGradients]
    constant: tuple[int, ...]
    soft_cap: float
    _record: weakref.ref[Record]

    def check(self, record: Record, asked: Asked | None = None) -> None:
        """Refuse to stand for another record, or another answer, than it is of.

        Raises:
            ValueError: it is of another.
        """
        if self._record() is not record:
            raise ValueError("These gradients are of another record; pull the answer back through this one.")
        if asked not in (None, self.asked):
            raise ValueError(f"These gradients are of {self.asked} and cannot stand for {asked}.")


@dataclass(eq=False)
class _Kept:
    """What is kept with a record."""

    lock: Any = field(default_factory=threading.Lock)
    graph: Graph | None = None
    answers: OrderedDict[Asked, Gradients] = field(default_factory=OrderedDict)
    values: list[Tensor] = field(default_factory=list)


_kept: weakref.WeakKeyDictionary[Record, _Kept] = weakref.WeakKeyDictionary()
_watched: weakref.WeakSet[Any] = weakref.WeakSet()
_guard = threading.Lock()
_pass_bytes: float = 2**32
_latest: weakref.ref[_Kept] | None = None
"""What is kept with the one record whose pass is kept."""


@torch.inference_mode(False)  # whoever asks may have turned gradients off
@torch.enable_grad()
def gradients_of(record: Record, asked: Asked) -> Gradients:
    """Pull an answer back through a record's prompt.

    Args:
        record: of all layers, its pass gone on to the model's end; the model is still there and as it was.
        asked: the answer.

    Raises:
        RelevanceError: the model gives no logits, or is not understood; a ValueError.
        ValueError: there is no such token or position, or the model is not as it was.
    """
    with _guard:
        kept = _kept.setdefault(record, _Kept())
    with held(kept.lock):
        if asked not in kept.answers:
            kept.answers[asked] = _pulled(record, kept, asked)
        kept.answers.move_to_end(asked)
        while len(kept.answers) > 1 and _are_too_many(kept.answers.values()):
            kept.answers.popitem(last=False)
        return kept.answers[asked]


def _are_too_many(answers: Collection[Gradients]) -> bool:
    return len(answers) > _ANSWERS or n_bytes(list(answers)) > _ANSWERS_BYTES


def keep_passes_to(n_bytes: float) -> None:
    """Keep no larger pass for the next answer than this; 4 GiB, unless it is said otherwise."""
    global _pass_bytes
    _pass_bytes = n_bytes


def bytes_kept_with(record: Record) -> int:
    """Bytes of the gradients and of the pass that are kept."""
    kept = _kept.get(record)
    if kept is None:
        return 0
    graph = kept.graph  # at once: another thread may drop it
    return n_bytes(list(kept.answers.values()), kept.values) + (graph.bytes if graph else 0)


def refuse_relevance(record: Record, layer: int = -1) -> None:
    """Refuse a record that no relevance can be had of; that is all its layers', so ``layer`` does not matter.

    Raises:
        RelevanceError: its model gives no logits, or is not understood.
    """
    if not record.has_logits or record.attention != "self":
        _logits(record, record.run.start)
    understand(record.model, record.attention)


def _pulled(record: Record, kept: _Kept, asked: Asked) -> Gradients:
    logits_then = _logits(record, asked.position)
    understood = understand(record.model, record.attention)
    if kept.graph is None:
        with _guard:
            _drop_latest()  # two passes would stand beside each other while this one runs
    graph = kept.graph or understood.graph(record.model, record.prompt)
    logits = graph.logits(asked.position - record.run.start)
    if logits is None or not all(layer.complete for layer in graph.layers):
        raise RelevanceError(
            f"{type(record.model).__name__} takes another way on this prompt than on others."
        )
    drift = float((logits.detach().float().cpu() - logits_then).abs().max() / logits_then.abs().max())
    if not understood.style.fp32 and not drift <= _DRIFT:
        raise CaptureError(
            f"The model predicts something else than when this record was captured (its logits differ by "
            f"{drift:.0e} of their size): its hooks or settings have changed. Capture the prompt again."
        )
    margin = asked.margin(logits)
    pulled = graph.pull(margin)
    if not kept.values:
        kept.values = [_padded(layer.by_head(layer.values), record, 1) for layer in graph.layers]
    _keep(record, kept, graph)
    layers = [
        LayerGradients(_padded(o, record, 0), values, _padded(stays, record, 0), spoken)
        for o, values, stays, spoken in zip(pulled.o, kept.values, pulled.stays, pulled.spoken, strict=True)
    ]
    return Gradients(
        asked,
        float(margin.detach()),
        logits.detach().float().cpu(),
        _padded(pulled.x, record, 1),
        layers,
        understood.constant,
        graph.soft_cap(margin),
        weakref.ref(record),
    )


def _logits(record: Record, position: int) -> Float[Tensor, " vocab"]:
    """The captured pass's own logits, where there are any."""
    if record.attention != "self":
        raise RelevanceError(
            f"weights='relevance' asks what made the model say something, and {record.attention!r} attention "
            "is of tokens that are not said; capture attention='self', the decoder's."
        )
    try:
        return record.logits([position])[0]
    except CaptureError as error:
        raise RelevanceError(
            f"weights='relevance' asks what made the model say something. {error}"
        ) from error


def _keep(record: Record, kept: _Kept, graph: Graph) -> None:
    """Keep the pass for the next answer, if it is small, in the place of the one kept before."""
    global _latest
    if graph.bytes > _pass_bytes:
        return
    with _guard:
        _drop_latest()
        kept.graph, _latest = graph, weakref.ref(kept)
        if record.model not in _watched:  # a pass holds weights, which should not outlive their model
            _watched.add(record.model)
            weakref.finalize(record.model, _drop_latest).atexit = False


def _drop_latest() -> None:
    if _latest is not None and (before := _latest()) is not None:
        before.graph = None


def _padded(tensor: Tensor, record: Record, axis: int) -> Tensor:
    """Zeros for the tokens at the ends that were not run; ``axis`` is that of the tokens."""
    before, after = record.run.start, len(record.query_ids) - record.run.stop
    tensor = tensor.detach().float().cpu()
    if not before and not after:
        return tensor
    return functional.pad(tensor.movedim(axis, -1), (before, after)).movedim(-1, axis)
