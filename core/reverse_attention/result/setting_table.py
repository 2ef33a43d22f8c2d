"""The settings of a trace: one row each, read by everything that takes, checks, shows or keeps one.

The parameters of ``ReverseAttentionTracer.trace``, the options of the command line, the dashboard's sidebar,
the fields of a result and of its file, ``verify`` and the sentences of a comparison follow these rows. To
add a setting:

1. add its row here, with the value that traces had before there was one as its default, so that old files
   open;
2. add its parameter to ``ReverseAttentionTracer.trace``, at the end;
3. read it where it has its effect, and test that.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .method_table import METHODS


@dataclass(frozen=True, kw_only=True)
class About:
    """What people read of a setting, and what it may be."""

    part: str
    """The heading that it stands under in the command line's help."""
    default: Any
    """The library's."""
    label: str
    """Above its widget and in sentences."""
    help: str
    """What it changes, in a sentence or two."""
    values: Mapping[str, Any] | None = None
    """The words that it may be, each with what people call it; None where it is no choice among words."""
    written: str | None = None
    """How the command line's help writes a value that is neither a word, a number nor a token."""
    least: float | None = None
    most: float | None = None
    """The bounds of a number."""
    slider: tuple[float, float, float] | None = None
    """The dashboard's least and greatest value and step; people rarely want those beyond."""
    option: str | None = None
    """In the command line; None where it cannot be given there. One that is on turns it off."""
    dashboard: Any = None
    """The default that people get in the dashboard and in the command line."""
    in_network: Any = None
    """What people get in the network graph, where it has no meaning and is not offered; None where it has."""
    schema: Mapping[str, Any] | None = None
    """How a file may hold it, as JSON Schema, where that does not follow from the rest."""


PARTS = QUESTION, GRAPH, PATHS = "what is asked", "what a hop weighs", "which paths are drawn"
"""The parts that settings stand in."""


def _row(part: str, default: Any, label: str, help_text: str, **about: Any) -> Any:
    about = {"dashboard": default, **about}
    return field(
        default=default,
        metadata={"about": About(part=part, default=default, label=label, help=help_text, **about)},
    )


