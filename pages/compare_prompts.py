"""Compare prompts: one model, two to four prompts, and what changes from one to the other."""

import streamlit as st

from components import compare_inputs, compare_targets, comparing, controls
from components.compare_results import show
from components.errors import end_page
from components.examples import of_pair
from components.shell import in_dashboard
from reverse_attention.demo import PAIRS

in_dashboard()

saved = compare_inputs.opened()
if saved:
    show(saved)
    end_page()

texts, reference, row = compare_inputs.prompts()
work = st.container()  # progress shows here, so that what stands below keeps its place while it does
with work:
    loaded = controls.model([pair.name for pair in PAIRS])
    names = zip(compare_inputs.NAMES, texts, strict=False)
    sources = [compare_targets.ColumnSource(name, text, loaded) for name, text in names]
    columns = comparing.captured(sources, reference, by="tokens")
    comparison, lines, cutting = comparing.ask_and_compare(columns, row)
of_pair(texts, comparison, loaded.tokenizer)
show(
    comparison,
    lines,
    cutting,
    on_pick=compare_targets.picker(sources),
    picked_in=compare_targets.picked_targets(sources),
)
