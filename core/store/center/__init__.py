"""How this laptop stands to its Center: days without contact, the sealed copy of unsent work."""
