"""Chat: messages rendered by the tokenizer's own template, its tokens told apart from what was written.

The template comes with the model and is foreign code in the Jinja language; it is run in transformers'
sandbox and in a process of its own (``template_process``). What it writes is tokenised as it stands. BOS
comes once: from the template, else from the tokenizer where that puts one before any text.

Which characters are a message's own is found by rendering again with a single unused character in its
place: what stays the same before and behind it is not that message's. So a message that says "user" is not
taken for the name of a role, and what a template trims or drops is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import spans
from .mistaken import refuse_surrogates
from .template_process import TemplateError, rendered

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Message = Mapping[str, str]
"""``role`` (mostly system, user or assistant) and ``content``."""

_PRIVATE = range(0xE000, 0xF900)  # characters that Unicode leaves without a meaning


@dataclass(frozen=True)
class Rendered:
    """A chat as the model reads it."""

    text: str
    """As the template writes it, its special tokens written out."""
    token_ids: list[int]
    template_positions: list[int]
    """Positions of the tokens that hold nothing of any message: BOS, the marks of roles and turns."""


def has_template(tokenizer: PreTrainedTokenizerBase) -> bool:
    """Whether the tokenizer brings a chat template; some bring several, by name."""
    template = getattr(tokenizer, "chat_template", None)
    return "default" in template if isinstance(template, dict) else bool(template)


def render(
    tokenizer: PreTrainedTokenizerBase, messages: Sequence[Message], add_generation_prompt: bool = True
) -> Rendered:
    """Render a chat and tokenise it.

    Args:
        tokenizer: one that has a chat template.
        messages: the chat, in order.
        add_generation_prompt: end where the assistant's answer begins.

    Raises:
        ValueError: the tokenizer has no template, there is no message, or the template refuses the
            messages; the message says why.
    """
    if not has_template(tokenizer):
        raise ValueError("This model's tokenizer has no chat template; give the text itself instead.")
    if not messages or any({"role", "content"} - message.keys() for message in messages):
        raise ValueError("A chat needs at least one message, and each a role and its content.")
    for message in messages:
        refuse_surrogates(message["content"])
    chats = [messages, *_variants(messages, tokenizer.get_chat_template())]
    text, *variants = _written(tokenizer, chats, add_generation_prompt)
    encoded, places = spans.tokenize(text, tokenizer, add_special_tokens=False)
    ids = encoded["input_ids"][0].tolist()
    if _wants_bos(tokenizer, text) and ids[:1] != [tokenizer.bos_token_id]:
        ids, places = [tokenizer.bos_token_id, *ids], [None, *places]
    owned = _owned(text, variants)
    template = [n for n, place in enumerate(places) if place is None or not any(owned[slice(*place)])]
    return Rendered(text, ids, template)


def _written(
    tokenizer: PreTrainedTokenizerBase, chats: Sequence[Sequence[Message]], add_prompt: bool
) -> list[str]:
    """What the template writes of each chat.

    Raises:
        ValueError: it refuses the messages, is broken, or does not come to an end.
    """
    template = tokenizer.get_chat_template()
    try:
        return rendered(template, chats, add_prompt, tokenizer.special_tokens_map)
    except TemplateError as error:
        reason = " ".join(str(error).split())[:300]
        raise ValueError(
            f"The model's chat template refuses these messages: {reason.rstrip('.')}. Templates differ in "
            "the roles that they take, and many want user and assistant to take turns, the user first."
        ) from error


def _wants_bos(tokenizer: PreTrainedTokenizerBase, text: str) -> bool:
    """Whether the tokenizer puts a BOS before any text."""
    bos = tokenizer.bos_token_id
    return bos is not None and tokenizer(text)["input_ids"][:1] == [bos]


def _variants(messages: Sequence[Message], template: str) -> Iterator[list[Message]]:
    """The chat with each message that says something in turn replaced by a character used nowhere else."""
    used = {*template, *(character for message in messages for character in message["content"])}
    unused = next(character for character in map(chr, _PRIVATE) if character not in used)
    for n, message in enumerate(messages):
        if message["content"]:
            yield [*messages[:n], {**message, "content": unused}, *messages[n + 1 :]]


def _owned(text: str, variants: Sequence[str]) -> list[bool]:
    """Which characters of the text are a message's own: where a variant differs from it."""
    owned = [False] * len(text)
    for other in variants:
        before = _same(text, other)
        behind = _same(text[before:][::-1], other[before:][::-1])
        owned[before : len(text) - behind] = [True] * (len(text) - behind - before)
    return owned


def _same(one: str, other: str) -> int:
    """With how many equal characters both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
