"""Runs on the pages, without a browser: saved, found, opened with no model, changed, deleted, not shown."""

import dataclasses
import json
import re
import sqlite3
from pathlib import Path

import pytest
from saving import CONTENT
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from components import controls
from components.portal import people
from components.portal.runs import file, here
from components.portal.runs.access import Person
from components.portal.runs.saved import read
from components.portal.runs.search import Wanted
from components.portal.runs.tables import Sharing
from components.session import Key
from reverse_attention import TraceResult, compare
from reverse_attention.picture.picture import picture_of

ADA, BOB = Person("ada-id", "Ada"), Person("bob-id", "Bob")
NO_BREAK = "\u00a0"
NOT_THERE = "There is no such run here, or it is not shared with you."


@pytest.fixture
def runs(tmp_path, monkeypatch):
    """A database of this test's own."""
    monkeypatch.setenv("REVERSE_ATTENTION_RUNS__DATABASE", f"sqlite:///{tmp_path}/runs.db")
    here.runs.cache_clear()
    yield here.runs()
    here.runs().close()
    here.runs.cache_clear()


@pytest.fixture
def signed_in(monkeypatch):
    """Lets somebody be signed in."""

    def sign_in(person):
        for module in ("asked", "fields", "listed", "opened", "save"):
            monkeypatch.setattr(f"components.kept.{module}.person", lambda: person)

    assert people.person() is None
    return sign_in


def runs_page(run_id: str = "") -> AppTest:
    def page() -> None:
        import streamlit as st

        from components.kept.asked import do_asked
        from components.kept.page import runs_page

        if "gives_way" in st.session_state:
            del st.session_state["gives_way"]
            st.rerun()
        do_asked()
        runs_page()

    app = AppTest.from_function(page, default_timeout=60)
    if run_id:
        app.session_state[Key.RUN] = run_id
    app.run()
    assert not app.exception
    return app


def said(app: AppTest) -> str:
    return "\n".join(one.value for one in [*app.header, *app.markdown, *app.caption, *app.error]).replace(
        "\\", ""
    )


def rows(app: AppTest) -> list[str]:
    return [b.label.replace("\\", "") for b in app.button if b.key and b.key.startswith(Key.RUN_OPEN)]


def test_a_trace_is_saved_on_its_page_and_found_on_the_other(runs):
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    suggested = app.text_input(key=Key.SAVE_TITLE).value
    assert suggested.startswith("Paris · Alice lives in Paris.")
    assert len(suggested) <= 80
    app.text_input(key=f"{Key.RUN_TAGS}_new").input("first, <b>demo</b>")
    app.text_area(key=f"{Key.RUN_NOTE}_new").input("To be shown.")
    next(b for b in app.button if b.label == "Save").click().run()
    assert f"Saved as **{suggested}**" in said(app)
    (run,) = runs.page(None, Wanted()).runs
    assert (run.title, run.tags, run.note) == (suggested, ("<b>demo</b>", "first"), "To be shown.")
    kept = TraceResult.from_json(runs.content(None, run.id))
    assert app.dataframe[0].value["path"].tolist() == [beam["text"] for beam in picture_of(kept)["beams"]]

    app.button(key=Key.OPEN_SAVED).click().run()
    assert not app.exception
    assert suggested in said(app)
    app.button(key=Key.RUN_BACK).click().run()
    assert rows(app) == [suggested]
    assert "Trace · demo-qwen2 · " in said(app)
    assert "first" in said(app)


def test_a_link_opens_a_run_with_no_model_whichever_page_it_names(runs, browser_that_brings, monkeypatch):
    monkeypatch.setattr(controls, "load", lambda *_: pytest.fail("a model is loaded"))
    run_id = runs.save(None, CONTENT, title="A *title*", note="One\n\n    # two\n  * three")
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    app.query_params["run"] = run_id
    app.run()
    assert not app.exception
    assert not app.error
    assert "A *title*" in said(app)
    note = next(one.value for one in app.markdown if "two" in one.value)
    lines = [line.rstrip(" ") for line in note.split("\n")]
    assert lines == ["One", "", f"{NO_BREAK * 4}\\# two", f"{NO_BREAK * 2}\\* three"]
    assert "edge weights norm" in said(app)
    assert browser_that_brings["kept"]["query"] == f"run={run_id}"


def test_it_is_edited_duplicated_deleted_and_had_back(runs):
    run_id = runs.save(None, CONTENT, title="First", tags=["a"])
    app = runs_page()
    app.button(key=f"{Key.RUN_OPEN}_{run_id}").click().run()
    app.text_input(key=Key.RUN_TITLE).input("Second")
    app.text_input(key=f"{Key.RUN_TAGS}_{run_id}").input("b, c")
    next(b for b in app.button if b.label == "Save changes").click().run()
    assert "Second" in said(app)
    assert runs.run(None, run_id).tags == ("b", "c")

    app.button(key=Key.RUN_DUPLICATE).click().run()
    assert "Copy of Second" in said(app)
    app.button(key=Key.RUN_DELETE).click().run()
    assert rows(app) == ["Second"]
    app.button(key=Key.RUN_UNDO).click().run()
    assert rows(app) == ["Copy of Second", "Second"]
    assert not app.error


