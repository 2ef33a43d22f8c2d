"""What is selected in a picture, and how the browser names it.

The browser's name is looked up in what was drawn (``selection_in``); what Python selects is given such a name
(``named``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..prompt.checks import whole


@dataclass(frozen=True)
class Selection:
    """The clicked node or link of a picture, or nothing."""

    node: dict[str, Any] | None = None
    link: dict[str, Any] | None = None
    paths: tuple[int, ...] = ()
    """The paths through it, by their place, best first."""


def selection_in(picture: Mapping[str, Any], sent: object) -> Selection:
    """The node or link that the browser names, if this picture has it: a selection can be stale."""
    if not isinstance(sent, dict):
        return Selection()
    if sent.get("kind") == "node":
        node = next((n for n in picture["nodes"] if n["id"] == sent.get("id")), None)
        return Selection(node=node, paths=_through(picture, node=node)) if node else Selection()
    ends = (sent.get("source"), sent.get("target"))
    link = next((k for k in picture["links"] if (k["source"], k["target"]) == ends), None)
    return Selection(link=link, paths=_through(picture, link=link)) if link else Selection()


def named(picture: Mapping[str, Any], asked: object) -> dict[str, Any] | None:
    """What Python asks to be selected, by the name that the browser has for it; None for nothing.

    Args:
        picture: where it is looked for.
        asked: a ``Selection``, a node's id, a token's position, a hop as a pair of these with the earlier one
            first, or None.

    Raises:
        ValueError: it names nothing that could be in a picture, or the picture has no such thing, or several.
    """
    if isinstance(asked, Selection):
        asked = _name_of(asked)
    if asked is None:
        return None
    if isinstance(asked, tuple | list) and len(asked) == 2:
        return _named_hop(picture, asked[0], asked[1])
    ids = [node["id"] for node in _nodes(picture, asked)]
    return {"kind": "node", "id": _only(picture, asked, ids)}


def _name_of(selection: Selection) -> str | tuple[str, str] | None:
    match selection.node, selection.link:
        case None, None:
            return None
        case {"id": str(name)}, None:
            return name
        case None, {"source": str(source), "target": str(target)}:
            return source, target
    raise ValueError(
        f"{selection!r} cannot be selected: it must name one thing: a node with its 'id', or a link with its "
        "'source' and 'target'; give what widget.selection gave, or None for nothing."
    )


def _named_hop(picture: Mapping[str, Any], source: object, target: object) -> dict[str, Any]:
    sources, targets = ({node["id"] for node in _nodes(picture, end)} for end in (source, target))
    hops = [(link["source"], link["target"]) for link in picture["links"]]
    hops = [hop for hop in hops if hop[0] in sources and hop[1] in targets]
    earlier, later = _only(picture, (source, target), hops)
    return {"kind": "link", "source": earlier, "target": later}


def _nodes(picture: Mapping[str, Any], asked: object) -> list[Any]:
    """Those of an id, or at a position."""
    if isinstance(asked, str):
        return [node for node in picture["nodes"] if node["id"] == asked]
    try:
        position = whole(asked, "position")
    except ValueError:
        raise ValueError(
            f"{asked!r} cannot be selected; give what widget.selection gave, a node's id, a token's "
            "position, a hop as a pair of these with the earlier one first, or None for nothing."
        ) from None
    return [node for node in picture["nodes"] if node["position"] == position]


def _only(picture: Mapping[str, Any], asked: object, alternatives: Sequence[Any]) -> Any:
    if len(alternatives) == 1:
        return alternatives[0]
    if alternatives:
        listed = ", ".join(map(repr, alternatives))
        raise ValueError(f"{asked!r} stands in several layers of the picture; give one of {listed}.")
    positions = sorted({node["position"] for node in picture["nodes"]})
    raise ValueError(f"There is no {asked!r} in the picture; it has the tokens at {positions}.")


def _through(picture: Mapping[str, Any], node: Any = None, link: Any = None) -> tuple[int, ...]:
    return tuple(sorted(paths_through(picture, node=node, link=link)))


def paths_through(
    picture: Mapping[str, Any], *, node: Mapping[str, Any] | None, link: Mapping[str, Any] | None
) -> set[int]:
    """The paths, by their place, through a link or a node of a picture; all where neither is given."""
    if link:
        return {share["beam"] for share in link["shares"]}
    beams = enumerate(picture["beams"])
    return {n for n, beam in beams if node is None or node["id"] in beam["nodes"]}
