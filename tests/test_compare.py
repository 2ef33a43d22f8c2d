"""Comparisons of traces: values worked out by hand, identities, and the demo models."""

import dataclasses
import itertools
import json
import math
import re

import pytest
import small_tokenizers as small
from tiny import MASKED, build

from reverse_attention import ReverseAttentionTracer, compare
from reverse_attention.comparison import AnswerDistribution, AskedRow, Candidate, answers, report
from reverse_attention.comparison.answering import _Token
from reverse_attention.comparison.difference import difference
from reverse_attention.comparison.lines import hues, lines
from reverse_attention.comparison.measured import sunk
from reverse_attention.comparison.sentences import changed, subtitle
from reverse_attention.comparison.tables import TABLES, rows
from reverse_attention.comparison.types import UNALIGNED
from reverse_attention.demo import PAIRS
from reverse_attention.picture.numbers import percent

NETWORK = {"graph": "network", "weights": "norm"}
MARY = "When Mary and John went to the store, John gave a drink to"
JOHN = "When Mary and John went to the store, Mary gave a drink to"
SHORT = "Mary and John went to the store and John gave a drink to"
MEASURES = ["paths_shared", "paths_all", "edge_overlap", "path_overlap", "influence_distance", "same_answer"]


def traced(loaded, texts, **settings):
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    records = [tracer.capture(text) for text in texts]
    results = [tracer.trace(record, **{**NETWORK, **settings}) for record in records]
    asked = [
        AskedRow(r, loaded.tokenizer, result.target_pos) for r, result in zip(records, results, strict=True)
    ]
    return results, asked


@pytest.fixture(scope="module")
def prompts(demo):
    results, asked = traced(demo, [MARY, JOHN, SHORT])
    return results, answers(asked)


@pytest.fixture(scope="module")
def names_swapped(prompts):
    results, asked = prompts
    return compare(results[:2], answers=asked[:2])


@pytest.fixture(scope="module")
def models(demo, demo_bos):
    (one,), first = traced(demo, [MARY])
    (other,), second = traced(demo_bos, [MARY])
    return compare([one, other], answers=answers(first + second))


@pytest.mark.parametrize(
    "settings", [NETWORK, {"graph": "layer"}, {"graph": "layer", "target_pos": 0}], ids=str
)
@pytest.mark.parametrize("by", ["tokens", "words"])
def test_a_prompt_with_itself(demo, demo_bos, settings, by):
    for loaded in (demo, demo_bos):
        results, asked = traced(loaded, [MARY, MARY], **settings)
        comparison = compare(results, by=by, answers=answers(asked))
        (pair,), (change,) = comparison.pairs, comparison.changes
        assert pair.paths_shared == pair.paths_all
        assert pair.edge_overlap in (1, None)
        assert pair.path_overlap in (pytest.approx(1), None)
        assert pair.influence_distance in (0, None)
        assert pair.same_answer
        assert not change.gained
        assert not change.lost
        assert all(influence.change == 0 for influence in change.influence)
        assert comparison.columns[0].groups == comparison.columns[1].groups
        assert set(comparison.columns[1].marks) == {None}


