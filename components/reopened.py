"""A saved trace as what the Trace page can be asked for, so that it goes on from there."""

from __future__ import annotations

from collections.abc import Iterator

from components.prompt import sequence_of
from components.session import Key, of_setting
from reverse_attention import TraceResult

_SAME = ("graph", "layer", "paths", "top_beam", "top_k", "search", "diversity", "sink", "min_attn")
"""Settings that stand in a link as they stand in a result."""


def texts_of(result: TraceResult, model: str) -> dict[str, tuple[str, ...]]:
    """Each widget's texts by its key.

    Args:
        result: as it was saved.
        model: the name of its model, as it can be loaded here.
    """
    why = result.predict or result.answer is not None
    texts = {of_setting(name): str(getattr(result, name)) for name in _SAME}
    texts |= {Key.MODEL: model, Key.ASK: "predict" if why else "read", Key.UNIT: result.unit}
    texts |= {Key.STOP_AT_BOS: str(result.stop_at_bos)}
    if result.weights:
        texts[Key.WEIGHTS if why else Key.READ_WEIGHTS] = result.weights
    return {
        **{key: (text,) for key, text in texts.items()},
        **dict(_norm(result)),
        **dict(_heads(result)),
        **dict(_tokens(result)),
        **dict(_answer(result)),
    }


def _norm(result: TraceResult) -> Iterator[tuple[str, tuple[str, ...]]]:
    norm, _, power = result.length_norm.partition(":")
    yield Key.LENGTH_NORM, (norm,)
    if power:
        yield Key.POWER, (power,)


def _heads(result: TraceResult) -> Iterator[tuple[str, tuple[str, ...]]]:
    heads = result.agg_heads
    if isinstance(heads, str | int):
        yield Key.HEADS, (str(heads),)
    else:
        yield Key.HEADS, ("some",)
        yield Key.SOME_HEADS, tuple(map(str, heads))


def _tokens(result: TraceResult) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The prompt, what was added to it, and the token asked about."""
    n = result.prompt_length or len(result.token_ids)
    ends = [span[1] for span in result.spans[:n] if span]
    whole = result.prompt_length is None or not ends
    yield Key.PROMPT, (result.text if whole else result.text[: ends[-1]],)
    yield Key.SEQUENCE, (sequence_of(tuple(result.token_ids[:n])),)
    if result.prompt_length is not None:
        added = " ".join(map(str, result.token_ids[n:]))
        yield Key.CONTINUATION, ("stopped", "", "", "", added)
    is_next = result.answer is not None and not result.predict and result.asked_pos == result.seq_len - 1
    yield Key.TARGET, ("" if is_next else str(result.members[result.asked_pos][0]),)


def _answer(result: TraceResult) -> Iterator[tuple[str, tuple[str, ...]]]:
    if result.answer is None:
        return
    yield Key.ANSWER_MENU, (str(result.answer.token_id),)
    if len(result.answer.against) == 1:
        yield Key.AGAINST_MENU, (str(result.answer.against[0].token_id),)
