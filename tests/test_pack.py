"""What travels to the browser: all that the picture holds, in 200 KB whatever the prompt."""

import dataclasses
import json
import math
import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reverse_attention import BeamPath, ReverseAttentionTracer, TraceResult
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of
from reverse_attention.picture.wire import packed, sent_bytes, shortened
from reverse_attention.result.flow import sankey

TEXT = "When Mary and John went to the store, John gave a drink to"
MOST = 200_000  # bytes of picture and strip together


@pytest.fixture(scope="module")
def tracer(demo) -> ReverseAttentionTracer:
    return ReverseAttentionTracer(demo.model, demo.tokenizer)


def rows(columns: dict) -> list[dict]:
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


SETTINGS = [
    {},
    {"graph": "network"},
    {"agg_heads": "none", "top_beam": 9},
    {"graph": "network", "weights": "norm", "paths": "token"},
]


@pytest.mark.parametrize("settings", SETTINGS)
def test_nothing_that_is_drawn_gets_lost(tracer, settings):
    picture = picture_of(tracer.trace_text(TEXT, **settings))
    sent = json.loads(json.dumps(packed(picture), allow_nan=False))
    ids = [f"L{node['layer']}_P{node['position']}" for node in rows(sent["nodes"])]
    assert ids == [node["id"] for node in picture["nodes"]]
    labels = [sent["texts"][text] for text in sent["nodes"]["text"]]
    assert labels == [node["label"] for node in picture["nodes"]]
    for row, node in zip(rows(sent["nodes"]), picture["nodes"], strict=True):
        before = list(zip(row["before"][::3], row["before"][1::3], row["before"][2::3], strict=True))
        expected = [
            (p["position"], p["label"], pytest.approx(p["weight"], rel=1e-2)) for p in node["predecessors"]
        ]
        assert [(position, sent["texts"][text], weight) for position, text, weight in before] == expected
        assert (row["position"], bool(row["special"])) == (node["position"], node["special"])
    shares = sent["beams"]["share"]
    for row, link in zip(rows(sent["links"]), picture["links"], strict=True):
        assert (ids[row["from"]], ids[row["to"]]) == (link["source"], link["target"])
        assert "value" not in row, "it is the sum of the shares"
        assert row["weight"] == pytest.approx(link["weight"], rel=1e-5)
        heads = [number for head in link["heads"] for number in head.values()]
        assert (row.get("heads") or []) == pytest.approx(heads, rel=1e-2)
        assert row.get("layers", []) == pytest.approx(link.get("layers", []), rel=1e-2, abs=1e-9)
        factor = row["weight"] if picture["graph"] == "layer" else 1
        values = row.get("values") or [shares[beam] * factor for beam in row["beams"]]
        assert values == pytest.approx([share["value"] for share in link["shares"]], rel=3e-5)
    for row, beam in zip(rows(sent["beams"]), picture["beams"], strict=True):
        assert [ids[i] for i in row["path"]] == beam["nodes"]
        assert row["hops"] == len(beam["weights"])


def long_result(tracer, paths: list[BeamPath], tokens: int, layers: int = 0) -> TraceResult:
    """A result of 2,000 tokens with long labels and large ids, eight heads on each hop."""
    base = tracer.trace_text(TEXT, **({"graph": "network"} if layers else {}))
    result = dataclasses.replace(
        base,
        seq_len=tokens,
        target_pos=tokens - 1,
        tokens=[f" token{p}" for p in range(tokens)],
        labels=[f"␣token{p}" for p in range(tokens)],
        token_ids=[100_000 + p for p in range(tokens)],
        special=[False] * tokens,
        beams=paths,
        layer=layers - 1 if layers else 1,
        sankey=sankey(paths, [f" token{p}" for p in range(tokens)], layer=1),
    )
    predecessors = list(base.predecessors.values() or base.node_predecessors.values())[-1]
    assert len(predecessors) >= 5
    per_node = {node.id: predecessors for node in result.sankey.nodes}
    per_position = {node.position: predecessors for node in result.sankey.nodes}
    mass = {node.id: 0.123456789 for node in result.sankey.nodes}
    return dataclasses.replace(result, predecessors=per_position, node_predecessors=per_node, node_mass=mass)


