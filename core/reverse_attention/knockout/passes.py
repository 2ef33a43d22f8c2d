"""A model run with edges cut, many cuts at a time, and the logits that it then gives at one token.

1. One pass with nothing cut, of one row: the logits as the record has them, to the last bit.
2. It is tried whether rows side by side, a pass that starts at a higher layer (``start``), and one over the
   last tokens only (``earlier``) give the same; what does not is not done.
3. The cuts, those that begin latest and highest together, each a row of a batch; a batch starts at its first
   token and its lowest layer that is cut.

Every pass is of a private twin, so the model and its other users notice nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any, TypeVar

import torch
from torch import Tensor

from ..capture import Record
from ..capture.lm_head import at_token
from ..capture.passes import run
from ..capture.plans import plan_for
from ..capture.prompts import Prompt
from ..capture.twin import twin_of
from ..capture.wrappers import plain_model
from ..progress import tell
from ..shapes import Float
from .cuts import NOTHING, Cut
from .earlier import Earlier, later_part
from .errors import KnockoutError
from .knife import MaskKnife, SoftmaxKnife
from .start import Floors

_Read = TypeVar("_Read")

CUTTING = "running the model with edges cut"
_MOST_BYTES = 2**28  # of what the rows of a batch need
_MOST_ROWS = 64
_WIDTHS = 24  # of the residual stream, that a token needs in a block: queries, keys, values, the MLP
_WORTH = 32  # tokens: what a pass of its own costs, whatever runs in it
_FEWEST = 4  # tokens that run: matrix products of fewer round otherwise
_ROUNDING = 1e-4  # of the largest logit: rows side by side may differ so much from one alone


@dataclass(frozen=True, eq=False)
class _Pass:
    """Logits at the answer's position, a row for each cut, and the width of the model's embeddings."""

    logits: Float[Tensor, "row vocab"]
    width: int


class Knockout:
    """Runs a record's prompt again with edges cut.

    Args:
        record: of a model's own attention, from token to token; its model is run.
        position: of the token whose logits are read.
        several: find out first how many cuts run fast; of a single one that costs more than it saves.

    Raises:
        KnockoutError: the model gives no logits, or the record is of attention without any.
    """

    def __init__(self, record: Record, position: int, *, several: bool = True) -> None:
        self._model = _model_of(record)
        self._plan, self._prompt = plan_for(self._model), record.prompt
        if self._plan.no_logits:
            raise KnockoutError(f"No answer can be read with edges cut. {self._plan.no_logits}")
        self._sites = self._plan.stacks[record.attention].sites
        self._fast = record.way == "fast"
        self._position = position - record.run.start
        self._n_tokens = record.run.stop - record.run.start
        self._floors, self._earlier = Floors(), Earlier(self._n_tokens)
        self._side_by_side = self._from_later = False
        self._keeps = several  # what no trial was made with is not kept either
        if several:
            self._settle(record)

    @property
    def logits(self) -> Float[Tensor, "1 vocab"]:
        """With nothing cut, fp32 on the CPU."""
        return self._uncut.logits

    @cached_property
    def _uncut(self) -> _Pass:
        return self._run([NOTHING], 0, self._floors.met, keep=self._keeps)

    def run(
        self, cuts: Sequence[Cut], read: Callable[[Float[Tensor, "row vocab"]], Sequence[_Read]]
    ) -> list[_Read]:
        """What is read of the logits with each of these cut, in their order.

        Args:
            cuts: each a run of its own.
            read: from the logits of some runs to one thing for each; it is called for a batch at a time.
        """
        made: dict[int, _Read] = {}
        for batch in self._batches(cuts):
            start, first = min(self._start(cuts[n]) for n in batch), self._first(cuts[batch[-1]])
            met = partial(self._tell, len(made) / len(cuts), len(batch) / len(cuts))
            logits = self._run([cuts[n] for n in batch], start, met, first=first).logits
            made.update(zip(batch, read(logits), strict=True))
        return [made[n] for n in range(len(cuts))]

    def _batches(self, cuts: Sequence[Cut]) -> Iterator[list[int]]:
        """Numbers of cuts that run together, of each batch the one last that begins at the first token.

        A batch ends where the next cut would have those before it run many tokens more than they need.
        """
        batch: list[int] = []
        before = 0
        for n in sorted(range(len(cuts)), key=lambda n: (-self._first(cuts[n]), -self._start(cuts[n]))):
            first = self._first(cuts[n])
            if batch and (len(batch) == self._most_rows(first) or len(batch) * (before - first) > _WORTH):
                yield batch
                batch = []
            batch.append(n)
            before = first
        if batch:
            yield batch

    def _tell(self, done: float, part: float, layer: int) -> None:
        tell(CUTTING, done + part * (layer / (1 + self._sites[-1].layer)))

    def _start(self, cut: Cut) -> int:
        """How many blocks need not run for it."""
        return min((self._floors.below(layer) for layer in cut.layers), default=0)

    def _first(self, cut: Cut) -> int:
        """How many tokens need not run for it."""
        return min(cut.first(self._n_tokens), self._latest) if self._from_later else 0

    @property
    def _latest(self) -> int:
        return max(0, self._position + 1 - _FEWEST)

    def _may_begin_later(self, record: Record) -> bool:
        """Whether it is worth a trial; hooks of the user may count on all tokens."""
        alone = self._prompt.decoder_input_ids is None and not self._prompt.inputs
        return self._fast and record.causal and alone and self._earlier.usable and not _hooked(self._model)

    def _settle(self, record: Record) -> None:
        """Try what makes passes fast, and leave what does not give the same as one with nothing cut."""
        same = partial(self._same, self.logits)  # of the pass that keeps what others start from
        self._side_by_side = all(tensor.shape[0] == 1 for tensor in self._prompt.inputs.values())
        self._from_later = self._may_begin_later(record)
        calls = [call for _, call in self._plan.calls.values()] if self._fast else []
        if any([*calls, *(site.call for site in self._sites)]):  # counted from the bottom, block by block
            self._floors = Floors()
        rows = min(2, self._most_rows(0))
        start = self._floors.below(self._sites[len(self._sites) // 2].layer)
        if not (start and same(rows, start)):
            self._floors, start = Floors(), 0
            self._side_by_side = rows > 1 and same(rows, 0)
        rows = min(rows, self._most_rows(0))
        trials = ((0, self._latest // 2), (start, self._latest))
        self._from_later = self._from_later and all(same(rows, *trial) for trial in trials)

    def _same(self, uncut: Tensor, n_rows: int, start: int, first: int = 0) -> bool:
        """Whether rows side by side, of a pass that starts so high and so late, are what one alone is."""
        try:
            logits = self._run([NOTHING] * n_rows, start, lambda layer: None, first=first).logits
        except (RuntimeError, ValueError, TypeError, LookupError, AttributeError):
            return False  # what a model does not support: the slow way is taken, with the same outcome
        allowed = _ROUNDING * uncut.abs().max().clamp(min=1)
        return bool(((logits - uncut).abs() <= allowed).all())

    def _most_rows(self, first: int) -> int:
        """How many rows a batch may have that begins at a token."""
        if not self._side_by_side:
            return 1  # what is not one a sequence cannot be repeated for each row
        n_heads = getattr(self._model.config.get_text_config(decoder=True), "num_attention_heads", 16)
        numbers = (self._n_tokens - first) * (_WIDTHS * self._uncut.width + 2 * n_heads * self._n_tokens)
        return max(1, min(_MOST_ROWS, _MOST_BYTES // (4 * numbers)))

    @torch.no_grad()
    def _run(
        self,
        cuts: Sequence[Cut],
        start: int,
        met: Callable[[int], None],
        *,
        first: int = 0,
        keep: bool = False,
    ) -> _Pass:
        """One pass, a row for each cut, in which the first blocks and tokens are as they were before.

        Args:
            cuts: one for each row.
            start: how many blocks do not run.
            met: is told of each layer's attention.
            first: how many tokens do not run.
            keep: keep what later passes need that start higher or later.
        """
        style, rows = self._plan.style, len(cuts)
        twin = twin_of(self._model, "sdpa" if self._fast else "eager", style)
        self._floors.skip(twin, start, rows, first)
        if keep:
            self._floors.watch(twin)
        prompt = _repeated(self._prompt, rows)
        prompt = later_part(prompt, first, self._model) if first else prompt
        with self._knife(twin, cuts, met, first, keep):
            ending = run(twin, self._model, style, prompt, finish=True)
        assert ending is not None
        width = twin.get_input_embeddings().weight.shape[-1]
        logits = at_token(ending, self._position - first).logits(torch.arange(rows))
        if logits is None:
            raise KnockoutError(
                f"{type(self._model).__name__} gives no logits per token; load it with its head."
            )
        if logits.isnan().any():
            raise KnockoutError("The model's logits hold NaN: its weights are damaged or overflow.")
        return _Pass(logits, width)

    def _knife(
        self, twin: Any, cuts: Sequence[Cut], met: Callable[[int], None], first: int, keep: bool
    ) -> AbstractContextManager[Any]:
        if self._fast:
            layers = {self._plan.calls[site]: site.layer for site in self._sites}
            knife = MaskKnife(
                cuts, layers, met, earlier=self._earlier, first=first, keep=keep, fused=self._plan.fused
            )
            return knife.on(twin)
        softmax = SoftmaxKnife(cuts, self._sites, met, n_tokens=self._n_tokens)
        softmax.watch(twin)
        return softmax


def _hooked(model: Any) -> bool:
    return any(m._forward_hooks or m._forward_pre_hooks for m in model.modules())


def _model_of(record: Record) -> Any:
    """The model that is run again.

    Raises:
        KnockoutError: it is gone, or the record is of other attention than the answer comes of.
    """
    if record.crosses or record.attention != "self":
        raise KnockoutError(
            f"The record is of attention={record.attention!r}, of which no answer is read; capture "
            "attention='self', in an encoder-decoder the decoder's."
        )
    if record.model is None:
        raise KnockoutError("The model that this record is of is gone; keep it, or its tracer.")
    return plain_model(record.model)


def _repeated(prompt: Prompt, n_rows: int) -> Prompt:
    """A prompt once for each row."""
    decoder = prompt.decoder_input_ids
    return replace(
        prompt,
        input_ids=prompt.input_ids.expand(n_rows, -1),
        attention_mask=prompt.attention_mask.expand(n_rows, -1),
        decoder_input_ids=None if decoder is None else decoder.expand(n_rows, -1),
        inputs=prompt.inputs
        if n_rows == 1
        else {name: tensor.expand(n_rows, *tensor.shape[1:]) for name, tensor in prompt.inputs.items()},
    )
