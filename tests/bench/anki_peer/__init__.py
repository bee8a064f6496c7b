"""Anki's sync server and client, measured at the same job. Runs in an environment of its own."""
