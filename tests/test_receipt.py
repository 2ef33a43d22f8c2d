"""The receipt of a result; oracles: single runs of its cuts, counting, and a model whose needs are known."""

import json
import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from reverse_attention import ReverseAttentionTracer, TraceResult, cli
from reverse_attention.knockout import Knockout
from reverse_attention.knockout.control import Pairs, draws, in_place_of
from reverse_attention.knockout.cuts import Bundle, Cut
from reverse_attention.knockout.drawing import Drawing
from reverse_attention.knockout.measure import Scale
from reverse_attention.picture.numbers import percent
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.receipt import LIMITS, hop_name, is_idle, receipt_lines, sentence
from reverse_attention.result.receipt import Outcome
from tests.induction import induction_model

TEXT = "When Mary and John went to the store, John gave a drink to"
RELEVANCE = {"graph": "network", "weights": "relevance"}


@pytest.fixture(scope="module")
def traced(demo_bos):
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    record = tracer.capture(TEXT)
    result = tracer.trace(record, **RELEVANCE, paths="token")
    return tracer, record, result, tracer.receipt(record, result)


def after(tracer, record, position, token, cut):
    """The log probability of a token in one run by itself."""
    logits = Knockout(record, position).run([cut], list)[0]
    return float(logits.double().log_softmax(dim=-1)[token])


def test_every_figure_of_a_receipt_is_a_run_of_its_own(traced):
    tracer, record, result, receipt = traced
    last, token = len(record.input_ids) - 1, result.answer.token_id
    before = float(record.logits([last])[0].double().log_softmax(dim=-1)[token])
    assert receipt.before.log_probability == before
    assert receipt.answer.probability == pytest.approx(result.answer.probability)

    def every(query, key):
        return {layer: (Bundle((query,), (key,)),) for layer in record.layers}

    drawn = {
        (q, k) for beam in result.beams for q, k in zip(beam.positions, beam.positions[1:], strict=False)
    }
    drawn = {hop for hop in drawn if hop[0] != hop[1]}
    assert {(hop.query, hop.key) for hop in receipt.hops} == drawn
    assert len(receipt.hops) == len(drawn)
    together = {layer: tuple(Bundle((q,), (k,)) for q, k in drawn) for layer in record.layers}
    first = receipt.hops[0]
    token_effect = receipt.tokens[3]
    alone = first.by_layer[2]
    layers = tuple(record.layers)
    expected = [
        (receipt.drawn, Cut(together)),
        (receipt.kept, Cut(together, only=layers, sinks=tuple(result.sink_positions))),
        (receipt.bare, Cut(only=layers, sinks=tuple(result.sink_positions))),
        (first.effect, Cut(every(first.query, first.key))),
        (alone.effect, Cut({alone.layer: (Bundle((first.query,), (first.key,)),)})),
        (token_effect.effect, Cut({layer: (Bundle(None, (token_effect.position,)),) for layer in layers})),
    ]
    for effect, cut in expected:
        assert effect.after.log_probability == pytest.approx(
            after(tracer, record, last, token, cut), abs=1e-5
        )
        assert effect.lost == pytest.approx(before - effect.after.log_probability)
        assert effect.after.probability == pytest.approx(math.exp(effect.after.log_probability))
    floor = after(tracer, record, last, token, Cut(only=layers))
    assert receipt.floor.log_probability == pytest.approx(floor, abs=1e-5)
    assert receipt.drawn.share == pytest.approx(receipt.drawn.lost / (before - floor), abs=1e-4)
    assert [hop.position for hop in receipt.tokens] == list(range(last))
    paths = [path.effect.lost for path in receipt.paths]
    assert paths[0] == pytest.approx(first.effect.lost, abs=1e-5)  # the first path is one hop


def test_shares_stay_between_floor_and_ceiling_and_say_so():
    scale = Scale(Outcome(-1.0, math.exp(-1)), Outcome(-5.0, math.exp(-5)))

    def effect(log):
        return scale.effect(Outcome(log, math.exp(log)))

    assert (effect(-3.0).share, effect(-3.0).beyond, effect(-3.0).lost) == (0.5, "", 2.0)
    assert (effect(-9.0).share, effect(-9.0).lost) == (1.0, 8.0)
    assert "more than with everything cut" in effect(-9.0).beyond
    assert (effect(-0.5).share, effect(-0.5).lost) == (0.0, -0.5)
    assert "helps" in effect(-0.5).beyond
    flat = Scale(scale.floor, scale.before).effect(Outcome(-3.0, math.exp(-3)))
    assert flat.share is None
    assert "loses nothing" in flat.beyond


