"""A forward that somebody has put on a module, made to act on the module's copy.

``model.forward = torch.compile(model.forward)``, a wrapper that calls the forward it replaces, an
accelerate hook: each holds on to the original module somewhere, and called from a twin it would run the
original, unrecorded. A copy of such a callable is made in which every module is the twin's:

1. What ``torch.compile`` has made is taken for the callable that it compiles.
2. Bound methods are bound to the copy, weak references (as nnsight's forwards hold them) refer to it.
3. Of functions, partials and callable objects, those that lead to a module are made anew, with the copies
   in their closures, defaults, globals and attributes. Lists and dicts in them stay the user's own.
"""

from __future__ import annotations

import copy
import weakref
from collections.abc import Iterator, Mapping
from functools import partial
from types import CellType, CodeType, FunctionType, MethodType
from typing import Any

from torch import nn

_COMPILED = "_torchdynamo_orig_callable"
_LIBRARIES = ("torch", "transformers", "peft", "accelerate")  # whose globals hold no model


class Rebound:
    """Callables of a model's modules as those of their copies, each made once."""

    def __init__(self, copies: Mapping[int, Any]) -> None:
        """``copies`` has the copy of each module by the module's id."""
        self._copies = copies
        self._made: dict[int, Any] = {}
        self._originals: list[Any] = []  # kept, so that no id stands for two things

    def of(self, value: Any) -> Any:
        """The callable, or what it holds, for the twin; itself where it leads to no module."""
        if isinstance(value, nn.Module):
            return self._copies.get(id(value), value)
        if isinstance(value, type) or not (callable(value) or isinstance(value, CellType)):
            return value
        if id(value) not in self._made:
            self._originals.append(value)
            self._made[id(value)] = value  # where it leads back to itself
            self._made[id(value)] = self._anew(value)
        return self._made[id(value)]

    def _anew(self, value: Any) -> Any:
        if isinstance(value, MethodType):
            owner, function = self.of(value.__self__), self.of(value.__func__)
            return MethodType(function, owner)
        if isinstance(value, weakref.ref):
            held = value()
            return value if (same := self.of(held)) is held else weakref.ref(same)
        if (compiled := getattr(value, "__dict__", {}).get(_COMPILED)) is not None:
            return self.of(compiled)
        if isinstance(value, partial):
            same = partial(self.of(value.func), *map(self.of, value.args), **self._changed(value.keywords))
            vars(same).update(self._changed(vars(value)))
            return same
        if isinstance(value, FunctionType):
            return self._function(value)
        attributes = getattr(value, "__dict__", {})
        changed = self._changed(attributes)
        if all(changed[name] is attributes[name] for name in changed):
            return value
        same = copy.copy(value)
        vars(same).update(changed)
        return same

    def _function(self, function: FunctionType) -> FunctionType:
        if function.__module__.partition(".")[0] in _LIBRARIES and not function.__closure__:
            return function
        cells = [self._cell(cell) for cell in function.__closure__ or ()]
        defaults = tuple(map(self.of, function.__defaults__ or ()))
        keywords = self._changed(function.__kwdefaults__ or {})
        named = self._globals(function)
        new, old = (*cells, *defaults, *keywords.values()), _held(function)
        if not named and all(one is other for one, other in zip(new, old, strict=True)):
            return function
        own = {**function.__globals__, **named} if named else function.__globals__
        made = FunctionType(
            function.__code__, own, function.__name__, defaults or None, tuple(cells) if cells else None
        )
        made.__kwdefaults__ = keywords or None
        vars(made).update(vars(function))
        return made

    def _cell(self, cell: CellType) -> CellType:
        try:
            held = cell.cell_contents
        except ValueError:  # not filled yet
            return cell
        new = self.of(held)
        return cell if new is held else CellType(new)

    def _globals(self, function: FunctionType) -> dict[str, Any]:
        """The globals that the function reads and that lead to a module, as a notebook's do."""
        if function.__module__.partition(".")[0] in _LIBRARIES:
            return {}
        space = function.__globals__
        read = {name: space[name] for name in _names(function.__code__) if name in space}
        return {name: new for name, value in read.items() if (new := self.of(value)) is not value}

    def _changed(self, attributes: Mapping[str, Any]) -> dict[str, Any]:
        return {name: self.of(value) for name, value in attributes.items()}


def replaced_forwards(model: nn.Module) -> list[str]:
    """The names of the modules whose forward somebody has replaced, ``""`` for the model itself."""
    return [name for name, module in model.named_modules() if "forward" in vars(module)]


def _names(code: CodeType) -> Iterator[str]:
    """The globals that a function, or one defined in it, may read."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def _held(function: FunctionType) -> tuple[Any, ...]:
    """The cells and defaults of a function."""
    keywords = (function.__kwdefaults__ or {}).values()
    return (*(function.__closure__ or ()), *(function.__defaults__ or ()), *keywords)
