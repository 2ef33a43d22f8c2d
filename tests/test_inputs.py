"""What a tracer is given to read: everything that a tokenizer returns, and what people give by mistake."""

from __future__ import annotations

import contextlib
import copy
import inspect
import time

import numpy as np
import pytest
import small_tokenizers as small
import tiny
import torch
from hypothesis import example, given
from hypothesis import strategies as st
from tokenizers import processors
from transformers import CLIPVisionConfig, LlavaConfig, LlavaForConditionalGeneration

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.capture import CaptureError, capture
from reverse_attention.prompt.checks import real, whole
from reverse_attention.prompt.encode import MOST_CHARACTERS, encode, token_ids
from reverse_attention.trace.verify import verify

IDS = torch.tensor([[5, 9, 11, 7, 30, 12, 8, 41, 3, 17]])
HALVES = torch.tensor([[0] * 4 + [1] * 6])


def own_attentions(model, **inputs):
    """The model's own eager attentions, (layer, head, query, key)."""
    eager = copy.deepcopy(model)
    eager.set_attn_implementation("eager")
    with torch.no_grad():
        return torch.stack([a[0] for a in eager(**inputs, output_attentions=True).attentions])


def rows(record):
    every = range(len(record.query_ids))
    return torch.stack([record.rows(layer, every) for layer in range(record.n_layers)])


def no_bos(tokenizer):
    """The tokenizer without the BOS that it puts before any text."""
    made = copy.deepcopy(tokenizer)
    made.backend_tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    return made


@pytest.fixture(scope="module")
def bert():
    return tiny.build("bert", tiny.MASKED)


# What the tokenizer returns


def test_token_types_reach_the_model(bert):
    expected = own_attentions(bert, input_ids=IDS, token_type_ids=HALVES)
    tracer = ReverseAttentionTracer(bert, small.wordpiece())
    record = tracer.capture({"input_ids": IDS, "token_type_ids": HALVES})
    torch.testing.assert_close(rows(record), expected, atol=1e-5, rtol=0)
    assert (rows(tracer.capture(IDS)) - expected).abs().max() > 0.05  # they matter here


@pytest.mark.parametrize("family", ["gpt2", "qwen2"])
def test_positions_reach_the_model(family):
    model, positions = tiny.build(family), torch.arange(10)[None] * 3 + 2
    expected = own_attentions(model, input_ids=IDS, position_ids=positions)
    record = ReverseAttentionTracer(model, small.byte_bpe()).capture(
        {"input_ids": IDS, "position_ids": positions}
    )
    torch.testing.assert_close(rows(record), expected, atol=1e-5, rtol=0)
    assert (rows(capture(model, IDS)) - expected).abs().max() > 0.01


@pytest.mark.parametrize("side", ["left", "right"])
def test_inputs_by_token_go_without_the_padding(bert, side):
    def padded(tensor, value):
        extra = torch.full((1, 3), value)
        return torch.cat([extra, tensor] if side == "left" else [tensor, extra], dim=1)

    given = {"input_ids": padded(IDS, 0), "attention_mask": padded(torch.ones_like(IDS), 0)}
    given |= {"token_type_ids": padded(HALVES, 0), "position_ids": padded(torch.arange(10)[None], 0)}
    record = ReverseAttentionTracer(bert, small.wordpiece()).capture(given)
    start = 3 if side == "left" else 0
    inside = rows(record)[:, :, start : start + 10, start : start + 10]
    expected = own_attentions(bert, input_ids=IDS, token_type_ids=HALVES)
    torch.testing.assert_close(inside, expected, atol=1e-5, rtol=0)


def test_a_text_model_refuses_an_image_by_name():
    model = tiny.build("gpt2")
    with pytest.raises(ValueError, match="'pixel_values' is no input of this model; leave it out"):
        ReverseAttentionTracer(model, small.byte_bpe()).capture(
            {"input_ids": IDS, "pixel_values": torch.zeros(1, 3, 8, 8)}
        )


IMAGE = 99  # the token that stands for a patch
WITH_IMAGE = torch.tensor([[5, 9, *[IMAGE] * 4, 12, 8, 41, 3]])