def path(positions: list[int], rank: int, layers: list[int]) -> BeamPath:
    hops = len(positions) - 1
    dice = random.Random(rank)
    weights = [dice.uniform(0.1, 0.9) for _ in range(hops)]
    score = sum(map(math.log, weights))
    heads = [[dice.random() / 8 for _ in range(8)] for _ in range(hops)]
    tokens = [f" token{p}" for p in positions]
    return BeamPath(positions, tokens, positions, weights, score, score / hops, [0] * hops, heads, layers)


def walks(count: int, hops: int, tokens: int, seed: int = 1) -> list[BeamPath]:
    """Paths through different positions: the worst case, nothing is shared."""
    dice = random.Random(seed)
    return [
        path([tokens - 1, *sorted(dice.sample(range(tokens - 1), hops), reverse=True)], rank, [])
        for rank in range(count)
    ]


def routes(count: int, layers: int, tokens: int) -> list[BeamPath]:
    depths = list(range(layers, -1, -1))
    return [path(one.positions, rank, depths) for rank, one in enumerate(walks(count, layers, tokens))]


def size(result: TraceResult) -> int:
    parts = packed(picture_of(result)), token_strip_of(result)
    return sum(len(json.dumps(part, allow_nan=False).encode()) for part in parts)


@pytest.mark.parametrize(("count", "hops"), [(20, 500), (1, 1999), (20, 30), (5, 120)])
def test_long_prompts_stay_small_in_the_layer_graph(tracer, count, hops):
    result = long_result(tracer, walks(count, hops, 2000), 2000)
    assert size(result) <= MOST
    drawn = picture_of(result)
    assert len(drawn["links"]) <= 600
    assert drawn["beams"], "the best path is always drawn"
    said = drawn["pruned"]
    if (count, hops) == (20, 500):
        assert "best 1 of 20 paths" in said
    if hops == 1999:
        assert "of 1,999 hops the 600 nearest" in said
        assert drawn["beams"][0]["nodes"][-1] == drawn["target"]
        assert len(drawn["beams"][0]["weights"]) == 1999
    if (count, hops) == (5, 120):
        assert said is None


@pytest.mark.parametrize("layers", [24, 48])
def test_deep_models_stay_small(tracer, layers):
    result = long_result(tracer, routes(20, layers, 2000), 2000, layers)
    assert size(result) <= MOST
    assert picture_of(result)["pruned"] is None, "twenty routes through 48 layers are drawn whole"


def test_paths_that_share_their_hops_are_all_drawn(tracer):
    """Twenty paths that differ in one hop each."""
    spine = list(range(1999, 1899, -1))
    beams = [path([p for p in spine if p != 1990 - rank], rank, []) for rank in range(20)]
    drawn = picture_of(long_result(tracer, beams, 2000))
    assert drawn["pruned"] is None
    assert len(drawn["beams"]) == 20


def test_monstrous_tokens_stay_small(tracer):
    result = long_result(tracer, walks(20, 500, 2000), 2000)
    result = dataclasses.replace(result, labels=[f"{'␣' * 400}{p}" for p in range(2000)])
    assert size(result) <= MOST


@example(labels=["x" * 60], most=900)
@given(labels=st.lists(st.text(max_size=70), max_size=9), most=st.integers(0, 900))
def test_labels_are_cut_no_shorter_than_they_must_be(labels, most):
    cut = shortened(labels, most)
    lengths = (60, 40, 24, 12, 6)

    def all_at(longest: int) -> list[str]:
        return [label if len(label) <= longest else label[: longest - 1] + "…" for label in labels]

    (chosen, *_) = (n for n in lengths if all_at(n) == cut)
    assert all(sent_bytes(all_at(n)) > most for n in lengths if n > chosen)
    assert sent_bytes(cut) <= most or cut == all_at(min(lengths))
