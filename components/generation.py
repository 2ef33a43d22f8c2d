"""Continue the prompt: how far and how, the tokens as they come, and a button that stops them.

The model runs inside the page's own run, which any click interrupts at the next token. What has come by
then is in the session already, so stopping is nothing but the next run of the page finding it there.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import address
from components.portal.settings import settings as of_host
from components.session import Key
from components.text import plain
from components.turn import place_in_words, turn
from reverse_attention import Generated
from reverse_attention.model.generate import continue_text, continues_text
from reverse_attention.model.load import LoadedModel
from reverse_attention.progress import tell

_WAYS = {"greedy": "the likeliest", "sampled": "drawn by chance"}
_ENDS = {
    "length": "",
    "end": "; the model ended the text there",
    "stopped": "; stopped before the end",
}
_REDRAW = 0.1  # seconds between two updates of the page


@dataclass(frozen=True)
class _Settings:
    max_new_tokens: int
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None

    def same_way(self, other: _Settings) -> bool:
        return replace(self, max_new_tokens=other.max_new_tokens) == other

    def __str__(self) -> str:
        if self.temperature is None:
            return "the likeliest token each time"
        return f"drawn at temperature {self.temperature:g}, top-p {self.top_p:g}, seed {self.seed}"


@dataclass
class _Continuation:
    """Show the tokens that have come, after the prompt that they continue."""

    model: str
    prompt_ids: tuple[int, ...]
    settings: _Settings
    new_ids: list[int] = field(default_factory=list)
    stopped: str = "stopped"  # as it is if no more comes

    def texts(self) -> list[str]:
        """What a link tells of it."""
        how = (self.settings.temperature, self.settings.top_p, self.settings.seed)
        return [self.stopped, *("" if part is None else str(part) for part in how), _joined(self.new_ids)]


def generation(loaded: LoadedModel, prompt_ids: Sequence[int], row: DeltaGenerator) -> Generated | None:
    """Let the prompt be continued.

    Args:
        loaded: the model.
        prompt_ids: what it is to continue.
        row: where the buttons go; what comes is shown below, where the page stands.

    Returns:
        Prompt and continuation, where ``prompt_length`` tells them apart; None as long as this prompt was not
        continued by this model. A model that continues no text is not offered to.
    """
    if not continues_text(loaded.model):
        return None
    with row:
        button = st.container(width="content")
        settings = _settings()
    notes = st.container(horizontal=True, vertical_alignment="center")
    place = st.empty()
    button.button(
        f"Continue by {settings.max_new_tokens}",
        key=Key.CONTINUE,
        on_click=_ask,  # no help: it would lie over the pages' names
    )
    if st.session_state.pop(Key.CONTINUING, False):
        try:
            with place.container():
                _run(loaded, prompt_ids, settings)
            place.empty()
        except ValueError as error:
            place.error(plain(str(error)))
    _take_asked(loaded, prompt_ids)
    continuation = _continuation_of(loaded, prompt_ids)
    if continuation is None:
        return None
    address.shown(Key.CONTINUATION, *continuation.texts(), public=False)
    with notes:
        added = f"{_count(continuation.new_ids)} added, {continuation.settings}{_ENDS[continuation.stopped]}."
        st.caption(plain(added), width="content")
        st.button("Back to the prompt alone", key=Key.PROMPT_ONLY, on_click=_forget, type="tertiary")
    return Generated(
        [*continuation.prompt_ids, *continuation.new_ids],
        len(continuation.prompt_ids),
        continuation.stopped,
        continuation.settings.seed,
    )


def _settings() -> _Settings:
    with st.popover("How", key=Key.HOW):
        st.caption(
            "The model goes on from the end of the prompt, or from where it has come in the same way; then "
            "click a token to ask why it came."
        )
        tokens = address.number(
            st.number_input,
            "Tokens",
            1,
            of_host().limits.generated_tokens,
            20,
            key=Key.NEW_TOKENS,
            help="How many at most.",
        )
        way = address.choose(
            st.segmented_control,
            "Each token is",
            _WAYS,
            key=Key.WAY,
            usual="greedy",
            default="greedy",
            required=True,
        )
        if way == "greedy":
            return _Settings(int(tokens))
        temperature = address.number(
            st.slider, "Temperature", 0.1, 2.0, 0.8, 0.05, key=Key.TEMPERATURE,
            help="Below 1 likely tokens become likelier still, above 1 rare ones do.",
        )  # fmt: skip
        top_p = address.number(
            st.slider, "Top-p", 0.05, 1.0, 0.95, 0.05, key=Key.TOP_P,
            help="Draw from the likeliest tokens only, as many as have this probability together.",
        )  # fmt: skip
        seed = address.number(
            st.number_input, "Seed", 0, 2**31 - 1, 0, key=Key.SEED,
            help="The same seed draws the same tokens; another one, others.",
        )  # fmt: skip
    return _Settings(int(tokens), temperature, top_p, int(seed))


def _run(loaded: LoadedModel, prompt_ids: Sequence[int], settings: _Settings) -> None:
    """Continue the prompt and show each token as it comes.

    Raises:
        ValueError: it cannot be continued; what came before is left as it was.
    """
    before = _continuation_of(loaded, prompt_ids)
    goes_on = before is not None and before.stopped != "end" and before.settings.same_way(settings)
    start = list(before.new_ids) if before is not None and goes_on else []
    made = _Continuation(loaded.name, tuple(prompt_ids), settings, [*start])
    with st.container(horizontal=True, vertical_alignment="bottom"):
        bar = st.progress(0.0, text="Running the model on the prompt …")
        st.button("Stop", key=Key.STOP, help="What has come by then is kept.")
    line = _Line(bar, st.empty(), made, len(start), loaded)

    def on_token(token_id: int) -> None:
        made.new_ids.append(token_id)
        st.session_state[Key.CONTINUATION] = made
        tell("continuing", (len(made.new_ids) - len(start)) / settings.max_new_tokens)

    with turn("generate", line):
        generated = continue_text(
            loaded.model,
            loaded.tokenizer,
            [*prompt_ids, *start],
            max_new_tokens=settings.max_new_tokens,
            temperature=settings.temperature,
            top_p=settings.top_p,
            seed=settings.seed,
            max_tokens=of_host().limits.tokens,
            on_token=on_token,
        )
    made.stopped = generated.stopped


@dataclass
class _Line:
    """Shows the tokens that have come."""

    bar: DeltaGenerator
    text: DeltaGenerator
    made: _Continuation
    n_before: int
    loaded: LoadedModel
    drawn: float = 0.0

    def __call__(self, step: str, share: float) -> None:
        if time.monotonic() - self.drawn < _REDRAW:
            return
        self.drawn = time.monotonic()
        n = len(self.made.new_ids) - self.n_before
        self.bar.progress(share, text=f"{n} of {self.made.settings.max_new_tokens} tokens")
        self.text.text(str(self.loaded.tokenizer.decode(self.made.new_ids)).rstrip("\ufffd"))

    def waits(self, place: int, seconds: float | None) -> None:
        """Show how many go before, and about how long that takes."""
        self.bar.progress(0.0, text=place_in_words(place, seconds))


def _continuation_of(loaded: LoadedModel, prompt_ids: Sequence[int]) -> _Continuation | None:
    """The session's continuation, if it is one of this prompt by this model."""
    continuation = st.session_state.get(Key.CONTINUATION)
    is_of_this = continuation and (continuation.model, continuation.prompt_ids) == (
        loaded.name,
        tuple(prompt_ids),
    )
    return continuation if is_of_this else None


def _take_asked(loaded: LoadedModel, prompt_ids: Sequence[int]) -> None:
    """The continuation that a link tells of, which only this prompt has."""
    texts = address.settle(Key.CONTINUATION)
    if texts is None:
        return
    try:
        stopped, temperature, top_p, seed, new_ids = texts
        ids = [int(token_id) for token_id in new_ids.split()]
        how = [float(temperature), float(top_p), int(seed)] if temperature else []
        _ENDS[stopped]
    except (ValueError, KeyError):
        st.caption("The link's continuation cannot be read, and is left out.")
        return
    settings = _Settings(len(ids), *how)  # type: ignore[arg-type]
    st.session_state[Key.CONTINUATION] = _Continuation(loaded.name, tuple(prompt_ids), settings, ids, stopped)


def _joined(ids: Sequence[int]) -> str:
    return " ".join(map(str, ids))


def _ask() -> None:
    """Kept in the session, since the run that a click starts may give way to another before it is here."""
    st.session_state[Key.CONTINUING] = True


def _forget() -> None:
    st.session_state.pop(Key.CONTINUATION, None)


def _count(new_ids: Sequence[int]) -> str:
    return "1 token" if len(new_ids) == 1 else f"{len(new_ids)} tokens"
