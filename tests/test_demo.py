"""The demo models and the generator that they learn from."""

from itertools import islice

import pytest
import torch
from safetensors import safe_open
from transformers import AutoModelForCausalLM, AutoTokenizer

from reverse_attention.demo import EXAMPLES, MODELS, corpus, words

MEGABYTE = 1_000_000
# Below the bars of the full evaluation (training/evaluate.py) by what a small sample may miss.
FLOORS = {"rare_name": 0.9, "gift": 0.9, "colour": 0.9, "agreement": 0.9, "facts": 0.8, "keys": 0.8}


@pytest.fixture(scope="module", params=MODELS)
def demo(request):
    """A model in evaluation mode and its tokenizer, from the folder alone."""
    folder = MODELS[request.param]
    model = AutoModelForCausalLM.from_pretrained(folder, local_files_only=True).eval()
    return model, AutoTokenizer.from_pretrained(folder, local_files_only=True)


@torch.no_grad()
def next_word(demo, text, answer):
    """What the model greedily writes after `text`, as many tokens as the answer has."""
    model, tokenizer = demo
    ids = tokenizer(text, return_tensors="pt").input_ids
    length = len(tokenizer(answer, add_special_tokens=False).input_ids)
    for _ in range(length):
        ids = torch.cat((ids, model(input_ids=ids).logits[:, -1:].argmax(-1)), dim=1)
    return tokenizer.decode(ids[0, -length:])


@pytest.mark.parametrize("name", MODELS)
def test_each_model_is_small_and_its_weights_are_plain_floats(name):
    weights = MODELS[name] / "model.safetensors"
    assert weights.stat().st_size <= 8 * MEGABYTE
    with safe_open(weights, "pt") as tensors:
        assert {tensors.get_tensor(key).dtype for key in tensors.keys()} == {torch.float32}  # noqa: SIM118
    assert not [path for path in MODELS[name].iterdir() if path.suffix in (".bin", ".pt", ".pkl")]


def test_the_architectures_are_the_promised_ones():
    configs = {name: AutoModelForCausalLM.from_pretrained(folder).config for name, folder in MODELS.items()}
    assert configs["demo-qwen2"].model_type == "qwen2"
    assert configs["demo-qwen2"].num_key_value_heads < configs["demo-qwen2"].num_attention_heads
    assert configs["demo-qwen2"].max_position_embeddings >= 512
    assert configs["demo-gpt2"].model_type == "gpt2"
    assert configs["demo-gpt2"].n_positions >= 512


@pytest.mark.parametrize("task", corpus.TASKS)
def test_held_out_prompts_are_answered(demo, task):
    prompts = corpus.clozes(task, 60, seed=11)
    right = sum(next_word(demo, prompt.text, prompt.answer) == prompt.answer for prompt in prompts)
    assert right / len(prompts) >= FLOORS[task]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_examples_are_answered(demo, example):
    assert next_word(demo, example.text, example.answer) == example.answer


def test_one_example_is_a_long_story(demo):
    _, tokenizer = demo
    assert max(len(tokenizer(example.text).input_ids) for example in EXAMPLES) >= 150


@pytest.mark.parametrize("text", ["", "The keys", " naïve café", "日本語 🙂\n\ttab", "</script> 12"])
def test_tokenizers_round_trip_unicode(demo, text):
    _, tokenizer = demo
    encoded = tokenizer(text, return_offsets_mapping=True)
    assert tokenizer.decode(encoded.input_ids, skip_special_tokens=True) == text
    assert max((end for _, end in encoded.offset_mapping), default=0) == len(text)


def test_only_gpt2_starts_a_text_with_one_special_token():
    tokenizers = {name: AutoTokenizer.from_pretrained(folder) for name, folder in MODELS.items()}
    ids = {name: tokenizer("The keys").input_ids for name, tokenizer in tokenizers.items()}
    bos = tokenizers["demo-gpt2"].bos_token_id
    assert ids["demo-gpt2"][0] == bos
    assert ids["demo-gpt2"].count(bos) == 1
    assert tokenizers["demo-qwen2"].bos_token_id is None
    assert not set(ids["demo-qwen2"]) & set(tokenizers["demo-qwen2"].all_special_ids)


def test_the_two_tokenisations_differ():
    qwen2, gpt2 = (AutoTokenizer.from_pretrained(folder) for folder in MODELS.values())
    assert len(qwen2) > len(gpt2)
    text = EXAMPLES[0].text
    assert qwen2.tokenize(text) != gpt2.tokenize(text)


@pytest.mark.parametrize("task", corpus.TASKS)
@pytest.mark.parametrize("filler", [0, 3])
def test_spans_point_at_what_they_say(task, filler):
    for prompt in corpus.clozes(task, 50, seed=3, filler=filler):
        source = prompt.text[slice(*prompt.source)]
        assert prompt.answer.startswith(" ")
        if task == "agreement":
            many = source in words.NOUNS.values()
            assert prompt.answer == (" are" if many else " is")
        else:
            assert source == prompt.answer.strip()
        for start, end in prompt.via:
            assert prompt.text.count(prompt.text[start:end]) >= 2  # a hop: told once and asked once
            assert end < len(prompt.text)


def test_document_spans_cover_whole_words_with_their_space():
    for document in islice(corpus.documents(5), 200):
        for start, end, weight in document.answers:
            assert document.text[start] == " "
            assert document.text[start + 1 : end].isalpha()
            assert weight > 1


def test_same_seed_same_text_and_other_seed_other_text():
    assert corpus.clozes("keys", 20, seed=1) == corpus.clozes("keys", 20, seed=1)
    assert corpus.clozes("keys", 20, seed=1) != corpus.clozes("keys", 20, seed=2)
    assert list(islice(corpus.documents(1), 20)) == list(islice(corpus.documents(1), 20))
    assert list(islice(corpus.documents(1), 20)) != list(islice(corpus.documents(2), 20))


def test_training_and_held_out_bind_nothing_in_common():
    trained = {pair for document in islice(corpus.documents(1), 4000) for pair in document.bound}
    held_out = {p for task in corpus.TASKS for prompt in corpus.clozes(task, 200, 1) for p in prompt.bound}
    assert len(held_out) > 300
    assert not trained & held_out


def test_held_out_phrases_are_nowhere_in_training_text():
    """As above, but read from the text itself and not from what the generator says."""
    training = "\n".join(document.text for document in islice(corpus.documents(2), 4000))
    for prompt in corpus.clozes("colour", 100, seed=1):
        shade = prompt.text.split()[-1]
        assert f"{shade} key" in training
        assert f" {shade}{prompt.answer}" not in training
    for prompt in corpus.clozes("rare_name", 100, seed=1):
        assert prompt.answer not in training
    for prompt in corpus.clozes("agreement", 100, seed=1):
        assert prompt.text not in training


@pytest.mark.parametrize(("task", "split"), [("nothing", "heldout"), ("keys", "test")])
def test_an_unknown_task_or_split_says_what_is_allowed(task, split):
    with pytest.raises(ValueError, match="must be"):
        corpus.clozes(task, 1, seed=0, split=split)
