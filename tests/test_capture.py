"""What a capture promises: one pass, an untouched model, small records, and errors that help."""

import copy
import gc
import pickle
import weakref

import pytest
import torch
import transformers
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from transformers.integrations.sdpa_attention import sdpa_attention_forward

from reverse_attention.capture import CaptureError, Record, capture
from reverse_attention.capture.block import PartsError
from reverse_attention.weights.methods import methods
from tests import tiny

TOKENS = 23


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Tiny tensors lose more time to threads than they win."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def qwen2():
    return tiny.build("qwen2")


def ids(length: int = TOKENS, seed: int = 3) -> torch.Tensor:
    return torch.randint(8, 90, (1, length), generator=torch.Generator().manual_seed(seed))


def everything(record: Record, layer: int = -1) -> torch.Tensor:
    return record.rows(layer, range(len(record.query_ids)))


def state(model: nn.Module) -> dict:
    """All that a model is, but for its tensors' values."""
    return {
        name: {
            key: copy.copy(value) if isinstance(value, dict) else value for key, value in vars(module).items()
        }
        for name, module in model.named_modules()
    } | {"config": model.config.to_dict(), "attention": model.config._attn_implementation}


# One pass


def runs_of(model: nn.Module, run) -> list[int]:
    """Which blocks ran, in order, while ``run()`` did."""
    seen = []
    hooks = [
        block.register_forward_hook(lambda *_, n=n: seen.append(n))
        for n, block in enumerate(model.model.layers)
    ]
    run()
    for hook in hooks:
        hook.remove()
    return seen


def test_one_pass_and_no_further_than_needed(qwen2):
    capture(qwen2, ids())
    assert runs_of(qwen2, lambda: capture(qwen2, ids())) == [0, 1, 2, 3]
    # The pass ends inside block 2, at its attention, so that block does not complete.
    assert runs_of(qwen2, lambda: capture(qwen2, ids(), layers=[0, 2])) == [0, 1]
    record = capture(qwen2, ids())
    assert not runs_of(qwen2, lambda: (everything(record, 0), everything(record, 3), record.matrix(1)))


def test_some_layers_are_the_same_as_all(qwen2):
    every = capture(qwen2, ids())
    some = capture(qwen2, ids(), layers=[-1, 1, 1])
    assert some.layers == (1, 3)
    for layer in (1, 3, -1):
        assert torch.equal(everything(some, layer), everything(every, layer))
    with pytest.raises(CaptureError, match=r"Layer 0 was not recorded; recorded are \[1, 3\] of 4"):
        some.rows(0, [0])


@settings(deadline=None, max_examples=30)
@given(queries=st.lists(st.integers(-TOKENS, TOKENS - 1), max_size=6))
def test_any_rows_are_rows_of_the_matrix(queries):
    record = _mistral_record()
    assert torch.allclose(record.rows(2, queries), _mistral_rows()[:, queries], atol=1e-6)


def _mistral_record(kept: list[Record] = []) -> Record:  # noqa: B006 - kept on purpose
    if not kept:
        kept.append(capture(tiny.build("mistral"), ids()))
    return kept[0]


def _mistral_rows() -> torch.Tensor:
    return everything(_mistral_record(), 2)


def test_matrix_combines_heads(qwen2):
    record = capture(qwen2, ids(), layers=[1])
    assert torch.allclose(record.matrix(1), everything(record, 1).mean(0))
    assert torch.allclose(record.matrix(1, lambda rows: rows.amax(0)), everything(record, 1).amax(0))


def test_logits_of_rows_are_those_of_the_whole_pass():
    for family in (
        "qwen2",
        "gemma2",
        "cohere",
        "granite",
        "bloom",
    ):  # scaled and soft-capped heads among them
        model = tiny.build(family)
        with torch.no_grad():
            expected = model(ids(), use_cache=False).logits[0]
        positions = [0, 7, -1]
        for record in (capture(model, ids()), capture(model, ids(), layers=[1], logits=True)):
            assert torch.allclose(record.logits(positions), expected[positions], atol=1e-4), family


def test_no_logits_says_why(qwen2):
    with pytest.raises(CaptureError, match="stopped at the highest recorded layer; capture with logits=True"):
        capture(qwen2, ids(), layers=[3]).logits([0])
    with pytest.raises(CaptureError, match="load it with its language-model head"):
        capture(qwen2.model, ids()).logits([0])


