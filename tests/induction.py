"""A model of two attention layers, built by hand, of which it is known what it needs: an induction head.

``A B … A`` is continued by B. Its stream has four parts: the token, its position, the token before it, and
what is predicted. Layer 0 has each token read the one before it and note which it was; layer 1 has the last
token look for a token after one like itself, and copies it. The MLPs do nothing.
"""

import torch
from transformers import GPT2Config, GPT2LMHeadModel

N_TOKENS, N_POSITIONS = 12, 12
TOKEN, POSITION = 0, N_TOKENS
BEFORE, SAID = N_TOKENS + N_POSITIONS, 2 * N_TOKENS + N_POSITIONS
WIDTH = 3 * N_TOKENS + N_POSITIONS
_SHARP = 30.0  # of queries and keys: attention is all or nothing


def induction_model() -> GPT2LMHeadModel:
    """Token ids 0 to 11, prompts of up to 12 tokens."""
    config = GPT2Config(
        vocab_size=N_TOKENS,
        n_positions=N_POSITIONS,
        n_embd=WIDTH,
        n_layer=2,
        n_head=1,
        n_inner=4,
        tie_word_embeddings=False,
        bos_token_id=None,
        eos_token_id=None,
    )
    model = GPT2LMHeadModel(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.fill_(1.0 if ".ln_" in name and name.endswith("weight") else 0.0)
        model.transformer.wte.weight[:, TOKEN : TOKEN + N_TOKENS] = torch.eye(N_TOKENS)
        model.transformer.wpe.weight[:, POSITION : POSITION + N_POSITIONS] = torch.eye(N_POSITIONS)
        model.lm_head.weight[:, SAID : SAID + N_TOKENS] = 5 * torch.eye(N_TOKENS)
        previous = torch.eye(N_POSITIONS).roll(1, dims=1)  # a key at j is found by the query at j + 1
        previous[-1] = 0
        _attend(model, 0, read=(POSITION, torch.eye(N_POSITIONS)), hold=(POSITION, previous), into=BEFORE)
        _attend(model, 1, read=(TOKEN, torch.eye(N_TOKENS)), hold=(BEFORE, torch.eye(N_TOKENS)), into=SAID)
    return model


def _attend(model: GPT2LMHeadModel, layer: int, read: tuple, hold: tuple, into: int) -> None:
    """A head whose queries are of one part of the stream and whose keys are of another; it copies tokens."""
    attention = model.transformer.h[layer].attn
    for offset, (start, matrix) in ((0, read), (WIDTH, hold)):
        rows, columns = matrix.shape
        attention.c_attn.weight[start : start + rows, offset : offset + columns] = _SHARP**0.5 * matrix
    token = slice(TOKEN, TOKEN + N_TOKENS)
    attention.c_attn.weight[token, 2 * WIDTH + TOKEN : 2 * WIDTH + TOKEN + N_TOKENS] = torch.eye(N_TOKENS)
    attention.c_proj.weight[token, into : into + N_TOKENS] = torch.eye(N_TOKENS)
