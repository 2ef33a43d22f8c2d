"""Charts on the page that can be saved as the picture is: SVG, PDF or PNG, in a paper's width, light."""

from __future__ import annotations

import io
import re
from typing import Any

import altair as alt
import streamlit as st
import vl_convert

from components.session import Key, of_chart
from reverse_attention.picture.describe import file_name

KINDS = {"pdf": "application/pdf", "svg": "image/svg+xml", "png": "image/png"}
_USUAL_MM, _LEAST_MM, _MOST_MM = 84, 20, 1000  # one column of a two-column paper, as in the picture's dialog
_DPI = 300
_POINTS_PER_MM = 72 / 25.4
_FONT = "DejaVu Sans, Liberation Sans, Arial, sans-serif"  # the first has ␣
_SIZE = re.compile(r'width="([\d.]+)" height="([\d.]+)"')

Chart = alt.Chart | alt.LayerChart


def show_chart(chart: Chart, name: str, *words: str, **more: Any) -> None:
    """Show a chart, with a button under it that saves it.

    Args:
        chart: an Altair chart.
        name: of the chart, its own on the page, in a word or two.
        words: what its file's name says besides: the trace's name, the prompt.
        more: what ``st.altair_chart`` takes.
    """
    st.altair_chart(chart, **more)
    with st.popover("Save chart", key=of_chart(Key.SAVE_CHART, name)):
        kind = st.segmented_control(
            "Format",
            list(KINDS),
            default="pdf",
            format_func=str.upper,
            key=of_chart(Key.CHART_KIND, name),
            required=True,
        )
        width = st.number_input(
            "Width in mm",
            _LEAST_MM,
            _MOST_MM,
            _USUAL_MM,
            key=of_chart(Key.CHART_WIDTH, name),
            help="84 is one column of a two-column paper. A PNG has 300 dpi.",
        )
        st.download_button(
            "Save",
            lambda: written(chart, str(kind), width),
            file_name(name, *words, ending=str(kind)),
            KINDS[str(kind)],
            key=of_chart(Key.CHART_FILE, name),
            on_click="ignore",
            type="primary",
        )


def written(chart: Chart, kind: str, width: float) -> bytes:
    """A chart as a file, all of it drawn to scale.

    Args:
        chart: an Altair chart.
        kind: one of ``KINDS``.
        width: in mm.
    """
    text = io.StringIO()
    light = chart.configure(font=_FONT, background="white").configure_view(stroke=None)
    light.configure_axis(titleFontWeight="normal", gridColor="#e3e6ea").save(text, format="svg")
    drawn = text.getvalue()
    if kind == "svg":
        return _sized(drawn, width, "mm").encode()
    in_points = _sized(drawn, width * _POINTS_PER_MM)
    if kind == "pdf":
        return bytes(vl_convert.svg_to_pdf(in_points))
    return bytes(vl_convert.svg_to_png(in_points, ppi=_DPI))


def _sized(svg: str, width: float, unit: str = "") -> str:
    """The drawing, whose own size stands in its view box, so wide."""
    size = _SIZE.search(svg)
    assert size is not None, "vl-convert says how large a drawing is"
    height = width * float(size[2]) / float(size[1])
    return f'{svg[: size.start()]}width="{width:g}{unit}" height="{height:g}{unit}"{svg[size.end() :]}'
