"""The two byte-level BPE tokenizers of the demo models, trained on the generated English."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import PreTrainedTokenizerFast, Qwen2Tokenizer

from reverse_attention.demo import corpus

END = "<|endoftext|>"
POSITIONS = 512


def qwen2_tokenizer(size: int) -> PreTrainedTokenizerFast:
    """Qwen2's own kind: digits one by one, composed Unicode, no token before the text."""
    return Qwen2Tokenizer(model_max_length=POSITIONS).train_new_from_iterator(_texts(), size)


def gpt2_tokenizer(size: int) -> PreTrainedTokenizerFast:
    """As GPT-2's, with a first token that starts every text."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=size, special_tokens=[END], initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(_texts(), trainer)
    start = (END, tokenizer.token_to_id(END))
    tokenizer.post_processor = processors.Sequence([
        processors.ByteLevel(trim_offsets=False),
        processors.TemplateProcessing(single=f"{END} $A", pair=f"{END} $A {END} $B", special_tokens=[start]),
    ])  # fmt: skip
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=END, eos_token=END, pad_token=END, model_max_length=POSITIONS
    )


def _texts(seed: int = 7, count: int = 30_000) -> Iterator[str]:
    return (document.text for document in islice(corpus.documents(seed), count))
