"""Reverse Attention: run with ``streamlit run dashboard.py``."""

from pathlib import Path

import streamlit as st

from components.errors import told_to_people

SHARED = Path(__file__).parent / "components"

st.set_page_config(page_title="Reverse Attention", page_icon=str(SHARED / "icon.svg"), layout="wide")
st.html(SHARED / "style.css")
page = st.navigation(
    [
        st.Page("pages/trace.py", title="Trace", default=True),
        st.Page("pages/compare_prompts.py", title="Compare prompts"),
        st.Page("pages/compare_models.py", title="Compare models"),
        st.Page("pages/saved_traces.py", title="Saved traces"),
    ]
)
with told_to_people():
    page.run()
