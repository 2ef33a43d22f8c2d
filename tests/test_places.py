"""Which models may be loaded: by a list, by roots, and one answer for all that may not."""

import itertools
import re

import pytest

from components.portal.hosts import is_alone
from components.portal.places import allowed, label, may_type, names_offered
from components.portal.settings import settings
from reverse_attention.demo import MODELS
from reverse_attention.model.load import ModelError

SECTION = "REVERSE_ATTENTION_MODELS__"


@pytest.fixture
def disk(tmp_path):
    """A root with a model in it, a model beside it, and links between them."""
    root = tmp_path / "models"
    for folder in (root / "mine", tmp_path / "other", root / "leaky"):
        folder.mkdir(parents=True)
        (folder / "config.json").write_text("{}")
    (root / "out").symlink_to(tmp_path / "other")
    (root / "leaky" / "weights").symlink_to(tmp_path / "other" / "config.json")
    (root / "again").symlink_to(root / "mine")
    (root / "circle").symlink_to(root / "circle")
    return root


def refusal(name: str) -> str:
    with pytest.raises(ModelError) as error:
        allowed(name, alone=False)
    return re.sub("No model .*? is offered", "No model NAME is offered", str(error.value))


def test_only_what_lies_in_a_root_with_all_it_holds_is_allowed(disk, monkeypatch):
    monkeypatch.setenv(SECTION + "ROOTS", f'["{disk}"]')
    monkeypatch.setenv(SECTION + "FOLDERS_MAY_BE_TYPED", "true")
    for name in ("mine", "again"):
        assert allowed(str(disk / name), alone=False).name == str(disk / name)
    outside = [
        disk / "out", disk / "leaky", disk / "circle", disk / "none", disk.parent / "other",
        disk.parent / "none", disk / "mine" / ".." / ".." / "other", disk / "a\0b", f"{disk}-more",
        disk / ("x" * 300), "/etc", "~nobody-at-all/x", "./tests",
    ]  # fmt: skip
    told = {refusal(str(name)) for name in outside}
    assert len(told) == 1  # nothing tells what is there from what is not


def test_without_leave_every_folder_gets_the_same_answer_as_one_that_is_not_there(disk, monkeypatch):
    monkeypatch.setenv(SECTION + "HUB_MAY_BE_TYPED", "false")
    assert refusal(str(disk / "mine")) == refusal(str(disk / "none")) == refusal("Qwen/Qwen2-0.5B")


def test_a_list_is_all_there_is_besides_the_built_in_models(monkeypatch):
    monkeypatch.setenv(SECTION + "OFFERED", '[{"name": "a/b", "label": "Ours", "dtype": "float16"}]')
    assert names_offered() == ["a/b"]
    assert label("a/b") == "Ours"
    assert allowed("a/b", alone=False).dtype == "float16"
    assert allowed(next(iter(MODELS)), alone=False)
    with pytest.raises(ModelError, match="choose one from the list"):
        allowed("a/c", alone=False)


def test_what_may_be_typed_by_whom(monkeypatch):
    answers = ("true", "false", None)
    for alone, sign_in, said in itertools.product((True, False), ("true", "false"), answers):
        monkeypatch.setenv("REVERSE_ATTENTION_SIGN_IN__REQUIRED", sign_in)
        monkeypatch.setenv(SECTION + "HUB_MAY_BE_TYPED", said or "")
        if said is None:
            monkeypatch.delenv(SECTION + "HUB_MAY_BE_TYPED")
        settings.cache_clear()
        usual = alone and sign_in == "false"
        assert may_type(alone=alone) == ((said == "true") if said else usual, usual)


@pytest.mark.parametrize(
    ("address", "headers", "alone"),
    [
        ("127.0.0.1", {"Host": "localhost:8501"}, True),
        ("127.0.0.1", {"Host": "[::1]:8501"}, True),
        ("::1", {}, True),
        ("127.0.0.1", {"Host": "portal.example.org"}, False),
        ("127.0.0.1", {"Host": "127.0.0.1:8501", "X-Forwarded-For": "10.1.1.1"}, False),
        ("127.0.0.1", {"Host": "127.0.0.1:8501", "Via": "1.1 proxy"}, False),
        ("0.0.0.0", {"Host": "127.0.0.1:8501"}, False),
        (None, {"Host": "127.0.0.1:8501"}, False),
    ],
)
def test_who_comes_through_a_proxy_or_a_name_is_not_alone(address, headers, alone):
    assert is_alone(address, headers) is alone
