"""The pretrained models, for the tests marked real."""

import os
import subprocess
from functools import cache
from pathlib import Path

import pytest

from benchmarks.real_models import MODELS, made

REQUIRED = "REVERSE_ATTENTION_REAL_MODELS"


def real_folder(name: str) -> Path:
    """The folder of a model of ``benchmarks.real_models``, made where it is not there yet.

    Where the models cannot be had the test is skipped, or fails if the environment requires them.
    """
    assert name in MODELS
    place = _made()
    if isinstance(place, Path):
        return place / name
    say = f"NO REAL MODELS: python -m benchmarks.real_models could not make them: {place}"
    if os.environ.get(REQUIRED) == "required":
        pytest.fail(say)
    pytest.skip(say)


@cache
def _made() -> Path | str:
    """Their place, or why there is none; tried once, since it takes minutes."""
    try:
        return made()
    except (OSError, subprocess.CalledProcessError) as error:
        return str(error)[:200]
