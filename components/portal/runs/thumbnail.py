"""A small picture of traces, as an SVG of nothing but numbers: no token and no name gets into it.

1. Nodes stand in columns: their layer's in the network graph, else as many hops from the left as the longest
   way to them has.
2. In a column nodes stand over each other, by position, each as high as the larger of what comes and goes.
3. Each link is a ribbon as wide as its value, from its place at one node to its place at the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reverse_attention import TraceResult
from reverse_attention.result import SankeyLink, SankeyNode

WIDTH, HEIGHT = 240, 72
_MOST_LINKS = 60
_GAP = 3
_BAR = 4
_RIBBON, _NODE, _TARGET = "#6f86e8", "#8a93a3", "#e8590c"  # seen on white as on black


@dataclass
class _Box:
    """Where a node stands, and how much of its height ribbons have taken on either side."""

    x: float
    y: float
    width: float
    height: float
    gone: float = 0.0
    come: float = 0.0


def thumbnail(results: Sequence[TraceResult]) -> str:
    """The pictures side by side."""
    step = (WIDTH + 2 * _GAP) / len(results)
    pictures = (
        f'<g transform="translate({_short(n * step)} 0)">{"".join(_picture(result, step - 2 * _GAP))}</g>'
        for n, result in enumerate(results)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}">{"".join(pictures)}</svg>'
    )


def _picture(result: TraceResult, width: float) -> Iterator[str]:
    heaviest = sorted(result.sankey.links, key=lambda link: -link.value)[:_MOST_LINKS]
    links = [link for link in heaviest if link.source != link.target and link.value > 0]
    ends = {end for link in links for end in (link.source, link.target)}
    nodes = sorted(
        (node for node in result.sankey.nodes if node.id in ends), key=lambda n: (n.layer, n.position)
    )
    columns = _columns(nodes, links)
    sizes = _sizes(links)
    scale = _scale(columns, sizes)
    boxes = _boxes(columns, sizes, scale, width)
    place = {node.id: n for n, node in enumerate(nodes)}
    for link in sorted(links, key=lambda link: (place[link.target], place[link.source])):
        yield _ribbon(boxes[link.source], boxes[link.target], link.value * scale)
    for node in nodes:
        is_target = node.position == result.target_pos and not boxes[node.id].gone
        yield _bar(boxes[node.id], _TARGET if is_target else _NODE)


def _columns(nodes: Sequence[SankeyNode], links: Sequence[SankeyLink]) -> list[list[SankeyNode]]:
    column = {node.id: node.layer for node in nodes}
    if len(set(column.values())) == 1:  # tokens alone
        column = dict.fromkeys(column, 0)
        for node in nodes:
            for link in (link for link in links if link.source == node.id):
                column[link.target] = max(column[link.target], column[node.id] + 1)
    by_column: dict[int, list[SankeyNode]] = defaultdict(list)
    for node in nodes:
        by_column[column[node.id]].append(node)
    return [by_column[n] for n in sorted(by_column)]


def _sizes(links: Sequence[SankeyLink]) -> dict[str, float]:
    comes: dict[str, float] = defaultdict(float)
    goes: dict[str, float] = defaultdict(float)
    for link in links:
        goes[link.source] += link.value
        comes[link.target] += link.value
    return {node: max(comes[node], goes[node]) for node in {*comes, *goes}}


def _scale(columns: Sequence[Sequence[SankeyNode]], sizes: Mapping[str, float]) -> float:
    """Pixels for a value of 1: as many as the fullest column has room for."""
    fits = (
        max(HEIGHT - _GAP * (len(column) + 1), HEIGHT / 4) / sum(sizes[node.id] for node in column)
        for column in columns
    )
    return min(fits, default=1.0)


def _boxes(
    columns: Sequence[Sequence[SankeyNode]], sizes: Mapping[str, float], scale: float, width: float
) -> dict[str, _Box]:
    boxes = {}
    bar = min(_BAR, width / (4 * len(columns)))
    step = (width - bar) / max(len(columns) - 1, 1)
    for n, column in enumerate(columns):
        height = scale * sum(sizes[node.id] for node in column)
        gap = min(_GAP, (HEIGHT - height) / (len(column) + 1))
        y = (HEIGHT - height - gap * (len(column) - 1)) / 2
        for node in column:
            boxes[node.id] = _Box(n * step, y, bar, sizes[node.id] * scale)
            y += sizes[node.id] * scale + gap
    return boxes


def _ribbon(source: _Box, target: _Box, width: float) -> str:
    x0, x1 = source.x + source.width, target.x
    y0, y1 = source.y + source.gone + width / 2, target.y + target.come + width / 2
    source.gone += width
    target.come += width
    middle = _short((x0 + x1) / 2)
    start, end = f"{_short(x0)} {_short(y0)}", f"{_short(x1)} {_short(y1)}"
    return (
        f'<path d="M{start}C{middle} {_short(y0)} {middle} {_short(y1)} {end}" fill="none" '
        f'stroke="{_RIBBON}" stroke-opacity=".5" stroke-width="{_short(max(width, 0.4))}"/>'
    )


def _bar(box: _Box, colour: str) -> str:
    return (
        f'<rect x="{_short(box.x)}" y="{_short(box.y)}" width="{_short(box.width)}" '
        f'height="{_short(max(box.height, 1))}" fill="{colour}"/>'
    )


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
