"""The steps in their order, each with its idea in words; what it shows is drawn by its function."""

from __future__ import annotations

from components.learn import answers, by_hand, many_layers, one_layer
from components.learn.frame import Step

STEPS = (
    Step(
        "row",
        "An attention row",
        "To say what comes next, each token reads the tokens before it, and itself. How much it reads of "
        "each is its **attention row**: shares that sum to 1. Every head of every layer has such rows; "
        f"these are the mean of the heads of layer {one_layer.LAYER}, counted from 0. Click a token to see "
        "what it reads.",
        one_layer.attention_row,
    ),
    Step(
        "chain",
        "Rows make a path",
        "Start at the last token. Go to one that it reads, then to one that *that* token reads, and on to "
        "the first token. Such a chain of rows is a **path**. Its weight is the product of its hops; since "
        "products get tiny, their logarithms are added, and divided by the number of hops, so that long "
        "and short paths compare.",
        one_layer.chain,
    ),
    Step(
        "greedy",
        "Why greedy is not best",
        "Why search at all? One could always take the heaviest hop. But what is heaviest now may lead to a "
        "token that reads nothing in particular. A **beam search** keeps the best few unfinished paths, "
        "the beams, side by side; with one beam it is greedy.",
        one_layer.greedy,
    ),
    Step(
        "by-hand",
        "Beam search by hand",
        "Here is a whole attention matrix, made up, of five tokens: rows read, columns are read. Take "
        f"pencil and paper: start at **{by_hand.LABELS[by_hand.TARGET]}**, extend each beam by the heaviest "
        "predecessors of its last token, add the logarithms (ln) of the weights, keep the best beams, and "
        f"set a path aside as finished when it reaches **{by_hand.LABELS[0]}**. Below the matrix is what "
        "the library's own search does.",
        one_layer.by_hand_search,
    ),
    Step(
        "length",
        "Long and short paths",
        "Every hop multiplies by a number under 1, so a path that is made longer weighs less, and without "
        "normalisation short paths win, whatever they are worth hop by hop. Divided by the number of hops "
        "n, the score is the mean log weight. Here are all paths of the matrix of the step before.",
        one_layer.length_normalisation,
    ),
    Step(
        "sink",
        "The sink",
        "A row must sum to 1, even where a token needs nothing from the others. Models learn to leave what "
        "is over at the first token, or at BOS: an **attention sink**. It takes much and means little, so "
        "paths end there whether or not anything came from it. It can be left out, and what it takes be "
        "shared among the others.",
        many_layers.sink,
    ),
    Step(
        "heads",
        "Heads",
        "A layer has several **heads**, and each has rows of its own. They often do different work: one "
        "looks for the same name, one for the answer, one at the token before. Their mean blurs that. Look "
        "at each head by itself.",
        many_layers.heads,
    ),
    Step(
        "no-route",
        "A layer's chain is no route",
        "A chain of rows of one layer looks like a route, but nothing travels along it. All tokens of a "
        "layer read at once, and they read what the layer *below* left. What a token reads in this layer, "
        "others can use in the next layer only. In the last layer nobody can: of its rows, only the "
        "target's reaches the answer.",
        many_layers.no_route,
    ),
    Step(
        "token-paths",
        "Token paths",
        "In the **network graph** a route climbs through every layer: at each it either hops to another "
        "token or stays in the residual stream. The steps out of a token sum to 1, so all routes together "
        "carry 100 %, and each a share. But many routes tell one story, the same hop made a layer earlier "
        "or later. A **token path** adds up all routes that visit the same tokens in the same order.",
        many_layers.token_paths,
    ),
    Step(
        "relevance",
        "Rather than what?",
        "Attention and lengths do not know what the model says. **Relevance** does: it asks how much of "
        "what each step carries speaks for the answer. The shares of all tokens add up to the answer's "
        "lead over what it is compared with. So ask *rather than what?*: a rival, or a word that would not "
        "fit at all.",
        answers.relevance,
    ),
    Step(
        "cutting",
        "Cut it and see",
        "A picture claims: the answer came this way. The **receipt** tests it. It cuts the drawn hops, "
        "runs the model again, and looks at what is left of the answer. Random edges that take as much "
        "attention are cut beside them: if those cost as much, the picture says nothing.",
        answers.cutting,
    ),
    Step(
        "limits",
        "What none of it can tell",
        "Each point is a drawn hop: to the right, what it carries in the picture; upward, what the answer "
        "loses when it alone is cut. If pictures were causes, the points would rise from left to right.",
        answers.limits,
    ),
)
