"""A model's files from the Hugging Face hub, by way of its cache on this machine.

1. Ask which files the model has at that revision, with their sizes.
2. Fetch each that is wanted and not there yet; a connection that is cut goes on where it was.
3. Only then note the name of the revision in the cache, so that a snapshot found there later is whole.

All that in a thread of its own, which is given up when nothing has come for a while: the hub's client waits
for ever in some places.
"""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from queue import Empty, Queue
from typing import Any

from huggingface_hub import HfApi, constants, errors, hf_hub_download, snapshot_download
from huggingface_hub.utils import filter_repo_objects
from tqdm.auto import tqdm

from .errors import WHAT_WORKS, ModelError, quoted, reason

Steps = Callable[[str], None]
"""Is told, in a few words, each step that starts; while files are downloaded, from other threads."""

_WANTED = ["*.safetensors", "*.json", "*.txt", "*.model", "*.jinja"]
# Sub-folders hold other formats; "consolidated" weights are the same weights once more.
_UNWANTED = ["*/*", "consolidated*"]
_QUIET = 3 * constants.HF_HUB_DOWNLOAD_TIMEOUT
"""Seconds without a byte after which a download is given up; the client's own limit is 10 by default."""


class _StalledError(Exception):
    """Nothing has come for a while."""


def download(name: str, revision: str | None, progress: Steps) -> tuple[Path, tuple[str, ...]]:
    """The folder of the model's files in the cache, fetched as far as they are not there.

    Without the hub, what an earlier download left there, and a sentence that says so.

    Raises:
        ModelError: the files cannot be had, with the reason.
    """
    progress("asking the Hugging Face hub for its files")
    arrived = _Arrived(progress)
    try:
        return _watched(lambda: _fetched(name, revision, arrived), arrived), ()
    except Exception as error:
        folder = None if isinstance(error, errors.RevisionNotFoundError) else _cached(name, revision)
        if folder is None:
            raise ModelError(_told(name, revision, error)) from error
        progress("reading the files in the cache")
        note = f"The hub did not answer ({type(error).__name__}), so its files are those in the cache."
        return folder, (note,)


def _fetched(name: str, revision: str | None, arrived: _Arrived) -> Path:
    info = HfApi().model_info(
        name, revision=revision, timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT, files_metadata=True
    )
    sizes = {file.rfilename: file.size or 0 for file in info.siblings or []}
    wanted = list(filter_repo_objects(sizes, allow_patterns=_WANTED, ignore_patterns=_UNWANTED))
    arrived.expect(sum(sizes[file] for file in wanted))
    bar = _bar(arrived)
    places = [Path(hf_hub_download(name, file, revision=info.sha, tqdm_class=bar)) for file in wanted]
    if not places:
        raise ModelError(f"{quoted(name)} on the hub holds none of the files of a model. {WHAT_WORKS}")
    if revision != info.sha:
        hf_hub_download(name, wanted[0], revision=revision)  # which notes the revision's commit
    return places[0].parent


def _cached(name: str, revision: str | None) -> Path | None:
    """What an earlier download left, if it has weights."""
    try:
        folder = Path(snapshot_download(name, revision=revision, local_files_only=True))
    except (errors.LocalEntryNotFoundError, ValueError):
        return None
    return folder if any(folder.glob("*.safetensors")) else None


def _watched(fetch: Callable[[], Path], arrived: _Arrived) -> Path:
    """Call ``fetch`` in a thread, and give it up where nothing comes any more."""
    outcome: Queue[Path | Exception] = Queue()

    def run() -> None:
        try:
            outcome.put(fetch())
        except Exception as error:
            outcome.put(error)

    threading.Thread(target=run, daemon=True).start()
    while True:
        try:
            ended = outcome.get(timeout=0.2)
        except Empty:
            if time.monotonic() - arrived.last > _QUIET:
                raise _StalledError(f"nothing came for {_QUIET} seconds") from None
            continue
        if isinstance(ended, Exception):
            raise ended
        return ended


class _Arrived:
    """The bytes that have come, told per cent by per cent."""

    def __init__(self, progress: Steps) -> None:
        self.last = time.monotonic()
        self._progress, self._told = progress, ""
        self._bytes, self._total, self._knows_total = 0, 0, False

    def expect(self, total: int) -> None:
        self._total, self._knows_total, self.last = total, total > 0, time.monotonic()

    def expect_file(self, size: int) -> None:
        """Of a hub that told no sizes: the total grows as those of further files become known."""
        if not self._knows_total:
            self._total += size

    def add(self, count: float) -> None:
        self._bytes, self.last = self._bytes + int(count), time.monotonic()
        if not self._total:
            return
        share = min(1.0, self._bytes / self._total)
        step = f"downloaded {share:.0%} of {self._total / 1e6:,.0f} MB"
        if step != self._told:
            self._told = step
            self._progress(step)


