"""A small picture of traces, as an SVG: which words lead to which, whatever the layers of their hops.

1. A token is one node: links between the same two tokens in any layers are added up; what stays is not drawn.
2. Nodes stand in columns: as many hops from the left as the longest way to them has.
3. In a column nodes stand over each other, by position, each as high as the larger of what comes and goes.
4. Each link is a ribbon as wide as its value, from its place at one node to its place at the other.
5. One picture alone has words: the tokens at its left end, the largest between, the target and the answer.
   They are the model's and the prompt's, so they are text and nothing else.
"""

from __future__ import annotations

import html
import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reverse_attention import TraceResult

WIDTH, HEIGHT = 240, 72
_MOST_LINKS = 60
_GAP = 3
_BAR = 4
_FULLEST = 42  # pixels of height for ribbons: more looks like a wall
_LETTERS, _LINE, _ROOM = 12, 14, 62  # pixels: the words' size, from one to the next, of width for them
_LONGEST = 9  # characters of a word
_RIBBON, _NODE, _TARGET = "#6f86e8", "#8a93a3", "#e8590c"  # seen on white as on black
_WORD = "#7a8294"


@dataclass(frozen=True)
class _Link:
    """From the earlier token's position to the later one's."""

    source: int
    target: int
    value: float


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
    room = _ROOM if len(results) == 1 else 0
    pictures = (
        f'<g transform="translate({_short(n * step + room)} 0)">'
        f"{''.join(_picture(result, step - 2 * _GAP - 2 * room, named=room > 0))}</g>"
        for n, result in enumerate(results)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}">{"".join(pictures)}</svg>'
    )


def _picture(result: TraceResult, width: float, *, named: bool) -> Iterator[str]:
    links = _links(result)
    columns = _columns(links)
    sizes = _sizes(links)
    scale = _scale(columns, sizes)
    boxes = _boxes(columns, sizes, scale, width)
    for link in sorted(links, key=lambda link: (link.target, link.source)):
        yield _ribbon(boxes[link.source], boxes[link.target], link.value * scale)
    for position, box in boxes.items():
        yield _bar(box, _TARGET if position == result.target_pos else _NODE)
    if named and result.target_pos in boxes:
        yield from _sources(result, {position: boxes[position] for position in columns[0]})
        between = [position for column in columns[1:-1] for position in column]
        yield from _between(result, between, boxes)
        yield from _target(result, boxes[result.target_pos])


def _links(result: TraceResult) -> list[_Link]:
    at = {node.id: node.position for node in result.sankey.nodes}
    values: dict[tuple[int, int], float] = defaultdict(float)
    for link in result.sankey.links:
        values[at[link.source], at[link.target]] += link.value
    moves = [_Link(*ends, value) for ends, value in values.items() if ends[0] != ends[1] and value > 0]
    return sorted(moves, key=lambda link: -link.value)[:_MOST_LINKS]


def _columns(links: Sequence[_Link]) -> list[list[int]]:
    """Positions, by how many hops the longest way to them has."""
    column = dict.fromkeys(sorted({end for link in links for end in (link.source, link.target)}), 0)
    for position, link in itertools.product(column, links):
        if link.source == position:
            column[link.target] = max(column[link.target], column[position] + 1)
    by_column: dict[int, list[int]] = defaultdict(list)
    for position, n in column.items():
        by_column[n].append(position)
    return [by_column[n] for n in sorted(by_column)]


def _sources(result: TraceResult, boxes: Mapping[int, _Box]) -> Iterator[str]:
    """The names of as many as there is room for, the largest first."""
    named: list[float] = []
    for position, box in sorted(boxes.items(), key=lambda item: -item[1].height):
        middle = min(max(box.y + box.height / 2, _LINE / 2), HEIGHT - _LINE / 2)
        if all(abs(middle - other) >= _LINE for other in named):
            named.append(middle)
            yield _text(_word(result.labels[position]), -_GAP, middle, "end")


def _between(result: TraceResult, positions: Sequence[int], boxes: Mapping[int, _Box]) -> Iterator[str]:
    """The name of the largest, over it and over all ribbons."""
    if positions:
        largest = max(positions, key=lambda position: boxes[position].height)
        top = min(box.y for box in boxes.values())
        x, middle = boxes[largest].x + boxes[largest].width / 2, max(top - 0.6 * _LETTERS, _LETTERS / 2)
        yield _text(_word(result.labels[largest]), x, middle, "middle")


def _target(result: TraceResult, box: _Box) -> Iterator[str]:
    """The target's name, and under it the answer that was asked about."""
    x, middle = box.x + box.width + _GAP, box.y + box.height / 2
    down = _LINE / 2 if result.answer else 0
    yield _text(_word(result.labels[result.target_pos]), x, middle - down, "start")
    if result.answer:
        yield _text(f"→ {_word(result.answer.label)}", x, middle + down, "start")


def _word(label: str) -> str:
    """As it is known at a glance; of letters that an SVG may hold."""
    word = "".join(filter(str.isprintable, label.removeprefix("␣"))) or "␣"
    return word if len(word) <= _LONGEST else f"{word[: _LONGEST - 1]}…"


def _text(words: str, x: float, middle: float, anchor: str) -> str:
    return (
        f'<text x="{_short(x)}" y="{_short(middle + _LETTERS / 3)}" text-anchor="{anchor}" fill="{_WORD}" '
        f'font-family="sans-serif" font-size="{_LETTERS}">{html.escape(words)}</text>'
    )


def _sizes(links: Sequence[_Link]) -> dict[int, float]:
    comes: dict[int, float] = defaultdict(float)
    goes: dict[int, float] = defaultdict(float)
    for link in links:
        goes[link.source] += link.value
        comes[link.target] += link.value
    return {end: max(comes[end], goes[end]) for end in {*comes, *goes}}


def _scale(columns: Sequence[Sequence[int]], sizes: Mapping[int, float]) -> float:
    """Pixels for a value of 1: as many as the fullest column has room for."""
    fits = (
        max(min(_FULLEST, HEIGHT - _GAP * (len(column) + 1)), HEIGHT / 4)
        / sum(sizes[position] for position in column)
        for column in columns
    )
    return min(fits, default=1.0)


def _boxes(
    columns: Sequence[Sequence[int]], sizes: Mapping[int, float], scale: float, width: float
) -> dict[int, _Box]:
    boxes = {}
    bar = min(_BAR, width / (4 * max(len(columns), 1)))
    step = (width - bar) / max(len(columns) - 1, 1)
    for n, column in enumerate(columns):
        height = scale * sum(sizes[position] for position in column)
        gap = min(_GAP, (HEIGHT - height) / (len(column) + 1))
        y = (HEIGHT - height - gap * (len(column) - 1)) / 2
        for position in column:
            boxes[position] = _Box(n * step, y, bar, sizes[position] * scale)
            y += sizes[position] * scale + gap
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
