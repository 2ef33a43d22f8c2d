"""What the pages share: controls, the session, charts, tables and the Streamlit component."""
