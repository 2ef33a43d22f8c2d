"""What is selected in a picture: the browser names it, and it is looked up in what was drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


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
