"""The receipt on the pages, without a browser: asked for by a button, kept, saved and shown again."""

import csv
import dataclasses
import json
import re

import pytest
from streamlit.testing.v1 import AppTest

from components import tables
from components.portal import shared
from components.session import Key
from reverse_attention import ReverseAttentionTracer
from reverse_attention.picture.numbers import number, percent
from reverse_attention.picture.page import page
from reverse_attention.picture.receipt import INSTEAD, LIMITS, control_lines, receipt_lines, token_name
from tests.test_app import start
from tests.test_html import read


@pytest.fixture(scope="module")
def told(demo_bos):
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    record = tracer.capture("When Mary and John went to the store, John gave a drink to")
    result = tracer.trace(record, graph="network", weights="relevance", paths="token")
    return dataclasses.replace(result, receipt=tracer.receipt(record, result, draws=4))


def plainly(text: str) -> str:
    return text.replace("\\", "")


def test_the_button_cuts_once_and_the_sentence_comes_first(monkeypatch):
    measured = []
    real = ReverseAttentionTracer.receipt

    def receipt(self, *arguments, **settings):
        measured.append(arguments)
        return real(self, *arguments, **settings)

    monkeypatch.setattr(ReverseAttentionTracer, "receipt", receipt)
    shared.results().clear()
    app = start({Key.TABS: "Receipt", Key.TOP_BEAM: 3})
    assert not app.exception
    assert not measured
    app.button(key=Key.RECEIPT).click().run()
    assert not app.exception
    said = [plainly(element.value) for element in app.markdown]
    assert any(line.startswith("**Cutting th") and "random" in line for line in said)
    table = next(frame.value for frame in app.dataframe if "cut hop" in frame.value)
    assert list(table["nats lost"]) == sorted(table["nats lost"], reverse=True)
    assert any(LIMITS in plainly(caption.value) for caption in app.caption)
    app.run()
    assert len(measured) == 1
    assert not any(button.key == Key.RECEIPT for button in app.button)
    assert INSTEAD not in table
    app.button(key=Key.RECEIPT_EACH).click().run()
    assert len(measured) == 2
    table = next(frame.value for frame in app.dataframe if "cut hop" in frame.value)
    assert all(" to " in text for text in table[INSTEAD])
    assert not any(button.key in (Key.RECEIPT, Key.RECEIPT_EACH) for button in app.button)


def test_what_is_cut_by_hand_changes_what_the_model_says():
    app = start({Key.TABS: "Receipt", Key.TOP_BEAM: 3})
    tokens, hops, heads = app.multiselect[-3:]
    assert [box.label for box in (tokens, hops, heads)] == ["Tokens that none reads", "Hops", "Heads"]
    assert not any(line.value.startswith("**Without") for line in app.markdown)
    hops.select(hops.options[0]).run()
    assert not app.exception
    line = next(plainly(line.value) for line in app.markdown if line.value.startswith("**Without"))
    table = next(frame.value for frame in app.dataframe if list(frame.value) == ["token", "before", "after"])
    before, after = (float(share) for share in re.search(r"from ([\d.]+) % to ([\d.]+) %", line).groups())
    assert after < before  # the first hop brings the answer
    assert table["before"].max() * 100 == pytest.approx(before, abs=0.5)
    assert list(table["after"]) == sorted(table["after"], reverse=True)


def test_a_model_that_cannot_be_cut_is_told_in_a_sentence(monkeypatch):
    def refuse(*_, **__):
        raise ValueError("This model gives no logits per token.")

    monkeypatch.setattr(ReverseAttentionTracer, "receipt", refuse)
    shared.results().clear()
    app = start({Key.TABS: "Receipt"})
    app.button(key=Key.RECEIPT).click().run()
    assert not app.exception
    assert "no logits per token" in app.error[0].value


def test_a_saved_receipt_opens_as_it_was(told):
    def page() -> None:
        from components.kept.page import runs_page

        runs_page()

    app = AppTest.from_function(page, default_timeout=60).run()
    app.file_uploader[0].upload("trace.json", told.to_json().encode(), "application/json").run()
    assert not app.exception
    said = " ".join(plainly(element.value) for element in app.markdown)
    for line in receipt_lines(told):
        assert line in said


def test_a_page_that_stands_alone_has_the_receipt_below_all_else(told):
    def sections(result):
        return json.loads(read(page(result)).scripts[0][1])["sections"]

    words, hops, tokens = sections(told)
    assert words["text"].split("\n") == [*receipt_lines(told), *control_lines(told.receipt), LIMITS]
    effects = sorted((hop.effect for hop in told.receipt.hops), key=lambda effect: -effect.lost)
    lost = [(number(effect.lost), percent(effect.after.probability)) for effect in effects]
    rows = [dict(zip(hops["table"]["columns"], row, strict=True)) for row in hops["table"]["rows"]]
    assert [(row["nats lost"], row["answer left"]) for row in rows] == lost
    assert sorted(row[0] for row in tokens["table"]["rows"]) == sorted(
        token_name(token.position, told) for token in told.receipt.tokens
    )
    assert sections(dataclasses.replace(told, receipt=None)) == []


def test_the_receipt_is_a_file_of_its_own(told, monkeypatch):
    files = {}
    monkeypatch.setattr(
        tables.st, "download_button", lambda label, content, name, *_, **__: files.update({name: content})
    )
    tables.downloads(dataclasses.replace(told, receipt=None))
    assert not [name for name in files if "receipt" in name]
    tables.downloads(told)
    (name,) = [name for name in files if name.startswith("reverse-attention-receipt-")]
    rows = list(csv.DictReader(files[name]().splitlines()))
    hops = [row for row in rows if row["cut"] == "hop"]
    assert [(row["from"], row["to"]) for row in hops] == [
        (str(hop.key), str(hop.query)) for hop in told.receipt.hops
    ]
    assert [float(row["lost"]) for row in hops] == [hop.effect.lost for hop in told.receipt.hops]
    assert {row["cut"] for row in rows} >= {"nothing", "everything", "all that is drawn", "token"}
