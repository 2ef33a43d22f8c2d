"""Saved files as nobody wrote them: parts deleted, repeated or replaced, drawn by Hypothesis."""

import copy

from hypothesis import strategies as st

ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 9) | st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=5),
    st.sampled_from([[], {}, [[]], [0], "L0_P0", "word", "network", "none", -0.0, 3.0]),
)


def alter(whole, data):
    """Delete, replace, repeat or add something somewhere."""
    place = whole
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            return
        key = data.draw(st.sampled_from(keys))
        if isinstance(place[key], dict | list) and place[key] and data.draw(st.integers(0, 3)):
            place = place[key]
            continue
        action = data.draw(st.sampled_from(["delete", "replace", "repeat"]))
        if action == "delete":
            del place[key]
        elif action == "replace":
            place[key] = copy.deepcopy(data.draw(ANYTHING))  # the next step may alter it
        elif isinstance(place, list):
            place.append(place[key])
        else:
            place[data.draw(st.text(max_size=3))] = place[key]
        return
