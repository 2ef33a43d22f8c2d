"""Around a step: which one it is, how far one has come, and the ways back and on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from components import address
from components.learn.lesson import Lesson, is_answered
from components.session import Key
from reverse_attention.result.glossary import GLOSSARY


@dataclass(frozen=True)
class Step:
    """One idea."""

    name: str
    """In the address."""
    title: str
    idea: str
    """In Markdown."""
    show: Callable[[Lesson], None]


def show_steps(steps: Sequence[Step]) -> None:
    """Show the step that is asked for, the first at first."""
    numbers = {step.name: number for number, step in enumerate(steps, 1)}
    with st.sidebar:
        name = address.choose(
            st.radio,
            "Steps",
            {step.name: f"{numbers[step.name]}. {step.title}" for step in steps},
            key=Key.STEP,
            usual=steps[0].name,
            index=0,
        )
        address.tell((Key.STEP,))
        with st.expander("Glossary"):
            st.markdown("  \n".join(f"**{term}**: {meaning}" for term, meaning in GLOSSARY.items()))
    number = numbers[name]
    with st.container(key=Key.LEARN):
        answered = [str(n) for n in numbers.values() if is_answered(n)]
        st.caption(f"Step {number} of {len(steps)} · answered: {', '.join(answered) or 'none'}")
        st.progress(number / len(steps))
        st.subheader(steps[number - 1].title, anchor=False)
        st.markdown(steps[number - 1].idea)
        steps[number - 1].show(Lesson(number))
        _ways(steps, number)


def _ways(steps: Sequence[Step], number: int) -> None:
    # Letters, since every arrow key moves among the answers while one of them has the focus.
    with st.container(horizontal=True, vertical_alignment="center"):
        if number > 1:
            st.button("Back", key=Key.LEARN_BACK, on_click=_go, args=(steps[number - 2],), shortcut="B")
        if number < len(steps):
            st.button(
                f"Next: {steps[number].title}",
                key=Key.LEARN_ON,
                type="primary",
                on_click=_go,
                args=(steps[number],),
                shortcut="N",
            )


def _go(step: Step) -> None:
    st.session_state[Key.STEP] = step.name