def test_names_swapped(names_swapped, prompts):
    """Against what the traces themselves say, without the sink and the path that stays at the target."""
    results, answered = prompts
    (pair,) = names_swapped.pairs
    a, b = results[:2]
    assert a.sink_positions == b.sink_positions == [0]
    visited = [
        [
            tuple((layer, at) for layer, at in enumerate(reversed(beam.positions)) if at)  # layer by layer
            for beam in result.beams
            if {*beam.positions} - {0, result.target_pos}
        ]
        for result in (a, b)
    ]
    assert pair.paths_shared == len(set(visited[0]) & set(visited[1]))
    hops = [{hop for path in paths for hop in itertools.pairwise(path)} for paths in visited]
    assert pair.edge_overlap == len(hops[0] & hops[1]) / len(hops[0] | hops[1])
    left = [[p / math.fsum(one.influence[1:]) for p in one.influence[1:]] for one in (a, b)]
    middle = [(p + q) / 2 for p, q in zip(*left, strict=True)]
    terms = [p * math.log2(p / m) / 2 for one in left for p, m in zip(one, middle, strict=True) if p > 0]
    assert pair.influence_distance == pytest.approx(math.sqrt(math.fsum(terms)), abs=1e-6)
    assert [answer.top[0].token for answer in answered[:2]] == [" Mary", " John"]
    assert pair.same_answer is False
    assert names_swapped.columns[1].marks[9] == names_swapped.columns[0].marks[9] == "changed"
    assert names_swapped.columns[1].marks.count(None) == a.seq_len - 1


def test_predictions_are_the_models_own(demo, prompts):
    import torch

    _, answered = prompts
    for text, answer in zip([MARY, JOHN], answered, strict=False):
        with torch.no_grad():
            logits = demo.model(**demo.tokenizer(text, return_tensors="pt")).logits[0, -1]
        p = logits.double().softmax(0)
        assert answer.entropy == pytest.approx(float(-(p * p.log2()).nansum()), abs=1e-4)
        for candidate in answer.top + answer.watched:
            assert candidate.probability == pytest.approx(float(p[candidate.token_id]), abs=1e-5)
            assert candidate.rank == int((p > p[candidate.token_id]).sum()) + 1
        assert len(answer.top) == 10
        assert [c.rank for c in answer.top] == list(range(1, 11))
    assert [c.token for c in answered[0].watched] == [" Mary", " John"]
    assert [[c.token for c in answer.watched] for answer in answered[1:]] == [[" Mary", " John"]] * 2


def test_the_order_of_the_columns_changes_nothing_else(prompts):
    results, answered = prompts
    names = ["a", "b", "c"]
    straight = compare(results, names=names, answers=answered)
    for order in itertools.permutations(range(3)):
        turned = compare(
            [results[n] for n in order],
            names=[names[n] for n in order],
            answers=[answered[n] for n in order],
            reference=order.index(0),
        )
        assert [turned.columns[order.index(n)] for n in range(3)] == straight.columns
        for a, b in itertools.combinations(range(3), 2):
            there, here = straight.pair(a, b), turned.pair(order.index(a), order.index(b))
            assert [getattr(there, m) for m in MEASURES] == [getattr(here, m) for m in MEASURES]
        for change in straight.changes:
            again = next(c for c in turned.changes if c.column == order.index(change.column))
            assert dataclasses.replace(again, column=change.column) == change


def test_measures_are_symmetric_in_the_reference(prompts):
    results, answered = prompts
    for a, b in itertools.combinations(range(3), 2):
        there = compare([results[a], results[b]], answers=[answered[a], answered[b]], reference=0).pairs[0]
        back = compare([results[a], results[b]], answers=[answered[a], answered[b]], reference=1).pairs[0]
        assert there == back


def test_the_matrix_of_agreement(prompts):
    results, _ = prompts
    comparison = compare(results)
    matrix = comparison.matrix("influence_distance", same=0.0)
    assert [matrix[n][n] for n in range(3)] == [0.0] * 3
    assert matrix == [list(row) for row in zip(*matrix, strict=True)]
    assert matrix[0][2] == comparison.pair(0, 2).influence_distance
    assert [comparison.matrix("edge_overlap")[n][n] for n in range(3)] == [1.0] * 3


