"""The mutation run: what it changes, and which tests it runs."""

from pathlib import Path

import pytest

from benchmarks.mutants import mutants_of, mutated
from benchmarks.mutation import LIBRARY, wilson
from benchmarks.tests_of import TESTS, wide

ROOMS = ("weights", "backward", "search", "knockout", "result", "picture", "comparison")


def test_every_module_of_its_rooms_has_tests_that_exist():
    """A module that nobody lists is never tried."""
    modules = [path for room in ROOMS for path in (LIBRARY / room).glob("*.py")]
    tried = {
        f"{path.parent.name}/{path.stem}" for path in modules if mutants_of(path.read_text(encoding="utf-8"))
    }
    assert tried == TESTS.keys()
    for module in tried:
        for name in TESTS[module] + wide(module):
            assert (Path(__file__).parent / f"{name}.py").is_file(), name


@pytest.mark.parametrize(
    ("line", "changed"),
    [
        ("a < b", ["a <= b"]),
        ("a + 1", ["a - 1", "a + 2"]),
        ("not a", ["a"]),
        ("a and b", ["a or b"]),
        ("max(a)", ["min(a)"]),
        ("[x for x in a if b]", ["[x for x in a]"]),
        ("b if a else c", ["b if not a else c"]),
        ("zip(a, b, strict=True)", []),
        ("'text'", []),
    ],
)
def test_one_small_thing_is_changed(line, changed):
    assert [mutated(line, mutant) for mutant in mutants_of(line)] == changed


def test_the_interval_is_wilsons():
    """Of 50 in 60, as printed tables have it."""
    assert wilson(50, 60) == pytest.approx((0.7197, 0.9069), abs=5e-4)
