"""Saved traces run again: on the same model nothing differs, on another one it is said what does."""

import copy
import dataclasses
from importlib.metadata import version

import pytest
import torch

from reverse_attention import ReverseAttentionTracer, TraceResult, verify

TEXT = "Zyxwvq gave the key to"
SETTINGS = [
    {"graph": "layer", "layer": 1, "top_beam": 3, "top_k": 2},
    {"graph": "layer", "predict": True, "agg_heads": "none", "length_norm": "pow:0.7", "search": "exact"},
    {"graph": "layer", "words": True, "sink": "renormalize", "sink_positions": [1], "stop_at_bos": False},
    {"graph": "network", "weights": "norm", "sink": "drop", "diversity": 0.3},
    {"graph": "network", "predict": True, "words": True, "agg_heads": [0, 2], "bos_token_id": 7},
    {"graph": "network", "weights": "ifr", "search": "beam", "min_attn": 0.02, "target_pos": 3},
]


@pytest.fixture(scope="module")
def tracer(demo):
    return ReverseAttentionTracer(demo.model, demo.tokenizer)


def saved_of(tracer, **settings):
    return TraceResult.from_json(tracer.trace(tracer.capture(TEXT), **settings).to_json())


@pytest.mark.parametrize("settings", SETTINGS)
def test_the_same_model_gives_the_same_numbers(tracer, settings):
    saved = saved_of(tracer, **settings)
    verified = verify(saved, tracer)
    assert verified.same_paths
    assert verified.misfits == []
    assert verified.largest_difference < 1e-6
    assert {"weights", "scores", "influence", "coverage"} <= verified.differences.keys()
    for name in ("paths_text", "sink_positions", "members", "spans", "text", "target_pos", "bos_token_id"):
        assert getattr(verified.again, name) == getattr(saved, name), name


def test_ids_and_padding_are_run_again_as_they_were(tracer, demo):
    ids = torch.tensor([[3, 3, *demo.tokenizer(TEXT).input_ids]])
    mask = torch.ones_like(ids)
    mask[0, :2] = 0
    saved = TraceResult.from_json(tracer.trace(ids, attention_mask=mask, graph="network").to_json())
    verified = verify(saved, tracer)
    assert (verified.same_paths, verified.misfits) == (True, [])
    assert verified.again.attention_mask == mask[0].tolist()
    assert verified.largest_difference < 1e-6


def test_a_text_that_begins_with_bos_is_read_again_as_it_was(demo_bos):
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    saved = tracer.trace_text(f"{demo_bos.tokenizer.bos_token}{TEXT}", words=True)
    assert saved.token_ids == demo_bos.tokenizer(TEXT).input_ids
    assert (verify(saved, tracer).again, verify(saved, tracer).misfits) == (saved, [])


def test_a_changed_number_is_found(tracer):
    saved = saved_of(tracer, layer=1)
    first = saved.beams[0]
    changed = dataclasses.replace(first, edge_attns=[first.edge_attns[0] + 0.25, *first.edge_attns[1:]])
    verified = verify(dataclasses.replace(saved, beams=[changed, *saved.beams[1:]]), tracer)
    assert verified.differences["weights"] == pytest.approx(0.25)
    assert verified.largest_difference == pytest.approx(0.25)
    assert verified.same_paths


def test_other_weights_give_other_numbers(tracer, demo):
    model = copy.deepcopy(demo.model)
    torch.manual_seed(0)
    for parameter in model.parameters():
        parameter.data += 0.3 * torch.randn_like(parameter)
    saved = saved_of(tracer, layer=1)
    verified = verify(saved, ReverseAttentionTracer(model, demo.tokenizer))
    assert verified.largest_difference > 1e-3
    assert not verified.same_paths or verified.differences["weights"] > 1e-3
    assert verified.misfits == []


def test_another_model_precision_and_library_are_named(tracer, demo, demo_bos):
    saved = saved_of(tracer, layer=1)
    half = ReverseAttentionTracer(copy.deepcopy(demo.model).bfloat16(), demo.tokenizer)
    assert verify(saved, half).misfits == ["The precision was float32 and is bfloat16."]
    older = dataclasses.replace(saved, versions={**saved.versions, "torch": "1.0"}, revision="c0ffee")
    assert verify(older, tracer).misfits == [
        "The revision was c0ffee and is not known.",
        f"torch was 1.0 and is {version('torch')}.",
    ]
    other = verify(saved, ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer))
    assert other.misfits[0] == "The model was demo-qwen2 and is demo-gpt2."
    assert "The tokenizer reads" in other.misfits[-1]


