"""The house: who may import whom, what the library must not do."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import reverse_attention

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "core" / "reverse_attention"


def imports(path: Path) -> set[str]:
    """Top-level names of every module that the file imports; siblings as ``.name``."""
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level:
            imported |= {f".{(node.module or alias.name).split('.')[0]}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module.split(".")[0])
    return imported


FORBIDDEN = {
    "dashboard.py": {"reverse_attention", "torch", "transformers"},
    "pages": {"torch", "transformers", "dashboard"},
    "components": {"torch", "transformers", "pages", "dashboard"},
    "core/reverse_attention": {"streamlit", "components", "pages", "dashboard", "core"},
}


@pytest.mark.parametrize("place", FORBIDDEN)
def test_imports_go_one_way(place):
    path = ROOT / place
    files = [path] if path.is_file() else list(path.rglob("*.py"))
    files = [file for file in files if "node_modules" not in file.parts]
    assert files
    for file in files:
        assert not imports(file) & FORBIDDEN[place], file


ROOMS = [
    "result",
    "demo",
    "prompt",
    "capture",
    "backward",
    "weights",
    "search",
    "knockout",
    "model",
    "picture",
    "trace",
    "comparison",
]
"""From the ground up: a room imports only rooms before it."""

GROUND = {"drawing", "memory", "progress", "shapes"}
"""Modules beside the rooms that every room may import."""


def rooms_imported(file: Path) -> set[str]:
    """The other rooms of the library that a file imports, the ground aside."""
    own = file.relative_to(LIBRARY).parts[0]
    tree = ast.parse(file.read_text(encoding="utf-8"))
    upward = [n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level == 2]
    names = {(n.module or n.names[0].name).split(".")[0] for n in upward}
    return names - {own} - GROUND


def test_the_rooms_are_all_there_is():
    folders = {path.name for path in LIBRARY.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == set(ROOMS)
    entrances = {"__init__", "__main__", "beam", "cli", "completion", "notebook", "options", "terminal"}
    assert {path.stem for path in LIBRARY.glob("*.py")} == entrances | GROUND


def test_the_ground_stands_on_nothing():
    for module in GROUND:
        names = imports(LIBRARY / f"{module}.py")
        assert not [name for name in names if name.startswith(".")], module


@pytest.mark.parametrize("room", ROOMS)
def test_imports_between_rooms_lead_down(room):
    below = set(ROOMS[: ROOMS.index(room)])
    for file in (LIBRARY / room).rglob("*.py"):
        assert rooms_imported(file) <= below, file


def test_a_picture_is_made_of_a_result_and_its_text():
    for file in (LIBRARY / "picture").glob("*.py"):
        assert rooms_imported(file) <= {"result", "prompt"}, file
    assert not rooms_imported(LIBRARY / "result" / "trace_result.py")


def test_a_search_knows_nothing_of_the_picture():
    for file in (LIBRARY / "search").glob("*.py"):
        assert "picture" not in rooms_imported(file), file
    assert rooms_imported(LIBRARY / "search" / "beam.py") <= {"result", "prompt"}


def test_results_and_pictures_need_no_torch():
    for room in ("result", "picture"):
        for file in (LIBRARY / room).glob("*.py"):
            assert "torch" not in imports(file), file
    assert "torch" not in imports(LIBRARY / "search" / "beam.py")


def modules_imported(file: Path) -> set[Path]:
    """The files of the library that a file imports, in functions and for types alone too."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = file.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            imported |= {_file_of(base / alias.name) or _file_of(base) for alias in node.names}
    return {path for path in imported if path}


def _file_of(module: Path) -> Path | None:
    candidates = (module.with_suffix(".py"), module / "__init__.py")
    return next((path for path in candidates if path.is_file()), None)


def circle(imported: dict[Path, set[Path]]) -> list[Path]:
    """Files that import each other in a circle; empty where there is none."""
    while leaves := [file for file, others in imported.items() if not others & imported.keys()]:
        imported = {file: others for file, others in imported.items() if file not in leaves}
    if not imported:
        return []
    way = [next(iter(imported))]  # every file left imports another one that is left
    while len(set(way)) == len(way):
        way.append(next(iter(sorted(imported[way[-1]] & imported.keys()))))
    return way[way.index(way[-1]) :]


def test_no_files_import_each_other_in_a_circle():
    round_trip = circle({file: modules_imported(file) for file in LIBRARY.rglob("*.py")})
    assert not round_trip, " -> ".join(str(file.relative_to(LIBRARY)) for file in round_trip)


def test_the_finder_of_circles_finds_them(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "__init__.py").write_text("from .b import x\n")
    (tmp_path / "a" / "b.py").write_text("def f():\n    from . import c\n")
    (tmp_path / "a" / "c.py").write_text("from typing import Any\nfrom ..d import g\n")
    (tmp_path / "d.py").write_text("x = 1\n")
    files = {name: tmp_path / name for name in ("a/__init__.py", "a/b.py", "a/c.py", "d.py")}
    assert modules_imported(files["a/c.py"]) == {files["d.py"]}
    assert not circle({file: modules_imported(file) for file in files.values()})
    (tmp_path / "d.py").write_text("if TYPE_CHECKING:\n    from .a.b import f\n")
    round_trip = circle({file: modules_imported(file) for file in files.values()})
    assert round_trip[0] == round_trip[-1]
    assert set(round_trip) == {files["a/b.py"], files["a/c.py"], files["d.py"]}


