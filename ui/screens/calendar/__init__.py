"""What lies ahead: what begins, ends, changes, and must be applied for (SCREENS 3, 5)."""
