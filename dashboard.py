"""Reverse Attention: run with ``streamlit run dashboard.py``.

Streamlit imports this file once, for the server, and runs it as a script each time that a page is drawn.
"""

import os
import sys
from pathlib import Path

import streamlit as st

# Before torch is loaded: its threads would spin while they wait for each other, and on busy cores all of
# them stand still so. The first picture of 30 layers took over 75 s on two busy cores, and takes 20 now.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from components.portal.settings import SettingsError, settings

SHARED = Path(__file__).parent / "components"
ASKS = {  # what each page is for
    "Trace": "Which earlier tokens led to this one?",
    "Compare prompts": "What changes when the prompt does?",
    "Compare models": "Do models read the same prompt alike?",
    "Runs": "What was saved, as it was and without its model",
    "Learn": "How to read the pictures, in twelve short steps",
    "Operator": "What this server does, and with what",
}

if __name__ != "__main__":
    from components.portal.server.app import around_pages

    try:
        settings()
    except SettingsError as error:
        sys.exit(str(error))
    app = st.App(__file__, **around_pages())
else:
    from components.portal.people import is_operator, is_outside

    st.set_page_config(page_title="Reverse Attention", page_icon=str(SHARED / "icon.svg"), layout="wide")
    st.html(SHARED / "style.css")
    st.logo(SHARED / "icon.svg", size="large")  # the style sheet puts the name beside it
    outside = is_outside()
    page = st.navigation(
        [
            st.Page("pages/trace.py", title="Trace", default=True),
            st.Page("pages/compare_prompts.py", title="Compare prompts"),
            st.Page("pages/compare_models.py", title="Compare models"),
            st.Page("pages/runs.py", title="Runs"),
            st.Page("pages/learn.py", title="Learn"),
            *([st.Page("pages/operator.py", title="Operator")] if is_operator() else []),
            st.Page("pages/saved_traces.py", title="Runs", url_path="saved_traces", visibility="hidden"),
        ],
        position="hidden" if outside else "sidebar",
    )
    st.set_page_config(page_title=f"{page.title} · Reverse Attention")
    if not outside:
        st.sidebar.title(ASKS[page.title], anchor=False)

    # These bring torch, which the server starts without: whoever comes first has the pages' names by then
    from components.errors import told_to_people
    from components.kept.asked import do_asked
    from components.kept.link import follow
    from components.portal.lending import lending
    from components.sign_in import may_enter
    from components.visit import visit

    if may_enter():
        with told_to_people(), visit(), lending():
            do_asked()
            follow(page.title)
            page.run()