class OfTheWholeText(nn.Linear):
    """A head that looks at all tokens, and, with ``fewest``, refuses a few."""

    fewest = 0

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        if hidden.shape[1] < self.fewest:
            raise RuntimeError(f"{hidden.shape[1]} are too few")
        return super().forward(hidden - hidden.mean(dim=1, keepdim=True))


@pytest.mark.parametrize(
    ("fewest", "says"),
    [(0, "predicts otherwise for single tokens"), (5, r"on single tokens \(2 are too few\)")],
)
def test_a_head_that_is_there_is_not_told_to_be_missing(fewest, says):
    model = tiny.build("qwen2")
    model.lm_head.__class__, model.lm_head.fewest = OfTheWholeText, fewest
    record = capture(model, ids())
    assert "relevance" not in methods(record)
    with pytest.raises(CaptureError, match=says):
        record.logits([0])


def test_an_encoder_is_not_told_to_lack_a_head():
    model = tiny.build("t5", tiny.SEQ2SEQ)
    record = capture(model, ids(), decoder_input_ids=ids(4), attention="encoder")
    with pytest.raises(CaptureError, match="An encoder predicts no token"):
        record.logits([0])


# Memory


def biggest_tensor(record: Record) -> int:
    """Elements of the largest storage that a record holds beside the model's weights."""
    calls = [source for source in record._sources.values() if hasattr(source, "module")]
    weights = {p.data_ptr() for call in calls for p in call.module.parameters()}
    held, biggest, seen = [record], 0, set()
    while held:
        value = held.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, torch.Tensor):
            if value.data_ptr() not in weights:
                biggest = max(biggest, value.untyped_storage().nbytes() // value.element_size())
        elif not isinstance(value, (type, nn.Module)) and not callable(value):
            held += gc.get_referents(value)
    return biggest


@pytest.mark.parametrize("family", ["qwen2", "mistral", "gemma2"])
def test_a_record_grows_with_the_tokens_and_not_their_square(family):
    n = 512
    record = capture(tiny.build(family, max_position_embeddings=n), ids(n), layers=[-1])
    assert biggest_tensor(record) <= n * 4 * 32 < n * n
    everything(record)
    assert biggest_tensor(record) <= n * 4 * 32


def test_a_record_does_not_keep_the_models_weights():
    model = tiny.build("gpt_oss")
    record = capture(model, ids(), layers=[2])
    weights = weakref.ref(model.model.layers[2].self_attn.q_proj.weight)
    expected = everything(record, 2)
    del model
    gc.collect()
    assert weights() is None
    assert torch.equal(everything(record, 2), expected)


def test_a_record_with_logits_does_not_keep_the_model():
    model = tiny.build("qwen2")
    record = capture(model, ids())
    assert record.has_logits
    embeddings = weakref.ref(model.model.embed_tokens.weight)
    del model
    gc.collect()
    assert embeddings() is None
    assert not record.has_logits
    with pytest.raises(CaptureError, match="is gone"):
        record.logits([0])


def test_a_record_of_blocks_keeps_no_weights_and_says_so():
    model = tiny.build("gemma2")
    record = capture(model, ids())
    record.block(2)
    weights = [weakref.ref(p) for name, p in model.named_parameters() if p.dim() > 1]
    rows = everything(record, 2)
    del model
    gc.collect()
    assert not any(weight() is not None for weight in weights)
    assert torch.equal(everything(record, 2), rows)
    with pytest.raises(PartsError, match="model that this record is of is gone"):
        record.block(2)


@pytest.mark.parametrize("family", ["bloom", "mpt"])
def test_a_record_of_modules_that_run_again_keeps_no_weights_and_says_so(family):
    model = tiny.build(family)
    record = capture(model, ids())
    assert record.way == "model"
    weights = [weakref.ref(parameter) for parameter in model.parameters()]
    everything(record, 2)
    del model
    gc.collect()
    assert not any(weight() is not None for weight in weights)
    with pytest.raises(CaptureError, match="model that this record is of is gone, and its attention modules"):
        record.rows(1, [0])


def test_where_modules_run_again_one_matrix_is_kept():
    n = 256
    model = tiny.build("bloom")
    record = capture(model, ids(n))
    assert biggest_tensor(record) <= n * n  # the model's own mask, one for all layers
    first, last = everything(record, 0), everything(record, 3)
    latest = record._sources[0].latest
    assert latest is record._sources[3].latest
    assert torch.equal(latest.weights, last)
    assert torch.equal(everything(record, 0), first)
    record.forget()
    assert latest.weights is None
    assert torch.equal(everything(record, 3), last)


# The user's model


@pytest.mark.parametrize("family", ["qwen2", "gemma2", "bloom", "big_bird"])
def test_the_model_is_left_as_it_was(family):
    model = tiny.build(family).train()
    model.register_forward_hook(lambda *_: None)
    before = state(model)
    try:
        capture(model, ids())
    except CaptureError:
        assert family == "big_bird"  # transformers records no attention of it
    assert state(model) == before


def test_the_model_is_left_as_it_was_by_an_exception():
    model = tiny.build("qwen2")
    capture(model, ids())
    handle = model.model.layers[2].register_forward_hook(lambda *_: 1 / 0)
    before = state(model)
    with pytest.raises(ZeroDivisionError):
        capture(model, ids())
    assert state(model) == before
    handle.remove()


def test_no_dropout_though_the_model_is_in_training():
    model = tiny.build("qwen2", attention_dropout=0.5).train()
    first, second = capture(model, ids()), capture(model, ids())
    assert torch.equal(everything(first), everything(second))
    assert model.training


def test_the_users_hooks_act_on_the_capture_but_not_on_the_probe():
    model = tiny.build("qwen2")
    lengths = []

    def steer(module, args, output):
        lengths.append(output.shape[1])
        return output + 1

    plain = everything(capture(tiny.build("qwen2"), ids()))
    model.model.layers[0].register_forward_hook(steer)
    steered = everything(capture(model, ids()))
    assert lengths == [TOKENS]
    assert not torch.allclose(plain, steered)


def test_changed_weights_and_structure_are_seen():
    model = tiny.build("qwen2")
    first = everything(capture(model, ids()))
    model.model.layers[0].mlp = nn.Identity()
    assert not torch.allclose(first, everything(capture(model, ids())))
    model.double()
    assert everything(capture(model, ids())).dtype == torch.float32


def test_a_compiled_model_is_captured_without_compiling(qwen2):
    compiled = torch.compile(qwen2)
    assert torch.equal(everything(capture(compiled, ids())), everything(capture(qwen2, ids())))


def test_other_models_attention_is_not_wrapped_away(qwen2):
    """The function under "sdpa" still gives what it gave."""
    with torch.no_grad():
        before = qwen2(ids()).logits
        capture(qwen2, ids())
        assert torch.equal(qwen2(ids()).logits, before)


# Verified, not assumed


def test_an_attention_that_lies_is_found_out(monkeypatch):
    """Queries and keys do not tell what this eager attention does, on its last layer only."""
    module = transformers.models.qwen2.modeling_qwen2
    honest = module.eager_attention_forward

    def liar(attention, query, key, value, mask, **options):
        output, weights = honest(attention, query, key, value, mask, **options)
        if attention.layer_idx == 3 and query.shape[2] == key.shape[2]:
            weights = weights.flip(1)
        return output, weights

    monkeypatch.setattr(module, "eager_attention_forward", liar)
    model = tiny.build("qwen2")
    record = capture(model, ids())
    assert record.way == "model"
    assert "rows from queries and keys differ" in record.reason
    truth = tiny.build("qwen2", attn_implementation="eager")(ids(), output_attentions=True, use_cache=False)
    assert torch.allclose(everything(record), truth.attentions[-1][0], atol=1e-5)


def test_an_attention_of_the_users_own_is_named_as_not_run():
    def own(module, query, key, value, mask, **options):
        return sdpa_attention_forward(module, query, 0 * key, value, mask, **options)

    transformers.AttentionInterface.register("users_own", own)
    model = tiny.build("qwen2")
    model.set_attn_implementation("users_own")
    assert "'users_own', which the model is set to, was not run" in capture(model, ids()).reason
    model.set_attn_implementation("eager")
    assert "not run" not in capture(model, ids()).reason


def test_a_fused_attention_that_is_not_the_models_own_is_found_out(monkeypatch):
    honest = nn.functional.scaled_dot_product_attention
    monkeypatch.setattr(
        nn.functional,
        "scaled_dot_product_attention",
        lambda *args, **options: 1.001 * honest(*args, **options),
    )
    record = capture(tiny.build("qwen2"), ids())
    assert record.way == "fast"
    assert "the model's eager attention on blocks of queries" in record.reason


def test_rounding_that_grows_over_many_layers_is_no_difference():
    """With sharp random attention the last bits of two passes part them for good, some dozen layers on."""
    sharp = {"num_hidden_layers": 48, "layer_types": ["full_attention"] * 48, "head_dim": 8}
    models = [tiny.build("qwen2", attn_implementation=way, **sharp) for way in ("sdpa", "eager")]
    for model in models:
        for layer in model.model.layers:
            layer.self_attn.q_proj.weight.data *= 12
    record = capture(models[0], ids())
    truth = models[1](ids(), output_attentions=True, use_cache=False).attentions
    drift = [float((everything(record, n) - truth[n][0].detach()).abs().max()) for n in range(48)]
    assert drift[0] < 1e-5
    assert drift[-1] > 1e-3  # else this tests nothing
    assert record.way == "fast"
    assert "over all layers rounding grows" in record.reason


def test_a_prompt_that_takes_another_path_than_the_probe():
    """As in BigBird-Pegasus, whose longer prompts leave the attention function for the model's own."""
    model = tiny.build("qwen2")
    attention = model.model.layers[1].self_attn

    class Switching(type(attention)):
        def forward(self, hidden_states, *args, **kwargs):
            if hidden_states.shape[1] > 20:
                self.config = copy.copy(self.config)
                self.config._attn_implementation = "eager"
            return super().forward(hidden_states, *args, **kwargs)

    attention.__class__ = Switching
    short, long = capture(model, ids(20)), capture(model, ids(21))
    assert (short.way, long.way) == ("fast", "model")
    assert "for this prompt model.layers.1.self_attn called no attention function" in long.reason
    assert torch.allclose(everything(long, 1)[:, :20, :20], everything(short, 1), atol=1e-5)


# Padding


@pytest.mark.parametrize("family", ["qwen2", "gpt2", "gemma2", "bloom"])
def test_padding_on_either_side_changes_nothing(family):
    model = tiny.build(family)
    plain = everything(capture(model, ids()))
    padding = torch.zeros(1, 5, dtype=torch.long)
    for padded, mask, at in (
        (torch.cat([padding, ids()], 1), [0] * 5 + [1] * TOKENS, 5),
        (torch.cat([ids(), padding], 1), [1] * TOKENS + [0] * 5, 0),
    ):
        record = capture(model, padded, torch.tensor([mask]))
        assert record.input_ids == tuple(padded[0].tolist())
        assert record.attention_mask == tuple(mask)
        rows = everything(record)
        inside = slice(at, at + TOKENS)
        assert torch.equal(rows[:, inside, inside], plain)
        assert rows.sum() == pytest.approx(float(plain.sum()))  # nothing to, nothing from padding
        assert torch.equal(record.logits([at + 3]), capture(model, ids()).logits([3]))
        with pytest.raises(CaptureError, match="is padding, where nothing is predicted"):
            record.logits([mask.index(0)])


def test_a_masked_token_in_the_middle_is_as_the_model_has_it():
    mask = torch.ones(1, TOKENS, dtype=torch.long)
    mask[0, 9] = 0
    record = capture(tiny.build("qwen2"), ids(), mask)
    model = tiny.build("qwen2", attn_implementation="eager")
    truth = model(ids(), attention_mask=mask, output_attentions=True, use_cache=False).attentions[-1][0]
    real = [n for n in range(TOKENS) if n != 9]
    assert torch.allclose(record.rows(-1, real), truth[:, real], atol=1e-4)
    assert not record.rows(-1, [9]).any()


# Errors


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"input_ids": ids(0)}, "holds no tokens"),
        ({"input_ids": ids()[0]}, r"shape \(23,\); give one sequence"),
        ({"input_ids": ids(65)}, "has 65 tokens and Qwen2ForCausalLM has 64 positions; shorten it by 1"),
        ({"input_ids": ids() + 90}, "knows 0 to 95; use the tokenizer"),
        ({"attention_mask": torch.ones(1, 3)}, r"\(1, 3\) and input_ids \(1, 23\)"),
        ({"attention_mask": torch.zeros(1, TOKENS)}, "calls all 23 tokens padding"),
        ({"layers": [4]}, "Layer 4 is out of range: the model has 4 layers, .* 0 and 3"),
        ({"layers": [-5]}, "Layer -5 is out of range"),
        ({"layers": []}, "layers is empty"),
        ({"attention": "cross"}, "has no 'cross' attention; it has 'self'"),
        ({"attention": "both"}, "attention is 'both'; use one of 'self', 'cross', 'encoder'"),
    ],
)
def test_what_cannot_be_captured(qwen2, arguments, message):
    with pytest.raises(CaptureError, match=message) as failure:
        capture(qwen2, **{"input_ids": ids(), **arguments})
    assert isinstance(failure.value, ValueError)


