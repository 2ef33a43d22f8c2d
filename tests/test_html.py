"""The stand-alone page as text; ``test_e2e`` opens it in a browser."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from reverse_attention import ReverseAttentionTracer
from reverse_attention.picture import assets
from reverse_attention.picture.describe import facts_of, name_of
from reverse_attention.picture.page import page


class Scripts(HTMLParser):
    """Collects the scripts as a browser would find them, and every element's name."""

    def __init__(self):
        super().__init__()
        self.scripts, self.names, self.inside = [], [], False

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.inside = tag == "script"
        if self.inside:
            self.scripts.append([dict(attrs), ""])

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.scripts[-1][1] += data


@pytest.fixture(scope="module")
def hostile(demo):
    """A trace whose tokens try to leave the script element."""
    text = "</script><img src=x onerror=alert(1)><!-- & \u2028 <script>"
    return ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text(text)


def read(text: str) -> Scripts:
    parser = Scripts()
    parser.feed(text)
    return parser


def test_tokens_cannot_leave_the_data(hostile):
    read_page = read(page(hostile))
    assert "img" not in read_page.names
    assert read_page.names.count("script") == 2
    attributes, content = read_page.scripts[0]
    assert attributes["type"] == "application/json"
    assert not re.search("[<>&\u2028\u2029]", content)
    data = json.loads(content)
    assert data["strip"]["labels"] == hostile.labels


def test_only_this_script_may_run(hostile):
    text = page(hostile)
    script = read(text).scripts[1][1]
    assert script == assets.bundle()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text).group(1)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy


def test_nothing_is_fetched(hostile):
    without_script = page(hostile).replace(assets.bundle(), "")
    assert not re.search(r"""(src|href)\s*=\s*["']?(https?:)?//""", without_script)


def test_render_html_writes_one_file(hostile, tracer, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    path = tracer.render_html(hostile, str(tmp_path / "new" / "folder"), open_browser=True)
    assert [p.name for p in (tmp_path / "new" / "folder").iterdir()] == ["index.html"]
    assert path == str(tmp_path / "new" / "folder" / "index.html")
    assert opened == [(tmp_path / "new" / "folder" / "index.html").as_uri()]


def test_a_folder_that_cannot_be_written(hostile, tracer, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ValueError, match="Choose a folder"):
        tracer.render_html(hostile, tmp_path / "file")


def test_a_saved_prediction_keeps_its_question(tracer):
    result = tracer.trace_text("Alice lives in Paris. Tom lives in Rome. Alice lives in Paris", predict=True)
    data = json.loads(read(page(result)).scripts[0][1])
    facts = dict(data["facts"])
    assert facts["why it was generated"] == "␣Paris (13)"
    assert facts["read at"] == "␣in (12)"
    assert facts["rank"] == str(result.prediction.rank)
    assert data["target"] == 13
    assert data["prediction"]["label"] == "␣Paris"
    assert len(data["prediction"]["alternatives"]) == 10
    assert data["name"].endswith("why ␣Paris (13)")


def test_a_target_that_runs_from_the_right_keeps_its_number_behind_it(tracer):
    """Unisolated, ``ى·2/2 (41)`` is shown as ``(41) ى·2/2``."""
    result = tracer.trace("قصى")
    label, position = result.labels[result.target_pos], result.target_pos
    assert any(f"\u2068{label}\u2069 ({position})" in text for _, text in facts_of(result))
    assert f"\u2068{label}\u2069 ({position})" in name_of(result)
