"""Continuations against ``model.generate`` on a model of its own, token by token."""

import copy
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from reverse_attention import ReverseAttentionTracer
from reverse_attention.model.generate import continue_text
from tests import tiny

PROMPT = torch.randint(8, 90, (1, 12), generator=torch.Generator().manual_seed(1))
IDS = PROMPT[0].tolist()
SETTINGS = [{}, {"temperature": 0.7}, {"top_p": 0.8}, {"temperature": 1.4, "top_p": 0.9}]
SAMPLED = SETTINGS[3]


def plain(model, n: int, seed: int = 5, **settings) -> list[int]:
    """What transformers gives, from the global random state."""
    torch.manual_seed(seed)
    mask = torch.ones_like(PROMPT)
    made = model.generate(
        PROMPT, attention_mask=mask, max_new_tokens=n, do_sample=bool(settings), pad_token_id=1, **settings
    )
    return made[0].tolist()


def no_end(model):
    model.generation_config.eos_token_id = None
    return model


@pytest.mark.parametrize("family", ["qwen2", "gpt2", "gemma2", "bloom", "mixtral", "deepseek_v3", "mpt"])
def test_it_is_what_the_model_generates(family):
    model, own = tiny.build(family), tiny.build(family)
    for settings in SETTINGS:
        told: list[int] = []
        generated = continue_text(
            model, None, IDS, max_new_tokens=15, seed=5, on_token=told.append, **settings
        )
        assert generated.token_ids == plain(own, 15, **settings)
        assert generated.prompt_length == 12
        assert told == generated.token_ids[12:]
        assert generated.seed == (5 if settings else None)


def test_the_models_own_settings_count():
    model, own = tiny.build("qwen2"), tiny.build("qwen2")
    before = continue_text(model, None, IDS, max_new_tokens=15).token_ids
    for each in (model, own):
        each.generation_config.update(repetition_penalty=3.0, top_k=3, num_beams=1)
    assert continue_text(model, None, IDS, max_new_tokens=15).token_ids == plain(own, 15) != before
    generated = continue_text(model, None, IDS, max_new_tokens=15, seed=5, temperature=2.0)
    assert generated.token_ids == plain(own, 15, temperature=2.0)


def test_beams_of_the_models_own_settings_do_not():
    model, own = tiny.build("qwen2"), tiny.build("qwen2")
    model.generation_config.update(num_beams=4, return_dict_in_generate=True)
    assert continue_text(model, None, IDS, max_new_tokens=9).token_ids == plain(own, 9)


def test_nothing_of_the_users_changes():
    model = tiny.build("qwen2", attention_dropout=0.5).train()
    config, generation = copy.deepcopy(model.config.to_dict()), model.generation_config.to_dict()
    state = torch.get_rng_state()
    generated = continue_text(model, None, IDS, max_new_tokens=9, seed=5, **SAMPLED)
    assert torch.equal(torch.get_rng_state(), state)
    assert model.training
    assert model.config.to_dict() == config
    assert model.generation_config.to_dict() == generation
    assert not any(m._forward_hooks or m._forward_pre_hooks for m in model.modules())
    # No dropout was on, either.
    assert generated.token_ids == plain(tiny.build("qwen2", attention_dropout=0.5), 9, **SAMPLED)


def test_a_chosen_seed_is_named_and_gives_the_same_again():
    model = no_end(tiny.build("qwen2"))
    generated = continue_text(model, None, IDS, max_new_tokens=15, **SAMPLED)
    again = continue_text(model, None, IDS, max_new_tokens=15, seed=generated.seed, **SAMPLED)
    assert generated == again
    assert continue_text(model, None, IDS, max_new_tokens=15, **SAMPLED).seed != generated.seed


def test_it_ends_at_the_end_of_sequence():
    model = no_end(tiny.build("qwen2"))
    free = continue_text(model, None, IDS, max_new_tokens=8)
    assert (free.stopped, len(free.token_ids)) == ("length", 20)
    end = free.token_ids[14]
    first = free.token_ids.index(end, 12)
    model.generation_config.eos_token_id = [95, end]
    generated = continue_text(model, None, IDS, max_new_tokens=8)
    assert (generated.token_ids, generated.stopped) == (free.token_ids[: first + 1], "end")
    # Also where the end comes as the last token that was asked for.
    assert continue_text(model, None, IDS, max_new_tokens=first - 11).stopped == "end"


def test_it_can_be_stopped():
    told: list[int] = []
    generated = continue_text(
        no_end(tiny.build("qwen2")),
        None,
        IDS,
        max_new_tokens=30,
        on_token=told.append,
        should_stop=lambda: len(told) >= 2,
    )
    assert generated.stopped == "stopped"
    assert generated.token_ids[12:] == told
    assert 2 <= len(told) <= 3


def test_stop_strings_of_the_models_own_settings(demo):
    tracer = ReverseAttentionTracer(copy.deepcopy(demo.model), demo.tokenizer)
    ids = demo.tokenizer("Alice lives in Paris. Tom lives in Rome. Alice lives in").input_ids
    tracer.model.generation_config.stop_strings = [" Paris"]
    generated = tracer.generate(torch.tensor([ids]), max_new_tokens=9)
    assert (demo.tokenizer.decode(generated.token_ids[len(ids) :]), generated.stopped) == (" Paris", "end")


