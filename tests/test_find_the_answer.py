"""The benchmark of known answers: prompts say where their answer is, and what is counted is counted right."""

from dataclasses import asdict
from itertools import combinations, islice
from types import SimpleNamespace

import pytest

from benchmarks.find_the_answer import means, outcomes, tables
from benchmarks.find_the_answer.methods import AGAINST, ANSWERS_TOKEN, METHODS, Numbers, group_of, in_turn
from benchmarks.find_the_answer.tasks import TASKS, Task, needles, prompts
from benchmarks.find_the_answer.templates import COUNTRIES
from reverse_attention.demo.words import NAMES, NOUNS


def some(task: str) -> list[Task]:
    return list(islice(needles(50, 0) if task == "needle" else prompts(task, 0), 120))


@pytest.mark.parametrize("task", [*TASKS, "needle"])
def test_a_hundred_prompts_of_five_templates_differ_and_say_where_their_answer_is(task):
    drawn = some(task)
    assert len({prompt.text for prompt in drawn}) == len(drawn) == 120
    assert len({prompt.template for prompt in drawn}) >= 5
    for prompt in drawn:
        source = prompt.text[slice(*prompt.source)]
        said = {"capital": COUNTRIES.get(source), "agreement": None}.get(task, source)
        assert said in (None, prompt.answer.strip())
        assert prompt.answer != prompt.contrast


def test_an_agreement_is_with_its_noun_and_not_with_the_one_that_stands_nearer():
    for prompt in some("agreement"):
        noun = prompt.text[slice(*prompt.source)]
        plural = noun in ("children", "men", "women", "boxes") or noun.endswith("s")
        assert prompt.answer == (" are" if plural else " is")
        before, after = prompt.text[: prompt.source[0]], prompt.text[prompt.source[1] :]
        assert prompt.turned.startswith(before)
        assert prompt.turned.endswith(after)
        turned = prompt.turned[len(before) : len(prompt.turned) - len(after)]
        assert (noun, turned) in NOUNS.items() or (turned, noun) in NOUNS.items()


def test_two_hops_turned_lead_to_the_contrast():
    for prompt in some("keys"):
        via, place = (prompt.text[slice(*span)] for span in (prompt.via, prompt.source))
        who = next(word for word in prompt.text.rpartition(". ")[2].split() if word in NAMES)
        told = next(s for s in prompt.turned.split(". ") if s.split()[0] == who)
        assert via not in told.split()
        colour = next(word for word in told.split() if f"The {word} " in prompt.turned)
        ends = next(s for s in prompt.turned.split(". ") if s.startswith(f"The {colour} "))
        assert ends.split()[-1] == prompt.contrast.strip() != place


def case(*, tokens: int, source: set[int]) -> outcomes.Case:
    record = SimpleNamespace(input_ids=(0,) * tokens, attention_mask=(1,) * tokens)
    task = Task("gift", 3, "", "", "", (0, 0), None)
    return outcomes.Case(task, record, answer=0, contrast=1, source=source, via=set())


def test_the_rank_leaves_out_target_and_sink_and_counts_ties_against_the_method():
    scores = [9.0, 1.0, 2.0, 2.0, 3.0, 8.0]  # the sink, three others, ..., the target
    assert outcomes.of_scores(case(tokens=6, source={2}), scores, 0.5).rank == 3
    assert outcomes.of_scores(case(tokens=6, source={2, 4}), scores, 0.5).rank == 1
    at_the_sink = outcomes.of_scores(case(tokens=6, source={0}), scores, 0.5)
    assert (at_the_sink.rank, at_the_sink.of, at_the_sink.template) == (1, 5, 3)


def test_chance_is_the_share_of_all_draws():
    draws = list(combinations(range(7), 3))
    hits = sum(bool({1, 4} & set(draw)) for draw in draws)
    assert outcomes.chance(7, 2, 3) == pytest.approx(hits / len(draws))
    assert outcomes.chance(3, 1, 5) == 1


def outcome(template: int, rank: int) -> dict:
    counted = outcomes.Outcome(template, rank, 9, 0.0, 0.1, 0.5, on_five=rank < 9, chance=0.3)
    return asdict(counted)


def test_a_task_counts_as_much_as_another_and_its_templates_are_drawn_whole():
    alike = [[(0, 1.0)] * 5 + [(1, 1.0)] * 5, [(0, 0.0)] * 20]
    low, high = means.interval(alike)
    assert low + high == pytest.approx(1)  # 0.5, though one task has twice as many prompts
    assert (low, high) == pytest.approx((0.332, 0.668), abs=1e-3)  # Wilson's of 15 of 30: no draw differs
    one_template_fails = [[(template, float(template > 0)) for template in (0, 1, 2, 3, 4) * 20]]
    low, high = means.interval(one_template_fails)
    assert (low, high) == (0.4, 1.0)  # by prompts it would be 0.72 to 0.88


def test_the_row_of_relevance_has_the_contrast_where_the_verb_is_asked_for():
    facts, agreement = (
        [outcome(0, 1)] * 10,
        {ANSWERS_TOKEN: [outcome(0, 9)] * 10, AGAINST: [outcome(0, 2)] * 10},
    )
    seed = {"0.1.0 (last layer)": [outcome(0, 9)] * 10}
    by_task = {"facts": {ANSWERS_TOKEN: facts, **seed}, "agreement": {**agreement, **seed}}
    model = {"model": "m", "tasks": {name: {"outcomes": kept} for name, kept in by_task.items()}}
    row = next(line for line in tables.in_short([model]).splitlines() if "relevance" in line)
    assert "| 1.00 · 0.50 |" in row


def test_every_method_has_its_number_of_prompts():
    numbers = Numbers(prompts=4, several=3, grid=2, baselines=1)
    assert numbers.most == 4
    assert {method: getattr(numbers, group_of(method, "facts")) for method in METHODS}[AGAINST] == 2
    assert [group_of(method, "agreement") for method in in_turn("agreement")][:3] == ["prompts"] * 3
    assert sorted(in_turn("facts")) == sorted(METHODS)