def click_hastily(app: AppTest, button: Button, gives_way: object = True) -> None:
    """The run that a click starts gives way to another, as where somebody goes on at once."""
    button.click()
    app.session_state["gives_way"] = gives_way
    app.run()
    assert not app.exception
    assert not app.error


def test_no_click_is_lost_where_its_run_gives_way(runs):
    run_id = runs.save(None, CONTENT, title="First")
    app = runs_page(run_id)
    app.text_input(key=Key.RUN_TITLE).input("Second")
    app.text_area(key=f"{Key.RUN_NOTE}_{run_id}").input("Typed")
    click_hastily(app, next(b for b in app.button if b.label == "Save changes"))
    assert (runs.run(None, run_id).title, runs.run(None, run_id).note) == ("Second", "Typed")
    click_hastily(app, app.button(key=Key.RUN_DUPLICATE))
    assert "Copy of Second" in said(app)
    click_hastily(app, app.button(key=Key.RUN_DELETE))
    assert rows(app) == ["Second"]
    click_hastily(app, app.button(key=Key.RUN_UNDO))
    assert rows(app) == ["Copy of Second", "Second"]
    assert runs.page(None, Wanted()).n_all == 2


def test_what_was_asked_is_done_whichever_page_comes_next(runs, browser_that_brings):
    run_id = runs.save(None, CONTENT, title="First")
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    app.query_params["run"] = run_id
    app.run()
    app.button(key=Key.RUN_DUPLICATE).click()
    app.switch_page("pages/learn.py").run()
    assert [run.title for run in runs.page(None, Wanted()).runs] == ["Copy of First", "First"]
    assert app.button(key=Key.LEARN_ON)  # who went on to another page stays there
    app.switch_page("pages/runs.py").run()
    app.button(key=Key.RUN_DELETE).click()
    app.switch_page("pages/learn.py").run()
    assert [run.title for run in runs.page(None, Wanted()).runs] == ["First"]


def test_save_keeps_the_picture_that_it_was_pressed_for_or_none(runs):
    def page() -> None:
        import dataclasses

        import streamlit as st
        from saving import CONTENT

        from components.kept.save import save_run
        from reverse_attention import TraceResult

        if "gives_way" in st.session_state:
            st.session_state["model"] = st.session_state.pop("gives_way")
            st.rerun()
        result = TraceResult.from_json(CONTENT)
        shown = dataclasses.replace(result, model=st.session_state.get("model", result.model))
        save_run([shown], shown.to_json)

    app = AppTest.from_function(page, default_timeout=60).run()
    model = TraceResult.from_json(CONTENT).model
    for gives_way_to, n_kept, is_told in [("other", 0, 1), ("other", 1, 0), ("other", 2, 0), (model, 2, 1)]:
        click_hastily(app, next(b for b in app.button if b.label == "Save"), gives_way_to)
        assert [run.models[0] for run in runs.page(None, Wanted()).runs] == ["other"] * n_kept
        assert [one.value[:16] for one in app.warning] == ["Save was pressed"] * is_told


def test_the_list_is_searched_filtered_and_turned(runs):
    both = compare([TraceResult.from_json(CONTENT)] * 2, names=["a", "b"])
    runs.save(None, both.to_json(), title="Both")
    for n in range(21):
        runs.save(None, CONTENT, title=f"Run {n}", tags=["even"] * (n % 2 == 0))
    app = runs_page()
    assert rows(app) == [f"Run {n}" for n in range(20, 0, -1)]
    app.button(key=Key.RUN_OLDER).click().run()
    assert rows(app) == ["Run 0", "Both"]
    app.text_input(key=Key.RUN_SEARCH).input("RUN 1").run()
    assert rows(app) == [f"Run {n}" for n in (*range(19, 9, -1), 1)]
    app.selectbox(key=Key.RUN_TAG).set_value("even").run()
    assert rows(app) == ["Run 18", "Run 16", "Run 14", "Run 12", "Run 10"]
    app.selectbox(key=Key.RUN_KIND).set_value("comparison").run()
    assert "No run is like this" in app.info[0].value


def test_people_of_one_name_are_told_apart(runs, signed_in):
    for n in range(3):
        runs.save(Person(f"ada-{n}", "Ada"), CONTENT, title=f"of {n}", sharing=Sharing.ALL)
    signed_in(BOB)
    app = runs_page()
    assert sorted(app.selectbox(key=Key.RUN_OWNER).options) == ["Ada", "Ada (2)", "Ada (3)"]
    for n in range(3):
        app.selectbox(key=Key.RUN_OWNER).set_value(f"ada-{n}").run()
        assert rows(app) == [f"of {n}"]


