"""Checks the shapes that the library's annotations write, whenever a test calls a function of it.

    pytest --jaxtyping-packages=reverse_attention,shape_checker.check_shapes

jaxtyping binds the names of the axes for one call, so that ``query`` is one number in all of a function's
arguments and in its result; beartype asks it. Shapes are written where the library's functions hand arrays to
each other; what people hand over is read by code that raises errors for people. Other annotations are mypy's
business.
"""

import inspect
from collections.abc import Callable
from typing import Any, get_args

from beartype import beartype
from jaxtyping import AbstractArray


def check_shapes(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function with its shapes checked; jaxtyping calls this on functions and dataclasses."""
    hints = function.__annotations__
    function.__annotations__ = {name: hint for name, hint in hints.items() if writes_a_shape(hint)}
    return beartype(function)


def writes_a_shape(hint: Any) -> bool:
    """Whether jaxtyping stands in an annotation, or in a part of it."""
    if inspect.isclass(hint) and issubclass(hint, AbstractArray):
        return True
    return any(writes_a_shape(part) for part in get_args(hint))
