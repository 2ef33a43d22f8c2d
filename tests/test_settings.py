"""One table of trace settings: what reads it follows it, and one row and a parameter make a setting."""

import inspect

import numpy as np
import pytest
import torch

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.options import OPTIONS, parse
from reverse_attention.result import SinkEvidence
from reverse_attention.result.method_table import METHODS
from reverse_attention.result.setting_table import ABOUT, KEPT, TraceSettings
from reverse_attention.search.settings import Settings, _yes_or_no
from reverse_attention.weights.heads import chosen_heads, head_reducer, plain_heads
from reverse_attention.weights.sinks import Sinks


def test_trace_takes_the_settings_with_the_librarys_defaults():
    taken = inspect.signature(ReverseAttentionTracer.trace).parameters
    settings = list(taken.values())[4:]  # after self, the prompt, the target and the mask
    settings = [p for p in settings if p.name not in ("decoder_input_ids", "progress")]
    assert {p.name: p.default for p in settings} == {name: about.default for name, about in ABOUT.items()}


def test_the_parameters_of_0_1_0_stand_as_they_did():
    taken = inspect.signature(ReverseAttentionTracer.trace).parameters
    assert [(p.name, p.default) for p in list(taken.values())[1:12]] == [
        ("input_ids", inspect.Parameter.empty),
        ("target_pos", None),
        ("attention_mask", None),
        ("layer", -1),
        ("top_beam", 5),
        ("top_k", 5),
        ("min_attn", 0.0),
        ("agg_heads", "mean"),
        ("length_norm", "avg_logprob"),
        ("stop_at_bos", True),
        ("bos_token_id", None),
    ]


def test_a_result_keeps_every_setting_but_those_that_it_says_in_another_way(tracer):
    result = tracer.trace_text("a green bag", words=True)
    assert result.unit == "word"
    assert set(KEPT) == set(ABOUT) - {"words", "answer", "against"}
    assert set(KEPT) <= result.to_dict().keys()


def test_people_get_token_paths_where_there_are_any():
    assert TraceSettings.for_people().paths == "token"
    for other in ({"search": "beam"}, {"diversity": 0.2}, {"graph": "layer"}, {"paths": "layer"}):
        assert TraceSettings.for_people(**other).paths == "layer"


def test_people_get_the_network_and_scores_that_are_log_masses():
    settings = TraceSettings.for_people()
    assert (settings.graph, settings.length_norm) == ("network", "none")
    assert TraceSettings.for_people(length_norm="sqrt").length_norm == "sqrt", "what was asked for is done"
    assert TraceSettings.for_people(graph="layer").length_norm == ABOUT["length_norm"].default


def test_every_word_and_bound_of_a_row_is_held():
    for name, about in ABOUT.items():
        for value in about.values or ():
            assert getattr(Settings(**{"graph": "network", name: value}), name) == value
        if about.values is not None:
            with pytest.raises(ValueError, match=f"^{name} is 'nonsense'; use '"):
                Settings(**{name: "nonsense"})
        if about.least is not None:
            with pytest.raises(ValueError, match=f"^{name} is {about.least - 1}; it must be "):
                Settings(**{name: about.least - 1})
        if about.most is not None:
            with pytest.raises(ValueError, match=f"^{name} is {about.most + 1}; it must be from "):
                Settings(**{name: about.most + 1})


def test_the_search_follows_the_graph_where_none_is_named():
    assert Settings(graph="layer").search == "beam"
    assert Settings(graph="network").search == "exact"


def test_every_option_of_a_row_is_understood():
    values = {"agg_heads": "0,2", "length_norm": "sqrt"}
    for name, about in ABOUT.items():
        if about.option is None:
            continue
        assert OPTIONS[name] == about.option
        asked = ["trace", "--model", "m", "--text", "t", about.option]
        if isinstance(about.default, bool) or name == "sink_positions":
            assert getattr(parse(asked), name) == ("found" if about.default is None else not about.default)
            continue
        word = next(iter(about.values or [values.get(name, "1")]))
        given = getattr(parse([*asked, word]), name)
        meant = [0, 2] if name == "agg_heads" else type("" if about.default is None else about.default)(word)
        assert (given, type(given)) == (meant, type(meant))


def test_what_was_not_given_is_not_there():
    assert not set(vars(parse(["trace", "--model", "m", "--text", "t"]))) & set(ABOUT)


def test_a_result_is_made_by_names():
    with pytest.raises(TypeError):
        TraceResult(3, 2, ["a"])


@pytest.mark.parametrize("value", [True, 1, np.bool_(True), torch.tensor(True), torch.tensor(1)])
def test_yes_is_said_in_many_ways(value):
    assert _yes_or_no(value, "predict") is True


@pytest.mark.parametrize("value", [2, -1, "true", 1.0, None, torch.tensor([True, False])])
def test_what_is_neither_yes_nor_no_is_refused(value):
    assert _yes_or_no(0, "predict") is False
    with pytest.raises(ValueError, match="; use True or False"):
        _yes_or_no(value, "predict")


def test_bounds_that_may_be_and_what_is_told_of_others():
    assert (Settings(min_attn=1).min_attn, Settings(top_k=1).top_k) == (1, 1)
    with pytest.raises(ValueError, match="top_k is 0; it must be at least 1"):
        Settings(top_k=0)
    with pytest.raises(ValueError, match=r"diversity is 1\.5; it must be from 0 to 1"):
        Settings(diversity=1.5, search="exact")
    with pytest.raises(ValueError, match="sink_positions is 'first'; give positions"):
        Settings(sink_positions="first")
    with pytest.raises(ValueError, match="length_norm is 3; give one of its words"):
        Settings(length_norm=3)


def test_what_suits_the_weights_is_done_with_sinks_unless_it_is_chosen():
    usual = {name: row.sink for name, row in METHODS.items()}
    for name, sink in usual.items():
        assert Settings(graph="network", weights=name, sink=None).sink == sink
    assert Settings(sink=None).sink == "keep"
    assert Settings(graph="network", weights=None, sink=None).sink is None
    assert Settings(graph="layer", weights=None, sink=None).sink == "keep"
    assert Settings().kept()["weights"] is None
    assert Settings(graph="network").kept()["weights"] == "rollout"


def test_answers_are_asked_of_relevance_or_where_the_weights_are_open():
    for weights in ("relevance", None):
        assert Settings(graph="network", weights=weights, answer=3, against=[4]).against == [4]
    for asked in ({"answer": 3}, {"against": 3}):
        with pytest.raises(ValueError, match="answer and against are for"):
            Settings(graph="network", weights="norm", **asked)


def test_sinks_that_were_found_are_those_of_the_evidence():
    by_conduct = Settings(sink="drop", sink_positions="found")
    assert by_conduct.finds_sinks
    evidence = [SinkEvidence(2, 0.5, 0.1), SinkEvidence(0, 0.25, 0.1)]
    assert by_conduct.sinks([1], [1, 1, 1], evidence) == Sinks("drop", (0, 2))
    given = Settings(sink_positions=[-1])
    assert not given.finds_sinks
    assert given.sinks([1], [1, 1, 1], evidence) == Sinks("keep", (2,))


@pytest.mark.parametrize("heads", ["sum", True, ""])
def test_other_words_for_heads_are_refused(heads):
    for read in (head_reducer, lambda given: chosen_heads(given, 4)):
        with pytest.raises(ValueError, match="use 'mean', 'max', 'none', the number"):
            read(heads)
    assert plain_heads(np.int64(2)) == 2
    assert plain_heads(np.array([1, 2])) == [1, 2]
