"""Folders that are damaged, hostile or too large are refused in a sentence; no weight is made up."""

import json
import os
import shutil
import struct
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from streamlit.testing.v1 import AppTest
from transformers import BertConfig, BertForMaskedLM, BertForSequenceClassification, BertModel

from components.text import plain
from reverse_attention import ReverseAttentionTracer, TraceResult, cli
from reverse_attention.demo import MODELS
from reverse_attention.model import size
from reverse_attention.model.folder import INDEX
from reverse_attention.model.load import ModelError, load
from reverse_attention.picture.describe import facts_of

WEIGHTS = "model.safetensors"


@pytest.fixture
def folder(tmp_path) -> Path:
    shutil.copytree(MODELS["demo-qwen2"], tmp_path / "m")
    return tmp_path / "m"


def change_config(folder: Path, **changes: object) -> None:
    file = folder / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))


def empty(folder: Path) -> None:
    (folder / WEIGHTS).write_bytes(struct.pack("<Q", 2) + b"{}")


def renamed(folder: Path) -> None:
    tensors = load_file(folder / WEIGHTS)
    save_file({f"x.{name}": tensor for name, tensor in tensors.items()}, folder / WEIGHTS)


def half_of_the_tensors(folder: Path) -> None:
    tensors = sorted(load_file(folder / WEIGHTS).items())
    save_file(dict(tensors[::2]), folder / WEIGHTS)


