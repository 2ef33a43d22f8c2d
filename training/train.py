"""Train a demo model from nothing: `python training/train.py demo-qwen2` (or demo-gpt2).

1. Learn the tokenizer from generated documents.
2. Copy: short rows of random tokens teach the blocks to find what came after, or before, an earlier
   token like this one. Rows grow longer and use more of the vocabulary from stage to stage.
3. Read: generated documents, in rows of 64 to 320 tokens, with a few copy rows among them.
4. Save model and tokenizer in the Hugging Face format (after every stage).

The loss is the cross entropy weighted by what a token is: an answer weighs most. Everything is seeded.

Measured: about 16 minutes of one core for each model, on two cores of an AMD EPYC, CPU (a model uses
one thread; both were trained side by side on a busy machine, which took 20 to 25 minutes by the clock).
bfloat16 was not faster there.
"""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import architectures
import numpy as np
import torch
from data import copy_rows, text_rows
from evaluate import accuracy
from torch import Tensor
from torch.nn.functional import cross_entropy
from transformers import PreTrainedModel, PreTrainedTokenizerFast
from vocabulary import POSITIONS

from reverse_attention.demo import MODELS, corpus

_log = logging.getLogger("train")


@dataclass(frozen=True)
class Stage:
    """Some steps with rows of the same kind; over early when the loss has come down to `until`."""

    steps: int
    shapes: tuple[tuple[int, int], ...]  # (tokens, rows), taken in turn
    copies: float  # share of copy rows
    pairs: float = 0.5  # of them, share of pairs
    letters: int = 10_000  # different tokens in the copy rows
    positions: int = POSITIONS  # rows begin anywhere before this one
    until: float = 0.0


@dataclass(frozen=True)
class Plan:
    """How a model is trained: first copying at full rates, then reading with rates that fall to zero."""

    create: Callable[[], tuple[PreTrainedModel, PreTrainedTokenizerFast]]
    copying: tuple[Stage, ...]
    reading: tuple[Stage, ...] = (
        Stage(800, ((64, 20),), 0.3),
        Stage(1000, ((96, 20),), 0.15),
        Stage(800, ((128, 16), (320, 6)), 0.1),
    )
    seed: int = 1
    hidden_rate: float = 5e-3
    table_rate: float = 2e-3
    warm_up: int = 50


# A head finds what came before a token soonest where there is little to look at: the first rows are
# short and of few letters, and most stages wait until the loss has come down.
PLANS = {
    "demo-qwen2": Plan(
        architectures.qwen2,
        (
            # Rotary positions look the same everywhere, so the first rows need not be spread over them.
            Stage(800, ((20, 64),), 1.0, pairs=0.0, letters=64, positions=20, until=0.5),
            Stage(400, ((20, 64),), 1.0, pairs=0.3, letters=128, positions=64, until=0.7),
            Stage(300, ((24, 56),), 1.0, pairs=0.4, letters=400, until=0.8),
            Stage(300, ((32, 40),), 1.0, until=0.9),
        ),
    ),
    "demo-gpt2": Plan(
        architectures.gpt2,
        (
            # Learnt positions share the residual stream with the words: pairs wait until repeats are
            # found with all of the vocabulary.
            Stage(600, ((20, 64),), 1.0, pairs=0.0, letters=64, until=0.5),
            Stage(300, ((20, 64),), 1.0, pairs=0.0, until=0.5),
            Stage(900, ((32, 40),), 1.0, pairs=0.0, until=0.5),
            Stage(700, ((32, 40),), 1.0, pairs=0.4, until=0.9),
        ),
    ),
}


class Batches:
    """Endless batches of one shape: ids, weights and positions, each (row, token)."""

    def __init__(
        self, tokenizer: PreTrainedTokenizerFast, seed: int, shape: tuple[int, int], stage: Stage
    ) -> None:
        self._length, rows = shape
        self._positions = stage.positions
        self._copies = round(rows * stage.copies)
        self._texts = rows - self._copies
        self._text = text_rows(tokenizer, seed, self._length)
        self._copy = copy_rows(tokenizer, seed, self._length, stage.letters, stage.pairs)
        self._rng = np.random.default_rng(seed)

    def __next__(self) -> tuple[Tensor, Tensor, Tensor]:
        rows = [*islice(self._copy, self._copies), *islice(self._text, self._texts)]
        ids, weights = (torch.from_numpy(np.stack(part)) for part in zip(*rows, strict=True))
        # Half of the rows begin somewhere else, so that every learnt position is trained.
        offsets = self._rng.integers(0, self._positions - self._length + 1, len(rows))
        offsets = torch.from_numpy(offsets * (self._rng.random(len(rows)) < 0.5))
        return ids, weights, offsets[:, None] + torch.arange(self._length)


