"""Receipts side by side: on request, what is drawn of each column is cut and its model run again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from components.session import Key
from components.text import plain, width_of
from reverse_attention import Comparison
from reverse_attention.comparison.receipts import ABOUT, have_receipts, receipt_rows
from reverse_attention.picture.numbers import percent
from reverse_attention.picture.receipt import LIMITS, receipt_lines
from reverse_attention.result.receipt import Receipt


@dataclass(frozen=True)
class CutColumns:
    """The receipts of the traces of a comparison, which are measured once they were asked for."""

    question: str
    """Another one for every other comparison."""
    measures: Sequence[Callable[[], Receipt]]
    """What cuts each column, in their order; kept, so that a second call costs nothing."""

    def ask(self, comparison: Comparison) -> Comparison:
        """Show the button, or the receipts and why a column has none.

        Returns:
            The comparison with the receipts that were made.
        """
        if st.session_state.get(Key.RECEIPT_OF) != self.question:
            st.button(
                "Cut these hops and run the models again",
                key=Key.RECEIPT,
                on_click=_ask,
                args=[self.question],
            )
            st.caption(
                "The pictures show what carries each answer; whether the models need it, cutting tells. It "
                "takes as long as on the Trace page, once for each column."
            )
            return comparison
        columns = []
        for column, measure in zip(comparison.columns, self.measures, strict=True):
            try:
                columns.append(replace(column, result=replace(column.result, receipt=measure())))
            except ValueError as error:
                st.error(plain(f"{column.name}: {error}"))
                columns.append(column)
        told = replace(comparison, columns=columns)
        show_receipts(told)
        return told


def _ask(question: str) -> None:
    """No method: a session keeps what its buttons call, and would keep the records and models, too."""
    st.session_state[Key.RECEIPT_OF] = question


def show_receipts(comparison: Comparison) -> None:
    """The sentences of each column, then one table to sort of all that was cut."""
    if not have_receipts(comparison):
        return
    told = [column for column in comparison.columns if column.result.receipt]
    for place, column in zip(st.columns(len(told), gap="medium"), told, strict=True):
        first, *others = receipt_lines(column.result)
        with place:
            st.markdown(f"**{plain(column.name)}**")
            st.markdown(f"**{plain(first)}**")
            st.markdown("  \n".join(map(plain, others)))
    table = pd.DataFrame(receipt_rows(comparison))
    lost = [name for name in table if str(name).endswith("nats lost")]
    left = [name for name in table if str(name).endswith("answer left")]
    for name in left:  # in words, which say neither 0 nor 100 % of what is neither
        table[name] = [None if pd.isna(share) else percent(share) for share in table[name]]
    st.dataframe(
        table[["cut", *lost, *left]],
        hide_index=True,
        placeholder="–",
        column_config={
            "cut": st.column_config.TextColumn(width=width_of(table["cut"])),
            **dict.fromkeys(lost, st.column_config.NumberColumn(format="%.2f")),
        },
    )
    st.caption(plain(f"{ABOUT} {LIMITS}"))
