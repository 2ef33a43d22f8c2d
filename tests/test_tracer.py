"""The tracer on real models: numbers that are the model's own, and the model left as it was."""

import copy
import pickle
import statistics
import weakref
from dataclasses import dataclass

import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM, BertConfig, BertForMaskedLM

from reverse_attention import Record, ReverseAttentionTracer, Totals, TraceResult
from reverse_attention.capture.fingerprint import weights_state
from reverse_attention.capture.record import Axis
from reverse_attention.demo import MODELS
from reverse_attention.search import layer as layer_graph
from reverse_attention.search.beam import beam_search_backward
from tests import tiny

TEXT = "When Mary and John went to the store, John gave a drink to"


@dataclass
class Matrix:
    """A source of the rows of one known matrix."""

    attn: np.ndarray

    def rows(self, queries):
        return torch.tensor(self.attn[None][:, queries])

    def forget(self):
        """It holds no more than it was given."""


def matrix_record(model, attn: np.ndarray, attention_mask: tuple[int, ...]) -> Record:
    n = len(attn)
    axis = Axis(tuple(range(100, 100 + n)), (1,) * n, 0, n)  # the matrix has rows of padding too
    return Record(
        input_ids=axis.ids,
        attention_mask=attention_mask,
        query_ids=axis.ids,
        layers=(3,),
        attending=(0, 1, 2, 3),
        n_layers=4,
        causal=True,
        way="fast",
        reason="a known matrix",
        _model=weakref.ref(model),
        _weights=weights_state(model),
        _queries=axis,
        _keys=axis,
        _sources={3: Matrix(attn)},
        _ending=None,
        _no_logits="",
        _block_of=None,
        prompt=None,
    )


@dataclass
class NumberTokenizer:
    """Decodes as the golden cases do: id 100 + i is ``t<i>``, or `` w<i>`` where 5 divides i."""

    bos_token_id: int | None = None
    pad_token_id: int | None = None
    eos_token_id: int | None = None
    all_special_ids: tuple[int, ...] = ()

    def convert_ids_to_tokens(self, ids):
        return [self.decode([i]) for i in ids]

    def decode(self, ids):
        return "".join(f" w{i - 100}" if i % 5 == 0 else f"t{i - 100}" for i in ids)


class NoModel:
    name_or_path = "none"
    config = None

    def parameters(self):
        yield torch.zeros(1)

    def modules(self):
        return iter(())


def test_prompts_over_the_limit_are_refused_before_the_model_runs(demo, monkeypatch):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer, max_tokens=3)
    with monkeypatch.context() as patch:
        patch.delattr("reverse_attention.trace.tracer.capture")
        with pytest.raises(
            ValueError, match=r"has 7 tokens and at most 3 are traced here; shorten it by 4\."
        ):
            tracer.capture("The red key opens the tower.")
    limited = ReverseAttentionTracer(demo.model, demo.tokenizer, max_tokens=7)
    assert limited.trace_text("The red key opens the tower.").seq_len == 7


def test_golden_sankey_and_texts(golden, monkeypatch):
    seq_len = len(golden["attn"])
    monkeypatch.setattr("reverse_attention.prompt.labels.bos_positions", lambda *_: golden["bos_positions"])
    model = NoModel()
    record = matrix_record(model, golden["attn"], tuple(golden["attention_mask"] or [1] * seq_len))
    result = ReverseAttentionTracer(model, NumberTokenizer()).trace(
        record, golden["target_pos"], layer=3, **golden["settings"]
    )
    assert result.paths_text == golden["paths_text"]
    expected = golden["sankey"]
    nodes = [
        {"id": n.id, "name": n.name, "position": n.position, "layer": n.layer} for n in result.sankey.nodes
    ]
    assert nodes == expected["nodes"]
    ends = [(k.source, k.target, k.beam_indices) for k in result.sankey.links]
    assert ends == [(k["source"], k["target"], k["beam_indices"]) for k in expected["links"]]
    values = [k.value for k in result.sankey.links]
    assert values == pytest.approx([k["value"] for k in expected["links"]], abs=1e-6)


