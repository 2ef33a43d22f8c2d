"""What a server that people share keeps, limits and tells."""
