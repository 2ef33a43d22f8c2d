"""The rules of relevance, one operation at a time, against shares worked out by hand."""

import pytest
import torch
from torch import nn
from torch.nn.functional import gelu, layer_norm, rms_norm, scaled_dot_product_attention, silu

from reverse_attention.backward.functions import Scaled
from reverse_attention.backward.rules import Rules, prepare

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


@pytest.mark.parametrize("out", [0.0, 1.0, -1.0])
def test_where_an_activation_is_given_nothing_nothing_flows(out):
    x = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    (gradient,) = torch.autograd.grad(Scaled.apply(x, torch.full_like(x, out).detach()).sum(), x)
    assert not gradient.any()


@pytest.mark.parametrize("name", ["relu_", "tanh_", "clamp_"])
def test_an_activation_in_place_is_one(name):
    """What it overwrites is told before."""
    told, leaf, bounds = [], X.clone().requires_grad_(), [0.0] * (name == "clamp_")
    with Rules(changing=lambda tensor: told.append(tensor.detach().clone())):
        x = leaf * 1
        out = getattr(x, name)(*bounds)
    expected = getattr(X.clone(), name)(*bounds)
    assert out is x
    torch.testing.assert_close(out.detach(), expected)
    (gradient,) = torch.autograd.grad(out.sum(), leaf)
    torch.testing.assert_close(X * gradient, expected, rtol=1e-12, atol=1e-12)
    assert any(torch.equal(one, X) for one in told)


@pytest.mark.parametrize("in_head", [True, False])
def test_a_soft_cap_at_the_end_keeps_its_slope(in_head):
    leaf = X.clone().requires_grad_()
    with Rules(in_head=in_head) as rules:
        out = torch.tanh(leaf)
    (gradient,) = torch.autograd.grad(out.sum(), leaf)
    torch.testing.assert_close(gradient, 1 - X.tanh().square() if in_head else X.tanh() / X)
    assert [(given is leaf, made is out) for given, made in rules.caps] == [(True, True)] * in_head


def test_a_pattern_that_meets_values_is_heard_of():
    heard = []
    values = Y.T.clone().requires_grad_()
    with Rules(lambda *told: heard.append(told)):
        pattern = (X @ X.T).requires_grad_().softmax(dim=-1)
        out = pattern.to(torch.float64).reshape(2, 2)[:, :2] @ values[:2]
        _ = X @ values  # no pattern
        _ = pattern @ Y  # values that are not followed
    assert [(told[0].shape, told[1] is out, told[2]) for told in heard] == [(values[:2].shape, True, True)]


def test_fused_attention_follows_its_values_alone_and_is_heard_of():
    heard = []
    tensors = [torch.randn(1, 2, 3, 4, dtype=torch.float64).requires_grad_() for _ in range(3)]
    with Rules(lambda *told: heard.append(told)):
        out = scaled_dot_product_attention(*tensors, is_causal=True)
    gradients = torch.autograd.grad(out.sum(), tensors, allow_unused=True)
    assert [gradient is not None for gradient in gradients] == [False, False, True]
    assert [(told[0] is tensors[2], told[1] is out, told[2]) for told in heard] == [(True, True, True)]
    with torch.no_grad(), Rules(lambda *told: heard.append(told)):
        scaled_dot_product_attention(*tensors)
    assert len(heard) == 1


class Composite(nn.Module):
    """An activation of several operations, none of which alone is 0 at 0."""

    def forward(self, x):
        return 0.5 * x * (1 + torch.erf(x / 2**0.5))


class Share(nn.Module):
    def forward(self, x):
        return x / x.sum(dim=-1, keepdim=True)


def test_a_module_without_parameters_is_an_activation_if_each_number_stands_for_itself():
    whole, plain = Composite(), Share()
    prepare(whole)
    prepare(plain)
    for x in (X, X[None]):
        leaf = x.clone().requires_grad_()
        with Rules():
            out = whole(leaf)
        (gradient,) = torch.autograd.grad(out.sum(), leaf)
        torch.testing.assert_close(x * gradient, gelu(x), rtol=1e-9, atol=1e-9)
    leaf = X.clone().requires_grad_()
    with Rules():
        (gradient,) = torch.autograd.grad(plain(leaf).sum(), leaf)
    torch.testing.assert_close(gradient, 1 / X.sum(dim=-1, keepdim=True).expand_as(X))  # of a constant sum


def test_a_prepared_twin_has_no_weights_that_are_followed_and_no_biases_if_asked():
    for without in (False, True):
        layer = nn.Linear(3, 3)
        weight, bias = layer.weight.detach().clone(), layer.bias.detach().clone()
        prepare(layer, without_biases=without)
        assert not layer.weight.requires_grad
        assert type(layer.weight) is nn.Parameter
        assert torch.equal(layer.weight, weight)
        assert torch.equal(layer.bias, 0 * bias if without else bias)


def test_norms_without_weights_and_with_the_smallest_number():
    for function, spread in (
        (lambda x: rms_norm(x, (3,)), (X.square().mean(-1, True) + torch.finfo(X.dtype).eps).sqrt()),
        (lambda x: rms_norm(x, (2, 3), eps=1e-3), (X.square().mean() + 1e-3).sqrt()),
    ):
        (of_x,) = relevances(function, X)
        torch.testing.assert_close(of_x, X / spread, rtol=1e-9, atol=1e-9)
    (of_x,) = relevances(lambda x: layer_norm(x, (3,), eps=1e-6), X)
    assert of_x.abs().max() < 1e-12  # a sum that is 0 whatever the numbers are
