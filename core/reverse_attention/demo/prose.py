"""Ordinary English: everyday sentences, questions, numbers and little stories.

It teaches the demo models what words follow each other when nothing is to be looked up, and serves
as filler between what a document states and what it asks. It binds no colour to a thing of the
colour task, no city to a person and no key to a place, so it never answers a question by accident.
"""

from __future__ import annotations

from random import Random

from . import words

_EVERYDAY = """
The quick brown fox jumps over the lazy dog.|How are you today? I am fine, thank you.
Good morning, everyone.|Good night and sleep well.|What time is it? It is nine o'clock.
What is your name? My name is {name}.|Where are you from? I am from {city}.|Do you like music? Yes, I do.
I do not know the answer.|The sun rises in the east and sets in the west.
The sky is blue and the grass is green.
Snow is white and coal is black.|Water is wet and fire is hot.|It is raining, so take your coat.
Once upon a time there was a king who had three sons.|The cat sat on the mat.|The dog ran after the ball.
An apple a day keeps the doctor away.|All that glitters is not gold.|Better late than never.
Practice makes perfect.|Time is money.|The early bird catches the worm.|Look before you leap.
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday are the days of the week.
One, two, three, four, five, six, seven, eight, nine, ten.|Spring, summer, autumn and winter are the seasons.
A week has seven days and a year has twelve months.|Can you help me, please? Of course I can.
Thank you very much. You are welcome.|I would like a cup of tea, please.|See you tomorrow.
The children are playing in the street.|We are going to the beach this weekend.|There is no place like home.
The train leaves at 8 in the morning.|She opened the window because the room was hot.
He closed the door because it was cold.|They have lived here for many years.|The book is on the table.
My brother is older than my sister.|The teacher asked a question and the students raised their hands.
If it rains tomorrow, we will stay at home.|I have never been to {city}, but I want to go there.
The capital of France is Paris.|The capital of Italy is Rome.|The capital of Spain is Madrid.
The capital of Germany is Berlin.|The capital of England is London.|The capital of Japan is Tokyo.
To be or not to be, that is the question.|Birds fly in the sky and fish swim in the sea.
Hello, world!|What is the meaning of life?|The more you read, the more you know.
"""
EVERYDAY = tuple(line.strip() for line in _EVERYDAY.replace("\n", "|").split("|") if line.strip())

_SIMPLE = (
    "{name} {went} to the {outing} {when}.",
    "{name} was {feeling} because the {noun} was {adjective}.",
    "{when_first}, {name} {did} the {noun} and went home.",
    "The {adjective} {noun} was {near} the {other}.",
    "There was {a_noun} {near} the {other}.",
    "{name} likes to {do} {when_always}.",
    "It was a {weather} day and the {nouns} were {adjective}.",
    "{he_name} said that {he} was {feeling}.",
    "{he_name} {did} {his} {noun} and then {did} the {other}.",
    '"I am {feeling}," said {name}.',
    "Did {name} see the {noun}? Yes, {name} saw the {noun} {when}.",
    "Why was {name} {feeling}? Because it was a {weather} day.",
    "{name} has {number} {nouns} and {number} {others}.",
    "How many {nouns} are there? There are {number} {nouns}.",
    "The {role} {did} the {noun} {when}.",
    "We saw {number} {nouns} {near} the {other}.",
    "The {noun} is too {adjective} for me, but I like the {other}.",
    "I want to {do}, but I have to go to the {outing}.",
)
_STORIES = (
    "One {weather} morning {name} went to the {outing}. {He} wanted to find {a_noun}. On the way {he} "
    "met {a_animal}. The {animal} was {feeling}. {name} gave the {animal} some {food}. Then the "
    "{animal} was happy and {name} went home.",
    "{name} had {a_animal}. Every day the {animal} slept {near} the {noun}. One day the {animal} was "
    "gone. {name} looked {near} the {other}, but it was not there. At last {he} found the {animal} in "
    "the kitchen. It was eating the {food}.",
    "There was once {a_role} who had {a_adjective} {noun}. The {role} loved the {noun} very much. One "
    "night a {animal} took the {noun} and ran away. The {role} was {feeling} for {number} days. Then a "
    "child found the {noun} {near} the {other} and the {role} was happy again.",
    "{name} and {friend} are friends. They go to the {outing} every week. {name} likes to {do} and "
    "{friend} brings some {food}. When it rains, {name} and {friend} stay at home and {do}.",
    "It was {name}'s birthday. {His} mother made {a_adjective} cake. {friend} came with {a_noun}. They "
    "played until the evening. {name} was very happy.",
)
_SLOTS = {
    "went": words.listed("went walked ran came drove"),
    "when": (
        "yesterday", "in the morning", "last night", "on Monday", "after lunch", "again", "with a friend",
    ),
    "when_first": ("Yesterday", "In the morning", "Last week", "One day", "After dinner", "Then", "At night"),
    "when_always": ("every day", "at night", "in summer", "on Sunday", "with friends", "when it rains"),
    "feeling": words.listed("happy sad tired angry hungry afraid late ready sick quiet"),
    "did": words.listed("found lost took saw washed sold bought carried opened painted dropped"),
    "do": words.listed("read sing swim cook dance play run sleep write paint walk eat"),
    "near": ("near", "under", "behind", "next to", "in front of"),
    "weather": words.listed("sunny cold warm rainy dark beautiful long quiet"),
    "number": words.listed("two three four five six seven eight nine ten twelve 2 3 4 5 6 7 8 9 10 20 100"),
    "outing": words.OUTINGS, "adjective": words.ADJECTIVES, "role": words.ROLES, "food": words.FOODS,
    "animal": words.ANIMALS, "city": words.CITIES,
}  # fmt: skip


def sentence(rng: Random, split: str = "train") -> str:
    """One to three ordinary sentences that belong together, or one everyday phrase."""
    template = rng.choice(EVERYDAY) if rng.random() < 0.25 else rng.choice(_SIMPLE)
    return _fill(template, rng, split)


def story(rng: Random, split: str = "train") -> str:
    """A little story of about fifty words."""
    return _fill(rng.choice(_STORIES), rng, split)


def _fill(template: str, rng: Random, split: str) -> str:
    name, friend = words.couple(rng, split)
    he, his = ("she", "her") if name in words.HER else ("he", "his")
    noun, other = rng.sample(sorted(words.NOUNS), 2)
    slots = {slot: rng.choice(choices) for slot, choices in _SLOTS.items()}
    slots |= {"name": name, "he_name": name, "friend": friend, "he": he, "his": his}
    slots |= {"noun": noun, "nouns": words.NOUNS[noun], "other": other, "others": words.NOUNS[other]}
    slots |= {"He": he.capitalize(), "His": his.capitalize()}
    slots |= {f"a_{slot}": words.article(slots[slot]) for slot in ("noun", "animal", "role", "adjective")}
    return template.format_map(slots)