def half_of_each_tensor(folder: Path) -> None:
    tensors = load_file(folder / WEIGHTS)
    save_file({name: t[: len(t) // 2].contiguous() for name, t in tensors.items()}, folder / WEIGHTS)


def half_of_the_file(folder: Path) -> None:
    whole = (folder / WEIGHTS).read_bytes()
    (folder / WEIGHTS).write_bytes(whole[: len(whole) // 2])


def of_another_kind(folder: Path) -> None:
    change_config(folder, model_type="gpt2", architectures=["GPT2LMHeadModel"])


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (empty, "lack .*'lm_head.weight'|lack .*'model.embed_tokens.weight'"),
        (renamed, "lack .*'model"),
        (half_of_the_tensors, "lack .*'model"),
        (half_of_each_tensor, "shape of .* such as 'model"),
        (half_of_the_file, "cannot be loaded"),
        (of_another_kind, "lack .*'transformer"),
    ],
)
def test_weights_that_are_not_the_models_are_refused_by_name(folder, damage, says):
    damage(folder)
    with pytest.raises(ModelError, match=says):
        load(str(folder))


def test_one_missing_tensor_is_enough(folder):
    tensors = load_file(folder / WEIGHTS)
    del tensors["model.layers.1.self_attn.o_proj.weight"]
    save_file(tensors, folder / WEIGHTS)
    with pytest.raises(
        ModelError, match=r"lack 1 parameter, .*'model\.layers\.1\.self_attn\.o_proj\.weight'"
    ):
        load(str(folder))


def test_unexpected_tensors_are_mentioned(folder):
    save_file({**load_file(folder / WEIGHTS), "more.weight": torch.ones(2)}, folder / WEIGHTS)
    assert load("demo-qwen2").notes == ()
    assert "'more.weight'" in load(str(folder)).notes[0]


def bert(folder: Path, model_class: type, **options: object) -> None:
    config = BertConfig(vocab_size=1200, hidden_size=16, num_hidden_layers=1, num_attention_heads=2)
    model_class(config, **options).save_pretrained(folder)


def test_a_pooler_that_was_not_saved_is_said(folder):
    bert(folder, BertModel, add_pooling_layer=False)
    assert "random" in load(str(folder)).notes[0]
    assert "'pooler.dense.weight'" in load(str(folder)).notes[0]


def test_a_head_that_was_not_saved_is_not_made_up(folder):
    bert(folder, BertModel)
    change_config(folder, architectures=["BertForMaskedLM"])
    with pytest.raises(ModelError, match="lack"):
        load(str(folder))
    change_config(folder, architectures=None)  # then it is a guess, and the body alone loads
    loaded = load(str(folder))
    assert isinstance(loaded.model, BertModel)
    assert "It was saved without saying as what, and is loaded as BertModel." in loaded.notes
    bert(folder, BertForMaskedLM)
    loaded = load(str(folder))
    assert (type(loaded.model), loaded.notes) == (BertForMaskedLM, ())


def test_a_head_that_no_trace_can_use_is_left_and_that_is_said(folder):
    bert(folder, BertForSequenceClassification)
    loaded = load(str(folder))
    assert "It was saved as 'BertForSequenceClassification', and is loaded as BertModel." in loaded.notes
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    assert tracer.trace("The keys").notes == list(loaded.notes)


def test_a_revision_of_a_folder_is_not_passed_over():
    assert "no revisions: 'v2' was not looked for" in load("demo-qwen2", revision="v2").notes[0]


def indexed(folder: Path, name: object) -> None:
    """Weights that the index names so."""
    tensors = load_file(folder / WEIGHTS)
    (folder / WEIGHTS).rename(folder / "part.safetensors")
    (folder / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": dict.fromkeys(tensors, name)}))


def test_an_index_of_plain_names_loads(folder):
    indexed(folder, "part.safetensors")
    assert load(str(folder)).notes == ()


@pytest.mark.parametrize(
    "name",
    [
        *("w.bin", "../../w.safetensors", "/etc/w.safetensors", "a/w.safetensors", "a\\w.safetensors"),
        *("C:w.safetensors", ".safetensors/../w.bin", "w.safetensors\n", "", None, 7, ["w.safetensors"], {}),
    ],
)
def test_an_index_may_name_nothing_else(folder, name):
    torch.save({"x": torch.ones(1)}, folder / "w.bin")
    indexed(folder, name)
    with pytest.raises(ModelError, match="index"):
        load(str(folder))


def test_an_index_beside_whole_weights_is_checked_too(folder):
    (folder / INDEX).write_text(json.dumps({"weight_map": {"x": "../w.bin"}}))
    with pytest.raises(ModelError, match="index"):
        load(str(folder))


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_that_lead_out_are_not_followed(folder):
    (folder / WEIGHTS).rename(folder.parent / "elsewhere.safetensors")
    (folder / WEIGHTS).symlink_to(folder.parent / "elsewhere.safetensors")
    with pytest.raises(ModelError, match="link that leads out"):
        load(str(folder))


def test_a_model_that_does_not_fit_is_refused_with_both_numbers(folder, monkeypatch):
    monkeypatch.setattr(size, "_free_of_machine", lambda: 3_000_000)
    with pytest.raises(ModelError, match=r"takes 3\.9 MB in float32, and 3\.0 MB are free on this machine"):
        load(str(folder), device="cpu")
    assert load(str(folder), device="cpu", dtype="bfloat16").notes == ()


def test_the_size_is_that_of_the_loaded_model(demo):
    with torch.device("meta"):
        built = type(demo.model)(demo.model.config)
    held = sum(p.numel() * p.element_size() for p in demo.model.parameters())
    assert size.built_bytes(built, 4) == held
    files = size.headers([MODELS["demo-qwen2"] / WEIGHTS])
    assert files.bytes == sum(t.nbytes for t in load_file(MODELS["demo-qwen2"] / WEIGHTS).values())


def test_the_free_memory_is_told():
    assert 2**20 < size.machine_memory().bytes < 2**50
    assert size.machine_memory().what == "are free on this machine"


@pytest.fixture
def untold(monkeypatch, tmp_path):
    """A machine that does not say what is free, as macOS."""
    for name in ("_MEMINFO", "_CGROUP"):
        monkeypatch.setattr(size, name, tmp_path / "none")


def test_all_memory_is_not_told_as_free(untold, folder, monkeypatch):
    monkeypatch.setattr(os, "sysconf", {"SC_PHYS_PAGES": 3, "SC_PAGE_SIZE": 10**6}.__getitem__)
    with pytest.raises(ModelError, match=r"and 3\.0 MB is all the memory of this machine"):
        load(str(folder), device="cpu")


def test_a_size_that_cannot_be_checked_is_said(untold, folder, monkeypatch, caplog):
    monkeypatch.setattr(os, "sysconf_names", {})
    load(str(folder), device="cpu")
    assert "does not say how much memory it has" in caplog.text


def test_the_memory_of_a_container_counts(tmp_path, monkeypatch):
    (tmp_path / "memory.max").write_text("1000000\n")
    (tmp_path / "memory.current").write_text("600000\n")
    (tmp_path / "memory.stat").write_text("anon 5\ninactive_file 100000\n")
    monkeypatch.setattr(size, "_CGROUP", tmp_path)
    assert size.machine_memory().bytes == 500_000
    (tmp_path / "memory.max").write_text("max\n")
    assert size.machine_memory().bytes > 2**20


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"num_hidden_layers": 100_000}, r"asks for 100,000 layers .* hold \d+ tensors"),
        ({"num_hidden_layers": 1e300}, "layers"),
        ({"text_config": {"num_hidden_layers": 10**12}}, "layers"),
        ({"num_labels": 10**9}, "num_labels 1,000,000,000, and 100,000"),
        ({"vocab_size": 10**12}, "GB"),
        ({"intermediate_size": 10**11}, "GB"),
        ({"vocab_size": 10**18}, "cannot be loaded"),
    ],
)
def test_a_few_bytes_cannot_ask_for_a_server(folder, changes, says):
    change_config(folder, **changes)
    with pytest.raises(ModelError, match=says):
        load(str(folder))


