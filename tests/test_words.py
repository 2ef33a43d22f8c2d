"""The word view: what a word is, and that merging is the average and the sum that it says it is."""

import dataclasses
from dataclasses import dataclass

import numpy as np
import pytest
import small_tokenizers as small
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import BertConfig, BertForMaskedLM

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.capture.word_view import WordView
from reverse_attention.picture.page import page
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of
from reverse_attention.prompt import spans
from reverse_attention.prompt.words import members_of, owner_of
from reverse_attention.trace.overview import as_traced, attention_map, heads_along
from reverse_attention.weights.methods import edge_weights

TEXT = "When Mary and John went to the harbour, Zyxwvq unexpectedly gave 日本 to"


@dataclass(frozen=True)
class Tokens:
    """What the cutting into words reads of a record."""

    input_ids: list[int]
    text: str
    spans: list[tuple[int, int] | None]

    @property
    def attention_mask(self):
        return [1] * len(self.input_ids)


def cut(text, tokenizer):
    """The words of a text, each as its tokens' characters."""
    encoded, token_spans = spans.tokenize(text, tokenizer)
    tokens = Tokens(encoded["input_ids"][0].tolist(), text, token_spans)
    return tokens, members_of(tokens, tokenizer)


def texts_of(text, tokenizer):
    tokens, members = cut(text, tokenizer)
    held = [[tokens.spans[position] for position in word] for word in members]
    return [text[word[0][0] : word[-1][1]] if word[0] else None for word in held]


@pytest.mark.parametrize("kind", [small.byte_bpe, small.bpe_with_bytes, small.unigram_with_bytes])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the overjumping dogs.", ["the", "overjumping", "dogs", "."]),
        ("don't (stop) 3.14", ["don't", "(", "stop", ")", "3.14"]),
        ("naïve café", ["naïve", "café"]),
        ("本日 x", ["本", "日", "x"]),
    ],
)
def test_words_are_words(kind, text, words):
    assert [word.strip() for word in texts_of(text, kind()) if word] == words


def test_special_tokens_stand_alone():
    assert texts_of("quick<s>quick", small.byte_bpe()) == [None, "quick", "<s>", "quick"]


@pytest.mark.parametrize("kind", [*small.KINDS.values(), small.unigram_with_bytes, small.python_bytes])
@given(text=st.text(st.characters(codec="utf-8"), max_size=30))
def test_every_token_is_in_one_word(kind, text):
    tokens, members = cut(text, kind())
    assert [position for word in members for position in word] == list(range(len(tokens.input_ids)))
    assert all(members)


@dataclass
class Known:
    """A record of known attention, (head, query, key)."""

    attention: torch.Tensor

    def rows(self, layer, queries):
        return self.attention[:, list(queries)]


def brute_force(attention, members, read_last=None):
    summed = torch.zeros(attention.shape[0], len(members), len(members))
    for a, query in enumerate(members):
        readers = query[-1:] if a == read_last else query
        for b, key in enumerate(members):
            for head in range(attention.shape[0]):
                summed[head, a, b] = sum(attention[head, q, k] for q in readers for k in key) / len(readers)
    return summed


@given(data=st.data())
def test_merging_is_the_sum_over_keys_and_the_mean_over_queries(data):
    lengths = data.draw(st.lists(st.integers(1, 3), min_size=1, max_size=5))
    ends = np.cumsum(lengths)
    members = [list(range(end - length, end)) for end, length in zip(ends, lengths, strict=True)]
    read_last = data.draw(st.none() | st.integers(0, len(members) - 1))
    torch.manual_seed(data.draw(st.integers(0, 99)))
    attention = torch.rand(2, sum(lengths), sum(lengths)).softmax(-1)
    view = WordView(Known(attention), members, read_last)
    queries = data.draw(st.lists(st.integers(0, len(members) - 1), min_size=1, max_size=4))
    expected = brute_force(attention, members, read_last)[:, queries]
    torch.testing.assert_close(view.rows(0, queries), expected)
    torch.testing.assert_close(view.rows(0, queries).sum(-1), torch.ones(2, len(queries)))
    by_query = view.merged(lambda layer, positions: attention[:, positions].transpose(0, 1))
    torch.testing.assert_close(by_query(1, queries), expected.transpose(0, 1))


