"""The token strip: the sequence as the browser shows it, by column so that long prompts stay small."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from ..result import TraceResult
from .wire import sent_bytes, shortened

MAX_TOKENS = 2048
"""More than a strip shows; of a longer sequence it shows the tokens on and around paths first."""
MAX_BYTES = 72_000
_LABEL_BYTES = 44_000
_AROUND = 2  # tokens on either side of one on a path


def token_strip_of(
    result: TraceResult,
    *,
    shade: str = "influence",
    surprise: Sequence[float | None] | None = None,
    marks: Sequence[str | None] | None = None,
) -> dict[str, Any]:
    """The sequence's tokens with what is known of each; an entry for each position where not said otherwise.

    Args:
        result: the trace whose tokens they are.
        shade: what colours them, ``influence`` or ``surprise``.
        surprise: of each token, in bits; None where it has none. Needed for its shade.
        marks: ``changed``, ``inserted``, ``deleted`` or None, in a comparison.

    Returns:
        Plain JSON. A shade of 1 stands for ``largest``; the target, from which everything is read, has
        no influence. Of a very long sequence a part is shown: ``ranges`` then says which: start,
        end (exclusive), start, end, ...

    Raises:
        ValueError: an unknown shade or mark, a shade by surprise without it, or a list of another length.
    """
    for name, values in (("surprise", surprise), ("marks", marks)):
        if values is not None and len(values) != result.seq_len:
            raise ValueError(f"{name} has {len(values)} entries; the sequence has {result.seq_len} tokens.")
    unknown = {mark for mark in marks or () if mark not in (None, "changed", "inserted", "deleted")}
    if unknown:
        raise ValueError(f"A mark is changed, inserted, deleted or None, not {sorted(unknown)}.")
    by_position = {
        "ids": result.unit_ids,
        "marks": list(marks) if marks and any(marks) else None,
    }
    shown = _shown(result)
    template = set(_of_template(result))
    strip: dict[str, Any] = {
        "labels": shortened([result.labels[p] for p in shown], _LABEL_BYTES),
        **{name: [values[p] for p in shown] for name, values in by_position.items() if values is not None},
        "special": [p for p in shown if result.special[p]],
        "template": [p for p in shown if p in template] or None,
        "generated": _first_generated(result),
        "shade": _shade(result, shade, surprise, shown),
        "ranges": _ranges(shown) if len(shown) < result.seq_len else None,
    }
    if sent_bytes(strip) > MAX_BYTES:
        del strip["ids"]  # what people miss least
    return {name: value for name, value in strip.items() if value is not None}


def _first_generated(result: TraceResult) -> int | None:
    """The first position that holds a token that the model wrote."""
    given = result.prompt_length
    return given and next((p for p, held in enumerate(result.members) if held[-1] >= given), None)


def _of_template(result: TraceResult) -> list[int]:
    """The positions of which a chat template wrote every token."""
    template = set(result.template)
    return [p for p, held in enumerate(result.members) if template.issuperset(held)] if template else []


def _shown(result: TraceResult) -> list[int]:
    """The positions to show: those around the paths, then those nearest to the target."""
    if result.seq_len <= MAX_TOKENS:
        return list(range(result.seq_len))
    steps = range(-_AROUND, _AROUND + 1)
    on_paths = dict.fromkeys(p + step for beam in result.beams for p in beam.positions for step in steps)
    nearest = sorted(range(result.seq_len), key=lambda p: abs(p - result.target_pos))
    wanted = dict.fromkeys([0, *on_paths, *nearest])
    return sorted([p for p in wanted if 0 <= p < result.seq_len][:MAX_TOKENS])


def _ranges(positions: Sequence[int]) -> list[int]:
    """Start and end (exclusive) of each run of neighbours, one after the other."""
    runs = itertools.groupby(enumerate(positions), key=lambda pair: pair[1] - pair[0])
    return [bound for _, run in runs for ends in [list(run)] for bound in (ends[0][1], ends[-1][1] + 1)]


def _shade(
    result: TraceResult, shade: str, surprise: Sequence[float | None] | None, shown: Sequence[int]
) -> dict[str, Any] | None:
    if shade == "influence":
        known = {p: share for p, share in enumerate(result.influence) if p != result.target_pos}
    elif shade == "surprise":
        if surprise is None:
            raise ValueError("A strip shaded by surprise needs each token's surprise.")
        known = {p: bits for p, bits in enumerate(surprise) if bits is not None}
    else:
        raise ValueError(f"shade is 'influence' or 'surprise', not {shade!r}.")
    return _scaled(shade, known, shown)


def _scaled(name: str, known: Mapping[int, float], shown: Sequence[int]) -> dict[str, Any] | None:
    largest = max(known.values(), default=0.0)
    if largest <= 0:
        return None
    values = [round(known[p] / largest, 3) if p in known else None for p in shown]
    return {"name": name, "largest": float(f"{largest:.6g}"), "values": values}
