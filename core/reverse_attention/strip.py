"""The token strip: the sequence as the browser shows it, by column so that long prompts stay small."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .paths import TraceResult


def token_strip(
    result: TraceResult,
    *,
    shade: str = "influence",
    surprise: Sequence[float | None] | None = None,
    notes: Sequence[str | None] | None = None,
    generated: int | None = None,
    template: Sequence[int] = (),
    marks: Sequence[str | None] | None = None,
) -> dict[str, Any]:
    """The sequence's tokens with what is known of each; an entry for each position where not said otherwise.

    Args:
        result: the trace whose tokens they are.
        shade: what colours them, ``influence`` or ``surprise``.
        surprise: of each token, in bits; None where it has none. Needed for its shade.
        notes: a line about each token, or None.
        generated: the first position that the model wrote.
        template: the positions that a chat template put there.
        marks: ``changed``, ``inserted``, ``deleted`` or None, in a comparison.

    Returns:
        Plain JSON. A shade of 1 stands for ``largest``; the target, from which everything is read, has
        no influence.

    Raises:
        ValueError: an unknown shade or mark, a shade by surprise without it, or a list of another length.
    """
    for name, values in (("surprise", surprise), ("notes", notes), ("marks", marks)):
        if values is not None and len(values) != result.seq_len:
            raise ValueError(f"{name} has {len(values)} entries; the sequence has {result.seq_len} tokens.")
    unknown = {mark for mark in marks or () if mark not in (None, "changed", "inserted", "deleted")}
    if unknown:
        raise ValueError(f"A mark is changed, inserted, deleted or None, not {sorted(unknown)}.")
    optional = {
        "generated": generated,
        "template": list(template) or None,
        "marks": list(marks) if marks and any(marks) else None,
        "shade": _shade(result, shade, surprise),
        "notes": list(notes) if notes and any(notes) else None,
    }
    return {
        "labels": list(result.labels),
        "ids": list(result.token_ids),
        "special": [position for position, special in enumerate(result.special) if special],
        **{name: value for name, value in optional.items() if value is not None},
    }


def _shade(result: TraceResult, shade: str, surprise: Sequence[float | None] | None) -> dict[str, Any] | None:
    if shade == "influence":
        known = {p: share for p, share in enumerate(result.influence) if p != result.target_pos}
    elif shade == "surprise":
        if surprise is None:
            raise ValueError("A strip shaded by surprise needs each token's surprise.")
        known = {p: bits for p, bits in enumerate(surprise) if bits is not None}
    else:
        raise ValueError(f"shade is 'influence' or 'surprise', not {shade!r}.")
    return _scaled(shade, known, result.seq_len)


def _scaled(name: str, known: Mapping[int, float], length: int) -> dict[str, Any] | None:
    largest = max(known.values(), default=0.0)
    if largest <= 0:
        return None
    values = [round(known[p] / largest, 3) if p in known else None for p in range(length)]
    return {"name": name, "largest": float(f"{largest:.6g}"), "values": values}