def test_random_edges_are_like_the_drawn_ones_and_none_of_them(traced):
    _, record, result, receipt = traced
    drawing = Drawing.of(record, result, "all")
    pairs = Pairs(record, result.target_pos)
    attention = sum(record.matrix(layer).double().numpy() for layer in record.layers)
    np.testing.assert_allclose(pairs.attention(drawing.hops[0].parts), attention, atol=1e-6)
    drawn = {(hop.query, hop.key) for hop in drawing.hops}
    sinks = set(result.sink_positions)
    for kind in ("anywhere", "reader"):
        made = list(draws(drawing.hops, pairs, result.sink_positions, kind=kind, n=20, seed=0))
        again = list(draws(drawing.hops, pairs, result.sink_positions, kind=kind, n=20, seed=0))
        assert made == again
        assert made != list(draws(drawing.hops, pairs, result.sink_positions, kind=kind, n=20, seed=1))
        for some in made:
            places = [(hop.query, hop.key) for hop in some]
            assert len(set(places)) == len(places)
            assert not drawn & set(places)
            assert all(key < query <= result.target_pos for query, key in places)
            assert {hop.parts for hop in some} == {hop.parts for hop in drawing.hops}
            if kind == "reader":
                assert {query for query, _ in places} <= {query for query, _ in drawn}
            else:
                into = sum(key in sinks for _, key in drawn)
                assert sum(key in sinks for _, key in places) == into
    control = receipt.controls[0]
    assert (control.kind, control.draws, control.edges) == ("anywhere", 20, len(drawn))
    assert control.attention == pytest.approx(sum(attention[place] for place in drawn))
    assert 0.4 < control.matched / control.attention < 2.5
    for figure in (control.log_probability, control.probability, control.lost, control.share):
        assert figure.low <= figure.mean <= figure.high
    assert 0 <= control.probability.low <= control.probability.high <= 1


def test_of_a_model_with_known_needs_the_receipt_tells_them(demo_bos):
    """The induction model, traced without knowing it: what is drawn is needed, and random edges are not."""
    tracer = ReverseAttentionTracer(induction_model(), demo_bos.tokenizer)
    record = tracer.capture(torch.tensor([[7, 3, 5, 9, 1, 8, 5]]))
    routes = tracer.trace(record, **RELEVANCE, top_beam=1)
    receipt = tracer.receipt(record, routes, against=[1, 8])
    assert [(hop.query, hop.key, hop.layers) for hop in receipt.hops] == [(6, 3, [1])]
    assert receipt.before.probability > 0.99
    assert receipt.drawn.after.probability < 0.1
    assert receipt.before.difference > receipt.drawn.after.difference
    assert receipt.controls[0].probability.low > 0.95
    needed = {token.position for token in receipt.tokens if token.effect.lost > 1}
    assert needed == {2, 3}  # the 9 that is copied, and the 5 that it is known by
    layer = tracer.trace(record, layer=0, top_beam=3)
    assert tracer.receipt(record, layer, answer=9).layers == [0]


def test_words_heads_predictions_and_other_graphs(traced):
    tracer, record, result, receipt = traced
    words = tracer.trace(record, **RELEVANCE, paths="token", words=True)
    of_words = tracer.receipt(record, words, by_layer=False, draws=2)
    assert of_words.before == receipt.before
    assert all(not hop.by_layer for hop in of_words.hops)
    carrying = tracer.receipt(record, result, heads="carrying", draws=2)
    assert 0 < carrying.drawn.lost < receipt.drawn.lost * 1.5
    assert carrying.drawn.after != receipt.drawn.after
    why = tracer.trace(record, 12, graph="network", weights="ifr", predict=True)
    asked = tracer.receipt(record, why, draws=2)
    assert asked.answer.token_id == record.input_ids[12]
    assert asked.position == 11
    assert asked.before.probability == pytest.approx(why.prediction.probability)
    assert all(len(hop.layers) == 1 and not hop.by_layer for hop in asked.hops)
    apart = tracer.trace(record, agg_heads="none")
    one_layer = tracer.receipt(record, apart, heads="carrying", draws=2)
    assert one_layer.layers == [record.n_layers - 1]
    likeliest = int(record.logits([-1])[0].argmax())
    assert one_layer.answer.token_id == likeliest


