"""Find out, on the probe's prompt, how the block around each attention call is built, and check it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import torch

from ..memory import ran_out
from .attention import CallKey
from .block import PartsError
from .passes import fast_pass
from .prompts import Prompt
from .reading import Reader
from .sites import Site
from .twin import Style
from .values import Layout, Watch


def find_layouts(
    model: Any, prompt: Prompt, calls: Mapping[Site, CallKey], *, fused: bool, style: Style
) -> dict[CallKey, Layout | str]:
    """How the blocks are built, or why their parts are not known.

    1. One pass is watched, to find where the tensors of a block are met.
    2. Another is read there. Of each block the parts are added up and compared with its output.
    """
    watch = Watch(type(model).__name__)
    run = partial(fast_pass, model, prompt, calls, fused=fused, finish=True, style=style)
    run(watch=watch)
    layouts: dict[CallKey, Layout | str] = {}
    for key in calls.values():
        try:
            layouts[key] = watch.layout(key)
        except PartsError as why:
            layouts[key] = str(why)
    reader = Reader({key: known for key, known in layouts.items() if isinstance(known, Layout)}, style)
    sources = run(watch=reader).sources
    for site, key in calls.items():
        if key in reader.layouts:
            complaint = _complaint(model, reader, sources[site], key)
            layouts[key] = complaint or layouts[key]
    return layouts


def _complaint(model: Any, reader: Reader, call: Any, key: CallKey) -> str:
    """Why the parts of a block are not what it puts out; empty where they are."""
    try:
        block = reader.block(model, call, key)
        queries = range(len(block.y))
        block.check(call.rows(torch.tensor(queries)).cpu(), queries)
    except PartsError as why:
        return str(why)
    except Exception as failure:  # a projection that does not work on its own, whatever it is
        if ran_out(failure):
            raise
        return f"The output projection of {key[0]} cannot be read ({failure}). Use weights='rollout'."
    return ""
