"""A result as a widget of a notebook: the picture, and what is selected in it back in Python.

A result that stands last in a cell shows itself already. This is for those who go on with what they click:
``pip install "reverse-attention[notebook]"``, where anywidget runs: JupyterLab, VS Code, Colab, marimo.

Example:
    >>> from reverse_attention.notebook import show
    >>> widget = show(result)
    >>> widget.observe(lambda change: print(change.new.node), "selection")
    >>> widget.paths = [0]  # only the best path
    >>> widget.selection = 3  # as if the token at position 3 had been clicked
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from .comparison import Comparison
from .comparison.selection import CompareSelection, compare_named, compare_selection_in
from .comparison.view import columns
from .picture.assets import bundle
from .picture.describe import caption_of, name_of, prompt_line
from .picture.picture import picture_of
from .picture.selection import Selection, named, selection_in
from .picture.wire import packed_all
from .prompt.checks import whole
from .result import TraceResult

try:
    import anywidget
    import traitlets
except ImportError as error:
    raise ImportError(
        "The widget needs anywidget, which is not installed: pip install 'reverse-attention[notebook]'. "
        "Without it a result that stands last in a cell still shows its picture."
    ) from error

__all__ = ["CompareSelection", "ResultWidget", "Selection", "show"]


class ResultWidget(anywidget.AnyWidget):
    """The picture of a trace or of a comparison. ``observe`` tells of every change of its traits.

    Attributes:
        result: what is drawn.
        selection: what was clicked last: a node or a link as the picture has it, and the paths through it; of
            a comparison also its column and, in the strip, the token's position. You can set it: to what it
            once was, to None, and of a trace to a token's position, a node's id or a pair of these, which is
            a hop, the earlier one first.
        paths: those that are shown, by their place, of a comparison by their numbers; None for all. Chips of
            the picture change it, and so can you.
    """

    _esm = bundle()
    _data = traitlets.Dict().tag(sync=True)
    _sent: Any = traitlets.Dict(default_value=None, allow_none=True).tag(sync=True)
    selection: Any = traitlets.TraitType()  # Any would take None as it is, and what is read is never None
    paths: traitlets.List[int] = traitlets.List(default_value=None, allow_none=True).tag(sync=True)

    def __init__(self, result: TraceResult | Comparison) -> None:
        self.result = result
        self._drawn = columns(result) if isinstance(result, Comparison) else picture_of(result)
        super().__init__(_data=_data_of(result, self._drawn))
        self._read_selection()

    @traitlets.observe("_sent")
    def _read_selection(self, change: object = None) -> None:
        self.selection = self._look_up(self._sent)

    @traitlets.observe("selection")
    def _send_selection(self, change: Any) -> None:
        self._sent = self._named(change.new)

    @traitlets.validate("selection")
    def _known_selection(self, proposal: Any) -> Selection | CompareSelection:
        """Refuse what the picture has not."""
        try:
            return self._look_up(self._named(proposal.value))
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    def _look_up(self, sent: object) -> Selection | CompareSelection:
        look_up: Any = compare_selection_in if isinstance(self.result, Comparison) else selection_in
        selection: Selection | CompareSelection = look_up(self._drawn, sent)
        return selection

    def _named(self, asked: object) -> dict[str, Any] | None:
        name: Any = compare_named if isinstance(self.result, Comparison) else named
        sent: dict[str, Any] | None = name(self._drawn, asked)
        return sent

    @traitlets.validate("paths")
    def _known(self, proposal: Any) -> list[int] | None:
        """Refuse what is no number of a path, and paths that the picture has not."""
        if proposal.value is None:
            return None
        try:
            shown = [whole(path, "A path") for path in proposal.value]
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
        known = _paths_of(self._drawn)
        wrong = [path for path in shown if path not in known]
        if wrong:
            raise traitlets.TraitError(
                f"There is no path {wrong[0]}; the picture has {sorted(known)}, and None shows all."
            )
        return shown

    def __repr__(self) -> str:
        return f"<ResultWidget of {self.result!r}>"


def show(result: TraceResult | Comparison) -> ResultWidget:
    """A trace or a comparison as a widget, which shows itself where it stands last in a cell.

    Raises:
        ValueError: it is neither, or holds a number that is NaN or infinite.
    """
    if isinstance(result, TraceResult | Comparison):
        return ResultWidget(result)
    raise ValueError(
        f"What is to be shown is a {type(result).__name__}; give what tracer.trace(record) or "
        "compare(results) returns."
    )


def _data_of(result: TraceResult | Comparison, drawn: Any) -> dict[str, Any]:
    """What the drawing is given (``components/frontend/src/types.ts``)."""
    if isinstance(result, Comparison):
        of_kind = {"kind": "compare", "columns": drawn, "zoom": "together"}
    else:
        words = {"caption": caption_of(result), "title": name_of(result), "subtitle": prompt_line(result)}
        of_kind = {"kind": "sankey", "picture": drawn, **words}
    data = packed_all(of_kind)
    json.dumps(data, allow_nan=False)  # the notebook would show nothing at all
    return dict(data)


def _paths_of(drawn: Any) -> Collection[int]:
    """The paths that can be shown: a picture's by their place, a comparison's by their numbers."""
    if isinstance(drawn, dict):
        return range(len(drawn["beams"]))
    return {number for column in drawn for number in column["paths"] if number is not None}