@dataclass(frozen=True, kw_only=True)
class KeptSettings:
    """The settings that a result keeps under their own names; the defaults are the library's."""

    layer: int = _row(
        GRAPH,
        -1,
        "Layer",
        "Whose attention is followed, counted from 0; the last layer is the closest to the output.",
        option="--layer",
        schema={"$ref": "#/$defs/count"},
    )
    top_beam: int = _row(
        PATHS,
        5,
        "Paths",
        "How many paths are kept at each step of the search, and drawn.",
        least=1,
        slider=(1, 20, 1),
        option="--top-beam",
    )
    top_k: int = _row(
        PATHS,
        5,
        "Predecessors per step",
        "By how many of the most attended earlier tokens a path is extended; more finds rarer paths.",
        least=1,
        slider=(1, 20, 1),
        option="--top-k",
    )
    min_attn: float = _row(
        GRAPH,
        0.0,
        "Smallest weight",
        "Hops with less weight than this are not followed; paths may then end early.",
        least=0,
        most=1,
        slider=(0.0, 0.5, 0.01),
        option="--min-attn",
    )
    agg_heads: str | int | Sequence[int] = _row(
        GRAPH,
        "mean",
        "Heads",
        "How a layer's heads become one weight; kept apart, one head carries each hop.",
        option="--heads",
        written="mean|max|none|0,2",
        schema={
            "anyOf": [
                {"enum": ["mean", "max", "none"]},
                {"type": "integer"},
                {"type": "array", "items": {"type": "integer"}},
            ]
        },
    )
    length_norm: str = _row(
        PATHS,
        "avg_logprob",
        "Length normalisation",
        "How paths of different length are compared: n is the number of hops of a path.",
        option="--length-norm",
        written="avg_logprob|sqrt|none|pow:A",
        in_network="none",  # routes all have one length
        schema={"type": "string", "pattern": "^(none|avg_logprob|sqrt|pow:[0-9.eE+-]{1,24})$"},
    )
    stop_at_bos: bool = _row(
        PATHS,
        True,
        "Stop at BOS",
        "Paths end at a beginning-of-sequence token; they always end at position 0.",
        option="--pass-bos",
        in_network=True,  # routes end at the embeddings
    )
    bos_token_id: int | None = _row(
        GRAPH,
        None,
        "BOS token",
        "The id of the beginning-of-sequence token where the tokenizer's is not the one meant.",
        schema={"anyOf": [{"type": "null"}, {"$ref": "#/$defs/count"}]},
    )
    graph: str | None = _row(
        GRAPH,
        None,  # depends on the weights: see search.settings
        "Graph",
        "Follow one layer's attention from token to token, or routes through all layers.",
        values={"network": "Network", "layer": "Layer"},
        option="--graph",
        dashboard="network",
    )
    weights: str | None = _row(
        GRAPH,
        "rollout",
        "Edge weights",
        "What a step of the network graph weighs from layer to layer; the first that the model gives.",
        values=METHODS,
        option="--weights",
        dashboard=None,  # depends on the record: see weights.methods
        schema={"type": ["string", "null"], "maxLength": 40, "description": "Null in the layer graph."},
    )
    search: str | None = _row(
        PATHS,
        None,  # depends on the graph: see search.settings
        "Search",
        "Beam search follows the heaviest hops step by step and can miss the best path; exact cannot. "
        "Unless chosen: exact in the network graph, beam in the layer graph.",
        values={"exact": "exact", "beam": "beam search"},
        option="--search",
    )
    sink: str | None = _row(
        GRAPH,
        "keep",
        "Sinks",
        "What becomes of attention to BOS, or to the first token where there is no BOS; unless chosen, what "
        "suits the edge weights.",
        values={"keep": "keep", "drop": "leave out", "renormalize": "leave out, rescale"},
        option="--sink",
        dashboard=None,  # depends on the weights: see method_table
    )
    sink_positions: Sequence[int] | str | None = _row(
        GRAPH,
        None,
        "Sink positions",
        "The tokens that are sinks where BOS, or the first token, are not the ones meant; or those found by "
        "what they do: all attend to them, and they add little.",
        option="--find-sinks",
        schema={"$ref": "#/$defs/counts"},
    )
    predict: bool = _row(
        QUESTION,
        False,
        "Why it was generated",
        "Ask why the target was predicted, not what it reads.",
        option="--predict",
    )
    diversity: float = _row(
        PATHS,
        0.0,
        "Difference between paths",
        "The share of its hops by which each path differs at least from every better one.",
        least=0,
        most=1,
        slider=(0.0, 0.9, 0.05),
        option="--diversity",
    )
    paths: str = _row(
        PATHS,
        "layer",
        "What a path is",
        "In the network graph: a chain of tokens, all its ways through the layers added up; or a route, one "
        "of these ways. A beam search and a difference between paths are for routes.",
        values={"token": "token path", "layer": "route"},
        option="--paths",
        dashboard=None,  # depends on the search: see for_people
    )


@dataclass(frozen=True, kw_only=True)
class TraceSettings(KeptSettings):
    """All settings of a trace, named as ``ReverseAttentionTracer.trace`` takes them."""

    words: bool = _row(
        QUESTION,
        False,
        "Words",
        "Merge tokens into words; positions count words then.",
        option="--words",
    )

    answer: str | int | None = _row(
        QUESTION,
        None,
        "Answer",
        "With relevance: the token that it is about; unless given, the one predicted or likeliest.",
        option="--answer",
    )
    against: str | int | Sequence[str | int] | None = _row(
        QUESTION,
        None,
        "Against",
        "With relevance: the token that the answer is compared with; unless given, all others.",
        option="--against",
    )

    @classmethod
    def for_people(cls, **chosen: Any) -> TraceSettings:
        """The defaults of the dashboard and the command line, chosen by prompts whose answers are known
        (benchmarks/README.md), where nothing else was chosen.
        """
        defaults = {name: about.dashboard for name, about in ABOUT.items()}
        if chosen.get("graph", defaults["graph"]) == "network":
            defaults |= {n: about.in_network for n, about in ABOUT.items() if about.in_network is not None}
        settings = cls(**{**defaults, **chosen})
        routes = settings.graph == "layer" or settings.search == "beam" or settings.diversity
        default = "layer" if routes else "token"
        return dataclasses.replace(settings, paths=settings.paths or default)


def _about(settings: type[KeptSettings]) -> dict[str, About]:
    return {row.name: row.metadata["about"] for row in dataclasses.fields(settings)}


ABOUT: dict[str, About] = _about(TraceSettings)
"""Every setting by its name."""

KEPT: dict[str, About] = _about(KeptSettings)
"""Those that a result keeps."""
