"""Compare models: one prompt, two to four models, whose tokenizers and depths may differ."""

import streamlit as st

from components import compare_inputs, compare_targets, comparing, controls
from components.compare_results import show
from components.errors import end_page
from components.shell import in_dashboard

in_dashboard()

saved = compare_inputs.opened()
if saved:
    show(saved)
    end_page()

text = controls.prompt("Compare")
names, reference, row = compare_inputs.models()
work = st.container()  # progress shows here, so that what stands below keeps its place while it does
if not text.strip():
    st.info("Type a prompt above, or choose an example, to see what each model makes of it.")
    end_page()

with work:
    sources = compare_inputs.loaded_sources(names, text)
    columns = comparing.captured(sources, reference, by="words")
    comparison, lines, cutting = comparing.ask_and_compare(columns, row)
show(
    comparison,
    lines,
    cutting,
    on_pick=compare_targets.picker(sources),
    picked_in=compare_targets.picked_targets(sources),
)
