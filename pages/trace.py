"""Trace one prompt: which earlier tokens led to the target?"""

import streamlit as st

from components import charts, controls, tables
from components.asking import asking, possible, strip_of
from components.prompt import prompt
from components.sankey import drawn
from components.session import Key, record, trace
from components.shell import in_dashboard
from components.text import plain
from components.token_strip import token_strip
from components.trace_settings import trace_settings
from reverse_attention.picture.picture import picture_of
from reverse_attention.trace.overview import as_traced

in_dashboard()

loaded, asked, row = prompt()
try:
    recorded = record(loaded.name, asked.text, loaded, asked.token_ids)
    question = asking(recorded, row)
    units = controls.units(recorded, loaded, words=question.words)
    target = controls.target(units)
    question = possible(question, target)
    settings = trace_settings(recorded, question, template=asked.template)
    timed = trace(loaded.name, asked.text, target, settings, loaded, recorded, asked.token_ids)
    result = asked.marked(timed.result)
    strip = strip_of(question, asked, loaded.name, result, recorded)
except ValueError as error:
    st.error(plain(str(error)))
    st.stop()

picture = picture_of(result)
token_strip(
    strip,
    target=target,
    path=sorted({node["position"] for node in picture["nodes"]}),
    key=Key.STRIP,
    on_pick=lambda unit: controls.pick_target(units[unit][-1]),
)
tables.facts(loaded.name, result, timed.seconds)
if not result.beams:
    st.info(
        "These settings leave no path: lower the smallest weight, keep the sinks, or choose another target."
    )
    st.stop()
place = st.container()
left, right = st.columns([3, 2], gap="medium")
with left:
    selected_rows = tables.paths(picture, key=Key.PATH_TABLE)
with place:
    selection = drawn(result, picture, key=Key.PICTURE, show=selected_rows)
with right:
    tables.selected(result, picture, selection)

rank = min(selected_rows or [0]) + 1
path = result.beams[rank - 1]
traced = as_traced(recorded, result)
influence, heads, heatmap, data = st.tabs(["Influence", "Heads", "Heatmap", "Data"])
with influence:
    charts.influence(result)
with heads:
    charts.heads(traced, result, path, rank)
with heatmap:
    charts.heatmap(traced, result, path, rank)
with data:
    tables.downloads(result)
