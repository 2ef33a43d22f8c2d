"""What is asked on the Trace page, in a real browser: continuations, predictions, words, surprise."""

import re

import pytest
from browser import SLOW, type_prompt
from playwright.sync_api import Page, expect
from test_e2e import FIRST, expected_ribbons, same_ribbons

from reverse_attention import ReverseAttentionTracer, flow
from reverse_attention.predictions import predictions, surprises

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
        expect(
            trace_page.get_by_text(f"probability {truth.probability:.2g}, rank {truth.rank}")
        ).to_be_visible()
        same_ribbons(trace_page, [
            (link["source"], link["target"], share["beam"], share["value"])
            for link in flow.picture(tracer.trace(record, position, predict=True))["links"]
            for share in link["shares"]
        ])  # fmt: skip
    assert len(strip(trace_page)) == len(generated.token_ids)
    trace_page.get_by_role("button", name="Back to the prompt alone").click()
    expect(trace_page.get_by_role("option")).to_have_count(generated.prompt_length, timeout=SLOW)


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
        "title", re.compile(rf"surprise {bits[position]:.1f} bits")
    )
