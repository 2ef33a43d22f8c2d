"""Saved runs for programs: those that the pages show, of whom the token is."""

from __future__ import annotations

import json

from components.portal import measures
from components.portal.runs.here import runs
from components.portal.runs.search import Wanted
from components.portal.runs.store import Run
from components.portal.server.api.asked import AskedList, AskedRun, ToldId, ToldRun, ToldRuns, ToldWhole
from components.portal.server.api.calling import Call


def list_runs(call: Call, asked: AskedList) -> str:
    """Those that changed last first."""
    wanted = Wanted(kind=asked.kind, model=asked.model, tag=asked.tag)
    with measures.timed("read"):
        page = runs().page(call.person, wanted, asked.first, asked.most)
    return ToldRuns(runs=[_told(run) for run in page.runs], all=page.n_all).model_dump_json()


def save_run(call: Call, asked: AskedRun) -> str:
    """The id, once the run is on disk."""
    content = json.dumps(asked.content, ensure_ascii=False, allow_nan=False)
    with measures.timed("save"):
        run_id = runs().save(
            call.person,
            content,
            title=asked.title,
            tags=asked.tags,
            note=asked.note,
            sharing=asked.sharing,
        )
    return ToldId(id=run_id).model_dump_json()


def open_run(call: Call, asked: None) -> str:
    """A run with its content."""
    run_id = call.path["id"]
    with measures.timed("read"):
        run = runs().run(call.person, run_id)
        content = runs().content(call.person, run_id)
    return ToldWhole(run=_told(run), content=json.loads(content)).model_dump_json()


def delete_run(call: Call, asked: None) -> str:
    """The way back, which pages offer right after, is theirs alone."""
    runs().delete(call.person, call.path["id"])
    return ToldId(id=call.path["id"]).model_dump_json()


def _told(run: Run) -> ToldRun:
    return ToldRun(
        id=run.id,
        kind=run.kind,
        title=run.title,
        tags=list(run.tags),
        note=run.note,
        owner=run.owner_name,
        is_own=run.is_own,
        sharing=run.sharing,
        created=run.created.isoformat(),
        changed=run.changed.isoformat(),
        models=list(run.models),
        target=run.target,
    )
