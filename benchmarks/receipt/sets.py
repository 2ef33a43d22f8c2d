"""Which hops a method names, best first, and the cuts that are made of them.

All are hops from a token to another, cut in all layers and heads at once, so that methods are compared at
equal numbers of equal things. Of a trace, the order is that of its paths, the best first, and then that of
the hops that carry most (``result.hops``); or that of these alone. The layer graph of 0.1.0 has no such list,
only its paths.

Hops into the first token are none: most attention falls back on it, and without it a model breaks, whatever
it was asked, so that the methods that name nothing else would seem to find most.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from typing import Any

from benchmarks.find_the_answer.methods import AGAINST, ANSWERS_TOKEN, METHODS, SEED
from benchmarks.find_the_answer.outcomes import Case
from reverse_attention import Record, ReverseAttentionTracer, TraceResult
from reverse_attention.knockout.cuts import Bundle, Cut

Hop = tuple[int, int]
"""Query and key."""

HEAVIEST = "relevance, heaviest hops"
"""Those that carry most, on a path or not."""
ASKED = (
    ANSWERS_TOKEN,
    HEAVIEST,
    "ifr, sinks rescaled, token paths",
    "norm, sinks rescaled, token paths",
    "norm, token paths",
    "rollout, token paths",
    SEED,
)
"""The methods, by their names in ``find_the_answer``."""
CONTRASTED = ("agreement",)
"""Tasks whose question is why the answer rather than its contrast: *is* rather than *are*."""
FIRST = 0
_MOST_PATHS = 20


def named_hops(tracer: ReverseAttentionTracer, case: Case, method: str, n: int) -> list[Hop]:
    """The first hops that a method names, at most ``n``; none into the first token."""
    result = tracer.trace(case.record, **settings_of(method, case))
    hops = dict.fromkeys([*([] if method == HEAVIEST else _of_paths(result)), *_heaviest(result)])
    return [(query, key) for query, key in hops if key != FIRST][:n]


def settings_of(method: str, case: Case) -> dict[str, Any]:
    """How a method traces a prompt; relevance is asked for the answer, whatever the model says by now."""
    if method == SEED:
        return {**METHODS[SEED], "top_beam": _MOST_PATHS, "top_k": 20}
    if method in (ANSWERS_TOKEN, HEAVIEST):
        against = case.contrast if case.task.name in CONTRASTED else None
        return {**METHODS[AGAINST], "answer": case.answer, "against": against, "top_beam": _MOST_PATHS}
    return {**METHODS[method], "top_beam": _MOST_PATHS}


def _of_paths(result: TraceResult) -> list[Hop]:
    pairs = itertools.chain(*(itertools.pairwise(path.positions) for path in result.beams))
    return [(query, key) for query, key in pairs if query != key]


def _heaviest(result: TraceResult) -> list[Hop]:
    return [(hop.query, hop.key) for hop in result.hops]


def cut_of(hops: Sequence[Hop], record: Record) -> Cut:
    """Some hops, in all layers."""
    bundles = tuple(Bundle((query,), (key,)) for query, key in hops)
    return Cut(dict.fromkeys(record.layers, bundles))


def kept_of(hops: Sequence[Hop], record: Record) -> Cut:
    """Everything but some hops, each token's own edge and those into the first token."""
    return Cut(cut_of(hops, record).bundles, only=record.layers, sinks=(FIRST,))


def unread(tokens: Collection[int], record: Record) -> Cut:
    """All hops out of some tokens, so that no other reads them."""
    return Cut(dict.fromkeys(record.layers, (Bundle(None, tuple(sorted(tokens))),)))