@pytest.fixture(scope="module")
def own_attentions(demo):
    """The model's own attentions, by its own eager pass on a model of its own."""
    model = AutoModelForCausalLM.from_pretrained(MODELS[demo.name], attn_implementation="eager").eval()
    ids = demo.tokenizer(TEXT, return_tensors="pt").input_ids
    with torch.no_grad():
        return ids, model(ids, output_attentions=True).attentions


@pytest.mark.parametrize("layer", [0, 1, -1])
@pytest.mark.parametrize(
    ("agg_heads", "combine"),
    [
        ("mean", lambda a: a.mean(0)),
        ("max", lambda a: a.amax(0)),
        (1, lambda a: a[1]),
        ([0, 2], lambda a: a[[0, 2]].mean(0)),
    ],
)
def test_edges_are_the_models_own_attention(tracer, own_attentions, layer, agg_heads, combine):
    ids, attentions = own_attentions
    attn = combine(attentions[layer][0])
    result = tracer.trace(ids, layer=layer, agg_heads=agg_heads)
    assert result.layer == layer % len(attentions)
    assert result.beams
    for beam in result.beams:
        expected = [float(attn[q, k]) for q, k in zip(beam.positions, beam.positions[1:], strict=False)]
        assert beam.edge_attns == pytest.approx(expected, abs=1e-5)
    states = beam_search_backward(attn, -1)
    assert [b.score_raw for b in result.beams] == pytest.approx([s.log_score for s in states], abs=1e-4)


def test_heads_kept_apart(tracer, own_attentions):
    ids, attentions = own_attentions
    for beam in tracer.trace(ids, agg_heads="none").beams:
        hops = zip(beam.positions, beam.positions[1:], beam.edge_heads, strict=False)
        expected = [float(attentions[-1][0, head, query, key]) for query, key, head in hops]
        assert beam.edge_attns == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("layer", [0, 1])
@pytest.mark.parametrize("search", ["beam", "exact"])
def test_heads_apart_without_sinks_are_still_attention(tracer, own_attentions, layer, search):
    """Each head's row is attention by itself: what its sink took goes to that head's other keys."""
    ids, attentions = own_attentions
    asked = {"agg_heads": "none", "sink": "renormalize", "sink_positions": [0], "search": search}
    for beam in tracer.trace(ids, layer=layer, **asked).beams:
        hops = zip(beam.positions, beam.positions[1:], beam.edge_heads, strict=False)
        rows = [(attentions[layer][0, head, query], key) for query, key, head in hops]
        expected = [float(row[key] / row[1:].sum()) for row, key in rows]
        assert beam.edge_attns == pytest.approx(expected, abs=1e-5)
        assert max(beam.edge_attns) <= 1 + 1e-6


@pytest.mark.parametrize("sink", ["keep", "drop", "renormalize"])
@pytest.mark.parametrize("agg_heads", ["mean", "max", "none", 1, [0, 2]])
def test_the_heads_on_a_hop_are_those_asked_for_and_explain_its_weight(tracer, agg_heads, sink):
    chosen = range(4) if isinstance(agg_heads, str) else np.atleast_1d(agg_heads).tolist()
    combine = max if agg_heads == "max" else statistics.mean
    result = tracer.trace_text(TEXT, layer=1, agg_heads=agg_heads, sink=sink, top_beam=20)
    for beam in result.beams:
        for weight, heads, head in zip(beam.edge_attns, beam.head_weights, beam.edge_heads, strict=True):
            assert head in {h for h, part in enumerate(heads) if part} <= set(chosen)
            if agg_heads == "none":
                assert heads[head] == pytest.approx(weight, abs=1e-6)
            else:
                assert combine(heads[h] for h in chosen) == pytest.approx(weight, abs=1e-6)
                assert heads[head] == max(heads)