@pytest.fixture(scope="module")
def seeing():
    """A small random Llava: a vision tower, and a Llama that reads its four patches among the tokens."""
    vision = CLIPVisionConfig(
        hidden_size=16, intermediate_size=32, num_hidden_layers=2, num_attention_heads=2, image_size=8,
        patch_size=4,
    )  # fmt: skip
    text = tiny.tiny_config("llama", settings={"vocab_size": 400})
    config = LlavaConfig(
        vision_config=vision, text_config=text, image_token_index=IMAGE, vision_feature_layer=-1
    )
    torch.manual_seed(0)
    model = LlavaForConditionalGeneration(config).eval()
    for parameter in model.parameters():
        if parameter.dim() > 1:
            torch.nn.init.normal_(parameter, std=0.2)
    model.generation_config.eos_token_id = None
    return model


def image(seed):
    return torch.randn(1, 3, 8, 8, generator=torch.Generator().manual_seed(seed))


def test_an_image_reaches_the_model(seeing):
    given = {"input_ids": WITH_IMAGE, "pixel_values": image(1)}
    tracer = ReverseAttentionTracer(seeing, small.byte_bpe())
    record, other = tracer.capture(given), tracer.capture({**given, "pixel_values": image(2)})
    torch.testing.assert_close(rows(record), own_attentions(seeing, **given), atol=1e-5, rtol=0)
    assert (rows(other) - rows(record)).abs().max() > 0.05
    result = tracer.trace(record, weights="relevance", paths="token")
    assert result.inputs == {"pixel_values": None}
    with pytest.raises(ValueError, match="was run with pixel_values, which a saved trace does not hold"):
        verify(result, tracer)
    expected = seeing.generate(**given, max_new_tokens=3, do_sample=False)[0].tolist()
    assert tracer.generate(given, max_new_tokens=3).token_ids == expected
    assert tracer.generate({"input_ids": WITH_IMAGE}, max_new_tokens=3).token_ids != expected


def test_an_image_of_another_size_is_refused_by_name(seeing):
    tracer = ReverseAttentionTracer(seeing, small.byte_bpe())
    for pixels in (image(1)[..., :4], image(1)[:, :2], torch.zeros(2, 2)):
        for run in (tracer.capture, tracer.generate):
            with pytest.raises(ValueError, match="does not run with this pixel_values: "):
                run({"input_ids": WITH_IMAGE, "pixel_values": pixels})


def test_what_came_with_the_ids_is_continued_too():
    model, positions = tiny.build("qwen2"), torch.arange(10)[None] * 3 + 2
    model.generation_config.eos_token_id = None
    tracer, padding = ReverseAttentionTracer(model, small.byte_bpe()), torch.zeros(1, 2, dtype=torch.long)
    expected = model.generate(IDS, position_ids=positions, max_new_tokens=3, do_sample=False)[0].tolist()
    padded = {
        "input_ids": torch.cat([padding, IDS], dim=1),
        "position_ids": torch.cat([padding, positions], dim=1),
        "attention_mask": torch.cat([padding, torch.ones_like(IDS)], dim=1),
    }
    assert (
        tracer.generate({"input_ids": IDS, "position_ids": positions}, max_new_tokens=3).token_ids == expected
    )
    assert tracer.generate(padded, max_new_tokens=3).token_ids == expected
    assert tracer.generate(IDS, max_new_tokens=3).token_ids != expected


@pytest.mark.parametrize("name", ["offset_mapping", "use_cache", "inputs_embeds", "token_type_ids", "x"])
def test_what_the_model_does_not_take_is_refused_by_name(name):
    tracer = ReverseAttentionTracer(tiny.build("qwen2"), small.byte_bpe())
    with pytest.raises(ValueError, match=f"'{name}' is no input of this model.*attention_mask.*input_ids"):
        tracer.trace({"input_ids": IDS, name: torch.zeros_like(IDS)})
    with pytest.raises(CaptureError, match=f"'{name}' is no input of Qwen2ForCausalLM"):
        capture(tracer.model, IDS, inputs={name: torch.zeros_like(IDS)})


def test_a_text_needs_no_more_than_the_model_takes():
    """WordPiece gives token types, which this model does not know."""
    model = tiny.build("distilbert", tiny.MASKED, vocab_size=300)
    result = ReverseAttentionTracer(model, small.wordpiece()).trace("the red key")
    assert result.tokens[0] == "[CLS]"
    assert result.inputs == {}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"token_type_ids": torch.zeros(1, 4, dtype=torch.long)}, r"shape \(1, 4\) for 10 tokens"),
        ({"token_type_ids": HALVES + 7}, "token_type_ids run from 7 to 8 and BertForMaskedLM knows 0 to 1"),
        (
            {"position_ids": torch.arange(60, 70)[None]},
            "position_ids run from 60 to 69 and BertForMaskedLM knows 0 to 63",
        ),
        ({"token_type_ids": "ab"}, "token_type_ids is 'ab'; give a tensor"),
    ],
)
def test_inputs_that_do_not_fit_are_refused(bert, given, says):
    with pytest.raises(ValueError, match=says):
        ReverseAttentionTracer(bert, small.wordpiece()).capture({"input_ids": IDS, **given})


