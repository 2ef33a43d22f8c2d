"""Every family of transformers: which way it is captured, and how far that is from the truth.

Each family is built small with random weights, twice: as it loads by default, to be captured, and with
eager attention, whose returned weights are the truth. All layers, heads and queries are compared on 31
tokens, more than twice the sliding windows of the small models, to 1e-4; and on 200, where some families
attend in another way, to 2e-2: of so many tokens one may stand so near between two experts that the last bits
of two passes decide.

Beside it stands what ``weights="relevance"`` has for the decoder's or the encoder's own attention: rules for
every layer, or layers whose MLP is held constant, or why it is refused; and by how much the MLPs miss
conservation at most, of a token's own size, without biases (1e-3 is allowed where there is a rule).

    PYTHONPATH=core python -m benchmarks.families              # all, about five minutes
    PYTHONPATH=core python -m benchmarks.families gemma2 t5    # some
    PYTHONPATH=core python -m benchmarks.families --write      # into benchmarks/README.md
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections import Counter
from dataclasses import dataclass
from typing import Any

import torch
import transformers

from benchmarks import report
from reverse_attention.backward import RelevanceError, refuse_relevance
from reverse_attention.backward.understanding import understand
from reverse_attention.capture import CaptureError, Record, capture
from tests import tiny

CLASSES = {"causal": tiny.CAUSAL, "masked": tiny.MASKED, "encoder-decoder": tiny.SEQ2SEQ}
WAYS = {"fused": "fused attention", "blocks": "blocks of queries", "modules": "modules run again"}
_LENGTHS, _ANSWER, _POSITIONS = (31, 200), 17, 256


@dataclass(frozen=True)
class Line:
    """What became of one family."""

    kind: str
    family: str
    way: str
    """One of ``WAYS``, ``none`` (no attention to trace), ``not built``, or ``FAILED``."""
    layers: str = ""
    difference: float | None = None
    note: str = ""
    relevance: str = ""
    """What its rules are, or why it is refused."""


def main() -> int:
    """Sweep, print, and return how many families failed."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("families", nargs="*", help="model types; all by default")
    arguments.add_argument("--write", action="store_true", help="write the table into benchmarks/README.md")
    given = arguments.parse_args()
    _be_quiet()
    lines = []
    for kind, classes in CLASSES.items():
        for family in classes:
            if not given.families or family in given.families:
                lines.append(sweep(kind, family))
                print(as_text(lines[-1]), flush=True)
    print(summary(lines))
    if given.write:
        report.write("families", f"{summary(lines)} {report.here_and_today()}\n\n{as_table(lines)}")
    return sum(line.way == "FAILED" for line in lines)


def sweep(kind: str, family: str) -> Line:
    """Build, capture and compare one family."""
    try:
        model = _build(kind, family)
    except Exception as failure:  # a config that the small sizes do not fit, or a missing package
        return Line(kind, family, "not built", note=_short(failure))
    try:
        return _compare(kind, family, model)
    except CaptureError as failure:
        return Line(kind, family, "none", note=_short(failure))
    except Exception as failure:  # one family must not end the sweep
        return Line(kind, family, "FAILED", note=f"{type(failure).__name__}: {_short(failure)}")


def _build(kind: str, family: str, **settings: Any) -> Any:
    return tiny.build(family, CLASSES[kind], **tiny.with_positions(family, _POSITIONS), **settings)


@torch.no_grad()
def _compare(kind: str, family: str, model: Any) -> Line:
    records = _records(model, _LENGTHS[0])
    short, longer, note = _worst(kind, family, records, _LENGTHS[0]), 0.0, ""
    layers = ", ".join(f"{name} {len(record.layers)}/{record.n_layers}" for name, record in records.items())
    reason = next(iter(records.values())).reason
    way = next(way for way, words in WAYS.items() if words in reason)
    try:
        longer = _worst(kind, family, _records(model, _LENGTHS[1]), _LENGTHS[1])
    except CaptureError as failure:
        note = _short(failure)
    right = short <= 1e-4 and longer <= 2e-2
    told = _relevance(records["self"]) if "self" in records else ""
    return Line(kind, family, way if right else "FAILED", layers, max(short, longer), note, told)


