"""Held work of others, in words: what it says, for the owner of the case to take in or not."""
