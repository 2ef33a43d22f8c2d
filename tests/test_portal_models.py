"""Models and records stay within their budgets, and nothing that somebody uses is lost."""

from __future__ import annotations

import random
import threading
import time
from types import SimpleNamespace

import pytest
import torch
from test_turns import until

from components.portal import shared
from components.portal.cache import Asked, Cache, Results
from components.portal.models import Models
from reverse_attention import ReverseAttentionTracer, memory
from reverse_attention.backward import gradients
from reverse_attention.demo import EXAMPLES, MODELS
from reverse_attention.model import load as loading
from reverse_attention.model.load import LoadedModel, ModelError, load
from reverse_attention.trace.bytes_of import bytes_of


class Weights:
    """What a weak reference can be had of."""


def loader(name, n_bytes=4, *, begun=None, may_end=None, fails=False):
    """Loads a made-up model of so many bytes."""

    def load_it(tell, make_room):
        make_room(n_bytes)
        if begun is not None:
            begun.append(name)
        if may_end:
            while not may_end.wait(0.01):
                tell("reading the weights")
        if fails:
            raise ModelError("broken")
        return LoadedModel(name, Weights(), None)

    return load_it


def silent(step):
    pass


def use(models, name, n_bytes=4, **options):
    with models.borrowed(name, loader(name, n_bytes, **options), silent) as loaded:
        return loaded.name


def names(models):
    return [held.name for held in models.held()]


def test_the_one_longest_unused_makes_room():
    dropped, given_back = [], []
    models = Models(10, dropped=dropped.append, give_back=lambda: given_back.append(True))
    for name in ("a", "b", "a", "c"):
        use(models, name)
    assert names(models) == ["a", "c"]
    assert dropped == ["b"]
    assert given_back == [True]
    assert models.made_room("b")
    assert not models.made_room("a")
    use(models, "b", 10)
    assert names(models) == ["b"]
    assert not models.made_room("b")
    assert models.bytes() == 10


def test_what_is_in_use_stays_and_whoever_needs_its_room_waits_for_it():
    models = Models(10)
    with models.borrowed("a", loader("a"), silent) as loaded:
        thread = threading.Thread(target=lambda: use(models, "big", 8), daemon=True)
        use(models, "b")
        thread.start()
        until(lambda: "big" in names(models) and "b" not in names(models))
        assert models.held()[0].users == 1
        assert loaded.model is models._in_memory.places["a"].loaded.model
        del loaded
    thread.join(5)
    assert names(models) == ["big"]


def test_where_all_is_in_use_it_is_said():
    models = Models(10, patience=0)
    with models.borrowed("a", loader("a"), silent):
        with pytest.raises(ModelError, match=r"'big' takes 0\.0 MB.*in use \('a'\)"):
            use(models, "big", 8)
        assert names(models) == ["a"]
    use(models, "big", 8)


def test_what_fits_no_budget_is_refused_before_it_is_read_and_drops_nothing():
    models, begun = Models(10), []
    use(models, "a")
    with pytest.raises(ModelError, match=r"models\.memory"):
        use(models, "huge", 11, begun=begun)
    assert not begun
    assert names(models) == ["a"]


def test_those_who_ask_at_once_load_once():
    models, begun, may_end, got = Models(10), [], threading.Event(), []

    def ask():
        with models.borrowed("a", loader("a", begun=begun, may_end=may_end), silent) as loaded:
            got.append(loaded)

    threads = [threading.Thread(target=ask, daemon=True) for _ in range(8)]
    for thread in threads:
        thread.start()
    until(lambda: begun)
    may_end.set()
    for thread in threads:
        thread.join(5)
    assert begun == ["a"]
    assert len(got) == 8
    assert len(set(map(id, got))) == 1
    assert models.held()[0].users == 0


def test_a_failed_or_stopped_load_is_tried_again_by_who_waits():
    models, begun, may_end, failed = Models(10), [], threading.Event(), []

    def stopped(step):
        if may_end.is_set():
            raise ConnectionError("closed")

    def ask(tell):
        try:
            with models.borrowed("a", loader("a", begun=begun, may_end=threading.Event()), tell):
                pass
        except ConnectionError as error:
            failed.append(error)

    first = threading.Thread(target=ask, args=(stopped,), daemon=True)
    first.start()
    until(lambda: begun)
    second = threading.Thread(target=lambda: use(models, "a", begun=begun), daemon=True)
    second.start()
    may_end.set()
    first.join(5)
    second.join(5)
    assert len(failed) == 1
    assert begun == ["a", "a"]
    with pytest.raises(ModelError, match="broken"):
        use(models, "b", fails=True)
    assert names(models) == ["a"]
    assert models.bytes() == 4
    use(models, "b")


