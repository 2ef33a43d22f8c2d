"""Norm and ifr weights on parts that a reader can add up, and against the plain formula."""

from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from reverse_attention.capture import block as block_module
from reverse_attention.capture.block import Block, PartsError
from reverse_attention.weights.proximity import proximities, proximity
from reverse_attention.weights.vectors import ifr, ifr_together, norm, norm_by_head, norm_together


def block_of(
    rows: torch.Tensor, x: torch.Tensor, values: torch.Tensor, w_out: torch.Tensor, bias=None, scale=None
) -> Block:
    """A block whose y is what its parts add up to."""
    bias = torch.zeros(x.shape[1]) if bias is None else bias
    per_head = values.repeat_interleave(rows.shape[0] // values.shape[0], dim=0)
    out = torch.einsum("hqv,hvm->qm", rows @ per_head, w_out.view(rows.shape[0], -1, x.shape[1]))
    scale = torch.ones(len(x)) if scale is None else scale
    return Block(x, values, w_out, bias, scale, x + scale[:, None] * (out + bias), tolerance=1e-5)


def every_part(rows, block):
    """z[h, q, k] = α u, the plain way."""
    values, w_out = block.by_head(len(rows))
    return (rows * block.scale[:, None])[..., None] * torch.einsum("hkv,hvm->hkm", values, w_out)[:, None]


@st.composite
def blocks(draw):
    generator = torch.Generator().manual_seed(draw(st.integers(0, 2**31)))
    n, kv_heads, groups = draw(st.integers(1, 5)), draw(st.integers(1, 2)), draw(st.integers(1, 3))
    heads, width, model = kv_heads * groups, 3, 7

    def random(*shape):
        return torch.randn(*shape, generator=generator)

    logits = random(heads, n, n) * 3
    causal = draw(st.booleans())
    rows = (logits + torch.full((n, n), -1e9).triu(1) * causal).softmax(-1)
    return rows, block_of(
        rows,
        random(n, model),
        random(kv_heads, n, width),
        random(heads * width, model),
        random(model),
        random(n),  # a norm's weight can be negative
    )


@settings(deadline=None)
@given(made=blocks())
def test_ifr_is_the_plain_formula(made):
    rows, block = made
    n = rows.shape[1]
    z = every_part(rows, block).double()
    y = block.y.double()
    plain = torch.zeros(n, len(rows) + 1, n, dtype=torch.float64)
    plain[:, :-1] = (y.abs().sum(-1)[:, None] - (y[:, None] - z).abs().sum(-1)).clamp(min=0).transpose(0, 1)
    plain[range(n), -1, range(n)] = (y.abs().sum(-1) - (y - block.x).abs().sum(-1)).clamp(min=0)
    for query in range(n):
        if plain[query].sum() == 0:  # every part points away, the bias makes y
            plain[query, -1, query] = 1
    plain /= plain.sum(dim=(1, 2), keepdim=True)
    assert torch.allclose(ifr(rows, range(n), block), plain, atol=1e-5)


@settings(deadline=None)
@given(made=blocks())
def test_norm_is_the_plain_formula(made):
    rows, block = made
    n = rows.shape[1]
    z = every_part(rows, block).double()
    per_key = z.sum(dim=0)
    per_key[range(n), range(n)] += block.x
    plain = per_key.norm(dim=-1)
    plain /= plain.sum(dim=-1, keepdim=True)
    assert torch.allclose(norm(rows, range(n), block).sum(dim=1), plain, atol=1e-6)
    lengths = norm_by_head(rows, range(n), range(n), block).transpose(0, 1).double()
    assert torch.allclose(lengths, z.norm(dim=-1), atol=1e-5)
    apart = torch.cat([z.norm(dim=-1), torch.diag(block.x.double().norm(dim=-1))[None]]).transpose(0, 1)
    apart /= apart.sum(dim=(1, 2), keepdim=True)
    assert torch.allclose(norm(rows, range(n), block, "none"), apart, atol=1e-6)


@pytest.mark.parametrize("method", [norm, ifr])
@settings(deadline=None)
@given(made=blocks(), data=st.data())
def test_some_queries_some_heads_small_chunks(method, made, data):
    rows, block = made
    n = rows.shape[1]
    whole = method(rows, range(n), block)
    assert torch.allclose(whole.sum(dim=(1, 2)), torch.ones(n, dtype=torch.float64))
    queries = data.draw(st.lists(st.integers(0, n - 1), min_size=1, max_size=3, unique=True))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(block_module, "_CHUNK", 1)
        assert torch.allclose(method(rows[:, queries], queries, block), whole[queries], atol=1e-6)
    head = data.draw(st.integers(0, len(rows) - 1))
    one = method(rows, range(n), block, head)
    assert one[:, [h for h in range(len(rows)) if h != head]].sum() == 0 or len(rows) == 1
    assert torch.allclose(method(rows, range(n), block, list(range(len(rows)))), whole)


@pytest.mark.parametrize(("apart", "together"), [(norm, norm_together), (ifr, ifr_together)])
@pytest.mark.parametrize("agg_heads", ["mean", "none", 0, [0, 2]])
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_together_is_the_channels_added_up(apart, together, agg_heads, scale):
    generator = torch.Generator().manual_seed(5)
    rows = (torch.randn(3, 6, 6, generator=generator) + torch.full((6, 6), -1e9).triu(1)).softmax(-1)
    x, values, w_out = (torch.randn(*shape, generator=generator) for shape in ((6, 9), (3, 6, 2), (6, 9)))
    block = block_of(rows, x, values, w_out, scale=torch.full((6,), scale))
    queries = [4, 1]
    whole = apart(rows[:, queries], queries, block, agg_heads)
    assert torch.allclose(together(rows[:, queries], queries, block, agg_heads), whole.sum(dim=1), atol=1e-6)
    assert whole[:, :, 5].sum() == 0  # nobody looks at what comes later


@pytest.mark.parametrize("spread", [0, 1, 3])
def test_proximities_of_parts_that_exceed_few_dimensions_and_many(spread):
    """Dimensions and weights of all sizes, as in real models; no y that the parts add up to is needed."""
    generator = torch.Generator().manual_seed(spread)
    size = 10 ** (spread * torch.randn(100, generator=generator))
    y = size * torch.randn(7, 100, generator=generator) / torch.logspace(0, 2, 7)[:, None]
    y[0, :50] = 0
    values = torch.randn(2, 9, 5, generator=generator)
    w_out = size * torch.randn(2, 5, 100, generator=generator)
    alpha = (4 * torch.randn(2, 7, 9, generator=generator)).softmax(-1)
    alpha[0, 1:3] = 0
    z = alpha[..., None].double() * (values.double() @ w_out.double())[:, None]
    plain = proximity(y.double()[:, None], z)
    larger = (z.abs() > y.abs()[:, None]).sum(dim=-1)
    assert larger.min() == 0
    assert larger.max() > 64  # each of the steps in which dimensions are looked at is taken
    given = proximities(y, alpha, values, w_out).double()
    assert torch.allclose(given, plain, rtol=1e-5, atol=1e-6 * float(plain.max()))


@pytest.mark.parametrize("sign", [1, -1])
def test_a_part_that_exceeds_all_the_dimensions_that_it_could(sign):
    """Of y 1 to 100, and u 1 in every dimension: α = n exceeds n - 1 entries, by 1 to n - 1."""
    order = torch.randperm(100, generator=torch.Generator().manual_seed(2))
    y = sign * (order + 1.0).expand(98, 100)
    alpha = torch.arange(2.0, 100)[None, :, None]
    given = proximities(y, alpha, torch.ones(1, 1, 1), sign * torch.ones(1, 1, 100))
    n = alpha.flatten()
    assert torch.equal(given.flatten(), 100 * n - n * (n - 1))


def test_ifr_constants():
    """One direction, shares 1, 2, 1 of y: 1/4, 1/2, 1/4. Axis-aligned parts of 3 and 16: 3/19, 16/19."""
    ones = torch.ones(4) / 4
    proximities = proximity(torch.ones(3, 4), torch.stack([ones, 2 * ones, ones]))
    assert (proximities / proximities.sum()).tolist() == pytest.approx([0.25, 0.5, 0.25])
    proximities = proximity(torch.tensor([3.0, 16.0]), torch.diag(torch.tensor([3.0, 16.0])))
    assert (proximities / proximities.sum()).tolist() == pytest.approx([0.157894, 0.842105], abs=1e-6)


def test_ifr_constants_through_a_block():
    """The same numbers where the parts are x, and two heads that look at another token."""
    ones = torch.ones(4) / 4
    rows = torch.tensor([[[1.0, 0], [1, 0]], [[1.0, 0], [1, 0]]])  # both heads look at token 0
    block = block_of(rows, torch.stack([ones, ones]), torch.ones(1, 2, 1), torch.stack([2 * ones, ones]))
    assert ifr(rows, [0, 1], block)[1].tolist() == [
        pytest.approx([0.5, 0]),
        pytest.approx([0.25, 0]),
        pytest.approx([0, 0.25]),
    ]


@pytest.mark.parametrize("method", [norm, norm_together, ifr, ifr_together])
def test_no_queries_have_no_weights(method):
    rows = torch.eye(3).expand(2, 3, 3)
    block = block_of(rows, torch.ones(3, 4), torch.ones(2, 3, 1), torch.ones(2, 4))
    assert method(rows[:, []], [], block).shape == method(rows, range(3), block)[:0].shape


def test_a_part_that_points_away_gets_nothing():
    rows = torch.tensor([[[1.0, 0], [0.5, 0.5]]])
    # y = 3 - 0.5 + 1 at token 1
    block = block_of(rows, torch.tensor([[1.0], [3.0]]), torch.tensor([[[-1.0], [2.0]]]), torch.ones(1, 1))
    assert ifr(rows[:, 1:], [1], block)[0].tolist() == [pytest.approx([0, 0.25]), pytest.approx([0, 0.75])]


def test_parts_that_miss_the_output_are_refused():
    rows = torch.tensor([[[1.0]]])
    block = block_of(rows, torch.ones(1, 2), torch.ones(1, 1, 1), torch.ones(1, 2))
    for method in (norm, ifr):
        with pytest.raises(PartsError, match="DemoAttention miss its output"):
            method(rows, [0], replace(block, y=block.y + 1, name="DemoAttention"))
        with pytest.raises(ValueError, match="agg_heads='max'"):
            method(rows, [0], block, "max")
