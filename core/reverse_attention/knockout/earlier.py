"""What later tokens read of earlier ones, so that a pass need not run these again.

Where attention runs backward only, a cut changes nothing before the first token that reads along it.

1. The first pass, in which nothing is cut, keeps the keys and values of each layer, and who may see whom.
2. A later pass runs the tokens from the first one on that a cut changes; in each layer the keys and values
   of those before stand beside theirs.

Whether that is right for a model, whose tokens may know of each other by other ways, is tried out by whoever
runs the passes (``passes``).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import Tensor

from ..capture.prompts import Prompt, forward_names
from ..shapes import Float

_MOST_BYTES = 2**28  # of keys and values; of a longer prompt all tokens run


@dataclass(eq=False)
class Earlier:
    """Keys, values and masks of a pass over all tokens, by layer."""

    n_tokens: int
    _of_layer: dict[int, tuple[Tensor, Tensor, Tensor | None]] = field(default_factory=dict)
    _bytes: int = 0

    @property
    def usable(self) -> bool:
        """Whether all layers were kept."""
        return 0 < self._bytes <= _MOST_BYTES

    def keep(self, layer: int, key: Tensor, value: Tensor, mask: Tensor | None) -> None:
        """Keep what the attention of a layer was given."""
        self._bytes += key.nbytes + value.nbytes
        if self._bytes <= _MOST_BYTES:
            self._of_layer[layer] = key, value, mask
        else:
            self._of_layer.clear()

    def beside(self, layer: int, query: Tensor, key: Tensor, value: Tensor) -> tuple[Tensor, ...]:
        """Query, key, value and mask of a layer's later tokens, which read the earlier ones, too.

        Args:
            layer: of which attention was kept.
            query: (row, head, token, dim), of the later tokens, as are key and value.
            key: of the later tokens.
            value: of the later tokens.
        """
        *before, mask = self._of_layer[layer]
        first = self.n_tokens - query.shape[2]
        if mask is None:  # plain causal attention
            mask = torch.ones(1, 1, self.n_tokens, self.n_tokens, dtype=torch.bool, device=query.device)
            mask = mask.tril()
        later = mask if mask.shape[-2] == 1 else mask[..., first:, :]
        return query, _behind(before[0], key, first), _behind(before[1], value, first), later


def _behind(
    before: Float[Tensor, "1 kv_head token dim"], later: Float[Tensor, "row kv_head later dim"], first: int
) -> Float[Tensor, "row kv_head token dim"]:
    return torch.cat([before[:, :, :first].expand(len(later), -1, -1, -1), later], dim=2)


def later_part(prompt: Prompt, first: int, model: Any) -> Prompt:
    """A prompt from one token on, each token in the place that it has in the whole."""
    ids, mask = prompt.input_ids[:, first:], prompt.attention_mask[:, first:]
    places = torch.arange(first, prompt.input_ids.shape[1]).expand(len(ids), -1)
    inputs = {"position_ids": places} if "position_ids" in forward_names(model) else {}
    return replace(prompt, input_ids=ids, attention_mask=mask, inputs=inputs)
