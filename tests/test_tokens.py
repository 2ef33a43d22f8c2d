"""Tokens as people see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_attention import tokens


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (" lazy", "␣lazy"),
        ("\n\t", "↵⇥"),
        ("", "∅"),
        ("\x00\x1b", "␀␛"),
        ("a\u200bb", "a⟨U+200B⟩b"),
        ("\u202egnp", "⟨U+202E⟩gnp"),
        ("日本", "日本"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("<b>", "<b>"),
    ],
)
def test_visible(text, shown):
    assert tokens.visible(text) == shown


@given(st.text())
def test_nothing_invisible_is_left(text):
    shown = tokens.visible(text)
    assert shown
    assert not any(c.isspace() or c < " " or c in "\u200b\u202e\u2066\ufeff" for c in shown)


@pytest.mark.parametrize(
    ("name", "quoted"),
    [("fox", "fox"), (" quick", '" quick"'), ("", '""'), ("\n", "\\n"), ("a \t", '"a \\t"')],
)
def test_quoted(name, quoted):
    assert tokens.quoted(name) == quoted


@given(st.text(min_size=1, max_size=12))
def test_labels_show_pieces_as_their_character(demo, text):
    ids = demo.tokenizer(text).input_ids
    shown = tokens.labels(ids, demo.tokenizer)
    assert len(shown) == len(ids)
    assert all(shown)
    if "\ufffd" not in text:
        assert "\ufffd" not in "".join(shown)


def test_pieces_are_numbered(demo):
    ids = demo.tokenizer("日").input_ids
    assert tokens.labels(ids, demo.tokenizer) == [f"日·{i}/{len(ids)}" for i in range(1, len(ids) + 1)]


def test_bos_positions(demo_bos):
    ids = demo_bos.tokenizer("a b").input_ids
    assert tokens.bos_positions(ids, demo_bos.tokenizer) == [0]
    assert tokens.bos_positions(ids, demo_bos.tokenizer, ids[-1]) == [len(ids) - 1]
    assert tokens.special(ids, demo_bos.tokenizer) == [True] + [False] * (len(ids) - 1)
