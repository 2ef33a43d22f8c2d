"""Trace one prompt: what does the model say, and which earlier tokens led to it?"""

from dataclasses import replace
from functools import partial

import streamlit as st

from components import charts, controls, tables
from components.answer import Place, asked_answer
from components.as_python import AskedTrace, copy_as_python, of_trace
from components.asking import asking, of_target, strip_of
from components.by_hand import Selected, cut_by_hand
from components.errors import end_page
from components.examples import of_example
from components.facts import carried, facts
from components.kept.save import save_run
from components.prompt import prompt
from components.receipt import Cutting
from components.relevance_charts import for_and_against
from components.sankey import drawn
from components.selection import choose_paths, positions_of, selected_in
from components.session import Key
from components.shell import in_dashboard
from components.text import plain
from components.token_strip import token_strip
from components.trace_settings import trace_settings
from components.working import knocked_out, receipt, record, trace
from reverse_attention.picture.picture import picture_of
from reverse_attention.result.method_table import knows_answer
from reverse_attention.trace.overview import as_traced

in_dashboard()

loaded, asked, row = prompt()
tokens, answers = st.container(), st.container()
try:
    recorded = record(loaded.name, asked.text, loaded, asked.token_ids)
    question = asking(recorded, row)
    units = controls.units(recorded, loaded, words=question.words)
    picked = controls.picked(units)
    question = of_target(question, recorded, picked)
    target = len(units) - 1 if picked is None else picked
    settings = trace_settings(recorded, question, template=asked.template)
    if recorded.has_logits:
        with answers:
            place = Place.of(loaded, asked, recorded, units[target], predict=question.predict)
            about = asked_answer(place, choose=question.why and knows_answer(settings.weights))
            settings = replace(settings, answer=about.answer, against=about.against)
    is_usual = question.why and settings.answer is None and settings.against is None
    timed = trace(loaded.name, asked.text, target, settings, loaded, recorded, asked.token_ids)
    result = asked.marked(timed.result)
    strip = strip_of(question, asked, loaded.name, result, recorded)
except ValueError as error:
    st.error(plain(str(error)))
    end_page()

asked_for = repr((loaded.name, asked.text, asked.token_ids, target, settings))
cutting = Cutting(
    asked_for,
    lambda each: receipt(
        *(loaded.name, asked.text, target, settings, loaded, recorded, timed.result, asked.token_ids),
        hop_controls=each,
    ),
)
result = cutting.made(result)
picture = picture_of(result)
selected = selected_in(picture, Key.PICTURE)
with tokens:
    token_strip(
        strip,
        target=target,
        path=positions_of(picture, selected),
        key=Key.STRIP,
        on_pick=partial(controls.pick_unit, units),  # a lambda would keep all that the page made
    )
if is_usual:
    with answers:
        of_example(result, loaded.tokenizer)
if not result.beams:
    st.info(
        "These settings leave no path: lower the smallest weight, keep the sinks, or choose another target."
    )
    facts(loaded.name, result, timed.seconds)
    save_run([result], result.to_json)
    end_page()
with st.container(key=Key.PICTURE_FRAME):
    selection = drawn(
        result,
        picture,
        key=Key.PICTURE,
        show=selected.paths,
        on_show=partial(choose_paths, picture),
    )
carried(result)
facts(loaded.name, result, timed.seconds)
save_run([result], result.to_json)
names = ["Paths", "Needed hops", "Receipt", "Influence", "Heads", "Heatmap", "Data"]
paths, hops, cut, influence, heads, heatmap, data = st.tabs(names, key=Key.TABS, on_change="rerun")
rank = selected.first + 1
path = result.beams[selected.first]
if paths.open:
    with paths:
        left, right = st.columns([3, 2], gap="medium")
    with left:
        tables.paths(picture, selected, key=Key.PATH_TABLE)
    with right:
        tables.selected(result, picture, selection)
if hops.open:
    with hops:
        tables.hops(result)
if cut.open:
    with cut:
        cutting.ask(result)
        cut_by_hand(
            asked_for,
            result,
            recorded,
            Selected.of(picture, selection),
            lambda cut: knocked_out(loaded, asked.text, result, cut, recorded, asked.token_ids),
        )
if influence.open:
    with influence:
        for_and_against(result)
        charts.influence(result)
if heads.open:
    with heads:
        charts.heads(as_traced(recorded, result), result, path, rank)
if heatmap.open:
    with heatmap:
        charts.heatmap(as_traced(recorded, result), result, path, rank)
if data.open:
    with data:
        tables.downloads(result)
        given = asked.text if asked.token_ids is None else asked.token_ids
        copy_as_python(of_trace(AskedTrace(loaded.name, given, target, settings, result)))