def modules() -> list[str]:
    """Every module of the library by its full name."""
    files = sorted(LIBRARY.rglob("*.py"))
    names = [".".join(file.relative_to(LIBRARY.parent).with_suffix("").parts) for file in files]
    return [name.removesuffix(".__init__") for name in names]


def test_every_module_is_reached_by_its_full_name():
    """No function hides the module whose name it has."""
    names = [name for name in modules() if not name.endswith("__main__")]  # it runs the command line
    code = "\n".join(f"import {name}; assert {name}.__name__ == {name!r}" for name in names)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_finder_of_imports_finds_them(tmp_path):
    (tmp_path / "m.py").write_text(
        "import a.b\nfrom c.d import e\ndef f():\n    from . import g\n    from .h import i\n"
    )
    assert imports(tmp_path / "m.py") == {"a", "c", ".g", ".h"}


def test_only_session_names_session_state_keys():
    for folder in ("pages", "components"):
        for file in (ROOT / folder).rglob("*.py"):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            texts = [
                keyword.value.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Call)
                for keyword in node.keywords
                if keyword.arg == "key" and isinstance(keyword.value, ast.Constant)
            ]
            assert not texts, file


def test_importing_the_library_brings_no_streamlit_and_no_pandas_and_prints_nothing():
    code = "import sys, reverse_attention; assert not {'streamlit', 'pandas'} & set(sys.modules), 'imported'"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_library_runs_without_jaxtyping():
    """Where an import of jaxtyping fails, it traces, and an annotation is the array's type."""
    code = """
import sys, typing
sys.modules["jaxtyping"] = None
import numpy as np
from reverse_attention import ReverseAttentionTracer
from reverse_attention.search.kbest import extend
from reverse_attention.model.load import load
demo = load("demo-qwen2")
result = ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text("Alice lives in", graph="network")
assert result.beams
assert typing.get_type_hints(extend)["scores"] is np.ndarray
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_shapes_are_named_in_one_place():
    """Elsewhere an import of jaxtyping would make it a dependency."""
    users = [file.name for file in LIBRARY.rglob("*.py") if "jaxtyping" in imports(file)]
    assert users == ["shapes.py"]


def test_only_the_command_line_prints():
    for file in LIBRARY.rglob("*.py"):
        calls = (
            n.func for n in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)
        )
        prints = any(isinstance(name, ast.Name) and name.id == "print" for name in calls)
        assert prints == (file == LIBRARY / "cli.py"), file


def test_nothing_imports_the_command_line():
    users = [file.name for file in LIBRARY.rglob("*.py") if ".cli" in imports(file)]
    assert users == ["__main__.py"]


def test_that_test():
    code = "import sys, pandas; assert not {'streamlit', 'pandas'} & set(sys.modules), 'imported'"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode


def test_core_is_a_source_root_and_no_package():
    assert not (ROOT / "core" / "__init__.py").exists()


def test_results_and_the_command_lines_help_need_no_torch():
    code = (
        "import sys, reverse_attention.cli, reverse_attention.picture.page\n"
        "from reverse_attention import TraceResult\n"
        "assert not {'torch', 'transformers', 'numpy'} & set(sys.modules), 'imported'"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_pages_have_their_names_before_torch_is_loaded():
    """Until they have, Streamlit shows the files' names, which a new server did for ten seconds."""
    code = (
        "import runpy, sys, streamlit\n"
        "def named(*args, **given):\n"
        "    print('named', {'torch', 'transformers'} & set(sys.modules))\n"
        "    sys.exit()\n"
        "streamlit.navigation = named\n"
        "runpy.run_path('dashboard.py', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.stdout == "named set()\n", done.stderr


def test_every_public_name_is_there_and_stands_in_the_list_for_readers():
    listed = {
        alias.name
        for node in ast.walk(ast.parse((LIBRARY / "__init__.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level and node.module
        for alias in node.names
    }
    assert listed == set(reverse_attention.__all__)
    for name in [*reverse_attention.__all__, "__version__"]:
        assert getattr(reverse_attention, name)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        assert reverse_attention.nothing


def silent(tree: ast.AST) -> list[int]:
    """Lines where an error is passed over and nothing is done or said."""
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    return [h.lineno for h in handlers if all(isinstance(do, ast.Pass | ast.Continue) for do in h.body)]


def test_no_error_is_passed_over_in_silence():
    assert silent(ast.parse("try:\n    f()\nexcept ValueError:\n    pass\n")) == [3]
    files = [
        path for room in ("core", "components", "pages", "benchmarks") for path in (ROOT / room).rglob("*.py")
    ]
    told = {file.name: silent(ast.parse(file.read_text(encoding="utf-8"))) for file in files}
    told.pop("byte_tokens.py")  # which asks whether bytes are a character, by trying
    assert not [(name, lines) for name, lines in told.items() if lines]
