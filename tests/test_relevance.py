"""Relevance against what it must be: enumerated paths, conserved sums, other ways to the same."""

import dataclasses
import weakref
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import pytest
import torch
from torch import nn

from reverse_attention.backward import (
    Asked,
    RelevanceError,
    gradients_of,
    patterns,
    rules,
    sums,
    understanding,
)
from reverse_attention.backward import gradients as room
from reverse_attention.backward.understanding import understand
from reverse_attention.capture import CaptureError, capture
from reverse_attention.capture.word_view import WordView
from reverse_attention.memory import n_bytes
from reverse_attention.weights.methods import edge_weights
from reverse_attention.weights.relevance import shares, signed_parts, signed_sums
from tests import tiny

N, TARGET = 13, 11


def ids(length: int = N, seed: int = 3) -> torch.Tensor:
    return torch.randint(8, 90, (1, length), generator=torch.Generator().manual_seed(seed))


@pytest.fixture(scope="module")
def llama():
    return tiny.build("llama")


@pytest.fixture
def record(llama):
    return capture(llama, ids())


def influence(record, gradients) -> torch.Tensor:
    """Row of the target in the product of all layers' matrices."""
    by_head = edge_weights(record, "relevance", "mean", gradients)
    mass = torch.eye(N, dtype=torch.float64)[gradients.asked.position]
    for layer in range(record.n_layers, 0, -1):
        mass = mass @ by_head(layer, range(N)).sum(dim=1)
    return mass


# What R is


def test_relevances_of_two_layers_are_sums_of_enumerated_paths():
    """Attention only, no norms, fp64: what every path adds to F is a product that can be written down."""
    model = tiny.build("llama", num_hidden_layers=2, dtype=torch.float64)
    for layer in model.model.layers:
        layer.input_layernorm = layer.post_attention_layernorm = nn.Identity()
        layer.mlp.down_proj.weight.data.zero_()
    model.model.norm = nn.Identity()
    record = capture(model, ids())
    gradients = gradients_of(record, Asked(TARGET, 17, (23,)))
    model.set_attn_implementation("eager")
    with torch.no_grad():
        attentions = model(ids(), output_attentions=True, use_cache=False).attentions
        embedded = model.model.embed_tokens(ids())[0]
        reader = model.lm_head.weight[17] - model.lm_head.weight[23]  # F = reader · x
        steps = [matrices(layer) for layer in model.model.layers]  # of each head, and of the stream
    n_heads = len(steps[0]) - 1
    paths = torch.zeros(N, N, dtype=torch.float64)  # (between, end), heads and streams added up
    for (one, between), (two, end) in product(product(range(n_heads + 1), range(N)), repeat=2):
        weight = float(between == TARGET) if one == n_heads else attentions[1][0, one, TARGET, between]
        weight = weight * (float(between == end) if two == n_heads else attentions[0][0, two, between, end])
        if weight:
            paths[between, end] += weight * (steps[1][one] @ steps[0][two] @ embedded[end]) @ reader
    assert gradients.margin == pytest.approx(float(paths.sum()), rel=1e-5)
    parts = signed_parts(record, gradients)
    assert torch.allclose(parts(2, [TARGET])[0].sum(dim=0), paths.sum(dim=1), atol=1e-5)
    assert torch.allclose(parts(1, range(N)).sum(dim=1), paths, atol=1e-5)
    by_hand = paths.clamp(min=0)
    first = paths.sum(dim=1).clamp(min=0)
    by_hand = (first / first.sum())[:, None] * torch.where(
        by_hand.sum(dim=1, keepdim=True) > 0,
        by_hand / by_hand.sum(dim=1, keepdim=True),
        torch.eye(N, dtype=torch.float64),
    )
    assert torch.allclose(influence(record, gradients), by_hand.sum(dim=0), atol=1e-5)


