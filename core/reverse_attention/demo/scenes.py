"""The six tasks: each function makes one scene, which states facts and knows how it can be completed.

Sentences are written with marks: "The [red#0c] key opens the [harbour#0]." is the plain sentence
with "red" marked "0c" and "harbour" marked "0". A completion names the mark that holds its answer
(`source`) and the marks a reader passes on the way there (`via`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from . import words

_MARK = re.compile(r"\[([^#\]]+)#(\w+)\]")
Span = tuple[int, int]


@dataclass(frozen=True)
class Completion:
    """One thing to ask: `lead`, then the answer, then `tail` to close the sentence."""

    lead: str  # marked text
    answer: str  # without the space before it
    tail: str
    source: str  # the mark that holds the answer, in a statement or in the lead
    via: tuple[str, ...] = ()
    practice: bool = False  # only for training: another direction or form than the tested one


@dataclass(frozen=True)
class Scene:
    """The stated facts, and every completion about them."""

    task: str
    statements: tuple[str, ...]  # marked sentences
    completions: tuple[Completion, ...]
    bound: tuple[tuple[str, ...], ...]  # the combinations that are in one split only


def unmark(marked: str, start: int = 0) -> tuple[str, dict[str, Span]]:
    """Plain text of a marked one, and the span of each mark when the text begins at `start`."""
    plain, spans, end = "", {}, 0
    for mark in _MARK.finditer(marked):
        plain += marked[end : mark.start()]
        spans[mark[2]] = (start + len(plain), start + len(plain) + len(mark[1]))
        plain += mark[1]
        end = mark.end()
    return plain + marked[end:], spans


def rare_name(rng: Random, split: str) -> Scene:
    """An invented name, to be copied when its bearer is met again."""
    count = rng.choice((1, 2, 2, 3))
    roles = rng.sample(words.ROLES, count)
    names = [words.rare_name(rng, split) for _ in roles]
    tell = rng.choice((
        "The {0} [{1}#{2}] came to the village.", "The {0} [{1}#{2}] lived by the river.",
        "There was a {0} called [{1}#{2}].", "The name of the {0} was [{1}#{2}].",
    ))  # fmt: skip
    ask: tuple[tuple[str, str], ...] = (
        ("Everyone greeted the {0}", " with a smile."), ("People still talk about the {0}", "."),
        ("Do you know the {0}", "? Yes, I do."), ("We all saw the {0}", " again."),
    )  # fmt: skip
    if "called" in tell or "name of" in tell:
        ask = (("The {0} is called", "."), ("The name of the {0} is", "."), ("They called the {0}", "."))
    told, completions = [], []
    for i, (role, name) in enumerate(zip(roles, names, strict=True)):
        told.append(tell.format(role, name, i))
        lead, tail = rng.choice(ask)
        completions.append(Completion(lead.format(role), name, tail, str(i)))
    return Scene("rare_name", tuple(told), tuple(completions), tuple(("rare_name", name) for name in names))


def gift(rng: Random, split: str) -> Scene:
    """Two people meet and one gives the other something: the answer is the one not named again."""
    giver, receiver = words.couple(rng, split)
    first, second = rng.sample(((giver, "g"), (receiver, "r")), 2)
    opening = rng.choice((
        "When {0} and {1} went to the {2}, {3}", "After {0} and {1} came to the {2}, {3}",
        "When {0} and {1} were at the {2}, {3}", "{0} and {1} met at the {2}. {3}",
        "While {0} and {1} were walking to the {2}, {3}", "Then {0} and {1} went to the {2} and {3}",
    ))  # fmt: skip
    verb = rng.choice(("gave", "handed", "passed", "gave", "showed"))
    opening += f" {verb} {words.article(rng.choice(words.GIFTS))} to"
    people = [f"[{name}#{mark}]" for name, mark in (first, second)]
    lead = opening.format(*people, rng.choice(words.OUTINGS), giver)
    completion = Completion(lead, receiver, rng.choice((".", ".", " and smiled.", " with a smile.")), "r")
    return Scene("gift", (), (completion,), (("couple", *sorted((giver, receiver))),))


def colour(rng: Random, split: str) -> Scene:
    """Coloured things in one place, each asked for by its colour."""
    drawn = words.pairs(rng, split, "colour", words.COLOURS, words.THINGS, rng.choice((2, 3, 3, 4)))
    listed = [words.article(c).split()[0] + f" [{c}#{i}c] [{t}#{i}]" for i, (c, t) in enumerate(drawn)]
    opening = rng.choice(("The {} has ", "In the {} there is ", "Near the {} we saw ", "The {} had "))
    told = opening.format(rng.choice(words.SETTINGS)) + ", ".join(listed[:-1]) + f" and {listed[-1]}."
    verbs = ("repaired", "painted", "looked at", "liked", "wanted", "cleaned", "saw")
    completions = []
    for i, (shade, thing) in enumerate(drawn):
        lead = f"{rng.choice(words.NAMES)} {rng.choice(verbs)} the {shade}"
        completions.append(
            Completion(lead, thing, rng.choice((".", ".", " first.", " again.")), str(i), (f"{i}c",))
        )
        completions.append(Completion(f"The {thing} is", shade, ".", f"{i}c", (str(i),), practice=True))
    return Scene("colour", (told,), tuple(completions), tuple(("colour", *pair) for pair in drawn))


def agreement(rng: Random, split: str) -> Scene:
    """The verb agrees with the head noun, not with the noun between them."""
    while True:
        head, other = rng.sample(sorted(words.NOUNS), 2)
        if words.belongs(split, "agreement", head, other):
            break
    many, many_others = rng.random() < 0.5, rng.random() < 0.5
    noun = words.NOUNS[head] if many else head
    distractor = words.NOUNS[other] if many_others else other
    near = rng.choice(("near", "behind", "under", "next to", "beside", "in front of"))
    lead = f"The [{noun}#n] {near} the {distractor}"
    tail = f" {rng.choice(words.ADJECTIVES)}."
    completion = Completion(lead, "are" if many else "is", tail, "n")
    return Scene("agreement", (), (completion,), (("agreement", head, other),))


def facts(rng: Random, split: str) -> Scene:
    """Who lives where, likes what or has which animal."""
    kind, says, values, reverse = rng.choice((
        ("lives", "lives in", words.CITIES, "The one who lives in {} is"),
        ("lives", "lives in", words.CITIES, "The one who lives in {} is"),
        ("likes", "likes", words.FOODS, "The one who likes {} is"),
        ("has", "has a", words.ANIMALS, "The one who has a {} is"),
    ))  # fmt: skip
    drawn = words.pairs(rng, split, kind, words.NAMES, values, rng.choice((2, 3, 3, 4, 5)))
    told = tuple(f"[{name}#{i}n] {says} [{value}#{i}]." for i, (name, value) in enumerate(drawn))
    ask = rng.choice(("{} {}", "{} {}", "I know that {} {}", "Remember that {} {}"))
    completions = []
    for i, (name, value) in enumerate(drawn):
        completions.append(Completion(ask.format(name, says), value, ".", str(i), (f"{i}n",)))
        completions.append(Completion(reverse.format(value), name, ".", f"{i}n", (str(i),), practice=True))
    return Scene("facts", told, tuple(completions), tuple((kind, *pair) for pair in drawn))


def keys(rng: Random, split: str) -> Scene:
    """Which key opens which place, asked by the place: from the end to the place, to its key."""
    drawn = words.pairs(rng, split, "keys", words.COLOURS, words.PLACES, rng.choice((2, 2, 3, 3, 4)))
    told = tuple(f"The [{shade}#{i}c] key opens the [{place}#{i}]." for i, (shade, place) in enumerate(drawn))
    ask = ("To enter the {}, use the", "To open the {}, take the", "To get into the {}, you need the")
    completions = []
    for i, (shade, place) in enumerate(drawn):
        lead = rng.choice(ask).format(place)
        completions.append(Completion(lead, shade, " key.", f"{i}c", (str(i),)))
        lead = rng.choice(("The {} is opened by the", "The {} needs the")).format(place)
        completions.append(Completion(lead, shade, " key.", f"{i}c", (str(i),), practice=True))
        completions.append(
            Completion(f"The {shade} key opens the", place, ".", str(i), (f"{i}c",), practice=True)
        )
    return Scene("keys", told, tuple(completions), tuple(("keys", *pair) for pair in drawn))


SCENES: dict[str, Callable[[Random, str], Scene]] = {
    scene.__name__: scene for scene in (rare_name, gift, colour, agreement, facts, keys)
}