@pytest.mark.parametrize("agg_heads", ["mean", "max", "none", 1])
@pytest.mark.parametrize("sink", ["drop", "renormalize"])
def test_predecessors_are_what_the_search_had_to_choose_from(tracer, agg_heads, sink):
    result = tracer.trace_text(TEXT, layer=1, agg_heads=agg_heads, sink=sink, top_beam=20)
    for beam in result.beams:
        for query, key, weight in zip(beam.positions, beam.positions[1:], beam.edge_attns, strict=False):
            heaviest = {p.position: p.weight for p in result.predecessors[query]}
            assert 0 not in heaviest
            assert heaviest.get(key, min(heaviest.values())) >= weight - 1e-6  # of heads apart the heaviest
            assert agg_heads == "none" or heaviest.get(key, 0) <= weight + 1e-6


def test_a_record_gives_what_a_trace_gives_without_a_forward_pass(tracer, monkeypatch):
    record = tracer.capture(TEXT)
    monkeypatch.setattr(type(tracer.model), "forward", None)
    by_record = tracer.trace(record, 7, layer=1, top_beam=3)
    monkeypatch.undo()
    by_text = tracer.trace_text(TEXT, 7, layer=1, top_beam=3)
    assert by_record.beams == by_text.beams


def test_a_trace_reads_the_rows_that_it_visits_until_it_is_asked_for_totals(tracer, monkeypatch):
    record = tracer.capture(TEXT)
    read = set()
    rows = Record.rows
    monkeypatch.setattr(
        Record, "rows", lambda self, layer, queries: [read.update(queries), rows(self, layer, queries)][1]
    )
    result = tracer.trace(record, top_beam=1, top_k=1)
    assert read <= {0, *result.beams[0].positions}  # row 0 tells how many heads there are
    assert result.influence[result.target_pos] == 1
    assert read == set(range(result.seq_len))
    read.clear()
    assert result.coverage is not None
    assert not read


@pytest.mark.parametrize("agg_heads", ["mean", "none"])
@pytest.mark.parametrize("diversity", [0, 0.5])
def test_what_is_too_large_to_hold_is_read_a_row_at_a_time(tracer, agg_heads, diversity, monkeypatch):
    """The best paths and the totals come out as from the whole matrix."""
    record = tracer.capture(TEXT)
    for norm in ("none", "avg_logprob"):
        asked = {"search": "exact", "length_norm": norm, "agg_heads": agg_heads, "layer": 1}
        asked["diversity"] = diversity
        whole = tracer.trace(record, **asked)
        with monkeypatch.context() as small:
            for limit in ("_HELD", "_KEPT", "_CHUNK"):
                small.setattr(layer_graph, limit, 1)
            result = tracer.trace(record, **asked)
            for path, same in zip(result.beams, whole.beams, strict=True):
                assert (path.positions, path.edge_heads) == (same.positions, same.edge_heads)
                assert path.score_norm == pytest.approx(same.score_norm, rel=1e-5, abs=1e-6)
            assert result.influence == pytest.approx(whole.influence, abs=1e-6)
            assert result.sinks[0].taken == pytest.approx(whole.sinks[0].taken, abs=1e-6)
            assert result.optimality_gap == 0
            beam = tracer.trace(record, **asked | {"search": "beam", "diversity": 0})
            gap = whole.beams[0].score_norm - beam.beams[0].score_norm
            assert beam.optimality_gap == pytest.approx(gap, abs=1e-6)


@pytest.mark.parametrize("graph", ["layer", "network"])
def test_a_record_keeps_no_matrix_after_a_trace(demo, graph):
    """Nor after the totals, which read the rows again; and not where the search fails."""
    model = tiny.build("bloom", vocab_size=len(demo.tokenizer))
    tracer = ReverseAttentionTracer(model, demo.tokenizer)
    record = tracer.capture(TEXT)
    latest = record._sources[3].latest
    row = record.rows(3, [5])
    assert latest.weights is not None
    result = tracer.trace(record, graph=graph)
    assert latest.weights is None
    assert sum(result.influence) > 0
    assert latest.weights is None
    with pytest.raises(ValueError, match="heads, 0 to"):
        tracer.trace(record, graph=graph, agg_heads=99)
    assert latest.weights is None
    assert torch.equal(record.rows(3, [5]), row)


