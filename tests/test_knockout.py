"""Edges cut while a model runs; the oracles are the model itself with its mask changed, and identities."""

from contextlib import contextmanager
from functools import partial

import pytest
import torch

from reverse_attention.capture import capture
from reverse_attention.capture.plans import plan_for
from reverse_attention.knockout import Knockout, KnockoutError, passes
from reverse_attention.knockout.cuts import Bundle, Cut
from reverse_attention.knockout.knife import MaskKnife
from reverse_attention.progress import told_to
from tests import tiny
from tests.induction import induction_model

N = 13
IDS = torch.randint(8, 90, (1, N), generator=torch.Generator().manual_seed(3))


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Tiny tensors lose more time to threads than they win."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def logs(logits):
    return list(logits.double().log_softmax(dim=-1))


def edge(layer: int, query: int, *keys: int, heads: tuple[int, ...] | None = None) -> Cut:
    return Cut({layer: (Bundle((query,), keys, heads),)})


# family, classes, what is special about it here
FAMILIES = [
    ("gpt2", tiny.CAUSAL, "a mask that is not there: plain causal"),
    ("llama", tiny.CAUSAL, "grouped heads"),
    ("gemma2", tiny.CAUSAL, "soft caps: eager attention in blocks; windows"),
    ("gpt_neox", tiny.CAUSAL, "attention and MLP in parallel"),
    ("mixtral", tiny.CAUSAL, "experts"),
    ("gpt_oss", tiny.CAUSAL, "learnt sinks in the softmax"),
    ("falcon", tiny.CAUSAL, "attention of its own, in parallel"),
    ("bloom", tiny.CAUSAL, "attention of its own, heads and rows in one axis"),
    ("bert", tiny.MASKED, "attention both ways"),
    ("albert", tiny.MASKED, "one block for all layers, so that none can be skipped"),
    ("bart", tiny.SEQ2SEQ, "a decoder under an encoder"),
]


@pytest.mark.parametrize(("family", "classes"), [f[:2] for f in FAMILIES], ids=[f[0] for f in FAMILIES])
def test_a_cut_edge_is_minus_infinity_in_the_models_own_mask(family, classes):
    """One key, all heads; cut together with others, and the same alone."""
    model = tiny.build(family, classes)
    decoder = {"decoder_input_ids": IDS[:, :9]} if classes is tiny.SEQ2SEQ else {}
    record = capture(model, IDS, **decoder)
    query = len(record.query_ids) - 1 if record.causal else 5
    knockout = Knockout(record, query)
    top = record.n_layers - 1
    cuts = [Cut(), edge(0, query, query - 2), edge(top, query, query - 1, query - 3), edge(1, 4, 2)]
    together = knockout.run(cuts, logs)
    assert torch.equal(knockout.logits, record.logits([query]))  # nothing cut: to the last bit
    eager = tiny.build(family, classes, attn_implementation="eager")
    sites = {(site.module, site.call): site.layer for site in plan_for(model).stacks["self"].sites}
    for cut, cut_logs in zip(cuts, together, strict=True):
        torch.testing.assert_close(knockout.run([cut], logs)[0], cut_logs, atol=1e-5, rtol=0)
        with torch.no_grad(), masked_by_hand(eager, sites, cut):
            logits = eager(**record.prompt.arguments(eager), use_cache=False).logits[0, query]
        expected = logits.double().log_softmax(dim=-1)
        torch.testing.assert_close(cut_logs, expected, atol=1e-5, rtol=0)
    assert all(float((changed - together[0]).abs().max()) > 1e-7 for changed in together[1:])


def test_without_a_trial_each_pass_is_a_whole_one():
    """Also once the logits with nothing cut were asked for, of which others could start."""
    model = tiny.build("llama")
    record = capture(model, IDS)
    single = Knockout(record, N - 1, several=False)
    assert torch.equal(single.logits, record.logits([N - 1]))
    cut = edge(record.n_layers - 1, N - 1, 2)
    assert (single._start(cut), single._first(cut)) == (0, 0)
    several = Knockout(record, N - 1)
    assert several._start(cut)
    assert several._first(cut)
    torch.testing.assert_close(single.run([cut], logs)[0], several.run([cut], logs)[0], atol=1e-5, rtol=0)


@contextmanager
def masked_by_hand(eager, sites, cut):
    """Changes the mask on its way into the attention modules of a model that runs eager attention."""
    calls: dict[str, int] = {}

    def change(module, args, kwargs, name):
        calls[name] = calls.get(name, -1) + 1
        by_name = "attention_mask" in kwargs
        mask = kwargs["attention_mask"] if by_name else args[1]
        mask = torch.zeros(1, 1, 1, 1) if mask is None else mask
        n = args[0].shape[1] if args else kwargs["hidden_states"].shape[1]
        mask = mask.expand(-1, -1, n, n).clone()
        for bundle in cut.bundles.get(sites[name, calls[name]], ()):
            nothing = False if mask.dtype == torch.bool else -torch.inf
            mask[:, :, bundle.queries[0], list(bundle.keys)] = nothing
        return (args, {**kwargs, "attention_mask": mask}) if by_name else ((args[0], mask, *args[2:]), kwargs)

    modules = dict(eager.named_modules())
    handles = [
        modules[name].register_forward_pre_hook(partial(change, name=name), with_kwargs=True)
        for name in {module for module, _ in sites}
    ]
    yield
    for handle in handles:
        handle.remove()


