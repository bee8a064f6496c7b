"""Finding anything by what is typed (Ctrl+K)."""