def test_a_pickled_result_has_its_totals_and_no_record(tracer):
    result = tracer.trace_text(TEXT)
    again = pickle.loads(pickle.dumps(result))
    assert isinstance(again.totals, Totals)
    assert again == result


@pytest.mark.parametrize("implementation", ["eager", "sdpa"])
def test_the_model_is_left_as_it_was(demo, implementation):
    model = AutoModelForCausalLM.from_pretrained(MODELS[demo.name], attn_implementation=implementation)
    model.train()
    config, state = copy.deepcopy(model.config.to_dict()), copy.deepcopy(model.state_dict())
    ids = demo.tokenizer(TEXT, return_tensors="pt").input_ids
    result = ReverseAttentionTracer(model, demo.tokenizer).trace(ids)
    assert result.beams
    assert model.training
    assert model.config._attn_implementation == implementation
    assert model.config.to_dict() == config
    assert all(torch.equal(state[name], tensor) for name, tensor in model.state_dict().items())
    assert not any(m._forward_hooks or m._forward_pre_hooks for m in model.modules())
    # Dropout must not have been on either: a traced model answers like one in evaluation mode.
    assert result.beams == ReverseAttentionTracer(model.eval(), demo.tokenizer).trace(ids).beams


def test_token_ids_of_one_dimension_and_negative_targets(tracer, demo):
    ids = demo.tokenizer(TEXT, return_tensors="pt").input_ids
    assert tracer.trace(ids[0], -2).beams == tracer.trace(ids, ids.shape[1] - 2).beams


def test_ids_in_whatever_they_come(tracer, demo):
    tensors = demo.tokenizer(TEXT, return_tensors="pt")
    expected = tracer.trace(tensors.input_ids).beams
    lists = demo.tokenizer(TEXT)
    for prompt in (lists.input_ids, np.array(lists.input_ids), tensors, lists, dict(tensors)):
        assert tracer.trace(prompt).beams == tracer.trace(tracer.capture(prompt)).beams == expected
        assert tracer.generate(prompt, max_new_tokens=1).token_ids[:-1] == lists.input_ids
    masked = [0, 0, *lists.attention_mask[2:]]
    expected = tracer.trace(tensors.input_ids, attention_mask=torch.tensor([masked])).beams
    assert tracer.trace(lists.input_ids, attention_mask=masked).beams == expected
    assert tracer.trace({**lists, "attention_mask": masked}).beams == expected


@pytest.mark.parametrize(
    "prompt", [None, 7, [1.5, 2.0], ["a"], {"ids": [1]}, torch.ones(2, 5, dtype=torch.long), [[1, 2], [3]]]
)
def test_what_is_no_sequence_of_ids_is_refused(tracer, prompt):
    for run in (tracer.trace, tracer.capture, tracer.generate):
        with pytest.raises(ValueError, match=r"^input_ids .* give one sequence of whole numbers"):
            run(prompt)
    with pytest.raises(ValueError, match=r"^attention_mask .* give one sequence of whole numbers"):
        tracer.trace(TEXT, attention_mask=[0.5])


@pytest.mark.parametrize("words", [False, True])
def test_the_default_target_is_no_padding(tracer, demo, words):
    ids = demo.tokenizer(TEXT).input_ids
    padded, mask = [*ids, 3, 3, 3], [1] * len(ids) + [0] * 3
    expected = tracer.trace(ids, words=words)
    result = tracer.trace(padded, attention_mask=mask, words=words)
    assert (result.target_pos, result.paths_text) == (expected.target_pos, expected.paths_text)
    result = tracer.trace(padded, attention_mask=mask, words=words, predict=True)
    assert result.prediction.token_id == ids[-1]
    assert len(tracer.trace(padded, -1, attention_mask=mask).beams[0].positions) == 1  # padding, if asked for