def test_an_empty_tokenizer_is_named(folder):
    file = folder / "tokenizer.json"
    tokenizer = json.loads(file.read_text())
    tokenizer["model"].update(vocab={}, merges=[])
    tokenizer["added_tokens"] = []
    file.write_text(json.dumps(tokenizer))
    with pytest.raises(ModelError, match="tokenizer"):
        load(str(folder))


NAMES = [
    *(
        "a..b/c",
        "~nosuch",
        "~nosuch/x",
        "x" * 5000,
        "a/" + "b" * 5000,
        "a\0b",
        "\ud800",
        "a--b",
        "-a/b",
        "a/b.git",
    ),
    *(
        "a/b/c",
        ".",
        "..",
        "/",
        "//",
        "\n",
        "a\nb",
        "<img src=x>",
        "[x](y)",
        "file:///etc",
        "C:\\x",
        "é/b",
        "a/é",
    ),
    *("/etc/passwd", "/dev/null", "con", "%2e%2e/x", "models--a--b", "٣/٣"),
]


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_hostile_names(name, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError) as error:
        load(name)
    assert len(str(error.value)) < 500


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**12), 10**12), st.floats(), st.text(max_size=8),
    st.sampled_from([[], {}, "x", "0", 0, 1, -1, 1e9, "gpt2", "../x", [None], {"a": 1}, "\ud800"]),
)  # fmt: skip
CONFIG = json.loads((MODELS["demo-qwen2"] / "config.json").read_text())
TOKENIZER = json.loads((MODELS["demo-qwen2"] / "tokenizer_config.json").read_text())
WORDS = json.loads((MODELS["demo-qwen2"] / "tokenizer.json").read_text())
WHOLE = [
    "[]",
    "null",
    "1",
    '"x"',
    "{",
    "",
    "\0",
    "{}",
    "NaN",
    "[" * 100_000,
    '{"a":' * 100_000,
    "9" * 5000,
    "\xff",
]
FUZZED = {"config.json": CONFIG, "tokenizer_config.json": TOKENIZER, "tokenizer.json": WORDS}
COUNTS = {"config.json": 250, "tokenizer_config.json": 100, "tokenizer.json": 100}
"""Examples of each file, besides all of ``WHOLE``."""


def loads_or_says_why(folder: Path) -> None:
    """Loads, or is refused in a sentence; anything else is an error of the test."""
    says = "It loads."
    try:
        load(str(folder))
    except ModelError as error:
        says = str(error)
    assert 5 < len(says) < 1000
    assert "\n" not in says


@pytest.mark.parametrize("name", FUZZED)
@pytest.mark.parametrize("text", WHOLE, ids=range(len(WHOLE)))
def test_files_that_are_something_else(folder, name, text):
    (folder / name).write_text(text, encoding="latin-1")
    loads_or_says_why(folder)


@pytest.mark.filterwarnings("ignore")  # transformers warns of what it can go on with
@pytest.mark.parametrize("name", FUZZED)
def test_hostile_files(tmp_path, name):
    shutil.copytree(MODELS["demo-qwen2"], tmp_path / "m")
    keys = st.sampled_from(sorted(FUZZED[name])) | st.sampled_from(
        ["auto_map", "dtype", "rope_parameters", "id2label"]
    )

    @settings(
        max_examples=COUNTS[name], derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(st.dictionaries(keys, VALUES, min_size=1, max_size=3))
    def fuzz(changes: dict[str, object]) -> None:
        (tmp_path / "m" / name).write_text(json.dumps({**FUZZED[name], **changes}))
        loads_or_says_why(tmp_path / "m")

    fuzz()


def test_notes_are_told_in_a_terminal_and_on_the_page(folder, capsys):
    save_file({**load_file(folder / WEIGHTS), "more.weight": torch.ones(2)}, folder / WEIGHTS)
    assert cli.main(["trace", "--model", str(folder), "--text", "The keys", "--json"]) == 0
    told = capsys.readouterr()
    assert told.err.count("'more.weight'") == 1
    result = TraceResult.from_json(told.out)
    assert any("'more.weight'" in note for note in result.notes)
    assert any(name == "note" and "'more.weight'" in note for name, note in facts_of(result))
    app = AppTest.from_file(str(Path(__file__).parents[1] / "dashboard.py"), default_timeout=60)
    app.session_state["model"] = str(folder)
    app.run()
    assert any(plain("'more.weight'") in caption.value for caption in app.sidebar.caption)


def test_steps_are_told_where_standard_error_is_no_terminal(monkeypatch, capsys):
    clock = iter(range(0, 10**6, 11))  # each look at it is 11 seconds later
    monkeypatch.setattr(cli.time, "monotonic", lambda: next(clock))
    assert cli.main(["trace", "--model", "demo-qwen2", "--text", "The keys"]) == 0
    assert "demo-qwen2: reading the weights" in capsys.readouterr().err