def hidden_states(model, record, cut, query):
    """What a user's hooks see: the stream into each layer, and what goes into the first output projection."""
    seen = {"layers": []}
    handles = [
        layer.register_forward_pre_hook(
            lambda m, a, k: seen["layers"].append(a[0] if a else k["hidden_states"]), with_kwargs=True
        )
        for layer in model.model.layers
    ]
    first = model.model.layers[0].self_attn.o_proj
    handles.append(first.register_forward_pre_hook(lambda m, a: seen.update(o=a[0])))
    knockout = Knockout(record, query)
    seen["layers"].clear()
    knockout.run([cut], logs)
    for handle in handles:
        handle.remove()
    return seen


def test_in_layer_0_the_row_is_exactly_renormalised_and_earlier_tokens_stay():
    """In layer 0 queries, keys and values are as ever: out comes the rest of the row, made 1 again."""
    model = tiny.build("llama")
    record = capture(model, IDS)
    whole, cut = (hidden_states(model, record, c, N - 1) for c in (Cut(), edge(0, 9, 2, 5, heads=(1, 2))))
    rows, values = record.rows(0, [9])[:, 0].double(), record.block(0).by_head(4)[0].double()
    rows[1:3, [2, 5]] = 0
    expected = torch.einsum("hk,hkv->hv", rows / rows.sum(dim=-1, keepdim=True), values)
    torch.testing.assert_close(cut["o"][0, 9].double(), expected.flatten(), atol=1e-6, rtol=1e-5)
    others = [position for position in range(N) if position != 9]
    torch.testing.assert_close(cut["o"][0, others], whole["o"][0, others], atol=1e-6, rtol=0)
    for before, after in zip(whole["layers"], cut["layers"], strict=True):
        torch.testing.assert_close(after[0, :9], before[0, :9], atol=1e-6, rtol=0)
    assert not torch.allclose(cut["layers"][-1][0, 9:], whole["layers"][-1][0, 9:])


def test_edges_that_carry_nothing_do_nothing():
    """To later tokens, beyond the window, from padding; and a token's own edge is never cut."""
    model = tiny.build("mistral", sliding_window=6)
    mask = torch.ones_like(IDS)
    mask[0, 8] = 0
    record = capture(model, IDS, mask)
    knockout = Knockout(record, N - 1)
    every = record.layers
    nothing = [
        Cut({layer: (Bundle((4,), (7, 11)),) for layer in every}),
        Cut({layer: (Bundle((N - 1,), (0, 3)),) for layer in every}),
        Cut({layer: (Bundle(None, (8,)),) for layer in every}),
        Cut({layer: (Bundle((N - 1,), (N - 1,)),) for layer in every}),
    ]
    for same in knockout.run(nothing, list):
        torch.testing.assert_close(same, knockout.logits[0], atol=2e-6, rtol=0)
    alone = capture(model, IDS[:, -1:])
    only_itself = knockout.run([Cut(only=tuple(every))], list)[0]
    torch.testing.assert_close(
        only_itself, alone.logits([0])[0], atol=1e-5, rtol=0
    )  # rotary: no matter where


def test_keeping_only_some_is_cutting_all_others():
    model = tiny.build("qwen3")
    knockout = Knockout(capture(model, IDS), N - 1)
    kept = {0: (Bundle((9,), (2, 3), (1,)),), 3: (Bundle((N - 1,), (9,)),)}
    only = Cut(kept, only=(0, 3), sinks=(0,))
    by_hand: dict[int, list[Bundle]] = {0: [], 3: []}
    for layer, head in ((layer, head) for layer in (0, 3) for head in range(4)):
        for query in range(N):
            stay = {0, query}
            stay |= {2, 3} if (layer, query, head) == (0, 9, 1) else set()
            stay |= {9} if (layer, query) == (3, N - 1) else set()
            keys = tuple(key for key in range(query) if key not in stay)
            by_hand[layer].append(Bundle((query,), keys, (head,)))
    one, other = knockout.run([only, Cut({layer: tuple(some) for layer, some in by_hand.items()})], list)
    torch.testing.assert_close(one, other, atol=1e-5, rtol=0)


