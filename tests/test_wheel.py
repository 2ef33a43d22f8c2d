"""What is installed from the index: the wheel holds the whole dashboard, and a command opens it."""

import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from reverse_attention import cli

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder of the source distribution, which is built now, and of a wheel that is built of it alone."""
    folder = tmp_path_factory.mktemp("built")
    subprocess.run(
        [sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], check=True, capture_output=True
    )
    return folder


@pytest.fixture(scope="module")
def wheel(built):
    """The names of the files in the wheel."""
    (path,) = built.glob("*.whl")
    with zipfile.ZipFile(path) as file:
        return set(file.namelist())


def tracked() -> list[str]:
    """The files of the repository; an unpacked source distribution is none, and has no list of its own."""
    if not (ROOT / ".git").exists():
        pytest.skip("NO CLONE: which files are sources is known to git, and this is an unpacked distribution")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True)
    return listed.stdout.splitlines()


def test_an_index_would_take_both(built):
    files = sorted(map(str, built.iterdir()))
    assert [name.rpartition(".")[2] for name in files] == ["whl", "gz"]
    check = [sys.executable, "-m", "twine", "check", "--strict", *files]
    checked = subprocess.run(check, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_the_front_page_on_an_index_leads_nowhere_that_is_not_there(built):
    """The index has none of the files beside it."""
    (path,) = built.glob("*.whl")
    with zipfile.ZipFile(path) as file:
        (name,) = (name for name in file.namelist() if name.endswith(".dist-info/METADATA"))
        page = file.read(name).decode().partition("\n\n")[2]
    assert page.startswith("# Reverse Attention\n")
    assert "<img" not in page
    assert "<source" not in page
    assert "[why this token" not in page
    assert "why this token and not that one" in page
    for target in re.findall(r"\]\(([^)]*)\)", page):
        assert target.startswith("https://")


def test_the_source_distribution_holds_all_sources(built):
    (path,) = built.glob("*.tar.gz")
    with tarfile.open(path) as file:
        held = {name.partition("/")[2] for name in file.getnames()}
    assert set(tracked()) - held == set()


def test_the_dashboard_travels_under_the_package(wheel):
    app = ("dashboard.py", ".streamlit/", "pages/", "components/")
    needed = {
        f"reverse_attention/app/{name}"
        for name in tracked()
        if name.startswith(app) and not name.startswith("components/frontend/")
    }
    assert needed == {name for name in wheel if name.startswith("reverse_attention/app/")}


def test_the_library_travels_with_its_types_models_and_drawing(wheel):
    package = ROOT / "core" / "reverse_attention"
    needed = {
        str(path.relative_to(ROOT / "core"))
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert "reverse_attention/py.typed" in needed
    assert needed == {name for name in wheel if "/app/" not in name and ".dist-info/" not in name}


def test_the_front_page_says_what_the_demo_models_weigh(built):
    (path,) = built.glob("*.whl")
    with zipfile.ZipFile(path) as file:
        weights = sum(i.compress_size for i in file.infolist() if i.filename.endswith(".safetensors"))
    assert weights > path.stat().st_size / 2
    assert f"most of the package ({weights / 1e6:.1f} MB)" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def started(monkeypatch):
    """The commands that this process would have become."""
    commands = []
    monkeypatch.setattr("os.execv", lambda program, command: commands.append((program, command)))
    return commands


def test_a_command_opens_the_dashboard_of_a_clone(started):
    assert cli.main(["dashboard"]) == 0
    assert started == [
        (sys.executable, [sys.executable, "-m", "streamlit", "run", str(ROOT / "dashboard.py")])
    ]


def test_a_command_says_where_the_dashboard_listens(started):
    cli.main(["dashboard", "--port", "8600", "--address", "0.0.0.0", "--no-browser"])
    settings = ["--server.port", "8600", "--server.address", "0.0.0.0", "--server.headless", "true"]
    assert started[0][1][5:] == settings
    cli.main(["dashboard", "--address", "192.0.2.7"])
    assert started[1][1][5:] == ["--server.address", "192.0.2.7", "--browser.serverAddress", "192.0.2.7"]


@pytest.mark.parametrize(
    "port", ["0", "65536", "99999999", "-1", "http", "8501.5", "00000199999999", "9" * 5000]
)
def test_a_port_that_cannot_be_is_refused(port, started, capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(["dashboard", f"--port={port}"])
    assert stopped.value.code == 2
    assert "is no port; use a number from 1 to 65535" in capsys.readouterr().err
    assert not started


@pytest.mark.parametrize("port", ["1", "65535"])
def test_the_lowest_and_the_highest_port_can_be(port, started):
    assert cli.main(["dashboard", "--port", port]) == 0
    assert started[0][1][5:] == ["--server.port", port]


def test_without_streamlit_the_command_says_what_to_install(started, monkeypatch, capsys):
    monkeypatch.setattr(cli, "find_spec", lambda name: None)
    assert cli.main(["dashboard"]) == 1
    assert "pip install 'reverse-attention[dashboard]'" in capsys.readouterr().err
    assert not started
