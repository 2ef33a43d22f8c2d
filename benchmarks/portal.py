"""The portal as an operator sets it up, under use: waits, what is wrong, what is lost, memory.

1. A PostgreSQL server, a provider of sign-in that stands on this machine, two users, a settings file with
   three models and memory for two of them, and nginx in front of it all, as ``deploy/nginx.conf`` has it:
   with TLS and under a path.
2. One person alone types every prompt on every model: the pictures to expect.
3. On a fresh server all people, half of them each user's, type them in orders of their own and save every
   third picture as a run. In the middle the server is killed (SIGKILL) and started anew.
4. At the end: waits, pictures that differ from those of one alone, confirmed runs that are not there or not
   their owner's, and memory.

    PYTHONPATH=core python -m benchmarks.portal --sessions 16 --minutes 10
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import psycopg
from playwright.sync_api import sync_playwright
from websockets.exceptions import WebSocketException

from benchmarks.browser import chromium
from benchmarks.load import prompts
from benchmarks.people import Person, Server, free_port, served
from reverse_attention.model.load import load
from tests.issuer import issuer, secrets_file
from tests.nginx import BASE, in_front_of
from tests.postgres import server as postgres

_USERS = {"1": "Ada", "2": "Bob"}
_SAVED = 3  # one picture of so many is saved as a run
_EVERY = 5.0  # seconds between two looks at memory
_AWAY = (WebSocketException, OSError, EOFError)
"""What a person meets whose server is gone."""


@dataclass
class Use:
    """What came of it; many threads add to it."""

    waits: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    """What a page said in place of a picture."""
    saved: list[tuple[str, str]] = field(default_factory=list)
    """Owner and title of each run that was confirmed."""
    memory: list[int] = field(default_factory=list)
    connections: int = 0


def settings_file(folder: Path) -> tuple[Path, list[str]]:
    """Three models, and memory for two of them."""
    third = load("demo-qwen2")
    third.model.save_pretrained(folder / "third")
    third.tokenizer.save_pretrained(folder / "third")
    names = ["demo-qwen2", "demo-gpt2", str(folder / "third")]
    sizes = sorted(sum(weight.nbytes for weight in load(name).model.parameters()) for name in names)
    offered = "".join(f'[[models.offered]]\nname = "{name}"\n' for name in names)
    file = folder / "portal.toml"
    limits = "[limits]\nrecords_memory = 20_000_000\n[sign_in]\nrequired = true\n"
    file.write_text(
        f"[models]\nmemory = {sum(sizes[1:]) + sizes[0] // 2}\n{offered}{limits}", encoding="utf-8"
    )
    return file, names


def cookies(server: Server) -> dict[str, str]:
    """Sign both users in, in a browser; what each one's browser sends from then on."""
    held = {}
    with sync_playwright() as driver, chromium(driver) as browser:
        for name in _USERS.values():
            visitor = browser.new_context(ignore_https_errors=True)
            page = visitor.new_page()
            page.goto(f"{server.origin()}{server.base}/")
            page.get_by_role("button", name="Sign in").click(timeout=60_000)
            page.get_by_role("link", name=name).click(timeout=60_000)
            page.get_by_text(name, exact=True).wait_for(timeout=60_000)
            held[name] = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in visitor.cookies())
            visitor.close()
    return held


def alone(server: Server, cookie: str, texts: list[str], models: list[str]) -> dict[tuple[str, str], str]:
    """The picture of each model and text."""
    pictures = {}
    for model in models:
        person = Person(server, f"model={_in_link(model)}", cookie)
        for one in texts:
            person.type_prompt(one)
            pictures[model, one] = person.picture()
        person.close()
    return pictures


def _in_link(model: str) -> str:
    return model if not os.path.isabs(model) else f"folder:{Path(model).name}"


