"""Packs made, checked, signed and published: `main.py pack …` (docs/decisions/0106)."""
