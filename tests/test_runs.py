"""Runs in a database: kept, found, shared, changed and deleted, of SQLite and of PostgreSQL alike."""

import dataclasses
import itertools
import json
import os
import re
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import postgres
import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from saving import CONTENT, EACH
from sqlalchemy import text

from components.portal.runs import database, store
from components.portal.runs.access import Person
from components.portal.runs.faults import NotThere, RunsError
from components.portal.runs.saved import read, title_of
from components.portal.runs.search import Wanted
from components.portal.runs.store import KEPT_DELETED, Runs
from components.portal.runs.tables import Base, Kind, Sharing
from components.portal.runs.thumbnail import thumbnail
from reverse_attention import TraceResult, compare
from reverse_attention.result import SankeyData, SankeyLink, SankeyNode

HERE = Path(__file__).parent
ADA, BOB = Person("ada-id", "Ada"), Person("bob-id", "Bob")


@pytest.fixture(scope="module")
def postgres_server():
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request, tmp_path):
    """Of a database with nothing in it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/new/runs.db"
    server = request.getfixturevalue("postgres_server")
    name = re.sub(r"\W", "_", request.node.name).lower()[:60]
    with psycopg.connect(server + "postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return server + name


@pytest.fixture
def runs(url):
    runs = Runs(url)
    yield runs
    runs.close()


def other(prompt: str, model: str = "demo-qwen2") -> str:
    """The saved trace as of another prompt of as many characters, by another model."""
    saved = json.loads(CONTENT)
    assert len(prompt) <= len(saved["text"])
    return json.dumps(saved | {"text": prompt.ljust(len(saved["text"])), "model": model})


def titles(runs, who=None, **wanted):
    return {run.title for run in runs.page(who, Wanted(**wanted)).runs}


def test_a_run_is_kept_as_it_was_and_told_of(runs):
    run_id = runs.save(None, CONTENT, tags=["b", " a ,c", "a"], note=" Look:\x00\n at  this ")
    assert len(run_id) >= 22  # 128 bits in letters of an address
    assert TraceResult.from_json(runs.content(None, run_id)) == TraceResult.from_json(CONTENT)
    told = runs.run(None, run_id)
    assert (told.kind, told.tags, told.note) == (Kind.TRACE, ("a", "b", "c"), "Look:\n at  this")
    assert (told.models, told.target, told.is_own) == (("demo-qwen2",), "a", True)
    assert told.title == "a · Mary has a green bag. Mary has a"
    assert told.created == told.changed
    assert runs.page(None, Wanted()).runs == [told]


def test_it_is_changed_duplicated_deleted_and_had_back(runs):
    run_id = runs.save(None, CONTENT, title="First", tags=["old", "both"])
    runs.change(None, run_id, title="Second\ntitle", tags=["both", "new"], note="Said.")
    told = runs.run(None, run_id)
    assert (told.title, told.tags, told.note) == ("Second title", ("both", "new"), "Said.")
    assert told.changed > told.created
    runs.change(None, run_id, title=" ")
    assert runs.run(None, run_id).title == "Second title"

    twin = runs.run(None, runs.duplicate(None, run_id))
    assert twin.id != run_id
    assert (twin.title, twin.tags, twin.note) == ("Copy of Second title", ("both", "new"), "Said.")
    assert runs.content(None, twin.id) == runs.content(None, run_id)

    runs.delete(None, run_id)
    assert titles(runs) == {twin.title}
    assert runs.choices(None).tags == ["both", "new"]
    for gone in (runs.run, runs.content, runs.delete, runs.duplicate):
        with pytest.raises(NotThere):
            gone(None, run_id)
    runs.undelete(None, run_id)
    assert runs.run(None, run_id).tags == ("both", "new")
    with pytest.raises(NotThere):
        runs.undelete(None, run_id)


def test_what_was_deleted_long_ago_is_forgotten(runs, monkeypatch):
    run_id, later = runs.save(None, CONTENT), runs.save(None, CONTENT)
    runs.delete(None, run_id)
    then = store._now()
    monkeypatch.setattr(store, "_now", lambda: then + KEPT_DELETED * 1.01)
    runs.delete(None, later)
    runs.undelete(None, later)
    with pytest.raises(NotThere):
        runs.undelete(None, run_id)
    assert runs.choices(None).models == ["demo-qwen2"]  # what hung on it is gone with it


def test_runs_are_found_by_words_and_by_what_they_are(runs):
    runs.save(None, other("Straße in ROME"), title="A", tags=["city"], note="100% sure_thing")
    runs.save(None, other("Oslo"), title="B", tags=["city", "north"])
    runs.save(None, other("Oslo", "demo-gpt2"), title="C")
    both = compare([TraceResult.from_json(other("Oslo", name)) for name in ("demo-qwen2", "demo-gpt2")])
    runs.save(None, both.to_json(), title="D")
    for words, expected in {
        "": "ABCD", "oslo": "BCD", "OSLO north": "B", "strasse": "A", "rome a": "A", "demo-gpt2": "CD",
        "100%": "A", "e_t": "A", "%": "A", "_": "A", "\\": "", "'; DROP TABLE runs; --": "", "\x00": "ABCD",
    }.items():  # fmt: skip
        assert titles(runs, words=words) == set(expected), words
    assert titles(runs, kind=Kind.COMPARISON) == {"D"}
    assert titles(runs, model="demo-gpt2") == {"C", "D"}
    assert titles(runs, model="demo") == set()
    assert titles(runs, tag="city", words="oslo") == {"B"}
    for field in ("model", "tag", "owner", "words"):
        for refused in ("nowhere\x00", "nowhere\ud800", "x" * 10**5):  # by a database, or a driver
            assert titles(runs, **{field: refused}) == set(), (field, refused[:9])
    choices = runs.choices(None)
    assert (choices.models, choices.tags, choices.owners) == (
        ["demo-gpt2", "demo-qwen2"],
        ["city", "north"],
        {},
    )
    pages = [runs.page(None, Wanted(), first=n, most=3) for n in (0, 3)]
    assert [page.n_all for page in pages] == [4, 4]
    assert [run.title for page in pages for run in page.runs] == ["D", "C", "B", "A"]


def test_a_person_sees_what_is_shared_and_nothing_else(runs):
    of_ada = {each: runs.save(ADA, other("Oslo"), title=each, tags=[each], sharing=each) for each in Sharing}
    of_bob = runs.save(BOB, CONTENT, title="bob")
    assert runs.run(BOB, of_bob).sharing == Sharing.PRIVATE  # unless said otherwise
    assert titles(runs, ADA) == {"private", "link", "all"}
    assert titles(runs, BOB) == {"all", "bob"}
    assert titles(runs, BOB, words="oslo") == titles(runs, BOB, owner="ada-id") == {"all"}
    assert titles(runs, BOB, tag="link") == titles(runs, BOB, tag="private") == set()
    assert (runs.choices(BOB).tags, runs.choices(BOB).owners) == (["all"], {"ada-id": "Ada", "bob-id": "Bob"})
    assert runs.run(BOB, of_ada["link"]).title == "link"
    assert not runs.run(BOB, of_ada["all"]).is_own


def test_every_function_answers_alike_for_what_is_not_there_and_what_is_anothers(runs):
    """Each function of the store that takes an id, whichever it is, with each id that is not one's own."""
    taking_ids = {
        name
        for name, function in vars(Runs).items()
        if not name.startswith("_") and "run_id" in function.__annotations__
    }
    assert taking_ids == {"run", "content", "duplicate", "change", "delete", "undelete"}
    of_ada = {each: runs.save(ADA, CONTENT, title=each, sharing=each) for each in Sharing}
    of_nobody = runs.save(None, CONTENT)
    deleted = runs.save(ADA, CONTENT, sharing=Sharing.ALL)
    runs.delete(ADA, deleted)
    reading = {"run", "content", "duplicate"}
    answers = set()
    for who, name, run_id in [
        *((BOB, name, run_id) for name in taking_ids for run_id in ("no-such", "", "x" * 999, deleted)),
        *((BOB, name, of_ada[Sharing.PRIVATE]) for name in taking_ids),
        *((None, name, of_ada[Sharing.PRIVATE]) for name in taking_ids),
        *((BOB, name, of_ada[each]) for name in taking_ids - reading for each in Sharing),
        *((None, name, of_ada[each]) for name in taking_ids - reading for each in Sharing),
        *((BOB, name, of_nobody) for name in taking_ids - reading),
    ]:
        with pytest.raises(NotThere) as refused:
            getattr(runs, name)(who, run_id)
        answers.add(str(refused.value))
    assert len(answers) == 1
    assert {runs.run(ADA, run_id).title for run_id in of_ada.values()} == set(Sharing)
    runs.undelete(ADA, deleted)


