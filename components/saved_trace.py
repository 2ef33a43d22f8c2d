"""A saved trace, as it was and without its model; and a check against the model."""

from __future__ import annotations

from collections.abc import Hashable

import streamlit as st

from components import charts, tables
from components.cached import models_in_memory
from components.kept.link import go_to_trace
from components.loading import load
from components.portal.settings import settings
from components.receipt import show_receipt
from components.reopened import texts_of
from components.sankey import drawn
from components.selection import choose_paths, selected_in
from components.session import Key
from components.text import plain
from components.token_strip import token_strip
from components.turn import turn
from components.working import record, told_of
from reverse_attention import Record, ReverseAttentionTracer, TraceResult, Verification, verify
from reverse_attention.capture.word_view import WordView
from reverse_attention.model.names import brief
from reverse_attention.picture.describe import facts_of
from reverse_attention.picture.numbers import number
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of
from reverse_attention.trace.overview import as_traced

SAME = 1e-4  # the largest difference that rounding may make, as in the capture's own check


def show_trace(result: TraceResult, digest: str) -> None:
    """Show a saved trace as it was.

    Args:
        result: what was saved.
        digest: another one for every other saved trace.
    """
    _head(result)
    _verification(result, digest)
    if result.beams:
        _paths(result)
    else:
        st.info("This trace found no path; its settings left none.")


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
    """Show the picture, its paths and its charts; those that need the attention ask for the model."""
    picture = picture_of(result)
    selected = selected_in(picture, Key.SAVED_PICTURE)
    selection = drawn(
        result,
        picture,
        key=Key.SAVED_PICTURE,
        show=selected.paths,
        on_show=lambda paths: choose_paths(picture, paths),
    )
    if result.receipt is not None:
        with st.expander("Receipt"):
            show_receipt(result)
    names = ["Paths", "Influence", "Heads", "Heatmap", "Data"]
    paths, influence, heads, heatmap, data = st.tabs(names, key=Key.TABS, on_change="rerun")
    path, rank = result.beams[selected.first], selected.first + 1
    if paths.open:
        with paths:
            left, right = st.columns([3, 2], gap="medium")
        with left:
            tables.paths(picture, selected, key=Key.SAVED_PATHS)
        with right:
            tables.selected(result, picture, selection)
    if influence.open:
        with influence:
            charts.influence(result)
    if heads.open:
        with heads:
            recorded = None if charts.heads_are_kept(path) else _recorded(result)
            if recorded or charts.heads_are_kept(path):
                charts.heads(recorded, result, path, rank)
    if heatmap.open:
        with heatmap:
            if recorded := _recorded(result):
                charts.heatmap(recorded, result, path, rank)
    if data.open:
        with data:
            tables.downloads(result)


def _recorded(result: TraceResult) -> Record | WordView | None:
    """What the model leaves behind on the saved tokens; None until it may be loaded for that."""
    name = _name_of_model(result)
    if name not in models_in_memory() and st.session_state.get(Key.MAY_LOAD) != name:
        st.caption("A file holds no attention; the model that it was made with gives it again.")
        load_it = f"Load {plain(brief(name))}"
        st.button(load_it, key=Key.LOAD_ASKED, on_click=_keep, args=(Key.MAY_LOAD, name))
        return None
    try:
        loaded = load(name)
        return as_traced(record(loaded.name, result.text, loaded, tuple(result.token_ids)), result)
    except ValueError as error:
        st.error(plain(str(error)))
        return None


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
    name = _name_of_model(result)
    with st.container(horizontal=True):
        st.button(
            f"Verify on {plain(brief(name))}",
            key=Key.VERIFY,
            help="Load the model, run the trace again with its settings and report the largest difference.",
            on_click=_keep,
            args=(Key.VERIFY_ASKED, digest),
        )
        st.button(
            "Open in Trace",
            key=Key.OPEN_IN_TRACE,
            help="Go on from here: the same text, question and settings, on the Trace page.",
            on_click=go_to_trace,
            args=(texts_of(result, name),),
        )
    work = ("verify", digest)
    if st.session_state.get(Key.STOPPED) == work:
        del st.session_state[Key.STOPPED], st.session_state[Key.VERIFY_ASKED]
    if st.session_state.get(Key.VERIFY_ASKED) == digest:
        st.session_state[Key.VERIFIED] = (digest, _run_again(result, work))
        del st.session_state[Key.VERIFY_ASKED]
    held_against, outcome = st.session_state.get(Key.VERIFIED, (None, None))
    if held_against != digest:
        return
    if isinstance(outcome, Verification):
        _tell(outcome)
    else:
        st.error(plain(str(outcome)))


def _keep(key: Key, value: str) -> None:
    """Kept in the session, since the run that a click starts may give way to another before it is here."""
    st.session_state[key] = value


def _name_of_model(result: TraceResult) -> str:
    """As it can be loaded: of a folder that is loaded here its path."""
    name = result.model.partition("@")[0]
    return next((one for one in models_in_memory() if brief(one) == name != one), result.model)


def _run_again(result: TraceResult, work: Hashable) -> Verification | str:
    """Run the trace again: the differences, or why it could not be run."""
    try:
        loaded = load(_name_of_model(result))
        tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer, max_tokens=settings().limits.tokens)
        with told_of(work) as line, turn("trace", line):
            return verify(result, tracer)
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
