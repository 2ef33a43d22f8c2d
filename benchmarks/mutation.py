"""A mutation run: how many small faults of a module its own tests notice.

1. Every mutant of the modules asked for is listed (``mutants``), and a seeded sample drawn of all of them
   together, so that each mutant is as likely to be in it as any other, and tried in random order.
2. The process that has loaded torch and transformers forks for each mutant; the child imports the library
   with the mutant in it and runs tests until one fails. No file is changed. First come the module's own
   (``tests_of``), with few examples of Hypothesis, which is quick; what survives is tried with as many as the
   tests ask for, then by the tests of the module's room and of whole traces.
3. What no test notices is printed, with the share of mutants killed and its 95 % interval (Wilson 1927).

The limit of a child is CPU time, so that a busy machine fails no test: a mutant that loops is killed by it.
It is no part of CI: a mutant that survives costs a whole run of the module's tests.

    PYTHONPATH=core python -m benchmarks.mutation search/walk picture        # modules or rooms
    PYTHONPATH=core python -m benchmarks.mutation --sample 150 --seed 1      # of all modules together

Why no library: mutmut 3.8 found no test of any mutant, with ``core`` as its source path; cosmic-ray starts
an interpreter for each mutant, and each would load torch and transformers anew.
"""

from __future__ import annotations

import argparse
import importlib
import math
import os
import random
import re
import resource
import sys
import tempfile
import traceback
from collections.abc import Sequence
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

from benchmarks.mutants import Mutant, mutants_of, mutated
from benchmarks.tests_of import TESTS, wide

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "core" / "reverse_attention"
_LOG = Path(tempfile.gettempdir()) / f"mutation-{os.getpid()}.log"
"""What the tests said of the last mutant."""
_MARKS = "not e2e and not real"
_LONGEST = 400  # seconds of CPU time, where it is not known what the tests take
_STARTING = 60  # seconds of CPU time for imports and models, beside the tests' own


def main() -> None:
    form = argparse.ArgumentParser(description="How many small faults of a module its own tests notice.")
    form.add_argument("modules", nargs="*", metavar="MODULE", help="search/walk, picture, ...; default all")
    form.add_argument("--sample", type=int, default=0, help="how many mutants to draw; default all of them")
    form.add_argument("--seed", type=int, default=0, help="of the sample")
    form.add_argument("--few", action="store_true", help="few examples only; more may kill what survives")
    form.add_argument(
        "--sound", action="store_true", help="the tests pass as they are: do not run them first"
    )
    options = form.parse_args()
    _load_what_all_need()
    results = []
    for module, mutant in drawn(_chosen(options.modules), sample=options.sample, seed=options.seed):
        killer = killer_of(module, mutant, few=options.few, sound=options.sound)
        results.append(bool(killer))
        change = f"{mutant.before}  ->  {mutant.after}".replace("\n", " ")
        told = f"killed by {killer}" if killer else "LIVES"
        print(f"{sum(results)} of {len(results)}: {module}:{mutant.line}: {change}: {told}", flush=True)
    killed, of = sum(results), len(results)
    low, high = wilson(killed, of)
    print(f"{killed} of {of} killed, {killed / max(of, 1):.0%}; 95 % interval {low:.0%} to {high:.0%}")


def _chosen(names: Sequence[str]) -> list[str]:
    """The modules of these names, or in these rooms."""
    if wrong := [name for name in names if not any(name in (m, m.split("/")[0]) for m in TESTS)]:
        raise SystemExit(f"There is no module {wrong[0]!r}; there are {', '.join(TESTS)}.")
    return [m for m in TESTS if not names or m in names or m.split("/")[0] in names]


def _load_what_all_need() -> None:
    """Load once what every child would load anew; the library itself is each child's own."""
    for name in ("hypothesis", "playwright.sync_api", "pytest"):
        importlib.import_module(name)
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    torch.set_num_threads(1)
    for folder in sorted((LIBRARY / "demo").glob("demo-*")):
        AutoTokenizer.from_pretrained(folder)
        AutoModelForCausalLM.from_pretrained(folder)