def test_a_comparison_opens_as_it_was(runs):
    result = TraceResult.from_json(CONTENT)
    both = compare([result, dataclasses.replace(result, model="demo-gpt2")], names=["one", "two"])
    run_id = runs.save(None, both.to_json())
    app = runs_page(run_id)
    assert not app.error
    assert [one.label for one in app.metric][:2] == ["Paths shared", "Hops shared"]


def test_a_file_opens_and_is_kept(runs):
    app = runs_page()
    app.file_uploader[0].upload("trace.json", CONTENT.encode(), "application/json").run()
    next(b for b in app.button if b.label == "Save").click().run()
    assert not app.error
    (run,) = runs.page(None, Wanted()).runs
    assert TraceResult.from_json(runs.content(None, run.id)) == TraceResult.from_json(CONTENT)


def test_a_run_is_exported_and_comes_in_elsewhere(runs):
    run_id = runs.save(None, CONTENT, title="A title", tags=["b", "a"], note="A note\nof two lines")
    exported = file.written(runs.run(None, run_id), runs.content(None, run_id))
    app = runs_page()
    app.file_uploader[0].upload("run.json", exported.encode(), "application/json").run()
    next(b for b in app.button if b.label == "Save").click().run()
    assert not app.error
    came, was = runs.page(None, Wanted()).runs
    assert came.id != was.id
    assert (came.title, came.tags, came.note) == (was.title, was.tags, was.note)
    assert runs.content(None, came.id) == runs.content(None, was.id)
    whole = json.loads(exported)
    for key, value in [
        ("title", 3),
        ("tags", "a"),
        ("tags", [1]),
        ("note", None),
        ("more", 1),
        ("saved", {}),
    ]:
        with pytest.raises(ValueError, match=r"^(A damaged run|Not a saved trace or comparison)"):
            read(file.opened(json.dumps({**whole, key: value}).encode()).content)


def test_what_is_not_there_and_what_is_anothers_look_alike(runs, signed_in):
    of_ada = {each: runs.save(ADA, CONTENT, title=f"ada {each}", sharing=each) for each in Sharing}
    signed_in(BOB)
    for run_id in ("no-such", "../../etc", "<b>", of_ada[Sharing.PRIVATE]):
        app = runs_page(run_id)
        assert NOT_THERE in said(app)
        assert "ada" not in said(app)
        assert [b.key for b in app.button] == [Key.RUN_BACK]
    assert rows(runs_page()) == ["ada all"]
    app = runs_page(of_ada[Sharing.LINK])
    assert "ada link" in said(app)
    assert {Key.RUN_DELETE, Key.RUN_FORM}.isdisjoint(b.key for b in app.button)
    app.button(key=Key.RUN_DUPLICATE).click().run()
    assert {run.title for run in runs.page(BOB, Wanted(owner="bob-id")).runs} == {"Copy of ada link"}

    signed_in(ADA)
    app = runs_page(of_ada[Sharing.PRIVATE])
    app.selectbox(key=f"{Key.RUN_SHARING}_{of_ada[Sharing.PRIVATE]}").set_value(Sharing.ALL)
    next(b for b in app.button if b.label == "Save changes").click().run()
    assert runs.run(BOB, of_ada[Sharing.PRIVATE]).title == "ada private"


def test_what_others_wrote_into_the_database_is_a_sentence_or_an_image(runs, tmp_path):
    run_id = runs.save(None, CONTENT, title="Changed")
    secret = tmp_path / "secret.svg"
    secret.write_text("<svg >secret</svg>")
    for content in ("{}", "", CONTENT.replace('"target_pos"', '"target"')):
        with sqlite3.connect(tmp_path / "runs.db") as connection:
            connection.execute("UPDATE runs SET content = ?, thumbnail = ?", (content, str(secret)))
        connection.close()
        app = runs_page(run_id)
        assert "saved trace" in said(app) or "damaged trace" in said(app)
    (image,) = [one.proto.body for one in runs_page().get("html")]
    assert re.fullmatch(r'<img alt="" [\w =":/+;,]*>', image)


def test_a_database_that_fails_is_a_sentence_and_nothing_typed_is_lost(runs, tmp_path):
    app = runs_page()
    app.file_uploader[0].upload("trace.json", CONTENT.encode(), "application/json").run()
    app.text_area(key=f"{Key.RUN_NOTE}_new").input("Typed.")
    runs.close()
    Path(tmp_path / "runs.db").write_text("no database " * 500)
    for left in tmp_path.glob("runs.db-*"):
        left.unlink()
    next(b for b in app.button if b.label == "Save").click().run()
    assert "damaged or no database" in said(app)
    assert app.text_area(key=f"{Key.RUN_NOTE}_new").value == "Typed."
