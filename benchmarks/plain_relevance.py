"""Relevance by its plain formulas, for models built as Llama is: nothing of the library is in it.

The model runs in fp32 with PyTorch's own gradients, and what is constant by the rules is cut off
from them by ``detach``: queries and keys, the denominators of norms, the slopes of activations, and half of
each factor of gate and up (Ali et al. 2022, Achtibat et al. 2024, Jafari et al. 2025).
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn


class Linearised:
    """A model whose forward is as it was, and whose gradients are those of the rules."""

    def __init__(self, full: Any) -> None:
        """``full`` is in fp32, runs its attention eagerly and has no gradients; it is changed for good."""
        self._full = full
        self._met: list[dict[str, Tensor]] = [{} for _ in full.model.layers]
        full.model.embed_tokens.register_forward_hook(lambda m, a, output: output.requires_grad_())
        for module in full.modules():
            if type(module).__name__.endswith("RMSNorm"):
                _constant_denominator(module)
            elif type(module).__name__.endswith("MLP"):
                _gated(module)
        for layer, here in zip(full.model.layers, self._met, strict=True):
            _watch(layer, here)

    def relevance(self, ids: Tensor) -> tuple[int, list[Tensor]]:
        """The likeliest next token of ids (1, token), and R[query, key] of each layer for it."""
        output = self._full(input_ids=ids, output_attentions=True, use_cache=False)
        logits = output.logits[0, -1]
        answer = int(logits.argmax())
        tensors = [here[name] for here in self._met for name in ("o", "y")]
        gradients = iter(torch.autograd.grad(_margin(logits, answer), tensors))
        layers = zip(output.attentions, self._met, strict=True)
        return answer, [_of_layer(attention[0].detach(), here, gradients) for attention, here in layers]


def weights(relevance: Tensor) -> Tensor:
    """Of edges (query, key): what is positive, as shares; where nothing is, the stream carries all."""
    positive = relevance.double().clamp(min=0)
    total = positive.sum(dim=1, keepdim=True)
    return torch.where(total > 0, positive / total.where(total > 0, 1), torch.eye(len(relevance)).double())


def _margin(logits: Tensor, answer: int) -> Tensor:
    others = logits.detach().double()
    others[answer] = -torch.inf
    return logits[answer] - others.softmax(dim=0).float() @ logits


def _constant_denominator(norm: Any) -> None:
    factor = norm.weight + 1 if type(norm).__name__.startswith("Gemma") else norm.weight
    eps = getattr(norm, "eps", None) or norm.variance_epsilon
    norm.forward = lambda x: x * (x.square().mean(-1, keepdim=True) + eps).rsqrt().detach() * factor


def _gated(mlp: Any) -> None:
    def forward(x: Tensor) -> Tensor:
        gate, up = mlp.gate_proj(x), mlp.up_proj(x)
        slope = (mlp.act_fn(gate) / gate.where(gate != 0, 1)).detach()
        act = gate * slope
        return mlp.down_proj((act * up.detach() + act.detach() * up) / 2)

    mlp.forward = forward


def _watch(layer: nn.Module, here: dict[str, Tensor]) -> None:
    """Cut queries and keys off, and keep x, y, the values and the heads' output of a layer."""
    attention: Any = layer.self_attn
    for projection in (attention.q_proj, attention.k_proj):
        projection.register_forward_hook(lambda m, a, output: output.detach())
    attention.v_proj.register_forward_hook(lambda m, a, output: here.update(values=output[0].detach()))
    attention.o_proj.register_forward_pre_hook(lambda m, given: here.update(o=given[0]))
    layer.register_forward_pre_hook(lambda m, given: here.update(x=given[0][0].detach()))
    after: Any = getattr(layer, "pre_feedforward_layernorm", None) or layer.post_attention_layernorm
    after.register_forward_pre_hook(lambda m, given: here.update(y=given[0]))


def _of_layer(attention: Tensor, here: dict[str, Tensor], gradients: Any) -> Tensor:
    """R[t, s] = Σ_h A_h[t, s] ⟨∂F/∂o_h[t], v_h[s]⟩ + 1[s = t] ⟨∂F/∂y_t, x_t⟩."""
    n_heads, n = attention.shape[:2]
    to_o, to_y = next(gradients)[0], next(gradients)[0]
    to_heads = to_o.view(n, n_heads, -1).transpose(0, 1)  # (head, query, value)
    values = here["values"].view(n, -1, to_heads.shape[2]).transpose(0, 1)
    values = values.repeat_interleave(n_heads // len(values), dim=0)  # (head, key, value)
    parts = (attention.double() * (to_heads.double() @ values.double().transpose(1, 2))).sum(dim=0)
    return parts + torch.diag((to_y.double() * here["x"].double()).sum(dim=1))
