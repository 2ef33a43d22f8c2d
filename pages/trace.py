"""Trace one prompt: which earlier tokens led to the target?"""

import streamlit as st

from components import charts, controls, tables
from components.sankey import sankey
from components.session import Key, record, trace
from components.text import plain
from components.token_strip import token_strip
from components.trace_settings import trace_settings
from reverse_attention import flow
from reverse_attention.html import caption

text = controls.prompt()
work = st.container()  # progress shows here, so that what stands below keeps its place while it does
if not text.strip():
    st.info("Type a prompt above, or choose an example, to see its attention paths.")
    st.stop()

with work:
    loaded = controls.model()
    try:
        recorded = record(loaded.name, text, loaded)
        settings = trace_settings(recorded)
        target = controls.target(len(recorded.input_ids))
        timed = trace(loaded.name, text, target, settings, loaded, recorded)
    except ValueError as error:
        st.error(plain(str(error)))
        st.stop()

result = timed.result
picture = flow.picture(result)
token_strip(
    flow.token_strip(result),
    target=target,
    path=sorted({node["position"] for node in picture["nodes"]}),
    key=Key.STRIP,
    on_pick=controls.pick_target,
)
tables.facts(loaded.name, timed)
place = st.container()
left, right = st.columns([3, 2], gap="medium")
with left:
    selected_rows = tables.paths(picture["beams"], key=Key.PATHS)
with place:
    selection = sankey(picture, key=Key.PICTURE, show=selected_rows, caption=caption(result))
with right:
    tables.details(picture, selection)

rank = min(selected_rows or [0]) + 1
path = result.beams[rank - 1]
influence, heads, heatmap, data = st.tabs(["Influence", "Heads", "Heatmap", "Data"])
with influence:
    charts.influence(result)
with heads:
    charts.heads(recorded, result, path, rank)
with heatmap:
    charts.heatmap(recorded, result, path, rank)
with data:
    tables.downloads(result)