def test_eight_threads_get_what_one_gets():
    model = no_end(tiny.build("qwen2"))
    cases = [SETTINGS[n % 4] for n in range(8)]
    alone = [continue_text(model, None, IDS, max_new_tokens=6, seed=n, **s) for n, s in enumerate(cases)]
    start = threading.Barrier(8)

    def work(n: int) -> list:
        start.wait()
        return [
            continue_text(model, None, IDS, max_new_tokens=6, seed=n, **cases[n]),
            torch.randn(1).numel(),  # others draw from the global state meanwhile
            continue_text(model, None, IDS, max_new_tokens=6, seed=n, **cases[n]),
        ]

    with ThreadPoolExecutor(8) as pool:
        for n, (first, _, second) in enumerate(pool.map(work, range(8))):
            assert first == second == alone[n]


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"max_new_tokens": 0}, "max_new_tokens is 0"),
        ({"max_new_tokens": 2.5}, "max_new_tokens is 2.5; it must be a whole number"),
        ({"temperature": 0.0}, "temperature is 0.0; it must be above 0"),
        ({"temperature": float("nan")}, "temperature is nan"),
        ({"top_p": 1.5}, "top_p is 1.5"),
        ({"seed": -1}, "seed is -1"),
        ({"seed": "5"}, "seed is '5'; it must be a whole number"),
        ({"max_new_tokens": 60}, "12 tokens and 60 more were asked for; Qwen2ForCausalLM has 64 positions: "
         "ask for at most 52"),
        ({"max_new_tokens": 9, "max_tokens": 20}, "20 is the limit here: ask for at most 8"),
        ({"max_tokens": 10}, "10 is the limit here: shorten the prompt"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_before_the_model_runs(settings, says):
    model = tiny.build("qwen2")
    model.forward = None
    with pytest.raises(ValueError) as error:
        continue_text(model, None, IDS, **{"max_new_tokens": 5, **settings})
    assert says in str(error.value)


def test_models_that_continue_nothing_say_so():
    with pytest.raises(ValueError, match="continues no text"):
        continue_text(tiny.build("bert", tiny.MASKED), None, IDS, max_new_tokens=5)


@pytest.mark.parametrize("family", ["t5", "bart"])
def test_an_encoder_decoder_answers_as_it_generates(family):
    model = no_end(tiny.build(family, tiny.SEQ2SEQ))
    for config in (
        model.config,
        model.generation_config,
    ):  # a made-up T5 has no start token, unlike a real one
        config.decoder_start_token_id = 2
    told = []
    made = continue_text(model, None, IDS, max_new_tokens=5, on_token=told.append)
    own = model.generate(torch.tensor([IDS]), max_new_tokens=5, do_sample=False, num_beams=1)[0].tolist()
    assert (made.token_ids, made.stopped) == (own, "length")
    assert made.token_ids[made.prompt_length :] == told
    assert made.token_ids[: made.prompt_length] == [model.config.decoder_start_token_id]
    with pytest.raises(ValueError, match=r"12 tokens .* 11 is the limit here: shorten the prompt"):
        continue_text(model, None, IDS, max_new_tokens=5, max_tokens=11)
    with pytest.raises(ValueError, match=r"1 tokens and 60 more .* 60 is the limit here: ask for at most 59"):
        continue_text(model, None, IDS, max_new_tokens=60, max_tokens=60)


@pytest.mark.parametrize("settings", SETTINGS)
def test_nan_is_no_token(settings):
    model = tiny.build("qwen2")
    model.lm_head.weight.data[3, 0] = float("nan")
    with pytest.raises(ValueError, match="predicts after 12 tokens holds NaN: its weights are damaged"):
        continue_text(model, None, IDS, max_new_tokens=5, **settings)


def test_the_tracers_own_limit_counts(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer, max_tokens=5)
    assert len(tracer.generate("The red key", max_new_tokens=2).token_ids) == 5
    with pytest.raises(ValueError, match="5 is the limit here: ask for at most 2"):
        tracer.generate("The red key", max_new_tokens=3)


def test_the_tracer_continues_a_text_or_its_ids(tracer, demo_bos):
    text = "Alice lives in Paris. Tom lives in Rome. Alice lives in"
    told = tracer.generate(text, max_new_tokens=2)
    assert tracer.tokenizer.decode(told.token_ids) == f"{text} Paris."
    ids = torch.tensor(told.token_ids[: told.prompt_length])
    assert tracer.generate(ids, max_new_tokens=2) == tracer.generate(ids[None], max_new_tokens=2) == told
    with pytest.raises(ValueError, match="no tokens"):
        tracer.generate("", max_new_tokens=2)
    # BOS once, as for a trace.
    with_bos = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer).generate(text, max_new_tokens=2)
    bos = demo_bos.tokenizer.bos_token_id
    assert [i for i, token_id in enumerate(with_bos.token_ids) if token_id == bos] == [0]
