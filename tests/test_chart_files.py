"""Charts as files: as wide as was asked, light, whole, under a name that says what it is."""

import re
import struct
import zlib

import altair as alt
import pandas as pd
import pytest

from components.chart_files import written
from reverse_attention.picture.describe import file_name

LABELS = ["␣Paris 3", "<b>&\"' 4", "日本 5"]


@pytest.fixture(scope="module")
def chart() -> alt.Chart:
    table = pd.DataFrame({"token": LABELS, "share": [0.5, 0.3, 0.2]})
    return alt.Chart(table, height=alt.Step(20)).mark_bar().encode(x="share", y="token")


@pytest.mark.parametrize("width", [20, 84, 174.5])
def test_each_kind_is_as_wide_as_was_asked(chart, width):
    svg = written(chart, "svg", width).decode()
    assert f'width="{width:g}mm"' in svg
    box = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    height = width * float(box[2]) / float(box[1])
    assert float(re.search(r'height="([\d.]+)mm"', svg)[1]) == pytest.approx(height, rel=1e-4)
    pdf = written(chart, "pdf", width)
    media = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert [float(side) for side in media.groups()] == pytest.approx(
        [width * 72 / 25.4, height * 72 / 25.4], abs=0.1
    )
    png = written(chart, "png", width)
    across, down, per_metre = *struct.unpack(">II", png[16:24]), png_pixels_per_metre(png)
    assert (across, down) == pytest.approx((width / 25.4 * 300, height / 25.4 * 300), abs=1)
    assert per_metre == pytest.approx(300 / 0.0254, rel=1e-3)


def png_pixels_per_metre(png: bytes) -> int:
    at = png.index(b"pHYs")
    assert zlib.crc32(png[at : at + 13]) == struct.unpack(">I", png[at + 13 : at + 17])[0]
    return struct.unpack(">I", png[at + 4 : at + 8])[0]


def test_labels_are_text_and_nothing_else(chart):
    svg = written(chart, "svg", 84).decode()
    assert "<b>" not in svg
    assert all(label in svg for label in ("␣Paris 3", "日本 5", "&lt;b&gt;"))
    assert 'fill="white"' in svg  # whatever the page's theme


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (
            ("heads", "m/x · why ␣in (3)", "Alice's café"),
            "reverse-attention-heads-m-x-why-in-3-Alice-s-café.pdf",
        ),
        (("../../etc/passwd\0", "<b>"), "reverse-attention-etc-passwd-b.pdf"),
        ((), "reverse-attention.pdf"),
        (("a", "b" * 300, "c"), "reverse-attention-a.pdf"),
    ],
)
def test_a_files_name_holds_letters_and_digits_only(parts, name):
    assert file_name(*parts, ending="pdf") == name


def test_a_name_is_cut_between_words():
    name = file_name(*["日本語"] * 90, ending="svg")
    assert len(name.encode()) < 210
    assert set(name.removesuffix(".svg").removeprefix("reverse-attention-").split("-")) == {"日本語"}
