"""Tokens as people see them: every Unicode plane, every kind of tokenizer."""

import copy
import re
from functools import cache

import pytest
import small_tokenizers as small
from hypothesis import example, given
from hypothesis import strategies as st
from transformers import CanineTokenizer, PerceiverTokenizer

from reverse_attention.prompt import labels as tokens
from reverse_attention.prompt.visible import in_line, isolated, visible

KINDS = {
    "byte-level BPE": small.byte_bpe,
    "BPE with bytes": small.bpe_with_bytes,
    "Unigram with bytes": small.unigram_with_bytes,
    "WordPiece": small.wordpiece,
    "ByT5": small.python_bytes,
    "Perceiver": cache(PerceiverTokenizer),
    "Canine": cache(CanineTokenizer),
}


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
        ("<b>", "<b>"),
        ("e\u0301", "e\u0301"),
        ("\u0301", "◌\u0301"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("🏳\ufe0f\u200d🌈", "🏳\ufe0f\u200d🌈"),
        ("👩\u200d", "👩⟨U+200D⟩"),
        ("\u200d🚀", "⟨U+200D⟩🚀"),
        ("a\u200d\u200db", "a⟨U+200D⟩⟨U+200D⟩b"),
        ("\ufe0f", "⟨U+FE0F⟩"),
        ("a\ufe0f\ufe0f", "a\ufe0f⟨U+FE0F⟩"),
        ("\u3164\u2800", "⟨U+3164⟩⟨U+2800⟩"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", None),
        ("🏴\U000e0067", "🏴⟨U+E0067⟩"),
        ("🇩🇪", "🇩🇪"),
        ("שלום", "שלום"),
    ],
)
def test_visible(text, shown):
    assert visible(text) == (text if shown is None else shown)


@given(st.text())
def test_nothing_invisible_is_left(text):
    shown = visible(text)
    assert shown
    assert not any(c.isspace() or c < " " or c in "\u200b\u202e\u2066\ufeff" for c in shown)


@given(st.text(alphabet="\u200d\ufe0fa🚀\u200b \u0301", max_size=8))
def test_a_joiner_stands_between_visible_characters_only(text):
    for i, c in enumerate(shown := visible(text)):
        assert c != "\u200d" or (shown[:i].strip("\u200d") and shown[i + 1 : i + 2].strip("\u200d\ufe0f"))


def test_right_to_left_labels_are_set_apart_from_their_neighbours():
    assert isolated("שלום") == "\u2068שלום\u2069"
    assert isolated("␣lazy") == "␣lazy"
    assert isolated("日·1/3") == "日·1/3"
    assert in_line(["a", "b"], ["", " → "]) == "a → b"
    assert in_line(["א", "b"], ["", " → "]) == "\u2066\u2068א\u2069 → b\u2069"


@pytest.mark.parametrize(
    ("name", "quoted"),
    [("fox", "fox"), (" quick", '" quick"'), ("", '""'), ("\n", "\\n"), ("a \t", '"a \\t"')],
)
def test_quoted(name, quoted):
    assert tokens.quoted(name) == quoted


def _plane(plane: int) -> st.SearchStrategy[str]:
    codes = st.integers(plane << 16, (plane << 16) + 0xFFFF).filter(lambda c: not 0xD800 <= c < 0xE000)
    return codes.map(chr)


# Without the characters that labels are written with, so that labels can be read back.
_OF_LABELS = set("·⟨⟩◌␣↵␍⇥⍽∅▁\u3000") | {chr(c) for c in range(0x2400, 0x2420)}
_HARD = st.sampled_from([*"\u200d\ufe0f\u0301\u064b\u202e\ufffd🇩🇪👩🏽日本é\n\t \u00a0שअि", "👩\u200d🚀"])
every_plane = st.lists(
    st.one_of(_HARD, st.characters(max_codepoint=0x2FF, codec="utf-8"), *map(_plane, range(17))), max_size=12
).map(lambda characters: "".join(c for c in characters if c not in _OF_LABELS))

_BACK = {"␣": " ", "↵": "\n", "␍": "\r", "⇥": "\t", "⍽": "\u00a0", "∅": "", "◌": ""}
_PART = re.compile(r"(⟨0x..⟩|⟨U\+[0-9A-F]+⟩|[␀-␟]|◌?.)·([1-4])/[1-4]", re.DOTALL)


def _read_back(labels: list[str]) -> str:
    """The text that the labels stand for."""
    text = _PART.sub(lambda part: part[1] if part[2] == "1" else "", "".join(labels))
    text = "".join(_BACK.get(c, chr(ord(c) - 0x2400) if "␀" <= c <= "␟" else c) for c in text)
    return re.sub(r"⟨U\+([0-9A-F]+)⟩", lambda code: chr(int(code[1], 16)), text)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "WordPiece"])
@given(text=every_plane)
@example(text="日本 e\u0301 👩\u200d🚀 🇩🇪")
@example(text="\ufffd日\ufffd")
@example(text="don't  x\n\n")
def test_labels_hold_the_whole_text(kind, text):
    tokenizer = KINDS[kind]()
    ids = tokenizer(text, add_special_tokens=False).input_ids
    shown = tokens.labels(ids, tokenizer)
    assert len(shown) == len(ids)
    assert all(shown)
    prefixed = kind in ("BPE with bytes", "Unigram with bytes") and text != ""
    assert _read_back(shown).removeprefix(" " if prefixed else "") in (text, text.removeprefix(" "))


