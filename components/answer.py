"""What the model says, and which of it is asked about: the question of the page.

The answer and what it is compared with belong to one place in one prompt of one model: elsewhere the model's
own token is asked about again. What was typed stays in the menus.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from components import address
from components.controls import pick_target
from components.limits import LONGEST_TOKEN
from components.prompt import TracedText
from components.session import Key
from components.text import plain
from reverse_attention import Alternative, Record
from reverse_attention.model.load import LoadedModel
from reverse_attention.picture.numbers import percent
from reverse_attention.prompt.labels import labels
from reverse_attention.prompt.visible import isolated, visible
from reverse_attention.trace.candidates import Candidates, Named

_CHIPS, _MENU, _TYPED = 5, 10, 8
_ANY = -1
"""Stands in the menu for all other tokens; ids are not negative."""
_MENU_HELP = "Choose a token or type one: a word gets a space before it where the likeliest token has one."

Token = int | str
"""A token's id, or a text whose first token is meant."""


@dataclass(frozen=True)
class Place:
    """Where the model says something: in the prompt of a record, after one of its tokens."""

    model: LoadedModel
    text: str
    token_ids: tuple[int, ...] | None
    """Where the prompt is more than a text."""
    record: Record
    row: int
    """The token whose prediction is read."""
    stands: int | None
    """The id of the token that stands there, where it is one of the prompt."""

    @classmethod
    def of(
        cls, model: LoadedModel, prompt: TracedText, record: Record, asked: Sequence[int], *, predict: bool
    ) -> Place:
        """Where a token or a word comes from, or what comes after it.

        Args:
            model: the loaded model.
            prompt: what it reads.
            record: of the prompt.
            asked: the tokens of what is asked about.
            predict: ask why the first of them came, not what comes after the last.
        """
        row, stands = (asked[0] - 1, record.query_ids[asked[0]]) if predict else (asked[-1], None)
        return cls(model, prompt.text, prompt.token_ids, record, row, stands)

    @property
    def identity(self) -> Hashable:
        return self.model.name, self.text, self.token_ids, self.row, self.stands


@dataclass(frozen=True)
class Question:
    """The answer asked about and its contrast, as ``trace`` takes them: None for the usual ones."""

    answer: Token | None = None
    against: Token | None = None


@dataclass(frozen=True)
class Chosen(Question):
    """What was chosen, and where."""

    place: Hashable = None


def asked_answer(place: Place, *, choose: bool) -> Question:
    """What the model says at a place, and the question about it.

    Args:
        place: where.
        choose: offer to ask about another answer; edges that know no answer offer nothing.
    """
    said = Candidates.at(place.record, place.model.tokenizer, place.row)
    if not choose:
        st.markdown(_sentence(place, said, said.likeliest(_CHIPS)))
        return Question()
    chosen = _chosen(place)
    address.shown(Key.ANSWER_MENU, *_in_link(chosen.answer), public=False)
    address.shown(Key.AGAINST_MENU, *_in_link(chosen.against), public=False)
    answer, told = _read(chosen.answer, said, "The answer")
    against, told_too = _read(chosen.against, said, "What it is compared with")
    usual = said.likeliest(1)[0].token_id if place.stands is None else place.stands
    asked = usual if answer is None else answer
    if against is not None and _id(against, said) == _id(asked, said):
        against, told_too = (
            None,
            f"{_label(asked, said)} is the answer itself; it is compared with all others.",
        )
    _chips(place, said, asked)
    _menus(place, said, asked, against)
    for note in filter(None, (told, told_too)):
        st.caption(plain(note))
    return Question(None if asked == usual else asked, against)


def _chips(place: Place, said: Candidates, asked: Token) -> None:
    """Show the likeliest tokens; a click asks about one."""
    top = {token.token_id: token for token in said.likeliest(_CHIPS)}
    st.session_state[Key.ANSWER_CHIPS] = asked if asked in top else None
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(_sentence(place, said), width="content")
        st.pills(
            "Answers",
            list(top),
            key=Key.ANSWER_CHIPS,
            format_func=lambda token_id: plain(_said(token_id, said)),
            on_change=_choose,
            args=(place.identity, "answer", Key.ANSWER_CHIPS),
            label_visibility="collapsed",
            width="content",
        )


def _menus(place: Place, said: Candidates, asked: Token, against: Token | None) -> None:
    """Ask why this token, rather than which other; or go back to what comes next."""
    known = [token.token_id for token in said.likeliest(_MENU)]
    typed = [token for text in st.session_state.get(Key.TYPED, []) for token in [_read(text, said, "")[0]]]
    more = [] if place.stands is None else [place.stands]
    options = list(dict.fromkeys([*known, *more, *(token for token in typed if token is not None), asked]))
    others = [token for token in options if _id(token, said) != _id(asked, said)]
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown("**Why**", width="content")
        _menu("Answer", options, asked, Key.ANSWER_MENU, "answer", place, said)
        st.markdown("rather than", width="content")
        shown = _ANY if against is None else against
        _menu("Compared with", [_ANY, *others], shown, Key.AGAINST_MENU, "against", place, said)
        st.markdown("?", width="content")
        if place.stands is not None:
            st.button(
                "Back to what comes next", key=Key.NEXT, type="tertiary", on_click=pick_target, args=(None,)
            )


