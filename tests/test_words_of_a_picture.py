"""What is said beside a picture and what is picked in it: values at a bound, worked out by hand."""

import json
import re
from dataclasses import replace

import pytest

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.comparison.selection import compare_selection_in, picked_in
from reverse_attention.picture import page as pages
from reverse_attention.picture.describe import caption_of, facts_of, file_name, name_of, prompt_line
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.receipt import (
    control_lines,
    hop_name,
    instead_of,
    is_idle,
    note_of,
    receipt_lines,
    token_name,
)
from reverse_attention.picture.selection import paths_through, selection_in
from reverse_attention.result import Alternative, Answer, Balance, LayerRelevance, SinkEvidence
from reverse_attention.result.receipt import Control, Effect, HopEffect, Interval, Outcome, Receipt


@pytest.fixture(scope="module")
def tracer(demo) -> ReverseAttentionTracer:
    return ReverseAttentionTracer(demo.model, demo.tokenizer)


@pytest.fixture(scope="module")
def result(tracer) -> TraceResult:
    return tracer.trace_text("Mary gave John a drink", layer=1)


@pytest.fixture(scope="module")
def of_answer(tracer) -> TraceResult:
    return tracer.trace_text("Mary gave John a drink", weights="relevance", paths="token", answer=" to")


def test_the_prompt_on_a_line_and_in_a_files_name(result):
    assert prompt_line(replace(result, text="a\n b\t" + "x" * 500)) == "a b " + "x" * 396
    assert file_name("m · a-b", "ｘ_1", ending="svg") == "reverse-attention-m-a-b-x-1.svg"
    word = "a" * (200 - len("reverse-attention-"))
    assert file_name(word, ending="png") == f"reverse-attention-{word}.png"
    assert file_name(f"b {word}", ending="png") == "reverse-attention-b.png"


def test_facts_of_a_trace(result, tracer):
    facts = dict(facts_of(replace(result, adapters=["one", "two"], notes=["A note."], model="")))
    assert facts["layer"] == f"1 (0 to {result.n_layers - 1})"
    assert (facts["adapters"], facts["note"], facts["model"]) == ("one, two", "A note.", "unnamed")
    assert facts["tokens"] == "5"
    assert facts["target"] == "␣drink (4)"
    assert "adapters" not in dict(facts_of(result))
    words = tracer.trace_text("Mary gave Zanzibarburg", words=True, predict=True)
    assert len(words.members[2]) > 1
    assert "probability of its first token" in dict(facts_of(words))
    evidence = [SinkEvidence(words.members[2][-1], 0.25, 0.5)]  # a token of the third word
    told = dict(facts_of(replace(words, sink_evidence=evidence)))["sinks"]
    assert told == "keep; ␣Zanzibarburg (2): 25 % of attention, values 0.50 as long as others"


@pytest.mark.parametrize(("left_out", "told"), [(None, False), (0.25, False), (0.2501, True)])
def test_what_a_stopped_search_may_have_missed(result, left_out, told):
    beams = [replace(beam, mass=mass) for beam, mass in zip(result.beams, (0.5, 0.25), strict=False)]
    facts = dict(facts_of(replace(result, beams=beams, left_out=left_out)))
    assert ("a path that was not found carries at most" in facts) is told


def test_what_is_said_of_an_answer(of_answer):
    answer = replace(of_answer.answer, n_tokens=2, rank=3, probability=0.25, label="␣to")
    balance = Balance(2.0, [LayerRelevance(0, 3.0, -1.0)])
    facts = dict(facts_of(replace(of_answer, answer=answer, balance=balance)))
    assert facts["answer"] == "␣to, the first of 2 tokens: 25 %, rank 3"
    assert facts["compared with"] == "all other tokens"
    assert facts["margin"] == "2.00; the tokens speak 3.00 for it, 1.00 against"
    one = replace(of_answer, answer=replace(answer, n_tokens=1))
    assert dict(facts_of(one))["answer"] == "␣to: 25 %, rank 3"


@pytest.mark.parametrize(
    ("balance", "sentences"),
    [
        (Balance(2.5, [LayerRelevance(0, 2.5, -0.25)]), 0),  # a tenth is not notable
        (Balance(2.5, [LayerRelevance(0, 2.5, -0.26)]), 1),
        (Balance(2.5, [LayerRelevance(0, 2.5, -0.25)], soft_cap=0.25), 0),
        (Balance(-2.5, [LayerRelevance(0, 0.0, -2.76)], soft_cap=0.26), 1),
        (Balance(2.0, [LayerRelevance(0, 2.0, 0.0)], [2]), 1),
    ],
)
def test_what_is_missing_of_a_margin_is_told_from_a_tenth_on(of_answer, balance, sentences):
    plain = caption_of(replace(of_answer, balance=Balance(2.0, [LayerRelevance(0, 2.0, 0.0)])))
    told = caption_of(replace(of_answer, balance=balance)).removeprefix(plain)
    assert len(re.findall(r"\.(?: |$)", told)) == sentences
    assert ("In layer 2 the MLP" in told) == bool(balance.constant)


