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
    """

    name: str
    template: int
    text: str
    answer: str
    contrast: str
    source: Span
    via: Span | None


Filled = tuple[str, str, str]
"""A marked text, its answer, and a wrong one."""

_GIFTS = (
    "When [{to}#a] and {giver} went to the {outing}, {giver} gave a {gift} to",
    "When {giver} and [{to}#a] went to the {outing}, {giver} gave a {gift} to",
    "Yesterday {giver} met [{to}#a] at the {outing}. After a while, {giver} handed the {gift} to",
    "[{to}#a] was waiting in the {outing} when {giver} arrived. Then {giver} showed the new {gift} to",
    "After lunch, {giver} and [{to}#a] sat in the {outing}. {giver} wanted to give the old {gift} to",
    "The {gift} was {giver}'s. At the {outing}, [{to}#a] asked for it, so {giver} passed the {gift} to",
)
_RARE_NAMES = (
    "The new teacher at our school is called Mr. [{name}#a]. He came from {city} last summer and he likes "
    "{food}. Every morning the children wait at the door and say: Good morning, Mr.",
    "There was once a {role} named [{name}#a] who lived near {city}. People came from far away to eat {food} "
    "with the old {role}. One day the king sent for the {role} named",
    "Dr. [{name}#a] works in a hospital in {city}. She has a small garden and grows {food}. Her patients "
    "like her very much. When they are ill, they always ask for Dr.",
    "My neighbour, Mrs. [{name}#a], bought a house in {city}. It rained for a week and nobody went out. On "
    "Sunday we brought some {food} to Mrs.",
    "I read a book by Professor [{name}#a] about {food} in {city}. It was long, but I liked it. The next day "
    "I wrote a letter to Professor",
)
_FACTS = (
    ("{who} lives in [{what}#{mark}].", "{who} lives in"),
    ("{who} was born in [{what}#{mark}].", "So {who} was born in"),
    ("{who} works in [{what}#{mark}].", "As we know, {who} works in"),
    ("{who} flew to [{what}#{mark}].", "And {who} flew to"),
    ("The home of {who} is [{what}#{mark}].", "The home of {who} is"),
)
_COLOURS = (
    ("The colour of the {who} is [{what}#{mark}].", "The colour of the {who} is"),
    ("The {who} is [{what}#{mark}].", "So the {who} is"),
    ("There is a {who} and it is [{what}#{mark}].", "What colour is the {who}? The {who} is"),
    ("My {who} is [{what}#{mark}].", "Remember that my {who} is"),
    ("We painted the {who} [{what}#{mark}].", "Now the colour of the {who} is"),
)
_CAPITALS = (
    "The capital of [{country}#a] is",
    "Everyone knows that the capital city of [{country}#a] is",
    "Question: What is the capital of [{country}#a]? Answer:",
    "I have always wanted to travel to [{country}#a] and to visit its capital,",
    "Last year my sister moved to [{country}#a] and found a flat in the capital, the city of",
)
_COUNTRIES = {
    "France": "Paris", "Italy": "Rome", "Spain": "Madrid", "Germany": "Berlin", "Japan": "Tokyo",
    "Russia": "Moscow", "Egypt": "Cairo", "Austria": "Vienna", "Greece": "Athens", "Norway": "Oslo",
    "Sweden": "Stockholm", "Ireland": "Dublin", "Portugal": "Lisbon", "Poland": "Warsaw", "Peru": "Lima",
    "Hungary": "Budapest", "China": "Beijing", "Cuba": "Havana", "Finland": "Helsinki", "Iran": "Tehran",
    "Denmark": "Copenhagen", "England": "London", "Thailand": "Bangkok", "Belgium": "Brussels",
    "Canada": "Ottawa", "Kenya": "Nairobi", "Iraq": "Baghdad", "Turkey": "Ankara", "Chile": "Santiago",
}  # fmt: skip
_AGREEMENTS = (
    "The [{noun}#a] near the {other}",
    "The [{noun}#a] behind the {other} of my neighbour",
    "Everyone says that the [{noun}#a] next to the {other}",
    "I think that the [{noun}#a] under the {other}",
    "The old [{noun}#a] beside the {other}",
    "We all know that the [{noun}#a] in front of the {other}",
)
_KEYS = (
    (
        "{who} has the [{key}#{via}] key.",
        "The {key} key opens the [{place}#{mark}].",
        "The key of {who} opens the",
    ),
    (
        "{who} took the [{key}#{via}] bus.",
        "The {key} bus goes to the [{place}#{mark}].",
        "So {who} went to the",
    ),
    (
        "{who} follows the [{key}#{via}] path.",
        "The {key} path leads to the [{place}#{mark}].",
        "{who} will come to the",
    ),
    (
        "{who} won the [{key}#{via}] ticket.",
        "The {key} ticket is for the [{place}#{mark}].",
        "So {who} may visit the",
    ),
    (
        "{who} is in the [{key}#{via}] team.",
        "The {key} team meets in the [{place}#{mark}].",
        "So {who} goes to the",
    ),
)
_NEEDLES = (
    ("The secret word is [{name}#a].", "Now I remember: the secret word is"),
    ("The password of the computer is [{name}#a].", "To log in, remember: the password of the computer is"),
    ("The name of the ship is [{name}#a].", "The captain came back. The name of the ship is"),
    ("The village on the hill is called [{name}#a].", "At last we saw it. The village on the hill is called"),
    ("My friend's horse is called [{name}#a].", "Then we went to the stable. My friend's horse is called"),
)


def prompts(task: str, seed: int) -> Iterator[Task]:
    """Prompts of a task without end, its templates in turn; one seed gives one sequence.

    Raises:
        KeyError: there is no such task; see ``TASKS``.
    """
    templates, fill = TASKS[task]
    rng = Random(f"{task} {seed}")
    for n in count():
        template = n % len(templates)
        yield _task(task, template, fill(templates[template], rng))


def needles(n_words: int, seed: int) -> Iterator[Task]:
    """Prompts with about so many words between what is stated and where it is asked for, without end."""
    rng = Random(f"needle {n_words} {seed}")
    for n in count():
        stated, asked = _NEEDLES[n % len(_NEEDLES)]
        name, other = (words.rare_name(rng, "heldout") for _ in range(2))
        text = " ".join([_filler(rng, 12), stated.format(name=name), _filler(rng, n_words), asked])
        yield _task("needle", n % len(_NEEDLES), (text, name, other))


def _task(name: str, template: int, filled: Filled) -> Task:
    marked, answer, contrast = filled
    text, spans = unmark(marked)
    return Task(name, template, text, f" {answer}", f" {contrast}", spans["a"], spans.get("v"))


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
    country, other = rng.sample(sorted(_COUNTRIES), 2)
    return template.format(country=country), _COUNTRIES[country], _COUNTRIES[other]


def _agreement(template: str, rng: Random) -> Filled:
    noun, other = rng.sample(sorted(words.NOUNS), 2)
    many = rng.random() < 0.5  # and the other one is not, so that the nearest noun misleads
    text = template.format(
        noun=words.NOUNS[noun] if many else noun, other=other if many else words.NOUNS[other]
    )
    return text, *(("are", "is") if many else ("is", "are"))


def _keys(template: tuple[str, str, str], rng: Random) -> Filled:
    has, opens, asked = template
    who, key, place = (rng.sample(names, 3) for names in (words.NAMES, words.COLOURS, words.PLACES))
    one = rng.randrange(3)
    marks = [("v", "a") if i == one else (f"_v{i}", f"_a{i}") for i in range(3)]
    told = [has.format(who=who[i], key=key[i], via=marks[i][0]) for i in range(3)]
    said = [opens.format(key=key[i], place=place[i], mark=marks[i][1]) for i in rng.sample(range(3), 3)]
    return " ".join([*told, *said, asked.format(who=who[one])]), place[one], place[one - 1]


TASKS: dict[str, tuple[tuple, Callable[..., Filled]]] = {
    "gift": (_GIFTS, _gift),
    "rare_name": (_RARE_NAMES, _rare_name),
    "facts": (_FACTS, _facts),
    "colour": (_COLOURS, _colour),
    "capital": (_CAPITALS, _capital),
    "agreement": (_AGREEMENTS, _agreement),
    "keys": (_KEYS, _keys),
}