@given(text=every_plane)
def test_labels_of_word_pieces_show_no_broken_character(text):
    tokenizer = KINDS["WordPiece"]()
    shown = tokens.labels(tokenizer(text).input_ids, tokenizer)
    assert all(shown)
    assert "\ufffd" not in "".join(shown)
    assert (shown[0], shown[-1]) == ("[CLS]", "[SEP]")


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_labels_of_any_ids(kind, data):
    tokenizer = KINDS[kind]()
    highest = min(len(tokenizer), 0x10FFFF) - 1
    ids = data.draw(st.lists(st.integers(0, highest), max_size=12))
    shown = tokens.labels(ids, tokenizer)
    assert len(shown) == len(ids)
    assert all(shown)
    real = "\ufffd" in tokenizer.decode(ids) if kind == "Canine" else False
    assert real or "\ufffd" not in "".join(shown) or b"\xef\xbf\xbd" in _bytes(ids, tokenizer)


def _bytes(ids: list[int], tokenizer) -> bytes:
    """The bytes that byte tokens stand for."""
    pieces = tokenizer.convert_ids_to_tokens(ids)
    names = tokens.names(ids, tokenizer)
    return b"".join(tokens.raw_bytes(name, piece) for name, piece in zip(names, pieces, strict=True))


def test_pieces_are_numbered(demo):
    ids = demo.tokenizer("日").input_ids
    assert tokens.labels(ids, demo.tokenizer) == [f"日·{i}/{len(ids)}" for i in range(1, len(ids) + 1)]


def test_a_token_may_end_one_character_and_begin_the_next():
    tokenizer = KINDS["byte-level BPE"]()
    pieces = ["æĹ", "¥æ", "ľ", "¬"]  # E6 97 | A5 E6 | 9C | AC
    ids = [tokenizer.convert_tokens_to_ids(piece) for piece in "".join(pieces)]
    assert tokens.labels(ids, tokenizer) == ["日·1/3", "日·2/3", "日·3/3", "本·1/3", "本·2/3", "本·3/3"]
    merged = tokens.parts(["日本".encode()[:2], "日本".encode()[2:4], "日本".encode()[4:]])
    assert [[(p.text, p.number, p.of) for p in held] for held in merged] == [
        [("日", 1, 2)],
        [("日", 2, 2), ("本", 1, 2)],
        [("本", 2, 2)],
    ]


def test_bytes_that_are_no_character_are_shown_as_bytes():
    tokenizer = KINDS["Unigram with bytes"]()
    ids = tokenizer.convert_tokens_to_ids(["<0xE6>", "<0x97>", "<0x41>"])
    assert tokens.labels(ids, tokenizer) == ["⟨0xE6⟩", "⟨0x97⟩", "A"]


def test_an_id_without_a_token_is_shown_by_its_number():
    tokenizer = KINDS["byte-level BPE"]()
    assert tokens.labels([len(tokenizer) + 5], tokenizer) == [f"⟨id {len(tokenizer) + 5}⟩"]


def test_the_space_that_decoders_drop_is_seen():
    for kind in ("BPE with bytes", "Unigram with bytes"):
        tokenizer = KINDS[kind]()
        ids = tokenizer("the dog", add_special_tokens=False).input_ids
        assert "".join(tokens.labels(ids, tokenizer)) == "␣the␣dog"


def test_each_id_is_decoded_once(monkeypatch):
    tokenizer = KINDS["byte-level BPE"]()
    calls = []
    decode = tokenizer.decode
    monkeypatch.setattr(tokenizer, "decode", lambda ids: calls.append(ids) or decode(ids))
    ids = tokenizer("日本 👩\u200d🚀 " * 1200).input_ids
    assert len(tokens.labels(ids, tokenizer)) == len(ids) >= 10_000
    assert len(calls) == len(set(ids))


def test_bos_positions(demo_bos):
    ids = demo_bos.tokenizer("a b").input_ids
    assert tokens.bos_positions(ids, demo_bos.tokenizer) == [0]
    assert tokens.bos_positions(ids, demo_bos.tokenizer, ids[-1]) == [len(ids) - 1]
    assert tokens.special(ids, demo_bos.tokenizer) == [True] + [False] * (len(ids) - 1)


def test_special_tokens_without_a_role_are_special_too():
    tokenizer = small.byte_bpe.__wrapped__()
    tokenizer.backend_tokenizer.add_special_tokens(["<|header|>"])
    ids = tokenizer("a<|header|>").input_ids
    assert tokens.special(ids, tokenizer) == [True, False, True]


def test_an_added_token_is_shown_as_it_was_added():
    """A byte-level decoder reads its letters as bytes: ü is the letter of byte 0xFC."""
    tokenizer = copy.deepcopy(small.byte_bpe())
    tokenizer.add_tokens(["Zürich", "é", "日本"])
    ids = tokenizer("in Zürich é日本")["input_ids"]
    assert tokens.labels(ids, tokenizer) == ["<s>", "in", "␣", "Zürich", "␣", "é", "日本"]
    assert tokens.word_labels(ids, [[0], [1], [2, 3], [4, 5, 6]], tokenizer)[1] == [
        "<s>",
        "in",
        "␣Zürich",
        "␣é日本",
    ]
