"""The pages of a server with little memory: models and records come and go, and nothing typed is lost."""

from __future__ import annotations

import copy
import gc
import threading
import weakref
from types import SimpleNamespace

import pytest
import torch
from streamlit.testing.v1 import AppTest
from test_turns import until

from components import cached
from components.portal import shared
from components.portal.settings import Offered
from components.portal.turns import Turns
from components.session import Key
from components.text import plain
from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import MODELS
from reverse_attention.model.load import load
from reverse_attention.model.predictions import surprises
from reverse_attention.result.setting_table import TraceSettings

QWEN, GPT2 = MODELS


@pytest.fixture(autouse=True)
def fresh_server():
    """Nothing in memory, before and after."""
    made = (shared.turns, shared.models, shared.records, shared.results)
    for each in made:
        each.cache_clear()
    yield
    for each in made:
        each.cache_clear()


def opened(**state) -> AppTest:
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    app.session_state[Key.GRAPH] = "layer"  # the quickest
    for key, value in state.items():
        app.session_state[key] = value
    return app.run()


def type_prompt(app: AppTest, text: str) -> AppTest:
    return app.text_area(key=Key.PROMPT).set_value(text).run()


def is_shown(app: AppTest) -> bool:
    return len(app.dataframe) > 0 and not app.exception and not app.error


def test_of_a_folder_whose_weights_were_exchanged_nothing_old_is_shown(tmp_path, demo):
    """What was traced, and how surprising tokens were, leaves the memory with the model."""
    text, settings = "Mary gave a book to Tom.", TraceSettings(graph="network", weights="rollout")
    other = copy.deepcopy(demo.model)
    with torch.no_grad():
        for number in other.parameters():
            number.mul_(1.3)
    shown = []
    for model in (demo.model, other):
        model.save_pretrained(tmp_path)
        demo.tokenizer.save_pretrained(tmp_path)
        with shared.borrowed(Offered(name=str(tmp_path)), lambda step: None) as loaded:
            record = cached.record(loaded.name, text, loaded)
            traced = cached.trace(loaded.name, text, None, settings, loaded, record).result
            shown.append((traced.beams[0].score_raw, cached.token_surprises(loaded.name, text, record)))
            del loaded, record
        shared.models().drop_unused()
    own = ReverseAttentionTracer(other, demo.tokenizer)
    record = own.capture(text)
    assert shown[1][0] == pytest.approx(own.trace(record, **vars(settings)).beams[0].score_raw)
    assert shown[1][1][1:] == pytest.approx(surprises(record)[1:])
    assert shown[0][0] != pytest.approx(shown[1][0])
    assert shown[0][1][1:] != pytest.approx(shown[1][1][1:])


def test_a_model_that_left_between_two_clicks_is_loaded_again_and_the_page_says_so(monkeypatch):
    monkeypatch.setenv("REVERSE_ATTENTION_MODELS__MEMORY", "5 MB")  # one of them takes 4
    first = type_prompt(opened(), "Mary gave a book to Tom.")
    assert is_shown(first)
    assert cached.models_in_memory() == [QWEN]
    second = opened(**{Key.MODEL: GPT2})
    assert is_shown(second)
    assert cached.models_in_memory() == [GPT2]
    assert len(shared.records()) == 1  # those of the one that left went with it
    first.run()
    assert is_shown(first)
    assert first.text_area(key=Key.PROMPT).value == "Mary gave a book to Tom."
    assert any("loaded again" in caption.value for caption in first.sidebar.caption)
    assert cached.models_in_memory() == [QWEN]
    first.run()
    assert not any("loaded again" in caption.value for caption in first.sidebar.caption)


def test_what_does_not_fit_beside_what_is_compared_is_a_column_that_says_so(monkeypatch):
    monkeypatch.setenv("REVERSE_ATTENTION_MODELS__MEMORY", "5 MB")
    app = opened().switch_page("pages/compare_models.py").run()
    assert not app.exception
    assert any("Only one column works" in info.value for info in app.info)
    assert cached.models_in_memory() == [QWEN]


