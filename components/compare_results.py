"""A comparison on the page: linked pictures, what changed in words and numbers, charts, tables, files."""

from __future__ import annotations

from collections.abc import Callable, Collection

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import compare_charts, compare_paths
from components.as_python import copy_as_python
from components.compare_charts import two_places
from components.compare_receipts import CutColumns, show_receipts
from components.compare_view import compare_view
from components.kept.save import save_run
from components.sankey import sankey
from components.session import Key
from components.text import plain
from reverse_attention import Comparison
from reverse_attention.comparison import Change, view
from reverse_attention.comparison.difference import difference
from reverse_attention.comparison.receipts import have_receipts
from reverse_attention.comparison.sentences import changed
from reverse_attention.comparison.tables import tables_of
from reverse_attention.picture.numbers import percent

_TABS = ["Influence", "For and against", "Difference", "Predictions", "Paths", "Receipt", "Agreement", "Data"]
_HELP = {
    "shared": "Of all different paths of the two columns, those that pass the same aligned tokens or words; "
    "in the same layers, where all columns are routes through one model. Sinks are left out of all four "
    "measures, and so is a path that stays at the target.",
    "hops": "Of the hops on either column's paths, the share that both have (Jaccard index). Two paths that "
    "differ may share a hop.",
    "ranks": "Rank-biased overlap of the two lists of paths: 1 the same in the same order, or one list "
    "begins the other; 0 nothing in common. The first paths count most (Webber et al. 2010, p = {p}).",
    "influence": "Jensen–Shannon distance (base 2) of influence over aligned tokens or words, normalised to "
    "sum to 1: 0 the same, 1 disjoint.",
}


def show(
    comparison: Comparison,
    lines: str = "",
    cutting: CutColumns | None = None,
    *,
    on_pick: Callable[[int, int | None], None] | None = None,
    picked_in: Collection[int] = (),
    saving: bool = True,
) -> None:
    """Everything below the prompts.

    Args:
        comparison: what to show.
        lines: the Python that makes it, where it was made here.
        cutting: what cuts what it draws, where it was made here.
        on_pick: is called with the number of the column and the position of a token that is clicked, or with
            None where the column's own target is given back.
        picked_in: the numbers of the columns whose target was picked in them.
        saving: let it be saved as a run.
    """

    def picked(column: int, position: int | None) -> None:
        failed = {failure.at for failure in comparison.failed}
        works = [n for n in range(len(comparison.columns) + len(failed)) if n not in failed]
        members = comparison.columns[works.index(column)].result.members  # of a word or a token
        if on_pick:
            on_pick(column, None if position is None else members[position][-1])

    place = st.container(key=Key.PICTURE_FRAME)
    change = _change(comparison) if comparison.changes else None
    with place:
        columns = [{**c, "own": n in picked_in} for n, c in enumerate(view.columns(comparison, change))]
        selection = compare_view(
            columns,
            key=Key.COMPARED,
            on_pick=picked if on_pick else None,
            show=compare_paths.chosen_paths(comparison),
            on_show=lambda paths: compare_paths.choose(comparison, paths),
        )
    keep = st.container()
    if change is None:
        st.info("Only one column works, so there is nothing to hold it against.")
        _save(comparison, keep, saving)
        return
    _measures(comparison, change)
    tabs = dict(zip(_TABS, st.tabs(_TABS), strict=True))
    with tabs["Influence"]:
        compare_charts.influence(comparison, change)
    with tabs["For and against"]:
        compare_charts.relevance(comparison, change)
    with tabs["Difference"]:
        _difference(comparison, change)
    with tabs["Predictions"]:
        compare_charts.predictions(comparison)
    with tabs["Paths"]:
        compare_paths.table(comparison, compare_paths.through(columns, selection))
    with tabs["Agreement"]:
        compare_charts.agreement(comparison)
    comparison = cutting.made(comparison) if cutting else comparison
    _save(comparison, keep, saving)
    with tabs["Data"]:
        _data(comparison)
        if lines:
            copy_as_python(lines)
    with tabs["Receipt"]:  # last, since who stops it ends the page
        _receipts(comparison, cutting)


