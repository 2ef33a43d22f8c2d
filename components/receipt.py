"""The receipt on the page: what is drawn is cut on request, the model run again, and what is lost told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from components.session import Key
from components.text import plain
from reverse_attention import TraceResult
from reverse_attention.picture.numbers import percent
from reverse_attention.picture.receipt import (
    INSTEAD,
    LIMITS,
    control_lines,
    hop_name,
    instead_of,
    note_of,
    receipt_lines,
    token_name,
)
from reverse_attention.result.glossary import GLOSSARY
from reverse_attention.result.receipt import Receipt

_WEIGHT_HELP = "What the hop carries in the picture."


@dataclass(frozen=True)
class Cutting:
    """The receipt of what one trace draws, which is measured once it was asked for."""

    question: str
    """Another one for every other trace."""
    measure: Callable[[bool], Receipt]
    """Cuts what is drawn, and random edges for each hop apart if asked; kept, so that a second call costs
    nothing."""

    def ask(self, result: TraceResult) -> None:
        """Show the button, or the receipt of a result that was made (``made``), or why there is none."""
        if st.session_state.get(Key.RECEIPT_OF) != self.question:
            st.button(
                "Cut these hops and run the model again", key=Key.RECEIPT, on_click=_ask, args=[self.question]
            )
            st.caption(
                "The picture shows what carries the answer; whether the model needs it, cutting tells: the "
                "drawn hops, each apart and all together, each token, and as many random edges."
            )
            return
        if self._is_made:
            show_receipt(result)
            if not self._is_each:
                st.button(
                    "Compare each hop with random ones",
                    key=Key.RECEIPT_EACH,
                    on_click=_ask_each,
                    args=[self.question],
                )
            return
        try:
            self.measure(self._is_each)
        except ValueError as error:
            st.error(plain(str(error)))
        else:
            st.session_state[Key.RECEIPT_MADE] = self.question, self._is_each
            st.rerun()  # the picture knows of it from now on

    def made(self, result: TraceResult) -> TraceResult:
        """The result, with its receipt where that was made."""
        return replace(result, receipt=self.measure(self._is_each)) if self._is_made else result

    @property
    def _is_made(self) -> bool:
        return bool(st.session_state.get(Key.RECEIPT_MADE) == (self.question, self._is_each))

    @property
    def _is_each(self) -> bool:
        return bool(st.session_state.get(Key.RECEIPT_OF_EACH) == self.question)


# A session keeps what its buttons call. No method, by which it would keep the record and the model, too.
def _ask(question: str) -> None:
    st.session_state[Key.RECEIPT_OF] = question


def _ask_each(question: str) -> None:
    st.session_state[Key.RECEIPT_OF_EACH] = question


def show_receipt(result: TraceResult) -> None:
    """Show the receipt of a result that has one."""
    receipt = result.receipt
    if receipt is None:
        return
    first, *others = receipt_lines(result)
    st.markdown(f"**{plain(first)}**")
    st.markdown("  \n".join(map(plain, others)))
    _hops(result, receipt)
    left, right = st.columns(2, gap="medium")
    with left:
        _tokens(result, receipt)
    with right:
        st.caption(plain(" ".join([*control_lines(receipt), LIMITS])))
        if receipt.hops:
            st.caption("The switch *What cutting does* over the picture colours its ribbons by this.")


def _hops(result: TraceResult, receipt: Receipt) -> None:
    """The hops, a column to sort by each: what they carry beside what they do."""
    rows = [
        (
            hop_name(hop, result),
            hop.weight,
            hop.effect.lost,
            hop.effect.share,
            percent(hop.effect.after.probability),
            instead_of(hop),
            note_of(hop),
            [max(at.effect.lost, 0.0) for at in hop.by_layer],
        )
        for hop in sorted(receipt.hops, key=lambda hop: -hop.effect.lost)
    ]
    columns = ["cut hop", "weight", "nats lost", "of all", "answer left", INSTEAD, "note", "by layer"]
    table = pd.DataFrame(rows, columns=columns)
    there = {"by layer": any(hop.by_layer for hop in receipt.hops)}
    there[INSTEAD] = any(hop.instead for hop in receipt.hops)
    st.dataframe(
        table.drop(columns=[name for name, is_there in there.items() if not is_there]),
        hide_index=True,
        column_config={
            "weight": st.column_config.ProgressColumn(
                min_value=0.0, max_value=1.0, format="%.3f", help=_WEIGHT_HELP
            ),
            "nats lost": st.column_config.NumberColumn(format="%.2f", help=GLOSSARY["lost"]),
            "of all": st.column_config.ProgressColumn(
                min_value=0.0, max_value=1.0, format="percent", help=GLOSSARY["share of what can be lost"]
            ),
            INSTEAD: st.column_config.TextColumn(
                help="Nats that a random edge of about as much attention costs, cut alone in the same layers."
            ),
            "by layer": st.column_config.BarChartColumn(
                y_min=0.0, help="What is lost where the hop is cut in one layer alone, the lowest first."
            ),
        },
    )


def _tokens(result: TraceResult, receipt: Receipt) -> None:
    """The tokens, those that nothing may read without loss last."""
    rows = [
        (
            token_name(token.position, result),
            token.effect.lost,
            percent(token.effect.after.probability),
        )
        for token in sorted(receipt.tokens, key=lambda token: -token.effect.lost)
    ]
    st.dataframe(
        pd.DataFrame(rows, columns=["token that none reads", "nats lost", "answer left"]),
        hide_index=True,
        height=min(38 + 35 * max(len(rows), 1), 318),
        column_config={"nats lost": st.column_config.NumberColumn(format="%.2f", help=GLOSSARY["lost"])},
    )
