"""The names that annotations write shapes with: ``Float[Tensor, "head query key"]``.

A type checker reads such an annotation as ``Tensor``. Where jaxtyping is installed, the annotation holds the
shape, and the tests check every call against it. Elsewhere it is the array's type alone. The library checks
nothing by itself and runs without jaxtyping.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Annotated as Bool
    from typing import Annotated as Float
    from typing import Annotated as Int
else:
    try:
        from jaxtyping import Bool, Float, Int
    except ImportError:

        class _Unchecked:
            """Any kind of number: the array's type, without the shape."""

            def __class_getitem__(cls, array_and_shape: tuple[type, str]) -> Any:
                array, _ = array_and_shape
                return array

        Bool = Float = Int = _Unchecked

__all__ = ["Bool", "Float", "Int"]
