"""Sinks found by what they do: every later token attends to them much, and they add little.

Where a head has nothing to do, its attention has to go somewhere: to a position that learns short values for
it (Xiao et al. 2023; Gu et al. 2024, "When attention sink emerges in language models"). It may be BOS, the
first token whatever it is, or, in some models, a "the" or a white space in the middle of a text. It is
seen in two numbers over all heads of the recorded layers:

- **received**: the attention that a later token gives it, in the mean over tokens, layers and heads. Where
  fewer than four come after it, four are counted, for what is asked for is everyone's habit;
- **length**: how long the vector is that a head adds for its attention there, |v W_O|, beside the same head's
  for the median token; in the mean over the attention that it received.

A sink receives at least 0.05 and is at most 0.6 as long. On SmolLM2-135M and Gemma-3-270m (prompts of 12 to
690 tokens) BOS or the first token receives 0.24 to 0.64 at a length of 0.23 to 0.57, further sinks 0.07 to
0.15 at 0.20 to 0.38, and no other token that receives 0.05 is shorter than 0.71. What a chat template wrote
is none for being of a template.

The token after a sink is not one for being next. Where a sink's edges are taken out and the rest grows, mass
drifts to the first token that is left, whichever that is: it has nowhere further to go.
"""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

import torch
from torch import Tensor

from ..capture import Record
from ..capture.block import Block, PartsError
from ..progress import tell
from ..result import SinkEvidence
from ..shapes import Float

LEAST_RECEIVED = 0.05
LARGEST_LENGTH = 0.6
_FEWEST_QUERIES = 4
_CHUNK = 1 << 22  # entries (head, query, key) read at a time

_known: WeakKeyDictionary[Record, list[SinkEvidence]] = WeakKeyDictionary()


def found_sinks(record: Record) -> list[SinkEvidence]:
    """The tokens that are sinks, the one that receives most first; worked out once for a record.

    Raises:
        ValueError: the values of a block are not known.
    """
    if record not in _known:
        sinks = [e for e in evidence(record) if _is_sink(e)]
        _known[record] = sorted(sinks, key=lambda sink: -sink.received)
    return list(_known[record])


def _is_sink(sink: SinkEvidence) -> bool:
    return sink.received >= LEAST_RECEIVED and sink.length <= LARGEST_LENGTH


def evidence(record: Record) -> list[SinkEvidence]:
    """What each token receives, and how long what it adds for that is; reads every row once.

    Raises:
        ValueError: the values of a block are not known.
    """
    is_real = torch.tensor(record.attention_mask) > 0
    received = torch.zeros(len(is_real), dtype=torch.float64)
    added = torch.zeros_like(received)
    for n, layer in enumerate(record.layers):
        tell("looking for sinks", n / len(record.layers))
        attention = _received(record, layer)
        received += attention.mean(dim=0)
        added += (attention * _lengths(_block(record, layer), len(attention), is_real)).mean(dim=0)
    length = torch.where(received > 0, added / received, 1.0)
    received /= len(record.layers) * _readers(record, is_real)
    told = zip(received.tolist(), length.tolist(), strict=True)
    return [SinkEvidence(position, *numbers) for position, numbers in enumerate(told)]


def _readers(record: Record, is_real: Tensor) -> Float[Tensor, " key"]:
    """How many tokens may read each other one."""
    before = is_real.cumsum(0) if record.causal else is_real.long()
    return (is_real.sum() - before).clamp(min=_FEWEST_QUERIES).double()


def _received(record: Record, layer: int) -> Float[Tensor, "head key"]:
    """The attention that each token receives from all others."""
    total = torch.zeros(0, dtype=torch.float32)
    for rows in _all_rows(record, layer):
        total = total + rows if len(total) else rows
    return total


def _all_rows(record: Record, layer: int) -> Iterator[Float[Tensor, "head key"]]:
    """Sums over some queries at a time, none of which reads itself."""
    n, n_heads = len(record.input_ids), len(record.rows(layer, [0]))
    step = max(1, _CHUNK // (n_heads * n))
    for start in range(0, n, step):
        queries = range(start, min(start + step, n))
        rows = record.rows(layer, queries)
        rows[:, range(len(queries)), list(queries)] = 0
        yield rows.sum(dim=1, dtype=torch.float64)


def _block(record: Record, layer: int) -> Block:
    try:
        return record.block(layer)
    except PartsError as error:
        raise ValueError(
            "sink_positions='found' looks at what tokens add, which is not known of this model; name the "
            f"sinks' positions, or leave sink_positions out for BOS or the first token. ({error})"
        ) from error


def _lengths(block: Block, n_heads: int, is_real: Tensor) -> Float[Tensor, "head key"]:
    """How long what a head adds for its attention to each token is, the median token's being 1."""
    values, w_out = block.by_head(n_heads)
    gram = w_out.double() @ w_out.double().transpose(1, 2)  # (head, value, value)
    squares = torch.einsum("hkv,hvw,hkw->hk", values.double(), gram, values.double())
    lengths = squares.clamp(min=0).sqrt() * block.scale
    median = lengths[:, is_real].median(dim=1, keepdim=True).values
    return torch.where(median > 0, lengths / median, 1.0)
