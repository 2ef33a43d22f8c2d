"""Numbers as people read them."""

import pytest

from reverse_attention.picture.numbers import counted, number, percent


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0 %"),
        (1e-7, "under 0.01 %"),
        (0.0018, "0.18 %"),
        (0.0061, "0.61 %"),
        (0.0104, "1.0 %"),
        (0.061, "6.1 %"),
        (0.441, "44 %"),
        (0.0996, "10 %"),
        (0.994, "99.4 %"),
        (0.9985, "99.9 %"),
        (0.99951, "over 99.9 %"),
        (1.0, "100 %"),
        (0.0001, "0.01 %"),  # from here on what stands at a bound
        (0.000099, "under 0.01 %"),
        (0.01, "1.0 %"),
        (0.00999, "1 %"),
        (0.0995, "10 %"),
        (0.0994, "9.9 %"),
        (0.99, "99 %"),
        (0.991, "99.1 %"),
        (0.999, "99.9 %"),
    ],
)
def test_a_share_is_neither_nothing_nor_all_unless_it_is(share, text):
    assert percent(share) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0 %"),
        (1e-7, "under 0.01 %"),
        (0.0018, "0.18 %"),
        (0.061, "6.1 %"),
        (0.441, "44.1 %"),
        (0.0996, "10.0 %"),
        (0.9985, "99.9 %"),
        (0.99951, "over 99.9 %"),
        (1.0, "100 %"),
        (0.99, "99.0 %"),
    ],
)
def test_shares_that_are_compared_have_tenths(share, text):
    assert percent(share, tenths=True) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (3.1e-5, "3.1e−5"), (0.052, "0.052"), (0.314, "0.31"), (-1.3637, "−1.36"), (12.44, "12.4")],
)
def test_numbers_have_two_or_three_digits(value, text):
    assert number(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.001, "0.001"),
        (0.000999, "1.0e−3"),
        (-2e-12, "−2.0e−12"),
        (0.1, "0.10"),
        (10, "10.0"),
        (100, "100"),
        (123.4, "123"),
    ],
)
def test_where_the_digits_change(value, text):
    assert number(value) == text


def test_one_is_no_plural():
    assert [counted(1, "path"), counted(5, "path")] == ["1 path", "5 paths"]
