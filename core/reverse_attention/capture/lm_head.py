"""The language-model head, run only on the rows asked for.

A causal model is a base model and what follows it: the head, a scaling, a soft cap. A pass stops
where the base model ends and keeps its last hidden state, (1, token, width). For the logits of some
positions, the whole model runs once more with its base replaced by those rows of the hidden state.
"""

from __future__ import annotations

import copy
import weakref
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from ..memory import ran_out
from ..shapes import Float, Int
from .attention import PassDone
from .errors import CaptureError
from .twin import Style, twin_of

_NOT_READ = "so its predictions are not read here. Ask without predict and weights='relevance'."


@dataclass(eq=False)
class Ending:
    """The end of a pass: the base model's output, or the whole model's where it has no base.

    It keeps no hold of the model, so that records kept for later do not keep weights in memory.
    """

    model: weakref.ref[Any]
    style: Style
    input_ids: Int[Tensor, "1 token"]
    hidden: Any = None
    output: Any = None
    _latest: tuple[int, Tensor] | None = None
    """The single position that was read last, and its logits: one trace asks for them several times."""

    @torch.no_grad()
    def logits(self, positions: Int[Tensor, " position"]) -> Float[Tensor, "position vocab"] | None:
        """Logits in fp32 on the CPU; None if the model has no language-model head."""
        one = int(positions[0]) if len(positions) == 1 else None
        latest = self._latest  # at once: other threads read, too
        if latest is not None and latest[0] == one and self.model() is not None:
            return latest[1].clone()
        rows = self.rows(positions)
        if rows is None or len(rows) != len(positions):
            return None
        logits = rows.float().cpu()
        if one is not None:
            self._latest = one, logits.clone()
        return logits

    def rows(
        self, positions: Int[Tensor, " position"], prepare: Callable[[Any], None] = lambda head: None
    ) -> Float[Tensor, "position vocab"] | None:
        """The same as they come, followed back where gradients are; ``prepare`` is given the head's twin."""
        model = self.model()
        if model is None:
            raise CaptureError(
                "The model that this record is of is gone, and its head with it; keep the model, or its "
                "tracer, for as long as predictions are asked of the record."
            )
        output = self.output if self.hidden is None else self._run_head(model, positions, prepare)
        logits = output.get("logits") if isinstance(output, dict) else None
        if logits is None or logits.dim() != 3:
            return None
        return logits[0] if self.hidden is not None else logits[0, positions.to(logits.device)]

    def _run_head(
        self, model: Any, positions: Int[Tensor, " position"], prepare: Callable[[Any], None]
    ) -> Any:
        head: Any = twin_of(model, "sdpa", self.style)
        prepare(head)
        base = head.base_model
        base._forward_hooks.clear()  # the user's have already acted on the hidden state
        base._forward_pre_hooks.clear()
        rows = _rows(self.hidden, positions)
        vars(base)["forward"] = lambda *args, **kwargs: rows
        ids = self.input_ids[:, positions.to(self.input_ids.device)]
        decoder = {"decoder_input_ids": ids} if model.config.is_encoder_decoder else {}
        return head(input_ids=ids, **decoder)


def stop_at_end(twin: Any, model: nn.Module, style: Style, input_ids: Int[Tensor, "1 token"]) -> Ending:
    """Let a twin's pass stop where its base model ends, if it has one."""
    ending = Ending(weakref.ref(model), style, input_ids)
    base = getattr(twin, "base_model", twin)

    def stop(module: nn.Module, args: Any, output: Any) -> None:
        ending.hidden = output
        raise PassDone

    if base is not twin:
        base.register_forward_hook(stop)
    return ending


def at_token(ending: Ending, position: int) -> Ending:
    """Of a pass over several rows: the rows at one token, in the place of the tokens of one sequence."""
    if ending.hidden is None:
        logits = ending.output["logits"][:, position]
        return replace(ending, output={"logits": logits[None]})
    output = _rows(ending.hidden, torch.tensor([position]))
    rows = output[0].transpose(0, 1)  # (1, row, width)
    ids = ending.input_ids[:1, [position]].expand(1, rows.shape[1])
    return replace(ending, input_ids=ids, hidden=_with_hidden(output, rows))


def why_not_by_token(whole: Float[Tensor, "token vocab"] | None, ending: Ending | None) -> str:
    """Why the logits of single tokens are not those of the whole pass; empty where they are.

    Args:
        whole: logits of all tokens, if the model gives any.
        ending: of a pass over them.
    """
    if whole is None or ending is None:
        return (
            "This model gives no logits per token; load it with its language-model head, "
            "AutoModelForCausalLM."
        )
    positions = torch.tensor([0, len(whole) - 1])
    try:
        logits = ending.logits(positions)
    except Exception as failure:  # whatever a head that wants a whole text says to two tokens
        if ran_out(failure):
            raise
        return f"What follows this model's layers does not work on single tokens ({failure}), {_NOT_READ}"
    if logits is None or not torch.allclose(logits, whole.float().cpu()[positions], rtol=1e-3, atol=1e-3):
        return f"What follows this model's layers predicts otherwise for single tokens, {_NOT_READ}"
    return ""


def _rows(output: Any, positions: Int[Tensor, " position"]) -> Any:
    """A base model's output with only these rows of its last hidden state."""
    hidden = output[0]
    return _with_hidden(output, hidden[:, positions.to(hidden.device)])


def _with_hidden(output: Any, hidden: Float[Tensor, "batch token width"]) -> Any:
    """A base model's output with another last hidden state."""
    if not isinstance(output, dict):
        return (hidden, *output[1:])
    other = copy.copy(output)
    other[next(iter(output.keys()))] = hidden
    return other
