"""The methods that weigh the edges of the network graph: one row each, in words.

Settings, the command line, the dashboard, captions and the check of saved traces read this table. To add a
method:

1. write its function in ``weights``, as those there: (rows, queries, agg_heads, what it needs) -> weight
   (query, channel, key) of each head, and last of the residual stream, those of one query summing to 1;
2. write its row here, in the place of its rank: people get the first method that their record can give;
3. write its tests; ``tests/test_methods.py`` holds the row against the function.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Method:
    """A method of weighing edges, as people read of it."""

    name: str
    """In settings, files and the command line."""
    explanation: str
    """What a step weighs, in a clause, with the paper."""
    caption: str
    """What a picture of its paths can and cannot claim: a sentence."""
    function: str
    """Where its function is: ``package.module:name``."""
    together: str = ""
    """Where a function is that gives the same with the channels added up, if that is faster: (query, key)."""
    by_head: str = ""
    """Where a function is that tells faster in what proportion heads carry some edges; it takes keys after
    queries and returns (query, head, key) of them."""
    needs: tuple[str, ...] = ()
    """What the function takes besides rows of attention, by its parameters' names; ``weights.methods`` says
    how a record gives each."""
    head_words: tuple[str, ...] = ("mean", "max", "none")
    """The words that ``agg_heads`` may be; where heads are added up as vectors, none of them is strongest."""
    sink: str = "keep"
    """What people get done with sinks; benchmarks/README.md says how that was chosen."""


_ROWS = (
    Method(
        name="relevance",
        explanation="what it speaks for the answer (Achtibat et al. 2024; Jafari et al. 2025)",
        caption=(
            "These paths go through all layers; a step weighs as much as what it carries speaks for the "
            "answer, the MLP included; why attention looked there is not asked."
        ),
        function="reverse_attention.weights.relevance:relevance",
        needs=("gradients",),
        head_words=("mean", "none"),
    ),
    Method(
        name="ifr",
        explanation="its share of the sum (Ferrando & Voita 2024)",
        caption=(
            "These paths go through all layers; a step weighs what it brings the residual stream closer to "
            "its sum, what points elsewhere counts nothing, and the MLP is left out."
        ),
        function="reverse_attention.weights.vectors:ifr",
        together="reverse_attention.weights.vectors:ifr_together",
        by_head="reverse_attention.weights.vectors:ifr_by_head",
        needs=("block",),
        head_words=("mean", "none"),
        sink="renormalize",
    ),
    Method(
        name="norm",
        explanation="the length of what it adds to the stream (Kobayashi et al. 2021)",
        caption=(
            "These paths go through all layers; a step weighs as much as the vector that it adds is long, "
            "even where vectors cancel, and the MLP is left out."
        ),
        function="reverse_attention.weights.vectors:norm",
        together="reverse_attention.weights.vectors:norm_together",
        by_head="reverse_attention.weights.vectors:norm_by_head",
        needs=("block",),
        head_words=("mean", "none"),
        sink="renormalize",
    ),
    Method(
        name="rollout",
        explanation="its attention, and as much for the residual stream (Abnar & Zuidema 2020)",
        caption=(
            "These paths go through all layers; attention and the residual stream have half of each step, "
            "whatever they carry, and the MLP is left out."
        ),
        function="reverse_attention.weights.rollout:rollout",
    ),
)

METHODS: dict[str, Method] = {row.name: row for row in _ROWS}
"""All methods by name, the one that people get first where a record can give it first."""


def knows_answer(method: str | None) -> bool:
    """Whether edges are weighed by what they carry for an answer."""
    return method in METHODS and "gradients" in METHODS[method].needs
