"""Links: what goes in comes out, and nothing that was made to harm comes in."""

import base64
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as some

from components.link import packed, unpacked

NAMES = some.from_regex(r"[a-z][a-z0-9_]{0,40}", fullmatch=True)
TEXTS = some.text(some.characters(codec="utf-8"))


@given(some.dictionaries(NAMES, some.lists(TEXTS, max_size=4), max_size=8))
def test_what_is_packed_is_unpacked(texts):
    fragment = packed(texts)
    assert unpacked(fragment) == texts
    assert set(fragment) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


def code(content: bytes) -> str:
    return "v1." + base64.urlsafe_b64encode(zlib.compress(content)).decode().rstrip("=")


@pytest.mark.parametrize(
    ("fragment", "says"),
    [
        ("", "another version"),
        ("v2.abc", "another version"),
        ("v1.", "damaged"),
        ("v1.<img src=x>", "damaged"),
        ("v1.abc", "damaged"),
        (packed({"prompt": ["a text of some length"]})[:-6], "damaged"),
        ("v1." + "A" * 500_000, "too long"),
        (code(b"0" * 3_000_000), "holds too much"),
        (code(b"[" * 100_000), "damaged"),
        (code(b"[1]"), "damaged"),
        (code(b"\xff"), "damaged"),
        (code(b'{"prompt": "no list"}'), "damaged"),
        (code(b'{"prompt": [1]}'), "damaged"),
        (code(b'{"__class__": []}'), "damaged"),
        (code(b'{"prompt": ["\\ud800"]}'), "damaged"),
        (code(json.dumps({f"a{n}": [] for n in range(301)}).encode()), "damaged"),
    ],
    ids=lambda text: text[:30],
)
def test_what_is_no_link_is_told(fragment, says):
    with pytest.raises(ValueError, match=says):
        unpacked(fragment)


@given(some.text(), some.binary())
def test_nothing_else_comes_out_of_anything(text, content):
    for fragment in (text, f"v1.{text}", code(content)):
        try:
            told = unpacked(fragment)
        except ValueError as error:
            told = str(error)
        assert isinstance(told, dict) or told.startswith("This link ")
