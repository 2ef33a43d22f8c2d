"""Small tokenizers of every kind, trained in a moment on a few lines; nothing is downloaded."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import ByT5Tokenizer, CTRLTokenizer, PreTrainedTokenizerFast

_LINES = [
    "When Mary and John went to the store, John gave a drink to Mary.",
    "The quick brown fox jumps over the lazy dog; the dog sleeps on.",
    "Ça alors, un café crème à São Paulo! naïve coöperation, 日本語, Ελλάδα, привет.",
    "The red key opens the harbour. The blue key opens the tower.",
] * 4


@cache
def byte_bpe(*, trim: bool = False) -> PreTrainedTokenizerFast:
    """Byte-level BPE with a BOS token, as GPT-2's family; ``trim`` leaves spaces out of offsets (RoBERTa)."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    _train(tokenizer, trainers.BpeTrainer(vocab_size=400, special_tokens=["<s>"], initial_alphabet=alphabet))
    bos = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 0)])
    tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=trim), bos])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>")


@cache
def wordpiece() -> PreTrainedTokenizerFast:
    """WordPiece that lower-cases and strips accents, as BERT's, with separators around the text."""
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    _train(tokenizer, trainers.WordPieceTrainer(vocab_size=300, special_tokens=["[UNK]", "[CLS]", "[SEP]"]))
    vocabulary = tokenizer.get_vocab()
    vocabulary.setdefault(
        "##er", len(vocabulary)
    )  # the trainer breaks ties by chance, and tests name this one
    tokenizer.model = models.WordPiece(vocabulary, unk_token="[UNK]")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 1), ("[SEP]", 2)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, unk_token="[UNK]", cls_token="[CLS]", sep_token="[SEP]"
    )


@cache
def unigram() -> PreTrainedTokenizerFast:
    """Unigram that normalises by NFKC and marks words by ▁, as T5's, with an end token."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    _train(
        tokenizer,
        trainers.UnigramTrainer(vocab_size=300, special_tokens=["<unk>", "</s>"], unk_token="<unk>"),
    )
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, unk_token="<unk>", eos_token="</s>")


@cache
def unigram_with_bytes() -> PreTrainedTokenizerFast:
    """Unigram that writes by bytes what it has no piece for, as Gemma's."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    specials = ["<unk>", "<s>"]
    _train(tokenizer, trainers.UnigramTrainer(vocab_size=120, special_tokens=specials, unk_token="<unk>"))
    tokenizer = _with_bytes(tokenizer)
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Metaspace()])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>", unk_token="<unk>")


@cache
def bpe_with_bytes() -> PreTrainedTokenizerFast:
    """BPE over words marked by ▁ that falls back to bytes, as Llama 2's, with a BOS token."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    marked = [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    tokenizer.normalizer = normalizers.Sequence(marked)
    _train(tokenizer, trainers.BpeTrainer(vocab_size=120, special_tokens=["<unk>", "<s>", "</s>"]))
    tokenizer = _with_bytes(tokenizer)
    read = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    tokenizer.decoder = decoders.Sequence(read)
    tokenizer.post_processor = processors.TemplateProcessing("<s> $A", special_tokens=[("<s>", 1)])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>"
    )


def _with_bytes(tokenizer: Tokenizer) -> Tokenizer:
    """The tokenizer with a piece for each byte, which the trainers cannot make."""
    saved = json.loads(tokenizer.to_str())
    model, names = saved["model"], [f"<0x{byte:02X}>" for byte in range(256)]
    model["byte_fallback"] = True
    if isinstance(model["vocab"], dict):
        model["vocab"] |= {name: len(model["vocab"]) + byte for byte, name in enumerate(names)}
    else:
        model["vocab"] += [[name, -20.0] for name in names]
    return Tokenizer.from_str(json.dumps(saved))


@cache
def python_bytes() -> ByT5Tokenizer:
    """Bytes by a tokenizer written in Python, which has no offsets."""
    return ByT5Tokenizer()


def suffix_marked(folder: Path) -> CTRLTokenizer:
    """BPE whose pieces say by ``@@`` that their word goes on, as CTRL's; in Python, without offsets."""
    pieces = ["<unk>", "to@@", "toke@@", "n", "n@@", "s", "t@@", "h@@", "e", "a", "."]
    (folder / "vocab.json").write_text(json.dumps({piece: n for n, piece in enumerate(pieces)}), "utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\nt o\nk e\nto ke\n", "utf-8")
    return CTRLTokenizer(str(folder / "vocab.json"), str(folder / "merges.txt"))


KINDS = {"byte-level BPE": byte_bpe, "WordPiece": wordpiece, "Unigram": unigram}


def _train(tokenizer: Tokenizer, trainer: trainers.Trainer) -> None:
    trainer.show_progress = False
    tokenizer.train_from_iterator(_LINES, trainer)