def _menu(
    label: str, options: Sequence[Token], value: Token, key: Key, part: str, place: Place, said: Candidates
) -> None:
    st.session_state[key] = value
    st.selectbox(
        label,
        list(dict.fromkeys([*options, value])),
        key=key,
        accept_new_options=True,
        format_func=lambda token: "anything else" if token == _ANY else _said(token, said),
        on_change=_choose,
        args=(place.identity, part, key),
        label_visibility="collapsed",
        help=_MENU_HELP,
        width=210,
    )


def _choose(place: Hashable, part: str, key: Key) -> None:
    """Keep what was chosen or typed in a widget."""
    token = st.session_state[key]
    token = None if token == _ANY else token[:LONGEST_TOKEN] if isinstance(token, str) else token
    if isinstance(token, str):
        typed = [text for text in st.session_state.get(Key.TYPED, []) if text != token]
        st.session_state[Key.TYPED] = [*typed, token][-_TYPED:]
    before = st.session_state.get(Key.CHOSEN)
    before = before if before and before.place == place else Chosen(place=place)
    st.session_state[Key.CHOSEN] = replace(before, **{part: token})


def _chosen(place: Place) -> Chosen:
    answer, against = (_of_link(address.settle(key)) for key in (Key.ANSWER_MENU, Key.AGAINST_MENU))
    if (answer, against) != (None, None):
        st.session_state[Key.CHOSEN] = Chosen(answer, against, place.identity)
    chosen = st.session_state.get(Key.CHOSEN)
    return chosen if chosen and chosen.place == place.identity else Chosen(place=place.identity)


def _of_link(texts: tuple[str, ...] | None) -> Token | None:
    """A token as ``_in_link`` tells it."""
    text = "".join(texts or ())
    if text.startswith("=") and len(text) > 1:
        return text[1 : 1 + LONGEST_TOKEN]
    return int(text) if text.isascii() and text.isdigit() else None


def _in_link(token: Token | None) -> tuple[str, ...]:
    return () if token is None else (f"={token}" if isinstance(token, str) else str(token),)


def _read(token: Token | None, said: Candidates, name: str) -> tuple[Token | None, str]:
    """What was chosen: an id, or the text of several tokens; and what people should know of it."""
    if not isinstance(token, str):
        return token, ""
    try:
        meant = said.meant(token, name)
    except ValueError as error:
        return None, str(error)
    return (meant.token_id, "") if meant.n_tokens == 1 else (meant.text, only_first(meant, said))


def only_first(meant: Named, said: Candidates) -> str:
    """That of a text of several tokens the first is asked about; empty of a single token."""
    if meant.n_tokens == 1:
        return ""
    label = isolated(said.of(meant.token_id).label)
    return f"{visible(meant.text)} is {meant.n_tokens} tokens here; its first, {label}, is asked about."


def _id(token: Token, said: Candidates) -> int:
    return said.meant(token).token_id if isinstance(token, str) else token


def _label(token: Token, said: Candidates) -> str:
    return isolated(said.of(_id(token, said)).label)


def _said(token: Token, said: Candidates) -> str:
    """A token with its probability."""
    of_first = said.of(_id(token, said))
    shown = (
        isolated(of_first.label)
        if isinstance(token, int)
        else f"{visible(token)}: {isolated(of_first.label)}"
    )
    return f"{shown} {percent(of_first.probability)}"


def _sentence(place: Place, said: Candidates, likeliest: Sequence[Alternative] = ()) -> str:
    """Where the model says what; of a token that stands there how likely it was."""
    before = _at(labels([place.record.query_ids[place.row]], place.model.tokenizer)[0], place.row)
    if not place.record.causal:
        return f"At {before} it guesses {_named(likeliest, said)}"
    if place.stands is None:
        return f"After {before} it continues {_named(likeliest, said)}"
    stands = said.of(place.stands)
    came = f"{_at(stands.label, place.row + 1)} came with {plain(percent(stands.probability))}"
    return f"After {before}, {came}, rank {said.rank(place.stands)}; likeliest: {_named(likeliest, said)}"


def _at(label: str, position: int) -> str:
    return f"**{plain(isolated(label))}** \\({position}\\)"


def _named(likeliest: Sequence[Alternative], said: Candidates) -> str:
    """The likeliest, then the others; nothing where they are shown as chips."""
    first, *others = [plain(_said(token.token_id, said)) for token in likeliest] or [""]
    return (f"**{first}**" if first else "") + (f", then {', '.join(others)}" if others else "")
