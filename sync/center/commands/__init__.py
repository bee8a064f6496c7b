"""Verbs of the command line, by subject; `sync.center.__main__` puts them together."""