def test_models_meet_on_words_and_no_mass_is_dropped(models):
    assert models.by == "words"
    qwen, gpt = models.columns
    assert qwen.unit_groups == gpt.unit_groups == list(range(14))
    assert gpt.groups[0] is None  # BOS
    for column in (qwen, gpt):
        assert sum(column.influence.values()) == pytest.approx(1, abs=1e-9)
        assert sum(column.result.influence) == pytest.approx(1, abs=1e-6)
    assert qwen.unaligned == 0
    assert gpt.unaligned == pytest.approx(gpt.result.influence[0] / sum(gpt.result.influence))
    assert all(change.group is not None for change in models.changes[0].influence), "BOS is a sink"
    assert sunk(gpt) == pytest.approx(gpt.unaligned)
    for moment in ("before", "after"):
        assert sum(getattr(c, moment) for c in models.changes[0].influence) == pytest.approx(1)
    assert None not in {step[1] for column in models.columns for path in column.paths for step in path}
    assert models.pairs[0].same_answer


def test_both_models_are_asked_for_the_same_word(models):
    for column in models.columns:
        (watched,) = column.answer.watched
        assert (watched.token, watched.whole) == (" Mary", True)


def test_tokens_are_told_to_another_tokenizer_by_their_text():
    bpe, wordpiece = small.byte_bpe(), small.wordpiece()
    words = [token[1:] for token in sorted(bpe.get_vocab()) if token[0] == "Ġ" and token[1:].isascii()]
    pieces = {word: wordpiece(word, add_special_tokens=False)["input_ids"] for word in words}
    told = {word: _Token(bpe.get_vocab()[f"Ġ{word}"], bpe).read_by(wordpiece) for word in words}
    whole = {word: (ids[0], len(ids) == 1) for word, ids in pieces.items() if ids}
    assert {known for _, known in whole.values()} == {True, False}
    assert {word: read for word, read in told.items() if read} == whole
    assert told[""] is None  # WordPiece has no word for a space
    assert _Token(7, bpe).read_by(bpe) == (7, True)


@pytest.mark.parametrize(
    ("asked", "token", "other", "expected"),
    [
        (small.byte_bpe, "ĠMary", small.unigram, ("▁Mary", True)),
        (small.byte_bpe, "Ġt", small.bpe_with_bytes, ("▁t", True)),  # which puts a space before all it reads
        (small.byte_bpe, "er", small.unigram, None),  # so that the end of a word cannot be told to it
        (small.byte_bpe, "Ġgave", small.unigram, None),  # "▁", "g", ...: a space mark says nothing yet
        (small.unigram, "▁Mary", small.byte_bpe, ("ĠMary", True)),
        (small.unigram, "▁Mary", small.wordpiece, ("mary", True)),
        (small.wordpiece, "dog", small.byte_bpe, ("Ġdog", True)),  # not "d", which goes on a word
        (small.wordpiece, "##er", small.byte_bpe, ("er", True)),
    ],
)
def test_a_token_keeps_the_space_before_it(asked, token, other, expected):
    vocabulary = asked().get_vocab()
    read = _Token(vocabulary[token], asked()).read_by(other())
    assert read == (expected and (other().get_vocab()[expected[0]], expected[1]))


def test_only_equal_text_is_a_whole_token(demo, demo_bos):
    """The two demo models' tokenizers: `` up`` of one is not the other's ``up``."""
    names = [
        {i: loaded.tokenizer.decode([i]) for i in loaded.tokenizer.get_vocab().values()}
        for loaded in (demo, demo_bos)
    ]
    for token_id, name in names[0].items():
        read = _Token(token_id, demo.tokenizer).read_by(demo_bos.tokenizer)
        if name in names[1].values() and "\ufffd" not in name:
            assert read is None or not read[1] or names[1][read[0]] == name
        elif read:
            assert not read[1]


def test_an_encoder_predicts_no_next_token():
    tokenizer = small.wordpiece()
    model = build("bert", MASKED, vocab_size=300)
    record = ReverseAttentionTracer(model, tokenizer).capture("the red key")
    assert answers([AskedRow(record, tokenizer, 2)]) == [None]