def test_positions_out_of_range(qwen2):
    with pytest.raises(CaptureError, match="Position 23 is out of range: there are 23 tokens"):
        capture(qwen2, ids(), layers=[0]).rows(0, [23])


def test_positions_by_another_name():
    model = tiny.build("mpt")
    with pytest.raises(CaptureError, match="has 65 tokens and MptForCausalLM has 64 positions"):
        capture(model, ids(65))
    assert capture(model, ids(64)).n_layers == 4


def test_positions_that_start_after_some_reserved_ones():
    model = tiny.build("roberta", tiny.MASKED)
    with pytest.raises(CaptureError, match="has 64 tokens and RobertaForMaskedLM has 62 positions"):
        capture(model, ids(64))


def test_an_encoder_decoder_needs_a_decoder_input():
    with pytest.raises(CaptureError, match="was given no decoder_input_ids"):
        capture(tiny.build("t5", tiny.SEQ2SEQ), ids())


def test_nan_is_named():
    model = tiny.build("qwen2")
    capture(model, ids())
    model.model.layers[1].self_attn.q_proj.weight.data[:] = float("nan")
    with pytest.raises(CaptureError, match="layer 1 holds NaN"):
        everything(capture(model, ids()), 1)
    with pytest.raises(CaptureError, match="NaN even on a short prompt"):
        capture(copy.deepcopy(model), ids())


