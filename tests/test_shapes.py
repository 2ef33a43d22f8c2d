"""The checker of shapes finds a wrong one, and every shape in the library is one that it can read."""

import ast
import importlib
from pathlib import Path

import numpy as np
import pytest
from jaxtyping import Float, TypeCheckError, jaxtyped
from shape_checker import check_shapes

LIBRARY = Path(__file__).parents[1] / "core" / "reverse_attention"
KINDS = {"Bool", "Float", "Int"}


@jaxtyped(typechecker=check_shapes)
def rows_of(matrix: Float[np.ndarray, "query key"], name: int) -> Float[np.ndarray, " query"]:
    return matrix[:, 0] if name != 13 else matrix[0]


def test_a_right_shape_passes_whatever_the_other_arguments():
    assert len(rows_of(np.ones((2, 3)), "no int")) == 2


@pytest.mark.parametrize(
    ("matrix", "name"),
    [(np.ones(3), 1), (np.ones((2, 3), int), 1), ([[1.0]], 1), (np.ones((2, 3)), 13)],
    ids=["one axis", "whole numbers", "a list", "an axis of the result"],
)
def test_a_wrong_shape_is_found(matrix, name):
    with pytest.raises(TypeCheckError):
        rows_of(matrix, name)


def shapes() -> list[tuple[str, str]]:
    """The module and the text of every annotation that writes a shape."""
    texts = []
    for file in sorted(LIBRARY.rglob("*.py")):
        module = ".".join(file.relative_to(LIBRARY.parent).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            hints = [getattr(node, name, None) for name in ("annotation", "returns")]
            texts += [(module, ast.unparse(hint)) for hint in hints if hint is not None and _writes(hint)]
    return sorted(set(texts))


def _writes(hint: ast.expr) -> bool:
    return any(isinstance(node, ast.Name) and node.id in KINDS for node in ast.walk(hint))


def test_every_shape_can_be_read():
    """A name that is imported for mypy alone would switch its annotation off without a word."""
    assert len(shapes()) > 100
    for module, text in shapes():
        eval(text, dict(vars(importlib.import_module(module))))


def test_axes_are_named_and_not_computed():
    """``layer+1`` can be worked out only once ``layer`` is known, which the order of arguments decides."""
    assert not [(module, text) for module, text in shapes() if "+" in text]