def test_influence_in_the_layer_graph_leaves_out_where_the_walk_starts(demo):
    results, _ = traced(demo, [MARY, SHORT], graph="layer")
    column = compare(results).columns[0]
    target = column.groups[results[0].target_pos]
    assert results[0].influence[results[0].target_pos] == 1
    assert column.influence[target] == 0
    others = sum(results[0].influence) - 1
    assert column.influence[0] == pytest.approx(results[0].influence[0] / others)


@pytest.mark.parametrize("pair", ["names_swapped", "models"])
def test_the_difference_is_the_two_flows(pair, request):
    """In both + gained is the flow after, in both + lost the flow before."""
    comparison = request.getfixturevalue(pair)
    before, after = comparison.columns
    picture = difference(before, after)
    assert json.loads(json.dumps(picture, allow_nan=False)) == picture
    assert picture["parts"] == "change"
    assert [beam["text"] for beam in picture["beams"]] == ["in both", "gained", "lost"]
    ids = [node["id"] for node in picture["nodes"]]
    assert len(set(ids)) == len(ids)
    assert picture["target"] in ids
    assert {end for link in picture["links"] for end in (link["source"], link["target"])} <= set(ids)
    position = {node["id"]: node["position"] for node in picture["nodes"]}
    assert all(position[k["source"]] <= position[k["target"]] for k in picture["links"])
    total = [
        sum(s["value"] for k in picture["links"] for s in k["shares"] if s["beam"] == part)
        for part in range(3)
    ]
    if pair == "names_swapped":  # one tokenizer and depth: every link of the columns' own pictures is there
        flows = [sum(k.value for k in c.result.sankey.links) for c in (before, after)]
        assert total[0] + total[2] == pytest.approx(flows[0])
        assert total[0] + total[1] == pytest.approx(flows[1])
    assert sum(beam["share"] for beam in picture["beams"]) == pytest.approx(1)


def drawn_alike(before, after):
    """Whether nothing is drawn as gained or lost, apart from how much flows."""
    picture = difference(before, after)
    return all({0} <= {share["beam"] for share in link["shares"]} for link in picture["links"])


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_paths_are_shared_where_the_difference_draws_no_other(demo, pair):
    comparison = compare(traced(demo, pair.texts)[0])
    (change,) = comparison.changes
    assert (not change.gained and not change.lost) == drawn_alike(*comparison.columns)
    for column in comparison.columns:  # a path of each layer's place: no two of a prompt's are one
        assert [len(path) for path in column.paths] == [5] * 5
        assert len(set(column.paths)) == 5


def test_a_column_says_which_layers_it_is_of(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)  # of four layers
    record = tracer.capture(MARY)
    results = [tracer.trace(record, layer=1), tracer.trace(record, layer=3), tracer.trace(record, **NETWORK)]
    told = [subtitle(column) for column in compare(results).columns]
    assert [text.split(" · ")[-1] for text in told] == [
        "layer 1 of 0 to 3, depth 50 %",
        "layer 3 of 0 to 3, depth 100 %",
        "all 4 layers",
    ]


def test_layers_are_left_out_where_depths_differ(demo, demo_bos):
    deep = ReverseAttentionTracer(
        build("gpt2", num_hidden_layers=6, n_layer=6, vocab_size=960, n_positions=64), demo_bos.tokenizer
    )
    results = [*traced(demo, [MARY])[0], deep.trace_text(MARY, **NETWORK)]
    comparison = compare(results, names=["shallow", "deep"], by="words")
    assert not any(column.layered for column in comparison.columns)
    assert {layer for column in comparison.columns for path in column.paths for layer, _ in path} == {0}
    assert difference(*comparison.columns)["graph"] == "layer"
    assert any("Layers are left out" in sentence for sentence in changed(comparison, comparison.changes[0]))


