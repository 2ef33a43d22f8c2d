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

from .assets import bundle
from .figures import percent
from .flow import picture, token_strip
from .pack import packed_all
from .paths import TraceResult
from .visible import visible

_LONGEST_PROMPT = 400  # characters; a line holds fewer
_CAPTIONS = {
    None: (
        "These paths chain one layer's attention, query to key; they leave out values, the MLP, the residual "
        "stream and the other layers."
    ),
    "rollout": (
        "These routes go through all layers; attention and the residual stream have half of each step, "
        "whatever they carry, and the MLP is left out."
    ),
    "norm": (
        "These routes go through all layers; a step weighs as much as the vector that it adds is long, even "
        "where vectors cancel, and the MLP is left out."
    ),
    "ifr": (
        "These routes go through all layers; a step weighs what it brings the residual stream closer to its "
        "sum, what points elsewhere counts nothing, and the MLP is left out."
    ),
}
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
    """Write ``index.html`` into ``out_dir`` (made if it is not there).

    Returns:
        The path of the file.

    Raises:
        ValueError: ``out_dir`` cannot be made or written to.
    """
    path = Path(out_dir) / "index.html"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(result), encoding="utf-8")
    except OSError as error:
        raise ValueError(
            f"Cannot write {str(path)!r}: {error.strerror}. Choose a folder you may write to."
        ) from error
    if open_browser:
        webbrowser.open(path.resolve().as_uri())
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
        "facts": facts(result),
        "strip": token_strip(result),
        "target": result.asked_pos,
        "picture": picture(result),
        "prediction": _prediction(result),
        "caption": caption(result),
        "name": name(result),
        "prompt": prompt(result),
        "version": f"reverse-attention {version('reverse-attention')}",
    }


def name(result: TraceResult) -> str:
    """What a picture of it is called: model, way and target."""
    model = Path(result.model).name or "unnamed"
    way = f"layer {result.layer}" if result.graph == "layer" else f"network, {result.weights}"
    asked = f"{result.labels[result.asked_pos]} ({result.asked_pos})"
    return f"{model} · {way} · {'why' if result.predict else 'target'} {asked}"


def prompt(result: TraceResult) -> str:
    """The text on one line, with nothing invisible in it."""
    return " ".join(visible(word) for word in result.text.split())[:_LONGEST_PROMPT]


def facts(result: TraceResult) -> list[tuple[str, str]]:
    """What was traced and how, as (name, value) pairs for people."""
    where = [("layer", f"{result.layer} (0 to {result.n_layers - 1})"), ("length norm", result.length_norm)]
    if result.graph == "network":
        where = [("layers", str(result.layer + 1)), ("edge weights", str(result.weights))]
    carried = [] if result.coverage is None else [("carried by these paths", percent(result.coverage))]
    return [
        ("model", result.model or "unnamed"),
        *where,
        (f"{result.unit}s", str(result.seq_len)),
        *_asked(result),
        ("paths", f"{len(result.beams)} by {result.search} search"),
        ("heads", str(result.agg_heads)),
        ("sinks", result.sink),
        *carried,
    ]


def _asked(result: TraceResult) -> list[tuple[str, str]]:
    """The target; or what was generated, where from, and how likely that was."""
    named = [f"{result.labels[p]} ({p})" for p in (result.target_pos, result.asked_pos)]
    guess = result.prediction
    if guess is None:
        return [("target", named[0])]
    return [
        ("why it was generated", named[1]),
        ("read at", named[0]),
        ("probability" + " of its first token" * spans_tokens(result), percent(guess.probability)),
        ("rank", str(guess.rank)),
    ]


def spans_tokens(result: TraceResult) -> bool:
    """Whether what is asked about is a word of several tokens, the first of which the prediction is of."""
    return len(result.members[result.asked_pos]) > 1


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


def caption(result: TraceResult) -> str:
    """What the picture of this result can and cannot claim, in one line."""
    return "Attention shows where the model looked, not why it answered. " + _CAPTIONS[result.weights]