def test_a_duplicate_is_ones_own_and_private(runs):
    shared = runs.save(ADA, CONTENT, sharing=Sharing.LINK)
    twin = runs.duplicate(BOB, shared)
    assert runs.run(BOB, twin).is_own
    with pytest.raises(NotThere):
        runs.run(ADA, twin)
    runs.change(ADA, shared, sharing=Sharing.PRIVATE)
    with pytest.raises(NotThere):
        runs.run(BOB, shared)


def test_many_who_change_one_run_at_once_wait_for_each_other(runs):
    run_id = runs.save(ADA, CONTENT)
    drafts = [Person(f"new-{n}", "New") for n in range(8)]

    def change(n: int) -> None:
        for step in range(8):
            runs.change(ADA, run_id, tags=["kept", f"of-{(n + step) % 3}"], title=f"{n} {step}")
            runs.keep_draft(drafts[step], str(n))

    with ThreadPoolExecutor(3) as threads:
        list(threads.map(change, range(3)))
    tags = runs.run(ADA, run_id).tags
    assert (len(tags), tags[0]) == (2, "kept")
    assert {runs.draft(who) for who in drafts} <= {"0", "1", "2"}


def test_what_is_no_run_changes_nothing(tmp_path):
    runs = Runs(f"sqlite:///{tmp_path}/runs.db")
    for content in ("", "{}", "[" * 50_000, '{"schema": 3}', CONTENT.replace("8", "-8"), "null"):
        with pytest.raises(ValueError, match=r"^(Not a saved|A damaged)"):
            runs.save(None, content)
    assert runs.page(None, Wanted()).n_all == 0
    runs.close()


