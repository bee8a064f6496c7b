"""People of a household: what was said about them, how to reach them, what they allowed."""
