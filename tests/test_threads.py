"""Many threads on one model: each gets what it would have got alone."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from reverse_attention.capture import capture
from reverse_attention.demo import MODELS
from reverse_attention.model.load import _building, load
from reverse_attention.progress import WAITING
from tests import tiny

THREADS, ROUNDS = 16, 4


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Per thread of ours, none of PyTorch's."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def prompt(n: int) -> torch.Tensor:
    return torch.randint(8, 90, (1, 12 + n % 7), generator=torch.Generator().manual_seed(n))


def result(model, n: int) -> tuple:
    """Rows of one layer, which depends on n, and logits; the ways of stopping differ too."""
    layer = n % 4
    record = capture(model, prompt(n), layers=None if n % 3 == 0 else [layer], logits=n % 2 == 0)
    rows = record.rows(layer, range(len(record.input_ids)))
    return record.input_ids, rows, record.logits([-1]) if n % 2 == 0 else None


@pytest.mark.parametrize("family", ["qwen2", "gemma2", "bloom"])  # every way of capture
def test_sixteen_threads_get_what_one_gets(family):
    alone = [result(tiny.build(family), n) for n in range(THREADS)]
    shared = tiny.build(family)  # probed by all threads at once
    start = threading.Barrier(THREADS)

    def work(n: int) -> list[tuple]:
        start.wait()
        return [result(shared, n) for _ in range(ROUNDS)]

    with ThreadPoolExecutor(THREADS) as pool:
        for n, results in enumerate(pool.map(work, range(THREADS))):
            for ids, rows, logits in results:
                assert ids == alone[n][0]
                assert torch.equal(rows, alone[n][1])
                assert logits is None or torch.equal(logits, alone[n][2])


def test_the_users_own_passes_go_on_meanwhile():
    model = tiny.build("qwen2")
    with torch.no_grad():
        expected = model(prompt(0), use_cache=False).logits
    done = threading.Event()
    wrong = []

    def user() -> None:
        while not done.is_set():
            with torch.no_grad():
                same = torch.equal(model(prompt(0), use_cache=False).logits, expected)
            if (
                not same
                or model.config._attn_implementation != "sdpa"
                or any(m._forward_hooks for m in model.modules())
            ):
                wrong.append(same)

    users = [threading.Thread(target=user) for _ in range(3)]
    for thread in users:
        thread.start()
    try:
        for n in range(20):
            result(tiny.build("qwen2") if n % 5 == 4 else model, n)
    finally:
        done.set()
        for thread in users:
            thread.join()
    assert not wrong


@pytest.mark.parametrize("family", ["qwen2", "bloom"])
def test_one_record_is_read_by_many(family):
    model = tiny.build(family)  # bloom's rows come from it
    record = capture(model, prompt(3))
    every = range(len(record.input_ids))
    alone = {layer: record.rows(layer, every) for layer in record.layers}

    def read(n: int) -> bool:
        return torch.equal(record.rows(n % 4, every), alone[n % 4])

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(read, range(8 * THREADS)))


def test_models_that_are_loaded_at_once_come_out_whole():
    """While transformers builds one it patches itself, so each of these would lack its head."""
    names, start = [*MODELS] * 2, threading.Barrier(2 * len(MODELS))

    def loaded(name: str) -> torch.Tensor:
        start.wait()
        return load(name).model.get_output_embeddings().weight

    alone = {name: load(name).model.get_output_embeddings().weight for name in MODELS}
    with ThreadPoolExecutor(len(names)) as pool:
        for name, weight in zip(names, pool.map(loaded, names), strict=True):
            assert torch.equal(weight, alone[name])


def test_who_waits_for_another_model_to_be_built_is_told_and_may_stop():
    def stop(step: str) -> None:
        if step == WAITING:
            raise RuntimeError("stopped")

    with _building, pytest.raises(RuntimeError, match="stopped"):
        load("demo-qwen2", progress=stop)
    load("demo-qwen2", progress=stop)
