"""Generated English with known answers: the demo models learn from it and are measured on it.

Every document is made from a seed. It states some things (scenes), lets ordinary sentences pass, and
asks about what it stated, so that the generator knows for each answer which earlier characters hold
it. Two streams come of it: `documents`, endless, for training, and `clozes`, which stop before the
answer.

Train and held-out never share what they bind. Held out are
  - `rare_name`: about one invented name in six; no held-out name occurs anywhere in training;
  - `gift`: one couple in six, in either order of the two names and whoever gives;
  - `colour`: one (colour, thing) pair in six; `keys`: one (colour, place) pair in six;
  - `facts`: one (name, value) pair in six of each relation;
  - `agreement`: one (noun, distractor) pair in six, in any number.
A held-out prompt binds only held-out pairs, so their order too is one never seen in training; the
words themselves, rare names apart, all occur in training. `words.held_out` is the rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from . import prose
from .scenes import SCENES, Completion, Scene, Span, unmark

TASKS = tuple(SCENES)

_MIX = {"rare_name": 2, "gift": 2, "colour": 3, "agreement": 1, "facts": 3, "keys": 5, "prose": 3}
_WEIGHT = {"gift": 4.0, "colour": 4.0, "agreement": 4.0, "rare_name": 4.0, "facts": 4.0, "keys": 6.0}


@dataclass(frozen=True)
class Cloze:
    """A text that stops where its answer begins.

    Attributes:
        task: one of `TASKS`.
        text: what the model reads.
        answer: the word that must follow, its leading space included.
        source: (start, end) characters of `text` that hold the answer; for agreement, the noun that
            decides the number.
        via: characters a reader passes between the end of `text` and the source, such as the place name
            that a key's sentence shares with the end.
        bound: the combinations of words that belong to one split, for example
            ("keys", "red", "harbour").
    """

    task: str
    text: str
    answer: str
    source: Span
    via: tuple[Span, ...]
    bound: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Document:
    """A training text, with (start, end, weight) of every answer in it, leading space included."""

    text: str
    answers: tuple[tuple[int, int, float], ...]
    bound: tuple[tuple[str, ...], ...]


def clozes(task: str, n: int, seed: int, split: str = "heldout", filler: int = 0) -> list[Cloze]:
    """Make `n` prompts of a task.

    Args:
        task: one of `TASKS`.
        n: how many.
        seed: same seed, same prompts.
        split: "heldout" or "train".
        filler: ordinary sentences between what is stated and what is asked (before the lead's
            sentence where the task has only one sentence).

    Raises:
        ValueError: an unknown task or split.
    """
    if task not in SCENES:
        raise ValueError(f"task must be one of {', '.join(TASKS)}, got {task!r}")
    rng = Random(f"{task}-{seed}")
    return [_cloze(task, rng, split, filler) for _ in range(n)]


def documents(seed: int) -> Iterator[Document]:
    """Training documents without end."""
    rng = Random(f"documents-{seed}")
    names, weights = zip(*_MIX.items(), strict=True)
    while True:
        task = rng.choices(names, weights)[0]
        yield _prose(rng) if task == "prose" else _exercise(task, rng)


class _Page:
    """A text that grows sentence by sentence and remembers where its marks are."""

    def __init__(self) -> None:
        self.text = ""
        self.marks: dict[str, Span] = {}

    def add(self, marked: str, scope: str = "", gap: str = " ") -> None:
        """Append a sentence; its marks are kept under `scope`."""
        self.text += gap if self.text else ""
        plain, marks = unmark(marked, len(self.text))
        self.text += plain
        self.marks |= {scope + name: span for name, span in marks.items()}


def _cloze(task: str, rng: Random, split: str, filler: int) -> Cloze:
    scene = SCENES[task](rng, split)
    completion = rng.choice([q for q in scene.completions if not q.practice])
    page = _Page()
    for statement in rng.sample(scene.statements, len(scene.statements)):
        page.add(statement)
    for _ in range(filler):
        page.add(prose.sentence(rng, split))
    page.add(completion.lead)
    via = tuple(page.marks[mark] for mark in completion.via)
    return Cloze(task, page.text, " " + completion.answer, page.marks[completion.source], via, scene.bound)


def _prose(rng: Random) -> Document:
    page = _Page()
    for _ in range(rng.randint(2, 6)):
        page.add(prose.story(rng) if rng.random() < 0.2 else prose.sentence(rng), gap=_gap(rng))
    return Document(page.text, (), ())


def _exercise(task: str, rng: Random) -> Document:
    """A document that states one to five scenes of a task and asks for three to eight completions."""
    one_sentence = task in ("gift", "agreement")
    scenes = [SCENES[task](rng, "train") for _ in range(rng.randint(2, 5) if one_sentence else 1)]
    page, answers = _Page(), []
    if rng.random() < 0.2:
        page.add(prose.sentence(rng))
    for number, scene in enumerate(scenes):
        for statement in rng.sample(scene.statements, len(scene.statements)):
            page.add(statement, f"{number}-")
    _pass_time(page, rng)
    for scene, completion in _order_of_completions(scenes, rng):
        page.add(completion.lead, gap=_gap(rng))
        end = len(page.text) + 1 + len(completion.answer)
        answers.append((len(page.text), end, _WEIGHT[scene.task]))
        page.text += f" {completion.answer}{completion.tail}"
        if rng.random() < 0.1:
            page.add(prose.sentence(rng))
    return Document(page.text, tuple(answers), sum((scene.bound for scene in scenes), ()))


def _pass_time(page: _Page, rng: Random) -> None:
    """Mostly nothing, sometimes a sentence or two, rarely a long digression."""
    for _ in range(rng.choices((0, 1, 2, rng.randint(4, 20)), (12, 3, 2, 2))[0]):
        page.add(prose.sentence(rng))


def _order_of_completions(scenes: list[Scene], rng: Random) -> list[tuple[Scene, Completion]]:
    if len(scenes) > 1:
        return [(scene, scene.completions[0]) for scene in scenes]
    (scene,) = scenes
    return [(scene, completion) for completion in rng.choices(scene.completions, k=rng.randint(3, 8))]


def _gap(rng: Random) -> str:
    return "\n" if rng.random() < 0.08 else " "