def test_targets_that_do_not_correspond_are_said(demo):
    start, end = (traced(demo, [MARY], target_pos=at)[0][0] for at in (3, 13))
    comparison = compare([start, end])
    pair = comparison.pairs[0]
    assert (pair.paths_shared, pair.path_overlap) == (None, None)
    said = " ".join(changed(comparison, comparison.changes[0]))
    assert "␣John (3) and ␣to (13), do not correspond" in said
    assert "0 paths" not in said
    begins = compare(traced(demo, ["Alice lives in", "Alice lives in Paris. Alice lives in"])[0])
    assert begins.pairs[0].paths_shared is not None


def test_what_has_no_text_is_no_shared_path(demo_bos):
    """From BOS there is only the path that stays at it."""
    results, _ = traced(demo_bos, [MARY, JOHN], target_pos=0)
    comparison = compare(results, by="words")
    assert [set(column.paths) for column in comparison.columns] == [{()}, {()}]
    assert (comparison.pairs[0].paths_shared, comparison.pairs[0].paths_all) == (0, 0)
    assert (comparison.pairs[0].edge_overlap, comparison.pairs[0].path_overlap) == (None, None)
    assert comparison.to_pandas("paths")["path"].tolist() == [UNALIGNED]
    assert "no path has a hop" in " ".join(changed(comparison, comparison.changes[0]))


def test_tokens_are_compared_by_their_ids_and_merged_words_by_their_names(demo):
    """Pieces of different characters may have one name; a word may have no id."""
    pieces = compare(traced(demo, ["a 日", "a 本"])[0], by="tokens")
    ids = [column.result.token_ids for column in pieces.columns]
    same = [one == other for one, other in zip(*ids, strict=True)]
    assert [mark is None for mark in pieces.columns[1].marks] == same
    assert not all(same)
    merged = compare(traced(demo, [MARY, MARY], words=True)[0], by="tokens")
    assert merged.columns[0].units.keys == merged.columns[0].result.tokens


def test_graphs_that_differ_have_no_distance(demo):
    network, layer = (
        traced(demo, [MARY], **{**NETWORK, "graph": graph})[0][0] for graph in ("network", "layer")
    )
    comparison = compare([network, layer])
    assert comparison.pairs[0].influence_distance is None
    assert comparison.changes[0].influence == []
    assert "not compared" in changed(comparison, comparison.changes[0])[0]
    with pytest.raises(ValueError, match="no difference"):
        difference(*comparison.columns)
    report.report(comparison)


def test_settings_that_differ_are_said(demo):
    some, more = (traced(demo, [MARY], top_beam=beams)[0][0] for beams in (3, 5))
    comparison = compare([some, more])
    assert "in different ways: paths 3 and 5." in changed(comparison, comparison.changes[0])[0]


def test_the_token_asked_for_is_told(demo):
    (before, after), _ = traced(demo, [MARY, JOHN], target_pos=9, predict=True)
    comparison = compare([before, after])
    for result, column in zip((before, after), comparison.columns, strict=True):
        likely = percent(result.prediction.probability, tenths=True)
        said = f"{result.labels[9]} (9) {likely} (rank {result.prediction.rank})"
        assert f"asked for {said}" in subtitle(column)
        assert said in " ".join(changed(comparison, comparison.changes[0]))


def test_pieces_and_what_cannot_be_told_are_said(models):
    first, second = models.columns
    paris, piece = (
        Candidate(n, " Paris"[:n], "␣Paris"[:n], 0.25, rank, n == 6, "␣Paris") for n, rank in ((6, 1), (3, 9))
    )
    other = Candidate(9, "j", "j", 0.5, 1)
    for told, says in (
        (piece, "␣Paris goes from 25.0 % (rank 1) to 25.0 % (rank 9, its first piece ␣Pa)."),
        (None, "␣Paris has 25.0 % (rank 1); the other tokenizer has no token for it."),
    ):
        answered = [AnswerDistribution(1.0, [paris], [paris]), AnswerDistribution(1.0, [other], [told])]
        columns = [dataclasses.replace(c, answer=a) for c, a in zip((first, second), answered, strict=True)]
        comparison = dataclasses.replace(models, columns=columns)
        assert says in changed(comparison, comparison.changes[0])
        assert comparison.to_pandas("predictions")["token"].tolist() == ["␣Paris"]


