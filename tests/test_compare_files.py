"""Saved comparisons: what is read back, what stands alone, and what is refused."""

import copy
import dataclasses
import json
import shutil

import pytest
from damage import alter
from hypothesis import given, settings
from hypothesis import strategies as st

from reverse_attention import Comparison, ReverseAttentionTracer, compare
from reverse_attention.comparison import AskedRow, Failure, answers, files
from reverse_attention.comparison.tables import TABLES, rows
from reverse_attention.demo import MODELS
from reverse_attention.model.load import load
from reverse_attention.model.provenance import weights_digest
from reverse_attention.picture.page import page

TEXTS = ("Mary gave it to", "John gave a drink to", "He gave it to")


@pytest.fixture(scope="module")
def whole(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    records = [tracer.capture(text) for text in TEXTS]
    results = [tracer.trace(record, graph="network", top_beam=2) for record in records]
    asked = [AskedRow(r, demo.tokenizer, t.target_pos) for r, t in zip(records, results, strict=True)]
    return compare(results, answers=answers(asked), reference=1)


@pytest.fixture(scope="module")
def saved(whole):
    """The data of the file."""
    return json.loads(whole.to_json())


def read(data):
    return Comparison.from_json(json.dumps(data))


def altered(saved, path, value):
    data = copy.deepcopy(saved)
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return data


def test_saved_and_opened_again(whole):
    kept = dataclasses.replace(whole, failed=[Failure("gpt-9", "There is no model 'gpt-9'.", 1)])
    assert Comparison.from_json(kept.to_json()) == kept
    named = dataclasses.replace(whole, failed=[Failure("日本", "There is no model '日本'.", 1)])
    assert "no model '日本'" in named.to_json()  # a person can read the file


def test_nan_is_not_written(whole):
    with pytest.raises(ValueError, match="JSON"):
        dataclasses.replace(whole, rbo_p=float("nan")).to_json()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("[]", "found 'list'"),
        ("[" * 100_000, "not JSON"),
        ("[" * 33 + "]" * 33, "it nests deeper than 32 lists and objects"),
        ('{"schema": NaN}', "NaN is no number of JSON"),
        ('{"schema": "reverse-attention/trace/1"}', "found 'reverse-attention/trace/1'"),
        ('{"schema": "reverse-attention/comparison/1"}', "'by' is a required property"),
    ],
)
def test_foreign_files_are_refused(text, says):
    with pytest.raises(ValueError) as error:
        Comparison.from_json(text)
    assert says in str(error.value)
    assert len(str(error.value)) < 400


def test_files_over_the_limit_are_refused(monkeypatch):
    assert files.MAX_BYTES == 4 * 64 * 2**20
    monkeypatch.setattr(files, "MAX_BYTES", 2**20)
    with pytest.raises(ValueError, match="has 1 MB; a saved comparison has at most 1 MB"):
        Comparison.from_json(" " * (2**20 + 1))


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        (["by"], "letters", "by: 'letters' is not one of"),
        (["reference"], 3, "its reference is column 3 of 3"),
        (["reference"], True, "reference: True is not of type 'integer'"),
        (["rbo_p"], 1, "rbo_p: 1 is greater than or equal to"),
        (["columns"], [], "columns: []"),
        (["failed"], [{"name": "a"}], "failed[0]: 'error' is a required property"),
        (["extra"], 1, "'extra' was unexpected"),
        (["columns", 0, "answer", "watched"], [], "watch different numbers of tokens"),
    ],
)
def test_what_is_wrong_outside_the_columns_is_refused(saved, path, value, says):
    with pytest.raises(ValueError) as error:
        read(altered(saved, path, value))
    assert "A damaged comparison: " in str(error.value)
    assert says in str(error.value)


