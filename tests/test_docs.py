"""The pages for contributors say what is so: paths, rooms, tests, versions and commands that they name."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "core" / "reverse_attention"
NOT_OURS = {"Qwen/Qwen2-0.5B", ".venv/bin/mypy"}
PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/architecture.md"]
PAGES += ["benchmarks/README.md", "core/reverse_attention/demo/README.md"]


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def paths_named(page: str) -> set[str]:
    """What a page writes as code and looks like a path of the repository, and what it links to.

    In ``docs/architecture.md`` a path may start at the library: ``weights/sinks.py``.
    """
    path = r"[\w./-]+/[\w./-]*|[\w-]+\.(?:py|md|txt|toml|cff|json|ts)"
    written = set(re.findall(rf"`({path})(?:::\w+)?`", text(page)))
    linked = {link.split("#")[0] for link in re.findall(r"\]\(([^)]+)\)", text(page)) if "://" not in link}
    return (written | linked) - NOT_OURS - {""}


@pytest.mark.parametrize("page", PAGES)
def test_every_path_that_a_page_names_exists(page):
    starts = [ROOT, (ROOT / page).parent, LIBRARY]
    named = paths_named(page)
    assert named
    assert not {path for path in named if not any((start / path).exists() for start in starts)}


def test_every_room_has_its_line_in_the_architecture():
    tree = re.search(r"```\n(.*?)```", text("docs/architecture.md"), re.DOTALL).group(1)
    rooms = {path.name for path in LIBRARY.iterdir() if path.is_dir() and path.name != "__pycache__"}
    modules = {path.name for path in LIBRARY.glob("*.py")} - {"__main__.py"}
    assert {line.split()[0] for line in tree.splitlines()} == {f"{room}/" for room in rooms} | modules


def test_every_promise_names_a_test_that_is_there():
    rows = [row for row in text("SECURITY.md").splitlines() if row.startswith("| ")][1:]
    assert rows
    for row in rows:
        tests = re.findall(r"`(tests/\w+\.py)::(\w+)`", row)
        assert tests, row
        for file, name in tests:
            functions = {
                node.name for node in ast.parse(text(file)).body if isinstance(node, ast.FunctionDef)
            }
            assert name in functions, f"{file}::{name}"


def test_there_is_one_version():
    version = tomllib.loads(text("pyproject.toml"))["project"]["version"]
    assert yaml.safe_load(text("CITATION.cff"))["version"] == version
    assert re.search(r"^## ([\d.]+)", text("CHANGELOG.md"), re.MULTILINE).group(1) == version


def test_the_hook_before_a_commit_runs_the_lint_of_ci():
    step = re.search(r'step "lint and types"\n(.*?)\n\n', text(".ci/run"), re.DOTALL).group(1)
    hooks = yaml.safe_load(text(".pre-commit-config.yaml"))["repos"]
    assert [repo["repo"] for repo in hooks] == ["local"]
    assert [hook["entry"] for hook in hooks[0]["hooks"]] == step.splitlines()


def test_the_workflow_runs_ci_on_every_python_that_is_supported():
    job = yaml.safe_load(text(".github/workflows/ci.yml"))["jobs"]["everything"]
    assert job["steps"][-1] == {"run": ".ci/run"}
    lowest = tomllib.loads(text("pyproject.toml"))["project"]["requires-python"]
    assert lowest == f">={job['strategy']['matrix']['python'][0]}"


def papers() -> list[dict]:
    return yaml.safe_load(text("CITATION.cff"))["references"]


def test_every_paper_has_its_place_on_arxiv_which_is_no_younger_than_it():
    for paper in papers():
        number = re.fullmatch(r"https://arxiv\.org/abs/(\d\d)(\d\d)\.\d{5}", paper["url"])
        assert number, paper["title"]
        assert 2000 + int(number[1]) <= paper["year"]
        assert 1 <= int(number[2]) <= 12
    assert len({paper["url"] for paper in papers()}) == len(papers())


CITING = [
    "README.md",
    *(f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")),
    "core/reverse_attention/result/method_table.py",
]


def test_every_paper_that_people_read_of_is_in_the_list():
    first = {(p["authors"][0]["family-names"], p["year"], min(len(p["authors"]), 3)) for p in papers()}
    cited = r"([A-Z]\w+) (?:(et\s+al\.)|&\s[A-Z]\w+)\s\(?(\d{4})(?:, (\d{4}))?"
    read = {
        (name, int(year), 3 if others else 2)
        for page in CITING
        for name, others, *years in re.findall(cited, text(page))
        for year in filter(None, years)
    }
    assert read == first


def test_titles_in_the_concepts_are_those_of_the_list():
    titles = [
        " ".join(title.split()) for title in re.findall(r"\d{4},\s\*([^*]+)\*", text("docs/concepts.md"))
    ]
    assert len(titles) == len(papers())
    for title in titles:
        assert any(paper["title"].startswith(title) for paper in papers()), title


OUTSIDE = re.compile(r"""[a-z]+://[^\s<>()"'`]+""")


def test_links_that_lead_outside_are_of_https_and_well_formed():
    addresses = {link.rstrip(".,;:") for page in {*PAGES, *CITING} for link in OUTSIDE.findall(text(page))}
    own = re.compile(
        r"(https?|wss?|sqlite|postgresql\S*)://(127\.0\.0\.1|localhost|/|\S*@|[\w-]+:\d+|\w+(/|$))"
    )
    for address in addresses:
        assert own.match(address) or re.fullmatch(
            r"https://([a-z0-9-]+\.)+[a-z]{2,}(/[\w./#?=&~%-]*)?", address
        ), address