def test_the_references_marks_are_those_of_the_column_it_is_held_against(demo):
    comparison = compare(traced(demo, [MARY, JOHN, SHORT])[0])
    swapped, shorter = (change.marks for change in comparison.changes)
    assert swapped.count("changed") == 1
    assert swapped.count("deleted") == 0
    assert shorter.count("deleted") > 0
    assert swapped == compare(traced(demo, [MARY, JOHN])[0]).columns[0].marks


def test_a_path_keeps_its_number_and_its_colour(names_swapped):
    a, b, c = ((0, 1),), ((0, 2),), ((0, 3),)
    reference, other = (
        dataclasses.replace(column, paths=paths)
        for column, paths in zip(names_swapped.columns, ([a, b, a], [b, c, (), a, a, a]), strict=True)
    )
    assert lines([reference, other], 0) == [[0, 1, 0], [1, 2, None, 0, 0, 0]]
    assert hues([reference, other], 0) == [[0, 1, 2], [1, 3, 4, 0, 2, 5]]
    assert hues([other, reference], 1) == [[1, 3, 4, 0, 2, 5], [0, 1, 2]]


def test_tokens_and_words_of_one_prompt_meet_on_words(demo):
    tokens, words = (traced(demo, [MARY], words=words)[0][0] for words in (False, True))
    assert compare([tokens, words]).by == "words"
    with pytest.raises(ValueError, match="tokens of demo-qwen2, words of demo-qwen2"):
        compare([tokens, words], by="tokens")


def test_tokens_of_two_models_do_not_meet(models):
    with pytest.raises(ValueError, match="by='words'"):
        compare([column.result for column in models.columns], by="tokens")


def test_the_difference_with_itself_is_all_in_both(names_swapped):
    picture = difference(names_swapped.columns[0], names_swapped.columns[0])
    assert {share["beam"] for link in picture["links"] for share in link["shares"]} == {0}
    before = {(k.source, k.target): k.value for k in names_swapped.columns[0].result.sankey.links}
    assert sorted(k["value"] for k in picture["links"]) == pytest.approx(sorted(before.values()))


def test_tables(names_swapped, models):
    for comparison in (names_swapped, models):
        for name in TABLES:
            table = comparison.to_pandas(name)
            assert len(table) == len(rows(comparison, name)) > 0
            json.loads(table.to_json(orient="records"))
        measured = comparison.to_pandas().iloc[0]
        assert measured["edge overlap"] == comparison.pairs[0].edge_overlap
        influence = comparison.to_pandas("influence")
        for column in comparison.columns:
            assert influence[column.name].sum() == pytest.approx(1)
    paths = names_swapped.to_pandas("paths")
    assert paths["path"].is_unique
    assert paths["Prompt 1"].max() == 5


def test_what_changed_in_words(names_swapped):
    said = " ".join(changed(names_swapped, names_swapped.changes[0]))
    first, second = (column.answer for column in names_swapped.columns)
    assert f"␣Mary goes from {percent(first.top[0].probability, tenths=True)} (rank 1)" in said
    assert f"to {percent(second.top[0].probability, tenths=True)} (rank 1)" in said
    assert f"{names_swapped.pairs[0].paths_shared} paths are shared" in said


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"reference": 2}, "0 to 1"),
        ({"by": "letters"}, "'tokens' or 'words'"),
        ({"rbo_p": 1}, "between 0 and 1"),
        ({"names": ["a", "a"]}, "each one of its own"),
        ({"answers": [None]}, "1 answers for 2 traces"),
    ],
)
def test_what_is_wrong_is_said(prompts, settings, says):
    results, _ = prompts
    with pytest.raises(ValueError) as error:
        compare(results[:2], **settings)
    assert says in str(error.value)
    with pytest.raises(ValueError):
        compare(results[:1] * 5)


