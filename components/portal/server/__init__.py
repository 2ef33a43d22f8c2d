"""What the dashboard's server answers beside the pages, and how."""
