"""Runs on the pages: saved on one, found, opened, shared and changed on another."""