def matrices(layer: nn.Module) -> list[torch.Tensor]:
    """What each head makes of a token's vector, and the stream, which leaves it as it is."""
    attention = layer.self_attn
    width, groups = attention.head_dim, attention.num_key_value_groups
    value = attention.v_proj.weight.view(-1, width, attention.v_proj.in_features)
    out = attention.o_proj.weight.view(attention.o_proj.out_features, -1, width)
    heads = [out[:, head] @ value[head // groups] for head in range(out.shape[1])]
    return [*heads, torch.eye(attention.v_proj.in_features, dtype=torch.float64)]


def test_every_parts_relevance_is_conserved(record):
    """What comes to a node goes out of its parts, and what a layer's parts hold is what comes to the next."""
    gradients = gradients_of(record, Asked(TARGET, 40))
    parts = signed_parts(record, gradients)
    above = torch.zeros(N, dtype=torch.float64)
    above[TARGET] = gradients.margin
    for layer in range(record.n_layers, 0, -1):
        relevance = parts(layer, range(N)).sum(dim=1)  # (query, key)
        assert torch.allclose(relevance.sum(dim=1), above, atol=1e-5)
        above = gradients.relevance[layer - 1].double()
        assert torch.allclose(relevance.sum(dim=0), above, atol=1e-5)
    assert float(above.sum()) == pytest.approx(gradients.margin, rel=1e-5)
    assert above.abs().max() > 0.1


def test_the_gradient_is_that_of_the_log_probability_at_another_scale(llama, record):
    graph = understand(llama).graph(llama, record.prompt)
    logits = graph.logits(TARGET)
    margin = graph.pull(Asked(TARGET, 40).margin(logits))
    log_probability = graph.pull(logits.log_softmax(dim=0)[40])
    missing = 1 - float(logits.detach().double().softmax(dim=0)[40])
    for one, other in zip(margin.o, log_probability.o, strict=True):
        assert torch.allclose(one * missing, other, atol=1e-6)
    assert margin.o[0].abs().max() > 1e-3


def test_the_margin_does_not_vanish_where_the_answer_is_certain():
    logits = torch.tensor([60.0, 2.0, 1.0], requires_grad=True)
    (slope,) = torch.autograd.grad(Asked(0, 0).margin(logits), logits)
    assert slope.tolist() == pytest.approx([1, -0.7310586, -0.2689414])


def test_a_contrast_the_other_way_round_has_the_other_sign(record):
    one, other = (
        gradients_of(record, Asked(TARGET, 40, (41,))),
        gradients_of(record, Asked(TARGET, 41, (40,))),
    )
    assert one.margin == -other.margin
    assert torch.allclose(one.relevance, -other.relevance, atol=1e-6)
    assert not torch.allclose(influence(record, one), influence(record, other), atol=0.05)


def test_several_contrasts_count_by_their_probability(record):
    logits = record.logits([TARGET])[0].double()
    gradients = gradients_of(record, Asked(TARGET, 40, (50, 41, 41)))
    q = logits[[41, 50]].softmax(dim=0)
    assert gradients.margin == pytest.approx(float(logits[40] - q @ logits[[41, 50]]), rel=1e-5)
    everything = gradients_of(record, Asked(TARGET, 40, tuple(i for i in range(96) if i != 40)))
    assert torch.allclose(everything.relevance, gradients_of(record, Asked(TARGET, 40)).relevance, atol=1e-5)


def test_larger_logits_change_no_share_of_a_contrast(record):
    louder = tiny.build("llama")
    louder.lm_head.weight.data *= 3
    loud = capture(louder, ids())
    asked = Asked(TARGET, 40, (41,))
    assert gradients_of(loud, asked).margin == pytest.approx(3 * gradients_of(record, asked).margin, rel=1e-4)
    one, other = influence(record, gradients_of(record, asked)), influence(loud, gradients_of(loud, asked))
    assert torch.allclose(one, other, atol=1e-6)


def test_it_knows_what_is_asked(record):
    one, other = (influence(record, gradients_of(record, Asked(TARGET, answer))) for answer in (40, 77))
    assert (one - other).abs().sum() > 0.2


# Weights


def test_weights_are_clipped_after_the_heads_are_summed():
    parts = torch.tensor([[[3.0, 1, 0], [-1, -2, 0], [0, 0, 4]], [[-1, 1, 0], [0, -2, 0], [0, -3, 0]]])
    clipped = shares(parts.double(), [2, 1])
    assert clipped[0].tolist() == [[pytest.approx(1 / 3), 0, 0], [0, 0, 0], [0, 0, pytest.approx(2 / 3)]]
    assert clipped[1].tolist() == [
        [0, 0, 0],
        [0, 0, 0],
        [0, 1, 0],
    ]  # nothing speaks for it: the stream carries


def test_heads_share_what_they_carry_together():
    parts = torch.tensor([[[3.0, 0], [1, 0], [-2, 2]]])
    assert shares(parts.double(), [1])[0].tolist() == [[0.375, 0], [0.125, 0], [0, 0.5]]


def test_some_heads(record):
    gradients = gradients_of(record, Asked(TARGET, 40))
    every = signed_parts(record, gradients)(2, [5, TARGET])
    some = signed_parts(record, gradients, [0, -1])(2, [5, TARGET])
    assert torch.equal(some[:, [0, 3, 4]], every[:, [0, 3, 4]])
    assert not some[:, 1:3].any()
    with pytest.raises(ValueError, match="'max' has no meaning"):
        signed_parts(record, gradients, "max")(2, [5])


def test_words_add_up_what_their_tokens_speak(record):
    gradients = gradients_of(record, Asked(TARGET, 40))
    members = [[0, 1, 2], *([n] for n in range(3, 10)), [10, 11], [12]]
    by_word = edge_weights(WordView(record, members), "relevance", "mean", gradients)
    tokens = signed_parts(record, gradients)(2, range(N)).sum(dim=1)
    words = torch.stack([tokens[held].sum(dim=0) for held in members])
    words = torch.stack([words[:, held].sum(dim=1) for held in members], dim=1).clamp(min=0)
    kept = words.sum(dim=1) > 0
    expected = words[kept] / words[kept].sum(dim=1, keepdim=True)
    assert torch.allclose(by_word(2, range(len(members))).sum(dim=1)[kept], expected, atol=1e-9)


def test_padding_speaks_for_nothing(llama, record):
    mask = torch.tensor([[0, 0, *[1] * N, 0]])
    padded = capture(llama, torch.nn.functional.pad(ids(), (2, 1)), mask)
    plain, of_padded = gradients_of(record, Asked(TARGET, 40)), gradients_of(padded, Asked(TARGET + 2, 40))
    assert torch.equal(of_padded.relevance[:, 2:-1], plain.relevance)
    assert not of_padded.relevance[:, [0, 1, -1]].any()
    own = edge_weights(padded, "relevance", "mean", of_padded)(3, [5, TARGET + 2])
    assert torch.allclose(
        own[..., 2:-1], edge_weights(record, "relevance", "mean", plain)(3, [3, TARGET]), atol=1e-6
    )


@pytest.mark.parametrize("family", ["llama", "gemma3_text"])
def test_what_was_added_up_on_the_way_back_is_the_sum_of_the_parts(family, monkeypatch):
    """In two blocks of queries, with padding around and within; of the second family in windows, too."""
    model, n = tiny.build(family), 27
    mask = torch.ones(1, n, dtype=torch.long)
    mask[0, [0, 1, 9, -1]] = 0
    record = capture(model, ids(n), mask)
    gradients = gradients_of(record, Asked(20, 40))
    assert all(layer.spoken is not None for layer in gradients.layers)
    monkeypatch.setattr(sums, "LIMIT", gradients.layers[0].spoken.n_bytes)
    some = gradients_of(record, Asked(20, 41))
    assert [layer.spoken is not None for layer in some.layers] == [False] * 3 + [True]  # the topmost is first
    for of_answer in (gradients, some):
        parts, together = signed_parts(record, of_answer), signed_sums(record, of_answer)
        for layer in range(1, 5):
            queries = [24, 3, 9, 20, 16, 1]
            expected = parts(layer, queries).sum(dim=1)
            assert torch.allclose(together(layer, queries), expected, atol=1e-6 * float(expected.abs().max()))


# The pass


def test_without_a_rule_the_mlp_is_held_constant_and_that_is_known(monkeypatch):
    monkeypatch.setattr(rules, "_ACTIVATION", frozenset())
    monkeypatch.setattr(rules, "_whole_activation", lambda forward: forward)
    model = tiny.build("llama")
    gradients = gradients_of(capture(model, ids()), Asked(TARGET, 40))
    assert gradients.constant == (0, 1, 2, 3)
    record = capture(model, ids())
    parts = signed_parts(record, gradients_of(record, Asked(TARGET, 40)))
    for layer in (1, 2, 3):  # attention still gives on what comes to it
        assert torch.allclose(
            parts(layer, range(N)).sum(dim=(0, 1)).float(), gradients.relevance[layer - 1], atol=1e-5
        )


def test_a_rule_that_loses_some_is_noticed(monkeypatch):
    """The check is about every token: here attention's values lose a tenth."""
    real = patterns._pulled
    monkeypatch.setattr(patterns, "_pulled", lambda *given: 0.9 * real(*given))
    with pytest.raises(RelevanceError, match="not conserved by the attention of layer 0"):
        understand(tiny.build("llama"))


def state(model: nn.Module) -> list:
    return [
        [
            (name, type(value), id(value), len(value) if isinstance(value, dict) else 0)
            for name, value in vars(module).items()
        ]
        for module in model.modules()
    ] + [[(p.requires_grad, p.grad, p._version) for p in model.parameters()]]


def test_the_model_is_left_as_it_was_also_after_an_exception():
    model = tiny.build("gemma2")
    record = capture(model, ids())
    understand(model)

    def fail(module, args, output):
        if torch.is_grad_enabled():
            raise RuntimeError("a hook of the user's")

    handle = model.model.layers[2].mlp.register_forward_hook(fail)
    before = state(model)
    with pytest.raises(RuntimeError, match="of the user's"):
        gradients_of(record, Asked(TARGET, 40))
    assert state(model) == before
    handle.remove()
    before = state(model)
    assert gradients_of(record, Asked(TARGET, 40)).margin
    assert state(model) == before
    assert not torch.overrides._get_current_function_mode()


@pytest.mark.parametrize("off", [torch.no_grad, torch.inference_mode])
def test_where_gradients_are_turned_off_it_is_the_same(record, off):
    model = tiny.build("llama")
    with off():
        there = gradients_of(capture(model, ids()), Asked(TARGET, 40, (41,)))
        assert not torch.is_grad_enabled()
    assert torch.equal(there.relevance, gradients_of(record, Asked(TARGET, 40, (41,))).relevance)


def test_sixteen_threads_get_what_one_gets():
    asked = [Asked(TARGET - n % 3, 40 + n // 2) for n in range(16)]
    model = tiny.build("qwen2")
    alone = [gradients_of(capture(model, ids(seed=n % 4)), asked[n]) for n in range(16)]
    model = tiny.build("qwen2")  # not understood yet
    records = [capture(model, ids(seed=n)) for n in range(4)]
    with ThreadPoolExecutor(16) as pool:
        together = [*pool.map(lambda n: gradients_of(records[n % 4], asked[n]), range(16))]
    for one, other in zip(alone, together, strict=True):
        assert torch.equal(one.relevance, other.relevance)
        assert all(torch.equal(a.o, b.o) for a, b in zip(one.layers, other.layers, strict=True))


def test_half_precision_is_computed_in_full():
    half = tiny.build("llama", dtype=torch.bfloat16)
    single = tiny.build("llama")
    single.load_state_dict({name: w.float() for name, w in half.state_dict().items()})
    asked = Asked(TARGET, 40)
    one, other = gradients_of(capture(half, ids()), asked), gradients_of(capture(single, ids()), asked)
    assert torch.allclose(one.relevance, other.relevance, atol=1e-6)
    graphs = [understand(model).graph(model, capture(model, ids()).prompt) for model in (half, single)]
    weights = sum(parameter.nbytes for parameter in single.parameters())
    assert graphs[0].bytes < graphs[1].bytes + weights / 4  # no copies of weights are kept


def test_a_steered_model_is_followed_and_a_changed_one_refused(llama):
    model = tiny.build("llama")
    plain = gradients_of(capture(model, ids()), Asked(TARGET, 40))
    stale = capture(model, ids())
    handle = model.model.layers[1].mlp.register_forward_hook(lambda m, a, output: 2 * output)
    steered = gradients_of(capture(model, ids()), Asked(TARGET, 40))
    assert steered.margin != pytest.approx(plain.margin, rel=1e-3)
    assert float(steered.relevance[0].sum()) == pytest.approx(steered.margin, rel=1e-4)
    with pytest.raises(CaptureError, match="predicts something else"):
        gradients_of(stale, Asked(TARGET, 40))
    handle.remove()


# What is kept


def test_another_answer_needs_no_forward_pass_and_the_same_one_nothing(record, monkeypatch):
    first = gradients_of(record, Asked(TARGET, 40))
    monkeypatch.setattr(room, "understand", None)
    monkeypatch.setattr("reverse_attention.backward.understanding.linearise", None)
    assert gradients_of(record, Asked(TARGET, 40)) is first


def test_only_the_latest_record_keeps_its_pass_and_no_pass_outlives_its_model():
    model = tiny.build("llama")
    records = [capture(model, ids(seed=n)) for n in (1, 2)]
    for n, record in enumerate(records):
        gradients_of(record, Asked(TARGET, 40))
        assert [room._kept[r].graph is not None for r in records[: n + 1]] == [False] * n + [True]
    weights = weakref.ref(model.lm_head.weight)
    del model
    assert weights() is None
    assert room._kept[records[1]].graph is None


def test_a_pass_makes_room_before_it_runs(monkeypatch):
    model = tiny.build("llama")
    first, second = (capture(model, ids(seed=n)) for n in (1, 2))
    gradients_of(first, Asked(TARGET, 40))
    kept, seen = room._kept[first], []
    understood = room.understand(model, "self")
    run = type(understood).graph
    monkeypatch.setattr(type(understood), "graph", lambda *of: [seen.append(kept.graph), run(*of)][1])
    assert kept.graph is not None
    gradients_of(second, Asked(TARGET, 40))
    assert seen == [None]


def test_a_large_pass_and_old_answers_are_not_kept(record, monkeypatch):
    monkeypatch.setattr(room, "_pass_bytes", 1000)
    first = gradients_of(record, Asked(TARGET, 40))
    assert room._kept[record].graph is None
    for answer in range(41, 41 + room._ANSWERS):
        gradients_of(record, Asked(TARGET, answer))
    assert len(room._kept[record].answers) == room._ANSWERS
    two = n_bytes(list(room._kept[record].answers.values())[:2])
    monkeypatch.setattr(room, "_ANSWERS_BYTES", two)
    gradients_of(record, Asked(TARGET, 39))
    assert [asked.answer for asked in room._kept[record].answers] == [40 + room._ANSWERS, 39]
    monkeypatch.setattr(room, "_ANSWERS_BYTES", 0)
    again = gradients_of(record, Asked(TARGET, 40))
    assert list(room._kept[record].answers.values()) == [again]
    assert again is not first
    assert torch.equal(again.relevance, first.relevance)


def test_gradients_refuse_to_stand_for_others(llama, record):
    gradients = gradients_of(record, Asked(TARGET, 40))
    gradients.check(record, Asked(TARGET, 40))
    with pytest.raises(ValueError, match="cannot stand for"):
        gradients.check(record, Asked(TARGET, 41))
    with pytest.raises(ValueError, match="another record"):
        edge_weights(capture(llama, ids()), "relevance", "mean", gradients)
    with pytest.raises(ValueError, match="needs the gradients of an answer"):
        edge_weights(record, "relevance", "mean")


# Refusals


def test_there_must_be_logits_and_such_a_token(llama, record):
    with pytest.raises(RelevanceError, match=r"AutoModelForCausalLM.*weights='ifr' and sink='renormalize'"):
        gradients_of(capture(llama.model, ids()), Asked(TARGET, 40))
    with pytest.raises(RelevanceError, match="logits=True"):
        gradients_of(capture(llama, ids(), layers=[3]), Asked(TARGET, 40))
    with pytest.raises(ValueError, match="no token 96; the model predicts 0 to 95"):
        gradients_of(record, Asked(TARGET, 96))
    with pytest.raises(ValueError, match="stands among those"):
        Asked(TARGET, 40, (3, 40))
    with pytest.raises(ValueError, match="out of range"):
        gradients_of(record, Asked(N, 40))


def test_an_encoder_says_nothing():
    model = tiny.build("bart", tiny.SEQ2SEQ)
    encoder = capture(model, ids(), decoder_input_ids=ids(7), attention="encoder")
    with pytest.raises(RelevanceError, match="capture attention='self'"):
        gradients_of(encoder, Asked(TARGET, 40))


def test_a_model_whose_structure_has_changed_is_understood_anew(monkeypatch):
    model = tiny.build("llama")
    first, plan = understanding.understand(model), understanding.plan_for(model)
    assert understanding.understand(model) is first
    monkeypatch.setattr(understanding, "plan_for", lambda model: dataclasses.replace(plan))
    assert understanding.understand(model) is not first
