"""What speaks for the answer and against it, edge by edge: against brute force, and wherever it is told."""

import copy
import itertools
import json

import pytest
import torch

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.backward import Asked, gradients_of
from reverse_attention.backward.understanding import understand
from reverse_attention.picture import prune
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.wire import packed
from reverse_attention.weights.relevance import signed_sums

TEXT = "When Mary and John went to the store, John gave a drink to"
ROUTES = {"weights": "relevance", "paths": "layer"}
TOKEN = {"weights": "relevance", "paths": "token"}
MARY = {"answer": " Mary", "against": " John"}


@pytest.fixture(scope="module")
def traced(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    return tracer, tracer.capture(TEXT)


@pytest.fixture(scope="module")
def result(traced):
    tracer, record = traced
    return tracer.trace(record, **TOKEN, **MARY)


@pytest.fixture(scope="module")
def routes(traced):
    tracer, record = traced
    return tracer.trace(record, top_beam=30, **ROUTES, **MARY)


def asked_of(result: TraceResult) -> Asked:
    return Asked(result.answer.position, *(lambda first, *others: (first, others))(*result.answer.asked_ids))


def parts_by_hand(model, record, asked):
    """R of each head (layer, query, head, key), and of the stream (layer, query).

    Attentions are the model's own; slopes are autograd's, in a linearised pass.
    """
    graph = understand(model).graph(model, record.prompt)
    margin = asked.margin(graph.logits(asked.position))
    of_heads = torch.autograd.grad(margin, [layer.o for layer in graph.layers], retain_graph=True)
    of_stream = torch.autograd.grad(margin, [layer.y for layer in graph.layers])
    eager = copy.deepcopy(model)
    eager.set_attn_implementation("eager")
    with torch.no_grad():
        attentions = eager(record.prompt.input_ids, output_attentions=True, use_cache=False).attentions
    heads, stays = [], []
    for layer, o, y, attention in zip(graph.layers, of_heads, of_stream, attentions, strict=True):
        values = layer.by_head(layer.values).detach()  # (kv_head, token, value)
        values = values.repeat_interleave(attention.shape[1] // len(values), dim=0)
        heads.append(torch.einsum("hqk,qhv,hkv->qhk", attention[0], layer.by_token(o), values))
        stays.append((y.reshape(layer.stays().shape) * layer.stays()).sum(dim=-1))
    return torch.stack(heads).double(), torch.stack(stays).double()


def speaks(parts, layer: int, query: int, key: int) -> tuple[float, float]:
    """For and against on one edge; the layer from 0 on."""
    heads, stays = parts
    amounts = [*heads[layer, query, :, key].tolist(), *[float(stays[layer, query])] * (query == key)]
    return sum(a for a in amounts if a > 0), sum(a for a in amounts if a < 0)


def told_of(entry) -> list[tuple[float, float]]:
    return list(zip(entry.speaks_for, entry.speaks_against, strict=True))


def assert_equal(told, by_hand) -> None:
    assert len(told) == len(by_hand)
    for one, other in zip(told, by_hand, strict=True):
        assert one == pytest.approx(other, abs=2e-5, rel=1e-4)


def test_of_every_edge_it_is_what_its_parts_add_up_to(demo, traced, result, routes):
    _, record = traced
    parts = parts_by_hand(demo.model, record, asked_of(result))
    stays = 0
    for beam in routes.beams:
        edges = list(zip(beam.layers[1:], itertools.pairwise(beam.positions), strict=True))
        assert_equal(told_of(beam), [speaks(parts, layer, *hop) for layer, hop in edges])
        stays += sum(query == key for _, (query, key) in edges)
    assert 0 < stays < 30 * record.n_layers
    by_layer = {
        (hop.query, hop.key): [speaks(parts, layer, hop.query, hop.key) for layer in range(record.n_layers)]
        for hop in (*routes.hops, *result.hops)
    }
    for hop in (*routes.hops, *result.hops):
        assert_equal(told_of(hop), by_layer[hop.query, hop.key])
    for beam in result.beams:
        layers = [by_layer[hop] for hop in itertools.pairwise(beam.positions)]
        assert_equal(told_of(beam), [tuple(map(sum, zip(*layer, strict=True))) for layer in layers])
    amounts = [amount for hop in result.hops for edge in told_of(hop) for amount in edge]
    assert max(amounts) > 0.1 > -0.1 > min(amounts)


def test_the_other_way_round_for_is_against(traced, routes):
    tracer, record = traced
    other = tracer.trace(record, top_beam=30, **ROUTES, answer=" John", against=" Mary")
    edges = [
        {
            (layer, *hop): edge
            for beam in one.beams
            for layer, hop, edge in zip(
                beam.layers, itertools.pairwise(beam.positions), told_of(beam), strict=False
            )
        }
        for one in (routes, other)
    ]
    common = edges[0].keys() & edges[1].keys()
    assert common
    for edge in common:
        added, taken = edges[0][edge]
        assert edges[1][edge] == pytest.approx((-taken, -added), abs=1e-5)


def test_heads_that_were_not_asked_for_say_nothing(demo, traced, result):
    tracer, record = traced
    heads, stays = parts_by_hand(demo.model, record, asked_of(result))
    some = tracer.trace(record, agg_heads=[0, 2], **TOKEN, **MARY)
    apart = tracer.trace(record, agg_heads="none", **ROUTES, **MARY)
    for hop in some.hops:
        edges = [speaks((heads[:, :, [0, 2]], stays), n, hop.query, hop.key) for n in range(record.n_layers)]
        assert_equal(told_of(hop), edges)
    for beam in apart.beams:  # a route takes one head's edge; what is told is of all
        edges = zip(beam.layers[1:], itertools.pairwise(beam.positions), strict=True)
        assert_equal(told_of(beam), [speaks((heads, stays), layer, *hop) for layer, hop in edges])


def test_of_words_it_is_that_of_all_their_tokens(demo, traced):
    tracer, _ = traced
    record = tracer.capture("Tomatoes and strawberries, Marigold said, are")
    words = tracer.trace(record, words=True, **TOKEN)
    assert max(map(len, words.members)) > 1
    heads, stays = parts_by_hand(demo.model, record, asked_of(words))
    into = torch.zeros(record.n_layers, heads.shape[2], words.seq_len, words.seq_len).double()
    for (query, readers), (key, sources) in itertools.product(enumerate(words.members), repeat=2):
        into[:, :, query, key] = heads[:, readers][..., sources].sum(dim=(1, 3))
    stays = torch.stack([stays[:, held].sum(dim=1) for held in words.members], dim=1)
    for hop in words.hops:
        edges = [speaks((into.transpose(1, 2), stays), n, hop.query, hop.key) for n in range(record.n_layers)]
        assert_equal(told_of(hop), edges)


@pytest.mark.parametrize("heads", ["mean", "none"])
def test_every_link_of_a_picture_tells_it(traced, result, heads):
    tracer, record = traced
    routes = tracer.trace(record, agg_heads=heads, **ROUTES, **MARY)
    edges = {}
    for one in (result, routes):
        for beam in one.beams:
            layers = beam.layers or [one.layer] * len(beam.positions)
            nodes = [f"L{layer}_P{position}" for layer, position in zip(layers, beam.positions, strict=True)]
            hops = zip(itertools.pairwise(nodes), told_of(beam), strict=True)
            edges |= {(one.paths, source, target): edge for (target, source), edge in hops}
    for one in (result, routes):
        picture = picture_of(one)
        for link in picture["links"]:
            edge = (link["speaks_for"], link["speaks_against"])
            assert edge == edges[one.paths, link["source"], link["target"]]
        columns = packed(picture)["links"]
        for name in ("speaks_for", "speaks_against"):
            assert columns[name] == pytest.approx([link[name] for link in picture["links"]], rel=1e-5)
    bare = picture_of(tracer.trace(record, graph="network", weights="norm"))
    assert not {"speaks_for", "speaks_against"} & packed(bare)["links"].keys()


def test_a_route_too_long_to_draw_whole_is_cut_with_what_speaks_on_it(routes):
    short = prune._nearest(routes.beams[0], 2)
    assert told_of(short) == told_of(routes.beams[0])[:2]


def test_as_a_table(result, routes):
    table = routes.to_pandas(rows="signs")
    assert len(table) == sum(len(beam.edge_attns) for beam in routes.beams)
    first = table[(table["rank"] == 1) & (table["hop"] == 1)].iloc[0]
    best = routes.beams[0]
    assert (first["layer"], first["speaks_for"]) == (0, best.speaks_for[-1])
    assert (first["from"], first["token_from"]) == (best.positions[-1], best.tokens[-1])
    table = result.to_pandas(rows="signs")
    assert list(table.columns[-3:]) == ["layer", "speaks_for", "speaks_against"]
    sums = table.groupby(["rank", "hop"])[["speaks_for", "speaks_against"]].sum()
    told = [edge for beam in result.beams for edge in told_of(beam)[::-1]]
    assert [*sums.itertuples(index=False, name=None)] == [pytest.approx(edge) for edge in told]


def test_where_no_answer_is_known_no_table(traced):
    tracer, record = traced
    with pytest.raises(ValueError, match="trace with weights='relevance'"):
        tracer.trace(record, graph="network", weights="norm").to_pandas(rows="signs")


def test_saved_and_read_back_also_from_before(result, routes):
    for one in (result, routes):
        assert TraceResult.from_json(one.to_json()) == one
        saved = one.to_dict()
        for entry in (*saved["beams"], *saved["hops"]):
            del entry["speaks_for"], entry["speaks_against"]
        del saved["balance"]["soft_cap"]
        read = TraceResult.from_json(json.dumps(saved))
        assert read.balance == one.balance
        assert [beam.edge_attns for beam in read.beams] == [beam.edge_attns for beam in one.beams]
        assert "speaks_for" not in picture_of(read)["links"][0]
        with pytest.raises(ValueError, match="this trace does not hold it"):
            read.to_pandas(rows="signs")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda d: d["hops"][0]["speaks_for"].pop(),
            "hops: speaks_for and speaks_against have 3 and 4",
        ),
        (lambda d: d["beams"][0]["speaks_against"].append(0), "speaks_for and speaks_against have"),
        (lambda d: d["beams"][0].update(speaks_against=[0.5]), "0.5 is greater than the maximum of 0"),
        (lambda d: d.update(answer=None), "there is none"),
    ],
)
def test_damaged_ones_are_refused(result, change, said):
    saved = json.loads(result.to_json())
    change(saved)
    with pytest.raises(ValueError, match=said):
        TraceResult.from_dict(saved)


@pytest.mark.real
def test_on_a_pretrained_model_both_together_are_what_flows_over_the_edge(real_model):
    loaded = real_model("smollm2-135m")
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    record = tracer.capture(TEXT)
    result = tracer.trace(record, **TOKEN)
    sums = signed_sums(record, gradients_of(record, asked_of(result)))
    net = torch.stack([sums(layer, range(result.seq_len)) for layer in range(1, record.n_layers + 1)])
    for hop in result.hops:
        flows = net[:, hop.query, hop.key].tolist()
        assert [sum(edge) for edge in told_of(hop)] == pytest.approx(flows, abs=1e-4)
    routes = tracer.trace(record, **ROUTES)
    for beam in routes.beams:
        edges = zip(beam.layers[1:], itertools.pairwise(beam.positions), strict=True)
        flows = [float(net[layer, query, key]) for layer, (query, key) in edges]
        assert [sum(edge) for edge in told_of(beam)] == pytest.approx(flows, abs=1e-3, rel=1e-4)
    largest = max(result.hops, key=lambda hop: sum(map(sum, told_of(hop))))
    assert [result.tokens[position] for position in (largest.key, largest.query)] == [" Mary", " to"]
    assert result.balance.soft_cap == 0
