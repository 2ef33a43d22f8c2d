"""What people see of two demo prompts is what was reviewed once: ``golden_pictures`` writes it."""

import json
from functools import cache

import golden_pictures as golden
import pytest

from reverse_attention import ReverseAttentionTracer
from tests.golden import differences


@cache
def reviewed(path):
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def records(demo, demo_bos):
    tracers = {
        "demo-qwen2": ReverseAttentionTracer(demo.model, demo.tokenizer),
        "demo-gpt2": ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer),
    }
    return {name: (tracer, tracer.capture(golden.PROMPTS[name])) for name, tracer in tracers.items()}


@pytest.mark.parametrize(("model", "paths", "heads", "sink"), golden.CASES)
def test_pictures_are_those_that_were_reviewed(records, model, paths, heads, sink):
    seen = golden.shown(golden.traced(*records[model], paths, heads, sink))
    expected = reviewed(golden.file_of(model, paths))[golden.name_of_case(heads, sink)]
    assert not differences(seen, expected)


def test_no_case_is_missing_or_left_over():
    for model in golden.PROMPTS:
        for paths in golden.PATHS:
            names = {
                golden.name_of_case(heads, sink)
                for m, p, heads, sink in golden.CASES
                if (m, p) == (model, paths)
            }
            assert reviewed(golden.file_of(model, paths)).keys() == names


def test_the_comparison_sees_what_differs():
    expected = {"a": [1.0, "x", True, None], "b": {}}
    assert not differences({"a": [1.0005, "x", True, None], "b": {}}, expected)
    for seen in (
        {"a": [1.01, "x", True, None], "b": {}},
        {"a": [1.0, "y", True, None], "b": {}},
        {"a": [1.0, "x", 1, None], "b": {}},
        {"a": [1.0, "x", True], "b": {}},
        {"a": [1.0, "x", True, None]},
    ):
        assert differences(seen, expected)
