"""A path told as a sentence, for who has not met one before."""

from __future__ import annotations

import itertools
from typing import Any

from reverse_attention.picture.numbers import percent
from reverse_attention.prompt.visible import isolated

_LONGEST = 4  # hops in a sentence
_WAYS = {
    "token": "In whichever layers that happens, it is one path; the bars under the picture tell which.",
    "network": "The number at an arrow is the layer in which that happens.",
}


def path_in_words(picture: dict[str, Any]) -> str:
    """What a path is, by the best one of a picture that is short enough; empty where none is."""
    nodes = {node["id"]: node for node in picture["nodes"]}
    for beam in [] if picture["pruned"] else picture["beams"]:
        visited = [nodes[node] for node in beam["nodes"]]
        tokens = [next(stay) for _, stay in itertools.groupby(visited, key=lambda node: node["position"])]
        if 2 <= len(tokens) <= _LONGEST + 1:
            names = [f"{isolated(token['label'])} ({token['position']})" for token in tokens]
            chain = ", and what came of it at ".join(names[1:])
            return (
                f"A path is a chain of tokens. Path {beam['rank']}: what the model had made of {names[0]} "
                f"was read by attention at {chain}. {_worth(picture, beam, nodes)}"
            )
    return ""


def _worth(picture: dict[str, Any], beam: dict[str, Any], nodes: dict[str, Any]) -> str:
    """How much the path carries, and of what."""
    if picture["graph"] == "layer":
        return "Each hop is one attention weight of this layer."
    answer = nodes[picture["target"]].get("answer")
    of = "what speaks for the answer" if answer else "everything that leads to the target"
    return f"Of {of}, {percent(beam['share'])} goes this way. {_WAYS[picture['graph']]}"
