"""Compiled texts, a throwaway PostgreSQL, and no screen."""

from tests.helpers.postgres import postgres
from tests.ui.conftest import compiled_texts

__all__ = ["compiled_texts", "postgres"]
