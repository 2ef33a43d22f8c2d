"""Which paths of a comparison are chosen: the same in the chips of all its columns and in the table's rows.

A choice belongs to one set of paths; other paths are chosen anew. What runs through a node or a ribbon that
is selected in one column is marked in the table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from components.selection import of_paths
from components.session import Key
from components.tables import MARK, selected_rows
from components.text import width_of
from reverse_attention import Comparison
from reverse_attention.comparison.lines import numbers_of_rows
from reverse_attention.comparison.selection import CompareSelection
from reverse_attention.picture.selection import paths_through


def chosen_paths(comparison: Comparison) -> list[int] | None:
    """The numbers of the chosen paths; None for all of them."""
    kept = st.session_state.get(Key.COMPARED_PATHS)
    return (kept[1] or None) if kept and kept[0] == _identity(comparison) else None


def choose(comparison: Comparison, paths: object) -> None:
    """Choose these paths; what the browser sends is checked."""
    known = {number for number in _numbers(comparison) if number is not None}
    given = paths if isinstance(paths, list) else []
    chosen = sorted({number for number in given if isinstance(number, int) and number in known})
    st.session_state[Key.COMPARED_PATHS] = (_identity(comparison), chosen)


def _identity(comparison: Comparison) -> tuple[Any, ...]:
    return tuple(tuple(column.paths) for column in comparison.columns)


def _numbers(comparison: Comparison) -> list[int | None]:
    return numbers_of_rows(comparison.columns, comparison.reference)


def through(columns: Sequence[Mapping[str, Any]], selection: CompareSelection) -> set[int]:
    """The numbers of the paths through the node or ribbon that is selected in one of the columns."""
    if selection.column is None or not (selection.node or selection.link):
        return set()
    column = columns[selection.column]
    beams = paths_through(column["picture"], node=selection.node, link=selection.link)
    return {column["paths"][beam] for beam in beams} - {None}


def table(comparison: Comparison, marked: set[int]) -> None:
    """Show the paths with their rank in each column; rows are those that are chosen."""
    numbers, chosen = _numbers(comparison), chosen_paths(comparison) or []
    paths = comparison.to_pandas("paths")
    paths["path"] += [MARK if number in marked else "" for number in numbers]
    rows = [row for row, number in enumerate(numbers) if number in chosen]
    key = of_paths(Key.COMPARED_TABLE, _identity(comparison))
    if selected_rows(key) != rows:
        st.session_state[key] = {"selection": {"rows": rows}}
    st.dataframe(
        paths,
        key=key,
        hide_index=True,
        placeholder="–",
        on_select=lambda: choose(comparison, [numbers[row] for row in selected_rows(key)]),
        selection_mode="multi-row",
        column_config={"path": st.column_config.TextColumn(width=width_of(paths["path"]))},
    )
    st.caption(_CAPTION)


_CAPTION = (
    "Each path by its rank in every column that has it among its paths. Select rows to draw only these; a "
    "mark stands at those that run through what is selected in a picture. Where all columns have the same "
    "layers, brackets say in which of them it stays at a token, 0 the embeddings."
)