def test_stop_at_bos(demo_bos):
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    result = tracer.trace_text(TEXT)
    assert result.special[0]
    assert sum(result.special) == 1
    assert {beam.positions[-1] for beam in result.beams} == {0}
    middle = result.token_ids[5]  # any other token may be told to stop a path
    everything = {"top_beam": 100, "top_k": 100}
    stopped = tracer.trace_text(TEXT, 6, bos_token_id=middle, **everything)
    assert {beam.positions[-1] for beam in stopped.beams} == {0, 5}
    assert all(5 not in beam.positions[:-1] for beam in stopped.beams)
    going = tracer.trace_text(TEXT, 6, bos_token_id=middle, stop_at_bos=False, **everything)
    assert {beam.positions[-1] for beam in going.beams} == {0}


def test_an_encoder_looks_both_ways(demo):
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(demo.tokenizer),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
    )
    result = ReverseAttentionTracer(BertForMaskedLM(config), demo.tokenizer).trace_text(TEXT, 3, top_beam=20)
    assert any(max(beam.positions) > 3 for beam in result.beams)
    assert all(len(set(beam.positions)) == len(beam.positions) for beam in result.beams)


@pytest.mark.parametrize("graph", ["layer", "network"])
def test_an_encoder_decoder_is_traced_in_its_decoder(demo, graph):
    model = tiny.build("t5", tiny.SEQ2SEQ, attn_implementation="eager", vocab_size=len(demo.tokenizer))
    tracer = ReverseAttentionTracer(model, demo.tokenizer)
    answer = torch.tensor([0, *demo.tokenizer(" a drink to John")["input_ids"]])
    record = tracer.capture(TEXT, decoder_input_ids=answer.tolist())
    result = tracer.trace(record, graph=graph, layer=1)
    assert result.token_ids == answer.tolist()
    assert all(beam.positions[0] == len(answer) - 1 for beam in result.beams)
    truth = model(
        input_ids=demo.tokenizer(TEXT, return_tensors="pt").input_ids,
        decoder_input_ids=answer[None],
        output_attentions=True,
    )
    own = truth.decoder_attentions[1][0].mean(0).detach()
    if graph == "layer":
        for beam in result.beams:
            hops = zip(beam.positions, beam.positions[1:], strict=False)
            assert beam.edge_attns == pytest.approx([float(own[q, k]) for q, k in hops], abs=1e-5)
    asked = tracer.trace(record, -1, graph=graph, layer=1, predict=True).prediction
    own_probability = truth.logits[0, -2].detach().softmax(-1)[answer[-1]]
    assert asked.probability == pytest.approx(float(own_probability), rel=1e-4)
    encoder = tracer.capture(TEXT, decoder_input_ids=answer, attention="encoder")
    assert tracer.trace(encoder, graph=graph, layer=1).text == TEXT
    cross = tracer.capture(TEXT, decoder_input_ids=answer, attention="cross")
    with pytest.raises(ValueError, match="one hop"):
        tracer.trace(cross, graph=graph, layer=1)
    with pytest.raises(ValueError, match="decoder_input_ids"):
        tracer.trace(TEXT, graph=graph)


def test_predecessors_are_the_heaviest_keys(tracer, own_attentions):
    ids, attentions = own_attentions
    result = tracer.trace(ids)
    row = attentions[-1][0].mean(0)[result.target_pos]
    heaviest = result.predecessors[result.target_pos]
    assert heaviest[0].position == int(row.argmax())
    assert [p.weight for p in heaviest] == pytest.approx(
        sorted(row.tolist(), reverse=True)[: len(heaviest)], abs=1e-5
    )


def test_json_round_trip(tracer):
    result = tracer.trace_text(TEXT, agg_heads=[0, 1], length_norm="pow:0.7")
    assert TraceResult.from_json(result.to_json()) == result