def _bar(arrived: _Arrived) -> type[tqdm]:
    """A bar that draws nothing and hands on how much has come."""

    class Bar(tqdm):
        def __init__(self, *args: Any, **options: Any) -> None:
            # Off, the client shows where there is no terminal; this one has nothing to show.
            super().__init__(*args, **{**options, "file": StringIO(), "disable": False})
            arrived.expect_file(int(self.total or 0))

        def update(self, n: float | None = 1) -> bool | None:
            arrived.add(n or 0)
            return super().update(n)

    return Bar


def _told(name: str, revision: str | None, error: Exception) -> str:
    """What went wrong, and what to do, by the first cause that says so."""
    if isinstance(error, ModelError):
        return str(error)
    for cause in _causes(error):
        if message := _known(name, revision, cause):
            return message
    return f"{quoted(name)} cannot be fetched from the Hugging Face hub: {reason(error)}. {WHAT_WORKS}"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _known(name: str, revision: str | None, error: BaseException) -> str:
    """The message for a cause, empty where it says nothing by itself."""
    if isinstance(error, errors.LocalEntryNotFoundError):
        return ""  # the hub's client wraps the true cause in it
    status = getattr(getattr(error, "response", None), "status_code", None)
    return _refused(name, revision, error) or _status(name, status) or _broken(name, error)


def _refused(name: str, revision: str | None, error: BaseException) -> str:
    if isinstance(error, errors.GatedRepoError):
        return (
            f"{quoted(name)} is gated: accept its terms on the hub, then log in here with 'hf auth login' "
            "or set HF_TOKEN, and load it again."
        )
    if isinstance(error, errors.RepositoryNotFoundError):
        return (
            f"The hub has no model {quoted(name)}, or it is private. Check the spelling; for a private one, "
            f"log in with 'hf auth login' or set HF_TOKEN. {WHAT_WORKS}"
        )
    if isinstance(error, errors.RevisionNotFoundError):
        return f"{quoted(name)} has no revision {quoted(revision)}. Give a branch, tag or commit of it."
    if isinstance(error, errors.OfflineModeIsEnabled):
        return (
            f"The hub is not asked, since HF_HUB_OFFLINE is set, and {quoted(name)} is not in the cache "
            "of this "
            f"machine. {WHAT_WORKS}"
        )
    return ""


def _status(name: str, status: int | None) -> str:
    if status is None:
        return ""
    if status == 429:
        return (
            f"The Hugging Face hub has had too many requests from here (429), so {quoted(name)} was not "
            "fetched. "
            f"Wait some minutes, or log in with 'hf auth login'. {WHAT_WORKS}"
        )
    if status >= 500:
        return (
            f"The Hugging Face hub failed by itself ({status}), so {quoted(name)} was not fetched. Load "
            "it again "
            f"later. {WHAT_WORKS}"
        )
    return (
        f"The Hugging Face hub refused {quoted(name)} ({status}). Log in with 'hf auth login'. {WHAT_WORKS}"
    )


def _broken(name: str, error: BaseException) -> str:
    """For errors of the network and the disk; those of the client's HTTP library are known by their names."""
    kind = type(error).__name__
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS):
        return f"{quoted(name)} cannot be kept on this machine: {reason(error)}."
    if isinstance(error, _StalledError) or "Timeout" in kind:
        return (
            f"The Hugging Face hub took the connection and then sent nothing for a while, so "
            f"{quoted(name)} was not "
            f"fetched. Load it again; HF_HUB_DOWNLOAD_TIMEOUT sets how many seconds are waited. {WHAT_WORKS}"
        )
    if kind in ("RemoteProtocolError", "ReadError") or "Consistency check failed" in str(error):
        return (
            f"The connection to the Hugging Face hub was cut before all of {quoted(name)} had come. Load "
            "it again: "
            f"files that came whole are kept. {WHAT_WORKS}"
        )
    if isinstance(error, (ValueError, TypeError, KeyError)) or kind == "FileMetadataError":
        return (
            f"Something that is not the Hugging Face hub answered in its place, such as the page of a "
            "proxy or of a "
            f"login, so {quoted(name)} was not fetched. Check the network and HF_ENDPOINT. {WHAT_WORKS}"
        )
    if isinstance(error, OSError) or kind in ("ConnectError", "ProxyError", "NetworkError"):
        return (
            f"The Hugging Face hub cannot be reached, and {quoted(name)} is not in the cache of this "
            "machine. "
            f"Check the network and load it again. {WHAT_WORKS}"
        )
    return ""
