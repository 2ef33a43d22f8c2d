"""What is asked on the Trace page, in a real browser: continuations, predictions, words, surprise."""

import re
from urllib.parse import quote

import pytest
from browser import SLOW, drawn, settled, type_prompt
from playwright.sync_api import Page, expect
from test_e2e import FIRST, expected_ribbons, same_ribbons

from reverse_attention import ReverseAttentionTracer
from reverse_attention.model.load import load
from reverse_attention.model.predictions import predictions, surprises
from reverse_attention.picture.numbers import number, percent
from reverse_attention.picture.picture import picture_of
from reverse_attention.prompt import labels as tokens
from tests import tiny

pytestmark = pytest.mark.e2e
SPLIT = "Alice lives in Quxville. Tom lives in Rome. Alice lives in"
"""Its third word is more than one token."""


def choose(page: Page, option: str) -> None:
    page.get_by_role("radio", name=option, exact=True).click()
    expect(page.get_by_role("radio", name=option, exact=True)).to_be_checked(timeout=SLOW)


def strip(page: Page) -> list[str]:
    return page.get_by_role("option").evaluate_all("all => all.map(t => t.dataset.position)")


def test_a_continuation_is_asked_why_its_tokens_came(trace_page, demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    generated = tracer.generate(FIRST, max_new_tokens=20)
    record = tracer.capture(generated.token_ids)
    trace_page.get_by_role("button", name="Continue by 20").click()
    expect(trace_page.get_by_text("20 tokens added")).to_be_visible(timeout=SLOW)
    for position in (generated.prompt_length, generated.prompt_length + 3):
        trace_page.get_by_role("option").nth(position).click()
        expect(trace_page.get_by_text(re.compile(rf"\({position}\) was predicted"))).to_be_visible(
            timeout=SLOW
        )
        (truth,) = predictions(record, demo.tokenizer, [position])
        told = f"was predicted with {percent(truth.probability)}, rank {truth.rank}"
        expect(trace_page.get_by_text(told)).to_be_visible()
        same_ribbons(trace_page, [
            (link["source"], link["target"], share["beam"], share["value"])
            for link in picture_of(tracer.trace(record, position, predict=True))["links"]
            for share in link["shares"]
        ])  # fmt: skip
    assert len(strip(trace_page)) == len(generated.token_ids)
    trace_page.get_by_role("button", name="Back to the prompt alone").click()
    expect(trace_page.get_by_role("option")).to_have_count(generated.prompt_length, timeout=SLOW)


@pytest.fixture
def slow(demo, tmp_path):
    """A model that takes seconds for 500 tokens and has no end-of-sequence token."""
    large = {"num_hidden_layers": 24, "hidden_size": 256, "max_position_embeddings": 1024}
    model = tiny.build("qwen2", vocab_size=len(demo.tokenizer), layer_types=None, **large)
    model.generation_config.eos_token_id = None
    model.save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    return load(str(tmp_path))


def test_a_continuation_can_be_stopped_and_keeps_what_has_come(open_page, address, slow):
    page = open_page(f"{address}/?graph=layer&tokens=500&example=facts&model={quote(slow.name)}")
    page.get_by_role("button", name="Load").click()
    drawn(page)
    settled(page)
    page.get_by_role("button", name="Continue by 500").click()
    expect(page.get_by_text(re.compile(r"^\d+ of 500 tokens"))).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Stop", exact=True).click()
    note = page.get_by_text("stopped before the end")
    expect(note).to_be_visible(timeout=SLOW)
    expect(page.get_by_role("button", name="Stop", exact=True)).to_have_count(0, timeout=SLOW)
    added = int(note.text_content().split()[0])
    assert 0 < added < 500
    generated = ReverseAttentionTracer(slow.model, slow.tokenizer).generate(FIRST, max_new_tokens=added)
    labels = tokens.labels(generated.token_ids, slow.tokenizer)
    expect(page.get_by_role("option").nth(generated.prompt_length)).to_have_text(
        labels[generated.prompt_length]
    )


def test_a_page_at_work_does_not_ask_for_a_prompt(open_page, address, slow):
    page = open_page(f"{address}/?graph=layer&model={quote(slow.name)}")
    page.get_by_role("button", name="Load").click()
    hint = page.get_by_text("Type a prompt above")
    expect(hint).to_be_visible(timeout=SLOW)
    type_prompt(page, " ".join([FIRST] * 40))
    expect(page.get_by_role("button", name="Stop", exact=True)).to_be_visible(timeout=SLOW)
    expect(hint).to_be_hidden(timeout=2000)
    expect(page.get_by_text("This link holds settings but no text")).to_be_hidden(timeout=2000)
    expect(page.get_by_role("button", name="Stop", exact=True)).to_be_visible()
    drawn(page)


def test_words_are_traced_without_another_pass(trace_page, demo):
    type_prompt(trace_page, SPLIT)
    n_tokens = len(demo.tokenizer(SPLIT).input_ids)
    expect(trace_page.get_by_role("option")).to_have_count(n_tokens, timeout=SLOW)
    choose(trace_page, "Words")
    whole = ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text(SPLIT, words=True)
    assert whole.seq_len < n_tokens
    expect(trace_page.get_by_role("option")).to_have_count(whole.seq_len, timeout=SLOW)
    same_ribbons(trace_page, expected_ribbons(demo, SPLIT, words=True))
    trace_page.get_by_role("option").nth(3).click()  # a word of several tokens stays the target as tokens
    same_ribbons(trace_page, expected_ribbons(demo, SPLIT, words=True, target_pos=3))
    choose(trace_page, "Tokens")
    last = whole.members[3][-1]
    expect(trace_page.get_by_text(re.compile(rf"target .* \({last}\)"))).to_be_visible(timeout=SLOW)
    same_ribbons(trace_page, expected_ribbons(demo, SPLIT, target_pos=last))


def test_surprise_colours_the_tokens(trace_page, demo):
    choose(trace_page, "Surprise")
    expect(trace_page.get_by_text(re.compile("^surprise"))).to_be_visible(timeout=SLOW)
    bits = surprises(ReverseAttentionTracer(demo.model, demo.tokenizer).capture(FIRST))
    position = max(range(1, len(bits)), key=lambda p: bits[p])
    trace_page.get_by_role("option").nth(position).hover()
    expect(trace_page.get_by_role("option").nth(position)).to_have_attribute(
        "title", re.compile(rf"surprise {number(bits[position])} bits")
    )


def test_a_typed_contrast_is_asked_and_the_answer_stands_at_the_right_end(open_page, address, demo):
    page = open_page(address)
    drawn(page)
    box = page.get_by_role("combobox", name="Compared with")
    box.fill("Lima")
    box.press("Enter")
    asked = {"weights": "relevance", "paths": "token", "against": " Lima"}
    same_ribbons(page, expected_ribbons(demo, FIRST, **asked))
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    answer = tracer.trace_text(FIRST, **asked).answer
    expect(
        page.locator("g.ra-label", has_text=f"{answer.label} {percent(answer.probability)}")
    ).to_be_visible()