def test_random_edges_stand_for_each_hop_apart(traced):
    tracer, record, result, receipt = traced
    assert all(hop.instead is None for hop in receipt.hops)
    told = tracer.receipt(record, result, by_layer=False, draws=6, hop_controls=True)
    drawing = Drawing.of(record, result, "all")
    last, before = len(record.input_ids) - 1, receipt.before.log_probability
    drawn = {(hop.query, hop.key) for hop in drawing.hops}
    for hop, effect in zip(drawing.hops, told.hops, strict=True):
        others = list(
            in_place_of(hop, drawing.hops, drawing.pairs, result.sink_positions, n=6, seed=told.seed)
        )
        assert len(others) == 6
        assert not drawn & {(other.query, other.key) for other in others}
        assert {other.parts for other in others} == {hop.parts}
        token = result.answer.token_id
        lost = [before - after(tracer, record, last, token, drawing.cut([other])) for other in others]
        assert effect.instead.mean == pytest.approx(np.mean(lost), abs=1e-5)
        assert effect.instead.low <= effect.instead.mean <= effect.instead.high
    saved = TraceResult.from_json(replace(result, receipt=told).to_json())
    assert saved.receipt == told
    table = saved.to_pandas("receipt").set_index("cut").loc["random in its place"]
    assert table["lost"].tolist() == [hop.instead.mean for hop in told.hops]


def test_what_is_cut_by_hand_is_what_the_receipt_cuts_and_heads_are_all_of_their_edges(traced):
    tracer, record, result, receipt = traced
    answer, last = result.answer.token_id, len(record.input_ids) - 1
    hop, token = receipt.hops[0], receipt.tokens[3]

    def left(**cut):
        return tracer.knock_out(record, **cut).of(answer).probability

    assert left(hops=[(hop.query, hop.key)]) == pytest.approx(hop.effect.after.probability, abs=1e-6)
    alone = hop.by_layer[2]
    one_layer = left(hops=[(hop.query, hop.key, alone.layer)])
    assert one_layer == pytest.approx(alone.effect.after.probability, abs=1e-6)
    assert left(tokens=[token.position]) == pytest.approx(token.effect.after.probability, abs=1e-6)
    n_heads = len(record.rows(0, [0]))
    every = [(layer, head) for layer in record.layers for head in range(n_heads)]
    assert left(heads=every) == pytest.approx(receipt.floor.probability, abs=1e-6)
    row, elsewhere = tuple(range(last + 1)), tuple(range(1, n_heads))
    cut = Cut({1: (Bundle(row, row, elsewhere), Bundle(row, row, (0,)))})
    expected = after(tracer, record, last, answer, cut)
    assert left(heads=[(1, head) for head in range(n_heads)]) == pytest.approx(math.exp(expected), abs=1e-6)
    assert left(heads=[(1, 0)]) != pytest.approx(math.exp(expected), rel=1e-3)  # some heads, not all


@pytest.mark.parametrize(
    ("cut", "says"),
    [
        ({}, "Nothing is named"),
        ({"tokens": [99]}, "no position 99; they are 0 to"),
        ({"tokens": ["a"]}, "tokens is 'a'; it must be a whole number"),
        ({"tokens": 5}, "tokens is 5; give a list of whole numbers"),
        ({"hops": [3, 1]}, "One of hops is 3; give a list"),
        ({"hops": 3}, r"hops is 3; give a list of \(query, key\) or"),
        ({"hops": [(3,)]}, r"hops has \(3,\); give a list of \(query, key\) or"),
        ({"hops": [(1, 3)]}, r"No token reads along the hop \(1, 3\): name the reader first"),
        ({"hops": [(3, 3)]}, r"No token reads along the hop \(3, 3\)"),
        ({"heads": None}, r"heads is None; give a list of \(layer, head\)"),
        ({"tokens": [1], "position": 2.0}, "position is 2.0; it must be a whole number"),
        ({"tokens": [1], "position": [2, 3]}, r"position is \[2, 3\]; it must be"),
        ({"tokens": [0], "members": 5}, "members is 5; give a list of lists"),
        ({"tokens": [0], "members": [[0.5]]}, "One of members is 0.5; it must be a whole number"),
        ({"tokens": [0], "members": [[99]]}, "members has token 99; they are 0 to"),
        ({"hops": [(3, 1, 4)]}, "Layer 4 has no attention to cut"),
        ({"heads": [(0, 99)]}, "Layer 0 has no head 99"),
        ({"heads": [(-1, 0)]}, "Layer -1 has no attention"),
    ],
)
def test_what_cannot_be_cut_by_hand_is_said(traced, cut, says):
    tracer, record, _, _ = traced
    with pytest.raises(ValueError, match=says):
        tracer.knock_out(record, **cut)