def loss_of(model: PreTrainedModel, batch: tuple[Tensor, Tensor, Tensor]) -> Tensor:
    """Mean cross entropy of the batch under its weights."""
    ids, weights, positions = batch
    logits = model(input_ids=ids, position_ids=positions, use_cache=False).logits[:, :-1]
    losses = cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten(), reduction="none")
    return (losses * weights[:, 1:].flatten()).sum() / weights[:, 1:].sum()


def optimizers(model: PreTrainedModel, plan: Plan) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside the blocks, AdamW for embeddings, biases and norms.

    Learnt positions move ten times slower: they stay waves, so that what a head learns about distances
    on short rows holds at every position.
    """
    kinds: dict[str, list[torch.nn.Parameter]] = {"hidden": [], "position": [], "other": []}
    for name, parameter in model.named_parameters():
        table = any(part in name for part in ("embed_tokens", "wte"))
        kind = "position" if "wpe" in name else "other" if table or parameter.ndim != 2 else "hidden"
        kinds[kind].append(parameter)
    groups = [{"params": kinds["other"]}, {"params": kinds["position"], "lr": plan.table_rate / 10}]
    chosen = [
        torch.optim.Muon(
            kinds["hidden"], lr=plan.hidden_rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"
        ),
        torch.optim.AdamW(
            [group for group in groups if group["params"]],
            lr=plan.table_rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True,
        ),
    ]  # fmt: skip
    for group in (group for optimizer in chosen for group in optimizer.param_groups):
        group["full"] = group["lr"]
    return chosen


def set_rates(chosen: list[torch.optim.Optimizer], share: float) -> None:
    """Set each rate to this share of its full value."""
    for optimizer in chosen:
        for group in optimizer.param_groups:
            group["lr"] = group["full"] * share


def step_once(model: PreTrainedModel, chosen: list[torch.optim.Optimizer], loss: Tensor) -> None:
    """Move the parameters against the gradient of the loss."""
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    for optimizer in chosen:
        optimizer.step()
        optimizer.zero_grad()


def run(
    model: PreTrainedModel,
    chosen: list[torch.optim.Optimizer],
    stage: Stage,
    sources: list[Batches],
    share: Callable[[int], float],
) -> None:
    """Train through one stage.

    Args:
        model: changed in place.
        chosen: its optimizers.
        stage: how many steps at most, and the loss that ends it.
        sources: the stage's batches, taken in turn.
        share: share of the full rate at a step of this stage.
    """
    mean, started = 0.0, time.time()
    for step in range(stage.steps):
        set_rates(chosen, share(step))
        loss = loss_of(model, next(sources[step % len(sources)]))
        step_once(model, chosen, loss)
        mean += (loss.item() - mean) * max(0.05, 1 / (step + 1))
        if step % 100 == 99:
            _log.info("%6d  %5.0f s  loss %.3f", step + 1, time.time() - started, mean)
        if mean < stage.until and step > 50:
            return


def train(model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, plan: Plan, out: Path) -> None:
    """Run every stage; after each, report and save."""
    chosen = optimizers(model, plan)
    done, total = 0, sum(stage.steps for stage in plan.reading)
    for number, stage in enumerate(plan.copying + plan.reading):
        _log.info("%s", stage)
        first = 100 * plan.seed + 10 * number
        sources = [Batches(tokenizer, first + i, shape, stage) for i, shape in enumerate(stage.shapes)]
        if stage in plan.copying:
            run(model, chosen, stage, sources, lambda step: min(1.0, (step + 1) / plan.warm_up))
        else:
            run(model, chosen, stage, sources, lambda step, done=done: 1 - (done + step) / total)
            done += stage.steps
        _report(model, tokenizer)
        model.save_pretrained(out)
        tokenizer.save_pretrained(out)


def _report(model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast) -> None:
    model.eval()
    shares = [f"{t} {accuracy(model, tokenizer, corpus.clozes(t, 100, 5)):.0%}" for t in corpus.TASKS]
    model.train()
    _log.info("       %s", "  ".join(shares))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("name", choices=PLANS)
    parser.add_argument("--out", type=Path, help="folder to save in; default: the package's own")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    plan = PLANS[options.name]
    torch.manual_seed(plan.seed)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    model, tokenizer = plan.create()
    _log.info("%s: %d parameters", options.name, model.num_parameters())
    train(model, tokenizer, plan, options.out or MODELS[options.name])


if __name__ == "__main__":
    main()
