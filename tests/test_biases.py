"""What does not come down to the tokens is what biases take or give, and nothing else.

The other side of the balance is worked out here from demo-gpt2's weights by PyTorch's own gradients: its
biases are inputs like the embeddings, and ⟨∂F/∂b, b⟩ is what each gives.
"""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from reverse_attention import ReverseAttentionTracer

TEXT = "When Mark and Jack went to the museum, Jack gave a letter to"


class _Given:
    """Biases that gradients are asked of."""

    def __init__(self) -> None:
        self.all: list[Tensor] = []

    def __call__(self, bias: Tensor) -> Tensor:
        self.all.append(bias.detach().clone().requires_grad_())
        return self.all[-1]


def _norm(module, x, given):
    apart = x - x.mean(-1, keepdim=True)
    scale = (apart.square().mean(-1, keepdim=True) + module.eps).rsqrt().detach()
    return apart * scale * module.weight + given(module.bias)


def _attention(module, x, n_heads, given):
    n, width = x.shape
    query, key, value = (part.view(n, n_heads, -1).transpose(0, 1) for part in _three(module, x, given))
    scores = (query @ key.transpose(1, 2)).detach() / query.shape[-1] ** 0.5
    later = torch.ones(n, n, dtype=torch.bool).triu(1)
    heads = scores.masked_fill(later, -torch.inf).softmax(dim=-1) @ value
    return heads.transpose(0, 1).reshape(n, width) @ module.c_proj.weight + given(module.c_proj.bias)


def _three(module, x, given):
    return (x @ module.c_attn.weight + given(module.c_attn.bias)).chunk(3, dim=-1)


def _mlp(module, x, given):
    before = x @ module.c_fc.weight + given(module.c_fc.bias)
    slope = (module.act(before) / before).detach()
    return (before * slope) @ module.c_proj.weight + given(module.c_proj.bias)


def _margin_and_parts(model, ids):
    """F of the likeliest next token, what each token gives it, and what the biases do."""
    base, given = model.transformer, _Given()
    embedded = (base.wte(ids) + base.wpe(torch.arange(len(ids)))).detach().requires_grad_()
    x = embedded
    for block in base.h:
        x = x + _attention(block.attn, _norm(block.ln_1, x, given), model.config.n_head, given)
        x = x + _mlp(block.mlp, _norm(block.ln_2, x, given), given)
    logits = (_norm(base.ln_f, x, given) @ model.lm_head.weight.T)[-1]
    answer = int(logits.argmax())
    others = logits.detach().index_fill(0, torch.tensor(answer), -torch.inf).softmax(dim=0)
    margin = logits[answer] - others @ logits
    of_tokens, *of_biases = torch.autograd.grad(margin, [embedded, *given.all])
    biases = [float((slope * bias.detach()).sum()) for slope, bias in zip(of_biases, given.all, strict=True)]
    return float(margin.detach()), (of_tokens * embedded.detach()).sum(dim=-1).tolist(), biases


def test_tokens_and_biases_together_are_the_margin(demo_bos):
    result = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer).trace(TEXT, weights="relevance")
    margin, tokens, biases = _margin_and_parts(demo_bos.model, torch.tensor(result.token_ids))
    assert result.balance.margin == pytest.approx(margin, abs=1e-4)
    assert result.relevance == pytest.approx(tokens, abs=1e-4)
    assert sum(result.relevance) + sum(biases) == pytest.approx(result.balance.margin, abs=1e-4)
    assert abs(sum(biases)) > 0.5 * margin  # so much, here, that a balance of tokens alone would be far off