def drawn(modules: Sequence[str], *, sample: int, seed: int) -> list[tuple[str, Mutant]]:
    """Mutants of some modules, with the module of each: all in order, or a sample in random order.

    Whoever stops a run has a sample all the same, a smaller one.
    """
    every = [(module, mutant) for module in modules for mutant in mutants_of(_source(module))]
    return random.Random(seed).sample(every, min(sample, len(every))) if sample else every


def _source(module: str) -> str:
    return (LIBRARY / f"{module}.py").read_text(encoding="utf-8")


def killer_of(module: str, mutant: Mutant, *, few: bool, sound: bool) -> str:
    """The test that notices a mutant, in words; empty where none does.

    Raises:
        SystemExit: the tests fail without any mutant.
    """
    wrong = mutated(_source(module), mutant)
    for tests, with_few in _rounds(module)[: 1 if few else None]:
        limit = _LONGEST if sound else _limit(tests)
        if killer := _killer(module, wrong, tests, limit=limit, few=with_few):
            return killer
    return ""


def _rounds(module: str) -> list[tuple[tuple[str, ...], bool]]:
    """What is tried in turn: tests, and whether with few examples."""
    own = TESTS[module]
    drawing = [
        test for test in own if "from hypothesis" in (ROOT / "tests" / f"{test}.py").read_text("utf-8")
    ]
    rounds = [(own, True), (drawing, False), (wide(module), True)]
    return [(tuple(tests), few) for tests, few in rounds if tests]


@cache
def _limit(tests: tuple[str, ...]) -> int:
    """CPU time for tests, many times what they take without a mutant on few examples."""
    used, module = os.times().children_user, next(iter(TESTS))
    if killer := _killer(module, _source(module), tests, limit=3600, few=True):
        raise SystemExit(f"{killer} fails without a mutant; see {_LOG}.")
    return math.ceil(9 * (os.times().children_user - used)) + _STARTING


def _killer(module: str, source: str, tests: Sequence[str], *, limit: int, few: bool) -> str:
    """What fails with this source in the module's place, or takes more CPU time; empty where nothing does."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _child(module, source, tests, limit, few)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) == 0:
        return ""
    failed = re.search(r"^(?:FAILED|ERROR) tests/(.*?)(?: - |$)", _LOG.read_text("utf-8"), flags=re.M)
    return failed[1] if failed else "its time or an error outside of tests"


def _child(module: str, source: str, tests: Sequence[str], limit: int, few: bool) -> None:
    """Run the tests in this process and end it."""
    code = 70
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        log = os.open(_LOG, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(log, 1)
        os.dup2(log, 2)
        _serve(LIBRARY / f"{module}.py", source)
        import pytest

        options = ["-x", "-q", "--assert=plain", "-p", "no:cacheprovider", "-m", _MARKS]
        profile = ["--hypothesis-profile=few"] if few else []
        files = [str(ROOT / "tests" / f"{name}.py") for name in tests]
        code = pytest.main([*options, *profile, *files])
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(int(code))


def _serve(path: Path, source: str) -> None:
    """Let imports of a file get this source; its compiled form is neither read nor written."""
    read = SourceFileLoader.get_data
    compiled = str(path.parent / "__pycache__" / f"{path.stem}.")

    def get_data(self: SourceFileLoader, wanted: Any) -> bytes:
        if str(wanted) == str(path):
            return source.encode()
        if str(wanted).startswith(compiled):
            raise OSError(f"{wanted} is of the module without the mutant")
        return read(self, wanted)

    sys.dont_write_bytecode = True
    SourceFileLoader.get_data = get_data  # type: ignore[method-assign]


def wilson(killed: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The interval that holds the share of all mutants killed in 95 of 100 samples of this size."""
    if not of:
        return 0.0, 1.0
    share, squared = killed / of, z * z
    middle = (share + squared / (2 * of)) / (1 + squared / of)
    half = z * math.sqrt(share * (1 - share) / of + squared / (4 * of * of)) / (1 + squared / of)
    return max(0.0, middle - half), min(1.0, middle + half)


if __name__ == "__main__":
    main()
