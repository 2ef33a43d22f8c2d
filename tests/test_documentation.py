"""The documentation: its Python runs, and what is made from the code is all there."""

import argparse
import importlib.util
import re
import shlex
from pathlib import Path

import pytest

from reverse_attention.options import parse
from reverse_attention.result.glossary import GLOSSARY
from reverse_attention.result.method_table import METHODS
from reverse_attention.result.setting_table import ABOUT

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = {page.name: page.read_text(encoding="utf-8") for page in DOCS.glob("*.md")}
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def made_module():
    spec = importlib.util.spec_from_file_location("made", DOCS / "made.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def made():
    return made_module()


@pytest.mark.parametrize("page", [name for name, text in PAGES.items() if BLOCK.search(text)])
def test_the_python_of_a_page_runs_from_top_to_bottom(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for block in BLOCK.findall(PAGES[page]):
        exec(compile(block, page, "exec"), names)
    prints = sum("print(" in block for block in BLOCK.findall(PAGES[page]))
    assert len(capsys.readouterr().out.splitlines()) >= prints > 0


def test_every_page_is_in_the_navigation_and_every_made_part_on_a_page(made):
    listed = re.findall(r"- ([\w-]+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(PAGES)
    asked = [name for text in PAGES.values() for name in re.findall(r"<!-- made: ([\w -]+) -->", text)]
    assert sorted(asked) == sorted(made.PARTS)


def test_made_parts_say_what_the_code_says(made):
    whole = made.on_page_markdown("\n".join(f"<!-- made: {name} -->" for name in made.PARTS))
    assert "<!-- made" not in whole
    for name, about in ABOUT.items():
        assert f"`{name}` · {about.help}" in whole
        assert about.option is None or f"`{about.option}`" in whole
    for method in METHODS.values():
        assert method.caption in whole
    for term, meaning in GLOSSARY.items():
        assert f"**{term}**\n: {meaning}" in whole
    for command in ("trace", "generate", "compare", "verify", "receipt", "dashboard"):
        assert f"## reverse-attention {command}\n" in whole
    assert "| **network, `relevance`, token paths** |" in whole


def test_a_part_that_there_is_none_of_ends_the_build(made):
    with pytest.raises(KeyError):
        made.on_page_markdown("<!-- made: something -->")


def test_the_glossary_is_in_order():
    assert list(GLOSSARY) == sorted(GLOSSARY)


def test_every_command_line_in_the_pages_is_one():
    commands = [
        line for text in [*PAGES.values(), (ROOT / "README.md").read_text(encoding="utf-8")]
        for line in re.findall(r"^reverse-attention .*$", text, re.MULTILINE)
    ]  # fmt: skip
    assert commands
    for command in commands:
        words = shlex.split(command.split(" < ")[0])
        assert isinstance(parse(words[1:]), argparse.Namespace)