def test_a_saved_pair_runs_again_and_what_is_not_saved_says_so(bert):
    tracer = ReverseAttentionTracer(bert, small.wordpiece())
    result = tracer.trace({"input_ids": IDS, "token_type_ids": HALVES[0].tolist()}, layer=1)
    assert result.inputs == {"token_type_ids": HALVES[0].tolist()}
    saved = TraceResult.from_json(result.to_json())
    again = verify(saved, tracer)
    assert (again.largest_difference, again.same_paths, again.misfits) == (0, True, [])
    lost = TraceResult.from_json(result.to_json().replace(str(HALVES[0].tolist()), "null"))
    with pytest.raises(ValueError, match="was run with token_type_ids, which a saved trace does not hold"):
        verify(lost, tracer)


# One tokenisation


@pytest.mark.parametrize("text", ["<s><s>x y", "<s>x", "<s>", "x<s>"])
def test_no_token_of_the_users_is_deleted(text):
    plain = no_bos(small.byte_bpe())
    assert token_ids(text, plain) == plain(text)["input_ids"]
    assert token_ids(text, small.byte_bpe()) == [0, *plain(text.removeprefix("<s>"))["input_ids"]]


def test_the_dashboard_continues_what_it_traces(demo_bos):
    text = f"{demo_bos.tokenizer.bos_token}Alice lives in Paris."
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    ids = token_ids(text, demo_bos.tokenizer)
    assert ids == list(tracer.capture(text).input_ids)
    assert tracer.generate(text, max_new_tokens=2).prompt_length == len(ids)


# Long texts


def test_a_megabyte_is_refused_by_its_characters(tracer):
    started = time.perf_counter()
    with pytest.raises(
        ValueError, match="The text has 1,000,000 characters, and 512 tokens can be traced here"
    ):
        tracer.capture("x " * 500_000)
    with pytest.raises(ValueError, match=f"at most {MOST_CHARACTERS:,} are read; shorten it"):
        encode("x" * (MOST_CHARACTERS + 1), None, tracer.tokenizer)
    assert time.perf_counter() - started < 1


# Arguments in the wrong place


class Wrapper(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.inner = model


class Pipeline:
    def __init__(self, loaded):
        self.model, self.tokenizer = loaded.model, loaded.tokenizer


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (lambda m: (m.tokenizer, m.model), "swapped"),
        (
            lambda m: (m.model, m.model),
            "The tokenizer is a Qwen2ForCausalLM; model and tokenizer are swapped",
        ),
        (
            lambda m: (m.model, "demo-qwen2"),
            "The tokenizer is 'demo-qwen2'; load the model's own, by AutoTok",
        ),
        (lambda m: (m.model, None), "The tokenizer is None; load"),
        (lambda m: (m.model, m.tokenizer.backend_tokenizer), "PreTrainedTokenizerFast.tokenizer_object="),
        (lambda m: (m.model, type(m.tokenizer)), "The tokenizer is a type"),
        (lambda m: ("demo-qwen2", m.tokenizer), "The model is 'demo-qwen2'; load it first, by AutoModel"),
        (lambda m: (None, m.tokenizer), "The model is None"),
        (lambda m: (type(m.model), m.tokenizer), "The model is a type; load it first"),
        (lambda m: (Pipeline(m), m.tokenizer), "a Pipeline; give its parts"),
        (lambda m: (m.model, Pipeline(m)), "a Pipeline; give its tokenizer"),
        (lambda m: (m, m.tokenizer), "a LoadedModel; give its parts"),
        (
            lambda m: (Wrapper(m.model), m.tokenizer),
            "wraps a transformers model: give model.get_submodule.'inner'",
        ),
        (lambda m: (torch.nn.DataParallel(m.model), m.tokenizer), "give model.get_submodule.'module'"),
        (lambda m: (torch.nn.Linear(2, 2), m.tokenizer), "a Linear; load it first"),
    ],
)
def test_what_is_no_model_or_tokenizer_is_named_with_the_cure(demo, arguments, says):
    with pytest.raises(ValueError, match=says):
        ReverseAttentionTracer(*arguments(demo))