class Visitors:
    """People who come and go, type and save, until the time is over."""

    def __init__(
        self,
        server: Server,
        held: dict[str, str],
        expected: dict[tuple[str, str], str],
    ) -> None:
        self.server, self.held, self.expected = server, held, expected
        self.until = 0.0
        """The monotonic clock's time at which they go."""
        self.use = Use()

    def visit(self, number: int) -> None:
        """One person's ten minutes: models in turn, a new session where the server was away."""
        chance = random.Random(number)
        owner = list(self.held)[number % len(self.held)]
        models = sorted({model for model, _ in self.expected})
        while time.monotonic() < self.until:
            model = chance.choice(models)
            try:
                person = Person(self.server, f"model={_in_link(model)}", self.held[owner])
                self.use.connections += 1
                for _ in range(chance.randrange(2, 8)):
                    if time.monotonic() < self.until:
                        self._ask(person, owner, model, chance)
                person.close()
            except _AWAY:
                time.sleep(1)  # as a browser tries again

    def _ask(self, person: Person, owner: str, model: str, chance: random.Random) -> None:
        one = chance.choice([text for of, text in self.expected if of == model])
        self.use.waits.append(person.type_prompt(one))
        try:
            if person.picture() != self.expected[model, one]:
                self.use.wrong.append(f"{model}: {one}")
        except RuntimeError as error:
            self.use.told.append(str(error))
            return
        if not chance.randrange(_SAVED):
            title = f"{owner} {chance.getrandbits(64):x}"
            person.fill("Title", title)
            person.press("Save")
            if any(title in caption for caption in person.captions()):
                self.use.saved.append((owner, title))


def lost_and_strange(url: str, saved: list[tuple[str, str]]) -> tuple[int, int]:
    """Confirmed runs that are not in the database, and runs under another owner's name."""
    with psycopg.connect(url) as connection:
        kept = dict(connection.execute("SELECT title, owner_name FROM runs").fetchall())
    lost = sum(title not in kept for _, title in saved)
    return lost, sum(title in kept and kept[title] != owner for owner, title in saved)


def main() -> None:
    """Set up, use, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--sessions", type=int, default=16)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--prompts", type=int, default=60, help="of each model")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, postgres() as databases, issuer(_USERS) as provider:
        for line in day(Path(name), databases, provider, options):
            print(line)


def day(folder: Path, databases: str, provider: str, options: argparse.Namespace) -> Iterator[str]:
    """The whole of it; yields what came of it, in lines."""
    with psycopg.connect(f"{databases}postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE portal")
    file, models = settings_file(folder)
    port = free_port()
    with in_front_of([f"127.0.0.1:{port}"], folder) as nginx:
        front = Server(f"127.0.0.1:{nginx.port}", 0, BASE, nginx.trusts)
        secrets = secrets_file(folder / "secrets.toml", provider, f"{front.origin()}{BASE}")
        variables = {
            "REVERSE_ATTENTION_SETTINGS": str(file),
            "REVERSE_ATTENTION_RUNS__DATABASE": f"{databases}portal",
            "STREAMLIT_SECRETS_FILES": str(secrets),
        }
        serve = partial(served, folder, port, BASE, **variables)
        with serve():
            held = cookies(front)
            expected = alone(front, held["Ada"], prompts(options.prompts), models)
        visitors = Visitors(front, held, expected)
        killed = in_use(visitors, serve, options)
    yield from told(visitors.use, killed, lost_and_strange(f"{databases}portal", visitors.use.saved))


def in_use(
    visitors: Visitors, serve: Callable[[], AbstractContextManager[Server]], options: argparse.Namespace
) -> int:
    """All people at once, and a kill in the middle; the prompts that were answered before it."""
    people = [threading.Thread(target=visitors.visit, args=(number,)) for number in range(options.sessions)]
    with serve() as server:
        half = time.monotonic() + 30 * options.minutes
        visitors.until = half + 30 * options.minutes
        for person in people:
            person.start()
        while time.monotonic() < half:
            visitors.use.memory.append(server.memory())
            time.sleep(_EVERY)
        os.kill(server.pid, signal.SIGKILL)
    killed = len(visitors.use.waits)
    with serve() as server:
        while any(person.is_alive() for person in people):
            visitors.use.memory.append(server.memory())
            time.sleep(_EVERY)
    return killed


def told(use: Use, killed: int, lost_and_strange: tuple[int, int]) -> Iterator[str]:
    """What came of it, in lines."""
    lost, strange = lost_and_strange
    yield (
        f"{len(use.waits)} prompts by {use.connections} visits, {killed} of them before the kill: "
        f"median wait {statistics.median(use.waits):.2f} s, worst {max(use.waits):.2f} s"
    )
    yield f"pictures that differ from those of one alone: {len(use.wrong)}"
    yield f"pages without a picture: {len(use.told)} {sorted(set(use.told))[:3]}"
    yield f"runs confirmed: {len(use.saved)}; lost: {lost}; under another owner's name: {strange}"
    memory = [f"{size / 1e6:.0f}" for size in use.memory[:: max(1, len(use.memory) // 12)]]
    yield f"memory of the process in MB, along the way: {', '.join(memory)}"


if __name__ == "__main__":
    main()
