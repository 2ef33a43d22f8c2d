"""Rows of token ids for training, with a weight for each token that is to be predicted.

Two kinds of rows share a batch. Text rows are packed with generated documents: answers weigh most.
Copy rows are random tokens, and teach what every task is made of: in the one half a random piece is
repeated, in the other half pairs "a _ b" are stated and then asked from either side. Without copy
rows the models stay at chance on coloured things and facts for a long time.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy as np
from numpy.random import Generator
from transformers import PreTrainedTokenizerFast

from reverse_attention.demo import corpus

Row = tuple[np.ndarray, np.ndarray]  # ids (T,), weights (T,)
_ORDINARY = 0.3  # weight of a token that answers nothing


def text_rows(tokenizer: PreTrainedTokenizerFast, seed: int, length: int) -> Iterator[Row]:
    """Rows that begin with a document and are filled with further ones; the last is cut off."""
    tokens = _encoded(tokenizer, seed)
    while True:
        ids, weights = [], []
        while len(ids) < length:
            more_ids, more_weights = next(tokens)
            ids += more_ids
            weights += more_weights
        yield np.array(ids[:length]), np.array(weights[:length], dtype=np.float32)


def _encoded(tokenizer: PreTrainedTokenizerFast, seed: int) -> Iterator[tuple[list[int], list[float]]]:
    """Each document's tokens; where no token starts a text, one ends it."""
    stream = corpus.documents(seed)
    ending = [] if tokenizer.bos_token_id is not None else [tokenizer.eos_token_id]
    while True:
        batch = list(islice(stream, 64))
        encoded = tokenizer([document.text for document in batch], return_offsets_mapping=True)
        for document, ids, offsets in zip(
            batch, encoded["input_ids"], encoded["offset_mapping"], strict=True
        ):
            yield ids + ending, _weights(document, offsets) + [_ORDINARY] * len(ending)


def _weights(document: corpus.Document, offsets: list[tuple[int, int]]) -> list[float]:
    weights, answers, at = [], document.answers, 0
    for start, end in offsets:
        while at < len(answers) and answers[at][1] <= start:
            at += 1
        inside = at < len(answers) and end > answers[at][0]
        weights.append(answers[at][2] if inside else _ORDINARY)
    return weights


def copy_rows(
    tokenizer: PreTrainedTokenizerFast, seed: int, length: int, letters: int, pairs: float
) -> Iterator[Row]:
    """Rows of random tokens in which what comes next can be known from what came before.

    Args:
        tokenizer: its vocabulary is drawn from.
        seed: the same seed gives the same rows.
        length: tokens in a row.
        letters: how many different tokens all rows together use.
        pairs: share of the rows that are pairs; the others are repeats.
    """
    rng = np.random.default_rng(seed)
    start = np.array([] if tokenizer.bos_token_id is None else [tokenizer.bos_token_id], dtype=np.int64)
    unasked = np.zeros(len(start), dtype=np.float32)
    alphabet = np.random.default_rng(0).permutation(np.arange(1, len(tokenizer)))[:letters]
    while True:
        ids, weights = (_pairs if rng.random() < pairs else _repeats)(rng, alphabet, length - len(start))
        yield np.concatenate((start, ids)), np.concatenate((unasked, weights))


def _repeats(rng: Generator, alphabet: np.ndarray, length: int) -> Row:
    """A random piece again and again; every token but the first piece's is an answer."""
    piece = rng.choice(alphabet, rng.integers(3, length // 2 + 1))
    return np.resize(piece, length), np.where(np.arange(length) < len(piece), 0, 1).astype(np.float32)


def _pairs(rng: Generator, alphabet: np.ndarray, length: int) -> Row:
    """Pairs "a x b y" are stated, then asked: "a p" wants b, "b q" wants a.

    The words between (x, y, p, q: up to three tokens each) stay the same all along the row, and what
    is stated takes at most half of it.
    """
    most = 3 if length > 32 else 1
    between, after, forward, backward = (rng.choice(alphabet, rng.integers(0, most + 1)) for _ in range(4))
    count = int(rng.integers(2, min(6, length // 2 // (2 + len(between) + len(after))) + 1))
    sides = rng.choice(alphabet, (count, 2), replace=False)
    ids = [token for left, right in sides for token in (left, *between, right, *after)]
    weights = [0.0] * len(ids)
    while len(ids) < length:
        left, right = sides[rng.integers(count)]
        turned = rng.random() < 0.6
        asked, words, answer = (right, backward, left) if turned else (left, forward, right)
        ids += [asked, *words, answer, *after]
        weights += [0.0] * (1 + len(words)) + [2.0] + [0.0] * len(after)
    return np.array(ids[:length]), np.array(weights[:length], dtype=np.float32)
