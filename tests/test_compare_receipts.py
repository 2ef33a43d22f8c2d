"""Receipts side by side; oracles: the receipts of the traces themselves, token by token."""

import json
from dataclasses import replace

import pytest
import streamlit as st

from components.portal import shared
from components.session import Key
from reverse_attention import Comparison, ReverseAttentionTracer, compare
from reverse_attention.comparison.receipts import have_receipts, receipt_sentences
from reverse_attention.comparison.report import report
from reverse_attention.comparison.tables import RECEIPT, TABLES, rows, tables_of
from reverse_attention.comparison.types import UNALIGNED
from reverse_attention.demo import PAIRS
from reverse_attention.picture.receipt import sentence
from tests.test_compare_app import PROMPTS, fine, start
from tests.test_html import read

NAMES = ("A", "B")


def traced(loaded, text):
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    record = tracer.capture(text)
    result = tracer.trace(record, weights="relevance", paths="token", graph="network", top_beam=3)
    return replace(result, receipt=tracer.receipt(record, result, draws=3, by_layer=False))


@pytest.fixture(scope="module")
def prompts(demo):
    return compare([traced(demo, text) for text in PAIRS[0].texts], names=NAMES)


def test_a_row_holds_what_corresponds(prompts):
    """The two prompts have as many tokens, so that a position corresponds to itself."""
    table = {row["cut"]: row for row in rows(prompts, RECEIPT)}
    labels = prompts.columns[0].group_names
    for name, column in zip(NAMES, prompts.columns, strict=True):
        assert column.groups == prompts.columns[0].groups
        receipt = column.result.receipt
        ends = {f"{labels[hop.key]} → {labels[hop.query]}": hop.effect for hop in receipt.hops}
        tokens = {f"{labels[token.position]}, read by none": token.effect for token in receipt.tokens}
        for cut, effect in {**ends, **tokens, "all that is drawn": receipt.drawn}.items():
            assert table[cut][f"{name}: nats lost"] == pytest.approx(effect.lost)
            assert table[cut][f"{name}: answer left"] == effect.after.probability
        others = {cut for cut in table if "→" in cut} - set(ends)
        assert all(table[cut][f"{name}: nats lost"] is None for cut in others)
    assert table["nothing"]["A: nats lost"] == 0.0
    control = prompts.columns[0].result.receipt.controls[0]
    assert table["as many random edges (mean)"]["A: answer left"] == control.probability.mean


def test_those_that_cost_most_anywhere_come_first(prompts):
    def most(row):
        return max(value for name, value in row.items() if name.endswith("lost") and value is not None)

    table = rows(prompts, RECEIPT)
    for is_kind in (lambda cut: "→" in cut, lambda cut: cut.endswith("read by none")):
        costs = [most(row) for row in table if is_kind(row["cut"])]
        assert costs == sorted(costs, reverse=True)
        assert len(costs) > 1


def test_of_a_words_tokens_the_dearest_stands(demo, demo_bos):
    """One model has a BOS token that belongs to no word; each word has its row once."""
    both = compare([traced(demo, PAIRS[0].texts[0]), traced(demo_bos, PAIRS[0].texts[0])], names=NAMES)
    assert both.by == "words"
    table = rows(both, RECEIPT)
    cuts = [row["cut"] for row in table]
    assert len(cuts) == len(set(cuts))
    column = both.columns[1]
    for group in {None, *column.groups}:
        same = [t for t in column.result.receipt.tokens if column.groups[t.position] == group]
        if same:
            name = UNALIGNED if group is None else both.columns[0].group_names[group]
            row = next(row for row in table if row["cut"] == f"{name}, read by none")
            assert row["B: nats lost"] == max(token.effect.lost for token in same)


def test_receipts_are_saved_and_reported(prompts):
    assert tables_of(prompts) == (*TABLES, RECEIPT)
    assert Comparison.from_json(prompts.to_json()) == prompts
    sections = json.loads(read(prompts.to_html()).scripts[0][1])["sections"]
    section = next(section for section in sections if section["heading"] == "Receipt")
    for name, column in zip(NAMES, prompts.columns, strict=True):
        assert f"{name}: {sentence(column.result.receipt)}" in section["text"].split("\n")
    assert len(section["table"]["rows"]) == len(rows(prompts, RECEIPT)) == len(prompts.to_pandas(RECEIPT))


def test_a_column_without_is_left_out_and_none_is_said(prompts):
    first, second = (column.result for column in prompts.columns)
    one = compare([first, replace(second, receipt=None)], names=NAMES)
    assert set(rows(one, RECEIPT)[0]) == {"cut", "A: answer left", "A: nats lost"}
    assert len(receipt_sentences(one)) == 1
    none = compare([replace(result, receipt=None) for result in (first, second)], names=NAMES)
    assert not have_receipts(none)
    assert tables_of(none) == TABLES
    assert "Receipt" not in {section["heading"] for section in report(none)["sections"]}
    with pytest.raises(ValueError, match="has a receipt; give each one"):
        rows(none, RECEIPT)


def test_the_button_cuts_each_column_once(monkeypatch):
    measured = []
    real = ReverseAttentionTracer.receipt

    def receipt(self, record, result, **settings):
        measured.append(result.text)
        if result.text == PAIRS[0].texts[1]:
            raise ValueError("This one cannot be cut.")
        return real(self, record, result, draws=2, by_layer=False, **settings)

    monkeypatch.setattr(ReverseAttentionTracer, "receipt", receipt)
    shared.results().clear()
    app = fine(start(PROMPTS))
    assert not measured
    app.button(key=Key.RECEIPT).click().run()
    assert not app.exception
    assert "cannot be cut" in app.error[0].value
    assert measured == list(PAIRS[0].texts)
    said = [element.value.replace("\\", "") for element in app.markdown]
    assert any(line.startswith("**Cutting the") for line in said)
    table = next(frame.value for frame in app.dataframe if "cut" in frame.value)
    assert list(table) == ["cut", "Prompt A: nats lost", "Prompt A: answer left"]
    app.run()
    assert measured.count(PAIRS[0].texts[0]) == 1
    shared.results().clear()  # these are of two draws


def test_who_stops_the_cutting_keeps_all_else(monkeypatch):
    """To stop ends the page where it is: nothing may stand behind."""
    monkeypatch.setattr(ReverseAttentionTracer, "receipt", lambda *args, **settings: st.stop())
    shared.results().clear()
    app = fine(start(PROMPTS))
    before = [caption.value for caption in app.caption]
    app.button(key=Key.RECEIPT).click().run()
    assert not app.exception
    missing = set(before) - {caption.value for caption in app.caption}
    assert all("cutting tells" in caption for caption in missing)  # what stood under the button
    assert any("Save keeps the whole comparison" in caption for caption in before)
