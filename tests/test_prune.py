"""What of many or long paths is drawn, held against counting by hand."""

import itertools
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_attention import BeamPath
from reverse_attention.picture import prune


def path(positions: list[int], layers: list[int]) -> BeamPath:
    """A path whose hop n weighs 1 / (n + 1) and is carried by head n."""
    hops = range(len(positions) - 1)
    return BeamPath(
        positions=positions,
        tokens=[f"t{p}" for p in positions],
        token_ids=[100 + p for p in positions],
        edge_attns=[1 / (n + 1) for n in hops],
        score_raw=-1.0,
        score_norm=-0.5,
        edge_heads=list(hops),
        head_weights=[[n / 10] for n in hops],
        layers=layers,
    )


@st.composite
def several_paths(draw, routes: bool) -> list[BeamPath]:
    if routes:
        n_layers = draw(st.integers(1, 4))
        places = st.lists(st.integers(0, 3), min_size=n_layers + 1, max_size=n_layers + 1)
        depths = list(range(n_layers, -1, -1))
        return [path(positions, depths) for positions in draw(st.lists(places, min_size=1, max_size=6))]
    subsets = st.sets(st.integers(0, 6), max_size=6)
    return [path([7, *sorted(s, reverse=True)], []) for s in draw(st.lists(subsets, min_size=1, max_size=6))]


def hops(beam: BeamPath) -> list[tuple]:
    """Where each hop is: its ends, and in a route its layer."""
    places = list(zip(beam.layers or [0] * len(beam.positions), beam.positions, strict=True))
    return [(start, end[1]) for start, end in itertools.pairwise(places)]


@given(routes=st.booleans(), most=st.integers(1, 12), strands=st.integers(1, 16), data=st.data())
def test_the_best_paths_that_there_is_room_for_are_drawn(routes, most, strands, data):
    beams = data.draw(several_paths(routes))
    limits = {"MAX_LINKS_NETWORK" if routes else "MAX_LINKS": most, "MAX_STRANDS": strands}
    with patch.multiple(prune, **limits):
        drawn, said = prune.drawable(beams)

    def fits(count: int) -> bool:
        every = [hop for beam in beams[:count] for hop in hops(beam)]
        return len(set(every)) <= most and len(every) <= strands

    assert len(drawn) == max([1, *(n for n in range(1, len(beams) + 1) if fits(n))])
    for beam, whole in zip(drawn, beams, strict=False):
        n = min(len(whole.edge_attns), most)
        assert (beam.score_raw, beam.score_norm) == (whole.score_raw, whole.score_norm)
        assert (beam.edge_attns, beam.edge_heads) == (whole.edge_attns[:n], whole.edge_heads[:n])
        assert beam.head_weights == whole.head_weights[:n]
        assert (beam.positions, beam.tokens) == (whole.positions[: n + 1], whole.tokens[: n + 1])
        assert (beam.token_ids, beam.layers) == (whole.token_ids[: n + 1], whole.layers[: n + 1])
    words = said or ""
    assert (f"the best {len(drawn)} of {len(beams)} paths are drawn" in words) == (len(drawn) < len(beams))
    assert (f"the {most} nearest to the target are drawn" in words) == (drawn[0] != beams[0])
    assert bool(said) == (drawn != beams)


def test_nothing_is_drawn_of_no_path():
    assert prune.drawable([]) == ([], None)


@pytest.mark.parametrize(
    ("links", "heads", "predecessors"), [(1, 8, 5), (200, 8, 5), (201, 3, 3), (500, 3, 3), (501, 2, 2)]
)
def test_of_more_links_fewer_details_are_named(links, heads, predecessors):
    assert prune.shown_details(links) == (heads, predecessors)
