"""A trace as one self-contained HTML file that opens anywhere, with no network.

The page runs the same drawing as the dashboard. Tokens are untrusted text: they travel as JSON
in which no character can end a script element, and the content security policy allows one
script, this one by its hash, and no request of any kind.
"""

from __future__ import annotations

import base64
import hashlib
import json
import webbrowser
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from string import Template
from typing import Any

from ..result import TraceResult
from ..result.writing import write_text
from .assets import bundle
from .describe import caption_of, facts_of, name_of, prompt_line
from .picture import picture_of
from .receipt_section import receipt_sections
from .token_strip import token_strip_of
from .wire import packed_all

_PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '$script_hash'; \
style-src 'unsafe-inline'; img-src data: blob:">
<meta name="color-scheme" content="light dark">
<title>Attention paths</title>
</head>
<body>
<main id="reverse-attention"></main>
<noscript>This picture is drawn by a script inside this file; allow scripts to see it.</noscript>
<script type="application/json" id="reverse-attention-data">$data</script>
<script type="module">$script</script>
</body>
</html>
""")
# Characters that could end the script element or break a JavaScript line; JSON may escape them.
_UNSAFE = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def render_html(result: TraceResult, out_dir: str | Path, *, open_browser: bool = False) -> str:
    """Write ``index.html`` into ``out_dir`` (made if it is not there), whole or not at all.

    Returns:
        The path of the file.

    Raises:
        ValueError: ``out_dir`` cannot be made or written to.
    """
    path = write_page(page(result), out_dir)
    if open_browser:
        webbrowser.open(Path(path).resolve().as_uri())
    return path


def write_page(text: str, out_dir: str | Path) -> str:
    """Write a page as ``render_html`` does; returns the path of the file."""
    path = Path(out_dir) / "index.html"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, text)
    except OSError as error:
        raise ValueError(
            f"Cannot write {str(path)!r}: {error.strerror}. Choose a folder you may write to."
        ) from error
    return str(path)


def page(result: TraceResult) -> str:
    """The trace's whole page as text."""
    return report_page(_page_data(result))


def report_page(data: Mapping[str, Any]) -> str:
    """A self-contained page that draws any data the bundle knows (``kind`` says which), as text.

    Raises:
        ValueError: a number in the data is NaN or infinite.
    """
    script = bundle()
    if "</script" in script.lower():
        raise AssertionError("the bundle would end its own script element")
    digest = hashlib.sha256(script.encode()).digest()
    return _PAGE.substitute(
        script_hash="sha256-" + base64.b64encode(digest).decode(),
        data=json.dumps(packed_all(data), ensure_ascii=False, allow_nan=False).translate(_UNSAFE),
        script=script,
    )


def _page_data(result: TraceResult) -> dict[str, Any]:
    return {
        "kind": "page",
        "title": "Attention paths",
        "facts": facts_of(result),
        "strip": token_strip_of(result),
        "target": result.asked_pos,
        "picture": picture_of(result),
        "prediction": _prediction(result),
        "sections": receipt_sections(result),
        "caption": caption_of(result),
        "name": name_of(result),
        "prompt": prompt_line(result),
        "version": f"reverse-attention {version('reverse-attention')}",
    }


def _prediction(result: TraceResult) -> dict[str, Any] | None:
    """What the model gave for the token asked about, and the likeliest others, for the page."""
    guess = result.prediction
    if guess is None:
        return None
    return {
        "rank": guess.rank,
        "token_id": guess.token_id,
        "label": guess.label,
        "probability": guess.probability,
        "alternatives": [asdict(other) for other in guess.alternatives],
    }
