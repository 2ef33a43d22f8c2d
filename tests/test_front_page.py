"""The front page's table is what the benchmarks wrote, and every table has its day and its command."""

import re
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.find_the_answer import tables

ROOT = Path(__file__).parents[1]
BENCHMARKS = report.README.read_text(encoding="utf-8")
README = report.FRONT_PAGE.read_text(encoding="utf-8")
DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+ 20\d\d\b|\b20\d\d-\d\d-\d\d\b")
COMMAND = re.compile(r"(^|`|PYTHONPATH=core )python -m benchmarks\.\w+", re.MULTILINE)
MARKS = re.findall(r"^<!-- end of ([\w ]+) -->$", BENCHMARKS, re.MULTILINE)


def between(text: str, name: str) -> str:
    return text.split(f"<!-- {name} -->")[1].split(f"<!-- end of {name} -->")[0]


def rows(text: str) -> list[dict[str, str]]:
    """The lines of the first Markdown table, by their heads."""
    table = re.search(r"(?:^\|.*\|\n?)+", text, re.MULTILINE).group(0)
    head, _, *lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    return [dict(zip(head, line, strict=True)) for line in lines]


def of_model(name: str) -> str:
    """What the benchmark told of a model, in full."""
    return between(BENCHMARKS, "find the answer").split(f"\n### {name}\n")[1].split("\n### ")[0]


def first_number(cell: str) -> str:
    """Without the interval behind it."""
    return cell.partition(" [")[0]


MODELS = list(rows(between(README, "find the answer"))[0])[1:]


@pytest.mark.parametrize("model", MODELS)
def test_the_front_pages_table_is_the_long_one_in_short(model):
    methods = {row["method"]: row for row in rows(of_model(model).split("**Every method")[1])}
    long_names = {short: name for name, short in tables._SHORT.items()}
    *shown, blind = rows(between(README, "find the answer"))
    for row in shown:
        name = next(iter(row.values()))
        told = methods[long_names.get(name, name)]
        assert row[model] == f"{first_number(told['on five'])} · {first_number(told['first'])}", name
    assert len(shown) == len(tables._SHORT) + 4
    counted = list(rows(of_model(model).split("**On one of the five")[1])[0])[1:]
    by_task = {row["task"]: row for row in rows(of_model(model).split("by task**")[1])}
    for cell, column in zip(blind[model].split(" · "), ("chance on five", "chance first"), strict=True):
        mean = sum(float(by_task[task][column]) for task in counted) / len(counted)
        assert float(cell) == pytest.approx(mean, abs=0.01), "of means that are rounded themselves"


@pytest.mark.parametrize("name", MARKS)
def test_a_table_has_its_day_and_its_command(name):
    sections = re.split(r"^## ", BENCHMARKS, flags=re.MULTILINE)
    (section,) = (one for one in sections if f"<!-- {name} -->" in one)
    assert DAY.search(section), f"on which day was the table {name!r} made?"
    assert COMMAND.search(section), f"which command makes the table {name!r}?"


def test_the_front_page_says_when_its_answers_were_counted():
    (section,) = (one for one in README.split("\n## ") if "<!-- find the answer -->" in one)
    assert DAY.search(section)