def _save(comparison: Comparison, place: DeltaGenerator, saving: bool) -> None:
    if saving:
        with place:
            save_run([column.result for column in comparison.columns], comparison.to_json)


def _receipts(comparison: Comparison, cutting: CutColumns | None) -> None:
    """Show the receipts, or how to get them."""
    if cutting:
        cutting.ask(comparison)
    elif have_receipts(comparison):
        show_receipts(comparison)
    else:
        st.caption("This comparison was saved without receipts; make it here again to ask for them.")


def _change(comparison: Comparison) -> Change:
    """The column that is held against the reference: the only other one, or the one chosen."""
    by_name = {comparison.columns[change.column].name: change for change in comparison.changes}
    if len(by_name) == 1:
        return comparison.changes[0]
    if st.session_state.get(Key.AGAINST) not in by_name:  # of another comparison
        st.session_state.pop(Key.AGAINST, None)
    name = st.segmented_control(
        f"Hold against {plain(comparison.columns[comparison.reference].name)}",
        list(by_name),
        default=next(iter(by_name)),
        required=True,
        format_func=plain,
        key=Key.AGAINST,
    )
    return by_name[name]


def _measures(comparison: Comparison, change: Change) -> None:
    names = [comparison.columns[n].name for n in (comparison.reference, change.column)]
    st.markdown(f"**From {plain(names[0])} to {plain(names[1])}**")
    pair = comparison.pair(comparison.reference, change.column)
    hops = "–" if pair.edge_overlap is None else percent(pair.edge_overlap)
    shared = "–" if pair.paths_shared is None else f"{pair.paths_shared} of {pair.paths_all}"
    with st.container(horizontal=True, gap="large"):
        for label, value, about in (
            ("Paths shared", shared, _HELP["shared"]),
            ("Hops shared", hops, _HELP["hops"]),
            ("Ranks alike", two_places(pair.path_overlap), _HELP["ranks"].format(p=comparison.rbo_p)),
            ("Influence apart", two_places(pair.influence_distance), _HELP["influence"]),
        ):
            st.metric(label, value, help=about, width="content")
    st.markdown("\n".join(f"- {plain(sentence)}" for sentence in changed(comparison, change)))


def _difference(comparison: Comparison, change: Change) -> None:
    before, after = comparison.columns[comparison.reference], comparison.columns[change.column]
    if before.result.graph != after.result.graph:
        st.caption("The flows of two different graphs have no difference. Trace both columns in one graph.")
        return
    picture = difference(before, after)
    same = picture["graph"] == before.result.graph
    sankey(
        picture,
        key=Key.DIFFERENCE,
        title=f"Difference · {before.name} → {after.name}",
        caption=f"What the paths of {before.name} and of {after.name} carry: both of them, only the second "
        "(gained) or only the first (lost)."
        + ("" if same else " Layers are left out, since the two have different ones."),
    )


def _table(table: pd.DataFrame) -> None:
    """A table, its numbers to three significant digits."""
    numbers = dict.fromkeys(table.select_dtypes("number"), st.column_config.NumberColumn(format="%.3g"))
    st.dataframe(table, hide_index=True, placeholder="–", column_config=numbers)


def _data(comparison: Comparison) -> None:
    tables = tables_of(comparison)
    if st.session_state.get(Key.TABLE, tables[0]) not in tables:  # of another comparison
        del st.session_state[Key.TABLE]
    name = st.segmented_control(
        "Table", tables, default="measures", required=True, key=Key.TABLE, label_visibility="collapsed"
    )
    table = comparison.to_pandas(name)
    _table(table)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption("Take it away")
        for label, file, mime, content in (
            ("CSV of this table", f"comparison-{name}.csv", "text/csv", lambda: table.to_csv(index=False)),
            (
                "JSON of this table",
                f"comparison-{name}.json",
                "application/json",
                lambda: table.to_json(orient="records", force_ascii=False, indent=1),
            ),
            (
                "HTML report",
                "comparison.html",
                "text/html",
                comparison.to_html,
            ),
            ("Save", "comparison.json", "application/json", lambda: comparison.to_json()),
        ):
            st.download_button(label, content, file, mime, on_click="ignore", key=f"compare_{file}_{label}")
    st.caption("Save keeps the whole comparison; it opens again here, without the models.")
