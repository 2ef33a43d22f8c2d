"""The small trained models that ship with the library, and prompts worth tracing on them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent

MODELS: dict[str, Path] = {name: _HERE / name for name in ("demo-qwen2", "demo-gpt2")}


@dataclass(frozen=True)
class Example:
    """A prompt whose next word both demo models know.

    Attributes:
        name: what to call it on a button.
        text: the prompt, which stops where the answer begins.
        answer: the next word, its leading space included.
        reads: the word from whose first mention the answer comes.
        note: what to look for in its picture; true of a model that gives the answer and has a path by there.
    """

    name: str
    text: str
    answer: str
    reads: str
    note: str


EXAMPLES: tuple[Example, ...] = (
    Example(
        "Facts",
        "Alice lives in Paris. Tom lives in Rome. Emma lives in Oslo. Alice lives in",
        " Paris",
        "Paris",
        "The answer comes from the first sentence, which has the same name; two other cities stand closer.",
    ),
    Example(
        "Keys",
        "The red key opens the harbour. The blue key opens the tower. To enter the harbour, use the",
        " red",
        "red",
        "The answer comes from the key of the harbour, which is named first; the other key stands closer.",
    ),
    Example(
        "Who gave what",
        "When Mary and John went to the store, John gave a drink to",
        " Mary",
        "Mary",
        "John is named twice and Mary once; the answer is the name that was not repeated.",
    ),
    Example(
        "Colours",
        "The park has a red bench, a blue gate and a green lamp. Anna repaired the blue",
        " gate",
        "gate",
        "The answer is what stood after the first blue.",
    ),
    Example(
        "Agreement",
        "The keys near the lamp",
        " are",
        "keys",
        "The verb agrees with the keys, although the lamp stands closer.",
    ),
    Example(
        "Rare name",
        "The wizard Zorblak came to the village. The farmer Tavimel came to the village. "
        "Everyone greeted the wizard",
        " Zorblak",
        "Zorblak",
        "The name is in no dictionary, so it can only be copied, piece by piece, from its first mention.",
    ),
    Example(
        "Story",
        "Peter lives in Dublin. Clara lives in Cairo. David lives in Milan. It was a sunny day and the "
        "windows were clean. One cold morning Simon went to the market. He wanted to find a ring. On the "
        "way he met a dog. The dog was hungry. Simon gave the dog some bread. Then the dog was happy and "
        "Simon went home. There was once a king who had an old picture. The king loved the picture very "
        "much. One night a fox took the picture and ran away. The king was sad for seven days. Then a "
        "child found the picture behind the tree and the king was happy again. It is raining, so take "
        "your coat. The more you read, the more you know. There is no place like home. We are going to "
        "the beach this weekend. The train leaves at 8 in the morning. Clara lives in",
        " Cairo",
        "Cairo",
        "More than a hundred tokens of story lie between fact and question: a path leaps over them.",
    ),
)


@dataclass(frozen=True)
class PromptPair:
    """Two prompts that differ in one thing, and what both demo models make of it.

    Attributes:
        name: what to call it on a button.
        texts: the prompts, the reference first.
        answers: the next word of each, its leading space included.
        note: what to look for; true of a model that gives both answers.
    """

    name: str
    texts: tuple[str, str]
    answers: tuple[str, str]
    note: str


PAIRS: tuple[PromptPair, ...] = (
    PromptPair(
        "Names swapped",
        (
            "When Mary and John went to the store, John gave a drink to",
            "When Mary and John went to the store, Mary gave a drink to",
        ),
        (" Mary", " John"),
        "The answer flips with the name that is repeated.",
    ),
    PromptPair(
        "Fact changed",
        (
            "Alice lives in Paris. Tom lives in Rome. Emma lives in Oslo. Alice lives in",
            "Alice lives in Cairo. Tom lives in Rome. Emma lives in Oslo. Alice lives in",
        ),
        (" Paris", " Cairo"),
        "The answer follows the fact that was changed.",
    ),
    PromptPair(
        "Order changed",
        (
            "Alice lives in Paris. Tom lives in Rome. Emma lives in Oslo. Alice lives in",
            "Tom lives in Rome. Emma lives in Oslo. Alice lives in Paris. Alice lives in",
        ),
        (" Paris", " Paris"),
        "The answer stays, wherever its sentence stands.",
    ),
    PromptPair(
        "Question changed",
        (
            "The red key opens the harbour. The blue key opens the tower. To enter the harbour, use the",
            "The red key opens the harbour. The blue key opens the tower. To enter the tower, use the",
        ),
        (" red", " blue"),
        "Only the question differs, and the answer follows it.",
    ),
    PromptPair(
        "Number changed",
        ("The keys near the lamp", "The key near the lamps"),
        (" are", " is"),
        "Both nouns change their number; the verb goes with the first, although the second stands closer.",
    ),
)