def test_a_token_that_no_model_has_is_refused(saved):
    data = copy.deepcopy(saved)
    for column in data["columns"]:
        column["answer"]["watched"][0] = None
    with pytest.raises(ValueError, match="watches a token that no model has"):
        read(data)


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        (["trace", "seq_len"], 3, "A damaged trace: tokens has"),
        (["trace", "influence"], [], "A damaged trace: influence is empty"),
        (["trace"], {}, "Not a saved trace"),
        (["trace"], 3, "A damaged column: columns[2].trace: 3 is not of type 'object'"),
        (["answer"], {"entropy": 1}, "A damaged column: columns[2].answer"),
        (["answer", "top"], [], "A damaged column: columns[2].answer"),
    ],
)
def test_one_bad_column_stands_alone(saved, whole, path, value, says):
    opened = read(altered(saved, ["columns", 2, *path], value))
    assert [column.name for column in opened.columns] == ["Prompt 1", "Prompt 2"]
    assert opened.reference == 1
    assert opened.columns[1].result == whole.columns[1].result
    (failure,) = opened.failed
    assert (failure.name, failure.at) == ("Prompt 3", 2)
    assert says in failure.error


def test_a_bad_reference_gives_way_to_the_first_whole_column(saved):
    opened = read(altered(saved, ["columns", 1, "trace"], {}))
    assert [column.name for column in opened.columns] == ["Prompt 1", "Prompt 3"]
    assert opened.reference == 0
    assert [(failure.name, failure.at) for failure in opened.failed] == [("Prompt 2", 1)]


def test_the_reference_is_found_again_after_a_bad_column(saved):
    opened = read(altered(saved, ["columns", 0, "trace"], {}))
    assert opened.columns[opened.reference].name == "Prompt 2"


def test_a_bad_column_stands_where_it_stood_among_those_that_had_failed(saved):
    data = altered(saved, ["failed"], [{"name": "gpt-9", "error": "not there", "at": 1}])
    opened = read(altered(data, ["columns", 1], 3))  # Prompt 1, gpt-9, Prompt 2, Prompt 3
    assert [(failure.name, failure.at) for failure in opened.failed] == [("gpt-9", 1), ("Column 2", 2)]


def test_without_a_whole_column_it_is_refused(saved):
    data = altered(saved, ["columns"], [{"name": "a", "answer": None, "trace": {}}])
    with pytest.raises(ValueError, match=r"no column is whole\. The first: Not a saved trace"):
        read(data | {"reference": 0})


def test_the_schema_names_every_field(saved):
    """Whoever adds a field to a comparison adds it to schema/comparison-1.json too."""
    schema = files._validator().schema
    column = saved["columns"][0]
    places = [
        (schema, saved),
        (schema["$defs"]["column"], column),
        (schema["$defs"]["answer"], column["answer"]),
        (schema["$defs"]["candidate"], column["answer"]["top"][0]),
        (schema["$defs"]["failure"], dataclasses.asdict(Failure("a", "b", 0))),
    ]
    for part, given_data in places:
        assert set(part["properties"]) == set(part["required"]) == set(given_data)
        assert part["additionalProperties"] is False
    files._validator().check_schema(schema)


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_whatever_is_altered_is_refused_or_makes_a_whole_comparison(saved, data):
    damaged = copy.deepcopy(saved)
    for _ in range(data.draw(st.integers(1, 2))):
        alter(damaged, data)
    try:
        opened = read(damaged)
    except ValueError:
        return
    assert Comparison.from_json(opened.to_json()) == opened
    assert opened.to_html()
    for table in TABLES:
        json.dumps(rows(opened, table), allow_nan=False)


def test_a_folders_path_is_in_no_file(tmp_path):
    """Its last part and a digest of the weights are, which are the same wherever the folder lies."""
    folder = tmp_path / "nobody's business" / "mine"
    shutil.copytree(MODELS["demo-qwen2"], folder)
    loaded = load(str(folder), device="cpu")
    result = ReverseAttentionTracer(loaded.model, loaded.tokenizer).trace_text(TEXTS[0])
    assert result.model == f"mine@{weights_digest(load('demo-qwen2', device='cpu').model)}"
    both = compare([result, result])
    for text in (result.to_json(), page(result), both.to_json(), both.to_html()):
        assert "mine@" in text
        assert "business" not in text
