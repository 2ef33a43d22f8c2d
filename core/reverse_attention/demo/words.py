"""The words that the generated English is made of, and the rule that holds some of their pairs out.

A pair (a name and its city, a colour and its thing, a key's colour and its place, two people, a
noun and its distractor) is held out when the checksum of its words says so. The rule needs no list,
is the same on every machine, and holds for every seed: training text never binds a held-out pair,
and held-out prompts bind nothing else.
"""

from __future__ import annotations

from random import Random
from zlib import crc32


def listed(text: str) -> tuple[str, ...]:
    """The words of a text, one by one."""
    return tuple(text.split())


HER = listed("Mary Anna Alice Emma Lucy Sarah Kate Nina Rosa Ella Julia Clara Eva Ruth Jane Laura")
HIS = listed("John Tom Peter Paul James David Sam Max Leo Adam Oscar Frank Jack Henry Simon Mark")
NAMES = HER + HIS
CITIES = listed(
    "Paris Rome London Berlin Madrid Oslo Vienna Athens Dublin Prague Lisbon Cairo Tokyo Delhi Lima "
    "Boston Chicago Milan Geneva Warsaw"
)
COLOURS = listed("red blue green yellow black white brown pink purple grey orange silver")
PLACES = listed(
    "harbour tower garden library museum castle cellar kitchen stable chapel office school theatre "
    "bakery barn attic palace temple station hall"
)
THINGS = listed(
    "bench gate lamp door chair table boat bridge fence clock box bag cup hat coat ball kite car "
    "bike drum vase bowl flag tent"
)
SETTINGS = listed("park garden room house yard shop street hall market village")
FOODS = listed("bread soup rice cheese cake fish honey fruit pasta salad tea coffee milk corn")
ANIMALS = listed("dog cat horse rabbit parrot goat cow duck sheep pony hen mouse turtle fox")
ROLES = listed("wizard farmer king captain doctor teacher baker sailor knight painter singer hunter")
GIFTS = listed("drink book ball letter ring cake flower map coin pen hat cup apple basket")
OUTINGS = listed("store park school market beach library station garden office museum")
ADJECTIVES = listed("old new small big clean broken heavy pretty ready wet dry dirty nice cold warm")
NOUNS = {
    "key": "keys", "lamp": "lamps", "dog": "dogs", "cat": "cats", "box": "boxes", "child": "children",
    "man": "men", "woman": "women", "book": "books", "boy": "boys", "girl": "girls", "horse": "horses",
    "flower": "flowers", "tree": "trees", "car": "cars", "window": "windows", "picture": "pictures",
    "letter": "letters", "bird": "birds", "teacher": "teachers", "doctor": "doctors", "cup": "cups",
    "plate": "plates", "shoe": "shoes", "chair": "chairs", "table": "tables", "house": "houses",
    "door": "doors",
}  # fmt: skip

_ONSETS = listed("b br d dr f fl g gr h j k kl l m n p pl qu r s st t tr v w z zh")
_VOWELS = listed("a e i o u oo ai")
_CODAS = ("", "", "l", "n", "r", "x", "m", "k", "b", "sh")
_ONE_IN = 6  # about one pair in six is held out


def held_out(kind: str, *words: str) -> bool:
    """Whether this combination of words is kept from training.

    Args:
        kind: what the words are to each other, so that the same two words are judged per kind.
        words: the words, in an order that the caller keeps fixed.
    """
    return crc32("|".join((kind, *words)).encode()) % _ONE_IN == 0


def belongs(split: str, kind: str, *words: str) -> bool:
    """Whether a combination may be used in `split`.

    Raises:
        ValueError: `split` is neither "train" nor "heldout".
    """
    if split not in ("train", "heldout"):
        raise ValueError(f"split must be 'train' or 'heldout', got {split!r}")
    return held_out(kind, *words) == (split == "heldout")


def pairs(
    rng: Random, split: str, kind: str, left: tuple[str, ...], right: tuple[str, ...], count: int
) -> list[tuple[str, str]]:
    """Draw `count` pairs that belong to the split and in which no word occurs twice."""
    while True:
        fitted = _fit(rng, split, kind, rng.sample(left, count), right)
        if fitted:
            return fitted


def _fit(
    rng: Random, split: str, kind: str, lefts: list[str], right: tuple[str, ...]
) -> list[tuple[str, str]] | None:
    """Give each left word an unused right word of the split; None when one finds no partner."""
    free = rng.sample(right, len(right))
    fitted = []
    for word in lefts:
        partner = next((other for other in free if belongs(split, kind, word, other)), None)
        if partner is None:
            return None
        free.remove(partner)
        fitted.append((word, partner))
    return fitted


def couple(rng: Random, split: str) -> tuple[str, str]:
    """Two people; a couple is held out in both orders."""
    while True:
        first, second = rng.sample(NAMES, 2)
        if first[0] != second[0] and belongs(split, "couple", *sorted((first, second))):
            return first, second


def rare_name(rng: Random, split: str) -> str:
    """An invented name of two or three syllables, such as "Zorblak"; each name is in one split."""
    while True:
        parts = (_ONSETS, _VOWELS, _CODAS) * rng.choice((2, 2, 3))
        name = "".join(rng.choice(part) for part in parts).capitalize()
        if len(name) > 4 and belongs(split, "rare_name", name):
            return name


def article(word: str) -> str:
    """The word with "a" or "an" before it."""
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"
