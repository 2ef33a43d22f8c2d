"""Prompts for pretrained models whose answer is known, and where in the text it stands.

Each task has five templates or more, so that an interval over templates can be told. What is in braces is
filled in, anew for each prompt, from a seed; ``[text#mark]`` (``demo.scenes``) says where the answer stands
(``a``) and what a reader passes on the way to it (``v``).

- ``gift``: two people, one gives to the other (Wang et al. 2022, the indirect object);
- ``rare_name``: an invented name, asked for again further down;
- ``facts``: three to five people and a city each; one is asked for;
- ``colour``: three things and a colour each; one is asked for;
- ``capital``: a country's capital, which the model knows; the country is what is needed;
- ``agreement``: a verb's number over a distractor; the noun decides;
- ``keys``: two hops, from a person to their key's colour to the place that it opens;
- ``needle``: an invented word, stated far back in ordinary sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from random import Random

from benchmarks.find_the_answer import templates
from reverse_attention.demo import prose, words
from reverse_attention.demo.scenes import Span, unmark


@dataclass(frozen=True)
class Task:
    """A prompt that stops where its answer begins.

    Attributes:
        name: of the task.
        template: which of its templates.
        text: what the model reads.
        answer: the word that must follow, its leading space included.
        contrast: a word that would be wrong there, its leading space included.
        source: (start, end) characters of the text that hold the answer.
        via: those that a reader passes on the way; None where one hop is enough.
        turned: the text changed so that the contrast is right: of two hops the first leads elsewhere, of an
            agreement the noun has the other number. Who does not answer it then was right for another reason.
    """

    name: str
    template: int
    text: str
    answer: str
    contrast: str
    source: Span
    via: Span | None
    turned: str | None = None


Filled = tuple[str, str, str] | tuple[str, str, str, str]
"""A marked text, its answer, a wrong one, and the text turned where it can be."""
_MOST_DRAWN = 10_000


def prompts(task: str, seed: int) -> Iterator[Task]:
    """Different prompts of a task, its templates in turn; one seed gives one sequence.

    Raises:
        KeyError: there is no such task; see ``TASKS``.
    """
    forms, fill = TASKS[task]
    rng, before = Random(f"{task} {seed}"), set()
    for n in range(_MOST_DRAWN):
        template = n % len(forms)
        prompt = _task(task, template, fill(forms[template], rng))
        if prompt.text not in before:
            before.add(prompt.text)
            yield prompt


def needles(n_words: int, seed: int) -> Iterator[Task]:
    """Prompts with about so many words between what is stated and where it is asked for, without end."""
    rng = Random(f"needle {n_words} {seed}")
    for n in count():
        stated, asked = templates.NEEDLES[n % len(templates.NEEDLES)]
        name, other = (words.rare_name(rng, "heldout") for _ in range(2))
        text = " ".join([_filler(rng, 12), stated.format(name=name), _filler(rng, n_words), asked])
        yield _task("needle", n % len(templates.NEEDLES), (text, name, other))


def _task(name: str, template: int, filled: Filled) -> Task:
    marked, answer, contrast, *turned = filled
    text, spans = unmark(marked)
    return Task(name, template, text, f" {answer}", f" {contrast}", spans["a"], spans.get("v"), *turned)


def _filler(rng: Random, n_words: int) -> str:
    """Ordinary sentences of about so many words."""
    sentences: list[str] = []
    while sum(len(sentence.split()) for sentence in sentences) < n_words:
        sentences.append(prose.sentence(rng))
    return " ".join(sentences)


def _gift(template: str, rng: Random) -> Filled:
    to, giver = rng.sample(words.NAMES, 2)
    outing, gift = rng.choice(words.OUTINGS), rng.choice(words.GIFTS)
    return template.format(to=to, giver=giver, outing=outing, gift=gift), to, giver


def _rare_name(template: str, rng: Random) -> Filled:
    name, other = (words.rare_name(rng, "heldout") for _ in range(2))
    places = {
        "city": rng.choice(words.CITIES),
        "food": rng.choice(words.FOODS),
        "role": rng.choice(words.ROLES),
    }
    return template.format(name=name, **places), name, other


def _facts(template: tuple[str, str], rng: Random) -> Filled:
    n = rng.choice((3, 4, 5))
    return _bound(template, rng, rng.sample(words.NAMES, n), rng.sample(words.CITIES, n))


def _colour(template: tuple[str, str], rng: Random) -> Filled:
    return _bound(template, rng, rng.sample(words.THINGS, 3), rng.sample(words.COLOURS, 3))


def _bound(template: tuple[str, str], rng: Random, who: list[str], what: list[str]) -> Filled:
    """Each of some things with what it is; one of them is asked for."""
    stated, asked = template
    one = rng.randrange(len(who))
    marks = ["a" if i == one else f"_{i}" for i in range(len(who))]
    told = [stated.format(who=a, what=b, mark=m) for a, b, m in zip(who, what, marks, strict=True)]
    return " ".join([*told, asked.format(who=who[one])]), what[one], what[one - 1]


def _capital(template: str, rng: Random) -> Filled:
    country, other = rng.sample(sorted(templates.COUNTRIES), 2)
    return template.format(country=country), templates.COUNTRIES[country], templates.COUNTRIES[other]


def _agreement(template: str, rng: Random) -> Filled:
    noun, other = rng.sample(sorted(words.NOUNS), 2)
    many = rng.random() < 0.5  # and the other one is not, so that the nearest noun misleads
    one, several = noun, words.NOUNS[noun]
    beside = other if many else words.NOUNS[other]
    text, turned = (
        template.format(noun=form, other=beside) for form in ((several, one) if many else (one, several))
    )
    return text, *(("are", "is") if many else ("is", "are")), unmark(turned)[0]


def _keys(template: tuple[str, str, str], rng: Random) -> Filled:
    has, opens, asked = template
    who, key, place = (rng.sample(names, 3) for names in (words.NAMES, words.COLOURS, words.PLACES))
    one = rng.randrange(3)
    marks = [("v", "a") if i == one else (f"_v{i}", f"_a{i}") for i in range(3)]
    told = [has.format(who=who[i], key=key[i], via=marks[i][0]) for i in range(3)]
    said = [opens.format(key=key[i], place=place[i], mark=marks[i][1]) for i in rng.sample(range(3), 3)]
    rest = [*said, asked.format(who=who[one])]
    key[one], key[one - 1] = key[one - 1], key[one]
    turned = [has.format(who=who[i], key=key[i], via=marks[i][0]) for i in range(3)]
    return " ".join([*told, *rest]), place[one], place[one - 1], unmark(" ".join([*turned, *rest]))[0]


TASKS: dict[str, tuple[tuple, Callable[..., Filled]]] = {
    "gift": (templates.GIFTS, _gift),
    "rare_name": (templates.RARE_NAMES, _rare_name),
    "facts": (templates.FACTS, _facts),
    "colour": (templates.COLOURS, _colour),
    "capital": (templates.CAPITALS, _capital),
    "agreement": (templates.AGREEMENTS, _agreement),
    "keys": (templates.KEYS, _keys),
}