def test_a_trace_without_its_text_cannot_be_compared_by_words(prompts):
    old = dataclasses.replace(prompts[0][0], text="", spans=[])
    assert compare([old, old]).pairs[0].edge_overlap == 1
    with pytest.raises(ValueError) as error:
        compare([old, old], by="words")
    assert "Trace it again" in str(error.value)


def test_names_of_groups_are_told_apart(demo):
    moved = next(pair for pair in PAIRS if pair.name == "Order changed")
    comparison = compare(traced(demo, moved.texts)[0])
    labels = [change.label for change in comparison.changes[0].influence]
    assert len(set(labels)) == len(labels)
    assert "inserted ␣Paris" in labels
    assert comparison.to_pandas("paths")["path"].is_unique


def test_the_report_says_what_is_shared_and_names_every_measure(names_swapped, models):
    for comparison, model in ((names_swapped, True), (models, False)):
        page = report.report(comparison)
        json.dumps(page, allow_nan=False)
        assert ("aligned by", comparison.by) in page["facts"]
        assert ("model" in dict(page["facts"])) == model
        text = " ".join(section.get("text", "") for section in page["sections"])
        assert f"p = {comparison.rbo_p}" in text
        for section in page["sections"]:
            if "table" in section:
                assert {len(row) for row in section["table"]["rows"]} == {len(section["table"]["columns"])}


def test_the_report_has_the_texts_and_the_charts(prompts, demo):
    results, answered = prompts
    page = report.report(compare(results, answers=answered))
    sections = {section["heading"]: section for section in page["sections"]}
    compared = sections["What is compared"]["table"]
    texts = {name: cells for name, *cells in compared["rows"]}["text"]  # of few columns, side by side
    assert texts == [MARY, JOHN, SHORT]
    assert compare(results, answers=answered).to_html().count(f'"{JOHN}"') == 1
    bars = sections["From Prompt 1 to Prompt 2"]["bars"]
    assert bars[0] == {"label": "␣John (9) → ␣Mary (9)", "value": bars[0]["value"], "text": bars[0]["text"]}
    assert all(abs(bar["value"]) >= 0.005 and float(bar["text"].replace("−", "-")) for bar in bars)
    first, *others = sections["Agreement"]["matrices"]
    assert first["cells"][0][0] == "–"
    distance = compare(results).pair(0, 1).influence_distance
    assert first["shades"][0][1] == first["shades"][1][0] == 1 - distance
    assert max(shade for row in others[-1]["shades"] for shade in row if shade is not None) == 1


def test_a_token_that_reads_as_a_number_is_a_text():
    assert report.table([{"token": "1", "share": 0.5}, {"token": "2", "share": None}])["numbers"] == [
        False,
        True,
    ]


def test_a_path_that_comes_twice_has_its_best_rank(names_swapped):
    a, b = ((0, 1),), ((0, 2),)
    reference, other = (
        dataclasses.replace(column, paths=paths)
        for column, paths in zip(names_swapped.columns, ([a, b, a], [b, a, b]), strict=True)
    )
    table = rows(dataclasses.replace(names_swapped, columns=[reference, other]), "paths")
    ranks = [(row[reference.name], row[other.name]) for row in table]
    assert ranks == [(1, 2), (2, 1)]


def test_equal_paths_are_shared_at_their_best_rank(demo, demo_bos):
    """Routes that differ by layers alone are one path where layers are left out."""
    results = [traced(loaded, [MARY], top_beam=25)[0][0] for loaded in (demo, demo_bos)]
    together = compare(results)
    first, second = (column.paths for column in together.columns)
    assert len(set(first)) < len(first)
    (change,) = together.changes
    assert change.shared
    for before, after in change.shared:
        assert (first.index(first[before]), second.index(second[after])) == (before, after)
        assert first[before] == second[after]
    gained = [second[index] for index in change.gained]
    assert gained == [path for path in dict.fromkeys(second) if path and path not in first]


