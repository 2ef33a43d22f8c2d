"""Databases that are locked, away, full, damaged or read-only: each is a sentence, and nothing changes."""

import logging
import os
import sqlite3

import pytest
from saving import CONTENT

from components.portal.runs import database
from components.portal.runs.faults import RunsError
from components.portal.runs.search import Wanted
from components.portal.runs.store import Runs


@pytest.fixture
def path(tmp_path):
    return tmp_path / "runs.db"


@pytest.fixture
def runs(path, monkeypatch):
    monkeypatch.setattr(database, "SECONDS", 0.2)  # to wait for others
    runs = Runs(f"sqlite:///{path}")
    yield runs
    runs.close()


def refused(runs: Runs) -> str:
    with pytest.raises(RunsError) as refused:
        runs.save(None, CONTENT, title="secret title", note="secret note")
    return str(refused.value)


def test_a_database_that_another_program_holds(runs, path, caplog):
    runs.save(None, CONTENT)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with caplog.at_level(logging.INFO):
        assert "in use by another program" in refused(runs)
    assert "secret" not in caplog.text
    assert runs.page(None, Wanted()).n_all == 1  # reading goes on
    holder.execute("ROLLBACK")
    holder.close()
    runs.save(None, CONTENT)


def test_a_disk_that_is_full(path, monkeypatch):
    set_up = database._set_up

    def small(connection, record):
        set_up(connection, record)
        connection.execute("PRAGMA max_page_count = 40").close()

    monkeypatch.setattr(database, "_set_up", small)
    runs = Runs(f"sqlite:///{path}")
    kept, said = [], ""
    while not said and len(kept) < 100:
        try:
            kept.append(runs.save(None, CONTENT))
        except RunsError as error:
            said = str(error)
    assert "There is no room left where runs are kept" in said
    assert kept
    assert {run.id for run in runs.page(None, Wanted(), most=100).runs} == set(kept)
    runs.close()


def test_a_file_that_is_no_database(path, runs):
    path.write_text("no database " * 1000)
    assert "damaged or no database" in refused(runs)
    assert path.read_text().startswith("no database")


@pytest.mark.skipif(os.getuid() == 0, reason="root writes everywhere")
def test_a_folder_that_may_not_be_written(tmp_path):
    tmp_path.chmod(0o500)
    runs = Runs(f"sqlite:///{tmp_path}/new/runs.db")
    assert "cannot be written" in refused(runs)


def test_a_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("")
    assert "cannot be written" in refused(Runs(f"sqlite:///{tmp_path}/file/runs.db"))


def test_a_server_that_is_not_there():
    runs = Runs("postgresql://portal:secret@127.0.0.1:9/runs")
    said = refused(runs)
    assert "cannot be reached" in said
    assert "secret" not in said
    runs.close()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "is none"),
        ("runs.db", "is none"),
        ("mysql://localhost/runs", "SQLite or PostgreSQL"),
        ("sqlite://", "name a file"),
    ],
)
def test_an_address_of_no_database(url, said):
    with pytest.raises(RunsError, match=said):
        Runs(url)
