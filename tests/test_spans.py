"""Which characters each token stands for, over tokenizers of every kind."""

import copy

import pytest
import small_tokenizers as small
from hypothesis import given
from hypothesis import strategies as st

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.prompt import spans

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def encoded(text, tokenizer):
    tensors, token_spans = spans.tokenize(text, tokenizer)
    return tensors["input_ids"][0].tolist(), token_spans


def read(text, tokenizer):
    """(token, its characters) of a text."""
    ids, token_spans = encoded(text, tokenizer)
    names = tokenizer.convert_ids_to_tokens(ids)
    return [(name, span and text[slice(*span)]) for name, span in zip(names, token_spans, strict=True)]


def test_byte_level_pieces_share_their_character_and_bos_has_none():
    characters = [None, "a", *"𝄞𝄞𝄞𝄞", " b"]
    assert [c for _, c in read("a𝄞 b", small.byte_bpe())] == characters


def test_offsets_point_into_the_text_before_normalisation():
    text = "Café"  # composed: one character, and its accent is stripped
    assert "".join(name.removeprefix("##") for name, _ in read(text, small.wordpiece())[1:-1]) == "cafe"
    assert "".join(characters for _, characters in read(text, small.wordpiece())[1:-1]) == text
    assert read("", small.wordpiece()) == [("[CLS]", None), ("[SEP]", None)]


def test_unigram_by_nfkc():
    pieces = read("ﬁx", small.unigram())  # one ligature, two letters
    assert [characters for _, characters in pieces if characters] == ["ﬁ"] * (len(pieces) - 2) + ["x"]
    assert pieces[-1] == ("</s>", None)


@pytest.mark.parametrize("kind", [small.unigram_with_bytes, small.bpe_with_bytes])
def test_bytes_of_a_run_of_characters_have_each_their_own(kind):
    pieces = [(piece, character) for piece, character in read("Ж國 x", kind()) if piece.startswith("<0x")]
    assert pieces == [("<0xD0>", "Ж"), ("<0x96>", "Ж"), *((f"<0x{b:X}>", "國") for b in "國".encode())]


def test_a_special_token_that_was_typed_has_its_characters():
    assert [c for _, c in read("a<s>b", small.byte_bpe())] == [None, "a", "<s>", "b"]


def test_bos_that_was_typed_comes_once():
    assert read("<s>a", small.byte_bpe()) == [("<s>", "<s>"), ("a", "a")]
    assert encoded("<s>", small.byte_bpe())[0] == encoded("", small.byte_bpe())[0]
    assert [c for _, c in read("<s><s>a", small.byte_bpe())] == ["<s>", "<s>", "a"]  # twice on purpose
    assert [c for _, c in read("a<s>", small.byte_bpe())] == [None, "a", "<s>"]


@given(TEXT)
def test_decoding_byte_level_tokens_gives_the_offsets(text):
    ids, token_spans = encoded(text, small.byte_bpe())
    if "<s>" not in text and "\ufffd" not in text:
        assert spans.decode(ids, small.byte_bpe()) == (text, token_spans)


@pytest.mark.parametrize("kind", small.KINDS)
@given(text=TEXT)
def test_decoded_spans_run_on_without_a_gap(kind, text):
    tokenizer = small.KINDS[kind]()
    ids, _ = encoded(text, tokenizer)
    decoded, token_spans = spans.decode(ids, tokenizer)
    assert len(token_spans) == len(ids)
    covered = 0
    for start, end in filter(None, token_spans):
        assert start <= covered <= end
        assert start < end
        covered = end
    assert covered == len(decoded)


@given(TEXT)
def test_a_tokenizer_without_offsets_finds_its_tokens_in_the_text(text):
    _ids, token_spans = encoded(text, small.python_bytes())
    if "<" not in text and "\ufffd" not in text:  # nothing that could be a special token
        pieces = [character for character in text for _ in character.encode()]
        assert [span and text[slice(*span)] for span in token_spans] == [*pieces, None]


def test_pieces_that_are_marked_by_their_suffix_have_their_characters(tmp_path):
    tokenizer = small.suffix_marked(tmp_path)
    text = "the token  a tokens"  # two spaces
    pieces = ["t", "h", "e", "toke", "n", "a", "toke", "n", "s"]
    assert [token_spans for _, token_spans in read(text, tokenizer)] == pieces
    for some in (text, "the toe n", "a"):  # whether or not the last word is whole
        ids = tokenizer(some)["input_ids"]
        decoded, token_spans = spans.decode(ids, tokenizer)
        assert decoded == " ".join(some.split())
        assert "".join(decoded[slice(*span)] for span in token_spans) == decoded.replace(" ", "")


def test_two_at_signs_are_text_elsewhere():
    ids = small.byte_bpe()("a @@ b@@")["input_ids"]
    assert spans.decode(ids, small.byte_bpe())[0] == "a @@ b@@"
    tokenizer = copy.deepcopy(small.byte_bpe())
    tokenizer.add_tokens(["@@", "b@@"])
    ids = tokenizer("a @@ b@@@@")["input_ids"]
    assert spans.decode(ids, tokenizer)[0] == "a @@ b@@@@"


def test_what_a_tokenizer_without_offsets_normalised_away_has_no_span():
    assert spans._looked_up("ab c", [(0, 1), (1, 2), (3, 4)], "a§c") == [(0, 1), None, (2, 3)]


def test_record_and_result_carry_text_and_spans(demo_bos):
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    text = "The red key opens the 日."
    record = tracer.capture(text)
    assert record.text == text
    assert record.spans[:3] == [None, (0, 3), (3, 7)]
    result = tracer.trace(record)
    assert (result.text, result.spans) == (text, record.spans)
    again = tracer.trace(demo_bos.tokenizer(text, return_tensors="pt").input_ids)
    assert (again.text, again.spans) == (text, record.spans)
    assert tracer.trace(text) == tracer.trace_text(text)


def test_saved_traces_keep_spans(tracer):
    result = tracer.trace_text("The keys near the lamp")
    assert TraceResult.from_json(result.to_json()).spans == result.spans