def test_labels_that_run_from_the_right_turn_nothing_around(demo):
    """Unisolated, ``ى·2/2 (5)`` is shown as ``(5) ى·2/2``."""
    results, _ = traced(demo, ["قصى", "كان"])
    comparison = compare(results, names=["A", "B"])
    for column, row in zip(comparison.columns, rows(comparison, "columns"), strict=True):
        label, position = column.result.labels[column.result.target_pos], column.result.target_pos
        assert row["target"] == f"\u2068{label}\u2069 ({position})"
        assert subtitle(column).startswith(f"target {row['target']}")
    for row in rows(comparison, "paths"):
        assert row["path"].count("\u2068") == row["path"].count("\u2069") > 0
    told = {group.label for group in comparison.changes[0].influence if group.label != UNALIGNED}
    said = " ".join(changed(comparison, comparison.changes[0]))
    named = [label for label in told if label in said and label.strip("␣")]
    assert named
    assert all(f"\u2068{label}\u2069" in said for label in named)


def test_sinks_and_stays_are_no_likeness_and_that_is_said(demo):
    """Two prompts of which each path is the sink's or stays at the target share nothing."""
    results = traced(demo, ["Alice lives in Paris", "Alice lives in Rome"], paths="token", top_beam=12)[0]
    kept = [
        dataclasses.replace(r, beams=[b for b in r.beams if set(b.positions) <= {0, r.target_pos}])
        for r in results
    ]
    assert all(len(result.beams) == 2 for result in kept)
    comparison = compare(kept, names=["A", "B"])
    assert (comparison.pairs[0].paths_shared, comparison.pairs[0].paths_all) == (0, 0)
    said = " ".join(changed(comparison, comparison.changes[0]))
    shares = [percent(result.influence[0], tenths=True) for result in results]
    assert f"The sink, Alice (0), is left out of all these measures; it holds {shares[0]}" in said
    assert f"and {shares[1]} of influence in B" in said


def test_what_two_prompts_begin_with_alike_is_the_same_to_the_model(names_swapped, prompts):
    results = prompts[0]
    said = " ".join(changed(names_swapped, names_swapped.changes[0]))
    first = next(
        n for n, (a, b) in enumerate(zip(results[0].token_ids, results[1].token_ids, strict=True)) if a != b
    )
    assert f"The first {first} tokens are the same in both" in said
    assert f"after them, ␣Mary ({first})" in said


def test_words_tell_why_two_numbers_differ(demo):
    """Fewer paths counted than drawn, and hops that both have though no whole path is: told by name."""
    token = compare(traced(demo, [MARY, SHORT], weights="relevance", paths="token")[0])
    results = [column.result for column in token.columns]
    kept = [[without_sinks(path, result) for path in result.beams] for result in results]
    said = " ".join(changed(token, token.changes[0]))
    for name, result, paths in zip(("Prompt 1", "Prompt 2"), results, kept, strict=True):
        counted = len({path for path in paths if len(path) > 1})
        assert counted < len(result.beams)
        assert f"{counted} of {len(result.beams)} in {name}" in said
    texts = [
        {tuple(result.labels[p] for p in hop) for path in paths for hop in itertools.pairwise(path)}
        for result, paths in zip(results, kept, strict=True)
    ]
    named = said.partition("are on both: ")[2].partition(".")[0].partition(" and ")[0]
    hops = [tuple(re.sub(r" \(\d+\)", "", end) for end in hop.split(" → ")) for hop in named.split(", ")]
    assert hops
    assert {*hops} <= texts[0] & texts[1]


def without_sinks(path, result):
    """The positions that a token path passes, earliest first."""
    return tuple(p for p in reversed(path.positions) if p not in result.sink_positions)
