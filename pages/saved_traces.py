"""The address that the page *Runs* had before it kept any."""

import streamlit as st

from components.shell import in_dashboard

in_dashboard()
st.switch_page("pages/runs.py")
