"""What words mean: one source for the dashboard's help texts, the Learn page and the documentation."""

from __future__ import annotations

GLOSSARY: dict[str, str] = {
    "against": "What the heads that speak against the answer on this hop take from it, in logits.",
    "answer": (
        "The token asked about: the one predicted, or the model's likeliest next token, unless one is named."
    ),
    "attention row": (
        "How much a token (the query) reads of each token before it (the keys) and of itself, in one head of "
        "one layer. It sums to 1."
    ),
    "beam": "An unfinished path that a beam search keeps; it keeps the best few at each step.",
    "contrast": "The token, or tokens, that the answer is compared with: why this *rather than* that.",
    "coverage": "Share of all paths' mass that the drawn paths carry.",
    "distance from the best": (
        "By how much the best path's score falls short of the best there is; 0 where it is proved to be that."
    ),
    "for": "What the heads that speak for the answer on this hop add to it, in logits, over all layers.",
    "hop": "One step of a path, from a token to one that it reads.",
    "influence": "Share of all paths, not only of those drawn, that runs back to a token.",
    "lost": "Nats of the answer's log probability; negative where cutting helps it.",
    "mass": "Share of the mass of all routes that runs along this one.",
    "mass of a hop": "Of all routes from the target, the share that makes this hop in one layer or another.",
    "path": "A chain of tokens from the target back to where it ends; it is read from the earliest on.",
    "receipt": (
        "What is left of the answer where the drawn hops are cut and the model runs again, beside random "
        "edges of about as much attention."
    ),
    "record": "What one run of the model leaves behind: enough to trace any target of that prompt again.",
    "relevance": (
        "How much a token, or what an edge carries, speaks for the answer, in logits, negative where against "
        "it. That of all tokens adds up to the answer's lead over its contrast, biases left out."
    ),
    "route": "A path through the whole network, one hop in each layer; staying at a token is a hop, too.",
    "score": "Log weight of the path after length normalisation; 0 is the best.",
    "share of what can be lost": "Of what it loses with everything cut but each token's own edge.",
    "sink": "A token, mostly BOS or the first, that takes much attention and means little.",
    "surprise": "How little the model expected a token, in bits: 1 is a probability of ½, 10 one in 1,000.",
    "target": "The token that is traced from.",
    "token path": "All routes that visit the same tokens in the same order, whatever the layers, added up.",
    "weight": (
        "Of a hop. Layer graph: the attention that the query pays to the key. Network graph: the share of a "
        "step down to the layer below; the steps out of a token sum to 1."
    ),
}
"""Terms in alphabetical order, each with a sentence or two in Markdown."""
