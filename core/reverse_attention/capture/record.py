"""What one forward pass leaves behind: enough for every later trace of that prompt."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

import torch
from torch import Tensor

from ..shapes import Float
from .block import Block
from .errors import CaptureError
from .fingerprint import weights_state
from .lm_head import Ending
from .passes import RowSource
from .prompts import Prompt
from .wrappers import plain_model

_CHUNK = 256  # queries at a time when a whole matrix is asked for


def resolve_layer(layer: int, n_layers: int, attending: Collection[int]) -> int:
    """The layer as a number from 0 on; negative ones count from the last.

    Raises:
        CaptureError: there is no such layer, or it has no attention.
    """
    if not -n_layers <= layer < n_layers:
        raise CaptureError(
            f"Layer {layer} is out of range: the model has {n_layers} layers, so it must be between 0 and "
            f"{n_layers - 1}, or between {-n_layers} and -1 to count from the last."
        )
    if layer % n_layers not in attending:
        raise CaptureError(
            f"Layer {layer} has no attention from token to token; those that have are {sorted(attending)}."
        )
    return layer % n_layers


@dataclass(frozen=True)
class Axis:
    """The tokens along one side of an attention matrix. Padding at the ends was not run."""

    ids: tuple[int, ...]
    mask: tuple[int, ...]
    start: int
    """Position of the first token that was run."""
    end: int

    def resolve(self, positions: Sequence[int]) -> list[int]:
        """Positions from 0 on; negative ones count from the end."""
        length = len(self.ids)
        for position in positions:
            if not -length <= position < length:
                raise CaptureError(
                    f"Position {position} is out of range: there are {length} tokens, so it must be between "
                    f"0 and {length - 1}, or between {-length} and -1 to count from the end."
                )
        return [position % length for position in positions]


@dataclass(frozen=True, eq=False, repr=False)
class Record:
    """Rows of attention, on demand, from one forward pass. Any number of threads may read it.

    Attributes:
        input_ids: the tokens attended to, T of them (of the encoder, for cross-attention).
        attention_mask: 1 for tokens, 0 for padding, as long.
        query_ids: the tokens that attend; other than ``input_ids`` only for cross-attention.
        layers: the layers that were recorded, in ascending order.
        attending: the layers that have attention; in a hybrid not all.
        n_layers: how many layers the model has.
        causal: no token attends to a later one.
        way: ``"fast"``, rows from queries and keys, or ``"model"``, the model's modules run again.
        reason: why this way, and how exact it was found to be.
        prompt: what was run: the tokens without the padding at their ends.
        attention: whose it is: ``"self"``, ``"encoder"`` or ``"cross"``.
        text: the prompt, where the tracer knows it (module ``prompt.spans``).
        spans: for each token its characters [start, end) in ``text``; None for tokens without text.
        inputs: what the model was given besides ids and mask (see ``prompt.encode``), by name: numbers by
            token, or None where they are not kept.
    """

    input_ids: tuple[int, ...]
    attention_mask: tuple[int, ...]
    query_ids: tuple[int, ...]
    layers: tuple[int, ...]
    attending: tuple[int, ...]
    n_layers: int
    causal: bool
    way: str
    reason: str
    _model: weakref.ref[Any]
    _weights: int
    _queries: Axis
    _keys: Axis
    _sources: dict[int, RowSource]
    _ending: Ending | None
    _no_logits: str
    _block_of: Callable[[int], Block]
    prompt: Prompt
    attention: str = "self"
    text: str = ""
    spans: list[tuple[int, int] | None] = field(default_factory=list)
    inputs: dict[str, list[int] | None] = field(default_factory=dict)

    def __repr__(self) -> str:
        """One line."""
        model = self._model()
        of = "a model that is gone" if model is None else type(model).__name__
        layers = f"{len(self.layers)} of {self.n_layers} layers"
        return f"<Record of {len(self.input_ids)} tokens, {layers}, {of}, captured by {self.way!r}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled.

        Raises:
            TypeError: always; it says what can be stored.
        """
        raise TypeError(
            "A Record cannot be pickled or copied: it reads its rows by the model's own functions and is "
            "tied to the model in memory. Store the trace (result.to_json()), or the token ids."
        )

    @property
    def query_mask(self) -> tuple[int, ...]:
        """1 for tokens among ``query_ids``, 0 for padding."""
        return self._queries.mask

    @property
    def crosses(self) -> bool:
        """Whether the tokens that attend are others than those attended to."""
        return self._queries is not self._keys

    @property
    def run(self) -> slice:
        """The positions of ``query_ids`` that were run; padding at the ends was not."""
        return slice(self._queries.start, self._queries.end)

    @property
    def model(self) -> Any:
        """The model that was captured; None once it is gone."""
        return self._model()

    @property
    def has_logits(self) -> bool:
        """Whether the pass went on to the model's end, and ``logits`` works."""
        return self._ending is not None and self._model() is not None

    def is_of(self, model: Any) -> bool:
        """Whether this model was captured; rows can be read without it, logits and traces need it."""
        return self._model() is plain_model(model)

    def check_model(self, model: Any) -> None:
        """Refuse another model than the one that was captured, and that one with other weights.

        Raises:
            CaptureError: it is another one, be it of the same name, or was trained, cast or moved since.
        """
        if not self.is_of(model):
            raise CaptureError(
                f"The record is not of this {type(plain_model(model)).__name__}: it was captured from another"
                " model, or from the same one before it was loaded anew. Capture the prompt again."
            )
        if weights_state(plain_model(model)) != self._weights:
            raise CaptureError(
                "The model's weights have changed since this record was captured, and old attention would "
                "meet new predictions. Capture the prompt again."
            )

    @torch.no_grad()
    def rows(self, layer: int, queries: Sequence[int]) -> Float[Tensor, "head query key"]:
        """Attention of the given queries over all keys, fp32 on the CPU.

        After mask, scaling, soft cap, sinks and sliding window. A row sums to 1, or to less where the
        model has learnt sinks. Padding attends to nothing and is not attended to: zeros.

        Args:
            layer: a recorded layer; negative counts from the last.
            queries: positions; negative ones count from the end.

        Raises:
            CaptureError: the layer was not recorded, a position is out of range, or a row holds NaN.
        """
        source = self._source(layer)
        positions = self._queries.resolve(queries)
        real = [n for n, position in enumerate(positions) if self._queries.mask[position]]
        run = torch.tensor([positions[n] - self._queries.start for n in real], dtype=torch.long)
        computed = source.rows(run).cpu()  # (head, real query, key that was run)
        if torch.isnan(computed.sum()):
            raise CaptureError(
                f"The attention of layer {layer} holds NaN at one of the positions {positions}: the model's "
                "weights are damaged or overflow in its precision; load it in bfloat16 or float32."
            )
        if computed.shape[1:] == (len(positions), len(self._keys.ids)):
            return computed
        rows = torch.zeros(computed.shape[0], len(positions), len(self._keys.ids), dtype=torch.float32)
        rows[:, real, self._keys.start : self._keys.end] = computed
        return rows

    def matrix(
        self, layer: int, combine: Callable[[Tensor], Tensor] = lambda rows: rows.mean(dim=0)
    ) -> Float[Tensor, "query key"]:
        """All rows, their heads combined by ``combine`` (mean), a few rows at a time."""
        every = range(len(self.query_ids))
        chunks = (every[start : start + _CHUNK] for start in every[::_CHUNK])
        return torch.cat([combine(self.rows(layer, chunk)) for chunk in chunks])

    def forget(self) -> None:
        """Drop what was computed for the rows read so far, up to a matrix (head, query, key) of one layer.

        Every trace does so at its end. Rows can be read again.
        """
        for source in self._sources.values():
            source.forget()

    def logits(self, positions: Sequence[int]) -> Float[Tensor, "position vocab"]:
        """What the model predicts at the given positions of ``query_ids``: logits, fp32 on the CPU.

        Raises:
            CaptureError: the pass stopped before the model's end, or the model has no language-model head.
        """
        resolved = self._queries.resolve(positions)
        if not all(self._queries.start <= position < self._queries.end for position in resolved):
            raise CaptureError(f"One of the positions {resolved} is padding, where nothing is predicted.")
        run = torch.tensor([position - self._queries.start for position in resolved], dtype=torch.long)
        logits = None if self._ending is None else self._ending.logits(run)
        if logits is None:
            raise CaptureError(self._no_logits)
        return logits

    def block(self, layer: int) -> Block:
        """What a layer's attention worked with besides its weights; padding as zeros.

        Raises:
            CaptureError: the layer was not recorded.
            PartsError: its values or the residual stream are not known; a ValueError, too.
        """
        self._source(layer)
        block = self._block_of(layer % self.n_layers)
        return block.padded(self._keys.start, len(self._keys.ids) - self._keys.end)

    def _source(self, layer: int) -> RowSource:
        number = resolve_layer(layer, self.n_layers, self.attending)
        if number not in self._sources:
            raise CaptureError(
                f"Layer {layer} was not recorded; recorded are {list(self.layers)} of {self.n_layers}. "
                "Capture it with layers=None, or layers=[...] that holds it."
            )
        return self._sources[number]
