"""Accuracy of the demo models on held-out prompts, per model and task.

    python training/evaluate.py            # both models, 600 prompts per task
    python training/evaluate.py --filler 20 --count 200

An answer counts when each of its tokens is the model's first choice. `--filler` puts that many
ordinary sentences (about ten tokens each) between what a prompt states and what it asks.
"""

from __future__ import annotations

import argparse

import torch
from torch import Tensor
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerFast

from reverse_attention.demo import MODELS, corpus

_SEED = 2024
_BATCH = 50


def accuracy(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, prompts: list[corpus.Prompt]
) -> float:
    """Share of prompts whose whole answer is the model's first choice, token by token."""
    right = 0
    for start in range(0, len(prompts), _BATCH):
        right += sum(_answered(model, tokenizer, prompts[start : start + _BATCH]))
    return right / len(prompts)


@torch.no_grad()
def _answered(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, prompts: list[corpus.Prompt]
) -> list[bool]:
    rows = [tokenizer(prompt.text).input_ids for prompt in prompts]
    answers = [tokenizer(prompt.answer, add_special_tokens=False).input_ids for prompt in prompts]
    choices = model(
        input_ids=_padded([row + answer for row, answer in zip(rows, answers, strict=True)])
    ).logits.argmax(-1)
    return [
        choices[i, len(row) - 1 : len(row) - 1 + len(answer)].tolist() == answer
        for i, (row, answer) in enumerate(zip(rows, answers, strict=True))
    ]


def _padded(rows: list[list[int]]) -> Tensor:
    """Rows filled up on the right, where a causal model's earlier tokens cannot see it."""
    return torch.nn.utils.rnn.pad_sequence([torch.tensor(row) for row in rows], batch_first=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=600, help="prompts per task")
    parser.add_argument("--filler", type=int, default=0, help="ordinary sentences before the question")
    options = parser.parse_args()
    print(f"| model | {' | '.join(corpus.TASKS)} | prompts per task |")
    print("|---" * (len(corpus.TASKS) + 2) + "|")
    for name, folder in MODELS.items():
        model = AutoModelForCausalLM.from_pretrained(folder).eval()
        tokenizer = AutoTokenizer.from_pretrained(folder)
        shares = [
            accuracy(model, tokenizer, corpus.clozes(task, options.count, _SEED, filler=options.filler))
            for task in corpus.TASKS
        ]
        print(f"| {name} | {' | '.join(f'{share:.1%}' for share in shares)} | {options.count} |")


if __name__ == "__main__":
    main()