@pytest.mark.parametrize(("length", "shown"), [(24, "x" * 24), (25, "x" * 23 + "…")])
def test_a_long_answer_is_cut_at_the_target(of_answer, length, shown):
    answer = replace(of_answer.answer, label="x" * length, probability=0.5)
    nodes = picture_of(replace(of_answer, answer=answer))["nodes"]
    assert [node["answer"] for node in nodes if "answer" in node] == [f"{shown} 50 %"]


def test_a_name_tells_the_answer_where_it_is_another(of_answer):
    assert name_of(of_answer).endswith("target ␣drink (4)")
    against = [Alternative(1, "b", "b", 0.5)]
    named = name_of(replace(of_answer, answer=replace(of_answer.answer, label="a", against=against)))
    assert named.endswith("target ␣drink (4): a rather than b")


def outcome(p: float) -> Outcome:
    return Outcome(-1.0, p)


def effect(lost: float, share: float | None = 0.5, left: float = 0.25) -> Effect:
    return Effect(outcome(left), lost, share)


def a_hop(lost: float, *, share: float | None = 0.5, weight: float = 0.2, key: int = 1, layers=(0, 1)):
    return HopEffect(4, key, list(layers), weight, [0], effect(lost, share), [])


def a_receipt(hops, *, drawn: float = 3.0, controls=()) -> Receipt:
    return Receipt(
        answer=Alternative(3, " to", "␣to", 0.9),
        position=4,
        against=[],
        heads="all",
        seed=0,
        layers=[0, 1],
        before=outcome(0.9),
        floor=outcome(0.01),
        drawn=effect(drawn),
        kept=effect(1.0, left=0.5),
        bare=effect(1.0, left=0.125),
        controls=list(controls),
        hops=hops,
        paths=[],
        tokens=[],
        notes=["A note."],
    )


def a_control(edges: int) -> Control:
    figure = Interval(0.5, 0.25, 0.75)
    return Control("anywhere", 20, edges, 0.5, 0.4, figure, figure, figure, None)


@pytest.mark.parametrize(
    ("weight", "lost", "share", "idle"),
    [
        (0.1, 1.0, 0.019, True),
        (0.099, 1.0, 0.019, False),
        (0.1, 1.0, 0.02, False),
        (0.1, 0.019, None, True),
        (0.1, 0.02, None, False),
    ],
)
def test_a_hop_is_idle_from_a_tenth_on_where_it_costs_less_than_a_fiftieth(weight, lost, share, idle):
    assert is_idle(a_hop(lost, share=share, weight=weight)) is idle


def test_a_hop_is_told_what_is_not_as_expected_of_it(result):
    idle, busy = a_hop(0.0, share=0.001, weight=0.4), a_hop(1.0)
    past = replace(busy, effect=replace(busy.effect, beyond="The answer loses more."))
    assert [note_of(hop) for hop in (idle, busy, past)] == [
        "carries much, does nothing", "", "The answer loses more.",
    ]  # fmt: skip


def test_of_a_token_that_is_a_sink_it_is_told(result):
    of_sink = replace(result, sink_positions=[1])
    assert token_name(1, of_sink) == "␣gave (1), a sink"
    assert token_name(4, of_sink) == "␣drink (4)"


@pytest.mark.parametrize(
    ("single", "together", "stand_in"),
    [(0.3, 1.0, False), (0.3, 1.01, True), (1.0, 3.0, False), (0.99, 3.0, True)],
)
def test_hops_that_stand_in_for_each_other_are_told(result, single, together, stand_in):
    hops = [a_hop(single), a_hop(single / 2, key=2)]
    lines = receipt_lines(replace(result, receipt=a_receipt(hops, drawn=together)))
    (line,) = (line for line in lines if line.startswith("By itself"))
    assert line.startswith(f"By itself ␣gave (1) → ␣drink (4) costs most, {single:.2f} nats; all together")
    assert ("stand in for each other" in line) is stand_in


def test_sentences_of_a_receipt(result):
    assert receipt_lines(result) == []
    told = receipt_lines(replace(result, receipt=a_receipt([a_hop(1.0)], controls=[a_control(1)])))
    assert told == [
        "Cutting this hop takes ␣to from 90 % to 25 %; 1 random one of about as much attention leaves 50 % "
        "(mean of 20 draws, 25 % to 75 %).",
        "Kept alone, beside each token's own edge and those into sinks, they leave 50 %; without them 12 % "
        "is left, with everything cut 1.0 %.",
        "A note.",
    ]
    idle = [a_hop(0.0, share=0.0), a_hop(0.0, share=0.0, key=2), a_hop(1.0, key=3)]
    told = receipt_lines(replace(result, receipt=a_receipt(idle, controls=[a_control(2)])))
    assert "Cutting these 3 hops" in told[0]
    assert "2 random ones of about as much attention, all there are, leave 50 %" in told[0]
    assert told[-2] == (
        "␣gave (1) → ␣drink (4); ␣John (2) → ␣drink (4) carry much and, cut alone, change next to nothing."
    )
    (line,) = control_lines(a_receipt([], controls=[a_control(1)]))
    assert line == (
        "1 random edge anywhere in the text, of 0.40 in attention (0.50 for those drawn), cost 0.50 nats "
        "(0.25 to 0.75)."
    )
    assert receipt_lines(replace(result, receipt=a_receipt([])))[1:] == ["A note."]


