"""What the pages share, and the only place that knows Streamlit."""