SETTINGS = [
    {"graph": "layer"},
    {"graph": "layer", "search": "exact", "agg_heads": "none", "length_norm": "none"},
    {"graph": "layer", "agg_heads": "max", "sink": "renormalize", "sink_positions": [0]},
    {"graph": "layer", "predict": True, "agg_heads": [0, 1]},
    {"graph": "network"},
    {"graph": "network", "weights": "norm", "agg_heads": "none", "predict": True},
    {"graph": "network", "weights": "ifr", "sink": "drop", "sink_positions": [2]},
    {"graph": "network", "search": "beam", "agg_heads": 1},
    {"graph": "network", "diversity": 0.5, "min_attn": 0.01},
]


@pytest.fixture(scope="module")
def tracer(demo):
    return ReverseAttentionTracer(demo.model, demo.tokenizer)


@pytest.fixture(scope="module")
def record(tracer):
    return tracer.capture(TEXT)


def rounded(value):
    """The same without the last bits of numbers, which hang on the order of summing."""
    if isinstance(value, dict):
        return {name: rounded(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [rounded(inner) for inner in value]
    return float(f"{value:.9g}") if isinstance(value, float) else value


@pytest.mark.parametrize("settings", SETTINGS)
def test_words_of_one_token_give_the_token_result(tracer, settings):
    record = tracer.capture("The red key opens the tower")
    assert members_of(record, tracer.tokenizer) == [[p] for p in range(len(record.input_ids))]
    by_word = tracer.trace(record, -2, words=True, **settings)
    by_token = tracer.trace(record, -2, **settings)
    assert by_word.unit == "word"
    assert rounded(dataclasses.replace(by_word, unit="token").to_dict()) == rounded(by_token.to_dict())


@pytest.mark.parametrize("settings", SETTINGS)
def test_a_word_result_is_whole(tracer, record, settings):
    result = tracer.trace(record, -3, words=True, **settings)
    n = len(result.members)
    assert 1 < n < len(record.input_ids) == len(result.token_ids)
    assert n == result.seq_len == len(result.tokens) == len(result.labels) == len(result.special)
    assert n == len(result.spans) == len(result.unit_ids)
    for token_id, held in zip(result.unit_ids, result.members, strict=True):
        assert token_id == (result.token_ids[held[0]] if len(held) == 1 else None)
    assert result.target_pos == n - 3 - result.predict
    assert len(result.influence) == n
    assert "".join(result.tokens) == TEXT
    assert TraceResult.from_json(result.to_json()) == result
    assert "日" in [label.strip("␣") for label in result.labels]
    drawn = picture_of(result)
    names = {node["label"] for node in drawn["nodes"]}
    assert names <= set(result.labels)
    assert page(result)
    ids = token_strip_of(result)["ids"]
    assert ids == [result.token_ids[held[0]] if len(held) == 1 else None for held in result.members]
    assert None in ids


@pytest.mark.parametrize("weights", ["rollout", "norm", "ifr"])
def test_edge_weights_are_merged_and_still_sum_to_one(tracer, record, weights):
    members = members_of(record, tracer.tokenizer)
    n = len(record.input_ids)
    by_token = edge_weights(record, weights, "mean")(2, range(n)).transpose(0, 1)
    by_word = edge_weights(WordView(record, members), weights, "mean")(2, range(len(members)))
    torch.testing.assert_close(
        by_word.transpose(0, 1).float(), brute_force(by_token.float(), members), atol=1e-6, rtol=1e-5
    )
    totals = by_token.sum(dim=(0, 2))
    expected = [float(totals[held].mean()) for held in members]
    assert by_word.sum(dim=(1, 2)).tolist() == pytest.approx(expected)


def test_influence_in_the_network_is_the_product_of_the_merged_matrices(tracer, record):
    members = members_of(record, tracer.tokenizer)
    result = tracer.trace(record, words=True, graph="network")
    product = np.eye(len(members))
    for layer in range(record.n_layers):
        attention = brute_force(record.rows(layer, range(len(record.input_ids))).mean(0)[None], members)[0]
        product = (attention.numpy() + np.eye(len(members))) / 2 @ product
    assert result.influence == pytest.approx(product[-1].tolist(), abs=1e-5)
    assert sum(result.influence) == pytest.approx(1)
    into, out = {}, {}
    for link in result.sankey.links:
        into[link.target] = into.get(link.target, 0) + link.value
        out[link.source] = out.get(link.source, 0) + link.value
    for node in into.keys() & out.keys():
        assert into[node] == pytest.approx(out[node])


def test_a_prediction_is_read_at_the_last_token_before_the_word(tracer, record):
    members = members_of(record, tracer.tokenizer)
    asked = next(w for w, held in enumerate(members) if w and len(members[w - 1]) > 1)
    result = tracer.trace(record, asked, words=True, predict=True, layer=1)
    by_token = tracer.trace(record, members[asked][0], predict=True, layer=1)
    assert result.target_pos == asked - 1
    assert result.prediction == by_token.prediction
    row = record.rows(1, [members[asked][0] - 1]).mean(0)[0]
    view = as_traced(record, result)
    merged = view.rows(1, [asked - 1]).mean(0)[0]
    assert merged.tolist() == pytest.approx([float(row[held].sum()) for held in members], abs=1e-6)
    best = result.predecessors[asked - 1][0]
    assert best.weight == pytest.approx(float(merged[best.position]))


def test_a_sink_stands_for_its_word(tracer, record):
    members = members_of(record, tracer.tokenizer)
    word = next(w for w, held in enumerate(members) if len(held) > 1)
    result = tracer.trace(record, words=True, sink="drop", sink_positions=[members[word][-1]])
    assert result.sink_positions == [word]
    assert word not in {position for beam in result.beams for position in beam.positions[1:]}


def test_bos_is_a_word_and_ends_paths(demo_bos):
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    result = tracer.trace_text("the harbourmaster sleeps", words=True)
    assert result.special == [True] + [False] * (result.seq_len - 1)
    assert result.members[0] == [0]
    assert result.sink_positions == [0]


def test_padding_is_no_word(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    ids = demo.tokenizer("Zyxwvq the key").input_ids
    padded = torch.tensor([[5, 5, *ids]])
    mask = torch.tensor([[0, 0, *[1] * len(ids)]])
    result = tracer.trace(padded, attention_mask=mask, words=True, graph="network")
    plain = tracer.trace(torch.tensor([ids]), words=True, graph="network")
    assert result.members[:2] == [[0], [1]]
    assert result.labels[2:] == plain.labels
    assert result.influence == pytest.approx([0, 0, *plain.influence], abs=1e-5)


def test_encoders():
    tokenizer = small.wordpiece()
    torch.manual_seed(0)
    sizes = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 48}
    model = BertForMaskedLM(BertConfig(vocab_size=len(tokenizer), **sizes)).eval()
    tracer = ReverseAttentionTracer(model, tokenizer)
    record = tracer.capture("the foxes overjump the dogs")
    for graph in ("layer", "network"):
        result = tracer.trace(record, 2, words=True, graph=graph)
        assert 1 < result.seq_len < len(record.input_ids)
        assert all(
            len(set(beam.positions)) == len(beam.positions) for beam in result.beams if graph == "layer"
        )
    assert sum(result.influence) == pytest.approx(1)


def test_overviews_of_a_word_result(tracer, record):
    result = tracer.trace(record, words=True, layer=1)
    view = as_traced(record, result)
    path = result.beams[0]
    heads = heads_along(view, path)
    assert heads[1].tolist() == pytest.approx(np.mean(path.head_weights, axis=0).tolist(), abs=1e-6)
    assert attention_map(view, 1, path.positions)[0, 1] == pytest.approx(path.edge_attns[0])
    assert as_traced(record, tracer.trace(record, layer=1)) is record


def test_a_word_out_of_range_is_refused(tracer, record):
    with pytest.raises(ValueError, match="out of range"):
        tracer.trace(record, len(record.input_ids) - 1, words=True)


def test_a_record_without_text_has_words_too(tracer, record):
    bare = dataclasses.replace(record, text="", spans=[])
    assert members_of(bare, tracer.tokenizer) == members_of(record, tracer.tokenizer)


def test_owners():
    assert owner_of([[0, 1], [2]]) == [0, 0, 1]


def test_a_word_has_the_characters_of_all_its_tokens(tracer, record):
    result = tracer.trace(record, words=True)
    assert max(map(len, result.members)) > 1
    for span, held in zip(result.spans, result.members, strict=True):
        assert span == (record.spans[held[0]][0], record.spans[held[-1]][1])
    assert "".join(TEXT[slice(*span)] for span in result.spans) == TEXT


def test_a_word_of_several_tokens_has_no_id(tracer):
    result = tracer.trace_text("a green bag of Zyxwvq", words=True)
    alone = [len(held) == 1 for held in result.members]
    assert {True, False} == {*alone}
    ids = [
        result.token_ids[held[0]] if one else None for held, one in zip(result.members, alone, strict=True)
    ]
    assert result.unit_ids == ids