def test_a_model_that_cannot_run_it_is_refused(tracer):
    saved = saved_of(tracer, layer=1)
    unknown = dataclasses.replace(saved, token_ids=[10**6, *saved.token_ids[1:]])
    with pytest.raises(ValueError, match="token ids run"):
        verify(unknown, tracer)


@pytest.mark.parametrize("settings", [{"layer": 1}, {"graph": "network", "weights": "norm"}], ids=str)
def test_a_changed_head_is_found(tracer, settings):
    saved = saved_of(tracer, **settings)
    first = saved.beams[0]
    heads = [[w + 0.125 for w in first.head_weights[0]], *first.head_weights[1:]]
    changed = dataclasses.replace(first, head_weights=heads)
    checked = verify(dataclasses.replace(saved, beams=[changed, *saved.beams[1:]]), tracer)
    assert checked.differences["weights"] == pytest.approx(0.125, abs=1e-5)
    assert checked.same_paths


def test_a_path_by_another_head_is_another_path_where_heads_are_apart(tracer):
    for agg_heads, same in (("none", False), ("mean", True)):
        saved = saved_of(tracer, layer=1, agg_heads=agg_heads, top_beam=1)
        first = saved.beams[0]
        changed = dataclasses.replace(first, edge_heads=[first.edge_heads[0] + 1, *first.edge_heads[1:]])
        assert verify(dataclasses.replace(saved, beams=[changed]), tracer).same_paths == same


@pytest.mark.parametrize(
    ("field", "kind"),
    [("influence", "influence"), ("coverage", "coverage"), ("optimality_gap", "gap"), ("sinks", "sinks")],
)
def test_every_kind_of_number_is_held_against_the_saved_one(tracer, field, kind):
    saved = saved_of(tracer, graph="network")
    totals = saved.totals
    moved = {
        "influence": [share + 0.25 for share in totals.influence],
        "coverage": totals.coverage + 0.25,
        "optimality_gap": totals.optimality_gap + 0.25,
        "sinks": [dataclasses.replace(share, taken=share.taken + 0.25) for share in totals.sinks],
    }
    changed = dataclasses.replace(saved, totals=dataclasses.replace(totals, **{field: moved[field]}))
    checked = verify(changed, tracer)
    assert checked.differences[kind] == pytest.approx(0.25)
    assert checked.largest_difference == pytest.approx(0.25)


def shifted(entries, **moved):
    """The last of some entries with each named number, the last of a list, moved."""
    last = entries[-1]

    def shift(value, by):
        return [*value[:-1], value[-1] + by] if isinstance(value, list) else value + by

    changes = {name: shift(getattr(last, name), by) for name, by in moved.items()}
    return [*entries[:-1], dataclasses.replace(last, **changes)]


@pytest.fixture(scope="module", params=["token", "layer"])
def asked(request, tracer):
    """A saved trace of relevance."""
    return saved_of(tracer, graph="network", weights="relevance", paths=request.param, predict=True)


@pytest.mark.parametrize("moved", [{"speaks_for": 0.25}, {"speaks_against": -0.25}], ids=str)
def test_what_speaks_for_and_against_is_held_against_the_saved_amounts(tracer, asked, moved):
    balance = dataclasses.replace(asked.balance, layers=shifted(asked.balance.layers, **moved))
    for changed in (
        {"beams": shifted(asked.beams, **moved)},
        {"hops": shifted(asked.hops, **moved)},
        {"balance": balance},
    ):
        checked = verify(dataclasses.replace(asked, **changed), tracer)
        assert checked.differences["signs"] == pytest.approx(0.25, abs=1e-5), [*changed]
        assert checked.same_paths
        others = checked.differences.keys() - {"signs"}
        assert max(checked.differences[kind] for kind in others) < 1e-5


def test_hops_and_the_margin_are_held_against_the_saved_ones(tracer, asked):
    balance = dataclasses.replace(asked.balance, margin=asked.balance.margin + 0.25)
    assert verify(dataclasses.replace(asked, balance=balance), tracer).differences["margin"] == pytest.approx(
        0.25, abs=1e-5
    )
    for moved in ({"mass": 0.25}, {"layers": 0.25}):
        changed = dataclasses.replace(asked, hops=shifted(asked.hops, **moved))
        assert verify(changed, tracer).differences["hops"] == pytest.approx(0.25, abs=1e-5)


def test_a_file_that_tells_of_no_signs_is_not_held_to_have_others(tracer, asked):
    bare = {"speaks_for": [], "speaks_against": []}
    older = dataclasses.replace(
        asked,
        balance=None,
        hops=[dataclasses.replace(hop, **bare) for hop in asked.hops],
        beams=[dataclasses.replace(beam, **bare) for beam in asked.beams],
    )
    assert not {"signs", "margin"} & verify(older, tracer).differences.keys()