def test_to_pandas(tracer):
    result = tracer.trace_text(TEXT)
    table = result.to_pandas()
    assert list(table["rank"]) == [1, 2, 3, 4, 5]
    assert list(table["score"]) == [beam.score_norm for beam in result.beams]
    assert table["positions"][0][-1] == result.target_pos


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"target_pos": 99}, "Target position 99 is out of range"),
        ({"layer": 99}, "Layer 99 is out of range"),
        ({"agg_heads": "median"}, "'mean', 'max', 'none'"),
        ({"agg_heads": 99}, "heads, 0 to"),
        ({"agg_heads": []}, "heads, 0 to"),
        ({"top_beam": 0}, "top_beam is 0"),
        ({"length_norm": "log"}, "'avg_logprob'"),
        ({"attention_mask": torch.ones(1, 2)}, "2 entries for"),
    ],
)
def test_what_is_wrong_is_said(tracer, settings, says):
    with pytest.raises(ValueError) as error:
        tracer.trace_text(TEXT, **settings)
    assert says in str(error.value)


@pytest.mark.parametrize("number", [np.int64, np.int8, torch.tensor])
def test_numbers_of_any_kind_are_plain_in_the_result(tracer, number):
    settings = {"layer": 1, "top_beam": 3, "top_k": 4, "agg_heads": 1, "bos_token_id": 7, "stop_at_bos": True}
    several = {"sink_positions": [0, 2], "agg_heads": [0, 2]}
    expected = tracer.trace_text(TEXT, 5, **settings)
    asked = {name: number(value) for name, value in settings.items()}
    assert tracer.trace_text(TEXT, number(5), **asked, min_attn=np.float32(0)).to_json() == expected.to_json()
    expected = tracer.trace_text(TEXT, **several)
    for asked in (
        {name: [number(value) for value in values] for name, values in several.items()},
        {name: np.array(values) for name, values in several.items()},
        {name: torch.tensor(values) for name, values in several.items()},
    ):
        assert tracer.trace_text(TEXT, **asked).to_json() == expected.to_json()
    assert (
        tracer.capture(TEXT, layers=[number(-1), number(0)]).layers
        == tracer.capture(TEXT, layers=[-1, 0]).layers
    )


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"layer": 1.0}, "layer is 1.0; it must be a whole number"),
        ({"layer": "1"}, "layer is '1'"),
        ({"layer": None}, "layer is None"),
        ({"layer": [0, 1]}, r"layer is \[0, 1\]"),
        ({"target_pos": 2.0}, "target_pos is 2.0"),
        ({"target_pos": "2"}, "target_pos is '2'"),
        ({"top_beam": 2.5}, "top_beam is 2.5"),
        ({"top_k": True}, "top_k is True"),
        ({"min_attn": "low"}, "min_attn is 'low'; it must be a number"),
        ({"diversity": None}, "diversity is None; it must be a number"),
        ({"agg_heads": 1.0}, "agg_heads is 1.0"),
        ({"agg_heads": True}, "agg_heads is True; use 'mean', 'max', 'none'"),
        ({"agg_heads": [0, "max"]}, "agg_heads is 'max'"),
        ({"sink_positions": 3}, "sink_positions is 3; give a list"),
        ({"bos_token_id": "<s>"}, "bos_token_id is '<s>'"),
    ],
)
def test_what_is_no_number_is_named(tracer, settings, says):
    for prompt in (TEXT, tracer.capture(TEXT)):
        with pytest.raises(ValueError, match=f"^{says}"):
            tracer.trace(prompt, **settings)


def test_a_hybrid_is_told_what_it_can_be_asked(demo):
    tracer = ReverseAttentionTracer(tiny.build("jamba", vocab_size=len(demo.tokenizer)), demo.tokenizer)
    record = tracer.capture(TEXT)
    assert tracer.trace(record, layer=1).beams
    with pytest.raises(ValueError, match=r"Layer 2 has no attention .* \[1, 3\]"):
        tracer.trace(record, layer=2)
    with pytest.raises(
        ValueError, match=r"layer 0 of this model has none.*\[1, 3\]. Use graph='layer' with one"
    ):
        tracer.trace(record, graph="network")


