"""The widget of a notebook: what is clicked comes back to Python, and what Python asks for is shown."""

import importlib
import json
import sys

import numpy as np
import pandas as pd
import pytest
from browser import SLOW
from playwright.sync_api import expect
from traitlets import TraitError

from reverse_attention import ReverseAttentionTracer, compare
from reverse_attention.comparison.view import columns
from reverse_attention.notebook import CompareSelection, Selection, show
from reverse_attention.picture.picture import picture_of

TEXT = "Alice lives in Paris. Tom lives in Rome. Alice lives in"


@pytest.fixture(scope="module")
def result(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    return tracer.trace(tracer.capture(TEXT), weights="relevance", paths="token")


@pytest.fixture(scope="module")
def comparison(demo, result):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    other = tracer.trace(tracer.capture(TEXT.replace("Paris", "Cairo")), weights="relevance", paths="token")
    return compare([result, other], names=["Paris", "Cairo"])


NOT_ONE = "must name one thing: a node with its 'id', or a link with its 'source' and 'target'; give what"


def badly_named(kind, **rest):
    """Selections of a node or a link that no picture could have, and of both."""
    node, link = {"id": "L0_P3"}, {"source": "L0_P3", "target": "L1_P12"}
    for node_and_link in (
        {"node": {"label": "x"}},
        {"node": {"id": 3}},
        {"node": {}},
        {"node": 3},
        {"node": np.array([3, 4])},
        {"link": (1, 2)},
        {"link": {"source": "x"}},
        {"node": node, "link": link},
    ):
        yield kind(**node_and_link, **rest)


def sent(widget, message):
    """What a browser sends reaches a widget as this."""
    widget.set_state({"_sent": message})


def test_what_is_clicked_is_told_with_the_paths_through_it(result):
    widget, other, told = show(result), show(result), []
    widget.observe(lambda change: told.append(change.new), "selection")
    assert widget.selection == Selection()
    picture = picture_of(result)
    node = next(node for node in picture["nodes"] if node["label"] == "␣Paris")
    sent(widget, {"kind": "node", "id": node["id"]})
    through = tuple(n for n, beam in enumerate(result.beams) if 3 in beam.positions)
    assert told == [Selection(node=node, paths=through)]
    link = picture["links"][0]
    sent(widget, {"kind": "link", "source": link["source"], "target": link["target"]})
    assert widget.selection.link == link
    for stale in ({"kind": "node", "id": "L9_P99"}, {"kind": "link"}, None):
        sent(widget, stale)
        assert widget.selection == Selection()
    assert other.selection == Selection(), "widgets of one result do not share what is selected"


def test_what_python_selects_is_sent_as_a_click_would_be(result):
    widget, told = show(result), []
    widget.observe(lambda change: told.append(change.new), "selection")
    nodes = {node["position"]: node for node in picture_of(result)["nodes"]}
    link = picture_of(result)["links"][0]
    ends = [next(at for at, node in nodes.items() if node["id"] == link[end]) for end in ("source", "target")]
    hop = {"kind": "link", "source": link["source"], "target": link["target"]}
    clicked = {"kind": "node", "id": nodes[3]["id"]}
    for asked, name in (
        (3, clicked),
        (tuple(ends), hop),
        (nodes[3]["id"], clicked),
        ([link["source"], link["target"]], hop),
        (Selection(node=nodes[3]), clicked),
        (Selection(link=link), hop),
        (np.int64(3), clicked),
        (tuple(pd.Series(ends)), hop),
    ):
        widget.selection = asked
        assert widget.get_state("_sent") == {"_sent": name}
        other = show(result)
        sent(other, name)
        assert widget.selection == other.selection == told[-1]
    widget.selection = None
    assert widget.get_state("_sent") == {"_sent": None}
    assert told[-1] == widget.selection == Selection()


def test_what_the_picture_has_not_cannot_be_selected(demo, result):
    widget = show(result)
    widget.selection = 3
    for asked, says in (
        (99, r"There is no 99 in the picture; it has the tokens at \[.*3.*, 12\]"),
        ((12, 3), r"There is no \(12, 3\) in the picture"),
        ("L9_P3", "There is no 'L9_P3'"),
        (True, "True cannot be selected; give what widget.selection gave"),
        ({"kind": "node"}, "cannot be selected"),
        ((1, 2, 3), "cannot be selected"),
        (Selection(node={"id": "L0_P99"}), "There is no 'L0_P99'"),
        (3.0, "3.0 cannot be selected"),
        ((0, True), "True cannot be selected"),
        (np.array([0, 3]), r"array\(\[0, 3\]\) cannot be selected"),
        (pd.DataFrame({"from": [3]}), "cannot be selected"),
        *((one, NOT_ONE) for one in badly_named(Selection)),
    ):
        with pytest.raises(TraitError, match=says):
            widget.selection = asked
        assert widget.selection.node["position"] == 3
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    deep = show(tracer.trace(tracer.capture(TEXT), graph="network"))
    with pytest.raises(TraitError, match="in several layers of the picture; give one of '") as refused:
        deep.selection = 12
    deep.selection = str(refused.value).split("'")[1]
    assert deep.selection.node["position"] == 12


def test_of_a_comparison_the_column_is_told_too(comparison):
    widget = show(comparison)
    node = columns(comparison)[1]["picture"]["nodes"][0]
    sent(widget, {"kind": "node", "id": node["id"], "column": 1})
    assert widget.selection.node == node
    assert widget.selection.column == 1
    assert widget.selection.paths
    sent(widget, {"kind": "token", "position": 3, "column": 0})
    assert widget.selection == CompareSelection(0, position=3)
    sent(widget, {"kind": "token", "position": 99, "column": 0})
    assert widget.selection == CompareSelection()

    for name, asked in (
        ({"kind": "token", "position": 3, "column": 0}, CompareSelection(0, position=3)),
        ({"kind": "node", "id": node["id"], "column": 1}, CompareSelection(1, node=node)),
        ({"kind": "token", "position": 3, "column": 0}, CompareSelection(np.int64(0), position=np.int64(3))),
        ({"kind": "node", "id": node["id"], "column": 1}, CompareSelection(np.int64(1), node=node)),
        (None, CompareSelection()),
        (None, None),
    ):
        widget.selection = asked
        assert widget.get_state("_sent") == {"_sent": name}
    for asked, says in (
        (3, r"give what widget.selection gave, a CompareSelection, such as"),
        (CompareSelection(0, position=99), "No column has .*position=99.*; there are 2 columns"),
        (CompareSelection(2, node=node), "there are 2 columns, the first is 0"),
        (CompareSelection(node=node), "column is None; it must be a whole number"),
        (CompareSelection(0.0, node=node), "column is 0.0; it must be a whole number"),
        (CompareSelection(False, node=node), "column is False; it must be a whole number"),
        (CompareSelection(0, position=True), "position is True; it must be a whole number"),
        (CompareSelection(0), "names 0 things of a column; give one node, link or position"),
        (CompareSelection(1, node=node, position=3), "names 2 things of a column"),
        (np.array([0, 3]), "give what widget.selection gave"),
        (pd.DataFrame({"column": [0], "position": [3]}), "give what widget.selection gave"),
        (CompareSelection(1, node={"id": "L9_P9"}), "There is no 'L9_P9' in the picture"),
    ):
        with pytest.raises(TraitError, match=says):
            widget.selection = asked
    for asked in badly_named(CompareSelection, column=1):
        with pytest.raises(TraitError, match=f"{NOT_ONE}|names 2 things of a column"):
            widget.selection = asked


def test_only_paths_that_there_are_can_be_shown(result, comparison):
    for widget in (show(result), show(comparison)):
        widget.paths = [1]
        with pytest.raises(TraitError, match="There is no path 99"):
            widget.paths = [0, 99]
        for none in ([True], [1.0], ["1"]):
            with pytest.raises(TraitError, match=f"A path is {none[0]!r}; it must be a whole number"):
                widget.paths = none
        assert widget.paths == [1]
        widget.paths = [np.int64(0)]
        assert json.dumps(widget.get_state("paths")) == '{"paths": [0]}'
        widget.paths = None
        assert len(repr(widget)) < 200


def test_only_results_are_shown():
    with pytest.raises(ValueError, match="is a str; give what"):
        show("Alice")


def test_without_anywidget_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "anywidget", None)
    monkeypatch.delitem(sys.modules, "reverse_attention.notebook")
    with pytest.raises(ImportError, match=r"pip install 'reverse-attention\[notebook\]'"):
        importlib.import_module("reverse_attention.notebook")


