"""A chat instead of a text, where the tokenizer brings a template: roles, messages, and what they become.

What was typed lives in the widgets' own state under each message's number, and outlasts errors, other pages
and the way back to a plain text.
"""

from __future__ import annotations

import streamlit as st

from components import address
from components.session import Key
from components.text import plain
from reverse_attention.model.load import LoadedModel
from reverse_attention.prompt.chat import Rendered, has_template, render

ROLES = ["system", "user", "assistant"]
_MOST_MESSAGES = 100  # of a link


def wants_chat(loaded: LoadedModel) -> bool:
    """Whether the prompt is to be a chat; asked only where the model has a template for it."""
    if not has_template(loaded.tokenizer):
        return False
    chosen = address.choose(
        st.segmented_control,
        "Prompt as",
        {"text": "Text", "chat": "Chat"},
        key=Key.CHAT,
        usual="text",
        default="text",
        required=True,
        label_visibility="collapsed",
        help="A chat is written with the model's own template of roles and turns.",
    )
    return chosen == "chat"


def chat_editor(loaded: LoadedModel, start: str = "") -> Rendered | None:
    """Let a chat be written.

    Args:
        loaded: a model whose tokenizer has a chat template.
        start: what the first message says to begin with.

    Returns:
        The chat as the model reads it; None where nothing is written yet, or the template refuses it and the
        page says why.
    """
    address.fill(Key.CHAT_MESSAGES, _numbers)
    numbers = st.session_state.setdefault(Key.CHAT_MESSAGES, [0])
    address.shown(Key.CHAT_MESSAGES, *map(str, numbers), public=False)
    st.session_state.setdefault(_key("text", 0), start)
    boxes = [_message(number, removable=len(numbers) > 1) for number in numbers]
    st.button("Add a message", on_click=_add)
    messages = [message for message in boxes if message["content"].strip()]  # a box just added says nothing
    if not messages:
        st.info("Write a message to see its attention paths.")
        return None
    try:
        # An answer that is there is read to its end; else the model is about to give one.
        rendered = render(
            loaded.tokenizer, messages, add_generation_prompt=messages[-1]["role"] != "assistant"
        )
    except ValueError as error:
        st.error(plain(str(error)))
        return None
    with st.expander("As the model reads it"):
        st.code(rendered.text, language=None, wrap_lines=True)
        st.caption(
            f"{len(rendered.token_ids)} tokens, {len(rendered.template_positions)} of them the template's."
        )
    return rendered


def _message(number: int, *, removable: bool) -> dict[str, str]:
    address.fill(_key("role", number), _role)
    address.fill(_key("text", number), "".join)
    left, right = st.columns([1, 5], gap="small")
    with left, st.container(horizontal=True, gap="small"):  # side by side where the columns are stacked
        role = st.selectbox(
            "Role",
            ROLES,
            1,
            key=_key("role", number),
            persist_state="session",
            label_visibility="collapsed",
            width=130,
        )
        if removable:
            st.button("Remove", key=_key("remove", number), type="tertiary", on_click=_remove, args=(number,))
    content = right.text_area(
        "Message",
        key=_key("text", number),
        height=88,
        persist_state="session",
        label_visibility="collapsed",
        placeholder="What is said.",
    )
    address.shown(_key("role", number), role, public=False)
    address.shown(_key("text", number), content or "", public=False)
    return {"role": role, "content": content or ""}


def _role(texts: tuple[str, ...]) -> str:
    return ROLES[ROLES.index("".join(texts))]


def _numbers(texts: tuple[str, ...]) -> list[int]:
    return [int(text) for text in texts[:_MOST_MESSAGES]] or [0]


def _key(part: str, number: int) -> str:
    return f"{Key.CHAT_MESSAGES}_{part}_{number}"


def _add() -> None:
    numbers = st.session_state[Key.CHAT_MESSAGES]
    added = max(numbers) + 1
    last = st.session_state[_key("role", numbers[-1])]
    st.session_state[_key("role", added)] = "assistant" if last == "user" else "user"
    st.session_state[_key("text", added)] = ""  # the number may have been that of a message taken out
    st.session_state[Key.CHAT_MESSAGES] = [*numbers, added]


def _remove(number: int) -> None:
    st.session_state[Key.CHAT_MESSAGES] = [n for n in st.session_state[Key.CHAT_MESSAGES] if n != number]
