"""Which units of several prompts correspond, over tokenizers of every kind and all of Unicode."""

import functools
import itertools
import math
from fractions import Fraction

import pytest
import small_tokenizers as small
from hypothesis import example, given
from hypothesis import strategies as st

from reverse_attention.comparison import diff
from reverse_attention.comparison.alignment import Units, align, counterpart, token_units, word_units
from reverse_attention.comparison.depth import matching_layer, relative_depth
from reverse_attention.comparison.diff import _fewest_edits, match
from reverse_attention.prompt import spans

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
WORDS = st.lists(st.sampled_from(["the", "red", "key", "opens", "a"]), max_size=8)


def units(words, target=None):
    return Units(list(words), list(words), [[(n, 1.0)] for n in range(len(words))], target)


def words_of(text):
    return [text[slice(*span)] for span in spans.word_spans(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Alice lives in Paris. Tom", ["Alice", " lives", " in", " Paris", ".", " Tom"]),
        ("Mary's 3.14 well-known\n\nend ", ["Mary's", " 3.14", " well", "-", "known", "\n\nend", " "]),
        ("naïve हिन्दी 日本 👩‍🚀!", ["naïve", " हिन्दी", " 日", "本", " 👩‍🚀", "!"]),
        ("", []),
        ("  ", ["  "]),
    ],
)
def test_words(text, words):
    assert words_of(text) == words


@given(TEXT)
def test_every_character_is_in_exactly_one_word(text):
    words = spans.word_spans(text)
    assert [at for span in words for at in range(*span)] == list(range(len(text)))
    assert all(start < end for start, end in words)


@pytest.mark.parametrize("kind", small.KINDS)
@given(TEXT, st.randoms(use_true_random=False))
def test_mass_on_words_is_conserved(kind, text, rng):
    encoded, token_spans = spans.tokenize(text, small.KINDS[kind]())
    mass = [rng.random() for _ in token_spans]
    on_words, unaligned = word_units(text, token_spans).project(mass)
    assert math.isclose(sum(on_words) + unaligned, sum(mass), abs_tol=1e-9)
    without_text = sum(m for m, span in zip(mass, token_spans, strict=True) if span is None)
    assert math.isclose(unaligned, without_text, abs_tol=1e-9)
    assert encoded["input_ids"].shape[1] == len(mass)


@pytest.mark.parametrize("kind", small.KINDS)
@given(TEXT)
def test_a_token_belongs_to_the_words_whose_characters_it_has(kind, text):
    _, token_spans = spans.tokenize(text, small.KINDS[kind]())
    words = spans.word_spans(text)
    for span, shares in zip(token_spans, word_units(text, token_spans).shares, strict=True):
        assert bool(shares) == (span is not None)
        for word, share in shares:
            assert 0 < share <= 1
            assert set(range(*span)) & set(range(*words[word]))


def test_a_token_has_all_of_its_own_mass():
    assert token_units([5, 7, 5], ["a", "b", "a"]).project([0.5, 0.3, 0.2]) == ([0.5, 0.3, 0.2], 0.0)


def test_a_token_over_two_words_is_shared_by_characters():
    words = word_units("ab cde", [(0, 4), (4, 6)])  # "ab c": two characters and one, the space aside
    assert words.shares == [[(0, 2 / 3), (1, 1 / 3)], [(1, 1.0)]]
    on_words, unaligned = words.project([0.6, 0.4])
    assert on_words == pytest.approx([0.4, 0.6])
    assert unaligned == 0


@pytest.mark.parametrize("first", small.KINDS)
@pytest.mark.parametrize("second", small.KINDS)
def test_tokenizers_meet_on_the_words_of_the_text(first, second):
    text = "The red key opens São Paulo's 日本 harbour"
    columns = [word_units(text, spans.tokenize(text, small.KINDS[kind]())[1]) for kind in (first, second)]
    groups = align(columns, 0).groups
    assert groups[0] == groups[1] == list(range(9))
    assert columns[0].labels == ["The", "red", "key", "opens", "São", "Paulo's", "日", "本", "harbour"]