@pytest.mark.parametrize("family", ["qwen2", "bloom"])
@pytest.mark.parametrize("headless", [False, True])
def test_nan_beyond_the_attentions_is_named(family, headless):
    """In the last values, the last norm or the head, where no attention shows it."""
    for name in {
        "qwen2": ("layers.3.self_attn.v_proj", "norm", "lm_head"),
        "bloom": ("h.3.self_attention.dense", "ln_f"),
    }[family][: 2 if headless else 3]:
        model = tiny.build(family)
        base = model.base_model
        part = model.lm_head if name == "lm_head" else base.get_submodule(name)
        part.weight.data.view(-1)[0] = float("nan")
        with pytest.raises(CaptureError, match=r"computes NaN .* weights are damaged"):
            capture(base if headless else model, ids())


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_a_change_of_any_parameter_by_way_of_data_is_seen(dtype):
    model = tiny.build("qwen2", dtype=dtype)
    record = capture(model, ids())
    record.check_model(model)
    for parameter in model.parameters():
        before = parameter.data.clone()
        parameter.data.add_(0.5)
        with pytest.raises(CaptureError, match="weights have changed"):
            record.check_model(model)
        parameter.data.copy_(before)
        record.check_model(model)


def test_a_record_is_one_line_and_says_why_it_is_not_pickled(qwen2):
    record = capture(qwen2, ids())
    assert repr(record) == "<Record of 23 tokens, 4 of 4 layers, Qwen2ForCausalLM, captured by 'fast'>"
    for store in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match=r"cannot be pickled or copied.*result.to_json\(\)"):
            store(record)


def test_what_is_no_model():
    for other in (nn.Linear(2, 2), tiny.build("musicgen")):  # the latter has an embedding for each codebook
        with pytest.raises(CaptureError, match="has no single embedding of token ids"):
            capture(other, ids())


def test_a_model_of_one_position():
    model = tiny.build("gpt2", n_positions=1)
    assert torch.equal(everything(capture(model, ids(1))), torch.ones(4, 1, 1))
