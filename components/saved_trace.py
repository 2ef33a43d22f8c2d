"""A trace opened from its JSON file, as it was and without its model; and a check against the model."""

from __future__ import annotations

import hashlib

import streamlit as st

from components import charts, controls, tables
from components.limits import max_tokens
from components.sankey import drawn
from components.session import Key
from components.text import plain
from components.token_strip import token_strip
from reverse_attention import ReverseAttentionTracer, TraceResult, Verification, verify
from reverse_attention.picture.describe import facts_of
from reverse_attention.picture.numbers import number
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of

SAME = 1e-4  # the largest difference that rounding may make, as in the capture's own check


def saved_trace() -> None:
    """Ask for the file of a saved trace, and show it."""
    file = st.file_uploader(
        "Open a saved trace",
        type="json",
        key=Key.SAVED_FILE,
        help="The JSON that Data → Take it away saves. It opens as it was, and no model is loaded.",
    )
    if file is None:
        st.caption("A saved trace opens here as it was: picture, paths and influence, without its model.")
        return
    content = file.getvalue()
    try:
        result = _read(content)
    except ValueError as error:
        st.error(plain(str(error)))
        return
    _head(result)
    _verification(result, hashlib.sha256(content).hexdigest())
    if result.beams:
        _paths(result)
    else:
        st.info("This trace found no path; its settings left none.")


@st.cache_data(max_entries=8, show_spinner="Reading the file …")
def _read(content: bytes) -> TraceResult:
    """The trace in a file."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise ValueError("Not a saved trace: the file is not text in UTF-8.") from error
    return TraceResult.from_json(text)


def _head(result: TraceResult) -> None:
    """Show the tokens, the settings of the trace, and the model that it was made with."""
    token_strip(
        token_strip_of(result),
        target=result.asked_pos,
        path=sorted({node.position for node in result.sankey.nodes}),
        key=Key.SAVED_STRIP,
        on_pick=lambda position: None,  # another target needs the model
    )
    facts = [*facts_of(result), *_made_with(result)]
    st.caption(plain(" · ".join(f"{name} {value}" for name, value in facts)))


def _paths(result: TraceResult) -> None:
    """Show the picture, its paths and its charts; those that need the model are left out."""
    picture = picture_of(result)
    place = st.container()
    left, right = st.columns([3, 2], gap="medium")
    with left:
        rows = tables.paths(picture, key=Key.SAVED_PATHS)
    with place:
        selection = drawn(result, picture, key=Key.SAVED_PICTURE, show=rows)
    with right:
        tables.selected(result, picture, selection)
    charts.influence(result)


def _made_with(result: TraceResult) -> list[tuple[str, str]]:
    versions = [(name, version) for name, version in result.versions.items() if name != "tokenizers"]
    return [
        ("commit", (result.revision or "not known")[:12]),
        ("precision", result.dtype),
        ("device", result.device),
        *versions,
    ]


def _verification(result: TraceResult, digest: str) -> None:
    """Show the button that runs the trace again, and the differences that the last run found."""
    pressed = st.button(
        f"Verify on {plain(result.model)}",
        key=Key.VERIFY,
        help="Load the model, run the trace again with its settings and report the largest difference.",
    )
    if pressed:
        st.session_state[Key.VERIFIED] = (digest, _run_again(result))
    held_against, outcome = st.session_state.get(Key.VERIFIED, (None, None))
    if held_against != digest:
        return
    if isinstance(outcome, Verification):
        _tell(outcome)
    else:
        st.error(plain(str(outcome)))


def _run_again(result: TraceResult) -> Verification | str:
    """Run the trace again: the differences, or why it could not be run."""
    try:
        loaded = controls.load(result.model)
        with st.spinner("Running the trace again …"):
            return verify(
                result, ReverseAttentionTracer(loaded.model, loaded.tokenizer, max_tokens=max_tokens())
            )
    except ValueError as error:
        return f"It cannot be run again. {error}"


def _tell(verification: Verification) -> None:
    """Say the largest difference, the number that it is in, and every fact that has changed."""
    paths = "The same paths" if verification.same_paths else "Other paths"
    by_kind = ", ".join(f"{name} {number(value)}" for name, value in verification.differences.items())
    sentences = [
        f"{paths}; the largest difference of any number is {number(verification.largest_difference)}.",
        f"By kind: {by_kind or 'nothing to compare'}.",
        *verification.misfits,
    ]
    tell = st.success if verification.same_paths and verification.largest_difference <= SAME else st.warning
    tell("  \n".join(map(plain, sentences)))
