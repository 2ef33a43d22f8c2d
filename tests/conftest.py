"""What many tests need: the demo models, loaded once, and the golden cases."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import settings

from reverse_attention import ReverseAttentionTracer
from reverse_attention.models import LoadedModel, load

settings.register_profile("untimed", deadline=None)  # machines are slow at times
settings.load_profile("untimed")

DATA = Path(__file__).parent / "data"


@cache
def golden_cases() -> list[dict[str, Any]]:
    """The expected answers of reverse-attention 0.1.0, each with its attention matrix."""
    matrices = np.load(DATA / "golden_matrices.npz")
    cases = json.loads((DATA / "golden_cases.json").read_text(encoding="utf-8"))["cases"]
    return [{**case, "attn": matrices[case["matrix"]]} for case in cases]


@pytest.fixture(params=range(len(golden_cases())), ids=lambda i: f"{i}-{golden_cases()[i]['matrix']}")
def golden(request: pytest.FixtureRequest) -> dict[str, Any]:
    return golden_cases()[request.param]


@pytest.fixture(scope="session")
def demo() -> LoadedModel:
    return load("demo-qwen2")


@pytest.fixture(scope="session")
def demo_bos() -> LoadedModel:
    """The demo model whose tokenizer puts a BOS token first."""
    return load("demo-gpt2")


@pytest.fixture
def tracer(demo: LoadedModel) -> ReverseAttentionTracer:
    return ReverseAttentionTracer(demo.model, demo.tokenizer)