def test_what_is_cut_by_hand_may_be_listed_and_counted_in_any_way(traced):
    tracer, record, result, _ = traced
    answer = result.answer.token_id
    once = tracer.knock_out(record, tokens=[1], hops=[(5, 2)], heads=[(0, 1)]).of(answer)
    many = tracer.knock_out(
        record,
        torch.tensor(-1),
        tokens=(1 for _ in range(100_000)),
        hops=np.array([[5, 2]] * 1000),
        heads=torch.tensor([[0, 1]]),
    )
    assert many.of(answer) == once


def test_the_picture_tells_what_each_hop_costs(traced):
    tracer, record, result, receipt = traced
    plain = picture_of(result)
    assert not any("lost" in link for link in plain["links"])
    for drawn, told in ((result, receipt), (tracer.trace(record, **RELEVANCE, paths="layer"), None)):
        told = told or tracer.receipt(record, drawn, draws=2)
        ends = {node["id"]: (node["layer"], node["position"]) for node in picture_of(drawn)["nodes"]}
        links = picture_of(replace(drawn, receipt=told))["links"]
        hops = {
            (ends[link["target"]][1], ends[link["source"]][1], ends[link["source"]][0]): link["lost"]
            for link in links
            if "lost" in link
        }
        assert hops == {
            (hop.query, hop.key, hop.layers[0] if drawn.paths == "layer" else drawn.layer): hop.effect.lost
            for hop in told.hops
        }


def test_what_cannot_be_is_refused_in_a_sentence(traced):
    tracer, record, result, _ = traced
    with pytest.raises(ValueError, match="heads is 'some'; use 'all' or 'carrying'"):
        tracer.receipt(record, result, heads="some")
    for many in (1, 10**9):  # a billion passes of the model would never end
        with pytest.raises(ValueError, match=f"draws is {many}; it must be from 2 to 1000"):
            tracer.receipt(record, result, draws=many)
    with pytest.raises(ValueError, match=r"seed is \d+; it must be from 0"):
        tracer.receipt(record, result, seed=2**70)
    with pytest.raises(ValueError, match="The result is a Record; give"):
        tracer.receipt(record, record)
    with pytest.raises(ValueError, match="The record is a TraceResult; give"):
        tracer.receipt(result, result)
    with pytest.raises(ValueError, match="The record is 'a text'; give"):
        tracer.knock_out("a text", tokens=[1])
    with pytest.raises(ValueError, match="The result is of 3 tokens"):
        tracer.receipt(record, replace(result, token_ids=[1, 2, 3]))
    with pytest.raises(ValueError, match="no token 1000000"):
        tracer.receipt(record, result, answer=1_000_000)
    with pytest.raises(ValueError, match="stands among those"):
        tracer.receipt(record, result, answer=5, against=5)


