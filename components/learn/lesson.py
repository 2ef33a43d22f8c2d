"""What every step is made of: traces on the built-in model, a question, and the way to the Trace page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components import address, cached
from components.loading import load
from components.reopened import texts_of
from components.sankey import drawn, sankey
from components.session import Key, of_column
from components.text import plain
from reverse_attention import Record, TraceResult
from reverse_attention.demo import EXAMPLES, MODELS
from reverse_attention.model.load import LoadedModel
from reverse_attention.picture.describe import name_of
from reverse_attention.picture.picture import picture_of
from reverse_attention.prompt.visible import isolated
from reverse_attention.result.receipt import Receipt
from reverse_attention.result.setting_table import TraceSettings

MODEL = next(iter(MODELS))
"""On which the steps are shown: it is there without a download, and quick."""
FACTS = EXAMPLES[0].text
GIFT = EXAMPLES[2].text


@dataclass(frozen=True)
class Traced:
    """A trace on the built-in model, and what it was made of."""

    loaded: LoadedModel
    record: Record
    settings: TraceSettings
    result: TraceResult

    def receipt(self) -> Receipt:
        """What the answer loses where what is drawn is cut."""
        return cached.receipt(
            MODEL, self.result.text, None, self.settings, self.loaded, self.record, self.result
        )


def traced(text: str, **settings: Any) -> Traced:
    """The trace of what comes after a text; kept for all sessions.

    Args:
        text: the prompt.
        settings: of the trace, over those of the dashboard; the graph is one layer's unless given.
    """
    loaded = load(MODEL)
    recorded = cached.record(MODEL, text, loaded)
    settings = {"graph": "layer", "layer": recorded.n_layers - 1, **settings}
    chosen = TraceSettings.for_people(**settings)
    timed = cached.trace(MODEL, text, None, chosen, loaded, recorded)
    return Traced(loaded, recorded, chosen, timed.result)


def token(result: TraceResult, position: int) -> str:
    """A token and its position, for Markdown."""
    return f"**{plain(isolated(result.labels[position]))}** \\({position}\\)"


def route(result: TraceResult, positions: Sequence[int]) -> str:
    """A path as it is read, earliest token first, for Markdown."""
    return " → ".join(token(result, position) for position in reversed(positions))


@dataclass(frozen=True)
class Lesson:
    """The step that is shown."""

    number: int
    """From 1 on."""

    def key(self, key: Key) -> str:
        """Of a widget of this step."""
        return of_column(key, self.number - 1)

    def draw(self, result: TraceResult, show: Sequence[int] | None = None) -> None:
        """Draw a trace, as the Trace page does."""
        picture = picture_of(result)
        drawn(result, picture, key=self.key(Key.LEARN_PICTURE), show=show, on_show=lambda paths: None)

    def draw_made_up(self, result: TraceResult) -> None:
        """Draw paths of a matrix that is no model's."""
        caption = "Paths of a made-up matrix; a link is as wide as its weight times its path's share."
        sankey(picture_of(result), key=self.key(Key.LEARN_PICTURE), caption=caption, title=name_of(result))

    def choose(self, label: str, names: Sequence[str], help_text: str | None = None) -> int:
        """Let one of some ways be chosen, the first at first; which one, from 0 on."""
        return address.choose(
            st.segmented_control,
            label,
            dict(enumerate(names)),
            key=self.key(Key.LEARN_CHOICE),
            usual=0,
            default=0,
            required=True,
            help=help_text,
        )

    def ask(self, question: str, options: Sequence[str], right: int, why: str) -> bool:
        """Ask; once something was answered, say what is right and why.

        Args:
            question: Markdown.
            options: the answers to choose among, as plain text.
            right: which of them is.
            why: Markdown.

        Returns:
            Whether it was answered.
        """
        key = self.key(Key.LEARN_ANSWER)
        address.fill(key, lambda texts: _index(texts, len(options)))
        with st.container(border=True):
            st.markdown(f"**Your turn.** {question}")
            chosen = st.pills(
                "Answers",
                range(len(options)),
                format_func=lambda option: plain(options[option]),
                key=key,
                label_visibility="collapsed",
                persist_state="session",
            )
            address.shown(key, *(() if chosen is None else (str(chosen),)), public=False)
            if chosen is not None:
                verdict = "Yes" if chosen == right else f"It is **{plain(options[right])}**"
                st.markdown(f"{verdict}. {why}")
        return chosen is not None

    def open_in_trace(self, result: TraceResult) -> None:
        """Show the button that leads to the Trace page, with the settings of this result."""
        if st.button(
            "Open this on the Trace page",
            key=self.key(Key.LEARN_OPEN),
            type="tertiary",
            icon=":material/open_in_new:",
            help="The same text, question and settings, to change as you like.",
        ):
            address.take(texts_of(result, MODEL), told=False)
            st.switch_page("pages/trace.py")


def is_answered(number: int) -> bool:
    """Whether the question of a step was answered, in this visit or before a reload.

    An answer is told here, too: whoever goes on at once ends the run before its question is drawn again.
    """
    key = of_column(Key.LEARN_ANSWER, number - 1)
    chosen = st.session_state.get(key)
    if chosen is not None:
        address.shown(key, str(chosen), public=False)
    return chosen is not None or bool(address.wanted(key))


def _index(texts: tuple[str, ...], n: int) -> int:
    (text,) = texts
    if text not in map(str, range(n)):
        raise ValueError(f"{text} is no answer")
    return int(text)
