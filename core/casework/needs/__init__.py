"""Needs, crisis and isolation: forms of the pack, rows, what follows from them (SCREENS 7)."""
