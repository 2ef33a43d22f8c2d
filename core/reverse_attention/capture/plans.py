"""The plans of the models in use: each model is probed once, by the first thread that wants it."""

from __future__ import annotations

import threading
import weakref
from dataclasses import dataclass, field
from typing import Any

from torch import nn

from ..progress import held
from .probe import Plan, make_plan


@dataclass(eq=False)
class _Entry:
    lock: Any = field(default_factory=threading.Lock)
    structure: int | None = None
    plan: Plan | None = None


_entries: weakref.WeakKeyDictionary[nn.Module, _Entry] = weakref.WeakKeyDictionary()
_guard = threading.Lock()


def plan_for(model: Any) -> Plan:
    """How to capture a model; probed on first use, and again after its structure or precision has changed.

    Raises:
        CaptureError: the model returns no attention that can be traced.
    """
    with _guard:
        entry = _entries.setdefault(model, _Entry())
    precision = model.get_input_embeddings().weight.dtype
    structure = hash((precision, *(type(module) for module in model.modules())))
    with held(entry.lock):
        if entry.plan is None or entry.structure != structure:
            entry.plan, entry.structure = make_plan(model), structure
        return entry.plan
