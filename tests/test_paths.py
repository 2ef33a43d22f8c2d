"""Saved traces: what is read back, and what is refused."""

import copy
import dataclasses
import json
import math
from importlib.metadata import version
from pathlib import Path

import pytest
from damage import alter
from hypothesis import example, given
from hypothesis import strategies as st

from reverse_attention import (
    BeamPath,
    BeamState,
    ReverseAttentionTracer,
    SankeyData,
    Totals,
    TraceResult,
    verify,
)
from reverse_attention.picture.page import page
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of
from reverse_attention.result import MAX_BYTES, SCHEMA, checked
from reverse_attention.result.json_file import short
from reverse_attention.result.setting_table import KEPT

SETTINGS = [
    {"graph": "layer", "layer": 1},
    {"graph": "layer", "predict": True, "agg_heads": "none", "length_norm": "pow:0.7"},
    {"graph": "network", "weights": "norm", "sink": "drop", "sink_positions": [0, 2]},
    {"graph": "network", "predict": True, "words": True, "agg_heads": [0, 2], "bos_token_id": 7},
    {"graph": "network", "min_attn": 1.0},
]


@pytest.fixture(scope="module")
def results(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    record = tracer.capture("Zyxwvq </script> 日本\u200d to\u0000")
    return [tracer.trace(record, **settings) for settings in SETTINGS]


@pytest.mark.parametrize("n", range(len(SETTINGS)))
def test_round_trip(results, n):
    result = results[n]
    read = TraceResult.from_json(result.to_json())
    assert read == result
    assert read.predecessors == result.predecessors
    assert read.spans == result.spans
    assert TraceResult.from_json(result.to_json(indent=2)) == result
    assert picture_of(read) == picture_of(result)
    assert page(read) == page(result)


def test_the_file_says_what_is_needed_to_run_it_again(results, demo):
    data = json.loads(results[3].to_json())
    assert data["schema"] == SCHEMA
    assert (data["model"], data["dtype"], data["device"]) == ("demo-qwen2", "float32", "cpu")
    assert data["versions"]["torch"] == version("torch")
    assert (data["unit"], data["predict"], data["bos_token_id"]) == ("word", True, 7)
    assert data["token_ids"] == demo.tokenizer(data["text"]).input_ids
    assert data["attention_mask"] == [1] * len(data["token_ids"])
    assert data["revision"] is None


def test_the_commit_that_the_hub_gave_is_kept(demo_bos, monkeypatch):
    monkeypatch.setattr(demo_bos.model.config, "_commit_hash", "c0ffee", raising=False)
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    assert json.loads(tracer.trace_text("the key").to_json())["revision"] == "c0ffee"


OLD = (Path(__file__).parent / "data" / "trace-1.json").read_text(encoding="utf-8")
"""A trace as it was saved before any field was added to the schema."""


def added() -> dict[str, set[str]]:
    """The fields that the schema did not have at first, by their place; no file needs them."""
    schema, old = checked._validator().schema, json.loads(OLD)
    places = {"": (schema, old), "beams": (schema["$defs"]["path"], old["beams"][0])}
    return {place: set(part["properties"]) - set(first) for place, (part, first) in places.items()}


def test_the_schema_names_every_field(results):
    """Whoever adds a field to a result adds it to schema/trace-1.json too."""
    schema = checked._validator().schema
    data = results[1].to_dict()
    places = {
        "": (schema, data),
        "beams": (schema["$defs"]["path"], data["beams"][0]),
        "prediction": (schema["$defs"]["prediction"], data["prediction"]),
        "alternatives": (schema["$defs"]["alternative"], data["prediction"]["alternatives"][0]),
        "nodes": (schema["$defs"]["node"], data["sankey"]["nodes"][0]),
        "links": (schema["$defs"]["link"], data["sankey"]["links"][0]),
        "sinks": (schema["properties"]["sinks"]["items"], data["sinks"][0]),
    }
    for place, (part, saved) in places.items():
        assert set(part["properties"]) == set(saved), place
        assert set(part["required"]) == set(saved) - added().get(place, set()), place
        assert part["additionalProperties"] is False, place
    checked._validator().check_schema(schema)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("[1, 2]", "found 'list'"),
        ('{"schema": "other/1"}', "found 'other/1'"),
        ('{"schema": "' + "x" * 9999 + '"}', "…"),
        (json.dumps({"schema": SCHEMA}), "'seq_len' is a required property"),
        ("[" * 100_000, "not JSON"),
        ("[" * 33 + "]" * 33, "it nests deeper than 32 lists and objects"),
        ("[" * 32 + "]" * 32, "found 'list'"),
        ("9" * 5000, "not JSON"),
        ('{"schema": NaN}', "NaN is no number of JSON"),
        ('{"schema": "\\ud800"}', "not JSON"),
    ],
)
def test_foreign_files_are_refused(text, says):
    with pytest.raises(ValueError) as error:
        TraceResult.from_json(text)
    assert says in str(error.value)
    assert len(str(error.value)) < 400


