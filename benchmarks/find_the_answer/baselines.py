"""Scores of tokens that people use, by Captum: ``pip install captum==0.9.0``. They have no paths.

All are of the answer's logit over its contrast, or of its log-odds, at the last token:

- **occlusion**: what it loses with a token's embedding zeroed (Zeiler & Fergus 2014);
- **integrated gradients**, 20 steps from zero embeddings (Sundararajan et al. 2017);
- **gradient × input** (Shrikumar et al. 2016);
- **attention × gradient**: Captum's product of attention and its gradient in every layer, put together by the
  rule of Chefer et al. 2021: R ← R + A R from the lowest layer up, A the mean over heads of what is positive.

The first three are signed sums over the embedding's numbers: what speaks for the answer ranks first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

NAMES = ("occlusion", "integrated gradients", "gradient × input", "attention × gradient")
STEPS = 20
_AT_ONCE = 32  # prompts in a batch


@dataclass(frozen=True)
class Asked:
    """A prompt, its answer, and what that is compared with.

    Attributes:
        input_ids: shape (1, token).
        answer: token id.
        contrast: token id; None is all other tokens, and the log-odds of the answer.
    """

    input_ids: Tensor
    answer: int
    contrast: int | None


class Baselines:
    """The baselines of one model.

    Raises:
        ModuleNotFoundError: Captum is not installed.
    """

    def __init__(self, model: Any) -> None:
        import captum.attr

        self._captum, self._model = captum.attr, model
        self._head = model.get_output_embeddings()
        by_name = (
            self._occlusion,
            self._integrated_gradients,
            self._gradient_x_input,
            self._attention_x_gradient,
        )
        self.methods = dict(zip(NAMES, by_name, strict=True))

    def _embedded(self, asked: Asked) -> Tensor:
        return self._model.get_input_embeddings()(asked.input_ids).detach()  # (1, token, width)

    def _margin(self, asked: Asked) -> Callable[[Tensor], Tensor]:
        """From embeddings to the answer's advantage; the head runs on the last row only."""

        def margin(embedded: Tensor) -> Tensor:
            last = self._model.base_model(inputs_embeds=embedded, use_cache=False)[0][:, -1]
            logits = self._head(last)  # (prompt, vocab)
            answer = logits[:, asked.answer]
            if asked.contrast is not None:
                return answer - logits[:, asked.contrast]
            is_answer = torch.arange(logits.shape[-1]) == asked.answer
            return answer - logits.masked_fill(is_answer, -torch.inf).logsumexp(dim=-1)

        return margin

    def _occlusion(self, asked: Asked) -> Tensor:
        embedded = self._embedded(asked)
        with torch.no_grad():
            lost = self._captum.Occlusion(self._margin(asked)).attribute(
                embedded,
                sliding_window_shapes=(1, embedded.shape[-1]),
                baselines=0,
                perturbations_per_eval=_AT_ONCE,
            )
        return lost[0, :, 0]

    def _integrated_gradients(self, asked: Asked) -> Tensor:
        method = self._captum.IntegratedGradients(self._margin(asked))
        attributed = method.attribute(
            self._embedded(asked), baselines=0, n_steps=STEPS, internal_batch_size=_AT_ONCE
        )
        return attributed[0].sum(dim=-1)

    def _gradient_x_input(self, asked: Asked) -> Tensor:
        embedded = self._embedded(asked).requires_grad_()
        attributed = self._captum.InputXGradient(self._margin(asked)).attribute(embedded)
        return attributed[0].sum(dim=-1).detach()

    def _attention_x_gradient(self, asked: Asked) -> Tensor:
        with _eager(self._model):
            layers = [module for module in self._model.modules() if _is_attention(module)]
            method = self._captum.LayerGradientXActivation(self._margin(asked), layers)
            outputs = method.attribute(self._embedded(asked).requires_grad_())
        n = asked.input_ids.shape[1]
        rolled = torch.eye(n)
        for output in outputs:
            (product,) = (part for part in output if part.dim() == 4)  # (1, head, query, key)
            rolled = rolled + product[0].clamp(min=0).mean(dim=0).detach() @ rolled
        return rolled[-1]


def _is_attention(module: Any) -> bool:
    return type(module).__name__.endswith("Attention")


@contextmanager
def _eager(model: Any) -> Iterator[None]:
    """The model with attention that is computed in the open, for as long as it is asked."""
    before = model.config._attn_implementation
    model.set_attn_implementation("eager")
    try:
        yield
    finally:
        model.set_attn_implementation(before)
