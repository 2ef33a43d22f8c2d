"""What is seen, as the fragment of a link: names and texts, packed so that an address can hold them.

1. ``packed``: names with their texts, as JSON, compressed, in the letters of an address (base64url), after
   the version of this format.
2. ``unpacked`` takes them back. A link is untrusted: it may be damaged, huge, or made to harm; what is none
   is told in a sentence. What the texts mean is for those who take them up to check.
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Mapping, Sequence

_VERSION = "v1"
_LONGEST = 400_000  # characters of a fragment
_LARGEST = 2_000_000  # bytes that one may unpack to: some bytes could become all of the memory
_MOST = 300
_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")
_DAMAGED = "This link is damaged: what stands after its # cannot be read. Ask for it again, whole."


def packed(texts: Mapping[str, Sequence[str]]) -> str:
    """The fragment, without its #, that holds these texts."""
    content = json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
    code = base64.urlsafe_b64encode(zlib.compress(content.encode(), 9)).decode()
    return f"{_VERSION}.{code.rstrip('=')}"


def unpacked(fragment: str) -> dict[str, list[str]]:
    """The texts that a fragment holds.

    Raises:
        ValueError: it is no link of this kind, damaged, or too large.
    """
    version, _, code = fragment.partition(".")
    if version != _VERSION:
        raise ValueError("This link was made by another version of the dashboard, and cannot be opened here.")
    if len(code) > _LONGEST:
        raise ValueError(f"This link is too long: it may have {_LONGEST:,} characters.")
    content = _decompressed(code)
    try:
        texts = json.loads(content)
        json.dumps(texts, ensure_ascii=False).encode()  # half a pair of surrogates is no text
    except (ValueError, RecursionError) as error:
        raise ValueError(_DAMAGED) from error
    if not _is_texts(texts):
        raise ValueError(_DAMAGED)
    return dict(texts)


def _decompressed(code: str) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        compressed = base64.b64decode(code + "=" * (-len(code) % 4), altchars=b"-_", validate=True)
        content = unpacking.decompress(compressed, _LARGEST)
    except (ValueError, zlib.error) as error:
        raise ValueError(_DAMAGED) from error
    if unpacking.unconsumed_tail:
        raise ValueError(f"This link holds too much: it may hold {_LARGEST:,} bytes.")
    if not unpacking.eof:
        raise ValueError(_DAMAGED)
    return content


def _is_texts(texts: object) -> bool:
    return (
        isinstance(texts, dict)
        and len(texts) <= _MOST
        and all(_NAME.fullmatch(name) for name in texts)
        and all(isinstance(values, list) for values in texts.values())
        and all(isinstance(value, str) for values in texts.values() for value in values)
    )
