"""A folder with a PEFT adapter loads with its base, by the same rules as any model."""

import json
import shutil
import sys
from pathlib import Path

import pytest
import torch
from peft import LoraConfig, PrefixTuningConfig, get_peft_model
from safetensors.torch import load_file, save_file

from reverse_attention import ReverseAttentionTracer
from reverse_attention.model.load import ModelError, load
from reverse_attention.model.provenance import weights_digest

# PEFT asks for what transformers has renamed.
pytestmark = pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning")


@pytest.fixture
def folder(tmp_path) -> Path:
    """An adapter of a demo model that changes what it predicts."""
    torch.manual_seed(0)
    settings = LoraConfig(
        r=4, target_modules=["q_proj", "v_proj"], task_type="CAUSAL_LM", init_lora_weights=False
    )
    get_peft_model(load("demo-qwen2", device="cpu").model, settings).save_pretrained(
        tmp_path / "adapter", save_embedding_layers=False
    )
    change(tmp_path / "adapter", base_model_name_or_path="demo-qwen2")
    return tmp_path / "adapter"


def change(folder: Path, **changes: object) -> None:
    file = folder / "adapter_config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))


def test_an_adapter_loads_with_its_base_and_is_named(folder, demo):
    loaded = load(str(folder), device="cpu")
    result = ReverseAttentionTracer(loaded.model, loaded.tokenizer).trace_text("The keys near the lamp")
    assert result.model == f"adapter on demo-qwen2@{weights_digest(loaded.model)}"
    assert "'demo-qwen2'" in loaded.notes[-1]
    tensors = load_file(folder / "adapter_model.safetensors")
    name = "model.layers.0.self_attn.q_proj"
    up, down = (tensors[f"base_model.model.{name}.lora_{part}.weight"] for part in "BA")
    scale = json.loads((folder / "adapter_config.json").read_text())["lora_alpha"] / 4
    wanted = demo.model.get_submodule(name).weight + scale * up @ down  # Hu et al. 2021
    torch.testing.assert_close(loaded.model.get_submodule(name).weight, wanted)


def test_an_adapter_that_lacks_weights_is_refused_by_name(folder):
    tensors = load_file(folder / "adapter_model.safetensors")
    lost = sorted(tensors)[0]
    del tensors[lost]
    save_file(tensors, folder / "adapter_model.safetensors")
    with pytest.warns(UserWarning, match="missing adapter keys"), pytest.raises(ModelError, match="lacks"):
        load(str(folder))


def test_a_pickled_adapter_is_refused(folder):
    torch.save(load_file(folder / "adapter_model.safetensors"), folder / "adapter_model.bin")
    (folder / "adapter_model.safetensors").unlink()
    with pytest.raises(ModelError, match=r"without adapter_model\.safetensors"):
        load(str(folder))


@pytest.mark.parametrize("base", ["", None, 7, "no/such/folder", "../x", "~nosuch"])
def test_a_base_that_is_none_is_said(folder, base):
    change(folder, base_model_name_or_path=base)
    with pytest.raises(ModelError):
        load(str(folder))


def test_an_adapter_of_an_adapter_is_refused(folder):
    shutil.copytree(folder, folder.parent / "other")
    for base in (folder, folder.parent / "other"):
        change(folder, base_model_name_or_path=str(base))
        with pytest.raises(ModelError, match="which is an adapter itself"):
            load(str(folder))


def test_a_prefix_is_refused_as_what_it_is(tmp_path):
    settings = PrefixTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=2)
    get_peft_model(load("demo-qwen2", device="cpu").model, settings).save_pretrained(
        tmp_path, save_embedding_layers=False
    )
    with pytest.raises(ModelError, match="'PREFIX_TUNING' adapter"):
        load(str(tmp_path))


def test_without_peft_it_says_what_to_install(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "peft", None)
    with pytest.raises(ModelError, match="pip install peft"):
        load(str(folder))
