"""Parts of the documentation that are made from the code: a hook of MkDocs.

A page holds ``<!-- made: NAME -->`` on a line of its own, and the part of that name is put there. So what the
settings, the command line, the glossary and the benchmarks say is said in one place.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from reverse_attention.options import _parser
from reverse_attention.result.glossary import GLOSSARY
from reverse_attention.result.method_table import METHODS
from reverse_attention.result.setting_table import ABOUT, About

_ROOT = Path(__file__).parents[1]
_BENCHMARKS = _ROOT / "benchmarks" / "README.md"
_MARK = re.compile(r"^<!-- made: ([\w -]+) -->$", re.MULTILINE)
_REPOSITORY_LINK = re.compile(r"\]\((?:core|benchmarks|docs|tests)/[^)]+\)")


def on_page_markdown(markdown: str, **_: Any) -> str:
    """A page with its made parts in place; MkDocs calls this.

    Raises:
        KeyError: a page asks for a part that there is none of.
    """
    return _MARK.sub(lambda mark: PARTS[mark[1]](), markdown)


def on_files(files: Any, config: Any) -> None:
    """Take the notebooks along, to be downloaded; MkDocs calls this."""
    from mkdocs.structure.files import File  # the parts can be made without MkDocs

    for notebook in _notebooks():
        files.append(File.generated(config, f"examples/{notebook.name}", abs_src_path=str(notebook)))


def settings() -> str:
    """Every setting of a trace: what it changes, what it may be, and its defaults."""
    return "\n\n".join(_setting(name, about) for name, about in ABOUT.items())


def _setting(name: str, about: About) -> str:
    may_be = f"One of {_listed(about.values)}." if about.values else _bounds(about)
    option = f"Command line: `{about.option}`. " if about.option else ""
    both = f"Default in the library `{about.default!r}`"
    people = "" if about.dashboard == about.default else f", in the dashboard {_people(about.dashboard)}"
    return f"## {about.label}\n\n`{name}` · {about.help}\n\n{may_be} {option}{both}{people}.".replace(
        "  ", " "
    )


def _listed(values: Any) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _bounds(about: About) -> str:
    if about.least is None:
        return ""
    return f"At least {about.least:g}" + ("." if about.most is None else f", at most {about.most:g}.")


def _people(value: Any) -> str:
    return "what suits the other settings" if value is None else f"`{value!r}`"


def methods() -> str:
    """The edge weights of the network graph, best first."""
    return "\n".join(f"- **`{row.name}`**: {row.explanation}. {row.caption}" for row in METHODS.values())


def glossary() -> str:
    """Every word with its meaning."""
    return "\n\n".join(f"**{term}**\n: {meaning}" for term, meaning in GLOSSARY.items())


def command_line() -> str:
    """The help of every command, as the parser gives it."""
    parser = _parser()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction)).choices
    helps = {"reverse-attention": parser, **{f"reverse-attention {n}": one for n, one in commands.items()}}
    return "\n\n".join(f"## {name}\n\n```text\n{_help(one)}\n```" for name, one in helps.items())


def _help(parser: argparse.ArgumentParser) -> str:
    parser.formatter_class = lambda prog: argparse.HelpFormatter(prog, width=100)
    return parser.format_help().rstrip()


def answers_found() -> str:
    """The README's table of known answers, and what was asked."""
    return _between(_ROOT / "README.md", "find the answer")


def answers_told() -> str:
    """How known answers were counted and what came out."""
    return _told("Find the answer")


def receipts() -> str:
    """What cutting the hops of each method costs."""
    tables = re.sub(r"^#+ ", "#### ", _between(_BENCHMARKS, "receipt"), flags=re.MULTILINE)
    return f"{_told('The receipt')}\n\n{tables}"


def examples() -> str:
    """The notebooks, each with its link: their text and their code."""
    return "\n\n".join(map(_notebook, _notebooks()))


def _notebooks() -> list[Path]:
    return sorted((_ROOT / "examples").glob("*.ipynb"))


def _notebook(file: Path) -> str:
    cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
    title, *parts = [_cell(cell["cell_type"], "".join(cell["source"])) for cell in cells]
    heading, _, text = title.partition("\n")
    return "\n\n".join([heading, f"Notebook: [{file.name}](examples/{file.name})", text.strip(), *parts])


def _cell(kind: str, source: str) -> str:
    if kind == "code":
        return f"```python\n{source}\n```"
    return re.sub(r"^#", "##", source, flags=re.MULTILINE)


def speed() -> str:
    """How long passes take."""
    return f"{_told('Network')}\n\n{_between(_BENCHMARKS, 'network')}"


def _told(heading: str) -> str:
    """The benchmarks' own words before a table: what was asked, when and where, with which commands."""
    section = _BENCHMARKS.read_text(encoding="utf-8").split(f"\n## {heading}\n", 1)[1]
    words = _REPOSITORY_LINK.sub("]", section.split("\n<!-- ", 1)[0].strip())
    return re.sub(r"^ +", lambda indent: 2 * indent[0], words, flags=re.MULTILINE)  # as MkDocs nests


def _between(file: Path, name: str) -> str:
    """What stands between a table's two marks."""
    text = file.read_text(encoding="utf-8")
    return text.split(f"<!-- {name} -->\n", 1)[1].split(f"\n<!-- end of {name} -->", 1)[0]


def citation() -> str:
    """What to cite, from the file that says it."""
    said = yaml.safe_load((_ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    papers = "\n".join(f"- {_paper(paper)}" for paper in said["references"])
    return f"> {said['title']}, version {said['version']}. {said['license']} licence.\n\n{papers}"


def _paper(paper: dict[str, Any]) -> str:
    names = ", ".join(author.get("family-names") or author.get("name", "") for author in paper["authors"])
    return f"{names} ({paper['year']}): [*{paper['title']}*]({paper['url']}). For {paper['notes']}."


def portal_settings() -> str:
    """Every key of the settings of whoever runs the dashboard, with its default."""
    return _file("portal.example.toml", "toml")


def proxy() -> str:
    """What nginx is told."""
    return _file("deploy/nginx.conf", "nginx")


def _file(name: str, language: str) -> str:
    return f"```{language}\n{(_ROOT / name).read_text(encoding='utf-8')}```"


PARTS: dict[str, Callable[[], str]] = {
    "settings": settings,
    "methods": methods,
    "glossary": glossary,
    "command line": command_line,
    "answers found": answers_found,
    "answers told": answers_told,
    "receipts": receipts,
    "speed": speed,
    "examples": examples,
    "citation": citation,
    "portal settings": portal_settings,
    "proxy": proxy,
}
"""Each part by the name that a page calls it by."""