MESSAGES = [{"role": "user", "content": "Hello"}]
MISTAKEN = [
    (MESSAGES, "list of chat messages; render the chat first: tokenizer.apply_chat_template"),
    (MESSAGES[0], "one chat message; render"),
    (["A", "B"], "list of 2 texts; trace them one by one"),
    ({"sequences": IDS}, "the whole output of generate; give its output.sequences"),
    ({"ids": IDS}, "a dict that holds 'ids' and no 'input_ids'"),
    (b"The key", r"bytes; decode them first: prompt.decode\('utf-8'\)"),
    ("The \ud83d key", "holds U[+]D83D at character 4, half of a surrogate pair"),
    (None, "give one sequence of whole numbers"),
    (3.5, "give one sequence of whole numbers"),
    ([2**70], "give one sequence of whole numbers"),
    (object(), "give one sequence of whole numbers"),
]


@pytest.mark.parametrize(("prompt", "says"), MISTAKEN)
def test_what_is_no_prompt_is_named_with_the_cure(tracer, prompt, says):
    for run in (tracer.trace, tracer.capture, tracer.generate):
        with pytest.raises(ValueError, match=says):
            run(prompt)


def test_results_and_records_are_no_prompts(tracer):
    result = tracer.trace("The red key")
    with pytest.raises(ValueError, match="a TraceResult; give its token_ids"):
        tracer.trace(result)
    with pytest.raises(ValueError, match="a Generated; give its token_ids"):
        tracer.capture(tracer.generate("The red key", max_new_tokens=1))
    with pytest.raises(ValueError, match="a Record; give its input_ids"):
        tracer.capture(tracer.capture("The red key"))


def test_the_advice_about_surrogates_works(tracer):
    mended = "The \ud83d\udd11".encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert mended == "The 🔑"
    assert tracer.trace(mended).text == "The 🔑"


# Encoder-decoders


@pytest.mark.parametrize("family", ["t5", "bart"])
def test_an_encoder_decoder_is_traced_with_its_answer(family):
    tokenizer = small.unigram()
    model = tiny.build(family, tiny.SEQ2SEQ, vocab_size=400, decoder_start_token_id=2)
    tracer = ReverseAttentionTracer(model, tokenizer)
    start = model.config.decoder_start_token_id
    answer = [start, *tokenizer("the blue key")["input_ids"][:-1]]
    result = tracer.trace("The red key", decoder_input_ids="the blue key", target_pos=len(answer) - 1)
    assert result.token_ids == answer
    assert result == tracer.trace("The red key", decoder_input_ids=answer, target_pos=len(answer) - 1)
    both = tokenizer("The red key", return_tensors="pt") | {"decoder_input_ids": torch.tensor([answer])}
    assert tracer.trace(dict(both)).beams == result.beams
    made = tracer.generate("The red key", max_new_tokens=4)
    record = tracer.capture("The red key", decoder_input_ids=made.token_ids)
    if made.prompt_length < len(made.token_ids):
        assert tracer.trace(record, made.prompt_length, predict=True).prediction.rank == 1
    with pytest.raises(ValueError, match="encoder-decoder and was given no decoder_input_ids; give a text"):
        tracer.trace("The red key")
    with pytest.raises(ValueError, match=r"A record has its own .* decoder input"):
        tracer.trace(record, decoder_input_ids=answer)
    with pytest.raises(ValueError, match="list of chat messages"):
        tracer.trace("The red key", decoder_input_ids=MESSAGES)


# Anything at all


class Odd:
    """Answers every question about it wrongly."""

    def __len__(self):
        return 3

    def __getitem__(self, place):
        raise KeyError(place)


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.binary(max_size=8),
    st.just(Odd()),
)
ANYTHING = st.recursive(
    SCALARS,
    lambda some: st.one_of(
        st.lists(some, max_size=5),
        st.tuples(some, some),
        st.dictionaries(
            st.sampled_from(["input_ids", "attention_mask", "role", "content", "position_ids", "x"]),
            some,
            max_size=4,
        ),
        st.lists(st.integers(-3, 600), max_size=6).map(np.array),
        st.lists(st.floats(), max_size=4).map(torch.tensor),
        st.sets(st.integers(), max_size=3),
    ),
    max_leaves=8,
)


