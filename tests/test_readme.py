"""The README's example runs word for word, a demo model's folder standing in for the hub id."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reverse_attention.demo import MODELS

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
EXAMPLE = re.search(r"```python\n(from transformers.*?)```", README, re.DOTALL).group(1)


def test_the_quick_example(tmp_path):
    """As it stands, and without eager attention, in one process: starting one takes longest."""
    assert "Qwen/Qwen2-0.5B" in EXAMPLE
    without = EXAMPLE.replace(', attn_implementation="eager"', "")
    assert without != EXAMPLE
    assert "attn_implementation" not in without
    shutil.copytree(MODELS["demo-qwen2"], tmp_path / "Qwen" / "Qwen2-0.5B")
    # No browser may open on the machine that runs the tests.
    quiet = "import webbrowser; webbrowser.open = print\n"
    done = subprocess.run(
        [sys.executable, "-c", quiet + EXAMPLE + without],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r" -> .* \(score: -?\d+\.\d{4}\)", done.stdout)) == 2 * 5
    assert (tmp_path / "output" / "index.html").is_file()


@pytest.mark.parametrize(
    "command",
    [
        ".venv/bin/pip install -r requirements.txt && .venv/bin/streamlit run dashboard.py",
        ".venv/bin/pip install -r requirements-dev.txt && "
        '.venv/bin/pytest -n 2 --dist loadfile -m "not e2e" && .venv/bin/pytest -m e2e',
    ],
)
def test_the_two_commands_stand_in_the_readme(command):
    assert f"python3 -m venv .venv && {command}" in README.splitlines()
