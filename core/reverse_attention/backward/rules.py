"""Which rule an operation gets, by its kind; no list of architectures is kept.

While ``Rules`` is on, every operation of a pass comes by here, on this thread only. An operation on nothing
that is followed back runs as it is. Of the others:

1. What decides *where* to look or *how much* of a thing to take is constant: softmax (attention patterns,
   router weights), sigmoid and the like (gates), square roots, sizes and other denominators (norms).
2. An activation, a function of each number by itself that is 0 at 0, is followed by the identity rule: also
   where a module with no parameters computes it of several operations, as many GELUs are.
3. A product of two things followed back gets the half rule; one of whose factors is constant is linear.
4. Norms in one operation hold their denominator constant.
5. Everything else keeps its own gradient: it is linear, or it is not known here, and then the check of
   conservation (``understanding``) says so.

Attention in one operation (``scaled_dot_product_attention``) has its queries and keys held constant, and is
told to whoever listens, as is a pattern that is multiplied with values.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from ..capture.offloaded import around, brings_weights
from .functions import Halved, LayerNorm, RMSNorm, Scaled

_SHARES = ("softmax", "log_softmax", "sigmoid", "sigmoid_", "softplus", "logsumexp", "topk", "sort")
_SIZES = ("rsqrt", "rsqrt_", "sqrt", "sqrt_", "var", "std", "norm", "vector_norm", "reciprocal", "__rdiv__")
_CURVES = ("exp", "exp_", "exp2", "__rpow__", "log", "log1p", "erf", "sin", "cos", "amax", "amin")
_CONSTANT = frozenset((*_SHARES, *_SIZES, *_CURVES))
_LINEAR_UNITS = (
    "relu",
    "relu_",
    "relu6",
    "leaky_relu",
    "leaky_relu_",
    "clamp",
    "clamp_",
    "clip",
    "hardtanh",
    "abs",
)
_SMOOTH_UNITS = (
    "silu",
    "silu_",
    "gelu",
    "elu",
    "selu",
    "celu",
    "mish",
    "hardswish",
    "tanh",
    "tanh_",
    "softsign",
)
_ACTIVATION = frozenset((*_LINEAR_UNITS, *_SMOOTH_UNITS, "expm1", "pow", "square"))
_BILINEAR = frozenset(("matmul", "bmm", "mm", "einsum"))
_ATTRIBUTES = frozenset(("__get__", "__set__"))
_NUMBER, _PATTERN = "_reverse_attention_number", "_reverse_attention_pattern"

Heard = Callable[[Tensor, Tensor, bool], None]
"""Told of an attention: its values (…, head, token, value), its output, and whether that has the same order
or is (1, token, head, value), as attention functions of transformers return it."""


def followed(given: object) -> bool:
    """Whether something is followed back from the answer."""
    return isinstance(given, Tensor) and given.requires_grad


class Rules(TorchFunctionMode):
    """The rules, for the operations of this thread while it is on."""

    def __init__(
        self,
        heard: Heard | None = None,
        changing: Callable[[Tensor], None] | None = None,
        *,
        in_head: bool = False,
    ) -> None:
        """Rules for one thread.

        Args:
            heard: told of each attention in a single operation.
            changing: told of tensors that are about to be overwritten.
            in_head: at the model's end a tanh is a soft cap of logits, and keeps its true gradient.
        """
        super().__init__()
        self._heard, self._changing, self._in_head = heard, changing, in_head
        self.caps: list[tuple[Tensor, Tensor]] = []
        """Soft caps of logits: what each was given, and what it made of it."""

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        given, name = kwargs or {}, getattr(func, "__name__", "")
        if name in _ATTRIBUTES or not torch.is_grad_enabled():
            return func(*args, **given)
        in_place = name.endswith("_") and not name.endswith("__")
        if in_place and self._changing and args and isinstance(args[0], Tensor):
            self._changing(args[0])
        if name == "scaled_dot_product_attention":
            return self._attention(func, *args, **given)
        if not any(map(followed, args)) and not any(map(followed, given.values())):
            return _still_a_pattern(func(*args, **given), args)
        return self._followed(func, name, in_place, args, given)

    def _followed(self, func: Any, name: str, in_place: bool, args: tuple[Any, ...], given: Any) -> Any:
        """An operation on something that is followed back."""
        if name in _CONSTANT:
            with torch.no_grad():
                return _pattern(func(*args, **given), name == "softmax")
        if name in _ACTIVATION and followed(args[0]) and not (self._in_head and name == "tanh"):
            return _activation(func, in_place, *args, **given)
        if name == "layer_norm":
            return _layer_norm(*args, **given)
        if name == "rms_norm":
            return _rms_norm(*args, **given)
        if name in ("div", "true_divide") and len(args) == 2 and followed(args[1]):
            return func(args[0], args[1].detach(), **given)
        if sum(map(followed, args)) == 2 and name in ("mul", "multiply"):
            return Halved.apply(*args, _number(args[0]), _number(args[1]))
        if sum(map(followed, args)) == 2 and name in _BILINEAR:
            return _half_each(func, args)
        out = func(*args, **given)
        if name == "tanh":
            self.caps.append((args[0], out))
        if self._heard and name in _BILINEAR and (values := _values(args)) is not None:
            self._heard(values, out, True)
        return _with_number(out, name, args)

    def _attention(
        self, func: Any, query: Tensor, key: Tensor, value: Tensor, *args: Any, **given: Any
    ) -> Tensor:
        out = func(query.detach(), key.detach(), value, *args, **given)
        if self._heard:
            self._heard(value, out, True)
        return out


def _activation(func: Any, in_place: bool, x: Tensor, *args: Any, **given: Any) -> Tensor:
    before = x.clone() if in_place else x
    with torch.no_grad():
        out = func(before.clone() if in_place else x, *args, **given)
    scaled = Scaled.apply(before, out)
    return x.copy_(scaled) if in_place else scaled


def _half_each(func: Any, args: tuple[Any, ...]) -> Tensor:
    """The half rule for any bilinear function: two equal halves add up to the value exactly."""
    one, other = (n for n, arg in enumerate(args) if followed(arg))
    first, second = (
        func(*(arg.detach() if n == held else arg for n, arg in enumerate(args))) for held in (one, other)
    )
    return first / 2 + second / 2


def _layer_norm(
    input: Tensor, normalized_shape: Any, weight: Any = None, bias: Any = None, eps: float = 1e-5
) -> Tensor:
    return LayerNorm.apply(input, normalized_shape, weight, bias, eps)


def _rms_norm(input: Tensor, normalized_shape: Any, weight: Any = None, eps: float | None = None) -> Tensor:
    return RMSNorm.apply(input, normalized_shape, weight, eps)


def _with_number(out: Any, name: str, args: tuple[Any, ...]) -> Any:
    """Note a plain number that was added, for the half rule."""
    if name in ("add", "sub", "__rsub__") and len(args) == 2 and isinstance(args[1], (int, float)):
        added = {"add": args[1], "sub": -args[1], "__rsub__": args[1]}[name]
        vars(out)[_NUMBER] = added + (-_number(args[0]) if name == "__rsub__" else _number(args[0]))
    return out


def _number(tensor: Tensor) -> float:
    return vars(tensor).get(_NUMBER, 0.0)


def _pattern(out: Any, is_pattern: bool) -> Any:
    if is_pattern and isinstance(out, Tensor):
        vars(out)[_PATTERN] = True
    return out


def _still_a_pattern(out: Any, args: tuple[Any, ...]) -> Any:
    """What is made of a pattern, cast, reshaped or dropped out, is one."""
    return _pattern(out, bool(args) and isinstance(args[0], Tensor) and _PATTERN in vars(args[0]))


def _values(args: tuple[Any, ...]) -> Tensor | None:
    """The values that a pattern is multiplied with."""
    tensors = [arg for arg in args if isinstance(arg, Tensor)]
    if len(tensors) == 2 and _PATTERN in vars(tensors[0]) and followed(tensors[1]):
        return tensors[1]
    return None


def prepare(twin: nn.Module, *, without_biases: bool = False) -> None:
    """Make a twin ready for a pass under rules: its weights are not followed, its activations are whole.

    Args:
        twin: private; the model that it is of is not touched.
        without_biases: set what is called a bias to zero, so that relevance is conserved exactly.
    """
    for module in twin.modules():
        own = vars(module)["_parameters"]  # a dict of the twin's own
        own.update({name: _held(parameter) for name, parameter in own.items() if parameter is not None})
        if without_biases and brings_weights(module):
            around(module, lambda m: {"_parameters": _unbiased(m)})
        elif without_biases:
            own.update(_unbiased(module))
        if not any(vars(module)[name] for name in ("_parameters", "_buffers", "_modules")):
            vars(module)["forward"] = _whole_activation(module.forward)


def _held(parameter: Tensor) -> Tensor:
    """A parameter that is not followed; still a plain one, which is what accelerate brings weights for."""
    if not parameter.requires_grad:
        return parameter
    is_plain = type(parameter) is nn.Parameter
    return nn.Parameter(parameter, requires_grad=False) if is_plain else parameter.detach()


def _unbiased(module: nn.Module) -> dict[str, Tensor | None]:
    """A module's parameters, what is called a bias as zeros."""
    own = vars(module)["_parameters"].items()
    return {n: torch.zeros_like(p) if p is not None and n.endswith("bias") else p for n, p in own}


def _whole_activation(forward: Callable[..., Any]) -> Callable[..., Any]:
    """The forward of a module without parameters, under the identity rule where it is an activation."""

    def run(*args: Any, **kwargs: Any) -> Any:
        if len(args) != 1 or kwargs or not followed(args[0]) or not torch.is_grad_enabled():
            return forward(*args, **kwargs)
        (x,) = args
        with torch.no_grad():
            out = forward(x)
            fits = isinstance(out, Tensor) and out.shape == x.shape and x.dim() > 1
            if not fits or out is x or not _elementwise(forward, x):
                out = None
        return forward(x) if out is None else Scaled.apply(x, out)

    return run


def _elementwise(forward: Callable[[Tensor], Tensor], x: Tensor) -> bool:
    """Whether an entry depends on no other of its row, as in an activation and not in a norm or softmax."""
    row = x[..., :1, :].clone()
    before = forward(row.clone())
    row[..., 0] += 1
    return torch.equal(forward(row)[..., 1:], before[..., 1:])
