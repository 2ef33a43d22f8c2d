"""The lock file: what requirements.txt brings, whole, with hashes, and nothing of torch's own (.ci/lock)."""

import os
import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "requirements.lock").read_text(encoding="utf-8")
BLOCKS = re.split(r"\n(?=\S)", TEXT.strip())[1:]
"""One a package, of several lines."""
LINES = [Requirement(re.split(r" \\\n", block)[0]) for block in BLOCKS]
HERE = {canonicalize_name(line.name): line for line in LINES if not line.marker or line.marker.evaluate()}
"""What of it is for this Python and machine."""
OUTSIDE = {"torch"}
_TORCHS = re.compile("cuda|nvidia|triton")  # of its builds for GPUs
PINS = [
    Requirement(line)
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith(("#", "-e "))
]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OWN = list(map(Requirement, [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dashboard"]]))


def needed(requirement: Requirement, seen: set[str]) -> list[Requirement]:
    """What a requirement brings here, itself first, as the installed packages say."""
    brought, key = [requirement], f"{canonicalize_name(requirement.name)}{sorted(requirement.extras)}"
    if key in seen:
        return brought
    seen.add(key)
    for one in map(Requirement, requires(requirement.name) or ()):
        if _TORCHS.match(one.name):
            continue
        if not one.marker or any(one.marker.evaluate({"extra": e}) for e in (requirement.extras or {""})):
            brought += needed(one, seen)
    return brought


def test_each_line_has_one_version_and_hashes_and_names_no_index():
    for block, line in zip(BLOCKS, LINES, strict=True):
        assert re.fullmatch(r"==[\w.]+", str(line.specifier)), line
        assert re.fullmatch(r"[^\n]+ \\\n(    --hash=sha256:[0-9a-f]{64}( \\\n|$))+", block), line
    assert len({str(line) for line in LINES}) == len(LINES) > len(PINS)
    assert "://" not in TEXT
    assert not OUTSIDE & HERE.keys()


def test_everything_that_the_requirements_bring_is_locked_at_a_version_that_all_admit():
    seen: set[str] = set()
    brought = [one for asked in (*PINS, *OWN) for one in needed(asked, seen)]
    for one in brought:
        name = canonicalize_name(one.name)
        assert name in OUTSIDE or one.specifier.contains(str(HERE[name].specifier)[2:]), str(one)
    assert HERE.keys() <= {canonicalize_name(one.name) for one in brought}, "what nothing needs any more"


def test_what_is_installed_is_what_is_locked():
    """In .ci/run, whose environment is made from it; elsewhere newer ones of what is not pinned will do."""
    if os.environ.get("REVERSE_ATTENTION_LOCK") != "installed":
        pytest.skip("REVERSE_ATTENTION_LOCK is not 'installed': this environment need not be the lock file's")
    for name, line in HERE.items():
        assert line.specifier.contains(version(name)), (str(line), version(name))


def test_a_package_that_is_not_here_is_no_answer():
    with pytest.raises(PackageNotFoundError):
        needed(Requirement("no-such-package"), set())