def test_a_page_tells_what_its_model_waits_for_and_that_can_be_stopped(monkeypatch):
    monkeypatch.setenv("REVERSE_ATTENTION_MODELS__MEMORY", "5 MB")
    end, told = threading.Event(), []

    def hold():
        with shared.borrowed(Offered(name=QWEN), lambda step: None):
            end.wait(30)

    def shown(place, work):
        return SimpleNamespace(update=lambda label: (told.append(label), "next" in label and end.set()))

    threading.Thread(target=hold, daemon=True).start()
    until(lambda: cached.models_in_memory())
    monkeypatch.setattr("components.loading.shown", shown)
    app = opened(**{Key.MODEL: GPT2})
    assert is_shown(app)
    assert f"{plain(GPT2)}: waiting for room in memory · you are next …" in told
    app.session_state[Key.STOPPED] = ("load", GPT2)
    app.run()
    assert "Stopped before the end" in app.info[0].value
    assert not app.dataframe
    next(button for button in app.button if button.label == "Go on").click().run()
    assert is_shown(app)


def test_a_session_that_stands_idle_holds_no_model_and_no_record():
    """Its buttons call what the page gave them, and that must not hold all that the page made."""
    app = opened()
    for page in (None, "pages/compare_models.py"):
        if page:
            app = app.switch_page(page).run()
        assert not app.exception
        held = [weakref.ref(place.loaded.model) for place in shared.models()._in_memory.places.values()]
        held += [weakref.ref(record) for record, _ in shared.records()._kept.values()]
        assert len(held) >= 2
        assert not any(one.users for one in shared.models().held())
        shared.models().drop_unused()
        gc.collect()
        assert [one for one in held if one() is not None] == []


def test_out_of_memory_in_a_pass_is_a_sentence_and_the_session_lives(monkeypatch):
    loaded = load(QWEN)
    monkeypatch.setattr(shared, "load", lambda name, **options: loaded)
    app = opened()
    assert is_shown(app)

    def full(module, given):
        raise RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes.")

    hook = loaded.model.model.layers[1].register_forward_pre_hook(full)
    app = type_prompt(app, "Tom gave a book to Mary.")
    assert not app.exception
    assert "not enough for this prompt" in app.error[0].value
    assert len(shared.records()) == 0
    assert app.text_area(key=Key.PROMPT).value == "Tom gave a book to Mary."
    hook.remove()
    assert is_shown(app.run())
    assert shared.turns().queue().running == 0


def test_a_page_waits_for_its_turn_and_what_is_cached_waits_for_none(monkeypatch):
    turns, waits = Turns(1), []
    monkeypatch.setattr(shared, "turns", lambda: turns)
    app = opened()
    assert is_shown(app)
    n_before = turns.queue().served
    end = threading.Event()
    busy = threading.Thread(target=_hold, args=(turns, end), daemon=True)
    busy.start()
    until(lambda: turns.queue().running)
    monkeypatch.setattr("components.working._Line.waits", lambda self, *told: (waits.append(told), end.set()))
    assert is_shown(app.run())  # all of it is there already
    assert not waits
    assert not end.is_set()
    assert is_shown(type_prompt(app, "Mary gave a pen to Tom."))
    assert waits[0][0] == 0
    busy.join(5)
    assert turns.queue().served == n_before + 3  # the busy one, a capture and a trace


def test_what_takes_too_long_ends_with_what_to_do_and_the_prompt_is_kept(monkeypatch):
    app = opened()
    assert is_shown(app)
    turns = Turns(1, seconds=0.0)
    monkeypatch.setattr(shared, "turns", lambda: turns)
    app = type_prompt(app, "Tom gave a pen to Mary.")
    assert not app.exception
    assert "limits.seconds" in app.error[0].value.replace("\\", "")
    assert app.text_area(key=Key.PROMPT).value == "Tom gave a pen to Mary."
    monkeypatch.undo()
    assert is_shown(app.run())


def _hold(turns: Turns, end: threading.Event) -> None:
    with turns.turn("another", lambda place, seconds: None):
        end.wait(30)


def test_a_session_that_is_gone_leaves_the_queue(monkeypatch):
    """Streamlit asks a run to stop whose browser is gone; the run finds out as it draws its place."""
    turns, end = Turns(1), threading.Event()
    monkeypatch.setattr(shared, "turns", lambda: turns)
    threading.Thread(target=_hold, args=(turns, end), daemon=True).start()
    until(lambda: turns.queue().running)

    def closed(self, place, seconds):
        raise ConnectionError("closed")

    monkeypatch.setattr("components.working._Line.waits", closed)
    app = opened()
    assert not app.dataframe
    queue = turns.queue()
    assert (queue.running, queue.waiting) == (1, 0)
    assert not any(one.users for one in shared.models().held())
    end.set()