def test_a_receipt_is_saved_with_its_trace_and_told(traced):
    _, _, result, receipt = traced
    with_receipt = replace(result, receipt=receipt)
    read = TraceResult.from_json(with_receipt.to_json())
    assert read == with_receipt
    assert read.receipt == receipt
    table = read.to_pandas("receipt").set_index("cut")
    assert table.loc["all that is drawn", "lost"] == receipt.drawn.lost
    for cut, outcome in (("nothing", receipt.before), ("all but sinks", receipt.bare.after)):
        told = table.loc[cut, ["probability", "log_probability", "difference"]]
        assert [*told[:2]] == [outcome.probability, outcome.log_probability]
        assert outcome.difference is told["difference"] is None
    assert (table.index == "hop").sum() == len(receipt.hops)
    assert (table.index == "hop in one layer").sum() == 4 * len(receipt.hops)
    assert table.loc["token", "from"].tolist() == [token.position for token in receipt.tokens]
    assert {str(table[name].dtype) for name in ("rank", "from", "to", "layer")} == {"Int64"}
    assert str(table.loc["hop", "to"].iloc[0]) == str(receipt.hops[0].query)
    with pytest.raises(ValueError, match="This result has no receipt"):
        result.to_pandas("receipt")
    first, *others = receipt_lines(read)
    assert first.startswith(f"Cutting these {len(receipt.hops)} hops takes ")
    assert "5 random ones of about as much attention leave" in first
    assert any(line.startswith("Kept alone") for line in others)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"position": 99}, "read at token 99"),
        ({"layers": [4]}, "names layer 4 of 4"),
        ({"heads": "some"}, r"A damaged trace: receipt\.heads: 'some' is not one of"),
        ({"answer": 3}, r"A damaged trace: receipt\.answer: 3 is not"),
        ({"position": -1}, r"A damaged trace: receipt\.position: -1 is less than"),
        ({"paths": []}, None),
        ({"mood": 1}, r"A damaged trace: receipt: .*'mood' was unexpected"),
    ],
)
def test_a_damaged_receipt_is_refused(traced, change, says):
    _, _, result, receipt = traced
    data = json.loads(replace(result, receipt=receipt).to_json())
    data["receipt"] |= change
    if says is None:
        assert TraceResult.from_dict(data).receipt.paths == []
    else:
        with pytest.raises(ValueError, match=says):
            TraceResult.from_dict(data)


def test_a_hop_that_carries_much_and_does_nothing_is_told(traced):
    _, _, result, receipt = traced
    busy = receipt.hops[0]
    idle = replace(busy, weight=0.4, effect=replace(busy.effect, lost=0.001, share=0.0001))
    few = replace(busy, weight=0.01, effect=idle.effect)
    assert [is_idle(hop) for hop in (busy, idle, few)] == [False, True, False]
    told = receipt_lines(replace(result, receipt=replace(receipt, hops=[busy, idle, few])))
    assert any("carries much and, cut alone, changes next to nothing" in line for line in told)


def test_the_command_line_tells_it(traced, capsys):
    _, _, result, receipt = traced
    assert cli.main(["trace", "--model", "demo-gpt2", "--text", TEXT, "--receipt"]) == 0
    out = capsys.readouterr().out
    assert sentence(receipt) in out
    assert LIMITS in out
    assert len(re.findall(r"→ .* \(\d+\)$", out, flags=re.M)) == len(receipt.hops)
    assert hop_name(receipt.hops[0], result) in out


@pytest.mark.real
def test_a_receipt_of_a_real_model(real_model):
    """The name that is copied is needed, and random edges of as much attention are not."""
    loaded = real_model("smollm2-135m")
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    record = tracer.capture(TEXT)
    result = tracer.trace(record, **RELEVANCE, paths="token")
    receipt = tracer.receipt(record, result, by_layer=False)
    assert receipt.answer.label == "␣Mary"
    assert receipt.drawn.lost > 3
    assert receipt.drawn.lost > 8 * receipt.controls[0].lost.high
    tokens = {result.labels[token.position]: token.effect.lost for token in receipt.tokens}
    assert max(tokens, key=tokens.get) == "␣Mary"
    before, drawn = receipt.before.probability, receipt.drawn.after.probability
    left = receipt.controls[0].probability.mean
    told = f"with the five drawn hops cut, Mary falls from {percent(before)} to {percent(drawn)}; "
    for page in ("README.md", "docs/pictures.md"):
        text = (Path(__file__).parents[1] / page).read_text(encoding="utf-8")
        assert f"{told}five random ones leave {percent(left)}" in text
    assert "most of it in layer 23" in (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    hop = result.hops[0]
    assert (result.labels[hop.key], result.labels[hop.query]) == ("␣Mary", "␣to")
    assert hop.layers[23] > 0.5