def test_layers_are_a_list(tracer):
    with pytest.raises(ValueError, match=r"^layers is 3; give a list of whole numbers"):
        tracer.capture(TEXT, layers=3)


def test_an_empty_text_is_refused(tracer):
    for nothing in ("", []):
        with pytest.raises(ValueError, match="no tokens"):
            tracer.trace(nothing)


def test_a_record_is_of_one_model(tracer, demo, demo_bos):
    record = tracer.capture(TEXT)
    same_weights = copy.deepcopy(demo.model)
    for other in (demo_bos.model, same_weights):
        with pytest.raises(ValueError, match=r"record is not of this .* captured from another model"):
            ReverseAttentionTracer(other, demo.tokenizer).trace(record, predict=True)
    compiled = ReverseAttentionTracer(torch.compile(demo.model), demo.tokenizer)
    assert compiled.trace(record).beams == tracer.trace(record).beams
    assert tracer.trace(compiled.capture(TEXT)).beams == tracer.trace(record).beams


@pytest.mark.parametrize("graph", ["layer", "network"])
@pytest.mark.parametrize("sink", ["keep", "drop", "renormalize"])
def test_left_padding_changes_no_number(demo_bos, graph, sink):
    """Padded with BOS, as GPT-2 is: what stands there is no sink."""
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    ids = demo_bos.tokenizer(TEXT, return_tensors="pt").input_ids
    for given in (ids, ids[:, 1:]):  # with BOS and without
        n = given.shape[1]
        padding = torch.full((1, 3), demo_bos.tokenizer.bos_token_id)
        mask = torch.tensor([[0] * 3 + [1] * n])
        asked = {"graph": graph, "sink": sink, "search": "exact"}
        plain = tracer.trace(given, **asked)
        padded = tracer.trace(torch.cat([padding, given], 1), attention_mask=mask, **asked)
        assert padded.sink_positions == [3]
        assert [p - 3 for p in padded.beams[0].positions] == plain.beams[0].positions
        assert padded.influence == pytest.approx([0] * 3 + plain.influence, abs=1e-5)
        assert [share.taken for share in padded.sinks] == pytest.approx(
            [share.taken for share in plain.sinks], abs=1e-5
        )
        assert max(share.taken for share in padded.sinks) > 0


@pytest.mark.parametrize("family", ["qwen2", "bloom"])
def test_a_record_is_of_the_weights_that_were_there(demo, family):
    model, other = (tiny.build(family, vocab_size=len(demo.tokenizer)) for _ in range(2))
    tracer = ReverseAttentionTracer(model, demo.tokenizer)

    def train():
        model(torch.tensor([[9, 8]])).logits.sum().backward()
        torch.optim.SGD(model.parameters(), 0.1).step()

    for change in (train, lambda: model.load_state_dict(other.state_dict()), model.half):
        record = tracer.capture(TEXT)
        model(torch.tensor([[9, 8]]))  # the user's own passes change nothing
        assert tracer.trace(record, predict=True).beams
        change()
        with pytest.raises(ValueError, match="weights have changed since"):
            tracer.trace(record)


def test_a_record_brings_its_own_mask(tracer):
    record = tracer.capture(TEXT)
    with pytest.raises(ValueError, match="its own attention mask"):
        tracer.trace(record, attention_mask=torch.ones(1, len(record.input_ids)))


def test_damaged_weights_are_named(demo):
    model = copy.deepcopy(demo.model)
    model.get_input_embeddings().weight.data[:] = float("nan")
    with pytest.raises(ValueError, match="NaN"):
        ReverseAttentionTracer(model, demo.tokenizer).trace_text(TEXT)
