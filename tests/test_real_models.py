"""The pretrained models are what their names say, and the command that makes them keeps what is there."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from real import REQUIRED, real_folder

from benchmarks import real_models
from reverse_attention import ReverseAttentionTracer

ROOT = Path(__file__).parents[1]


@pytest.mark.real
@pytest.mark.parametrize(
    ("name", "layers", "heads"), [("smollm2-135m", 30, 9), ("gemma3-270m", 18, 4), ("minilm", 6, 12)]
)
def test_they_load_and_trace(real_model, name, layers, heads):
    loaded = real_model(name)
    config = loaded.model.config
    assert (config.num_hidden_layers, config.num_attention_heads) == (layers, heads)
    assert loaded.model.dtype == torch.float32
    assert ReverseAttentionTracer(loaded.model, loaded.tokenizer).trace_text("Rain falls in spring").beams


@pytest.mark.real
@pytest.mark.parametrize("name", ["smollm2-135m", "gemma3-270m"])
def test_their_weights_have_learnt_english(real_model, name):
    loaded = real_model(name)
    ids = loaded.tokenizer("The Eiffel Tower is in the city of", return_tensors="pt").input_ids
    with torch.no_grad():
        answer = loaded.model(ids).logits[0, -1].argmax()
    assert loaded.tokenizer.decode(answer) == " Paris"


@pytest.mark.real
def test_the_encoder_knows_which_sentences_are_near(real_model):
    loaded = real_model("minilm")
    texts = ["A cat sleeps on the sofa.", "A kitten naps on the couch.", "The bank raised its interest rate."]
    batch = loaded.tokenizer(texts, return_tensors="pt", padding=True)
    with torch.no_grad():
        hidden = loaded.model(**batch).last_hidden_state  # (text, token, feature)
    mask = batch.attention_mask[..., None]
    cat, kitten, bank = torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1), dim=-1)
    assert cat @ kitten > 0.5 > 0.2 > cat @ bank


def test_what_was_made_before_is_used_again(tmp_path):
    (tmp_path / "ok").touch()
    command = [sys.executable, "-m", "benchmarks.real_models", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert (done.stdout, done.stderr) == (f"{tmp_path}\n", "")


def test_an_attempt_that_fails_leaves_nothing_that_looks_whole(tmp_path, monkeypatch):
    def out_of_reach(*command: str) -> None:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(real_models, "_environment", lambda folder: "python")
    monkeypatch.setattr(real_models, "_run", out_of_reach)
    with pytest.raises(subprocess.CalledProcessError):
        real_models.made(tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("required", "outcome"), [("", pytest.skip), ("required", pytest.fail)])
def test_without_them_tests_are_skipped_or_fail(monkeypatch, required, outcome):
    monkeypatch.setattr("real._made", lambda: "no network")
    monkeypatch.setenv(REQUIRED, required)
    with pytest.raises(outcome.Exception, match=r"NO REAL MODELS.*no network"):
        real_folder("minilm")
