"""The token strip says what the result says, and stays small."""

import dataclasses
import json

import pytest

from reverse_attention import ReverseAttentionTracer, Totals, TraceResult
from reverse_attention.picture import token_strip
from reverse_attention.picture.token_strip import MAX_TOKENS, token_strip_of
from reverse_attention.picture.wire import sent_bytes

TEXT = "When Mary and John went to the store, John gave a drink to"


@pytest.fixture(scope="module")
def result(demo) -> TraceResult:
    return ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text(TEXT, layer=1)


def test_the_strip_is_shaded_by_influence(result):
    strip = token_strip_of(result)
    shades = list(strip["shade"]["values"])
    assert shades.pop(result.target_pos) is None
    influence = [share for p, share in enumerate(result.influence) if p != result.target_pos]
    assert strip["shade"]["largest"] == pytest.approx(max(influence), rel=1e-5)
    assert shades == pytest.approx([share / max(influence) for share in influence], abs=5e-4)
    assert strip["labels"] == result.labels
    assert strip["ids"] == result.token_ids


def test_the_strip_is_shaded_by_surprise(result):
    bits = [None, *(position / 2 for position in range(1, result.seq_len))]
    shade = token_strip_of(result, shade="surprise", surprise=bits)["shade"]
    assert shade["name"] == "surprise"
    assert shade["values"][0] is None
    assert shade["values"][-1] == 1
    assert [value * shade["largest"] for value in shade["values"][1:]] == pytest.approx(bits[1:], abs=5e-3)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"shade": "surprise"}, "needs each token's surprise"),
        ({"shade": "size"}, "'influence' or 'surprise', not 'size'"),
        ({"marks": ["changed"]}, "marks has 1 entries"),
        ({"marks": ["gone"] + [None] * 15}, "not \\['gone'\\]"),
    ],
)
def test_what_cannot_be_shown_is_said(result, given, says):
    given = {name: value if name == "shade" else _filled(value, result) for name, value in given.items()}
    with pytest.raises(ValueError, match=says):
        token_strip_of(result, **given)


def _filled(values: list, result: TraceResult) -> list:
    return values if len(values) == 1 else (values + [None] * result.seq_len)[: result.seq_len]


def test_2000_tokens_stay_below_70_kb(result):
    """With long labels, ids of a large vocabulary, marks and a shade on each."""
    n = 2000
    long = dataclasses.replace(
        result,
        seq_len=n,
        labels=[f"␣token{p}" for p in range(n)],
        token_ids=[100_000 + p for p in range(n)],
        special=[False] * n,
    )
    strip = token_strip_of(long, shade="surprise", surprise=[p / 7 for p in range(n)])
    assert len(json.dumps(strip)) < 70_000


def test_of_a_very_long_sequence_the_paths_are_shown(result):
    n = 20_000
    long = dataclasses.replace(
        result,
        seq_len=n,
        target_pos=n - 1,
        labels=[f"␣t{p}" for p in range(n)],
        token_ids=list(range(n)),
        special=[False] * n,
        beams=[dataclasses.replace(result.beams[0], positions=[n - 1, 7000, 12])],
        members=[[p] for p in range(n)],
        template=[7000, 9000],
    )
    surprise = [float(p) for p in range(n)]
    strip = token_strip_of(long, shade="surprise", surprise=surprise)
    bounds = strip["ranges"]
    shown = [p for start, end in zip(bounds[::2], bounds[1::2], strict=True) for p in range(start, end)]
    assert len(shown) == len(strip["labels"]) == len(strip["shade"]["values"]) == MAX_TOKENS
    assert {0, 12, 14, 7000, 6998, n - 1} <= set(shown)
    assert strip["labels"][shown.index(7000)] == "␣t7000"
    assert strip["ids"][shown.index(7000)] == 7000
    assert strip["template"] == [7000]
    assert strip["shade"]["largest"] == n - 1
    assert len(json.dumps(strip)) < 72_000


def test_words_are_marked_by_the_tokens_that_they_hold(tracer):
    """Positions count words, prompt and template count tokens."""
    text = "Quxville lives near Zanzibarburg. Alice lives in Quxville"
    words = tracer.trace_text(text, words=True)
    assert words.seq_len < len(words.token_ids)
    assert "generated" not in token_strip_of(words)
    first = words.members[-1][0]  # the last word was written by the model, from its first token on
    strip = token_strip_of(dataclasses.replace(words, prompt_length=first, template=words.members[0]))
    assert strip["generated"] == words.seq_len - 1
    assert strip["template"] == [0]


def test_a_sequence_of_just_the_most_tokens_is_shown_whole(result):
    def strip_of(n):
        whole = {"seq_len": n, "labels": ["a"] * n, "special": [False] * n, "token_ids": [1] * n}
        return token_strip_of(dataclasses.replace(result, **whole, members=[[p] for p in range(n)]))

    assert "ranges" not in strip_of(MAX_TOKENS)
    assert len(strip_of(MAX_TOKENS + 1)["labels"]) == MAX_TOKENS


def test_around_the_paths_two_tokens_on_either_side_come_first(result, monkeypatch):
    """Then those nearest to the target, of which there is room for two; the first always."""
    monkeypatch.setattr(token_strip, "MAX_TOKENS", 8)
    beam = dataclasses.replace(result.beams[0], positions=[6])
    strip = token_strip_of(dataclasses.replace(result, beams=[beam], target_pos=11))
    assert strip["ranges"] == [0, 1, 4, 9, 10, 12]
    assert len(strip["labels"]) == 8


def test_what_takes_too_much_room_goes_without_ids(result, monkeypatch):
    strip = token_strip_of(result)
    monkeypatch.setattr(token_strip, "MAX_BYTES", sent_bytes({**strip, **dict.fromkeys(EMPTY)}))
    assert token_strip_of(result) == strip
    monkeypatch.setattr(token_strip, "MAX_BYTES", token_strip.MAX_BYTES - 1)
    assert token_strip_of(result) == {name: value for name, value in strip.items() if name != "ids"}


EMPTY = ("template", "generated", "ranges")  # not sent, but counted


def test_a_token_that_the_model_wrote_is_known_by_its_place(result):
    n = result.seq_len
    for length, first in ((n - 1, n - 1), (2, 2), (n, None), (None, None)):
        strip = token_strip_of(dataclasses.replace(result, prompt_length=length))
        assert strip.get("generated") == first


def test_without_influence_nothing_is_shaded_and_marks_are_those_given(result):
    marks = [None, "changed", *[None] * (result.seq_len - 2)]
    nothing = dataclasses.replace(result, totals=Totals(influence=[0.0] * result.seq_len))
    strip = token_strip_of(nothing, marks=marks)
    assert "shade" not in strip
    assert strip["marks"] == marks
    assert "marks" not in token_strip_of(nothing, marks=[None] * result.seq_len)
    with pytest.raises(ValueError, match="surprise has 1 entries"):
        token_strip_of(result, shade="surprise", surprise=[1.0])