HOST = """<!doctype html><meta charset=utf-8><body style="--jp-layout-color0: %s"><script type=module>
// As anywidget: the module comes as a text, its default export may be a function that gives the widget.
const states = %s, esm = %s;
window.models = [];
for (const state of states) {
  const listeners = [], told = [];
  const model = {
    get: (name) => state[name],
    set: (name, value) => { state[name] = value; },
    save_changes: () => told.push({ ...state, _data: undefined }),
    on: (event, callback) => listeners.push([event, callback]),
    off: (event, callback) => listeners.splice(listeners.findIndex((pair) => pair[1] === callback), 1),
  };
  const mod = await import(URL.createObjectURL(new Blob([esm], { type: "text/javascript" })));
  const widget = await mod.default();
  const el = document.createElement("div");
  const stop = await widget.render({ model, el });
  document.body.append(el); // later, as notebooks do
  const change = (name, value) => {
    state[name] = value;
    for (const [event, callback] of [...listeners]) if (event === `change:${name}`) callback();
  };
  models.push({ told, change, stop, listeners, el });
}
</script>"""


def in_script(value) -> str:
    return json.dumps(value).replace("<", "\\u003c")


@pytest.mark.e2e
def test_a_click_in_the_browser_sets_the_trait_and_paths_are_shown(result, comparison, open_page, tmp_path):
    widgets = [show(result), show(result), show(comparison)]
    states = [{name: widget.get_state()[name] for name in ("_data", "_sent", "paths")} for widget in widgets]
    file = tmp_path / "widgets.html"
    file.write_text(HOST % ("#111", in_script(states), in_script(widgets[0]._esm)), encoding="utf-8")
    page = open_page(file.as_uri())
    pictures = page.locator("svg.ra-sankey:has(path.ra-ribbon)")
    expect(pictures).to_have_count(4, timeout=SLOW)

    pictures.nth(0).locator("g.ra-node[data-id$='_P3'] .ra-body").click()
    told = page.evaluate("models[0].told")
    assert page.evaluate("models[1].told") == []
    sent(widgets[0], told[-1]["_sent"])
    assert widgets[0].selection.node["label"] == "␣Paris"

    whole = pictures.nth(0).locator("path.ra-ribbon").count()
    page.evaluate("models[1].change('paths', [0])")
    expect(pictures.nth(1).locator("path.ra-ribbon")).to_have_count(len(result.beams[0].edge_attns))
    expect(pictures.nth(0).locator("path.ra-ribbon")).to_have_count(whole)
    page.locator("button.ra-all").nth(1).click()
    assert page.evaluate("models[1].told.at(-1).paths") is None

    widgets[1].selection = 3
    page.evaluate("([name]) => models[1].change('_sent', name)", [widgets[1]._sent])
    pressed = "g.ra-node[aria-pressed=true]"
    expect(pictures.nth(1).locator(pressed)).to_have_attribute("data-id", widgets[1].selection.node["id"])
    widgets[2].selection = CompareSelection(1, node=columns(comparison)[1]["picture"]["nodes"][0])
    page.evaluate("([name]) => models[2].change('_sent', name)", [widgets[2]._sent])
    expect(pictures.nth(3).locator(pressed)).to_have_count(1)
    expect(pictures.nth(2).locator(pressed)).to_have_count(0)
    page.evaluate("models[2].change('_sent', null)")
    expect(pictures.nth(3).locator(pressed)).to_have_count(0)

    colour = (
        "getComputedStyle(models[0].el.firstChild.shadowRoot.firstChild).getPropertyValue('--ra-background')"
    )
    assert page.evaluate(colour) == "#111111"
    page.evaluate("document.body.style.setProperty('--jp-layout-color0', 'white')")
    page.wait_for_function(f"{colour} === '#ffffff'")
    page.evaluate("models[0].stop()")
    expect(pictures).to_have_count(3)
    assert page.evaluate("models.map((model) => model.listeners.length)") == [0, 2, 2]