def _relevance(record: Record) -> str:
    try:
        refuse_relevance(record)
    except RelevanceError as refusal:
        return f"refused: {_short(refusal)}"
    understood = understand(record.model, record.attention)
    if not understood.constant:
        return f"rules, {max(understood.misses):.0e}"
    layers = ", ".join(map(str, understood.constant))
    return f"MLP of layer {layers} held constant, {max(understood.misses):.0e}"


def _records(model: Any, length: int) -> dict[str, Record]:
    decoder = _decoder(model)
    records = {attention: _capture(model, attention, decoder, length) for attention in _kinds(decoder)}
    return {attention: record for attention, record in records.items() if record is not None}


def _worst(kind: str, family: str, records: dict[str, Record], length: int) -> float:
    """Against a new model, since BigBird's is another one after a short prompt."""
    eager = _build(kind, family, attn_implementation="eager")
    eager.config.use_cache = False  # as for any trace; FSMT has no causal mask with it
    truth = eager(input_ids=_ids(length), output_attentions=True, **_decoder(eager))
    return max(_difference(record, _returned(truth, attention)) for attention, record in records.items())


def _decoder(model: Any) -> dict[str, torch.Tensor]:
    return {"decoder_input_ids": _ids(_ANSWER)} if model.config.is_encoder_decoder else {}


def _kinds(decoder: dict[str, torch.Tensor]) -> tuple[str, ...]:
    return ("self", "cross", "encoder") if decoder else ("self",)


def _capture(model: Any, attention: str, decoder: dict[str, torch.Tensor], length: int) -> Record | None:
    """None where the model attends, but not in this way."""
    try:
        return capture(model, _ids(length), attention=attention, **decoder)
    except CaptureError as failure:
        if f"has no {attention!r} attention" in str(failure):
            return None
        raise


def _returned(truth: Any, attention: str) -> Any:
    names = {"self": ("decoder_attentions", "attentions"), "cross": ("cross_attentions",)}
    candidates = (truth.get(name) for name in names.get(attention, ("encoder_attentions",)))
    return next(attentions for attentions in candidates if attentions is not None)


def _difference(record: Record, returned: Any) -> float:
    """Largest absolute difference; infinite unless every returned matrix has its layer."""
    shape = (len(record.query_ids), len(record.input_ids))
    rows = [record.rows(layer, range(shape[0])) for layer in record.layers]
    square = [a[0] for a in returned if a is not None and a.dim() == 4]
    own = [a[:, : shape[0], : shape[1]] for a in square if not a[..., shape[1] :].any()]  # BigBird pads
    matrices = [a for a in own if tuple(a.shape[1:]) == shape]
    if len(matrices) != len(record.layers):
        return float("inf")
    return max(float((a - b).abs().max()) for a, b in zip(rows, matrices, strict=True))


def _ids(length: int) -> torch.Tensor:
    return torch.randint(8, 90, (1, length), generator=torch.Generator().manual_seed(length))


def as_text(line: Line) -> str:
    """One line of the table for a terminal."""
    difference = "" if line.difference is None else f"{line.difference:.0e}"
    told = " ".join(filter(None, (line.layers, line.note, line.relevance)))
    return f"{line.kind:16} {line.family:26} {line.way:10} {difference:6} {told}".rstrip()


def as_table(lines: list[Line]) -> str:
    """The table for the README."""
    rows = [
        (
            line.kind,
            line.family,
            line.way,
            "" if line.difference is None else f"{line.difference:.0e}",
            line.relevance,
            "; ".join(filter(None, (line.layers, line.note))),
        )
        for line in lines
    ]
    return report.table(
        (
            "kind",
            "family",
            "way",
            "largest difference",
            "relevance",
            "layers that attend, of all; or why not",
        ),
        rows,
    )


def summary(lines: list[Line]) -> str:
    """How many families went which way."""
    counts = [
        f"{kind}: "
        + ", ".join(f"{n} {way}" for way, n in Counter(x.way for x in lines if x.kind == kind).most_common())
        for kind in CLASSES
    ]
    return f"transformers {transformers.__version__}; " + "; ".join(counts) + "."


def _short(failure: Exception) -> str:
    text = " ".join(str(failure).split()).replace("|", "/")
    return text if len(text) <= 110 else f"{text[:107]}..."


def _be_quiet() -> None:
    warnings.simplefilter("ignore")
    transformers.logging.set_verbosity(transformers.logging.CRITICAL)
    torch.set_num_threads(1)


if __name__ == "__main__":
    sys.exit(main())
