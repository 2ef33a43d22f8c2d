"""Each way in which the hub fails is told as what it is, and in time; a stand-in on loopback fails so."""

import time

import pytest
from hub import COMMIT, hub
from huggingface_hub import constants

from reverse_attention.demo import MODELS
from reverse_attention.model import hub as client
from reverse_attention.model.load import ModelError, load

FOLDER = MODELS["demo-qwen2"]


@pytest.fixture
def at(monkeypatch, tmp_path):
    """Send the hub's client to an address, with an empty cache and little patience."""

    def at(address: str) -> None:
        monkeypatch.setattr(constants, "ENDPOINT", address)
        template = address + "/{repo_id}/resolve/{revision}/{filename}"
        monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
        monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
        monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 1)
        monkeypatch.setattr(client, "_QUIET", 10)

    return at


SAYS = {
    "silent": "sent nothing for a while",
    "html": "not the Hugging Face hub answered",
    "429": r"too many requests from here \(429\)",
    "500": r"failed by itself \(500\)",
    "html file": "not the Hugging Face hub answered",
    "silent file": "sent nothing for a while",
    "cut always": "was cut before all of",
}


@pytest.mark.parametrize("fault", SAYS)
def test_faults_are_told_as_what_they_are(at, fault):
    started = time.monotonic()
    with hub("someone/tiny", FOLDER, fault) as address:
        at(address)
        with pytest.raises(ModelError, match=f"{SAYS[fault]}.*someone/tiny"):
            load("someone/tiny")
    assert time.monotonic() - started < 60


def test_a_download_that_is_cut_goes_on_where_it_was(at, monkeypatch):
    steps = []
    monkeypatch.setattr(constants, "DOWNLOAD_CHUNK_SIZE", 100_000)  # what came of a larger one would be lost
    with hub("someone/tiny", FOLDER, "cut once") as address:
        at(address)
        loaded = load("someone/tiny", progress=steps.append)
    assert loaded.model.config._commit_hash == COMMIT
    shares = [int(step.split()[1].rstrip("%")) for step in steps if step.startswith("downloaded")]
    assert shares == sorted(set(shares))  # each is told once, and none twice for bytes that came twice
    assert shares[-1] == 100


def test_an_unreachable_hub_is_told_as_such(at):
    at("http://127.0.0.1:9")
    with pytest.raises(ModelError, match="cannot be reached"):
        load("someone/tiny")


@pytest.mark.parametrize("fault", ["silent", "500", "html"])
def test_without_the_hub_the_cache_serves_and_it_is_said(at, fault):
    with hub("someone/tiny", FOLDER) as address:
        at(address)
        load("someone/tiny")
    with hub("someone/tiny", FOLDER, fault) as address:
        at(address)
        loaded = load("someone/tiny")
    assert loaded.model.config._commit_hash == COMMIT
    assert "The hub did not answer" in loaded.notes[0]


def test_half_a_download_is_not_taken_for_a_model(at):
    with hub("someone/tiny", FOLDER, "cut always") as address:
        at(address)
        with pytest.raises(ModelError):
            load("someone/tiny")
    at("http://127.0.0.1:9")
    with pytest.raises(ModelError, match="cannot be reached"):
        load("someone/tiny")


def test_a_revision_that_is_not_there(at):
    with hub("someone/tiny", FOLDER) as address:
        at(address)
        assert load("someone/tiny", revision=COMMIT).model.config._commit_hash == COMMIT
