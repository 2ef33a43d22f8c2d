"""Results as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .picture.describe import caption_of, facts_of
from .picture.numbers import number, percent
from .picture.receipt import LIMITS, control_lines, hop_name, receipt_lines
from .prompt.labels import visible
from .result import Prediction, TraceResult
from .result.receipt import Receipt

if TYPE_CHECKING:
    from .comparison import Comparison
    from .trace.verify import Verification

_RUNNERS_UP = 3


def report(result: TraceResult) -> str:
    """The paths, earliest token first, and below them what they are worth."""
    facts = facts_of(result)
    if result.optimality_gap is not None:
        facts.append(("first path from the best", f"{result.optimality_gap:.4f}"))
    if result.prediction:
        facts.append(("likely instead", _instead(result.prediction)))
    width = max(len(name) for name, _ in facts)
    rows = [f"{name:{width}}  {value}" for name, value in facts]
    lines = [*map(safe, result.paths_text), "", *map(safe, rows), "", caption_of(result)]
    if result.receipt is not None:
        told = [*receipt_lines(result), *control_lines(result.receipt), LIMITS]
        lines += ["", *map(safe, told), "", *map(safe, _hops_cut(result, result.receipt))]
    return "\n".join(lines)


def _hops_cut(result: TraceResult, receipt: Receipt) -> Iterator[str]:
    """The hops that were cut, those that cost most first."""
    yield f"weight  nats lost  {'left':14}  hop"
    for hop in sorted(receipt.hops, key=lambda hop: -hop.effect.lost):
        left = percent(hop.effect.after.probability)
        yield f"{hop.weight:6.3f}  {hop.effect.lost:9.2f}  {left:14}  {hop_name(hop, result)}"


def _instead(prediction: Prediction) -> str:
    others = [other for other in prediction.alternatives if other.token_id != prediction.token_id]
    return ", ".join(f"{other.label} {percent(other.probability)}" for other in others[:_RUNNERS_UP])


def safe(text: str, keep: str = "") -> str:
    """Tokens are untrusted: nothing that would steer the terminal, but its visible name."""
    return "".join(c if c.isprintable() or c in keep else visible(c) for c in text)


def comparison_report(comparison: Comparison) -> str:
    """The paths of every column, and what is other in it than in the reference."""
    from .comparison.sentences import changed, subtitle

    lines: list[str] = []
    for n, column in enumerate(comparison.columns):
        reference = " (reference)" * (n == comparison.reference)
        lines += [f"{column.name}{reference}: {subtitle(column)}"]
        lines += [*(f"  {path}" for path in column.result.paths_text), ""]
    for change in comparison.changes:
        names = [comparison.columns[n].name for n in (comparison.reference, change.column)]
        lines += [" → ".join(names), *(f"  {sentence}" for sentence in changed(comparison, change)), ""]
    return "\n".join(map(safe, lines[:-1]))


def verification_report(verification: Verification) -> str:
    """Whether the paths are the same, and by how much the numbers differ."""
    paths = "the same paths" if verification.same_paths else "other paths"
    rows = [("largest difference", verification.largest_difference), *verification.differences.items()]
    width = max(len(name) for name, _ in rows)
    numbers = [f"{name:{width}}  {number(value)}" for name, value in rows]
    return "\n".join(map(safe, [paths, *numbers, *verification.misfits]))
