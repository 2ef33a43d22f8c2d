"""What all sessions of this process share: turns, models, records and results, as the settings bound them."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache, partial
from time import perf_counter

from components.portal import measures
from components.portal.cache import Cache, Results
from components.portal.models import Models
from components.portal.settings import Offered, settings
from components.portal.turns import ShowPlace, TookTooLongError, Turns
from reverse_attention.backward.gradients import keep_passes_to
from reverse_attention.capture import Record
from reverse_attention.memory import give_back, ran_out
from reverse_attention.model.load import LoadedModel, MakeRoom, Steps, load
from reverse_attention.progress import Progress
from reverse_attention.trace.bytes_of import bytes_of

_log = logging.getLogger(__name__)


class OutOfMemoryError(ValueError):
    """The memory was full; the message is written for the person who asked."""


@cache
def turns() -> Turns:
    """Who may run now, and who is next."""
    return Turns(settings().limits.passes_at_once, settings().limits.seconds)


@cache
def models() -> Models:
    """The models in memory. Records and results leave it with their model, which may come back another."""
    return Models(
        settings().models.memory,
        dropped=_dropped,
        give_back=give_back,
        patience=settings().limits.seconds,
    )


def _dropped(name: str) -> None:
    measures.count("evicted")
    records().drop(name)
    results().drop(name)


def borrowed(how: Offered, tell: Steps) -> AbstractContextManager[LoadedModel]:
    """A model, loaded as it is offered, which stays in memory inside; see ``Models.borrowed``."""
    return models().borrowed(how.name, partial(_load, how), tell)


def _load(how: Offered, progress: Steps, make_room: MakeRoom) -> LoadedModel:
    with measures.timed("load"):
        return load(
            how.name,
            revision=how.revision,
            dtype=how.dtype,
            device=how.device,
            progress=progress,
            make_room=make_room,
        )


@cache
def records() -> Cache[Record]:
    """The records in memory: what one forward pass leaves behind, for every later trace."""
    budget = settings().limits.records_memory
    keep_passes_to(budget / 2)  # what one person asks leaves room for another's
    return Cache(bytes_of, budget)


@cache
def results() -> Results:
    """The traces, receipts and cuts in memory."""
    return Results(settings().limits.results_memory)


@contextmanager
def at_work(
    stage: measures.Stage, session: str, show_place: ShowPlace, progress: Progress | None
) -> Iterator[Progress]:
    """Run the heavy work that stands inside when its turn comes; see ``Turns.turn``.

    Args:
        stage: what it is measured as.
        session: see there.
        show_place: see there.
        progress: see there.

    Raises:
        OutOfMemoryError: it asked for more memory than there is. What nobody uses was dropped then.
        TookTooLongError: see there.
    """
    came = perf_counter()
    try:
        with turns().turn(session, show_place, progress) as told:
            waited = perf_counter() - came
            measures.observe("wait", waited)
            with measures.timed(stage):
                yield told
            _tell(stage, session, waited, perf_counter() - came)
    except TookTooLongError:
        measures.count("timed_out")
        raise
    except Exception as error:
        if not ran_out(error):
            raise
        error.__traceback__ = None  # it holds what the work had made by then
    else:
        return
    measures.count("failed")
    records().clear()
    results().clear()
    models().drop_unused()
    give_back()
    raise OutOfMemoryError(
        "The memory of this machine was not enough for this prompt. Records and models that nobody uses were "
        "dropped: try again, and if that does not help, shorten the prompt or choose a smaller model."
    )


def _tell(stage: measures.Stage, session: str, waited: float, seconds: float) -> None:
    """A line of the log; the session by a part of its hash, since whoever knows it could take it over."""
    whose = hashlib.sha256(session.encode()).hexdigest()[:8]
    told = {"stage": stage, "session": whose, "waited": round(waited, 3), "seconds": round(seconds, 3)}
    _log.info("Work was done", extra={"told": told})
