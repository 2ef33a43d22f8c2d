"""The notebooks of ``examples/``: they run from top to bottom, are kept without outputs, and are listed."""

import ast
import json
import re
from pathlib import Path

import pytest

from reverse_attention import Comparison, TraceResult

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "examples").glob("*.ipynb"))


def cells(notebook: Path, kind: str) -> list[str]:
    held = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in held if cell["cell_type"] == kind]


def run_cell(code: str, names: dict[str, object]) -> object:
    """Run a cell as a notebook does; what its last line is worth is what it shows."""
    tree = ast.parse(code)
    shown = not code.rstrip().endswith(";") and tree.body and isinstance(tree.body[-1], ast.Expr)
    last = ast.Expression(tree.body.pop().value) if shown else None
    exec(compile(tree, "cell", "exec"), names)
    return last and eval(compile(last, "cell", "eval"), names)


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_shows_pictures(notebook, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    shown = [run_cell(code, names) for code in cells(notebook, "code")]
    pictures = [one for one in shown if isinstance(one, TraceResult | Comparison)]
    assert pictures
    assert all("<iframe" in picture._repr_html_() for picture in pictures)
    assert capsys.readouterr().out


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_outputs_and_tells_of_larger_models(notebook):
    held = json.loads(notebook.read_text(encoding="utf-8"))
    assert (held["nbformat"], held["nbformat_minor"]) == (4, 5)
    for cell in held["cells"]:
        assert re.fullmatch(r"[\w-]{1,64}", cell["id"])
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None)
    assert len({cell["id"] for cell in held["cells"]}) == len(held["cells"])
    assert "smollm2-135m" in notebook.read_text(encoding="utf-8")


def test_there_are_five_and_the_readme_links_to_each():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(NOTEBOOKS) == 5
    assert re.findall(r"\]\((examples/.*?\.ipynb)\)", readme) == [f"examples/{one.name}" for one in NOTEBOOKS]