@given(TEXT)
@example("aaaaaaaaaa")
def test_a_text_with_itself_is_the_identity(text):
    ids = small.byte_bpe()(text)["input_ids"]
    for column in (token_units(ids, list(map(str, ids))), word_units(text, [])):
        alignment = align([column, column], 0)
        assert alignment.groups == [list(range(len(column.keys)))] * 2
        assert alignment.marks == [[None] * len(column.keys)] * 2


@given(WORDS, WORDS)
def test_the_match_is_the_same_from_either_side(a, b):
    there, back = match(a, b), match(b, a)
    assert {(i, j) for j, i in enumerate(there) if i is not None} == {
        (i, j) for i, j in enumerate(back) if j is not None
    }


@given(WORDS, WORDS)
def test_counterparts_are_in_order_and_one_to_one(a, b):
    matched = [i for i in match(a, b) if i is not None]
    assert matched == sorted(set(matched))


@given(st.lists(WORDS, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_the_columns_plays_no_part(texts, rng):
    order = list(range(len(texts)))
    rng.shuffle(order)
    columns = [units(words) for words in texts]
    alignment = align(columns, 0)
    again = align([columns[n] for n in order], order.index(0))
    assert again.groups == [alignment.groups[n] for n in order]
    assert again.marks == [alignment.marks[n] for n in order]


@given(st.lists(WORDS, min_size=2, max_size=4))
def test_a_group_has_one_unit_of_a_column_and_runs_in_reading_order(texts):
    columns = [units(words) for words in texts]
    for n, groups in enumerate(align(columns, 0).groups):
        assert len(set(groups)) == len(groups)
        if n == 0 or len(columns) == 2:
            assert groups == sorted(groups)


def test_words_that_swapped_places_are_changed_ones():
    before, after = ("when {} and {} went to".format(*names).split() for names in ("MJ", "JM"))
    assert match(before, after) == list(range(6))


def test_a_sentence_that_moved_is_seen_as_one():
    alice, tom, question = "alice lives in paris . ", "tom lives in rome . ", "alice lives in"
    before, after = (alice + tom + question).split(), (tom + alice + question).split()
    assert match(before, after) == [None] * 5 + [0, 1, 2, 3, 9, 10, 11, 12]


@given(st.lists(st.integers(0, 2), max_size=6), st.lists(st.integers(0, 2), max_size=6))
def test_edits_are_the_fewest(a, b):
    @functools.cache
    def distance(m, n):
        if not m or not n:
            return m + n
        kept = distance(m - 1, n - 1) + (a[m - 1] != b[n - 1])
        return min(kept, distance(m - 1, n) + 1, distance(m, n - 1) + 1)

    pairs = _fewest_edits(a, b)
    assert pairs == sorted(pairs)
    edits = len(a) + len(b) - 2 * len(pairs) + sum(a[i] != b[j] for i, j in pairs)
    assert edits == distance(len(a), len(b))


@pytest.mark.parametrize(("position", "expected"), [(0, None), (1, 0), (2, 1), (3, 2), (4, 2)])
def test_targets_correspond_by_words(position, expected):
    """BOS, two tokens of two words, two of one; in the other prompt a token a word."""
    reference = word_units("the red harbour", [None, (0, 3), (3, 7), (7, 11), (11, 15)])
    other = word_units("the blue harbour", [(0, 3), (3, 8), (8, 16)])
    assert counterpart(reference, other, position) == expected
    assert counterpart(other, reference, 2) == 4


def test_changed_inserted_and_deleted():
    before = ["the", "red", "key", "opens", "the", "harbour"]
    after = ["the", "blue", "old", "key", "opens", "a", "harbour", "now"]
    alignment = align([units(before), units(after)], 0)
    assert alignment.groups == [[0, 1, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6, 7]]
    assert alignment.marks[1] == [None, "changed", "inserted", None, None, "changed", None, "inserted"]
    assert alignment.marks[0] == [None, "changed", None, None, "changed", None]
    assert align([units(after), units(before)], 0).marks[0][2] == "deleted"


def test_what_two_columns_insert_at_one_place_is_one_group():
    alignment = align([units(["a", "b"]), units(["a", "x", "b"]), units(["a", "x", "y", "b"])], 0)
    assert alignment.groups == [[0, 3], [0, 1, 3], [0, 1, 2, 3]]


@given(WORDS, st.integers(0, 8), st.integers(0, 8))
def test_what_is_left_of_a_text_corresponds_to_equal_words(words, a, b):
    left = words[: min(a, b)] + words[max(a, b) :]
    for place, matched in enumerate(match(words, left)):
        assert matched is not None
        assert words[matched] == left[place]


@pytest.mark.parametrize(
    ("layer", "n_layers", "others", "expected"),
    [
        (3, 4, 12, 11),
        (0, 4, 12, 2),
        (1, 4, 12, 5),
        (11, 12, 4, 3),
        (0, 12, 4, 0),
        (5, 12, 4, 1),
        (2, 6, 6, 2),
    ],
)
def test_layers_match_at_the_nearest_relative_depth(layer, n_layers, others, expected):
    assert matching_layer(layer, n_layers, others) == expected
    every = [abs(relative_depth(n, others) - relative_depth(layer, n_layers)) for n in range(others)]
    assert every[expected] == pytest.approx(min(every))


def test_the_matching_layer_is_the_nearest_of_all_and_of_two_the_deeper():
    for n_layers, others in itertools.product(range(1, 9), repeat=2):
        for layer in range(n_layers):
            depths = [Fraction(n + 1, others) for n in range(others)]
            nearest = min(depths, key=lambda depth: (abs(depth - Fraction(layer + 1, n_layers)), -depth))
            assert matching_layer(layer, n_layers, others) == depths.index(nearest)


def test_of_a_prompt_that_begins_as_it_ends_the_end_corresponds():
    question = ["alice", "lives", "in"]
    facts = ["alice", "lives", "in", "paris", ".", "tom", "lives", "in", "rome", "."]
    assert match(question, facts + question) == [None] * len(facts) + [0, 1, 2]
    assert match(facts + question, question) == [10, 11, 12]


def test_what_both_prompts_are_asked_at_their_ends_corresponds():
    before, after = ["the", "keys", "near", "the", "lamp"], ["the", "key", "near", "the", "lamp", "s"]
    alignment = align([units(before, 4), units(after, 5)], 0)
    assert alignment.groups == [[0, 1, 2, 3, 5], [0, 1, 2, 3, 4, 5]]
    assert alignment.marks[1] == [None, "changed", None, None, "inserted", "changed"]
    assert match(before, after, (3, 5)) == match(before, after)  # one is asked in its middle


@given(WORDS.filter(bool), WORDS.filter(bool), st.data())
def test_targets_as_far_from_the_ends_correspond(a, b, data):
    left = data.draw(st.integers(1, min(len(a), len(b))))
    targets = (len(a) - left, len(b) - left)
    matched = match(a, b, targets)
    assert matched[targets[1]] == targets[0]
    back = match(b, a, targets[::-1])
    assert {(i, j) for j, i in enumerate(matched) if i is not None} == {
        (i, j) for i, j in enumerate(back) if j is not None
    }
    kept = [unit for unit in matched if unit is not None]
    assert kept == sorted(set(kept))


@pytest.mark.parametrize(("largest", "pairs"), [(2, [(1, 0)]), (1, [(0, 0)])])
def test_gaps_too_large_for_a_table_are_paired_from_the_left(monkeypatch, largest, pairs):
    monkeypatch.setattr(diff, "_LARGEST_GAP", largest)
    assert _fewest_edits(["x", "a"], ["a"]) == pairs
