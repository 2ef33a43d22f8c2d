"""What a model's precision does to the weights of routes: nothing, and this measures it.

The three models of ``benchmarks.real_models`` in fp32, bf16 and fp16, three prompts of their own each, every
layer and query. The record's edge weights are compared with the plain formulas on the same (rounded)
weights, in fp32: attentions that the model itself returns, and values, projection and residual stream
read at modules that are named here; relevance (``plain_relevance``) is of the likeliest next token, where the
model predicts one. Nothing of the library is in them.

    PYTHONPATH=core python -m benchmarks.precision                 # prints the table
    PYTHONPATH=core python -m benchmarks.precision --write         # into benchmarks/README.md, too
"""

from __future__ import annotations

import argparse
import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AutoModel, AutoModelForCausalLM, AutoTokenizer

from benchmarks import plain_relevance, report
from benchmarks.real_models import made
from reverse_attention.backward import Asked, gradients_of
from reverse_attention.capture import Record, capture
from reverse_attention.weights.methods import edge_weights

METHODS = ("rollout", "norm", "ifr")
"""Those that do not know what the model predicts."""
RELEVANCE = "relevance"
PRECISIONS = (torch.float32, torch.bfloat16, torch.float16)
PROMPTS = (
    "Hello world",
    "The capital of France is Paris, and the capital of Italy is",
    "When Mary and John went to the store, John gave a bottle of milk to",
)


@dataclass(frozen=True)
class Names:
    """Where a model has the tensors of an attention block; ``{}`` is the layer's number."""

    block: str
    """Its input is the residual stream before attention."""
    values: str
    """Its output is the values."""
    projection: str
    after: str
    """Its input is the residual stream after attention."""
    norm: str = ""
    """A norm between the projection and the stream."""


_LLAMA = Names(
    "model.layers.{}",
    "model.layers.{}.self_attn.v_proj",
    "model.layers.{}.self_attn.o_proj",
    "model.layers.{}.post_attention_layernorm",
)
NAMES = {
    "smollm2-135m": _LLAMA,
    "gemma3-270m": Names(
        _LLAMA.block,
        _LLAMA.values,
        _LLAMA.projection,
        "model.layers.{}.pre_feedforward_layernorm",
        "model.layers.{}.post_attention_layernorm",
    ),
    "minilm": Names(
        "encoder.layer.{}",
        "encoder.layer.{}.attention.self.value",
        "encoder.layer.{}.attention.output.dense",
        "encoder.layer.{}.attention.output.LayerNorm",
    ),
}


def load(folder: Path, precision: torch.dtype) -> Any:
    """A model of ``benchmarks.real_models`` with its weights rounded to a precision."""
    kind: Any = AutoModel if folder.name == "minilm" else AutoModelForCausalLM
    return kind.from_pretrained(folder, dtype=precision).eval()


def prompts(folder: Path) -> list[Tensor]:
    tokenizer: Any = AutoTokenizer.from_pretrained(folder)
    return [tokenizer(text, return_tensors="pt").input_ids for text in PROMPTS]


@contextmanager
def seen(model: nn.Module, names: Sequence[str], *, out: bool) -> Iterator[dict[str, Tensor]]:
    """The input or output (token, width) of each named module in a pass that is run inside."""
    tensors: dict[str, Tensor] = {}
    handles = []
    for name in names:
        module = model.get_submodule(name)

        def keep(_: Any, given: Any, made: Any = None, name: str = name) -> None:
            tensor = made if out else given[0]
            tensors[name] = (tensor[0] if isinstance(tensor, tuple) else tensor)[0]

        handles.append(module.register_forward_hook(keep) if out else module.register_forward_pre_hook(keep))
    try:
        yield tensors
    finally:
        for handle in handles:
            handle.remove()


def upcast(model: Any) -> Any:
    """A copy of a model, of its own weights in fp32, that runs its attention eagerly."""
    full = copy.deepcopy(model).float().requires_grad_(False)
    full.set_attn_implementation("eager")
    return full


@torch.no_grad()
def plain(full: Any, ids: Tensor, names: Names) -> dict[str, Tensor]:
    """The weights (layer, query, key) of each method by its plain formula, in fp32.

    Args:
        full: see ``upcast``.
        ids: (1, token).
        names: of the model's modules.
    """
    n = full.config.num_hidden_layers
    places = {key: [name.format(layer) for layer in range(n)] for key, name in vars(names).items() if name}
    made = [name for key in ("values", "projection", "norm") for name in places.get(key, ())]
    with (
        seen(full, [*places["block"], *places["after"]], out=False) as given,
        seen(full, made, out=True) as output,
    ):
        attentions = full(input_ids=ids, output_attentions=True, use_cache=False).attentions
    weights: dict[str, list[Tensor]] = {method: [] for method in METHODS}
    for layer, attention in enumerate(attentions):
        here = {key: name[layer] for key, name in places.items()}
        parts = _parts(full, attention[0], output, here)
        for method, rows in _weights(attention[0], parts, given[here["block"]], given[here["after"]]).items():
            weights[method].append(rows / rows.sum(dim=1, keepdim=True))
    return {method: torch.stack(layers) for method, layers in weights.items()}


