"""What is selected of a trace, the same wherever it is chosen: in chips, rows, ribbons, nodes and heads.

1. Paths are chosen by chips of the picture and by rows of the table: all views show them alone.
2. A node or a ribbon is selected by a click: the paths through it stand out, and tables say which they are.
3. Heads and heatmap show the first of these, and a cell of the heads opens the heatmap of its layer and head.

A choice belongs to one set of paths; other paths are chosen anew.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.session import Key
from reverse_attention.picture.selection import Selection, paths_through, selection_in


@dataclass(frozen=True)
class Selected:
    """What is selected of a picture."""

    paths: list[int] | None
    """The chosen ones, by their place; None for all of them."""
    through: list[int]
    """Those of them that run through the node or ribbon; of none, all that are chosen."""
    part: Selection

    @property
    def first(self) -> int:
        """The path that heads and heatmap show."""
        return (self.through or [0])[0]

    @property
    def stands_out(self) -> bool:
        """Whether a node or a ribbon is selected."""
        return bool(self.part.node or self.part.link)


def selected_in(picture: dict[str, Any], key: Key) -> Selected:
    """What is selected in the picture that the component of this key shows."""
    n = len(picture["beams"])
    kept = st.session_state.get(Key.SELECTED_PATHS)
    paths = [beam for beam in kept[1] if beam < n] if kept and kept[0] == identity_of(picture) else None
    part = selection_in(picture, dict(st.session_state.get(key) or {}).get("selection"))
    of_part = paths_through(picture, node=part.node, link=part.link)
    shown = paths or list(range(n))
    return Selected(paths or None, [beam for beam in shown if beam in of_part], part)


def choose_paths(picture: dict[str, Any], paths: object) -> None:
    """Choose these paths; what the browser sends is checked."""
    n = len(picture["beams"])
    given = paths if isinstance(paths, list) else []
    chosen = sorted({beam for beam in given if isinstance(beam, int) and 0 <= beam < n})
    st.session_state[Key.SELECTED_PATHS] = (identity_of(picture), chosen)


def of_paths(key: Key, identity: object) -> str:
    """The key of a table of one set of paths: a browser would select the same rows in a table of others."""
    return f"{key}_{zlib.crc32(repr(identity).encode())}"


def identity_of(picture: dict[str, Any]) -> tuple[Any, ...]:
    """What makes its paths these and no others."""
    return picture["graph"], picture["target"], *(tuple(beam["nodes"]) for beam in picture["beams"])


def positions_of(picture: dict[str, Any], selected: Selected) -> list[int]:
    """The positions on the selected paths."""
    nodes = {node["id"]: node["position"] for node in picture["nodes"]}
    return sorted({nodes[i] for beam in selected.through for i in picture["beams"][beam]["nodes"]})