def test_of_an_induction_head_the_two_known_edges_are_needed_and_enough():
    """5 9 … 5 -> 9: the 9 has to note that 5 stood before it, and the last 5 has to look there."""
    model = induction_model()
    knockout = Knockout(capture(model, torch.tensor([[7, 3, 5, 9, 1, 8, 5]])), 6)
    places = [(layer, query, key) for layer in (0, 1) for query in range(7) for key in range(query)]

    def says_nine(logits):
        return logits.softmax(dim=-1)[:, 9].tolist()

    left = knockout.run([edge(*place) for place in places], says_nine)
    assert {place for place, p in zip(places, left, strict=True) if p < 0.9} == {(0, 3, 2), (1, 6, 3)}
    assert all(p < 0.1 or p > 0.99 for p in left)
    # A token that reads itself alone notes itself: the last 5 would look at itself, so it has to read the 8.
    enough = {0: (Bundle((3,), (2,)), Bundle((6,), (5,))), 1: (Bundle((6,), (3,)),)}
    kept, nothing = knockout.run([Cut(enough, only=(0, 1)), Cut(only=(0, 1))], says_nine)
    assert kept > 0.99 > 0.2 > nothing


def state_of(model):
    hooks = [len(vars(m)[n]) for m in model.modules() for n in vars(m) if n.endswith("_hooks")]
    return model.config._attn_implementation, hooks, {n: p.clone() for n, p in model.state_dict().items()}


def test_the_model_stays_as_it_was_also_when_the_work_is_stopped():
    model = tiny.build("llama")
    record = capture(model, IDS)
    before, told = state_of(model), []
    cuts = [edge(layer, N - 1, key) for layer in range(4) for key in range(8)]

    def stop(step, share):
        told.append((step, share))
        if len(told) > 2:
            raise KeyboardInterrupt("enough")

    with pytest.raises(KeyboardInterrupt, match="enough"), told_to(stop):
        Knockout(record, N - 1).run(cuts, logs)
    after = state_of(model)
    assert before[:2] == after[:2]
    assert all(torch.equal(p, after[2][name]) for name, p in before[2].items())
    assert all(0 <= share <= 1 for _, share in told)


def test_models_whose_answer_cannot_be_read_are_refused_in_a_sentence():
    both = tiny.build("bart", tiny.SEQ2SEQ)
    with pytest.raises(KnockoutError, match="attention='encoder', of which no answer is read"):
        Knockout(capture(both, IDS, decoder_input_ids=IDS, attention="encoder"), 3)
    model = tiny.build("bert", tiny.MASKED)
    with pytest.raises(KnockoutError, match="load it with its language-model head"):
        Knockout(capture(model.base_model, IDS), 3)
    gone = capture(tiny.build("gpt2"), IDS)
    with pytest.raises(KnockoutError, match="gone; keep it"):
        Knockout(gone, 3)


@pytest.mark.parametrize(
    ("family", "later"),
    [
        ("llama", True),
        ("gemma2", True),  # windows shorter than the prompt, soft caps
        ("gpt_oss", True),  # learnt sinks
        ("bamba", False),  # some layers hand on a state beside attention
    ],
)
def test_only_tokens_run_that_a_cut_may_change(family, later, monkeypatch):
    """A hook of the user's may count on all tokens: with one the whole prompt runs, and gives the same."""
    firsts = []
    monkeypatch.setattr(passes, "MaskKnife", lambda *a, **k: firsts.append(k["first"]) or MaskKnife(*a, **k))
    model = tiny.build(family)
    record = capture(model, IDS)
    query, layer = N - 2, record.layers[-1]
    knockout = Knockout(record, query)
    every = {layer: (Bundle((7,), (2, 4)), Bundle((9,), (7,))) for layer in record.layers}
    cuts = [Cut(), edge(layer, query, 3), Cut(every), edge(layer, query + 1, 3), Cut(only=(layer,))]
    cuts.append(Cut({layer: (Bundle(None, (6,)),) for layer in record.layers}))
    firsts.clear()
    few = knockout.run(cuts, logs)
    knockout.run([edge(layer, query, 3)], logs)
    assert (firsts[-1], max(firsts[:-1])) == ((query - 3, 7) if later else (0, 0))
    handle = model.register_forward_hook(lambda *a: None)
    firsts.clear()
    whole = Knockout(record, query).run(cuts, logs)
    handle.remove()
    assert set(firsts) == {0}
    for one, other in zip(few, whole, strict=True):
        torch.testing.assert_close(one, other, atol=1e-5, rtol=0)
    assert all(float((changed - whole[0]).abs().max()) > 1e-7 for changed in (whole[1], whole[2], whole[5]))


def test_how_far_the_cutting_is_is_told_layer_by_layer():
    """One pass for each cut, where nothing was found out that makes them fast."""
    model, told = tiny.build("llama"), []
    knockout = Knockout(capture(model, IDS), N - 1, several=False)
    with told_to(lambda step, share: told.append((step, share))):
        knockout.run([edge(0, N - 1, 2), edge(3, N - 1, 2)], logs)
    assert told == [(passes.CUTTING, eighth / 8) for eighth in range(8)]
