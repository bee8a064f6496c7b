"""Brings an older file up to this program's schema (Alembic, from the first schema on)."""

HEAD = "0012"
"""Newest revision; a test holds it against the folder `versions`. Alembic itself is loaded only
when a file is older than this, so that opening stays quick."""

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0011", "0009", "0012")
"""Every revision, oldest first."""
