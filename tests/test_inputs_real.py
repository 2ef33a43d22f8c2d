"""A pair of texts on a pretrained encoder: its segments reach the model."""

import pytest
import torch
from real import real_folder
from transformers import AutoModel, AutoTokenizer

from reverse_attention import ReverseAttentionTracer


@pytest.mark.real
def test_a_pair_of_texts_has_the_models_own_attention():
    folder = real_folder("minilm")
    model = AutoModel.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    pair = tokenizer("How old are you?", "I am thirty years old.", return_tensors="pt")
    record = ReverseAttentionTracer(model, tokenizer).capture(pair)
    every = range(len(record.input_ids))
    model.set_attn_implementation("eager")
    with torch.no_grad():
        for own, without in ((pair, False), ({**pair, "token_type_ids": None}, True)):
            attentions = model(**own, output_attentions=True).attentions
            apart = max(float((record.rows(n, every) - a[0]).abs().max()) for n, a in enumerate(attentions))
            assert apart > 0.05 if without else apart < 1e-5
