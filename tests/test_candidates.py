"""The tokens that can be asked about: probabilities of the model's own, and what a typed text means."""

import pytest
import small_tokenizers as small
import torch

from reverse_attention import ReverseAttentionTracer
from reverse_attention.trace.candidates import Candidates

TEXT = "Alice lives in Paris. Tom lives in Rome. Alice lives in"


@pytest.fixture(scope="module")
def tracer(demo):
    return ReverseAttentionTracer(demo.model, demo.tokenizer)


@pytest.fixture(scope="module")
def said(tracer):
    return Candidates.at(tracer.capture(TEXT), tracer.tokenizer, -1)


def test_they_are_what_the_model_itself_gives(said, demo):
    with torch.no_grad():
        logits = demo.model(**demo.tokenizer(TEXT, return_tensors="pt")).logits[0, -1]
    p = logits.double().softmax(dim=-1)
    order = p.argsort(descending=True).tolist()
    likeliest = said.likeliest(5)
    assert [token.token_id for token in likeliest] == order[:5]
    assert [token.probability for token in likeliest] == pytest.approx(p[order[:5]].tolist(), abs=1e-6)
    assert [said.rank(token_id) for token_id in order[:3]] == [1, 2, 3]
    assert len(said.likeliest(10**9)) == len(p)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("Rome", " Rome"), (" Rome", " Rome"), ("␣Rome", " Rome"), ("↵", "\n"), ("Quxville", " Quxville")],
)
def test_a_typed_word_is_read_as_words_stand_here(said, demo, typed, read):
    named = said.meant(typed)
    ids = demo.tokenizer(read).input_ids
    assert (named.text, named.token_id, named.n_tokens) == (read, ids[0], len(ids))


def test_within_a_word_no_space_is_put_before_it(tracer, demo):
    pieces = demo.tokenizer(" Zorblak").input_ids
    assert len(pieces) > 1
    text = "The wizard Zorblak came to the village. Everyone greeted the wizard Z"
    inside = Candidates.at(tracer.capture(text), tracer.tokenizer, -1)
    assert not inside.likeliest(1)[0].label.startswith("␣")
    assert inside.meant("orb").text == "orb"


def test_what_no_token_stands_for_is_said():
    tokenizer = small.wordpiece()
    said = Candidates(torch.full((len(tokenizer),), 1 / len(tokenizer)), tokenizer)
    with pytest.raises(ValueError, match=r"^My word is '🜁', for which the tokenizer has no token"):
        said.meant("🜁", "My word")