def test_names_of_hops(result):
    network = replace(result, graph="network")
    assert hop_name(a_hop(1.0, layers=[1]), network) == "␣gave (1) → ␣drink (4) in layer 1"
    assert hop_name(a_hop(1.0, layers=[1]), result) == "␣gave (1) → ␣drink (4)"
    assert hop_name(a_hop(1.0), network) == "␣gave (1) → ␣drink (4)"
    assert instead_of(a_hop(1.0)) == ""
    assert instead_of(replace(a_hop(1.0), instead=Interval(0.5, 0.25, 0.75))) == "0.50 (0.25 to 0.75)"


PICTURE = {
    "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
    "links": [{"source": "a", "target": "b", "shares": [{"beam": 1}, {"beam": 0}]}],
    "beams": [{"nodes": ["a", "b"]}, {"nodes": ["a", "b", "c"]}, {"nodes": ["c"]}],
}


@pytest.mark.parametrize(
    ("sent", "what", "paths"),
    [
        ({"kind": "node", "id": "b"}, "node", (0, 1)),
        ({"kind": "node", "id": "c"}, "node", (1, 2)),
        ({"kind": "link", "source": "a", "target": "b"}, "link", (0, 1)),
        ({"kind": "link", "source": "b", "target": "a"}, None, ()),
        ({"kind": "node", "id": "gone"}, None, ()),
        ("node", None, ()),
    ],
)
def test_what_is_picked_is_looked_up(sent, what, paths):
    one = selection_in(PICTURE, sent)
    assert (one.node is not None, one.link is not None) == (what == "node", what == "link")
    assert one.paths == paths
    columns = [{"picture": None, "strip": None}, {"picture": PICTURE, "strip": {"labels": ["x", "y"]}}]
    beside = compare_selection_in(columns, sent | {"column": 1} if isinstance(sent, dict) else sent)
    assert (beside.column, beside.node, beside.link, beside.paths) == (
        1 if what else None, one.node, one.link, paths,
    )  # fmt: skip
    for column in (0, 2, -1):
        assert compare_selection_in(columns, {"kind": "node", "id": "b", "column": column}).column is None
    assert paths_through(PICTURE, node=None, link=None) == {0, 1, 2}


@pytest.mark.parametrize(
    ("column", "position", "is_there"),
    [(1, 0, True), (1, 1, True), (1, 2, False), (1, -1, False), (0, 0, False), (2, 0, False), (-1, 0, False)],
)
def test_a_token_that_is_picked_is_there(column, position, is_there):
    columns = [{"picture": None, "strip": None}, {"picture": PICTURE, "strip": {"labels": ["x", "y"]}}]
    sent = {"kind": "token", "column": column, "position": position}
    picked = compare_selection_in(columns, sent)
    assert (picked.column, picked.position) == ((column, position) if is_there else (None, None))
    assert picked_in(columns, sent) == ((column, position) if is_there else None)


def test_the_page_tells_of_predictions_and_refuses_a_script_that_would_end_itself(result, monkeypatch):
    assert pages._page_data(result)["prediction"] is None
    monkeypatch.setattr(pages, "bundle", lambda: "a = '</SCRIPT>'")
    with pytest.raises(AssertionError, match="end its own script"):
        pages.page(result)
    monkeypatch.setattr(pages, "bundle", lambda: "1")
    with pytest.raises(ValueError):
        pages.report_page({"nan": float("nan")})
    assert json.loads(re.search(r"data\">(.*?)</script", pages.report_page({"a": "<é"}))[1]) == {"a": "<é"}
    assert "é" in pages.report_page({"a": "é"})


def test_no_browser_opens_unless_it_was_asked_for(result, tmp_path, monkeypatch):
    monkeypatch.setattr("webbrowser.open", lambda address: pytest.fail("opened"))
    for _ in range(2):  # into a folder that is there, too
        pages.render_html(result, tmp_path / "a" / "b")


def test_answers_ids(of_answer):
    against = [Alternative(7, "b", "b", 0.5), Alternative(5, "c", "c", 0.5)]
    assert Answer(**{**vars(of_answer.answer), "token_id": 9, "against": against}).asked_ids == [9, 7, 5]
