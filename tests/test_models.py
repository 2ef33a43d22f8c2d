"""Loading by name, folder and hub id; every failure is a sentence that helps."""

import copy
import json
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
import torch
from hub import COMMIT, hub
from transformers import BertConfig, BertForMaskedLM, ViTConfig

from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import MODELS
from reverse_attention.model import spread
from reverse_attention.model.load import ModelError, load

FOLDER = MODELS["demo-qwen2"]


@pytest.mark.parametrize("name", MODELS)
def test_built_in_models_load_offline_and_trace(name):
    steps = []
    loaded = load(name, progress=steps.append)
    assert steps == ["reading the tokenizer", "reading the weights"]
    assert not loaded.model.training
    assert ReverseAttentionTracer(loaded.model, loaded.tokenizer).trace_text("The keys near the lamp").beams


def test_a_folder_loads():
    loaded = load(str(FOLDER), dtype=torch.bfloat16, device="cpu")
    assert loaded.model.dtype == torch.bfloat16


def test_an_encoder_folder_loads(tmp_path, demo):
    config = BertConfig(
        vocab_size=len(demo.tokenizer), hidden_size=16, num_hidden_layers=1, num_attention_heads=2
    )
    BertForMaskedLM(config).save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    assert isinstance(load(str(tmp_path)).model, BertForMaskedLM)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "looks like"),
        ("no/such/folder", "no folder here"),
        ("../x", "no folder here"),
        ("https://example.org/x", "no folder here"),
        ("a b", "no hub id"),
    ],
)
def test_names_that_cannot_be_models(name, says):
    with pytest.raises(ModelError) as error:
        load(name)
    assert says in str(error.value)
    assert "demo-qwen2" in str(error.value)


def test_a_folder_without_a_model(tmp_path):
    with pytest.raises(ModelError, match=r"config\.json"):
        load(str(tmp_path))


def test_pickled_weights_are_refused(tmp_path):
    shutil.copytree(FOLDER, tmp_path / "m")
    (tmp_path / "m" / "model.safetensors").unlink()
    torch.save({}, tmp_path / "m" / "pytorch_model.bin")
    with pytest.raises(ModelError, match="safetensors"):
        load(str(tmp_path / "m"))


def test_code_from_a_repository_is_never_run(tmp_path):
    ran = tmp_path / "ran"
    folder = tmp_path / "m"
    shutil.copytree(FOLDER, folder)
    code = f"from pathlib import Path\nPath({str(ran)!r}).touch()\nclass C: pass\nclass M: pass\n"
    (folder / "own.py").write_text(code)
    config = {"model_type": "own", "auto_map": {"AutoConfig": "own.C", "AutoModelForCausalLM": "own.M"}}
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match="never run here"):
        load(str(folder))
    assert not ran.exists()


def test_damaged_weights_are_named(tmp_path):
    shutil.copytree(FOLDER, tmp_path / "m")
    (tmp_path / "m" / "model.safetensors").write_bytes(b"not weights")
    with pytest.raises(ModelError, match="cannot be loaded"):
        load(str(tmp_path / "m"))


def test_a_model_without_text(tmp_path):
    ViTConfig().save_pretrained(tmp_path)
    with pytest.raises(ModelError):
        load(str(tmp_path))


# The hub's address is read when huggingface_hub is imported, so these load in a process of their own.
LOAD = """
import sys
from reverse_attention.model.load import ModelError, load
from reverse_attention.model.provenance import provenance
for name in sys.argv[1:]:
    try:
        loaded = load(name, progress=lambda step: print("step:", step))
        print("loaded", type(loaded.model).__name__, provenance(loaded.model)["revision"])
    except ModelError as error:
        print("error:", error)
    print("next")
"""


def load_with(endpoint: str, cache: Path, *names: str) -> list[str]:
    """What was said of each name."""
    environment = {
        **os.environ,
        "HF_ENDPOINT": endpoint,
        "HF_HOME": str(cache),
        "HF_HUB_DISABLE_TELEMETRY": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", LOAD, *names], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("next\n")[:-1]


def test_hub(tmp_path):
    with hub("someone/tiny", FOLDER) as endpoint:
        first, other, gated = load_with(endpoint, tmp_path, "someone/tiny", "someone/other", "gated/model")
        assert "step: asking the Hugging Face hub" in first
        assert "step: downloaded 100% of 4 MB" in first
        assert f"loaded Qwen2ForCausalLM {COMMIT}" in first
        assert "has no model 'someone/other'" in other
        assert "is gated" in gated
    # The hub is gone: what was loaded once still loads, anything else says what works.
    again, unreachable = load_with(endpoint, tmp_path, "someone/tiny", "someone/never-seen")
    assert "loaded Qwen2ForCausalLM" in again
    assert "cannot be reached" in unreachable
    assert "demo-qwen2" in unreachable


@pytest.mark.parametrize(
    ("placement", "says"),
    [
        ({"device": "nonsense"}, "There is no device 'nonsense' here; use .*cpu"),
        ({"device": "meta:x"}, "There is no device 'meta:x' here"),
        ({"dtype": "float7"}, "dtype is 'float7'; use 'float32', 'bfloat16' or 'float16'"),
        ({"dtype": torch.int8}, "dtype is torch.int8"),
    ],
)
def test_devices_and_precisions_that_are_not_there(demo, placement, says):
    for place in (partial(load, "demo-qwen2"), partial(ReverseAttentionTracer, demo.model, demo.tokenizer)):
        with pytest.raises(ValueError, match=says):
            place(**placement)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_a_gpu_that_is_not_there(demo):
    with pytest.raises(ValueError, match="There is no device 'cuda' here"):
        ReverseAttentionTracer(demo.model, demo.tokenizer, device="cuda")


def test_precision_by_name(demo):
    tracer = ReverseAttentionTracer(copy.deepcopy(demo.model), demo.tokenizer, device="cpu", dtype="bfloat16")
    assert tracer.dtype == load("demo-qwen2", device="cpu", dtype="bfloat16").model.dtype == torch.bfloat16


def test_a_model_may_be_put_wherever_there_is_room(demo):
    everywhere = load("demo-qwen2", device="auto", dtype="float32")
    assert spread.spreading("demo-qwen2", None, None) == {"device_map": "auto"}
    text = "Alice lives in Paris. Tom lives in Rome. Alice lives in"
    asked = {"graph": "network", "weights": "relevance"}
    traced = [
        ReverseAttentionTracer(one.model, one.tokenizer).trace_text(text, **asked)
        for one in (everywhere, demo)
    ]
    assert traced[0].relevance == pytest.approx(traced[1].relevance, abs=1e-4)


@pytest.mark.parametrize("bits", [0, 5, 16])
def test_bits_that_there_are_not(bits):
    with pytest.raises(ValueError, match=f"bits is {bits}; use 8 or 4, or leave it out"):
        load("demo-qwen2", bits=bits)


def test_what_is_needed_for_few_bits_or_many_devices_is_named(monkeypatch):
    monkeypatch.setattr(spread, "find_spec", lambda name: None)
    with pytest.raises(ModelError, match="in 4 bits: pip install accelerate bitsandbytes"):
        load("demo-qwen2", bits=4)
    with pytest.raises(ModelError, match="over several devices: pip install accelerate"):
        load("demo-qwen2", device="auto")