def test_who_is_gone_while_another_loads_waits_no_longer():
    models, begun, may_end = Models(10), [], threading.Event()
    thread = threading.Thread(target=lambda: use(models, "a", begun=begun, may_end=may_end), daemon=True)
    thread.start()
    until(lambda: begun)

    def gone(step):
        raise ConnectionError(step)

    with pytest.raises(ConnectionError, match="another session"), models.borrowed("a", loader("a"), gone):
        pass
    may_end.set()
    thread.join(5)
    assert models.held()[0].users == 0


def test_a_model_that_somebody_holds_on_to_counts_until_it_is_gone():
    models = Models(10, patience=0)
    with models.borrowed("a", loader("a", 8), silent) as loaded:
        kept = loaded.model
    del loaded
    with pytest.raises(ModelError, match="pages that still run"):
        use(models, "b")
    assert models.bytes() == 8
    del kept
    use(models, "b")
    assert models.bytes() == 4


@pytest.mark.parametrize("seed", range(3))
def test_many_at_once_stay_within_the_budget_and_keep_what_they_use(seed):
    models, wrong = Models(12), []
    sizes = {name: size for size, name in enumerate("abcdef", 1)}

    def live(rng):
        for _ in range(15):
            name = rng.choice("abcdef")
            with models.borrowed(name, loader(name, sizes[name]), silent) as loaded:
                for _ in range(3):
                    time.sleep(rng.random() / 2000)
                    held = {one.name: one for one in models.held()}
                    if held[name].users < 1 or models._in_memory.places[name].loaded is not loaded:
                        wrong.append(name)
                    if models.bytes() > 12:
                        wrong.append(models.bytes())
                del loaded

    threads = [threading.Thread(target=live, args=(random.Random(10 * seed + n),)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()
    assert not wrong
    assert not any(held.users for held in models.held())


@pytest.mark.parametrize("name", MODELS)
def test_a_models_size_is_told_before_it_is_read(name, monkeypatch):
    told = []
    loaded = load(name, make_room=told.append)
    assert told == [memory.n_bytes(list(loaded.model.parameters()))]

    def refuse(n_bytes):
        raise ModelError("no room")

    monkeypatch.setattr(loading, "_weights", pytest.fail)
    with pytest.raises(ModelError, match="no room"):
        load(name, make_room=refuse)


def test_records_longest_unused_go_first_and_the_newest_stays():
    records = Cache(lambda record: record.size, budget=10)

    def get(name, size):
        return records.get(
            Asked("m", name), lambda: SimpleNamespace(size=size), is_good=lambda record: True, progress=None
        )

    a = get("a", 4)
    get("b", 4)
    assert get("a", 99) is a
    get("c", 4)
    assert records.bytes() == 8
    assert get("a", 99) is a
    a.size = 9  # as it was traced
    records.measure(Asked("m", "a"), a)
    assert records.bytes() == 9
    assert len(records) == 1
    get("huge", 50)
    assert len(records) == 1
    get("d", 1)
    assert records.bytes() == 1


def test_a_pass_that_is_kept_leaves_half_of_the_room_for_other_records(monkeypatch):
    monkeypatch.setattr(gradients, "_pass_bytes", 1)  # put back as it was in the end
    monkeypatch.setattr(
        shared, "settings", lambda: SimpleNamespace(limits=SimpleNamespace(records_memory=600))
    )
    assert shared.records.__wrapped__().budget == 600
    assert gradients._pass_bytes == 300


def test_a_record_that_has_shrunk_since_makes_no_other_go():
    """What only the record traced last keeps is gone from the others when one more comes."""
    records = Cache(lambda record: record.size, budget=10)
    first, second = SimpleNamespace(size=8), SimpleNamespace(size=8)
    records.measure(Asked("m", "first"), first)
    first.size = 2
    records.measure(Asked("m", "second"), second)
    assert len(records) == 2
    assert records.bytes() == 10
    first.size = 3
    records.measure(Asked("m", "second"), second)
    assert len(records) == 2  # nobody has looked, as long as they are thought to fit
    second.size = 9
    records.measure(Asked("m", "second"), second)
    assert records.bytes() == 9


def test_a_record_is_captured_once_for_those_who_ask_at_once_and_again_if_that_fails():
    records, begun, may_end, told = Cache(lambda record: 1), [], threading.Event(), []

    def make():
        begun.append(True)
        assert may_end.wait(5)
        if len(begun) == 1:
            raise ValueError("too long")
        return SimpleNamespace()

    def get(progress=None):
        return records.get(Asked("m", "a"), make, is_good=lambda record: True, progress=progress)

    def ask():
        with pytest.raises(ValueError, match="too long"):
            get()

    first = threading.Thread(target=ask, daemon=True)
    first.start()
    until(lambda: begun)
    got = []
    others = [
        threading.Thread(target=lambda: got.append(get(lambda step, share: told.append(step))), daemon=True)
        for _ in range(4)
    ]
    for thread in others:
        thread.start()
    until(lambda: told)
    may_end.set()
    for thread in (first, *others):
        thread.join(5)
    assert len(begun) == 2
    assert len(got) == 4
    assert len(set(map(id, got))) == 1


def test_a_models_records_leave_with_it_and_one_of_a_model_loaded_anew_is_made_again():
    records = Cache(lambda record: 1)
    for model, prompt in (("m", 1), ("m", 2), ("n", 1)):
        records.get(Asked(model, prompt), SimpleNamespace, is_good=lambda record: True, progress=None)
    records.drop("m")
    assert len(records) == 1
    before = records.get(Asked("n", 1), pytest.fail, is_good=lambda record: True, progress=None)
    anew = records.get(Asked("n", 1), SimpleNamespace, is_good=lambda record: False, progress=None)
    assert anew is not before
    assert len(records) == 1


def test_results_stay_within_their_bytes_and_what_one_does_to_his_no_other_sees():
    results = Results(budget=2500)

    def get(about):
        return results.get(Asked("m", about), lambda: bytearray(1000), None)

    get("a")[0] = 7
    assert results.get(Asked("m", "a"), pytest.fail, None) == bytearray(1000)
    get("b")
    assert 2000 < results.bytes() < 2500
    get("c")
    assert 2000 < results.bytes() < 2500
    results.get(Asked("m", "b"), pytest.fail, None)
    with pytest.raises(ValueError, match="a is made again"):
        results.get(Asked("m", "a"), lambda: int("a is made again"), None)
    results.clear()
    assert results.bytes() == 0


def test_bytes_of_a_record_are_those_of_its_numbers(tracer):
    """By hand: q, k, v and the residual stream before and after attention, in each layer, and the last."""
    record = tracer.capture(EXAMPLES[0].text)
    config, n = tracer.model.config, len(record.input_ids)
    head = config.hidden_size // config.num_attention_heads
    qkv = head * (config.num_attention_heads + 2 * config.num_key_value_heads)
    numbers = n * (config.num_hidden_layers * (qkv + 2 * config.hidden_size) + config.hidden_size)
    assert numbers * 4 <= bytes_of(record) <= numbers * 4 * 1.15  # masks, rotary embeddings
    before = bytes_of(record)
    tracer.trace(record, graph="network", weights="relevance")
    assert bytes_of(record) > before


def test_memory_that_many_look_at_counts_once():
    whole = torch.zeros(100)
    circle = [whole, {"part": whole[3:7], "again": SimpleNamespace(view=whole[None])}]
    circle.append(circle)
    assert memory.n_bytes(circle) == 400
    assert memory.n_bytes(whole.numpy()[2:], torch.nn.Linear(9, 9)) == 400


@pytest.mark.parametrize(
    ("error", "ran_out"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory."), True),
        (
            RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 8"),
            True,
        ),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_running_out_of_memory_is_told_from_other_errors(error, ran_out):
    assert memory.ran_out(error) == ran_out
    outer = ValueError("it does not run")
    outer.__cause__ = error
    assert memory.ran_out(outer) == ran_out


def test_out_of_memory_while_a_model_is_probed_is_no_verdict_on_the_model():
    loaded = load("demo-gpt2")
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    mlp = loaded.model.transformer.h[0].mlp

    def full(*args):
        raise RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes.")

    mlp.forward = full
    with pytest.raises(RuntimeError, match="not enough memory"):
        tracer.capture("The cat")
    del mlp.forward
    assert tracer.capture("The cat").way == "fast"


def test_a_refusal_tells_the_path_of_nobodys_folder():
    models = Models(6, patience=0.05)
    with (
        models.borrowed("/secret/mine", loader("/secret/mine"), lambda step: None),
        pytest.raises(ModelError, match=r"'theirs' takes .*in use \('mine'\)") as error,
        models.borrowed("/secret/theirs", loader("/secret/theirs"), lambda step: None),
    ):
        pass
    assert "secret" not in str(error.value)
    with (
        pytest.raises(ModelError, match="'huge' takes") as error,
        models.borrowed("/secret/huge", loader("/secret/huge", 7), lambda step: None),
    ):
        pass
    assert "secret" not in str(error.value)