@example("x" * 160)
@example("x" * 161)
@given(st.text(max_size=400))
def test_what_a_file_says_is_told_in_a_sentence(text):
    told = short(text)
    assert told == text if len(text) <= 160 else (len(told), told[:159], told[-1]) == (160, text[:159], "…")


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        (["beams"], [{"positions": [1]}], "beams[0]: 'tokens' is a required property"),
        (["beams", 0, "score_raw"], "x", "beams[0].score_raw: 'x' is not of type 'number'"),
        (["beams", 0, "score_raw"], float("1e999"), "not JSON"),
        (["beams", 0, "positions", -1], 99, "beams[0]: its positions"),
        (["beams", 0, "layers"], [1], "beams[0]: its layers"),
        (["beams", 0, "edge_heads"], [], "edge_heads has 0 entries"),
        (["sankey"], 3, "sankey: 3 is not of type 'object'"),
        (["sankey", "nodes"], [], "the nodes are not those that the paths visit"),
        (["sankey", "links", 0, "source"], "L9_P9", "a link leads to no node"),
        (["seq_len"], 3.0, "seq_len: 3.0 is not of type 'integer'"),
        (["seq_len"], 3, "tokens has"),
        (["target_pos"], 99, "target_pos names position 99"),
        (["extra"], 1, "'extra' was unexpected"),
        (["spans", 1], [4, 9999], "spans[1] is no place in the text"),
        (["members", 1], [0], "members do not hold every token once"),
        (["weights"], "norm", "weights are 'norm' in the layer graph"),
        (["layer"], 99, "layer 99 of"),
        (["influence"], [], "influence is empty, though coverage is known"),
    ],
)
def test_damaged_files_are_refused(results, path, value, says):
    data = copy.deepcopy(results[0].to_dict())
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(ValueError) as error:
        TraceResult.from_json(json.dumps(data))
    assert says in str(error.value)


@given(data=st.data())
def test_whatever_is_altered_is_refused_or_makes_a_whole_result(results, data):
    whole = json.loads(data.draw(st.sampled_from(results)).to_json())
    for _ in range(data.draw(st.integers(1, 2))):
        alter(whole, data)
    try:
        read = TraceResult.from_json(json.dumps(whole))
    except ValueError:
        return
    assert TraceResult.from_json(read.to_json()) == read
    json.dumps([picture_of(read), token_strip_of(read)], allow_nan=False)
    assert page(read)
    assert len(read.to_pandas()) == len(read.beams)


def test_the_network_graph_always_knows_influence(results):
    data = results[2].to_dict() | {"influence": [], "coverage": None, "optimality_gap": None, "sinks": []}
    with pytest.raises(ValueError, match="influence is empty, though every route"):
        TraceResult.from_json(json.dumps(data))


def test_a_layer_may_know_nothing_of_all_paths(results):
    """So it is in encoders."""
    data = results[0].to_dict() | {"influence": [], "coverage": None, "optimality_gap": None, "sinks": []}
    assert TraceResult.from_json(json.dumps(data)).influence == []


def test_files_over_the_limit_are_refused():
    with pytest.raises(ValueError, match="has 64 MB; a saved trace has at most 64 MB"):
        TraceResult.from_json(" " * (MAX_BYTES + 1))


def test_nan_is_not_written(results):
    beam = BeamPath([1], ["a"], [1], [], float("nan"), 0.0)
    with pytest.raises(ValueError):
        dataclasses.replace(results[0], beams=[beam], sankey=SankeyData([], [])).to_json()


def test_an_old_file_opens_and_runs_again(demo):
    opened = TraceResult.from_json(OLD)
    assert set(json.loads(OLD)) == set(checked._validator().schema["required"])
    again = json.loads(opened.to_json())
    for holder, place in [(again, ""), *((beam, "beams") for beam in again["beams"])]:
        for name in added()[place]:
            del holder[name]
    assert again == json.loads(OLD)
    verified = verify(opened, ReverseAttentionTracer(demo.model, demo.tokenizer))
    assert verified.same_paths
    assert verified.largest_difference < 1e-5


def test_a_field_that_an_old_file_lacks_has_its_default():
    """Each field that was added may be missing, and then is what it was before there was one."""
    for place, kinds in {"": (TraceResult, Totals), "beams": (BeamPath,)}.items():
        fields = {f.name: f for kind in kinds for f in dataclasses.fields(kind)}
        for name in added()[place]:
            assert {fields[name].default, fields[name].default_factory} != {dataclasses.MISSING}, name


def test_a_field_of_a_newer_version_is_refused_by_its_name():
    with pytest.raises(ValueError, match=r"'mood' was unexpected.*a newer version may have written it"):
        TraceResult.from_json(json.dumps({**json.loads(OLD), "mood": 1}))


def test_every_setting_that_is_kept_has_a_place_in_a_file():
    for name, about in KEPT.items():
        schema = checked._of_setting(about)
        assert {"type", "enum", "anyOf", "$ref"} & schema.keys(), name
        assert schema["description"]
        assert name in checked._validator().schema["properties"]


def test_a_route_of_an_older_file_has_the_mass_of_its_score():
    def path(layers, mass=None):
        return BeamPath([1, 0], ["b", "a"], [1, 0], [0.5], math.log(0.5), 0.0, layers=layers, mass=mass)

    assert path([1, 0]).mass == pytest.approx(0.5)
    assert path([1, 0], 0.25).mass == 0.25
    assert path([]).mass is None
    assert BeamState([3, 1], [0.5], -1.0, True).current_pos == 1


def test_a_result_says_in_a_line_what_it_is(tracer):
    record = tracer.capture("Mary gave John a drink")
    told = [
        repr(tracer.trace(record, **settings))
        for settings in (
            {"layer": 1, "top_beam": 2},
            {"graph": "network", "weights": "norm", "paths": "token", "predict": True},
        )
    ]
    assert told == [
        "<TraceResult of 'demo-qwen2': layer 1, 5 tokens, 2 paths to ␣drink (4)>",
        "<TraceResult of 'demo-qwen2': network by norm, 5 tokens, 5 token paths to ␣drink (4)>",
    ]
