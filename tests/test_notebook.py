"""What a notebook shows of results: the picture in a frame that nothing leaves, and short reprs."""

from html.parser import HTMLParser

import pytest
from browser import SLOW
from playwright.sync_api import expect

from reverse_attention import Comparison, ReverseAttentionTracer, TraceResult, compare
from reverse_attention.picture.page import page

HOSTILE = "</iframe>\"'><script>parent.broken = 1</script> &quot; &#34; \u2028 &amp;"


class Elements(HTMLParser):
    """Collects every element with its attributes, and the text outside of all of them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements, self.ends, self.text = [], [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        self.ends.append(tag)

    def handle_data(self, data):
        self.text += data


@pytest.fixture(scope="module")
def results(demo) -> list[TraceResult]:
    """Traces of a text that tries to break out, and of an honest one."""
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    return [tracer.trace_text(text) for text in (HOSTILE, "Alice lives in Paris.")]


@pytest.fixture(scope="module")
def comparison(results) -> Comparison:
    return compare(results, names=[HOSTILE, "honest"])


def test_the_picture_is_one_frame_and_nothing_leaves_it(results, comparison):
    for shown, whole in [(results[0], page(results[0])), (comparison, comparison.to_html())]:
        html = Elements(shown._repr_html_())
        ((tag, attributes),) = html.elements
        assert (tag, html.ends, html.text) == ("iframe", ["iframe"], "")
        assert attributes["srcdoc"] == whole
        assert attributes.keys() == {"title", "sandbox", "srcdoc", "style"}
        assert "allow-same-origin" not in attributes["sandbox"], "its script could reach the notebook's"


def test_a_trace_read_from_its_file_shows_itself_too(results):
    saved = TraceResult.from_json(results[1].to_json())
    assert saved._repr_html_() == results[1]._repr_html_()


def test_reprs_are_a_line(results, comparison, tracer):
    asked = {"graph": "network", "weights": "relevance", "paths": "token"}
    record = tracer.capture("Alice lives in Paris. Tom lives in Rome. Alice lives in")
    result = tracer.trace(record, **asked)
    receipt = tracer.receipt(record, result)
    assert repr(result) == (
        "<TraceResult of 'demo-qwen2': network by relevance, 13 tokens, 5 token paths to ␣in (12)>"
    )
    assert repr(results[1]) == "<TraceResult of 'demo-qwen2': layer 3, 5 tokens, 5 paths to . (4)>"
    assert repr(compare([*results, results[1]], reference=1)) == (
        "<Comparison of 'Prompt 1', 'Prompt 2', 'Prompt 3' with 'Prompt 2' by tokens, 0 failed>"
    )
    assert repr(record).startswith("<Record of 13 tokens, 4 of 4 layers")
    before, after = f"{receipt.before.probability:.3f}", f"{receipt.drawn.after.probability:.3f}"
    cut = f"{after} with {len(receipt.hops)} drawn hops cut"
    assert repr(receipt) == f"<Receipt: ␣Paris has {before}, and {cut}>"
    assert "\n" not in repr(comparison)


@pytest.mark.e2e
def test_pictures_in_a_row_are_drawn_and_saved_without_a_network(results, comparison, open_page, tmp_path):
    file = tmp_path / "notebook.html"
    cells = "".join(shown._repr_html_() for shown in (*results, comparison))
    file.write_text(f"<!doctype html><meta charset=utf-8><body>{cells}", encoding="utf-8")
    page = open_page(file.as_uri())
    frames = [page.frame_locator("iframe").nth(n) for n in range(3)]
    for frame, pictures in zip(frames, (1, 1, 3), strict=True):
        expect(frame.locator("svg.ra-sankey:has(path.ra-ribbon)")).to_have_count(pictures, timeout=SLOW)
    assert page.evaluate("window.broken") is None
    frames[1].get_by_role("button", name="Save as a figure").click()
    dialog = frames[1].get_by_role("dialog", name="Save as a figure")
    dialog.get_by_role("radio", name="PNG").check()
    with page.expect_download() as saved:
        dialog.get_by_role("button", name="Save").click()
    assert saved.value.path().read_bytes().startswith(b"\x89PNG")
    expect(frames[0].get_by_role("dialog")).to_have_count(0)
