"""Tests of the Center, on SQLite and on a real PostgreSQL."""