@example({"input_ids": [1, 2], "position_ids": [True, False]})
@given(ANYTHING)
def test_any_argument_is_traced_or_refused(tracer_for_fuzz, prompt):
    """A hundred arguments of any kind: a result, or a ValueError, and nothing else."""
    with contextlib.suppress(ValueError):
        result = tracer_for_fuzz.trace(prompt)
        assert len(result.token_ids) == result.seq_len > 0


@given(st.text(st.characters(codec=None, exclude_categories=[]), max_size=40), st.integers(-50, 50))
def test_any_text_is_traced_or_refused(tracer_for_fuzz, text, target):
    with contextlib.suppress(ValueError):
        result = tracer_for_fuzz.trace(text, target)
        assert (result.text, len(result.labels)) == (text, result.seq_len)


@pytest.fixture(scope="module")
def tracer_for_fuzz(demo):
    return ReverseAttentionTracer(demo.model, demo.tokenizer)


NUMBERS = [
    True,
    2**70,
    10**400,
    -7,
    0.5,
    float("nan"),
    float("inf"),
    np.int64(1),
    np.float32("nan"),
    np.bool_(1),
]
TEXTS = ["", "none" * 5000, "\ud800", b"x", "false"]
LISTS = [[], [True], [0.5], ["\ud800"], [[1]], (), {"a": 1}, range(10**8), np.array([[1]]), np.array(["a"])]
OBJECTS = [torch.tensor(float("nan")), torch.tensor([[1]]), Odd(), Odd, object(), 1j, {1}]
WRONG = [*NUMBERS, *TEXTS, *LISTS, *OBJECTS]
OF_TRACE = {*inspect.signature(ReverseAttentionTracer.trace).parameters} - {"self", "input_ids", "progress"}
OF_CAPTURE = ("layers", "attention", "decoder_input_ids", "attention_mask")
OF_GENERATE = ("max_new_tokens", "temperature", "top_p", "seed")


@pytest.mark.parametrize("name", sorted(OF_TRACE))
def test_any_value_of_any_setting_is_taken_or_refused_in_a_sentence(tracer_for_fuzz, name):
    """Every wrong value for each setting, in both graphs: some 1,400 traces."""
    record = tracer_for_fuzz.capture("The red key")
    for value in WRONG:
        for graph in ({}, {"graph": "network", "weights": "relevance"}):
            prompt = "The red key" if name in ("attention_mask", "decoder_input_ids") else record
            taken_or_refused(lambda **s: tracer_for_fuzz.trace(prompt, **s), **{**graph, name: value})  # noqa: B023


@pytest.mark.parametrize(("run", "names"), [("capture", OF_CAPTURE), ("generate", OF_GENERATE)])
def test_any_other_argument_is_taken_or_refused_in_a_sentence(tracer_for_fuzz, run, names):
    least = {"generate": {"max_new_tokens": 1}, "capture": {}}[run]
    for name in names:
        for value in WRONG:
            taken_or_refused(
                lambda **s: getattr(tracer_for_fuzz, run)("The red key", **s), **{**least, name: value}
            )


def taken_or_refused(run, **arguments):
    refused = None
    try:
        run(**arguments)
    except ValueError as error:
        refused = str(error)
    assert refused is None or (15 < len(refused) < 1500 and " " in refused), arguments


@pytest.mark.parametrize("one", [np.int64(1), np.array([1]), torch.tensor([[1]])])
def test_one_number_is_taken_from_whatever_holds_it(one):
    """NumPy 2.0 takes other arrays for a number than NumPy 2.4."""
    assert (whole(one, "top_k"), real(one, "min_attn")) == (1, 1.0)


@pytest.mark.parametrize("truth", [True, np.bool_(1), np.array([True]), torch.tensor(True)])
def test_a_truth_value_is_no_whole_number(truth):
    with pytest.raises(ValueError, match=r"top_k is .*[Tt]rue.*; it must be a whole number"):
        whole(truth, "top_k")


@pytest.mark.parametrize("given", ["Paris", [1, 2]])
def test_a_decoders_input_is_refused_where_there_is_no_decoder_apart(tracer_for_fuzz, given):
    with pytest.raises(ValueError, match="for encoder-decoders, and Qwen2ForCausalLM is none"):
        tracer_for_fuzz.capture("The red key", decoder_input_ids=given)
