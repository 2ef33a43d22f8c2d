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

    def made(self, comparison: Comparison) -> Comparison:
        """The comparison with the receipts that were made."""
        refused = self._refused
        if refused is None:
            return comparison
        columns = [
            column if n in refused else replace(column, result=replace(column.result, receipt=measure()))
            for n, (column, measure) in enumerate(zip(comparison.columns, self.measures, strict=True))
        ]
        return replace(comparison, columns=columns)

    def ask(self, comparison: Comparison) -> None:
        """Show the button, or the receipts of a comparison that has them and why a column has none.

        Making them may be stopped, which ends the page: it is asked for when all else is there.
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
            return
        refused = self._refused
        if refused is None:
            st.session_state[Key.RECEIPT_MADE] = self.question, self._make()
            st.rerun()  # the tables know of them from now on
        for n, why in refused.items():
            st.error(plain(f"{comparison.columns[n].name}: {why}"))
        show_receipts(comparison)

    def _make(self) -> dict[int, str]:
        """Cut each column; returns why those have no receipt that cannot be cut, by their number."""
        refused = {}
        for n, measure in enumerate(self.measures):
            try:
                measure()
            except ValueError as error:
                refused[n] = str(error)
        return refused

    @property
    def _refused(self) -> dict[int, str] | None:
        """The columns that cannot be cut, once the others were; None before."""
        question, refused = st.session_state.get(Key.RECEIPT_MADE, (None, None))
        return refused if question == self.question else None


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