def test_processes_share_a_database_and_every_confirmed_run_outlives_kills(url, tmp_path):
    """At first four at once, in which the tables are made too; then one after the other is killed."""
    root = HERE.parent
    n_kills = 50 if url.startswith("sqlite") else 4
    done = subprocess.run(
        [sys.executable, HERE / "saving.py", url, "4", str(n_kills)],
        env={**os.environ, "PYTHONPATH": f"{root}:{root / 'core'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    confirmed = set(done.stdout.split())
    assert len(confirmed) >= 4 * EACH + n_kills / 2
    if n_kills == 50:
        with sqlite3.connect(tmp_path / "new" / "runs.db") as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
    runs = Runs(url)
    kept = runs.page(None, Wanted(tag="kept"), most=10**6).runs
    assert confirmed <= {run.id for run in kept}
    assert {runs.content(None, run.id) for run in kept} == {read(CONTENT).to_json()}
    assert {run.tags + run.models for run in kept} == {("kept", "demo-qwen2")}
    runs.close()


@pytest.mark.postgres
def test_a_server_that_is_busy_is_a_sentence_and_one_that_was_away_is_asked_again(
    postgres_server, monkeypatch
):
    monkeypatch.setattr(database, "SECONDS", 1)
    with psycopg.connect(postgres_server + "postgres", autocommit=True) as other:
        other.execute("CREATE DATABASE away")
        runs = Runs(postgres_server + "away")
        run_id = runs.save(None, CONTENT)
        with psycopg.connect(postgres_server + "away") as holder:
            holder.execute("LOCK TABLE runs")
            with pytest.raises(RunsError, match="in use by another program"):
                runs.delete(None, run_id)
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'away'")
        assert runs.run(None, run_id).title
    runs.close()


def test_sqlite_waits_until_a_run_is_on_disk(tmp_path):
    opened = database.Database(f"sqlite:///{tmp_path}/runs.db")
    with opened.writing() as session:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        assert [session.scalar(text(f"PRAGMA {name}")) for name in pragmas] == ["wal", 2, 1, 5000]
    opened.close()


def test_the_migrations_make_the_tables_that_the_store_uses(url):
    opened = database.Database(url)
    with opened.reading() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Base.metadata) == []
    opened.close()


def test_a_database_of_the_first_version_is_brought_to_todays(tmp_path):
    """``data/runs-0001.sql`` was dumped from a database that revision 1 had made and written."""
    with sqlite3.connect(tmp_path / "runs.db") as connection:
        connection.executescript((HERE / "data" / "runs-0001.sql").read_text(encoding="utf-8"))
    connection.close()
    runs = Runs(f"sqlite:///{tmp_path}/runs.db")
    old = runs.run(None, "run-of-revision-1")
    assert (old.title, old.tags, old.note) == ("An old run", ("old",), "Made by revision 1")
    assert TraceResult.from_json(runs.content(None, old.id)) == TraceResult.from_json(CONTENT)
    assert titles(runs, words="green bag") == {"An old run"}
    runs.change(None, old.id, title="A new title")
    runs.keep_draft(ADA, "typed")
    assert titles(runs) == {"A new title"}
    runs.close()
    opened = database.Database(f"sqlite:///{tmp_path}/runs.db")
    with opened.reading() as session:
        assert compare_metadata(MigrationContext.configure(session.connection()), Base.metadata) == []
    opened.close()


def test_drafts_are_each_persons_own(runs):
    assert runs.draft(ADA) == ""
    runs.keep_draft(ADA, "first")
    runs.keep_draft(ADA, "second")
    assert (runs.draft(ADA), runs.draft(BOB)) == ("second", "")


def test_a_database_of_a_newer_version_is_left_alone(tmp_path):
    runs = Runs(f"sqlite:///{tmp_path}/runs.db")
    runs.ping()
    runs.close()
    with sqlite3.connect(tmp_path / "runs.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    later = Runs(f"sqlite:///{tmp_path}/runs.db")
    with pytest.raises(RunsError, match="A newer version of the dashboard"):
        later.save(None, CONTENT)
    later.close()


def test_a_thumbnail_says_words_as_text_and_is_made_of_numbers_otherwise():
    saved = json.loads(CONTENT)
    evil = '"/><script>alert(1)</script>\x00\ud800'
    saved["labels"] = saved["tokens"] = [evil] * saved["seq_len"]
    for node in saved["sankey"]["nodes"]:
        node["name"] = evil
    saved["model"] = evil
    result = TraceResult.from_dict(saved)
    drawing = ElementTree.fromstring(thumbnail([result, result]))
    tags = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in drawing.iter()}
    assert tags == {"svg", "g", "path", "rect"}
    words = " ".join(value for element in drawing.iter() for value in element.attrib.values())
    assert not re.sub(r"translate|none|#[0-9a-f]{6}|[MC\d. ()-]", "", words)
    alone = ElementTree.fromstring(thumbnail([result]))
    assert {text.text for text in alone.findall(".//{*}text")} >= {'"/><scri…'}
    assert not {element.tag for element in alone.iter() if "script" in element.tag}
    assert len(title_of([result])) <= 80


def test_a_thumbnail_has_a_node_a_token_whatever_the_layers():
    """Three routes from 0 to 2, one over 1: between two tokens, what all hops between them carry."""
    routes = [(0.6, "L0_P0 L1_P0 L2_P2"), (0.3, "L0_P0 L1_P1 L2_P2"), (0.1, "L0_P0 L1_P2 L2_P2")]
    hops = [
        SankeyLink(*ends, mass, [n])
        for n, (mass, path) in enumerate(routes)
        for ends in itertools.pairwise(path.split())
    ]
    ids = sorted({end for hop in hops for end in (hop.source, hop.target)})
    nodes = [SankeyNode(one, "x", int(one[-1]), int(one[1])) for one in ids]
    result = dataclasses.replace(
        TraceResult.from_json(CONTENT), sankey=SankeyData(nodes, hops), target_pos=2, answer=None
    )
    drawing = ElementTree.fromstring(thumbnail([result]))
    assert len(drawing.findall(".//{*}rect")) == 3
    widths = sorted(float(path.get("stroke-width", 0)) for path in drawing.findall(".//{*}path"))
    assert [width / widths[-1] for width in widths] == pytest.approx([3 / 7, 3 / 7, 1], abs=0.02)
    shown = [result.labels[position].removeprefix("␣") for position in (0, 1, 2)]
    assert [text.text for text in drawing.findall(".//{*}text")] == shown
