"""The rules of relevance, one operation at a time, against shares worked out by hand."""

import pytest
import torch
from torch.nn.functional import layer_norm, rms_norm, silu

from reverse_attention.backward.rules import Rules

X = torch.tensor([[0.5, -1.5, 2.0], [1.25, 0.75, -0.25]], dtype=torch.float64)
Y = torch.tensor([[1.5, 0.5, -1.0], [-2.0, 0.25, 3.0]], dtype=torch.float64)
HALF = X * Y / 2

PRODUCTS = {
    "a product": (lambda x, y: x * y, HALF, HALF),
    "a number before it": (lambda x, y: (x + 3) * y, HALF, HALF + 3 * Y),
    "a number less": (lambda x, y: (x - 3) * y, HALF, HALF - 3 * Y),
    "from a number": (lambda x, y: (3 - x) * y, -HALF, -HALF + 3 * Y),
    "from a number, as second": (lambda x, y: y * (3 - x), -HALF, -HALF + 3 * Y),
    "from a number, with another": (lambda x, y: (3 - (x + 2)) * y, -HALF, -HALF + Y),
    "two numbers": (lambda x, y: ((x + 2) - 5) * y, HALF, HALF - 3 * Y),
    "a number on each side": (lambda x, y: (x + 3) * (y + 2), HALF + 2 * X, HALF + 3 * Y),
    "a quotient": (lambda x, y: x / y, X / Y, 0 * Y),
    "a pattern": (lambda x, y: x.softmax(dim=-1) * y, 0 * X, X.softmax(dim=-1) * Y),
}


def relevances(function, *tensors):
    """What each number of each tensor has of the function's sum: the number times its gradient."""
    leaves = [tensor.clone().requires_grad_() for tensor in tensors]
    with Rules():
        out = function(*leaves)
    gradients = torch.autograd.grad(out.sum(), leaves, allow_unused=True, materialize_grads=True)
    return [leaf.detach() * gradient for leaf, gradient in zip(leaves, gradients, strict=True)]


@pytest.mark.parametrize(("function", "of_x", "of_y"), PRODUCTS.values(), ids=PRODUCTS)
def test_who_has_which_part(function, of_x, of_y):
    got = relevances(function, X, Y)
    torch.testing.assert_close(got, [of_x, of_y], rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("function", [torch.matmul, lambda x, y: torch.einsum("ij,jk->ik", x, y)])
def test_a_matrix_product_is_half_of_each(function):
    of_x, of_y = relevances(function, X, Y.T)
    torch.testing.assert_close(of_x, X * Y.sum(dim=0) / 2, rtol=1e-12, atol=1e-12)
    torch.testing.assert_close(of_y, Y.T * X.sum(dim=0)[:, None] / 2, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("function", [silu, torch.relu, lambda x: rms_norm(x, (3,), eps=1e-6)])
def test_an_activation_and_a_scale_give_each_number_what_it_became(function):
    (of_x,) = relevances(function, X)
    torch.testing.assert_close(of_x, function(X), rtol=1e-12, atol=1e-12)


def test_of_a_layer_norm_only_the_mean_is_shared():
    weight = torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64)
    (of_x,) = relevances(lambda x: layer_norm(x, (3,), weight, eps=1e-6), X)
    spread = (X.var(dim=-1, keepdim=True, correction=0) + 1e-6).sqrt()
    torch.testing.assert_close(of_x, X * (weight - weight.mean()) / spread, rtol=1e-12, atol=1e-12)