def _parts(model: Any, alpha: Tensor, output: dict[str, Tensor], here: dict[str, str]) -> Tensor:
    """What each head and key adds to the stream: (head, query, key, model)."""
    n_heads = len(alpha)
    matrix = model.get_submodule(here["projection"]).weight.T.reshape(n_heads, -1, model.config.hidden_size)
    values = output[here["values"]].view(alpha.shape[-1], -1, matrix.shape[1]).transpose(0, 1)
    values = values.repeat_interleave(n_heads // len(values), dim=0)
    parts = torch.einsum("hqk,hkv,hvm->hqkm", alpha, values, matrix)
    if "norm" not in here:
        return parts
    before, after = output[here["projection"]], output[here["norm"]]
    return parts * (after / before)[:, None]  # (query, 1, model)


def _weights(alpha: Tensor, parts: Tensor, x: Tensor, y: Tensor) -> dict[str, Tensor]:
    """(query, key) of each method, not yet divided by the sums."""
    own = torch.arange(len(x))
    whole = parts.sum(dim=0)
    whole[own, own] += x
    near = (y.abs().sum(-1)[:, None] - (y[:, None] - parts).abs().sum(-1)).clamp(min=0).sum(dim=0)
    near[own, own] += (y.abs().sum(-1) - (y - x).abs().sum(-1)).clamp(min=0)
    return {"rollout": alpha.mean(dim=0) + torch.eye(len(x)), "norm": whole.norm(dim=-1), "ifr": near}


def differences(model: Any, inputs: Sequence[Tensor], names: Names) -> dict[str, float]:
    """The largest difference of any weight of a record from the plain formulas, for each method."""
    records, full = [capture(model, ids) for ids in inputs], upcast(model)
    expected = [plain(full, ids, names) for ids in inputs]
    largest = {
        method: max(
            _largest(record, method, rows[method]) for record, rows in zip(records, expected, strict=True)
        )
        for method in METHODS
    }
    if records[0].has_logits:
        linear = plain_relevance.Linearised(full)
        answered = [linear.relevance(ids) for ids in inputs]
        largest[RELEVANCE] = max(_of_relevance(r, *of) for r, of in zip(records, answered, strict=True))
    return largest


def _largest(record: Record, method: str, layers: Tensor) -> float:
    by_head = edge_weights(record, method, "mean")
    made = torch.stack([by_head(n + 1, range(len(rows))).sum(dim=1) for n, rows in enumerate(layers)])
    return float((made - layers).abs().nan_to_num(inf).max())


def _of_relevance(record: Record, answer: int, expected: Sequence[Tensor]) -> float:
    """An edge counts by the mass that comes to where it leaves.

    Where nothing speaks for the answer but what rounding leaves, the weights of a query's edges are quotients
    of roundings, and hardly any mass comes there.
    """
    n = len(record.input_ids)
    by_head = edge_weights(record, RELEVANCE, "mean", gradients_of(record, Asked(n - 1, answer)))
    mass, largest = torch.eye(n).double()[-1], 0.0
    for layer in range(len(expected), 0, -1):
        rows, wanted = by_head(layer, range(n)).sum(dim=1), plain_relevance.weights(expected[layer - 1])
        error = mass[:, None] * (rows - wanted).abs().nan_to_num(inf)
        mass, largest = mass @ wanted, max(largest, float(error.max()))
    return largest


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    arguments = parser.parse_args()
    rows = []
    for name, names in NAMES.items():
        for precision in PRECISIONS:
            model, inputs = load(made() / name, precision), prompts(made() / name)
            largest = differences(model, inputs, names)
            told = (f"{largest[m]:.0e}" if m in largest else "–" for m in (*METHODS, RELEVANCE))
            rows.append((name, str(precision).removeprefix("torch."), *told))
            print(*rows[-1])
    text = report.table(["model", "precision", *METHODS, RELEVANCE], rows)
    text = f"{report.here_and_today()}\n\n{text}"
    print(text)
    if arguments.write:
        report.write("precision", text)


if __name__ == "__main__":
    main()
